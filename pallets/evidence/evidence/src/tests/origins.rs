// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{BatchId, EvidenceId};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
	roles::*,
};
use citychain_primitives::{duties, Commitment, Digest, DigestAlgorithm, Duty, Millis};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

/// Every call of an officer, so that it would be accepted from the clerk in the state of `run_all`.
fn calls_of_officers() -> Vec<Call<Test>> {
	let Submission { digest, size, media_type, class, claimed_at, provider } = document(sha2(5));
	let files = Files::of(DigestAlgorithm::Sm3, 3);
	let Tree { algorithm, leaves, .. } = files.tree();
	let path = files.path(0).try_into().unwrap();
	vec![
		Call::notarize { digest, size, media_type, evidence_class: class, claimed_at, provider },
		Call::notarize_many {
			items: vec![item(digest)].try_into().unwrap(),
			evidence_class: class,
			provider,
		},
		Call::anchor_root { root: [9; 32], algorithm, leaves, evidence_class: class, provider },
		Call::materialise { batch: BatchId(0), index: 0, leaf: files.leaves[0], path },
		Call::precommit { commitment: Commitment([9; 32]) },
		Call::reveal {
			salt: [7; 32],
			digest: sha2(7),
			size,
			media_type,
			evidence_class: class,
			claimed_at,
			provider,
		},
		Call::drop_precommitment { institution: COURT, commitment: committed() },
		Call::correct { original: EvidenceId(0), correction: EvidenceId(1) },
		Call::evict { ids: ids(&[0]).try_into().unwrap() },
	]
}

/// Calls that are wrong in every way, which only an officer may learn.
fn senseless_calls() -> Vec<Call<Test>> {
	let (size, media_type, class) = (0, MediaType::Other, EvidenceClass::Other);
	let (claimed_at, provider) = (Millis(u64::MAX), Some(NOWHERE));
	let (algorithm, digest) = (DigestAlgorithm::Sm3, Digest::Sm3([0; 32]));
	vec![
		Call::notarize { digest, size, media_type, evidence_class: class, claimed_at, provider },
		Call::notarize_many { items: Default::default(), evidence_class: class, provider },
		Call::anchor_root { root: [0; 32], algorithm, leaves: 0, evidence_class: class, provider },
		Call::materialise {
			batch: BatchId(9),
			index: 9,
			leaf: leaf(0, digest),
			path: Default::default(),
		},
		Call::precommit { commitment: committed() },
		Call::reveal {
			salt: [0; 32],
			digest,
			size,
			media_type,
			evidence_class: class,
			claimed_at,
			provider,
		},
		Call::drop_precommitment { institution: NOWHERE, commitment: Commitment([0; 32]) },
		Call::correct { original: EvidenceId(9), correction: EvidenceId(9) },
		Call::evict { ids: Default::default() },
	]
}

fn adopt_policy_call() -> Call<Test> {
	Call::adopt_policy { policy: Policy { max_clock_skew: 1, ..Policy::default() } }
}

fn committed() -> Commitment {
	Precommitment::commitment(&blake2_256, COURT, &[7; 32], &sha2(7))
}

/// Runs a test in a state in which the clerk may make every call.
fn run_all(test: impl FnOnce()) {
	run(|| {
		adopt(retention(0));
		assert_ok!(notarize(CLERK, document(sha2(8))));
		assert_ok!(notarize(CLERK, document(sha2(9))));
		assert_ok!(anchor(CLERK, Files::of(DigestAlgorithm::Sm3, 3).tree()));
		assert_ok!(Evidence::precommit(signed(CLERK), committed()));
		begin_block(2);
		test();
	});
}

#[test]
fn the_table_holds_every_call() {
	assert_every_call(
		calls_of_officers().into_iter().chain(senseless_calls()).chain([adopt_policy_call()]),
	);
}

#[test]
fn an_officer_with_the_duty_may_make_each_of_its_calls() {
	use frame_support::{storage::with_transaction, traits::UnfilteredDispatchable};
	use sp_runtime::TransactionOutcome;
	run_all(|| {
		for call in calls_of_officers() {
			assert_ok!(with_transaction(|| {
				let result = call.dispatch_bypass_filter(signed(CLERK));
				TransactionOutcome::Rollback(result.map_err(|refusal| refusal.error))
			}));
		}
	});
}

#[test]
fn unsigned_and_root_calls_cannot_act_for_an_institution() {
	run_all(|| {
		let origins = [RuntimeOrigin::none(), RuntimeOrigin::root()];
		assert_bad_origin([calls_of_officers(), senseless_calls()].concat(), origins);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_cannot_either() {
	run_all(|| {
		authority::deactivate(NOTARY_OFFICE);
		authority::dismiss(EXPERT);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, EXPERT], NOT_AN_OFFICER),
			(&[NOTARY], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, BANK_OFFICER, REGISTRAR], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| signed(*who));
			assert_refused([calls_of_officers(), senseless_calls()].concat(), origins, error);
		}
	});
}

/// All other duties together do not do.
#[test]
fn every_call_needs_its_duty() {
	run_all(|| {
		let others = Duty::ALL.into_iter().filter(|duty| *duty != Duty::NotarizeEvidence);
		authority::activate(COURT, duties(others));
		assert_refused(calls_of_officers(), [CLERK, SECOND_CLERK].map(signed), DUTY_NOT_HELD);
	});
}

#[test]
fn only_the_council_adopts_a_policy() {
	run(|| {
		let signers = [CLERK, ADMINISTRATOR, CITIZEN, STRANGER].map(signed);
		assert_bad_origin([adopt_policy_call()], signers);
		assert_bad_origin([adopt_policy_call()], [RuntimeOrigin::none()]);
	});
}
