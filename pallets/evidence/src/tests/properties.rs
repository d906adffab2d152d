// SPDX-License-Identifier: Apache-2.0
//! Random sequences of calls against a plain model: after each step the same verdict, the same
//! visible state, and the invariants hold.

use crate::{mock::*, *};
use citychain_primitives::{
	duties, Digest, DigestAlgorithm, Duty, EvidenceId, InstitutionId, Millis, OfficerId,
};
use citychain_test_utils::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	roles::*,
};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
enum Step {
	Notarize {
		who: AccountId,
		submission: Submission,
	},
	AdoptPolicy(Policy),
	/// Suspends an institution, or reinstates it.
	Toggle(InstitutionId),
	Blocks(u32),
}

/// The officers of the model, with their numbers and institutions.
const OFFICERS: [(AccountId, u32, InstitutionId); 5] = [
	(CLERK, 1, COURT),
	(SECOND_CLERK, 20, COURT),
	(NOTARY, 2, NOTARY_OFFICE),
	(EXPERT, 21, FORENSIC_INSTITUTE),
	(BANK_OFFICER, 3, BANK),
];

/// The chain as one would write it on paper: everything that was recorded, in order.
struct Model {
	block: u32,
	evidence: Vec<EvidenceInfo>,
	policies: Vec<Policy>,
	suspended: BTreeSet<InstitutionId>,
}

impl Model {
	fn new() -> Self {
		Self {
			block: 1,
			evidence: vec![],
			policies: vec![Policy::default()],
			suspended: BTreeSet::new(),
		}
	}

	fn current(&self) -> PolicyInForce {
		PolicyInForce {
			version: PolicyVersion(self.policies.len() as u32),
			policy: self.policies.last().unwrap().clone(),
		}
	}

	fn of(&self, digest: Digest) -> Vec<EvidenceInfo> {
		self.evidence.iter().filter(|info| info.digest == digest).cloned().collect()
	}

	fn notarize(&mut self, who: AccountId, submission: &Submission) -> Result<(), DispatchError> {
		let (_, officer, institution) =
			OFFICERS.into_iter().find(|officer| officer.0 == who).ok_or(NOT_AN_OFFICER)?;
		let PolicyInForce { version, policy } = self.current();
		let before = self.of(submission.digest);
		let is_unknown = |provider| {
			self.suspended.contains(&provider)
				|| !OFFICERS.iter().any(|officer| officer.2 == provider)
		};
		let refusals: [(bool, DispatchError); 7] = [
			(self.suspended.contains(&institution), INSTITUTION_NOT_ACTIVE),
			(institution == BANK, DUTY_NOT_HELD),
			(
				!policy.algorithms.contains(&submission.digest.algorithm()),
				Error::<Test>::AlgorithmNotAccepted.into(),
			),
			(submission.size == 0, Error::<Test>::EmptyFile.into()),
			(
				u128::from(submission.claimed_at.0)
					> u128::from(time_of(self.block).0) + u128::from(policy.max_clock_skew),
				Error::<Test>::ClaimedInFuture.into(),
			),
			(submission.provider.is_some_and(is_unknown), Error::<Test>::ProviderNotActive.into()),
			(
				before.iter().any(|info| info.institution == institution),
				Error::<Test>::AlreadyExists.into(),
			),
		];
		if let Some((_, error)) = refusals.into_iter().find(|(refused, _)| *refused) {
			return Err(error);
		}
		let id = EvidenceId(self.evidence.len() as u64);
		self.evidence.push(EvidenceInfo {
			id,
			digest: submission.digest,
			first_seen: before.first().map_or(id, |first| first.id),
			institution,
			officer: OfficerId(officer),
			block: self.block,
			recorded_at: time_of(self.block),
			claimed_at: submission.claimed_at,
			size: submission.size,
			media_type: submission.media_type,
			class: submission.class,
			provider: submission.provider.filter(|provider| *provider != institution),
			policy: version,
		});
		Ok(())
	}

	fn adopt_policy(&mut self, policy: &Policy) -> Result<(), DispatchError> {
		if policy.algorithms.is_empty() {
			return Err(Error::<Test>::NoAlgorithmAccepted.into());
		}
		if policy.max_clock_skew > MAX_CLOCK_SKEW {
			return Err(Error::<Test>::ClockSkewTooLong.into());
		}
		if self.current().policy == *policy {
			return Err(Error::<Test>::PolicyUnchanged.into());
		}
		self.policies.push(policy.clone());
		Ok(())
	}

	fn toggle(&mut self, institution: InstitutionId) {
		if self.suspended.remove(&institution) {
			let duty = if institution == BANK { Duty::SettleMoney } else { Duty::NotarizeEvidence };
			authority::activate(institution, duties([duty]));
		} else {
			self.suspended.insert(institution);
			authority::deactivate(institution);
		}
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	fn take(&mut self, step: Step) {
		match step {
			Step::Notarize { who, submission } => {
				assert_eq!(notarize(who, submission), self.notarize(who, &submission));
			},
			Step::AdoptPolicy(policy) => {
				let expected = self.adopt_policy(&policy);
				assert_eq!(Evidence::adopt_policy(RuntimeOrigin::root(), policy), expected);
			},
			Step::Toggle(institution) => self.toggle(institution),
			Step::Blocks(count) => {
				self.block += count;
				begin_block(self.block);
			},
		}
	}

	/// Compares everything that can be looked up.
	fn assert_same_view(&self) {
		assert_eq!(Evidence::current_policy(), Some(self.current()));
		for (index, policy) in self.policies.iter().enumerate() {
			let version = PolicyVersion(index as u32 + 1);
			assert_eq!(Evidence::policy(version).as_ref(), Some(policy));
		}
		for info in &self.evidence {
			assert_eq!(Evidence::verify_id(info.id).as_ref(), Some(info));
		}
		assert_eq!(Evidence::verify_id(EvidenceId(self.evidence.len() as u64)), None);
		for digest in digests() {
			let found = Evidence::verify_digest(digest, None, MAX_PAGE).map(|mut found| {
				found.later.sort_by_key(|info| info.id);
				[vec![found.first], found.later].concat()
			});
			assert_eq!(found.unwrap_or_default(), self.of(digest));
		}
	}
}

/// Few digests, so that they meet often.
fn digests() -> [Digest; 4] {
	[sha2(0), sha2(1), Digest::Sm3([0; 32]), Digest::Blake2_256([0; 32].into())]
}

fn submission() -> impl Strategy<Value = Submission> {
	let size = prop_oneof![1 => Just(0), 8 => 1..1_000_000u64, 1 => Just(u64::MAX)];
	let claimed_at = prop_oneof![
		1 => Just(0),
		8 => START - 1_000_000..START + 2 * SKEW,
		1 => Just(u64::MAX),
	];
	let provider = prop::option::weighted(
		0.3,
		prop::sample::select(vec![COURT, NOTARY_OFFICE, FORENSIC_INSTITUTE, BANK, NOWHERE]),
	);
	let media_type = prop::sample::select(vec![MediaType::Pdf, MediaType::Ofd, MediaType::Other]);
	let class = prop::sample::select(vec![EvidenceClass::Communication, EvidenceClass::Other]);
	let digest = prop::sample::select(digests().to_vec());
	(digest, size, media_type, class, claimed_at, provider).prop_map(
		|(digest, size, media_type, class, claimed_at, provider)| Submission {
			digest,
			size,
			media_type,
			class,
			claimed_at: Millis(claimed_at),
			provider,
		},
	)
}

fn policy() -> impl Strategy<Value = Policy> {
	let all = vec![DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];
	let algorithms = prop::sample::subsequence(all, 0..=3);
	let skew = prop::sample::select(vec![0, SKEW, 2 * SKEW, MAX_CLOCK_SKEW, MAX_CLOCK_SKEW + 1]);
	(algorithms, skew).prop_map(|(algorithms, max_clock_skew)| Policy {
		algorithms: algorithms.into_iter().collect::<BTreeSet<_>>().try_into().unwrap(),
		max_clock_skew,
	})
}

fn step() -> impl Strategy<Value = Step> {
	let who =
		prop::sample::select(vec![CLERK, SECOND_CLERK, NOTARY, EXPERT, BANK_OFFICER, STRANGER]);
	let institution = prop::sample::select(vec![COURT, NOTARY_OFFICE, BANK]);
	prop_oneof![
		12 => (who, submission()).prop_map(|(who, submission)| Step::Notarize { who, submission }),
		1 => policy().prop_map(Step::AdoptPolicy),
		2 => institution.prop_map(Step::Toggle),
		3 => (1..40u32).prop_map(Step::Blocks),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn the_chain_agrees_with_the_model(steps in prop::collection::vec(step(), 1..40)) {
		run(|| {
			let mut model = Model::new();
			for step in steps {
				model.take(step);
				model.assert_same_view();
				Evidence::do_try_state().unwrap();
			}
		});
	}
}
