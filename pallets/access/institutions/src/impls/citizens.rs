// SPDX-License-Identifier: Apache-2.0
//! Citizens: enrolled and kept by an institution with that duty.

use crate::{
	types::{AssuranceLevel, Citizen, FormerKey, Holder},
	Accounts, CitizenKeys, Citizens, Config, Error, Event, FormerCitizenKeys, NextCitizen, Pallet,
};
#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::ActingOfficer;
use citychain_primitives::{CitizenId, CitizenRegister, Duty, InstitutionId};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The citizen's record, for who may keep its enrolment.
	pub(crate) fn ensure_keeps_enrolment(
		origin: OriginFor<T>,
		citizen: CitizenId,
	) -> Result<Citizen, DispatchError> {
		let caller = Self::caller(origin)?;
		let record = Self::citizen_record(citizen)?;
		Self::ensure_acts_for(&caller, record.institution, Duty::EnrolCitizens)?;
		Ok(record)
	}

	pub(crate) fn do_enrol_citizen(
		institution: InstitutionId,
		account: T::AccountId,
		level: AssuranceLevel,
	) -> DispatchResult {
		Self::ensure_fresh(&account)?;
		let citizen = NextCitizen::<T>::get();
		let next = citizen.next().ok_or(Error::<T>::IdsExhausted)?;

		NextCitizen::<T>::put(next);
		Citizens::<T>::insert(citizen, Citizen::enrolled(institution, level, Self::now()));
		CitizenKeys::<T>::insert(citizen, &account);
		Self::enrol_account(&account, Holder::Citizen(citizen));
		Self::deposit_event(Event::CitizenEnrolled { citizen, institution, account, level });
		Ok(())
	}

	pub(crate) fn do_replace_citizen_key(
		citizen: CitizenId,
		account: T::AccountId,
	) -> DispatchResult {
		let former = Self::citizen_key(citizen)?;
		Self::ensure_fresh(&account)?;
		let mut keys = FormerCitizenKeys::<T>::get(citizen);
		keys.try_push(FormerKey {
			account: former.clone(),
			replaced_at: Self::now(),
			compromised_since: None,
		})
		.map_err(|_| Error::<T>::TooManyFormerKeys)?;

		FormerCitizenKeys::<T>::insert(citizen, keys);
		CitizenKeys::<T>::insert(citizen, &account);
		Self::retire_account(&former, Holder::FormerCitizen(citizen));
		Self::enrol_account(&account, Holder::Citizen(citizen));
		Self::deposit_event(Event::CitizenKeyReplaced { citizen, former, account });
		Ok(())
	}

	pub(crate) fn do_withdraw_citizen(citizen: CitizenId) -> DispatchResult {
		let account = Self::citizen_key(citizen)?;
		Citizens::<T>::remove(citizen);
		CitizenKeys::<T>::remove(citizen);
		FormerCitizenKeys::<T>::remove(citizen);
		Self::retire_account(&account, Holder::FormerCitizen(citizen));
		Self::deposit_event(Event::CitizenWithdrawn { citizen, account });
		Ok(())
	}

	/// The record of a citizen, suspended or not.
	pub(crate) fn citizen_record(citizen: CitizenId) -> Result<Citizen, Error<T>> {
		Citizens::<T>::get(citizen).ok_or(Error::CitizenNotFound)
	}

	/// The present key of a citizen.
	fn citizen_key(citizen: CitizenId) -> Result<T::AccountId, Error<T>> {
		CitizenKeys::<T>::get(citizen).ok_or(Error::CitizenNotFound)
	}

	/// The citizen whose present key this is, suspended or not.
	pub(crate) fn citizen_with(who: &T::AccountId) -> Result<CitizenId, Error<T>> {
		match Accounts::<T>::get(who) {
			Some(Holder::Citizen(citizen)) => Ok(citizen),
			Some(Holder::FormerOfficer(_) | Holder::FormerCitizen(_)) => Err(Error::FormerKey),
			Some(Holder::Officer(_)) | None => Err(Error::NotACitizen),
		}
	}
}

impl<T: Config> CitizenRegister<T::AccountId> for Pallet<T> {
	fn keeper(citizen: CitizenId) -> Result<InstitutionId, DispatchError> {
		Ok(Self::citizen_record(citizen)?.institution)
	}

	fn present_key(citizen: CitizenId) -> Result<T::AccountId, DispatchError> {
		Ok(Self::citizen_key(citizen)?)
	}

	fn citizen_of(who: &T::AccountId) -> Result<CitizenId, DispatchError> {
		Ok(Self::citizen_with(who)?)
	}

	fn ensure_fresh(account: &T::AccountId) -> DispatchResult {
		Pallet::<T>::ensure_fresh(account)
	}

	fn replace_key(citizen: CitizenId, account: T::AccountId) -> DispatchResult {
		Self::do_replace_citizen_key(citizen, account)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_registrar() -> ActingOfficer {
		crate::benchmarking::registrar::<T>()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_citizen_of(keeper: InstitutionId) -> CitizenId {
		crate::benchmarking::citizen_of::<T>(keeper)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_account() -> T::AccountId {
		crate::benchmarking::fresh_account::<T>()
	}
}
