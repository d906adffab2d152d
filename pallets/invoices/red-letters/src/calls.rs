// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work, which stands in `impls`.

#[citychain_kit::calls]
mod calls {
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
		/// Those of the officer, then in this order:
		/// - that of the register of invoices, if it is no blue invoice in force.
		/// - [`Error::NotParty`], [`Error::NoCounterparty`], [`Error::FormOpen`],
		///   [`Error::NothingReversed`], [`Error::NotAscending`], [`Error::LineNotIncluded`],
		///   [`Error::LineNotReversible`], [`Error::WrongTax`], [`Error::RedExceedsBlue`],
		///   [`Error::RateNotInvoiced`], [`Error::TooManyForms`]
		///
		/// ## Events
		///
		/// [`Event::FormOpened`], after [`Event::FormExpired`] if an overdue form was on record.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of `reversal`, at most 64: their paths are checked, and those that are
		/// shown for the first time are noted.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_form(reversal.count()))]
		pub fn open_form(
			origin: OriginFor<T>,
			side: Side,
			blue: InvoiceId,
			reason: RedReason,
			reversal: Reversal,
		) -> DispatchResult {
			let acting = T::officer(origin, side.duty())?;
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
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotParty`], [`Error::InvalidTransition`], [`Error::Expired`],
		///   [`Error::OwnForm`]
		/// - that of the register of invoices, if it does not know the invoice.
		/// - [`Error::AmountsChanged`]
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
			let acting = T::officer(origin, side.duty())?;
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
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotParty`], [`Error::InvalidTransition`], [`Error::Expired`],
		///   [`Error::OwnForm`]
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
			let acting = T::officer(origin, side.duty())?;
			let (RedForm { blue, .. }, state) = Self::find_as_party(form, side, acting)?;
			let state = state::denied::<T>(state, side, T::now())?;

			Self::end_form(form, blue, state);
			let ActingOfficer { institution, officer } = acting;
			Self::deposit_event(Event::FormDenied { form, blue, side, institution, officer });
			Ok(())
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
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotParty`], [`Error::Expired`], [`Error::NotInitiator`],
		///   [`Error::InvalidTransition`]
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
			let acting = T::officer(origin, side.duty())?;
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
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotParty`], [`Error::NotConfirmed`], [`Error::Expired`],
		///   [`Error::InvalidTransition`], [`Error::AmountsChanged`]
		/// - those of the register of invoices, and of those who used the invoice.
		///
		/// ## Events
		///
		/// That of the register of invoices, which names the form, and those of who used the invoice.
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
			let acting = T::officer(origin, Side::Seller.duty())?;
			refund(T::WeightInfo::issue_red, |lines| {
				Self::do_issue_red(acting, form, number, document, lines)
			})
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
		/// Those of the officer, then in this order:
		/// - that of the register of invoices, if it is no blue invoice in force.
		/// - [`Error::NotParty`], [`Error::ConfirmationNeeded`], [`Error::FormOpen`],
		///   [`Error::NothingReversed`], [`Error::NotAscending`], [`Error::LineNotIncluded`],
		///   [`Error::LineNotReversible`], [`Error::WrongTax`], [`Error::RedExceedsBlue`],
		///   [`Error::TooManyForms`]
		/// - those of the register of invoices, and of those who used the invoice.
		///
		/// ## Events
		///
		/// [`Event::RedIssuedDirectly`], after those of the registers, and after
		/// [`Event::FormExpired`] if an overdue form was on record.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of `reversal`, at most 64: their paths are checked, and those that are
		/// shown for the first time are noted.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::issue_direct(reversal.count()))]
		pub fn issue_direct(
			origin: OriginFor<T>,
			blue: InvoiceId,
			reversal: Reversal,
			reason: RedReason,
			number: InvoiceNumber,
			document: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Side::Seller.duty())?;
			let letter = Letter { blue, reversal, reason, number, document };
			Self::do_issue_direct(acting, letter)
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
		/// Those of the officer, then in this order:
		/// - that of the register of invoices, if it is no blue invoice in force.
		/// - that of the register of taxpayers, if it does not know the seller.
		/// - [`Error::NotCompetent`],
		///   [`Error::NothingReversed`], [`Error::NotAscending`], [`Error::LineNotIncluded`],
		///   [`Error::LineNotReversible`], [`Error::WrongTax`], [`Error::RedExceedsBlue`],
		///   [`Error::TooManyForms`]
		/// - those of the register of invoices, and of those who used the invoice.
		///
		/// ## Events
		///
		/// [`Event::RedForced`], after those of the registers, and after [`Event::FormExpired`] if an
		/// overdue form was on record.
		///
		/// ## Complexity
		///
		/// O(l) in the l lines of `reversal`, at most 64: their paths are checked, and those that are
		/// shown for the first time are noted.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::force_red(reversal.count()))]
		pub fn force_red(
			origin: OriginFor<T>,
			blue: InvoiceId,
			reversal: Reversal,
			reason: RedReason,
			number: InvoiceNumber,
			document: Commitment,
			grounds: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			let letter = Letter { blue, reversal, reason, number, document };
			Self::do_force_red(acting, letter, grounds)
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
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::InvalidTransition`], [`Error::NotExpired`]
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
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			let (RedForm { blue, .. }, state) = Self::find(form)?;
			let state = state::closed::<T>(state, T::now())?;

			Self::end_form(form, blue, state);
			Self::deposit_event(Event::FormExpired { form, blue, closed_by: Some(acting) });
			Ok(())
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
		/// Those of the officer, then in this order:
		/// - [`Error::StillRecorded`], [`Error::NothingToPrune`]
		///
		/// ## Events
		///
		/// [`Event::FormsPruned`].
		///
		/// ## Complexity
		///
		/// O(f + l) in the f forms removed, at most `MaxPruned`, and their l lines, at most 64 each;
		/// charged for all of them, and what was not used is given back.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::prune_forms(
			T::MaxPruned::get(),
			T::MaxPruned::get().saturating_mul(MAX_RED_LINES),
		))]
		pub fn prune_forms(origin: OriginFor<T>, blue: InvoiceId) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			refund(
				|(forms, lines)| T::WeightInfo::prune_forms(forms, lines),
				|walked| Self::do_prune_forms(acting, blue, walked),
			)
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
		/// - [`Error::WindowEmpty`], [`Error::WindowTooLong`], [`Error::PolicyUnchanged`]
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
			T::council(origin)?;
			Self::do_adopt_policy(policy)
		}
	}
}
