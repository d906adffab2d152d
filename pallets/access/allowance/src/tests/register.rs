// SPDX-License-Identifier: Apache-2.0
//! Who is enrolled, as each test sets it.

#![allow(unreachable_pub, reason = "the types that configure a runtime have to be public")]

use crate::mock::System;
use citychain_kit::testing::roles::*;
use citychain_primitives::{CitizenId, Enrolment, Payer};
use frame_support::parameter_types;
use std::collections::BTreeMap;

/// A second officer of the court, who shares its allowance.
pub(crate) const SECOND_CLERK: AccountId = 20;
/// An officer of the court whose period of office is over.
pub(crate) const FORMER_CLERK: AccountId = 21;

pub(crate) const COURT_PAYER: Payer = Payer::Institution(COURT);
pub(crate) const FORMER_CLERK_PAYER: Payer = Payer::OutOfOffice(COURT);
pub(crate) const CITIZEN_PAYER: Payer = Payer::Citizen(CitizenId(0));
pub(crate) const ALL_CITIZENS: Payer = Payer::CitizensOf(SERVICE_CENTRE);
pub(crate) const COURT_RESERVE: Payer = Payer::InstitutionReserve(COURT);
pub(crate) const CITIZEN_RESERVE: Payer = Payer::CitizenReserve(CitizenId(0));
pub(crate) const OTHER_CITIZEN_PAYER: Payer = Payer::Citizen(CitizenId(1));

parameter_types! {
	/// Whose allowance each account uses.
	pub static Payers: BTreeMap<AccountId, Payer> = BTreeMap::new();
}

/// Finds payers in [`Payers`].
pub struct Register;

impl Enrolment<AccountId> for Register {
	fn payer(who: &AccountId) -> Option<Payer> {
		Payers::get().get(who).copied()
	}

	/// All citizens are of one keeper.
	fn shared_with(payer: &Payer) -> Option<Payer> {
		matches!(payer, Payer::Citizen(_) | Payer::SuspendedCitizen(_)).then_some(ALL_CITIZENS)
	}

	fn exists(payer: &Payer) -> bool {
		Payers::get().values().any(|enrolled| enrolled == payer)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled() -> AccountId {
		CLERK
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled_citizen() -> AccountId {
		CITIZEN
	}
}

/// From now on `who` uses the allowance of `payer`, or is not enrolled any more.
pub(crate) fn enrol(who: AccountId, payer: impl Into<Option<Payer>>) {
	Payers::mutate(|payers| match payer.into() {
		Some(payer) => payers.insert(who, payer),
		None => payers.remove(&who),
	});
}

/// Enrols those who act in the tests, and nobody else.
pub(crate) fn reset() {
	Payers::set(BTreeMap::new());
	for (who, payer) in [
		(CLERK, COURT_PAYER),
		(SECOND_CLERK, COURT_PAYER),
		(NOTARY, Payer::Institution(NOTARY_OFFICE)),
		(FORMER_CLERK, FORMER_CLERK_PAYER),
		(CITIZEN, CITIZEN_PAYER),
		(OTHER_CITIZEN, OTHER_CITIZEN_PAYER),
	] {
		enrol(who, payer);
		System::inc_sufficients(&who);
	}
}
