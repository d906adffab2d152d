// SPDX-License-Identifier: Apache-2.0
//! What each call costs at its longest.

use crate::{Call, Config, Outstanding, Pallet, Redemptions};
use citychain_primitives::{Authority, Duty, InstitutionId};
use frame_benchmarking::v2::*;
use frame_support::traits::{fungible::Inspect, EnsureOrigin};
use frame_system::RawOrigin;

/// A bank with an officer.
struct Bank<AccountId> {
	id: InstitutionId,
	officer: AccountId,
}

fn bank<T: Config>() -> Result<Bank<T::AccountId>, BenchmarkError> {
	let officer = T::Authority::benchmark_officer(Duty::SettleMoney);
	let id = T::Authority::ensure_officer(&officer, Duty::SettleMoney)?.institution;
	Ok(Bank { id, officer })
}

/// A bank that has issued 1,000 fen to a citizen.
fn issued<T: Config>() -> Result<(Bank<T::AccountId>, T::AccountId), BenchmarkError> {
	let bank = bank::<T>()?;
	let holder = T::Authority::benchmark_citizen();
	let officer = RawOrigin::Signed(bank.officer.clone());
	Pallet::<T>::issue(officer.into(), holder.clone(), 1_000u32.into())?;
	Ok((bank, holder))
}

/// The same, and the citizen asks to redeem all of it.
fn requested<T: Config>() -> Result<(Bank<T::AccountId>, T::AccountId), BenchmarkError> {
	let (bank, holder) = issued::<T>()?;
	let amount = T::Currency::balance(&holder).min(1_000u32.into());
	Pallet::<T>::request_redemption(RawOrigin::Signed(holder.clone()).into(), bank.id, amount)?;
	Ok((bank, holder))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn issue() -> Result<(), BenchmarkError> {
		let bank = bank::<T>()?;
		let beneficiary = T::Authority::benchmark_citizen();
		let before = T::Currency::balance(&beneficiary);

		#[extrinsic_call]
		_(RawOrigin::Signed(bank.officer), beneficiary.clone(), 1_000u32.into());

		assert_eq!(T::Currency::balance(&beneficiary), before + 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn request_redemption() -> Result<(), BenchmarkError> {
		let (bank, holder) = issued::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), bank.id, 1_000u32.into());

		assert_eq!(Redemptions::<T>::get(bank.id, holder), Some(1_000u32.into()));
		Ok(())
	}

	#[benchmark]
	fn cancel_redemption() -> Result<(), BenchmarkError> {
		let (bank, holder) = requested::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), bank.id);

		assert_eq!(Redemptions::<T>::get(bank.id, holder), None);
		Ok(())
	}

	#[benchmark]
	fn redeem() -> Result<(), BenchmarkError> {
		let (bank, holder) = requested::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(bank.officer), holder.clone());

		assert_eq!(Redemptions::<T>::get(bank.id, holder), None);
		Ok(())
	}

	#[benchmark]
	fn refuse_redemption() -> Result<(), BenchmarkError> {
		let (bank, holder) = requested::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(bank.officer), holder.clone());

		assert_eq!(Redemptions::<T>::get(bank.id, holder), None);
		Ok(())
	}

	#[benchmark]
	fn transfer_outstanding() -> Result<(), BenchmarkError> {
		let to = bank::<T>()?.id;
		let from = InstitutionId(u32::MAX);
		Outstanding::<T>::insert(from, crate::BalanceOf::<T>::from(1_000u32));
		let before = Outstanding::<T>::get(to);
		let council = T::CouncilOrigin::try_successful_origin()
			.map_err(|_| BenchmarkError::Stop("the council has no origin for benchmarks"))?;

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, from, to);

		assert_eq!(Outstanding::<T>::get(to), before + 1_000u32.into());
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
