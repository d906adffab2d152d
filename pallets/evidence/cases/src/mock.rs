// SPDX-License-Identifier: Apache-2.0
//! A runtime with cases and a clock, a register of evidence, and what its officers usually do.

use crate::{Cases as CaseMap, Items};
use citychain_evidence::{
	testing::{self as evidence, MockEvidence},
	EvidenceId,
};
use citychain_kit::{
	mock_runtime,
	testing::{
		authority::{self, MockAuthority},
		roles::*,
	},
};
use citychain_primitives::{Digest, InstitutionId, OfficerId};
use frame_support::{parameter_types, traits::ConstU32};
use std::collections::BTreeMap;

/// An officer of the court, beside the clerk.
pub(crate) const SECOND_CLERK: AccountId = 20;

/// How long cases are kept: a hundred blocks.
pub(crate) const RETENTION: u64 = 100 * BLOCK_TIME;
/// How many contributors a case may have.
pub(crate) const MAX_CONTRIBUTORS: u32 = 3;
/// The institutions that have recorded evidence.
pub(crate) const RECORDERS: [InstitutionId; 5] =
	[COURT, NOTARY_OFFICE, FORENSIC_INSTITUTE, PLATFORM, TAX_BUREAU];
/// How much evidence each of them has recorded.
pub(crate) const RECORDED: u64 = 140;

parameter_types! {
	/// How many items a case may hold; a test may choose.
	pub static MaxItems: u32 = 130;
	pub const Retention: u64 = RETENTION;
}

mock_runtime! {
	/// Two seconds, as on the chain.
	block_time: 2_000,
	pallets: { 2: Cases = crate },
	setup: add_evidence,
	check: assert_held,
}

impl crate::Config for Test {
	type Affiliation = MockAuthority;
	type Evidence = MockEvidence;
	type MaxItems = MaxItems;
	type MaxContributors = ConstU32<MAX_CONTRIBUTORS>;
	type Retention = Retention;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// No case, and the evidence of [`evidence_of`].
fn add_evidence() {
	authority::appoint(SECOND_CLERK, OfficerId(20), COURT);
	MaxItems::set(130);
	for (id, institution) in all_evidence() {
		evidence::add(id, evidence::document(digest_of(id), institution, OfficerId(1)));
	}
}

/// Each evidence is held once for each case that needs it.
fn assert_held() {
	let mut needed = BTreeMap::<EvidenceId, u32>::new();
	for (case, item) in Items::<Test>::iter_keys() {
		if CaseMap::<Test>::get(case).unwrap().state.holds_items() {
			*needed.entry(item).or_default() += 1;
		}
	}
	for (id, _) in all_evidence().filter(|(id, _)| evidence::facts(*id).is_ok()) {
		let needed = needed.get(&id).copied().unwrap_or_default();
		assert_eq!(evidence::holds(id), needed, "{id:?}");
	}
}

/// Whatever was recorded, with who recorded it.
fn all_evidence() -> impl Iterator<Item = (EvidenceId, InstitutionId)> {
	RECORDERS.into_iter().flat_map(|recorder| {
		(0..RECORDED).map(move |number| (evidence_of(recorder, number), recorder))
	})
}

/// One of the [`RECORDED`] pieces of evidence that an institution has recorded.
pub(crate) fn evidence_of(institution: InstitutionId, number: u64) -> EvidenceId {
	EvidenceId(u64::from(institution.0) * 1_000 + number)
}

/// The digest of an evidence.
pub(crate) fn digest_of(id: EvidenceId) -> Digest {
	let mut value = [0; 32];
	value[..8].copy_from_slice(&id.0.to_be_bytes());
	Digest::Sm3(value)
}
