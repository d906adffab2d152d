// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls and of the extension that charges.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::*;
use citychain_access::{Allowance, AllowanceClass, BlockShare};
use citychain_primitives::{CitizenId, Enrolment, Payer};
use frame_benchmarking::v2::*;
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	traits::Get,
	weights::Weight,
};
use frame_system::RawOrigin;
use sp_runtime::traits::{DispatchTransaction, One};

/// An allowance that is never used up and of which nothing recovers while a benchmark runs.
const BOUNDLESS: Allowance = Allowance::new(u64::MAX, 1);

/// A usage that has not recovered.
fn use_up<T: Config>(payer: Payer, used: u64) {
	let at_block = frame_system::Pallet::<T>::block_number();
	Usages::<T>::insert(payer, Usage { used: BlockShare(used), at_block });
}

/// The payer of `who`, it and whom it shares with having used much of a boundless allowance.
fn busy_payer<T: Config>(who: &T::AccountId) -> Result<Payer, BenchmarkError> {
	let payer = T::Enrolment::payer(who)
		.ok_or(BenchmarkError::Stop("the account of the benchmark is not enrolled"))?;
	for payer in T::Enrolment::shared_with(&payer).into_iter().chain([payer]) {
		Pallet::<T>::put_allowance(AllowanceClass::from(&payer), BOUNDLESS);
		use_up::<T>(payer, u64::from(u32::MAX));
	}
	Ok(payer)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_allowance() {
		let class = AllowanceClass::Institution;
		let allowance = Pallet::<T>::allowance(class);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, class, allowance);

		assert_eq!(Allowances::<T>::get(class), Some(allowance));
	}

	/// The usage has not recovered, so that the enrolment of its payer is looked up too.
	#[benchmark]
	fn clear_usage() {
		let caller = T::Enrolment::benchmark_enrolled();
		let payer = Payer::Citizen(CitizenId(u32::MAX));
		Pallet::<T>::put_allowance(AllowanceClass::from(&payer), BOUNDLESS);
		use_up::<T>(payer, 1_000);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), payer);

		assert_eq!(Usages::<T>::get(payer), None);
	}

	/// Something was used before and recovers in part, and something is given back.
	#[benchmark]
	fn charge_allowance() -> Result<(), BenchmarkError> {
		let caller = T::Enrolment::benchmark_enrolled();
		let payer = busy_payer::<T>(&caller)?;
		let now = frame_system::Pallet::<T>::block_number() + One::one();
		frame_system::Pallet::<T>::set_block_number(now);

		let call: T::RuntimeCall = frame_system::Call::remark { remark: Default::default() }.into();
		let info = DispatchInfo {
			call_weight: Weight::from_parts(T::BlockWeights::get().max_block.ref_time() / 2, 0),
			..Default::default()
		};
		let done = PostDispatchInfo::from(Some(Weight::zero()));

		#[block]
		{
			ChargeAllowance::<T>::new()
				.test_run(RawOrigin::Signed(caller).into(), &call, &info, 0, 0, |_| Ok(done))
				.expect("the allowance is boundless")
				.expect("the call succeeds");
		}

		let usage = Usages::<T>::get(payer);
		assert!(usage.is_some_and(|usage| usage.at_block == now));
		Ok(())
	}

	/// The same for a citizen, who is charged twice.
	#[benchmark]
	fn charge_citizen() -> Result<(), BenchmarkError> {
		let caller = T::Enrolment::benchmark_enrolled_citizen();
		let payer = busy_payer::<T>(&caller)?;
		let now = frame_system::Pallet::<T>::block_number() + One::one();
		frame_system::Pallet::<T>::set_block_number(now);
		let call: T::RuntimeCall = frame_system::Call::remark { remark: Default::default() }.into();
		let info = DispatchInfo {
			call_weight: Weight::from_parts(T::BlockWeights::get().max_block.ref_time() / 2, 0),
			..Default::default()
		};
		let done = PostDispatchInfo::from(Some(Weight::zero()));

		#[block]
		{
			ChargeAllowance::<T>::new()
				.test_run(RawOrigin::Signed(caller).into(), &call, &info, 0, 0, |_| Ok(done))
				.expect("the allowance is boundless")
				.expect("the call succeeds");
		}

		let usage = Usages::<T>::get(payer);
		assert!(usage.is_some_and(|usage| usage.at_block == now));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
