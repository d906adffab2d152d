// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Issue `amount` fen to an enrolled account against a deposit, by an officer of a bank.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`.
		///
		/// ## Details
		///
		/// The bank has received the same amount as a deposit; its outstanding amount grows by it.
		///
		/// - `beneficiary`: the account of a citizen or an officer.
		/// - `amount`: how much, in fen: at least 1.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::AmountZero`]
		/// - [`Error::BeneficiaryNotEnrolled`]
		/// - [`Error::Overflow`]
		///
		/// ## Events
		///
		/// [`Event::MoneyIssued`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and two writes beside what the registers read.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::issue())]
		pub fn issue(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let ActingOfficer { institution: bank, officer } =
				T::officer(origin, Duty::SettleMoney)?;
			ensure!(!amount.is_zero(), Error::<T>::AmountZero);
			Self::ensure_enrolled(&beneficiary)?;
			Self::mint(bank, &beneficiary, amount)?;

			Self::deposit_event(Event::MoneyIssued { bank, officer, beneficiary, amount });
			Ok(())
		}

		/// Ask a bank to redeem `amount` fen, which are put on hold, by their holder.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the holder.
		///
		/// ## Details
		///
		/// All of the money that is not on hold may be asked for. It stays the holder's until the bank
		/// redeems, but cannot be spent. The bank pays outside the chain.
		///
		/// - `bank`: the settlement bank, which need not have issued the money.
		/// - `amount`: how much, in fen: at least 1.
		///
		/// ## Errors
		///
		/// - [`Error::AmountZero`]
		/// - [`Error::NotActive`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::ExceedsOutstanding`]
		/// - [`Error::InsufficientBalance`]
		/// - [`Error::TooManyRedemptions`]
		///
		/// ## Events
		///
		/// [`Event::RedemptionRequested`].
		///
		/// ## Complexity
		///
		/// O(b) in the b banks that the holder has asked, at most `MaxRedemptions`.
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
		///
		/// Signed by the holder.
		///
		/// ## Details
		///
		/// Always possible while the request is open, whatever became of the bank.
		///
		/// - `bank`: the bank that was asked.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]
		///
		/// ## Events
		///
		/// [`Event::RedemptionCancelled`].
		///
		/// ## Complexity
		///
		/// O(b) in the b banks that the holder has asked, at most `MaxRedemptions`.
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
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`.
		///
		/// ## Details
		///
		/// The bank's outstanding amount shrinks by the redemption, and the bank owes its payment.
		/// Redeem first and pay then, by the amount in the event: until here the holder may cancel.
		///
		/// - `holder`: the account that asked.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::ExceedsOutstanding`], if the bank has less outstanding than when it was asked
		///
		/// ## Events
		///
		/// [`Event::MoneyRedeemed`].
		///
		/// ## Complexity
		///
		/// O(b) in the b banks that the holder has asked, at most `MaxRedemptions`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(origin: OriginFor<T>, holder: T::AccountId) -> DispatchResult {
			let ActingOfficer { institution: bank, officer } =
				T::officer(origin, Duty::SettleMoney)?;
			let amount = Self::burn(bank, &holder)?;

			Self::deposit_event(Event::MoneyRedeemed { bank, officer, holder, amount });
			Ok(())
		}

		/// Refuse a request and take the money off hold, by an officer of the bank that was asked.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`.
		///
		/// ## Details
		///
		/// The holder may ask again, this bank or another one.
		///
		/// - `holder`: the account that asked.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		///
		/// ## Events
		///
		/// [`Event::RedemptionRefused`].
		///
		/// ## Complexity
		///
		/// O(b) in the b banks that the holder has asked, at most `MaxRedemptions`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::refuse_redemption())]
		pub fn refuse_redemption(origin: OriginFor<T>, holder: T::AccountId) -> DispatchResult {
			let ActingOfficer { institution: bank, officer } =
				T::officer(origin, Duty::SettleMoney)?;
			let amount = Self::release(bank, &holder)?;

			Self::deposit_event(Event::RedemptionRefused { bank, officer, holder, amount });
			Ok(())
		}

		/// Move all that one bank has outstanding to an active bank, by the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// For a bank that closes or is taken over; its deposits move outside the chain. No balance
		/// changes. Requests that are open at the former bank stay there for their holders to
		/// cancel.
		///
		/// - `from`: the bank that is liable.
		/// - `to`: an active settlement bank.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::SameBank`]
		/// - [`Error::NotFound`]
		/// - [`Error::NotActive`]
		/// - [`Error::Overflow`]
		///
		/// ## Events
		///
		/// [`Event::OutstandingTransferred`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and two writes beside what the registers read.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::transfer_outstanding())]
		pub fn transfer_outstanding(
			origin: OriginFor<T>,
			from: InstitutionId,
			to: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::do_transfer_outstanding(from, to)
		}

		/// Move all the money of a former key to the caller, by the holder with its present key.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the present key of the citizen or officer whose key `former` was, whether or
		/// not it may act now.
		///
		/// ## Details
		///
		/// Moves what is free on the former account and what it asked banks to redeem; these
		/// requests are cancelled. Money that another pallet holds there stays until it is released.
		/// With several former keys, call once for each.
		///
		/// - `former`: the account of the replaced key.
		///
		/// ## Errors
		///
		/// - [`Error::NotFormerKey`]
		/// - [`Error::NothingToRecover`]
		///
		/// ## Events
		///
		/// [`Event::BalanceRecovered`].
		///
		/// ## Complexity
		///
		/// O(n) in the n requests of the former account, at most `MaxRedemptions`; charged for all of
		/// them, and what was not used is given back.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::recover_balance(T::MaxRedemptions::get()))]
		pub fn recover_balance(
			origin: OriginFor<T>,
			former: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let holder = ensure_signed(origin)?;
			refund(T::WeightInfo::recover_balance, |requests| {
				Self::do_recover_balance(former, holder, requests)
			})
		}

		/// Move all the money of somebody who left to an enrolled account, by the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// For a withdrawn citizen or a dismissed officer, who has no present key to recover it
		/// with: to the account under which the same person was enrolled anew, or to that of an
		/// heir. Moves what is free on the former account and what it asked banks to redeem; these
		/// requests are cancelled. Call once for each former key.
		///
		/// - `former`: the account of who left.
		/// - `beneficiary`: the account of a citizen or an officer.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::HolderHasNotLeft`]
		/// - [`Error::BeneficiaryNotEnrolled`]
		/// - [`Error::NothingToRecover`]
		///
		/// ## Events
		///
		/// [`Event::BalanceHandedOver`].
		///
		/// ## Complexity
		///
		/// O(n) in the n requests of the former account, at most `MaxRedemptions`; charged for all of
		/// them, and what was not used is given back.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::hand_over_balance(T::MaxRedemptions::get()))]
		pub fn hand_over_balance(
			origin: OriginFor<T>,
			former: T::AccountId,
			beneficiary: T::AccountId,
		) -> DispatchResultWithPostInfo {
			T::council(origin)?;
			refund(T::WeightInfo::hand_over_balance, |requests| {
				Self::do_hand_over_balance(former, beneficiary, requests)
			})
		}
	}
}
