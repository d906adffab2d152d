// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work, which stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Record a blue invoice of the own institution, as an officer with the duty IssueInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `IssueInvoices`.
		///
		/// ## Details
		///
		/// While the policy asks for clearance, the invoice is a draft until the tax bureau clears
		/// it; otherwise it is in force at once. It gets the next place in the chain of the issuer,
		/// and takes its net amount from the credit of the period of its date. A firm that is given
		/// by its code and registered here becomes the institution.
		///
		/// - `invoice`: what the invoice says. Amounts are in fen; the date is a day in China
		///   Standard Time; the declared totals and groups must add up (see the crate documentation);
		///   `lines_root` is the root of the tree over the lines, which stay with the parties.
		/// - `deliver_to`: who gets it into the hand at once; none to deliver it later, as drafts are.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NoPolicy`], [`Error::NumberDoesNotFit`], [`Error::NoLines`],
		///   [`Error::TooManyLines`], [`Error::NoGroups`], [`Error::RatesNotAscending`],
		///   [`Error::ZeroRateWithoutReason`], [`Error::LinesDoNotAddUp`], [`Error::TotalsDoNotAddUp`],
		///   [`Error::WrongTax`], [`Error::NothingInvoiced`], [`Error::DateInFuture`],
		///   [`Error::DateTooOld`], [`Error::BuyerNotActive`], [`Error::BuyerIsIssuer`],
		///   [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotIssuer`], [`Error::NotInForce`]
		/// - those of the register of taxpayers: the issuer may not issue this, or with this number.
		/// - [`Error::NumberUsed`], [`Error::HolderIsIssuer`], [`Error::HolderNotActive`],
		///   [`Error::NotInForce`], [`Error::TooManyInvoices`]
		/// - that of the register of taxpayers, if the credit does not suffice.
		///
		/// ## Events
		///
		/// [`Event::Recorded`], and [`Event::Delivered`] if it is delivered.
		///
		/// ## Complexity
		///
		/// Constant: at most eight groups.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::issue())]
		pub fn issue(
			origin: OriginFor<T>,
			invoice: BlueInvoice,
			deliver_to: Option<Holder>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::IssueInvoices)?;
			Self::do_issue(acting, invoice, deliver_to)
		}

		/// Put a draft in force, as an officer of the issuer's tax bureau with the duty AdministerTax.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `AdministerTax` of the issuer's competent tax bureau.
		///
		/// ## Details
		///
		/// The output is posted to the period of the invoice's date.
		///
		/// - `invoice`: the draft.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotCompetent`], [`Error::NotDrafted`]
		///
		/// ## Events
		///
		/// [`Event::Cleared`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::clear())]
		pub fn clear(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::decide(acting, invoice, FiscalState::Issued, LedgerEntry::Issued)?;
			let ActingOfficer { officer, institution: bureau } = acting;
			Self::deposit_event(Event::Cleared { invoice, bureau, officer });
			Ok(())
		}

		/// Reject a draft for ever, as an officer of the issuer's tax bureau with AdministerTax.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `AdministerTax` of the issuer's competent tax bureau.
		///
		/// ## Details
		///
		/// The issuer gets its credit back. Number and place in the chain stay used up; a corrected
		/// invoice gets the next ones.
		///
		/// - `invoice`: the draft.
		/// - `reason`: the commitment to the reason, which the issuer gets off chain.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotCompetent`], [`Error::NotDrafted`]
		///
		/// ## Events
		///
		/// [`Event::Rejected`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::reject())]
		pub fn reject(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			reason: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			let returned = |totals: Totals| LedgerEntry::CreditReturned(totals.net);
			Self::decide(acting, invoice, FiscalState::Rejected, returned)?;
			let ActingOfficer { officer, institution: bureau } = acting;
			Self::deposit_event(Event::Rejected { invoice, bureau, officer, reason });
			Ok(())
		}

		/// Deliver an invoice to its first holder, as an officer of its issuer with IssueInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the issuer, both with `IssueInvoices`.
		///
		/// ## Details
		///
		/// From now on the receiver has the policy's response time to answer. What silence means then
		/// is fixed now; where neither buyer nor holder is an institution of this chain, or the invoice
		/// was used before, nothing.
		///
		/// - `invoice`: the invoice, in force.
		/// - `holder`: the institution that gets it in hand, or the public key of the bearer.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotIssuer`], [`Error::NoPolicy`],
		///   [`Error::HolderIsIssuer`], [`Error::HolderNotActive`], [`Error::NotInForce`],
		///   [`Error::AlreadyDelivered`]
		///
		/// ## Events
		///
		/// [`Event::Delivered`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::deliver())]
		pub fn deliver(origin: OriginFor<T>, invoice: InvoiceId, holder: Holder) -> DispatchResult {
			let acting = T::officer(origin, Duty::IssueInvoices)?;
			Self::do_deliver(acting, invoice, holder)
		}

		/// Accept an invoice, as an officer of its receiver with the duty HandleInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the receiver (buyer, or else holder), with `HandleInvoices`.
		///
		/// ## Details
		///
		/// What is accepted stays accepted; an error that is found later needs a red letter.
		///
		/// - `invoice`: the invoice, delivered or disputed.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotReceiver`], [`Error::NotInForce`],
		///   [`Error::NotDelivered`], [`Error::AlreadyAnswered`]
		///
		/// ## Events
		///
		/// [`Event::Accepted`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_answer(acting, invoice, Answer::Accept)
		}

		/// Dispute an invoice, as an officer of its receiver with the duty HandleInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the receiver (buyer, or else holder), with `HandleInvoices`.
		///
		/// ## Details
		///
		/// Nobody may use the invoice until the receiver accepts it. Silence means nothing any more.
		///
		/// - `invoice`: the invoice, delivered and not answered.
		/// - `reason`: the commitment to the reason, which the issuer gets off chain.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotReceiver`], [`Error::NotInForce`],
		///   [`Error::NotDelivered`], [`Error::AlreadyAnswered`], [`Error::AlreadyUsed`]
		///
		/// ## Events
		///
		/// [`Event::ReceiverDisputed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::dispute())]
		pub fn dispute(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			reason: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_answer(acting, invoice, Answer::Dispute(reason))
		}

		/// Refuse an invoice for ever, as an officer of its receiver with the duty HandleInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the receiver (buyer, or else holder), with `HandleInvoices`.
		///
		/// ## Details
		///
		/// Nobody may use the invoice any more. It stays in force for its issuer until a red invoice
		/// takes it back.
		///
		/// - `invoice`: the invoice, delivered or disputed.
		/// - `reason`: the commitment to the reason, which the issuer gets off chain.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotReceiver`], [`Error::NotInForce`],
		///   [`Error::NotDelivered`], [`Error::AlreadyAnswered`], [`Error::AlreadyUsed`]
		///
		/// ## Events
		///
		/// [`Event::ReceiverRefused`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::refuse())]
		pub fn refuse(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			reason: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_answer(acting, invoice, Answer::Refuse(reason))
		}

		/// Hand an invoice on that the own institution holds, as an officer with HandleInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the invoice's holder, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The buyer stays the same; whoever holds the invoice may have it reimbursed.
		///
		/// - `invoice`: the invoice, in force.
		/// - `to`: the institution that gets it in hand, or the public key of a bearer.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotHolder`], [`Error::HolderIsIssuer`],
		///   [`Error::HolderNotActive`], [`Error::NotInForce`], [`Error::AlreadyHolder`]
		/// - those of the pallets in which the invoice is used, if it is locked there.
		///
		/// ## Events
		///
		/// [`Event::HolderChanged`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::transfer_holder())]
		pub fn transfer_holder(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			to: Holder,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_transfer_holder(acting, invoice, to)
		}

		/// Take an invoice over from its bearer, who signed for it, as an officer with HandleInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `HandleInvoices`.
		///
		/// ## Details
		///
		/// The bearer signs the bytes that `holder_mandate` gives, as they are or wrapped by a
		/// browser extension, and hands the signature over with the invoice. It is good for this
		/// invoice, this institution and this chain, until the expiry; whoever returns the invoice to
		/// the bearer before that could take it over once more.
		///
		/// - `invoice`: the invoice, in force and in the hand of a bearer.
		/// - `expiry`: when the mandate ends, in milliseconds since 1970-01-01 UTC, as it was signed.
		/// - `signature`: what the bearer signed.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::HolderNotBearer`],
		///   [`Error::MandateExpired`], [`Error::MandateInvalid`], [`Error::HolderIsIssuer`],
		///   [`Error::NotInForce`]
		/// - those of the pallets in which the invoice is used, if it is locked there.
		///
		/// ## Events
		///
		/// [`Event::HolderChanged`].
		///
		/// ## Complexity
		///
		/// Constant: at most two signatures are checked.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::claim_holder())]
		pub fn claim_holder(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			expiry: Millis,
			signature: MultiSignature,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::HandleInvoices)?;
			Self::do_claim_holder(acting, invoice, expiry, &signature)
		}

		/// Warn of an invoice, as an officer of the issuer's tax bureau with the duty AdministerTax.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `AdministerTax` of the issuer's competent tax bureau.
		///
		/// ## Details
		///
		/// While the warning stands, the invoice can be neither reimbursed nor deducted nor pledged;
		/// it can be taken back. One warning may take the place of another.
		///
		/// - `invoice`: the invoice, in force.
		/// - `risk`: `Abnormal` for an abnormal voucher (异常凭证), `Suspicious` until it is cleared up
		///   (疑点发票).
		/// - `reason`: the commitment to the reason.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotCompetent`], [`Error::NoWarning`],
		///   [`Error::NotInForce`], [`Error::AlreadyFlagged`]
		///
		/// ## Events
		///
		/// [`Event::FlagRaised`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::flag())]
		pub fn flag(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			risk: RiskFlag,
			reason: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			let (_, standing) = Self::find_supervised(invoice, acting)?;
			let standing = standing::flagged::<T>(standing, risk)?;

			Standings::<T>::insert(invoice, standing);
			let ActingOfficer { officer, institution: bureau } = acting;
			Self::deposit_event(Event::FlagRaised { invoice, risk, bureau, officer, reason });
			Ok(())
		}

		/// Take the warning of an invoice back, as an officer of the issuer's tax bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `AdministerTax` of the issuer's competent tax bureau.
		///
		/// ## Details
		///
		/// The invoice can be used again as it could before.
		///
		/// - `invoice`: the invoice.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotCompetent`], [`Error::NotFlagged`]
		///
		/// ## Events
		///
		/// [`Event::FlagRemoved`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::unflag())]
		pub fn unflag(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			let (_, standing) = Self::find_supervised(invoice, acting)?;
			let standing = standing::unflagged::<T>(standing)?;

			Standings::<T>::insert(invoice, standing);
			let ActingOfficer { officer, institution: bureau } = acting;
			Self::deposit_event(Event::FlagRemoved { invoice, bureau, officer });
			Ok(())
		}

		/// Pledge a part of an invoice to a bank, as an officer of its issuer with IssueInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the issuer, both with `IssueInvoices`.
		///
		/// ## Details
		///
		/// Until the bank releases it, no red letter can bring the invoice below what is pledged, and
		/// it cannot be pledged again.
		///
		/// - `invoice`: the invoice, which must be usable.
		/// - `beneficiary`: the bank, an active institution with the duty `FinanceInvoices`.
		/// - `amount`: how much, in fen: from one to what red letters left of it with its tax.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotIssuer`],
		///   [`Error::BeneficiaryIsIssuer`], [`Error::BeneficiaryNotBank`], [`Error::NotInForce`],
		///   [`Error::Flagged`], [`Error::Disputed`], [`Error::Refused`], [`Error::NotAccepted`]
		/// - those of the pallets in which the invoice is used, as where a red letter over it is agreed.
		/// - [`Error::AlreadyEncumbered`], [`Error::NothingEncumbered`], [`Error::ExceedsOutstanding`]
		///
		/// ## Events
		///
		/// [`Event::Encumbered`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::encumber())]
		pub fn encumber(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			beneficiary: InstitutionId,
			amount: Fen,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::IssueInvoices)?;
			Self::do_encumber(acting, invoice, beneficiary, amount)
		}

		/// Release what is pledged to the own institution, as an officer with FinanceInvoices.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bank, both with `FinanceInvoices`.
		///
		/// ## Details
		///
		/// All that is pledged is released; to lower a pledge, release it and have it pledged anew.
		///
		/// - `invoice`: the invoice.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotEncumbered`], [`Error::NotBeneficiary`]
		///
		/// ## Events
		///
		/// [`Event::EncumbranceReleased`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::release_encumbrance())]
		pub fn release_encumbrance(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			let ActingOfficer { officer, institution } = T::officer(origin, Duty::FinanceInvoices)?;
			let (_, standing) = Self::find_blue(invoice)?;
			let (beneficiary, released) = standing::released::<T>(standing)?;
			ensure!(beneficiary == institution, Error::<T>::NotBeneficiary);

			Standings::<T>::insert(invoice, released);
			Self::deposit_event(Event::EncumbranceReleased { invoice, beneficiary, officer });
			Ok(())
		}

		/// Remove an issuer's oldest invoices, as an officer of its tax bureau with AdministerTax.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `AdministerTax` of the issuer's competent tax bureau.
		///
		/// ## Details
		///
		/// An invoice goes when its retention is over (发票管理办法 §28), nothing that it is needed for
		/// is open, and its number cannot be used again. The root of a tree over them stays: whoever
		/// kept `invoice_to_keep` of each can prove it by `verify_pruned`.
		///
		/// - `issuer`: whose invoices.
		/// - `ids`: the invoices, blue and red, the oldest of the issuer's chain and none left out; at
		///   most `MaxPruned`.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotCompetent`], [`Error::NothingToPrune`]
		/// - [`Error::NotFound`], [`Error::NotOldest`], [`Error::RetentionNotOver`],
		///   [`Error::StillDrafted`], [`Error::Encumbered`], [`Error::NumberStillAssigned`], those of the
		///   pallets in which an invoice is used: of the first that cannot go
		/// - [`Error::TooManyPrunings`]
		///
		/// ## Events
		///
		/// [`Event::Pruned`].
		///
		/// ## Complexity
		///
		/// O(n), n the number of invoices.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::prune(ids.len().saturated_into()))]
		pub fn prune(
			origin: OriginFor<T>,
			issuer: InstitutionId,
			ids: BoundedVec<InvoiceId, T::MaxPruned>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_prune(acting, issuer, ids)
		}

		/// Replace the policy of invoices, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// The policy is in force at once, for what happens from now on: what was recorded or
		/// delivered before keeps its rules.
		///
		/// - `policy`: how invoices come into force, and how far a date may lie back; what silence
		///   means, and after which time; how far a tax may be from the exact one, in fen for each
		///   line; and how long invoices are kept. Times are in milliseconds.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::ReportingDelayTooLong`], [`Error::ResponseTimeOutOfRange`],
		///   [`Error::ToleranceTooHigh`], [`Error::RetentionOutOfRange`], [`Error::PolicyUnchanged`]
		///
		/// ## Events
		///
		/// [`Event::PolicyAdopted`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::adopt_policy())]
		pub fn adopt_policy(origin: OriginFor<T>, policy: Policy) -> DispatchResult {
			T::council(origin)?;
			Self::do_adopt_policy(policy)
		}

		/// Void what is pledged to an institution that cannot release it, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// A bank that was closed releases nothing any more, and its pledge would keep the invoice from
		/// every red letter, and the issuer's invoices from being pruned, for ever.
		///
		/// - `invoice`: the invoice, pledged to an institution that is suspended or closed.
		/// - `reason`: the commitment to the reason, as a settlement with the liquidator.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NotFound`], [`Error::NotBlue`], [`Error::NotEncumbered`],
		///   [`Error::BeneficiaryActive`]
		///
		/// ## Events
		///
		/// [`Event::EncumbranceVoided`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::void_encumbrance())]
		pub fn void_encumbrance(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			reason: Commitment,
		) -> DispatchResult {
			T::council(origin)?;
			let (_, standing) = Self::find_blue(invoice)?;
			let (beneficiary, released) = standing::released::<T>(standing)?;
			ensure!(!T::Authority::is_active(beneficiary), Error::<T>::BeneficiaryActive);

			Standings::<T>::insert(invoice, released);
			Self::deposit_event(Event::EncumbranceVoided { invoice, beneficiary, reason });
			Ok(())
		}
	}
}
