// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_refused},
};

fn calls() -> [RuntimeCall; 3] {
	[
		Call::issue_proof { kind: KIND, subject: SUBJECT, base: BASE, tax: TAX, until: end() }
			.into(),
		Call::revoke_proof { proof: FIRST, grounds: GROUNDS }.into(),
		Call::prune_proof { proof: FIRST }.into(),
	]
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run(|| assert_bad_origin(calls(), [RuntimeOrigin::none(), RuntimeOrigin::root()]));
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_do_nothing() {
	run(|| {
		authority::dismiss(OTHER_TAX_OFFICER);
		authority::deactivate(TAX_BUREAU);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, OTHER_TAX_OFFICER], NOT_AN_OFFICER),
			(&[TAX_OFFICER], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, CLERK, SELLER_CLERK, BUYER_CLERK], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| RuntimeOrigin::signed(*who));
			assert_refused(calls(), origins, error);
		}
	});
}
