// SPDX-License-Identifier: Apache-2.0
//! Legal holds.

use super::*;
use citychain_evidence::testing::EVIDENCE_NOT_FOUND;
use citychain_evidence::{CaseId, HoldId};
use citychain_kit::testing::authority::{self, DUTY_NOT_HELD};
use citychain_primitives::{duties, Duty};
use frame_support::{assert_noop, assert_ok};

const ID: HoldId = HoldId(0);
const TARGETS: [Target; 2] = [Target::Evidence(ITEM), Target::Case(CASE)];

fn place(who: AccountId, target: Target) -> DispatchResult {
	Proceedings::place_hold(signed(who), target, document(1))
}

fn release(who: AccountId) -> DispatchResult {
	Proceedings::release_hold(signed(who), ID)
}

fn release_by_council() -> DispatchResult {
	Proceedings::release_hold(RuntimeOrigin::root(), ID)
}

/// How often the target is held in its register.
fn count(target: Target) -> u32 {
	match target {
		Target::Evidence(id) => evidence::holds(id),
		Target::Case(_) => case_holds(),
	}
}

mod placing {
	use super::*;

	#[test]
	fn holds_an_item_or_a_case() {
		for target in TARGETS {
			run(|| {
				assert_ok!(place(CLERK, target));
				assert_eq!(
					Proceedings::hold(ID),
					Some(HoldInfo {
						id: ID,
						target,
						by: acting(1, COURT),
						order: document(1),
						placed_at: now(),
					})
				);
				assert_eq!(count(target), 1);
				assert_eq!(
					take_events(),
					[Event::HoldPlaced {
						hold: ID,
						target,
						institution: COURT,
						officer: OfficerId(1),
						order: document(1),
					}]
				);
			});
		}
	}

	#[test]
	fn may_be_done_twice_and_by_two_courts() {
		run(|| {
			for who in [CLERK, CLERK, JUDGE] {
				assert_ok!(place(who, TARGETS[0]));
			}
			assert_eq!(count(TARGETS[0]), 3);
			assert_eq!(Proceedings::holds_of(TARGETS[0], None, 10).holds.len(), 3);
		});
	}

	#[test]
	fn fails_when_there_is_no_such_item_or_case() {
		run(|| {
			assert_noop!(place(CLERK, Target::Evidence(NO_ITEM)), EVIDENCE_NOT_FOUND);
			assert_noop!(place(CLERK, Target::Case(CaseId(7))), CASE_NOT_FOUND);
		});
	}

	#[test]
	fn fails_without_the_duty() {
		run(|| {
			for target in TARGETS {
				assert_noop!(place(EXPERT, target), DUTY_NOT_HELD);
			}
		});
	}

	#[test]
	fn fails_when_all_numbers_are_given() {
		run(|| {
			NextHold::<Test>::put(HoldId(u64::MAX));
			for target in TARGETS {
				assert_noop!(place(CLERK, target), Error::TooManyRecords);
				assert_eq!(count(target), 0);
			}
		});
	}
}

mod releasing {
	use super::*;

	#[test]
	fn by_the_court_removes_the_record() {
		for target in TARGETS {
			run(|| {
				assert_ok!(place(CLERK, target));
				take_events();
				authority::appoint(STRANGER, OfficerId(40), COURT);
				assert_ok!(release(STRANGER));
				assert_eq!(Proceedings::hold(ID), None);
				assert_eq!(Proceedings::holds_of(target, None, 10).holds, []);
				assert_eq!(count(target), 0);
				assert_eq!(
					take_events(),
					[Event::HoldReleased {
						hold: ID,
						target,
						institution: COURT,
						officer: Some(OfficerId(40)),
					}]
				);
			});
		}
	}

	#[test]
	fn leaves_other_holds_in_force() {
		run(|| {
			assert_ok!(place(CLERK, TARGETS[0]));
			assert_ok!(place(JUDGE, TARGETS[0]));
			assert_ok!(release(CLERK));
			assert_eq!(count(TARGETS[0]), 1);
			assert_eq!(Proceedings::hold(HoldId(1)).unwrap().by.institution, HIGH_COURT);
		});
	}

	#[test]
	fn by_the_council_needs_a_court_that_acts_no_more() {
		let gone: [fn(); 2] = [
			|| authority::deactivate(COURT),
			|| authority::activate(COURT, duties([Duty::NotarizeEvidence])),
		];
		for leave in gone {
			run(|| {
				assert_ok!(place(CLERK, TARGETS[0]));
				assert_noop!(release_by_council(), Error::CourtStillActs);
				leave();
				take_events();
				assert_ok!(release_by_council());
				assert_eq!(
					take_events(),
					[Event::HoldReleased {
						hold: ID,
						target: TARGETS[0],
						institution: COURT,
						officer: None,
					}]
				);
			});
		}
	}

	#[test]
	fn fails_for_another_court_even_an_affiliated_one() {
		run(|| {
			assert_ok!(place(CLERK, TARGETS[0]));
			authority::affiliate(COURT, HIGH_COURT);
			assert_noop!(release(JUDGE), Error::NotOwner);
		});
	}

	#[test]
	fn fails_without_the_duty() {
		run(|| {
			assert_ok!(place(CLERK, TARGETS[0]));
			authority::activate(COURT, duties([Duty::NotarizeEvidence]));
			assert_noop!(release(CLERK), DUTY_NOT_HELD);
		});
	}

	#[test]
	fn fails_when_there_is_no_such_hold_or_it_was_released() {
		run(|| {
			assert_noop!(release(CLERK), Error::HoldNotFound);
			assert_noop!(release_by_council(), Error::HoldNotFound);
			assert_ok!(place(CLERK, TARGETS[0]));
			assert_ok!(release(CLERK));
			assert_noop!(release(CLERK), Error::HoldNotFound);
		});
	}
}
