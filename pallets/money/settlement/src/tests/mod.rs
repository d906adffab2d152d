// SPDX-License-Identifier: Apache-2.0
//! One file per behaviour; here what they share.

mod claims;
mod example;
mod invariants;
mod issue;
mod limits;
mod origins;
mod properties;
mod proposals;
mod recovery;
mod redemption;
mod transfer;

use crate::{mock::*, Event};
use citychain_kit::testing::roles::{AccountId, BANK, CITIZEN, OTHER_BANK};
use citychain_primitives::InstitutionId;
use frame_support::{assert_ok, traits::fungible::InspectHold};

/// [`BANK`] has issued 1,000 fen to [`CITIZEN`], and [`OTHER_BANK`] 200.
fn with_money() -> ExtBuilder {
	ExtBuilder::default().issued(BANK, CITIZEN, 1_000).issued(OTHER_BANK, CITIZEN, 200)
}

fn request(holder: AccountId, bank: InstitutionId, amount: u128) {
	assert_ok!(Settlement::request_redemption(signed(holder), bank, amount));
}

fn held(holder: AccountId) -> u128 {
	Balances::balance_on_hold(&crate::HoldReason::Redemption.into(), &holder)
}
