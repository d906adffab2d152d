// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::mock::*;
use citychain_kit::testing::roles::{BANK, BANK_OFFICER, CITIZEN};
use frame_support::assert_ok;

#[test]
fn money_goes_to_a_citizen_and_comes_back() {
	run(|| {
		let amount = 1_250;
		assert_ok!(Settlement::issue(signed(BANK_OFFICER), CITIZEN, amount));
		assert_ok!(Settlement::request_redemption(signed(CITIZEN), BANK, amount));
		assert_eq!(Settlement::redemption(BANK, CITIZEN), Some(amount));
		assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, amount, BANK));
		assert_eq!(Settlement::bank(BANK).outstanding, 0);
	});
}
