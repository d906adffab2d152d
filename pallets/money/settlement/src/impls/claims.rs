// SPDX-License-Identifier: Apache-2.0
//! Claims between banks: what one owes another that redeemed its money.

use crate::{types::increased, BalanceOf, Claims, Config, CreditLines, Error, Event, Pallet};
use citychain_primitives::{ActingOfficer, Authority, Duty, InstitutionId, OfficerId};
use frame_support::ensure;
use sp_runtime::{
	traits::{CheckedSub, Zero},
	DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// Sets one side of a credit line, that of the officer's bank.
	pub(crate) fn do_set_credit_line(
		acting: ActingOfficer,
		creditor: InstitutionId,
		debtor: InstitutionId,
		limit: BalanceOf<T>,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		ensure!(creditor != debtor, Error::<T>::SameBank);
		let mut line = CreditLines::<T>::get(creditor, debtor);
		let other = if institution == creditor {
			line.granted = limit;
			debtor
		} else {
			ensure!(institution == debtor, Error::<T>::NotParty);
			line.accepted = limit;
			creditor
		};
		let is_bank = || T::Authority::holds_duty(other, Duty::SettleMoney);
		ensure!(limit.is_zero() || is_bank(), Error::<T>::NotActive);

		if line.is_empty() {
			CreditLines::<T>::remove(creditor, debtor);
		} else {
			CreditLines::<T>::insert(creditor, debtor, line);
		}
		let event = Event::CreditLineSet { creditor, debtor, institution, officer, limit };
		Self::deposit_event(event);
		Ok(())
	}

	/// Takes `amount` off a claim, by the word of its creditor or of the council.
	pub(crate) fn do_settle_claim(
		officer: Option<OfficerId>,
		creditor: InstitutionId,
		debtor: InstitutionId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		let claim = Claims::<T>::get(creditor, debtor);
		ensure!(!claim.is_zero(), Error::<T>::ClaimNotFound);
		let left = claim.checked_sub(&amount).ok_or(Error::<T>::ExceedsClaim)?;

		Self::set_claim(creditor, debtor, left);
		Self::deposit_event(Event::ClaimSettled { creditor, debtor, officer, amount });
		Ok(())
	}

	/// What `debtor` will owe `creditor` when this one has redeemed `amount` of its money.
	pub(crate) fn claim_after(
		creditor: InstitutionId,
		debtor: InstitutionId,
		amount: BalanceOf<T>,
	) -> Result<BalanceOf<T>, DispatchError> {
		ensure!(T::Authority::holds_duty(debtor, Duty::SettleMoney), Error::<T>::IssuerNotActive);
		let claim = Claims::<T>::get(creditor, debtor);
		let room = CreditLines::<T>::get(creditor, debtor).room(claim);
		ensure!(amount <= room, Error::<T>::ExceedsCreditLine);
		Ok(increased::<T>(claim, amount)?)
	}

	/// Writes what `debtor` owes `creditor`.
	pub(crate) fn set_claim(creditor: InstitutionId, debtor: InstitutionId, amount: BalanceOf<T>) {
		if amount.is_zero() {
			Claims::<T>::remove(creditor, debtor);
		} else {
			Claims::<T>::insert(creditor, debtor, amount);
		}
	}
}
