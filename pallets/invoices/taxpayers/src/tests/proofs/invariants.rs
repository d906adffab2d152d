// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{mock::*, *};
use citychain_kit::notices;
use frame_support::assert_ok;

/// A state of block 3 with a used proof, and a valid one of another tax.
fn fill() {
	assert_ok!(issue(TAX_OFFICER, end()));
	begin_block(2);
	assert_ok!(consume(FIRST));
	begin_block(3);
	assert_ok!(issue_of(TAX_OFFICER, TaxProofKind::IncomeTax, SUBJECT, end()));
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(fill, message, corrupt);
}

fn change(proof: TaxProofId, change: impl FnOnce(&mut TaxProof)) {
	Proofs::<Test>::mutate(proof, |proof| change(proof.as_mut().unwrap()));
}

notices! {
	numbered_notices_a_number_that_was_not_given:
		"7: a proof has a number that was not given" => NextProof::<Test>::put(SECOND);
	stated_notices_a_tax_beyond_its_base:
		"8: a tax exceeds its base" => change(SECOND, |proof| proof.tax = Fen(BASE.0 + 1));
}

mod dated {
	use super::*;

	notices! {
		notices_a_proof_from_the_future:
			"9: a proof was issued in the future" =>
				change(SECOND, |proof| proof.issued_at = time_of(4));
		notices_a_proof_that_was_never_valid:
			"9: a proof was never valid" => change(SECOND, |proof| proof.until = proof.issued_at);
	}

	#[test]
	fn notices_a_use_or_a_revocation_in_the_future() {
		let at = time_of(4);
		for state in [ProofState::Used { at }, ProofState::Revoked { at }] {
			assert_noticed("9: a proof was used or revoked in the future", || {
				change(SECOND, |proof| proof.state = state);
			});
		}
	}

	#[test]
	fn notices_a_use_or_a_revocation_outside_the_validity() {
		const OUTSIDE: &str = "9: a proof was used or revoked while it was not valid";
		for state in [ProofState::Used { at: time_of(2) }, ProofState::Revoked { at: time_of(2) }] {
			assert_noticed(OUTSIDE, || change(SECOND, |proof| proof.state = state));
		}
		assert_noticed(OUTSIDE, || change(FIRST, |proof| proof.until = time_of(2)));
	}
}

mod unique {
	use super::*;

	const NONE_OF_THEM: &str = "10: the last proof of a tax on a subject is none of them";
	const NOT_LAST: &str = "10: a proof that stands is not the last";

	notices! {
		notices_a_last_proof_that_is_gone_or_of_something_else:
			NONE_OF_THEM => Proofs::<Test>::remove(FIRST),
			NONE_OF_THEM => change(FIRST, |proof| proof.subject = OTHER_SUBJECT),
			NONE_OF_THEM => LastProofs::<Test>::insert((KIND, SUBJECT), SECOND);
		notices_a_proof_that_stands_beside_the_last:
			NOT_LAST => LastProofs::<Test>::remove((KIND, SUBJECT)),
			NOT_LAST => {
				change(SECOND, |proof| proof.kind = KIND);
				LastProofs::<Test>::remove((TaxProofKind::IncomeTax, SUBJECT));
			};
	}
}
