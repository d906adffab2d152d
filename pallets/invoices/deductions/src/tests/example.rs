// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, *};
use citychain_primitives::{Day, Fen, InstitutionId, Millis, TaxPeriod};

#[test]
fn a_period_stays_open_until_its_return_is_due_and_what_is_taken_back_is_transferred_out() {
	let (rules, january) = (Rules::default(), TaxPeriod(202_601));
	let due = Day::of_date(2026, 2, 16).unwrap().start();
	assert_eq!(rules.ensure_open::<Test>(january, Millis(due.0 - 1)), Ok(()));
	assert_eq!(rules.ensure_open::<Test>(january, due), Err(Error::PeriodClosed));

	let selected = Deduction::selected(InstitutionId(10), Purpose::Deduction, january);
	let used = selected.confirmed::<Test>(january, Fen(1_300)).unwrap();
	assert_eq!(used.confirmed::<Test>(january, Fen(1_300)), Err(Error::AlreadyUsed));
	let state = DeductionState::Used { tax: Fen(1_300), transferred_out: Fen(300) };
	let after = AfterReversal::TransferredOut(Deduction { state, ..used });
	assert_eq!(used.reversed::<Test>(Fen(300), Fen(1_000)), Ok(after));
}
