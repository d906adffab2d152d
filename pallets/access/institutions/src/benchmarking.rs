// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: every call on its longest path. What the council or an officer may do is measured
//! with the officer, whose authority takes more reads.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	types::Standing, Accounts, Call, CitizenKeys, Citizens, Codes, Config, Controllers,
	FormerCitizenKeys, FormerOfficerKeys, Institutions, KeyReports, NextCitizen, NextInstitution,
	NextOfficer, OfficerKeys, Officers, Pallet,
};
use citychain_access::{AssuranceLevel, Holder, KeyReport, Name};
use citychain_kit::AccountSignature;
use citychain_primitives::{
	duties, ActingOfficer, Approval, Binding, CitizenId, Duty, InstitutionId, Millis, OfficerId,
	OnKeyRevoked, Possession, RawText, Region, UnifiedSocialCreditCode, Validity,
};
use frame_benchmarking::v2::*;
use frame_support::traits::Get;
use frame_system::RawOrigin;
use sp_runtime::SaturatedConversion;

const REGION: u32 = 330_100;
/// The longest name: 128 bytes.
const LONGEST_NAME: [u8; 128] = [b'n'; 128];

/// The code that is made of this number: the checks depend on it, so they are searched for.
fn code(number: u32) -> UnifiedSocialCreditCode {
	let symbols = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
	symbols
		.iter()
		.flat_map(|inner| symbols.iter().map(move |outer| (*inner, *outer)))
		.find_map(|(inner, outer)| {
			let code =
				alloc::format!("12330100{number:08}{}{}", char::from(inner), char::from(outer));
			UnifiedSocialCreditCode::parse(code.as_bytes()).ok()
		})
		.expect("every number has its check characters")
}

fn fresh_code<T: Config>() -> UnifiedSocialCreditCode {
	(0..)
		.map(code)
		.find(|code| !Codes::<T>::contains_key(code))
		.expect("a chain has fewer institutions than there are codes")
}

/// An account that is enrolled for the first time.
pub(crate) fn fresh_account<T: Config>() -> T::AccountId {
	let id = NextOfficer::<T>::get().0 + NextCitizen::<T>::get().0;
	(id..)
		.map(|seed| account("fresh", seed, 0))
		.find(|account| !Accounts::<T>::contains_key(account))
		.expect("there are more accounts than anybody enrols")
}

/// A new account, with its owner's word that it becomes what `binding` says.
pub(crate) fn possession<T: Config>(binding: Binding) -> (T::AccountId, Possession<T::Signature>) {
	let expiry = Millis(T::now().0.saturating_add(T::MaxPossessionLife::get()));
	let statement = Pallet::<T>::possession_statement(binding, expiry);
	let (account, signature) = T::Signature::benchmark(statement.text.as_bytes());
	(account, Possession { expiry, signature })
}

/// Another administrator of an institution, who signed that an officer goes on with an account.
fn second_administrator<T: Config>(
	institution: InstitutionId,
	officer: OfficerId,
	account: &T::AccountId,
) -> Approval<T::Signature> {
	let expiry = Millis(T::now().0.saturating_add(T::MaxPossessionLife::get()));
	let statement = Pallet::<T>::approval_statement(officer, account, expiry);
	let (administrator, signature) = T::Signature::benchmark(statement.text.as_bytes());
	let by = NextOfficer::<T>::get();
	let (given, validity) = (duties(Duty::ALL), Validity::open(T::now()));
	Pallet::<T>::do_appoint_officer(None, institution, administrator, given, validity)
		.expect("the account is fresh");
	Approval { by, expiry, signature }
}

/// Registers an institution with every duty, and answers with its administrator.
fn institution<T: Config>() -> (InstitutionId, T::AccountId) {
	let administrator = fresh_account::<T>();
	(institution_of::<T>(administrator.clone()), administrator)
}

/// Registers an institution with every duty.
fn institution_of<T: Config>(administrator: T::AccountId) -> InstitutionId {
	let institution = NextInstitution::<T>::get();
	Pallet::<T>::do_register_institution(
		Name::new(core::str::from_utf8(&LONGEST_NAME).expect("ASCII")).expect("it is text"),
		fresh_code::<T>(),
		Region::new(REGION).expect("it is a region"),
		duties(Duty::ALL),
		administrator,
	)
	.expect("code and account are fresh");
	institution
}

/// The longest validity that holds now.
fn bounded_validity<T: Config>() -> Validity {
	Validity { from: T::now(), until: Some(Millis(u64::MAX)) }
}

fn every_duty_but_to_administer() -> citychain_primitives::Duties {
	duties(Duty::ALL.into_iter().filter(|duty| *duty != Duty::Administer))
}

/// Appoints an officer with every duty but to administer.
fn officer_of<T: Config>(institution: InstitutionId) -> (OfficerId, T::AccountId) {
	let account = fresh_account::<T>();
	(appoint::<T>(institution, account.clone()), account)
}

/// Appoints an officer with every duty but to administer.
fn appoint<T: Config>(institution: InstitutionId, account: T::AccountId) -> OfficerId {
	let officer = NextOfficer::<T>::get();
	Pallet::<T>::do_appoint_officer(
		None,
		institution,
		account,
		every_duty_but_to_administer(),
		bounded_validity::<T>(),
	)
	.expect("the account is fresh");
	officer
}

/// An institution, its administrator and a second administrator: the officer whose seat changes.
fn administrators<T: Config>() -> (T::AccountId, OfficerId) {
	let (institution, administrator) = institution::<T>();
	let officer = NextOfficer::<T>::get();
	Pallet::<T>::do_appoint_officer(
		None,
		institution,
		fresh_account::<T>(),
		duties(Duty::ALL),
		Validity::open(T::now()),
	)
	.expect("the account is fresh");
	(administrator, officer)
}

/// An officer who may enrol citizens, and a citizen whom its institution enrolled.
fn registrar_and_citizen<T: Config>() -> (T::AccountId, CitizenId) {
	let (institution, _) = institution::<T>();
	let (_, registrar) = officer_of::<T>(institution);
	(registrar, enrolled::<T>(institution))
}

/// A citizen whom this institution enrolled.
fn enrolled<T: Config>(institution: InstitutionId) -> CitizenId {
	Pallet::<T>::insert_citizen(institution, &fresh_account::<T>(), AssuranceLevel::Low)
		.expect("the account is fresh")
}

/// Replaces an officer's key until one place is left in its history.
fn nearly_fill_officer_keys<T: Config>(officer: OfficerId) {
	for _ in 1..T::MaxFormerKeys::get() {
		let record = Officers::<T>::get(officer).expect("it was appointed");
		Pallet::<T>::do_replace_officer_key(None, officer, record, fresh_account::<T>())
			.expect("there is room");
	}
}

/// Fills an officer's history of keys, and answers with its last former key.
fn last_of_many_former_keys<T: Config>(officer: OfficerId) -> T::AccountId {
	nearly_fill_officer_keys::<T>(officer);
	let last = OfficerKeys::<T>::get(officer).expect("it was appointed");
	let record = Officers::<T>::get(officer).expect("it was appointed");
	Pallet::<T>::do_replace_officer_key(None, officer, record, fresh_account::<T>())
		.expect("there is room for one");
	last
}

/// The number of the officer with this key.
fn administrator_of<T: Config>(account: &T::AccountId) -> OfficerId {
	match Accounts::<T>::get(account) {
		Some(Holder::Officer(officer)) => officer,
		_ => panic!("it is an officer's"),
	}
}

/// Replaces a citizen's key until one place is left in its history; the last one granted all it can.
fn nearly_fill_citizen_keys<T: Config>(citizen: CitizenId) {
	for _ in 1..T::MaxFormerKeys::get() {
		Pallet::<T>::do_replace_citizen_key(citizen, fresh_account::<T>()).expect("there is room");
	}
	let key = CitizenKeys::<T>::get(citizen).expect("it was enrolled");
	T::OnKeyRevoked::benchmark_grants(&key);
}

/// An officer's key granted all it can.
fn grants<T: Config>(officer: OfficerId) {
	let key = OfficerKeys::<T>::get(officer).expect("it was appointed");
	T::OnKeyRevoked::benchmark_grants(&key);
}

/// Registers this many institutions, each of which controls the next, and answers with the last.
fn chain_of_control<T: Config>(length: u32) -> InstitutionId {
	let mut controller = None;
	for _ in 0..length {
		let (institution, _) = institution::<T>();
		Pallet::<T>::do_set_controller(institution, controller).expect("it controls nobody yet");
		controller = Some(institution);
	}
	controller.expect("the length is not zero")
}

/// An institution above which stand as many as may, and its administrator.
fn controlled_institution<T: Config>() -> (InstitutionId, T::AccountId) {
	let (institution, administrator) = institution::<T>();
	control::<T>(institution);
	(institution, administrator)
}

/// Puts as many as may above an institution.
fn control<T: Config>(institution: InstitutionId) {
	let controller = chain_of_control::<T>(T::MaxControlDepth::get());
	Pallet::<T>::do_set_controller(institution, Some(controller)).expect("there is room");
}

/// For the benchmarks of other pallets: the officer who signs a call under this duty, the same whenever it is
/// asked for, and another for each duty.
///
/// What the allowance has looked up before the call runs does not count again, as with the signer's
/// nonce in `whitelisted_caller`.
pub(crate) fn signing_officer<T: Config>(duty: Duty) -> T::AccountId {
	let number = Duty::ALL.iter().position(|one| *one == duty).expect("it is one of all");
	let signer: T::AccountId = account("officer", number.saturated_into(), 0);
	if !Accounts::<T>::contains_key(&signer) {
		enrol_with_every_duty::<T>(duty, signer.clone());
	}
	let Some(Holder::Officer(officer)) = Accounts::<T>::get(&signer) else {
		panic!("it is an officer's")
	};
	let institution = Officers::<T>::get(officer).expect("it was appointed").institution;
	for key in [
		Accounts::<T>::hashed_key_for(&signer),
		Officers::<T>::hashed_key_for(officer),
		Institutions::<T>::hashed_key_for(institution),
	] {
		frame_benchmarking::benchmarking::add_to_whitelist(key.into());
	}
	signer
}

/// For the benchmark of the allowance: an officer with a bounded validity, with every duty of an
/// institution that holds them all and above which stand as many as may.
pub(crate) fn officer_with_every_duty<T: Config>(duty: Duty) -> T::AccountId {
	let fresh = fresh_account::<T>();
	enrol_with_every_duty::<T>(duty, fresh.clone());
	fresh
}

/// Enrols the account as that of such an officer, the administrator where that is the duty.
fn enrol_with_every_duty<T: Config>(duty: Duty, account: T::AccountId) {
	let institution = match duty {
		Duty::Administer => institution_of::<T>(account),
		_ => {
			let (institution, _) = institution::<T>();
			appoint::<T>(institution, account);
			institution
		},
	};
	control::<T>(institution);
}

/// For the benchmarks of other pallets: the lowest of a line of control as long as it may be, of
/// numbers that are not given.
pub(crate) fn lowest_of_a_line<T: Config>(number: u32) -> InstitutionId {
	let depth = T::MaxControlDepth::get();
	let lowest = (1 << 30) + number * (depth + 1);
	for id in lowest..lowest + depth {
		Controllers::<T>::insert(InstitutionId(id), InstitutionId(id + 1));
	}
	InstitutionId(lowest)
}

/// For the benchmarks of other pallets: a citizen.
pub(crate) fn citizen<T: Config>() -> T::AccountId {
	let (_, citizen) = registrar_and_citizen::<T>();
	CitizenKeys::<T>::get(citizen).expect("it was enrolled")
}

/// For the benchmarks of other pallets: an officer with as long a history of keys as may be, of an
/// institution above which stand as many as may.
pub(crate) fn registrar<T: Config>() -> ActingOfficer {
	let (institution, _) = controlled_institution::<T>();
	let (officer, _) = officer_of::<T>(institution);
	nearly_fill_officer_keys::<T>(officer);
	let record = Officers::<T>::get(officer).expect("it was appointed");
	Pallet::<T>::do_replace_officer_key(None, officer, record, fresh_account::<T>())
		.expect("there is room for one");
	ActingOfficer { officer, institution }
}

/// For the benchmarks of other pallets: a citizen of this institution, with room for one more
/// former key.
pub(crate) fn citizen_of<T: Config>(institution: InstitutionId) -> CitizenId {
	let citizen = enrolled::<T>(institution);
	nearly_fill_citizen_keys::<T>(citizen);
	citizen
}

/// For the benchmarks of other pallets: a replaced key of a citizen, and the one it has now.
pub(crate) fn replaced_key<T: Config>() -> (T::AccountId, T::AccountId) {
	let (former, present) = (citizen::<T>(), fresh_account::<T>());
	let Some(Holder::Citizen(citizen)) = Accounts::<T>::get(&former) else {
		panic!("it is a citizen's")
	};
	Pallet::<T>::do_replace_citizen_key(citizen, present.clone()).expect("the account is fresh");
	(former, present)
}

/// For the benchmarks of other pallets: the last key of a dismissed officer, whose record is
/// longer than what stays of a withdrawn citizen.
pub(crate) fn key_of_dismissed_officer<T: Config>() -> T::AccountId {
	let (institution, _) = institution::<T>();
	let (officer, account) = officer_of::<T>(institution);
	let record = Officers::<T>::get(officer).expect("it was appointed");
	Pallet::<T>::do_dismiss_officer(None, officer, record).expect("it is no administrator");
	account
}

fn standing_of<T: Config>(institution: InstitutionId) -> Standing {
	Institutions::<T>::get(institution).expect("it was registered")
}

fn duties_of<T: Config>(institution: InstitutionId) -> citychain_primitives::Duties {
	standing_of::<T>(institution).duties.into()
}

fn acts<T: Config>(institution: InstitutionId) -> bool {
	standing_of::<T>(institution).status.allows_acting()
}

fn in_office<T: Config>(officer: OfficerId) -> bool {
	assert!(OfficerKeys::<T>::contains_key(officer));
	Officers::<T>::get(officer).is_some_and(|o| o.status.allows_acting())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_institution() {
		let (name, code) = (RawText::from_bytes(LONGEST_NAME.to_vec()), fresh_code::<T>());
		let (administrator, possession) = possession::<T>(Binding::FirstAdministrator(code));
		let code = RawText::truncated_from(code.as_str());
		let institution = NextInstitution::<T>::get();
		#[extrinsic_call]
		_(
			T::council_origin() as T::RuntimeOrigin,
			name,
			code,
			false,
			REGION,
			duties(Duty::ALL),
			administrator,
			possession,
		);
		assert!(Institutions::<T>::contains_key(institution));
	}

	#[benchmark]
	fn change_institution() {
		let (institution, _) = institution::<T>();
		let name = RawText::from_bytes(LONGEST_NAME.to_vec());
		#[extrinsic_call]
		_(
			T::council_origin() as T::RuntimeOrigin,
			institution,
			name,
			REGION,
			duties([Duty::SettleMoney]),
		);
		assert_eq!(duties_of::<T>(institution), duties([Duty::Administer, Duty::SettleMoney]));
	}

	#[benchmark]
	fn suspend_institution() {
		let (institution, _) = institution::<T>();
		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);
		assert!(!acts::<T>(institution));
	}

	#[benchmark]
	fn reinstate_institution() -> Result<(), BenchmarkError> {
		let (institution, _) = institution::<T>();
		Pallet::<T>::suspend_institution(T::council_origin(), institution)?;
		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);
		assert!(acts::<T>(institution));
		Ok(())
	}

	#[benchmark]
	fn close_institution() {
		let (institution, _) = institution::<T>();
		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);
		assert!(!acts::<T>(institution));
	}

	#[benchmark]
	fn appoint_officer() {
		let (institution, administrator) = institution::<T>();
		let officer = NextOfficer::<T>::get();
		let validity = bounded_validity::<T>();
		let (account, possession) = possession::<T>(Binding::Officer(institution));
		let given = every_duty_but_to_administer();
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), institution, account, given, validity, possession);
		assert!(Officers::<T>::contains_key(officer));
	}

	#[benchmark]
	fn change_officer() {
		let (administrator, officer) = administrators::<T>();
		let (given, validity) = (every_duty_but_to_administer(), bounded_validity::<T>());
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), officer, given.clone(), validity);
		assert_eq!(Officers::<T>::get(officer).map(|o| o.duties.into()), Some(given));
	}

	#[benchmark]
	fn suspend_officer() {
		let (administrator, officer) = administrators::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), officer);
		assert!(!in_office::<T>(officer));
	}

	#[benchmark]
	fn reinstate_officer() -> Result<(), BenchmarkError> {
		let (administrator, officer) = administrators::<T>();
		let origin = RawOrigin::Signed(administrator);
		Pallet::<T>::suspend_officer(origin.clone().into(), officer)?;
		#[extrinsic_call]
		_(origin, officer);
		assert!(in_office::<T>(officer));
		Ok(())
	}

	#[benchmark]
	fn dismiss_officer() {
		let (administrator, officer) = administrators::<T>();
		grants::<T>(officer);
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), officer);
		assert!(!in_office::<T>(officer));
	}

	#[benchmark]
	fn replace_officer_key() -> Result<(), BenchmarkError> {
		let (administrator, officer) = administrators::<T>();
		nearly_fill_officer_keys::<T>(officer);
		let origin = RawOrigin::Signed(administrator);
		let now = T::now();
		Pallet::<T>::report_compromised_key(origin.clone().into(), officer, now)?;
		grants::<T>(officer);
		let institution = Officers::<T>::get(officer).expect("it was appointed").institution;
		let (account, possession) = possession::<T>(Binding::OfficerKey(officer));
		let approval = second_administrator::<T>(institution, officer, &account);
		#[extrinsic_call]
		_(origin, officer, account, possession, Some(approval));
		let former = FormerOfficerKeys::<T>::decode_len(officer);
		assert_eq!(former.map(|len| len as u32), Some(T::MaxFormerKeys::get()));
		Ok(())
	}

	#[benchmark]
	fn report_compromised_key() {
		let (administrator, officer) = administrators::<T>();
		grants::<T>(officer);
		let now = T::now();
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), officer, now);
		assert!(!in_office::<T>(officer));
	}

	/// The longest path: the last of as many former keys as there may be.
	#[benchmark]
	fn report_former_key() -> Result<(), BenchmarkError> {
		let (administrator, officer) = administrators::<T>();
		let account = last_of_many_former_keys::<T>(officer);
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), officer, account.clone(), T::now());
		assert!(KeyReports::<T>::contains_key(account));
		Ok(())
	}

	/// The longest path: the last of as many former keys as there may be.
	#[benchmark]
	fn confirm_key_report() -> Result<(), BenchmarkError> {
		let (administrator, officer) = administrators::<T>();
		let account = last_of_many_former_keys::<T>(officer);
		let report = KeyReport {
			since: Millis(0),
			// The clock of a new chain stands at zero.
			counts_from: Millis(T::now().0.saturating_add(1)),
			reported_at: T::now(),
			by: Some(officer),
			confirmed: None,
		};
		KeyReports::<T>::insert(&account, report);
		let expected = report.confirmed(Some(administrator_of::<T>(&administrator)), T::now());
		#[extrinsic_call]
		_(RawOrigin::Signed(administrator), officer, account.clone());
		assert_eq!(KeyReports::<T>::get(account), Some(expected));
		Ok(())
	}

	#[benchmark]
	fn enrol_citizen() {
		let (registrar, citizen) = registrar_and_citizen::<T>();
		let institution = Citizens::<T>::get(citizen).expect("it was enrolled").institution;
		let (account, possession) = possession::<T>(Binding::Citizen(institution));
		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), account, AssuranceLevel::High, possession);
		assert!(Citizens::<T>::contains_key(citizen.next().expect("numbers are left")));
	}

	#[benchmark]
	fn set_assurance_level() {
		let (registrar, citizen) = registrar_and_citizen::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), citizen, AssuranceLevel::High);
		assert_eq!(Citizens::<T>::get(citizen).map(|c| c.level), Some(AssuranceLevel::High));
	}

	#[benchmark]
	fn suspend_citizen() {
		let (registrar, citizen) = registrar_and_citizen::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), citizen);
		assert!(Citizens::<T>::get(citizen).is_some_and(|c| c.ensure_active::<T>().is_err()));
	}

	#[benchmark]
	fn reinstate_citizen() -> Result<(), BenchmarkError> {
		let (registrar, citizen) = registrar_and_citizen::<T>();
		let origin = RawOrigin::Signed(registrar);
		Pallet::<T>::suspend_citizen(origin.clone().into(), citizen)?;
		#[extrinsic_call]
		_(origin, citizen);
		assert!(Citizens::<T>::get(citizen).is_some_and(|c| c.ensure_active::<T>().is_ok()));
		Ok(())
	}

	#[benchmark]
	fn replace_citizen_key() {
		let (_, citizen) = registrar_and_citizen::<T>();
		nearly_fill_citizen_keys::<T>(citizen);
		let (account, possession) = possession::<T>(Binding::CitizenKey(citizen));
		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, citizen, account, possession);
		let former = FormerCitizenKeys::<T>::decode_len(citizen);
		assert_eq!(former.map(|len| len as u32), Some(T::MaxFormerKeys::get()));
	}

	#[benchmark]
	fn withdraw_citizen() {
		let (registrar, citizen) = registrar_and_citizen::<T>();
		nearly_fill_citizen_keys::<T>(citizen);
		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), citizen);
		assert!(!Citizens::<T>::contains_key(citizen));
	}

	#[benchmark]
	fn set_controller() -> Result<(), BenchmarkError> {
		let most = T::MaxControlDepth::get();
		let (institution, _) = institution::<T>();
		let (former, controller) = (chain_of_control::<T>(most), chain_of_control::<T>(most));
		Pallet::<T>::do_set_controller(institution, Some(former))?;
		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution, Some(controller));
		assert_eq!(Controllers::<T>::get(institution), Some(controller));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
