// SPDX-License-Identifier: Apache-2.0
//! A register of evidence for the pallets around it, set by each test and kept for its thread.
//!
//! A mock names its type from here, starts from [`reset`], and adds the items that the test is about.

use crate::{
	ClassRule, EvidenceClass, EvidenceFacts, EvidenceId, EvidenceRegister, PresumptionLevel, Ruling,
};
use citychain_primitives::{Digest, InstitutionId, Millis, OfficerId};
use sp_runtime::{DispatchError, DispatchResult};
use std::{cell::RefCell, collections::BTreeMap};

/// No such item is recorded, or it was evicted.
pub const EVIDENCE_NOT_FOUND: DispatchError = DispatchError::Other("EvidenceNotFound");
/// The item is not held, so no hold can be released.
pub const EVIDENCE_NOT_HELD: DispatchError = DispatchError::Other("EvidenceNotHeld");

struct Item {
	facts: EvidenceFacts,
	ruled: Option<Ruling>,
	holds: u32,
}

thread_local! {
	static REGISTER: RefCell<BTreeMap<EvidenceId, Item>> = RefCell::default();
}

fn read<R>(id: EvidenceId, f: impl FnOnce(&Item) -> R) -> Result<R, DispatchError> {
	REGISTER.with_borrow(|register| register.get(&id).map(f).ok_or(EVIDENCE_NOT_FOUND))
}

fn write<R>(id: EvidenceId, f: impl FnOnce(&mut Item) -> R) -> Result<R, DispatchError> {
	REGISTER.with_borrow_mut(|register| register.get_mut(&id).map(f).ok_or(EVIDENCE_NOT_FOUND))
}

/// Nothing is recorded.
pub fn reset() {
	REGISTER.with_borrow_mut(BTreeMap::clear);
}

/// An item with these facts is recorded; nobody has ruled on it or holds it.
pub fn add(id: EvidenceId, facts: EvidenceFacts) {
	REGISTER.with_borrow_mut(|register| {
		register.insert(id, Item { facts, ruled: None, holds: 0 });
	});
}

/// The item is gone, as if its retention were over.
pub fn evict(id: EvidenceId) {
	REGISTER.with_borrow_mut(|register| {
		register.remove(&id);
	});
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
	facts(id).expect("the test has added it").level
}

/// How often an item that was added is held.
pub fn holds(id: EvidenceId) -> u32 {
	read(id, |item| item.holds).expect("the test has added it")
}

/// The last ruling on an item that was added.
pub fn ruling(id: EvidenceId) -> Option<Ruling> {
	read(id, |item| item.ruled).expect("the test has added it")
}

/// As [`EvidenceRegister::facts`](crate::EvidenceRegister::facts).
pub fn facts(id: EvidenceId) -> Result<EvidenceFacts, DispatchError> {
	read(id, |item| item.facts)
}

/// As [`EvidenceRegister::raise`](crate::EvidenceRegister::raise).
pub fn raise(id: EvidenceId, level: PresumptionLevel) -> DispatchResult {
	write(id, |item| {
		if item.ruled.is_none() {
			item.facts.level = item.facts.level.max(level);
		}
	})
}

/// As [`EvidenceRegister::rule`](crate::EvidenceRegister::rule).
pub fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult {
	write(id, |item| {
		item.ruled = Some(ruling);
		item.facts.level = PresumptionLevel::after(ruling);
	})
}

/// As [`EvidenceRegister::hold`](crate::EvidenceRegister::hold).
pub fn hold(id: EvidenceId) -> DispatchResult {
	write(id, |item| item.holds += 1)
}

/// As [`EvidenceRegister::release`](crate::EvidenceRegister::release).
pub fn release(id: EvidenceId) -> DispatchResult {
	write(id, |item| {
		item.holds = item.holds.checked_sub(1).ok_or(EVIDENCE_NOT_HELD)?;
		Ok(())
	})?
}

/// As [`EvidenceRegister::benchmark_evidence`](crate::EvidenceRegister): a new item
/// at every call.
pub fn benchmark_evidence(institution: InstitutionId) -> EvidenceId {
	let last = REGISTER.with_borrow(|register| register.keys().next_back().copied());
	let id = EvidenceId(last.map_or(1_000, |last| last.0 + 1));
	let mut value = [0; 32];
	value[..8].copy_from_slice(&id.0.to_le_bytes());
	add(id, document(Digest::Sha2_256(value), institution, OfficerId(1_000)));
	id
}

/// Answers `EvidenceRegister` as each test has set it.
pub struct MockEvidence;

impl EvidenceRegister for MockEvidence {
	fn facts(id: EvidenceId) -> Result<EvidenceFacts, DispatchError> {
		crate::testing::facts(id)
	}

	fn raise(id: EvidenceId, level: PresumptionLevel) -> DispatchResult {
		crate::testing::raise(id, level)
	}

	fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult {
		crate::testing::rule(id, ruling)
	}

	fn hold(id: EvidenceId) -> DispatchResult {
		crate::testing::hold(id)
	}

	fn release(id: EvidenceId) -> DispatchResult {
		crate::testing::release(id)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_evidence(institution: InstitutionId) -> EvidenceId {
		crate::testing::benchmark_evidence(institution)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_kit::testing::roles::*;

	const ID: EvidenceId = EvidenceId(7);

	fn with_an_item() {
		reset();
		add(ID, document(Digest::Sha2_256([1; 32]), COURT, OfficerId(1)));
	}

	#[test]
	fn a_level_rises_and_only_a_ruling_lowers_it() {
		with_an_item();
		for (raised_to, expected) in [
			(PresumptionLevel::Notarised, PresumptionLevel::Notarised),
			(PresumptionLevel::ThirdPartyWitnessed, PresumptionLevel::Notarised),
		] {
			assert_eq!(raise(ID, raised_to), Ok(()));
			assert_eq!(level(ID), expected);
		}
		assert_eq!(rule(ID, Ruling::Rejected), Ok(()));
		assert_eq!(raise(ID, PresumptionLevel::Notarised), Ok(()));
		assert_eq!((level(ID), ruling(ID)), (PresumptionLevel::Anchored, Some(Ruling::Rejected)));
	}

	#[test]
	fn a_hold_is_released_once() {
		with_an_item();
		assert_eq!((hold(ID), hold(ID), holds(ID)), (Ok(()), Ok(()), 2));
		assert_eq!((release(ID), release(ID)), (Ok(()), Ok(())));
		assert_eq!((release(ID), holds(ID)), (Err(EVIDENCE_NOT_HELD), 0));
	}

	#[test]
	fn nothing_is_known_of_an_evicted_item() {
		with_an_item();
		evict(ID);
		assert_eq!(facts(ID), Err(EVIDENCE_NOT_FOUND));
		assert_eq!(hold(ID), Err(EVIDENCE_NOT_FOUND));
		assert_eq!(raise(ID, PresumptionLevel::Notarised), Err(EVIDENCE_NOT_FOUND));
	}

	#[test]
	fn benchmark_items_are_new_each_time() {
		with_an_item();
		let (first, second) = (benchmark_evidence(BANK), benchmark_evidence(BANK));
		assert_ne!(first, second);
		assert_ne!(facts(first).unwrap().digest, facts(second).unwrap().digest);
	}
}
