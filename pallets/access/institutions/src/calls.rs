// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Register an institution with its first administrator, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// The name loses white space around it. The unified social credit code is checked by GB
		/// 32100-2015, with the organisation code of GB 11714 within it. A code of the early pilots
		/// fails the outer check and is still valid in law: pass `accept_legacy_code` after looking at
		/// the certificate. `Administer` is added to `duties`, and is the only duty of the first
		/// administrator; it can give itself others.
		///
		/// - `possession`: what the owner of the account `administrator` signed for
		///   `Binding::FirstAdministrator` of this code. It must outlast the vote.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NameEmpty`], [`Error::NameTooLong`], [`Error::NameNotText`],
		///   [`Error::MalformedCode`], [`Error::WrongOrganisationCheck`], [`Error::WrongCodeCheck`],
		///   [`Error::RegionOutOfRange`], [`Error::PossessionExpired`],
		///   [`Error::PossessionTooLong`], [`Error::PossessionInvalid`], [`Error::AlreadyExists`],
		///   [`Error::TooManyInstitutions`], [`Error::AlreadyEnrolled`],
		///   [`Error::TooManyAppointments`]
		///
		/// ## Events
		///
		/// [`Event::InstitutionRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_institution())]
		// Each is a field of the form that clients show.
		#[allow(clippy::too_many_arguments)]
		pub fn register_institution(
			origin: OriginFor<T>,
			name: RawText,
			code: RawText,
			accept_legacy_code: bool,
			region: u32,
			duties: Duties,
			administrator: T::AccountId,
			possession: Possession<T::Signature>,
		) -> DispatchResult {
			T::council(origin)?;
			let name = Self::check_name(&name)?;
			let code = Self::check_code(&code, accept_legacy_code)?;
			let region = Self::check_region(region)?;
			let binding = Binding::FirstAdministrator(code);
			Self::ensure_possessed(&administrator, binding, &possession)?;
			Self::do_register_institution(name, code, region, duties, administrator)
		}

		/// Change an institution's name, region and duties, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// All three take the values given. Its officers keep the duties they were given; those that
		/// the institution no longer holds have no effect from this block on.
		/// `Administer` stays.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NameEmpty`], [`Error::NameTooLong`], [`Error::NameNotText`],
		///   [`Error::RegionOutOfRange`], [`Error::InstitutionNotFound`], [`Error::InstitutionClosed`]
		///
		/// ## Events
		///
		/// [`Event::InstitutionChanged`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::change_institution())]
		pub fn change_institution(
			origin: OriginFor<T>,
			institution: InstitutionId,
			name: RawText,
			region: u32,
			duties: Duties,
		) -> DispatchResult {
			T::council(origin)?;
			let name = Self::check_name(&name)?;
			let region = Self::check_region(region)?;
			Self::do_change_institution(institution, name, region, duties)
		}

		/// Suspend an active institution so that none of its officers acts, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::InstitutionNotFound`], [`Error::InstitutionClosed`], [`Error::InvalidTransition`]
		///
		/// ## Events
		///
		/// [`Event::InstitutionSuspended`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::suspend_institution())]
		pub fn suspend_institution(
			origin: OriginFor<T>,
			institution: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::move_institution(institution, |standing| standing.suspended(T::now()))?;
			Self::deposit_event(Event::InstitutionSuspended { institution });
			Ok(())
		}

		/// Reinstate a suspended institution so that its officers act again, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::InstitutionNotFound`], [`Error::InstitutionClosed`], [`Error::InvalidTransition`]
		///
		/// ## Events
		///
		/// [`Event::InstitutionReinstated`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reinstate_institution())]
		pub fn reinstate_institution(
			origin: OriginFor<T>,
			institution: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::move_institution(institution, Standing::reinstated)?;
			Self::deposit_event(Event::InstitutionReinstated { institution });
			Ok(())
		}

		/// Close an institution for ever, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Nothing leads back, and its code is not free for another registration: suspend an
		/// institution that may return. Its officers can afterwards only be dismissed, by the council.
		/// The citizens that it enrolled keep their enrolment, and the council keeps it for them.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::InstitutionNotFound`], [`Error::InstitutionClosed`]
		///
		/// ## Events
		///
		/// [`Event::InstitutionClosed`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close_institution())]
		pub fn close_institution(
			origin: OriginFor<T>,
			institution: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::move_institution(institution, |standing| standing.closed(T::now()))?;
			Self::deposit_event(Event::InstitutionClosed { institution });
			Ok(())
		}

		/// Appoint an officer of an institution, by its administrator or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the institution, or the council.
		///
		/// ## Details
		///
		/// The account gets a reference that lets it sign without holding coin. Times are in
		/// milliseconds since 1970-01-01 UTC; the officer acts within [from, until). An administrator's
		/// validity has begun and has no end.
		///
		/// - `possession`: what the account's owner signed for `Binding::Officer` of this institution.
		///
		/// ## Errors
		///
		/// Those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::PossessionExpired`], [`Error::PossessionTooLong`],
		///   [`Error::PossessionInvalid`], [`Error::InstitutionNotFound`],
		///   [`Error::InstitutionClosed`], [`Error::NoDuties`], [`Error::DutyNotHeld`],
		///   [`Error::ReversedValidity`], [`Error::AdministratorNotPermanent`],
		///   [`Error::AlreadyEnrolled`], [`Error::TooManyOfficers`], [`Error::TooManyAppointments`]
		///
		/// ## Events
		///
		/// [`Event::OfficerAppointed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::appoint_officer())]
		pub fn appoint_officer(
			origin: OriginFor<T>,
			institution: InstitutionId,
			account: T::AccountId,
			duties: Duties,
			validity: Validity,
			possession: Possession<T::Signature>,
		) -> DispatchResult {
			let by = Self::ensure_administers(origin, institution)?;
			Self::ensure_possessed(&account, Binding::Officer(institution), &possession)?;
			Self::do_appoint_officer(by, institution, account, duties, validity)
		}

		/// Change an officer's duties and validity, by an administrator of its institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution, or the council.
		///
		/// ## Details
		///
		/// Both take the values given. Times are in milliseconds since 1970-01-01 UTC. An
		/// administrator's validity has begun and has no end.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::InstitutionClosed`], [`Error::OfficerDismissed`],
		///   [`Error::NoDuties`], [`Error::DutyNotHeld`], [`Error::ReversedValidity`],
		///   [`Error::AdministratorNotPermanent`], [`Error::LastAdministrator`]
		///
		/// ## Events
		///
		/// [`Event::OfficerChanged`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::change_officer())]
		pub fn change_officer(
			origin: OriginFor<T>,
			officer: OfficerId,
			duties: Duties,
			validity: Validity,
		) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			Self::do_change_officer(by, officer, record, duties, validity)
		}

		/// Suspend an active officer, by an administrator of its institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution, or the council.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::InstitutionClosed`], [`Error::OfficerDismissed`],
		///   [`Error::InvalidTransition`], [`Error::LastAdministrator`]
		///
		/// ## Events
		///
		/// [`Event::OfficerSuspended`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::suspend_officer())]
		pub fn suspend_officer(origin: OriginFor<T>, officer: OfficerId) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			let suspended = |record| officer::suspended(record, T::now());
			let institution = Self::move_officer(officer, record, suspended)?;
			Self::deposit_event(Event::OfficerSuspended { officer, institution, by });
			Ok(())
		}

		/// Reinstate a suspended officer, by an administrator of its institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution, or the council.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::InstitutionClosed`], [`Error::OfficerDismissed`],
		///   [`Error::InvalidTransition`]
		///
		/// ## Events
		///
		/// [`Event::OfficerReinstated`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::reinstate_officer())]
		pub fn reinstate_officer(origin: OriginFor<T>, officer: OfficerId) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			let institution = Self::move_officer(officer, record, officer::reinstated)?;
			Self::deposit_event(Event::OfficerReinstated { officer, institution, by });
			Ok(())
		}

		/// Dismiss an officer for ever, by an administrator of its institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution, or the council.
		///
		/// ## Details
		///
		/// The officer's number and history stay. Its account loses the reference that let it sign
		/// without coin, and the proxies that it named, and is never enrolled again. The officers of a closed institution are dismissed
		/// by the council, the last administrator included. Money on its keys then needs the council:
		/// `hand_over_balance` of `Settlement`.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::OfficerDismissed`], [`Error::LastAdministrator`]
		///
		/// ## Events
		///
		/// [`Event::OfficerDismissed`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::dismiss_officer())]
		pub fn dismiss_officer(origin: OriginFor<T>, officer: OfficerId) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			Self::do_dismiss_officer(by, officer, record)
		}

		/// Give an officer a new key, by an administrator of its institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution, or the council.
		///
		/// ## Details
		///
		/// The officer keeps its number, duties and history. A compromise ends; a suspension does not.
		/// The former account is never enrolled again, and the proxies that it named are void: the new one
		/// names its own. Money on it stays there until the new key recovers it: `recover_balance` of
		/// `Settlement`.
		///
		/// One administrator alone does not take over another officer: who did not ask for another key gets
		/// it by two, or by the council. An officer has asked that calls itself, as an administrator, or that
		/// reported its own key.
		///
		/// - `possession`: what the account's owner signed for `Binding::OfficerKey` of this officer.
		/// - `approval`: who approves, and what it signed: the officer itself with its present key, or another
		///   administrator. The sentence is that of `approval_statement`.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::PossessionExpired`], [`Error::PossessionTooLong`],
		///   [`Error::PossessionInvalid`], [`Error::NotApproved`], [`Error::SameOfficer`]
		/// - [`Error::KeyCompromised`] if the officer approves with a key that was reported; those of the
		///   second administrator if it approves and may not act
		/// - [`Error::ApprovalExpired`], [`Error::ApprovalTooLong`], [`Error::ApprovalInvalid`],
		///   [`Error::InstitutionClosed`], [`Error::OfficerDismissed`], [`Error::AlreadyEnrolled`],
		///   [`Error::TooManyFormerKeys`]
		///
		/// ## Events
		///
		/// [`Event::OfficerKeyReplaced`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::replace_officer_key())]
		pub fn replace_officer_key(
			origin: OriginFor<T>,
			officer: OfficerId,
			account: T::AccountId,
			possession: Possession<T::Signature>,
			approval: Option<Approval<T::Signature>>,
		) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			Self::ensure_possessed(&account, Binding::OfficerKey(officer), &possession)?;
			Self::ensure_approved(by, officer, &record, &account, approval.as_ref())?;
			Self::do_replace_officer_key(by, officer, record, account)
		}

		/// Stop an officer whose key others may use, by itself, an administrator or the council.
		///
		/// ## Dispatch Origin
		///
		/// The officer itself, even if suspended; an active administrator of its institution; or the
		/// council.
		///
		/// ## Details
		///
		/// `since` is when others may have begun to use the key, in milliseconds since 1970-01-01
		/// UTC; it is a claim, kept beside the time of the report. By the council it counts at once; by one
		/// officer the key counts as compromised from `ReportGrace` before the report at the earliest, until
		/// another administrator or the council confirms the time: `confirm_key_report`. The officer does not
		/// act until it has a new key, and neither does anybody in its name: its proxies are void, and no motion
		/// of the council passes by its vote. Of a closed institution, officers and council can report as well.
		/// Stopping an institution's last administrator is allowed: then the council gives it a new key, or
		/// appoints another.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::OfficerDismissed`], [`Error::InvalidTransition`],
		///   [`Error::CompromisedInFuture`]
		///
		/// ## Events
		///
		/// [`Event::KeyReportedCompromised`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::report_compromised_key())]
		pub fn report_compromised_key(
			origin: OriginFor<T>,
			officer: OfficerId,
			since: Millis,
		) -> DispatchResult {
			let (record, by) = Self::ensure_reports_officer(origin, officer)?;
			Self::do_report_compromised_key(by, officer, record, since)
		}

		/// Enrol a citizen's account, by an officer whose duty that is.
		///
		/// ## Dispatch Origin
		///
		/// An active officer with `EnrolCitizens`.
		///
		/// ## Details
		///
		/// The account gets a reference that lets it sign without holding coin. Nothing about the
		/// person is kept.
		///
		/// - `possession`: what the account's owner signed for `Binding::Citizen` of the officer's
		///   institution.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::PossessionExpired`], [`Error::PossessionTooLong`],
		///   [`Error::PossessionInvalid`], [`Error::AlreadyEnrolled`], [`Error::TooManyCitizens`]
		///
		/// ## Events
		///
		/// [`Event::CitizenEnrolled`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::enrol_citizen())]
		pub fn enrol_citizen(
			origin: OriginFor<T>,
			account: T::AccountId,
			level: AssuranceLevel,
			possession: Possession<T::Signature>,
		) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::EnrolCitizens)?;
			Self::ensure_possessed(&account, Binding::Citizen(institution), &possession)?;
			let citizen = Self::insert_citizen(institution, &account, level)?;
			T::OnCitizenEnrolled::on_citizen_enrolled(citizen);
			let event = Event::CitizenEnrolled { citizen, institution, officer, account, level };
			Self::deposit_event(event);
			Ok(())
		}

		/// Set a citizen's assurance level, by an officer of the enrolling institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active officer of the enrolling institution with `EnrolCitizens`, or the council.
		///
		/// ## Errors
		///
		/// [`Error::CitizenNotFound`], those of the officer if it is one, then in this order:
		/// - [`Error::NotOwner`]
		///
		/// ## Events
		///
		/// [`Event::AssuranceLevelSet`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::set_assurance_level())]
		pub fn set_assurance_level(
			origin: OriginFor<T>,
			citizen: CitizenId,
			level: AssuranceLevel,
		) -> DispatchResult {
			let (record, by) = Self::ensure_keeps_enrolment(origin, citizen)?;
			let institution =
				Self::move_citizen(citizen, record, |record| Ok(record.assured(level)))?;
			Self::deposit_event(Event::AssuranceLevelSet { citizen, institution, by, level });
			Ok(())
		}

		/// Suspend a citizen's enrolment, by an officer of the enrolling institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active officer of the enrolling institution with `EnrolCitizens`, or the council.
		///
		/// ## Errors
		///
		/// [`Error::CitizenNotFound`], those of the officer if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::InvalidTransition`]
		///
		/// ## Events
		///
		/// [`Event::CitizenSuspended`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::suspend_citizen())]
		pub fn suspend_citizen(origin: OriginFor<T>, citizen: CitizenId) -> DispatchResult {
			let (record, by) = Self::ensure_keeps_enrolment(origin, citizen)?;
			let suspended = |record: Citizen| record.suspended(T::now());
			let institution = Self::move_citizen(citizen, record, suspended)?;
			Self::deposit_event(Event::CitizenSuspended { citizen, institution, by });
			Ok(())
		}

		/// Reinstate a citizen's enrolment, by an officer of the enrolling institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active officer of the enrolling institution with `EnrolCitizens`, or the council.
		///
		/// ## Errors
		///
		/// [`Error::CitizenNotFound`], those of the officer if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::InvalidTransition`]
		///
		/// ## Events
		///
		/// [`Event::CitizenReinstated`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::reinstate_citizen())]
		pub fn reinstate_citizen(origin: OriginFor<T>, citizen: CitizenId) -> DispatchResult {
			let (record, by) = Self::ensure_keeps_enrolment(origin, citizen)?;
			let institution = Self::move_citizen(citizen, record, Citizen::reinstated)?;
			Self::deposit_event(Event::CitizenReinstated { citizen, institution, by });
			Ok(())
		}

		/// Give a citizen a new key, by decision of the council as the final instance.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Who lost a key is given another by two institutions that are independent of each other, and
		/// who has it replaces it without them: `open_recovery` and `replace_own_key` of
		/// `Recoveries`. The council decides where that leads nowhere: a thief has the key and
		/// vetoes, or the institution that keeps the enrolment is closed. A recovery that is open is
		/// void by it.
		///
		/// The citizen keeps its number, level and status. The former account is never enrolled again, and the
		/// proxies that it named are void.
		/// Money on it stays there until the new key recovers it: `recover_balance` of
		/// `Settlement`.
		///
		/// - `possession`: what the account's owner signed for `Binding::CitizenKey` of this citizen. It
		///   must outlast the vote.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::PossessionExpired`], [`Error::PossessionTooLong`],
		///   [`Error::PossessionInvalid`], [`Error::CitizenNotFound`], [`Error::AlreadyEnrolled`],
		///   [`Error::TooManyFormerKeys`]
		///
		/// ## Events
		///
		/// [`Event::CitizenKeyReplaced`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::replace_citizen_key())]
		pub fn replace_citizen_key(
			origin: OriginFor<T>,
			citizen: CitizenId,
			account: T::AccountId,
			possession: Possession<T::Signature>,
		) -> DispatchResult {
			T::council(origin)?;
			Self::ensure_possessed(&account, Binding::CitizenKey(citizen), &possession)?;
			Self::do_replace_citizen_key(citizen, account)
		}

		/// Withdraw a citizen's enrolment and remove its record, by the enrolling institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active officer of the enrolling institution with `EnrolCitizens`, or the council.
		///
		/// ## Details
		///
		/// The account loses the reference that let it sign without coin. Only the fact that its keys
		/// belonged to a citizen with this number stays, so that they are never enrolled again. Money
		/// on them then needs the council: `hand_over_balance` of `Settlement`. Have the citizen redeem
		/// it before.
		///
		/// ## Errors
		///
		/// [`Error::CitizenNotFound`], those of the officer if it is one, then in this order:
		/// - [`Error::NotOwner`]
		///
		/// ## Events
		///
		/// [`Event::CitizenWithdrawn`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::withdraw_citizen())]
		pub fn withdraw_citizen(origin: OriginFor<T>, citizen: CitizenId) -> DispatchResult {
			let (record, by) = Self::ensure_keeps_enrolment(origin, citizen)?;
			Self::do_withdraw_citizen(by, citizen, record.institution)
		}

		/// Set who controls an institution, or that nobody does, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Name the direct controller (实际控制人); who controls that one is set with that one. Institutions
		/// with the same ultimate controller are affiliated from this block on, and do not count as
		/// independent of each other, for instance when one witnesses what another recorded. Suspended
		/// and closed institutions can be named as well.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::InstitutionNotFound`], [`Error::ControlCycle`], [`Error::ControlTooDeep`]
		///
		/// ## Events
		///
		/// [`Event::ControllerSet`].
		///
		/// ## Complexity
		///
		/// O(n) for n institutions that may stand above one, [`Config::MaxControlDepth`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::set_controller())]
		pub fn set_controller(
			origin: OriginFor<T>,
			institution: InstitutionId,
			controller: Option<InstitutionId>,
		) -> DispatchResult {
			T::council(origin)?;
			Self::do_set_controller(institution, controller)
		}

		/// Report a key that an officer had before, by an administrator of its institution or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution, or the council.
		///
		/// ## Details
		///
		/// For a theft that is found after the key was replaced, or its officer dismissed. What the key signed
		/// counts as suspect from then on until it was replaced. `since` is in milliseconds since 1970-01-01
		/// UTC; before `ReportGrace` it needs a second one: `confirm_key_report`.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::NotFormerKey`], [`Error::AlreadyReported`],
		///   [`Error::CompromisedInFuture`]
		///
		/// ## Events
		///
		/// [`Event::FormerKeyReported`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::report_former_key())]
		pub fn report_former_key(
			origin: OriginFor<T>,
			officer: OfficerId,
			account: T::AccountId,
			since: Millis,
		) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			Self::do_report_former_key(by, officer, &record, account, since)
		}

		/// Confirm since when a key was in other hands, by another administrator or the council.
		///
		/// ## Dispatch Origin
		///
		/// An active administrator of the officer's institution who did not report the key, or the council.
		///
		/// ## Details
		///
		/// The report counts from when it claims, from this block on. Look at it first: `officer` shows who
		/// reported which key, when and since when. Two decide here, since all that the officer signed from then
		/// on is suspect.
		///
		/// ## Errors
		///
		/// [`Error::OfficerNotFound`], those of the administrator if it is one, then in this order:
		/// - [`Error::NotOwner`], [`Error::ReportNotFound`], [`Error::SameOfficer`],
		///   [`Error::NothingToConfirm`]
		///
		/// ## Events
		///
		/// [`Event::KeyReportConfirmed`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::confirm_key_report())]
		pub fn confirm_key_report(
			origin: OriginFor<T>,
			officer: OfficerId,
			account: T::AccountId,
		) -> DispatchResult {
			let (record, by) = Self::ensure_administers_officer(origin, officer)?;
			Self::do_confirm_key_report(by, officer, &record, account)
		}
	}
}
