// SPDX-License-Identifier: Apache-2.0
//! Every state of an invoice, and what each call makes of it.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices::INVOICE_NOT_USABLE;
use citychain_kit::testing::roles::*;
use frame_support::assert_ok;

/// The states, each as the calls lead there.
const STATES: [(&str, fn()); 8] = [
	("free", || {}),
	("locked", locked),
	("locked until now", || {
		locked();
		set_time(Millis(START + 10));
	}),
	("closed", closed),
	("entered", entered),
	("withdrawn", || {
		entered();
		assert_ok!(withdraw(FINANCE_CLERK, INVOICE));
	}),
	("fully red", fully_red),
	("paid back", || {
		fully_red();
		assert_ok!(recover(APPROVER, INVOICE));
	}),
];

fn locked() {
	assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 5_000)], Millis(START + 10)));
}

fn closed() {
	locked();
	assert_ok!(close(APPROVER, CLAIM));
}

fn entered() {
	closed();
	assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
}

fn fully_red() {
	closed();
	assert_ok!(reverse(INVOICE, GROSS));
}

type Take = fn() -> DispatchResult;

/// The calls and questions, each about the same invoice and claim.
const STEPS: [(&str, Take); 10] = [
	("lock", || lock(FINANCE_CLERK, &[(INVOICE, 5_000)])),
	("unlock", || unlock(FINANCE_CLERK, CLAIM)),
	("close", || close(APPROVER, CLAIM)),
	("enter", || enter(FINANCE_CLERK, INVOICE, false)),
	("withdraw_entry", || withdraw(FINANCE_CLERK, INVOICE)),
	("recover", || recover(APPROVER, INVOICE)),
	("remove_claim", || remove(FINANCE_CLERK, CLAIM)),
	("ensure_transferable", || Reimbursements::ensure_transferable(INVOICE)),
	("ensure_reversible", || {
		let reversal =
			invoices::reversal(INVOICE, Totals::default(), TaxPeriod::of(Test::now()), false);
		Reimbursements::ensure_reversible(INVOICE, &reversal)
	}),
	("ensure_settled", || Reimbursements::ensure_settled(INVOICE)),
];

/// What each step of [`STEPS`] leads to in each of [`STATES`].
fn table() -> [[DispatchResult; 10]; 8] {
	use Error as E;
	fn no(error: Error<Test>) -> DispatchResult {
		Err(error.into())
	}
	let ok = Ok(());
	let unusable = Err(INVOICE_NOT_USABLE);
	let closed = [
		no(E::AlreadyReimbursed),
		no(E::AlreadyClosed),
		no(E::AlreadyClosed),
		ok,
		no(E::NotEntered),
		no(E::NothingToRecover),
		no(E::StillNeeded),
		ok,
		ok,
		ok,
	];
	[
		// free
		[
			ok,
			no(E::NotFound),
			no(E::NotFound),
			no(E::NotReimbursed),
			no(E::NotReimbursed),
			no(E::NotReimbursed),
			no(E::NotFound),
			ok,
			ok,
			ok,
		],
		// locked
		[
			no(E::InvoiceLocked),
			ok,
			ok,
			no(E::NotReimbursed),
			no(E::NotReimbursed),
			no(E::NotReimbursed),
			no(E::StillOpen),
			no(E::InvoiceLocked),
			no(E::InvoiceLocked),
			no(E::InvoiceLocked),
		],
		// locked until now
		[
			ok,
			ok,
			no(E::Expired),
			no(E::NotReimbursed),
			no(E::NotReimbursed),
			no(E::NotReimbursed),
			ok,
			ok,
			ok,
			ok,
		],
		// closed
		closed,
		// entered
		[
			no(E::AlreadyReimbursed),
			no(E::AlreadyClosed),
			no(E::AlreadyClosed),
			no(E::AlreadyEntered),
			ok,
			no(E::NothingToRecover),
			no(E::StillNeeded),
			ok,
			no(E::EntryStands),
			ok,
		],
		// withdrawn: may be entered again
		closed,
		// fully red
		[
			unusable,
			no(E::AlreadyClosed),
			no(E::AlreadyClosed),
			unusable,
			no(E::NotEntered),
			ok,
			no(E::StillNeeded),
			ok,
			ok,
			no(E::ClawbackOpen),
		],
		// paid back
		[
			unusable,
			no(E::AlreadyClosed),
			no(E::AlreadyClosed),
			unusable,
			no(E::NotEntered),
			no(E::NothingToRecover),
			no(E::StillNeeded),
			ok,
			ok,
			ok,
		],
	]
}

#[test]
fn every_call_does_in_every_state_what_the_table_says() {
	for ((state, reach), expected) in STATES.into_iter().zip(table()) {
		for ((step, take), expected) in STEPS.into_iter().zip(expected) {
			run(|| {
				reach();
				assert_eq!(take(), expected, "{step} where the invoice is {state}");
			});
		}
	}
}

/// Whatever fails leaves no trace in the storage.
#[test]
fn what_is_refused_changes_nothing() {
	for ((state, reach), expected) in STATES.into_iter().zip(table()) {
		for ((step, take), expected) in STEPS.into_iter().zip(expected) {
			if expected.is_ok() {
				continue;
			}
			run(|| {
				reach();
				let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
				let before = root();
				let _ = take();
				assert_eq!(root(), before, "{step} where the invoice is {state}");
			});
		}
	}
}
