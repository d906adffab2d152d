// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use crate::{
	Closure, ClosureInfo, Closures, Config, InvoiceStanding, Pallet, Reimbursed, Reimbursement,
};
use citychain_primitives::{InstitutionId, InvoiceId, InvoiceRegister};

impl<T: Config> Pallet<T> {
	/// How an invoice stands.
	pub(crate) fn standing_of(invoice: InvoiceId) -> InvoiceStanding {
		let reimbursement = Reimbursed::<T>::get(invoice);
		let facts = T::Invoices::facts(invoice);
		InvoiceStanding {
			reimbursed: reimbursement.amount,
			left: facts.ok().map(|facts| reimbursement.left(facts.outstanding())),
			lock: Self::live_lock(invoice, Self::now()),
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
