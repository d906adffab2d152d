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
		/// There is no claim of this number, or it was unlocked or removed.
		NotFound,
		/// The claim is another institution's, and only officers of that one change it.
		NotOwner,
		/// The claim has no invoices: give at least one.
		NoItems,
		/// An invoice is in the claim twice: give each once, with all that is asked for of it.
		DuplicateItem,
		/// The locks would be over already: check the time and its unit, which is the millisecond.
		UntilPassed,
		/// The locks would be longer than `longest_lock` allows: choose an earlier end.
		LockTooLong,
		/// The numbers of claims are used up, which an upgrade of the runtime must change.
		TooManyClaims,
		/// The officer's institution does not hold the invoice: whoever does hands it over first.
		NotHolder,
		/// The invoice is locked for a claim: wait until it is closed or unlocked, or the lock is over;
		/// `invoice_standing` shows until when.
		InvoiceLocked,
		/// The institution has reimbursed this invoice, which it does once.
		AlreadyReimbursed,
		/// Nothing is asked for of an invoice: leave it out, or give an amount, in fen.
		AmountZero,
		/// More is asked for than is left of the invoice, after red letters and what was reimbursed:
		/// `invoice_standing` shows what is left, in fen.
		AmountTooHigh,
		/// As many institutions have reimbursed the invoice between them as the chain allows.
		TooManyClosures,
		/// The claim is closed, and nothing undoes that.
		AlreadyClosed,
		/// The claim was not closed in time: its invoices are free, and may be locked anew.
		Expired,
		/// The officer made this claim: another officer of the institution must approve it.
		SameOfficer,
		/// An invoice of the claim is not locked for it any more, since all of it was taken back: unlock
		/// the claim, and lock the others anew.
		LockLost,
		/// The officer's institution has reimbursed nothing of this invoice.
		NotReimbursed,
		/// All that was reimbursed of the invoice was clawed back: there is nothing to enter.
		NothingLeft,
		/// The invoice is entered already: to change the entry, withdraw it and enter the invoice anew.
		AlreadyEntered,
		/// The invoice is not entered, or the entry was withdrawn already.
		NotEntered,
		/// Nothing that was reimbursed of the invoice is to be paid back.
		NothingToRecover,
		/// The claim is open and its locks are not over: its institution may unlock it.
		StillOpen,
		/// An invoice of the closed claim is still recorded, and what was reimbursed of it points to the
		/// claim.
		StillNeeded,
		/// An institution has entered the invoice in its books: it withdraws the entry first, or the tax
		/// bureau forces the red letter.
		EntryStands,
		/// An institution has yet to claim back what it reimbursed of the invoice.
		ClawbackOpen,
		/// No lock may be of this length: choose one of 1 millisecond to `MaxLock`.
		OutOfRange,
		/// Invoices may be locked as long as this already.
		PolicyUnchanged,
	}
}
