// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{Call, Error};
use citychain_kit::testing::{
	authority::NOT_AN_OFFICER,
	origins::{assert_bad_origin, assert_refused},
	roles::*,
};

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
