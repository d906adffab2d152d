// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::*;
use citychain_kit::{notices, testing::roles::*};
use citychain_primitives::Millis;
use sp_runtime::TryRuntimeError;

/// A form of the seller that the buyer denied, over the invoice that was used.
const DENIED: RedFormId = RedFormId(0);
/// A forced red letter over the same.
const FORCED: RedFormId = RedFormId(1);
/// A form of the buyer that the seller confirmed, over the same.
const CONFIRMED: RedFormId = RedFormId(2);
/// A direct red letter over the invoice that was not used.
const DIRECT: RedFormId = RedFormId(3);
/// A form of the seller that waits, over the same.
const WAITING: RedFormId = RedFormId(4);

/// A state in which there is something of everything.
fn fill() {
	assert_ok!(deny(Side::Buyer, open(Side::Seller, Reversal::Rest)));
	set_offset(10);
	force(line(1, 0));
	set_offset(20);
	confirmed(Side::Buyer);
	assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(1, 0)));
	assert_ok!(open_as(SELLER_CLERK, Side::Seller, UNUSED, Reversal::Rest));
	set_offset(30);
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(fill, message, corrupt);
}

fn change_form(id: RedFormId, change: impl FnOnce(&mut RedForm)) {
	Forms::<Test>::mutate_extant(id, change);
}

fn change_trail(blue: InvoiceId, change: impl FnOnce(&mut Trail)) {
	Trails::<Test>::mutate_extant(blue, change);
}

/// What may happen around a form afterwards breaks nothing.
#[test]
fn an_invoice_may_be_pruned_before_its_forms() {
	run(|| {
		fill();
		invoices::remove(BLUE);
	});
}

mod numbered {
	use super::*;

	notices! {
		notices_an_id_that_was_not_given:
			"1: a form has an id that was not given" => NextForm::<Test>::put(WAITING);
		notices_a_form_without_a_state: "1: a form has no state" => States::<Test>::remove(DENIED);
		notices_a_state_without_a_form:
			"1: a state belongs to no form" =>
				States::<Test>::insert(RedFormId(9), FormState::Expired);
	}
}

mod trailed {
	use super::*;

	notices! {
		notices_a_gap:
			"2: a trail has a gap" => {
				Forms::<Test>::remove(FORCED);
				States::<Test>::remove(FORCED);
			};
		notices_another_invoices_form:
			"2: a form is on the trail of another invoice" =>
				change_trail(BLUE, |trail| trail.last = WAITING);
	}

	#[test]
	fn notices_ids_and_times_that_do_not_go_back() {
		const FORTH: &str = "2: a trail does not go back";
		assert_noticed(FORTH, || change_form(DENIED, |form| form.previous = Some(CONFIRMED)));
		assert_noticed(FORTH, || change_form(DENIED, |form| form.previous = Some(DENIED)));
		assert_noticed(FORTH, || change_form(DENIED, |form| form.opened_at = time_after(11)));
	}

	#[test]
	fn notices_a_form_on_no_trail() {
		const LOST: &str = "2: a form is on no trail";
		assert_noticed(LOST, || Trails::<Test>::remove(UNUSED));
		assert_noticed(LOST, || change_form(FORCED, |form| form.previous = None));
	}
}

mod single {
	use super::*;

	const NOT_OPEN: &str = "3: the open form of a trail is not open, or another invoice's";
	const UNKNOWN_OPEN: &str = "3: a form is open that its trail does not know as open";

	notices! {
		notices_an_open_form_that_is_none:
			NOT_OPEN => change_trail(BLUE, |trail| trail.open = Some(DENIED)),
			NOT_OPEN => change_trail(BLUE, |trail| trail.open = Some(RedFormId(9))),
			NOT_OPEN => change_trail(BLUE, |trail| trail.open = Some(WAITING));
		notices_an_open_form_beside_the_trails:
			UNKNOWN_OPEN => change_trail(UNUSED, |trail| trail.open = None),
			UNKNOWN_OPEN =>
				States::<Test>::insert(DENIED, FormState::AwaitsBuyer { until: time_after(40) });
	}
}

mod founded {
	use super::*;

	#[test]
	fn notices_a_one_sided_form_in_a_state_of_two_sides() {
		const WRONG: &str = "4: a red letter without two sides is not in state 01";
		for form in [DIRECT, FORCED] {
			assert_noticed(WRONG, || States::<Test>::insert(form, FormState::Expired));
		}
	}

	notices! {
		notices_a_form_of_two_sides_in_01:
			"4: a form of two sides is in state 01" =>
				States::<Test>::insert(DENIED, FormState::Unneeded { red: InvoiceId(7) });
		notices_an_institution_on_both_sides:
			"4: an institution is on both sides of a form" => {
				let basis = Basis::Agreement { initiator: Side::Seller, buyer: SELLER };
				change_form(DENIED, |form| form.basis = basis);
			};
	}

	#[test]
	fn notices_a_form_that_somebody_else_opened() {
		const ELSE: &str = "4: a form was opened by an institution that is not on that side";
		assert_noticed(ELSE, || {
			change_form(DENIED, |form| form.opened_by.institution = OTHER_FIRM);
		});
	}

	#[test]
	fn notices_a_state_of_the_other_sides_forms() {
		const OTHER: &str = "4: the state of a form belongs to one of the other side";
		assert_noticed(OTHER, || States::<Test>::insert(DENIED, FormState::DeniedBySeller));
		let awaits_seller = FormState::AwaitsSeller { until: time_after(40) };
		assert_noticed(OTHER, || States::<Test>::insert(WAITING, awaits_seller));
	}
}

mod noted {
	use super::*;

	const WRONG: &str = "5: the red invoices did not take back what is noted of a line";

	fn change_line(change: impl FnOnce(&mut RedLine)) {
		RedLines::<Test>::mutate(BLUE, 0, |line| change(line.as_mut().unwrap()));
	}

	fn copy_line(blue: InvoiceId, index: u16) {
		RedLines::<Test>::insert(blue, index, RedLines::<Test>::get(BLUE, 0).unwrap());
	}

	notices! {
		notices_a_line_of_nothing: "5: a line belongs to no form" => copy_line(PERSONAL, 0);
		notices_more_than_the_line_states:
			"5: more was taken back than a line states" =>
				change_line(|line| line.totals = totals(0, 0));
		notices_a_line_beyond_the_last:
			"5: a line is noted that the invoice does not have" => copy_line(BLUE, invoices::LINES);
		notices_lines_that_are_not_those_of_the_red_invoices:
			WRONG => change_line(|line| line.red = totals(2, 0)),
			WRONG => copy_line(BLUE, 1),
			WRONG => change_form(FORCED, |form| form.amounts.lines[0].1 = totals(2, 0));
		notices_a_line_that_is_not_noted:
			"5: a form names a line that is not noted" => RedLines::<Test>::remove(BLUE, 0);
	}

	#[test]
	fn notices_what_is_out_of_range() {
		const OUT: &str = "5: what was taken back of a line is out of range";
		new_test_ext().execute_with(|| {
			fill();
			let forced = force(line(1, 0));
			assert_ok!(RedLetters::do_try_state());
			for form in [FORCED, forced] {
				change_form(form, |form| form.amounts.lines[0].1 = totals(u64::MAX, 0));
			}
			assert_eq!(RedLetters::do_try_state(), Err(TryRuntimeError::Other(OUT)));
		});
	}
}

mod consumed {
	use super::*;

	notices! {
		notices_a_red_invoice_of_two_forms:
			"6: a red invoice belongs to two forms" => {
				let red = state(DIRECT).red().unwrap();
				States::<Test>::insert(DENIED, FormState::Issued { red });
			};
		notices_a_red_invoice_over_another_one:
			"6: a red invoice takes back another one than its form" => {
				let red = state(DIRECT).red().unwrap();
				invoices::change(red, |facts| facts.blue = Some(BLUE));
			};
	}
}

mod dated {
	use super::*;

	const OUT: &str = "7: a deadline is out of bounds";

	notices! {
		notices_a_form_to_come:
			"7: a form was opened in time to come" =>
				change_form(WAITING, |form| form.opened_at = time_after(31));
	}

	#[test]
	fn notices_a_deadline_that_was_over_at_once_or_comes_too_late() {
		let latest = 20 + MAX_WINDOW;
		for until in [time_after(20), time_after(latest + 1), Millis(0)] {
			let state = FormState::AwaitsBuyer { until };
			assert_noticed(OUT, || States::<Test>::insert(WAITING, state));
		}
		for issue_until in [time_after(20), time_after(30 + MAX_WINDOW + 1)] {
			let state = FormState::Confirmed { issue_until };
			assert_noticed(OUT, || States::<Test>::insert(CONFIRMED, state));
		}
		run(|| {
			fill();
			let until = time_after(latest);
			States::<Test>::insert(WAITING, FormState::AwaitsBuyer { until });
		});
	}
}

mod ruled {
	use super::*;

	#[test]
	fn notices_a_policy_that_could_not_be_adopted() {
		const INVALID: &str = "8: the policy in force is not valid";
		for (confirm_within, issue_within) in [(0, 1), (1, 0), (MAX_WINDOW + 1, 1)] {
			let policy = FormPolicy { confirm_within, issue_within };
			assert_noticed(INVALID, || CurrentPolicy::<Test>::put(policy));
		}
	}
}
