// SPDX-License-Identifier: Apache-2.0
//! How claims end without being closed, and how they are removed.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

mod unlock {
	use super::*;

	#[test]
	fn frees_the_invoices_and_forgets_the_claim() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1), (OTHER_INVOICE, 1)]));
			take_events();
			// Another officer than the one who locked them.
			assert_ok!(super::unlock(APPROVER, CLAIM));
			assert_eq!(Claims::<Test>::iter().count() + Locks::<Test>::iter().count(), 0);
			assert_eq!(
				take_events(),
				[Event::InvoicesUnlocked {
					claim: CLAIM,
					institution: EMPLOYER,
					officer: OfficerId(12)
				}]
			);
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, GROSS)]));
		});
	}

	#[test]
	fn gives_back_what_it_was_charged_for_invoices_that_were_not_there() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			let used = Reimbursements::unlock(RuntimeOrigin::signed(FINANCE_CLERK), CLAIM);
			assert_eq!(used.unwrap().actual_weight, Some(<Test as Config>::WeightInfo::unlock(1)));
		});
	}

	#[test]
	fn fails_for_a_claim_that_is_not_there_or_not_the_institutions() {
		run(|| {
			assert_noop!(super::unlock(FINANCE_CLERK, CLAIM), Error::<Test>::NotFound);
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			assert_noop!(super::unlock(BUYER_CLERK, CLAIM), Error::<Test>::NotOwner);
			assert_ok!(super::unlock(FINANCE_CLERK, CLAIM));
			assert_noop!(super::unlock(FINANCE_CLERK, CLAIM), Error::<Test>::NotFound);
		});
	}
}

mod remove_claim {
	use super::*;

	#[test]
	fn removes_a_claim_that_nobody_closed_in_time() {
		run(|| {
			let until = Millis(START + 10);
			assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
			take_events();
			set_time(Millis(START + 9));
			assert_noop!(remove(OTHER_CLERK, CLAIM), Error::<Test>::StillOpen);
			set_time(until);
			assert_ok!(remove(OTHER_CLERK, CLAIM));
			assert_eq!(Claims::<Test>::iter().count() + Locks::<Test>::iter().count(), 0);
			assert_eq!(
				take_events(),
				[Event::ClaimRemoved {
					claim: CLAIM,
					institution: OTHER_FIRM,
					officer: OfficerId(13)
				}]
			);
		});
	}

	#[test]
	fn leaves_the_locks_of_later_claims() {
		run(|| {
			let until = Millis(START + 10);
			assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1), (OTHER_INVOICE, 1)], until));
			set_time(until);
			assert_ok!(lock(FINANCE_CLERK, &[(OTHER_INVOICE, 2)]));
			assert_ok!(remove(OTHER_CLERK, CLAIM));
			assert_eq!(Locks::<Test>::get(INVOICE), None);
			assert_eq!(Locks::<Test>::get(OTHER_INVOICE).map(|l| l.claim), Some(ClaimId(1)));
			assert_ok!(close(APPROVER, ClaimId(1)));
		});
	}

	#[test]
	fn removes_a_closed_claim_once_all_its_invoices_are_pruned() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1), (OTHER_INVOICE, 1)]));
			assert_ok!(close(APPROVER, CLAIM));
			assert_ok!(prune(INVOICE));
			assert_noop!(remove(FINANCE_CLERK, CLAIM), Error::<Test>::StillNeeded);
			assert_ok!(prune(OTHER_INVOICE));
			let used = Reimbursements::remove_claim(RuntimeOrigin::signed(FINANCE_CLERK), CLAIM);
			assert_eq!(
				used.unwrap().actual_weight,
				Some(<Test as Config>::WeightInfo::remove_claim(2))
			);
			assert_noop!(remove(FINANCE_CLERK, CLAIM), Error::<Test>::NotFound);
		});
	}
}
