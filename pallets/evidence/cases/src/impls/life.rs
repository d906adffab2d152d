// SPDX-License-Identifier: Apache-2.0
//! How a case begins and ends: opened, sealed, cancelled, given to another keeper, pruned.

use crate::{
	Case, CaseKind, Cases, Config, Contributors, Dockets, Error, Event, Item, Items, NextId,
	Pallet, Roots, Seal, MAX_PRUNED,
};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Authority, Commitment, Duty, InstitutionId};
use frame_support::{
	ensure,
	traits::{EnsureOrigin, Get},
};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_case(
		acting: ActingOfficer,
		kind: CaseKind,
		docket: Commitment,
	) -> DispatchResult {
		let ActingOfficer { officer, institution: keeper } = acting;
		let id = NextId::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyCases)?;
		Cases::<T>::insert(id, Case::opened(keeper, kind, Self::now()));
		Dockets::<T>::insert(id, docket);
		NextId::<T>::put(next_id);
		Self::deposit_event(Event::CaseOpened { case: id, keeper, officer, kind, docket });
		Ok(())
	}

	pub(crate) fn do_seal(origin: OriginFor<T>, id: CaseId, walked: &mut u32) -> DispatchResult {
		let (ActingOfficer { officer, .. }, case) = Self::ensure_keeper(origin, id)?;
		let seal = Seal { officer, block: Self::block(), at: Self::now() };
		let next = case.sealed(seal).map_err(Error::<T>::from)?;
		*walked = case.items;
		let root = Self::compute_root(id)?.ok_or(Error::<T>::Empty)?;
		Cases::<T>::insert(id, next);
		Roots::<T>::insert(id, root);
		Self::deposit_event(Event::CaseSealed { case: id, officer, root, items: case.items });
		Ok(())
	}

	pub(crate) fn do_cancel(origin: OriginFor<T>, id: CaseId, walked: &mut u32) -> DispatchResult {
		let (ActingOfficer { officer, .. }, case) = Self::ensure_keeper(origin, id)?;
		case.ensure_cancellable().map_err(Error::<T>::from)?;
		*walked = case.items;
		let items = Items::<T>::iter_prefix(id).collect::<Vec<(EvidenceId, Item)>>();
		let is_own = |(_, item): &(EvidenceId, Item)| item.contributor == case.keeper;
		ensure!(items.iter().all(is_own), Error::<T>::ForeignItems);

		for (evidence, _) in items {
			T::Evidence::release(evidence)?;
			Items::<T>::remove(id, evidence);
		}
		Contributors::<T>::remove(id);
		Dockets::<T>::remove(id);
		Cases::<T>::remove(id);
		Self::deposit_event(Event::CaseCancelled { case: id, officer });
		Ok(())
	}

	pub(crate) fn do_reassign(id: CaseId, institution: InstitutionId) -> DispatchResult {
		let case = Self::case_record(id)?;
		let next = case.reassigned(institution).map_err(Error::<T>::from)?;
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

	pub(crate) fn do_prune(origin: OriginFor<T>, id: CaseId, walked: &mut u32) -> DispatchResult {
		let case = Self::ensure_keeper_or_council(origin, id)?;
		case.ensure_prunable(Self::now(), T::Retention::get()).map_err(Error::<T>::from)?;
		let limit: usize = MAX_PRUNED.saturated_into();
		let items = Items::<T>::iter_key_prefix(id).take(limit).collect::<Vec<EvidenceId>>();
		let removed: u32 = items.len().saturated_into();
		*walked = removed;
		let next = case.pruned(removed).map_err(Error::<T>::from)?;

		for evidence in items {
			if case.state.holds_items() {
				T::Evidence::release(evidence)?;
			}
			Items::<T>::remove(id, evidence);
		}
		let remaining = next.items_on_record();
		if remaining == 0 {
			Contributors::<T>::remove(id);
			Dockets::<T>::remove(id);
		}
		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::CasePruned { case: id, removed, remaining });
		Ok(())
	}

	/// The case, if the council calls, or an officer who keeps cases for its keeper.
	fn ensure_keeper_or_council(origin: OriginFor<T>, id: CaseId) -> Result<Case, DispatchError> {
		match T::CouncilOrigin::try_origin(origin) {
			Ok(_) => Self::case_record(id),
			Err(origin) => Self::ensure_keeper(origin, id).map(|(_, case)| case),
		}
	}
}
