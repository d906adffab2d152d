// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// No institution has this number: look it up by its unified social credit code.
		InstitutionNotFound,
		/// No officer has this number: look it up by its account.
		OfficerNotFound,
		/// No citizen has this number, or the enrolment was withdrawn.
		CitizenNotFound,
		/// The signing account is no officer: an administrator of its institution can appoint it.
		NotAnOfficer,
		/// The signing account is no citizen: an enrolling institution can enrol it.
		NotACitizen,
		/// The signing account is a key that was replaced, or of an officer or citizen who left: sign
		/// with the present key.
		FormerKey,
		/// The institution, officer or citizen is another institution's, and only officers of that one
		/// decide on it.
		NotOwner,
		/// The officer is suspended: an administrator of its institution can reinstate it.
		OfficerSuspended,
		/// The officer was dismissed, which is final: appoint it anew with a new key.
		OfficerDismissed,
		/// Now lies outside the period in which the officer may act: an administrator can change the
		/// period.
		OfficerNotInOffice,
		/// The officer's key was reported as compromised: an administrator, or the council, can replace
		/// it.
		KeyCompromised,
		/// The citizen's enrolment is suspended: the enrolling institution can reinstate it.
		CitizenSuspended,
		/// The institution is suspended, so none of its officers acts: the council can reinstate it.
		InstitutionSuspended,
		/// The institution is closed, which is final.
		InstitutionClosed,
		/// The officer or its institution lacks the duty that this needs: an administrator gives duties
		/// to officers, the council to institutions.
		DutyNotHeld,
		/// An appointment names no duty: give at least one.
		NoDuties,
		/// The account is or was an officer's or a citizen's key: take a fresh one.
		AlreadyEnrolled,
		/// Another institution, perhaps a closed one, has this unified social credit code.
		AlreadyExists,
		/// The name is empty.
		NameEmpty,
		/// The name is longer than 128 bytes, which is 42 Chinese characters.
		NameTooLong,
		/// The name is not UTF-8, or has characters that cannot be seen.
		NameNotText,
		/// The unified social credit code is not 18 of the characters that GB 32100-2015 allows, or its
		/// division is not six digits.
		MalformedCode,
		/// The organisation code within the unified social credit code (characters 9 to 17) does not
		/// match its check character (GB 11714): correct the code.
		WrongOrganisationCheck,
		/// The last character of the unified social credit code does not match (GB 32100-2015): correct
		/// the code, or accept it as a legacy code after looking at the certificate.
		WrongCodeCheck,
		/// The region is not a division code of GB/T 2260: give one of 110000 to 829999.
		RegionOutOfRange,
		/// The word of the account's owner has expired: have the owner sign again, with a later expiry.
		PossessionExpired,
		/// The word of the account's owner would count for longer than the constant
		/// `MaxPossessionLife`, which is in milliseconds: have the owner sign again, with an earlier
		/// expiry.
		PossessionTooLong,
		/// The account did not sign that it becomes what this call makes of it, on this chain and until
		/// this expiry: have its owner sign what `possession_statement` gives for this very purpose.
		PossessionInvalid,
		/// The period ends before or when it begins.
		ReversedValidity,
		/// An administrator's period must have begun and have no end.
		AdministratorNotPermanent,
		/// The compromise is dated later than now.
		CompromisedInFuture,
		/// The account was never a former key of this officer: its present one is reported by
		/// `report_compromised_key`.
		NotFormerKey,
		/// This key was reported before: another administrator, or the council, confirms an earlier time.
		AlreadyReported,
		/// No key of this officer with this account was reported.
		ReportNotFound,
		/// The report counts from when it claims: there is nothing left to confirm.
		NothingToConfirm,
		/// It takes two, and who calls now is the one who spoke before: have another administrator call, or
		/// the council.
		SameOfficer,
		/// The officer did not ask for another key: hand in its approval, signed with its present key, or
		/// that of a second administrator; or let the council decide.
		NotApproved,
		/// The approval has expired: have it signed again, with a later expiry.
		ApprovalExpired,
		/// The approval would count for longer than the constant `MaxPossessionLife`, which is in
		/// milliseconds: have it signed again, with an earlier expiry.
		ApprovalTooLong,
		/// Who approves did not sign that this officer goes on with this account, on this chain and until
		/// this expiry: have it sign what `approval_statement` gives.
		ApprovalInvalid,
		/// The institution would be left without an administrator: appoint another one first.
		LastAdministrator,
		/// The officer, citizen or institution is not in the state that this call leaves.
		InvalidTransition,
		/// The institution has as many officers as the chain allows: dismiss one first.
		TooManyOfficers,
		/// As many former keys are kept of this officer or citizen as the chain allows: dismiss or
		/// withdraw it and start anew.
		TooManyFormerKeys,
		/// The controller is the institution itself or stands below it, and nobody controls itself.
		ControlCycle,
		/// More institutions would stand one above another than the chain allows: name a controller
		/// that stands higher.
		ControlTooDeep,
		/// The numbers of institutions are used up, which an upgrade of the runtime must change.
		TooManyInstitutions,
		/// The numbers of officers are used up, which an upgrade of the runtime must change.
		TooManyAppointments,
		/// The numbers of citizens are used up, which an upgrade of the runtime must change.
		TooManyCitizens,
	}
}
