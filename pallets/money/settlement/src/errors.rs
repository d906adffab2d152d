// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Give at least one fen.
		///
		/// The amount is zero.
		AmountZero,
		/// Have the beneficiary's account enrolled first.
		///
		/// The beneficiary is neither an officer nor a citizen.
		BeneficiaryNotEnrolled,
		/// Issue less: the bank reaches its limit.
		///
		/// The bank would have more outstanding than the council lets it: with no limit, it issues nothing.
		ExceedsIssueLimit,
		/// Propose it, and let another officer confirm.
		///
		/// The bank's officers would issue more alone today than the council lets them.
		NeedsSecondOfficer,
		/// Have another officer of the bank confirm it.
		///
		/// The officer proposed the issue itself.
		SameOfficer,
		/// Confirm or cancel the open proposal first.
		///
		/// The bank has an open proposal for this beneficiary.
		ProposalAlreadyExists,
		/// Check the beneficiary, or propose the issue.
		///
		/// The bank has no open proposal for this beneficiary.
		ProposalNotFound,
		/// Confirm or cancel a proposal first.
		///
		/// The bank has as many open proposals as the chain allows.
		TooManyProposals,
		/// Propose it again: the time to confirm is over.
		Expired,
		/// Cancel the proposal: its key was in other hands.
		///
		/// The key that proposed the issue had been reported as compromised for that time.
		OfficerCompromised,
		/// Look again: it is about another amount.
		///
		/// What was proposed or asked for is not the amount that the call names.
		AmountChanged,
		/// Issue less: it could not be counted.
		///
		/// More than half of the money that can be counted would exist.
		Overflow,
		/// Choose an active settlement bank.
		///
		/// The institution is not an active settlement bank.
		NotActive,
		/// Redeem it as another bank's, or refuse.
		///
		/// The bank that is named as the issuer is not an active settlement bank.
		IssuerNotActive,
		/// Sign with the present key of somebody enrolled.
		///
		/// The account is neither an officer's nor a citizen's, or its key was replaced or reported.
		NotEnrolled,
		/// Cancel the open redemption first, or wait.
		///
		/// The holder has an open redemption at this bank.
		AlreadyExists,
		/// Cancel a redemption first, or wait for a bank.
		///
		/// The holder has open redemptions at as many banks as the chain allows.
		TooManyRedemptions,
		/// Redeem it as another bank's, or refuse.
		///
		/// The bank that is named as the issuer has less than this outstanding.
		ExceedsOutstanding,
		/// Have the issuer settle, agree on more, or refuse.
		///
		/// The issuer would owe the bank more than the credit line of both allows.
		ExceedsCreditLine,
		/// Set a line in which your own bank is a side.
		///
		/// The officer's bank is neither the creditor nor the debtor.
		NotParty,
		/// Let the creditor record that it was paid.
		///
		/// The officer's bank is not the creditor.
		NotCreditor,
		/// Check creditor and debtor: nothing is owed.
		ClaimNotFound,
		/// Name what is owed, or a part of it.
		///
		/// The claim is less than this.
		ExceedsClaim,
		/// Ask for less: the holder has not as much free.
		///
		/// The holder has less than this that is not on hold.
		InsufficientBalance,
		/// Check holder and bank: no redemption is open.
		///
		/// The holder has no open redemption at this bank, or the bank nothing outstanding.
		NotFound,
		/// Name another bank.
		///
		/// Two banks are needed, and one is named twice.
		SameBank,
		/// Sign with the key that came after the former one.
		///
		/// The account is not a replaced key of the caller.
		NotFormerKey,
		/// Have the holder recover it with the present key.
		///
		/// The account is not a key of a withdrawn citizen or a dismissed officer. Its holder
		/// recovers the money with the present key.
		HolderHasNotLeft,
		/// Nothing to recover: no money there can be moved.
		///
		/// The former account has no money that can be moved. What an escrow holds can be recovered
		/// when it is released.
		NothingToRecover,
	}
}
