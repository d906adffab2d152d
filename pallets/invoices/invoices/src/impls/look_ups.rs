// SPDX-License-Identifier: Apache-2.0
//! Look-ups: one function behind each view function and runtime API method.

use crate::{
	Config, InvoiceInfo, Invoices, IssuerName, Numbers, Pallet, Standings, VerifiedStatus,
};
use citychain_invoices::{InvoiceId, InvoiceNumber};
use citychain_primitives::{CodeRegister, Day, Fen};

impl<T: Config> Pallet<T> {
	/// The invoice with this id.
	pub(crate) fn invoice_info(id: InvoiceId) -> Option<InvoiceInfo> {
		let invoice = Invoices::<T>::get(id)?;
		Some(InvoiceInfo::new(id, invoice, Standings::<T>::get(id), Self::now()))
	}

	/// How the invoice with this number, date, amount and issuer stands.
	pub(crate) fn verified_status(
		number: InvoiceNumber,
		date: Day,
		gross: Fen,
		issuer: &IssuerName,
	) -> VerifiedStatus {
		let issuer = match issuer {
			IssuerName::Institution(institution) => Some(*institution),
			IssuerName::Code(code) => T::Codes::institution(code),
		};
		Numbers::<T>::get(number)
			.and_then(Self::invoice_info)
			.filter(|info| {
				let body = &info.invoice.body;
				Some(body.issuer) == issuer
					&& body.date == date
					&& body.totals.gross() == Some(gross)
			})
			.map_or(VerifiedStatus::NotFound, |info| info.status())
	}
}
