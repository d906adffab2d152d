// SPDX-License-Identifier: Apache-2.0
//! Locking invoices for a claim.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices::{self, INVOICE_NOT_FOUND, INVOICE_NOT_USABLE};
use citychain_invoices::{FiscalState, Holder, RiskFlag};
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

#[test]
fn keeps_all_invoices_of_the_claim() {
	run(|| {
		let claimed = [(INVOICE, GROSS), (OTHER_INVOICE, 1)];
		assert_ok!(lock(FINANCE_CLERK, &claimed));
		let (institution, officer, reference) = (EMPLOYER, OfficerId(11), REFERENCE);
		let (items, until, state) = (items(&claimed), latest(), ClaimState::Open);
		let locked_at = time_of(1);
		assert_eq!(
			Claims::<Test>::get(CLAIM),
			Some(Claim {
				institution,
				officer,
				reference,
				locked_at,
				until,
				items: items.clone(),
				state
			})
		);
		let lock = |amount| Some(Lock { claim: CLAIM, amount: Fen(amount), until });
		assert_eq!(Locks::<Test>::get(INVOICE), lock(GROSS));
		assert_eq!(Locks::<Test>::get(OTHER_INVOICE), lock(1));
		assert_eq!(
			take_events(),
			[Event::InvoicesLocked { claim: CLAIM, institution, officer, reference, until, items }]
		);
	});
}

#[test]
fn takes_as_many_invoices_as_a_claim_may_have() {
	run(|| {
		let ids = (100..100 + u64::from(MAX_ITEMS)).map(InvoiceId);
		let claimed: Vec<_> = ids.map(|id| (id, GROSS)).collect();
		for (id, _) in &claimed {
			invoices::add(*id, invoices::invoice(SELLER, EMPLOYER));
		}
		assert_ok!(lock(FINANCE_CLERK, &claimed));
		assert_eq!(Locks::<Test>::iter().count(), 100);
		assert_ok!(close(APPROVER, CLAIM));
		assert_eq!(Closures::<Test>::iter().count(), 100);
	});
}

/// An oversized list is no call at all.
#[test]
fn decodes_no_more_invoices_than_a_claim_may_have() {
	let item = ClaimItem { invoice: INVOICE, amount: Fen(1) };
	for (count, fits) in [(MAX_ITEMS, true), (MAX_ITEMS + 1, false)] {
		let bytes = codec::Encode::encode(&vec![item; count as usize]);
		let decoded = <ClaimItems as codec::Decode>::decode(&mut &bytes[..]);
		assert_eq!(decoded.is_ok(), fits);
	}
}

#[test]
fn gives_each_claim_a_number_of_its_own() {
	run(|| {
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
		assert_ok!(unlock(FINANCE_CLERK, CLAIM));
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
		assert!(Claims::<Test>::get(CLAIM).is_none());
		assert!(Claims::<Test>::get(ClaimId(1)).is_some());
	});
}

#[test]
fn ends_at_the_given_instant() {
	run(|| {
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
		set_time(Millis(START + 9));
		assert_noop!(lock(APPROVER, &[(INVOICE, 2)]), Error::<Test>::InvoiceLocked);
		set_time(until);
		assert_ok!(lock(APPROVER, &[(INVOICE, 2)]));
	});
}

/// The lock that is over is gone, and its claim stays until it is unlocked or removed.
#[test]
fn takes_the_place_of_a_lock_that_is_over() {
	run(|| {
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1), (OTHER_INVOICE, 1)], until));
		set_time(until);
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 2)]));
		assert_eq!(Locks::<Test>::get(INVOICE).map(|lock| lock.claim), Some(ClaimId(1)));
		assert_noop!(close(APPROVER, CLAIM), Error::<Test>::Expired);
		assert_ok!(unlock(FINANCE_CLERK, CLAIM));
		assert_eq!(Locks::<Test>::get(INVOICE).map(|lock| lock.claim), Some(ClaimId(1)));
		assert_eq!(Locks::<Test>::get(OTHER_INVOICE), None);
	});
}

/// Costs that two institutions share: each of them once, one after the other.
#[test]
fn leaves_the_rest_to_the_next_holder() {
	run(|| {
		reimburse(INVOICE, 10_000);
		let buyer = Some(Holder::Institution(BUYER));
		invoices::change(INVOICE, |facts| facts.holder = buyer.clone());
		assert_noop!(lock(BUYER_CLERK, &[(INVOICE, 1_301)]), Error::<Test>::AmountTooHigh);
		assert_ok!(lock(BUYER_CLERK, &[(INVOICE, 1_300)]));
		invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(EMPLOYER)));
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_an_invoice_or_with_one_twice() {
		run(|| {
			assert_noop!(lock(FINANCE_CLERK, &[]), Error::<Test>::NoItems);
			let twice = [(INVOICE, 1), (OTHER_INVOICE, 1), (INVOICE, 2)];
			assert_noop!(lock(FINANCE_CLERK, &twice), Error::<Test>::DuplicateItem);
		});
	}

	#[test]
	fn with_an_end_that_has_come_or_is_too_late() {
		run(|| {
			let claimed = [(INVOICE, 1)];
			for (until, error) in [
				(0, Error::<Test>::UntilPassed),
				(START - 1, Error::<Test>::UntilPassed),
				(START, Error::<Test>::UntilPassed),
				(START + DEFAULT_LONGEST_LOCK + 1, Error::<Test>::LockTooLong),
				(u64::MAX, Error::<Test>::LockTooLong),
			] {
				assert_noop!(lock_until(FINANCE_CLERK, &claimed, Millis(until)), error);
			}
			assert_ok!(lock_until(FINANCE_CLERK, &claimed, Millis(START + 1)));
			set_time(Millis(START + 1));
			let until = Millis(START + 1 + DEFAULT_LONGEST_LOCK);
			assert_ok!(lock_until(FINANCE_CLERK, &claimed, until));
		});
	}

	#[test]
	fn for_an_amount_that_is_nothing_or_not_left() {
		run(|| {
			for (amount, error) in [
				(0, Error::<Test>::AmountZero),
				(GROSS + 1, Error::<Test>::AmountTooHigh),
				(u64::MAX, Error::<Test>::AmountTooHigh),
			] {
				assert_noop!(lock(FINANCE_CLERK, &[(INVOICE, amount)]), error);
			}
			invoices::take_back(INVOICE, part(INVOICE, 1_300));
			assert_noop!(lock(FINANCE_CLERK, &[(INVOICE, 10_001)]), Error::<Test>::AmountTooHigh);
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 10_000)]));
		});
	}

	#[test]
	fn for_an_invoice_that_nobody_may_use() {
		run(|| {
			let obstacles: [fn(); 3] = [
				|| invoices::change(INVOICE, |facts| facts.risk = RiskFlag::Abnormal),
				|| invoices::change(INVOICE, |facts| facts.state = FiscalState::Drafted),
				|| invoices::refuse_use(INVOICE, true),
			];
			for obstacle in obstacles {
				invoices::add(INVOICE, invoices::invoice(SELLER, EMPLOYER));
				obstacle();
				assert_noop!(lock(FINANCE_CLERK, &[(INVOICE, 1)]), INVOICE_NOT_USABLE);
			}
			let nowhere = [(InvoiceId(u64::MAX), 1)];
			assert_noop!(lock(FINANCE_CLERK, &nowhere), INVOICE_NOT_FOUND);
		});
	}

	#[test]
	fn for_an_invoice_that_the_institution_does_not_hold() {
		run(|| {
			let claimed = [(BUYERS_INVOICE, 1)];
			assert_noop!(lock(FINANCE_CLERK, &claimed), Error::<Test>::NotHolder);
			assert_noop!(lock(SELLER_CLERK, &claimed), Error::<Test>::NotHolder);
			for holder in [None, Some(Holder::Bearer([1; 32].into()))] {
				invoices::change(BUYERS_INVOICE, |facts| facts.holder = holder);
				assert_noop!(lock(BUYER_CLERK, &claimed), Error::<Test>::NotHolder);
			}
		});
	}

	#[test]
	fn for_an_invoice_that_the_institution_has_reimbursed() {
		run(|| {
			reimburse(INVOICE, 1);
			let again = [(INVOICE, 1)];
			assert_noop!(lock(FINANCE_CLERK, &again), Error::<Test>::AlreadyReimbursed);
		});
	}

	#[test]
	fn for_an_invoice_that_as_many_as_may_have_reimbursed() {
		run(|| {
			let institutions = (100..100 + MAX_CLOSURES).map(citychain_primitives::InstitutionId);
			for institution in institutions {
				citychain_kit::testing::authority::activate(
					institution,
					citychain_primitives::duties([
						citychain_primitives::Duty::ClaimReimbursements,
						citychain_primitives::Duty::ApproveReimbursements,
					]),
				);
				for officer in [1_000, 2_000].map(|base| base + institution.0) {
					citychain_kit::testing::authority::appoint(
						officer.into(),
						OfficerId(officer),
						institution,
					);
				}
				invoices::change(INVOICE, |facts| {
					facts.holder = Some(Holder::Institution(institution));
				});
				let claim = NextClaim::<Test>::get();
				assert_ok!(lock((1_000 + institution.0).into(), &[(INVOICE, 1)]));
				assert_ok!(close((2_000 + institution.0).into(), claim));
			}
			invoices::change(INVOICE, |facts| {
				facts.holder = Some(Holder::Institution(EMPLOYER));
			});
			assert_noop!(lock(FINANCE_CLERK, &[(INVOICE, 1)]), Error::<Test>::TooManyClosures);
		});
	}

	/// Of two officers in one block the first wins, and so does the first of two institutions.
	#[test]
	fn for_an_invoice_that_was_locked_a_moment_before() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			for who in [FINANCE_CLERK, APPROVER, BUYER_CLERK] {
				assert_noop!(lock(who, &[(INVOICE, GROSS - 1)]), Error::<Test>::InvoiceLocked);
			}
		});
	}

	#[test]
	fn altogether_where_one_invoice_may_not_be_locked() {
		run(|| {
			let claimed = [(INVOICE, 1), (OTHER_INVOICE, 1), (BUYERS_INVOICE, 1)];
			assert_noop!(lock(FINANCE_CLERK, &claimed), Error::<Test>::NotHolder);
			assert_eq!(Locks::<Test>::iter().count(), 0);
		});
	}

	#[test]
	fn when_the_numbers_of_claims_are_used_up() {
		run(|| {
			NextClaim::<Test>::put(ClaimId(u64::MAX));
			assert_noop!(lock(FINANCE_CLERK, &[(INVOICE, 1)]), Error::<Test>::TooManyClaims);
		});
	}
}
