// SPDX-License-Identifier: Apache-2.0
//! Issuing proofs.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::ProofStatus;
use frame_support::{assert_noop, assert_ok, traits::Hooks};

#[test]
fn a_proof_says_what_the_bureau_states_and_is_valid_at_once() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_eq!(Register::proof(FIRST), Some(issued()));
		assert_eq!(Register::status(FIRST, KIND, SUBJECT), Some(ProofStatus::Valid));
		assert_eq!(
			take_events(),
			[Event::ProofIssued {
				proof: FIRST,
				kind: KIND,
				subject: SUBJECT,
				base: BASE,
				tax: TAX,
				until: end(),
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
			}]
		);
		<Register as Hooks<_>>::integrity_test();
	});
}

#[test]
fn each_tax_and_each_subject_has_proofs_of_its_own() {
	run(|| {
		let kinds = [TaxProofKind::DeedTax, TaxProofKind::ValueAddedTax, TaxProofKind::IncomeTax];
		for kind in kinds {
			assert_ok!(issue_of(TAX_OFFICER, kind, SUBJECT, end()));
			assert_ok!(issue_of(OTHER_TAX_OFFICER, kind, OTHER_SUBJECT, end()));
		}
		assert_eq!(Proofs::<Test>::iter().count(), 6);
		assert_eq!(NextProof::<Test>::get(), TaxProofId(6));
	});
}

#[test]
fn where_nothing_was_due_the_tax_is_zero_and_all_may_be_tax() {
	run(|| {
		for (subject, (base, tax)) in (0..).zip([
			(BASE, Fen::ZERO),
			(Fen::ZERO, Fen::ZERO),
			(BASE, BASE),
			(Fen(u64::MAX), Fen(u64::MAX)),
		]) {
			let (origin, subject) = (signed(TAX_OFFICER), Commitment([subject; 32]));
			assert_ok!(Register::issue_proof(origin, KIND, subject, base, tax, end()));
		}
	});
}

#[test]
fn a_proof_is_valid_for_an_instant_at_least_and_the_longest_validity_at_most() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, Millis(START + 1)));
		let latest = Millis(START + MAX_PROOF_VALIDITY);
		assert_ok!(issue_of(TAX_OFFICER, KIND, OTHER_SUBJECT, latest));
	});
}

mod another_proof_of_the_subject {
	use super::*;

	#[test]
	fn follows_one_that_was_revoked_even_in_the_same_block() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_ok!(revoke(TAX_OFFICER, FIRST));
			assert_ok!(issue(OTHER_TAX_OFFICER, end()));
			assert_eq!(Register::last_proof(KIND, SUBJECT), Some(SECOND));
		});
	}

	#[test]
	fn follows_one_from_the_instant_at_which_it_expires() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			set_time(Millis(end().0 - 1));
			assert_noop!(issue(TAX_OFFICER, time_of(9)), Error::<Test>::AlreadyProven);
			set_time(end());
			assert_ok!(issue(TAX_OFFICER, time_of(9)));
			assert_eq!(Register::last_proof(KIND, SUBJECT), Some(SECOND));
		});
	}

	#[test]
	fn never_follows_one_that_was_used() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_ok!(consume(FIRST));
			begin_block(9);
			assert_noop!(issue(TAX_OFFICER, time_of(12)), Error::<Test>::AlreadyProven);
		});
	}

	/// Two officers look at the same case at the same time.
	#[test]
	fn is_refused_in_the_block_of_the_first() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_noop!(issue(OTHER_TAX_OFFICER, end()), Error::<Test>::AlreadyProven);
		});
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_the_tax_is_more_than_its_base() {
		run(|| {
			let origin = signed(TAX_OFFICER);
			assert_noop!(
				Register::issue_proof(origin, KIND, SUBJECT, BASE, Fen(BASE.0 + 1), end()),
				Error::<Test>::TaxExceedsBase
			);
		});
	}

	#[test]
	fn when_it_would_be_over_already() {
		run(|| {
			for until in [0, START - 1, START] {
				assert_noop!(issue(TAX_OFFICER, Millis(until)), Error::<Test>::UntilPassed);
			}
		});
	}

	#[test]
	fn when_it_would_be_valid_for_too_long() {
		run(|| {
			for until in [START + MAX_PROOF_VALIDITY + 1, u64::MAX] {
				assert_noop!(issue(TAX_OFFICER, Millis(until)), Error::<Test>::ValidityTooLong);
			}
		});
	}

	#[test]
	fn when_no_number_is_left() {
		run(|| {
			NextProof::<Test>::put(TaxProofId(u64::MAX));
			assert_noop!(issue(TAX_OFFICER, end()), Error::<Test>::TooManyProofs);
		});
	}
}
