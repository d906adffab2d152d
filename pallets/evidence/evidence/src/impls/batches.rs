// SPDX-License-Identifier: Apache-2.0
//! Batches: anchoring a root, and making items of its leaves.

use super::notarize::NewItem;
use crate::{
	includes, Batch, Batches, BatchesByRoot, Config, Error, Event, NextBatch, Origin, Origins,
	Pallet, PolicyInForce, Submission, Tree,
};
use citychain_evidence::{BatchId, BatchLeaf};
use citychain_primitives::{
	merkle::{NodeHash, MAX_LEAVES},
	ActingOfficer,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Anchors a tree of an officer who may anchor it.
	pub(crate) fn do_anchor_root(acting: ActingOfficer, tree: Tree) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		ensure!(policy.accepts(tree.algorithm), Error::<T>::AlgorithmNotAccepted);
		ensure!(tree.leaves > 0, Error::<T>::NoLeaves);
		ensure!(tree.leaves <= MAX_LEAVES, Error::<T>::TooManyLeaves);
		Self::ensure_provider(tree.provider, institution)?;
		ensure!(
			!BatchesByRoot::<T>::contains_key(institution, tree.root),
			Error::<T>::AlreadyExists
		);
		let id = NextBatch::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyBatches)?;

		let batch = Batch::new(acting, T::block(), T::now(), version, &tree);
		Batches::<T>::insert(id, batch);
		BatchesByRoot::<T>::insert(institution, tree.root, id);
		NextBatch::<T>::put(next_id);
		let Tree { root, algorithm, leaves, .. } = tree;
		Self::deposit_event(Event::RootAnchored {
			batch: id,
			institution,
			officer,
			root,
			algorithm,
			leaves,
		});
		Ok(())
	}

	/// Records a leaf of a batch as an item.
	pub(crate) fn do_materialise(
		acting: ActingOfficer,
		id: BatchId,
		index: u64,
		leaf: BatchLeaf,
		path: &[NodeHash],
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let batch = Batches::<T>::get(id).ok_or(Error::<T>::BatchNotFound)?;
		ensure!(batch.institution == institution, Error::<T>::NotOwner);
		ensure!(includes(&batch, index, &leaf, path), Error::<T>::NotIncluded);
		let BatchLeaf { digest, size, media_type, claimed_at, .. } = leaf;
		let (class, provider) = (batch.class, batch.provider());
		let submission = Submission { digest, size, media_type, class, claimed_at, provider };
		// What is admissible is decided by the time and the policy of the batch. The item bears its
		// version and a later time, so it satisfies that policy too.
		let policy = Self::policy_of(batch.policy)?;
		Self::ensure_admissible(&policy, &submission, batch.anchored_at)?;
		let NewItem { id: evidence, first_seen } =
			Self::append_one(acting, T::now(), batch.policy, &submission)?;

		// Unique: the leaf has one digest, which the institution records once.
		Origins::<T>::insert(evidence, Origin::Batch { batch: id, index });
		Self::deposit_event(Event::Materialised {
			id: evidence,
			institution,
			officer,
			digest,
			batch: id,
			index,
			first_seen,
		});
		Ok(())
	}
}
