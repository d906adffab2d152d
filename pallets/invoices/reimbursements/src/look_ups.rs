// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	Claim, Claims, Closure, ClosureInfo, Closures, Config, InvoiceStanding, LongestLock, NextClaim,
	Pallet, Reimbursed, Reimbursement,
};
use citychain_invoices::{ClaimId, InvoiceId, InvoiceRegister, InvoiceTask};
use citychain_primitives::{Desk, Found, InstitutionId, Waiting};

impl<T: Config> Pallet<T> {
	/// A claim with its invoices, open or closed.
	pub fn claim(claim: ClaimId) -> Option<Claim> {
		Claims::<T>::get(claim)
	}

	/// What an institution reimbursed of an invoice.
	pub fn closure(invoice: InvoiceId, institution: InstitutionId) -> Option<Closure> {
		Closures::<T>::get(invoice, institution)
	}

	/// How long invoices may be locked, in milliseconds.
	pub fn longest_lock() -> u64 {
		LongestLock::<T>::get()
	}

	/// How an invoice stands.
	pub fn invoice_standing(invoice: InvoiceId) -> InvoiceStanding {
		let reimbursement = Reimbursed::<T>::get(invoice);
		let facts = T::Invoices::facts(invoice);
		InvoiceStanding {
			reimbursed: reimbursement.amount,
			left: facts.ok().map(|facts| reimbursement.left(facts.outstanding())),
			lock: Self::live_lock(invoice, T::now()),
			closures: Self::closures_of(invoice, &reimbursement)
				.map(|(institution, closure)| ClosureInfo { institution, closure })
				.collect(),
		}
	}

	/// What each institution reimbursed of an invoice, in the order in which they did.
	pub(crate) fn closures_of(
		invoice: InvoiceId,
		reimbursement: &Reimbursement,
	) -> impl DoubleEndedIterator<Item = (InstitutionId, Closure)> + '_ {
		reimbursement.institutions.iter().filter_map(move |institution| {
			Closures::<T>::get(invoice, institution).map(|closure| (*institution, closure))
		})
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = InvoiceTask;

	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<InvoiceTask> {
		Found::newest_first(NextClaim::<T>::get().0, after, room, |number| {
			let id = ClaimId(number);
			let claim = Claims::<T>::get(id)?;
			if claim.institution != institution || !claim.is_open() {
				return None;
			}
			Some(if claim.is_expired(T::now()) {
				Waiting::new(InvoiceTask::RemoveClaim(id), Some(claim.until), None)
			} else {
				Waiting::new(InvoiceTask::Close(id), Some(claim.locked_at), Some(claim.until))
			})
		})
	}
}
