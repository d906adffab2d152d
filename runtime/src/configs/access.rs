// SPDX-License-Identifier: Apache-2.0
//! Who may act, and how much.

use crate::{
	configs::{governance::CouncilMajority, stopped::VoidGrants, DAY, HOUR},
	AccountId, Allowance, Institutions, Recoveries, Runtime, RuntimeCall, System, Timestamp,
	SLOT_DURATION_MS,
};
use citychain_access::{Allowance as Rule, BlockShare, Holder, Precedence};
use citychain_kit::City;
use citychain_primitives::{Authority, Duty, InstitutionId, OfficerId, Payer};
use codec::Encode as _;
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64},
	weights::Weight,
};
use pallet_allowance::PrecedenceOf;
use pallet_collective::Instance1;
use sp_runtime::{
	traits::{Convert, Hash as _},
	MultiSignature,
};

impl City for Runtime {
	type Authority = Institutions;
	type Council = CouncilMajority;
	type Clock = Timestamp;
}

impl pallet_institutions::Config for Runtime {
	// The largest city courts and hospitals have some thousand staff who would sign.
	type MaxOfficers = ConstU32<10_000>;
	// A key a year for a working life; a citizen who loses more starts anew.
	type MaxFormerKeys = ConstU32<16>;
	// Longer than a weekend, and than a recovery waits: one report stops what a stolen key confirmed.
	type ReportGrace = ConstU64<{ 4 * DAY }>;
	type Signature = MultiSignature;
	// Four times what a motion of the council waits; a form that was signed a month ago is signed anew.
	type MaxPossessionLife = ConstU64<{ 30 * DAY }>;
	// A city's holding, its groups, their companies and branches are four; twice that leaves room.
	type MaxControlDepth = ConstU32<8>;
	type OnCitizenEnrolled = Allowance;
	type OnKeyRevoked = VoidGrants;
	type WeightInfo = pallet_institutions::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// Two blocks at once, so that an upgrade or a large batch passes, and a fifth of every block. However
	/// many are at their limit, they leave a fifth of each block to who used less.
	pub const InstitutionAllowance: Rule = Rule::new(2_000_000, 200_000);
	/// Enough to see why nothing else works.
	pub const OfficerOutOfOfficeAllowance: Rule = Rule::new(2_000, 20);
	/// A handful of calls at once, then one in some blocks: ten thousand citizens at their limit
	/// use half a block.
	pub const CitizenAllowance: Rule = Rule::new(4_000, 50);
	/// A fifth of every block for all citizens of one keeper together, as much as its officers have, and
	/// twice that at once: who enrols many gains no more of the blocks by it.
	pub const KeeperAllowance: Rule = Rule::new(400_000, 200_000);
	/// Some ten calls at once, then one in two blocks: to suspend an officer who used up the rest, to
	/// vote, to veto.
	pub const ReserveAllowance: Rule = Rule::new(4_000, 200);
	/// A veto costs a third of it.
	pub const MinCitizenBurst: BlockShare = BlockShare(1_000);
	/// A quarter of a block: a pool holds many, and a block always finds room for others.
	pub const MaxTransactionCost: BlockShare = BlockShare(250_000);
	/// An upgrade's code is the longest call that governance needs: less than a whole block.
	pub const MinInstitutionBurst: BlockShare = BlockShare::ONE_BLOCK;
}

impl pallet_allowance::Config for Runtime {
	type Enrolment = Institutions;
	type Precedence = CallPrecedence;
	type InstitutionAllowance = InstitutionAllowance;
	type OfficerOutOfOfficeAllowance = OfficerOutOfOfficeAllowance;
	type CitizenAllowance = CitizenAllowance;
	type KeeperAllowance = KeeperAllowance;
	type ReserveAllowance = ReserveAllowance;
	type MinInstitutionBurst = MinInstitutionBurst;
	type MinCitizenBurst = MinCitizenBurst;
	// A batch of a thousand digests is half of that.
	type MaxTransactionLength = ConstU32<{ 128 * 1024 }>;
	type MaxTransactionCost = MaxTransactionCost;
	type MaxPendingCitizen = ConstU32<4>;
	// An aggregator may keep some blocks' worth waiting; sixteen such accounts fill the pool.
	type MaxPendingOfficer = ConstU32<512>;
	type WeightInfo = pallet_allowance::SubstrateWeight<Runtime>;
}

impl pallet_recoveries::Config for Runtime {
	type Affiliation = Institutions;
	type KeyHistory = Institutions;
	type Citizens = Institutions;
	// Even a council in a hurry leaves time to be warned, to find the telephone and to sign; a block's
	// time may be half a minute off.
	type MinDelay = ConstU64<HOUR>;
	// A quarter: who waits for longer asks the council.
	type MaxWindow = ConstU64<{ 90 * DAY }>;
	type SlotDuration = ConstU64<SLOT_DURATION_MS>;
	type WeightInfo = pallet_recoveries::SubstrateWeight<Runtime>;
}

/// What must get through when the chain is busy, from who can do it: the council's calls of its members,
/// the validators' keys of those who hold a seat, what stops an officer or a stolen key of its
/// administrator or itself, and the veto of a citizen whose recovery is open, which has a deadline.
///
/// Who may not act now can only report its own key, and only members act in the council: what others
/// send would fail, but would use the part of a block that is kept for governance.
pub struct CallPrecedence;

impl PrecedenceOf<AccountId, RuntimeCall> for CallPrecedence {
	fn of(who: &AccountId, payer: &Payer, call: &RuntimeCall) -> Precedence {
		use pallet_institutions::Call as Institution;
		let urgent_if = |can| if can { Precedence::Urgent } else { Precedence::Ordinary };
		match (payer, call) {
			(Payer::OutOfOffice(_), call) if reports_itself(who, call) => Precedence::Ordinary,
			(Payer::OutOfOffice(_), _) => Precedence::Barred,
			(_, RuntimeCall::Council(call)) => {
				match (pallet_collective::Members::<Runtime, Instance1>::get().contains(who), call)
				{
					(true, _) => Precedence::Governance,
					// A decision that is due does not depend on anybody's will.
					(false, pallet_collective::Call::close { .. }) => Precedence::Ordinary,
					(false, _) => Precedence::Barred,
				}
			},
			(_, RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { code })) => {
				// Only tests may read its first field, the hash, by name.
				let is_authorized = System::authorized_upgrade().is_some_and(|upgrade| {
					let hash = <Runtime as frame_system::Config>::Hashing::hash(code);
					upgrade.using_encoded(|upgrade| upgrade.starts_with(hash.as_bytes()))
				});
				if is_authorized {
					Precedence::Governance
				} else {
					Precedence::Ordinary
				}
			},
			(_, RuntimeCall::Session(_)) => {
				let seat = <Runtime as pallet_session::Config>::ValidatorIdOf::convert(who.clone());
				urgent_if(seat.is_some())
			},
			(
				Payer::Institution(institution),
				RuntimeCall::Institutions(
					Institution::suspend_officer { officer }
					| Institution::report_compromised_key { officer, .. },
				),
			) => urgent_if(reports_itself(who, call) || administers(who, *institution, *officer)),
			(
				Payer::Citizen(citizen) | Payer::SuspendedCitizen(citizen),
				RuntimeCall::Recoveries(pallet_recoveries::Call::veto_recovery {}),
			) => urgent_if(
				Recoveries::recovery(*citizen).is_some_and(|recovery| recovery.status.is_open()),
			),
			_ => Precedence::Ordinary,
		}
	}

	fn weight(call: &RuntimeCall) -> Weight {
		let db = <Runtime as frame_system::Config>::DbWeight::get();
		// With the rule and the usage of the reserve.
		match call {
			// All its members are read; the code of an upgrade is hashed only when one is authorized.
			RuntimeCall::Council(_) | RuntimeCall::System(_) => db.reads(3),
			RuntimeCall::Session(_) => db.reads(6),
			RuntimeCall::Institutions(_) => db.reads(4),
			RuntimeCall::Recoveries(_) => db.reads(5),
			_ => Weight::zero(),
		}
	}
}

/// Whether `who` reports its own key, in a way that is not refused.
fn reports_itself(who: &AccountId, call: &RuntimeCall) -> bool {
	let RuntimeCall::Institutions(pallet_institutions::Call::report_compromised_key {
		officer,
		since,
	}) = call
	else {
		return false;
	};
	let holder = pallet_institutions::Accounts::<Runtime>::get(who);
	holder == Some(Holder::Officer(*officer)) && *since <= Runtime::now()
}

/// Whether `who` is an administrator of `institution`, and `officer` one of its officers.
fn administers(who: &AccountId, institution: InstitutionId, officer: OfficerId) -> bool {
	Institutions::ensure_officer(who, Duty::Administer).is_ok()
		&& pallet_institutions::Officers::<Runtime>::get(officer)
			.is_some_and(|officer| officer.institution == institution)
}
