// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Record the digest of a file as evidence, as an officer with the duty NotarizeEvidence.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// Hash the file on your own machine; only its digest is sent. Together with it the chain
		/// records the institution, the officer, the block, the chain's time and the version of the
		/// policy in force. An institution records a digest once. Where another institution was
		/// first, an independent record is added that refers to the first one, which stays.
		///
		/// - `digest`: the hash value of the file with its algorithm; in polkadot.js choose
		///   `Blake2_256` and "hash a file".
		/// - `size`: the size of the file in bytes, at least 1.
		/// - `media_type`: the format of the file.
		/// - `evidence_class`: the class of electronic data (民事证据规定 §14).
		/// - `claimed_at`: when the file came to be, by the caller's word, in milliseconds since
		///   1970-01-01 UTC; at most the policy's clock skew ahead of the chain's time.
		/// - `provider`: the institution whose platform held the file before, if not the own one.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoPolicy`]
		/// - [`Error::AlgorithmNotAccepted`]
		/// - [`Error::EmptyFile`]
		/// - [`Error::ClaimedInFuture`]
		/// - [`Error::ProviderNotActive`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyRecords`]
		///
		/// ## Events
		///
		/// [`Event::Notarized`].
		///
		/// ## Complexity
		///
		/// Constant: at most five reads and three writes beside what `Authority` reads. The first
		/// record of a digest without a provider weighs less, and the rest is given back.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::notarize())]
		pub fn notarize(
			origin: OriginFor<T>,
			digest: Digest,
			size: u64,
			media_type: MediaType,
			evidence_class: EvidenceClass,
			claimed_at: Millis,
			provider: Option<InstitutionId>,
		) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			let submission = Submission {
				digest,
				size,
				media_type,
				class: evidence_class,
				claimed_at,
				provider,
			};
			let weigh = |is_short: bool| {
				if is_short {
					T::WeightInfo::notarize_first()
				} else {
					T::WeightInfo::notarize()
				}
			};
			refund(weigh, |is_short| {
				let item = Self::do_notarize(acting, submission)?;
				*is_short = provider.is_none() && item.is_first();
				Ok(())
			})
		}

		/// Replace the policy that new evidence must satisfy, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// The policy gets the next version and is in force at once. Evidence recorded before keeps
		/// its version, and that policy can still be looked up.
		///
		/// - `policy`: the accepted algorithms; how far a claimed time may be ahead of the chain's
		///   time, in milliseconds; and for each class of electronic data the dimensions that must
		///   be described, the number of independent witnesses from 1 to 16, and how long items are
		///   kept, in milliseconds from their recording.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NoAlgorithmAccepted`]
		/// - [`Error::ClockSkewTooLong`]
		/// - [`Error::DimensionUnknown`]
		/// - [`Error::WitnessesOutOfRange`]
		/// - [`Error::RetentionTooLong`]
		/// - [`Error::PolicyUnchanged`]
		/// - [`Error::TooManyPolicies`]
		///
		/// ## Events
		///
		/// [`Event::PolicyAdopted`].
		///
		/// ## Complexity
		///
		/// Constant: one read and two writes.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::adopt_policy())]
		pub fn adopt_policy(origin: OriginFor<T>, policy: Policy) -> DispatchResult {
			T::council(origin)?;
			Self::do_adopt_policy(policy)
		}

		/// Record the digests of several files, all or none, as an officer who may notarize.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// As `notarize` for each file, in the order of the list: their ids follow each other
		/// without a gap. If one file is refused, none is recorded.
		///
		/// - `items`: the digest, size, format and claimed time of each file, as in `notarize`; at
		///   most `MaxItems` files.
		/// - `evidence_class`: the class of electronic data of all of them (民事证据规定 §14).
		/// - `provider`: the institution whose platform held all of them before, if not the own one.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoItems`]
		/// - [`Error::NoPolicy`]
		/// - [`Error::ProviderNotActive`]
		/// - of the first file that is refused:
		///   - [`Error::AlgorithmNotAccepted`]
		///   - [`Error::EmptyFile`]
		///   - [`Error::ClaimedInFuture`]
		///   - [`Error::AlreadyExists`]
		/// - [`Error::DuplicateItem`]
		/// - [`Error::TooManyRecords`]
		///
		/// ## Events
		///
		/// [`Event::ManyNotarized`].
		///
		/// ## Complexity
		///
		/// O(n log n), n the number of files: at most two reads and two writes each.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::notarize_many(items.len().saturated_into()))]
		pub fn notarize_many(
			origin: OriginFor<T>,
			items: BoundedVec<EvidenceFile, T::MaxItems>,
			evidence_class: EvidenceClass,
			provider: Option<InstitutionId>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_notarize_many(acting, &items, evidence_class, provider)
		}

		/// Anchor many files by the root of a Merkle tree over them, as an officer who may notarize.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// The tree is that of RFC 6962 §2.1. Each leaf is the SCALE encoding of a `BatchLeaf`: a
		/// secret salt, the digest, the size, the format and the claimed time of one file. Keep all
		/// leaves with their salts: the chain has nothing but the root, and whoever has lost a leaf
		/// can prove nothing about its file. An institution anchors a root once.
		///
		/// - `root`: the root of the tree.
		/// - `algorithm`: the algorithm of the tree; the digests in the leaves may be of others.
		/// - `leaves`: the number of leaves, 1 to 2^32. It is part of what is anchored: paths are
		///   those of the tree of exactly this number of leaves.
		/// - `evidence_class`: the class of electronic data of all files (民事证据规定 §14).
		/// - `provider`: the institution whose platform held all of them before, if not the own one.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoPolicy`]
		/// - [`Error::AlgorithmNotAccepted`]
		/// - [`Error::NoLeaves`]
		/// - [`Error::TooManyLeaves`]
		/// - [`Error::ProviderNotActive`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyBatches`]
		///
		/// ## Events
		///
		/// [`Event::RootAnchored`].
		///
		/// ## Complexity
		///
		/// Constant: four reads and three writes beside what `Authority` reads.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::anchor_root())]
		pub fn anchor_root(
			origin: OriginFor<T>,
			root: [u8; 32],
			algorithm: DigestAlgorithm,
			leaves: u64,
			evidence_class: EvidenceClass,
			provider: Option<InstitutionId>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_anchor_root(
				acting,
				Tree { root, algorithm, leaves, class: evidence_class, provider },
			)
		}

		/// Record a file of a batch as an item, as an officer of the institution that anchored it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the batch's institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// Needed only for a file that is to be witnessed, put into a case, challenged or ruled on:
		/// to check a file of a batch, ask `verify_leaf`. The item bears the class, the provider and
		/// the policy of the batch, the present time as the time of its recording, and the batch as
		/// the proof that it existed when the root was anchored. The salt of the leaf becomes
		/// public, which gives nothing away about other leaves.
		///
		/// - `batch`: the number of the batch.
		/// - `index`: the place of the leaf in the tree, from 0.
		/// - `leaf`: what the leaf was made of.
		/// - `path`: the hashes that lead from the leaf to the root, from the leaf upwards.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::BatchNotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotIncluded`]
		/// - [`Error::AlgorithmNotAccepted`]
		/// - [`Error::EmptyFile`]
		/// - [`Error::ClaimedInFuture`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyRecords`]
		///
		/// ## Events
		///
		/// [`Event::Materialised`].
		///
		/// ## Complexity
		///
		/// O(p), p the number of hashes in the path, at most 32: one hash each. At most six reads
		/// and four writes beside what `Authority` reads.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::materialise(path.len().saturated_into()))]
		pub fn materialise(
			origin: OriginFor<T>,
			batch: BatchId,
			index: u64,
			leaf: BatchLeaf,
			path: Path,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_materialise(acting, batch, index, leaf, &path)
		}

		/// Fix the time of a digest without showing it yet, as an officer who may notarize.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// A digest can be seen in the pool before its block is made, and copied. Commit first and
		/// reveal in a later block: the commitment cannot be copied, since it holds the
		/// institution, and gives nothing away, since it holds a secret salt.
		///
		/// - `commitment`: BLAKE2b with 256 bits of output over the ASCII text
		///   `citychain/evidence/precommit`, the institution's id in 4 bytes, least significant
		///   first, a random salt of 32 bytes, and the SCALE encoding of the digest in 33 bytes.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyPrecommitments`]
		///
		/// ## Events
		///
		/// [`Event::Precommitted`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and two writes beside what `Authority` reads.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::precommit())]
		pub fn precommit(origin: OriginFor<T>, commitment: Commitment) -> DispatchResult {
			let ActingOfficer { institution, officer } =
				T::officer(origin, Duty::NotarizeEvidence)?;
			let is_new = !Precommitments::<T>::contains_key(institution, commitment);
			ensure!(is_new, Error::<T>::AlreadyExists);
			let open = OpenPrecommitments::<T>::get(institution);
			ensure!(open < T::MaxPrecommitments::get(), Error::<T>::TooManyPrecommitments);

			let precommitment = Precommitment { block: T::block(), at: T::now() };
			Precommitments::<T>::insert(institution, commitment, precommitment);
			OpenPrecommitments::<T>::insert(institution, open.saturating_add(1));
			Self::deposit_event(Event::Precommitted { commitment, institution, officer });
			Ok(())
		}

		/// Record a digest that was committed to in an earlier block, as an officer who may notarize.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that made the precommitment, both with
		/// `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// As `notarize`, and the item bears the precommitment as the proof that it existed then.
		/// The precommitment is used up. If somebody saw this call in the pool and recorded the
		/// digest first, that record is the first seen, and the origin of this one is still older.
		///
		/// - `salt`: the salt in the commitment.
		/// - `digest`: the digest in the commitment.
		/// - `size`, `media_type`, `class`, `provider`: as in `notarize`.
		/// - `claimed_at`: as in `notarize`, but at most the policy's clock skew after the
		///   precommitment.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::PrecommitmentNotFound`]
		/// - [`Error::TooEarly`]
		/// - [`Error::NoPolicy`]
		/// - [`Error::AlgorithmNotAccepted`]
		/// - [`Error::EmptyFile`]
		/// - [`Error::ClaimedInFuture`]
		/// - [`Error::ProviderNotActive`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyRecords`]
		///
		/// ## Events
		///
		/// [`Event::Revealed`].
		///
		/// ## Complexity
		///
		/// Constant: at most seven reads and six writes beside what `Authority` reads.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reveal())]
		// What `notarize` takes, and the salt.
		#[allow(clippy::too_many_arguments)]
		pub fn reveal(
			origin: OriginFor<T>,
			salt: [u8; 32],
			digest: Digest,
			size: u64,
			media_type: MediaType,
			evidence_class: EvidenceClass,
			claimed_at: Millis,
			provider: Option<InstitutionId>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			let submission = Submission {
				digest,
				size,
				media_type,
				class: evidence_class,
				claimed_at,
				provider,
			};
			Self::do_reveal(acting, &salt, submission)
		}

		/// Remove a precommitment that was not revealed, as an officer who may notarize.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// The institution that made it may drop it at any time; every other one once it is older
		/// than `PrecommitmentLifetime`, so that what was forgotten does not stay for ever.
		///
		/// - `institution`: the institution that made it.
		/// - `commitment`: the commitment.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::PrecommitmentNotFound`]
		/// - [`Error::NotExpired`]
		///
		/// ## Events
		///
		/// [`Event::PrecommitmentDropped`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and two writes beside what `Authority` reads.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::drop_precommitment())]
		pub fn drop_precommitment(
			origin: OriginFor<T>,
			institution: InstitutionId,
			commitment: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_drop_precommitment(acting, institution, commitment)
		}

		/// Record that an item corrects an older one, as an officer of the institution of both.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that recorded both items, both with
		/// `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// Notarize the corrected file first. Neither item changes: each of them shows the other.
		/// An item is corrected once, and corrects one other; a correction can be corrected in its
		/// turn. The link stays when one of the two is evicted.
		///
		/// - `original`: the older item.
		/// - `correction`: the younger item.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - of the original, then of the correction:
		///   - [`Error::NotFound`]
		///   - [`Error::NotOwner`]
		/// - [`Error::NotYounger`]
		/// - [`Error::AlreadyCorrected`]
		/// - [`Error::AlreadyCorrects`]
		///
		/// ## Events
		///
		/// [`Event::Corrected`].
		///
		/// ## Complexity
		///
		/// Constant: six reads and two writes beside what `Authority` reads.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::correct())]
		pub fn correct(
			origin: OriginFor<T>,
			original: EvidenceId,
			correction: EvidenceId,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_correct(acting, original, correction)
		}

		/// Remove items whose retention is over, as an officer of the institution that recorded them.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that recorded them, both with
		/// `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// Ask `item_to_keep` of each item before, and keep the answers beside the files: a root
		/// over them stays on the chain, against which each can be proven by `verify_evicted`. The
		/// leaves of the tree stand in the order of `ids`. Batches stay: a file of a batch can be
		/// recorded anew.
		///
		/// - `ids`: the items in ascending order, at most `MaxEvicted`.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoItems`]
		/// - [`Error::NotAscending`]
		/// - of the first item that is refused:
		///   - [`Error::NotFound`]
		///   - [`Error::NotOwner`]
		///   - [`Error::RetentionNotOver`]
		///   - [`Error::Held`]
		///   - [`Error::StillReferenced`]
		/// - [`Error::TooManyEvictions`]
		///
		/// ## Events
		///
		/// [`Event::Evicted`].
		///
		/// ## Complexity
		///
		/// O(n), n the number of items: eight reads and five writes each, and a hash or two.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::evict(ids.len().saturated_into()))]
		pub fn evict(
			origin: OriginFor<T>,
			ids: BoundedVec<EvidenceId, T::MaxEvicted>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_evict(acting, ids)
		}
	}
}
