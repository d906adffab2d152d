// SPDX-License-Identifier: Apache-2.0
//! The policy: what the council may decide, and the default.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_primitives::Fen;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn adopt(policy: Policy) -> DispatchResult {
	Invoicing::adopt_policy(RuntimeOrigin::root(), policy)
}

#[test]
fn a_policy_is_in_force_at_once() {
	run(|| {
		take_events();
		let policy =
			Policy { mode: IssueMode::Clearance, silence: Silence::Void, ..Policy::default() };
		assert_ok!(adopt(policy));
		assert_eq!(Invoicing::policy(), Some(policy));
		assert_eq!(take_events(), [Event::PolicyAdopted { policy }]);
		assert_noop!(adopt(policy), Error::<Test>::PolicyUnchanged);
	});
}

#[test]
fn each_rule_has_its_bounds() {
	let policy = Policy::default;
	let reporting = |within| Policy { mode: IssueMode::Reporting { within }, ..policy() };
	let response_time = |response_time| Policy { response_time, ..policy() };
	let tolerance = |fen| Policy { tolerance: Fen(fen), ..policy() };
	let retention = |retention| Policy { retention, ..policy() };
	type Case = (Policy, Option<Error<Test>>);
	let cases: [Case; 12] = [
		(reporting(0), None),
		(reporting(MAX_REPORTING_DELAY), None),
		(reporting(MAX_REPORTING_DELAY + 1), Some(Error::ReportingDelayTooLong)),
		(response_time(1), None),
		(response_time(MAX_RESPONSE_TIME), None),
		(response_time(0), Some(Error::ResponseTimeOutOfRange)),
		(response_time(MAX_RESPONSE_TIME + 1), Some(Error::ResponseTimeOutOfRange)),
		(tolerance(MAX_TOLERANCE), None),
		(tolerance(MAX_TOLERANCE + 1), Some(Error::ToleranceTooHigh)),
		(retention(MIN_RETENTION), None),
		(retention(MIN_RETENTION - 1), Some(Error::RetentionOutOfRange)),
		(retention(MAX_RETENTION + 1), Some(Error::RetentionOutOfRange)),
	];
	for (policy, refusal) in cases {
		run(|| {
			let before = Invoicing::policy();
			match refusal {
				None => assert_eq!(adopt(policy), Ok(())),
				Some(error) => {
					assert_eq!(adopt(policy), Err(error.into()));
					assert_eq!(Invoicing::policy(), before);
				},
			}
		});
	}
}

#[test]
fn what_is_recorded_keeps_its_retention() {
	run(|| {
		assert_ok!(issue(usual(0)));
		assert_ok!(adopt(Policy { retention: MIN_RETENTION, ..Policy::default() }));
		let invoice = Invoices::<Test>::get(FIRST).unwrap();
		assert_eq!(invoice.body.keep_until.0, START + Policy::default().retention);
	});
}

#[test]
fn the_default_keeps_invoices_for_five_years() {
	// From a leap day to the same day of the month five years later.
	let days = Policy::default().retention / DAY;
	assert_eq!(days, 365 * 5 + 2);
}

/// The form in which a chain specification gives the first policy.
#[test]
fn a_policy_is_written_in_a_chain_specification_as_the_readme_says() {
	let json = citychain_kit::testing::json_in(include_str!("../../README.md"));
	let written: serde_json::Value = serde_json::from_str(json).unwrap();
	let policy: Policy = serde_json::from_value(written["policy"].clone()).unwrap();
	assert_eq!(policy, Policy::default());
}

#[test]
#[should_panic(expected = "invoices.policy must be one that the council could adopt")]
fn a_genesis_with_another_policy_is_refused() {
	use sp_runtime::BuildStorage;
	let policy = Policy { response_time: 0, ..Policy::default() };
	let genesis = GenesisConfig::<Test> { policy, _runtime: Default::default() };
	let _ = genesis.build_storage();
}
