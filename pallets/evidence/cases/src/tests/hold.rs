// SPDX-License-Identifier: Apache-2.0
//! What the pallet of proceedings asks: that a case be kept as it is.

use super::*;
use citychain_evidence::CaseRegister;
use frame_support::assert_noop;

fn hold(case: CaseId) -> DispatchResult {
	<Cases as CaseRegister>::hold(case)
}

fn release(case: CaseId) -> DispatchResult {
	<Cases as CaseRegister>::release(case)
}

#[test]
fn lasts_until_every_order_is_lifted() {
	run(|| {
		let case = sealed();
		assert_ok!(hold(case));
		assert_ok!(hold(case));
		assert_eq!(Cases::case(case).unwrap().holds, 2);
		assert_ok!(release(case));
		assert_noop!(propose_void(CLERK, case, None), Error::<Test>::Held);
		assert_ok!(release(case));
		assert_ok!(propose_void(CLERK, case, None));
	});
}

#[test]
fn is_never_released_more_often_than_it_was_given() {
	run(|| {
		let case = sealed();
		assert_noop!(release(case), Error::<Test>::NotHeld);
		assert_ok!(hold(case));
		assert_ok!(release(case));
		assert_noop!(release(case), Error::<Test>::NotHeld);
	});
}

#[test]
fn lets_an_open_case_be_filled_and_sealed() {
	run(|| {
		let case = open_with_platform();
		assert_ok!(hold(case));
		assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(0)]));
		assert_ok!(acknowledge(case, [platform_item(0)]));
		assert_ok!(seal(CLERK, case));
		assert_eq!(record(case).holds, 1);
	});
}

#[test]
fn outlasts_a_change_of_keeper() {
	run(|| {
		let case = sealed();
		assert_ok!(hold(case));
		assert_ok!(Cases::reassign(RuntimeOrigin::root(), case, NOTARY_OFFICE));
		assert_noop!(propose_void(NOTARY, case, None), Error::<Test>::Held);
	});
}

#[test]
fn fails_without_such_a_case() {
	run(|| {
		assert_noop!(hold(CaseId(0)), Error::<Test>::NotFound);
		assert_noop!(release(CaseId(0)), Error::<Test>::NotFound);
	});
}

#[test]
fn fails_for_what_is_void_or_pruned() {
	run(|| {
		let (void, pruned) = (void(), sealed());
		begin_block(101);
		assert_ok!(prune(CLERK, pruned));
		assert_noop!(hold(void), Error::<Test>::AlreadyVoid);
		assert_noop!(hold(pruned), Error::<Test>::Pruned);
	});
}

#[test]
fn fails_when_it_cannot_be_counted() {
	run(|| {
		let case = sealed();
		crate::Cases::<Test>::insert(case, Case { holds: u32::MAX, ..record(case) });
		assert_noop!(hold(case), Error::<Test>::TooManyHolds);
	});
}
