// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers, and the tree of a seal.

use crate::{
	blake2_256, CaseInfo, CaseLeaf, CaseRoot, Cases, Config, Contributors, Dockets, Item, ItemInfo,
	ItemPage, Items, MemberInfo, NextId, Pallet, Roots, SealProof, MAX_PAGE,
};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, CaseState, EvidenceId, EvidenceRegister, EvidenceTask};
use citychain_primitives::{
	merkle, Affiliation, Authority, Desk, Duty, Found, InstitutionId, Waiting,
};
use sp_runtime::{traits::SaturatedConversion, DispatchError};

impl<T: Config> Pallet<T> {
	/// The case with this number, with its root and what became of it.
	pub fn case(id: CaseId) -> Option<CaseInfo> {
		let case = Cases::<T>::get(id)?;
		Some(case.info(id, Dockets::<T>::get(id), Roots::<T>::get(id)))
	}

	/// The institutions that are invited to a case and may contribute beside its keeper.
	pub fn contributors(case: CaseId) -> Vec<InstitutionId> {
		Contributors::<T>::get(case).into_iter().collect()
	}

	/// A page of the items of a case, in the order in which they were contributed.
	pub fn items(id: CaseId, after: Option<u32>, limit: u32) -> Option<ItemPage> {
		Cases::<T>::get(id)?;
		let limit: usize = limit.clamp(1, MAX_PAGE).saturated_into();
		let mut rest = Self::items_in_order(id)
			.into_iter()
			.filter(|(_, item)| after.is_none_or(|after| item.position > after));
		let items: Vec<_> =
			rest.by_ref().take(limit).map(|(id, item)| ItemInfo::new(id, item)).collect();
		let next = rest.next().and(items.last().map(|last| last.position));
		Some(ItemPage { items, next })
	}

	/// Whether some evidence is in a case, since which contribution, and what the case is worth.
	pub fn verify_member(id: CaseId, evidence: EvidenceId) -> Option<MemberInfo> {
		let state = Cases::<T>::get(id)?.state;
		let item = Items::<T>::get(id, evidence)?;
		Some(MemberInfo { state, item: ItemInfo::new(evidence, item) })
	}

	/// Proof that some evidence is in a sealed case, which anybody checks without the chain.
	pub fn seal_path(id: CaseId, evidence: EvidenceId) -> Option<SealProof> {
		let case = Cases::<T>::get(id)?;
		let root = Roots::<T>::get(id)?;
		if !case.state.is_whole() {
			return None;
		}
		let leaves = Self::leaves(id).ok()?;
		let index = leaves.iter().position(|leaf| leaf.evidence == evidence)?;
		let leaf = leaves.get(index).copied()?;
		let hashes: Vec<_> = leaves.iter().map(|leaf| leaf.hash(&blake2_256)).collect();
		Some(SealProof {
			state: case.state,
			root,
			items: case.items,
			index: index.saturated_into(),
			leaf,
			path: merkle::path(&blake2_256, &hashes, index)?,
		})
	}

	/// The root over the items of a case; none if it has none, and an error if the register of
	/// evidence does not know one of them.
	pub(crate) fn compute_root(id: CaseId) -> Result<Option<CaseRoot>, DispatchError> {
		let leaves = Self::leaves(id)?;
		Ok(merkle::root(&blake2_256, leaves.iter().map(|leaf| leaf.hash(&blake2_256)))
			.map(CaseRoot))
	}

	/// The leaves of a case's tree.
	fn leaves(id: CaseId) -> Result<Vec<CaseLeaf>, DispatchError> {
		Self::items_in_order(id)
			.into_iter()
			.map(|(evidence, Item { position, .. })| {
				let digest = T::Evidence::facts(evidence)?.digest;
				Ok(CaseLeaf { position, evidence, digest })
			})
			.collect()
	}

	/// The items of a case by increasing position: at most `MaxItems`.
	fn items_in_order(id: CaseId) -> Vec<(EvidenceId, Item)> {
		let mut items: Vec<_> = Items::<T>::iter_prefix(id).collect();
		items.sort_unstable_by_key(|(_, item)| item.position);
		items
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = EvidenceTask;

	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<EvidenceTask> {
		let has = |duty| T::Authority::holds_duty(institution, duty);
		let confirms = has(Duty::KeepCases) || has(Duty::Adjudicate);
		Found::newest_first(NextId::<T>::get().0, after, room, |number| {
			let id = CaseId(number);
			let case = Cases::<T>::get(id)?;
			let is_keeper = case.keeper == institution;
			let (task, since) = match case.state {
				CaseState::Open { .. } if is_keeper && case.is_ready() => {
					(EvidenceTask::Seal(id), case.opened_at)
				},
				CaseState::Open { .. } if is_keeper && case.items > 0 => {
					(EvidenceTask::Acknowledge(id), case.opened_at)
				},
				CaseState::Open { .. }
					if is_keeper || Contributors::<T>::get(id).contains(&institution) =>
				{
					(EvidenceTask::Contribute(id), case.opened_at)
				},
				CaseState::VoidProposed { proposal, .. }
					if confirms && !T::Affiliation::are_affiliated(institution, case.keeper) =>
				{
					(EvidenceTask::ConfirmVoid(id), proposal.at)
				},
				_ => return None,
			};
			Some(Waiting::new(task, Some(since), None))
		})
	}
}
