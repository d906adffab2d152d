// SPDX-License-Identifier: Apache-2.0
//! The chain of custody of an item.

use super::*;
use crate::{mock::*, CustodyStep::*, *};
use citychain_evidence::{EvidenceFacts, EvidenceId};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};

/// The time of the first block less this.
fn ago(millis: u64) -> u64 {
	START - millis
}

mod steps {
	use super::*;

	/// Row: the last step. Column: the next one.
	#[test]
	fn follow_each_other_forwards_only() {
		let may: [[bool; 6]; 6] = [
			// Generate, Collect, Fix, Transfer, Store, Submit
			[false, true, true, true, true, true],
			[false, true, true, true, true, true],
			[false, false, true, true, true, true],
			[false, false, false, true, true, true],
			[false, false, false, true, true, true],
			[false, false, false, false, false, false],
		];
		for (last, row) in CustodyStep::ALL.into_iter().zip(may) {
			let found = CustodyStep::ALL.map(|next| next.may_follow(Some(last)));
			assert_eq!(found, row, "after {last:?}");
		}
	}

	#[test]
	fn may_begin_anywhere() {
		assert!(CustodyStep::ALL.into_iter().all(|step| step.may_follow(None)));
	}
}

mod records {
	use super::*;

	#[test]
	fn who_did_what_when_and_with_which_tool() {
		run(|| {
			begin_block(4);
			let report = Some(commitment(5));
			assert_ok!(Provenance::record_custody(
				RuntimeOrigin::signed(CLERK),
				ITEM,
				Collect,
				Millis(ago(10)),
				commitment(3),
				commitment(4),
				report,
			));

			assert_eq!(
				Provenance::custody(ITEM),
				[CustodyEvent {
					step: Collect,
					at: Millis(ago(10)),
					tool: commitment(3),
					operator: commitment(4),
					environment: report,
					institution: COURT,
					officer: OfficerId(1),
					recorded_at: time_of(4),
				}]
			);
			assert_eq!(
				take_events(),
				[Event::CustodyRecorded {
					evidence: ITEM,
					index: 0,
					step: Collect,
					at: Millis(ago(10)),
					tool: commitment(3),
					operator: commitment(4),
					environment: report,
					institution: COURT,
					officer: OfficerId(1),
				}]
			);
		});
	}

	#[test]
	fn the_way_of_a_file_by_its_provider_and_its_recorder() {
		run(|| {
			let way = [
				(PLATFORM_OFFICER, Generate, 50),
				(PLATFORM_OFFICER, Store, 50),
				(CLERK, Transfer, 20),
				(CLERK, Store, 10),
				(CLERK, Submit, 0),
			];
			for (who, step, before) in way {
				assert_ok!(record(who, HELD_ITEM, step, ago(before)));
			}
			let found: Vec<_> = Provenance::custody(HELD_ITEM)
				.into_iter()
				.map(|event| (event.institution, event.step, event.at.0))
				.collect();
			let expected = way.map(|(who, step, before)| {
				(if who == CLERK { COURT } else { PLATFORM }, step, ago(before))
			});
			assert_eq!(found, expected);
			assert_eq!(
				CustodyHeads::<Test>::get(HELD_ITEM),
				Some(CustodyHead { count: 5, last: Submit, last_at: Millis(START) })
			);
		});
	}

	#[test]
	fn times_from_1970_up_to_the_clock_skew_ahead() {
		run(|| {
			for (at, step) in [(0, Collect), (START, Fix), (START + SKEW, Store)] {
				assert_ok!(record(CLERK, ITEM, step, at));
			}
		});
	}

	#[test]
	fn the_origin_of_a_file_up_to_the_clock_skew_after_its_recording() {
		run(|| {
			begin_block(1_000);
			assert_ok!(record(CLERK, ITEM, Generate, START + SKEW));
		});
	}

	/// The last place is kept, so that an item whose chain is full can still be submitted.
	#[test]
	fn as_many_events_as_there_is_room_for_and_then_the_submission() {
		run(|| {
			for _ in 1..MAX_CUSTODY_EVENTS {
				assert_ok!(record(CLERK, ITEM, Transfer, START));
			}
			for step in [Transfer, Store] {
				assert_noop!(record(CLERK, ITEM, step, START), Error::<Test>::TooManyCustodyEvents);
			}
			assert_ok!(record(CLERK, ITEM, Submit, START));
			assert_eq!(Provenance::custody(ITEM).len() as u32, MAX_CUSTODY_EVENTS);
		});
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_the_item_is_not_recorded() {
		assert_needs_a_record(|id| record(CLERK, id, Collect, START));
	}

	#[test]
	fn for_an_institution_that_is_neither_recorder_nor_provider() {
		run(|| {
			authority::affiliate(COURT, NOTARY_OFFICE);
			assert_noop!(record(NOTARY, HELD_ITEM, Store, START), Error::<Test>::NotCustodian);
			assert_noop!(record(PLATFORM_OFFICER, ITEM, Store, START), Error::<Test>::NotCustodian);
		});
	}

	#[test]
	fn when_the_step_lies_in_the_future() {
		run(|| {
			for at in [START + SKEW + 1, u64::MAX] {
				assert_noop!(record(CLERK, ITEM, Store, at), Error::<Test>::StepInFuture);
			}
		});
	}

	#[test]
	fn when_the_file_would_be_generated_after_its_digest_was_recorded() {
		run(|| {
			begin_block(1_000);
			assert_noop!(
				record(CLERK, ITEM, Generate, START + SKEW + 1),
				Error::<Test>::GeneratedAfterRecording
			);
			assert_ok!(record(CLERK, ITEM, Collect, START + SKEW + 1));
		});
	}

	#[test]
	fn when_the_stage_goes_back() {
		run(|| {
			assert_ok!(record(CLERK, ITEM, Fix, START));
			for step in [Generate, Collect] {
				assert_noop!(record(CLERK, ITEM, step, START), Error::<Test>::StepOutOfOrder);
			}
		});
	}

	#[test]
	fn after_the_submission() {
		run(|| {
			assert_ok!(record(CLERK, ITEM, Submit, START));
			for step in CustodyStep::ALL {
				assert_noop!(record(CLERK, ITEM, step, START), Error::<Test>::StepOutOfOrder);
			}
		});
	}

	#[test]
	fn when_the_time_goes_back() {
		run(|| {
			assert_ok!(record(CLERK, ITEM, Collect, START));
			assert_noop!(record(CLERK, ITEM, Fix, START - 1), Error::<Test>::StepBeforeLast);
			assert_ok!(record(CLERK, ITEM, Fix, START));
		});
	}

	#[test]
	fn when_the_officer_is_suspended_in_between() {
		run(|| {
			assert_ok!(record(CLERK, ITEM, Collect, START));
			authority::deactivate(COURT);
			assert_noop!(record(CLERK, ITEM, Fix, START), authority::INSTITUTION_NOT_ACTIVE);
		});
	}
}

#[test]
fn items_have_chains_of_their_own() {
	run(|| {
		evidence::add(EvidenceId(2), EvidenceFacts { provider: Some(COURT), ..facts() });
		assert_ok!(record(CLERK, ITEM, Submit, START));
		assert_ok!(record(CLERK, EvidenceId(2), Generate, START - 1));
		assert_eq!(Provenance::custody(HELD_ITEM), []);
	});
}
