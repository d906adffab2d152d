// SPDX-License-Identifier: Apache-2.0
//! Genesis: the first taxpayers pass the checks of every later one.

use crate::{Config, GenesisTaxpayer, Pallet};
use citychain_primitives::{ActingOfficer, OfficerId};
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
		Self::ensure_bureau(data.bureau)?;
		// No officer acts in a genesis, and no event tells of one.
		let acting = ActingOfficer { officer: OfficerId(0), institution: data.bureau };
		Self::do_register_taxpayer(acting, data.taxpayer, data.terms.clone(), Self::today())?;
		for numbers in &data.numbers {
			let (series, count) = (numbers.series, numbers.count);
			Self::do_assign_numbers(acting, data.taxpayer, series, None, count)?;
		}
		Ok(())
	}
}
