// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Have a tax bureau register the taxpayer first.
		///
		/// The institution is no taxpayer: a tax bureau registers it first.
		NotFound,
		/// Have the bureau that `taxpayer` shows call.
		///
		/// Another bureau is competent for the taxpayer, and only its officers administer it;
		/// `taxpayer` shows which.
		NotCompetent,
		/// Have another bureau register this bureau.
		///
		/// A bureau cannot be its own taxpayer.
		ConflictOfInterest,
		/// Nothing to do: this bureau is competent already.
		///
		/// The bureau is competent for the taxpayer already.
		AlreadyCompetent,
		/// Name an active tax bureau.
		///
		/// The institution is not active, or does not administer taxes.
		NotABureau,
		/// Name an active institution.
		///
		/// The institution is unknown, suspended or closed: only an active one can be registered.
		InstitutionNotActive,
		/// Nothing to do: it is a taxpayer already.
		///
		/// The institution is a taxpayer already; to move it to another bureau, its present one
		/// deregisters it first.
		AlreadyExists,
		/// Check the day: it counts from 1970-01-01.
		///
		/// The day of registration is still to come.
		RegisteredInFuture,
		/// Choose rates that `rates_in_force` shows.
		///
		/// A rate is not in force: `rates_in_force` shows those that are.
		RateNotInForce,
		/// Register the taxpayer anew.
		Deregistered,
		/// Nothing to do: the taxpayer is suspended already.
		AlreadySuspended,
		/// Nothing to do: the taxpayer is not suspended.
		NotSuspended,
		/// Assign at least one number.
		NoNumbers,
		/// Have the bureau call whose series or proof it is.
		///
		/// The series or the proof is another bureau's.
		NotOwner,
		/// Assign from the number on that `series` shows.
		///
		/// Numbers from this place on were assigned or passed over before, and are never assigned
		/// again; `series` shows the next one.
		NumbersAlreadyAssigned,
		/// Assign fewer, or those of another series.
		///
		/// The series has not as many numbers left.
		SeriesExhausted,
		/// Withdraw a range that is used up first.
		///
		/// The taxpayer has as many ranges as the chain allows.
		TooManyRanges,
		/// Check the range: `numbers` shows them.
		///
		/// The taxpayer has no range with this number: `numbers` shows its ranges.
		RangeNotFound,
		/// Check the period: there is no ledger of it.
		///
		/// The taxpayer has no ledger for this period, or it was pruned.
		LedgerNotFound,
		/// Wait: the ledger or proof must still be kept.
		///
		/// The ledger or proof must still be kept: a ledger can be pruned `LedgerRetention` months
		/// after its period, a proof `ProofRetention` after it was used, revoked or expired.
		RetentionNotOver,
		/// Give rates of 1 to 10000 basis points.
		///
		/// No rate was given, or one is zero or above 100 %, which is 10000 basis points.
		OutOfRange,
		/// Change something: these rules are in force already.
		PolicyUnchanged,
		/// Have the bureau reinstate or register the taxpayer.
		///
		/// The taxpayer is suspended or deregistered, and neither issues nor deducts.
		NotActive,
		/// Date it on or after the issuer's registration.
		///
		/// The invoice is dated before its issuer was registered as a taxpayer.
		BeforeRegistration,
		/// Ask the bureau to allow this kind of invoice.
		///
		/// The issuer may not issue invoices of this kind.
		KindNotAllowed,
		/// Use a rate that `available_rates` shows.
		///
		/// The issuer may not tax at one of these rates: `available_rates` shows those that it may
		/// use.
		RateNotAllowed,
		/// Take a number that `numbers` shows.
		///
		/// The number was not assigned to the issuer, or was withdrawn: `numbers` shows those that
		/// are.
		NumberNotAssigned,
		/// Leave it: a small-scale taxpayer deducts nothing.
		///
		/// The institution is a small-scale taxpayer, which deducts no input tax.
		NotGeneralTaxpayer,
		/// Ask the bureau for more credit; `credit` shows it.
		///
		/// The issuer's credit limit for this tax period does not suffice: `credit` shows what is
		/// left; the bureau can raise it.
		CreditLimitExceeded,
		/// Report this: more credit would return than was used.
		///
		/// More credit would be returned than was taken in this period. The chain should not let
		/// this happen: report it.
		CreditNotTaken,
		/// Post less: a sum of the ledger would overflow.
		///
		/// A sum of the ledger would exceed what it can hold.
		Overflow,
		/// Give the period as 202611 for November 2026.
		///
		/// The tax period is no month of the calendar: it is the year times 100 plus the month.
		PeriodNotAMonth,
		/// Choose a period that has begun.
		PeriodInFuture,
		/// Choose a later period: this one is closed.
		///
		/// The period is so long ago that its ledger takes no more postings.
		PeriodClosed,
		/// Check the number: no proof has this one.
		///
		/// There is no proof with this number, or it was pruned.
		ProofNotFound,
		/// Check tax and base, in fen: the tax is more.
		///
		/// The tax is more than what it was computed on.
		TaxExceedsBase,
		/// Check the end of validity, and its unit: ms.
		///
		/// The end of the validity is not after the chain's time.
		UntilPassed,
		/// Choose an end within `MaxProofValidity`.
		///
		/// The proof would be valid for longer than `MaxProofValidity`: choose an earlier end.
		ValidityTooLong,
		/// Revoke the valid proof first; a used one stays.
		///
		/// A proof of this tax on this subject is valid or was used.
		AlreadyProven,
		/// No number is left: the runtime needs an upgrade.
		TooManyProofs,
		/// Ask for another proof: this one was used.
		///
		/// The proof was used, and serves once.
		AlreadyUsed,
		/// Ask the bureau for another proof: it was revoked.
		///
		/// The proof was revoked by the bureau that issued it.
		Revoked,
		/// Ask the bureau for another proof: it has expired.
		///
		/// The validity of the proof is over.
		Expired,
		/// Bring the proof of the tax that is asked for.
		///
		/// The proof is of another tax than the one asked for.
		WrongKind,
		/// Check the commitment: the proof is of another one.
		///
		/// The proof is of something else than what it is used for.
		WrongSubject,
	}
}
