// SPDX-License-Identifier: Apache-2.0
//! Giving up an open case.

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_primitives::OfficerId;
use frame_support::assert_noop;

#[test]
fn removes_the_case_and_lets_its_items_go() {
	run(|| {
		let case = open_with_platform();
		assert_ok!(contribute(CLERK, case, (0..64).map(court_item)));
		take_events();
		let used = Cases::cancel(signed(CLERK), case).unwrap().actual_weight;

		assert_eq!(used, Some(<Test as Config>::WeightInfo::cancel(64)));
		assert_eq!(Cases::case(case), None);
		assert_eq!(Items::<Test>::iter_prefix(case).count(), 0);
		assert_eq!(Dockets::<Test>::get(case), None);
		assert!(!crate::Contributors::<Test>::contains_key(case));
		assert_eq!(evidence::holds(court_item(0)), 0);
		assert_eq!(
			take_events(),
			[Event::CaseCancelled { case, institution: COURT, officer: OfficerId(1) }]
		);
	});
}

#[test]
fn does_not_give_the_number_again() {
	run(|| {
		let case = open();
		assert_ok!(cancel(CLERK, case));
		assert_eq!(open(), CaseId(case.0 + 1));
		assert_noop!(cancel(CLERK, case), Error::<Test>::NotFound);
	});
}

#[test]
fn is_possible_when_what_others_contributed_has_left() {
	run(|| {
		let case = filled();
		assert_ok!(Cases::refuse_item(signed(CLERK), case, platform_item(0)));
		assert_noop!(cancel(CLERK, case), Error::<Test>::ForeignItems);
		assert_ok!(Cases::withdraw_item(signed(PLATFORM_OFFICER), case, platform_item(1)));
		assert_ok!(cancel(CLERK, case));
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_another_institution_has_contributed() {
		run(|| {
			let case = filled();
			assert_noop!(cancel(CLERK, case), Error::<Test>::ForeignItems);
			let refused = Cases::cancel(signed(CLERK), case).unwrap_err().post_info.actual_weight;
			assert_eq!(refused, Some(<Test as Config>::WeightInfo::cancel(3)));
		});
	}

	#[test]
	fn when_it_is_sealed() {
		run(|| {
			let case = sealed_with(0, 1);
			assert_noop!(cancel(CLERK, case), Error::<Test>::NotOpen);
		});
	}

	#[test]
	fn when_it_is_held() {
		run(|| {
			let case = open();
			assert_ok!(<Cases as CaseRegister>::hold(case));
			assert_noop!(cancel(CLERK, case), Error::<Test>::Held);
		});
	}
}
