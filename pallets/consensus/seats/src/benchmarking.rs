// SPDX-License-Identifier: Apache-2.0
//! What each call costs at its longest: with all the seats taken.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{Call, Config, Pallet, Seats};
use citychain_primitives::{Duty, InstitutionId};
use frame_benchmarking::v2::*;
use frame_support::traits::Get;

/// All seats are taken, one of them by the returned institution, which is active.
fn full<T: Config>() -> Result<InstitutionId, BenchmarkError> {
	let institution = T::benchmark_officer(Duty::Administer).institution;
	Seats::<T>::kill();
	Pallet::<T>::seat(institution, account("validator", 0, 0))?;
	for index in 1..T::MaxSeats::get() {
		let other = InstitutionId(u32::MAX - index);
		Pallet::<T>::seat(other, account("validator", index, 0))?;
	}
	Ok(institution)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn assign_seat() -> Result<(), BenchmarkError> {
		let institution = full::<T>()?;
		let validator: T::AccountId = account("successor", 0, 0);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution, validator.clone());

		assert_eq!(Seats::<T>::get().get(&institution), Some(&validator));
		Ok(())
	}

	#[benchmark]
	fn vacate_seat() -> Result<(), BenchmarkError> {
		let institution = full::<T>()?;

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);

		assert_eq!(Seats::<T>::get().get(&institution), None);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
