// SPDX-License-Identifier: Apache-2.0
//! Every state with everything that can be done in it.

use super::*;
use crate::Error;
use frame_support::storage::with_transaction;
use sp_runtime::{DispatchError, TransactionOutcome};

#[derive(Clone, Copy, Debug)]
enum State {
	None,
	Selected,
	Lapsed,
	Deducted,
	TransferredOut,
	Refunded,
	RolledBack,
}

/// Brings the invoice there, in February.
fn reach(state: State) {
	let period = if matches!(state, State::Lapsed) { DECEMBER } else { JANUARY };
	match state {
		State::None => (),
		State::Selected | State::Lapsed => {
			assert_ok!(select(BUYER_CLERK, INVOICE, period));
		},
		State::Deducted => use_for(INVOICE, Purpose::Deduction),
		State::TransferredOut => {
			use_for(INVOICE, Purpose::Deduction);
			assert_ok!(reverse(INVOICE, 1));
		},
		State::Refunded => use_for(INVOICE, Purpose::ExportRefund),
		State::RolledBack => {
			use_for(INVOICE, Purpose::ExportRefund);
			assert_ok!(roll_back(TAX_OFFICER, INVOICE));
		},
	}
	set_time(JANUARY.end().unwrap());
}

/// The verdict of what is done, and all as it was before.
fn attempt(what: impl FnOnce() -> DispatchResult) -> DispatchResult {
	with_transaction(|| TransactionOutcome::Rollback(Ok::<_, DispatchError>(what()))).unwrap()
}

#[test]
fn each_state_allows_what_the_table_says() {
	let error = |error: Error<Test>| Err::<(), DispatchError>(error.into());
	let used = || error(Error::AlreadyUsed);
	let not_selected = || error(Error::NotSelected);
	let not_refunded = || error(Error::NotRefunded);
	let selected = || error(Error::AlreadySelected);
	let wrong = || error(Error::WrongPeriod);
	// State, select, deselect, confirm for January, roll back, reverse, prune.
	let table = [
		(State::None, Ok(()), not_selected(), not_selected(), not_refunded(), Ok(()), Ok(())),
		(
			State::Selected,
			selected(),
			Ok(()),
			Ok(()),
			not_refunded(),
			Ok(()),
			error(Error::StillSelected),
		),
		(State::Lapsed, Ok(()), Ok(()), wrong(), not_refunded(), Ok(()), Ok(())),
		(State::Deducted, used(), used(), used(), not_refunded(), Ok(()), Ok(())),
		(State::TransferredOut, used(), used(), used(), not_refunded(), Ok(()), Ok(())),
		(
			State::Refunded,
			used(),
			used(),
			used(),
			Ok(()),
			error(Error::RefundNotRolledBack),
			Ok(()),
		),
		(State::RolledBack, Ok(()), not_selected(), not_selected(), not_refunded(), Ok(()), Ok(())),
	];
	for (state, select_it, deselect_it, confirm_it, roll_it_back, reverse_it, prune_it) in table {
		run(|| {
			reach(state);
			let settled = || Deductions::ensure_settled(INVOICE);
			let found = [
				attempt(|| select(BUYER_CLERK, INVOICE, FEBRUARY)),
				attempt(|| deselect(BUYER_CLERK, INVOICE)),
				attempt(|| confirm(BUYER_CLERK, JANUARY, &[INVOICE])),
				attempt(|| roll_back(TAX_OFFICER, INVOICE)),
				attempt(settled),
				attempt(|| reverse(INVOICE, 1)),
			];
			let expected = [select_it, deselect_it, confirm_it, roll_it_back, prune_it, reverse_it];
			assert_eq!(found, expected, "{state:?}");
		});
	}
}
