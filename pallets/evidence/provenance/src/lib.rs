// SPDX-License-Identifier: Apache-2.0
//! # Provenance (证据溯源)
//!
//! What is known of an evidence item beyond its digest: its six dimensions, its chain of custody,
//! who witnessed it, and how the filing of the platform that held it stood.
//!
//! A digest proves that a file was not changed since it was recorded, and nothing about before. What
//! a court weighs about before (人民法院在线诉讼规则 §18: source, way of coming to be, storage,
//! notarization, third-party witness, corroboration) and about each step of handling (互联网法院规定
//! §11) is put on record here, as salted commitments that whoever made them opens in court. The
//! chain proves when they were made and that they were not changed since; it does not prove that
//! they are true.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | dimension (六要素) | time, place, person, before, during, after: each described once |
//! | custody (保管链) | the steps generate, collect, fix, transfer, store, submit (生成、收集、固定、传输、存储、提交) |
//! | witness (见证) | an institution that stands apart from an item's parties and confirms it |
//! | party | the institution that recorded an item, and its provider |
//! | affiliated (关联) | one institution, or two under one controller (实际控制人) |
//! | filing (备案) | a provider's entry with the authority, with the standards it conforms to |
//! | commitment (加盐承诺) | a hash that hides what it binds behind a secret salt |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of the recording institution with the duty `NotarizeEvidence` | [`describe`](Pallet::describe) |
//! | the same, or such an officer of the item's provider | [`record_custody`](Pallet::record_custody) |
//! | officer with the duty of the kind of witness | [`witness`](Pallet::witness) |
//! | any officer with the duty `NotarizeEvidence` | [`clear`](Pallet::clear), once an item is evicted |
//! | council | [`file_provider`](Pallet::file_provider), [`suspend_filing`](Pallet::suspend_filing), [`reinstate_filing`](Pallet::reinstate_filing), [`remove_filing`](Pallet::remove_filing) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::ProvenanceApi`], and
//! [`questions`](Pallet::questions) is the one a judge wants.
//!
//! ## Commitments
//!
//! Each is the hash of [`commitment_bytes`]: a domain, the algorithm, the institution of the acting
//! officer, a salt of 32 random bytes, and the canonical bytes of what is committed to. The salt
//! never reaches the chain and is used once; to destroy it, with the object, is to erase what it
//! hid (个人信息保护法 §47). The domains are those of [`dimension_domain`], and [`TOOL_DOMAIN`],
//! [`OPERATOR_DOMAIN`], [`ENVIRONMENT_DOMAIN`] and [`STATEMENT_DOMAIN`].
//!
//! *Minors* (未成年人): where a person who took part is under 18, the canonical bytes of the
//! dimension `person` hold nothing of the minor. They hold the commitment to the mandate of the
//! guardian (监护人授权) who represents the minor (民法典 §17, §23, §27; 个人信息保护法 §31).
//!
//! ## Life of what is known of an item
//!
//! ```text
//! describe, at most once for each dimension ──┐
//! record_custody, forwards until Submit ──────┼─► kept as long as the item ─ evicted, clear ─► gone
//! witness, once for each group of affiliates ─┘
//!
//!           file_provider              suspend_filing
//! not filed ─────────────► in force ◄────────────────► suspended
//!     ▲                       │       reinstate_filing     │
//!     └───── remove_filing ───┴────────────────────────────┘
//! ```
//!
//! Nothing is changed once it stands. What stands about an item is removed only when the register of
//! evidence no longer knows the item; since ids are never given twice, nobody inherits it.
//!
//! ## Independence
//!
//! A level rises by the word of others alone. A witness is refused if its institution is a party of
//! the item or affiliated with one, or with an earlier witness: ten platforms of one group are one
//! witness. What counts is who stood behind whom when they witnessed; a merger afterwards does not
//! undo a word that was given. A notary raises an item to `Notarised`, a forensic institute to
//! `ForensicOpinion`, and the witnesses together to `ThirdPartyWitnessed`, when they are as many as
//! the item's class asks for. They cannot witness before the dimensions that the class requires are
//! described, so that each knows what it confirms.
//!
//! ## History of filings
//!
//! A court asks how a filing stood when an item was recorded, which may be years ago, so no period is
//! ever forgotten: [`FilingRegister::state`](citychain_evidence::FilingRegister::state) answers for any time. As the history is bounded, it may
//! be full, and then the safe side is chosen: a suspension and a removal always have room, while
//! reinstating a filing is refused where its next suspension would have none, and filing anew where
//! the next filing would have none. Filings grow only by decisions of the council, within
//! [`Config::MaxFilings`] and [`Config::MaxSuspensions`] for each institution, and stay like the
//! institutions themselves.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers. They do not ask whether an item is still known: it may
//! be evicted, and what is known of it not cleared yet. Nor do they ask who is affiliated now.
//!
//! 1. *Described*: an item with descriptions has at least one.
//! 2. *Chained*: the events of an item are numbered without gaps, each step may follow the one
//!    before, times do not go back, and the head says how many there are, the last step and its time.
//! 3. *Independent*: the witnesses of an item are distinct institutions, and none is a party of it.
//! 4. *Complete*: an item with witnesses is described in every dimension that its class requires.
//! 5. *Filed*: the filings of an institution are disjoint and in order, each with its suspensions
//!    within it; only the last may stand, only its last suspension may be open, and if none is, the
//!    next one has room.
//! 6. *Dated*: the chain's times in all of them have passed, and those of one list are in order.
//!
//! ## Example
//!
//! What a step may follow, what witnesses raise, and what a commitment is the hash of:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *A duty of its own for custody, or `WitnessAsPlatform` for the provider*: to put custody on
//!   record is to notarize a commitment, and a provider can never witness its own items. One duty
//!   means one look at the caller.
//! - *Custody as one list for each item*: each event would read and write up to 64 of them. The head
//!   of 13 bytes tells all that the next one needs.
//! - *Marking items whose provider was suspended*: no block could hold the marks of a million items.
//!   It is found when somebody asks.
//! - *Forgetting the oldest suspension when the history is full*: a provider that is suspended often
//!   is the one whose past matters.
//! - *Taking a witness's word back*: it stays, and is disputed in a challenge.

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

/// What is known of evidence beyond its digest.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{
		types::{
			CustodyEvent, CustodyHead, CustodyStep, Description, Dimensions, Filing, FilingNumber,
			Standards, Witness, WitnessKind,
		},
		WeightInfo,
	};
	use citychain_evidence::{EvidenceId, EvidenceRegister, PresumptionLevel};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Affiliation, Commitment, Millis, RawText};

	/// What is known of evidence beyond its digest.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// Tells who stands behind whom, so that nobody witnesses its own evidence.
		type Affiliation: Affiliation;

		/// The register that knows the items and keeps their levels.
		type Evidence: EvidenceRegister;

		/// How far the time of a step of custody may be ahead of the chain's time, in milliseconds.
		#[pallet::constant]
		type MaxClockSkew: Get<u64>;

		/// The most events in the chain of custody of one item; the last place is kept for its
		/// submission.
		#[pallet::constant]
		type MaxCustodyEvents: Get<u32>;

		/// The most witnesses of one item.
		#[pallet::constant]
		type MaxWitnesses: Get<u32>;

		/// The most filings that one institution may have had, one after the other.
		#[pallet::constant]
		type MaxFilings: Get<u32>;

		/// The most suspensions of one filing, of which the last cannot be ended by reinstating.
		#[pallet::constant]
		type MaxSuspensions: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// A filing with the bound of this runtime.
	pub type FilingOf<T> = Filing<<T as Config>::MaxSuspensions>;

	// The chain numbers items, events and institutions, and nobody chooses where they land in the
	// trie: the fast hasher is safe for all keys.

	/// The dimensions of each item that are described. Removed by `clear`.
	#[pallet::storage]
	pub type Descriptions<T> =
		StorageMap<_, Twox64Concat, EvidenceId, Dimensions<Description>, ValueQuery>;

	/// Where the chain of custody of each item ends. Removed by `clear`.
	#[pallet::storage]
	pub type CustodyHeads<T> = StorageMap<_, Twox64Concat, EvidenceId, CustodyHead>;

	/// The chain of custody of each item: events numbered from 0. Removed by `clear`.
	#[pallet::storage]
	pub type CustodyEvents<T> =
		StorageDoubleMap<_, Twox64Concat, EvidenceId, Twox64Concat, u32, CustodyEvent>;

	/// Who witnessed each item, in order. Removed by `clear`.
	#[pallet::storage]
	pub type Witnesses<T: Config> =
		StorageMap<_, Twox64Concat, EvidenceId, BoundedVec<Witness, T::MaxWitnesses>, ValueQuery>;

	/// The filings of each provider, oldest first. They stay: a court asks for any time of the past.
	#[pallet::storage]
	pub type Filings<T: Config> = StorageMap<
		_,
		Twox64Concat,
		InstitutionId,
		BoundedVec<FilingOf<T>, T::MaxFilings>,
		ValueQuery,
	>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxCustodyEvents::get() >= 6, "each step of custody needs room");
			assert!(T::MaxWitnesses::get() > 0, "a witness needs room");
			assert!(T::MaxFilings::get() > 0, "a filing needs room");
			assert!(T::MaxSuspensions::get() > 1, "no suspended filing could be reinstated");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
