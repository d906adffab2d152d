// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::Call;
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER, NOT_A_CITIZEN},
	citizens::FORMER_KEY,
	origins::{assert_bad_origin, assert_every_call, assert_refused},
};
use citychain_primitives::{Millis, Possession};
use sp_runtime::{testing::TestSignature, DispatchError};

/// Who calls is asked first, so that it does not matter what is signed.
fn anybodys() -> Possession<TestSignature> {
	Possession { expiry: Millis(0), signature: TestSignature(STRANGER, vec![]) }
}

fn citizen_calls() -> Vec<Call<Test>> {
	vec![
		Call::replace_own_key { account: OTHER_KEY, possession: anybodys() },
		Call::veto_recovery {},
	]
}

fn officer_calls() -> Vec<Call<Test>> {
	let (citizen, account) = (PERSON, NEW_KEY);
	vec![
		Call::open_recovery { citizen, account, grounds: GROUNDS, possession: anybodys() },
		Call::confirm_recovery { citizen, account },
		Call::withdraw_recovery { citizen },
		Call::complete_recovery { citizen },
		Call::remove_expired { citizen },
	]
}

fn council_calls() -> Vec<Call<Test>> {
	vec![Call::adopt_policy { policy: Default::default() }]
}

#[test]
fn the_table_holds_every_call() {
	assert_every_call([citizen_calls(), officer_calls(), council_calls()].concat());
}

#[test]
fn unsigned_and_root_calls_are_nobodys() {
	run(|| {
		let calls = [citizen_calls(), officer_calls()].concat();
		assert_bad_origin(calls, [RuntimeOrigin::none(), RuntimeOrigin::root()]);
	});
}

#[test]
fn the_policy_is_the_councils_alone() {
	run(|| {
		let signed = [REGISTRAR, NOTARY, ADMINISTRATOR, CITIZEN, STRANGER].map(signed);
		assert_bad_origin(council_calls(), signed.into_iter().chain([RuntimeOrigin::none()]));
	});
}

#[test]
fn who_is_no_citizen_has_no_key_to_replace_or_to_keep() {
	run(|| {
		confirmed();
		let others = [STRANGER, REGISTRAR, NOTARY, NEW_KEY].map(signed);
		assert_refused(citizen_calls(), others, NOT_A_CITIZEN);
		wait_until(DELAY);
		assert_ok!(complete(REGISTRAR));
		assert_refused([Call::<Test>::veto_recovery {}], [signed(CITIZEN)], FORMER_KEY);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_do_nothing() {
	run(|| {
		due();
		authority::dismiss(OTHER_REGISTRAR);
		authority::deactivate(NOTARY_OFFICE);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, NEW_KEY, OTHER_REGISTRAR], NOT_AN_OFFICER),
			(&[NOTARY], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, CLERK, BANK_OFFICER], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			assert_refused(officer_calls(), accounts.iter().copied().map(signed), error);
		}
	});
}
