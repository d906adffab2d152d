// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
	roles::*,
};
use frame_support::traits::{GetCallMetadata, GetCallName};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// The calls of officers who notarize.
fn notarizers_calls() -> [RuntimeCall; 3] {
	let tool = commitment(1);
	[
		Call::describe { evidence: ITEM, dimensions: time_and_person() }.into(),
		Call::record_custody {
			evidence: ITEM,
			step: CustodyStep::Store,
			at: Millis(START),
			tool,
			operator: tool,
			environment: None,
		}
		.into(),
		Call::clear { evidence: ITEM }.into(),
	]
}

fn witness_call(kind: WitnessKind) -> RuntimeCall {
	Call::witness { evidence: ITEM, kind, statement: commitment(1) }.into()
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
fn the_table_holds_every_call() {
	let calls = notarizers_calls().into_iter().chain(council_calls());
	let calls = calls.chain([witness_call(WitnessKind::Notary)]);
	let tested: BTreeSet<_> = calls.map(|call| call.get_call_metadata().function_name).collect();
	assert_eq!(tested, Call::<Test>::get_call_names().iter().copied().collect());
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| {
		let origins = [RuntimeOrigin::none(), RuntimeOrigin::root()];
		assert_bad_origin(notarizers_calls(), origins.clone());
		assert_bad_origin(WitnessKind::ALL.map(witness_call), origins);
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
			let origins = || accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(notarizers_calls(), origins(), error);
			assert_refused(WitnessKind::ALL.map(witness_call), origins(), error);
		}
	});
}

#[test]
fn a_witness_needs_the_duty_of_its_kind_and_a_notarizer_that_of_notarizing() {
	run(|| {
		let clerks = [CLERK].map(RuntimeOrigin::signed);
		assert_refused(WitnessKind::ALL.map(witness_call), clerks, DUTY_NOT_HELD);
		let witnesses = [ARBITRATOR, CERTIFIER].map(RuntimeOrigin::signed);
		assert_refused(notarizers_calls(), witnesses, DUTY_NOT_HELD);
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
