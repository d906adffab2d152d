// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Look the invoice's number up: none has this id.
		///
		/// No invoice has this id, or it was pruned.
		NotFound,
		/// Have the council adopt a policy first.
		///
		/// The council has not adopted a policy yet.
		NoPolicy,
		/// Name a blue invoice: this one is red.
		///
		/// The invoice is red: it cannot be taken back, delivered, answered, flagged or pledged.
		NotBlue,
		/// Have an officer of the issuer call.
		///
		/// The officer's institution did not issue this invoice.
		NotIssuer,
		/// Have an officer of the buyer or holder call.
		///
		/// The officer's institution is not the receiver, which is the buyer, or else the holder.
		NotReceiver,
		/// Have an officer of the holder call.
		///
		/// The officer's institution does not have the invoice in hand.
		NotHolder,
		/// Have an officer of the issuer's tax bureau call.
		///
		/// The officer's institution is not the tax bureau that is competent for the issuer.
		NotCompetent,
		/// Have the bank call to which it is pledged.
		///
		/// The invoice is pledged to another bank.
		NotBeneficiary,
		/// Check the number: digital kinds have 20 digits.
		///
		/// The form of the number is not that of the kind: digital kinds have 20 digits and no
		/// code.
		NumberDoesNotFit,
		/// Give the number of lines.
		///
		/// The invoice has no line.
		NoLines,
		/// Issue several invoices: 2,000 lines at most.
		///
		/// The invoice has more than 2,000 lines.
		TooManyLines,
		/// Give the amounts by rate.
		///
		/// The invoice has no group.
		NoGroups,
		/// Sort the groups by rate, and give each rate once.
		///
		/// The groups are not in ascending order of their rates, or a rate stands twice.
		RatesNotAscending,
		/// Say why: `ZeroRated`, `Exempt` or `NotTaxed`.
		///
		/// A rate of zero percent: say why instead, `ZeroRated`, `Exempt` or `NotTaxed`.
		ZeroRateWithoutReason,
		/// Check the lines: the groups have not as many.
		///
		/// The lines of the groups are not those of the invoice, or a group has none.
		LinesDoNotAddUp,
		/// Check the amounts: groups and totals differ.
		///
		/// The groups do not add up to the totals, or the amounts are out of range.
		TotalsDoNotAddUp,
		/// Check the tax: it is too far from net times rate.
		///
		/// A tax is too far from net amount times rate.
		WrongTax,
		/// Give an amount: all are zero.
		NothingInvoiced,
		/// Date it today or earlier, in China Standard Time.
		///
		/// The invoice is dated later than today in China Standard Time.
		DateInFuture,
		/// Date the invoice the day of its recording.
		///
		/// The invoice is dated earlier than the policy admits.
		DateTooOld,
		/// Give the buyer's code instead of its number.
		///
		/// The buyer is unknown, suspended or closed.
		BuyerNotActive,
		/// Name another buyer than the issuer.
		///
		/// An institution cannot issue an invoice to itself.
		BuyerIsIssuer,
		/// Take the next number that was assigned.
		///
		/// The number is used.
		NumberUsed,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All ids, or all places of the issuer's chain, are given.
		TooManyInvoices,
		/// Nothing to decide: the invoice is not a draft.
		///
		/// The invoice is not a draft: the tax bureau has decided on it, or need not.
		NotDrafted,
		/// Nothing to do: nothing of the invoice is in force.
		///
		/// The invoice is not in force, or nothing is left of it.
		NotInForce,
		/// Name another holder than the issuer.
		///
		/// The issuer cannot hold its own invoice.
		HolderIsIssuer,
		/// Name a holder that is active.
		///
		/// The institution that should hold the invoice is unknown, suspended or closed.
		HolderNotActive,
		/// Have its holder hand it on: it is delivered.
		///
		/// The invoice was delivered before: its holder hands it on.
		AlreadyDelivered,
		/// Have the issuer deliver it first.
		///
		/// The invoice is not delivered yet.
		NotDelivered,
		/// Nothing to answer: it was answered, or is disputed.
		///
		/// The receiver has answered, or its silence did; or it disputes the invoice already.
		AlreadyAnswered,
		/// Take it back by a red letter: it was used.
		///
		/// The receiver has used or entered the invoice, and so cannot dispute or refuse it now.
		AlreadyUsed,
		/// Nothing to do: who should get it has it already.
		///
		/// Who should get the invoice has it in hand already.
		AlreadyHolder,
		/// Have the institution that holds it hand it on.
		///
		/// No bearer has the invoice in hand: the institution that has hands it on.
		HolderNotBearer,
		/// Ask the bearer for a new signature.
		///
		/// The mandate has expired.
		MandateExpired,
		/// Have the bearer sign this very mandate.
		///
		/// The bearer has not signed this mandate: invoice, institution and expiry must be those
		/// that were signed, on this chain.
		MandateInvalid,
		/// Use `unflag` to take a warning back.
		///
		/// `Normal` is no warning: use `unflag` to take one back.
		NoWarning,
		/// Nothing to do: this warning stands already.
		AlreadyFlagged,
		/// Nothing to take back: no warning stands.
		NotFlagged,
		/// Ask the tax bureau: it warns of this invoice.
		///
		/// The tax bureau warns of the invoice: nobody may use it.
		Flagged,
		/// Wait until the dispute is cleared up.
		///
		/// The receiver disputes the invoice: nobody may use it until that is cleared up.
		Disputed,
		/// Ask for another invoice: this one was refused.
		///
		/// The receiver refused the invoice, by word or by silence: nobody may use it.
		Refused,
		/// Accept the invoice first.
		///
		/// Silence would void the invoice.
		NotAccepted,
		/// Name an active bank that finances invoices.
		///
		/// The institution is not an active one that finances invoices.
		BeneficiaryNotBank,
		/// Have the bank release the pledge itself.
		///
		/// The bank to which the invoice is pledged is active: it releases the pledge itself.
		BeneficiaryActive,
		/// Name another institution than the issuer.
		///
		/// An institution cannot pledge an invoice to itself.
		BeneficiaryIsIssuer,
		/// Give an amount to pledge: it is zero.
		NothingEncumbered,
		/// Have the bank release the pledge first.
		///
		/// The invoice is pledged: the bank releases it first.
		AlreadyEncumbered,
		/// Pledge at most what is left of the invoice.
		///
		/// The amount to pledge is more than is left of the invoice after red letters.
		ExceedsOutstanding,
		/// Nothing to release: nothing of it is pledged.
		NotEncumbered,
		/// Have the bank release the pledge first.
		///
		/// What would be left of the invoice is less than what is pledged: the bank releases it
		/// first.
		Encumbered,
		/// Check the rate: the blue invoice has none such.
		///
		/// The blue invoice has no lines at this rate.
		RateNotInvoiced,
		/// Take back at most what is left at the rate.
		///
		/// More would be taken back than is left at a rate, net or tax.
		RedExceedsBlue,
		/// Withdraw the form, and open one over what is left.
		///
		/// The amounts of the red letter are not what they add up to, or not all that is left any
		/// more.
		AmountsChanged,
		/// Name at least one invoice.
		///
		/// The list of invoices to prune is empty.
		NothingToPrune,
		/// Name the oldest invoices of this issuer.
		///
		/// The invoices are not the oldest of this issuer in the order of its chain.
		NotOldest,
		/// Wait: the invoice must still be kept.
		RetentionNotOver,
		/// Have the tax bureau decide on the draft first.
		///
		/// The tax bureau has not decided on the draft.
		StillDrafted,
		/// Have the number's range withdrawn first.
		///
		/// The number can still be used by the issuer.
		NumberStillAssigned,
		/// No number is left: the runtime needs an upgrade.
		TooManyPrunings,
		/// Allow at most `MaxReportingDelay`.
		///
		/// The policy lets dates lie back farther than `MaxReportingDelay`.
		ReportingDelayTooLong,
		/// Give 1 ms to `MaxResponseTime` to answer.
		///
		/// The policy gives receivers no time to answer, or more than `MaxResponseTime`.
		ResponseTimeOutOfRange,
		/// Tolerate at most `MaxTolerance` for a line.
		///
		/// The policy tolerates more than `MaxTolerance` for a line.
		ToleranceTooHigh,
		/// Ask `MinRetention` to `MaxRetention`.
		///
		/// The policy asks a retention shorter than `MinRetention` or longer than `MaxRetention`.
		RetentionOutOfRange,
		/// Change something: this policy is in force already.
		PolicyUnchanged,
	}
}
