// SPDX-License-Identifier: Apache-2.0
//! The seats as `pallet_session` sees them: which validators the next session has.

use crate::{Config, Pallet, Seats};
use alloc::vec::Vec;
use citychain_primitives::Authority;
use core::marker::PhantomData;
use pallet_session::historical;
use sp_runtime::traits::Convert;
use sp_staking::SessionIndex;

/// Validators and the keys that their nodes sign with.
type Keyed<T> = Vec<(<T as frame_system::Config>::AccountId, <T as pallet_session::Config>::Keys)>;

impl<T> Pallet<T>
where
	T: Config + pallet_session::Config<ValidatorId = <T as frame_system::Config>::AccountId>,
{
	/// The validators of the next session with their keys; empty if nobody is ready.
	fn planned() -> Keyed<T> {
		let seats = Seats::<T>::get().into_inner();
		let given = !seats.is_empty();
		let seated = Self::ready(seats.into_values());
		if !seated.is_empty() {
			return seated;
		}
		if given {
			log::error!(target: "runtime::seats", "no validator with a seat has session keys");
		}
		Self::ready(pallet_session::Pallet::<T>::validators())
	}

	fn ready(validators: impl IntoIterator<Item = T::AccountId>) -> Keyed<T> {
		validators
			.into_iter()
			.filter_map(|v| pallet_session::Pallet::<T>::load_keys(&v).map(|keys| (v, keys)))
			.collect()
	}

	/// The next validator set; none if nobody is ready or it is as `queued`.
	fn next_set(queued: Option<Keyed<T>>) -> Option<Vec<T::AccountId>> {
		let planned = Self::planned();
		let changed = !planned.is_empty() && queued.as_ref() != Some(&planned);
		changed.then(|| planned.into_iter().map(|(validator, _)| validator).collect())
	}
}

impl<T> pallet_session::SessionManager<T::AccountId> for Pallet<T>
where
	T: Config + pallet_session::Config<ValidatorId = <T as frame_system::Config>::AccountId>,
{
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::next_set(Some(pallet_session::Pallet::<T>::queued_keys()))
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::next_set(None)
	}

	fn start_session(_: SessionIndex) {}

	// The session pallet itself does so only when the set changes, and an unchanged one is not announced.
	fn end_session(_: SessionIndex) {
		pallet_session::DisabledValidators::<T>::kill();
	}
}

impl<T> historical::SessionManager<T::AccountId, ()> for Pallet<T>
where
	T: Config
		+ historical::Config<FullIdentification = ()>
		+ pallet_session::Config<ValidatorId = <T as frame_system::Config>::AccountId>,
{
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		// An unchanged set takes over the historical root of the session before. If that has none,
		// because the seats were not there at genesis, the set is announced so that it gets one.
		let rooted = historical::HistoricalSessions::<T>::contains_key(index.saturating_sub(1));
		let queued = rooted.then(pallet_session::Pallet::<T>::queued_keys);
		Self::next_set(queued).map(identified)
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		Self::next_set(None).map(identified)
	}

	fn start_session(_: SessionIndex) {}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<T::AccountId>>::end_session(index);
	}
}

fn identified<AccountId>(validators: Vec<AccountId>) -> Vec<(AccountId, ())> {
	validators.into_iter().map(|validator| (validator, ())).collect()
}

/// For `FullIdentificationOf` of `pallet_session::historical`: a validator's account says all.
pub struct UnitIdentificationOf;

impl<AccountId> Convert<AccountId, Option<()>> for UnitIdentificationOf {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

/// For `ValidatorIdOf` of `pallet_session`: an account that holds a seat and is not stopped, so that only
/// validators set session keys, and no thief does of a key that was reported.
pub struct SeatedValidatorOf<T>(PhantomData<T>);

impl<T: Config> Convert<T::AccountId, Option<T::AccountId>> for SeatedValidatorOf<T> {
	fn convert(account: T::AccountId) -> Option<T::AccountId> {
		let is_seated = Seats::<T>::get().values().any(|seated| *seated == account);
		(is_seated && !T::Authority::is_stopped(&account)).then_some(account)
	}
}
