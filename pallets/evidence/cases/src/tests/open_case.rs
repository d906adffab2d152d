// SPDX-License-Identifier: Apache-2.0
//! Opening a case.

use super::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, traits::Hooks};

#[test]
fn records_keeper_kind_docket_and_time() {
	run(|| {
		begin_block(5);
		let case = open_by(NOTARY, CaseKind::Notarial);
		assert_eq!(case, CaseId(0));
		assert_eq!(
			record(case),
			Case {
				keeper: NOTARY_OFFICE,
				kind: CaseKind::Notarial,
				opened_at: time_of(5),
				items: 0,
				holds: 0,
				replaces: None,
				state: CaseState::Open { acknowledged: 0, contributed: 0 },
			}
		);
		assert_eq!(Dockets::<Test>::get(case), Some(DOCKET));
		assert_eq!(
			take_events(),
			[Event::CaseOpened {
				case,
				institution: NOTARY_OFFICE,
				officer: OfficerId(2),
				kind: CaseKind::Notarial,
				docket: DOCKET,
			}]
		);
	});
}

#[test]
fn gives_each_case_the_next_number_whoever_keeps_it() {
	run(|| {
		assert_eq!(
			[open(), open_by(NOTARY, CaseKind::Civil), open()].map(|case| case.0),
			[0, 1, 2]
		);
	});
}

#[test]
fn does_not_mind_a_docket_that_was_there_before() {
	run(|| {
		let cases = [open(), open()];
		assert_eq!(cases.map(Dockets::<Test>::get), [Some(DOCKET); 2]);
	});
}

#[test]
fn fails_when_all_numbers_are_given() {
	run(|| {
		NextId::<Test>::put(CaseId(u64::MAX));
		assert_noop!(
			Cases::open_case(signed(CLERK), CaseKind::Civil, DOCKET),
			Error::<Test>::TooManyCases
		);
	});
}

#[test]
fn the_configuration_of_the_tests_is_sound() {
	run(<Cases as Hooks<_>>::integrity_test);
}

#[test]
#[should_panic(expected = "an empty case cannot be sealed")]
fn the_configuration_must_allow_items() {
	run(|| {
		MaxItems::set(0);
		<Cases as Hooks<_>>::integrity_test();
	});
}

#[test]
#[should_panic(expected = "small enough for a block")]
fn the_configuration_must_not_allow_more_items_than_fit_a_block() {
	run(|| {
		MaxItems::set(u32::MAX);
		<Cases as Hooks<_>>::integrity_test();
	});
}
