// SPDX-License-Identifier: Apache-2.0
//! # Taxpayers (纳税人)
//!
//! Which institutions are taxpayers, and what each may do: the kinds and rates of its invoices, their
//! numbers, how much it may issue in a tax period, and what its invoices come to in each. And proofs of
//! paid taxes, each of which serves once.
//!
//! An invoice is worth what its issuer is worth. Nobody issues one here before a tax bureau has
//! registered it, under terms that the bureau can change at any time; no number is used that the
//! bureau did not assign; and the credit limit of each period bounds the damage of false invoicing
//! (虚开) by whoever slips through.
//!
//! The same bureaus state that a tax was paid, or that there was none to pay, on what a commitment
//! stands for. Whoever registers the transfer of a real estate must see that deed tax was paid
//! (契税法 §11: 未按照规定缴纳契税的，不动产登记机构不予办理土地、房屋权属登记). On paper the same
//! proof can be shown twice, or altered in between. Here the register of real estate uses it up in
//! the same call that records the transfer, or neither happens.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | taxpayer (纳税人) | an institution that a tax bureau registered; its number is that of the institution |
//! | competent bureau (主管税务机关) | the institution whose officers administer a taxpayer |
//! | terms | what the bureau lays down: regime, kinds, rates, risk level, credit limit |
//! | regime | general (一般纳税人) or small-scale (小规模纳税人) |
//! | rate (税率、征收率) | a share in basis points, or a reason why nothing is taxed |
//! | series | numbers with the same digits in front, of which one bureau disposes |
//! | credit (授信额度) | what may be issued in one tax period, without tax |
//! | tax period (税款所属期) | a month of the calendar in China |
//! | ledger | what the invoices of a taxpayer come to in one period |
//! | proof (完税证明) | what a bureau states of one tax on one subject |
//! | subject (计税对象) | what was taxed, a contract or a transfer, as a salted commitment |
//! | base (计税依据) | what the tax was computed on, in fen |
//! | tax (税额) | what was paid, in fen; zero where nothing was due |
//! | to use up (核销) | to rely on a proof, which can be done once |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of any bureau with the duty `AdministerTax` | [`register_taxpayer`](Pallet::register_taxpayer), [`issue_proof`](Pallet::issue_proof); [`prune_proof`](Pallet::prune_proof), once its retention is over |
//! | such an officer of the competent bureau | [`change_taxpayer`](Pallet::change_taxpayer), [`suspend_taxpayer`](Pallet::suspend_taxpayer), [`reinstate_taxpayer`](Pallet::reinstate_taxpayer), [`deregister_taxpayer`](Pallet::deregister_taxpayer), [`assign_numbers`](Pallet::assign_numbers), [`withdraw_numbers`](Pallet::withdraw_numbers), [`prune_ledger`](Pallet::prune_ledger) |
//! | such an officer of the bureau that issued the proof | [`revoke_proof`](Pallet::revoke_proof) |
//! | council | [`adopt_rates`](Pallet::adopt_rates), [`move_taxpayer`](Pallet::move_taxpayer) |
//! | other pallets | [`TaxpayerRegister`](citychain_invoices::TaxpayerRegister): whether a taxpayer may issue or deduct, and the postings to its ledgers |
//! | other pallets | [`TaxProofs::consume`](citychain_invoices::TaxProofs::consume): the use of a proof |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime APIs [`runtime_api::TaxpayersApi`] and
//! [`runtime_api::TaxProofsApi`].
//!
//! ## Life of a taxpayer
//!
//! ```text
//!                register_taxpayer            suspend_taxpayer
//! no taxpayer ────────────────────► active ◄──────────────────► suspended
//!                                    ▲  │    reinstate_taxpayer     │
//!                  register_taxpayer │  └── deregister_taxpayer ────┤
//!                                    └──────── deregistered ◄───────┘
//! ```
//!
//! A taxpayer that moves to another bureau is deregistered by the old one and registered by the new
//! one; where the old one cannot act any more, the council moves it. It keeps its numbers and its
//! ledgers, so that a move gives no second credit in the same period. Who is suspended or
//! deregistered neither issues nor deducts; its invoices stand, red letters for them may still be
//! issued, with numbers that the bureau may assign even then, and what follows from them is posted.
//!
//! ## Numbers
//!
//! A series belongs to the bureau that first assigned numbers of it, and its numbers are assigned
//! upwards only. So ranges never overlap, a number has at most one owner in all time, and nobody can
//! take a number that somebody else was given. Which of the numbers were used is for the register of
//! invoices to say: withdrawing a range changes nothing for these, and the others are never assigned
//! again (作废).
//!
//! ## Ledgers
//!
//! The pallets of invoices post to them, each in the call that it follows from, whose events tell it:
//! this pallet gives no event of its own for a posting. All entries of one posting are taken, or none;
//! whether they are can be asked before, which posts nothing. Credit is taken in the period of the blue
//! invoice and returned to it; a red letter is posted where it came into force, as the tax return
//! has it. A ledger is open for [`Config::LedgerRetention`] months after its period. Then it takes no
//! more postings, only returned credit is still accepted, and has no effect; the bureau may prune it.
//!
//! A lowered credit limit takes nothing back: nothing more can be taken until returns or the next
//! period bring the credit below it.
//!
//! ## Life of a proof
//!
//! ```text
//!             issue_proof          consume, once
//! no proof ───────────────► valid ───────────────► used ────┐
//!                             │ │                           │
//!                             │ └── revoke_proof ► revoked ─┼─ prune_proof ─► gone
//!                             └─── until passes ─► expired ─┘
//! ```
//!
//! A proof is valid from the block in which it was issued until, and not including, its end.
//! Nothing is written when the end passes: whether a proof has expired is found when somebody asks.
//! It is kept for [`Config::ProofRetention`] after it was used, revoked or expired. While a proof is
//! valid or used, no other proof of this tax on this subject is issued; after it was revoked or
//! expired, another one is.
//!
//! ## Privacy of proofs
//!
//! The subject is the hash of a domain, an algorithm, an institution, a secret salt of 32 bytes and
//! the canonical bytes of the contract or the transfer. Whoever brings the proof to a register has
//! salt and bytes; nobody else learns from the chain who sold what to whom. Base and tax stand in
//! clear, as the register that relies on them compares them with the price.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers. They do not ask who is active now.
//!
//! 1. *Registered*: no taxpayer is its own bureau, and none was registered on a day to come.
//! 2. *Rated*: at least one rate is in force, and each rate, in force or in a taxpayer's terms, is
//!    above zero and at most 100 %.
//! 3. *Disjoint*: ranges of numbers belong to taxpayers, hold at least one number each, lie below the
//!    next number of a known series, and do not overlap.
//! 4. *Bounded*: the next number of each series is after its first and at most one after its last.
//! 5. *Limited*: the credit taken in a period is at most the limit under which credit was last taken.
//! 6. *Kept*: ledgers belong to taxpayers, and none is of a period to come.
//! 7. *Numbered*: every proof has a number below the next one.
//! 8. *Stated*: no tax exceeds its base.
//! 9. *Dated*: a proof was issued in the past and ends after that; it was used between, and used or
//!    revoked in the past and before its end.
//! 10. *Unique*: the proof that stands for a tax and a subject is one of them, and all other proofs
//!     of these are revoked or expired.
//!
//! ## Example
//!
//! A bureau assigns numbers upwards, a ledger keeps to the credit limit, and a proof serves once and
//! until its end:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Terms that the council sets*: the bureau answers for its taxpayers. The council has the rates,
//!   which are the law's.
//! - *Taking numbers back into the series*: a number that was printed or quoted may be out in the
//!   world. A series of 10¹⁵ numbers has enough.
//! - *Moving credit that was not used into the next period*: who issues little for a year could then
//!   issue a year's worth in a night.
//! - *Removing deregistered taxpayers*: their invoices outlive them, and somebody must answer for
//!   these. There are never more taxpayers than institutions.
//! - *A rate of zero*: it says nothing. Zero-rated, exempt and not taxed differ in what the seller
//!   may deduct (增值税法 §22).
//! - *Naming the taxpayer in a proof*: most are natural persons, and the register that relies on a
//!   proof knows the subject.
//! - *Giving a used proof back*: the transfer that relied on it stands, or its own register undoes
//!   it; a transfer after that is another subject, of which the bureau issues another proof.
//! - *Letting any bureau revoke a proof*: what a bureau states, it alone takes back; a court that
//!   disagrees orders it to.

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

/// Which institutions are taxpayers, and what each may do.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{
		types::{
			default_rates, withdraw_from, GenesisTaxpayer, Ledger, NumberRange, Series, TaxProof,
			TaxedRates, Taxpayer,
		},
		WeightInfo,
	};
	use alloc::vec::Vec;
	use citychain_invoices::{NumberSeries, TaxProofId, TaxProofKind, Terms};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Commitment, Day, Fen, Millis, TaxPeriod};

	/// Which institutions are taxpayers, and what each may do.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// The most ranges of numbers that one taxpayer may have at a time.
		#[pallet::constant]
		type MaxRanges: Get<u32>;

		/// How many months after its period a ledger is kept and takes postings, at least 60.
		#[pallet::constant]
		type LedgerRetention: Get<u32>;

		/// The longest that a proof may be valid, in milliseconds.
		#[pallet::constant]
		type MaxProofValidity: Get<u64>;

		/// How long a proof is kept after it was used, revoked or expired, in milliseconds; tax
		/// receipts are kept for ten years (税收征收管理法实施细则 §29).
		#[pallet::constant]
		type ProofRetention: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// The chain numbers institutions and proofs, and nobody chooses where they land in the trie: the
	// fast hasher is safe for them, and for the periods below each institution.

	/// The taxpayers, under the numbers of their institutions. They stay: somebody must answer for
	/// their invoices.
	#[pallet::storage]
	pub type Taxpayers<T> = StorageMap<_, Twox64Concat, InstitutionId, Taxpayer>;

	/// The numbers of each taxpayer. Removed by `withdraw_numbers`.
	#[pallet::storage]
	pub type NumberRanges<T: Config> = StorageMap<
		_,
		Twox64Concat,
		InstitutionId,
		BoundedVec<NumberRange, T::MaxRanges>,
		ValueQuery,
	>;

	// Officers choose the digits of a series.
	/// The series of which numbers were assigned. They stay, so that no number is assigned twice.
	#[pallet::storage]
	pub type SeriesInUse<T> = StorageMap<_, Blake2_128Concat, NumberSeries, Series>;

	/// The ledger of each taxpayer for each tax period. Removed by `prune_ledger`.
	#[pallet::storage]
	pub type Ledgers<T> =
		StorageDoubleMap<_, Twox64Concat, InstitutionId, Twox64Concat, TaxPeriod, Ledger>;

	/// The rates in force until the council adopts others.
	#[pallet::type_value]
	pub fn DefaultRates() -> TaxedRates {
		default_rates()
	}

	/// The rates in force, in basis points: 1300 is 13 %.
	#[pallet::storage]
	pub type RatesInForce<T> = StorageValue<_, TaxedRates, ValueQuery, DefaultRates>;

	/// The number of the next proof.
	#[pallet::storage]
	pub type NextProof<T> = StorageValue<_, TaxProofId, ValueQuery>;

	/// The proofs of paid taxes. Removed by `prune_proof`.
	#[pallet::storage]
	pub type Proofs<T> = StorageMap<_, Twox64Concat, TaxProofId, TaxProof>;

	// Officers choose commitments.
	/// The last proof of each tax on each subject. Removed with the proof by `prune_proof`.
	#[pallet::storage]
	pub type LastProofs<T> =
		StorageMap<_, Blake2_128Concat, (TaxProofKind, Commitment), TaxProofId>;

	/// The state of the pallet in the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first taxpayers.
		pub taxpayers: Vec<GenesisTaxpayer>,
		/// Ties the type to the runtime; holds nothing.
		#[serde(skip)]
		pub _runtime: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for taxpayer in &self.taxpayers {
				Pallet::<T>::build_taxpayer(taxpayer);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxRanges::get() > 0, "a taxpayer needs room for numbers");
			assert!(
				T::LedgerRetention::get() >= 60,
				"ledgers are kept for five years at least (发票管理办法 §28)"
			);
			assert!(T::MaxProofValidity::get() > 0, "no proof could be issued");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
