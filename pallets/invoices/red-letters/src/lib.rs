// SPDX-License-Identifier: Apache-2.0
//! # Red letters (红字发票)
//!
//! A blue invoice is never changed or voided: what is wrong with it is taken back by a red one, in
//! part or whole. This pallet decides who may do that, and on whose word. The red invoice itself is
//! issued by the register of invoices, in the same call or not at all.
//!
//! ## Three ways to a red invoice
//!
//! | way | when | calls |
//! |---|---|---|
//! | direct (直接开具) | nobody used or entered the blue invoice, or no institution of this chain stands on the buyer's side | [`issue_direct`](Pallet::issue_direct) |
//! | agreed (红字发票信息确认单) | otherwise, and whenever one side asks the other | [`open_form`](Pallet::open_form), [`agree`](Pallet::agree), [`issue_red`](Pallet::issue_red) |
//! | forced (税务机关强制红冲) | the seller is gone, or the buyer refuses without a reason | [`force_red`](Pallet::force_red) |
//!
//! The first two are the rule of the tax administration for fully digitalised invoices (数电发票红冲):
//! unused and not entered, the seller issues directly; used (用途确认) or entered (入账), either side
//! opens a form and the other one confirms it; without an answer within 72 hours the form is void. An
//! invoice whose tax was refunded on export is first rolled back by pallet-deductions and then is
//! unused. Each way leaves a form on record, so that every red invoice has its reason, its amounts
//! and its author in one place.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | blue, red (蓝字、红字) | the invoice, and the one that takes it back |
//! | seller (开票方) | the institution that issued the blue invoice |
//! | buyer, the buyer's side (受票方) | the buyer if it is an institution of this chain, or else the holder |
//! | side (一方) | seller or buyer; an officer says for which one it acts |
//! | form (确认单) | what is to be taken back, why, and how the two sides stand to it |
//! | open (未结) | in state 02, 03 or 04: it can still lead to a red invoice |
//! | void (作废) | in state 05 to 09: it leads to nothing any more |
//! | trail (轨迹) | the forms of one blue invoice, the newest first |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of the seller with the duty `IssueInvoices` | [`open_form`](Pallet::open_form), [`agree`](Pallet::agree), [`deny`](Pallet::deny), [`withdraw`](Pallet::withdraw), [`issue_red`](Pallet::issue_red), [`issue_direct`](Pallet::issue_direct) |
//! | officer of the buyer's side with the duty `HandleInvoices` | [`open_form`](Pallet::open_form), [`agree`](Pallet::agree), [`deny`](Pallet::deny), [`withdraw`](Pallet::withdraw) |
//! | officer of the seller's tax bureau with the duty `AdministerTax` | [`force_red`](Pallet::force_red) |
//! | any officer with the duty `HandleInvoices` | [`close_expired`](Pallet::close_expired), [`prune_forms`](Pallet::prune_forms) |
//! | council | [`adopt_policy`](Pallet::adopt_policy) |
//! | the register of invoices, by [`InvoiceUse`](citychain_invoices::InvoiceUse) | whether an invoice may be used, may get another holder, and is settled |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::RedLettersApi`].
//!
//! ## Life of a form
//!
//! The numbers are those of the tax administration (确认单状态).
//!
//! ```text
//! issue_direct, force_red ─► 01 unneeded (无需确认), with its red invoice
//!
//!                       ┌─ deny, by the buyer ──► 05 denied by the buyer
//! open_form             ├─ withdraw ────────────► 08 withdrawn
//! by the seller ─► 02 ──┼─ confirm_within over ─► 07 expired
//!                       └─ agree, by the buyer ─┐
//!                                               ├─► 04 confirmed ─┬─ issue_red ─► issued
//!                       ┌─ agree, by the seller ┘                 └─ withdraw ──► 09 withdrawn
//! open_form             ├─ confirm_within over ─► 07 expired                      when confirmed
//! by the buyer ──► 03 ──┼─ withdraw ────────────► 08 withdrawn
//!                       └─ deny, by the seller ─► 06 denied by the seller
//! ```
//!
//! Nothing leaves 01, 05 to 09, or issued. Withdrawing is up to the side that opened the form; once
//! it is confirmed and the seller lets `issue_within` pass without issuing, the other side may
//! withdraw as well: a confirmed form stops every use of the invoice, and nobody is to hold the
//! other one's invoice for ever. Deadlines are fixed when the form is opened or confirmed, by the
//! policy of that moment, and they are half-open: at the instant of the deadline it is over.
//!
//! Expiry needs no transaction. Every call and look-up takes an overdue form as void; the state on
//! record follows when the next form of the invoice is opened, or by `close_expired`.
//!
//! At most one form of an invoice is open. Meanwhile nothing is issued directly, and the invoice
//! keeps its holder, so that who answers for the buyer's side stays the same. In 04, nobody reimburses,
//! deducts or pledges what both sides agreed to take back: the register of invoices asks this pallet.
//!
//! Forms stay as long as their invoice: a void one tells who refused what. They grow by the allowance
//! of the institutions, and go by [`prune_forms`](Pallet::prune_forms) once the register of invoices
//! has pruned the blue invoice.
//!
//! ## Lines
//!
//! A red letter takes back all that is left, or parts of lines, each with a proof that the blue invoice
//! has it. A line is noted when it is shown for the first time, so that what is taken back of it is
//! limited when the red invoice is issued, without the proof: days may lie between agreement and issue.
//! By line, net and tax, all red invoices together never exceed the blue one; that they do not by rate
//! either is seen to by the register.
//!
//! ## What may happen meanwhile
//!
//! Between opening and issuing, only a forced red letter changes what is left of the blue invoice.
//! An open form survives it. Where the form takes back lines and as much is left, it still can be
//! issued; where it takes back all that was left, or more than is left now, agreeing and issuing are
//! refused, agreeing by [`Error::AmountsChanged`], and it remains to deny or withdraw it.
//!
//! Withdrawing and issuing race in one block: whichever comes first ends the form, and the other call
//! is refused with nothing changed, least of all the number of the red invoice.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Numbered*: every form has a state and every state a form, under an id below the next one.
//! 2. *Trailed*: the trail of an invoice goes from its last form to its first without a gap, back in
//!    ids and times, through forms of that invoice alone, and every form is on one trail.
//! 3. *Single*: a form is open if and only if it is the open one of its invoice's trail.
//! 4. *Founded*: state 01 belongs to direct and forced red letters, and every other state to forms
//!    of two sides, which are two institutions; 02 and 05 belong to forms of the seller, 03 and 06
//!    to forms of the buyer.
//! 5. *Noted*: where the register knows the invoice, every line that a form names is noted, and of each
//!    line that is noted the red invoices of the forms took back what is noted, at most what it states.
//! 6. *Consumed*: a red invoice belongs to one form, and, where the register knows it, takes back
//!    the blue one of that form.
//! 7. *Dated*: no form is of a time to come, and every deadline is within `MaxWindow` of what set it.
//! 8. *Ruled*: the policy in force is one that the council may adopt.
//!
//! Over time, which no state shows, `tests/properties.rs` sees that void forms stay void, that an
//! overdue form is never confirmed, and that a form issues at most one red invoice.
//!
//! ## Example
//!
//! The seller opens a form, which the buyer may confirm until the last millisecond of 72 hours:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Silence as agreement*, as other countries have it: the register of invoices would have to
//!   learn of it without a transaction, and a buyer on holiday would lose a deduction.
//! - *A forced red letter that voids the open form*: none of the nine states says so, and a form
//!   about other lines is as good as before.
//! - *A confirmed form that expires*: 07 means that nobody confirmed. The other side's right to
//!   withdraw undoes the same harm, and leaves the seller the time it needs if nobody minds.
//! - *Amounts and state in one record*: the amounts of 64 lines take 1.3 KB, and each step of a form
//!   would write them again.
//! - *A list of forms for each invoice*: it would need a bound, which the one side could use up to
//!   keep the other from ever opening a form.
//! - *Removing the forms in the call that prunes the invoice*: there may be any number of them.

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

/// Red letters: who may take back an invoice, and on whose word.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{
		impls::Letter,
		types::{state, FormPolicy, FormState, RedForm, RedLine, Side, Trail},
		WeightInfo,
	};
	use citychain_invoices::{
		InvoiceId, InvoiceNumber, InvoiceRegister, InvoiceUse, RedAmounts, RedFormId, RedReason,
		Reversal, TaxpayerRegister, MAX_RED_LINES,
	};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Commitment, Millis};

	/// Who may take back an invoice, and on whose word.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// The register that knows the invoices and issues the red ones.
		type Invoices: InvoiceRegister;

		/// Tells which tax bureau is competent for a seller.
		type Taxpayers: TaxpayerRegister;

		/// What is made of invoices elsewhere: whether one was used or entered, so that a red letter
		/// needs a form.
		type Uses: InvoiceUse;

		/// The longest time that a policy may give to confirm or to issue, in milliseconds.
		///
		/// It keeps a policy from letting a form stop the use of an invoice for ever.
		#[pallet::constant]
		type MaxWindow: Get<u64>;

		/// The most forms that one call of `prune_forms` removes.
		#[pallet::constant]
		type MaxPruned: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// The chain numbers invoices and forms, and nobody chooses where they land in the trie: the fast
	// hasher is safe for all keys.

	/// What each form says, written once. Removed by `prune_forms`.
	#[pallet::storage]
	pub type Forms<T> = StorageMap<_, Twox64Concat, RedFormId, RedForm>;

	/// How each form stands, as of the last call about it: an overdue one may stand here as open.
	/// Removed by `prune_forms`.
	#[pallet::storage]
	pub type States<T> = StorageMap<_, Twox64Concat, RedFormId, FormState>;

	/// The last form of each blue invoice that has one, and the open one. Removed by `prune_forms`.
	#[pallet::storage]
	pub type Trails<T> = StorageMap<_, Twox64Concat, InvoiceId, Trail>;

	/// The lines of each blue invoice that were shown to take them back. Removed by `prune_forms`.
	#[pallet::storage]
	pub type RedLines<T> = StorageDoubleMap<_, Twox64Concat, InvoiceId, Twox64Concat, u16, RedLine>;

	/// The id of the next form; those below it are given and never given again.
	#[pallet::storage]
	pub type NextForm<T> = StorageValue<_, RedFormId, ValueQuery>;

	/// How much time forms give.
	#[pallet::storage]
	pub type CurrentPolicy<T> = StorageValue<_, FormPolicy, ValueQuery>;

	/// The state of the pallet in the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first policy. Without another choice: 72 hours to confirm, and 30 days to issue.
		pub policy: FormPolicy,
		/// Ties the type to the runtime; holds nothing.
		#[serde(skip)]
		pub _runtime: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert_adoptable("redLetters.policy", Pallet::<T>::ensure_valid_policy(&self.policy));
			CurrentPolicy::<T>::put(self.policy);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Self::ensure_valid_policy(&FormPolicy::default()).is_ok(),
				"MaxWindow must admit the default policy",
			);
			assert!(T::MaxPruned::get() > 0, "a call that prunes needs room for a form");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
