// SPDX-License-Identifier: Apache-2.0
//! What each call costs at its longest.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{BalanceOf, Call, Config, Outstanding, Pallet, Redemptions};
use citychain_primitives::{Authority, Duty, FormerKeys, InstitutionId};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible::{Inspect, Mutate},
	Get,
};
use frame_system::{pallet_prelude::OriginFor, RawOrigin};
use sp_runtime::traits::Zero;

/// A bank.
fn bank<T: Config>() -> InstitutionId {
	T::benchmark_officer(Duty::SettleMoney).institution
}

/// An officer of it.
fn banker<T: Config>() -> OriginFor<T> {
	T::officer_origin(Duty::SettleMoney)
}

/// A bank that has issued 1,000 fen to a citizen.
fn issued<T: Config>() -> Result<(InstitutionId, T::AccountId), BenchmarkError> {
	let holder = T::Authority::benchmark_citizen();
	Pallet::<T>::issue(banker::<T>(), holder.clone(), 1_000u32.into())?;
	Ok((bank::<T>(), holder))
}

/// The same, and the citizen asks to redeem all of it.
fn requested<T: Config>() -> Result<(InstitutionId, T::AccountId), BenchmarkError> {
	let (bank, holder) = issued::<T>()?;
	let amount = T::Currency::balance(&holder).min(1_000u32.into());
	Pallet::<T>::request_redemption(RawOrigin::Signed(holder.clone()).into(), bank, amount)?;
	Ok((bank, holder))
}

/// Gives `holder` 1,000 fen and open redemptions at `n` banks, for 1 fen each.
fn asked<T: Config>(holder: &T::AccountId, n: u32) -> Result<(), BenchmarkError> {
	T::Currency::mint_into(holder, 1_000u32.into())?;
	for bank in 0..n {
		Pallet::<T>::open(InstitutionId(bank), holder, 1u32.into())?;
	}
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn issue() -> Result<(), BenchmarkError> {
		let beneficiary = T::Authority::benchmark_citizen();
		let before = T::Currency::balance(&beneficiary);

		#[extrinsic_call]
		_(banker::<T>() as T::RuntimeOrigin, beneficiary.clone(), 1_000u32.into());

		assert_eq!(T::Currency::balance(&beneficiary), before + 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn request_redemption() -> Result<(), BenchmarkError> {
		let (bank, holder) = issued::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), bank, 1_000u32.into());

		assert_eq!(Redemptions::<T>::get(bank, holder), Some(1_000u32.into()));
		Ok(())
	}

	#[benchmark]
	fn cancel_redemption() -> Result<(), BenchmarkError> {
		let (bank, holder) = requested::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), bank);

		assert_eq!(Redemptions::<T>::get(bank, holder), None);
		Ok(())
	}

	#[benchmark]
	fn redeem() -> Result<(), BenchmarkError> {
		let (bank, holder) = requested::<T>()?;

		#[extrinsic_call]
		_(banker::<T>() as T::RuntimeOrigin, holder.clone());

		assert_eq!(Redemptions::<T>::get(bank, holder), None);
		Ok(())
	}

	#[benchmark]
	fn refuse_redemption() -> Result<(), BenchmarkError> {
		let (bank, holder) = requested::<T>()?;

		#[extrinsic_call]
		_(banker::<T>() as T::RuntimeOrigin, holder.clone());

		assert_eq!(Redemptions::<T>::get(bank, holder), None);
		Ok(())
	}

	#[benchmark]
	fn transfer_outstanding() -> Result<(), BenchmarkError> {
		let to = bank::<T>();
		let from = InstitutionId(u32::MAX);
		Outstanding::<T>::insert(from, BalanceOf::<T>::from(1_000u32));
		let before = Outstanding::<T>::get(to);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, from, to);

		assert_eq!(Outstanding::<T>::get(to), before + 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn recover_balance(n: Linear<0, { T::MaxRedemptions::get() }>) -> Result<(), BenchmarkError> {
		let (former, holder) = T::FormerKeys::benchmark_former_key();
		asked::<T>(&former, n)?;
		let before = T::Currency::balance(&holder);

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), former.clone());

		assert_eq!(T::Currency::balance(&holder), before + 1_000u32.into());
		assert!(T::Currency::total_balance(&former).is_zero());
		Ok(())
	}

	#[benchmark]
	fn hand_over_balance(n: Linear<0, { T::MaxRedemptions::get() }>) -> Result<(), BenchmarkError> {
		let former = T::FormerKeys::benchmark_left();
		asked::<T>(&former, n)?;
		let beneficiary = T::Authority::benchmark_officer(Duty::SettleMoney);
		let before = T::Currency::balance(&beneficiary);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, former.clone(), beneficiary.clone());

		assert_eq!(T::Currency::balance(&beneficiary), before + 1_000u32.into());
		assert!(T::Currency::total_balance(&former).is_zero());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
