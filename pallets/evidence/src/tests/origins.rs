// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use crate::{mock::*, *};
use citychain_primitives::Digest;
use citychain_test_utils::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
	roles::*,
};
use sp_runtime::DispatchError;

fn notarize_call() -> RuntimeCall {
	let Submission { digest, size, media_type, class, claimed_at, provider } = document(sha2(1));
	Call::notarize { digest, size, media_type, class, claimed_at, provider }.into()
}

/// A submission that is wrong in every way, which only an officer may learn.
fn senseless_call() -> RuntimeCall {
	Call::notarize {
		digest: Digest::Sm3([0; 32]),
		size: 0,
		media_type: MediaType::Other,
		class: EvidenceClass::Other,
		claimed_at: citychain_primitives::Millis(u64::MAX),
		provider: Some(NOWHERE),
	}
	.into()
}

fn adopt_policy_call() -> RuntimeCall {
	Call::adopt_policy { policy: Policy { max_clock_skew: 1, ..Policy::default() } }.into()
}

#[test]
fn unsigned_and_root_calls_cannot_notarize() {
	run(|| {
		assert_bad_origin(
			[notarize_call(), senseless_call()],
			[RuntimeOrigin::none(), RuntimeOrigin::root()],
		);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_cannot_notarize() {
	run(|| {
		authority::deactivate(NOTARY_OFFICE);
		authority::dismiss(EXPERT);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, EXPERT], NOT_AN_OFFICER),
			(&[NOTARY], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, BANK_OFFICER, REGISTRAR], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused([notarize_call(), senseless_call()], origins, error);
		}
	});
}

#[test]
fn only_the_council_adopts_a_policy() {
	run(|| {
		let signers = [CLERK, ADMINISTRATOR, CITIZEN, STRANGER].map(RuntimeOrigin::signed);
		assert_bad_origin([adopt_policy_call()], signers);
		assert_bad_origin([adopt_policy_call()], [RuntimeOrigin::none()]);
	});
}
