// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Issue `amount` fen to an enrolled account against a deposit, by an officer of a bank.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`.
		///
		/// ## Details
		///
		/// The bank has received the same amount as a deposit; its outstanding amount grows by it. All
		/// that the bank's officers issue alone in one day (China Standard Time) is within what the
		/// council allows; what is beyond it, one officer proposes and another one confirms.
		///
		/// - `beneficiary`: the account of a citizen or an officer.
		/// - `amount`: how much, in fen: at least 1.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::AmountZero`]
		/// - [`Error::BeneficiaryNotEnrolled`]
		/// - [`Error::ExceedsIssueLimit`]
		/// - [`Error::NeedsSecondOfficer`]
		/// - [`Error::Overflow`]
		///
		/// ## Events
		///
		/// [`Event::MoneyIssued`].
		///
		/// ## Complexity
		///
		/// Constant: five reads and three writes beside what the registers read.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::issue())]
		pub fn issue(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::SettleMoney)?;
			Self::do_issue(acting, beneficiary, amount)
		}

		/// Ask a bank to redeem `amount` fen, which are put on hold, by their holder.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the holder: an enrolled account, whose key was neither replaced nor reported.
		///
		/// ## Details
		///
		/// All of the money that is not on hold may be asked for. It stays the holder's until the bank
		/// redeems, but cannot be spent. The bank pays outside the chain.
		///
		/// - `bank`: the settlement bank, which need not have issued the money: it redeems the money of
		///   another bank as far as both have agreed, and may refuse.
		/// - `amount`: how much, in fen: at least 1.
		///
		/// ## Errors
		///
		/// - [`Error::NotEnrolled`]
		/// - [`Error::AmountZero`]
		/// - [`Error::NotActive`]
		/// - [`Error::AlreadyExists`]
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
		/// Redeem first and pay then, by the amount in the event: until here the holder may cancel.
		/// What the bank did not issue itself by its own books, it takes as the money of the bank that
		/// did: that one owes it the payment, within the credit line on which both agreed.
		///
		/// - `holder`: the account that asked.
		/// - `amount`: how much you looked at, in fen: a request that was exchanged in between is refused.
		/// - `issuer`: the bank whose outstanding amount shrinks: your own, or another one.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::AmountChanged`]
		/// - [`Error::IssuerNotActive`], [`Error::ExceedsCreditLine`] for another bank's money
		/// - [`Error::ExceedsOutstanding`]
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
		pub fn redeem(
			origin: OriginFor<T>,
			holder: T::AccountId,
			amount: BalanceOf<T>,
			issuer: InstitutionId,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::SettleMoney)?;
			Self::do_redeem(acting, holder, amount, issuer)
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
		/// changes. The other bank may have more outstanding than its limit afterwards, and then issues
		/// nothing. Claims and credit lines stay with the banks that they name. Requests that are open at the former bank stay there for their holders to
		/// cancel.
		///
		/// - `former_bank`: the bank that is liable.
		/// - `new_bank`: an active settlement bank.
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
			former_bank: InstitutionId,
			new_bank: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::do_transfer_outstanding(former_bank, new_bank)
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

		/// Set how much a bank may issue, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// It is in force at once. A bank without a limit issues nothing. What is outstanding stays, also
		/// above a lower limit, and is redeemed as before. With zero, the limit is taken away.
		///
		/// - `bank`: a settlement bank; an active one unless the limit is taken away.
		/// - `outstanding`: how much it may have outstanding, in fen.
		/// - `alone_per_day`: how much of it its officers may issue alone, all together in one day (China
		///   Standard Time), in fen. What is beyond it takes two of them; with zero, everything does.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NotActive`]
		///
		/// ## Events
		///
		/// [`Event::IssueLimitSet`].
		///
		/// ## Complexity
		///
		/// Constant: two writes at most beside what the registers read.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_issue_limit())]
		pub fn set_issue_limit(
			origin: OriginFor<T>,
			bank: InstitutionId,
			outstanding: BalanceOf<T>,
			alone_per_day: BalanceOf<T>,
		) -> DispatchResult {
			T::council(origin)?;
			Self::do_set_issue_limit(bank, outstanding, alone_per_day)
		}

		/// Propose to issue `amount` fen, for another officer of the bank to confirm, by an officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`.
		///
		/// ## Details
		///
		/// For amounts beyond what the bank's officers may issue alone today; smaller ones may be
		/// proposed too, and do not count for the day. Nothing is issued before another officer
		/// confirms it, within `ProposalLife`. A bank has one open proposal for each beneficiary, and
		/// `MaxProposals` in all; what has expired makes room for new ones.
		///
		/// - `beneficiary`: the account of a citizen or an officer.
		/// - `amount`: how much, in fen: at least 1.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::AmountZero`]
		/// - [`Error::BeneficiaryNotEnrolled`]
		/// - [`Error::ExceedsIssueLimit`]
		/// - [`Error::ProposalAlreadyExists`]
		/// - [`Error::TooManyProposals`]
		///
		/// ## Events
		///
		/// [`Event::IssueProposed`].
		///
		/// ## Complexity
		///
		/// O(p) in the p open proposals of the bank, at most `MaxProposals`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::propose_issue())]
		pub fn propose_issue(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::SettleMoney)?;
			Self::do_propose_issue(acting, beneficiary, amount)
		}

		/// Issue what another officer of the bank proposed, against a deposit, by an officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`, who did not propose
		/// it.
		///
		/// ## Details
		///
		/// Name beneficiary and amount as the bank's books have them: you answer for the deposit as
		/// much as who proposed it.
		///
		/// - `beneficiary`: the account that is to receive the money.
		/// - `amount`: how much, in fen.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ProposalNotFound`]
		/// - [`Error::SameOfficer`]
		/// - [`Error::AmountChanged`]
		/// - [`Error::Expired`]
		/// - [`Error::OfficerCompromised`]
		/// - [`Error::BeneficiaryNotEnrolled`]
		/// - [`Error::ExceedsIssueLimit`]
		/// - [`Error::Overflow`]
		///
		/// ## Events
		///
		/// [`Event::MoneyIssued`].
		///
		/// ## Complexity
		///
		/// O(p) in the p open proposals of the bank, at most `MaxProposals`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::confirm_issue())]
		pub fn confirm_issue(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::SettleMoney)?;
			Self::do_confirm_issue(acting, beneficiary, amount)
		}

		/// Cancel a proposed issue, expired or not, by an officer of the bank.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`; it may be who proposed
		/// it, or another one who refuses it.
		///
		/// ## Details
		///
		/// - `beneficiary`: the account that was to receive the money.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ProposalNotFound`]
		///
		/// ## Events
		///
		/// [`Event::IssueCancelled`].
		///
		/// ## Complexity
		///
		/// O(p) in the p open proposals of the bank, at most `MaxProposals`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::cancel_issue())]
		pub fn cancel_issue(origin: OriginFor<T>, beneficiary: T::AccountId) -> DispatchResult {
			let acting = T::officer(origin, Duty::SettleMoney)?;
			Self::do_cancel_issue(acting, beneficiary)
		}

		/// Say how much one bank may owe another one, by an officer of either.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`: of the creditor or of
		/// the debtor.
		///
		/// ## Details
		///
		/// The creditor is a bank that redeems money which the debtor issued, and pays for it. The
		/// creditor says how much it is ready to be owed, the debtor how much it is ready to owe: the
		/// smaller counts. At first both are zero. A lower limit stops new claims and leaves open ones
		/// as they are.
		///
		/// - `creditor`: the bank that redeems.
		/// - `debtor`: the bank that issued.
		/// - `limit`: how much the officer's bank lets be owed at once, in fen; zero to end it.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::SameBank`]
		/// - [`Error::NotParty`]
		/// - [`Error::NotActive`], of the other bank, unless the limit is zero
		///
		/// ## Events
		///
		/// [`Event::CreditLineSet`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_credit_line())]
		pub fn set_credit_line(
			origin: OriginFor<T>,
			creditor: InstitutionId,
			debtor: InstitutionId,
			limit: BalanceOf<T>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::SettleMoney)?;
			Self::do_set_credit_line(acting, creditor, debtor, limit)
		}

		/// Record that a claim was paid, in part or whole, by an officer of the creditor or the council.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active bank, both with `SettleMoney`, which is the creditor;
		/// or the council, for a creditor that is closed or a debtor that never pays.
		///
		/// ## Details
		///
		/// The debtor pays outside the chain.
		///
		/// - `creditor`: the bank that is owed.
		/// - `debtor`: the bank that owes.
		/// - `amount`: how much of the claim is no more, in fen: at least 1.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotCreditor`]
		/// - [`Error::AmountZero`]
		/// - [`Error::ClaimNotFound`]
		/// - [`Error::ExceedsClaim`]
		///
		/// ## Events
		///
		/// [`Event::ClaimSettled`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::settle_claim())]
		pub fn settle_claim(
			origin: OriginFor<T>,
			creditor: InstitutionId,
			debtor: InstitutionId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let officer = match T::Council::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => {
					let acting = T::officer(origin, Duty::SettleMoney)?;
					ensure!(acting.institution == creditor, Error::<T>::NotCreditor);
					Some(acting.officer)
				},
			};
			Self::do_settle_claim(officer, creditor, debtor, amount)
		}
	}
}
