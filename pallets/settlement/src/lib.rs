// SPDX-License-Identifier: Apache-2.0
//! # Settlement (结算)
//!
//! Settlement banks issue money against deposits and take it back, one to one. Money is counted in
//! fen (分): 100 fen are CNY 1.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | settlement bank (结算银行) | an institution that holds the duty `SettleMoney` |
//! | issue (发行) | a bank received a deposit and mints the same amount for the depositor |
//! | outstanding (未偿余额) | what a bank has issued and not yet redeemed: its liability, in fen |
//! | redemption (兑付) | a holder's request to a bank, and the money on hold (冻结) for it |
//! | holder (持有人) | the account whose money it is; it may be a citizen's or an officer's |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of a bank with the duty `SettleMoney` | [`issue`](Pallet::issue), [`redeem`](Pallet::redeem), [`refuse_redemption`](Pallet::refuse_redemption) |
//! | holder | [`request_redemption`](Pallet::request_redemption), [`cancel_redemption`](Pallet::cancel_redemption) |
//! | council | [`transfer_outstanding`](Pallet::transfer_outstanding) |
//! | anyone, without a transaction | [`outstanding`](Pallet::outstanding), [`redemption`](Pallet::redemption) |
//!
//! ## Life of a redemption
//!
//! ```text
//!                          ┌─ cancel_redemption, by the holder ──► released
//! request_redemption ──► open ─ refuse_redemption, by the bank ──► released
//!                          └─ redeem, by the bank ───────────────► burned
//! ```
//!
//! A holder has at most one open redemption at each bank. Until the bank redeems, the holder may
//! cancel; a bank therefore redeems first and pays at once by the event [`Event::MoneyRedeemed`],
//! which is final, rather than pay for money that is still the holder's. All money is alike: any
//! bank may take back what another one issued, up to its own outstanding amount.
//!
//! ## Suspended and closed banks
//!
//! A bank that is suspended or closed, or loses the duty, can neither issue nor redeem, and takes
//! no new requests; its open redemptions stay, and every holder can cancel its own at any time.
//! Its money keeps its value: other banks redeem it up to their own outstanding amounts. To make
//! all of it redeemable, the council moves the liability, together with the deposits off the chain,
//! to a bank that acts, by [`transfer_outstanding`](Pallet::transfer_outstanding). Holders with an
//! open redemption at the former bank cancel it and ask the new one.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Backed*: the banks' outstanding amounts add up to the total issuance. Nothing else mints or
//!    burns: the runtime keeps the currency's own calls away from signed origins, slashes nobody,
//!    and sets the existential deposit to one fen, so that there is no dust to lose.
//! 2. *Held*: what a holder has on hold for [`HoldReason::Redemption`] is the sum of its open
//!    redemptions.
//! 3. *Alive*: the account of each holder with an open redemption has a provider reference.
//! 4. *Sparse*: no outstanding amount and no redemption of zero is kept.
//!
//! ## Example
//!
//! ```
//! # use citychain_primitives::{Authority, Duty, InstitutionId};
//! # use frame_support::dispatch::DispatchResult;
//! # use frame_system::RawOrigin;
//! # use pallet_settlement::{BalanceOf, Config, Pallet};
//! /// CNY 12.50 goes to a citizen, and comes back.
//! fn there_and_back<T: Config>(
//!     bank: InstitutionId,
//!     officer: T::AccountId,
//!     citizen: T::AccountId,
//! ) -> DispatchResult {
//!     let amount = BalanceOf::<T>::from(1_250u32);
//!     Pallet::<T>::issue(RawOrigin::Signed(officer.clone()).into(), citizen.clone(), amount)?;
//!     Pallet::<T>::request_redemption(RawOrigin::Signed(citizen.clone()).into(), bank, amount)?;
//!     Pallet::<T>::redeem(RawOrigin::Signed(officer).into(), citizen)
//! }
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Burning at the request*: the holder would have neither money nor payment while the bank
//!   decides, and a refusal would have to mint.
//! - *Reserving a bank's outstanding amount for open requests*: a holder could lock it at will.
//!   The amount is compared when a request opens and again when it is redeemed.
//! - *A separate token per bank*: money could then only move between customers of one bank.

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
#[cfg(any(test, feature = "try-runtime"))]
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::BalanceOf;
pub use weights::WeightInfo;

/// Declarations and calls of the pallet.
// The code that FRAME generates casts and expects.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use citychain_primitives::{Authority, Duty, Enrolment, InstitutionId, OfficerId};
	use frame_support::{
		pallet_prelude::*,
		traits::fungible::{self, hold, Inspect},
	};
	use frame_system::pallet_prelude::*;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Where the money is. Its least balance must be one fen at most, so that no dust is lost.
		type Currency: fungible::Mutate<Self::AccountId>
			+ hold::Mutate<Self::AccountId, Reason = Self::RuntimeHoldReason>;

		/// The runtime's reasons to hold money.
		type RuntimeHoldReason: From<HoldReason>;

		/// Tells which bank an officer acts for, and which banks may act.
		type Authority: Authority<Self::AccountId>;

		/// Tells whether a beneficiary is enrolled.
		type Enrolment: Enrolment<Self::AccountId>;

		/// Moves what one bank has outstanding to another: the council.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// How much of a block each call takes.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The holder asked a bank to redeem it.
		#[codec(index = 0)]
		Redemption,
	}

	/// What each bank has issued and not yet redeemed, in fen. Without an entry: nothing.
	// The chain numbers institutions; nobody chooses the key.
	#[pallet::storage]
	pub type Outstanding<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, BalanceOf<T>, ValueQuery>;

	/// Open redemptions by bank and holder, in fen. The same amount is on hold in the holder's
	/// account. Each leaves by `redeem`, `refuse_redemption` or `cancel_redemption`.
	// Bank first, so that an officer lists its own bank's. Holders choose their accounts, and those
	// without money for a hold cannot add one.
	#[pallet::storage]
	pub type Redemptions<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		InstitutionId,
		Blake2_128Concat,
		T::AccountId,
		BalanceOf<T>,
	>;

	/// Money that banks have issued when the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Bank, beneficiary and amount in fen of each issue. Enrolment is not asked: the register
		/// may not be there yet.
		pub issues: Vec<(InstitutionId, T::AccountId, BalanceOf<T>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (bank, beneficiary, amount) in &self.issues {
				let issued = Pallet::<T>::mint(*bank, beneficiary, *amount);
				assert!(issued.is_ok(), "genesis issues an amount that cannot be: {issued:?}");
			}
		}
	}

	/// What happened to money and redemptions.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A bank issued money against a deposit.
		MoneyIssued {
			/// The bank whose outstanding amount grew.
			bank: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// The account that received the money.
			beneficiary: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
		/// A holder asked a bank to redeem money, which is now on hold.
		RedemptionRequested {
			/// The bank asked.
			bank: InstitutionId,
			/// Whose money is on hold.
			holder: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
		/// A holder withdrew its request, and has its money back.
		RedemptionCancelled {
			/// The bank that was asked.
			bank: InstitutionId,
			/// Whose money was on hold.
			holder: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
		/// A bank refused a request; the holder has its money back.
		RedemptionRefused {
			/// The bank that was asked.
			bank: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// Whose money was on hold.
			holder: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
		/// A bank took money back, which exists no more; the bank pays the holder the same amount.
		MoneyRedeemed {
			/// The bank whose outstanding amount shrank.
			bank: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// Whose money it was.
			holder: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
		/// All that one bank had outstanding is now another bank's liability.
		OutstandingTransferred {
			/// The bank that was liable.
			from: InstitutionId,
			/// The bank that is liable now.
			to: InstitutionId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
	}

	/// Why a call was refused, and what to do.
	#[pallet::error]
	pub enum Error<T> {
		/// The amount is zero. Give at least one fen.
		ZeroAmount,
		/// The beneficiary is neither an officer nor a citizen. Enrol the account first.
		BeneficiaryNotEnrolled,
		/// More than half of the money that can be counted would exist. Issue less.
		Overflow,
		/// The institution is not an active settlement bank. Choose one that is.
		NotActive,
		/// The holder has an open redemption at this bank. Cancel it, or wait for the bank.
		AlreadyExists,
		/// The bank has less than this outstanding. Ask for less, or ask another bank.
		ExceedsOutstanding,
		/// The holder has less than this that is not on hold. Ask for less.
		InsufficientBalance,
		/// The holder has no open redemption at this bank, or the bank nothing outstanding.
		NotFound,
		/// A bank's liability cannot be moved to the bank itself. Name another bank.
		SameBank,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				<T::Currency as Inspect<T::AccountId>>::minimum_balance() <= 1u32.into(),
				"with an existential deposit above one fen, dust would break invariant 1"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What `bank` has issued and not yet redeemed, in fen.
		pub fn outstanding(bank: InstitutionId) -> BalanceOf<T> {
			Outstanding::<T>::get(bank)
		}

		/// What `holder` asked `bank` to redeem, in fen; none without an open redemption.
		pub fn redemption(bank: InstitutionId, holder: T::AccountId) -> Option<BalanceOf<T>> {
			Redemptions::<T>::get(bank, holder)
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Issue `amount` fen to an enrolled account against a deposit, by an officer of a bank.
		///
		/// ## Dispatch Origin
		/// Signed by an officer that holds `SettleMoney` and is in office.
		///
		/// ## Details
		/// `amount` is in fen: 100 are CNY 1. The bank has received the same amount as a deposit;
		/// its outstanding amount grows by it.
		///
		/// ## Errors
		/// Those of the register for an officer that may not act, then `ZeroAmount`,
		/// `BeneficiaryNotEnrolled`, `Overflow`.
		///
		/// ## Events
		/// `MoneyIssued`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::issue())]
		pub fn issue(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::SettleMoney)?;
			ensure!(amount != 0u32.into(), Error::<T>::ZeroAmount);
			let enrolled = T::Enrolment::payer(&beneficiary).is_some();
			ensure!(enrolled, Error::<T>::BeneficiaryNotEnrolled);
			let bank = acting.institution;
			Self::mint(bank, &beneficiary, amount)?;
			let officer = acting.officer;
			Self::deposit_event(Event::MoneyIssued { bank, officer, beneficiary, amount });
			Ok(())
		}

		/// Ask a bank to redeem `amount` fen, which are put on hold, by their holder.
		///
		/// ## Dispatch Origin
		/// Signed by the holder.
		///
		/// ## Details
		/// `amount` is in fen. All of the money that is not on hold may be asked for. It stays the
		/// holder's until the bank redeems, but cannot be spent. The bank pays outside the chain.
		///
		/// ## Errors
		/// `ZeroAmount`, `NotActive` for a bank that may not act, `AlreadyExists`,
		/// `ExceedsOutstanding`, `InsufficientBalance`.
		///
		/// ## Events
		/// `RedemptionRequested`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::request_redemption())]
		pub fn request_redemption(
			origin: OriginFor<T>,
			bank: InstitutionId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let holder = ensure_signed(origin)?;
			Self::do_request_redemption(bank, holder, amount)
		}

		/// Withdraw an open request and take the money off hold, by its holder.
		///
		/// ## Dispatch Origin
		/// Signed by the holder.
		///
		/// ## Details
		/// Always possible while the request is open, whatever became of the bank.
		///
		/// ## Errors
		/// `NotFound`.
		///
		/// ## Events
		/// `RedemptionCancelled`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::cancel_redemption())]
		pub fn cancel_redemption(origin: OriginFor<T>, bank: InstitutionId) -> DispatchResult {
			let holder = ensure_signed(origin)?;
			let amount = Self::release(bank, &holder)?;
			Self::deposit_event(Event::RedemptionCancelled { bank, holder, amount });
			Ok(())
		}

		/// Burn the money that a holder asked to redeem, by an officer of the bank that pays it.
		///
		/// ## Dispatch Origin
		/// Signed by an officer that holds `SettleMoney` and is in office.
		///
		/// ## Details
		/// The bank's outstanding amount shrinks by the redemption, and the bank owes its payment.
		/// Redeem first and pay then, by the amount in the event: until here the holder may cancel.
		///
		/// ## Errors
		/// Those of the register for an officer that may not act, then `NotFound`, and
		/// `ExceedsOutstanding` if the bank has less outstanding than when it was asked.
		///
		/// ## Events
		/// `MoneyRedeemed`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(origin: OriginFor<T>, holder: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::SettleMoney)?;
			let (bank, officer) = (acting.institution, acting.officer);
			let amount = Self::burn(bank, &holder)?;
			Self::deposit_event(Event::MoneyRedeemed { bank, officer, holder, amount });
			Ok(())
		}

		/// Refuse a request and take the money off hold, by an officer of the bank that was asked.
		///
		/// ## Dispatch Origin
		/// Signed by an officer that holds `SettleMoney` and is in office.
		///
		/// ## Errors
		/// Those of the register for an officer that may not act, then `NotFound`.
		///
		/// ## Events
		/// `RedemptionRefused`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::refuse_redemption())]
		pub fn refuse_redemption(origin: OriginFor<T>, holder: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::SettleMoney)?;
			let (bank, officer) = (acting.institution, acting.officer);
			let amount = Self::release(bank, &holder)?;
			Self::deposit_event(Event::RedemptionRefused { bank, officer, holder, amount });
			Ok(())
		}

		/// Move all that one bank has outstanding to an active bank, by the council.
		///
		/// ## Dispatch Origin
		/// The council.
		///
		/// ## Details
		/// For a bank that closes or is taken over; its deposits move outside the chain. No balance
		/// changes. Requests that are open at the former bank stay there for their holders to
		/// cancel.
		///
		/// ## Errors
		/// `BadOrigin`, `SameBank`, `NotFound` if the former bank has nothing outstanding,
		/// `NotActive` if the new bank may not act.
		///
		/// ## Events
		/// `OutstandingTransferred`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::transfer_outstanding())]
		pub fn transfer_outstanding(
			origin: OriginFor<T>,
			from: InstitutionId,
			to: InstitutionId,
		) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_transfer_outstanding(from, to)
		}
	}
}
