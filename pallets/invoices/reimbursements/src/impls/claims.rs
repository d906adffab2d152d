// SPDX-License-Identifier: Apache-2.0
//! Claims: all of their invoices are locked, freed or closed together.

use crate::{
	types::{claim, closure},
	Claim, ClaimItem, ClaimItems, ClaimState, Claims, Closure, Closures, Config, Error, Event,
	Lock, Locks, LongestLock, NextClaim, Pallet, Reimbursed, Reimbursement,
};
use alloc::vec::Vec;
use citychain_evidence::{EvidenceAnchor, EvidenceClass, EvidenceFile};
use citychain_invoices::{ClaimId, Holder, InvoiceRegister};
use citychain_kit::are_distinct;
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId, Millis};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Locks invoices for a new claim, or none of them.
	pub(crate) fn do_lock(
		acting: ActingOfficer,
		reference: Commitment,
		items: ClaimItems,
		until: Millis,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let locked_at = T::now();
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		ensure!(are_distinct(items.iter().map(|item| item.invoice)), Error::<T>::DuplicateItem);
		ensure!(locked_at < until, Error::<T>::UntilPassed);
		let length = until.0.saturating_sub(locked_at.0);
		ensure!(length <= LongestLock::<T>::get(), Error::<T>::LockTooLong);
		for item in &items {
			Self::ensure_unlocked(item.invoice, locked_at)?;
			Self::reimbursement_with(institution, item)?;
		}
		let id = NextClaim::<T>::get();
		let next = id.next().ok_or(Error::<T>::TooManyClaims)?;

		for ClaimItem { invoice, amount } in items.iter().copied() {
			Locks::<T>::insert(invoice, Lock { claim: id, amount, until });
		}
		let state = ClaimState::Open;
		let claim = Claim {
			institution,
			officer,
			reference,
			locked_at,
			until,
			items: items.clone(),
			state,
		};
		Claims::<T>::insert(id, claim);
		NextClaim::<T>::put(next);
		Self::deposit_event(Event::InvoicesLocked {
			claim: id,
			institution,
			officer,
			reference,
			until,
			items,
		});
		Ok(())
	}

	/// Frees the invoices of an open claim and forgets it; `walked` is how many they are.
	pub(crate) fn do_unlock(
		acting: ActingOfficer,
		id: ClaimId,
		walked: &mut u32,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let claim = Self::own_claim(institution, id)?;
		ensure!(claim.is_open(), Error::<T>::AlreadyClosed);
		*walked = claim.len();

		Self::forget(id, &claim);
		Self::deposit_event(Event::InvoicesUnlocked { claim: id, institution, officer });
		Ok(())
	}

	/// Closes a claim with the evidence of it, or nothing; `walked` is how many invoices it has.
	pub(crate) fn do_close(
		acting: ActingOfficer,
		id: ClaimId,
		file: &EvidenceFile,
		walked: &mut u32,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let claim = Self::own_claim(institution, id)?;
		let closed_at = T::now();
		claim::ensure_closable::<T>(&claim, officer, closed_at)?;
		*walked = claim.len();
		let mut reimbursements = Vec::with_capacity(claim.items.len());
		for item in &claim.items {
			ensure!(Self::keeps(id, item), Error::<T>::LockLost);
			reimbursements.push(Self::reimbursement_with(institution, item)?);
		}
		let evidence = T::Evidence::anchor(acting, file, EvidenceClass::ElectronicFile)?;

		for (item, reimbursement) in claim.items.iter().zip(reimbursements) {
			let ClaimItem { invoice, amount } = *item;
			Locks::<T>::remove(invoice);
			Closures::<T>::insert(invoice, institution, Closure::new(id, amount));
			Reimbursed::<T>::insert(invoice, reimbursement);
		}
		Claims::<T>::insert(id, claim.closed(evidence, officer, closed_at));
		Self::deposit_event(Event::ClaimClosed { claim: id, institution, officer, evidence });
		Ok(())
	}

	/// A claim of this institution.
	fn own_claim(institution: InstitutionId, id: ClaimId) -> Result<Claim, Error<T>> {
		let claim = Claims::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(claim.institution == institution, Error::<T>::NotOwner);
		Ok(claim)
	}

	/// What is reimbursed of an invoice when this institution adds an item, if it may.
	fn reimbursement_with(
		institution: InstitutionId,
		item: &ClaimItem,
	) -> Result<Reimbursement, DispatchError> {
		let ClaimItem { invoice, amount } = *item;
		let facts = T::Invoices::ensure_usable(invoice)?;
		let holder = facts.holder.as_ref().and_then(Holder::institution);
		ensure!(holder == Some(institution), Error::<T>::NotHolder);
		let before = Reimbursed::<T>::get(invoice);
		Ok(closure::with::<T>(before, institution, amount, facts.outstanding())?)
	}

	/// Whether it is this claim that the item's invoice is locked for, or was last.
	fn keeps(id: ClaimId, item: &ClaimItem) -> bool {
		Locks::<T>::get(item.invoice).is_some_and(|lock| lock.claim == id)
	}

	/// Removes a claim with the locks that are its own.
	pub(crate) fn forget(id: ClaimId, claim: &Claim) {
		for item in claim.items.iter().filter(|item| Self::keeps(id, item)) {
			Locks::<T>::remove(item.invoice);
		}
		Claims::<T>::remove(id);
	}
}
