// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Describe dimensions of an item that the own institution recorded, each once and for ever.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that recorded the item, both with
		/// `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// Each dimension is a salted commitment, the hash of the bytes that the crate documentation
		/// lays down; keep the salt and the bytes to open it in court. The person dimension of a
		/// minor holds the guardian's mandate alone. Dimensions may be described in several calls;
		/// the chain keeps who described each, and when.
		///
		/// - `evidence`: the item.
		/// - `dimensions`: the commitments to time, place, person, before, during and after; those
		///   that are none stay as they are.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - that of the register of evidence, if it does not know the item.
		/// - [`Error::NotOwner`]
		/// - [`Error::NothingDescribed`]
		/// - [`Error::TimeAlreadyDescribed`], [`Error::PlaceAlreadyDescribed`],
		///   [`Error::PersonAlreadyDescribed`], [`Error::BeforeAlreadyDescribed`],
		///   [`Error::DuringAlreadyDescribed`], [`Error::AfterAlreadyDescribed`]
		///
		/// ## Events
		///
		/// [`Event::Described`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::describe())]
		pub fn describe(
			origin: OriginFor<T>,
			evidence: EvidenceId,
			dimensions: Dimensions<Commitment>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_describe(acting, evidence, dimensions)
		}

		/// Add a step to the chain of custody of an item, as an officer of its recorder or provider.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that recorded the item or of the item's
		/// provider, officer and institution both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// The steps go from generate over collect and fix to transfer and store, which may
		/// alternate, and end with submit (互联网法院规定 §11). A step may be left out or repeated;
		/// generate and submit happen once. The last of `MaxCustodyEvents` places is kept for
		/// submit.
		///
		/// - `evidence`: the item.
		/// - `step`: what happened to the file.
		/// - `at`: when it happened, by the caller's word, in milliseconds since 1970-01-01 UTC; not
		///   before the last step, and at most `MaxClockSkew` ahead of the chain's time.
		/// - `tool`: the commitment to the tool, its version, and the script that repeats the step.
		/// - `operator`: the commitment to who operated the tool.
		/// - `environment`: the commitment to the report on hardware, software and medium, if there
		///   is one.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - that of the register of evidence, if it does not know the item.
		/// - [`Error::NotCustodian`]
		/// - [`Error::StepInFuture`]
		/// - [`Error::GeneratedAfterRecording`]
		/// - [`Error::StepOutOfOrder`]
		/// - [`Error::StepBeforeLast`]
		/// - [`Error::TooManyCustodyEvents`]
		///
		/// ## Events
		///
		/// [`Event::CustodyRecorded`].
		///
		/// ## Complexity
		///
		/// Constant: one read and two writes beside what the registers and the clock read, however
		/// many events there are.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::record_custody())]
		pub fn record_custody(
			origin: OriginFor<T>,
			evidence: EvidenceId,
			step: CustodyStep,
			at: Millis,
			tool: Commitment,
			operator: Commitment,
			environment: Option<Commitment>,
		) -> DispatchResult {
			let ActingOfficer { institution, officer } =
				T::officer(origin, Duty::NotarizeEvidence)?;
			let recorded_at = T::now();
			let event = CustodyEvent {
				step,
				at,
				tool,
				operator,
				environment,
				institution,
				officer,
				recorded_at,
			};
			Self::do_record_custody(evidence, event)
		}

		/// Witness an item that is not the own institution's, as an officer with the kind's duty.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with the duty of `kind`:
		/// `WitnessAsNotary`, `WitnessAsForensic`, `WitnessAsAuditor`, `WitnessAsArbitrator`,
		/// `WitnessAsCertifier` or `WitnessAsPlatform`.
		///
		/// ## Details
		///
		/// Compare the file with its digest before you witness it. A notary raises the item to
		/// `Notarised` (民事证据规定 §94), a forensic institute to `ForensicOpinion`; when the item has
		/// as many witnesses of any kind as its class asks for, it rises to `ThirdPartyWitnessed`. No
		/// level is ever lowered, and what a court has ruled stands.
		///
		/// - `evidence`: the item.
		/// - `kind`: in which capacity.
		/// - `statement`: the commitment to what the witness states.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - that of the register of evidence, if it does not know the item.
		/// - [`Error::ConflictOfInterest`]
		/// - [`Error::AlreadyWitnessed`]
		/// - [`Error::TooManyWitnesses`]
		/// - [`Error::NotIndependent`]
		/// - [`Error::DimensionsMissing`]
		///
		/// ## Events
		///
		/// [`Event::Witnessed`].
		///
		/// ## Complexity
		///
		/// O(w) in the w earlier witnesses, at most `MaxWitnesses`: who controls each is read.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::witness())]
		pub fn witness(
			origin: OriginFor<T>,
			evidence: EvidenceId,
			kind: WitnessKind,
			statement: Commitment,
		) -> DispatchResult {
			let acting = T::officer(origin, kind.duty())?;
			Self::do_witness(acting, evidence, kind, statement)
		}

		/// Remove all that is known of an evicted item, as any officer with the duty NotarizeEvidence.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// Whoever it belonged to, what is known of an item is of no use once the register of evidence
		/// does not know the item any more. What is needed of it longer must be held there.
		///
		/// - `evidence`: the item that was evicted.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::StillRecorded`]
		/// - [`Error::NothingToClear`]
		///
		/// ## Events
		///
		/// [`Event::Cleared`].
		///
		/// ## Complexity
		///
		/// O(c) in the c events of custody, at most `MaxCustodyEvents`; charged for all of them, and
		/// what was not used is given back.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::clear(T::MaxCustodyEvents::get()))]
		pub fn clear(origin: OriginFor<T>, evidence: EvidenceId) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			refund(T::WeightInfo::clear, |events| Self::do_clear(acting, evidence, events))
		}

		/// Put the filing of a provider on record, in force from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Number and standards stay for as long as the filing; to change them, remove it and file
		/// anew, which may be done in one block without a gap.
		///
		/// - `institution`: the provider.
		/// - `number`: the number under which the authority published the filing, at most 64 bytes;
		///   it loses white space around it.
		/// - `standards`: the standards to which the provider conforms.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NumberEmpty`], [`Error::NumberTooLong`], [`Error::NumberNotText`]
		/// - [`Error::ProviderNotActive`]
		/// - [`Error::AlreadyFiled`]
		/// - [`Error::TooManyFilings`]
		///
		/// ## Events
		///
		/// [`Event::ProviderFiled`].
		///
		/// ## Complexity
		///
		/// O(f) in the f filings of the provider, at most `MaxFilings`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::file_provider())]
		pub fn file_provider(
			origin: OriginFor<T>,
			institution: InstitutionId,
			number: RawText,
			standards: Standards,
		) -> DispatchResult {
			T::council(origin)?;
			let number = Self::check_number(&number)?;
			Self::do_file_provider(institution, number, standards)
		}

		/// Suspend the filing of a provider from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Nothing is marked: whoever asks about an item of this provider is told how the filing stood
		/// when the item was recorded.
		///
		/// - `institution`: the provider.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NotFiled`]
		/// - [`Error::AlreadySuspended`]
		///
		/// ## Events
		///
		/// [`Event::FilingSuspended`].
		///
		/// ## Complexity
		///
		/// O(f) in the f filings of the provider, at most `MaxFilings`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::suspend_filing())]
		pub fn suspend_filing(origin: OriginFor<T>, institution: InstitutionId) -> DispatchResult {
			T::council(origin)?;
			Self::change_filing(institution, |filing, now| filing.suspended(now).map(Some))?;
			Self::deposit_event(Event::FilingSuspended { institution });
			Ok(())
		}

		/// Reinstate the suspended filing of a provider from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// The suspension stays in the history. Where it was the last that the history holds, the
		/// filing cannot be reinstated; the provider is then filed anew.
		///
		/// - `institution`: the provider.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NotFiled`]
		/// - [`Error::NotSuspended`]
		/// - [`Error::TooManySuspensions`]
		///
		/// ## Events
		///
		/// [`Event::FilingReinstated`].
		///
		/// ## Complexity
		///
		/// O(f) in the f filings of the provider, at most `MaxFilings`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reinstate_filing())]
		pub fn reinstate_filing(
			origin: OriginFor<T>,
			institution: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::change_filing(institution, |filing, now| filing.reinstated(now).map(Some))?;
			Self::deposit_event(Event::FilingReinstated { institution });
			Ok(())
		}

		/// Remove the filing of a provider from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// The filing stays in the history with its periods: how it stood before can still be asked. A
		/// suspension that is open ends with it.
		///
		/// - `institution`: the provider.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NotFiled`]
		///
		/// ## Events
		///
		/// [`Event::FilingRemoved`].
		///
		/// ## Complexity
		///
		/// O(f) in the f filings of the provider, at most `MaxFilings`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::remove_filing())]
		pub fn remove_filing(origin: OriginFor<T>, institution: InstitutionId) -> DispatchResult {
			T::council(origin)?;
			Self::change_filing(institution, |filing, now| filing.removed(now))?;
			Self::deposit_event(Event::FilingRemoved { institution });
			Ok(())
		}
	}
}
