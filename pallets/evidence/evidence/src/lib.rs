// SPDX-License-Identifier: Apache-2.0
//! # Evidence (证据)
//!
//! Officers anchor the digests of files, so that a court can later tell whether a file is still the
//! one that was recorded. The file itself never reaches the chain.
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
//! | evidence, item (证据) | one notarization of one digest by one institution, named by its id |
//! | first seen (首次上链) | the oldest item of a digest on this chain; later ones refer to it |
//! | provider (存证平台) | the institution whose platform held the file before |
//! | policy (存证规则) | what new evidence must satisfy, and what is asked of its class; its version is recorded |
//! | batch, root (批量存证、默克尔根) | many digests anchored by one Merkle root over all of them |
//! | materialise (提取上链) | make one digest of a batch an item of its own |
//! | precommit, reveal (预存、披露) | fix a time before the digest is shown |
//! | origin (存在证明) | what proves that an item existed before it was recorded: a batch or a precommitment |
//! | presumption level (推定效力) | how much is presumed of an item |
//! | correction (更正) | a younger item that says which older one it replaces; both stay |
//! | eviction (到期清理) | removal of items whose retention is over; a root of them stays |
//!
//! ## Three tiers of anchoring
//!
//! | tier | call | cost of a file | what the chain knows of a file |
//! |---|---|---|---|
//! | one | [`notarize`](Pallet::notarize) | a signature, an event and a record | everything |
//! | many | [`notarize_many`](Pallet::notarize_many) | a record | everything |
//! | root | [`anchor_root`](Pallet::anchor_root) | next to nothing | nothing, until somebody shows its leaf and path |
//!
//! A batch proves what a record proves, from the time of its root on. Whoever needs one of its
//! files as an item (to have it witnessed, say) calls [`materialise`](Pallet::materialise); whoever
//! only wants to check it asks [`verify_leaf`](Pallet::verify_leaf), without a transaction. A leaf
//! holds a secret salt, so that a path gives nothing away about the files beside it.
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer with the duty `NotarizeEvidence` | [`notarize`](Pallet::notarize), [`notarize_many`](Pallet::notarize_many), [`anchor_root`](Pallet::anchor_root), [`precommit`](Pallet::precommit), [`reveal`](Pallet::reveal) |
//! | the same, of the institution that anchored it | [`materialise`](Pallet::materialise), [`correct`](Pallet::correct), [`evict`](Pallet::evict), [`drop_precommitment`](Pallet::drop_precommitment) |
//! | council | [`adopt_policy`](Pallet::adopt_policy) |
//! | the pallets around it, by [`EvidenceRegister`](citychain_evidence::EvidenceRegister) | level, rulings, holds |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::EvidenceApi`].
//!
//! ## Life of an item
//!
//! ```text
//! file -----------------------------notarize, notarize_many--+
//! file --anchor_root--> leaf of a batch --------materialise--+--> item --evict--> leaf of an eviction
//! file --precommit----> commitment ------------------reveal--+
//!                            +--drop_precommitment--> nothing
//! ```
//!
//! A record is written once and never changed: neither the same institution nor another one can
//! replace who recorded a digest first, and when. What is learned about an item later has its place
//! in maps keyed by its id, which hold nothing for the many that nobody asks about. Its level rises
//! by what others add, and falls only by a ruling, after which only another ruling moves it. What
//! can be derived is not written: that a key was in other hands or a filing suspended when an item
//! was recorded is found when somebody asks, and so holds for the past as well.
//!
//! Its class's rule in the policy that it bears says how long it is kept. Then its institution may
//! evict it, unless a case or a court holds it, or others recorded the digest later: the first
//! record stays as long as those do. The root of what was evicted stays, so that whoever kept
//! [`item_to_keep`](Pallet::item_to_keep) of each can prove it by
//! [`verify_evicted`](Pallet::verify_evicted).
//!
//! An item of a batch bears the policy of its batch, under which it must have been admissible when
//! the root was anchored: what the council forbids later does not strand what was anchored before.
//!
//! Roots of batches and evictions, and policies, stay for ever. The first two grow by the allowance
//! of the institutions, the last by decisions of the council.
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
//! cache, and for every record of a call they are read once. A record takes at most 32 bytes, and
//! so stays inside its leaf of the state trie, in each of these cases: ids of institutions below 64
//! and a claimed time up to 17 years back; ids below 16,384 and a claimed time up to 6 days back
//! (see [`EvidenceRecord`]).
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
//! 7. *Anchored*: batches are numbered without gaps, have 1 to 2^32 leaves under an algorithm that
//!    their policy accepts, and are of no time to come; each is found by its institution and root,
//!    and nothing else is.
//! 8. *Descended*: an origin belongs to a record and is not younger. A leaf of a batch has at most
//!    one item, which says of institution, provider, class and policy what the batch says, and
//!    claims no time that was inadmissible when the batch was anchored.
//! 9. *Committed*: no precommitment is of a block or a time to come, and the count of each
//!    institution is that of its precommitments, within the bound.
//! 10. *Presumed*: what is kept of how an item stands belongs to a record and differs from what
//!     stands without it; after a ruling the level is the ruling's, and without one it is at least
//!     `Recorded`.
//! 11. *Corrected*: a link leads from an item to another, a correction is younger than what it
//!     corrects, and where both items still exist each refers to the other.
//! 12. *Evicted*: evictions are numbered without gaps, hold an item at least, and are of no time to
//!     come.
//!
//! Over time, which no state shows, `tests/properties.rs` sees that no call changes a record, that
//! only a ruling lowers a level, that no held item is evicted, and that a leaf becomes an item only
//! by its own path.
//!
//! ## Example
//!
//! A tree of two files: what is anchored, and how one of them is shown later.
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *One map keyed by digest and institution, with an index of first records*: one more write for
//!   every first record, which is nearly every record.
//! - *The digest as the only identifier*: a case file, a certificate or a QR code needs a short
//!   number, and two institutions' records of one digest need different ones.
//! - *Absolute claimed time in the record*: three bytes more, and records would leave their leaf.
//! - *The level in the record*: every change would rewrite what must never change.
//! - *Items of a batch under the policy in force when they are shown*: a file anchored while its
//!   algorithm was accepted could never be shown once it is not.
//! - *A precommitment keyed by its bytes alone*: whoever sees one could occupy it.
//! - *The next record takes the place of an evicted first one*: who was first would change.
//! - *A policy in two storage items, so that a notarization decodes less*: the rules of the classes
//!   are 50 bytes of a value that the cache holds.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod impls;
mod look_ups;
#[cfg(test)]
mod mock;
mod neighbours;
mod policy;
mod removal;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::{SubstrateWeight, WeightInfo};

/// The register of evidence: what was anchored, when and by whom, and how it stands.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{types::*, WeightInfo};
	use citychain_evidence::{BatchId, BatchLeaf, EvidenceId, FilingRegister};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Commitment, Digest, DigestAlgorithm, KeyHistory, Millis};
	use sp_runtime::traits::SaturatedConversion;

	/// The register of evidence.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// Tells whose keys were in other hands, and when.
		type KeyHistory: KeyHistory;

		/// Tells how the filing of a provider stood, and when.
		type Filings: FilingRegister;

		/// The longest clock skew that a policy may allow, in milliseconds.
		///
		/// It keeps a policy from making the check of the claimed time meaningless.
		#[pallet::constant]
		type MaxClockSkew: Get<u64>;

		/// The longest retention that a policy may ask of a class, in milliseconds.
		///
		/// It keeps a policy from making the state of the chain grow for ever.
		#[pallet::constant]
		type MaxRetention: Get<u64>;

		/// The most files that `notarize_many` takes.
		#[pallet::constant]
		type MaxItems: Get<u32>;

		/// The most items that `evict` takes.
		#[pallet::constant]
		type MaxEvicted: Get<u32>;

		/// The most precommitments that an institution may have open.
		#[pallet::constant]
		type MaxPrecommitments: Get<u32>;

		/// How long only its own institution may drop a precommitment, in milliseconds from its
		/// making; after that any officer may who notarizes.
		#[pallet::constant]
		type PrecommitmentLifetime: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// Digests, roots and commitments are chosen by the caller: a hasher that cannot be steered. Ids
	// and versions are given by the chain in order: the fast hasher is safe for them.

	/// The first record of each digest: who brought it to this chain first, and when.
	#[pallet::storage]
	pub type Records<T> = StorageMap<_, Blake2_128Concat, Digest, EvidenceRecord>;

	/// The records of digests that another institution had recorded before.
	///
	/// Each refers to the first one by its place: the record of the same digest in `Records`.
	#[pallet::storage]
	pub type LaterRecords<T> =
		StorageDoubleMap<_, Blake2_128Concat, Digest, Twox64Concat, InstitutionId, EvidenceRecord>;

	/// Where the record of each evidence stands, by its id.
	#[pallet::storage]
	pub type Locations<T> = StorageMap<_, Twox64Concat, EvidenceId, Location>;

	/// The id of the next evidence; those below it are given and never given again.
	// Where weight is scarce, many calls of a block share this and the next item: no call's weight
	// counts their access.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type NextId<T> = StorageValue<_, EvidenceId, ValueQuery>;

	/// The policy that new evidence must satisfy, with its version.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type CurrentPolicy<T> = StorageValue<_, PolicyInForce>;

	/// Every policy by its version.
	#[pallet::storage]
	pub type Policies<T> = StorageMap<_, Twox64Concat, PolicyVersion, Policy>;

	/// The batches that were anchored by a root.
	#[pallet::storage]
	pub type Batches<T> = StorageMap<_, Twox64Concat, BatchId, Batch>;

	/// The number of the next batch.
	#[pallet::storage]
	pub type NextBatch<T> = StorageValue<_, BatchId, ValueQuery>;

	/// The batch of each institution and root.
	#[pallet::storage]
	pub type BatchesByRoot<T> =
		StorageDoubleMap<_, Twox64Concat, InstitutionId, Blake2_128Concat, [u8; 32], BatchId>;

	/// The commitments to digests that their institutions have not shown yet.
	#[pallet::storage]
	pub type Precommitments<T> = StorageDoubleMap<
		_,
		Twox64Concat,
		InstitutionId,
		Blake2_128Concat,
		Commitment,
		Precommitment,
	>;

	/// How many precommitments each institution has open.
	#[pallet::storage]
	pub type OpenPrecommitments<T> = StorageMap<_, Twox64Concat, InstitutionId, u32, ValueQuery>;

	/// What proves that an item existed before it was recorded, where something does.
	#[pallet::storage]
	pub type Origins<T> = StorageMap<_, Twox64Concat, EvidenceId, Origin>;

	/// How items stand to which something was added since they were recorded.
	#[pallet::storage]
	pub type Standings<T> = StorageMap<_, Twox64Concat, EvidenceId, Standing, ValueQuery>;

	/// What each item corrects and what corrects it, where there is such an item.
	#[pallet::storage]
	pub type Corrections<T> = StorageMap<_, Twox64Concat, EvidenceId, Links, ValueQuery>;

	/// What stays of the items that were evicted, by the number of the eviction.
	#[pallet::storage]
	pub type Evictions<T> = StorageMap<_, Twox64Concat, EvictionId, Eviction>;

	/// The number of the next eviction.
	#[pallet::storage]
	pub type NextEviction<T> = StorageValue<_, EvictionId, ValueQuery>;

	/// The state of the pallet in the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first policy. Without another choice: all algorithms, one minute of clock skew, and
		/// three years of retention.
		pub policy: Policy,
		/// Ties the type to the runtime; holds nothing.
		#[serde(skip)]
		pub _runtime: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert_adoptable("evidence.policy", Pallet::<T>::ensure_valid_policy(&self.policy));
			Pallet::<T>::write_policy(PolicyVersion::FIRST, self.policy.clone());
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Self::ensure_valid_policy(&Policy::default()).is_ok(),
				"MaxClockSkew and MaxRetention must admit the default policy",
			);
			assert!(
				T::MaxItems::get() > 0 && T::MaxEvicted::get() > 0,
				"calls need room for an item"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
