// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
};

/// What only an officer of the keeper may call, about a case of the court or none at all.
fn keeper_calls(case: CaseId) -> Vec<Call<Test>> {
	let (institution, evidence) = (FORENSIC_INSTITUTE, platform_item(0));
	vec![
		Call::invite { case_id: case, institution },
		Call::dismiss_contributor { case_id: case, institution },
		Call::acknowledge { case_id: case, items: list([evidence]) },
		Call::refuse_item { case_id: case, evidence },
		Call::seal { case_id: case },
		Call::cancel { case_id: case },
		Call::propose_void { case_id: case, reason: REASON, replacement: None },
		Call::withdraw_void { case_id: case },
		Call::prune { case_id: case },
	]
}

/// What an officer who notarizes may call.
fn contributor_calls(case: CaseId) -> Vec<Call<Test>> {
	vec![
		Call::contribute { case_id: case, items: list([platform_item(0)]) },
		Call::withdraw_item { case_id: case, evidence: platform_item(0) },
	]
}

fn open_call() -> Call<Test> {
	Call::open_case { kind: CaseKind::Civil, docket: DOCKET }
}

fn confirm_call(case: CaseId) -> Call<Test> {
	Call::confirm_void { case_id: case, reason: REASON, replacement: None }
}

fn reassign_call(case: CaseId) -> Call<Test> {
	Call::reassign { case_id: case, institution: NOTARY_OFFICE }
}

/// Whatever an officer may call.
fn officer_calls(case: CaseId) -> Vec<Call<Test>> {
	[keeper_calls(case), contributor_calls(case), vec![open_call(), confirm_call(case)]].concat()
}

fn none() -> RuntimeOrigin {
	RuntimeOrigin::none()
}

#[test]
fn the_table_holds_every_call() {
	assert_every_call([officer_calls(CaseId(0)), vec![reassign_call(CaseId(0))]].concat());
}

#[test]
fn unsigned_and_root_calls_are_refused() {
	run(|| {
		let case = filled();
		assert_bad_origin(officer_calls(case), [none()]);
		let not_pruning = |call: &Call<Test>| !matches!(call, Call::prune { .. });
		assert_bad_origin(
			officer_calls(case).into_iter().filter(not_pruning),
			[RuntimeOrigin::root()],
		);
	});
}

#[test]
fn only_the_council_gives_cases_to_another_keeper() {
	run(|| {
		let case = filled();
		let signers = [CLERK, NOTARY, ADMINISTRATOR, CITIZEN, STRANGER].map(signed);
		assert_bad_origin([reassign_call(case)], signers.into_iter().chain([none()]));
	});
}

#[test]
fn accounts_without_an_active_officer_are_refused_whatever_the_case() {
	run(|| {
		authority::deactivate(NOTARY_OFFICE);
		for case in [filled(), CaseId(99)] {
			assert_refused(officer_calls(case), [STRANGER, CITIZEN].map(signed), NOT_AN_OFFICER);
			assert_refused(officer_calls(case), [signed(NOTARY)], INSTITUTION_NOT_ACTIVE);
			assert_refused(
				officer_calls(case),
				[BANK_OFFICER, REGISTRAR].map(signed),
				DUTY_NOT_HELD,
			);
		}
	});
}

#[test]
fn who_only_notarizes_neither_keeps_cases_nor_confirms() {
	run(|| {
		let case = filled();
		let calls = [keeper_calls(case), vec![open_call(), confirm_call(case)]].concat();
		assert_refused(calls, [PLATFORM_OFFICER, EXPERT].map(signed), DUTY_NOT_HELD);
	});
}

#[test]
fn who_only_keeps_cases_does_not_contribute() {
	run(|| {
		use citychain_primitives::{duties, Duty};
		let case = filled();
		authority::activate(NOTARY_OFFICE, duties([Duty::KeepCases, Duty::Adjudicate]));
		assert_refused(contributor_calls(case), [signed(NOTARY)], DUTY_NOT_HELD);
	});
}

/// Each call needs its own duty, and all others together do not do.
#[test]
fn every_call_needs_its_duty() {
	use citychain_primitives::{duties, Duty};
	run(|| {
		let case = filled();
		let keeping = [keeper_calls(case), vec![open_call()]].concat();
		let table: [(&[Duty], _); 3] = [
			(&[Duty::KeepCases], keeping),
			(&[Duty::NotarizeEvidence], contributor_calls(case)),
			(&[Duty::KeepCases, Duty::Adjudicate], vec![confirm_call(case)]),
		];
		for (needed, calls) in table {
			let others = Duty::ALL.into_iter().filter(|duty| !needed.contains(duty));
			authority::activate(COURT, duties(others));
			assert_refused(calls, [CLERK, SECOND_CLERK].map(signed), DUTY_NOT_HELD);
		}
	});
}

#[test]
fn officers_of_another_keeper_are_refused_whatever_the_state() {
	run(|| {
		for case in [filled(), sealed(), void()] {
			assert_refused(keeper_calls(case), [signed(NOTARY)], Error::<Test>::NotOwner);
		}
		let nothing = CaseId(99);
		assert_refused(keeper_calls(nothing), [signed(NOTARY)], Error::<Test>::NotFound);
	});
}
