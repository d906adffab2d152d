// SPDX-License-Identifier: Apache-2.0
//! # Evidence (证据)
//!
//! Officers record the digests of files, so that a court can later tell whether a file is still
//! the one that was recorded. The file itself never reaches the chain.
//!
//! ## What a record proves, and what it does not
//!
//! A file whose digest is found is the file that existed when the block was made: it has not been
//! changed **since**. Whether it was true **before** is not proven; the claimed time is the
//! officer's word. That is also the law's line: data stored on a chain whose check agrees are
//! presumed unaltered after they were stored, while their truth before that is argued separately
//! (人民法院在线诉讼规则 §16 to §18). A block's time may differ from true time by some seconds.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | digest (摘要) | hash value with its algorithm |
//! | evidence (证据) | one notarization of one digest by one institution, named by its id |
//! | first seen (首次存证) | the first evidence of a digest on this chain; later ones refer to it |
//! | provider (存证平台) | the institution whose platform held the file before |
//! | policy (存证规则) | which algorithms and claimed times are accepted; its version is recorded |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer with the duty `NotarizeEvidence` | [`notarize`](Pallet::notarize) |
//! | council | [`adopt_policy`](Pallet::adopt_policy) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups [`verify_digest`](Pallet::verify_digest), [`verify_id`](Pallet::verify_id),
//! [`current_policy`](Pallet::current_policy) and [`policy`](Pallet::policy) are view functions, and
//! the runtime API [`runtime_api::EvidenceApi`] answers the same questions with the same types.
//!
//! ## Life of a record
//!
//! A record is written once and never changed: neither the same institution nor another one can
//! replace who recorded a digest first, and when. What is learned about evidence later has its
//! place in maps keyed by its id. Nothing removes records yet, so their growth is bounded by the
//! allowance of the institutions alone; removal arrives with retention, which keeps a Merkle root
//! of what it removes. A policy of the past stays as long as records refer to its version; policies
//! grow only by decisions of the council.
//!
//! ## Cost of a notarization
//!
//! Beside what `Authority` reads of the caller:
//!
//! | item | first record of a digest | later record | bytes (key + value) |
//! |---|---|---|---|
//! | `CurrentPolicy` | read | read | |
//! | `NextId` | read, written | read, written | |
//! | `Records` | read, written | read | 81 + 32 |
//! | `LaterRecords` | | read, written | 93 + 32 |
//! | `Locations` | written | written | 48 + 34 or 38 |
//! | the clock | read | read | |
//! | the provider's status | read if it is another institution | the same | |
//!
//! The first two and the clock are the same for every record of a block, so they come from the
//! cache. A record takes at most 32 bytes, and so stays inside its leaf of the state trie, in each
//! of these cases: ids of institutions below 64 and a claimed time up to 17 years back; ids below
//! 16,384 and a claimed time up to 6 days back (see [`EvidenceRecord`]).
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Located*: every record has a location under its id that leads back to it, and every location
//!    leads to a record.
//! 2. *Linked*: a later record exists only where another institution's first record of the digest
//!    exists, stands under its own institution, and is younger than the first.
//! 3. *Numbered*: every id is below the next one to be given.
//! 4. *Dated*: no record is of a block or a time to come.
//! 5. *Admitted*: every record satisfies the policy whose version it bears.
//! 6. *Ruled*: the policy in force is the newest of an unbroken list of valid ones.
//!
//! ## Example
//!
//! What the policy says of a claimed time, and what a record costs:
//!
//! ```
//! use citychain_primitives::{DigestAlgorithm, EvidenceId, InstitutionId, Millis, OfficerId};
//! use codec::Encode;
//! use pallet_evidence::*;
//!
//! let now = Millis(1_790_000_000_000);
//! let yesterday = Millis(now.0 - 86_400_000);
//! let policy = Policy::default();
//! assert!(policy.accepts(DigestAlgorithm::Sm3));
//! assert!(policy.allows_claim(yesterday, now));
//! assert!(!policy.allows_claim(Millis(now.0 + policy.max_clock_skew + 1), now));
//!
//! let court = InstitutionId(1);
//! let record = EvidenceRecord {
//!     id: EvidenceId(10_000_000),
//!     institution: court,
//!     officer: OfficerId(300),
//!     block: 40_000_000,
//!     recorded_at: now,
//!     claim: ClaimOffset::between(now, yesterday),
//!     size: 2_500_000,
//!     media_type: MediaType::Pdf,
//!     class: EvidenceClass::ElectronicFile,
//!     provider: court,
//!     policy: PolicyVersion::FIRST,
//! };
//! assert_eq!(record.claimed_at(), yesterday);
//! assert_eq!(record.encode().len(), 30);
//! ```
//!
//! ## Rejected alternatives
//!
//! - *One map keyed by digest and institution, with an index of first records*: one more write for
//!   every first record, which is nearly every record.
//! - *The digest as the only identifier*: a case file, a certificate or a QR code needs a short
//!   number, and two institutions' records of one digest need different ones.
//! - *Absolute claimed time in the record*: three bytes more, and records would leave their leaf.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
#[cfg(test)]
mod mock;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// Declarations and calls of the pallet.
// The code that FRAME generates casts and expects.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use citychain_primitives::{
		Authority, Digest, Duty, EvidenceId, InstitutionId, Millis, OfficerId,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	/// The layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Tells which officer acts for which institution, and which institutions are active.
		type Authority: Authority<Self::AccountId>;

		/// Who adopts policies.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The clock of the chain, in milliseconds since 1970-01-01 UTC.
		type Time: Time<Moment = u64>;

		/// The longest clock skew that a policy may allow, in milliseconds.
		///
		/// It keeps a policy from making the check of the claimed time meaningless.
		#[pallet::constant]
		type MaxClockSkew: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The first record of each digest: who brought it to this chain first, and when.
	// The digest is chosen by the caller: a hasher that cannot be steered.
	#[pallet::storage]
	pub type Records<T> = StorageMap<_, Blake2_128Concat, Digest, EvidenceRecord>;

	/// The records of digests that another institution had recorded before.
	///
	/// Each refers to the first one by its place: the record of the same digest in `Records`.
	// Institution ids are given by the chain in order: the fast hasher is safe for them.
	#[pallet::storage]
	pub type LaterRecords<T> =
		StorageDoubleMap<_, Blake2_128Concat, Digest, Twox64Concat, InstitutionId, EvidenceRecord>;

	/// Where the record of each evidence stands, by its id.
	// Evidence ids are given by the chain in order: the fast hasher is safe for them.
	#[pallet::storage]
	pub type Locations<T> = StorageMap<_, Twox64Concat, EvidenceId, Location>;

	/// The id of the next evidence; those below it are given and never given again.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, EvidenceId, ValueQuery>;

	/// The policy that new evidence must satisfy, with its version.
	#[pallet::storage]
	pub type CurrentPolicy<T> = StorageValue<_, PolicyInForce>;

	/// Every policy by its version, for as long as records refer to it.
	// Versions are given by the chain in order: the fast hasher is safe for them.
	#[pallet::storage]
	pub type Policies<T> = StorageMap<_, Twox64Concat, PolicyVersion, Policy>;

	/// The state of the pallet in the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first policy: without another choice all algorithms, and one minute of clock skew.
		pub policy: Policy,
		/// Ties the type to the runtime; holds nothing.
		#[serde(skip)]
		pub _runtime: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(
				Pallet::<T>::ensure_valid_policy(&self.policy).is_ok(),
				"evidence.policy must accept an algorithm and allow at most MaxClockSkew",
			);
			Pallet::<T>::write_policy(PolicyVersion::FIRST, self.policy.clone());
		}
	}

	/// What happened. Together with the records, which never change, it tells the whole history.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An officer recorded the digest of a file.
		Notarized {
			/// The new evidence.
			id: EvidenceId,
			/// The digest of the file.
			digest: Digest,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The first evidence of this digest on the chain: `id` itself, if none was before.
			first_seen: EvidenceId,
		},
		/// The council adopted a policy; evidence recorded from now on must satisfy it.
		PolicyAdopted {
			/// The version of the policy.
			version: PolicyVersion,
			/// The policy.
			policy: Policy,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No policy is in force: the council must adopt one first.
		NoPolicy,
		/// The policy in force does not accept the digest's algorithm: compute the digest with one
		/// of those that `current_policy` names.
		AlgorithmNotAccepted,
		/// The size is zero: there is nothing to notarize; give the size of the file in bytes.
		EmptyFile,
		/// The claimed time is later than the chain's time plus the policy's clock skew: check the
		/// clock that it came from, and its unit, which is the millisecond.
		ClaimedInFuture,
		/// The provider is not an active institution: name another, or none.
		ProviderNotActive,
		/// The institution has recorded this digest already: its record stands and need not be made
		/// again; `verify_digest` shows it.
		AlreadyExists,
		/// All evidence ids are given: no evidence can be recorded on this chain.
		TooManyRecords,
		/// The policy accepts no algorithm, so nothing could be notarized: accept at least one.
		NoAlgorithmAccepted,
		/// The policy's clock skew is longer than the constant `MaxClockSkew`: shorten it.
		ClockSkewTooLong,
		/// The policy equals the one in force: nothing would change.
		PolicyUnchanged,
		/// All policy versions are given: no further policy can be adopted.
		TooManyPolicies,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Self::ensure_valid_policy(&Policy::default()).is_ok(),
				"MaxClockSkew must admit the default policy",
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

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
		/// None if the id was not given. It proves that a file with this digest has not been
		/// changed since `recorded_at`; its truth before that is not proven.
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
	}

	#[pallet::call]
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
		/// - `class`: the class of electronic data (民事证据规定 §14).
		/// - `claimed_at`: when the file came to be, by the caller's word, in milliseconds since
		///   1970-01-01 UTC; at most the policy's clock skew ahead of the chain's time.
		/// - `provider`: the institution whose platform held the file before, if not the own one.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NoPolicy`]: the council has not adopted a policy.
		/// - [`Error::AlgorithmNotAccepted`]: the policy does not accept the digest's algorithm.
		/// - [`Error::EmptyFile`]: `size` is zero.
		/// - [`Error::ClaimedInFuture`]: `claimed_at` is too far ahead of the chain's time.
		/// - [`Error::ProviderNotActive`]: `provider` is unknown, suspended or closed.
		/// - [`Error::AlreadyExists`]: the institution has recorded this digest before.
		/// - [`Error::TooManyRecords`]: all ids are given.
		///
		/// ## Events
		///
		/// [`Event::Notarized`].
		///
		/// ## Complexity
		///
		/// Constant: at most five reads and three writes beside those of `Authority`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::notarize())]
		pub fn notarize(
			origin: OriginFor<T>,
			digest: Digest,
			size: u64,
			media_type: MediaType,
			class: EvidenceClass,
			claimed_at: Millis,
			provider: Option<InstitutionId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::NotarizeEvidence)?;
			let submission = Submission { digest, size, media_type, class, claimed_at, provider };
			Self::do_notarize(acting, submission)
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
		/// - `policy`: the accepted algorithms, and how far a claimed time may be ahead of the
		///   chain's time, in milliseconds.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NoAlgorithmAccepted`]: the policy accepts no algorithm.
		/// - [`Error::ClockSkewTooLong`]: the clock skew is longer than `MaxClockSkew`.
		/// - [`Error::PolicyUnchanged`]: the policy is in force already.
		/// - [`Error::TooManyPolicies`]: all versions are given.
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
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_adopt_policy(policy)
		}
	}
}
