// SPDX-License-Identifier: Apache-2.0
//! A runtime with provenance and a clock beside mocked registers.

use citychain_evidence::{
	testing::{self as evidence, MockEvidence},
	EvidenceFacts, EvidenceId,
};
use citychain_kit::{
	mock_runtime,
	testing::{
		authority::{self, MockAuthority},
		roles::*,
	},
};
use citychain_primitives::{duties, Digest, Duty, InstitutionId, OfficerId};
use frame_support::traits::{ConstU32, ConstU64};

/// An officer of the arbitration commission.
pub(crate) const ARBITRATOR: AccountId = 20;
/// An officer of the certificate authority.
pub(crate) const CERTIFIER: AccountId = 21;
/// The arbitration commission (仲裁委员会).
pub(crate) const ARBITRATION: InstitutionId = InstitutionId(20);
/// The certificate authority (电子认证服务机构).
pub(crate) const CERTIFICATION: InstitutionId = InstitutionId(21);

/// The court's own item, of a class that requires no dimension and two witnesses.
pub(crate) const ITEM: EvidenceId = EvidenceId(0);
/// The court's item that the platform held before, of the same class.
pub(crate) const HELD_ITEM: EvidenceId = EvidenceId(1);

pub(crate) const SKEW: u64 = 60_000;
pub(crate) const MAX_CUSTODY_EVENTS: u32 = 8;
pub(crate) const MAX_WITNESSES: u32 = 4;
pub(crate) const MAX_FILINGS: u32 = 3;
pub(crate) const MAX_SUSPENSIONS: u32 = 2;

mock_runtime! {
	/// The time from one block to the next.
	block_time: 2_000,
	pallets: { 2: Provenance = crate },
	setup: add_institutions_and_items,
}

impl crate::Config for Test {
	type Affiliation = MockAuthority;
	type Evidence = MockEvidence;
	type MaxClockSkew = ConstU64<SKEW>;
	type MaxCustodyEvents = ConstU32<MAX_CUSTODY_EVENTS>;
	type MaxWitnesses = ConstU32<MAX_WITNESSES>;
	type MaxFilings = ConstU32<MAX_FILINGS>;
	type MaxSuspensions = ConstU32<MAX_SUSPENSIONS>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// The arbitration commission, the certificate authority, [`ITEM`] and [`HELD_ITEM`].
fn add_institutions_and_items() {
	authority::activate(ARBITRATION, duties([Duty::WitnessAsArbitrator]));
	authority::activate(CERTIFICATION, duties([Duty::WitnessAsCertifier]));
	authority::appoint(ARBITRATOR, OfficerId(20), ARBITRATION);
	authority::appoint(CERTIFIER, OfficerId(21), CERTIFICATION);
	evidence::reset();
	evidence::add(ITEM, facts());
	evidence::add(HELD_ITEM, EvidenceFacts { provider: Some(PLATFORM), ..facts() });
}

/// A document that the court recorded in the first block.
pub(crate) fn facts() -> EvidenceFacts {
	let document = evidence::document(Digest::Sm3([1; 32]), COURT, OfficerId(1));
	EvidenceFacts { recorded_at: time_of(1), ..document }
}
