// SPDX-License-Identifier: Apache-2.0
//! The register of citizens: the keys of [`authority`], who keeps whose enrolment, and which
//! accounts were keys before.
//!
//! A mock names its type with [`mock_citizen_register!`](crate::mock_citizen_register), starts from
//! [`reset`], and changes what the test is about. What is enrolled in [`authority`] is here as well.

use crate::{authority, roles::*};
use citychain_primitives::{ActingOfficer, CitizenId, Duty, InstitutionId, OfficerId};
use sp_runtime::{DispatchError, DispatchResult};
use std::{
	cell::{Cell, RefCell},
	collections::{BTreeMap, BTreeSet},
};

/// There is no citizen with this number.
pub const CITIZEN_NOT_FOUND: DispatchError = DispatchError::Other("CitizenNotFound");
/// The account is or was somebody's key.
pub const ALREADY_ENROLLED: DispatchError = DispatchError::Other("AlreadyEnrolled");
/// The account is a key that was replaced.
pub const FORMER_KEY: DispatchError = DispatchError::Other("FormerKey");

thread_local! {
	static KEEPERS: RefCell<BTreeMap<CitizenId, InstitutionId>> = RefCell::default();
	static FORMER: RefCell<BTreeSet<AccountId>> = RefCell::default();
	/// How many officers, citizens and accounts benchmarks asked for.
	static MADE: Cell<u32> = const { Cell::new(0) };
}

/// [`SERVICE_CENTRE`] keeps every enrolment, and no key was ever replaced.
pub fn reset() {
	KEEPERS.with_borrow_mut(BTreeMap::clear);
	FORMER.with_borrow_mut(BTreeSet::clear);
}

/// `institution` keeps the enrolment of `citizen`.
pub fn set_keeper(citizen: CitizenId, institution: InstitutionId) {
	KEEPERS.with_borrow_mut(|keepers| keepers.insert(citizen, institution));
}

/// `citizen` is enrolled no more, and its key is a former one.
pub fn withdraw(citizen: CitizenId) {
	let account = present_key(citizen).expect("the test enrols it");
	authority::expel(account);
	FORMER.with_borrow_mut(|former| former.insert(account));
}

fn was_replaced(account: &AccountId) -> bool {
	FORMER.with_borrow(|former| former.contains(account))
}

/// As [`CitizenRegister::keeper`](citychain_primitives::CitizenRegister::keeper).
pub fn keeper(citizen: CitizenId) -> Result<InstitutionId, DispatchError> {
	present_key(citizen)?;
	Ok(KEEPERS.with_borrow(|keepers| keepers.get(&citizen).copied()).unwrap_or(SERVICE_CENTRE))
}

/// As [`CitizenRegister::present_key`](citychain_primitives::CitizenRegister::present_key).
pub fn present_key(citizen: CitizenId) -> Result<AccountId, DispatchError> {
	authority::key_of(citizen).ok_or(CITIZEN_NOT_FOUND)
}

/// As [`CitizenRegister::citizen_of`](citychain_primitives::CitizenRegister::citizen_of).
pub fn citizen_of(who: &AccountId) -> Result<CitizenId, DispatchError> {
	let none = if was_replaced(who) { FORMER_KEY } else { authority::NOT_A_CITIZEN };
	authority::citizen_with(who).ok_or(none)
}

/// As [`CitizenRegister::ensure_fresh`](citychain_primitives::CitizenRegister::ensure_fresh).
pub fn ensure_fresh(account: &AccountId) -> DispatchResult {
	let is_known = authority::payer(account).is_some() || was_replaced(account);
	(!is_known).then_some(()).ok_or(ALREADY_ENROLLED)
}

/// As [`CitizenRegister::replace_key`](citychain_primitives::CitizenRegister::replace_key).
pub fn replace_key(citizen: CitizenId, account: AccountId) -> DispatchResult {
	present_key(citizen)?;
	ensure_fresh(&account)?;
	withdraw(citizen);
	authority::enrol(account, citizen);
	Ok(())
}

/// A number for each thing that a benchmark makes, above those of [`authority`].
fn fresh_number() -> u32 {
	3_000 + MADE.replace(MADE.get() + 1)
}

/// As [`CitizenRegister::benchmark_registrar`](citychain_primitives::CitizenRegister).
pub fn benchmark_registrar() -> ActingOfficer {
	let number = fresh_number();
	let (officer, institution) = (OfficerId(number), InstitutionId(number));
	authority::activate(institution, citychain_primitives::duties([Duty::EnrolCitizens]));
	authority::appoint(AccountId::from(number), officer, institution);
	ActingOfficer { officer, institution }
}

/// As [`CitizenRegister::benchmark_citizen_of`](citychain_primitives::CitizenRegister).
pub fn benchmark_citizen_of(keeper: InstitutionId) -> CitizenId {
	let number = fresh_number();
	authority::enrol(AccountId::from(number), CitizenId(number));
	set_keeper(CitizenId(number), keeper);
	CitizenId(number)
}

/// As [`CitizenRegister::benchmark_account`](citychain_primitives::CitizenRegister).
pub fn benchmark_account() -> AccountId {
	fresh_number().into()
}

/// Makes a unit type that answers `CitizenRegister` from [`citizens`](crate::citizens).
///
/// It expands in the pallet's mock, so that the pallet's own `runtime-benchmarks` feature decides
/// whether the benchmark methods are there.
///
/// ```
/// citychain_test_utils::mock_citizen_register!(
///     /// The citizens of this mock.
///     MockCitizens
/// );
///
/// use citychain_primitives::{CitizenId, CitizenRegister};
/// use citychain_test_utils::{authority, citizens, roles::*};
///
/// authority::reset_to_roles();
/// citizens::reset();
/// assert_eq!(MockCitizens::keeper(CitizenId(0)), Ok(SERVICE_CENTRE));
/// assert_eq!(MockCitizens::replace_key(CitizenId(0), STRANGER), Ok(()));
/// assert_eq!(MockCitizens::citizen_of(&STRANGER), Ok(CitizenId(0)));
/// assert_eq!(MockCitizens::citizen_of(&CITIZEN), Err(citizens::FORMER_KEY));
/// ```
#[macro_export]
macro_rules! mock_citizen_register {
	($(#[$meta:meta])* $name:ident) => {
		$(#[$meta])*
		pub struct $name;

		impl $crate::__primitives::CitizenRegister<$crate::roles::AccountId> for $name {
			fn keeper(
				citizen: $crate::__primitives::CitizenId,
			) -> Result<
				$crate::__primitives::InstitutionId,
				$crate::__sp_runtime::DispatchError,
			> {
				$crate::citizens::keeper(citizen)
			}

			fn present_key(
				citizen: $crate::__primitives::CitizenId,
			) -> Result<$crate::roles::AccountId, $crate::__sp_runtime::DispatchError> {
				$crate::citizens::present_key(citizen)
			}

			fn citizen_of(
				who: &$crate::roles::AccountId,
			) -> Result<
				$crate::__primitives::CitizenId,
				$crate::__sp_runtime::DispatchError,
			> {
				$crate::citizens::citizen_of(who)
			}

			fn ensure_fresh(
				account: &$crate::roles::AccountId,
			) -> $crate::__sp_runtime::DispatchResult {
				$crate::citizens::ensure_fresh(account)
			}

			fn replace_key(
				citizen: $crate::__primitives::CitizenId,
				account: $crate::roles::AccountId,
			) -> $crate::__sp_runtime::DispatchResult {
				$crate::citizens::replace_key(citizen, account)
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn benchmark_registrar() -> $crate::__primitives::ActingOfficer {
				$crate::citizens::benchmark_registrar()
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn benchmark_citizen_of(
				keeper: $crate::__primitives::InstitutionId,
			) -> $crate::__primitives::CitizenId {
				$crate::citizens::benchmark_citizen_of(keeper)
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn benchmark_account() -> $crate::roles::AccountId {
				$crate::citizens::benchmark_account()
			}
		}
	};
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_account_is_fresh_until_it_is_somebodys_and_never_again() {
		authority::reset_to_roles();
		reset();
		assert_eq!(ensure_fresh(&STRANGER), Ok(()));
		assert_eq!(replace_key(CitizenId(0), STRANGER), Ok(()));
		for account in [STRANGER, CITIZEN, CLERK] {
			assert_eq!(ensure_fresh(&account), Err(ALREADY_ENROLLED));
		}
		assert_eq!(present_key(CitizenId(0)), Ok(STRANGER));
	}

	#[test]
	fn who_is_withdrawn_is_found_no_more() {
		authority::reset_to_roles();
		reset();
		set_keeper(CitizenId(0), CITY);
		assert_eq!(keeper(CitizenId(0)), Ok(CITY));
		withdraw(CitizenId(0));
		assert_eq!(keeper(CitizenId(0)), Err(CITIZEN_NOT_FOUND));
		assert_eq!(citizen_of(&CITIZEN), Err(FORMER_KEY));
		assert_eq!(citizen_of(&CLERK), Err(authority::NOT_A_CITIZEN));
	}
}
