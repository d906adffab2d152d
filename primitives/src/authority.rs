// SPDX-License-Identifier: Apache-2.0
//! The one question that every domain call asks first: who acts, for whom, under which duty.

#[cfg(feature = "chain")]
use crate::Duty;
use crate::{CitizenId, InstitutionId, Millis, OfficerId, UnifiedSocialCreditCode};
use citychain_macros::stored;
#[cfg(feature = "chain")]
use sp_runtime::DispatchError;

/// An officer who may act now, and the institution it acts for.
#[stored(Copy)]
pub struct ActingOfficer {
	/// The officer.
	pub officer: OfficerId,
	/// The institution that it acts for.
	pub institution: InstitutionId,
}

/// Tells who may act. Status is read at dispatch, never cached.
///
/// The errors are those of the pallet that implements it, so that a caller reads the same reason
/// whichever domain it called.
#[cfg(feature = "chain")]
pub trait Authority<AccountId> {
	/// The officer behind `who`, if officer and institution are active and both hold `duty`.
	fn ensure_officer(who: &AccountId, duty: Duty) -> Result<ActingOfficer, DispatchError>;

	/// The citizen behind `who`, if its enrolment is active.
	fn ensure_citizen(who: &AccountId) -> Result<CitizenId, DispatchError>;

	/// Whether this institution is registered and neither suspended nor closed.
	fn is_active(institution: InstitutionId) -> bool;

	/// Whether `institution` is active and holds `duty`.
	fn holds_duty(institution: InstitutionId, duty: Duty) -> bool;

	/// An account for which [`Self::ensure_officer`] succeeds by its longest path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_officer(duty: Duty) -> AccountId;

	/// An account for which [`Self::ensure_citizen`] succeeds by its longest path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_citizen() -> AccountId;
}

/// Tells who stands behind whom, so that nobody confirms its own work.
pub trait Affiliation {
	/// Whether `a` and `b` are one institution or stand under one controller (实际控制人).
	fn are_affiliated(a: InstitutionId, b: InstitutionId) -> bool;

	/// An institution about which [`Self::are_affiliated`] answers by its longest path, affiliated
	/// with no other: another one for each number below 1,024.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_institution(number: u32) -> InstitutionId {
		InstitutionId(0x4000_0000 | number)
	}
}

/// Tells whose keys were in other hands.
pub trait KeyHistory {
	/// Whether a key that the officer used at `at` was reported as compromised since `at` or before.
	fn was_compromised(officer: OfficerId, at: Millis) -> bool;
}

/// Whose allowance a transaction uses.
#[stored(Copy, PartialOrd, Ord)]
pub enum Payer {
	/// Officers in office share the allowance of their institution.
	#[codec(index = 0)]
	Institution(InstitutionId),
	/// An officer who may not act now has a small allowance of its own, so that a suspended
	/// officer cannot use up what the institution lives on.
	#[codec(index = 1)]
	Officer(OfficerId),
	/// Each citizen has a small allowance.
	#[codec(index = 2)]
	Citizen(CitizenId),
}

/// Tells whose allowance an account uses; none if it is not enrolled.
pub trait Enrolment<AccountId> {
	/// Whose allowance `who` uses now.
	fn payer(who: &AccountId) -> Option<Payer>;

	/// Whether `payer` still exists, so that what is kept for it must stay.
	fn exists(payer: &Payer) -> bool;

	/// An account for which [`Self::payer`] answers by its longest path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled() -> AccountId;
}

/// Tells which institution a unified social credit code belongs to.
pub trait CodeRegister {
	/// The institution with this code, if it is registered.
	fn institution(code: &UnifiedSocialCreditCode) -> Option<InstitutionId>;
}
