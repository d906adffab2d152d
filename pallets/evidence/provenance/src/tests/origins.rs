// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
	roles::*,
};
use citychain_primitives::{duties, Duty};
use sp_runtime::DispatchError;

/// The calls of officers, each with its duty.
fn officers_calls() -> Vec<(Duty, RuntimeCall)> {
	let tool = commitment(1);
	let record = Call::record_custody {
		evidence: ITEM,
		step: CustodyStep::Store,
		at: Millis(START),
		tool,
		operator: tool,
		environment: None,
	};
	let describe = Call::describe { evidence: ITEM, dimensions: time_and_person() };
	let notarizers = [describe.into(), record.into(), Call::clear { evidence: ITEM }.into()];
	let notarizers = notarizers.map(|call| (Duty::NotarizeEvidence, call));
	let witnesses = WitnessKind::ALL.map(|kind| {
		let call = Call::witness { evidence: ITEM, kind, statement: commitment(1) };
		(kind.duty(), call.into())
	});
	notarizers.into_iter().chain(witnesses).collect()
}

fn calls_of_officers() -> impl Iterator<Item = RuntimeCall> {
	officers_calls().into_iter().map(|(_, call)| call)
}

/// The calls of the council.
fn council_calls() -> [RuntimeCall; 4] {
	let institution = PLATFORM;
	let number = RawText::truncated_from("1");
	[
		Call::file_provider { institution, number, standards: standards() }.into(),
		Call::suspend_filing { institution }.into(),
		Call::reinstate_filing { institution }.into(),
		Call::remove_filing { institution }.into(),
	]
}

#[test]
fn the_tables_hold_every_call() {
	let calls = calls_of_officers().chain(council_calls());
	assert_every_call(calls.map(|call| match call {
		RuntimeCall::Provenance(call) => call,
		_ => unreachable!("all are of this pallet"),
	}));
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| {
		assert_bad_origin(calls_of_officers(), [RuntimeOrigin::none(), RuntimeOrigin::root()]);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_do_nothing() {
	run(|| {
		authority::deactivate(COURT);
		authority::dismiss(EXPERT);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, EXPERT], NOT_AN_OFFICER),
			(&[CLERK], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, BANK_OFFICER, REGISTRAR], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(calls_of_officers(), origins, error);
		}
	});
}

/// A witness needs the duty of its kind, and a notarizer that of notarizing: all others do not do.
#[test]
fn every_call_needs_its_duty() {
	run(|| {
		for (needed, call) in officers_calls() {
			let others = Duty::ALL.into_iter().filter(|duty| *duty != needed);
			authority::activate(COURT, duties(others));
			assert_refused([call], [RuntimeOrigin::signed(CLERK)], DUTY_NOT_HELD);
		}
	});
}

#[test]
fn only_the_council_decides_on_filings() {
	run(|| {
		let signers =
			[CLERK, ADMINISTRATOR, PLATFORM_OFFICER, CITIZEN, STRANGER].map(RuntimeOrigin::signed);
		assert_bad_origin(council_calls(), signers);
		assert_bad_origin(council_calls(), [RuntimeOrigin::none()]);
	});
}
