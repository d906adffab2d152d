// SPDX-License-Identifier: Apache-2.0
//! Revoking proofs.

use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_bureau_that_issued_it_revokes_a_proof_and_leaves_its_grounds() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		begin_block(3);
		take_events();
		assert_ok!(revoke(TAX_OFFICER, FIRST));
		let state = ProofState::Revoked { at: time_of(3) };
		assert_eq!(Register::proof(FIRST), Some(TaxProof { state, ..issued() }));
		assert_eq!(
			take_events(),
			[Event::ProofRevoked {
				proof: FIRST,
				grounds: GROUNDS,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
			}]
		);
	});
}

#[test]
fn a_proof_is_revoked_until_the_instant_before_it_expires() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_ok!(issue_of(TAX_OFFICER, KIND, OTHER_SUBJECT, end()));
		set_time(Millis(end().0 - 1));
		assert_ok!(revoke(TAX_OFFICER, FIRST));
		set_time(end());
		assert_noop!(revoke(TAX_OFFICER, SECOND), Error::<Test>::Expired);
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_a_proof_that_is_not_there() {
		run(|| {
			assert_noop!(revoke(TAX_OFFICER, FIRST), Error::<Test>::ProofNotFound);
		});
	}

	#[test]
	fn for_another_bureau_whatever_state_the_proof_is_in() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_noop!(revoke(OTHER_TAX_OFFICER, FIRST), Error::<Test>::NotOwner);
			assert_ok!(consume(FIRST));
			assert_noop!(revoke(OTHER_TAX_OFFICER, FIRST), Error::<Test>::NotOwner);
		});
	}

	#[test]
	fn in_the_block_in_which_the_proof_was_used() {
		run(|| {
			assert_ok!(issue(TAX_OFFICER, end()));
			assert_ok!(consume(FIRST));
			assert_noop!(revoke(TAX_OFFICER, FIRST), Error::<Test>::AlreadyUsed);
		});
	}
}
