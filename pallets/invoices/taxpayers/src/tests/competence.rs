// SPDX-License-Identifier: Apache-2.0
//! Only the officers of the competent bureau administer a taxpayer.

use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

/// Every call about a taxpayer but its registration, as this officer makes it.
fn calls(who: AccountId, taxpayer: InstitutionId) -> Vec<DispatchResult> {
	vec![
		Register::change_taxpayer(RuntimeOrigin::signed(who), taxpayer, terms()),
		suspend(who, taxpayer),
		reinstate(who, taxpayer),
		deregister(who, taxpayer),
		assign(who, taxpayer, "26317", None, 1),
		withdraw(who, taxpayer, "26317", 0),
		prune(who, taxpayer, PERIOD.0),
	]
}

#[test]
fn fails_for_the_officer_of_another_bureau_with_every_call() {
	run_with_seller(|| {
		assert_ok!(assign(TAX_OFFICER, SELLER, "26317", None, 1));
		assert_ok!(post(PERIOD.0, LedgerEntry::Deducted(Fen(1))));
		go_to(2031, 1, 1);
		let mut results = vec![];
		frame_support::assert_storage_noop!(results = calls(OTHER_TAX_OFFICER, SELLER));
		for result in results {
			assert_eq!(result, Err(Error::<Test>::NotCompetent.into()));
		}
	});
}

#[test]
fn fails_for_an_institution_that_is_no_taxpayer_with_every_call() {
	run_with_seller(|| {
		for result in calls(TAX_OFFICER, BUYER) {
			assert_eq!(result, Err(Error::<Test>::NotFound.into()));
		}
	});
}

/// The bureau of a firm that is suspended or closed goes on administering it.
#[test]
fn stays_when_the_institution_of_the_taxpayer_is_not_active() {
	run_with_seller(|| {
		citychain_kit::testing::authority::deactivate(SELLER);
		assert_ok!(suspend(TAX_OFFICER, SELLER));
		assert_ok!(reinstate(TAX_OFFICER, SELLER));
		assert_ok!(deregister(TAX_OFFICER, SELLER));
		assert_noop!(register(TAX_OFFICER, SELLER), Error::<Test>::InstitutionNotActive);
	});
}
