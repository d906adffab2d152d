// SPDX-License-Identifier: Apache-2.0
//! How a case is sealed, and given to another keeper.

use crate::{Cases, Config, Error, Event, Pallet, Roots, Seal};
use citychain_evidence::CaseId;
use citychain_primitives::{ActingOfficer, Authority, Duty, InstitutionId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Seals a case of the officer's own institution; `walked` is how many items it has.
	pub(crate) fn do_seal(acting: ActingOfficer, id: CaseId, walked: &mut u32) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let case = Self::own_case(institution, id)?;
		let seal = Seal { officer, block: T::block(), at: T::now() };
		let next = case.sealed::<T>(seal)?;
		let items = case.items;
		*walked = items;
		let root = Self::compute_root(id)?.ok_or(Error::<T>::Empty)?;

		Cases::<T>::insert(id, next);
		Roots::<T>::insert(id, root);
		Self::deposit_event(Event::CaseSealed { case: id, institution, officer, root, items });
		Ok(())
	}

	/// Gives a case to another keeper.
	pub(crate) fn do_reassign(id: CaseId, institution: InstitutionId) -> DispatchResult {
		let case = Self::case_record(id)?;
		let next = case.reassigned::<T>(institution)?;
		ensure!(
			T::Authority::holds_duty(institution, Duty::KeepCases),
			Error::<T>::KeeperNotActive
		);

		Cases::<T>::insert(id, next);
		// A keeper contributes without an invitation.
		Self::dismiss_if_invited(id, institution);
		Self::deposit_event(Event::CaseReassigned { case: id, from: case.keeper, to: institution });
		Ok(())
	}
}
