// SPDX-License-Identifier: Apache-2.0
//! Warnings of the tax bureau.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::{InvoiceId, InvoiceRegister, RiskFlag};
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn unflag(id: InvoiceId) -> DispatchResult {
	Invoicing::unflag(signed(TAX_OFFICER), id)
}

#[test]
fn nobody_uses_an_invoice_while_a_warning_stands() {
	run(|| {
		issue_and_deliver(0);
		take_events();
		let (invoice, bureau, officer) = (FIRST, TAX_BUREAU, OfficerId(8));
		for risk in [RiskFlag::Suspicious, RiskFlag::Abnormal] {
			assert_ok!(flag(FIRST, risk));
			assert_eq!(Invoicing::facts(FIRST).unwrap().risk, risk);
			assert_noop!(flag(FIRST, risk), Error::<Test>::AlreadyFlagged);
			assert_noop!(Invoicing::ensure_usable(FIRST), Error::<Test>::Flagged);
			assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::Flagged);
			let raised = Event::FlagRaised { invoice, risk, bureau, officer, reason: REASON };
			assert_eq!(take_events(), [raised]);
		}
		assert_ok!(unflag(FIRST));
		assert_ok!(Invoicing::ensure_usable(FIRST));
		assert_eq!(take_events(), [Event::FlagRemoved { invoice, bureau, officer }]);
		assert_noop!(unflag(FIRST), Error::<Test>::NotFlagged);
	});
}

#[test]
fn a_warning_outlives_what_is_taken_back() {
	run(|| {
		issue_and_deliver(0);
		assert_ok!(flag(FIRST, RiskFlag::Abnormal));
		assert_ok!(reverse_rest(FIRST, 1));
		assert_eq!(Invoicing::facts(FIRST).unwrap().risk, RiskFlag::Abnormal);
		assert_noop!(flag(FIRST, RiskFlag::Suspicious), Error::<Test>::NotInForce);
		assert_ok!(unflag(FIRST));
	});
}

#[test]
fn a_warning_needs_an_invoice_a_risk_and_the_competent_bureau() {
	run(|| {
		assert_noop!(flag(FIRST, RiskFlag::Abnormal), Error::<Test>::NotFound);
		assert_noop!(unflag(FIRST), Error::<Test>::NotFound);
		issue_and_deliver(0);
		assert_noop!(flag(FIRST, RiskFlag::Normal), Error::<Test>::NoWarning);
		let other = || signed(OTHER_TAX_OFFICER);
		assert_noop!(
			Invoicing::flag(other(), FIRST, RiskFlag::Abnormal, REASON),
			Error::<Test>::NotCompetent
		);
		assert_noop!(Invoicing::unflag(other(), FIRST), Error::<Test>::NotCompetent);
		let red = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(flag(red, RiskFlag::Abnormal), Error::<Test>::NotBlue);
	});
}
