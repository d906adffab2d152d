// SPDX-License-Identifier: Apache-2.0
//! How an invoice reaches its receiver, what the receiver says to it, and who has it in hand.

use crate::{
	types::standing, Answer, Config, Error, Event, Pallet, Policy, Silence, Standing, Standings,
};
use citychain_invoices::{Buyer, Holder, InvoiceId, InvoiceUse};
use citychain_kit::AccountSignature;
use citychain_primitives::{ActingOfficer, Authority, InstitutionId, Millis};
use frame_support::ensure;
use sp_runtime::{DispatchResult, MultiSignature};

impl<T: Config> Pallet<T> {
	/// Gives an invoice of the officer's institution into the hand of its first holder.
	pub(crate) fn do_deliver(
		acting: ActingOfficer,
		id: InvoiceId,
		holder: Holder,
	) -> DispatchResult {
		let ActingOfficer { officer, institution: issuer } = acting;
		let (invoice, standing) = Self::find_own(id, issuer)?;
		let (mut policy, now) = (Self::policy_in_force()?, T::now());
		if T::Uses::is_used(id) {
			// Silence cannot void what was used before the delivery.
			policy.silence = Silence::None;
		}
		let buyer = &invoice.body.buyer;
		let standing = Self::delivered_to(standing, buyer, issuer, &holder, &policy, now)?;

		Standings::<T>::insert(id, standing);
		Self::deposit_event(Event::Delivered { invoice: id, holder, issuer, officer });
		Ok(())
	}

	/// How an invoice stands once it is delivered.
	pub(crate) fn delivered_to(
		standing: Standing,
		buyer: &Buyer,
		issuer: InstitutionId,
		holder: &Holder,
		policy: &Policy,
		now: Millis,
	) -> Result<Standing, Error<T>> {
		Self::ensure_holder(holder, issuer)?;
		let can_answer = matches!(buyer, Buyer::Institution(_)) || holder.institution().is_some();
		standing::delivered(standing, holder.clone(), can_answer, policy, now)
	}

	/// Notes what the receiver says to an invoice.
	pub(crate) fn do_answer(
		acting: ActingOfficer,
		id: InvoiceId,
		answer: Answer,
	) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		let receiver = Self::facts_of(&invoice, Some(&standing)).counterparty();
		ensure!(receiver == Some(acting.institution), Error::<T>::NotReceiver);
		let standing = standing::answered::<T>(standing, answer, T::now())?;
		ensure!(answer == Answer::Accept || !T::Uses::is_used(id), Error::<T>::AlreadyUsed);

		Standings::<T>::insert(id, standing);
		let ActingOfficer { officer, institution } = acting;
		Self::deposit_event(match answer {
			Answer::Accept => Event::Accepted { invoice: id, institution, officer },
			Answer::Dispute(reason) => {
				Event::ReceiverDisputed { invoice: id, institution, officer, reason }
			},
			Answer::Refuse(reason) => {
				Event::ReceiverRefused { invoice: id, institution, officer, reason }
			},
		});
		Ok(())
	}

	/// Hands an invoice on that the officer's institution holds.
	pub(crate) fn do_transfer_holder(
		acting: ActingOfficer,
		id: InvoiceId,
		to: Holder,
	) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		let from = Holder::Institution(acting.institution);
		ensure!(standing.holder.as_ref() == Some(&from), Error::<T>::NotHolder);
		Self::ensure_holder(&to, invoice.body.issuer)?;
		Self::change_holder(acting, id, standing, from, to)
	}

	/// Takes an invoice over that a bearer lets the officer's institution have.
	pub(crate) fn do_claim_holder(
		acting: ActingOfficer,
		id: InvoiceId,
		expiry: Millis,
		signature: &MultiSignature,
	) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		let institution = acting.institution;
		let Some(Holder::Bearer(bearer)) = standing.holder.clone() else {
			return Err(Error::<T>::HolderNotBearer.into());
		};
		ensure!(T::now() < expiry, Error::<T>::MandateExpired);
		let mandate = Self::holder_mandate(id, institution, expiry);
		ensure!(signature.is_by(&mandate, &bearer), Error::<T>::MandateInvalid);
		let to = Holder::Institution(institution);
		Self::ensure_holder(&to, invoice.body.issuer)?;
		Self::change_holder(acting, id, standing, Holder::Bearer(bearer), to)
	}

	fn change_holder(
		acting: ActingOfficer,
		id: InvoiceId,
		standing: Standing,
		from: Holder,
		to: Holder,
	) -> DispatchResult {
		let standing = standing::held_by::<T>(standing, to.clone())?;
		T::Uses::ensure_transferable(id)?;

		Standings::<T>::insert(id, standing);
		let ActingOfficer { officer, institution } = acting;
		Self::deposit_event(Event::HolderChanged { invoice: id, from, to, institution, officer });
		Ok(())
	}

	/// Whether an invoice of `issuer` may have this holder.
	fn ensure_holder(holder: &Holder, issuer: InstitutionId) -> Result<(), Error<T>> {
		let Some(institution) = holder.institution() else { return Ok(()) };
		ensure!(institution != issuer, Error::<T>::HolderIsIssuer);
		ensure!(T::Authority::is_active(institution), Error::<T>::HolderNotActive);
		Ok(())
	}
}
