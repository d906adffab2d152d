// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	ClaimState, Claims, Closures, Config, Locks, LongestLock, NextClaim, Pallet, Reimbursed,
};
use alloc::collections::BTreeSet;
use citychain_invoices::InvoiceRegister;
use citychain_primitives::Fen;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_numbered()?;
		Self::try_state_locked()?;
		Self::try_state_closed()?;
		Self::try_state_summed()?;
		Self::try_state_covered()?;
		Self::try_state_entered()?;
		Self::try_state_dated()
	}

	/// 1. Claims are numbered, and have invoices.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next = NextClaim::<T>::get();
		for (id, claim) in Claims::<T>::iter() {
			ensure!(id < next, "1: a claim has a number that was not given yet");
			ensure!(!claim.items.is_empty(), "1: a claim has no invoices");
			let invoices: BTreeSet<_> = claim.items.iter().map(|item| item.invoice).collect();
			ensure!(invoices.len() == claim.items.len(), "1: an invoice is in a claim twice");
			ensure!(
				claim.items.iter().all(|item| !item.amount.is_zero()),
				"1: a claim asks for nothing of an invoice"
			);
		}
		Ok(())
	}

	/// 2. Locks are those of open claims.
	fn try_state_locked() -> Result<(), TryRuntimeError> {
		for (invoice, lock) in Locks::<T>::iter() {
			let claim = Claims::<T>::get(lock.claim).ok_or("2: a lock belongs to no claim")?;
			ensure!(claim.is_open(), "2: a lock belongs to a closed claim");
			ensure!(claim.until == lock.until, "2: a lock does not end with its claim");
			let is_of_claim =
				claim.items.iter().any(|i| i.invoice == invoice && i.amount == lock.amount);
			ensure!(is_of_claim, "2: a lock is not what its claim asks for");
		}
		Ok(())
	}

	/// 3. What was reimbursed was claimed by one officer and approved by another.
	fn try_state_closed() -> Result<(), TryRuntimeError> {
		for (_, claim) in Claims::<T>::iter() {
			if let ClaimState::Closed { approver, .. } = claim.state {
				ensure!(claim.officer != approver, "3: an officer approved its own claim");
			}
		}
		for (invoice, institution, closure) in Closures::<T>::iter() {
			let claim = Claims::<T>::get(closure.claim).ok_or("3: a closure has no claim")?;
			ensure!(!claim.is_open(), "3: a closure has a claim that is not closed");
			ensure!(claim.institution == institution, "3: a closure has another's claim");
			let is_of_claim =
				claim.items.iter().any(|i| i.invoice == invoice && i.amount == closure.amount);
			ensure!(is_of_claim, "3: a closure is not what its claim asks for");
		}
		Ok(())
	}

	/// 4. Sums are those of their closures.
	fn try_state_summed() -> Result<(), TryRuntimeError> {
		for (invoice, institution, _) in Closures::<T>::iter() {
			let institutions = Reimbursed::<T>::get(invoice).institutions;
			ensure!(institutions.contains(&institution), "4: a closure is in no sum");
		}
		for (invoice, reimbursement) in Reimbursed::<T>::iter() {
			let institutions: BTreeSet<_> = reimbursement.institutions.iter().collect();
			ensure!(!institutions.is_empty(), "4: a sum is kept of nothing");
			ensure!(
				institutions.len() == reimbursement.institutions.len(),
				"4: a sum lists an institution twice"
			);
			let mut sum = Fen::ZERO;
			for institution in institutions {
				let closure = Closures::<T>::get(invoice, institution)
					.ok_or("4: a sum lists an institution without a closure")?;
				let gone = closure.clawback.checked_add(closure.recovered);
				let standing = gone
					.and_then(|gone| closure.amount.checked_sub(gone))
					.ok_or("4: more of a closure is paid back than there is")?;
				sum = sum.checked_add(standing).ok_or("4: a sum is out of range")?;
			}
			ensure!(sum == reimbursement.amount, "4: a sum is not what stays reimbursed");
		}
		Ok(())
	}

	/// 5. Invoices cover what stays reimbursed of them.
	fn try_state_covered() -> Result<(), TryRuntimeError> {
		const UNKNOWN: &str = "5: something is kept of an invoice that is not recorded";
		for invoice in Locks::<T>::iter_keys() {
			T::Invoices::facts(invoice).map_err(|_| UNKNOWN)?;
		}
		for (invoice, reimbursement) in Reimbursed::<T>::iter() {
			let facts = T::Invoices::facts(invoice).map_err(|_| UNKNOWN)?;
			ensure!(
				reimbursement.amount <= facts.outstanding(),
				"5: more stays reimbursed of an invoice than is left of it"
			);
		}
		Ok(())
	}

	/// 6. Entries are of what stays reimbursed.
	fn try_state_entered() -> Result<(), TryRuntimeError> {
		for (_, _, closure) in Closures::<T>::iter() {
			ensure!(
				!closure.entry.stands() || !closure.standing().is_zero(),
				"6: an invoice is entered of which nothing stays reimbursed"
			);
		}
		Ok(())
	}

	/// 7. Times of the chain have passed, in order, and locks are as long as they may be.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let (now, longest) = (T::now(), T::MaxLock::get());
		ensure!(
			(1..=longest).contains(&LongestLock::<T>::get()),
			"7: locks may be longer than the runtime allows, or of no length"
		);
		for (_, claim) in Claims::<T>::iter() {
			ensure!(claim.locked_at <= now, "7: a claim is of a time to come");
			let length = claim.until.0.checked_sub(claim.locked_at.0);
			ensure!(
				length.is_some_and(|length| (1..=longest).contains(&length)),
				"7: a claim is longer than the runtime allows, or of no length"
			);
			if let ClaimState::Closed { closed_at, .. } = claim.state {
				ensure!(closed_at <= now, "7: a claim was closed at a time to come");
				ensure!(
					claim.locked_at <= closed_at && closed_at < claim.until,
					"7: a claim was closed before it was made, or after its end"
				);
			}
		}
		Ok(())
	}
}
