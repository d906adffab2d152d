// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and the calls as their usual callers make them.

mod complete;
mod confirm;
mod example;
mod invariants;
mod known_defects;
mod look_up;
mod open;
mod origins;
mod own_key;
mod policy;
mod possession;
mod properties;
mod removal;
mod standstill;
mod states;
mod transitions;
mod veto;
mod withdraw;

use crate::mock::*;
use citychain_access::{
	recovery::{COMPLETE_WITHIN, CONFIRM_WITHIN, DELAY},
	Recovery, RecoveryState, RecoveryStatus,
};
use citychain_kit::testing::{
	citizens::{self, possession, MockCitizens},
	roles::*,
};
use citychain_primitives::{
	ActingOfficer, Binding, CitizenId, CitizenRegister, Commitment, OfficerId,
};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

/// The citizen whose key is [`CITIZEN`].
const PERSON: CitizenId = CitizenId(0);
/// The citizen whose key is [`OTHER_CITIZEN`].
const OTHER_PERSON: CitizenId = CitizenId(1);
/// A number that no citizen has.
const NOBODY: CitizenId = CitizenId(9);
/// The account that the person wants to go on with.
const NEW_KEY: AccountId = 30;
/// Another fresh account.
const OTHER_KEY: AccountId = 31;
/// The commitment to how the person was recognised.
const GROUNDS: Commitment = Commitment([4; 32]);
/// The keeper's officer.
const KEEPER: ActingOfficer = ActingOfficer { officer: OfficerId(4), institution: SERVICE_CENTRE };
/// The confirmer's officer.
const CONFIRMER: ActingOfficer =
	ActingOfficer { officer: OfficerId(2), institution: NOTARY_OFFICE };

fn replace_own(who: AccountId, account: AccountId) -> DispatchResult {
	// Who is no citizen is refused before anybody asks what was signed.
	let citizen = MockCitizens::citizen_of(&who).unwrap_or(NOBODY);
	let possession = possession(account, Binding::OwnKey(citizen));
	Recoveries::replace_own_key(signed(who), account, possession)
}

fn open_as(who: AccountId, citizen: CitizenId, account: AccountId) -> DispatchResult {
	let possession = possession(account, Binding::Recovery(citizen));
	Recoveries::open_recovery(signed(who), citizen, account, GROUNDS, possession)
}

fn open() -> DispatchResult {
	open_as(REGISTRAR, PERSON, NEW_KEY)
}

fn confirm_as(who: AccountId, citizen: CitizenId, account: AccountId) -> DispatchResult {
	Recoveries::confirm_recovery(signed(who), citizen, account)
}

fn confirm() -> DispatchResult {
	confirm_as(NOTARY, PERSON, NEW_KEY)
}

fn veto(who: AccountId) -> DispatchResult {
	Recoveries::veto_recovery(signed(who))
}

fn withdraw(who: AccountId) -> DispatchResult {
	Recoveries::withdraw_recovery(signed(who), PERSON)
}

fn complete(who: AccountId) -> DispatchResult {
	Recoveries::complete_recovery(signed(who), PERSON)
}

fn remove(who: AccountId) -> DispatchResult {
	Recoveries::remove_expired(signed(who), PERSON)
}

/// A recovery that was opened and confirmed in the first block, and what is on record of it.
fn confirmed() -> Recovery<AccountId> {
	assert_ok!(open());
	assert_ok!(confirm());
	let (due, complete_until) = (time_after(DELAY), time_after(DELAY + COMPLETE_WITHIN));
	let (at, due_block) = (time_after(0), due_block_after(0));
	let state = RecoveryState::Confirmed { by: CONFIRMER, at, due, due_block, complete_until };
	Recovery { state, ..opened() }
}

/// The same, once its delay is over.
fn due() {
	confirmed();
	wait_until(DELAY);
}

/// What [`open`] puts on record in the first block.
fn opened() -> Recovery<AccountId> {
	Recovery {
		lost: CITIZEN,
		account: NEW_KEY,
		grounds: GROUNDS,
		opened_by: KEEPER,
		opened_at: time_after(0),
		state: RecoveryState::Opened { confirm_until: time_after(CONFIRM_WITHIN) },
	}
}

/// What is on record of the person.
fn record() -> Option<Recovery<AccountId>> {
	crate::Recoveries::<Test>::get(PERSON)
}

/// How the recovery of the person stands now.
fn status() -> Option<RecoveryStatus> {
	Recoveries::recovery(PERSON).map(|info| info.status)
}

/// The person's present key.
fn key() -> AccountId {
	MockCitizens::present_key(PERSON).unwrap()
}
