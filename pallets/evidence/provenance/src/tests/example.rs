// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::*;
use citychain_evidence::{ClassRule, Dimension, PresumptionLevel};
use citychain_primitives::{Commitment, DigestAlgorithm, InstitutionId};

#[test]
fn what_a_step_may_follow_what_witnesses_raise_and_what_a_commitment_is_the_hash_of() {
	assert!(CustodyStep::Store.may_follow(Some(CustodyStep::Transfer)));
	assert!(CustodyStep::Transfer.may_follow(Some(CustodyStep::Store)));
	assert!(!CustodyStep::Collect.may_follow(Some(CustodyStep::Fix)));

	let rule = ClassRule { required_dimensions: 0, witnesses: 2, retention: 0 };
	let levels = [(WitnessKind::Auditor, 1), (WitnessKind::Certifier, 2), (WitnessKind::Notary, 3)]
		.map(|(kind, count)| level_after(kind, count, &rule));
	assert_eq!(
		levels,
		[None, Some(PresumptionLevel::ThirdPartyWitnessed), Some(PresumptionLevel::Notarised)]
	);

	let place = br#"{"adcode":"350203","schema":"citychain/dimension/place/1"}"#;
	let domain = dimension_domain(Dimension::Place);
	let salt = [7; 32];
	let bytes = commitment_bytes(domain, DigestAlgorithm::Sha2_256, InstitutionId(1), &salt, place);
	let commitment = Commitment(sp_io::hashing::sha2_256(&bytes));
	assert_eq!(bytes.len(), domain.len() + 1 + 4 + 32 + place.len());
	assert_ne!(commitment, Commitment([0; 32]));
}
