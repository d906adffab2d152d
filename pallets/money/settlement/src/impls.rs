// SPDX-License-Identifier: Apache-2.0
//! How money comes into being, is held, and goes.

mod claims;
mod issue;
mod recovery;

use crate::{
	types::{decreased, increased},
	BalanceOf, BanksAsked, Config, Error, Event, HoldReason, Outstanding, Pallet, Redemptions,
};
use citychain_primitives::{ActingOfficer, Authority, Duty, Enrolment, InstitutionId};
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect, Mutate, MutateHold},
		tokens::{Fortitude, Precision},
	},
};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Whether the account is a citizen's or an officer's.
	pub(crate) fn ensure_enrolled(beneficiary: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(T::Enrolment::payer(beneficiary).is_some(), Error::<T>::BeneficiaryNotEnrolled);
		Ok(())
	}

	/// Gives `beneficiary` new money that `bank` is liable for.
	pub(crate) fn mint(
		bank: InstitutionId,
		beneficiary: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		Self::ensure_within_limit(bank, amount)?;
		// The currency refuses to release money from a hold if, counted twice, it overflows.
		let issuance = increased::<T>(T::Currency::total_issuance(), amount)?;
		increased::<T>(issuance, issuance)?;
		let outstanding = increased::<T>(Outstanding::<T>::get(bank), amount)?;

		T::Currency::mint_into(beneficiary, amount)?;
		Outstanding::<T>::insert(bank, outstanding);
		Ok(())
	}

	/// Opens a redemption at a bank that may act, for money that the holder has.
	pub(crate) fn do_request_redemption(
		bank: InstitutionId,
		holder: T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		ensure!(T::Enrolment::payer(&holder).is_some(), Error::<T>::NotEnrolled);
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		ensure!(T::Authority::holds_duty(bank, Duty::SettleMoney), Error::<T>::NotActive);
		ensure!(!Redemptions::<T>::contains_key(bank, &holder), Error::<T>::AlreadyExists);
		ensure!(T::Currency::balance(&holder) >= amount, Error::<T>::InsufficientBalance);
		Self::open(bank, &holder, amount)?;

		Self::deposit_event(Event::RedemptionRequested { bank, holder, amount });
		Ok(())
	}

	/// Puts money of `holder` on hold for a redemption at `bank`, after all other checks.
	pub(crate) fn open(
		bank: InstitutionId,
		holder: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let mut banks = BanksAsked::<T>::get(holder);
		banks.try_push(bank).map_err(|_| Error::<T>::TooManyRedemptions)?;
		// The reference keeps the account alive while all its money is on hold; without it the last
		// fen could not be put on hold, and so never be redeemed.
		frame_system::Pallet::<T>::inc_providers(holder);
		T::Currency::hold(&HoldReason::Redemption.into(), holder, amount)?;
		Redemptions::<T>::insert(bank, holder, amount);
		BanksAsked::<T>::insert(holder, banks);
		Ok(())
	}

	/// Ends the redemption of `holder` at `bank`: the money is the holder's again.
	pub(crate) fn release(
		bank: InstitutionId,
		holder: &T::AccountId,
	) -> Result<BalanceOf<T>, DispatchError> {
		let amount = Redemptions::<T>::get(bank, holder).ok_or(Error::<T>::NotFound)?;
		T::Currency::release(&HoldReason::Redemption.into(), holder, amount, Precision::Exact)?;
		Self::close(bank, holder);
		Ok(amount)
	}

	/// Ends the redemption of `holder` at the officer's bank, for money that `issuer` has issued: it is
	/// no more, and another issuer owes the bank what this one pays.
	pub(crate) fn do_redeem(
		acting: ActingOfficer,
		holder: T::AccountId,
		amount: BalanceOf<T>,
		issuer: InstitutionId,
	) -> DispatchResult {
		let ActingOfficer { institution: bank, officer } = acting;
		let requested = Redemptions::<T>::get(bank, &holder).ok_or(Error::<T>::NotFound)?;
		ensure!(amount == requested, Error::<T>::AmountChanged);
		let is_own = issuer == bank;
		let claim = (!is_own).then(|| Self::claim_after(bank, issuer, amount)).transpose()?;
		let outstanding = decreased::<T>(Outstanding::<T>::get(issuer), amount)?;
		let reason = HoldReason::Redemption.into();
		T::Currency::burn_held(&reason, &holder, amount, Precision::Exact, Fortitude::Force)?;

		Self::set_outstanding(issuer, outstanding);
		if let Some(claim) = claim {
			Self::set_claim(bank, issuer, claim);
		}
		Self::close(bank, &holder);
		Self::deposit_event(Event::MoneyRedeemed { bank, officer, holder, amount, issuer });
		Ok(())
	}

	/// Moves all that one bank has outstanding to another one.
	pub(crate) fn do_transfer_outstanding(
		from: InstitutionId,
		to: InstitutionId,
	) -> DispatchResult {
		ensure!(from != to, Error::<T>::SameBank);
		let amount = Outstanding::<T>::get(from);
		ensure!(!amount.is_zero(), Error::<T>::NotFound);
		ensure!(T::Authority::holds_duty(to, Duty::SettleMoney), Error::<T>::NotActive);
		let outstanding = increased::<T>(Outstanding::<T>::get(to), amount)?;

		Self::set_outstanding(from, Zero::zero());
		Self::set_outstanding(to, outstanding);
		Self::deposit_event(Event::OutstandingTransferred { from, to, amount });
		Ok(())
	}

	fn set_outstanding(bank: InstitutionId, amount: BalanceOf<T>) {
		if amount.is_zero() {
			Outstanding::<T>::remove(bank);
		} else {
			Outstanding::<T>::insert(bank, amount);
		}
	}

	fn close(bank: InstitutionId, holder: &T::AccountId) {
		Redemptions::<T>::remove(bank, holder);
		BanksAsked::<T>::mutate_exists(holder, |asked| {
			*asked = asked.take().and_then(|mut banks| {
				banks.retain(|other| *other != bank);
				(!banks.is_empty()).then_some(banks)
			});
		});
		Self::drop_reference(holder);
	}

	pub(crate) fn drop_reference(holder: &T::AccountId) {
		// Refused while something else, such as an escrow of all the other money, needs the account
		// and this is its only reference. The account then keeps it, once: the next redemption adds
		// a second one and takes it away again.
		let _ = frame_system::Pallet::<T>::dec_providers(holder);
	}
}
