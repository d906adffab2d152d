// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Check the institution's number, or look its code up.
		///
		/// No institution has this number.
		InstitutionNotFound,
		/// Check the officer's number, or look its account up.
		///
		/// No officer has this number.
		OfficerNotFound,
		/// Check the citizen's number: none has this one.
		///
		/// No citizen has this number, or the enrolment was withdrawn.
		CitizenNotFound,
		/// Sign with the account of an officer.
		///
		/// The signing account is no officer.
		NotAnOfficer,
		/// Sign with the account of a citizen.
		///
		/// The signing account is no citizen.
		NotACitizen,
		/// Sign with the present key: this one was replaced.
		///
		/// The signing account is a key that was replaced, or of an officer or citizen who left.
		FormerKey,
		/// Have an officer of the institution in charge call.
		///
		/// The institution, officer or citizen is another institution's, and only officers of that
		/// one decide on it.
		NotOwner,
		/// Have an administrator reinstate this officer.
		///
		/// The officer is suspended.
		OfficerSuspended,
		/// Have the officer appointed anew, with a new key.
		///
		/// The officer was dismissed, which is final.
		OfficerDismissed,
		/// Have an administrator change the officer's period.
		///
		/// Now lies outside the period in which the officer may act.
		OfficerNotInOffice,
		/// Have a reported key replaced first.
		///
		/// The officer's key was reported as compromised.
		KeyCompromised,
		/// Have the enrolling institution reinstate the citizen.
		///
		/// The citizen's enrolment is suspended: the enrolling institution can reinstate it.
		CitizenSuspended,
		/// Have the council reinstate the institution.
		///
		/// The institution is suspended, so none of its officers acts: the council can reinstate
		/// it.
		InstitutionSuspended,
		/// Nothing goes on here: the institution is closed.
		///
		/// The institution is closed, which is final.
		InstitutionClosed,
		/// Have an administrator give the officer this duty.
		///
		/// The officer or its institution lacks the duty that this needs.
		DutyNotHeld,
		/// Name at least one duty.
		///
		/// An appointment names no duty.
		NoDuties,
		/// Take a fresh account: this one is or was a key.
		///
		/// The account is or was an officer's or a citizen's key.
		AlreadyEnrolled,
		/// Check the code: an institution has it already.
		///
		/// Another institution, perhaps a closed one, has this unified social credit code.
		AlreadyExists,
		/// Give a name: it is empty.
		NameEmpty,
		/// Shorten the name to 128 bytes, 42 characters of 汉字.
		///
		/// The name is longer than 128 bytes, which is 42 Chinese characters.
		NameTooLong,
		/// Give the name as UTF-8 text that can be seen.
		///
		/// The name is not UTF-8, or has characters that cannot be seen.
		NameNotText,
		/// Give the 18 characters of the code, as certified.
		///
		/// The unified social credit code is not 18 of the characters that GB 32100-2015 allows, or
		/// its division is not six digits.
		MalformedCode,
		/// Correct the code: characters 9 to 17 do not match.
		///
		/// The organisation code within the unified social credit code (characters 9 to 17) does
		/// not match its check character (GB 11714).
		WrongOrganisationCheck,
		/// Correct the code: its last character does not match.
		///
		/// The last character of the unified social credit code does not match (GB 32100-2015).
		WrongCodeCheck,
		/// Give a division code between 110000 and 829999.
		///
		/// The region is not a division code of GB/T 2260.
		RegionOutOfRange,
		/// Have the account's owner sign again: it has expired.
		///
		/// The word of the account's owner has expired.
		PossessionExpired,
		/// Have the owner sign again, with an earlier expiry.
		///
		/// The word of the account's owner would count for longer than the constant
		/// `MaxPossessionLife`, which is in milliseconds: have the owner sign again, with an
		/// earlier expiry.
		PossessionTooLong,
		/// Have the account's owner sign for this very purpose.
		///
		/// The account did not sign that it becomes what this call makes of it, on this chain and
		/// until this expiry: have its owner sign what `possession_statement` gives for this very
		/// purpose.
		PossessionInvalid,
		/// Let the period end after it begins.
		///
		/// The period ends before or when it begins.
		ReversedValidity,
		/// Give an administrator a period begun and without end.
		///
		/// An administrator's period must have begun and have no end.
		AdministratorNotPermanent,
		/// Date the compromise now or earlier.
		///
		/// The compromise is dated later than now.
		CompromisedInFuture,
		/// Name a former key of this very officer.
		///
		/// The account was never a former key of this officer: its present one is reported by
		/// `report_compromised_key`.
		NotFormerKey,
		/// Have a second one confirm: this key is reported.
		///
		/// This key was reported before.
		AlreadyReported,
		/// Check officer and account: no such key was reported.
		///
		/// No key of this officer with this account was reported.
		ReportNotFound,
		/// Nothing left to confirm: the report counts in full.
		///
		/// The report counts from when it claims: there is nothing left to confirm.
		NothingToConfirm,
		/// Have another administrator call, or the council.
		///
		/// It takes two, and who calls now is the one who spoke before.
		SameOfficer,
		/// Add the approval of the officer or a second one.
		///
		/// The officer did not ask for another key: hand in its approval, signed with its present
		/// key, or that of a second administrator; or let the council decide.
		NotApproved,
		/// Have the approval signed again: it has expired.
		///
		/// The approval has expired.
		ApprovalExpired,
		/// Have the approval signed with an earlier expiry.
		///
		/// The approval would count for longer than the constant `MaxPossessionLife`, which is in
		/// milliseconds: have it signed again, with an earlier expiry.
		ApprovalTooLong,
		/// Have the sentence of `approval_statement` signed.
		///
		/// Who approves did not sign that this officer goes on with this account, on this chain and
		/// until this expiry: have it sign what `approval_statement` gives.
		ApprovalInvalid,
		/// Appoint another administrator first.
		///
		/// The institution would be left without an administrator.
		LastAdministrator,
		/// Check the state: this step does not follow from it.
		///
		/// The officer, citizen or institution is not in the state that this call leaves.
		InvalidTransition,
		/// Dismiss an officer first: there are as many as may be.
		///
		/// The institution has as many officers as the chain allows.
		TooManyOfficers,
		/// Dismiss or withdraw it and start anew: too many keys.
		///
		/// As many former keys are kept of this officer or citizen as the chain allows.
		TooManyFormerKeys,
		/// Name a controller that does not stand below it.
		///
		/// The controller is the institution itself or stands below it, and nobody controls itself.
		ControlCycle,
		/// Name a controller that stands higher.
		///
		/// More institutions would stand one above another than the chain allows.
		ControlTooDeep,
		/// No number is left: the runtime needs an upgrade.
		///
		/// The numbers of institutions are used up, which an upgrade of the runtime must change.
		TooManyInstitutions,
		/// No number is left: the runtime needs an upgrade.
		///
		/// The numbers of officers are used up, which an upgrade of the runtime must change.
		TooManyAppointments,
		/// No number is left: the runtime needs an upgrade.
		///
		/// The numbers of citizens are used up, which an upgrade of the runtime must change.
		TooManyCitizens,
	}
}
