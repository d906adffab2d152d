// SPDX-License-Identifier: Apache-2.0
//! One file per behaviour; here what they share.

mod assign;
mod example;
mod invariants;
mod origins;
mod properties;
mod sessions;
mod vacate;

use crate::{mock::*, Event};
use citychain_kit::testing::roles::{AccountId, BANK, CITY, COURT, NOTARY_OFFICE, SERVICE_CENTRE};
use citychain_primitives::InstitutionId;
use codec::Encode;
use frame_support::{assert_ok, dispatch::DispatchResult};

/// Validators of the institutions at genesis.
const CITY_NODE: AccountId = 20;
const COURT_NODE: AccountId = 21;
/// A validator that has no seat at genesis.
const NEW_NODE: AccountId = 30;

/// [`CITY`] and [`COURT`] have seats, and their validators keys: as few as there may be.
fn two_seats() -> ExtBuilder {
	ExtBuilder::default().seat(CITY, CITY_NODE).seat(COURT, COURT_NODE)
}

fn assign(institution: InstitutionId, validator: AccountId) -> DispatchResult {
	Seats::assign_seat(RuntimeOrigin::root(), institution, validator)
}

fn vacate(institution: InstitutionId) -> DispatchResult {
	Seats::vacate_seat(RuntimeOrigin::root(), institution)
}

/// The validator sets its session keys to those numbered `key`, and proves that it has them.
fn set_keys(validator: AccountId, key: u64) -> DispatchResult {
	let mut keys = keys(key);
	let proof = keys.create_ownership_proof(&validator.encode()).expect("the test has the key");
	Session::set_keys(RuntimeOrigin::signed(validator), keys, proof.encode())
}

fn purge_keys(validator: AccountId) {
	assert_ok!(Session::purge_keys(RuntimeOrigin::signed(validator)));
}
