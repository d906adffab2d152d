// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Select an invoice to the own institution for the return of a period.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the invoice's buyer, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// Nothing is deducted yet (勾选): `confirm` does that while the period is open, and the
		/// selection may be ended before. When the period is closed, the selection lapses, and the
		/// invoice may be selected for a later one.
		///
		/// - `invoice`: the invoice.
		/// - `period`: the month in whose return its tax stands, as year times 100 plus month.
		/// - `purpose`: deduction from the output tax, or refund for an export.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - those of the register of invoices, if the invoice cannot be used now.
		/// - [`Error::NotBuyer`]
		/// - [`Error::KindNotDeductible`]
		/// - [`Error::ElementExcluded`]
		/// - [`Error::NothingToDeduct`]
		/// - those of the register of taxpayers, if the own institution is not an active general
		///   taxpayer.
		/// - [`Error::PeriodNotAMonth`]
		/// - [`Error::PeriodInFuture`]
		/// - [`Error::PeriodClosed`]
		/// - [`Error::PeriodBeforeInvoice`]
		/// - [`Error::AlreadyUsed`]
		/// - [`Error::AlreadySelected`]
		///
		/// ## Events
		///
		/// [`Event::Selected`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and one write beside what the registers and the clock read.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::select())]
		pub fn select(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			period: TaxPeriod,
			purpose: Purpose,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_select(acting, invoice, period, purpose)
		}

		/// End the selection of an invoice to the own institution before its use is confirmed.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the invoice's buyer, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The invoice may be selected again, for another period or purpose. A selection that has
		/// lapsed may be ended too, and need not be.
		///
		/// - `invoice`: the invoice.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotSelected`]
		/// - [`Error::NotBuyer`]
		/// - [`Error::AlreadyUsed`]
		///
		/// ## Events
		///
		/// [`Event::Deselected`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the register of institutions reads.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::deselect())]
		pub fn deselect(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let ActingOfficer { institution: taxpayer, officer } =
				T::officer(origin, Duty::HandleInvoices)?;
			let selected = Uses::<T>::get(invoice).ok_or(Error::<T>::NotSelected)?;
			selected.ensure_deselectable::<T>(taxpayer)?;

			Uses::<T>::remove(invoice);
			Self::deposit_event(Event::Deselected { invoice, taxpayer, officer });
			Ok(())
		}

		/// Confirm the use of invoices that the own institution selected for a period, all or none.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the invoices' buyer, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The tax that red letters left of each invoice is used for the purpose for which it was
		/// selected (用途确认). What is deducted is posted to the own ledger of the period, in one sum;
		/// an export refund is not posted. From then on a red letter needs the confirmation of both
		/// sides.
		///
		/// - `period`: the month for which all of them are selected.
		/// - `invoices`: their numbers, each once, in ascending order, at most `MaxBatch`.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoInvoices`]
		/// - [`Error::NotAscending`]
		/// - those of the register of taxpayers, if the own institution is not an active general
		///   taxpayer.
		/// - [`Error::PeriodNotAMonth`]
		/// - [`Error::PeriodInFuture`]
		/// - [`Error::PeriodClosed`]
		/// - for each invoice: those of the register of invoices, [`Error::NotBuyer`],
		///   [`Error::KindNotDeductible`], [`Error::ElementExcluded`] and [`Error::NothingToDeduct`],
		///   as when it is selected, for what changed since; [`Error::NotSelected`]: it is not
		///   selected; [`Error::AlreadyUsed`]: its use was confirmed; [`Error::WrongPeriod`]: it is
		///   selected for another period.
		/// - [`Error::Overflow`]
		/// - that of the register of taxpayers, if its ledger has no room for the sum.
		///
		/// ## Events
		///
		/// [`Event::Confirmed`].
		///
		/// ## Complexity
		///
		/// O(n) in the n invoices, at most `MaxBatch`: one read and one write for each beside what
		/// the register of invoices reads.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::confirm(invoices.len().saturated_into()))]
		pub fn confirm(
			origin: OriginFor<T>,
			period: TaxPeriod,
			invoices: BoundedVec<InvoiceId, T::MaxBatch>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_confirm(acting, period, invoices)
		}

		/// Roll back an export refund, as an officer of the tax bureau that is competent for the buyer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that the register of taxpayers names for the
		/// buyer, both with `AdministerTax`.
		///
		/// ## Details
		///
		/// The invoice is as if its tax had never been used (退税用途回退): the seller may take it back,
		/// or the buyer select it for another purpose.
		///
		/// - `invoice`: the invoice.
		/// - `grounds`: the commitment to the decision, which stays in the event.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotRefunded`]
		/// - that of the register of taxpayers, if it does not know the buyer.
		/// - [`Error::NotCompetent`]
		///
		/// ## Events
		///
		/// [`Event::RefundRolledBack`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::roll_back_refund())]
		pub fn roll_back_refund(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			grounds: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_roll_back_refund(acting, invoice, grounds)
		}

		/// Put other rules for deductions in force from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// They hold for what is selected and confirmed from now on, selections that stand included.
		/// What was used stays used. Where holidays shift the day on which returns are due, `grace`
		/// follows.
		///
		/// - `rules`: the special elements whose tax is not deducted, and how long a period stays
		///   open after its end, in milliseconds.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::OutOfRange`]
		/// - [`Error::PolicyUnchanged`]
		///
		/// ## Events
		///
		/// [`Event::RulesAdopted`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::adopt_rules())]
		pub fn adopt_rules(origin: OriginFor<T>, rules: Rules) -> DispatchResult {
			T::council(origin)?;
			Self::do_adopt_rules(rules)
		}
	}
}
