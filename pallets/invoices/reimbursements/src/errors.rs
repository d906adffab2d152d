// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Check the number: no claim has this one.
		///
		/// There is no claim of this number, or it was unlocked or removed.
		NotFound,
		/// Have an officer of the claim's institution call.
		///
		/// The claim is another institution's, and only officers of that one change it.
		NotOwner,
		/// Give at least one invoice.
		///
		/// The claim has no invoices.
		NoItems,
		/// Give each invoice once, with all that is asked.
		///
		/// An invoice is in the claim twice.
		DuplicateItem,
		/// Check the end of the locks, and its unit: ms.
		///
		/// The locks would be over already.
		UntilPassed,
		/// Choose an end within `longest_lock`.
		///
		/// The locks would be longer than `longest_lock` allows: choose an earlier end.
		LockTooLong,
		/// No number is left: the runtime needs an upgrade.
		///
		/// The numbers of claims are used up, which an upgrade of the runtime must change.
		TooManyClaims,
		/// Have the invoice handed over first.
		///
		/// The officer's institution does not hold the invoice: whoever does hands it over first.
		NotHolder,
		/// Wait: the invoice is locked for another claim.
		///
		/// The invoice is locked for a claim: wait until it is closed or unlocked, or the lock is
		/// over; `invoice_standing` shows until when.
		InvoiceLocked,
		/// Leave it out: it was reimbursed here already.
		///
		/// The institution has reimbursed this invoice, which it does once.
		AlreadyReimbursed,
		/// Give an amount in fen, or leave the invoice out.
		///
		/// Nothing is asked for of an invoice.
		AmountZero,
		/// Ask for at most what `invoice_standing` shows.
		///
		/// More is asked for than is left of the invoice, after red letters and what was
		/// reimbursed: `invoice_standing` shows what is left, in fen.
		AmountTooHigh,
		/// No claim more: as many reimbursed it as may.
		///
		/// As many institutions have reimbursed the invoice between them as the chain allows.
		TooManyClosures,
		/// Nothing to do: the claim is closed for good.
		///
		/// The claim is closed, and nothing undoes that.
		AlreadyClosed,
		/// Lock the invoices anew: the claim has expired.
		///
		/// The claim was not closed in time: its invoices are free, and may be locked anew.
		Expired,
		/// Have another officer approve the claim.
		///
		/// The officer made this claim.
		SameOfficer,
		/// Unlock the claim, and lock the others anew.
		///
		/// An invoice of the claim is not locked for it any more, since all of it was taken back.
		LockLost,
		/// Nothing of it was reimbursed here.
		///
		/// The officer's institution has reimbursed nothing of this invoice.
		NotReimbursed,
		/// Nothing to enter: all of it was clawed back.
		///
		/// All that was reimbursed of the invoice was clawed back: there is nothing to enter.
		NothingLeft,
		/// Withdraw the entry first, to change it.
		///
		/// The invoice is entered already: to change the entry, withdraw it and enter the invoice
		/// anew.
		AlreadyEntered,
		/// Enter the invoice first.
		///
		/// The invoice is not entered, or the entry was withdrawn already.
		NotEntered,
		/// Nothing to pay back of this invoice.
		///
		/// Nothing that was reimbursed of the invoice is to be paid back.
		NothingToRecover,
		/// Have its institution unlock it: the claim is open.
		///
		/// The claim is open and its locks are not over: its institution may unlock it.
		StillOpen,
		/// Wait until the invoices of the claim are pruned.
		///
		/// An invoice of the closed claim is still recorded, and what was reimbursed of it points
		/// to the claim.
		StillNeeded,
		/// Have the institution withdraw its entry first.
		///
		/// An institution has entered the invoice in its books: it withdraws the entry first, or
		/// the tax bureau forces the red letter.
		EntryStands,
		/// Have the institution claim its money back first.
		///
		/// An institution has yet to claim back what it reimbursed of the invoice.
		ClawbackOpen,
		/// Choose a lock of 1 ms to `MaxLock`.
		///
		/// No lock may be of this length: choose one of 1 millisecond to `MaxLock`.
		OutOfRange,
		/// Change something: locks are as long already.
		///
		/// Invoices may be locked as long as this already.
		PolicyUnchanged,
	}
}
