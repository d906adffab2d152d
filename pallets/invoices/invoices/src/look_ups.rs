// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	mandate_bytes, types::sha2_256, Chain, Chains, Config, CurrentPolicy, Delivery, InvoiceInfo,
	Invoices, IssuerName, Mandate, NextId, Numbers, Pallet, Policy, PrunedInvoice, Pruning,
	PruningId, Prunings, Standings, VerifiedStatus,
};
use alloc::vec::Vec;
use citychain_invoices::{
	DeliveryState, FiscalState, Holder, InvoiceId, InvoiceLine, InvoiceNumber, InvoiceTask,
	InvoiceUse, TaxpayerRegister,
};
use citychain_primitives::{
	merkle::NodeHash, CodeRegister, Day, Desk, Fen, Found, InstitutionId, Millis, Waiting,
};

impl<T: Config> Pallet<T> {
	/// The invoice with this id, and how it stands.
	pub fn invoice(id: InvoiceId) -> Option<InvoiceInfo> {
		let invoice = Invoices::<T>::get(id)?;
		let hash = invoice.hash(&sha2_256);
		let (standing, agreed) = (Standings::<T>::get(id), T::Uses::has_agreed_red(id));
		Some(InvoiceInfo::new(id, invoice, hash, standing, agreed, T::now()))
	}

	/// The invoice with this number, and how it stands.
	pub fn invoice_by_number(number: InvoiceNumber) -> Option<InvoiceInfo> {
		Self::invoice(Numbers::<T>::get(number)?)
	}

	/// Whether an invoice that somebody has in hand is good, by what is printed on it.
	pub fn verify(
		number: InvoiceNumber,
		date: Day,
		gross: Fen,
		issuer: IssuerName,
	) -> VerifiedStatus {
		let issuer = match issuer {
			IssuerName::Institution(institution) => Some(institution),
			IssuerName::Code(code) => T::Codes::institution(&code),
		};
		Self::invoice_by_number(number)
			.filter(|info| {
				let body = &info.invoice.body;
				Some(body.issuer) == issuer
					&& body.date == date
					&& body.totals.gross() == Some(gross)
			})
			.map_or(VerifiedStatus::NotFound, |info| info.status())
	}

	/// Whether an invoice has a line at this place, by the path from the line up to the root.
	pub fn verify_line(
		invoice: InvoiceId,
		index: u16,
		line: InvoiceLine,
		path: Vec<NodeHash>,
	) -> bool {
		Invoices::<T>::get(invoice)
			.is_some_and(|invoice| invoice.body.includes(&sha2_256, index, &line, &path))
	}

	/// The chain of all invoices of an issuer.
	pub fn chain(issuer: InstitutionId) -> Chain {
		Chains::<T>::get(issuer)
	}

	/// What a bearer signs so that an institution may take over an invoice until the expiry.
	pub fn holder_mandate(
		invoice: InvoiceId,
		institution: InstitutionId,
		expiry: Millis,
	) -> Mandate {
		mandate_bytes(&T::genesis_hash(), invoice, institution, expiry)
	}

	/// The policy in force.
	pub fn policy() -> Option<Policy> {
		CurrentPolicy::<T>::get()
	}

	/// What to keep of an invoice before it is pruned, as a pruning now would hash it.
	pub fn invoice_to_keep(id: InvoiceId) -> Option<PrunedInvoice> {
		let invoice = Invoices::<T>::get(id)?;
		Some(PrunedInvoice { id, invoice, standing: Standings::<T>::get(id) })
	}

	/// The pruning with this number.
	pub fn pruning(id: PruningId) -> Option<Pruning> {
		Prunings::<T>::get(id)
	}

	/// Whether an invoice was in a pruning at this index, by the path from it to the root.
	pub fn verify_pruned(
		pruning: PruningId,
		index: u32,
		item: PrunedInvoice,
		path: Vec<NodeHash>,
	) -> bool {
		Prunings::<T>::get(pruning)
			.is_some_and(|pruning| pruning.includes(&sha2_256, index, &item, &path))
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = InvoiceTask;

	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<InvoiceTask> {
		Found::newest_first(NextId::<T>::get().0, after, room, |number| {
			Self::invoice_waits(institution, InvoiceId(number)).into_iter().flatten()
		})
	}
}

impl<T: Config> Pallet<T> {
	/// What of one invoice waits for an institution: it may be asked for an answer and have lent on it.
	fn invoice_waits(
		institution: InstitutionId,
		id: InvoiceId,
	) -> Option<impl Iterator<Item = Waiting<InvoiceTask>>> {
		let standing = Standings::<T>::get(id)?;
		let body = Invoices::<T>::get(id)?.body;
		let recorded_at = Some(body.recorded_at);
		let is_drafted = standing.state == FiscalState::Drafted;
		let clears = is_drafted && T::Taxpayers::bureau(body.issuer) == Ok(institution);
		let clears = clears.then(|| Waiting::new(InvoiceTask::Clear(id), recorded_at, None));

		let has_in_hand = standing.holder == Some(Holder::Institution(institution));
		let until = match standing.delivery {
			Delivery::Delivered { respond_until, .. } => Some(respond_until),
			_ => None,
		};
		let state = standing.delivery.state(T::now());
		let is_unanswered = matches!(state, DeliveryState::Delivered | DeliveryState::Disputed);
		let accepts = (has_in_hand && is_unanswered && !is_drafted)
			.then(|| Waiting::new(InvoiceTask::Accept(id), standing.delivery.since(), until));

		let is_pledged = standing.encumbrance.is_some_and(|it| it.beneficiary == institution);
		let releases = is_pledged
			.then(|| Waiting::new(InvoiceTask::ReleaseEncumbrance(id), recorded_at, None));
		Some([clears, accepts, releases].into_iter().flatten())
	}
}
