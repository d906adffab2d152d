// SPDX-License-Identifier: Apache-2.0
//! Every status with every call and question.

use super::*;
use crate::{mock::*, Error, Error::*, Taxpayers};
use citychain_invoices::{InvoiceKind, TaxpayerStatus};
use frame_support::assert_storage_noop;

const STATUSES: [TaxpayerStatus; 3] =
	[TaxpayerStatus::Active, TaxpayerStatus::Suspended, TaxpayerStatus::Deregistered];

/// What `call` answers in each status, and that it changes nothing where it refuses.
fn answers(call: impl Fn() -> DispatchResult) -> [DispatchResult; 3] {
	STATUSES.map(|status| {
		let mut answer = Ok(());
		run_with_seller(|| {
			Taxpayers::<Test>::mutate(SELLER, |taxpayer| {
				taxpayer.as_mut().unwrap().status = status
			});
			answer = call();
			if answer.is_err() {
				assert_storage_noop!({
					let _ = call();
				});
			}
		});
		answer
	})
}

fn refused(error: Error<Test>) -> DispatchResult {
	Err(error.into())
}

#[test]
fn of_taxpayers_and_what_each_call_does_there() {
	let already = || refused(AlreadyExists);
	type Call = fn() -> DispatchResult;
	let table: [(&str, Call, [DispatchResult; 3]); 6] = [
		("register", || register(TAX_OFFICER, SELLER), [already(), already(), Ok(())]),
		("change", || change(terms()), [Ok(()), Ok(()), refused(Deregistered)]),
		(
			"suspend",
			|| suspend(TAX_OFFICER, SELLER),
			[Ok(()), refused(AlreadySuspended), refused(Deregistered)],
		),
		(
			"reinstate",
			|| reinstate(TAX_OFFICER, SELLER),
			[refused(NotSuspended), Ok(()), refused(Deregistered)],
		),
		("deregister", || deregister(TAX_OFFICER, SELLER), [Ok(()), Ok(()), refused(Deregistered)]),
		("assign", || assign(TAX_OFFICER, SELLER, "26317", None, 1), [Ok(()), Ok(()), Ok(())]),
	];
	for (name, call, expected) in table {
		assert_eq!(answers(call), expected, "{name}");
	}
}

#[test]
fn of_taxpayers_and_what_the_register_says_of_each() {
	let inactive = || refused(NotActive);
	let may_issue = || {
		let groups = groups(&[TaxRate::Exempt]);
		Register::ensure_may_issue(SELLER, InvoiceKind::DigitalSpecial, &groups, TODAY)
	};
	assert_eq!(answers(may_issue), [Ok(()), inactive(), inactive()]);
	assert_eq!(answers(|| Register::ensure_deducts(SELLER)), [Ok(()), inactive(), inactive()]);
	// What follows from red letters is posted, and the bureau answers for them.
	assert_eq!(answers(|| post(PERIOD.0, LedgerEntry::Deducted(Fen(1)))), [Ok(()), Ok(()), Ok(())]);
	assert_eq!(answers(|| Register::bureau(SELLER).map(drop)), [Ok(()), Ok(()), Ok(())]);
}
