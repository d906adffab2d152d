// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work, which stands in `impls`.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
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
		/// `ExceedsOutstanding`, `InsufficientBalance`, `TooManyRedemptions`.
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

		/// Move all the money of a former key to the caller, by the holder with its present key.
		///
		/// ## Dispatch Origin
		/// Signed by the present key of the citizen or officer whose key `former` was, whether or
		/// not it may act now.
		///
		/// ## Details
		/// Moves what is free on the former account and what it asked banks to redeem; these
		/// requests are cancelled. Money that another pallet holds there stays until it is released.
		/// With several former keys, call once for each.
		///
		/// ## Errors
		/// `NotFormerKey`, `NothingToRecover`.
		///
		/// ## Events
		/// `BalanceRecovered`.
		///
		/// ## Complexity
		/// O(n) for n requests of the former account; what was charged for more is given back.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::recover_balance(T::MaxRedemptions::get()))]
		pub fn recover_balance(
			origin: OriginFor<T>,
			former: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let holder = ensure_signed(origin)?;
			ensure!(T::FormerKeys::is_former_key_of(&former, &holder), Error::<T>::NotFormerKey);
			let (amount, cancelled) = Self::move_all(&former, &holder)?;
			let weight = T::WeightInfo::recover_balance(types::number_of::<T>(&cancelled));
			Self::deposit_event(Event::BalanceRecovered { former, holder, amount, cancelled });
			Ok(Some(weight).into())
		}

		/// Move all the money of somebody who left to an enrolled account, by the council.
		///
		/// ## Dispatch Origin
		/// The council.
		///
		/// ## Details
		/// For a withdrawn citizen or a dismissed officer, who has no present key to recover it
		/// with: to the account under which the same person was enrolled anew, or to that of an
		/// heir. Moves what is free on the former account and what it asked banks to redeem; these
		/// requests are cancelled. Call once for each former key.
		///
		/// ## Errors
		/// `BadOrigin`, `HolderHasNotLeft`, `BeneficiaryNotEnrolled`, `NothingToRecover`.
		///
		/// ## Events
		/// `BalanceHandedOver`.
		///
		/// ## Complexity
		/// O(n) for n requests of the former account; what was charged for more is given back.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::hand_over_balance(T::MaxRedemptions::get()))]
		pub fn hand_over_balance(
			origin: OriginFor<T>,
			former: T::AccountId,
			beneficiary: T::AccountId,
		) -> DispatchResultWithPostInfo {
			T::CouncilOrigin::ensure_origin(origin)?;
			ensure!(T::FormerKeys::has_left(&former), Error::<T>::HolderHasNotLeft);
			let enrolled = T::Enrolment::payer(&beneficiary).is_some();
			ensure!(enrolled, Error::<T>::BeneficiaryNotEnrolled);
			let (amount, cancelled) = Self::move_all(&former, &beneficiary)?;
			let weight = T::WeightInfo::hand_over_balance(types::number_of::<T>(&cancelled));
			Self::deposit_event(Event::BalanceHandedOver {
				former,
				beneficiary,
				amount,
				cancelled,
			});
			Ok(Some(weight).into())
		}
	}
}
