// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use citychain_evidence::HoldId;
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
};

const REQUEST: VerificationId = VerificationId(0);
const CHALLENGE: ChallengeId = ChallengeId(0);

fn party_calls() -> Vec<Call<Test>> {
	vec![
		Call::request_verification { evidence: ITEM },
		Call::withdraw_request { verification: REQUEST },
		Call::raise_challenge { evidence: ITEM, ground: PRE_CHAIN, reasons: document(1) },
		Call::withdraw_challenge { challenge: CHALLENGE },
		Call::conclude_default { challenge: CHALLENGE },
	]
}

/// The officers' calls, each with those who lack the duty.
fn officer_calls() -> Vec<(Call<Test>, Vec<AccountId>)> {
	let (challenge, target) = (CHALLENGE, Target::Evidence(ITEM));
	let (finding, opinion) = (Finding::Unavailable, Opinion::Supports);
	let ruling = Ruling::Admitted;
	let not_courts = vec![NOTARY, EXPERT, TAX_OFFICER, PLATFORM_OFFICER, BANK_OFFICER];
	let not_notarizing = vec![JUDGE, SECOND_EXPERT, BANK_OFFICER, ADMINISTRATOR];
	vec![
		(
			Call::report_verification { verification: REQUEST, finding },
			vec![NOTARY, TAX_OFFICER, JUDGE, SECOND_EXPERT],
		),
		(Call::respond { challenge, response: document(2) }, not_notarizing.clone()),
		(
			Call::give_opinion { challenge, opinion, report: document(3) },
			vec![CLERK, NOTARY, JUDGE, TAX_OFFICER],
		),
		(Call::rule { challenge, ruling, reasons: document(4) }, not_courts.clone()),
		(Call::place_hold { target, order: document(5) }, not_courts.clone()),
		(Call::release_hold { hold: HoldId(0) }, not_courts),
		(Call::clear { evidence: ITEM, limit: 1 }, not_notarizing),
	]
}

fn council_calls() -> Vec<Call<Test>> {
	vec![Call::set_response_period { period: DAY }]
}

/// A state in which every call of the right origin has something to do.
fn prepared() {
	requested();
	responded();
	Proceedings::place_hold(signed(CLERK), Target::Evidence(ITEM), document(1)).unwrap();
}

#[test]
fn the_table_holds_every_call() {
	let officer_calls = officer_calls().into_iter().map(|(call, _)| call);
	assert_every_call(party_calls().into_iter().chain(officer_calls).chain(council_calls()));
}

#[test]
fn parties_sign() {
	run(|| {
		prepared();
		assert_bad_origin(party_calls(), [RuntimeOrigin::none(), RuntimeOrigin::root()]);
		authority::deactivate(BANK);
		assert_refused(party_calls(), [STRANGER, BANK_OFFICER].map(signed), Error::NotAParty);
	});
}

#[test]
fn officers_sign() {
	run(|| {
		prepared();
		let calls = officer_calls().into_iter().map(|(call, _)| call);
		assert_bad_origin(calls.clone(), [RuntimeOrigin::none()]);
		let not_the_councils = calls.filter(|call| !matches!(call, Call::release_hold { .. }));
		assert_bad_origin(not_the_councils, [RuntimeOrigin::root()]);
	});
}

#[test]
fn the_council_releases_no_hold_of_a_court_that_acts() {
	run(|| {
		prepared();
		let release = Call::<Test>::release_hold { hold: HoldId(0) };
		assert_refused([release], [RuntimeOrigin::root()], Error::CourtStillActs);
	});
}

#[test]
fn who_is_no_officer_or_may_not_act_or_lacks_the_duty_is_refused() {
	run(|| {
		prepared();
		for (call, without_duty) in officer_calls() {
			assert_refused([call.clone()], without_duty.into_iter().map(signed), DUTY_NOT_HELD);
			let nobody = [STRANGER, CITIZEN, OTHER_CITIZEN].map(signed);
			assert_refused([call], nobody, NOT_AN_OFFICER);
		}
		let all = [COURT, HIGH_COURT, NOTARY_OFFICE, FORENSIC_INSTITUTE, SECOND_INSTITUTE];
		all.into_iter().for_each(authority::deactivate);
		for (call, _) in officer_calls() {
			let suspended = [CLERK, JUDGE, NOTARY, EXPERT, SECOND_EXPERT].map(signed);
			assert_refused([call], suspended, INSTITUTION_NOT_ACTIVE);
		}
	});
}

#[test]
fn only_the_council_sets_the_period() {
	run(|| {
		let signers = [CLERK, ADMINISTRATOR, CITIZEN, STRANGER].map(signed);
		assert_bad_origin(council_calls(), signers.into_iter().chain([RuntimeOrigin::none()]));
	});
}
