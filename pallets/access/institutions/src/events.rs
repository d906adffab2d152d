// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// The council registered an institution and its first administrator.
		InstitutionRegistered {
			/// The new institution.
			institution: InstitutionId,
			/// Its name.
			name: Name,
			/// Its unified social credit code.
			code: UnifiedSocialCreditCode,
			/// The administrative division of its seat.
			region: Region,
			/// What it may do.
			duties: Duties,
			/// Its first administrator.
			officer: OfficerId,
			/// The key of this administrator.
			account: T::AccountId,
		},
		/// The council changed an institution's name, region or duties.
		InstitutionChanged {
			/// The institution.
			institution: InstitutionId,
			/// Its name from now on.
			name: Name,
			/// The administrative division of its seat from now on.
			region: Region,
			/// What it may do from now on.
			duties: Duties,
		},
		/// The council suspended an institution: none of its officers acts.
		InstitutionSuspended {
			/// The institution.
			institution: InstitutionId,
		},
		/// The council reinstated an institution: its officers act again.
		InstitutionReinstated {
			/// The institution.
			institution: InstitutionId,
		},
		/// The council closed an institution for ever.
		InstitutionClosed {
			/// The institution.
			institution: InstitutionId,
		},
		/// The council set who controls an institution.
		ControllerSet {
			/// The institution that is controlled.
			institution: InstitutionId,
			/// The one that controls it directly from now on; none if nobody does.
			controller: Option<InstitutionId>,
		},
		/// An officer was appointed.
		OfficerAppointed {
			/// The new officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The administrator who decided it; none if the council did.
			by: Option<OfficerId>,
			/// Its key.
			account: T::AccountId,
			/// Its duties.
			duties: Duties,
			/// The period in which it may act.
			validity: Validity,
		},
		/// An officer's duties or validity were changed.
		OfficerChanged {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The administrator who decided it; none if the council did.
			by: Option<OfficerId>,
			/// Its duties from now on.
			duties: Duties,
			/// The period in which it may act from now on.
			validity: Validity,
		},
		/// An officer was suspended: it does not act.
		OfficerSuspended {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The administrator who decided it; none if the council did.
			by: Option<OfficerId>,
		},
		/// An officer was reinstated: it acts again.
		OfficerReinstated {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The administrator who decided it; none if the council did.
			by: Option<OfficerId>,
		},
		/// An officer was dismissed for ever.
		OfficerDismissed {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The administrator who decided it; none if the council did.
			by: Option<OfficerId>,
			/// Its last key, which is never enrolled again.
			account: T::AccountId,
		},
		/// An officer has a new key.
		OfficerKeyReplaced {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The administrator who decided it; none if the council did.
			by: Option<OfficerId>,
			/// The key it had, which is never enrolled again.
			former: T::AccountId,
			/// The key it has now.
			account: T::AccountId,
		},
		/// An officer's key was reported as compromised: it does not act until it has a new one.
		KeyReportedCompromised {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts for.
			institution: InstitutionId,
			/// The officer who reported it, which may be the same; none if the council did.
			by: Option<OfficerId>,
			/// The compromised key.
			account: T::AccountId,
			/// When others may have begun to use it, as reported.
			since: Millis,
			/// From when on it counts as compromised.
			counts_from: Millis,
		},
		/// A key that an officer had before was reported as compromised, or the last one of a dismissed
		/// officer.
		FormerKeyReported {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts or acted for.
			institution: InstitutionId,
			/// The administrator who reported it; none if the council did.
			by: Option<OfficerId>,
			/// The compromised key.
			account: T::AccountId,
			/// When others may have begun to use it, as reported.
			since: Millis,
			/// From when on it counts as compromised.
			counts_from: Millis,
		},
		/// A second one confirmed since when a key was in other hands: it counts from then on.
		KeyReportConfirmed {
			/// The officer.
			officer: OfficerId,
			/// The institution that it acts or acted for.
			institution: InstitutionId,
			/// The administrator who confirmed it; none if the council did.
			by: Option<OfficerId>,
			/// The compromised key.
			account: T::AccountId,
			/// When others may have begun to use it.
			since: Millis,
		},
		/// A citizen was enrolled.
		CitizenEnrolled {
			/// The new citizen.
			citizen: CitizenId,
			/// The institution that enrolled the citizen.
			institution: InstitutionId,
			/// The officer who did it.
			officer: OfficerId,
			/// The citizen's key.
			account: T::AccountId,
			/// How sure the institution is that the account is the person's.
			level: AssuranceLevel,
		},
		/// A citizen's assurance level was set.
		AssuranceLevelSet {
			/// The citizen.
			citizen: CitizenId,
			/// The institution that keeps the enrolment.
			institution: InstitutionId,
			/// The officer of it who decided it; none if the council did.
			by: Option<OfficerId>,
			/// How sure the institution is from now on.
			level: AssuranceLevel,
		},
		/// A citizen's enrolment was suspended: the citizen does not act.
		CitizenSuspended {
			/// The citizen.
			citizen: CitizenId,
			/// The institution that keeps the enrolment.
			institution: InstitutionId,
			/// The officer of it who decided it; none if the council did.
			by: Option<OfficerId>,
		},
		/// A citizen's enrolment was reinstated: the citizen acts again.
		CitizenReinstated {
			/// The citizen.
			citizen: CitizenId,
			/// The institution that keeps the enrolment.
			institution: InstitutionId,
			/// The officer of it who decided it; none if the council did.
			by: Option<OfficerId>,
		},
		/// A citizen has a new key.
		CitizenKeyReplaced {
			/// The citizen.
			citizen: CitizenId,
			/// The key the citizen had, which is never enrolled again.
			former: T::AccountId,
			/// The key the citizen has now.
			account: T::AccountId,
		},
		/// A citizen's enrolment was withdrawn and its record removed.
		CitizenWithdrawn {
			/// The number that the citizen had.
			citizen: CitizenId,
			/// The institution that kept the enrolment.
			institution: InstitutionId,
			/// The officer of it who decided it; none if the council did.
			by: Option<OfficerId>,
			/// The last key, which is never enrolled again.
			account: T::AccountId,
		},
	}
}
