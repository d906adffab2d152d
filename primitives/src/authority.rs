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

	/// Whether `who` is stopped: the key of an officer who may not act now, or a former key. An account that
	/// was never enrolled is not.
	fn is_stopped(who: &AccountId) -> bool;

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
	/// The officers of an institution who may not act now share a small allowance, however many
	/// they are, so that they cannot use up what the institution lives on, and its suspension yields
	/// them nothing.
	#[codec(index = 1)]
	OutOfOffice(InstitutionId),
	/// Each citizen has a small allowance.
	#[codec(index = 2)]
	Citizen(CitizenId),
	/// A citizen who is suspended, or whose keeper is, has a smaller one.
	#[codec(index = 3)]
	SuspendedCitizen(CitizenId),
	/// What all citizens of one keeper use together: no account's own payer, but charged beside
	/// each of them, so that who enrols citizens gains no more of the blocks by it.
	#[codec(index = 4)]
	CitizensOf(InstitutionId),
	/// What an institution's officers have left for urgent calls when one of them used up its
	/// allowance.
	#[codec(index = 5)]
	InstitutionReserve(InstitutionId),
	/// What a citizen has left for urgent calls when its own allowance, or its keeper's citizens',
	/// is used up.
	#[codec(index = 6)]
	CitizenReserve(CitizenId),
}

impl Payer {
	/// What urgent calls of this payer may use besides; none for who has no urgent calls.
	pub fn reserve(&self) -> Option<Self> {
		match self {
			Self::Institution(institution) => Some(Self::InstitutionReserve(*institution)),
			Self::Citizen(citizen) | Self::SuspendedCitizen(citizen) => {
				Some(Self::CitizenReserve(*citizen))
			},
			Self::OutOfOffice(_)
			| Self::CitizensOf(_)
			| Self::InstitutionReserve(_)
			| Self::CitizenReserve(_) => None,
		}
	}
}

/// Tells whose allowance an account uses; none if it is not enrolled.
pub trait Enrolment<AccountId> {
	/// Whose allowance `who` uses now; none for who signs nothing, such as an officer whose key was
	/// reported.
	fn payer(who: &AccountId) -> Option<Payer>;

	/// With whom `payer` shares a second allowance that is charged beside its own: citizens with the
	/// others of their keeper.
	fn shared_with(payer: &Payer) -> Option<Payer>;

	/// Whether `payer` still exists, so that what is kept for it must stay.
	fn exists(payer: &Payer) -> bool;

	/// An account for which [`Self::payer`] answers by its longest path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled() -> AccountId;

	/// A citizen's account, for which [`Self::payer`] and [`Self::shared_with`] answer by their longest
	/// path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled_citizen() -> AccountId;
}

/// Is told of citizens who are enrolled while the chain runs.
pub trait OnCitizenEnrolled {
	/// `citizen` was just enrolled.
	fn on_citizen_enrolled(citizen: CitizenId);
}

impl OnCitizenEnrolled for () {
	fn on_citizen_enrolled(_citizen: CitizenId) {}
}

/// Is told of keys that stand for nobody from now on.
pub trait OnKeyRevoked<AccountId> {
	/// `key` was reported as compromised, or became a former key: what it granted to others is void.
	fn on_key_revoked(key: &AccountId);

	/// `key` grants as much to others as it may.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_grants(key: &AccountId);
}

/// Tells which institution a unified social credit code belongs to.
pub trait CodeRegister {
	/// The institution with this code, if it is registered.
	fn institution(code: &UnifiedSocialCreditCode) -> Option<InstitutionId>;
}
