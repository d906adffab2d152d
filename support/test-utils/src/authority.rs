// SPDX-License-Identifier: Apache-2.0
//! Who may act, set by each test and kept for its thread.
//!
//! A mock names its type with [`mock_authority!`](crate::mock_authority), starts from
//! [`reset`] or [`reset_to_roles`], and changes what the test is about.

use crate::roles::*;
use citychain_primitives::{
	duties, ActingOfficer, CitizenId, Duties, Duty, InstitutionId, OfficerId, Payer,
};
use sp_runtime::DispatchError;
use std::{cell::RefCell, collections::BTreeMap};

/// The account has no officer.
pub const NOT_AN_OFFICER: DispatchError = DispatchError::Other("NotAnOfficer");
/// The officer's institution is suspended, closed or unknown.
pub const INSTITUTION_NOT_ACTIVE: DispatchError = DispatchError::Other("InstitutionNotActive");
/// Officer or institution lacks the duty.
pub const DUTY_NOT_HELD: DispatchError = DispatchError::Other("DutyNotHeld");
/// The account has no citizen.
pub const NOT_A_CITIZEN: DispatchError = DispatchError::Other("NotACitizen");

#[derive(Default)]
struct Register {
	/// Active institutions and their duties.
	institutions: BTreeMap<InstitutionId, Duties>,
	/// Officers hold the duties of their institution.
	officers: BTreeMap<AccountId, ActingOfficer>,
	citizens: BTreeMap<AccountId, CitizenId>,
}

thread_local! {
	static REGISTER: RefCell<Register> = RefCell::default();
}

fn read<R>(f: impl FnOnce(&Register) -> R) -> R {
	REGISTER.with_borrow(f)
}

fn write<R>(f: impl FnOnce(&mut Register) -> R) -> R {
	REGISTER.with_borrow_mut(f)
}

/// Nobody may do anything.
pub fn reset() {
	write(|register| *register = Register::default());
}

/// The institutions, officers and citizens of [`roles`](crate::roles), each with its duties.
pub fn reset_to_roles() {
	reset();
	activate(CITY, duties([Duty::Administer]));
	activate(COURT, duties([Duty::Administer, Duty::NotarizeEvidence]));
	activate(NOTARY_OFFICE, duties([Duty::Administer, Duty::NotarizeEvidence]));
	activate(BANK, duties([Duty::Administer, Duty::SettleMoney]));
	activate(SERVICE_CENTRE, duties([Duty::Administer, Duty::EnrolCitizens]));
	activate(OTHER_BANK, duties([Duty::Administer, Duty::SettleMoney]));
	appoint(ADMINISTRATOR, OfficerId(0), CITY);
	appoint(CLERK, OfficerId(1), COURT);
	appoint(NOTARY, OfficerId(2), NOTARY_OFFICE);
	appoint(BANK_OFFICER, OfficerId(3), BANK);
	appoint(REGISTRAR, OfficerId(4), SERVICE_CENTRE);
	appoint(OTHER_BANK_OFFICER, OfficerId(5), OTHER_BANK);
	enrol(CITIZEN, CitizenId(0));
	enrol(OTHER_CITIZEN, CitizenId(1));
}

/// `institution` is active and holds exactly `duties`.
pub fn activate(institution: InstitutionId, duties: Duties) {
	write(|register| register.institutions.insert(institution, duties));
}

/// `institution` is suspended, closed or unknown; its officers stay and may do nothing.
pub fn deactivate(institution: InstitutionId) {
	write(|register| register.institutions.remove(&institution));
}

/// `account` acts for `institution` under all its duties.
pub fn appoint(account: AccountId, officer: OfficerId, institution: InstitutionId) {
	let acting = ActingOfficer { officer, institution };
	write(|register| register.officers.insert(account, acting));
}

/// `account` has no officer any more.
pub fn dismiss(account: AccountId) {
	write(|register| register.officers.remove(&account));
}

/// `account` belongs to an active citizen.
pub fn enrol(account: AccountId, citizen: CitizenId) {
	write(|register| register.citizens.insert(account, citizen));
}

/// `account` has no citizen any more.
pub fn expel(account: AccountId) {
	write(|register| register.citizens.remove(&account));
}

/// As [`Authority::ensure_officer`](citychain_primitives::Authority::ensure_officer).
pub fn ensure_officer(who: &AccountId, duty: Duty) -> Result<ActingOfficer, DispatchError> {
	read(|register| {
		let acting = register.officers.get(who).ok_or(NOT_AN_OFFICER)?;
		let held = register.institutions.get(&acting.institution).ok_or(INSTITUTION_NOT_ACTIVE)?;
		held.contains(&duty).then_some(*acting).ok_or(DUTY_NOT_HELD)
	})
}

/// As [`Authority::ensure_citizen`](citychain_primitives::Authority::ensure_citizen).
pub fn ensure_citizen(who: &AccountId) -> Result<CitizenId, DispatchError> {
	read(|register| register.citizens.get(who).copied().ok_or(NOT_A_CITIZEN))
}

/// As [`Authority::is_active`](citychain_primitives::Authority::is_active).
pub fn is_active(institution: InstitutionId) -> bool {
	read(|register| register.institutions.contains_key(&institution))
}

/// As [`Authority::holds_duty`](citychain_primitives::Authority::holds_duty).
pub fn holds_duty(institution: InstitutionId, duty: Duty) -> bool {
	read(|register| {
		register.institutions.get(&institution).is_some_and(|held| held.contains(&duty))
	})
}

/// As [`Enrolment::payer`](citychain_primitives::Enrolment::payer).
pub fn payer(who: &AccountId) -> Option<Payer> {
	read(|register| {
		let officer = register.officers.get(who);
		let citizen = register.citizens.get(who);
		officer
			.map(|acting| Payer::Institution(acting.institution))
			.or(citizen.map(|citizen| Payer::Citizen(*citizen)))
	})
}

/// As [`Enrolment::exists`](citychain_primitives::Enrolment::exists).
pub fn exists(payer: &Payer) -> bool {
	read(|register| match payer {
		Payer::Institution(institution) => register.institutions.contains_key(institution),
		Payer::Officer(officer) => register.officers.values().any(|o| o.officer == *officer),
		Payer::Citizen(citizen) => register.citizens.values().any(|c| c == citizen),
	})
}

/// As [`Authority::benchmark_officer`](citychain_primitives::Authority): an officer of an
/// institution of its own that holds `duty`.
pub fn benchmark_officer(duty: Duty) -> AccountId {
	const BENCHMARK_OFFICER: AccountId = 1_000;
	const BENCHMARK_INSTITUTION: InstitutionId = InstitutionId(1_000);
	activate(BENCHMARK_INSTITUTION, duties([duty]));
	appoint(BENCHMARK_OFFICER, OfficerId(1_000), BENCHMARK_INSTITUTION);
	BENCHMARK_OFFICER
}

/// As [`Authority::benchmark_citizen`](citychain_primitives::Authority): a citizen of its own.
pub fn benchmark_citizen() -> AccountId {
	const BENCHMARK_CITIZEN: AccountId = 1_001;
	enrol(BENCHMARK_CITIZEN, CitizenId(1_001));
	BENCHMARK_CITIZEN
}

/// Makes a unit type that answers `Authority` and `Enrolment` from [`authority`](crate::authority).
///
/// It expands in the pallet's mock, so that the pallet's own `runtime-benchmarks` feature decides
/// whether the benchmark methods are there.
///
/// ```
/// citychain_test_utils::mock_authority!(
///     /// Who may act in this mock.
///     MockAuthority
/// );
///
/// use citychain_primitives::{Authority, Duty};
/// use citychain_test_utils::{authority, roles::*};
///
/// authority::reset_to_roles();
/// assert_eq!(
///     MockAuthority::ensure_officer(&BANK_OFFICER, Duty::SettleMoney).map(|o| o.institution),
///     Ok(BANK)
/// );
/// authority::deactivate(BANK);
/// assert!(MockAuthority::ensure_officer(&BANK_OFFICER, Duty::SettleMoney).is_err());
/// ```
#[macro_export]
macro_rules! mock_authority {
	($(#[$meta:meta])* $name:ident) => {
		$(#[$meta])*
		pub struct $name;

		impl $crate::__primitives::Authority<$crate::roles::AccountId> for $name {
			fn ensure_officer(
				who: &$crate::roles::AccountId,
				duty: $crate::__primitives::Duty,
			) -> Result<
				$crate::__primitives::ActingOfficer,
				$crate::__sp_runtime::DispatchError,
			> {
				$crate::authority::ensure_officer(who, duty)
			}

			fn ensure_citizen(
				who: &$crate::roles::AccountId,
			) -> Result<
				$crate::__primitives::CitizenId,
				$crate::__sp_runtime::DispatchError,
			> {
				$crate::authority::ensure_citizen(who)
			}

			fn is_active(institution: $crate::__primitives::InstitutionId) -> bool {
				$crate::authority::is_active(institution)
			}

			fn holds_duty(
				institution: $crate::__primitives::InstitutionId,
				duty: $crate::__primitives::Duty,
			) -> bool {
				$crate::authority::holds_duty(institution, duty)
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn benchmark_officer(
				duty: $crate::__primitives::Duty,
			) -> $crate::roles::AccountId {
				$crate::authority::benchmark_officer(duty)
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn benchmark_citizen() -> $crate::roles::AccountId {
				$crate::authority::benchmark_citizen()
			}
		}

		impl $crate::__primitives::Enrolment<$crate::roles::AccountId> for $name {
			fn payer(
				who: &$crate::roles::AccountId,
			) -> Option<$crate::__primitives::Payer> {
				$crate::authority::payer(who)
			}

			fn exists(payer: &$crate::__primitives::Payer) -> bool {
				$crate::authority::exists(payer)
			}
		}
	};
}
