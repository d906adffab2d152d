// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{Call, FormPolicy};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
};

const FORM: RedFormId = RedFormId(0);

fn open_call(side: Side) -> RuntimeCall {
	Call::open_form { side, blue: BLUE, reason: REASON, reversal: Reversal::Rest }.into()
}

/// The calls of officers who issue.
fn sellers_calls() -> Vec<RuntimeCall> {
	let (side, form, blue) = (Side::Seller, FORM, BLUE);
	let (number, document, reason) = (number(0), DOCUMENT, REASON);
	vec![
		open_call(side),
		Call::agree { side, form }.into(),
		Call::deny { side, form }.into(),
		Call::withdraw { side, form }.into(),
		Call::issue_red { form, number, document }.into(),
		Call::issue_direct { blue, reversal: Reversal::Rest, reason, number, document }.into(),
	]
}

/// The calls of officers who handle invoices.
fn buyers_calls() -> Vec<RuntimeCall> {
	let (side, form) = (Side::Buyer, FORM);
	vec![
		open_call(side),
		Call::agree { side, form }.into(),
		Call::deny { side, form }.into(),
		Call::withdraw { side, form }.into(),
		Call::close_expired { form }.into(),
		Call::prune_forms { blue: BLUE }.into(),
	]
}

/// The call of the tax bureau.
fn bureaus_calls() -> Vec<RuntimeCall> {
	let (number, document, reason, grounds) = (number(0), DOCUMENT, REASON, GROUNDS);
	let (blue, reversal) = (BLUE, Reversal::Rest);
	vec![Call::force_red { blue, reversal, reason, number, document, grounds }.into()]
}

fn councils_calls() -> Vec<RuntimeCall> {
	let policy = FormPolicy { confirm_within: 1, issue_within: 1 };
	vec![Call::adopt_policy { policy }.into()]
}

fn officers_calls() -> Vec<RuntimeCall> {
	[sellers_calls(), buyers_calls(), bureaus_calls()].concat()
}

#[test]
fn the_tables_hold_every_call() {
	let calls = [officers_calls(), councils_calls()].concat();
	assert_every_call(calls.into_iter().map(|call| match call {
		RuntimeCall::RedLetters(call) => call,
		_ => unreachable!("all are of this pallet"),
	}));
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| {
		let origins = [RuntimeOrigin::none(), RuntimeOrigin::root()];
		assert_bad_origin(officers_calls(), origins);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_do_nothing() {
	run(|| {
		authority::deactivate(SELLER);
		authority::dismiss(BUYER_CLERK);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, BUYER_CLERK], NOT_AN_OFFICER),
			(&[SELLER_CLERK], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, BANK_OFFICER, CLERK], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(officers_calls(), origins, error);
		}
	});
}

#[test]
fn each_side_and_the_bureau_need_the_duty_of_their_own() {
	run(|| {
		let signed = RuntimeOrigin::signed;
		assert_refused(sellers_calls(), [RECEIVER, TAX_OFFICER].map(signed), DUTY_NOT_HELD);
		assert_refused(buyers_calls(), [TAX_OFFICER].map(signed), DUTY_NOT_HELD);
		let traders = [SELLER_CLERK, BUYER_CLERK, OTHER_CLERK, RECEIVER].map(signed);
		assert_refused(bureaus_calls(), traders, DUTY_NOT_HELD);
	});
}

#[test]
fn only_the_council_adopts_a_policy() {
	run(|| {
		let signers =
			[SELLER_CLERK, TAX_OFFICER, ADMINISTRATOR, STRANGER].map(RuntimeOrigin::signed);
		assert_bad_origin(councils_calls(), signers);
		assert_bad_origin(councils_calls(), [RuntimeOrigin::none()]);
	});
}
