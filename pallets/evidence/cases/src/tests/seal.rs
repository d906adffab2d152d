// SPDX-License-Identifier: Apache-2.0
//! Closing a case under a root that the chain computes.

use super::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, dispatch::GetDispatchInfo};

#[test]
fn computes_the_root_over_the_items_in_the_order_of_contribution() {
	run(|| {
		let case = filled();
		assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
		begin_block(9);
		take_events();
		assert_ok!(seal(CLERK, case));

		let root = CaseRoot(node(
			node(leaf(0, court_item(0)), leaf(1, platform_item(0))),
			leaf(2, platform_item(1)),
		));
		assert_eq!(Roots::<Test>::get(case), Some(root));
		let sealed = Seal { officer: OfficerId(1), block: 9, at: time_of(9) };
		assert_eq!(record(case).state, CaseState::Sealed { seal: sealed });
		assert_eq!(
			take_events(),
			[Event::CaseSealed { case, institution: COURT, officer: OfficerId(1), root, items: 3 }]
		);
	});
}

#[test]
fn orders_by_position_and_not_by_number() {
	run(|| {
		let case = open();
		assert_ok!(contribute(CLERK, case, [court_item(9), court_item(3)]));
		assert_ok!(seal(CLERK, case));
		let root = node(leaf(0, court_item(9)), leaf(1, court_item(3)));
		assert_eq!(Roots::<Test>::get(case), Some(CaseRoot(root)));
	});
}

#[test]
fn leaves_out_what_left_the_case() {
	run(|| {
		let case = filled();
		assert_ok!(Cases::refuse_item(signed(CLERK), case, platform_item(0)));
		assert_ok!(acknowledge(case, [platform_item(1)]));
		assert_ok!(seal(CLERK, case));
		// The positions of the others stay.
		let root = node(leaf(0, court_item(0)), leaf(2, platform_item(1)));
		assert_eq!(Roots::<Test>::get(case), Some(CaseRoot(root)));
	});
}

#[test]
fn of_one_item_is_its_leaf() {
	run(|| {
		let case = sealed_with(4, 1);
		assert_eq!(Roots::<Test>::get(case), Some(CaseRoot(leaf(0, court_item(4)))));
	});
}

#[test]
fn refunds_the_weight_of_items_that_are_not_there() {
	run(|| {
		let case = filled();
		assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
		let charged = Call::<Test>::seal { case_id: case }.get_dispatch_info().call_weight;
		assert_eq!(charged, <Test as Config>::WeightInfo::seal(130));
		let used = Cases::seal(signed(CLERK), case).unwrap().actual_weight;
		assert_eq!(used, Some(<Test as Config>::WeightInfo::seal(3)));
		let refused = Cases::seal(signed(CLERK), case).unwrap_err().post_info.actual_weight;
		assert_eq!(refused, Some(<Test as Config>::WeightInfo::seal(0)));
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_such_a_case() {
		run(|| {
			assert_noop!(seal(CLERK, CaseId(0)), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn when_it_is_sealed() {
		run(|| {
			let case = sealed();
			assert_noop!(seal(CLERK, case), Error::<Test>::NotOpen);
		});
	}

	#[test]
	fn when_it_is_empty() {
		run(|| {
			let case = open();
			assert_noop!(seal(CLERK, case), Error::<Test>::Empty);
		});
	}

	#[test]
	fn when_an_item_is_not_acknowledged() {
		run(|| {
			let case = filled();
			assert_ok!(acknowledge(case, [platform_item(0)]));
			assert_noop!(seal(CLERK, case), Error::<Test>::NotAcknowledged);
		});
	}
}
