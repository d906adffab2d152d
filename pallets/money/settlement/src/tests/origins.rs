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
use sp_runtime::DispatchError;

fn of_officers() -> [Call<Test>; 7] {
	[
		Call::issue { beneficiary: CITIZEN, amount: 1 },
		Call::propose_issue { beneficiary: CITIZEN, amount: 1 },
		Call::confirm_issue { beneficiary: CITIZEN, amount: 1 },
		Call::cancel_issue { beneficiary: CITIZEN },
		Call::redeem { holder: CITIZEN, amount: 1, issuer: BANK },
		Call::refuse_redemption { holder: CITIZEN },
		Call::set_credit_line { creditor: BANK, debtor: OTHER_BANK, limit: 1 },
	]
}

fn of_officers_and_the_council() -> [Call<Test>; 1] {
	[Call::settle_claim { creditor: BANK, debtor: OTHER_BANK, amount: 1 }]
}

fn of_holders() -> [Call<Test>; 3] {
	[
		Call::request_redemption { bank: BANK, amount: 1 },
		Call::cancel_redemption { bank: BANK },
		Call::recover_balance { former: CITIZEN },
	]
}

fn of_the_council() -> [Call<Test>; 3] {
	[
		Call::set_issue_limit { bank: BANK, outstanding: 1, alone_per_day: 1 },
		Call::transfer_outstanding { former_bank: BANK, new_bank: OTHER_BANK },
		Call::hand_over_balance { former: CITIZEN, beneficiary: OTHER_CITIZEN },
	]
}

#[test]
fn the_tables_hold_every_call() {
	let calls = of_officers().into_iter().chain(of_officers_and_the_council());
	let calls = calls.chain(of_holders()).chain(of_the_council());
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
		let refused = |reason: DispatchError| {
			assert_refused(of_officers(), [signed(BANK_OFFICER)], reason);
			assert_refused(of_officers_and_the_council(), [signed(BANK_OFFICER)], reason);
		};
		refused(authority::DUTY_NOT_HELD);
		authority::deactivate(BANK);
		refused(authority::INSTITUTION_NOT_ACTIVE);
	});
}

#[test]
fn calls_of_officers_and_holders_need_a_signature() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1);
		let unsigned = [RuntimeOrigin::none(), RuntimeOrigin::root()];
		assert_bad_origin(of_officers(), unsigned.clone());
		assert_bad_origin(of_holders(), unsigned);
		assert_bad_origin(of_officers_and_the_council(), [RuntimeOrigin::none()]);
	});
}

#[test]
fn calls_of_officers_refuse_everyone_else() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1);
		let others = [signed(CITIZEN), signed(STRANGER)];
		assert_refused(of_officers(), others.clone(), NOT_AN_OFFICER);
		assert_refused(of_officers_and_the_council(), others, NOT_AN_OFFICER);
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
