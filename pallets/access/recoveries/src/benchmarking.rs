// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{Call, Config, CurrentPolicy, Pallet, Recoveries};
use citychain_access::{Recovery, RecoveryPolicy, RecoveryState};
use citychain_primitives::{
	ActingOfficer, Binding, CitizenId, CitizenRegister, Commitment, Duty, Millis,
};
use frame_benchmarking::v2::*;
use frame_support::traits::Get;
use frame_system::RawOrigin;

const GROUNDS: Commitment = Commitment([7; 32]);
/// The end of time.
const NEVER: Millis = Millis(u64::MAX);

/// A recovery on record of a citizen of the institution of `opened_by`, in any state.
fn write_recovery<T: Config>(
	opened_by: ActingOfficer,
	state: RecoveryState,
) -> Result<(CitizenId, Recovery<T::AccountId>), BenchmarkError> {
	let citizen = T::Citizens::benchmark_citizen_of(opened_by.institution);
	let recovery = Recovery {
		lost: T::Citizens::present_key(citizen)?,
		account: T::Citizens::benchmark_account(),
		grounds: GROUNDS,
		opened_by,
		opened_at: T::now(),
		state,
	};
	Recoveries::<T>::insert(citizen, recovery.clone());
	Ok((citizen, recovery))
}

/// The longest state: confirmed by this officer, and due now.
fn due<T: Config>(by: ActingOfficer) -> RecoveryState {
	let now = T::now();
	RecoveryState::Confirmed { by, at: now, due: now, due_block: 0, complete_until: NEVER }
}

/// A state whose time is over.
fn overdue(by: ActingOfficer) -> RecoveryState {
	let zero = Millis(0);
	RecoveryState::Confirmed { by, at: zero, due: zero, due_block: 0, complete_until: zero }
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: an expired recovery is on record.
	#[benchmark]
	fn replace_own_key() -> Result<(), BenchmarkError> {
		let keeper = T::Citizens::benchmark_registrar();
		let (citizen, recovery) = write_recovery::<T>(keeper, overdue(keeper))?;
		let (account, possession) = T::Citizens::benchmark_possession(Binding::OwnKey(citizen));

		#[extrinsic_call]
		_(RawOrigin::Signed(recovery.lost), account.clone(), possession);

		assert_eq!(T::Citizens::present_key(citizen), Ok(account));
		Ok(())
	}

	/// The longest path: an expired recovery is replaced.
	#[benchmark]
	fn open_recovery() -> Result<(), BenchmarkError> {
		let acting = T::benchmark_officer(Duty::EnrolCitizens);
		let origin = T::officer_origin(Duty::EnrolCitizens);
		let (citizen, _) = write_recovery::<T>(acting, overdue(acting))?;
		let (account, possession) = T::Citizens::benchmark_possession(Binding::Recovery(citizen));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, citizen, account, GROUNDS, possession);

		let opened = Recoveries::<T>::get(citizen).map(|recovery| recovery.state);
		assert!(matches!(opened, Some(RecoveryState::Opened { .. })));
		Ok(())
	}

	#[benchmark]
	fn confirm_recovery() -> Result<(), BenchmarkError> {
		let origin = T::officer_origin(Duty::EnrolCitizens);
		let keeper = T::Citizens::benchmark_registrar();
		let opened = RecoveryState::Opened { confirm_until: NEVER };
		let (citizen, recovery) = write_recovery::<T>(keeper, opened)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, citizen, recovery.account);

		let confirmed = Recoveries::<T>::get(citizen).map(|recovery| recovery.state);
		assert!(matches!(confirmed, Some(RecoveryState::Confirmed { .. })));
		Ok(())
	}

	#[benchmark]
	fn veto_recovery() -> Result<(), BenchmarkError> {
		let keeper = T::Citizens::benchmark_registrar();
		let (citizen, recovery) = write_recovery::<T>(keeper, due::<T>(keeper))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(recovery.lost));

		assert!(!Recoveries::<T>::contains_key(citizen));
		Ok(())
	}

	/// The longest path: the institution confirmed it.
	#[benchmark]
	fn withdraw_recovery() -> Result<(), BenchmarkError> {
		let acting = T::benchmark_officer(Duty::EnrolCitizens);
		let origin = T::officer_origin(Duty::EnrolCitizens);
		let keeper = T::Citizens::benchmark_registrar();
		let (citizen, _) = write_recovery::<T>(keeper, due::<T>(acting))?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, citizen);

		assert!(!Recoveries::<T>::contains_key(citizen));
		Ok(())
	}

	/// The longest path: the two officers who signed are others than the one who completes it.
	#[benchmark]
	fn complete_recovery() -> Result<(), BenchmarkError> {
		let acting = T::benchmark_officer(Duty::EnrolCitizens);
		let origin = T::officer_origin(Duty::EnrolCitizens);
		let keeper = T::Citizens::benchmark_registrar();
		let other = T::Citizens::benchmark_registrar();
		let by = ActingOfficer { officer: other.officer, ..acting };
		let (citizen, recovery) = write_recovery::<T>(keeper, due::<T>(by))?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, citizen);

		assert_eq!(T::Citizens::present_key(citizen), Ok(recovery.account));
		assert!(!Recoveries::<T>::contains_key(citizen));
		Ok(())
	}

	/// The longest path: only its time is over.
	#[benchmark]
	fn remove_expired() -> Result<(), BenchmarkError> {
		let origin = T::officer_origin(Duty::EnrolCitizens);
		let keeper = T::Citizens::benchmark_registrar();
		let (citizen, _) = write_recovery::<T>(keeper, overdue(keeper))?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, citizen);

		assert!(!Recoveries::<T>::contains_key(citizen));
		Ok(())
	}

	#[benchmark]
	fn adopt_policy() -> Result<(), BenchmarkError> {
		let delay = T::MinDelay::get();
		let policy = RecoveryPolicy { delay, confirm_within: 1, complete_within: 1 };

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, policy);

		assert_eq!(CurrentPolicy::<T>::get(), policy);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
