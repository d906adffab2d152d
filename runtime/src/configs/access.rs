// SPDX-License-Identifier: Apache-2.0
//! Who may act, and how much.

use crate::{
	configs::{governance::CouncilMajority, DAY, HOUR},
	Institutions, Runtime, RuntimeCall, Timestamp, SLOT_DURATION_MS,
};
use citychain_access::{Allowance, BlockShare};
use citychain_kit::City;
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, Contains},
};
use sp_runtime::MultiSignature;

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
	type WeightInfo = pallet_institutions::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// Two blocks at once, so that an upgrade or a large batch passes, and a fifth of every block:
	/// five institutions at their limit fill the chain, the others still get in by fair order.
	pub const InstitutionAllowance: Allowance = Allowance::new(2_000_000, 200_000);
	/// Enough to see why nothing else works.
	pub const OfficerOutOfOfficeAllowance: Allowance = Allowance::new(2_000, 20);
	/// A handful of calls at once, then one in some blocks: ten thousand citizens at their limit
	/// use half a block.
	pub const CitizenAllowance: Allowance = Allowance::new(4_000, 50);
	/// An upgrade's code is the longest call that governance needs: less than a whole block.
	pub const MinInstitutionBurst: BlockShare = BlockShare::ONE_BLOCK;
}

impl pallet_allowance::Config for Runtime {
	type Enrolment = Institutions;
	type Urgent = Urgent;
	type InstitutionAllowance = InstitutionAllowance;
	type OfficerOutOfOfficeAllowance = OfficerOutOfOfficeAllowance;
	type CitizenAllowance = CitizenAllowance;
	type MinInstitutionBurst = MinInstitutionBurst;
	type MaxPendingCitizen = ConstU32<4>;
	// An aggregator may keep some blocks' worth waiting; sixteen such accounts fill the pool.
	type MaxPendingOfficer = ConstU32<512>;
	type WeightInfo = pallet_allowance::weights::SubstrateWeight<Runtime>;
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
	type WeightInfo = pallet_recoveries::weights::SubstrateWeight<Runtime>;
}

/// Calls that must get through when the chain is busy: the council's, the validators' keys, those
/// that stop an officer or a stolen key, and a citizen's veto, which has a deadline.
pub struct Urgent;

impl Contains<RuntimeCall> for Urgent {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_institutions::Call as Institution;
		matches!(
			call,
			RuntimeCall::Council(_)
				| RuntimeCall::Session(_)
				| RuntimeCall::Institutions(
					Institution::suspend_officer { .. }
						| Institution::report_compromised_key { .. }
				) | RuntimeCall::Recoveries(pallet_recoveries::Call::veto_recovery {})
		)
	}
}
