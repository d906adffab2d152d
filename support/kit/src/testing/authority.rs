// SPDX-License-Identifier: Apache-2.0
//! Who may act, set by each test and kept for its thread. Which key is whose may be changed by calls
//! too, and is rolled back with them.
//!
//! A mock names [`MockAuthority`], starts from [`reset`] or [`reset_to_roles`], and changes what the
//! test is about.

use super::{roles::*, Kept};
use citychain_primitives::{
	duties, ActingOfficer, Affiliation, Authority, CitizenId, Duties, Duty, Enrolment,
	InstitutionId, KeyHistory, Millis, OfficerId, Payer,
};
use sp_runtime::DispatchError;
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

/// The account has no officer.
pub const NOT_AN_OFFICER: DispatchError = DispatchError::Other("NotAnOfficer");
/// The officer's institution is suspended, closed or unknown.
pub const INSTITUTION_NOT_ACTIVE: DispatchError = DispatchError::Other("InstitutionNotActive");
/// Officer or institution lacks the duty.
pub const DUTY_NOT_HELD: DispatchError = DispatchError::Other("DutyNotHeld");
/// The account has no citizen.
pub const NOT_A_CITIZEN: DispatchError = DispatchError::Other("NotACitizen");
/// The citizen is suspended.
pub const CITIZEN_SUSPENDED: DispatchError = DispatchError::Other("CitizenSuspended");

#[derive(Default)]
struct Register {
	/// Active institutions and their duties.
	institutions: BTreeMap<InstitutionId, Duties>,
	/// Officers hold the duties of their institution.
	officers: BTreeMap<AccountId, ActingOfficer>,
	/// The keys of citizens as tests set them; calls changed those of [`REPLACED`] since.
	citizens: BTreeMap<AccountId, CitizenId>,
	/// Citizens who may not act, and stay enrolled.
	suspended: BTreeSet<CitizenId>,
	/// The controller of each institution that was affiliated; of any other, itself.
	controllers: BTreeMap<InstitutionId, InstitutionId>,
	/// Since when each officer's key is in other hands.
	compromised: BTreeMap<OfficerId, Millis>,
}

impl Register {
	fn controller(&self, institution: InstitutionId) -> InstitutionId {
		self.controllers.get(&institution).copied().unwrap_or(institution)
	}
}

thread_local! {
	static REGISTER: RefCell<Register> = RefCell::default();
}

/// Whose key each account is since a call replaced it, or was replaced by it: nobody's.
const REPLACED: Kept<BTreeMap<AccountId, Option<CitizenId>>> = Kept::new("replaced keys");

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
	activate(COURT, notarizes([Duty::VerifyEvidence, Duty::KeepCases, Duty::Adjudicate]));
	activate(NOTARY_OFFICE, notarizes([Duty::WitnessAsNotary, Duty::KeepCases]));
	activate(BANK, duties([Duty::Administer, Duty::SettleMoney, Duty::FinanceInvoices]));
	activate(SERVICE_CENTRE, duties([Duty::Administer, Duty::EnrolCitizens]));
	activate(OTHER_BANK, duties([Duty::Administer, Duty::SettleMoney]));
	activate(FORENSIC_INSTITUTE, notarizes([Duty::WitnessAsForensic, Duty::VerifyEvidence]));
	activate(PLATFORM, notarizes([Duty::WitnessAsPlatform]));
	activate(TAX_BUREAU, notarizes([Duty::WitnessAsAuditor, Duty::AdministerTax]));
	for firm in [SELLER, BUYER, EMPLOYER, OTHER_FIRM] {
		activate(firm, trades());
	}
	activate(OTHER_TAX_BUREAU, duties([Duty::Administer, Duty::AdministerTax]));
	appoint(ADMINISTRATOR, OfficerId(0), CITY);
	appoint(CLERK, OfficerId(1), COURT);
	appoint(NOTARY, OfficerId(2), NOTARY_OFFICE);
	appoint(BANK_OFFICER, OfficerId(3), BANK);
	appoint(REGISTRAR, OfficerId(4), SERVICE_CENTRE);
	appoint(OTHER_BANK_OFFICER, OfficerId(5), OTHER_BANK);
	appoint(EXPERT, OfficerId(6), FORENSIC_INSTITUTE);
	appoint(PLATFORM_OFFICER, OfficerId(7), PLATFORM);
	appoint(TAX_OFFICER, OfficerId(8), TAX_BUREAU);
	appoint(SELLER_CLERK, OfficerId(9), SELLER);
	appoint(BUYER_CLERK, OfficerId(10), BUYER);
	appoint(FINANCE_CLERK, OfficerId(11), EMPLOYER);
	appoint(APPROVER, OfficerId(12), EMPLOYER);
	appoint(OTHER_CLERK, OfficerId(13), OTHER_FIRM);
	appoint(OTHER_TAX_OFFICER, OfficerId(14), OTHER_TAX_BUREAU);
	write(|register| {
		register.citizens.extend([(CITIZEN, CitizenId(0)), (OTHER_CITIZEN, CitizenId(1))]);
	});
}

/// The duties of an institution that notarizes, administers itself and does `more`.
fn notarizes(more: impl IntoIterator<Item = Duty>) -> Duties {
	duties([Duty::Administer, Duty::NotarizeEvidence].into_iter().chain(more))
}

/// The duties of a firm, which has all to do with invoices, and notarizes the evidence of it.
fn trades() -> Duties {
	notarizes([
		Duty::IssueInvoices,
		Duty::HandleInvoices,
		Duty::ClaimReimbursements,
		Duty::ApproveReimbursements,
	])
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
	REPLACED.mutate(|replaced| replaced.remove(&account));
}

/// `citizen` may not act, and stays enrolled.
pub fn suspend_citizen(citizen: CitizenId) {
	write(|register| register.suspended.insert(citizen));
}

/// `citizen` may act again.
pub fn reinstate_citizen(citizen: CitizenId) {
	write(|register| register.suspended.remove(&citizen));
}

/// `account` has no citizen any more.
pub fn expel(account: AccountId) {
	write(|register| register.citizens.remove(&account));
	REPLACED.mutate(|replaced| replaced.remove(&account));
}

/// A call makes `account` the key of `citizen` in the place of `former`.
pub(super) fn replace(former: AccountId, account: AccountId, citizen: CitizenId) {
	REPLACED.mutate(|replaced| replaced.extend([(former, None), (account, Some(citizen))]));
}

/// Whose key each account is now.
fn keys() -> BTreeMap<AccountId, CitizenId> {
	let replaced = REPLACED.get();
	let set = read(|register| register.citizens.clone());
	let kept = set.into_iter().filter(|(account, _)| !replaced.contains_key(account));
	let given = replaced.iter().filter_map(|(account, citizen)| Some((*account, (*citizen)?)));
	kept.chain(given).collect()
}

/// The citizen whose key this is, suspended or not.
pub fn citizen_with(who: &AccountId) -> Option<CitizenId> {
	keys().get(who).copied()
}

/// The key of a citizen, suspended or not.
pub fn key_of(citizen: CitizenId) -> Option<AccountId> {
	keys().into_iter().find_map(|(account, its)| (its == citizen).then_some(account))
}

/// `a` and `b` stand under one controller, with all that stood under it with either before.
pub fn affiliate(a: InstitutionId, b: InstitutionId) {
	write(|register| {
		let (kept, merged) = (register.controller(a), register.controller(b));
		register.controllers.values_mut().filter(|c| **c == merged).for_each(|c| *c = kept);
		register.controllers.extend([a, b, merged].map(|institution| (institution, kept)));
	});
}

/// `institution` stands under no controller any more; it was not the one of others.
pub fn release(institution: InstitutionId) {
	write(|register| register.controllers.remove(&institution));
}

/// The officer's key has been in other hands since this time, and a report of it was made.
pub fn compromise(officer: OfficerId, since: Millis) {
	write(|register| register.compromised.insert(officer, since));
}

/// Answers `Authority`, `Enrolment`, `Affiliation` and `KeyHistory` as each test has set it.
pub struct MockAuthority;

impl Authority<AccountId> for MockAuthority {
	fn ensure_officer(who: &AccountId, duty: Duty) -> Result<ActingOfficer, DispatchError> {
		read(|register| {
			let acting = register.officers.get(who).ok_or(NOT_AN_OFFICER)?;
			let held =
				register.institutions.get(&acting.institution).ok_or(INSTITUTION_NOT_ACTIVE)?;
			held.contains(&duty).then_some(*acting).ok_or(DUTY_NOT_HELD)
		})
	}

	fn ensure_citizen(who: &AccountId) -> Result<CitizenId, DispatchError> {
		let citizen = citizen_with(who).ok_or(NOT_A_CITIZEN)?;
		let is_suspended = read(|register| register.suspended.contains(&citizen));
		(!is_suspended).then_some(citizen).ok_or(CITIZEN_SUSPENDED)
	}

	fn is_active(institution: InstitutionId) -> bool {
		read(|register| register.institutions.contains_key(&institution))
	}

	fn holds_duty(institution: InstitutionId, duty: Duty) -> bool {
		read(|register| {
			register.institutions.get(&institution).is_some_and(|held| held.contains(&duty))
		})
	}

	fn is_stopped(who: &AccountId) -> bool {
		read(|register| {
			let acting = register.officers.get(who);
			acting.is_some_and(|a| !register.institutions.contains_key(&a.institution))
		})
	}

	// An officer of an institution of its own that holds every duty, another one for each duty.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_officer(duty: Duty) -> AccountId {
		let number =
			Duty::ALL.iter().position(|other| *other == duty).expect("the list has every duty");
		let number = 1_000 + u32::try_from(number).expect("there are few duties");
		let (account, institution) = (AccountId::from(number), InstitutionId(number));
		activate(institution, duties(Duty::ALL));
		appoint(account, OfficerId(number), institution);
		account
	}

	// A citizen of its own.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_citizen() -> AccountId {
		const BENCHMARK_CITIZEN: AccountId = 2_000;
		enrol(BENCHMARK_CITIZEN, CitizenId(2_000));
		BENCHMARK_CITIZEN
	}
}

impl Enrolment<AccountId> for MockAuthority {
	fn payer(who: &AccountId) -> Option<Payer> {
		let officer = read(|register| {
			register.officers.get(who).map(|acting| {
				let is_active = register.institutions.contains_key(&acting.institution);
				if is_active {
					Payer::Institution(acting.institution)
				} else {
					Payer::OutOfOffice(acting.institution)
				}
			})
		});
		officer.or_else(|| citizen_with(who).map(Payer::Citizen))
	}

	fn shared_with(_payer: &Payer) -> Option<Payer> {
		None
	}

	fn exists(payer: &Payer) -> bool {
		read(|register| match payer {
			Payer::Institution(institution)
			| Payer::OutOfOffice(institution)
			| Payer::CitizensOf(institution)
			| Payer::InstitutionReserve(institution) => register.institutions.contains_key(institution),
			Payer::Citizen(citizen)
			| Payer::SuspendedCitizen(citizen)
			| Payer::CitizenReserve(citizen) => key_of(*citizen).is_some(),
		})
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

impl Affiliation for MockAuthority {
	fn are_affiliated(a: InstitutionId, b: InstitutionId) -> bool {
		read(|register| register.controller(a) == register.controller(b))
	}
}

impl KeyHistory for MockAuthority {
	fn was_compromised(officer: OfficerId, at: Millis) -> bool {
		read(|register| register.compromised.get(&officer).is_some_and(|since| *since <= at))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn affiliation_joins_groups() {
		reset();
		assert!(MockAuthority::are_affiliated(COURT, COURT));
		assert!(!MockAuthority::are_affiliated(COURT, BANK));
		affiliate(COURT, BANK);
		affiliate(CITY, PLATFORM);
		assert!(
			MockAuthority::are_affiliated(BANK, COURT)
				&& !MockAuthority::are_affiliated(BANK, PLATFORM)
		);
		affiliate(PLATFORM, BANK);
		assert!(
			MockAuthority::are_affiliated(COURT, CITY)
				&& MockAuthority::are_affiliated(CITY, COURT)
		);
		assert!(!MockAuthority::are_affiliated(COURT, NOTARY_OFFICE));
		release(COURT);
		assert!(
			!MockAuthority::are_affiliated(COURT, CITY)
				&& MockAuthority::are_affiliated(CITY, BANK)
		);
	}

	#[test]
	fn a_key_is_compromised_from_the_given_time_on() {
		reset();
		compromise(OfficerId(1), Millis(10));
		assert_eq!(
			[9, 10, 11].map(|at| MockAuthority::was_compromised(OfficerId(1), Millis(at))),
			[false, true, true]
		);
		assert!(!MockAuthority::was_compromised(OfficerId(2), Millis(10)));
	}
}
