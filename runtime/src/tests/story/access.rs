// SPDX-License-Identifier: Apache-2.0
//! Who may act: accounts, officers and institutions that are enrolled, stopped and reinstated.

use super::{
	decide, does, notarize, now, possession, refused, submit, waits, InstitutionsCall,
	InstitutionsError, STRANGER,
};
use crate::{
	tests::{account, development_chain},
	waiting::Task,
	Institutions, Runtime,
};
use citychain_access::{AccessTask, Holder};
use citychain_primitives::{
	duties, Approval, Authority, Binding, Digest, Duty, InstitutionId, Millis, OfficerId, Payer,
	RawText, UnifiedSocialCreditCode, Validity,
};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring::*};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

const COURT: InstitutionId = InstitutionId(1);
const NOTARY_OFFICE: InstitutionId = InstitutionId(2);
const BARRED: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Custom(pallet_allowance::CALL_BARRED));
const NEW_COURT: &str = "11330100MBCTY10079";

#[test]
fn an_account_that_is_not_enrolled_does_not_enter_a_block() {
	development_chain().execute_with(|| {
		assert_eq!(
			submit(STRANGER, frame_system::Call::remark { remark: vec![] }),
			Err(TransactionValidityError::Invalid(InvalidTransaction::BadSigner))
		);
	});
}

#[test]
fn a_court_is_registered_appoints_a_clerk_and_is_suspended() {
	development_chain().execute_with(|| {
		let code = UnifiedSocialCreditCode::parse(NEW_COURT.as_bytes()).expect("it is one");
		decide(InstitutionsCall::register_institution {
			name: RawText::truncated_from("市第二人民法院"),
			code: RawText::truncated_from(NEW_COURT),
			accept_legacy_code: false,
			region: 330_100,
			duties: duties([Duty::NotarizeEvidence]),
			administrator: STRANGER.to_account_id(),
			possession: possession(STRANGER, Binding::FirstAdministrator(code)),
		});
		let court = Institutions::institution_by_code(RawText::truncated_from(NEW_COURT))
			.expect("is registered");
		assert_eq!(court.name.as_str(), "市第二人民法院");

		let appoint = InstitutionsCall::appoint_officer {
			institution: court.institution,
			account: account(Ferdie),
			duties: duties([Duty::NotarizeEvidence]),
			validity: Validity::open(now()),
			possession: possession(Ferdie, Binding::Officer(court.institution)),
		};
		// Ferdie is a citizen already, and an account is enrolled once.
		refused(STRANGER, appoint, InstitutionsError::AlreadyEnrolled);
		let notarize = || notarize(Digest::Sm3([1; 32]), now());
		refused(STRANGER, notarize(), InstitutionsError::DutyNotHeld);

		decide(InstitutionsCall::suspend_institution { institution: COURT });
		assert_eq!(submit(Bob, notarize()), Err(BARRED));
		decide(InstitutionsCall::reinstate_institution { institution: COURT });
		does(Bob, notarize());
	});
}

#[test]
fn a_suspended_officer_can_only_report_its_own_key() {
	development_chain().execute_with(|| {
		let clerk = Institutions::ensure_officer(&account(Charlie), Duty::NotarizeEvidence)
			.expect("is in office")
			.officer;
		decide(InstitutionsCall::appoint_officer {
			institution: NOTARY_OFFICE,
			account: STRANGER.to_account_id(),
			duties: duties([Duty::Administer]),
			validity: Validity::open(now()),
			possession: possession(STRANGER, Binding::Officer(NOTARY_OFFICE)),
		});
		does(STRANGER, InstitutionsCall::suspend_officer { officer: clerk });
		assert_eq!(submit(Charlie, notarize(Digest::Sm3([2; 32]), now())), Err(BARRED));
		let report = |officer, since| InstitutionsCall::report_compromised_key { officer, since };
		for call in [report(OfficerId(0), now()), report(clerk, Millis(now().0 + 1))] {
			assert_eq!(submit(Charlie, call), Err(BARRED));
		}
		let long_ago = Millis(now().0 - 30 * 24 * 3_600_000);
		assert_eq!(waits(NOTARY_OFFICE), []);
		does(Charlie, report(clerk, long_ago));
		let [replace, confirms] =
			[AccessTask::ReplaceOfficerKey(clerk), AccessTask::ConfirmKeyReport(clerk)]
				.map(|task| (Task::Access(task), None));
		assert_eq!(waits(NOTARY_OFFICE), [replace.clone(), confirms]);
		let confirm =
			InstitutionsCall::confirm_key_report { officer: clerk, account: account(Charlie) };
		does(STRANGER, confirm);
		assert_eq!(waits(NOTARY_OFFICE), [replace]);
		let shared = Payer::OutOfOffice(NOTARY_OFFICE);
		assert!(pallet_allowance::Usages::<Runtime>::contains_key(shared));
		assert_ne!(clerk, OfficerId(0));
		// That was the last thing it signed.
		let refused = Err(InvalidTransaction::BadSigner.into());
		assert_eq!(submit(Charlie, report(clerk, now())), refused);
	});
}

/// One stolen administrator's key was every officer's.
#[test]
fn one_administrator_does_not_take_over_another_officer() {
	/// What the administrator would like to sign with for the clerk.
	const OTHER_KEY: Ed25519Keyring = Ed25519Keyring::Two;

	development_chain().execute_with(|| {
		decide(InstitutionsCall::appoint_officer {
			institution: COURT,
			account: STRANGER.to_account_id(),
			duties: duties([Duty::NotarizeEvidence]),
			validity: Validity::open(now()),
			possession: possession(STRANGER, Binding::Officer(COURT)),
		});
		let enrolled = Institutions::who_is(STRANGER.to_account_id()).expect("is enrolled");
		let Holder::Officer(officer) = enrolled.holder else { panic!("is an officer") };
		let account = OTHER_KEY.to_account_id();
		let expiry = Millis(now().0 + 1_000);
		let statement = Institutions::approval_statement(officer, &account, expiry).text;
		let rekey = |approval| InstitutionsCall::replace_officer_key {
			officer,
			account: account.clone(),
			possession: possession(OTHER_KEY, Binding::OfficerKey(officer)),
			approval,
		};
		let signed_by = |signature| Some(Approval { by: officer, expiry, signature });
		let forged = Bob.sign(statement.as_bytes()).into();
		let given = STRANGER.sign(statement.as_bytes()).into();
		refused(Bob, rekey(None), InstitutionsError::NotApproved);
		refused(Bob, rekey(signed_by(forged)), InstitutionsError::ApprovalInvalid);
		does(Bob, rekey(signed_by(given)));
		does(OTHER_KEY, notarize(Digest::Sm3([3; 32]), now()));
	});
}
