// SPDX-License-Identifier: Apache-2.0
//! What the pallets around this one ask and add.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{EvidenceFacts, EvidenceId, EvidenceRegister, PresumptionLevel, Ruling};
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

const ITEM: EvidenceId = EvidenceId(0);
const MISSING: EvidenceId = EvidenceId(1);

const LEVELS: [PresumptionLevel; 6] = [
	PresumptionLevel::Anchored,
	PresumptionLevel::Recorded,
	PresumptionLevel::ThirdPartyWitnessed,
	PresumptionLevel::ForensicOpinion,
	PresumptionLevel::Notarised,
	PresumptionLevel::CourtConfirmed,
];

/// Runs a test in a state with one item of the court.
fn with_an_item(test: impl FnOnce()) {
	run(|| {
		assert_ok!(notarize(CLERK, document(sha2(0))));
		test();
	});
}

fn level() -> PresumptionLevel {
	Evidence::verify_id(ITEM).unwrap().level
}

#[test]
fn facts_are_those_of_the_record_and_its_class() {
	run(|| {
		assert_ok!(notarize(NOTARY, document(sha2(0))));
		let mut policy = Policy::default();
		policy.classes.communication.witnesses = 7;
		let rule = policy.classes.communication;
		adopt(policy);
		begin_block(4);
		assert_ok!(notarize_many(CLERK, &[item(sha2(0))], Some(BANK)));
		// The rule is that of the policy that the item bears.
		adopt(Policy::default());
		assert_ok!(Evidence::raise(EvidenceId(1), PresumptionLevel::Notarised));
		let facts = EvidenceFacts {
			digest: sha2(0),
			institution: COURT,
			officer: OfficerId(1),
			provider: Some(BANK),
			class: EvidenceClass::Communication,
			recorded_at: time_of(4),
			level: PresumptionLevel::Notarised,
			rule,
		};
		assert_eq!(Evidence::facts(EvidenceId(1)), Ok(facts));
	});
}

#[test]
fn nothing_is_kept_of_an_item_to_which_nothing_was_added() {
	with_an_item(|| {
		assert_eq!(level(), PresumptionLevel::Recorded);
		assert_ok!(Evidence::raise(ITEM, PresumptionLevel::Recorded));
		assert_ok!(Evidence::hold(ITEM));
		assert!(Standings::<Test>::contains_key(ITEM));
		assert_ok!(Evidence::release(ITEM));
		assert_eq!(Standings::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_level_is_raised_and_never_lowered() {
	for (first, second) in LEVELS.iter().flat_map(|one| LEVELS.map(|other| (*one, other))) {
		with_an_item(|| {
			assert_ok!(Evidence::raise(ITEM, first));
			assert_ok!(Evidence::raise(ITEM, second));
			assert_eq!(level(), first.max(second).max(PresumptionLevel::Recorded));
		});
	}
}

#[test]
fn a_ruling_decides_and_only_another_one_changes_it() {
	with_an_item(|| {
		assert_ok!(Evidence::raise(ITEM, PresumptionLevel::Notarised));
		for (ruling, expected) in [
			(Ruling::Rejected, PresumptionLevel::Anchored),
			(Ruling::Admitted, PresumptionLevel::CourtConfirmed),
			(Ruling::NotConfirmed, PresumptionLevel::Anchored),
		] {
			assert_ok!(Evidence::rule(ITEM, ruling));
			for raised_to in LEVELS {
				assert_ok!(Evidence::raise(ITEM, raised_to));
			}
			let info = Evidence::verify_id(ITEM).unwrap();
			assert_eq!((info.level, info.ruled), (expected, Some(ruling)));
		}
	});
}

#[test]
fn holds_are_counted_apart_from_the_level() {
	with_an_item(|| {
		assert_ok!(Evidence::hold(ITEM));
		assert_ok!(Evidence::rule(ITEM, Ruling::Admitted));
		assert_ok!(Evidence::hold(ITEM));
		assert_eq!(Evidence::verify_id(ITEM).unwrap().holds, 2);
		assert_ok!(Evidence::release(ITEM));
		assert_ok!(Evidence::release(ITEM));
		let info = Evidence::verify_id(ITEM).unwrap();
		assert_eq!((info.holds, info.level), (0, PresumptionLevel::CourtConfirmed));
	});
}

#[test]
fn nothing_that_is_added_changes_the_record() {
	with_an_item(|| {
		let before = Records::<Test>::get(sha2(0));
		assert_ok!(Evidence::raise(ITEM, PresumptionLevel::Notarised));
		assert_ok!(Evidence::hold(ITEM));
		assert_ok!(Evidence::rule(ITEM, Ruling::Rejected));
		assert_eq!(Records::<Test>::get(sha2(0)), before);
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_there_is_no_such_item() {
		with_an_item(|| {
			let not_found = DispatchError::from(Error::<Test>::NotFound);
			assert_noop!(Evidence::facts(MISSING), not_found);
			assert_noop!(Evidence::raise(MISSING, PresumptionLevel::Notarised), not_found);
			assert_noop!(Evidence::rule(MISSING, Ruling::Admitted), not_found);
			assert_noop!(Evidence::hold(MISSING), not_found);
			assert_noop!(Evidence::release(MISSING), not_found);
		});
	}

	#[test]
	fn to_release_what_is_not_held() {
		with_an_item(|| {
			assert_noop!(Evidence::release(ITEM), Error::<Test>::NotHeld);
			assert_ok!(Evidence::hold(ITEM));
			assert_ok!(Evidence::release(ITEM));
			assert_noop!(Evidence::release(ITEM), Error::<Test>::NotHeld);
		});
	}

	#[test]
	fn to_hold_more_often_than_can_be_counted() {
		with_an_item(|| {
			Standings::<Test>::insert(ITEM, Standing { holds: u32::MAX, ..Standing::default() });
			assert_noop!(Evidence::hold(ITEM), Error::<Test>::TooManyHolds);
		});
	}
}
