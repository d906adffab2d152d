// SPDX-License-Identifier: Apache-2.0
//! The chain as one would write it on paper: everything that was anchored, in order.

use super::digests;
use crate::{mock::*, tests::fixtures::*, *};
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId, FilingState, PresumptionLevel, Ruling};
use citychain_kit::testing::{
	authority::{DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	roles::*,
};
use citychain_primitives::{
	merkle, ActingOfficer, Commitment, Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId,
};
use frame_support::ensure;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Verdict = Result<(), DispatchError>;

/// The officers of the model, with their numbers and institutions. The bank may not notarize.
const OFFICERS: [(AccountId, u32, InstitutionId); 5] = [
	(CLERK, 1, COURT),
	(SECOND_CLERK, 20, COURT),
	(NOTARY, 2, NOTARY_OFFICE),
	(EXPERT, 6, FORENSIC_INSTITUTE),
	(BANK_OFFICER, 3, BANK),
];

/// What an institution commits to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Secret {
	pub(super) institution: InstitutionId,
	pub(super) salt: u8,
	pub(super) digest: Digest,
}

impl Secret {
	pub(super) fn commitment(&self) -> Commitment {
		Precommitment::commitment(&blake2_256, self.institution, &[self.salt; 32], &self.digest)
	}
}

#[derive(Default)]
pub(super) struct Model {
	pub(super) block: u32,
	/// By their ids; none where the item was evicted.
	items: Vec<Option<EvidenceInfo>>,
	policies: Vec<Policy>,
	batches: Vec<(Files, BatchInfo)>,
	precommitments: BTreeMap<(InstitutionId, Commitment), Precommitment>,
	/// What was committed to, revealed and dropped ones included.
	pub(super) secrets: Vec<Secret>,
	evictions: Vec<(Eviction, Vec<EvictedItem>)>,
	pub(super) suspended: BTreeSet<InstitutionId>,
	pub(super) compromised: BTreeMap<OfficerId, Millis>,
}

impl Model {
	/// The first block, under a policy that lets items go: what the first one keeps for years would
	/// never be evicted.
	pub(super) fn new() -> Self {
		let policies = vec![Policy::default(), retention(20_000)];
		adopt(retention(20_000));
		Self { block: 1, policies, ..Default::default() }
	}

	fn now(&self) -> Millis {
		time_of(self.block)
	}

	fn current(&self) -> PolicyInForce {
		PolicyInForce {
			version: PolicyVersion(self.policies.len() as u32),
			policy: self.policies.last().unwrap().clone(),
		}
	}

	fn policy(&self, version: PolicyVersion) -> &Policy {
		&self.policies[version.0 as usize - 1]
	}

	pub(super) fn items_given(&self) -> usize {
		self.items.len()
	}

	pub(super) fn batches_given(&self) -> usize {
		self.batches.len()
	}

	/// A batch with all its files, if there is one.
	pub(super) fn batch(&self, number: usize) -> Option<&(Files, BatchInfo)> {
		self.batches.get(number)
	}

	/// The institution that recorded an item, if it is there.
	pub(super) fn owner(&self, id: EvidenceId) -> Option<InstitutionId> {
		self.item(id).ok().map(|info| info.institution)
	}

	fn of(&self, digest: Digest) -> Vec<EvidenceInfo> {
		self.items.iter().flatten().filter(|info| info.digest == digest).cloned().collect()
	}

	fn item(&self, id: EvidenceId) -> Result<&EvidenceInfo, DispatchError> {
		let item = self.items.get(id.0 as usize).and_then(Option::as_ref);
		item.ok_or(Error::<Test>::NotFound.into())
	}

	fn item_mut(&mut self, id: EvidenceId) -> Result<&mut EvidenceInfo, DispatchError> {
		self.item(id)?;
		Ok(self.items[id.0 as usize].as_mut().unwrap())
	}

	fn own_item(
		&self,
		id: EvidenceId,
		owner: InstitutionId,
	) -> Result<&EvidenceInfo, DispatchError> {
		let item = self.item(id)?;
		ensure!(item.institution == owner, Error::<Test>::NotOwner);
		Ok(item)
	}

	fn acting(&self, who: AccountId) -> Result<ActingOfficer, DispatchError> {
		let (_, officer, institution) =
			OFFICERS.into_iter().find(|officer| officer.0 == who).ok_or(NOT_AN_OFFICER)?;
		ensure!(!self.suspended.contains(&institution), INSTITUTION_NOT_ACTIVE);
		ensure!(institution != BANK, DUTY_NOT_HELD);
		Ok(ActingOfficer { officer: OfficerId(officer), institution })
	}

	fn ensure_provider(&self, provider: Option<InstitutionId>) -> Verdict {
		let is_active = |provider| {
			OFFICERS.iter().any(|officer| officer.2 == provider)
				&& !self.suspended.contains(&provider)
		};
		ensure!(provider.is_none_or(is_active), Error::<Test>::ProviderNotActive);
		Ok(())
	}

	fn ensure_admissible(policy: &Policy, submission: &Submission, at: Millis) -> Verdict {
		let accepted = policy.algorithms.contains(&submission.digest.algorithm());
		ensure!(accepted, Error::<Test>::AlgorithmNotAccepted);
		ensure!(submission.size > 0, Error::<Test>::EmptyFile);
		let latest = u128::from(at.0) + u128::from(policy.max_clock_skew);
		let claimed_at = u128::from(submission.claimed_at.0);
		ensure!(claimed_at <= latest, Error::<Test>::ClaimedInFuture);
		Ok(())
	}

	fn ensure_new(&self, digest: Digest, institution: InstitutionId) -> Verdict {
		let is_recorded = self.of(digest).iter().any(|info| info.institution == institution);
		ensure!(!is_recorded, Error::<Test>::AlreadyExists);
		Ok(())
	}

	fn record(
		&mut self,
		acting: ActingOfficer,
		policy: PolicyVersion,
		submission: &Submission,
		origin: Option<Origin>,
	) -> Verdict {
		let ActingOfficer { officer, institution } = acting;
		self.ensure_new(submission.digest, institution)?;
		let before = self.of(submission.digest);
		let id = EvidenceId(self.items_given() as u64);
		self.items.push(Some(EvidenceInfo {
			id,
			digest: submission.digest,
			first_seen: before.first().map_or(id, |first| first.id),
			institution,
			officer,
			block: self.block,
			recorded_at: self.now(),
			claimed_at: submission.claimed_at,
			size: submission.size,
			media_type: submission.media_type,
			class: submission.class,
			provider: submission.provider.filter(|provider| *provider != institution),
			policy,
			origin,
			level: PresumptionLevel::Recorded,
			ruled: None,
			holds: 0,
			replaces: None,
			replaced_by: None,
			compromised: false,
			filing: FilingState::NotFiled,
		}));
		Ok(())
	}

	pub(super) fn notarize(&mut self, who: AccountId, submission: &Submission) -> Verdict {
		let acting = self.acting(who)?;
		let PolicyInForce { version, policy } = self.current();
		Self::ensure_admissible(&policy, submission, self.now())?;
		self.ensure_provider(submission.provider)?;
		self.record(acting, version, submission, None)
	}

	pub(super) fn notarize_many(
		&mut self,
		who: AccountId,
		items: &[EvidenceFile],
		provider: Option<InstitutionId>,
	) -> Verdict {
		let acting = self.acting(who)?;
		ensure!(!items.is_empty(), Error::<Test>::NoItems);
		let PolicyInForce { version, policy } = self.current();
		self.ensure_provider(provider)?;
		let submissions: Vec<_> = items
			.iter()
			.map(|item| Submission::of(item, EvidenceClass::Communication, provider))
			.collect();
		for submission in &submissions {
			Self::ensure_admissible(&policy, submission, self.now())?;
			self.ensure_new(submission.digest, acting.institution)?;
		}
		let distinct: BTreeSet<_> = items.iter().map(|item| item.digest).collect();
		ensure!(distinct.len() == items.len(), Error::<Test>::DuplicateItem);
		submissions.iter().try_for_each(|submission| self.record(acting, version, submission, None))
	}

	pub(super) fn adopt_policy(&mut self, policy: &Policy) -> Verdict {
		ensure!(!policy.algorithms.is_empty(), Error::<Test>::NoAlgorithmAccepted);
		ensure!(policy.max_clock_skew <= MAX_CLOCK_SKEW, Error::<Test>::ClockSkewTooLong);
		let rule = policy.classes.other;
		ensure!(rule.witnesses > 0, Error::<Test>::WitnessesOutOfRange);
		ensure!(rule.retention <= MAX_RETENTION, Error::<Test>::RetentionTooLong);
		ensure!(self.current().policy != *policy, Error::<Test>::PolicyUnchanged);
		self.policies.push(policy.clone());
		Ok(())
	}

	pub(super) fn anchor(&mut self, who: AccountId, files: &Files, tree: &Tree) -> Verdict {
		let ActingOfficer { officer, institution } = self.acting(who)?;
		let PolicyInForce { version, policy } = self.current();
		let accepted = policy.algorithms.contains(&tree.algorithm);
		ensure!(accepted, Error::<Test>::AlgorithmNotAccepted);
		ensure!(tree.leaves > 0, Error::<Test>::NoLeaves);
		ensure!(tree.leaves <= merkle::MAX_LEAVES, Error::<Test>::TooManyLeaves);
		self.ensure_provider(tree.provider)?;
		let is_anchored =
			|batch: &BatchInfo| (batch.institution, batch.root) == (institution, tree.root);
		let known = self.batches.iter().any(|(_, batch)| is_anchored(batch));
		ensure!(!known, Error::<Test>::AlreadyExists);
		let batch = BatchInfo {
			id: BatchId(self.batches.len() as u64),
			root: tree.root,
			algorithm: tree.algorithm,
			leaves: tree.leaves,
			institution,
			officer,
			class: tree.class,
			provider: tree.provider.filter(|provider| *provider != institution),
			block: self.block,
			anchored_at: self.now(),
			policy: version,
			compromised: false,
			filing: FilingState::NotFiled,
		};
		self.batches.push((files.clone(), batch));
		Ok(())
	}

	/// `included` says whether leaf and path are shown as they are.
	pub(super) fn materialise(
		&mut self,
		who: AccountId,
		batch: u64,
		index: u64,
		leaf: &BatchLeaf,
		included: bool,
	) -> Verdict {
		let acting = self.acting(who)?;
		let batch = self.batches.get(batch as usize).map(|(_, batch)| batch.clone());
		let batch = batch.ok_or(Error::<Test>::BatchNotFound)?;
		ensure!(batch.institution == acting.institution, Error::<Test>::NotOwner);
		ensure!(included, Error::<Test>::NotIncluded);
		let BatchLeaf { digest, size, media_type, claimed_at, .. } = *leaf;
		let (class, provider) = (batch.class, batch.provider);
		let submission = Submission { digest, size, media_type, class, claimed_at, provider };
		Self::ensure_admissible(self.policy(batch.policy), &submission, batch.anchored_at)?;
		let origin = Origin::Batch { batch: batch.id, index };
		self.record(acting, batch.policy, &submission, Some(origin))
	}

	pub(super) fn precommit(&mut self, who: AccountId, secret: Secret) -> Verdict {
		let ActingOfficer { institution, .. } = self.acting(who)?;
		let commitment = secret.commitment();
		let open = self.precommitments.keys().filter(|key| key.0 == institution).count();
		let key = (institution, commitment);
		ensure!(!self.precommitments.contains_key(&key), Error::<Test>::AlreadyExists);
		let full = open >= MAX_PRECOMMITMENTS as usize;
		ensure!(!full, Error::<Test>::TooManyPrecommitments);
		let precommitment = Precommitment { block: self.block, at: self.now() };
		self.precommitments.insert(key, precommitment);
		self.secrets.push(secret);
		Ok(())
	}

	pub(super) fn reveal(&mut self, who: AccountId, salt: u8, submission: &Submission) -> Verdict {
		let acting = self.acting(who)?;
		let institution = acting.institution;
		let commitment =
			Precommitment::commitment(&blake2_256, institution, &[salt; 32], &submission.digest);
		let key = (institution, commitment);
		let precommitment = self.precommitments.get(&key).copied();
		let precommitment = precommitment.ok_or(Error::<Test>::PrecommitmentNotFound)?;
		ensure!(precommitment.block < self.block, Error::<Test>::TooEarly);
		let PolicyInForce { version, policy } = self.current();
		Self::ensure_admissible(&policy, submission, precommitment.at)?;
		self.ensure_provider(submission.provider)?;
		let Precommitment { block, at } = precommitment;
		self.record(acting, version, submission, Some(Origin::Precommitted { block, at }))?;
		self.precommitments.remove(&key);
		Ok(())
	}

	pub(super) fn drop_precommitment(
		&mut self,
		who: AccountId,
		institution: InstitutionId,
		commitment: Commitment,
	) -> Verdict {
		let acting = self.acting(who)?;
		let key = (institution, commitment);
		let made = self.precommitments.get(&key).ok_or(Error::<Test>::PrecommitmentNotFound)?;
		let may_drop = acting.institution == institution || made.at.0 + LIFETIME <= self.now().0;
		ensure!(may_drop, Error::<Test>::NotExpired);
		self.precommitments.remove(&key);
		Ok(())
	}

	pub(super) fn correct(
		&mut self,
		who: AccountId,
		original: EvidenceId,
		correction: EvidenceId,
	) -> Verdict {
		let ActingOfficer { institution, .. } = self.acting(who)?;
		let older = self.own_item(original, institution)?;
		let younger = self.own_item(correction, institution)?;
		ensure!(original < correction, Error::<Test>::NotYounger);
		ensure!(older.replaced_by.is_none(), Error::<Test>::AlreadyCorrected);
		ensure!(younger.replaces.is_none(), Error::<Test>::AlreadyCorrects);
		self.item_mut(original)?.replaced_by = Some(correction);
		self.item_mut(correction)?.replaces = Some(original);
		Ok(())
	}

	pub(super) fn evict(&mut self, who: AccountId, ids: &[EvidenceId]) -> Verdict {
		let ActingOfficer { officer, institution } = self.acting(who)?;
		ensure!(!ids.is_empty(), Error::<Test>::NoItems);
		ensure!(ids.is_sorted_by(|one, next| one < next), Error::<Test>::NotAscending);
		for id in ids {
			let item = self.own_item(*id, institution)?;
			let rule = self.policy(item.policy).classes.of(item.class);
			let kept_until = item.recorded_at.0 + rule.retention;
			ensure!(kept_until <= self.now().0, Error::<Test>::RetentionNotOver);
			ensure!(item.holds == 0, Error::<Test>::Held);
			let others = self.of(item.digest).len() - 1;
			ensure!(item.first_seen != *id || others == 0, Error::<Test>::StillReferenced);
		}
		let items: Vec<_> = ids.iter().map(|id| as_evicted(self.item(*id).unwrap())).collect();
		let eviction = Eviction {
			root: Eviction::root(&blake2_256, &items).unwrap(),
			leaves: items.len() as u32,
			institution,
			officer,
			block: self.block,
			evicted_at: self.now(),
		};
		self.evictions.push((eviction, items));
		for id in ids {
			self.items[id.0 as usize] = None;
		}
		Ok(())
	}

	pub(super) fn raise(&mut self, id: EvidenceId, level: PresumptionLevel) -> Verdict {
		let item = self.item_mut(id)?;
		if item.ruled.is_none() && item.level < level {
			item.level = level;
		}
		Ok(())
	}

	pub(super) fn rule(&mut self, id: EvidenceId, ruling: Ruling) -> Verdict {
		let item = self.item_mut(id)?;
		item.ruled = Some(ruling);
		item.level = match ruling {
			Ruling::Admitted => PresumptionLevel::CourtConfirmed,
			Ruling::Rejected | Ruling::NotConfirmed => PresumptionLevel::Anchored,
		};
		Ok(())
	}

	pub(super) fn hold(&mut self, id: EvidenceId) -> Verdict {
		self.item_mut(id)?.holds += 1;
		Ok(())
	}

	pub(super) fn release(&mut self, id: EvidenceId) -> Verdict {
		let item = self.item_mut(id)?;
		ensure!(item.holds > 0, Error::<Test>::NotHeld);
		item.holds -= 1;
		Ok(())
	}

	fn was_compromised(&self, officer: OfficerId, at: Millis) -> bool {
		self.compromised.get(&officer).is_some_and(|since| *since <= at)
	}

	/// An item as it is shown: with what was found out about those who anchored it.
	fn shown(&self, info: &EvidenceInfo) -> EvidenceInfo {
		let by_batch = match info.origin {
			Some(Origin::Batch { batch, .. }) => {
				let (_, batch) = &self.batches[batch.0 as usize];
				self.was_compromised(batch.officer, batch.anchored_at)
			},
			_ => false,
		};
		EvidenceInfo {
			compromised: by_batch || self.was_compromised(info.officer, info.recorded_at),
			filing: filing(info.provider, info.recorded_at),
			..info.clone()
		}
	}

	/// Compares everything that can be looked up with what the chain answers.
	pub(super) fn assert_same_view(&self) {
		assert_eq!(Evidence::current_policy(), Some(self.current()));
		for (version, policy) in (1..).map(PolicyVersion).zip(&self.policies) {
			assert_eq!(Evidence::policy(version).as_ref(), Some(policy));
		}
		for (id, item) in (0..).map(EvidenceId).zip(&self.items) {
			let item = item.as_ref();
			assert_eq!(Evidence::verify_id(id), item.map(|info| self.shown(info)));
			assert_eq!(Evidence::item_to_keep(id), item.map(as_evicted));
		}
		assert_eq!(Evidence::verify_id(EvidenceId(self.items_given() as u64)), None);
		for digest in digests() {
			let found = Evidence::verify_digest(digest, None, MAX_PAGE).map(|mut found| {
				found.later.sort_by_key(|info| info.id);
				[vec![found.first], found.later].concat()
			});
			let expected: Vec<_> = self.of(digest).iter().map(|info| self.shown(info)).collect();
			assert_eq!(found.unwrap_or_default(), expected);
		}
		self.assert_same_batches();
		for ((institution, commitment), precommitment) in &self.precommitments {
			assert_eq!(Evidence::precommitment(*institution, *commitment), Some(*precommitment));
		}
		assert_eq!(Precommitments::<Test>::iter().count(), self.precommitments.len());
		self.assert_same_evictions();
	}

	fn assert_same_batches(&self) {
		for (_, batch) in &self.batches {
			let shown = BatchInfo {
				compromised: self.was_compromised(batch.officer, batch.anchored_at),
				filing: filing(batch.provider, batch.anchored_at),
				..batch.clone()
			};
			assert_eq!(Evidence::batch(batch.id).as_ref(), Some(&shown));
			assert_eq!(Evidence::batch_by_root(batch.institution, batch.root), Some(shown));
		}
		assert_eq!(Evidence::batch(BatchId(self.batches.len() as u64)), None);
	}

	fn assert_same_evictions(&self) {
		for (id, (eviction, items)) in (0..).map(EvictionId).zip(&self.evictions) {
			assert_eq!(Evidence::eviction(id).as_ref(), Some(eviction));
			let hashes: Vec<_> = items.iter().map(|item| item.leaf_hash(&blake2_256)).collect();
			for (index, item) in (0..).zip(items) {
				let hasher = |data: &[u8]| hash(DigestAlgorithm::Blake2_256, data);
				let path = merkle::path(&hasher, &hashes, index as usize).unwrap();
				assert!(Evidence::verify_evicted(id, index, item.clone(), path));
			}
		}
		assert_eq!(Evidence::eviction(EvictionId(self.evictions.len() as u32)), None);
	}
}

/// How the filing of a provider stood, as the mock says: only the bank has filed.
fn filing(provider: Option<InstitutionId>, at: Millis) -> FilingState {
	match provider {
		Some(BANK) if at >= time_of(3) => FilingState::Suspended,
		Some(BANK) => FilingState::InForce,
		_ => FilingState::NotFiled,
	}
}

/// What stays of an item when it is evicted now.
fn as_evicted(info: &EvidenceInfo) -> EvictedItem {
	EvictedItem {
		id: info.id,
		digest: info.digest,
		record: EvidenceRecord {
			id: info.id,
			institution: info.institution,
			officer: info.officer,
			block: info.block,
			recorded_at: info.recorded_at,
			claim: ClaimOffset::between(info.recorded_at, info.claimed_at),
			size: info.size,
			media_type: info.media_type,
			class: info.class,
			provider: info.provider.unwrap_or(info.institution),
			policy: info.policy,
		},
		first_seen: info.first_seen,
		origin: info.origin,
		level: info.level,
		ruled: info.ruled,
		links: Links { replaces: info.replaces, replaced_by: info.replaced_by },
	}
}
