// SPDX-License-Identifier: Apache-2.0
//! Using proofs up, as the register of real estate does.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::authority;
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_proof_tells_what_it_says_and_is_used_up() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		begin_block(2);
		take_events();
		assert_eq!(
			consume(FIRST),
			Ok(TaxProofFacts {
				kind: KIND,
				subject: SUBJECT,
				base: BASE,
				tax: TAX,
				bureau: TAX_BUREAU
			})
		);
		let state = ProofState::Used { at: time_of(2) };
		assert_eq!(Register::proof(FIRST), Some(TaxProof { state, ..issued() }));
		assert_eq!(take_events(), [Event::ProofUsed { proof: FIRST }]);
	});
}

#[test]
fn a_proof_serves_until_the_instant_before_it_expires() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		set_time(Millis(end().0 - 1));
		assert_ok!(consume(FIRST));
		let used = Register::proof(FIRST).unwrap().state;
		assert_eq!(used, ProofState::Used { at: Millis(end().0 - 1) });
	});
}

/// What a bureau has stated stands, whatever becomes of the bureau.
#[test]
fn a_proof_serves_after_its_bureau_was_suspended() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		authority::deactivate(TAX_BUREAU);
		assert_ok!(consume(FIRST));
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_a_proof_that_is_not_there() {
		run(|| {
			assert_noop!(consume(FIRST), Error::<Test>::ProofNotFound);
		});
	}

	/// Two transfers in one block rely on one proof.
	#[test]
	fn the_second_time_even_in_the_same_block() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_ok!(consume(FIRST));
			assert_noop!(consume(FIRST), Error::<Test>::AlreadyUsed);
			begin_block(20);
			assert_noop!(consume(FIRST), Error::<Test>::AlreadyUsed);
		});
	}

	#[test]
	fn for_another_tax() {
		run(|| {
			assert_ok!(issue_of(TAX_OFFICER, TaxProofKind::IncomeTax, SUBJECT, end()));
			assert_noop!(consume(FIRST), Error::<Test>::WrongKind);
		});
	}

	#[test]
	fn for_another_subject() {
		run(|| {
			assert_ok!(issue_of(TAX_OFFICER, KIND, OTHER_SUBJECT, end()));
			assert_noop!(consume(FIRST), Error::<Test>::WrongSubject);
		});
	}

	#[test]
	fn in_the_block_in_which_it_was_revoked() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_ok!(revoke(TAX_OFFICER, FIRST));
			assert_noop!(consume(FIRST), Error::<Test>::Revoked);
		});
	}

	#[test]
	fn from_the_instant_at_which_it_expires() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			set_time(end());
			assert_noop!(consume(FIRST), Error::<Test>::Expired);
		});
	}
}
