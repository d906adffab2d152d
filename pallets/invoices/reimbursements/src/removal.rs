// SPDX-License-Identifier: Apache-2.0
//! The end of claims that nobody needs.

use crate::{ClaimItem, Claims, Closures, Config, Error, Event, Pallet};
use citychain_invoices::ClaimId;
use citychain_primitives::ActingOfficer;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Forgets a claim that nobody needs any more; `walked` is how many
	/// invoices it had.
	pub(crate) fn do_remove_claim(
		acting: ActingOfficer,
		id: ClaimId,
		walked: &mut u32,
	) -> DispatchResult {
		let claim = Claims::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		*walked = claim.len();
		if claim.is_open() {
			ensure!(claim.is_expired(T::now()), Error::<T>::StillOpen);
		} else {
			let has_closure =
				|item: &ClaimItem| Closures::<T>::contains_key(item.invoice, claim.institution);
			ensure!(!claim.items.iter().any(has_closure), Error::<T>::StillNeeded);
		}

		Self::forget(id, &claim);
		let ActingOfficer { institution, officer } = acting;
		Self::deposit_event(Event::ClaimRemoved { claim: id, institution, officer });
		Ok(())
	}
}
