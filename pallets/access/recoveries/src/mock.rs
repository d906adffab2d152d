// SPDX-License-Identifier: Apache-2.0
//! A runtime with recoveries and a clock beside a mocked authority and register of citizens.

use citychain_kit::{
	mock_runtime,
	testing::{
		authority::{self, MockAuthority},
		citizens::{self, MockCitizens},
		roles::*,
	},
};
use citychain_primitives::{duties, Duty, InstitutionId, Millis, OfficerId};
use frame_support::traits::ConstU64;

/// Officer of [`OTHER_CENTRE`].
pub(crate) const OTHER_REGISTRAR: AccountId = 20;
/// Another institution that enrols citizens, beside [`SERVICE_CENTRE`] and [`NOTARY_OFFICE`].
pub(crate) const OTHER_CENTRE: InstitutionId = InstitutionId(20);

/// A block comes every two seconds.
pub(crate) const SLOT: u64 = 2_000;
/// The shortest delay that a policy may set: an hour.
pub(crate) const MIN_DELAY: u64 = 60 * 60 * 1_000;
/// The longest time that a policy may set: 90 days.
pub(crate) const MAX_WINDOW: u64 = 90 * 24 * 60 * 60 * 1_000;

mock_runtime! {
	/// As on the chain.
	block_time: SLOT,
	pallets: { 2: Recoveries = crate },
	setup: add_registrars,
}

impl crate::Config for Test {
	type Affiliation = MockAuthority;
	type KeyHistory = MockAuthority;
	type Citizens = MockCitizens;
	type MinDelay = ConstU64<MIN_DELAY>;
	type MaxWindow = ConstU64<MAX_WINDOW>;
	type SlotDuration = ConstU64<SLOT>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// The service centre keeps the enrolments of both citizens; the notary office and a second centre
/// recognise persons too.
fn add_registrars() {
	citizens::reset();
	activate(NOTARY_OFFICE);
	activate(OTHER_CENTRE);
	authority::appoint(OTHER_REGISTRAR, OfficerId(20), OTHER_CENTRE);
}

/// An institution is active, and enrols citizens.
pub(crate) fn activate(institution: InstitutionId) {
	authority::activate(institution, duties([Duty::EnrolCitizens]));
}

/// It is so many milliseconds after the first block, and all blocks of this time were made.
pub(crate) fn wait_until(offset: u64) {
	System::set_block_number(block_after(offset));
	set_time(time_after(offset));
}

/// The number of the block that is made so many milliseconds after the first one.
pub(crate) fn block_after(offset: u64) -> u32 {
	u32::try_from(offset / SLOT).unwrap() + 1
}

/// The first block in which what is confirmed after `offset` milliseconds is due by the default policy.
pub(crate) fn due_block_after(offset: u64) -> u32 {
	block_after(offset) + 116_640
}

/// The time so many milliseconds after the first block.
pub(crate) fn time_after(offset: u64) -> Millis {
	Millis(START + offset)
}
