// SPDX-License-Identifier: Apache-2.0
//! # Invoices (电子发票)
//!
//! Firms issue invoices, receivers answer them, holders pass them on, banks lend on them, and the
//! tax bureau watches over them, from the issue of a blue invoice to the red one that takes it back.
//!
//! The document itself, XML or OFD, never reaches the chain. What does is what others must be able
//! to rely on: number, kind, parties, date, amounts by rate, and the root of a tree over the lines.
//! Of a natural person it has a salted commitment, and of the lines nothing but the root (发票管理办法 §23: nobody leaks what invoices say).
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | blue invoice (蓝字发票) | states what was sold |
//! | red invoice (红字发票) | takes back a blue one in part or whole; never taken back itself |
//! | issuer (开票方) | the firm that sold |
//! | buyer (购买方) | an institution, a firm that is not registered here, or a person |
//! | holder (持有人) | who has the invoice in hand and may have it reimbursed; not always the buyer |
//! | bearer | a holder who is known by nothing but a key, best one for each invoice |
//! | receiver (受票方) | the institution that answers: the buyer, or else the holder |
//! | group | the lines of an invoice that are taxed alike, added up |
//! | clearance (清分) | an invoice is in force once the tax bureau has cleared it |
//! | reporting (事后报送) | an invoice is in force when it is recorded, dated back within limits |
//! | counter, chain | each invoice of an issuer has the next number and the hash of the one before |
//! | flag (异常凭证、疑点发票) | a warning of the tax bureau: nobody may use the invoice |
//! | encumber (质押) | to pledge a part of an invoice to a bank |
//! | credit (授信额度) | what a taxpayer may issue in a period |
//! | prune (到期清理) | to remove invoices whose retention is over; a root of them stays |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of the issuer with the duty `IssueInvoices` | [`issue`](Pallet::issue), [`deliver`](Pallet::deliver), [`encumber`](Pallet::encumber) |
//! | officer of the receiver with the duty `HandleInvoices` | [`accept`](Pallet::accept), [`dispute`](Pallet::dispute), [`refuse`](Pallet::refuse) |
//! | officer of the holder with the duty `HandleInvoices` | [`transfer_holder`](Pallet::transfer_holder) |
//! | officer with the duty `HandleInvoices`, by the mandate of a bearer | [`claim_holder`](Pallet::claim_holder) |
//! | officer of the bank with the duty `FinanceInvoices` | [`release_encumbrance`](Pallet::release_encumbrance) |
//! | officer of the issuer's tax bureau with the duty `AdministerTax` | [`clear`](Pallet::clear), [`reject`](Pallet::reject), [`flag`](Pallet::flag), [`unflag`](Pallet::unflag), [`prune`](Pallet::prune) |
//! | council | [`adopt_policy`](Pallet::adopt_policy), [`void_encumbrance`](Pallet::void_encumbrance) |
//! | the pallets around it, by [`InvoiceRegister`](citychain_invoices::InvoiceRegister) | red invoices |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::InvoicesApi`].
//!
//! ## Life of a blue invoice
//!
//! ```text
//!                   issue                          red invoice           red invoice
//! (clearance)  ───────────► Drafted ── clear ──► Issued ─────────► PartlyRed ─────────► FullyRed
//! (reporting)  ──────────────── issue ────────────►   └───────────── all of it ─────────────►
//!                           Drafted ── reject ─► Rejected
//!
//! Undelivered ── deliver ──► Delivered ── accept ───────────────────────────► Accepted
//!                                │  └─ dispute ─► Disputed ── accept / refuse ─►┘   ▲
//!                                ├─ refuse ─────────────────────────► Refused       │
//!                                └─ silence, as the policy says ────────┴───────────┘
//!
//! Normal ◄── flag / unflag ──► Abnormal, Suspicious        free ◄── encumber / release ──► encumbered
//! ```
//!
//! A rejected draft keeps its place in the chain and its number, as a red invoice takes one. What an
//! invoice says is written once and never changed; how it stands is written beside it. Silence
//! writes nothing: the deadline is stored with the delivery, and whoever asks is told how it stands
//! at that time. Where nobody of this chain can answer, silence means nothing; and what silence would
//! void cannot be used before it is accepted, so that nothing that was used is void.
//!
//! ## What must add up
//!
//! The declared totals are the sum of the groups, and the lines of the groups are those of the
//! invoice. The rates ascend, each stands once, and a rate of zero gives its reason. The tax of a
//! group is its net amount times its rate, rounded half up, give or take the policy's tolerance for
//! each of its lines (2,000 lines that are rounded one by one drift). A line may be negative, a
//! discount; a group and the invoice may not.
//!
//! A red invoice takes back parts of lines, or all that is left. By rate, net and tax, all red ones
//! together never exceed the blue one; that they do not by line either is seen to by
//! pallet-red-letters, to which lines are shown. What a red invoice may take back is checked when it is
//! issued, whatever happened since its form was opened.
//!
//! ## Periods
//!
//! A blue invoice belongs to the tax period of its date, and takes credit there. A red one belongs to
//! the period in which it is issued and is posted there, while the credit returns to the period
//! from which it was taken.
//!
//! ## Chains
//!
//! The hash of an invoice is SHA-256 over [`CHAIN_DOMAIN`], the hash of the one before, the counter
//! (8 bytes, little-endian) and the SCALE encoding of its [`Body`]. Nobody can slip in, drop or
//! reorder an invoice of an issuer without changing every hash after it, and whoever has kept one
//! hash can prove that (ICV and PIH of the Saudi tax authority ZATCA are of the same kind). Pruning
//! takes from the beginning and keeps the last hash, so that what is left still hangs together.
//!
//! ## Numbers
//!
//! A number is used once, for ever: an invoice is pruned only when its number is not assigned to the
//! issuer any more, and the register of taxpayers assigns none twice.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Numbered*: every id is below the next one to be given, and every number leads to the one
//!    invoice that has it.
//! 2. *Chained*: the counters of an issuer's invoices follow each other from the last pruned one to
//!    the head, and each has the hash of the one before.
//! 3. *Sound*: rates ascend, groups add up to the totals, what is not taxed has no tax, and nobody
//!    issues to itself.
//! 4. *Standing*: every blue invoice stands somehow, with a sum for each of its groups, and no red
//!    one does.
//! 5. *Reversed*: for each blue invoice the red ones take back what its standing says, by rate at most
//!    what it states; it is fully red if and only if that is all, and partly red if it is a part.
//! 6. *Held*: an invoice has a holder if and only if it was delivered, which only one that was in
//!    force is; the holder is not the issuer.
//! 7. *Encumbered*: what is pledged is something, to another one than the issuer, and still outstanding.
//! 8. *Dated*: no invoice or answer is of a time to come, and no date is later than the recording.
//! 9. *Pruned*: prunings are numbered without gaps, hold an invoice at least, follow each other for
//!     each issuer, and are of no time to come.
//! 10. *Ruled*: the policy in force is one that the council could adopt.
//!
//! Over time, which no state shows, `tests/properties.rs` sees that no call changes what an invoice
//! says, that a number is never used twice, and that the ledgers of the issuers add up to their
//! invoices.
//!
//! ## Example
//!
//! An invoice of two lines, one of them at a discount, and whether it adds up:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Lines on chain*: what was sold to whom is nobody's business, and 2,000 lines are 200 kB.
//! - *One record for what an invoice says and how it stands*: every answer would rewrite what must
//!   never change.
//! - *A standing for red invoices*: they stand as they were issued, for ever.
//! - *The buyer as first holder*: a traveller has the invoice of a firm in hand.
//! - *An account for each bearer*: whoever buys a cup of coffee would need one; a signature for the
//!   employer does as well.
//! - *Several pledges of one invoice*: two banks would have to agree on who is served first.
//! - *A task that voids what was not answered*: time alone decides, and writes nothing.
//! - *Deadlines by the policy in force when somebody asks*: a decision of the council would change
//!   what stood before.

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

/// The register of invoices: what was issued, and how it stands.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{types::*, WeightInfo};
	use alloc::boxed::Box;
	use citychain_invoices::{
		FiscalState, Holder, InvoiceId, InvoiceNumber, InvoiceUse, LedgerEntry, RiskFlag,
		TaxpayerRegister, Totals,
	};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Authority, CodeRegister, Commitment, Fen, Millis};
	use sp_runtime::{traits::SaturatedConversion, MultiSignature};

	/// The register of invoices.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// The register of taxpayers: who may issue what, with which numbers and how much.
		type Taxpayers: TaxpayerRegister;

		/// Tells which institution a unified social credit code belongs to.
		type Codes: CodeRegister;

		/// What is made of invoices: reimbursement, deduction, red letters.
		type Uses: InvoiceUse;

		/// How far a policy may let the date of an invoice lie back, in milliseconds.
		#[pallet::constant]
		type MaxReportingDelay: Get<u64>;

		/// The longest time that a policy may give receivers to answer, in milliseconds.
		#[pallet::constant]
		type MaxResponseTime: Get<u64>;

		/// The largest tolerance that a policy may allow for the tax of a line, in fen.
		#[pallet::constant]
		type MaxTolerance: Get<u64>;

		/// The shortest retention that a policy may ask, in milliseconds (发票管理办法 §28).
		#[pallet::constant]
		type MinRetention: Get<u64>;

		/// The longest retention that a policy may ask, in milliseconds.
		///
		/// It keeps a policy from making the state of the chain grow for ever.
		#[pallet::constant]
		type MaxRetention: Get<u64>;

		/// The most invoices that `prune` takes.
		#[pallet::constant]
		type MaxPruned: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// Numbers are assigned by the tax bureau but chosen among those by the caller: a hasher that
	// cannot be steered. Ids and places are given by the chain in order: the fast hasher is safe.

	/// What each invoice says, blue or red, at its place in the chain of its issuer.
	#[pallet::storage]
	pub type Invoices<T> = StorageMap<_, Twox64Concat, InvoiceId, Invoice>;

	/// How each blue invoice stands.
	#[pallet::storage]
	pub type Standings<T> = StorageMap<_, Twox64Concat, InvoiceId, Standing>;

	/// The invoice of each number that is used.
	#[pallet::storage]
	pub type Numbers<T> = StorageMap<_, Blake2_128Concat, InvoiceNumber, InvoiceId>;

	/// The id of the next invoice; those below it are given and never given again.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, InvoiceId, ValueQuery>;

	/// The chain of the invoices of each issuer.
	#[pallet::storage]
	pub type Chains<T> = StorageMap<_, Twox64Concat, InstitutionId, Chain, ValueQuery>;

	/// The policy in force.
	#[pallet::storage]
	pub type CurrentPolicy<T> = StorageValue<_, Policy>;

	/// What stays of the invoices that were pruned, by the number of the pruning.
	#[pallet::storage]
	pub type Prunings<T> = StorageMap<_, Twox64Concat, PruningId, Pruning>;

	/// The number of the next pruning.
	#[pallet::storage]
	pub type NextPruning<T> = StorageValue<_, PruningId, ValueQuery>;

	/// The state of the pallet in the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first policy. Without another choice: reporting within a day, silence that means
		/// nothing after 72 hours, one fen of tolerance for each line, and five years of retention.
		pub policy: Policy,
		/// Ties the type to the runtime; holds nothing.
		#[serde(skip)]
		pub _runtime: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert_adoptable("invoices.policy", Pallet::<T>::ensure_valid_policy(&self.policy));
			CurrentPolicy::<T>::put(self.policy);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Self::ensure_valid_policy(&Policy::default()).is_ok(),
				"the bounds of policies must admit the default one",
			);
			assert!(T::MaxPruned::get() > 0, "prune needs room for an invoice");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
