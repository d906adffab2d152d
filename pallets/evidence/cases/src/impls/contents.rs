// SPDX-License-Identifier: Apache-2.0
//! What enters a case and what leaves it, and who may contribute.

use crate::{Case, Cases, Config, Contributors, Error, Event, Item, ItemList, Items, Pallet};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_kit::are_distinct;
use citychain_primitives::{ActingOfficer, Authority, Duty, InstitutionId};
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Invites an institution to an open case of the officer's own institution.
	pub(crate) fn do_invite(
		acting: ActingOfficer,
		id: CaseId,
		contributor: InstitutionId,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let case = Self::own_case(institution, id)?;
		case.ensure_open::<T>()?;
		ensure!(contributor != case.keeper, Error::<T>::AlreadyKeeper);
		ensure!(
			T::Authority::holds_duty(contributor, Duty::NotarizeEvidence),
			Error::<T>::ContributorNotActive
		);
		let mut contributors = Contributors::<T>::get(id);
		let is_new =
			contributors.try_insert(contributor).map_err(|_| Error::<T>::TooManyContributors)?;
		ensure!(is_new, Error::<T>::AlreadyInvited);

		Contributors::<T>::insert(id, contributors);
		let event = Event::ContributorInvited { case: id, institution, officer, contributor };
		Self::deposit_event(event);
		Ok(())
	}

	/// Takes an institution off the list of contributors; false if it is not on it.
	pub(crate) fn dismiss_if_invited(id: CaseId, institution: InstitutionId) -> bool {
		let mut contributors = Contributors::<T>::get(id);
		let was_invited = contributors.remove(&institution);
		if was_invited && contributors.is_empty() {
			Contributors::<T>::remove(id);
		} else if was_invited {
			Contributors::<T>::insert(id, contributors);
		}
		was_invited
	}

	/// Puts evidence of the officer's own institution into an open case.
	pub(crate) fn do_contribute(
		acting: ActingOfficer,
		id: CaseId,
		items: ItemList,
	) -> DispatchResult {
		let ActingOfficer { officer, institution } = acting;
		let case = Self::case_record(id)?;
		case.ensure_open::<T>()?;
		ensure!(
			institution == case.keeper || Contributors::<T>::get(id).contains(&institution),
			Error::<T>::NotInvited
		);
		Self::ensure_distinct(&items)?;
		let count = items.len().saturated_into();
		let (next, first_position) =
			case.contributed::<T>(institution, count, T::MaxItems::get())?;
		for evidence in &items {
			let facts = T::Evidence::facts(*evidence)?;
			ensure!(facts.institution == institution, Error::<T>::RecordedByOther);
			ensure!(!Items::<T>::contains_key(id, evidence), Error::<T>::AlreadyExists);
		}

		let acknowledged = institution == case.keeper;
		for (position, evidence) in (first_position..).zip(&items) {
			T::Evidence::hold(*evidence)?;
			Items::<T>::insert(
				id,
				evidence,
				Item { position, contributor: institution, acknowledged },
			);
		}
		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::ItemsContributed {
			case: id,
			institution,
			officer,
			first_position,
			items,
		});
		Ok(())
	}

	/// Accepts items of an open case of the officer's own institution.
	pub(crate) fn do_acknowledge(
		acting: ActingOfficer,
		id: CaseId,
		items: ItemList,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let case = Self::own_case(institution, id)?;
		let next = case.acknowledged::<T>(items.len().saturated_into())?;
		Self::ensure_distinct(&items)?;
		let entries = items
			.iter()
			.map(|evidence| {
				let item = Self::item_record(id, *evidence)?;
				ensure!(!item.acknowledged, Error::<T>::AlreadyAcknowledged);
				Ok((*evidence, Item { acknowledged: true, ..item }))
			})
			.collect::<Result<Vec<_>, Error<T>>>()?;

		for (evidence, item) in entries {
			Items::<T>::insert(id, evidence, item);
		}
		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::ItemsAcknowledged { case: id, institution, officer, items });
		Ok(())
	}

	/// Takes an item that is not acknowledged out of an open case.
	pub(crate) fn remove_item(
		id: CaseId,
		case: Case,
		evidence: EvidenceId,
		item: Item,
	) -> DispatchResult {
		let next = case.without_one_item::<T>()?;
		ensure!(!item.acknowledged, Error::<T>::AlreadyAcknowledged);
		T::Evidence::release(evidence)?;
		Items::<T>::remove(id, evidence);
		Cases::<T>::insert(id, next);
		Ok(())
	}

	/// Refuses a list that is empty or names an item twice.
	fn ensure_distinct(items: &ItemList) -> Result<(), Error<T>> {
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		ensure!(are_distinct(items), Error::<T>::DuplicateItem);
		Ok(())
	}
}
