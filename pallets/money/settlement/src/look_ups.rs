// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	BalanceOf, BankInfo, ClaimInfo, Claims, Config, CreditLines, IssueLimits, IssueProposal,
	IssueProposals, Outstanding, Pallet, Redemptions, SettlementTask,
};
use alloc::vec::Vec;
use citychain_primitives::{Desk, Found, InstitutionId, Waiting};
use sp_runtime::traits::Saturating;

impl<T: Config> Pallet<T> {
	/// What `bank` has outstanding, and what it may still issue.
	pub fn bank(bank: InstitutionId) -> BankInfo<BalanceOf<T>> {
		let outstanding = Outstanding::<T>::get(bank);
		let limit = IssueLimits::<T>::get(bank);
		let room = limit.outstanding.saturating_sub(outstanding);
		let room_alone = limit.alone_per_day.saturating_sub(Self::issued_alone_today(bank));
		BankInfo { outstanding, limit, room, room_alone: room_alone.min(room) }
	}

	/// What `holder` asked `bank` to redeem, in fen; none without an open redemption.
	pub fn redemption(bank: InstitutionId, holder: T::AccountId) -> Option<BalanceOf<T>> {
		Redemptions::<T>::get(bank, holder)
	}

	/// The issues of `bank` that another officer may confirm or cancel, in the order of their
	/// proposals; expired ones may still be among them.
	pub fn issue_proposals(bank: InstitutionId) -> Vec<IssueProposal<T::AccountId, BalanceOf<T>>> {
		IssueProposals::<T>::get(bank).into_inner()
	}

	/// What `debtor` owes `creditor` for money that this one redeemed, and how much it may.
	pub fn claim(creditor: InstitutionId, debtor: InstitutionId) -> ClaimInfo<BalanceOf<T>> {
		let amount = Claims::<T>::get(creditor, debtor);
		let line = CreditLines::<T>::get(creditor, debtor);
		ClaimInfo { amount, line, room: line.room(amount) }
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = SettlementTask<T::AccountId>;

	/// Proposed issues are few, and stand on the first page.
	fn waiting(bank: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<Self::Task> {
		let redemptions = match after {
			None => Redemptions::<T>::iter_key_prefix(bank),
			Some(after) => Redemptions::<T>::iter_key_prefix_from(bank, after.to_vec()),
		};
		let key = |holder: &T::AccountId| Redemptions::<T>::hashed_key_for(bank, holder);
		let mut found = Found::in_order(redemptions, room, key, |holder| {
			Some(Waiting::new(SettlementTask::Redeem(holder), None, None))
		});
		if after.is_none() {
			let proposals = IssueProposals::<T>::get(bank).into_iter();
			let live = proposals.filter(|proposal| T::now() < proposal.expiry);
			found.waiting.extend(live.map(|proposal| {
				let task = SettlementTask::ConfirmIssue(proposal.beneficiary);
				Waiting::new(task, Some(proposal.proposed_at), Some(proposal.expiry))
			}));
		}
		found
	}
}
