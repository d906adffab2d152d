// SPDX-License-Identifier: Apache-2.0
//! The register of citizens: the keys of [`authority`], who keeps whose enrolment, and which
//! accounts were keys before.
//!
//! A mock names [`MockCitizens`], starts from [`reset`], and changes what the test is about. What is
//! enrolled in [`authority`] is here as well. A key that a refused call replaced is as before.

use super::{
	authority::{self, MockAuthority},
	roles::*,
	Kept,
};
use crate::AccountSignature;
#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::{ActingOfficer, Duty, OfficerId};
use citychain_primitives::{
	Binding, CitizenId, CitizenRegister, Enrolment, InstitutionId, Millis, Possession,
};
use frame_support::storage::{storage_prefix, unhashed};
use sp_runtime::{testing::TestSignature, DispatchError, DispatchResult};
#[cfg(feature = "runtime-benchmarks")]
use std::cell::Cell;
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

/// There is no citizen with this number.
pub const CITIZEN_NOT_FOUND: DispatchError = DispatchError::Other("CitizenNotFound");
/// The account is or was somebody's key.
pub const ALREADY_ENROLLED: DispatchError = DispatchError::Other("AlreadyEnrolled");
/// The account is a key that was replaced.
pub const FORMER_KEY: DispatchError = DispatchError::Other("FormerKey");
/// The owner's word has expired.
pub const POSSESSION_EXPIRED: DispatchError = DispatchError::Other("PossessionExpired");
/// The owner's word ends too late.
pub const POSSESSION_TOO_LONG: DispatchError = DispatchError::Other("PossessionTooLong");
/// It is not the owner's word, or about something else.
pub const POSSESSION_INVALID: DispatchError = DispatchError::Other("PossessionInvalid");

/// How long an owner's word may count: a day.
pub const MAX_POSSESSION_LIFE: u64 = 24 * 60 * 60 * 1_000;
/// The hash of the first block of a mock, as `frame_system` has it.
const GENESIS: [u8; 32] = [69; 32];

thread_local! {
	static KEEPERS: RefCell<BTreeMap<CitizenId, InstitutionId>> = RefCell::default();
}

#[cfg(feature = "runtime-benchmarks")]
thread_local! {
	/// How many officers, citizens and accounts benchmarks asked for.
	static MADE: Cell<u32> = const { Cell::new(0) };
}

/// The accounts that were citizens' keys, and are not any more.
const FORMER: Kept<BTreeSet<AccountId>> = Kept::new("former keys of citizens");

/// [`SERVICE_CENTRE`] keeps every enrolment.
pub fn reset() {
	KEEPERS.with_borrow_mut(BTreeMap::clear);
}

/// `institution` keeps the enrolment of `citizen`.
pub fn set_keeper(citizen: CitizenId, institution: InstitutionId) {
	KEEPERS.with_borrow_mut(|keepers| keepers.insert(citizen, institution));
}

/// `citizen` is enrolled no more, and its key is a former one.
pub fn withdraw(citizen: CitizenId) {
	let account = MockCitizens::present_key(citizen).expect("the test enrols it");
	authority::expel(account);
	FORMER.mutate(|former| former.insert(account));
}

/// The time of the mock's clock, which `pallet_timestamp` keeps.
fn now() -> Millis {
	Millis(unhashed::get_or_default(&storage_prefix(b"Timestamp", b"Now")))
}

/// The word of the owner of `account` that it becomes what `binding` says, for as long as may be.
pub fn possession(account: AccountId, binding: Binding) -> Possession<TestSignature> {
	possession_until(account, binding, Millis(now().0.saturating_add(MAX_POSSESSION_LIFE)))
}

/// The same, until another time.
pub fn possession_until(
	account: AccountId,
	binding: Binding,
	expiry: Millis,
) -> Possession<TestSignature> {
	let statement = binding.statement(&GENESIS, expiry).into_bytes();
	Possession { expiry, signature: TestSignature(account, statement) }
}

fn was_replaced(account: &AccountId) -> bool {
	FORMER.get().contains(account)
}

#[cfg(feature = "runtime-benchmarks")]
/// A number for each thing that a benchmark makes, above those of [`authority`].
fn fresh_number() -> u32 {
	3_000 + MADE.replace(MADE.get() + 1)
}

/// Answers `CitizenRegister` as each test has set it.
pub struct MockCitizens;

impl CitizenRegister<AccountId> for MockCitizens {
	type Signature = TestSignature;

	fn keeper(citizen: CitizenId) -> Result<InstitutionId, DispatchError> {
		Self::present_key(citizen)?;
		Ok(KEEPERS.with_borrow(|keepers| keepers.get(&citizen).copied()).unwrap_or(SERVICE_CENTRE))
	}

	fn present_key(citizen: CitizenId) -> Result<AccountId, DispatchError> {
		authority::key_of(citizen).ok_or(CITIZEN_NOT_FOUND)
	}

	fn citizen_of(who: &AccountId) -> Result<CitizenId, DispatchError> {
		let none = if was_replaced(who) { FORMER_KEY } else { authority::NOT_A_CITIZEN };
		authority::citizen_with(who).ok_or(none)
	}

	fn ensure_fresh(account: &AccountId) -> DispatchResult {
		let is_known = MockAuthority::payer(account).is_some() || was_replaced(account);
		(!is_known).then_some(()).ok_or(ALREADY_ENROLLED)
	}

	fn ensure_possessed(
		account: &AccountId,
		binding: Binding,
		possession: &Possession<TestSignature>,
	) -> DispatchResult {
		let is_too_long = possession.is_too_long(now(), MAX_POSSESSION_LIFE);
		let statement = binding.statement(&GENESIS, possession.expiry);
		match () {
			() if possession.is_expired(now()) => Err(POSSESSION_EXPIRED),
			() if is_too_long => Err(POSSESSION_TOO_LONG),
			() if !possession.signature.is_by(statement.as_bytes(), account) => {
				Err(POSSESSION_INVALID)
			},
			() => Ok(()),
		}
	}

	fn replace_key(citizen: CitizenId, account: AccountId) -> DispatchResult {
		let former = Self::present_key(citizen)?;
		Self::ensure_fresh(&account)?;

		authority::replace(former, account, citizen);
		FORMER.mutate(|accounts| accounts.insert(former));
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_registrar() -> ActingOfficer {
		let number = fresh_number();
		let (officer, institution) = (OfficerId(number), InstitutionId(number));
		authority::activate(institution, citychain_primitives::duties([Duty::EnrolCitizens]));
		authority::appoint(AccountId::from(number), officer, institution);
		ActingOfficer { officer, institution }
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_citizen_of(keeper: InstitutionId) -> CitizenId {
		let number = fresh_number();
		authority::enrol(AccountId::from(number), CitizenId(number));
		set_keeper(CitizenId(number), keeper);
		CitizenId(number)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_account() -> AccountId {
		fresh_number().into()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_possession(binding: Binding) -> (AccountId, Possession<TestSignature>) {
		let expiry = Millis(now().0.saturating_add(MAX_POSSESSION_LIFE));
		let (account, signature) =
			TestSignature::benchmark(binding.statement(&GENESIS, expiry).as_bytes());
		(account, Possession { expiry, signature })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_primitives::Authority;
	use frame_support::storage::with_storage_layer;

	fn run(test: impl FnOnce()) {
		authority::reset_to_roles();
		reset();
		sp_io::TestExternalities::default().execute_with(test);
	}

	#[test]
	fn an_account_is_fresh_until_it_is_somebodys_and_never_again() {
		run(|| {
			assert_eq!(MockCitizens::ensure_fresh(&STRANGER), Ok(()));
			assert_eq!(MockCitizens::replace_key(CitizenId(0), STRANGER), Ok(()));
			for account in [STRANGER, CITIZEN, CLERK] {
				assert_eq!(MockCitizens::ensure_fresh(&account), Err(ALREADY_ENROLLED));
			}
			assert_eq!(MockCitizens::present_key(CitizenId(0)), Ok(STRANGER));
		});
	}

	#[test]
	fn an_owners_word_is_good_for_what_it_says_only() {
		run(|| {
			let (account, other) = (STRANGER, CITIZEN);
			let binding = Binding::OwnKey(CitizenId(0));
			let (now, last) = (now(), Millis(now().0 + MAX_POSSESSION_LIFE));
			let check = |binding, possession| {
				MockCitizens::ensure_possessed(&account, binding, &possession)
			};
			assert_eq!(check(binding, possession(account, binding)), Ok(()));
			for (expected, found) in [
				(POSSESSION_EXPIRED, possession_until(account, binding, now)),
				(POSSESSION_TOO_LONG, possession_until(account, binding, Millis(last.0 + 1))),
				(POSSESSION_INVALID, possession(other, binding)),
				(POSSESSION_INVALID, possession(account, Binding::Recovery(CitizenId(0)))),
			] {
				assert_eq!(check(binding, found), Err(expected));
			}
		});
	}

	#[test]
	fn who_is_withdrawn_is_found_no_more() {
		run(|| {
			set_keeper(CitizenId(0), CITY);
			assert_eq!(MockCitizens::keeper(CitizenId(0)), Ok(CITY));
			withdraw(CitizenId(0));
			assert_eq!(MockCitizens::keeper(CitizenId(0)), Err(CITIZEN_NOT_FOUND));
			assert_eq!(MockCitizens::citizen_of(&CITIZEN), Err(FORMER_KEY));
			assert_eq!(MockCitizens::citizen_of(&CLERK), Err(authority::NOT_A_CITIZEN));
		});
	}

	#[test]
	fn a_key_that_a_refused_call_replaced_is_as_before() {
		run(|| {
			let refused = with_storage_layer(|| {
				MockCitizens::replace_key(CitizenId(0), STRANGER)?;
				assert_eq!(MockAuthority::ensure_citizen(&STRANGER), Ok(CitizenId(0)));
				assert_eq!(MockAuthority::payer(&CITIZEN), None);
				Err::<(), _>(DispatchError::CannotLookup)
			});
			assert_eq!(refused, Err(DispatchError::CannotLookup));
			assert_eq!(MockAuthority::ensure_citizen(&CITIZEN), Ok(CitizenId(0)));
			assert_eq!(MockCitizens::ensure_fresh(&STRANGER), Ok(()));
		});
	}
}
