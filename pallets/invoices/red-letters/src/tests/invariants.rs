// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::*;
use citychain_kit::testing::roles::*;
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
	set_time(10);
	force(line(1, 0));
	set_time(20);
	confirmed(Side::Buyer);
	assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(1, 0)));
	assert_ok!(open_as(SELLER_CLERK, Side::Seller, UNUSED, Reversal::Rest));
	set_time(30);
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		fill();
		assert_ok!(RedLetters::do_try_state());
		corrupt();
		assert_eq!(RedLetters::do_try_state(), Err(TryRuntimeError::Other(message)));
	});
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

	#[test]
	fn notices_an_id_that_was_not_given() {
		assert_noticed("1: a form has an id that was not given", || {
			NextForm::<Test>::put(WAITING);
		});
	}

	#[test]
	fn notices_a_form_without_a_state() {
		assert_noticed("1: a form has no state", || States::<Test>::remove(DENIED));
	}

	#[test]
	fn notices_a_state_without_a_form() {
		assert_noticed("1: a state belongs to no form", || {
			States::<Test>::insert(RedFormId(9), FormState::Expired);
		});
	}
}

mod trailed {
	use super::*;

	#[test]
	fn notices_a_gap() {
		assert_noticed("2: a trail has a gap", || {
			Forms::<Test>::remove(FORCED);
			States::<Test>::remove(FORCED);
		});
	}

	#[test]
	fn notices_another_invoices_form() {
		assert_noticed("2: a form is on the trail of another invoice", || {
			change_trail(BLUE, |trail| trail.last = WAITING);
		});
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

	#[test]
	fn notices_an_open_form_that_is_none() {
		assert_noticed(NOT_OPEN, || change_trail(BLUE, |trail| trail.open = Some(DENIED)));
		assert_noticed(NOT_OPEN, || change_trail(BLUE, |trail| trail.open = Some(RedFormId(9))));
		assert_noticed(NOT_OPEN, || change_trail(BLUE, |trail| trail.open = Some(WAITING)));
	}

	#[test]
	fn notices_an_open_form_beside_the_trails() {
		assert_noticed(UNKNOWN_OPEN, || change_trail(UNUSED, |trail| trail.open = None));
		assert_noticed(UNKNOWN_OPEN, || {
			States::<Test>::insert(DENIED, FormState::AwaitsBuyer { until: time_after(40) });
		});
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

	#[test]
	fn notices_a_form_of_two_sides_in_01() {
		assert_noticed("4: a form of two sides is in state 01", || {
			States::<Test>::insert(DENIED, FormState::Unneeded { red: InvoiceId(7) });
		});
	}

	#[test]
	fn notices_an_institution_on_both_sides() {
		assert_noticed("4: an institution is on both sides of a form", || {
			let basis = Basis::Agreement { initiator: Side::Seller, buyer: SELLER };
			change_form(DENIED, |form| form.basis = basis);
		});
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

mod told {
	use super::*;

	const UNTOLD: &str = "5: the register of invoices was not told what was agreed";

	#[test]
	fn notices_a_register_that_knows_less_or_more() {
		assert_noticed(UNTOLD, || invoices::set_agreed_red(BLUE, false).unwrap());
		assert_noticed(UNTOLD, || invoices::set_agreed_red(UNUSED, true).unwrap());
	}
}

mod consumed {
	use super::*;

	#[test]
	fn notices_a_red_invoice_of_two_forms() {
		assert_noticed("6: a red invoice belongs to two forms", || {
			let red = state(DIRECT).red().unwrap();
			States::<Test>::insert(DENIED, FormState::Issued { red });
		});
	}

	#[test]
	fn notices_a_red_invoice_over_another_one() {
		assert_noticed("6: a red invoice takes back another one than its form", || {
			let red = state(DIRECT).red().unwrap();
			invoices::change(red, |facts| facts.blue = Some(BLUE));
		});
	}
}

mod dated {
	use super::*;

	const OUT: &str = "7: a deadline is out of bounds";

	#[test]
	fn notices_a_form_to_come() {
		assert_noticed("7: a form was opened in time to come", || {
			change_form(WAITING, |form| form.opened_at = time_after(31));
		});
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
