// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{Call, Error};
use citychain_kit::testing::{
	authority::{self, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
	roles::*,
};
use citychain_primitives::{duties, Duty};
use frame_support::traits::GetCallName;

fn of_officers() -> [Call<Test>; 3] {
	[
		Call::issue { beneficiary: CITIZEN, amount: 1 },
		Call::redeem { holder: CITIZEN },
		Call::refuse_redemption { holder: CITIZEN },
	]
}

fn of_holders() -> [Call<Test>; 3] {
	[
		Call::request_redemption { bank: BANK, amount: 1 },
		Call::cancel_redemption { bank: BANK },
		Call::recover_balance { former: CITIZEN },
	]
}

fn of_the_council() -> [Call<Test>; 2] {
	[
		Call::transfer_outstanding { from: BANK, to: OTHER_BANK },
		Call::hand_over_balance { former: CITIZEN, beneficiary: OTHER_CITIZEN },
	]
}

#[test]
fn the_tables_hold_every_call() {
	let calls = of_officers().into_iter().chain(of_holders()).chain(of_the_council());
	let mut names: Vec<_> = calls.map(|call| call.get_call_name()).collect();
	names.sort_unstable();
	let mut all = Call::<Test>::get_call_names().to_vec();
	all.sort_unstable();
	assert_eq!(names, all);
}

#[test]
fn calls_of_officers_need_the_duty() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1);
		authority::activate(
			BANK,
			duties(Duty::ALL.into_iter().filter(|d| *d != Duty::SettleMoney)),
		);
		assert_refused(of_officers(), [signed(BANK_OFFICER)], authority::DUTY_NOT_HELD);
		authority::deactivate(BANK);
		assert_refused(of_officers(), [signed(BANK_OFFICER)], authority::INSTITUTION_NOT_ACTIVE);
	});
}

#[test]
fn calls_of_officers_and_holders_need_a_signature() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1);
		let unsigned = [RuntimeOrigin::none(), RuntimeOrigin::root()];
		assert_bad_origin(of_officers(), unsigned.clone());
		assert_bad_origin(of_holders(), unsigned);
	});
}

#[test]
fn calls_of_officers_refuse_everyone_else() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1);
		assert_refused(of_officers(), [signed(CITIZEN), signed(STRANGER)], NOT_AN_OFFICER);
	});
}

#[test]
fn recovery_refuses_everyone_but_the_key_that_came_after() {
	with_money().execute(|| {
		let call = Call::<Test>::recover_balance { former: CITIZEN };
		Successors::retire(CITIZEN, Some(OTHER_CITIZEN));
		let others = [ADMINISTRATOR, BANK_OFFICER, REGISTRAR, CITIZEN, STRANGER].map(signed);
		assert_refused([call], others, Error::<Test>::NotFormerKey);
	});
}

#[test]
fn calls_of_the_council_refuse_everyone_else() {
	with_money().execute(|| {
		Successors::retire(CITIZEN, None);
		let others = [ADMINISTRATOR, BANK_OFFICER, CITIZEN, OTHER_CITIZEN, STRANGER].map(signed);
		assert_bad_origin(of_the_council(), [RuntimeOrigin::none()]);
		assert_bad_origin(of_the_council(), others);
	});
}
