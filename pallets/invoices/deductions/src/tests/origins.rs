// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::Call;
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
};
use sp_runtime::DispatchError;

/// The calls of a buyer.
fn buyers_calls() -> [RuntimeCall; 3] {
	let (invoice, period) = (INVOICE, JANUARY);
	[
		Call::select { invoice, period, purpose: Purpose::Deduction }.into(),
		Call::deselect { invoice }.into(),
		Call::confirm { period, invoices: vec![invoice].try_into().unwrap() }.into(),
	]
}

fn bureaus_call() -> RuntimeCall {
	Call::roll_back_refund { invoice: INVOICE, grounds: GROUNDS }.into()
}

fn councils_call() -> RuntimeCall {
	Call::adopt_rules { rules: Rules { grace: 1, ..Rules::default() } }.into()
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| {
		let origins = [RuntimeOrigin::none(), RuntimeOrigin::root()];
		assert_bad_origin(buyers_calls(), origins.clone());
		assert_bad_origin([bureaus_call()], origins);
	});
}

#[test]
fn accounts_without_an_active_officer_do_nothing() {
	run(|| {
		authority::dismiss(OTHER_CLERK);
		authority::deactivate(BUYER);
		authority::deactivate(TAX_BUREAU);
		let table: [(&[AccountId], DispatchError); 2] = [
			(&[STRANGER, CITIZEN, OTHER_CLERK], NOT_AN_OFFICER),
			(&[BUYER_CLERK, TAX_OFFICER], INSTITUTION_NOT_ACTIVE),
		];
		for (accounts, error) in table {
			let origins = || accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(buyers_calls(), origins(), error);
			assert_refused([bureaus_call()], origins(), error);
		}
	});
}

#[test]
fn buyers_handle_invoices_and_bureaus_administer_taxes() {
	run(|| {
		let officers = |accounts: [AccountId; 3]| accounts.map(RuntimeOrigin::signed);
		let no_buyers = officers([TAX_OFFICER, CLERK, BANK_OFFICER]);
		assert_refused(buyers_calls(), no_buyers, DUTY_NOT_HELD);
		let no_bureaus = officers([BUYER_CLERK, SELLER_CLERK, ADMINISTRATOR]);
		assert_refused([bureaus_call()], no_bureaus, DUTY_NOT_HELD);
	});
}

#[test]
fn only_the_council_adopts_rules() {
	run(|| {
		let signers = [BUYER_CLERK, TAX_OFFICER, ADMINISTRATOR, CITIZEN, STRANGER];
		assert_bad_origin([councils_call()], signers.map(RuntimeOrigin::signed));
		assert_bad_origin([councils_call()], [RuntimeOrigin::none()]);
	});
}
