// SPDX-License-Identifier: Apache-2.0
//! Who makes blocks and who finalizes them: Aura and GRANDPA over the institutions' seats.

use crate::{
	opaque::SessionKeys, weights, AccountId, Aura, Balances, BlockNumber, Historical, Offences,
	Runtime, RuntimeEvent, Seats, Session, MINUTES, SLOT_DURATION_MS,
};
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64},
	weights::Weight,
};
use pallet_session::disabling::UpToLimitDisablingStrategy;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::{traits::OpaqueKeys, Perbill};
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

/// As many validators as a city has institutions with a seat, at most.
pub const MAX_VALIDATORS: u32 = 100;
/// A change of seats takes effect within two sessions: ten minutes.
pub const SESSION_LENGTH: BlockNumber = 5 * MINUTES;
/// How long an equivocation can be proved: a week of sessions.
const REPORT_SESSIONS: u64 = 2_016;

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	type DisabledValidators = Session;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	// One block per slot: a second one would be an equivocation.
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type SlotDuration = ConstU64<SLOT_DURATION_MS>;
}

parameter_types! {
	/// For how many blocks an equivocation can be reported.
	pub const ReportLongevity: u64 = REPORT_SESSIONS * SESSION_LENGTH as u64;
	/// The length of a session in blocks.
	pub const SessionPeriod: BlockNumber = SESSION_LENGTH;
	/// The first session begins with the chain.
	pub const SessionOffset: BlockNumber = 0;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<REPORT_SESSIONS>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
	// The pallet brings its figures itself, for equivocation reports alone.
	type WeightInfo = ();
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
	type EventHandler = ();
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	// Only a validator with a seat sets session keys.
	type ValidatorIdOf = pallet_seats::SeatedValidatorOf<Runtime>;
	type ShouldEndSession = pallet_session::PeriodicSessions<SessionPeriod, SessionOffset>;
	type NextSessionRotation = pallet_session::PeriodicSessions<SessionPeriod, SessionOffset>;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Seats>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	// Never more than a third at once, so that the others still finalize.
	type DisablingStrategy = UpToLimitDisablingStrategy;
	type WeightInfo = weights::pallet_session::WeightInfo<Runtime>;
	// A seat is given by the council, so its keys need no deposit.
	type Currency = Balances;
	type KeyDeposit = ConstU128<0>;
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = pallet_seats::UnitIdentificationOf;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = DisableOffender;
}

/// A validator that votes twice in GRANDPA makes no blocks for the rest of the session in which it is
/// reported, unless more than a third would be out. It is no sanction: it goes on voting, which nothing in
/// GRANDPA stops, and who changes its keys first cannot be reported. The report is evidence for the council,
/// which decides whether the seat is kept. A second block in one slot is not reported, but seen in the logs.
pub struct DisableOffender;

impl OnOffenceHandler<AccountId, pallet_session::historical::IdentificationTuple<Runtime>, Weight>
	for DisableOffender
{
	fn on_offence(
		offenders: &[OffenceDetails<
			AccountId,
			pallet_session::historical::IdentificationTuple<Runtime>,
		>],
		_slash_fraction: &[Perbill],
		_session: SessionIndex,
	) -> Weight {
		for details in offenders {
			let (validator, ()) = &details.offender;
			Session::report_offence(validator.clone(), OffenceSeverity::max_severity());
		}
		let count = u64::try_from(offenders.len()).unwrap_or(u64::MAX);
		<Runtime as frame_system::Config>::DbWeight::get().reads_writes(2, 1).saturating_mul(count)
	}
}

impl pallet_seats::Config for Runtime {
	type MaxSeats = ConstU32<MAX_VALIDATORS>;
	type MinSeats = ConstU32<1>;
	type WeightInfo = pallet_seats::SubstrateWeight<Runtime>;
}
