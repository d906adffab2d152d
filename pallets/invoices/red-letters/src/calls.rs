// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work, which stands in `impls`.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Ask the other side to confirm a red letter over an invoice, as an officer of either side.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution on that side of the invoice: the seller
		/// with `IssueInvoices`, the buyer's side with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The form is in state 02 or 03 and waits for the other side, for as long as the policy
		/// says, usually 72 hours; then it is void. Meanwhile the invoice keeps its holder, and no
		/// second form is opened. A form may be opened even where the seller could issue directly: it
		/// is how the buyer's side asks for a red letter.
		///
		/// - `side`: for which side the officer acts.
		/// - `blue`: the invoice.
		/// - `reason`: why it is to be taken back.
		/// - `reversal`: all that is left of it, or parts of up to 64 lines, each with its path; in
		///   fen.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - that of the register of invoices, if it does not know the invoice.
		/// - [`Error::NotParty`]: the institution does not stand on that side of the invoice.
		/// - [`Error::NoCounterparty`]: no institution of this chain stands on the buyer's side.
		/// - [`Error::FormOpen`]: a form of the invoice is open.
		/// - those of the register of invoices, if so much cannot be taken back.
		/// - [`Error::TooManyForms`]: all ids are given.
		///
		/// ## Events
		///
		/// [`Event::FormOpened`], after [`Event::FormExpired`] if an overdue form was on record.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of `reversal`, at most 64: their paths are checked, and the register of
		/// invoices notes those that are shown for the first time.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_form(Pallet::<T>::lines(reversal)))]
		pub fn open_form(
			origin: OriginFor<T>,
			side: Side,
			blue: InvoiceId,
			reason: RedReason,
			reversal: Reversal,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, side.duty())?;
			Self::do_open_form(acting, side, blue, reason, &reversal)
		}

		/// Confirm a form that the other side opened, as an officer of the side that it waits for.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution on that side of the form: the seller with
		/// `IssueInvoices`, the buyer's side with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The form is in state 04: the seller may issue the red invoice, and nobody reimburses,
		/// deducts or pledges the blue one any more. What was entered of it must be withdrawn before
		/// the red invoice is issued.
		///
		/// - `side`: for which side the officer acts.
		/// - `form`: the form.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such form.
		/// - [`Error::NotParty`]: the institution does not stand on that side of the form.
		/// - [`Error::InvalidTransition`]: the form waits for nobody's answer.
		/// - [`Error::Expired`]: the time to confirm is over; the deadline itself is too late.
		/// - [`Error::OwnForm`]: the officer's side opened it.
		/// - that of the register of invoices, if it does not know the invoice.
		/// - [`Error::AmountsChanged`]: a forced red letter took back what the form says.
		///
		/// ## Events
		///
		/// [`Event::FormAgreed`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::agree())]
		pub fn agree(origin: OriginFor<T>, side: Side, form: RedFormId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, side.duty())?;
			Self::do_agree(acting, side, form)
		}

		/// Deny a form that the other side opened, as an officer of the side that it waits for.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution on that side of the form: the seller with
		/// `IssueInvoices`, the buyer's side with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The form is void, in state 05 if the buyer's side denies it and 06 if the seller does.
		/// Either side may open another one.
		///
		/// - `side`: for which side the officer acts.
		/// - `form`: the form.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such form.
		/// - [`Error::NotParty`]: the institution does not stand on that side of the form.
		/// - [`Error::InvalidTransition`]: the form waits for nobody's answer.
		/// - [`Error::Expired`]: the time to answer is over; the form is void anyway.
		/// - [`Error::OwnForm`]: the officer's side opened it.
		///
		/// ## Events
		///
		/// [`Event::FormDenied`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::deny())]
		pub fn deny(origin: OriginFor<T>, side: Side, form: RedFormId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, side.duty())?;
			Self::do_deny(acting, side, form)
		}

		/// Withdraw a form that the own side opened, before or after the other side confirmed it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution on that side of the form: the seller with
		/// `IssueInvoices`, the buyer's side with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The form is void, in state 08 if it was not confirmed and 09 if it was; then the blue
		/// invoice may be used again. Of a confirmed form the side that did not open it may do so as
		/// well, once the seller's time to issue is over.
		///
		/// - `side`: for which side the officer acts.
		/// - `form`: the form.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such form.
		/// - [`Error::NotParty`]: the institution does not stand on that side of the form.
		/// - [`Error::Expired`]: the time to confirm is over; the form is void anyway.
		/// - [`Error::NotInitiator`]: the other side opened it, and may still have it to itself.
		/// - [`Error::InvalidTransition`]: the form is void, or its red invoice was issued.
		/// - that of the register of invoices, if the form is confirmed and it does not know the
		///   invoice.
		///
		/// ## Events
		///
		/// [`Event::FormWithdrawn`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, side: Side, form: RedFormId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, side.duty())?;
			Self::do_withdraw(acting, side, form)
		}

		/// Issue the red invoice of a confirmed form, as an officer of the seller.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the seller, both with `IssueInvoices`.
		///
		/// ## Details
		///
		/// The form is consumed: it issues one red invoice, over what it says and nothing else. The
		/// register of invoices checks number and amounts, and those who used the blue invoice draw
		/// the consequences, or nothing happens.
		///
		/// - `form`: the form.
		/// - `number`: the number of the red invoice, one of those assigned to the seller.
		/// - `document`: the salted digest of the red document.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such form.
		/// - [`Error::NotParty`]: the institution is not the seller.
		/// - [`Error::NotConfirmed`]: the other side has not confirmed the form.
		/// - [`Error::Expired`]: it was not confirmed in time.
		/// - [`Error::InvalidTransition`]: the form is void, or its red invoice was issued.
		/// - [`Error::AmountsChanged`]: a forced red letter took back what the form says.
		/// - those of the register of invoices, and of those who used the invoice.
		///
		/// ## Events
		///
		/// [`Event::FormIssued`], after those of the registers.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of the form, at most 64; charged for all of them, and what was not used
		/// is given back.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::issue_red(MAX_RED_LINES))]
		pub fn issue_red(
			origin: OriginFor<T>,
			form: RedFormId,
			number: InvoiceNumber,
			document: Commitment,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Side::Seller.duty())?;
			let lines = Self::do_issue_red(acting, form, number, document)?;
			Ok(Some(T::WeightInfo::issue_red(lines)).into())
		}

		/// Issue a red invoice that nobody has to confirm, as an officer of the seller.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the seller, both with `IssueInvoices`.
		///
		/// ## Details
		///
		/// Where nobody used the invoice (用途确认) or entered it (入账), or no institution of this
		/// chain stands on the buyer's side. A form in state 01 is put on record with it.
		///
		/// - `blue`: the invoice.
		/// - `reversal`: all that is left of it, or parts of up to 64 lines, each with its path; in
		///   fen.
		/// - `reason`: why it is taken back.
		/// - `number`: the number of the red invoice, one of those assigned to the seller.
		/// - `document`: the salted digest of the red document.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - that of the register of invoices, if it does not know the invoice.
		/// - [`Error::NotParty`]: the institution is not the seller.
		/// - [`Error::ConfirmationNeeded`]: the invoice was used or entered.
		/// - [`Error::FormOpen`]: a form of the invoice is open.
		/// - those of the register of invoices, and of those who used the invoice.
		/// - [`Error::TooManyForms`]: all ids are given.
		///
		/// ## Events
		///
		/// [`Event::RedIssuedDirectly`], after those of the registers, and after
		/// [`Event::FormExpired`] if an overdue form was on record.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of `reversal`, at most 64: their paths are checked, and the register of
		/// invoices notes those that are shown for the first time.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::issue_direct(Pallet::<T>::lines(reversal)))]
		pub fn issue_direct(
			origin: OriginFor<T>,
			blue: InvoiceId,
			reversal: Reversal,
			reason: RedReason,
			number: InvoiceNumber,
			document: Commitment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Side::Seller.duty())?;
			Self::do_issue_direct(acting, blue, &reversal, reason, number, document)
		}

		/// Issue a red invoice in the seller's name, as an officer of the seller's tax bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the tax bureau that is competent for the seller, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// Where the seller is gone, or the buyer's side refuses without a reason. Nobody confirms it,
		/// and so the decision with its grounds is on record for ever by its commitment, with the
		/// officer who acted. Entries of the invoice in books are withdrawn by it; a lock and an export
		/// refund end first. An open form of the invoice stays open; it may not fit any more.
		///
		/// - `blue`: the invoice.
		/// - `reversal`: all that is left of it, or parts of up to 64 lines, each with its path; in
		///   fen.
		/// - `reason`: why it is taken back.
		/// - `number`: the number of the red invoice, one of those assigned to the seller.
		/// - `document`: the salted digest of the red document.
		/// - `grounds`: the salted digest of the decision with its grounds.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - that of the register of invoices, if it does not know the invoice.
		/// - that of the register of taxpayers, if it does not know the seller.
		/// - [`Error::NotBureau`]: the institution is not the seller's tax bureau.
		/// - those of the register of invoices, and of those who used the invoice.
		/// - [`Error::TooManyForms`]: all ids are given.
		///
		/// ## Events
		///
		/// [`Event::RedForced`], after those of the registers, and after [`Event::FormExpired`] if an
		/// overdue form was on record.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of `reversal`, at most 64: their paths are checked, and the register of
		/// invoices notes those that are shown for the first time.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::force_red(Pallet::<T>::lines(reversal)))]
		pub fn force_red(
			origin: OriginFor<T>,
			blue: InvoiceId,
			reversal: Reversal,
			reason: RedReason,
			number: InvoiceNumber,
			document: Commitment,
			grounds: Commitment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::AdministerTax)?;
			Self::do_force_red(acting, blue, &reversal, reason, number, document, grounds)
		}

		/// Put on record that nobody confirmed a form in time, as any officer who handles invoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The form is void without this call: it brings the record up to date, in state 07, for those
		/// who read the storage.
		///
		/// - `form`: the form.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such form.
		/// - [`Error::InvalidTransition`]: the form does not wait for an answer.
		/// - [`Error::NotExpired`]: the time to confirm is not over.
		///
		/// ## Events
		///
		/// [`Event::FormExpired`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::close_expired())]
		pub fn close_expired(origin: OriginFor<T>, form: RedFormId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			T::Authority::ensure_officer(&who, Duty::HandleInvoices)?;
			Self::do_close_expired(form)
		}

		/// Remove the forms of an invoice that was pruned, as any officer who handles invoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// Whosever they were, forms are of no use once the register of invoices does not know the
		/// invoice. Up to `MaxPruned` of them are removed, from the newest backwards; call again while
		/// the event says that some are left.
		///
		/// - `blue`: the invoice that was pruned.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::StillRecorded`]: the register of invoices knows the invoice.
		/// - [`Error::NothingToPrune`]: no forms are kept of the invoice.
		///
		/// ## Events
		///
		/// [`Event::FormsPruned`].
		///
		/// ## Complexity
		///
		/// O(f) in the f forms removed, at most `MaxPruned`; charged for all of them, and what was not
		/// used is given back.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::prune_forms(T::MaxPruned::get()))]
		pub fn prune_forms(origin: OriginFor<T>, blue: InvoiceId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::HandleInvoices)?;
			let count = Self::do_prune_forms(acting, blue)?;
			Ok(Some(T::WeightInfo::prune_forms(count)).into())
		}

		/// Decide how much time forms give from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Deadlines that are running stay as they are.
		///
		/// - `policy`: how long a form waits to be confirmed, and how long the seller has a confirmed
		///   one to itself; both in milliseconds, from 1 to `MaxWindow`.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::WindowEmpty`]: one of the times is zero.
		/// - [`Error::WindowTooLong`]: one of the times is longer than `MaxWindow`.
		/// - [`Error::PolicyUnchanged`]: the policy is in force already.
		///
		/// ## Events
		///
		/// [`Event::PolicyAdopted`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::adopt_policy())]
		pub fn adopt_policy(origin: OriginFor<T>, policy: FormPolicy) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_adopt_policy(policy)
		}
	}
}
