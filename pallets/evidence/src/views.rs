// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask without a transaction; the work stands in `impls`.

use frame_support::pallet_macros::pallet_section;

/// The view functions of the pallet.
#[pallet_section]
mod views {
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The evidence of a digest: the first on this chain, and a page of later ones by others.
		///
		/// None if no institution recorded this digest. If there is one, a file with this digest
		/// has not been changed since `first.recorded_at`; its truth before that is not proven.
		///
		/// `after` is none for the first page, and `next` of the page before for each further one.
		/// `limit` is the number of later records on the page; it is brought within 1 to 64.
		pub fn verify_digest(
			digest: Digest,
			after: Option<InstitutionId>,
			limit: u32,
		) -> Option<DigestInfo> {
			Self::digest_info(digest, after, limit)
		}

		/// The evidence with this id, with the digest to compare a file's digest to.
		///
		/// None if the id was not given, or the item was evicted. It proves that a file with this
		/// digest has not been changed since `recorded_at`, and if it has an origin, since that; its
		/// truth before that is not proven.
		pub fn verify_id(id: EvidenceId) -> Option<EvidenceInfo> {
			Self::evidence_info(id)
		}

		/// The policy that new evidence must satisfy, with its version.
		pub fn current_policy() -> Option<PolicyInForce> {
			CurrentPolicy::<T>::get()
		}

		/// The policy of this version, which evidence may have been recorded under.
		pub fn policy(version: PolicyVersion) -> Option<Policy> {
			Policies::<T>::get(version)
		}

		/// The batch with this number.
		pub fn batch(id: BatchId) -> Option<BatchInfo> {
			Self::batch_info(id)
		}

		/// The batch that this institution anchored by this root.
		pub fn batch_by_root(institution: InstitutionId, root: [u8; 32]) -> Option<BatchInfo> {
			Self::batch_info(BatchesByRoot::<T>::get(institution, root)?)
		}

		/// Whether a leaf is in a batch at this index, by the path from the leaf up to the root.
		///
		/// If so, a file with the leaf's digest has not been changed since the batch was anchored;
		/// its truth before that is not proven. False also if there is no such batch.
		pub fn verify_leaf(
			batch: BatchId,
			index: u64,
			leaf: BatchLeaf,
			path: Vec<[u8; 32]>,
		) -> bool {
			Batches::<T>::get(batch).is_some_and(|batch| batch.includes(index, &leaf, &path))
		}

		/// When an institution made a precommitment, as long as it has not revealed or dropped it.
		pub fn precommitment(
			institution: InstitutionId,
			commitment: Commitment,
		) -> Option<Precommitment> {
			Precommitments::<T>::get(institution, commitment)
		}

		/// What to keep of an item before it is evicted, so that it can be proven afterwards.
		///
		/// It holds what the chain knows of the item now; a later change makes it another.
		pub fn item_to_keep(id: EvidenceId) -> Option<EvictedItem> {
			Self::evicted_item(id)
		}

		/// The eviction with this number.
		pub fn eviction(id: EvictionId) -> Option<Eviction> {
			Evictions::<T>::get(id)
		}

		/// Whether an item was in an eviction at this index, by the path from the item to the root.
		///
		/// If so, the chain held the item as it is given here until it was evicted. False also if
		/// there is no such eviction.
		pub fn verify_evicted(
			eviction: EvictionId,
			index: u32,
			item: EvictedItem,
			path: Vec<[u8; 32]>,
		) -> bool {
			Evictions::<T>::get(eviction)
				.is_some_and(|eviction| eviction.includes(index, &item, &path))
		}
	}
}
