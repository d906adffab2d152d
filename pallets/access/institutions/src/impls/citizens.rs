// SPDX-License-Identifier: Apache-2.0
//! Citizens: enrolled and kept by an institution with that duty.

use crate::{
	impls::Decider, types::Citizen, Accounts, CitizenKeys, Citizens, Config, Error, Event,
	FormerCitizenKeys, NextCitizen, Pallet,
};
use citychain_access::{AssuranceLevel, FormerKey, Holder};
use citychain_primitives::{CitizenId, InstitutionId};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Gives a citizen its number and its key, after all checks.
	pub(crate) fn insert_citizen(
		institution: InstitutionId,
		account: &T::AccountId,
		level: AssuranceLevel,
	) -> Result<CitizenId, DispatchError> {
		Self::ensure_fresh(account)?;
		let citizen = NextCitizen::<T>::get();
		let next = citizen.next().ok_or(Error::<T>::TooManyCitizens)?;

		NextCitizen::<T>::put(next);
		Citizens::<T>::insert(citizen, Citizen::enrolled(institution, level, T::now()));
		CitizenKeys::<T>::insert(citizen, account);
		Self::enrol_account(account, Holder::Citizen(citizen));
		Ok(citizen)
	}

	/// Moves a citizen to the record that `transition` makes of its present one, and tells which
	/// institution keeps the enrolment.
	pub(crate) fn move_citizen(
		citizen: CitizenId,
		record: Citizen,
		transition: impl FnOnce(Citizen) -> Result<Citizen, Error<T>>,
	) -> Result<InstitutionId, Error<T>> {
		let institution = record.institution;
		Citizens::<T>::insert(citizen, transition(record)?);
		Ok(institution)
	}

	/// Gives a citizen a new key, and keeps the former one.
	pub(crate) fn do_replace_citizen_key(
		citizen: CitizenId,
		account: T::AccountId,
	) -> DispatchResult {
		let former = Self::citizen_key(citizen)?;
		Self::ensure_fresh(&account)?;
		let mut keys = FormerCitizenKeys::<T>::get(citizen);
		let (replaced_at, compromised_since) = (T::now(), None);
		let key = FormerKey { account: former.clone(), replaced_at, compromised_since };
		keys.try_push(key).map_err(|_| Error::<T>::TooManyFormerKeys)?;

		FormerCitizenKeys::<T>::insert(citizen, keys);
		CitizenKeys::<T>::insert(citizen, &account);
		Self::retire_account(&former, Holder::FormerCitizen(citizen));
		Self::enrol_account(&account, Holder::Citizen(citizen));
		Self::deposit_event(Event::CitizenKeyReplaced { citizen, former, account });
		Ok(())
	}

	/// Removes a citizen's record; that its keys were a citizen's stays.
	pub(crate) fn do_withdraw_citizen(
		by: Decider,
		citizen: CitizenId,
		institution: InstitutionId,
	) -> DispatchResult {
		let account = Self::citizen_key(citizen)?;

		Citizens::<T>::remove(citizen);
		CitizenKeys::<T>::remove(citizen);
		FormerCitizenKeys::<T>::remove(citizen);
		Self::retire_account(&account, Holder::FormerCitizen(citizen));
		Self::deposit_event(Event::CitizenWithdrawn { citizen, institution, by, account });
		Ok(())
	}

	/// The record of a citizen, suspended or not.
	pub(crate) fn citizen_record(citizen: CitizenId) -> Result<Citizen, Error<T>> {
		Citizens::<T>::get(citizen).ok_or(Error::CitizenNotFound)
	}

	/// The present key of a citizen.
	pub(crate) fn citizen_key(citizen: CitizenId) -> Result<T::AccountId, Error<T>> {
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
