// SPDX-License-Identifier: Apache-2.0
//! # Taxpayers (纳税人)
//!
//! Which institutions are taxpayers, and what each may do: the kinds and rates of its invoices, their
//! numbers, how much it may issue in a tax period, and what its invoices come to in each.
//!
//! An invoice is worth what its issuer is worth. Nobody issues one here before a tax bureau has
//! registered it, under terms that the bureau can change at any time; no number is used that the
//! bureau did not assign; and the credit limit of each period bounds the damage of false invoicing
//! (虚开) by whoever slips through.
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
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of any bureau with the duty `AdministerTax` | [`register_taxpayer`](Pallet::register_taxpayer) |
//! | such an officer of the competent bureau | [`change_taxpayer`](Pallet::change_taxpayer), [`suspend_taxpayer`](Pallet::suspend_taxpayer), [`reinstate_taxpayer`](Pallet::reinstate_taxpayer), [`deregister_taxpayer`](Pallet::deregister_taxpayer), [`assign_numbers`](Pallet::assign_numbers), [`withdraw_numbers`](Pallet::withdraw_numbers), [`prune_ledger`](Pallet::prune_ledger) |
//! | council | [`adopt_rates`](Pallet::adopt_rates), [`move_taxpayer`](Pallet::move_taxpayer) |
//! | other pallets | [`TaxpayerRegister`]: whether a taxpayer may issue or deduct, and the postings to its ledgers |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are view functions, and the runtime API [`runtime_api::TaxpayersApi`] answers the
//! same questions with the same types.
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
//! ledgers, so that a move gives no second credit in the same period. Who is suspended or deregistered neither issues nor deducts; its invoices stand, red
//! letters for them may still be issued, with numbers that the bureau may assign even then, and what
//! follows from them is posted.
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
//! this pallet gives no event of its own for a posting. Credit is taken in the period of the blue
//! invoice and returned to it; a red letter is posted where it came into force, as the tax return
//! has it. A ledger is open for [`Config::LedgerRetention`] months after its period. Then it takes no
//! more postings, only returned credit is still accepted, and has no effect; the bureau may prune it.
//!
//! A lowered credit limit takes nothing back: nothing more can be taken until returns or the next
//! period bring the credit below it.
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
//!
//! ## Example
//!
//! A bureau assigns numbers upwards, and a ledger keeps to the credit limit:
//!
//! ```
//! use citychain_primitives::*;
//! use pallet_taxpayers::*;
//!
//! let (name, bureau) = (NumberSeries::parse("26317").unwrap(), InstitutionId(5));
//! let (series, first) = Series::assign(name, None, bureau, None, 100).unwrap();
//! assert!(first.contains(&InvoiceNumber::parse("26317000000000000099").unwrap()));
//! let (series, second) = Series::assign(name, Some(series), bureau, None, 100).unwrap();
//! assert_eq!((second.from, second.until, series.next), (100, 200, 200));
//! assert_eq!(
//!     Series::assign(name, Some(series), InstitutionId(6), None, 1),
//!     Err(Refusal::SeriesOfAnotherBureau)
//! );
//!
//! let limit = Fen(100_000_00);
//! let ledger = Ledger::default().posted(LedgerEntry::CreditTaken(limit), limit).unwrap();
//! let more = LedgerEntry::CreditTaken(Fen(1));
//! assert_eq!(ledger.posted(more, limit), Err(Refusal::CreditLimitExceeded));
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
mod calls;
mod errors;
mod events;
mod impls;
#[cfg(test)]
mod mock;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
// The code that the codec's derive makes casts the index of a variant.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[cfg(doc)]
use citychain_invoices::TaxpayerRegister;

// Calls, events and errors stand in files of their own: with their documentation they would take
// this one far beyond the length that a reader follows.
/// Which institutions are taxpayers, and what each may do.
// The code that FRAME generates casts and expects.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		types::{
			default_rates, Credit, GenesisTaxpayer, Ledger, NumberRange, Series, TaxedRates,
			Taxpayer, Terms,
		},
		WeightInfo,
	};
	use alloc::vec::Vec;
	use citychain_invoices::{NumberSeries, TaxRate};
	use citychain_primitives::{
		ActingOfficer, Authority, Day, Duty, InstitutionId, OfficerId, TaxPeriod,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	/// The layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// Which institutions are taxpayers, and what each may do.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Tells which officer acts for which institution, and which institutions are active.
		type Authority: Authority<Self::AccountId>;

		/// Who adopts the rates in force.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The clock of the chain, in milliseconds since 1970-01-01 UTC.
		type Time: Time<Moment = u64>;

		/// The most ranges of numbers that one taxpayer may have at a time.
		#[pallet::constant]
		type MaxRanges: Get<u32>;

		/// How many months after its period a ledger is kept and takes postings, at least 60.
		#[pallet::constant]
		type LedgerRetention: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// The chain numbers institutions, and nobody chooses where they land in the trie: the fast hasher
	// is safe for them, and for the periods below each.

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
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The taxpayer with the number of this institution, whatever its status.
		pub fn taxpayer(institution: InstitutionId) -> Option<Taxpayer> {
			Taxpayers::<T>::get(institution)
		}

		/// The numbers of a taxpayer, used and unused, at most `MaxRanges` ranges.
		pub fn numbers(taxpayer: InstitutionId) -> Vec<NumberRange> {
			NumberRanges::<T>::get(taxpayer).into_inner()
		}

		/// Which bureau assigns the numbers of a series, and the next one.
		///
		/// None if no number of the series was assigned yet.
		pub fn series(series: NumberSeries) -> Option<Series> {
			SeriesInUse::<T>::get(series)
		}

		/// What the invoices of a taxpayer come to in a tax period, such as 202611.
		///
		/// None if nothing was posted, or the ledger was pruned.
		pub fn ledger(taxpayer: InstitutionId, period: TaxPeriod) -> Option<Ledger> {
			Ledgers::<T>::get(taxpayer, period)
		}

		/// How much a taxpayer may still issue in the current tax period, in fen without tax.
		///
		/// None if it is no taxpayer.
		pub fn credit(taxpayer: InstitutionId) -> Option<Credit> {
			Self::credit_of(taxpayer)
		}

		/// The rates that a taxpayer may use now: those of its terms that are in force.
		///
		/// None if it is no taxpayer.
		pub fn available_rates(taxpayer: InstitutionId) -> Option<Vec<TaxRate>> {
			Self::rates_of(taxpayer)
		}

		/// The rates in force, ascending, in basis points: 1300 is 13 %.
		pub fn rates_in_force() -> Vec<u16> {
			RatesInForce::<T>::get().into_iter().collect()
		}
	}
}
