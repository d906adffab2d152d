// SPDX-License-Identifier: Apache-2.0
//! What is posted to ledgers.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::{Credit, LedgerEntry::*};
use frame_support::{assert_noop, assert_ok, storage::with_storage_layer};

/// The credit limit of the seller.
const LIMIT: Fen = Fen(1_000_000);
const MOST: Fen = Fen(u64::MAX);

fn totals(net: u64, tax: u64) -> Totals {
	Totals { net: Fen(net), tax: Fen(tax) }
}

fn ledger() -> Ledger {
	Register::ledger(SELLER, PERIOD).unwrap()
}

#[test]
fn adds_each_entry_to_its_sum_and_gives_no_event() {
	run_with_seller(|| {
		take_events();
		for entry in [
			CreditTaken(Fen(100)),
			Issued(totals(100, 13)),
			CreditReturned(Fen(30)),
			Reversed(totals(30, 4)),
			Deducted(Fen(5)),
			TransferredOut(Fen(2)),
			CreditTaken(Fen(1)),
			Issued(totals(1, 0)),
			Deducted(Fen(1)),
		] {
			assert_ok!(post(PERIOD.0, entry));
		}
		assert_eq!(
			ledger(),
			Ledger {
				credit_taken: Fen(71),
				credit_limit: LIMIT,
				output: totals(101, 13),
				reversed: totals(30, 4),
				deducted: Fen(6),
				transferred_out: Fen(2),
			}
		);
		assert_eq!(take_events(), []);
	});
}

#[test]
fn keeps_one_ledger_for_each_taxpayer_and_period() {
	run_with_seller(|| {
		assert_ok!(register(TAX_OFFICER, BUYER));
		for (number, period) in [(1, 202_512), (2, 202_601)] {
			assert_ok!(post(period, Deducted(Fen(number))));
			assert_ok!(Register::post(BUYER, &[(TaxPeriod(period), Deducted(Fen(10 * number)))]));
		}
		let deducted =
			|taxpayer, period| Register::ledger(taxpayer, TaxPeriod(period)).unwrap().deducted.0;
		let found =
			[SELLER, BUYER].map(|taxpayer| [202_512, 202_601].map(|p| deducted(taxpayer, p)));
		assert_eq!(found, [[1, 2], [10, 20]]);
		assert_eq!(Register::ledger(SELLER, TaxPeriod(202_511)), None);
	});
}

mod several_entries {
	use super::*;

	const DECEMBER: TaxPeriod = TaxPeriod(202_512);

	/// The credit that the first returns serves the second.
	const ENTRIES: [(TaxPeriod, LedgerEntry); 4] = [
		(PERIOD, CreditReturned(Fen(10))),
		(PERIOD, CreditTaken(Fen(10))),
		(DECEMBER, Deducted(Fen(1))),
		(DECEMBER, Deducted(Fen(2))),
	];

	#[test]
	fn are_posted_one_after_the_other_to_the_ledgers_of_their_periods() {
		run_with_seller(|| {
			assert_ok!(post(PERIOD.0, CreditTaken(LIMIT)));
			assert_ok!(Register::post(SELLER, &ENTRIES));
			assert_eq!(ledger().credit_taken, LIMIT);
			assert_eq!(Register::ledger(SELLER, DECEMBER).unwrap().deducted, Fen(3));
		});
	}

	#[test]
	fn are_posted_all_or_none() {
		run_with_seller(|| {
			assert_ok!(post(PERIOD.0, CreditTaken(LIMIT)));
			for (more, error) in [
				((PERIOD, CreditTaken(Fen(1))), Error::<Test>::CreditLimitExceeded),
				((TaxPeriod(202_602), Deducted(Fen(1))), Error::<Test>::PeriodInFuture),
				((DECEMBER, Deducted(MOST)), Error::<Test>::Overflow),
			] {
				let entries: Vec<_> = ENTRIES.into_iter().chain([more]).collect();
				assert_noop!(Register::post(SELLER, &entries), error);
			}
		});
	}

	#[test]
	fn are_asked_for_before_without_a_posting() {
		run_with_seller(|| {
			let ask = |entries: &[_]| Register::ensure_can_post(SELLER, entries);
			assert_noop!(ask(&ENTRIES), Error::<Test>::CreditNotTaken);
			assert_ok!(post(PERIOD.0, CreditTaken(LIMIT)));
			let before = Ledgers::<Test>::iter().collect::<Vec<_>>();
			assert_ok!(ask(&ENTRIES));
			assert_ok!(ask(&ENTRIES));
			assert_eq!(Ledgers::<Test>::iter().collect::<Vec<_>>(), before);
			assert_noop!(Register::ensure_can_post(BUYER, &ENTRIES), Error::<Test>::NotFound);
		});
	}
}

mod credit {
	use super::*;

	#[test]
	fn is_taken_up_to_the_limit_of_the_period() {
		run_with_seller(|| {
			assert_ok!(post(PERIOD.0, CreditTaken(LIMIT)));
			assert_noop!(post(PERIOD.0, CreditTaken(Fen(1))), Error::<Test>::CreditLimitExceeded);
			assert_ok!(post(PERIOD.0, CreditTaken(Fen::ZERO)));
			go_to(2026, 2, 1);
			assert_ok!(post(202_602, CreditTaken(LIMIT)));
		});
	}

	#[test]
	fn serves_again_where_it_is_returned() {
		run_with_seller(|| {
			assert_ok!(post(PERIOD.0, CreditTaken(LIMIT)));
			assert_ok!(post(PERIOD.0, CreditReturned(Fen(7))));
			assert_noop!(post(PERIOD.0, CreditTaken(Fen(8))), Error::<Test>::CreditLimitExceeded);
			assert_ok!(post(PERIOD.0, CreditTaken(Fen(7))));
		});
	}

	#[test]
	fn that_is_above_a_lowered_limit_stays_taken_and_no_more_is_given() {
		run_with_seller(|| {
			assert_ok!(post(PERIOD.0, CreditTaken(LIMIT)));
			assert_ok!(change(Terms { credit_limit: Fen(10), ..terms() }));
			let credit = Credit { period: PERIOD, limit: Fen(10), taken: LIMIT, left: Fen::ZERO };
			assert_eq!(Register::credit(SELLER), Some(credit));
			assert_noop!(
				post(PERIOD.0, CreditTaken(Fen::ZERO)),
				Error::<Test>::CreditLimitExceeded
			);
			assert_ok!(post(PERIOD.0, CreditReturned(Fen(LIMIT.0 - 4))));
			assert_eq!(ledger().credit_limit, LIMIT);
			assert_ok!(post(PERIOD.0, CreditTaken(Fen(6))));
			assert_eq!((ledger().credit_taken, ledger().credit_limit), (Fen(10), Fen(10)));
		});
	}

	#[test]
	fn cannot_be_returned_beyond_what_was_taken() {
		run_with_seller(|| {
			assert_noop!(post(PERIOD.0, CreditReturned(Fen(1))), Error::<Test>::CreditNotTaken);
			assert_ok!(post(PERIOD.0, CreditTaken(Fen(5))));
			assert_noop!(post(PERIOD.0, CreditReturned(Fen(6))), Error::<Test>::CreditNotTaken);
			assert_ok!(post(PERIOD.0, CreditReturned(Fen(5))));
		});
	}

	/// Of two invoices in one block that together exceed the limit, the second fails as a whole.
	#[test]
	fn that_does_not_suffice_rolls_everything_back() {
		run_with_seller(|| {
			let issue = |net| {
				with_storage_layer(|| {
					post(PERIOD.0, Issued(totals(net, 0)))?;
					post(PERIOD.0, CreditTaken(Fen(net)))
				})
			};
			assert_ok!(issue(600_000));
			assert_noop!(issue(400_001), Error::<Test>::CreditLimitExceeded);
			assert_ok!(issue(400_000));
			assert_eq!(ledger().output.net, ledger().credit_taken);
		});
	}
}

mod periods {
	use super::*;

	#[test]
	fn to_come_or_of_no_month_take_nothing() {
		run_with_seller(|| {
			for period in [202_602, 203_001] {
				assert_noop!(post(period, Deducted(Fen(1))), Error::<Test>::PeriodInFuture);
			}
			for period in [u32::MAX, 202_600, 202_513, 0] {
				assert_noop!(post(period, Deducted(Fen(1))), Error::<Test>::PeriodNotAMonth);
			}
		});
	}

	/// The period changes at midnight in China.
	#[test]
	fn begin_at_their_first_instant() {
		run_with_seller(|| {
			go_to(2026, 2, 1);
			Timestamp::set_timestamp(Timestamp::get() - 1);
			assert_noop!(post(202_602, Deducted(Fen(1))), Error::<Test>::PeriodInFuture);
			go_to(2026, 2, 1);
			assert_ok!(post(202_602, Deducted(Fen(1))));
		});
	}

	#[test]
	fn are_closed_when_their_retention_is_over_and_take_returned_credit_without_effect() {
		run_with_seller(|| {
			assert_ok!(post(PERIOD.0, CreditTaken(Fen(5))));
			// 60 months after January 2026 is January 2031.
			go_to(2030, 12, 31);
			assert_ok!(post(PERIOD.0, TransferredOut(Fen(1))));
			go_to(2031, 1, 1);
			let before = ledger();
			for entry in [
				CreditTaken(Fen(1)),
				Issued(totals(1, 1)),
				Reversed(totals(1, 1)),
				Deducted(Fen(1)),
				TransferredOut(Fen(1)),
			] {
				assert_noop!(post(PERIOD.0, entry), Error::<Test>::PeriodClosed);
			}
			assert_ok!(post(PERIOD.0, CreditReturned(Fen(5))));
			assert_eq!(ledger(), before);
			assert_ok!(prune(TAX_OFFICER, SELLER, PERIOD.0));
			assert_ok!(post(PERIOD.0, CreditReturned(Fen(5))));
			assert_eq!(Register::ledger(SELLER, PERIOD), None);
		});
	}
}

#[test]
fn fails_for_an_institution_that_is_no_taxpayer() {
	run(|| {
		let entry = CreditReturned(Fen::ZERO);
		assert_noop!(post(PERIOD.0, entry), Error::<Test>::NotFound);
	});
}

#[test]
fn fails_where_a_sum_would_be_out_of_range() {
	run_with_seller(|| {
		assert_ok!(change(Terms { credit_limit: MOST, ..terms() }));
		let most = Totals { net: MOST, tax: MOST };
		for (first, more, error) in [
			(CreditTaken(MOST), CreditTaken(Fen(1)), Error::<Test>::CreditLimitExceeded),
			(Issued(most), Issued(totals(1, 0)), Error::<Test>::Overflow),
			(Reversed(most), Reversed(totals(0, 1)), Error::<Test>::Overflow),
			(Deducted(MOST), Deducted(Fen(1)), Error::<Test>::Overflow),
			(TransferredOut(MOST), TransferredOut(Fen(1)), Error::<Test>::Overflow),
		] {
			assert_ok!(post(PERIOD.0, first));
			assert_noop!(post(PERIOD.0, more), error);
		}
	});
}
