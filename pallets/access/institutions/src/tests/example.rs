// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use citychain_access::OfficerStatus;
use citychain_primitives::{
	duties, Authority, Binding, Duty, InstitutionId, OfficerId, UnifiedSocialCreditCode,
};
use frame_support::{assert_noop, assert_ok};

/// From the registration of a court to the dismissal of its clerk.
#[test]
fn a_court_appoints_stops_and_dismisses_its_clerk() {
	let (court, clerk) = (InstitutionId(2), OfficerId(5));
	let (president, clerks_key, clerks_new_key) = (30, 31, 32);
	let notarize = |key| Institutions::ensure_officer(&key, Duty::NotarizeEvidence);
	let code = UnifiedSocialCreditCode::parse_legacy(LEGACY_CODE.as_bytes()).unwrap();
	run(|| {
		// The council registers the court; its code dates from the early pilots. The president signed
		// that the account is to be the administrator's.
		assert_ok!(Institutions::register_institution(
			council(),
			raw("知识产权法院"),
			raw(LEGACY_CODE),
			true,
			350_203,
			duties([Duty::NotarizeEvidence]),
			president,
			possession(president, Binding::FirstAdministrator(code)),
		));

		// Its administrator appoints a clerk, who signed for it and notarizes at once.
		assert_ok!(Institutions::appoint_officer(
			signed(president),
			court,
			clerks_key,
			duties([Duty::NotarizeEvidence]),
			always(),
			possession(clerks_key, Binding::Officer(court)),
		));
		assert_ok!(notarize(clerks_key));

		// The clerk loses the key, reports it, and goes on with a new one under the same number.
		assert_ok!(Institutions::report_compromised_key(signed(clerks_key), clerk, Test::now()));
		assert_noop!(notarize(clerks_key), Error::KeyCompromised);
		assert_ok!(Institutions::replace_officer_key(
			signed(president),
			clerk,
			clerks_new_key,
			possession(clerks_new_key, Binding::OfficerKey(clerk)),
			None,
		));
		assert_eq!(notarize(clerks_new_key).map(|acting| acting.officer), Ok(clerk));
		assert_noop!(notarize(clerks_key), Error::FormerKey);

		// While the court is suspended nobody acts for it.
		assert_ok!(Institutions::suspend_institution(council(), court));
		assert_noop!(notarize(clerks_new_key), Error::InstitutionSuspended);
		assert_ok!(Institutions::reinstate_institution(council(), court));

		// The clerk leaves; what it did still names it.
		assert_ok!(Institutions::dismiss_officer(signed(president), clerk));
		let info = Institutions::officer(clerk).unwrap();
		assert!(matches!(info.status, OfficerStatus::Dismissed { .. }));
		assert_eq!(info.former_keys[0].account, clerks_key);
	});
}
