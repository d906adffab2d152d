// SPDX-License-Identifier: Apache-2.0
//! What the pallets around this one ask of the register, and order.

use crate::{types::standing, Config, Error, Nature, Pallet, Standings};
#[cfg(feature = "runtime-benchmarks")]
use citychain_invoices::Reversal;
use citychain_invoices::{
	InvoiceFacts, InvoiceId, InvoiceRegister, InvoiceUse, RedInvoice, Remainder,
};
use citychain_primitives::ActingOfficer;
#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::InstitutionId;
use sp_runtime::DispatchError;

impl<T: Config> InvoiceRegister for Pallet<T> {
	fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		let invoice = Self::find(id)?;
		Ok(Self::facts_of(&invoice, Standings::<T>::get(id).as_ref()))
	}

	fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		let (invoice, standing) = Self::find_blue(id)?;
		standing::ensure_usable::<T>(&standing, T::now())?;
		T::Uses::ensure_usable(id)?;
		Ok(Self::facts_of(&invoice, Some(&standing)))
	}

	fn remainder(id: InvoiceId) -> Result<Remainder, DispatchError> {
		let (invoice, standing) = Self::find_blue(id)?;
		standing::ensure_in_force::<T>(&standing)?;
		let tolerance = Self::policy_in_force()?.tolerance_of(1);
		let facts = Self::facts_of(&invoice, Some(&standing));
		let groups = standing.left(&invoice.body.groups);
		let Nature::Blue { lines, lines_root, .. } = invoice.body.nature else {
			return Err(Error::<T>::NotBlue.into());
		};
		Ok(Remainder { facts, groups, lines, lines_root, tolerance })
	}

	fn reverse(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError> {
		Self::do_reverse(acting, red)
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
