// SPDX-License-Identifier: Apache-2.0
//! Removing the forms of invoices that were pruned.

use super::*;
use crate::{Config, Event, Forms, RedLines, Trail, Trails, WeightInfo};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, dispatch::GetDispatchInfo};

/// So many forms of the invoice that was used, which was then pruned; the last one is open.
fn pruned_with(count: u64) {
	for _ in 1..count {
		let form = open(Side::Seller, Reversal::Rest);
		assert_ok!(withdraw(Side::Seller, form));
	}
	open(Side::Seller, Reversal::Rest);
	invoices::remove(BLUE);
	take_events();
}

fn event(count: u32, left: Option<u64>) -> Event<Test> {
	Event::FormsPruned {
		blue: BLUE,
		count,
		left: left.map(RedFormId),
		institution: RECEIVING_FIRM,
		officer: OfficerId(20),
	}
}

#[test]
fn removes_all_forms_that_one_call_may() {
	run(|| {
		assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(1, 0)));
		pruned_with(3);
		let used = prune_as(RECEIVER, BLUE).unwrap();
		assert_eq!(used, Some(<Test as Config>::WeightInfo::prune_forms(3, 0)));
		assert_eq!(Trails::<Test>::get(BLUE), None);
		assert_eq!(take_events(), [event(3, None)]);
		// The forms of another invoice stay, and ids are not given again.
		assert_eq!(Forms::<Test>::iter_keys().collect::<Vec<_>>(), [RedFormId(0)]);
		assert_eq!(States::<Test>::iter_keys().count(), 1);
		assert_eq!(NextForm::<Test>::get(), RedFormId(4));
		assert_noop!(prune_as(RECEIVER, BLUE), Error::<Test>::NothingToPrune);
	});
}

#[test]
fn removes_more_forms_in_several_calls() {
	run(|| {
		pruned_with(5);
		assert_ok!(prune_as(RECEIVER, BLUE));
		let trail = Trail { last: RedFormId(1), open: None };
		assert_eq!(Trails::<Test>::get(BLUE), Some(trail));
		RedLetters::do_try_state().unwrap();
		let used = prune_as(RECEIVER, BLUE).unwrap();
		assert_eq!(used, Some(<Test as Config>::WeightInfo::prune_forms(2, 0)));
		assert_eq!(take_events(), [event(3, Some(1)), event(2, None)]);
		assert_eq!(Forms::<Test>::iter().count(), 0);
	});
}

#[test]
fn removes_the_lines_of_each_form_with_it() {
	run(|| {
		assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(1, 0)));
		force(lines(&[totals(1, 0); 2]));
		for _ in 0..3 {
			force(line(1, 0));
		}
		invoices::remove(BLUE);
		let used = prune_as(RECEIVER, BLUE).unwrap();
		assert_eq!(used, Some(<Test as Config>::WeightInfo::prune_forms(3, 3)));
		assert_eq!(RedLines::<Test>::iter_prefix(BLUE).count(), 1);
		RedLetters::do_try_state().unwrap();
		let used = prune_as(RECEIVER, BLUE).unwrap();
		assert_eq!(used, Some(<Test as Config>::WeightInfo::prune_forms(1, 2)));
		assert_eq!(RedLines::<Test>::iter_prefix(BLUE).count(), 0);
		assert_eq!(RedLines::<Test>::iter_prefix(UNUSED).count(), 1);
	});
}

/// Its lines may be gone with those of newer forms; nothing can be issued anyway.
#[test]
fn leaves_forms_by_which_nothing_is_issued() {
	run(|| {
		let form = open(Side::Seller, line(1, 0));
		assert_ok!(agree(Side::Buyer, form));
		for _ in 0..3 {
			force(line(1, 0));
		}
		invoices::remove(BLUE);
		assert_noop!(issue(form), invoices::INVOICE_NOT_FOUND);
		assert_ok!(prune_as(RECEIVER, BLUE));
		assert_noop!(issue(form), Error::<Test>::LineNotIncluded);
	});
}

#[test]
fn keeps_an_open_form_that_is_not_reached_yet() {
	run(|| {
		let form = confirmed(Side::Seller);
		for _ in 0..3 {
			force(line(1, 0));
		}
		invoices::remove(BLUE);
		assert_ok!(prune_as(RECEIVER, BLUE));
		assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: form, open: Some(form) }));
	});
}

#[test]
fn charges_for_as_many_as_a_call_may_remove() {
	let call = crate::Call::<Test>::prune_forms { blue: BLUE };
	let charged = call.get_dispatch_info().call_weight;
	assert_eq!(charged, <Test as Config>::WeightInfo::prune_forms(MAX_PRUNED, 64 * MAX_PRUNED));
}

#[test]
fn fails_while_the_invoice_is_recorded() {
	run(|| {
		open(Side::Seller, Reversal::Rest);
		assert_noop!(prune_as(RECEIVER, BLUE), Error::<Test>::StillRecorded);
	});
}

#[test]
fn fails_for_an_invoice_without_forms() {
	run(|| {
		assert_noop!(prune_as(RECEIVER, UNKNOWN), Error::<Test>::NothingToPrune);
	});
}

#[test]
fn gives_back_the_weight_where_it_is_refused() {
	run(|| {
		open(Side::Seller, Reversal::Rest);
		let origin = RuntimeOrigin::signed(RECEIVER);
		let refusal = RedLetters::prune_forms(origin, BLUE).unwrap_err();
		let nothing = <Test as Config>::WeightInfo::prune_forms(0, 0);
		assert_eq!(refusal.post_info.actual_weight, Some(nothing));
	});
}
