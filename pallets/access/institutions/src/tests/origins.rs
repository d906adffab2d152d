// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Call};
use citychain_access::AssuranceLevel;
use citychain_kit::testing::origins::{assert_bad_origin, assert_every_call, assert_refused};
use citychain_primitives::{Duty, Possession};
use sp_runtime::testing::TestSignature;

/// Who calls is asked first, so that it does not matter what is signed.
fn anybodys() -> Possession<TestSignature> {
	Possession { expiry: Test::now(), signature: TestSignature(STRANGER, vec![]) }
}

fn council_calls() -> Vec<Call<Test>> {
	let (name, code, duties) = (raw("市商业银行"), raw(LEGACY_CODE), only(Duty::SettleMoney));
	vec![
		Call::register_institution {
			name: name.clone(),
			code,
			accept_legacy_code: true,
			region: 350_200,
			duties: duties.clone(),
			administrator: NEWCOMER,
			possession: anybodys(),
		},
		Call::change_institution { institution: COURT, name, region: 350_200, duties },
		Call::suspend_institution { institution: COURT },
		Call::reinstate_institution { institution: COURT },
		Call::close_institution { institution: COURT },
		Call::replace_citizen_key {
			citizen: CITIZEN_ID,
			account: NEWCOMER,
			possession: anybodys(),
		},
		Call::set_controller { institution: COURT, controller: Some(CENTRE) },
	]
}

fn administrator_calls() -> Vec<Call<Test>> {
	let (officer, duties, validity) = (COURT_ADMIN_ID, only(Duty::Administer), always());
	vec![
		Call::appoint_officer {
			institution: COURT,
			account: NEWCOMER,
			duties: duties.clone(),
			validity,
			possession: anybodys(),
		},
		Call::change_officer { officer, duties, validity },
		Call::suspend_officer { officer },
		Call::reinstate_officer { officer },
		Call::dismiss_officer { officer },
		Call::replace_officer_key {
			officer,
			account: NEWCOMER,
			possession: anybodys(),
			approval: None,
		},
		Call::report_compromised_key { officer, since: Test::now() },
		Call::report_former_key { officer, account: NEWCOMER, since: Test::now() },
		Call::confirm_key_report { officer, account: NEWCOMER },
	]
}

fn enrolment_calls() -> Vec<Call<Test>> {
	let (citizen, level) = (CITIZEN_ID, AssuranceLevel::High);
	vec![
		Call::set_assurance_level { citizen, level },
		Call::suspend_citizen { citizen },
		Call::reinstate_citizen { citizen },
		Call::withdraw_citizen { citizen },
	]
}

fn enrol_citizen() -> Call<Test> {
	Call::enrol_citizen { account: NEWCOMER, level: AssuranceLevel::Low, possession: anybodys() }
}

fn none() -> RuntimeOrigin {
	RuntimeOrigin::none()
}

#[test]
fn the_table_holds_every_call() {
	run(|| {
		assert_every_call(
			[council_calls(), administrator_calls(), enrolment_calls(), vec![enrol_citizen()]]
				.concat(),
		);
	});
}

#[test]
fn council_calls_refuse_everybody_else() {
	run(|| {
		let signed = [COURT_ADMIN, COURT_CLERK, REGISTRAR, CITIZEN, STRANGER].map(signed);
		assert_bad_origin(council_calls(), signed.into_iter().chain([none()]));
	});
}

#[test]
fn administrator_calls_refuse_everybody_else() {
	run(|| {
		assert_bad_origin(administrator_calls(), [none()]);
		for (who, error) in [
			(STRANGER, Error::NotAnOfficer),
			(CITIZEN, Error::NotAnOfficer),
			(COURT_CLERK, Error::DutyNotHeld),
			(REGISTRAR, Error::DutyNotHeld),
			(CENTRE_ADMIN, Error::NotOwner),
		] {
			assert_refused(administrator_calls(), [signed(who)], error);
		}
	});
}

#[test]
fn enrolment_calls_refuse_everybody_else() {
	run(|| {
		assert_bad_origin(enrolment_calls(), [none()]);
		assert_bad_origin([enrol_citizen()], [none(), council()]);
		let calls = [enrolment_calls(), vec![enrol_citizen()]].concat();
		for (who, error) in [
			(STRANGER, Error::NotAnOfficer),
			(CITIZEN, Error::NotAnOfficer),
			(COURT_CLERK, Error::DutyNotHeld),
			(CENTRE_ADMIN, Error::DutyNotHeld),
		] {
			assert_refused(calls.clone(), [signed(who)], error);
		}
	});
}
