// SPDX-License-Identifier: Apache-2.0
//! What the other pallets ask: who acts, whose allowance it uses, who is not independent of whom, and
//! whose keys are and were whose; and the names that answers show.

use crate::{
	types::officer, Accounts, Citizens, Codes, Config, Error, FormerOfficerKeys, Institutions,
	Officers, Pallet, Profiles,
};
use alloc::string::String;
use citychain_access::{CitizenStatus, Holder, OfficerStatus};
use citychain_primitives::{
	ActingOfficer, Affiliation, Authority, Binding, CitizenId, CitizenRegister, CodeRegister, Duty,
	Enrolment, FormerKeys, InstitutionId, KeyHistory, Millis, Names, OfficerId, Payer, Possession,
	UnifiedSocialCreditCode,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Names for Pallet<T> {
	fn institution(institution: InstitutionId) -> Option<String> {
		Profiles::<T>::get(institution).map(|profile| profile.name.as_str().into())
	}

	fn institution_of(officer: OfficerId) -> Option<InstitutionId> {
		Officers::<T>::get(officer).map(|record| record.institution)
	}
}

impl<T: Config> Authority<T::AccountId> for Pallet<T> {
	fn ensure_officer(who: &T::AccountId, duty: Duty) -> Result<ActingOfficer, DispatchError> {
		let id = match Accounts::<T>::get(who) {
			Some(Holder::Officer(officer)) => officer,
			Some(Holder::FormerOfficer(_) | Holder::FormerCitizen(_)) => {
				return Err(Error::<T>::FormerKey.into())
			},
			Some(Holder::Citizen(_)) | None => return Err(Error::<T>::NotAnOfficer.into()),
		};
		let record = Self::officer_record(id)?;
		officer::ensure_in_office::<T>(&record, T::now())?;
		let institution = record.institution;
		let standing = Self::standing(institution)?;
		standing.ensure_acting::<T>()?;
		officer::ensure_duty::<T>(&record, standing.duties, duty)?;
		Ok(ActingOfficer { officer: id, institution })
	}

	fn ensure_citizen(who: &T::AccountId) -> Result<CitizenId, DispatchError> {
		let citizen = Self::citizen_with(who)?;
		Self::citizen_record(citizen)?.ensure_active::<T>()?;
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

	fn is_stopped(who: &T::AccountId) -> bool {
		// A suspended citizen can still veto a recovery; what else it does asks for its enrolment.
		Accounts::<T>::contains_key(who)
			&& matches!(Self::payer(who), None | Some(Payer::OutOfOffice(_)))
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
				// The report is the last thing that a key signs.
				if matches!(record.status, OfficerStatus::Compromised { .. }) {
					return None;
				}
				let standing = Institutions::<T>::get(record.institution)?;
				if Self::may_act(&record, &standing) {
					Some(Payer::Institution(record.institution))
				} else {
					Some(Payer::OutOfOffice(record.institution))
				}
			},
			Holder::Citizen(citizen) => {
				let record = Citizens::<T>::get(citizen)?;
				let is_active = matches!(record.status, CitizenStatus::Active)
					&& Self::is_active(record.institution);
				Some(if is_active {
					Payer::Citizen(citizen)
				} else {
					Payer::SuspendedCitizen(citizen)
				})
			},
			Holder::FormerOfficer(_) | Holder::FormerCitizen(_) => None,
		}
	}

	fn shared_with(payer: &Payer) -> Option<Payer> {
		let (Payer::Citizen(citizen) | Payer::SuspendedCitizen(citizen)) = payer else {
			return None;
		};
		Citizens::<T>::get(citizen).map(|record| Payer::CitizensOf(record.institution))
	}

	fn exists(payer: &Payer) -> bool {
		match payer {
			// The citizens of a closed institution keep their enrolment, and its officers may report
			// their keys.
			Payer::OutOfOffice(institution) | Payer::CitizensOf(institution) => {
				Institutions::<T>::contains_key(institution)
			},
			Payer::Institution(institution) | Payer::InstitutionReserve(institution) => {
				Institutions::<T>::get(institution)
					.is_some_and(|standing| standing.status.allows_changes())
			},
			Payer::Citizen(citizen)
			| Payer::SuspendedCitizen(citizen)
			| Payer::CitizenReserve(citizen) => Citizens::<T>::contains_key(citizen),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled() -> T::AccountId {
		crate::benchmarking::officer_with_every_duty::<T>(Duty::NotarizeEvidence)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_enrolled_citizen() -> T::AccountId {
		crate::benchmarking::citizen::<T>()
	}
}

impl<T: Config> KeyHistory for Pallet<T> {
	fn was_compromised(officer: OfficerId, at: Millis) -> bool {
		let Some(record) = Officers::<T>::get(officer) else { return false };
		record.was_compromised(&FormerOfficerKeys::<T>::get(officer), at)
	}
}

impl<T: Config> CodeRegister for Pallet<T> {
	fn institution(code: &UnifiedSocialCreditCode) -> Option<InstitutionId> {
		Codes::<T>::get(code)
	}
}

impl<T: Config> Affiliation for Pallet<T> {
	fn are_affiliated(a: InstitutionId, b: InstitutionId) -> bool {
		let ultimate = |institution| Self::controllers(institution).last().unwrap_or(institution);
		a == b || ultimate(a) == ultimate(b)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_institution(number: u32) -> InstitutionId {
		crate::benchmarking::lowest_of_a_line::<T>(number)
	}
}

impl<T: Config> CitizenRegister<T::AccountId> for Pallet<T> {
	type Signature = T::Signature;

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

	fn ensure_possessed(
		account: &T::AccountId,
		binding: Binding,
		possession: &Possession<T::Signature>,
	) -> DispatchResult {
		Ok(Pallet::<T>::ensure_possessed(account, binding, possession)?)
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

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_possession(binding: Binding) -> (T::AccountId, Possession<T::Signature>) {
		crate::benchmarking::possession::<T>(binding)
	}
}

impl<T: Config> FormerKeys<T::AccountId> for Pallet<T> {
	fn is_former_key_of(former: &T::AccountId, present: &T::AccountId) -> bool {
		match (Accounts::<T>::get(former), Accounts::<T>::get(present)) {
			(Some(Holder::FormerOfficer(former)), Some(Holder::Officer(present))) => {
				former == present
			},
			(Some(Holder::FormerCitizen(former)), Some(Holder::Citizen(present))) => {
				former == present
			},
			_ => false,
		}
	}

	fn has_left(account: &T::AccountId) -> bool {
		match Accounts::<T>::get(account) {
			Some(Holder::FormerOfficer(officer)) => {
				Officers::<T>::get(officer).is_some_and(|record| !record.status.is_serving())
			},
			Some(Holder::FormerCitizen(citizen)) => !Citizens::<T>::contains_key(citizen),
			Some(Holder::Officer(_) | Holder::Citizen(_)) | None => false,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_former_key() -> (T::AccountId, T::AccountId) {
		crate::benchmarking::replaced_key::<T>()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_left() -> T::AccountId {
		crate::benchmarking::key_of_dismissed_officer::<T>()
	}
}
