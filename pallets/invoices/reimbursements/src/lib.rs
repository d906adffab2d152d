// SPDX-License-Identifier: Apache-2.0
//! # Reimbursements (报销)
//!
//! Reimbursement and entry of invoices (报销、入账), once across all institutions.
//!
//! An electronic invoice can be printed and copied as often as one likes, so that it may be handed in
//! twice, to one employer or to two. Whoever keeps its vouchers in electronic form alone must have a
//! system that keeps them from being entered twice (财会〔2020〕6号), and the system of one institution
//! does not see those of the others. Here all see one state: an invoice that is locked for a claim
//! is locked for everybody, and what was reimbursed of it is gone for ever.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | claim (报销单) | invoices that an institution reimburses together: all of them, or none |
//! | lock (锁定) | what keeps an invoice for one claim until a time |
//! | close (核销) | to approve a claim as paid; nothing undoes it |
//! | closure (报销记录) | what one institution reimbursed of one invoice |
//! | entry (入账) | that an institution has the invoice in its books, with or without deducting it from the income that is taxed |
//! | clawback (追回) | what was reimbursed, and must be paid back since red letters took the invoice back |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer with the duty `ClaimReimbursements` of the institution that holds the invoices | [`lock`](Pallet::lock), [`unlock`](Pallet::unlock) |
//! | another officer of it, with the duty `ApproveReimbursements` | [`close`](Pallet::close), [`recover`](Pallet::recover) |
//! | officer of it with the duty `HandleInvoices` | [`enter`](Pallet::enter), [`withdraw_entry`](Pallet::withdraw_entry) |
//! | any officer with the duty `ClaimReimbursements` | [`remove_claim`](Pallet::remove_claim), once nobody needs the claim |
//! | council | [`adopt_longest_lock`](Pallet::adopt_longest_lock) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::ReimbursementsApi`].
//!
//! ## Life of an invoice
//!
//! ```text
//!         lock, by the holder                close, by another officer
//! free ───────────────────────► locked ───────────────────────────────► closed, for ever
//!   ▲                              │                                      │
//!   └── unlock, or the end comes ──┘              clawback ◄── red letter ┤
//!                                                    └─ recover           │ enter
//!                                                                         ▼
//!            not entered 01 ── enter ──► entered 02, 03 ── withdraw_entry ──► withdrawn 06 ── enter ──► …
//! ```
//!
//! An invoice is locked for one claim at a time, and only by the institution that holds it. While it
//! is locked, it gets no other holder and no red letter; the lock ends at the latest after the time
//! that the council allows, so that nobody keeps an invoice for ever. A lock is over when the
//! chain's time reaches its end: then the invoice is free, its claim cannot be closed any more, and
//! another lock takes its place.
//!
//! *Shared costs* (费用分摊): an institution may reimburse a part of an invoice and hand it on to the
//! next, which reimburses of the rest. Each does so once, at most [`MAX_CLOSURES`] do, and all
//! together never reimburse more than is left of the invoice.
//!
//! *Separation of duties* (不相容岗位分离): who made a claim never approves it. That those who handle a
//! matter and those who approve it are apart is what the internal control of the 会计法 asks for.
//!
//! *Red letters*: no part of an invoice is taken back while an institution has it in its books; the
//! entry is withdrawn first. The tax bureau does not wait for that, as the institution may be closed,
//! or refuse: its forced red letter makes the entries void. If less is left of the invoice than was reimbursed, the excess is to be
//! paid back, first by those who were paid last. What was closed stays closed. A reimbursed invoice
//! counts as used, entered or not: a seller alone must not make others claim their money back.
//!
//! *Evidence*: with `close` comes the file of the approved claim. Its digest is notarized in the same
//! call, so that no claim is closed without evidence of who approved what.
//!
//! ## Removal
//!
//! `unlock` removes a claim, `remove_claim` one whose locks are over without an approval, or whose
//! invoices are all pruned. What was reimbursed of an invoice stays until the register of invoices
//! prunes it, which it does not do while a lock keeps it or an active institution has yet to claim
//! something back.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers. Those that look at the invoices themselves hold since
//! the register of invoices asks and tells this pallet, as [`InvoiceUse`](citychain_invoices::InvoiceUse) lays down.
//!
//! 1. *Numbered*: claims have numbers below the next one, and each has 1 to [`MAX_ITEMS`] invoices,
//!    each once and of a positive amount.
//! 2. *Locked*: a lock, also one that is over, belongs to an open claim that asks for as much of the
//!    invoice and ends at the same time.
//! 3. *Closed*: what an institution reimbursed of an invoice is what a closed claim of its own asks
//!    for, which another officer approved than made it.
//! 4. *Summed*: the sum of an invoice lists those who reimbursed it, each once and no other, and is
//!    what stays reimbursed of it.
//! 5. *Covered*: no more stays reimbursed of an invoice than is left of it, and the register of
//!    invoices knows every invoice of which anything is kept.
//! 6. *Entered*: where an entry stands, something stays reimbursed.
//! 7. *Dated*: claims were made in the past and closed before their end, and no lock was or may be
//!    longer than the runtime allows.
//!
//! ## Example
//!
//! What becomes of a closure, and what stays reimbursed of it:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Entry without a claim*: electronic vouchers suffice only where the approval is set up in the
//!   system (财会〔2020〕6号), and the approval of an invoice is the closing of its claim, also where it
//!   is paid to the seller and not to an employee.
//! - *Two claims of one institution for parts of one invoice*: split claims are how limits of approval
//!   are evaded. An institution says once how much of an invoice it bears.
//! - *Locks of parts of an invoice by several institutions at once*: two holders would be needed. Who
//!   has the invoice in hand decides, and hands it on.
//! - *Extending a lock*: it would keep an invoice for ever. Unlock it and lock it anew; then the limit
//!   is looked at again.
//! - *Sweeping locks that are over in a hook*: when a lock is over follows from the time; the next
//!   lock takes its place.
//! - *Clawbacks by share*: the institution that reimbursed last relied on the least that was left,
//!   and one debtor is easier to follow than eight.

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

/// How long invoices may be locked until the council decides otherwise: 30 days, in milliseconds.
pub const DEFAULT_LONGEST_LOCK: u64 = 30 * 86_400_000;

/// Reimbursement and entry of invoices, once across all institutions.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{
		types::{
			closure, Claim, ClaimItems, Clawbacks, Closure, Lock, Reimbursement, Reimbursers,
			MAX_ITEMS,
		},
		WeightInfo, DEFAULT_LONGEST_LOCK,
	};
	use citychain_evidence::{EvidenceAnchor, EvidenceFile, EvidenceId};
	use citychain_invoices::{ClaimId, InvoiceId, InvoiceRegister};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Commitment, Fen, Millis};
	use sp_runtime::traits::SaturatedConversion;

	/// Reimbursement and entry of invoices, once across all institutions.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// The register that knows the invoices, and asks this pallet before it changes one.
		type Invoices: InvoiceRegister;

		/// Where the evidence of closed claims is notarized.
		type Evidence: EvidenceAnchor;

		/// The longest time for which the council may let invoices be locked, in milliseconds.
		///
		/// It keeps a claim from holding up red letters and the pruning of invoices for years.
		#[pallet::constant]
		type MaxLock: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// How long invoices may be locked before the council has decided.
	#[pallet::type_value]
	pub fn DefaultLongestLock() -> u64 {
		DEFAULT_LONGEST_LOCK
	}

	// The chain numbers claims, invoices and institutions, and nobody chooses where they land in the
	// trie: the fast hasher is safe for all keys.

	/// The number of the next claim.
	#[pallet::storage]
	pub type NextClaim<T> = StorageValue<_, ClaimId, ValueQuery>;

	/// The claims. Removed by `unlock` and `remove_claim`.
	#[pallet::storage]
	pub type Claims<T> = StorageMap<_, Twox64Concat, ClaimId, Claim>;

	/// What keeps each invoice for a claim, or did until its end. Removed with the claim, by `close`,
	/// and with the invoice.
	#[pallet::storage]
	pub type Locks<T> = StorageMap<_, Twox64Concat, InvoiceId, Lock>;

	/// What each institution reimbursed of each invoice. Removed with the invoice.
	#[pallet::storage]
	pub type Closures<T> =
		StorageDoubleMap<_, Twox64Concat, InvoiceId, Twox64Concat, InstitutionId, Closure>;

	/// What all institutions together reimbursed of each invoice. Removed with the invoice.
	#[pallet::storage]
	pub type Reimbursed<T> = StorageMap<_, Twox64Concat, InvoiceId, Reimbursement, ValueQuery>;

	/// How long invoices may be locked, in milliseconds.
	#[pallet::storage]
	pub type LongestLock<T> = StorageValue<_, u64, ValueQuery, DefaultLongestLock>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxLock::get() >= DEFAULT_LONGEST_LOCK,
				"MaxLock must admit the longest lock before the council decides"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
