// SPDX-License-Identifier: Apache-2.0
//! What the pallets around this one ask of the register and do to it.

use crate::{Config, Error, Event, Pallet, Standings};
use citychain_invoices::{
	InvoiceFacts, InvoiceId, InvoiceRegister, RedAmounts, RedInvoice, Reversal,
};
use citychain_primitives::ActingOfficer;
#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::InstitutionId;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> InvoiceRegister for Pallet<T> {
	fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		let invoice = Self::find(id)?;
		Ok(Self::facts_of(&invoice, Standings::<T>::get(id).as_ref()))
	}

	fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		let (invoice, standing) = Self::find_blue(id)?;
		standing.ensure_usable(Self::now()).map_err(Error::<T>::from)?;
		Ok(Self::facts_of(&invoice, Some(&standing)))
	}

	fn red_amounts(id: InvoiceId, reversal: &Reversal) -> Result<RedAmounts, DispatchError> {
		Self::amounts_of(id, reversal)
	}

	fn set_agreed_red(id: InvoiceId, agreed: bool) -> DispatchResult {
		let (_, mut standing) = Self::find_blue(id)?;
		if standing.agreed_red != agreed {
			standing.agreed_red = agreed;
			Standings::<T>::insert(id, standing);
			Self::deposit_event(Event::AgreedRedChanged { invoice: id, agreed });
		}
		Ok(())
	}

	fn issue_red(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError> {
		Self::do_issue_red(acting, red)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_invoice(issuer: InstitutionId, buyer: InstitutionId, number: u32) -> InvoiceId {
		crate::benchmarking::invoice::<T>(issuer, buyer, number)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_reversal(_: InvoiceId, lines: u32) -> Reversal {
		crate::benchmarking::reversal(lines)
	}
}
