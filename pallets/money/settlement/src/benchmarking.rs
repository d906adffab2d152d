// SPDX-License-Identifier: Apache-2.0
//! What each call costs at its longest.

use crate::{BalanceOf, Call, Config, Outstanding, Pallet, Redemptions};
use citychain_primitives::{Authority, Duty, FormerKeys, InstitutionId};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible::{Inspect, Mutate},
	EnsureOrigin, Get,
};
use frame_system::RawOrigin;
use sp_runtime::traits::Zero;

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

/// Gives `holder` 1,000 fen and open redemptions at `n` banks, for 1 fen each.
fn asked<T: Config>(holder: &T::AccountId, n: u32) -> Result<(), BenchmarkError> {
	T::Currency::mint_into(holder, 1_000u32.into())?;
	for bank in 0..n {
		Pallet::<T>::open(InstitutionId(bank), holder, 1u32.into())?;
	}
	Ok(())
}

fn council<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::CouncilOrigin::try_successful_origin()
		.map_err(|_| BenchmarkError::Stop("the council has no origin for benchmarks"))
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
		Outstanding::<T>::insert(from, BalanceOf::<T>::from(1_000u32));
		let before = Outstanding::<T>::get(to);
		let council = council::<T>()?;

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, from, to);

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
		let council = council::<T>()?;

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, former.clone(), beneficiary.clone());

		assert_eq!(T::Currency::balance(&beneficiary), before + 1_000u32.into());
		assert!(T::Currency::total_balance(&former).is_zero());
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
