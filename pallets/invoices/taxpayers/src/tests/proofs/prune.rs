// SPDX-License-Identifier: Apache-2.0
//! Removing proofs whose retention is over.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::authority;
use frame_support::{assert_noop, assert_ok};

/// Sees that the proof is kept for the retention after `ended`, and removed then.
fn assert_kept_until_after(proof: TaxProofId, ended: Millis) {
	let over = ended.0 + PROOF_RETENTION;
	set_time(Millis(over - 1));
	assert_noop!(prune(TAX_OFFICER, proof), Error::<Test>::RetentionNotOver);
	set_time(Millis(over));
	assert_ok!(prune(TAX_OFFICER, proof));
	assert_eq!(Register::proof(proof), None);
}

#[test]
fn an_expired_proof_goes_when_its_end_is_long_ago() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_kept_until_after(FIRST, end());
		assert_eq!(Register::last_proof(KIND, SUBJECT), None);
	});
}

#[test]
fn a_used_proof_goes_when_its_use_is_long_ago() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		begin_block(3);
		assert_ok!(consume(FIRST));
		assert_kept_until_after(FIRST, time_of(3));
	});
}

#[test]
fn a_revoked_proof_goes_when_its_revocation_is_long_ago() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		begin_block(4);
		assert_ok!(revoke(TAX_OFFICER, FIRST));
		assert_kept_until_after(FIRST, time_of(4));
	});
}

#[test]
fn any_bureau_removes_it_and_its_number_is_not_given_again() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		authority::deactivate(TAX_BUREAU);
		begin_block(30);
		take_events();
		assert_ok!(prune(OTHER_TAX_OFFICER, FIRST));
		assert_eq!(
			take_events(),
			[Event::ProofPruned { proof: FIRST, bureau: OTHER_TAX_BUREAU, officer: OfficerId(14) }]
		);
		assert_ok!(issue(OTHER_TAX_OFFICER, time_of(31)));
		assert_eq!(Register::last_proof(KIND, SUBJECT), Some(SECOND));
	});
}

#[test]
fn an_earlier_proof_goes_without_the_one_that_followed_it() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_ok!(revoke(TAX_OFFICER, FIRST));
		begin_block(16);
		assert_ok!(issue(TAX_OFFICER, time_of(18)));
		assert_ok!(prune(TAX_OFFICER, FIRST));
		assert_eq!(Register::last_proof(KIND, SUBJECT), Some(SECOND));
	});
}

#[test]
fn a_later_proof_goes_without_the_one_before_it() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_ok!(revoke(TAX_OFFICER, FIRST));
		assert_ok!(issue(TAX_OFFICER, end()));
		begin_block(30);
		assert_ok!(prune(TAX_OFFICER, SECOND));
		assert_eq!(Register::last_proof(KIND, SUBJECT), None);
		assert_ok!(issue(TAX_OFFICER, time_of(31)));
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_a_proof_that_is_not_there_or_gone() {
		run(|| {
			assert_noop!(prune(TAX_OFFICER, FIRST), Error::<Test>::ProofNotFound);
			assert_ok!(issue(TAX_OFFICER, end()));
			begin_block(30);
			assert_ok!(prune(TAX_OFFICER, FIRST));
			assert_noop!(prune(TAX_OFFICER, FIRST), Error::<Test>::ProofNotFound);
			assert_noop!(consume(FIRST), Error::<Test>::ProofNotFound);
		});
	}
}
