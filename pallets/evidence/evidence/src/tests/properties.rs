// SPDX-License-Identifier: Apache-2.0
//! Random sequences of calls against a plain model: after each step the same verdict, the same
//! visible state, and the invariants hold.

mod model;

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{BatchId, EvidenceId, EvidenceRegister, PresumptionLevel, Ruling};
use citychain_kit::{
	drive,
	testing::{authority, config, roles::*},
};
use citychain_primitives::{
	duties, Digest, DigestAlgorithm, Duty, InstitutionId, Millis, OfficerId,
};
use model::{Model, Secret, Verdict};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::collections::BTreeSet;

/// What the chain and the model say of a call.
type Verdicts = (Verdict, Verdict);

/// What is wrong with a leaf or path that somebody shows.
#[derive(Clone, Copy, Debug)]
enum Flaw {
	None,
	Leaf,
	Path,
	TooShort,
	TooLong,
	Index(u64),
}

/// Somebody who makes a call about something of an institution.
#[derive(Clone, Copy, Debug)]
enum Actor {
	/// An officer of that institution.
	Owner,
	Account(AccountId),
}

/// A number by which something that exists by then is chosen, now and then something that does not.
type Pick = u16;

#[derive(Clone, Debug)]
enum Step {
	Notarize {
		who: AccountId,
		submission: Submission,
	},
	NotarizeMany {
		who: AccountId,
		items: Vec<EvidenceFile>,
		provider: Option<InstitutionId>,
	},
	AdoptPolicy(Policy),
	Anchor {
		who: AccountId,
		files: Files,
		leaves: Option<u64>,
		provider: Option<InstitutionId>,
	},
	Materialise {
		actor: Actor,
		batch: Pick,
		index: u64,
		flaw: Flaw,
	},
	Precommit {
		who: AccountId,
		secret: Secret,
	},
	Reveal {
		actor: Actor,
		secret: Pick,
		submission: Submission,
	},
	Drop {
		actor: Actor,
		secret: Pick,
	},
	Correct {
		actor: Actor,
		original: Pick,
		correction: Pick,
	},
	Evict {
		actor: Actor,
		items: Vec<Pick>,
		in_order: bool,
	},
	Raise(Pick, PresumptionLevel),
	Rule(Pick, Ruling),
	Hold(Pick),
	Release(Pick),
	/// Suspends an institution, or reinstates it.
	Toggle(InstitutionId),
	/// Reports an officer's key as compromised since some blocks ago.
	Compromise(OfficerId, u32),
	Blocks(u32),
}

/// One of the `count` things that exist, or the one after the last.
fn choose(pick: Pick, count: usize) -> usize {
	match count {
		0 => 0,
		_ if pick.is_multiple_of(12) => count,
		_ => usize::from(pick / 12) % count,
	}
}

impl Actor {
	/// The account that signs; the clerk's if there is no owner.
	fn account(self, owner: Option<InstitutionId>) -> AccountId {
		match (self, owner) {
			(Self::Account(who), _) => who,
			(Self::Owner, Some(NOTARY_OFFICE)) => NOTARY,
			(Self::Owner, Some(FORENSIC_INSTITUTE)) => EXPERT,
			(Self::Owner, _) => CLERK,
		}
	}
}

impl Model {
	fn choose_item(&self, pick: Pick) -> EvidenceId {
		EvidenceId(choose(pick, self.items_given()) as u64)
	}

	/// A commitment that somebody made, revealed and dropped ones included.
	fn choose_secret(&self, pick: Pick) -> Secret {
		let unknown = Secret { institution: COURT, salt: 9, digest: sha2(9) };
		self.secrets.get(choose(pick, self.secrets.len())).copied().unwrap_or(unknown)
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	fn take(&mut self, step: Step) {
		let (chain, expected) = match step {
			Step::Notarize { who, submission } => {
				(notarize(who, submission), self.notarize(who, &submission))
			},
			Step::NotarizeMany { who, items, provider } => {
				let expected = self.notarize_many(who, &items, provider);
				(notarize_many(who, &items, provider), expected)
			},
			Step::AdoptPolicy(policy) => {
				let expected = self.adopt_policy(&policy);
				(Evidence::adopt_policy(RuntimeOrigin::root(), policy), expected)
			},
			Step::Anchor { who, files, leaves, provider } => {
				let tree = files.tree();
				let tree = Tree { leaves: leaves.unwrap_or(tree.leaves), provider, ..tree };
				(anchor(who, tree), self.anchor(who, &files, &tree))
			},
			Step::Materialise { actor, batch, index, flaw } => {
				self.take_materialise(actor, batch, index, flaw)
			},
			Step::Precommit { who, secret } => {
				let chain = Evidence::precommit(signed(who), secret.commitment());
				(chain, self.precommit(who, secret))
			},
			Step::Reveal { actor, secret, submission } => {
				let Secret { institution, salt, digest } = self.choose_secret(secret);
				let who = actor.account(Some(institution));
				let submission = Submission { digest, ..submission };
				(reveal(who, salt, submission), self.reveal(who, salt, &submission))
			},
			Step::Drop { actor, secret } => {
				let secret = self.choose_secret(secret);
				let (of, commitment) = (secret.institution, secret.commitment());
				let who = actor.account(Some(of));
				let chain = Evidence::drop_precommitment(signed(who), of, commitment);
				(chain, self.drop_precommitment(who, of, commitment))
			},
			Step::Correct { actor, original, correction } => {
				let mut pair = [original, correction].map(|item| self.choose_item(item));
				// Who is not the owner may well confuse them.
				if matches!(actor, Actor::Owner) {
					pair.sort();
				}
				let [original, correction] = pair;
				let who = actor.account(self.owner(original));
				let chain = Evidence::correct(signed(who), original, correction);
				(chain, self.correct(who, original, correction))
			},
			Step::Evict { actor, items, in_order } => self.take_evict(actor, &items, in_order),
			Step::Raise(item, level) => {
				let id = self.choose_item(item);
				(Evidence::raise(id, level), self.raise(id, level))
			},
			Step::Rule(item, ruling) => {
				let id = self.choose_item(item);
				(Evidence::rule(id, ruling), self.rule(id, ruling))
			},
			Step::Hold(item) => {
				let id = self.choose_item(item);
				(Evidence::hold(id), self.hold(id))
			},
			Step::Release(item) => {
				let id = self.choose_item(item);
				(Evidence::release(id), self.release(id))
			},
			Step::Toggle(institution) => return self.toggle(institution),
			Step::Compromise(officer, ago) => {
				let since = time_of(self.block.saturating_sub(ago).max(1));
				self.compromised.insert(officer, since);
				return authority::compromise(officer, since);
			},
			Step::Blocks(count) => {
				self.block += count;
				return begin_block(self.block);
			},
		};
		assert_eq!(chain, expected);
	}

	/// Evicts the items that are chosen; in order, those of the first one's owner only.
	fn take_evict(&mut self, actor: Actor, items: &[Pick], in_order: bool) -> Verdicts {
		let mut ids: Vec<_> = items.iter().map(|item| self.choose_item(*item)).collect();
		let owner = ids.first().and_then(|id| self.owner(*id));
		if in_order {
			ids.sort();
			ids.dedup();
			ids.retain(|id| self.owner(*id) == owner);
		}
		let who = actor.account(owner);
		let expected = self.evict(who, &ids);
		(Evidence::evict(signed(who), ids.try_into().unwrap()), expected)
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

	/// Shows a leaf of a batch, perhaps with a flaw; asks the look-up as well.
	fn take_materialise(&mut self, actor: Actor, batch: Pick, index: u64, flaw: Flaw) -> Verdicts {
		let batch = choose(batch, self.batches_given());
		let (files, anchored) = match self.batch(batch) {
			Some((files, batch)) => (files.clone(), Some(batch.clone())),
			None => (Files::of(DigestAlgorithm::Sm3, 1), None),
		};
		let who = actor.account(anchored.as_ref().map(|batch| batch.institution));
		let count = files.leaves.len() as u64;
		let index = index % count;
		let (mut leaf, mut path, mut shown) =
			(files.leaves[index as usize], files.path(index), index);
		match flaw {
			Flaw::None => {},
			Flaw::Leaf => leaf.size ^= 1,
			// The path of a tree of one file is empty, and so cannot be changed or shortened.
			Flaw::Path | Flaw::TooShort if path.is_empty() => leaf.salt[31] ^= 1,
			Flaw::Path => path[0][0] ^= 1,
			Flaw::TooShort => path.truncate(path.len() - 1),
			Flaw::TooLong => path.push([0; 32]),
			Flaw::Index(by) => shown = index.wrapping_add(by),
		}
		let batch = batch as u64;
		let included = Evidence::verify_leaf(BatchId(batch), shown, leaf, path.clone());
		// Nothing is known of what a batch holds whose officer gave another number of leaves.
		if anchored.as_ref().is_none_or(|batch| batch.leaves == count) {
			assert_eq!(included, anchored.is_some() && matches!(flaw, Flaw::None));
		}
		let expected = self.materialise(who, batch, shown, &leaf, included);
		(materialise(who, batch, shown, leaf, path), expected)
	}
}

/// Few digests, so that they meet often.
fn digests() -> [Digest; 5] {
	[sha2(0), sha2(1), sha2(2), Digest::Sm3([0; 32]), Digest::Blake2_256([0; 32].into())]
}

fn digest() -> impl Strategy<Value = Digest> {
	select(digests().to_vec())
}

fn who() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		6 => select(vec![CLERK, SECOND_CLERK, NOTARY, EXPERT]),
		1 => select(vec![BANK_OFFICER, STRANGER]),
	]
}

fn institution() -> impl Strategy<Value = InstitutionId> {
	select(vec![COURT, NOTARY_OFFICE, FORENSIC_INSTITUTE])
}

fn provider() -> impl Strategy<Value = Option<InstitutionId>> {
	option::weighted(
		0.3,
		select(vec![COURT, NOTARY_OFFICE, FORENSIC_INSTITUTE, BANK, BANK, NOWHERE]),
	)
}

fn claimed_at() -> impl Strategy<Value = Millis> {
	prop_oneof![
		1 => Just(0),
		8 => START - 1_000_000..START + 2 * SKEW,
		1 => Just(u64::MAX),
	]
	.prop_map(Millis)
}

fn item() -> impl Strategy<Value = EvidenceFile> {
	let size = prop_oneof![1 => Just(0), 12 => 1..1_000_000u64, 1 => Just(u64::MAX)];
	let media_type = select(vec![MediaType::Pdf, MediaType::Ofd, MediaType::Other]);
	(digest(), size, media_type, claimed_at()).prop_map(|(digest, size, media_type, claimed_at)| {
		EvidenceFile { digest, size, media_type, claimed_at }
	})
}

fn class() -> impl Strategy<Value = EvidenceClass> {
	select(vec![EvidenceClass::Communication, EvidenceClass::Other])
}

fn submission() -> impl Strategy<Value = Submission> {
	(item(), class(), provider())
		.prop_map(|(item, class, provider)| Submission::of(&item, class, provider))
}

fn policy() -> impl Strategy<Value = Policy> {
	let algorithms = prop_oneof![
		1 => prop::sample::subsequence(ALGORITHMS.to_vec(), 0..=3),
		2 => Just(ALGORITHMS.to_vec()),
	];
	let skew = select(vec![0, SKEW, 2 * SKEW, MAX_CLOCK_SKEW, MAX_CLOCK_SKEW + 1]);
	let kept = select(vec![0, 0, 20_000, 20_000, 60_000, MAX_RETENTION, MAX_RETENTION + 1]);
	let witnesses = prop_oneof![9 => Just(2u8), 1 => Just(0u8)];
	(algorithms, skew, kept, witnesses).prop_map(|(algorithms, max_clock_skew, kept, witnesses)| {
		let mut policy = retention(kept);
		policy.classes.other.witnesses = witnesses;
		policy.max_clock_skew = max_clock_skew;
		policy.algorithms = algorithms.into_iter().collect::<BTreeSet<_>>().try_into().unwrap();
		policy
	})
}

/// Trees of real files, with digests that meet those of other calls and each other.
fn files() -> impl Strategy<Value = Files> {
	(select(ALGORITHMS.to_vec()), vec(item(), 1..9)).prop_map(|(algorithm, items)| {
		let leaves = (0..)
			.zip(items)
			.map(|(salt, EvidenceFile { digest, size, media_type, claimed_at })| {
				citychain_evidence::BatchLeaf {
					salt: [salt; 32],
					digest,
					size,
					media_type,
					claimed_at,
				}
			})
			.collect();
		Files { algorithm, leaves }
	})
}

fn flaw() -> impl Strategy<Value = Flaw> {
	prop_oneof![
		12 => Just(Flaw::None),
		1 => Just(Flaw::Leaf),
		1 => Just(Flaw::Path),
		1 => Just(Flaw::TooShort),
		1 => Just(Flaw::TooLong),
		2 => prop_oneof![1..10u64, Just(u64::MAX)].prop_map(Flaw::Index),
	]
}

fn actor() -> impl Strategy<Value = Actor> {
	prop_oneof![6 => Just(Actor::Owner), 1 => who().prop_map(Actor::Account)]
}

fn pick() -> impl Strategy<Value = Pick> {
	any::<Pick>()
}

fn secret() -> impl Strategy<Value = Secret> {
	(institution(), 0..2u8, digest()).prop_map(|(institution, salt, digest)| Secret {
		institution,
		salt,
		digest,
	})
}

/// Calls that make items, or what items are made of.
fn anchoring() -> impl Strategy<Value = Step> {
	// Mostly a commitment of the officer's own institution, which alone can be revealed.
	let precommit = (actor(), secret()).prop_map(|(actor, secret)| Step::Precommit {
		who: actor.account(Some(secret.institution)),
		secret,
	});
	prop_oneof![
		5 => (who(), submission()).prop_map(|(who, submission)| Step::Notarize { who, submission }),
		2 => (who(), vec(item(), 0..=MAX_ITEMS as usize), provider())
			.prop_map(|(who, items, provider)| Step::NotarizeMany { who, items, provider }),
		3 => (who(), files(), option::weighted(0.1, 0..9u64), provider())
			.prop_map(|(who, files, leaves, provider)| Step::Anchor { who, files, leaves, provider }),
		5 => (actor(), pick(), 0..8u64, flaw())
			.prop_map(|(actor, batch, index, flaw)| Step::Materialise { actor, batch, index, flaw }),
		3 => precommit,
		4 => (actor(), pick(), submission())
			.prop_map(|(actor, secret, submission)| Step::Reveal { actor, secret, submission }),
		1 => (actor(), pick()).prop_map(|(actor, secret)| Step::Drop { actor, secret }),
	]
}

/// What happens to items, and around them.
fn aftermath() -> impl Strategy<Value = Step> {
	let level = select(vec![
		PresumptionLevel::Anchored,
		PresumptionLevel::Recorded,
		PresumptionLevel::ThirdPartyWitnessed,
		PresumptionLevel::Notarised,
	]);
	let ruling = select(vec![Ruling::Admitted, Ruling::Rejected, Ruling::NotConfirmed]);
	let items = vec(pick(), 0..=MAX_ITEMS as usize);
	prop_oneof![
		4 => (actor(), pick(), pick()).prop_map(|(actor, original, correction)| Step::Correct {
			actor,
			original,
			correction
		}),
		5 => (actor(), items, prop::bool::weighted(0.9))
			.prop_map(|(actor, items, in_order)| Step::Evict { actor, items, in_order }),
		2 => (pick(), level).prop_map(|(item, level)| Step::Raise(item, level)),
		1 => (pick(), ruling).prop_map(|(item, ruling)| Step::Rule(item, ruling)),
		2 => pick().prop_map(Step::Hold),
		2 => pick().prop_map(Step::Release),
	]
}

fn step() -> impl Strategy<Value = Step> {
	let toggled = select(vec![COURT, NOTARY_OFFICE, BANK]);
	let officer = select(vec![OfficerId(1), OfficerId(20), OfficerId(2)]);
	prop_oneof![
		16 => anchoring(),
		10 => aftermath(),
		2 => policy().prop_map(Step::AdoptPolicy),
		1 => toggled.prop_map(Step::Toggle),
		1 => (officer, 0..20u32).prop_map(|(officer, ago)| Step::Compromise(officer, ago)),
		6 => (1..20u32).prop_map(Step::Blocks),
	]
}

drive!(the_chain_agrees_with_the_model: Model, (1..60) of step(), 128 cases);

proptest! {
	#![proptest_config(config(128))]

	/// The invariant of Merkle proofs alone, over larger trees: a leaf verifies at its own place
	/// and with its own path, and nowhere else.
	#[test]
	fn a_leaf_is_verified_at_its_place_only(
		algorithm in select(ALGORITHMS.to_vec()),
		count in 1..80u8,
		at in any::<prop::sample::Index>(),
		other in any::<prop::sample::Index>(),
		flipped in any::<prop::sample::Index>(),
		bit in 0..8u8,
	) {
		run(|| {
			let files = Files::of(algorithm, count);
			frame_support::assert_ok!(anchor(CLERK, files.tree()));
			let (index, other) = (at.index(count.into()), other.index(count.into()));
			let (leaf, mut path) = (files.leaves[index], files.path(index as u64));
			let verify = |index: usize, leaf, path: &[[u8; 32]]| {
				Evidence::verify_leaf(BatchId(0), index as u64, leaf, path.to_vec())
			};
			assert!(verify(index, leaf, &path));
			assert_eq!(verify(other, leaf, &path), other == index);
			assert_eq!(verify(index, files.leaves[other], &path), other == index);
			assert!(!verify(usize::from(count) + other, leaf, &path));
			if !path.is_empty() {
				let byte = flipped.index(path.len() * 32);
				path[byte / 32][byte % 32] ^= 1 << bit;
				assert!(!verify(index, leaf, &path));
			}
		});
	}
}
