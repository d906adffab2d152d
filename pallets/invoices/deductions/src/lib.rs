// SPDX-License-Identifier: Apache-2.0
//! # Deduction of input tax (进项抵扣)
//!
//! The buyer of an invoice uses its tax once: it deducts it from its own output tax, or has it
//! refunded for an export. What a red letter takes back afterwards is transferred out.
//!
//! A general taxpayer pays its output tax (销项) less the input tax (进项) on its purchases
//! (增值税法 §8, §16). It selects the invoices for the return of a month (勾选) and confirms what
//! they are used for (用途确认); from then on the seller cannot take an invoice back without the
//! buyer's word, and what is taken back is owed again (进项税额转出). An export refund must be rolled
//! back first. The ledgers of the taxpayers, which another pallet keeps, are posted in the same call.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | input tax (进项税额) | the tax that an invoice states, for its buyer |
//! | to select (勾选) | to set an invoice apart for the return of a period; binds nobody |
//! | to confirm (用途确认) | to use the tax of selected invoices, for good |
//! | purpose (用途) | deduction from the output tax, or refund for an export (出口退税) |
//! | to transfer out (进项转出) | to owe again what was deducted |
//! | period (税款所属期) | a month of the civil calendar, as year times 100 plus month |
//! | grace | how long after its end a period stays open, until its return is due |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of the buyer with the duty `HandleInvoices` | [`select`](Pallet::select), [`deselect`](Pallet::deselect), [`confirm`](Pallet::confirm) |
//! | officer of the buyer's tax bureau with the duty `AdministerTax` | [`roll_back_refund`](Pallet::roll_back_refund) |
//! | council | [`adopt_rules`](Pallet::adopt_rules) |
//! | the register of invoices | [`InvoiceUse`](citychain_invoices::InvoiceUse), whenever an invoice is reversed or pruned |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::DeductionsApi`].
//!
//! ## Life of a deduction
//!
//! ```text
//!                               confirm
//!        select                  ┌──► used for deduction ── red letter: transferred out ─┐
//! none ──────────► selected ─────┤             ▲                                         │
//!   ▲                 │          │             └─────────────────────────────────────────┘
//!   │◄── deselect ────┤          └──► used for export refund
//!   │◄── lapses ──────┤                        │
//!   │◄── void ────────┘                        │
//!   └────────────── roll_back_refund ──────────┘
//! ```
//!
//! A selection *lapses* when its period is closed, without a transaction: it counts as none, and the
//! invoice may be selected for a later period. It is *void* when red letters take back all of its
//! tax. A red letter over a selected invoice leaves less to be confirmed. Nothing but the register of
//! invoices, when it prunes the invoice, ends the use for deduction.
//!
//! ## What may be deducted
//!
//! An invoice that its register calls usable, in force and not warned of; to the own institution, an
//! active general taxpayer; of a kind that is deducted; not about what the rules of the council
//! exclude (增值税法 §22); with tax left. All of this is checked when the invoice is selected, and
//! again when its use is confirmed. The period is at least the invoice's, has begun, and is not
//! closed.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers; what compares with the invoice, only where the register
//! knows it. That the ledgers hold the sums of what was used and transferred out is checked by the
//! property test.
//!
//! 1. *Bounded*: something was used, and no more was transferred out; nothing of an export refund.
//! 2. *Own*: the invoice is blue, of a kind that is deducted, and its buyer is who uses it.
//! 3. *Matched*: what was used less what was transferred out is what red letters left of the
//!    invoice's tax; of a selected invoice they left something.
//! 4. *Dated*: the period is a month, not before the invoice's, and has begun.
//!
//! ## Example
//!
//! A period stays open until its return is due, and what is taken back is transferred out:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Refusing red letters over deducted invoices*: goods come back after a month was declared. The
//!   buyer agrees to the red letter elsewhere, and the tax is transferred out here.
//! - *Transferring out in the period of the deduction*: its return is filed. What is taken back
//!   belongs to the period of the red letter.
//! - *Transfers out for other reasons*, as when goods are lost or used otherwise (增值税法 §22, 3 and
//!   4): they are declared for goods and not for invoices. Here what is transferred out stays the
//!   tax of the red letters.
//! - *Keeping a refund that was rolled back*: the invoice is free again, for a direct red letter or
//!   for a deduction; the event keeps who decided, and on which grounds.
//! - *Writing down that a selection lapsed*: nobody would pay for that transaction.

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

/// Deduction of input tax, and its transfer out.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{
		types::{ConfirmedUse, Deduction, Purpose, Rules},
		WeightInfo,
	};
	use citychain_invoices::{InvoiceId, InvoiceRegister, TaxpayerRegister};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Commitment, Fen, TaxPeriod};
	use sp_runtime::traits::SaturatedConversion;

	/// Deduction of input tax, and its transfer out.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// The register that knows the invoices.
		type Invoices: InvoiceRegister;

		/// The register that knows who deducts, under which bureau, and keeps the ledgers.
		type Taxpayers: TaxpayerRegister;

		/// The most invoices whose use is confirmed in one call.
		#[pallet::constant]
		type MaxBatch: Get<u32>;

		/// The longest that the rules may keep a period open after its end, in milliseconds.
		#[pallet::constant]
		type MaxGrace: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The rules in force; those of `Rules::default` until the council adopts others.
	#[pallet::storage]
	pub type CurrentRules<T> = StorageValue<_, Rules, ValueQuery>;

	// The chain numbers invoices, and nobody chooses where they land in the trie: the fast hasher is
	// safe.

	/// What became of the tax of each invoice. Removed by `deselect`, by `roll_back_refund`, when a
	/// selection becomes void, and with the invoice.
	#[pallet::storage]
	pub type Uses<T> = StorageMap<_, Twox64Concat, InvoiceId, Deduction>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxBatch::get() > 0, "nothing could be confirmed");
			let grace = Rules::default().grace;
			assert!(grace <= T::MaxGrace::get(), "the council could not adopt the default rules");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
