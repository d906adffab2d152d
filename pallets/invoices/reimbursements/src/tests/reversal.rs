// SPDX-License-Identifier: Apache-2.0
//! What red letters do to what was reimbursed.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices;
use citychain_invoices::Holder;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{InstitutionId, OfficerId};
use frame_support::{assert_noop, assert_ok};

fn closure(institution: InstitutionId) -> Closure {
	Closures::<Test>::get(INVOICE, institution).unwrap()
}

/// The employer reimburses 50 yuan, and the buyer, the last holder, 40 more.
fn share() {
	reimburse(INVOICE, 5_000);
	invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(BUYER)));
	authority::appoint(STRANGER, OfficerId(99), BUYER);
	let claim = NextClaim::<Test>::get();
	assert_ok!(lock(BUYER_CLERK, &[(INVOICE, 4_000)]));
	assert_ok!(close(STRANGER, claim));
	take_events();
}

/// What a red letter did to the invoice.
fn reversed(voided: &[InstitutionId], clawbacks: &[(InstitutionId, u64)]) -> Event<Test> {
	let clawbacks = clawbacks
		.iter()
		.map(|(institution, amount)| Clawback { institution: *institution, amount: Fen(*amount) })
		.collect::<Vec<_>>();
	Event::Reversed {
		invoice: INVOICE,
		voided: voided.to_vec().try_into().unwrap(),
		clawbacks: clawbacks.try_into().unwrap(),
		cancelled: None,
	}
}

fn clawed_back(clawbacks: &[(InstitutionId, u64)]) -> Event<Test> {
	reversed(&[], clawbacks)
}

#[test]
fn of_what_nobody_reimbursed_claws_nothing_back() {
	run(|| {
		share();
		assert_ok!(reverse(INVOICE, GROSS - 9_000));
		assert_eq!(take_events(), []);
		assert_eq!(Reimbursements::invoice_standing(INVOICE).left, Some(Fen(0)));
	});
}

#[test]
fn claws_back_from_the_last_who_reimbursed_first() {
	run(|| {
		share();
		assert_ok!(reverse(INVOICE, GROSS - 8_999));
		assert_eq!(take_events(), [clawed_back(&[(BUYER, 1)])]);
		assert_ok!(reverse(INVOICE, 4_999));
		assert_eq!(take_events(), [clawed_back(&[(BUYER, 3_999), (EMPLOYER, 1_000)])]);
		assert_eq!(closure(BUYER).clawback, Fen(4_000));
		assert_eq!(closure(BUYER).standing(), Fen(0));
		assert_eq!(closure(EMPLOYER).standing(), Fen(4_000));
		assert_eq!(Reimbursements::invoice_standing(INVOICE).reimbursed, Fen(4_000));
	});
}

#[test]
fn of_all_claws_everything_back() {
	run(|| {
		share();
		assert_ok!(reverse(INVOICE, GROSS));
		assert_eq!(take_events(), [clawed_back(&[(BUYER, 4_000), (EMPLOYER, 5_000)])]);
		let standing = Reimbursements::invoice_standing(INVOICE);
		assert_eq!((standing.reimbursed, standing.left), (Fen(0), Some(Fen(0))));
	});
}

/// What was paid back is not clawed back again.
#[test]
fn after_a_recovery_claws_back_of_the_rest() {
	run(|| {
		reimburse(INVOICE, GROSS);
		assert_ok!(reverse(INVOICE, 1_000));
		take_events();
		assert_ok!(recover(APPROVER, INVOICE));
		assert_eq!(
			take_events(),
			[Event::ClawbackRecovered {
				invoice: INVOICE,
				institution: EMPLOYER,
				officer: OfficerId(12),
				amount: Fen(1_000)
			}]
		);
		assert_ok!(reverse(INVOICE, 300));
		assert_eq!(take_events(), [clawed_back(&[(EMPLOYER, 300)])]);
		let Closure { amount, clawback, recovered, .. } = closure(EMPLOYER);
		assert_eq!((amount, clawback, recovered), (Fen(GROSS), Fen(300), Fen(1_000)));
	});
}

#[test]
fn waits_for_every_entry_to_be_withdrawn() {
	run(|| {
		share();
		assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
		assert_ok!(enter(BUYER_CLERK, INVOICE, false));
		assert_noop!(reverse(INVOICE, 1), Error::<Test>::EntryStands);
		assert_ok!(withdraw(FINANCE_CLERK, INVOICE));
		assert_noop!(reverse(INVOICE, 1), Error::<Test>::EntryStands);
		assert_ok!(withdraw(BUYER_CLERK, INVOICE));
		assert_ok!(reverse(INVOICE, GROSS - 1));
		assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
	});
}

#[test]
fn by_force_makes_entries_void() {
	run(|| {
		share();
		assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
		assert_ok!(enter(BUYER_CLERK, INVOICE, false));
		take_events();
		assert_ok!(reverse_by(INVOICE, GROSS - 8_999, true));
		assert_eq!(take_events(), [reversed(&[BUYER, EMPLOYER], &[(BUYER, 1)])]);
		for institution in [BUYER, EMPLOYER] {
			assert_eq!(closure(institution).entry, EntryState::Withdrawn);
		}
		// What is left may be entered anew, and by force nobody is told of what is void already.
		assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
		take_events();
		assert_ok!(reverse_by(INVOICE, 8_999, true));
		assert_eq!(take_events(), [reversed(&[EMPLOYER], &[(BUYER, 3_999), (EMPLOYER, 5_000)])]);
	});
}

#[test]
fn waits_for_a_lock_to_end() {
	run(|| {
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
		set_time(Millis(START + 9));
		for forced in [false, true] {
			assert_noop!(reverse_by(INVOICE, 1, forced), Error::<Test>::InvoiceLocked);
		}
		set_time(until);
		assert_ok!(reverse(INVOICE, 1));
	});
}

#[test]
fn of_all_cancels_a_lock() {
	run(|| {
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
		set_time(until);
		take_events();
		assert_ok!(reverse(INVOICE, 1));
		assert_eq!(take_events(), []);
		assert_ok!(reverse(INVOICE, GROSS - 1));
		let (voided, clawbacks) = Default::default();
		let cancelled = Some(CLAIM);
		let reversed = Event::Reversed { invoice: INVOICE, voided, clawbacks, cancelled };
		assert_eq!(take_events(), [reversed]);
		assert_eq!(Locks::<Test>::get(INVOICE), None);
	});
}

/// Where somebody takes a part back although the invoice is locked, the claim is looked at when it is
/// closed.
#[test]
fn of_a_part_leaves_a_lock_that_is_not_over() {
	run(|| {
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1_000)]));
		reverse_unasked(INVOICE, GROSS - 1_000);
		assert_ok!(close(APPROVER, CLAIM));
	});
}

mod recover {
	use super::*;

	#[test]
	fn fails_where_nothing_is_to_be_paid_back() {
		run(|| {
			let recover = || super::recover(APPROVER, INVOICE);
			assert_noop!(recover(), Error::<Test>::NotReimbursed);
			reimburse(INVOICE, GROSS);
			assert_noop!(recover(), Error::<Test>::NothingToRecover);
			assert_ok!(reverse(INVOICE, 1));
			assert_noop!(super::recover(BUYER_CLERK, INVOICE), Error::<Test>::NotReimbursed);
			assert_ok!(recover());
			assert_noop!(recover(), Error::<Test>::NothingToRecover);
		});
	}
}
