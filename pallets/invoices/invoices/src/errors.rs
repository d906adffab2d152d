// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// No invoice has this id, or it was pruned: look its number up.
		NotFound,
		/// The council has not adopted a policy yet.
		NoPolicy,
		/// The invoice is red: it cannot be taken back, delivered, answered, flagged or pledged.
		NotBlue,
		/// The officer's institution did not issue this invoice.
		NotIssuer,
		/// The officer's institution is not the receiver, which is the buyer, or else the holder.
		NotReceiver,
		/// The officer's institution does not have the invoice in hand.
		NotHolder,
		/// The officer's institution is not the tax bureau that is competent for the issuer.
		NotCompetent,
		/// The invoice is pledged to another bank.
		NotBeneficiary,
		/// The form of the number is not that of the kind: digital kinds have 20 digits and no code.
		NumberDoesNotFit,
		/// The invoice has no line.
		NoLines,
		/// The invoice has more than 2,000 lines: issue several.
		TooManyLines,
		/// The invoice has no group: give the amounts by rate.
		NoGroups,
		/// The groups are not in ascending order of their rates, or a rate stands twice.
		RatesNotAscending,
		/// A rate of zero percent: say why instead, `ZeroRated`, `Exempt` or `NotTaxed`.
		ZeroRateWithoutReason,
		/// The lines of the groups are not those of the invoice, or a group has none.
		LinesDoNotAddUp,
		/// The groups do not add up to the totals, or the amounts are out of range.
		TotalsDoNotAddUp,
		/// A tax is too far from net amount times rate: check both, and the rounding of each line.
		WrongTax,
		/// The invoice states nothing: its amounts are all zero.
		NothingInvoiced,
		/// The invoice is dated later than today in China Standard Time.
		DateInFuture,
		/// The invoice is dated earlier than the policy admits: date it the day of its recording.
		DateTooOld,
		/// The buyer is unknown, suspended or closed: give its unified social credit code instead.
		BuyerNotActive,
		/// An institution cannot issue an invoice to itself.
		BuyerIsIssuer,
		/// The number is used: take the next one that was assigned.
		NumberUsed,
		/// All ids, or all places of the issuer's chain, are given.
		TooManyInvoices,
		/// The invoice is not a draft: the tax bureau has decided on it, or need not.
		NotDrafted,
		/// The invoice is not in force, or nothing is left of it.
		NotInForce,
		/// The issuer cannot hold its own invoice.
		HolderIsIssuer,
		/// The institution that should hold the invoice is unknown, suspended or closed.
		HolderNotActive,
		/// The invoice was delivered before: its holder hands it on.
		AlreadyDelivered,
		/// The invoice is not delivered yet.
		NotDelivered,
		/// The receiver has answered, or its silence did; or it disputes the invoice already.
		AlreadyAnswered,
		/// The receiver has used or entered the invoice, and so cannot dispute or refuse it now.
		AlreadyUsed,
		/// Who should get the invoice has it in hand already.
		AlreadyHolder,
		/// No bearer has the invoice in hand: the institution that has hands it on.
		HolderNotBearer,
		/// The mandate has expired: ask the bearer for a new signature.
		MandateExpired,
		/// The bearer has not signed this mandate: invoice, institution and expiry must be those
		/// that were signed, on this chain.
		MandateInvalid,
		/// `Normal` is no warning: use `unflag` to take one back.
		NoWarning,
		/// This warning stands already.
		AlreadyFlagged,
		/// No warning stands.
		NotFlagged,
		/// The tax bureau warns of the invoice: nobody may use it.
		Flagged,
		/// The receiver disputes the invoice: nobody may use it until that is cleared up.
		Disputed,
		/// The receiver refused the invoice, by word or by silence: nobody may use it.
		Refused,
		/// Silence would void the invoice: accept it before you use it.
		NotAccepted,
		/// The institution is not an active one that finances invoices.
		BeneficiaryNotBank,
		/// The bank to which the invoice is pledged is active: it releases the pledge itself.
		BeneficiaryActive,
		/// An institution cannot pledge an invoice to itself.
		BeneficiaryIsIssuer,
		/// The amount to pledge is zero.
		NothingEncumbered,
		/// The invoice is pledged: the bank releases it first.
		AlreadyEncumbered,
		/// The amount to pledge is more than is left of the invoice after red letters.
		ExceedsOutstanding,
		/// Nothing of the invoice is pledged.
		NotEncumbered,
		/// What would be left of the invoice is less than what is pledged: the bank releases it
		/// first.
		Encumbered,
		/// The blue invoice has no lines at this rate.
		RateNotInvoiced,
		/// More would be taken back than is left at a rate, net or tax.
		RedExceedsBlue,
		/// The amounts of the red letter are not what they add up to, or not all that is left any more:
		/// withdraw its form, and open another one over what is left.
		AmountsChanged,
		/// The list of invoices to prune is empty.
		NothingToPrune,
		/// The invoices are not the oldest of this issuer in the order of its chain.
		NotOldest,
		/// The invoice must still be kept.
		RetentionNotOver,
		/// The tax bureau has not decided on the draft: clear or reject it first.
		StillDrafted,
		/// The number can still be used by the issuer: withdraw its range first, so that no other
		/// invoice ever gets the number.
		NumberStillAssigned,
		/// All numbers of prunings are given.
		TooManyPrunings,
		/// The policy lets dates lie back farther than `MaxReportingDelay`.
		ReportingDelayTooLong,
		/// The policy gives receivers no time to answer, or more than `MaxResponseTime`.
		ResponseTimeOutOfRange,
		/// The policy tolerates more than `MaxTolerance` for a line.
		ToleranceTooHigh,
		/// The policy asks a retention shorter than `MinRetention` or longer than `MaxRetention`.
		RetentionOutOfRange,
		/// The policy is in force already.
		PolicyUnchanged,
	}
}
