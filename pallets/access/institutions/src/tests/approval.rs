// SPDX-License-Identifier: Apache-2.0
//! An officer who did not ask for another key gets none by one administrator.

use super::possessed::{self, SECOND_ADMIN, SECOND_ADMIN_ID};
use crate::mock::*;
use citychain_primitives::{Approval, Binding, Duty, Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{testing::TestSignature, DispatchResult};

type Word = Approval<TestSignature>;

/// The administrator gives the clerk another key.
fn rekey(approval: impl Into<Option<Word>>) -> DispatchResult {
	let possession = possession(NEWCOMER, Binding::OfficerKey(COURT_CLERK_ID));
	let who = signed(COURT_ADMIN);
	Institutions::replace_officer_key(who, COURT_CLERK_ID, NEWCOMER, possession, approval.into())
}

fn by(officer: OfficerId) -> Word {
	approval(officer, COURT_CLERK_ID, NEWCOMER)
}

fn with_second_administrator(test: impl FnOnce()) {
	run(|| {
		possessed::appoint_second_administrator();
		test();
	});
}

/// Audit, finding 14: one administrator's key was every officer's.
#[test]
fn one_administrator_alone_takes_over_nobody() {
	with_second_administrator(|| {
		assert_noop!(rekey(None), Error::NotApproved);
		assert_noop!(rekey(by(COURT_ADMIN_ID)), Error::SameOfficer);
		// A report by the administrator is no request of the officer.
		let who = signed(COURT_ADMIN);
		assert_ok!(Institutions::report_compromised_key(who, COURT_CLERK_ID, Millis(START)));
		assert_noop!(rekey(None), Error::NotApproved);
	});
}

#[test]
fn the_officer_or_a_second_administrator_approves() {
	with_second_administrator(|| {
		assert_ok!(rekey(by(COURT_CLERK_ID)));
	});
	with_second_administrator(|| {
		assert_ok!(rekey(by(SECOND_ADMIN_ID)));
	});
	with_second_administrator(|| {
		let mut wrapped = by(SECOND_ADMIN_ID);
		wrapped.signature.1 = [b"<Bytes>", &wrapped.signature.1[..], b"</Bytes>"].concat();
		assert_ok!(rekey(wrapped));
	});
}

#[test]
fn who_reported_its_own_key_has_asked() {
	run(|| {
		let itself = signed(COURT_CLERK);
		assert_ok!(Institutions::report_compromised_key(itself, COURT_CLERK_ID, Millis(START)));
		assert_ok!(rekey(None));
	});
}

#[test]
fn an_administrator_replaces_its_own_key_and_the_council_anybodys() {
	run(|| {
		let word = possession(NEWCOMER, Binding::OfficerKey(COURT_ADMIN_ID));
		let who = signed(COURT_ADMIN);
		assert_ok!(Institutions::replace_officer_key(who, COURT_ADMIN_ID, NEWCOMER, word, None));
	});
	run(|| {
		let word = possession(NEWCOMER, Binding::OfficerKey(COURT_CLERK_ID));
		let council = council();
		assert_ok!(Institutions::replace_officer_key(
			council,
			COURT_CLERK_ID,
			NEWCOMER,
			word,
			None
		));
	});
}

#[test]
fn a_reported_key_approves_of_nothing() {
	run(|| {
		let who = signed(COURT_ADMIN);
		assert_ok!(Institutions::report_compromised_key(who, COURT_CLERK_ID, Millis(START)));
		assert_noop!(rekey(by(COURT_CLERK_ID)), Error::KeyCompromised);
	});
}

#[test]
fn only_an_administrator_of_this_institution_who_may_act_is_a_second_one() {
	with_second_administrator(|| {
		assert_noop!(rekey(by(REGISTRAR_ID)), Error::NotOwner);
		assert_noop!(rekey(by(OfficerId(99))), Error::OfficerNotFound);
		let notarize = only(Duty::NotarizeEvidence);
		let colleague = OfficerId(5);
		assert_ok!(possessed::appoint_officer(council(), COURT, 42, notarize, always()));
		assert_noop!(rekey(by(colleague)), Error::DutyNotHeld);
		assert_ok!(Institutions::suspend_officer(council(), SECOND_ADMIN_ID));
		assert_noop!(rekey(by(SECOND_ADMIN_ID)), Error::OfficerSuspended);
		assert_ok!(Institutions::dismiss_officer(council(), SECOND_ADMIN_ID));
		assert_noop!(rekey(by(SECOND_ADMIN_ID)), Error::OfficerDismissed);
	});
}

#[test]
fn an_approval_is_good_for_what_it_says_only() {
	with_second_administrator(|| {
		let second = SECOND_ADMIN_ID;
		for other in [
			approval(second, COURT_ADMIN_ID, NEWCOMER),
			approval(second, COURT_CLERK_ID, STRANGER),
			Word { by: second, ..by(COURT_CLERK_ID) },
			Word { expiry: Millis(by(second).expiry.0 - 1), ..by(second) },
		] {
			assert_noop!(rekey(other), Error::ApprovalInvalid);
		}
		let until = |expiry| {
			let expiry = Millis(expiry);
			let statement = Institutions::approval_statement(COURT_CLERK_ID, &NEWCOMER, expiry);
			Word {
				by: second,
				expiry,
				signature: TestSignature(SECOND_ADMIN, statement.text.into_bytes()),
			}
		};
		let longest = START + MAX_POSSESSION_LIFE;
		assert_noop!(rekey(until(START)), Error::ApprovalExpired);
		assert_noop!(rekey(until(longest + 1)), Error::ApprovalTooLong);
		assert_ok!(rekey(until(START + 1)));
	});
}
