// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
	roles::*,
};
use citychain_primitives::{duties, Duty};
use sp_runtime::DispatchError;

/// The calls of officers, each with its duty.
fn officers_calls() -> [(Duty, RuntimeCall); 7] {
	let (claim, invoice) = (CLAIM, INVOICE);
	let lock = Call::lock {
		reference: REFERENCE,
		items: items(&[(INVOICE, 1)]),
		until: Millis(START + 1),
	};
	[
		(Duty::ClaimReimbursements, lock.into()),
		(Duty::ClaimReimbursements, Call::unlock { claim }.into()),
		(Duty::ClaimReimbursements, Call::remove_claim { claim }.into()),
		(Duty::ApproveReimbursements, Call::close { claim, file: invoices::file(0) }.into()),
		(Duty::ApproveReimbursements, Call::recover { invoice }.into()),
		(Duty::HandleInvoices, Call::enter { invoice, deductible: true }.into()),
		(Duty::HandleInvoices, Call::withdraw_entry { invoice }.into()),
	]
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| {
		let calls = officers_calls().map(|(_, call)| call);
		assert_bad_origin(calls, [RuntimeOrigin::none(), RuntimeOrigin::root()]);
	});
}

#[test]
fn accounts_without_an_active_officer_do_nothing() {
	run(|| {
		authority::deactivate(EMPLOYER);
		authority::dismiss(BUYER_CLERK);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, BUYER_CLERK], NOT_AN_OFFICER),
			(&[FINANCE_CLERK, APPROVER], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, TAX_OFFICER, BANK_OFFICER], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(officers_calls().map(|(_, call)| call), origins, error);
		}
	});
}

/// Each call needs its own duty, and all others together do not do.
#[test]
fn every_call_needs_its_duty() {
	run(|| {
		for (needed, call) in officers_calls() {
			let others = Duty::ALL.into_iter().filter(|duty| *duty != needed);
			authority::activate(EMPLOYER, duties(others));
			let origins = [FINANCE_CLERK, APPROVER].map(RuntimeOrigin::signed);
			assert_refused([call], origins, DUTY_NOT_HELD);
		}
	});
}

#[test]
fn only_the_council_limits_locks() {
	run(|| {
		let call: RuntimeCall = Call::adopt_longest_lock { length: 1 }.into();
		let signers = [FINANCE_CLERK, APPROVER, ADMINISTRATOR, TAX_OFFICER, CITIZEN, STRANGER];
		assert_bad_origin([call.clone()], signers.map(RuntimeOrigin::signed));
		assert_bad_origin([call], [RuntimeOrigin::none()]);
	});
}
