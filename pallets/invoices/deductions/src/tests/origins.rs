// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::Call;
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
};
use citychain_primitives::{duties, Duty};
use sp_runtime::DispatchError;

/// Every call, with the duty that an officer needs for it; none for that of the council.
fn calls() -> [(Option<Duty>, Call<Test>); 5] {
	let (invoice, period) = (INVOICE, JANUARY);
	let invoices = vec![invoice].try_into().unwrap();
	[
		(Some(Duty::HandleInvoices), Call::select { invoice, period, purpose: Purpose::Deduction }),
		(Some(Duty::HandleInvoices), Call::deselect { invoice }),
		(Some(Duty::HandleInvoices), Call::confirm { period, invoices }),
		(Some(Duty::AdministerTax), Call::roll_back_refund { invoice, grounds: GROUNDS }),
		(None, Call::adopt_rules { rules: Rules { grace: 1, ..Rules::default() } }),
	]
}

/// The calls that need this duty, or the council where it is none.
fn calls_of(duty: Option<Duty>) -> impl Iterator<Item = RuntimeCall> {
	calls().into_iter().filter(move |(needed, _)| *needed == duty).map(|(_, call)| call.into())
}

fn officers_calls() -> impl Iterator<Item = RuntimeCall> {
	calls().into_iter().filter(|(duty, _)| duty.is_some()).map(|(_, call)| call.into())
}

#[test]
fn the_table_has_every_call() {
	assert_every_call(calls().into_iter().map(|(_, call)| call));
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| assert_bad_origin(officers_calls(), [RuntimeOrigin::none(), RuntimeOrigin::root()]));
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
			let origins = accounts.iter().map(|who| signed(*who));
			assert_refused(officers_calls(), origins, error);
		}
	});
}

#[test]
fn buyers_handle_invoices_and_bureaus_administer_taxes() {
	run(|| {
		let no_buyers = [TAX_OFFICER, CLERK, BANK_OFFICER].map(signed);
		assert_refused(calls_of(Some(Duty::HandleInvoices)), no_buyers, DUTY_NOT_HELD);
		let no_bureaus = [BUYER_CLERK, SELLER_CLERK, ADMINISTRATOR].map(signed);
		assert_refused(calls_of(Some(Duty::AdministerTax)), no_bureaus, DUTY_NOT_HELD);
	});
}

/// Each call needs its own duty, and all others together do not do.
#[test]
fn every_call_needs_its_duty() {
	run(|| {
		for needed in [Duty::HandleInvoices, Duty::AdministerTax] {
			let others = Duty::ALL.into_iter().filter(|duty| *duty != needed);
			authority::activate(BUYER, duties(others));
			assert_refused(calls_of(Some(needed)), [signed(BUYER_CLERK)], DUTY_NOT_HELD);
		}
	});
}

#[test]
fn only_the_council_adopts_rules() {
	run(|| {
		let signers = [BUYER_CLERK, TAX_OFFICER, ADMINISTRATOR, CITIZEN, STRANGER];
		assert_bad_origin(calls_of(None), signers.map(signed));
		assert_bad_origin(calls_of(None), [RuntimeOrigin::none()]);
	});
}
