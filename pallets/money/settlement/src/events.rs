// SPDX-License-Identifier: Apache-2.0
//! What happened: with the register of officers, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened to money and redemptions.
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
			/// The officer that proposed it before; none if one officer issued alone.
			proposer: Option<OfficerId>,
		},
		/// An officer proposed an issue, which another one may confirm.
		IssueProposed {
			/// The bank.
			bank: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// The account that is to receive the money.
			beneficiary: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
			/// From when on it cannot be confirmed, in milliseconds since 1970-01-01 UTC.
			expiry: Millis,
		},
		/// A proposed issue will not be.
		IssueCancelled {
			/// The bank.
			bank: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// The account that was to receive the money.
			beneficiary: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
		},
		/// The council set how much a bank may issue.
		IssueLimitSet {
			/// The bank.
			bank: InstitutionId,
			/// How much it may have outstanding, in fen.
			outstanding: BalanceOf<T>,
			/// How much of it its officers may issue alone in one day, in fen.
			alone_per_day: BalanceOf<T>,
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
			/// The bank that pays.
			bank: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// Whose money it was.
			holder: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
			/// The bank whose outstanding amount shrank. If it is not the one that pays, it owes that
			/// one the same amount.
			issuer: InstitutionId,
		},
		/// One side of a credit line says how much may be owed.
		CreditLineSet {
			/// The bank that may be owed.
			creditor: InstitutionId,
			/// The bank that may owe.
			debtor: InstitutionId,
			/// The side whose word it is.
			institution: InstitutionId,
			/// The officer that acted for it.
			officer: OfficerId,
			/// How much may be owed, in fen.
			limit: BalanceOf<T>,
		},
		/// A creditor says that it was paid, or the council that a claim is no more.
		ClaimSettled {
			/// The bank that was owed.
			creditor: InstitutionId,
			/// The bank that owed.
			debtor: InstitutionId,
			/// The officer that acted for the creditor; none if the council did.
			officer: Option<OfficerId>,
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
		/// A holder with a new key has the money of a former one.
		BalanceRecovered {
			/// The account of the former key, which has none of this pallet's money left.
			former: T::AccountId,
			/// The account of the present key, where the money is now.
			holder: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
			/// The banks whose open redemptions of the former account were cancelled for it.
			cancelled: BanksOf<T>,
		},
		/// The council gave the money of somebody who left to another account.
		BalanceHandedOver {
			/// The account of the withdrawn citizen or dismissed officer, which has none of this
			/// pallet's money left.
			former: T::AccountId,
			/// The account where the money is now.
			beneficiary: T::AccountId,
			/// How much, in fen.
			amount: BalanceOf<T>,
			/// The banks whose open redemptions of the former account were cancelled for it.
			cancelled: BanksOf<T>,
		},
	}
}
