// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

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
	new_test_ext().execute_with(|| {
		fill();
		assert_ok!(TaxProofs::do_try_state());
		corrupt();
		assert_eq!(TaxProofs::do_try_state(), Err(TryRuntimeError::Other(message)));
	});
}

fn change(proof: TaxProofId, change: impl FnOnce(&mut TaxProof)) {
	Proofs::<Test>::mutate(proof, |proof| change(proof.as_mut().unwrap()));
}

#[test]
fn numbered_notices_a_number_that_was_not_given() {
	assert_noticed("1: a proof has a number that was not given", || {
		NextProof::<Test>::put(SECOND);
	});
}

#[test]
fn stated_notices_a_tax_beyond_its_base() {
	assert_noticed("2: a tax exceeds its base", || {
		change(SECOND, |proof| proof.tax = Fen(BASE.0 + 1));
	});
}

mod dated {
	use super::*;

	#[test]
	fn notices_a_proof_from_the_future() {
		assert_noticed("3: a proof was issued in the future", || {
			change(SECOND, |proof| proof.issued_at = time_of(4));
		});
	}

	#[test]
	fn notices_a_proof_that_was_never_valid() {
		assert_noticed("3: a proof was never valid", || {
			change(SECOND, |proof| proof.until = proof.issued_at);
		});
	}

	#[test]
	fn notices_a_use_or_a_revocation_in_the_future() {
		let at = time_of(4);
		for state in [ProofState::Used { at }, ProofState::Revoked { at }] {
			assert_noticed("3: a proof was used or revoked in the future", || {
				change(SECOND, |proof| proof.state = state);
			});
		}
	}

	#[test]
	fn notices_a_use_or_a_revocation_outside_the_validity() {
		const OUTSIDE: &str = "3: a proof was used or revoked while it was not valid";
		for state in [ProofState::Used { at: time_of(2) }, ProofState::Revoked { at: time_of(2) }] {
			assert_noticed(OUTSIDE, || change(SECOND, |proof| proof.state = state));
		}
		assert_noticed(OUTSIDE, || change(FIRST, |proof| proof.until = time_of(2)));
	}
}

mod unique {
	use super::*;

	const NONE_OF_THEM: &str = "4: the last proof of a tax on a subject is none of them";
	const NOT_LAST: &str = "4: a proof that stands is not the last";

	#[test]
	fn notices_a_last_proof_that_is_gone_or_of_something_else() {
		assert_noticed(NONE_OF_THEM, || Proofs::<Test>::remove(FIRST));
		assert_noticed(NONE_OF_THEM, || change(FIRST, |proof| proof.subject = OTHER_SUBJECT));
		assert_noticed(NONE_OF_THEM, || LastProofs::<Test>::insert((KIND, SUBJECT), SECOND));
	}

	#[test]
	fn notices_a_proof_that_stands_beside_the_last() {
		assert_noticed(NOT_LAST, || LastProofs::<Test>::remove((KIND, SUBJECT)));
		assert_noticed(NOT_LAST, || {
			change(SECOND, |proof| proof.kind = KIND);
			LastProofs::<Test>::remove((TaxProofKind::IncomeTax, SUBJECT));
		});
	}
}
