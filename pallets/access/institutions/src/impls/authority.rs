// SPDX-License-Identifier: Apache-2.0
//! What the other pallets ask: who acts, whose allowance it uses, and whether others had its key.

use crate::{
	types::Holder, Accounts, Citizens, Codes, Config, Error, FormerOfficerKeys, Institutions,
	Officers, Pallet,
};
use citychain_primitives::{
	ActingOfficer, Authority, CitizenId, CodeRegister, Duty, Enrolment, InstitutionId, KeyHistory,
	Millis, OfficerId, Payer, UnifiedSocialCreditCode,
};
use sp_runtime::DispatchError;

impl<T: Config> Authority<T::AccountId> for Pallet<T> {
	fn ensure_officer(who: &T::AccountId, duty: Duty) -> Result<ActingOfficer, DispatchError> {
		let officer = match Accounts::<T>::get(who) {
			Some(Holder::Officer(officer)) => officer,
			Some(Holder::FormerOfficer(_) | Holder::FormerCitizen(_)) => {
				return Err(Error::<T>::FormerKey.into())
			},
			Some(Holder::Citizen(_)) | None => return Err(Error::<T>::NotAnOfficer.into()),
		};
		let record = Self::officer_record(officer)?;
		record.ensure_in_office(Self::now()).map_err(Error::<T>::from)?;
		let institution = record.institution;
		let standing = Self::standing(institution)?;
		standing.ensure_acting().map_err(Error::<T>::from)?;
		record.ensure_duty(standing.duties, duty).map_err(Error::<T>::from)?;
		Ok(ActingOfficer { officer, institution })
	}

	fn ensure_citizen(who: &T::AccountId) -> Result<CitizenId, DispatchError> {
		let citizen = Self::citizen_with(who)?;
		Self::citizen_record(citizen)?.ensure_active().map_err(Error::<T>::from)?;
		Ok(citizen)
	}

	fn is_active(institution: InstitutionId) -> bool {
		Institutions::<T>::get(institution).is_some_and(|standing| standing.status.allows_acting())
	}

	fn holds_duty(institution: InstitutionId, duty: Duty) -> bool {
		Institutions::<T>::get(institution).is_some_and(|standing| {
			standing.status.allows_acting() && standing.duties.contains(duty)
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_officer(duty: Duty) -> T::AccountId {
		crate::benchmarking::signing_officer::<T>(duty)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_citizen() -> T::AccountId {
		crate::benchmarking::citizen::<T>()
	}
}

impl<T: Config> Enrolment<T::AccountId> for Pallet<T> {
	fn payer(who: &T::AccountId) -> Option<Payer> {
		match Accounts::<T>::get(who)? {
			Holder::Officer(officer) => {
				let record = Officers::<T>::get(officer)?;
				let standing = Institutions::<T>::get(record.institution)?;
				if Self::may_act(&record, &standing) {
					Some(Payer::Institution(record.institution))
				} else {
					Some(Payer::Officer(officer))
				}
			},
			Holder::Citizen(citizen) => Some(Payer::Citizen(citizen)),
			Holder::FormerOfficer(_) | Holder::FormerCitizen(_) => None,
		}
	}

	fn exists(payer: &Payer) -> bool {
		match payer {
			Payer::Institution(institution) => Institutions::<T>::get(institution)
				.is_some_and(|standing| standing.status.allows_changes()),
			Payer::Officer(officer) => {
				Officers::<T>::get(officer).is_some_and(|record| record.status.is_serving())
			},
			Payer::Citizen(citizen) => Citizens::<T>::contains_key(citizen),
		}
	}
}

impl<T: Config> KeyHistory for Pallet<T> {
	fn was_compromised(officer: OfficerId, at: Millis) -> bool {
		let Some(record) = Officers::<T>::get(officer) else { return false };
		let mut from = Millis::default();
		for key in FormerOfficerKeys::<T>::get(officer) {
			if key.was_compromised(from, at) {
				return true;
			}
			from = key.replaced_at;
		}
		from <= at && record.status.compromised_since().is_some_and(|since| since <= at)
	}
}

impl<T: Config> CodeRegister for Pallet<T> {
	fn institution(code: &UnifiedSocialCreditCode) -> Option<InstitutionId> {
		Codes::<T>::get(code)
	}
}
