// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Lock invoices that the own institution holds for a claim, as an officer who claims.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `ClaimReimbursements`.
		///
		/// ## Details
		///
		/// All invoices are locked, or none. A locked invoice is locked for everybody: no other claim
		/// takes it, and it gets no other holder and no red letter. Another officer of the institution
		/// closes the claim before its locks are over; from then on the invoices are free. An
		/// institution reimburses an invoice once: ask for all that it bears.
		///
		/// - `reference`: the commitment to the claim in the institution's own books.
		/// - `items`: 1 to 100 invoices, each once, and how much of each is to be reimbursed with its
		///   tax, in fen: at least 1, and at most what is left after red letters and reimbursements.
		/// - `until`: when the locks are over, in milliseconds since 1970-01-01 UTC; after the chain's
		///   time, by at most `longest_lock`.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoItems`]: no invoice is given.
		/// - [`Error::DuplicateItem`]: an invoice is given twice.
		/// - [`Error::UntilPassed`]: `until` is not after the chain's time.
		/// - [`Error::LockTooLong`]: `until` is later than `longest_lock` allows.
		/// - for each invoice in turn:
		///   - [`Error::InvoiceLocked`]: it is locked for a claim.
		///   - that of the register of invoices, if it does not know the invoice, or the invoice may
		///     not be reimbursed.
		///   - [`Error::NotHolder`]: another institution holds it, or none does.
		///   - [`Error::AlreadyReimbursed`]: the institution has reimbursed it.
		///   - [`Error::AmountZero`]: nothing is asked for.
		///   - [`Error::AmountTooHigh`]: more is asked for than is left.
		///   - [`Error::TooManyClosures`]: eight institutions have reimbursed it.
		/// - [`Error::TooManyClaims`]: the numbers of claims are used up.
		///
		/// ## Events
		///
		/// [`Event::InvoicesLocked`].
		///
		/// ## Complexity
		///
		/// O(n log n) in the n invoices: two reads and a write for each, beside what the register of
		/// invoices reads.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::lock(items.len().saturated_into()))]
		pub fn lock(
			origin: OriginFor<T>,
			reference: Commitment,
			items: ClaimItems,
			until: Millis,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::ClaimReimbursements)?;
			Self::do_lock(acting, reference, items, until)
		}

		/// Free the invoices of an open claim of the own institution, as an officer who claims.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that made the claim, both with
		/// `ClaimReimbursements`; not necessarily the officer who made it.
		///
		/// ## Details
		///
		/// The claim is gone. If its locks are over, other claims may have locked its invoices since;
		/// their locks stay.
		///
		/// - `claim`: the claim.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]: there is no such claim.
		/// - [`Error::NotOwner`]: the claim is another institution's.
		/// - [`Error::AlreadyClosed`]: the claim is closed.
		///
		/// ## Events
		///
		/// [`Event::InvoicesUnlocked`].
		///
		/// ## Complexity
		///
		/// O(n) in the n invoices of the claim, at most 100; charged for all of them, and what was not
		/// used is given back.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::unlock(MAX_ITEMS))]
		pub fn unlock(origin: OriginFor<T>, claim: ClaimId) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::ClaimReimbursements)?;
			refund(T::WeightInfo::unlock, |items| Self::do_unlock(acting, claim, items))
		}

		/// Close a claim of another officer of the own institution, as an officer who approves.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that made the claim, both with
		/// `ApproveReimbursements`; not the officer who made it.
		///
		/// ## Details
		///
		/// Pay first, then close: nothing undoes it. Every invoice is looked at again, and all of them
		/// are reimbursed, or none. The file is notarized for the institution in the same call, as the
		/// policy of evidence in force admits it; keep it. It may be entered in the books from then on.
		///
		/// - `claim`: the claim.
		/// - `file`: the approved claim as a file: its digest, size, format and time.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]: there is no such claim.
		/// - [`Error::NotOwner`]: the claim is another institution's.
		/// - [`Error::AlreadyClosed`]: the claim is closed.
		/// - [`Error::Expired`]: the locks of the claim are over.
		/// - [`Error::SameOfficer`]: the officer made the claim.
		/// - for each invoice in turn:
		///   - [`Error::LockLost`]: all of it was taken back while it was locked.
		///   - that of the register of invoices, if the invoice may not be reimbursed any more.
		///   - [`Error::NotHolder`]: the institution does not hold it any more.
		///   - [`Error::AmountTooHigh`]: more is asked for than is left of it now.
		/// - that of the register of evidence, if it does not take the file.
		///
		/// ## Events
		///
		/// [`Event::ClaimClosed`].
		///
		/// ## Complexity
		///
		/// O(n) in the n invoices of the claim, at most 100: two reads and three writes for each, beside
		/// what the register of invoices reads; charged for all of them, and what was not used is
		/// given back.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::close(MAX_ITEMS))]
		pub fn close(
			origin: OriginFor<T>,
			claim: ClaimId,
			file: EvidenceFile,
		) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::ApproveReimbursements)?;
			refund(T::WeightInfo::close, |items| Self::do_close(acting, claim, &file, items))
		}

		/// Enter an invoice that the own institution reimbursed, as an officer who handles invoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an institution that reimbursed the invoice, both with
		/// `HandleInvoices`.
		///
		/// ## Details
		///
		/// The invoice is in the books of the institution from then on, and no part of it is taken back
		/// while the entry stands. To change the entry, withdraw it and enter the invoice anew.
		///
		/// - `invoice`: the invoice.
		/// - `deductible`: whether it is deducted from the income that is taxed, code 02, or not, code
		///   03 (企业所得税税前扣除).
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotReimbursed`]: the institution has reimbursed nothing of the invoice.
		/// - that of the register of invoices, if the invoice may not be used now.
		/// - [`Error::AlreadyEntered`]: the invoice is entered.
		/// - [`Error::NothingLeft`]: all that was reimbursed was clawed back.
		///
		/// ## Events
		///
		/// [`Event::InvoiceEntered`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::enter())]
		pub fn enter(origin: OriginFor<T>, invoice: InvoiceId, deductible: bool) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::HandleInvoices)?;
			let closure = Self::own_closure(invoice, institution)?;
			T::Invoices::ensure_usable(invoice)?;
			let closure = closure::entered::<T>(closure, deductible)?;

			Closures::<T>::insert(invoice, institution, closure);
			let event = Event::InvoiceEntered { invoice, institution, officer, deductible };
			Self::deposit_event(event);
			Ok(())
		}

		/// Withdraw the entry of an invoice from the own books, as an officer who handles invoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an institution that entered the invoice, both with
		/// `HandleInvoices`.
		///
		/// ## Details
		///
		/// It is what a red letter waits for. What was reimbursed stays reimbursed, and the invoice may
		/// be entered anew if something is left of it.
		///
		/// - `invoice`: the invoice.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotReimbursed`]: the institution has reimbursed nothing of the invoice.
		/// - [`Error::NotEntered`]: the invoice is not entered.
		///
		/// ## Events
		///
		/// [`Event::EntryWithdrawn`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_entry())]
		pub fn withdraw_entry(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::HandleInvoices)?;
			let closure = Self::own_closure(invoice, institution)?;
			let closure = closure::withdrawn::<T>(closure)?;

			Closures::<T>::insert(invoice, institution, closure);
			Self::deposit_event(Event::EntryWithdrawn { invoice, institution, officer });
			Ok(())
		}

		/// Record that the own institution was paid back a clawback, as an officer who approves.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an institution that reimbursed the invoice, both with
		/// `ApproveReimbursements`.
		///
		/// ## Details
		///
		/// Record it when all that had to be paid back has come in.
		///
		/// - `invoice`: the invoice that red letters took back.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotReimbursed`]: the institution has reimbursed nothing of the invoice.
		/// - [`Error::NothingToRecover`]: nothing is to be paid back.
		///
		/// ## Events
		///
		/// [`Event::ClawbackRecovered`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::recover())]
		pub fn recover(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let ActingOfficer { institution, officer } =
				T::officer(origin, Duty::ApproveReimbursements)?;
			let closure = Self::own_closure(invoice, institution)?;
			let (closure, amount) = closure::repaid::<T>(closure)?;

			Closures::<T>::insert(invoice, institution, closure);
			let event = Event::ClawbackRecovered { invoice, institution, officer, amount };
			Self::deposit_event(event);
			Ok(())
		}

		/// Remove a claim that nobody needs any more, as any officer who claims reimbursements.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `ClaimReimbursements`.
		///
		/// ## Details
		///
		/// Whoever made it, an open claim is of no use once its locks are over, nor a closed one once
		/// all its invoices are pruned.
		///
		/// - `claim`: the claim.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]: there is no such claim.
		/// - [`Error::StillOpen`]: the claim is open and its locks are not over.
		/// - [`Error::StillNeeded`]: the claim is closed and one of its invoices is not pruned.
		///
		/// ## Events
		///
		/// [`Event::ClaimRemoved`].
		///
		/// ## Complexity
		///
		/// O(n) in the n invoices of the claim, at most 100; charged for all of them, and what was not
		/// used is given back.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::remove_claim(MAX_ITEMS))]
		pub fn remove_claim(origin: OriginFor<T>, claim: ClaimId) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::ClaimReimbursements)?;
			refund(T::WeightInfo::remove_claim, |items| Self::do_remove_claim(acting, claim, items))
		}

		/// Limit how long invoices may be locked from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Locks that stand keep their end.
		///
		/// - `length`: how long, in milliseconds: at least 1, and at most `MaxLock`.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::OutOfRange`]: the length is 0, or more than `MaxLock`.
		/// - [`Error::PolicyUnchanged`]: it is the length in force.
		///
		/// ## Events
		///
		/// [`Event::LongestLockAdopted`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::adopt_longest_lock())]
		pub fn adopt_longest_lock(origin: OriginFor<T>, length: u64) -> DispatchResult {
			T::council(origin)?;
			Self::do_adopt_longest_lock(length)
		}
	}
}
