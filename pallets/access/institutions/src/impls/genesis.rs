// SPDX-License-Identifier: Apache-2.0
//! Genesis: the first institutions pass the checks of every later one.

use crate::{
	types::{GenesisControl, GenesisInstitution, Standing},
	Config, Pallet,
};
use citychain_access::{DutyMask, Profile};
use citychain_primitives::{Duty, Validity};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers an institution of the genesis data.
	///
	/// Panics on bad data, with the institution's name and the reason: a chain must not start from
	/// it.
	#[allow(clippy::panic)]
	pub(crate) fn build_institution(institution: &GenesisInstitution<T::AccountId>) {
		if let Err(error) = Self::try_build_institution(institution) {
			panic!("genesis: institution {:?} is refused: {error:?}", institution.name);
		}
	}

	/// Sets who controls whom in the genesis data, once all institutions are there.
	///
	/// Panics on bad data: a chain must not start from it.
	#[allow(clippy::panic)]
	pub(crate) fn build_control(control: &GenesisControl) {
		if let Err(error) = Self::do_set_controller(control.institution, Some(control.controller)) {
			panic!("genesis: {control:?} is refused: {error:?}");
		}
	}

	fn try_build_institution(data: &GenesisInstitution<T::AccountId>) -> DispatchResult {
		let Some((first, others)) = data.officers.split_first() else {
			return Err("it has no officers".into());
		};
		if !first.duties.contains(&Duty::Administer) {
			return Err("its first officer has no duty to administer it".into());
		}
		if !data.citizens.is_empty() && !data.duties.contains(&Duty::EnrolCitizens) {
			return Err("it has citizens and no duty to enrol them".into());
		}
		let profile = Profile {
			name: data.name.clone(),
			code: data.code,
			region: data.region,
			registered_at: T::now(),
		};
		let standing = Standing::registered(DutyMask::from(&data.duties));
		let (institution, _) =
			Self::insert_institution(profile, standing, &first.account, (&first.duties).into())?;
		for officer in others {
			Self::do_appoint_officer(
				None,
				institution,
				officer.account.clone(),
				officer.duties.clone(),
				Validity::open(T::now()),
			)?;
		}
		for citizen in &data.citizens {
			Self::insert_citizen(institution, &citizen.account, citizen.level)?;
		}
		Ok(())
	}
}
