// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Register an active institution as a taxpayer of the own bureau, which is then competent.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `AdministerTax`.
		///
		/// ## Details
		///
		/// One that was deregistered is registered anew in the same way, by this or another bureau; it
		/// keeps its numbers and ledgers, and with them the credit that it took in this period.
		///
		/// - `taxpayer`: the institution.
		/// - `terms`: what the bureau lays down for it: the regime, the kinds of invoices it may issue,
		///   the rates it may use, those that are not taxed among them, its risk level, and how much
		///   it may issue in one tax period, in fen without tax.
		/// - `registered_on`: the day of its registration in China, in days since 1970-01-01, not after
		///   today; no invoice of it may be dated earlier.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ConflictOfInterest`]
		/// - [`Error::InstitutionNotActive`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::RegisteredInFuture`]
		/// - [`Error::RateNotInForce`]
		///
		/// ## Events
		///
		/// [`Event::TaxpayerRegistered`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and one write beside what the register of institutions reads.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_taxpayer())]
		pub fn register_taxpayer(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
			terms: Terms,
			registered_on: Day,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_register_taxpayer(acting, taxpayer, terms, registered_on)
		}

		/// Lay down other terms for a taxpayer from now on, as an officer of its competent bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// The terms replace all earlier ones. What was issued under those stands. A credit limit below
		/// what is taken takes nothing back: nothing more is issued until it suffices again.
		///
		/// - `taxpayer`: the taxpayer, active or suspended.
		/// - `terms`: what the bureau lays down for it, as in `register_taxpayer`.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::Deregistered`]
		/// - [`Error::RateNotInForce`]
		///
		/// ## Events
		///
		/// [`Event::TaxpayerChanged`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and one write beside what the register of institutions reads.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::change_taxpayer())]
		pub fn change_taxpayer(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
			terms: Terms,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			let changed = Self::taxpayer_under(&acting, taxpayer)?.changed::<T>(terms.clone())?;
			Self::ensure_terms(&terms)?;

			Taxpayers::<T>::insert(taxpayer, changed);
			let ActingOfficer { institution: bureau, officer } = acting;
			Self::deposit_event(Event::TaxpayerChanged { taxpayer, bureau, officer, terms });
			Ok(())
		}

		/// Suspend an active taxpayer, which then neither issues nor deducts, as its bureau's officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// Invoices that it issued stand, and red letters for them remain possible.
		///
		/// - `taxpayer`: the taxpayer.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::AlreadySuspended`]
		/// - [`Error::Deregistered`]
		///
		/// ## Events
		///
		/// [`Event::TaxpayerSuspended`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the register of institutions reads.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::suspend_taxpayer())]
		pub fn suspend_taxpayer(origin: OriginFor<T>, taxpayer: InstitutionId) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::change_status(&acting, taxpayer, Taxpayer::suspended)?;

			let ActingOfficer { institution: bureau, officer } = acting;
			Self::deposit_event(Event::TaxpayerSuspended { taxpayer, bureau, officer });
			Ok(())
		}

		/// Reinstate a suspended taxpayer, which then issues and deducts again, as its bureau's officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// Its terms, numbers and ledgers are as they were.
		///
		/// - `taxpayer`: the taxpayer.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::NotSuspended`]
		/// - [`Error::Deregistered`]
		///
		/// ## Events
		///
		/// [`Event::TaxpayerReinstated`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the register of institutions reads.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reinstate_taxpayer())]
		pub fn reinstate_taxpayer(origin: OriginFor<T>, taxpayer: InstitutionId) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::change_status(&acting, taxpayer, Taxpayer::reinstated)?;

			let ActingOfficer { institution: bureau, officer } = acting;
			Self::deposit_event(Event::TaxpayerReinstated { taxpayer, bureau, officer });
			Ok(())
		}

		/// Deregister a taxpayer until a bureau registers it anew, as an officer of its bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// The taxpayer stays on record with its numbers and ledgers, and the bureau stays competent:
		/// the invoices stand, and red letters for them remain possible. To stop even these, withdraw
		/// its numbers.
		///
		/// - `taxpayer`: the taxpayer, active or suspended.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::Deregistered`]
		///
		/// ## Events
		///
		/// [`Event::TaxpayerDeregistered`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the register of institutions reads.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::deregister_taxpayer())]
		pub fn deregister_taxpayer(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::change_status(&acting, taxpayer, Taxpayer::deregistered)?;

			let ActingOfficer { institution: bureau, officer } = acting;
			Self::deposit_event(Event::TaxpayerDeregistered { taxpayer, bureau, officer });
			Ok(())
		}

		/// Assign numbers of the own bureau's series to one of its taxpayers, which then may use them.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// Whoever first assigns numbers of a series makes it the bureau's own. Numbers are assigned
		/// upwards; those before `from` are passed over and never assigned. Numbers that follow the
		/// last ones of the same taxpayer join these, and take no further place of its `MaxRanges`.
		/// Also one that is suspended or deregistered may get numbers: its red letters need them.
		///
		/// - `taxpayer`: the taxpayer.
		/// - `series`: the digits in front: five (year, province, channel) of a fully digitalised
		///   invoice, or a code of ten or twelve.
		/// - `first`: the first number, as its place in the series from 0; none for the next one.
		/// - `count`: how many numbers.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::NoNumbers`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NumbersAlreadyAssigned`]
		/// - [`Error::SeriesExhausted`]
		/// - [`Error::TooManyRanges`]
		///
		/// ## Events
		///
		/// [`Event::NumbersAssigned`].
		///
		/// ## Complexity
		///
		/// O(r) in the r ranges of the taxpayer, at most `MaxRanges`: three reads and two writes beside
		/// what the register of institutions reads.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::assign_numbers())]
		pub fn assign_numbers(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
			series: NumberSeries,
			first: Option<u64>,
			count: u64,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_assign_numbers(acting, taxpayer, series, first, count)
		}

		/// Withdraw a number of a taxpayer and those after it in its range, as its bureau's officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// Nothing changes for invoices that bear one of the numbers. The others can be used no more,
		/// and are never assigned again. Withdraw a range from its first number on to free its place
		/// once it is used up.
		///
		/// - `taxpayer`: the taxpayer.
		/// - `series`: the series of the range.
		/// - `first`: the first number to be withdrawn, as its place in the series from 0.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::RangeNotFound`]
		///
		/// ## Events
		///
		/// [`Event::NumbersWithdrawn`].
		///
		/// ## Complexity
		///
		/// O(r) in the r ranges of the taxpayer, at most `MaxRanges`: two reads and one write beside
		/// what the register of institutions reads.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw_numbers())]
		pub fn withdraw_numbers(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
			series: NumberSeries,
			first: u64,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::taxpayer_under(&acting, taxpayer)?;
			let ranges = NumberRanges::<T>::get(taxpayer);
			let (ranges, numbers) = withdraw_from::<T, _>(ranges, series, first)?;

			if ranges.is_empty() {
				NumberRanges::<T>::remove(taxpayer);
			} else {
				NumberRanges::<T>::insert(taxpayer, ranges);
			}
			let ActingOfficer { institution: bureau, officer } = acting;
			Self::deposit_event(Event::NumbersWithdrawn { taxpayer, bureau, officer, numbers });
			Ok(())
		}

		/// Remove a ledger of a taxpayer once its retention is over, as an officer of its bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the bureau that is competent for the taxpayer, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// A ledger is kept for `LedgerRetention` months after its period.
		///
		/// - `taxpayer`: the taxpayer, whatever its status.
		/// - `period`: the tax period, as the year times 100 plus the month: 202611 is November 2026.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotCompetent`]
		/// - [`Error::LedgerNotFound`]
		/// - [`Error::RetentionNotOver`]
		///
		/// ## Events
		///
		/// [`Event::LedgerPruned`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and one write beside what the register of institutions reads.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::prune_ledger())]
		pub fn prune_ledger(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
			period: TaxPeriod,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_prune_ledger(acting, taxpayer, period)
		}

		/// Adopt the rates at which invoices may be taxed from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// The rates replace all earlier ones. Taxpayers whose terms list a rate that is no longer in
		/// force keep it there, and cannot use it. What is zero-rated, exempt or not taxed needs no rate.
		///
		/// - `rates`: all rates in force, in basis points: 1300 is 13 %; at most 32.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::OutOfRange`]
		/// - [`Error::PolicyUnchanged`]
		///
		/// ## Events
		///
		/// [`Event::RatesAdopted`].
		///
		/// ## Complexity
		///
		/// O(r) in the r rates: one read and one write.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::adopt_rates())]
		pub fn adopt_rates(origin: OriginFor<T>, rates: TaxedRates) -> DispatchResult {
			T::council(origin)?;
			Self::do_adopt_rates(rates)
		}

		/// Make another bureau competent for a taxpayer, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// For taxpayers of a bureau that was closed or merged, which can neither administer nor
		/// deregister them any more. Terms, numbers and status stay; further numbers come from series
		/// of the new bureau.
		///
		/// - `taxpayer`: the taxpayer, whatever its status.
		/// - `bureau`: the new bureau.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NotFound`]
		/// - [`Error::ConflictOfInterest`]
		/// - [`Error::AlreadyCompetent`]
		/// - [`Error::NotABureau`]
		///
		/// ## Events
		///
		/// [`Event::TaxpayerMoved`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the register of institutions reads.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::move_taxpayer())]
		pub fn move_taxpayer(
			origin: OriginFor<T>,
			taxpayer: InstitutionId,
			bureau: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			let known = Self::taxpayer_of(taxpayer)?;
			ensure!(taxpayer != bureau, Error::<T>::ConflictOfInterest);
			let moved = known.moved::<T>(bureau)?;
			Self::ensure_bureau(bureau)?;

			Taxpayers::<T>::insert(taxpayer, moved);
			Self::deposit_event(Event::TaxpayerMoved { taxpayer, bureau });
			Ok(())
		}

		/// Issue a proof that a tax was paid on a subject, as an officer of a tax bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `AdministerTax`.
		///
		/// ## Details
		///
		/// The proof is valid at once, and serves once. Where nothing was due, state a tax of zero:
		/// the register that asks for the proof reads that the bureau has looked at the case.
		///
		/// - `kind`: which tax.
		/// - `subject`: the salted commitment to what was taxed; give salt and bytes to the taxpayer,
		///   who needs them to use the proof.
		/// - `base`: what the tax was computed on, in fen.
		/// - `tax`: what was paid, in fen; at most `base`.
		/// - `until`: the first instant at which it is not valid any more, in milliseconds since
		///   1970-01-01 UTC; at most `MaxProofValidity` from now.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::TaxExceedsBase`]
		/// - [`Error::UntilPassed`]
		/// - [`Error::ValidityTooLong`]
		/// - [`Error::AlreadyProven`]
		/// - [`Error::TooManyProofs`]
		///
		/// ## Events
		///
		/// [`Event::ProofIssued`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and three writes beside what the register of institutions and the clock read.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::issue_proof())]
		pub fn issue_proof(
			origin: OriginFor<T>,
			kind: TaxProofKind,
			subject: Commitment,
			base: Fen,
			tax: Fen,
			until: Millis,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_issue_proof(acting, kind, subject, base, tax, until)
		}

		/// Revoke a valid proof for ever, as an officer of the tax bureau that issued it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that issued the proof, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// What relied on the proof before stands, so a used proof cannot be revoked. A proof with the
		/// right content may be issued afterwards, in the same block if need be.
		///
		/// - `proof`: the proof.
		/// - `grounds`: the commitment to the decision, which stays in the event.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ProofNotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::AlreadyUsed`]
		/// - [`Error::Revoked`]
		/// - [`Error::Expired`]
		///
		/// ## Events
		///
		/// [`Event::ProofRevoked`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the register of institutions and the clock read.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::revoke_proof())]
		pub fn revoke_proof(
			origin: OriginFor<T>,
			proof: TaxProofId,
			grounds: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			let ActingOfficer { institution: bureau, officer } = acting;
			let revoked = Self::find_proof(proof)?.revoked::<T>(bureau, T::now())?;

			Proofs::<T>::insert(proof, revoked);
			Self::deposit_event(Event::ProofRevoked { proof, bureau, officer, grounds });
			Ok(())
		}

		/// Remove a proof whose retention is over, as an officer of any tax bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `AdministerTax`.
		///
		/// ## Details
		///
		/// A proof is kept for `ProofRetention` after it was used, revoked or expired. Any bureau may remove it,
		/// as the one that issued it may not exist any more. Its number is never given again.
		///
		/// - `proof`: the proof.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ProofNotFound`]
		/// - [`Error::RetentionNotOver`]
		///
		/// ## Events
		///
		/// [`Event::ProofPruned`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and two writes beside what the register of institutions and the clock read.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::prune_proof())]
		pub fn prune_proof(origin: OriginFor<T>, proof: TaxProofId) -> DispatchResult {
			let acting = T::officer(origin, Duty::AdministerTax)?;
			Self::do_prune_proof(acting, proof)
		}
	}
}
