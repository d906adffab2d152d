// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	BalanceOf, BanksAsked, Claims, Config, CreditLines, HoldReason, IssueLimits, IssueProposals,
	IssuedAloneToday, Outstanding, Pallet, Redemptions,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	ensure,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_backed()?;
		Self::try_state_held()?;
		Self::try_state_alive()?;
		Self::try_state_sparse()?;
		Self::try_state_indexed()?;
		Self::try_state_limited()?;
		Self::try_state_proposed()?;
		Self::try_state_claimed()
	}

	/// 1. The banks' outstanding amounts add up to the total issuance.
	fn try_state_backed() -> Result<(), TryRuntimeError> {
		let sum = Outstanding::<T>::iter_values()
			.try_fold(BalanceOf::<T>::zero(), |sum, amount| sum.checked_add(&amount));
		let issuance = T::Currency::total_issuance();
		ensure!(sum == Some(issuance), "1: outstanding amounts are not the total issuance");
		Ok(())
	}

	/// 2. What a holder has on hold is the sum of its open redemptions.
	fn try_state_held() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::<T::AccountId, BalanceOf<T>>::new();
		for (_, holder, amount) in Redemptions::<T>::iter() {
			let sum = sums.entry(holder).or_insert_with(Zero::zero);
			*sum = sum.checked_add(&amount).ok_or("2: redemptions overflow")?;
		}
		let reason = HoldReason::Redemption.into();
		for (holder, sum) in sums {
			let held = T::Currency::balance_on_hold(&reason, &holder);
			ensure!(held == sum, "2: open redemptions are not the money on hold");
		}
		Ok(())
	}

	/// 3. The account of each holder with an open redemption has a provider reference.
	fn try_state_alive() -> Result<(), TryRuntimeError> {
		for (_, holder, _) in Redemptions::<T>::iter() {
			let providers = frame_system::Pallet::<T>::providers(&holder);
			ensure!(providers > 0, "3: a holder's account has no provider");
		}
		Ok(())
	}

	/// 4. No outstanding amount and no redemption of zero is kept.
	fn try_state_sparse() -> Result<(), TryRuntimeError> {
		let none_outstanding = Outstanding::<T>::iter_values().any(|amount| amount.is_zero());
		ensure!(!none_outstanding, "4: an outstanding amount of zero is kept");
		let none_redeemed = Redemptions::<T>::iter_values().any(|amount| amount.is_zero());
		ensure!(!none_redeemed, "4: a redemption of zero is kept");
		Ok(())
	}

	/// 5. The banks that a holder has asked are those at which it has an open redemption.
	fn try_state_indexed() -> Result<(), TryRuntimeError> {
		let mut open = Redemptions::<T>::iter_keys().collect::<BTreeSet<_>>();
		for (holder, banks) in BanksAsked::<T>::iter() {
			ensure!(!banks.is_empty(), "5: an empty list of banks is kept");
			for bank in banks {
				let known = open.remove(&(bank, holder.clone()));
				ensure!(known, "5: a bank was asked twice, or without a redemption");
			}
		}
		ensure!(open.is_empty(), "5: a redemption is not in its holder's list of banks");
		Ok(())
	}

	/// 6. Only banks with a limit have issued alone, and no limit and no issue of zero is kept.
	fn try_state_limited() -> Result<(), TryRuntimeError> {
		let mut limits = IssueLimits::<T>::iter_values();
		ensure!(limits.all(|limit| !limit.outstanding.is_zero()), "6: a limit of zero is kept");
		for (bank, alone) in IssuedAloneToday::<T>::iter() {
			ensure!(
				IssueLimits::<T>::contains_key(bank),
				"6: a bank without a limit has issued alone"
			);
			ensure!(!alone.amount.is_zero(), "6: an issue of zero is kept");
		}
		Ok(())
	}

	/// 7. A bank's open proposals are for different beneficiaries and for more than nothing, and no
	///    empty list is kept.
	fn try_state_proposed() -> Result<(), TryRuntimeError> {
		for proposals in IssueProposals::<T>::iter_values() {
			ensure!(!proposals.is_empty(), "7: an empty list of proposals is kept");
			let some = proposals.iter().all(|proposal| !proposal.amount.is_zero());
			ensure!(some, "7: a proposal of zero is kept");
			let named = proposals.iter().map(|proposal| &proposal.beneficiary);
			let named = named.collect::<BTreeSet<_>>();
			ensure!(named.len() == proposals.len(), "7: two proposals name one beneficiary");
		}
		Ok(())
	}

	/// 8. Claims and credit lines are between two banks, and none of zero is kept.
	fn try_state_claimed() -> Result<(), TryRuntimeError> {
		for (creditor, debtor, claim) in Claims::<T>::iter() {
			ensure!(creditor != debtor, "8: a bank has a claim on itself");
			ensure!(!claim.is_zero(), "8: a claim of zero is kept");
		}
		for (creditor, debtor, line) in CreditLines::<T>::iter() {
			ensure!(creditor != debtor, "8: a bank has a credit line with itself");
			ensure!(!line.is_empty(), "8: a credit line of zero is kept");
		}
		Ok(())
	}
}
