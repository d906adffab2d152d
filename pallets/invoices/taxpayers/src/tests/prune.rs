// SPDX-License-Identifier: Apache-2.0
//! The end of ledgers.

use super::*;
use crate::{mock::*, *};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

#[test]
fn removes_a_ledger_when_its_retention_is_over() {
	run_with_seller(|| {
		assert_ok!(post(PERIOD.0, LedgerEntry::Deducted(Fen(1))));
		go_to(2030, 12, 31);
		assert_noop!(prune(TAX_OFFICER, SELLER, PERIOD.0), Error::<Test>::RetentionNotOver);
		go_to(2031, 1, 1);
		Timestamp::set_timestamp(Timestamp::get() - 1);
		assert_noop!(prune(TAX_OFFICER, SELLER, PERIOD.0), Error::<Test>::RetentionNotOver);
		go_to(2031, 1, 1);
		take_events();
		assert_ok!(prune(TAX_OFFICER, SELLER, PERIOD.0));
		assert_eq!(Register::ledger(SELLER, PERIOD), None);
		assert_eq!(
			take_events(),
			[Event::LedgerPruned {
				taxpayer: SELLER,
				period: PERIOD,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
			}]
		);
	});
}

#[test]
fn fails_without_a_ledger() {
	run_with_seller(|| {
		for period in [PERIOD.0, 0, u32::MAX] {
			assert_noop!(prune(TAX_OFFICER, SELLER, period), Error::<Test>::LedgerNotFound);
		}
		assert_ok!(post(PERIOD.0, LedgerEntry::Deducted(Fen(1))));
		go_to(2031, 1, 1);
		assert_ok!(prune(TAX_OFFICER, SELLER, PERIOD.0));
		assert_noop!(prune(TAX_OFFICER, SELLER, PERIOD.0), Error::<Test>::LedgerNotFound);
	});
}

#[test]
fn is_over_after_as_many_months_across_years() {
	let over = |period, current, retention| {
		types::is_over(TaxPeriod(period), TaxPeriod(current), retention)
	};
	for (period, current, retention, expected) in [
		(202_601, 202_601, 0, true),
		(202_601, 202_601, 1, false),
		(202_512, 202_601, 1, true),
		(202_612, 203_111, 60, false),
		(202_612, 203_112, 60, true),
		(202_601, 202_512, 0, false),
		(202_601, u32::MAX, u32::MAX, false),
	] {
		assert_eq!(over(period, current, retention), expected, "{period} {current} {retention}");
	}
}
