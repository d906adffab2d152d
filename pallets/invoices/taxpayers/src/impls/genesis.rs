// SPDX-License-Identifier: Apache-2.0
//! Genesis: the first taxpayers pass the checks of every later one.

use crate::{Config, Error, GenesisTaxpayer, Pallet};
use citychain_primitives::{ActingOfficer, Authority, Duty, OfficerId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers a taxpayer of the genesis data.
	///
	/// Panics on bad data, with the reason: a chain must not start from it.
	#[allow(clippy::panic)]
	pub(crate) fn build_taxpayer(data: &GenesisTaxpayer) {
		if let Err(error) = Self::try_build_taxpayer(data) {
			panic!("genesis: taxpayer {:?} is refused: {error:?}", data.taxpayer);
		}
	}

	fn try_build_taxpayer(data: &GenesisTaxpayer) -> DispatchResult {
		let is_bureau = T::Authority::holds_duty(data.bureau, Duty::AdministerTax);
		ensure!(is_bureau, Error::<T>::NotABureau);
		// No officer acts in a genesis, and no event tells of one.
		let acting = ActingOfficer { officer: OfficerId(0), institution: data.bureau };
		Self::do_register(acting, data.taxpayer, data.terms.clone(), Self::today())?;
		for numbers in &data.numbers {
			let (series, count) = (numbers.series, numbers.count);
			Self::do_assign_numbers(acting, data.taxpayer, series, None, count)?;
		}
		Ok(())
	}
}
