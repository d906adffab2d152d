// SPDX-License-Identifier: Apache-2.0
//! # Cases (证据链)
//!
//! A case is a folder of evidence about one matter. Several institutions fill it, the one that
//! keeps it acknowledges what they bring and seals it: then the chain computes one root over all
//! items, and anybody can show later that an item was in the case, and that nothing was added,
//! left out or put in another order.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | keeper (主办机构) | the institution that opened the case, or was given it by the council |
//! | contributor (协办机构) | an institution that the keeper invited to put its own evidence in |
//! | item (证据项) | one evidence in one case; its position is the number of the contribution |
//! | acknowledge (确认接收) | the keeper accepts an item: from then on it stays |
//! | ready (就绪) | open, with items, all of them acknowledged: the case can be sealed |
//! | seal (封存) | to close a case under a root that the chain computes |
//! | void (作废) | to end a sealed case by a reason and the word of an independent institution |
//! | replacement (替代) | the sealed case that takes the place of a void one |
//! | hold (保全) | a court's order that a case be kept as it is, given in another pallet |
//! | prune (到期清理) | to remove the items when the retention is over; record and root stay |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer with the duty `KeepCases` | [`open_case`](Pallet::open_case) |
//! | such an officer of the keeper | [`invite`](Pallet::invite), [`dismiss_contributor`](Pallet::dismiss_contributor), [`acknowledge`](Pallet::acknowledge), [`refuse_item`](Pallet::refuse_item), [`seal`](Pallet::seal), [`cancel`](Pallet::cancel), [`propose_void`](Pallet::propose_void), [`withdraw_void`](Pallet::withdraw_void), [`prune`](Pallet::prune) |
//! | officer with the duty `NotarizeEvidence` of the keeper or a contributor | [`contribute`](Pallet::contribute), [`withdraw_item`](Pallet::withdraw_item) |
//! | officer with the duty `KeepCases` or `Adjudicate` of an independent institution | [`confirm_void`](Pallet::confirm_void) |
//! | council | [`reassign`](Pallet::reassign), [`prune`](Pallet::prune) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::CasesApi`].
//!
//! ## Life of a case
//!
//! ```text
//! open_case ──► Open ── seal ──► Sealed ── propose_void ──► VoidProposed ── confirm_void ──► Void
//!                │                 │ ▲                           │                             │
//!             cancel               │ └── withdraw_void, reassign ┘                             │
//!                ▼                 └───────────────────── prune ───────────────────────────────┤
//!           (removed)                                                                          ▼
//!                                                                     Pruning ── prune ──► Pruned
//! ```
//!
//! An item is put in by who recorded it, and waits for the keeper, who acknowledges or refuses it;
//! until then its contributor may withdraw it. What the keeper contributes is acknowledged at once.
//! While a case is open, sealed or about to be void, each of its items is held in the register of
//! evidence, so that it is not evicted. `Pruned` is the tombstone: who kept the case, how many items
//! it held, when it was sealed, whether and how it became void, and, in [`Roots`], the root.
//!
//! ## What a seal commits to
//!
//! The root is that of RFC 6962 §2.1 with BLAKE2b-256, over one leaf for each item by increasing
//! position; a leaf is the SCALE encoding of a [`CaseLeaf`]: position, number of the evidence,
//! digest. The caller supplies none of it. The digest of an evidence never changes, so that the root
//! can be computed again from the items as long as they are on record.
//!
//! ## A void needs two
//!
//! The keeper proposes, by a reason code; an institution that is neither the keeper nor stands under
//! one controller with it confirms. Who confirms names reason and replacement again: a proposal that
//! was exchanged in between is refused. The case stays on record, with its root and both officers.
//!
//! A replacement is another sealed case of the same keeper and kind, and replaces no other. No cycle
//! can form: a link leads from a case that becomes void, which is for ever, to one that is not. The
//! replacement is checked when it is proposed and again when it is confirmed.
//!
//! ## Cost
//!
//! Beside what `Authority` reads of the caller. `n` is the number of items, of the call or, for
//! `seal`, `cancel` and `confirm_void`, of the case; the weight of these is charged for
//! `MaxItems` and refunded down to `n`.
//!
//! | call | reads | writes |
//! |---|---|---|
//! | `open_case` | next number, clock | next number, case, docket |
//! | `contribute` | case, contributors; for each item its facts, its place in the case, its hold count | case; for each item its entry (64 bytes of key, usually 4 of value) and its hold count |
//! | `acknowledge` | case; each entry | case; each entry |
//! | `seal` | case, clock; each entry and its facts | case, root |
//! | `confirm_void`, `cancel` | case; each entry and its hold count | case; each hold count, and for `cancel` each entry |
//! | `prune` | case, clock; at most 64 entries and hold counts | case; these entries and hold counts |
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Numbered*: every case has a number below the next one to be given; items, contributors,
//!    dockets and roots belong to a case.
//! 2. *Counted*: a case says how many items it has, and how many of them are acknowledged; their
//!    positions differ and were given; there are at most `MaxItems`.
//! 3. *Acknowledged*: every item of a case that is not open is acknowledged, and there was one.
//! 4. *Rooted*: a case has a root if and only if it was sealed, and it is the root of its items;
//!    not compared where the register no longer knows some digest, which only a void allows.
//! 5. *Replaced*: a void case that was replaced and its replacement name each other; no case has two
//!    replacements or replaces two cases, and no chain of them returns to its start.
//! 6. *Held*: an order holds only cases that are open, sealed or about to be void.
//! 7. *Invited*: the keeper is not among the contributors, and a pruned case has none; empty lists
//!    are not kept. (Their length is bounded by their type.)
//! 8. *Dated*: a case is opened, sealed, proposed void and void in this order, none of it in a block
//!    or at a time to come.
//! 9. *Independent*: the keeper of a void case has not confirmed its own proposal.
//! 10. *Recorded*: as long as a case holds its items, the register knows each of them, as recorded
//!     by its contributor.
//! 11. *Docketed*: a case has a docket if and only if it is not pruned.
//!
//! ## Example
//!
//! A case with two items, from opening to seal, and what its seal says of the second:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Items by position, with an index by evidence*: two entries for each item, and two answers to
//!   one question. Items stand under their evidence; who needs their order reads them all, and sorts.
//! - *Positions without gaps*: an item would have to move when another leaves.
//! - *A root that the keeper hands in*: it would prove what its keeper says.
//! - *A list of an evidence's cases*: a third write for each item, for a question that an indexer
//!   answers from the events.
//! - *The keeper cannot refuse items*: one contributor could keep a case from ever being sealed.
//! - *A confirmation that names only the case*: the keeper could exchange the proposal while the
//!   confirmation waits in the pool.
//! - *A void that keeps its proposal when the council gives the case to another keeper*: the new
//!   keeper could confirm it, or be bound by what it never proposed.

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

/// Folders of evidence that several institutions fill and one seals.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{types::*, WeightInfo};
	use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Affiliation, Commitment};
	use sp_runtime::traits::SaturatedConversion;

	/// Folders of evidence that several institutions fill and one seals.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// Tells which institutions stand under one controller, so that none confirms for another.
		type Affiliation: Affiliation;

		/// The register of the evidence that cases hold.
		type Evidence: EvidenceRegister;

		/// The most items that a case holds.
		///
		/// It bounds the work of a seal and of a void, which take a weight that grows with it.
		#[pallet::constant]
		type MaxItems: Get<u32>;

		/// The most institutions that are invited to a case at one time.
		#[pallet::constant]
		type MaxContributors: Get<u32>;

		/// How long a case is kept, in milliseconds: from its void, or else from its seal.
		#[pallet::constant]
		type Retention: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// Numbers of cases, evidence and institutions count up, so nobody chooses where they land in the
	// trie: Twox64Concat.

	/// Every case that was not cancelled.
	#[pallet::storage]
	pub type Cases<T> = StorageMap<_, Twox64Concat, CaseId, Case>;

	/// The commitment to the docket number of each case that was not pruned.
	#[pallet::storage]
	pub type Dockets<T> = StorageMap<_, Twox64Concat, CaseId, Commitment>;

	/// The institutions that are invited to each case; no entry where there are none.
	#[pallet::storage]
	pub type Contributors<T: Config> = StorageMap<
		_,
		Twox64Concat,
		CaseId,
		BoundedBTreeSet<InstitutionId, T::MaxContributors>,
		ValueQuery,
	>;

	/// The items of each case by their evidence; removed when they leave the case, or it is pruned.
	#[pallet::storage]
	pub type Items<T> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, EvidenceId, Item>;

	/// The root of each case that was sealed. It is never changed, and stays when the case is void
	/// or pruned.
	// Apart from the case, so that both stay inside their leaf of the state trie.
	#[pallet::storage]
	pub type Roots<T> = StorageMap<_, Twox64Concat, CaseId, CaseRoot>;

	/// The number of the next case; those below it are given and never given again.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, CaseId, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxItems::get() > 0, "an empty case cannot be sealed");
			let limits = T::BlockWeights::get();
			let heaviest = T::WeightInfo::seal(T::MaxItems::get())
				.max(T::WeightInfo::cancel(T::MaxItems::get()))
				.max(T::WeightInfo::confirm_void(T::MaxItems::get()));
			assert!(
				limits
					.get(DispatchClass::Normal)
					.max_extrinsic
					.is_none_or(|most| heaviest.all_lte(most)),
				"MaxItems must leave calls that go through all items small enough for a block"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
