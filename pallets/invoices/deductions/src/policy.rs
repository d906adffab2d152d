// SPDX-License-Identifier: Apache-2.0
//! The rules that the council adopts.

use crate::{Config, CurrentRules, Error, Event, Pallet, Rules};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts these rules in force from now on.
	pub(crate) fn do_adopt_rules(rules: Rules) -> DispatchResult {
		ensure!(rules.grace <= T::MaxGrace::get(), Error::<T>::OutOfRange);
		ensure!(rules != CurrentRules::<T>::get(), Error::<T>::PolicyUnchanged);

		CurrentRules::<T>::put(&rules);
		Self::deposit_event(Event::RulesAdopted { rules });
		Ok(())
	}
}
