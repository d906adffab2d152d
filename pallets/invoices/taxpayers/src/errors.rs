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
		/// The institution is no taxpayer: a tax bureau registers it first.
		NotFound,
		/// Another bureau is competent for the taxpayer, and only its officers administer it;
		/// `taxpayer` shows which.
		NotCompetent,
		/// A bureau cannot be its own taxpayer: another bureau registers it.
		ConflictOfInterest,
		/// The bureau is competent for the taxpayer already.
		AlreadyCompetent,
		/// The institution is not active, or does not administer taxes: name a tax bureau that does.
		NotABureau,
		/// The institution is unknown, suspended or closed: only an active one can be registered.
		InstitutionNotActive,
		/// The institution is a taxpayer already; to move it to another bureau, its present one
		/// deregisters it first.
		AlreadyExists,
		/// The day of registration is still to come: check the date, and that it is counted in days
		/// since 1970-01-01.
		RegisteredInFuture,
		/// A rate is not in force: `rates_in_force` shows those that are.
		RateNotInForce,
		/// The taxpayer is deregistered: register it anew.
		Deregistered,
		/// The taxpayer is suspended already.
		AlreadySuspended,
		/// The taxpayer is not suspended.
		NotSuspended,
		/// The call would assign no number: give a count of at least one.
		NoNumbers,
		/// The series or the proof is another bureau's: assign numbers of a series of your own; only the
		/// bureau that issued a proof revokes it.
		NotOwner,
		/// Numbers from this place on were assigned or passed over before, and are never assigned
		/// again; `series` shows the next one.
		NumbersAlreadyAssigned,
		/// The series has not as many numbers left: assign fewer, or those of another series.
		SeriesExhausted,
		/// The taxpayer has as many ranges as the chain allows: withdraw one that is used up.
		TooManyRanges,
		/// The taxpayer has no range with this number: `numbers` shows its ranges.
		RangeNotFound,
		/// The taxpayer has no ledger for this period, or it was pruned.
		LedgerNotFound,
		/// The ledger or proof must still be kept: a ledger can be pruned `LedgerRetention` months after
		/// its period, a proof `ProofRetention` after it was used, revoked or expired.
		RetentionNotOver,
		/// No rate was given, or one is zero or above 100 %, which is 10000 basis points.
		OutOfRange,
		/// These rates are in force already.
		PolicyUnchanged,
		/// The taxpayer is suspended or deregistered, and neither issues nor deducts.
		NotActive,
		/// The invoice is dated before its issuer was registered as a taxpayer.
		BeforeRegistration,
		/// The issuer may not issue invoices of this kind: ask the bureau.
		KindNotAllowed,
		/// The issuer may not tax at one of these rates: `available_rates` shows those that it may
		/// use.
		RateNotAllowed,
		/// The number was not assigned to the issuer, or was withdrawn: `numbers` shows those that
		/// are.
		NumberNotAssigned,
		/// The institution is a small-scale taxpayer, which deducts no input tax.
		NotGeneralTaxpayer,
		/// The issuer's credit limit for this tax period does not suffice: `credit` shows what is
		/// left; the bureau can raise it.
		CreditLimitExceeded,
		/// More credit would be returned than was taken in this period. The chain should not let this
		/// happen: report it.
		CreditNotTaken,
		/// A sum of the ledger would exceed what it can hold.
		Overflow,
		/// The tax period is no month of the calendar: it is the year times 100 plus the month.
		PeriodNotAMonth,
		/// The tax period has not begun.
		PeriodInFuture,
		/// The period is so long ago that its ledger takes no more postings.
		PeriodClosed,
		/// There is no proof with this number, or it was pruned: check the number.
		ProofNotFound,
		/// The tax is more than what it was computed on: check both, which are in fen.
		TaxExceedsBase,
		/// The end of the validity is not after the chain's time: check it, and its unit, which is
		/// the millisecond.
		UntilPassed,
		/// The proof would be valid for longer than `MaxProofValidity`: choose an earlier end.
		ValidityTooLong,
		/// A proof of this tax on this subject is valid or was used: revoke the valid one first; a
		/// used one stays.
		AlreadyProven,
		/// No number is left for another proof.
		TooManyProofs,
		/// The proof was used, and serves once.
		AlreadyUsed,
		/// The proof was revoked by the bureau that issued it: ask there for another one.
		Revoked,
		/// The validity of the proof is over: ask the bureau for another one.
		Expired,
		/// The proof is of another tax than the one asked for.
		WrongKind,
		/// The proof is of something else than what it is used for: check the commitment.
		WrongSubject,
	}
}
