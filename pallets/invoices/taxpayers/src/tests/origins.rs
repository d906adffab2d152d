// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{mock::*, Call};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
};
use sp_runtime::DispatchError;

/// The calls of tax officers.
fn officers_calls() -> [RuntimeCall; 8] {
	let (taxpayer, series) = (SELLER, series("26317"));
	[
		Call::register_taxpayer { taxpayer: BUYER, terms: terms(), registered_on: TODAY }.into(),
		Call::change_taxpayer { taxpayer, terms: terms() }.into(),
		Call::suspend_taxpayer { taxpayer }.into(),
		Call::reinstate_taxpayer { taxpayer }.into(),
		Call::deregister_taxpayer { taxpayer }.into(),
		Call::assign_numbers { taxpayer, series, from: None, count: 1 }.into(),
		Call::withdraw_numbers { taxpayer, series, from: 0 }.into(),
		Call::prune_ledger { taxpayer, period: PERIOD }.into(),
	]
}

/// The calls of the council.
fn council_calls() -> [RuntimeCall; 2] {
	[
		Call::adopt_rates { rates: taxed(&[1_700]) }.into(),
		Call::move_taxpayer { taxpayer: SELLER, bureau: OTHER_TAX_BUREAU }.into(),
	]
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run_with_seller(|| {
		assert_bad_origin(officers_calls(), [RuntimeOrigin::none(), RuntimeOrigin::root()]);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_do_nothing() {
	run_with_seller(|| {
		authority::deactivate(TAX_BUREAU);
		authority::dismiss(OTHER_TAX_OFFICER);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, OTHER_TAX_OFFICER], NOT_AN_OFFICER),
			(&[TAX_OFFICER], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, SELLER_CLERK, BANK_OFFICER, CLERK], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(officers_calls(), origins, error);
		}
	});
}

#[test]
fn only_the_council_adopts_rates_and_moves_taxpayers() {
	run_with_seller(|| {
		let signers = [TAX_OFFICER, OTHER_TAX_OFFICER, ADMINISTRATOR, CITIZEN, STRANGER]
			.map(RuntimeOrigin::signed);
		assert_bad_origin(council_calls(), signers);
		assert_bad_origin(council_calls(), [RuntimeOrigin::none()]);
	});
}
