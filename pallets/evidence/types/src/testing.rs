// SPDX-License-Identifier: Apache-2.0
//! Doubles of the register of evidence, set by each test and rolled back with a refused call.
//!
//! A mock names [`MockEvidence`], adds the items that the test is about with [`add`], and asks what
//! became of them; or it names [`MockAnchor`] and asks what was [`anchored`].

#![allow(clippy::pedantic, clippy::restriction)]

mod anchor;

pub use anchor::{anchored, file, refuse_files, MockAnchor, ANCHOR_REFUSED};

use crate::{
	ClassRule, EvidenceClass, EvidenceFacts, EvidenceId, EvidenceRegister, PresumptionLevel, Ruling,
};
use citychain_kit::testing::KeptMap;
use citychain_primitives::{Digest, InstitutionId, Millis, OfficerId};
use codec::{Decode, Encode};
use sp_runtime::{DispatchError, DispatchResult};

/// No such item is recorded, or it was evicted.
pub const EVIDENCE_NOT_FOUND: DispatchError = DispatchError::Other("EvidenceNotFound");
/// The item is not held, so no hold can be released.
pub const EVIDENCE_NOT_HELD: DispatchError = DispatchError::Other("EvidenceNotHeld");

#[derive(Encode, Decode)]
struct Item {
	facts: EvidenceFacts,
	ruled: Option<Ruling>,
	holds: u32,
}

const REGISTER: KeptMap<EvidenceId, Item> = KeptMap::new("evidence");

fn item(id: EvidenceId) -> Item {
	REGISTER.get(&id).expect("the test has added it")
}

fn change<Answer>(
	id: EvidenceId,
	change: impl FnOnce(&mut Item) -> Answer,
) -> Result<Answer, DispatchError> {
	REGISTER.mutate(&id, change).ok_or(EVIDENCE_NOT_FOUND)
}

/// Nothing is recorded, as where a test begins.
pub fn reset() {
	REGISTER.clear();
}

/// An item with these facts is recorded; nobody has ruled on it or holds it.
pub fn add(id: EvidenceId, facts: EvidenceFacts) {
	REGISTER.insert(&id, Item { facts, ruled: None, holds: 0 });
}

/// The item is gone, as if its retention were over.
pub fn evict(id: EvidenceId) {
	REGISTER.remove(&id);
}

/// What [`add`] takes: a document of `institution`'s own, recorded by `officer` at the time 0. Its
/// class requires no dimension and two witnesses, and is kept for no time.
pub fn document(digest: Digest, institution: InstitutionId, officer: OfficerId) -> EvidenceFacts {
	EvidenceFacts {
		digest,
		institution,
		officer,
		provider: None,
		class: EvidenceClass::ElectronicFile,
		recorded_at: Millis(0),
		level: PresumptionLevel::Recorded,
		rule: ClassRule { required_dimensions: 0, witnesses: 2, retention: 0 },
	}
}

/// How much is presumed of an item that was added.
pub fn level(id: EvidenceId) -> PresumptionLevel {
	item(id).facts.level
}

/// How often an item that was added is held.
pub fn holds(id: EvidenceId) -> u32 {
	item(id).holds
}

/// The last ruling on an item that was added.
pub fn ruling(id: EvidenceId) -> Option<Ruling> {
	item(id).ruled
}

/// Answers `EvidenceRegister` as each test has set it.
pub struct MockEvidence;

impl EvidenceRegister for MockEvidence {
	fn facts(id: EvidenceId) -> Result<EvidenceFacts, DispatchError> {
		Ok(REGISTER.get(&id).ok_or(EVIDENCE_NOT_FOUND)?.facts)
	}

	fn raise(id: EvidenceId, level: PresumptionLevel) -> DispatchResult {
		change(id, |item| {
			if item.ruled.is_none() {
				item.facts.level = item.facts.level.max(level);
			}
		})
	}

	fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult {
		change(id, |item| {
			item.ruled = Some(ruling);
			item.facts.level = PresumptionLevel::after(ruling);
		})
	}

	fn hold(id: EvidenceId) -> DispatchResult {
		change(id, |item| item.holds += 1)
	}

	fn release(id: EvidenceId) -> DispatchResult {
		change(id, |item| {
			item.holds = item.holds.checked_sub(1).ok_or(EVIDENCE_NOT_HELD)?;
			Ok(())
		})?
	}

	// A new item at every call, far beyond those of a test.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_evidence(institution: InstitutionId) -> EvidenceId {
		const MADE: citychain_kit::testing::Kept<u64> =
			citychain_kit::testing::Kept::new("evidence made");
		let id = EvidenceId(MADE.mutate(|made| {
			*made += 1;
			1_000_000 + *made
		}));
		let mut value = [0; 32];
		value[..8].copy_from_slice(&id.0.to_le_bytes());
		add(id, document(Digest::Sha2_256(value), institution, OfficerId(1_000)));
		id
	}
}

/// As [`MockEvidence`] answers it.
pub fn facts(id: EvidenceId) -> Result<EvidenceFacts, DispatchError> {
	MockEvidence::facts(id)
}

/// As [`MockEvidence`] does it.
pub fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult {
	MockEvidence::rule(id, ruling)
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_kit::testing::roles::*;

	const ID: EvidenceId = EvidenceId(7);

	fn with_an_item(test: impl FnOnce()) {
		sp_io::TestExternalities::default().execute_with(|| {
			add(ID, document(Digest::Sha2_256([1; 32]), COURT, OfficerId(1)));
			test();
		});
	}

	#[test]
	fn a_level_rises_and_only_a_ruling_lowers_it() {
		with_an_item(|| {
			for (raised_to, expected) in [
				(PresumptionLevel::Notarised, PresumptionLevel::Notarised),
				(PresumptionLevel::ThirdPartyWitnessed, PresumptionLevel::Notarised),
			] {
				assert_eq!(MockEvidence::raise(ID, raised_to), Ok(()));
				assert_eq!(level(ID), expected);
			}
			assert_eq!(rule(ID, Ruling::Rejected), Ok(()));
			assert_eq!(MockEvidence::raise(ID, PresumptionLevel::Notarised), Ok(()));
			assert_eq!(
				(level(ID), ruling(ID)),
				(PresumptionLevel::Anchored, Some(Ruling::Rejected))
			);
		});
	}

	#[test]
	fn a_hold_is_released_once() {
		with_an_item(|| {
			let (hold, release) = (|| MockEvidence::hold(ID), || MockEvidence::release(ID));
			assert_eq!((hold(), hold(), holds(ID)), (Ok(()), Ok(()), 2));
			assert_eq!((release(), release()), (Ok(()), Ok(())));
			assert_eq!((release(), holds(ID)), (Err(EVIDENCE_NOT_HELD), 0));
		});
	}

	#[test]
	fn nothing_is_known_of_an_evicted_item() {
		with_an_item(|| {
			evict(ID);
			assert_eq!(facts(ID), Err(EVIDENCE_NOT_FOUND));
			assert_eq!(MockEvidence::hold(ID), Err(EVIDENCE_NOT_FOUND));
			let raised = MockEvidence::raise(ID, PresumptionLevel::Notarised);
			assert_eq!(raised, Err(EVIDENCE_NOT_FOUND));
		});
	}

	#[cfg(feature = "runtime-benchmarks")]
	#[test]
	fn benchmark_items_are_new_each_time() {
		with_an_item(|| {
			let [first, second] = [BANK; 2].map(MockEvidence::benchmark_evidence);
			assert_ne!(first, second);
			assert_ne!(facts(first).unwrap().digest, facts(second).unwrap().digest);
		});
	}
}
