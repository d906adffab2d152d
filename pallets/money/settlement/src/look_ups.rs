// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{BalanceOf, Config, Outstanding, Pallet, Redemptions};
use citychain_primitives::InstitutionId;

impl<T: Config> Pallet<T> {
	/// What `bank` has issued and not yet redeemed, in fen.
	pub fn outstanding(bank: InstitutionId) -> BalanceOf<T> {
		Outstanding::<T>::get(bank)
	}

	/// What `holder` asked `bank` to redeem, in fen; none without an open redemption.
	pub fn redemption(bank: InstitutionId, holder: T::AccountId) -> Option<BalanceOf<T>> {
		Redemptions::<T>::get(bank, holder)
	}
}
