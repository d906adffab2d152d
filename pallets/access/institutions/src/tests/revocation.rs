// SPDX-License-Identifier: Apache-2.0
//! Keys that stand for nobody any more: who is told, and who is stopped.

use super::possessed;
use crate::mock::*;
use citychain_primitives::{Authority, Duty, Millis, Validity};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn report() -> DispatchResult {
	Institutions::report_compromised_key(council(), COURT_CLERK_ID, Test::now())
}

fn rekey() -> DispatchResult {
	possessed::replace_officer_key(council(), COURT_CLERK_ID, NEWCOMER)
}

fn dismiss() -> DispatchResult {
	Institutions::dismiss_officer(council(), COURT_CLERK_ID)
}

fn rekey_citizen() -> DispatchResult {
	possessed::replace_citizen_key(council(), CITIZEN_ID, NEWCOMER)
}

fn withdraw() -> DispatchResult {
	Institutions::withdraw_citizen(council(), CITIZEN_ID)
}

#[test]
fn each_key_that_is_reported_or_becomes_a_former_one_is_revoked_and_stopped() {
	let cases: [(fn() -> DispatchResult, AccountId); 5] = [
		(report, COURT_CLERK),
		(rekey, COURT_CLERK),
		(dismiss, COURT_CLERK),
		(rekey_citizen, CITIZEN),
		(withdraw, CITIZEN),
	];
	for (call, key) in cases {
		run(|| {
			assert!(!Institutions::is_stopped(&key));
			assert_ok!(call());
			assert_eq!(revoked(), [key]);
			assert!(Institutions::is_stopped(&key));
			assert!(!Institutions::is_stopped(&NEWCOMER));
		});
	}
}

#[test]
fn what_can_end_stops_a_key_and_revokes_nothing() {
	let stops: [fn() -> DispatchResult; 4] = [
		|| Institutions::suspend_officer(council(), COURT_CLERK_ID),
		|| Institutions::suspend_institution(council(), COURT),
		// Each officer of a closed institution can still be dismissed.
		|| Institutions::close_institution(council(), COURT),
		|| {
			let (duties, later) = (only(Duty::NotarizeEvidence), Millis(START + 1));
			Institutions::change_officer(council(), COURT_CLERK_ID, duties, Validity::open(later))
		},
	];
	for stop in stops {
		run(|| {
			assert_ok!(stop());
			assert!(Institutions::is_stopped(&COURT_CLERK));
			assert!(revoked().is_empty());
		});
	}
}

#[test]
fn a_refused_report_revokes_nothing() {
	run(|| {
		assert_ok!(report());
		assert_noop!(report(), Error::InvalidTransition);
		assert_eq!(revoked(), [COURT_CLERK]);
	});
}

/// A suspended citizen can still veto a recovery, itself or through its proxy.
#[test]
fn neither_a_suspended_citizen_nor_a_stranger_is_stopped() {
	run(|| {
		assert_ok!(Institutions::suspend_citizen(council(), CITIZEN_ID));
		assert_ok!(Institutions::suspend_institution(council(), CENTRE));
		assert!(!Institutions::is_stopped(&CITIZEN));
		assert!(!Institutions::is_stopped(&STRANGER));
	});
}
