// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{Config, Pallet, PrecedenceOf, Usage, Usages};
use citychain_access::{Allowance, AllowanceClass, AllowanceInfo, Precedence, Sender};
use citychain_primitives::{Enrolment, Payer};
use sp_runtime::{traits::One, SaturatedConversion, Saturating};

impl<T: Config> Pallet<T> {
	/// What `account` may use of the next block and why its transactions wait; none if it is not
	/// enrolled.
	pub fn allowance_of(account: T::AccountId) -> Option<AllowanceInfo> {
		let payer = T::Enrolment::payer(&account)?;
		let allowance = Self::allowance(AllowanceClass::from(&payer));
		let next = frame_system::Pallet::<T>::block_number().saturating_add(One::one());
		let used_of = |payer: Payer, rule: &Allowance| {
			Usages::<T>::get(payer).unwrap_or_else(Usage::none).used_at(rule.per_block, next)
		};
		let used = used_of(payer, &allowance);
		let available = allowance.burst.saturating_sub(used);
		let available = T::Enrolment::shared_with(&payer).map_or(available, |shared| {
			let rule = Self::allowance(AllowanceClass::from(&shared));
			available.min(rule.burst.saturating_sub(used_of(shared, &rule)))
		});
		Some(AllowanceInfo {
			payer,
			allowance,
			available,
			used,
			blocks_until_full: used.blocks_to_recover(allowance.per_block),
		})
	}

	/// Who sent a transaction, if its signature is that of `account`: what a node asks before it looks
	/// at the signature, to see whether it has room for it.
	pub fn sender_of(
		account: T::AccountId,
		nonce: T::Nonce,
		call: &T::RuntimeCall,
	) -> Sender<T::AccountId> {
		let payer = T::Enrolment::payer(&account);
		let precedence = payer.map(|payer| T::Precedence::of(&account, &payer, call));
		Sender {
			group: payer.map(|payer| T::Enrolment::shared_with(&payer).unwrap_or(payer)),
			nonce: nonce.saturated_into(),
			next_nonce: frame_system::Pallet::<T>::account_nonce(&account).saturated_into(),
			is_urgent: precedence.is_some_and(|precedence| precedence.is_urgent()),
			may_be_large: precedence == Some(Precedence::Governance),
			account,
		}
	}
}
