// SPDX-License-Identifier: Apache-2.0
//! What removes a case: its keeper gives it up while it is open, or its retention is over.

use crate::{Cases, Config, Contributors, Dockets, Error, Event, Item, Items, Pallet, MAX_PRUNED};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_primitives::ActingOfficer;
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Removes an open case of the officer's own institution; `walked` is how many items it has.
	pub(crate) fn do_cancel(acting: ActingOfficer, id: CaseId, walked: &mut u32) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let case = Self::own_case(institution, id)?;
		case.ensure_cancellable::<T>()?;
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
		Self::deposit_event(Event::CaseCancelled { case: id, institution, officer });
		Ok(())
	}

	/// Removes items of a case whose retention is over, for an officer of its keeper or the council;
	/// `walked` is how many.
	pub(crate) fn do_prune(
		by: Option<ActingOfficer>,
		id: CaseId,
		walked: &mut u32,
	) -> DispatchResult {
		let case = match by {
			Some(acting) => Self::own_case(acting.institution, id)?,
			None => Self::case_record(id)?,
		};
		case.ensure_prunable::<T>(T::now(), T::Retention::get())?;
		let limit: usize = MAX_PRUNED.saturated_into();
		let items = Items::<T>::iter_key_prefix(id).take(limit).collect::<Vec<EvidenceId>>();
		let removed: u32 = items.len().saturated_into();
		*walked = removed;
		let next = case.pruned::<T>(removed)?;

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
		Self::deposit_event(Event::CasePruned { case: id, by, removed, remaining });
		Ok(())
	}
}
