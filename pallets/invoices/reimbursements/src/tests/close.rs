// SPDX-License-Identifier: Apache-2.0
//! Closing a claim.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::{EvidenceClass, EvidenceId};
use citychain_invoices::testing::invoices::{self, ANCHOR_REFUSED, INVOICE_NOT_USABLE};
use citychain_invoices::{Holder, RiskFlag};
use citychain_kit::testing::roles::*;
use citychain_primitives::{ActingOfficer, OfficerId};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};

#[test]
fn reimburses_all_invoices_with_the_evidence_of_it() {
	run(|| {
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, GROSS), (OTHER_INVOICE, 300)]));
		take_events();
		begin_block(2);
		assert_ok!(close(APPROVER, CLAIM));
		let (institution, officer, evidence) = (EMPLOYER, OfficerId(12), EvidenceId(0));
		assert_eq!(
			Claims::<Test>::get(CLAIM).unwrap().state,
			ClaimState::Closed { evidence, approver: officer, closed_at: time_of(2) }
		);
		for (invoice, amount) in [(INVOICE, GROSS), (OTHER_INVOICE, 300)] {
			let closure = Closure::new(CLAIM, Fen(amount));
			assert_eq!(Closures::<Test>::get(invoice, EMPLOYER), Some(closure));
			assert_eq!(Reimbursements::invoice_standing(invoice).reimbursed, Fen(amount));
			assert_eq!(Locks::<Test>::get(invoice), None);
		}
		let acting = ActingOfficer { officer, institution };
		let class = EvidenceClass::ElectronicFile;
		assert_eq!(invoices::anchored(), [(acting, invoices::file(0), class)]);
		assert_eq!(
			take_events(),
			[Event::ClaimClosed { claim: CLAIM, institution, officer, evidence }]
		);
	});
}

#[test]
fn gives_back_what_it_was_charged_for_invoices_that_were_not_there() {
	run(|| {
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1), (OTHER_INVOICE, 1)]));
		let (claim, file) = (CLAIM, invoices::file(0));
		let charged = Call::<Test>::close { claim, file }.get_dispatch_info().call_weight;
		let used = Reimbursements::close(RuntimeOrigin::signed(APPROVER), claim, file);
		let used = used.unwrap().actual_weight.unwrap();
		assert_eq!(used, <Test as Config>::WeightInfo::close(2));
		assert!(used.all_lte(charged));
	});
}

#[test]
fn is_in_time_until_the_last_instant() {
	run(|| {
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
		assert_ok!(lock_until(FINANCE_CLERK, &[(OTHER_INVOICE, 1)], until));
		set_time(Millis(START + 9));
		assert_ok!(close(APPROVER, CLAIM));
		set_time(until);
		assert_noop!(close(APPROVER, ClaimId(1)), Error::<Test>::Expired);
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_a_claim_that_is_not_there_or_not_the_institutions() {
		run(|| {
			assert_noop!(close(APPROVER, CLAIM), Error::<Test>::NotFound);
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			assert_noop!(close(BUYER_CLERK, CLAIM), Error::<Test>::NotOwner);
		});
	}

	#[test]
	fn for_the_officer_who_made_the_claim() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			assert_noop!(close(FINANCE_CLERK, CLAIM), Error::<Test>::SameOfficer);
			assert_ok!(close(APPROVER, CLAIM));
		});
	}

	#[test]
	fn a_second_time_and_so_does_unlocking() {
		run(|| {
			reimburse(INVOICE, 1);
			for who in [FINANCE_CLERK, APPROVER] {
				assert_noop!(close(who, CLAIM), Error::<Test>::AlreadyClosed);
				assert_noop!(unlock(who, CLAIM), Error::<Test>::AlreadyClosed);
			}
			begin_block(1_000);
			assert_noop!(close(APPROVER, CLAIM), Error::<Test>::AlreadyClosed);
			assert_noop!(unlock(FINANCE_CLERK, CLAIM), Error::<Test>::AlreadyClosed);
		});
	}

	#[test]
	fn altogether_where_one_invoice_may_not_be_reimbursed_any_more() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, GROSS), (OTHER_INVOICE, GROSS)]));
			invoices::change(OTHER_INVOICE, |facts| facts.risk = RiskFlag::Suspicious);
			assert_noop!(close(APPROVER, CLAIM), INVOICE_NOT_USABLE);
			invoices::change(OTHER_INVOICE, |facts| {
				facts.risk = RiskFlag::Normal;
				facts.holder = Some(Holder::Institution(BUYER));
			});
			assert_noop!(close(APPROVER, CLAIM), Error::<Test>::NotHolder);
			invoices::change(OTHER_INVOICE, |facts| {
				facts.holder = Some(Holder::Institution(EMPLOYER));
			});
			invoices::take_back(OTHER_INVOICE, part(OTHER_INVOICE, 1));
			assert_noop!(close(APPROVER, CLAIM), Error::<Test>::AmountTooHigh);
			assert!(invoices::anchored().is_empty());
		});
	}

	#[test]
	fn where_a_lock_was_lost() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1), (OTHER_INVOICE, 1)]));
			reverse_unasked(INVOICE, GROSS);
			assert_noop!(close(APPROVER, CLAIM), Error::<Test>::LockLost);
			assert_ok!(unlock(FINANCE_CLERK, CLAIM));
			assert_ok!(lock(FINANCE_CLERK, &[(OTHER_INVOICE, 1)]));
		});
	}

	#[test]
	fn altogether_where_the_evidence_is_refused() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			invoices::refuse_files(true);
			assert_noop!(close(APPROVER, CLAIM), ANCHOR_REFUSED);
			invoices::refuse_files(false);
			assert_ok!(close(APPROVER, CLAIM));
		});
	}
}
