// SPDX-License-Identifier: Apache-2.0
//! The keeper accepts what others contribute.

use super::*;
use citychain_primitives::OfficerId;
use frame_support::assert_noop;

#[test]
fn accepts_the_items_named() {
	run(|| {
		let case = filled();
		take_events();
		assert_ok!(acknowledge(case, [platform_item(1)]));
		assert_eq!(
			[platform_item(0), platform_item(1)].map(|id| item(case, id).unwrap().acknowledged),
			[false, true]
		);
		assert_eq!(record(case).state, CaseState::Open { acknowledged: 2, contributed: 3 });
		assert!(!record(case).is_ready());
		assert_eq!(
			take_events(),
			[Event::ItemsAcknowledged {
				case,
				institution: COURT,
				officer: OfficerId(1),
				items: list([platform_item(1)]),
			}]
		);
	});
}

#[test]
fn makes_the_case_ready_with_the_last_item() {
	run(|| {
		let case = filled();
		assert_ok!(acknowledge(case, [platform_item(1), platform_item(0)]));
		assert!(record(case).is_ready());
	});
}

#[test]
fn fails_without_items() {
	run(|| {
		let case = filled();
		assert_noop!(acknowledge(case, []), Error::<Test>::NoItems);
	});
}

#[test]
fn fails_when_an_item_is_named_twice() {
	run(|| {
		let case = filled();
		assert_noop!(
			acknowledge(case, [platform_item(0), platform_item(0)]),
			Error::<Test>::DuplicateItem
		);
	});
}

#[test]
fn fails_for_what_is_not_in_the_case() {
	run(|| {
		let case = filled();
		let other = open();
		assert_ok!(contribute(CLERK, other, [court_item(1)]));
		for elsewhere in [court_item(1), EvidenceId(u64::MAX)] {
			assert_noop!(
				acknowledge(case, [platform_item(0), elsewhere]),
				Error::<Test>::NotInCase
			);
		}
	});
}

#[test]
fn fails_for_what_is_acknowledged() {
	run(|| {
		let case = filled();
		assert_ok!(acknowledge(case, [platform_item(0)]));
		for done in [platform_item(0), court_item(0)] {
			assert_noop!(
				acknowledge(case, [platform_item(1), done]),
				Error::<Test>::AlreadyAcknowledged
			);
		}
	});
}

#[test]
fn fails_when_the_case_is_sealed() {
	run(|| {
		let case = sealed();
		assert_noop!(acknowledge(case, [platform_item(0)]), Error::<Test>::NotOpen);
	});
}
