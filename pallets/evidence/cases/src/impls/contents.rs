// SPDX-License-Identifier: Apache-2.0
//! What enters a case and what leaves it, and who may contribute.

use super::list_len;
use crate::{Case, Cases, Config, Contributors, Error, Event, Item, ItemList, Items, Pallet};
use alloc::{collections::BTreeSet, vec::Vec};
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Authority, Duty, InstitutionId};
use frame_support::{ensure, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_invite(id: CaseId, case: Case, institution: InstitutionId) -> DispatchResult {
		case.state.ensure_open().map_err(Error::<T>::from)?;
		ensure!(institution != case.keeper, Error::<T>::AlreadyKeeper);
		ensure!(
			T::Authority::holds_duty(institution, Duty::NotarizeEvidence),
			Error::<T>::ContributorNotActive
		);
		let mut contributors = Contributors::<T>::get(id);
		let is_new =
			contributors.try_insert(institution).map_err(|_| Error::<T>::TooManyContributors)?;
		ensure!(is_new, Error::<T>::AlreadyInvited);
		Contributors::<T>::insert(id, contributors);
		Self::deposit_event(Event::ContributorInvited { case: id, institution });
		Ok(())
	}

	pub(crate) fn do_dismiss_contributor(
		id: CaseId,
		case: Case,
		institution: InstitutionId,
	) -> DispatchResult {
		case.state.ensure_open().map_err(Error::<T>::from)?;
		ensure!(Self::dismiss_if_invited(id, institution), Error::<T>::NotInvited);
		Self::deposit_event(Event::ContributorDismissed { case: id, institution });
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

	pub(crate) fn do_contribute(
		acting: ActingOfficer,
		id: CaseId,
		items: ItemList,
	) -> DispatchResult {
		let ActingOfficer { officer, institution } = acting;
		let case = Self::case_record(id)?;
		case.state.ensure_open().map_err(Error::<T>::from)?;
		ensure!(
			institution == case.keeper || Contributors::<T>::get(id).contains(&institution),
			Error::<T>::NotInvited
		);
		Self::ensure_distinct(&items)?;
		let (next, first_position) = case
			.contributed(institution, list_len(&items), T::MaxItems::get())
			.map_err(Error::<T>::from)?;
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

	pub(crate) fn do_acknowledge(
		acting: ActingOfficer,
		id: CaseId,
		case: Case,
		items: ItemList,
	) -> DispatchResult {
		let next = case.acknowledged(list_len(&items)).map_err(Error::<T>::from)?;
		Self::ensure_distinct(&items)?;
		let entries = items
			.iter()
			.map(|evidence| {
				let item = Items::<T>::get(id, evidence).ok_or(Error::<T>::NotInCase)?;
				ensure!(!item.acknowledged, Error::<T>::AlreadyAcknowledged);
				Ok((*evidence, Item { acknowledged: true, ..item }))
			})
			.collect::<Result<Vec<_>, Error<T>>>()?;

		for (evidence, item) in entries {
			Items::<T>::insert(id, evidence, item);
		}
		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::ItemsAcknowledged { case: id, officer: acting.officer, items });
		Ok(())
	}

	pub(crate) fn do_withdraw_item(
		acting: ActingOfficer,
		id: CaseId,
		evidence: EvidenceId,
	) -> DispatchResult {
		let case = Self::case_record(id)?;
		let item = Self::item_record(id, evidence)?;
		ensure!(item.contributor == acting.institution, Error::<T>::NotAuthorized);
		Self::remove_item(id, case, evidence, item)?;
		let officer = acting.officer;
		Self::deposit_event(Event::ItemWithdrawn { case: id, evidence, officer });
		Ok(())
	}

	pub(crate) fn do_refuse_item(
		acting: ActingOfficer,
		id: CaseId,
		case: Case,
		evidence: EvidenceId,
	) -> DispatchResult {
		let item = Self::item_record(id, evidence)?;
		Self::remove_item(id, case, evidence, item)?;
		let officer = acting.officer;
		Self::deposit_event(Event::ItemRefused { case: id, evidence, officer });
		Ok(())
	}

	fn item_record(id: CaseId, evidence: EvidenceId) -> Result<Item, DispatchError> {
		Ok(Items::<T>::get(id, evidence).ok_or(Error::<T>::NotInCase)?)
	}

	/// Takes an item that is not acknowledged out of an open case.
	fn remove_item(id: CaseId, case: Case, evidence: EvidenceId, item: Item) -> DispatchResult {
		let next = case.without_one_item().map_err(Error::<T>::from)?;
		ensure!(!item.acknowledged, Error::<T>::AlreadyAcknowledged);
		T::Evidence::release(evidence)?;
		Items::<T>::remove(id, evidence);
		Cases::<T>::insert(id, next);
		Ok(())
	}

	/// Refuses a list that is empty or names an item twice.
	fn ensure_distinct(items: &ItemList) -> Result<(), Error<T>> {
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		let distinct = items.iter().collect::<BTreeSet<_>>();
		ensure!(distinct.len() == items.len(), Error::<T>::DuplicateItem);
		Ok(())
	}
}
