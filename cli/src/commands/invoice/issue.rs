// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice issue`: brings an invoice into a final block, once.
//!
//! Its number can be used once on the chain, so that the same command after a failure finds what
//! the one before brought about, and notes it.

use super::{
	issued_id,
	show::{differences, summary},
	Sender,
};
use crate::{
	args::invoice::IssueArguments,
	chain::{invoices::InvoiceRecord, queries::View, values::Found, ChainError},
	error::{Exit, Failure},
	invoice::{
		openings::{Issued, Openings},
		InvoiceError,
	},
	output::{shown, Answer},
};
use citychain_invoices::Holder;
use citychain_primitives::InstitutionId;

/// Looks whether it is there, sends it if not, and notes its number on the chain.
pub(super) async fn run(arguments: &IssueArguments) -> Result<Answer, Failure> {
	let mut openings = Openings::open(&arguments.openings)?;
	let sender = Sender::open(&arguments.send).await?;
	let genesis = sender.genesis().await?;
	if openings.issued().is_some() {
		issued_id(&openings, genesis)?;
	}
	let seller = openings.file.institution.0;
	let acting = sender.institution().await?;
	if acting != u64::from(seller) {
		let path = arguments.openings.clone();
		return Err(InvoiceError::OtherInstitution { path, seller, acting }.into());
	}
	if let Some(record) = sender.chain.invoice_by_number(&openings.file.number).await? {
		ensure_same(&sender.chain, &openings, &record).await?;
		openings.note_issued(Issued { genesis, id: record.id })?;
		return Ok(answer(&openings, &record, true, None));
	}

	let holder = arguments.holder.map(|id| Holder::Institution(InstitutionId(id)));
	let holder = holder.or_else(|| arguments.bearer.clone().map(Holder::Bearer));
	let call = sender.chain.issue_invoice(&openings.file, &openings.made, holder)?;
	let done = sender.send(&call).await?;
	let event = done.event("Invoices", "Recorded")?;
	let id = Found::new(&event.fields, "the event").field("id")?.number()?;
	openings.note_issued(Issued { genesis, id })?;
	let record = done
		.chain
		.invoice(id)
		.await?
		.ok_or_else(|| ChainError::Incompatible("the chain lost the invoice".into()))?;
	ensure_same(&done.chain, &openings, &record).await?;
	let sent = super::answer(&done, "", serde_json::json!({}));
	Ok(answer(&openings, &record, false, Some(sent)))
}

/// That the chain's invoice of this number is the one of the openings.
async fn ensure_same(
	chain: &View,
	openings: &Openings,
	record: &InvoiceRecord,
) -> Result<(), Failure> {
	let differences = differences(chain, openings, record).await?;
	if differences.is_empty() {
		return Ok(());
	}
	let (path, what) = (openings.path().into(), format!("its {}", differences.join(", ")));
	Err(InvoiceError::Differs { path, what }.into())
}

fn answer(
	openings: &Openings,
	record: &InvoiceRecord,
	was_there: bool,
	sent: Option<Answer>,
) -> Answer {
	let verb = if was_there { "Issued before" } else { "Issued" };
	let block = sent.as_ref().map_or("", |sent| sent.text.as_str());
	let text = format!(
		"{verb} as invoice {}: {}\n{}{block}\n  openings     {}",
		record.id,
		record.number,
		summary(record),
		shown(openings.path())
	);
	let fields = serde_json::json!({ "resumed": was_there, "invoice": record.json() });
	let mut answer = Answer::new(Exit::Done, text, fields);
	answer.fields.insert("openings".into(), openings.path().to_string_lossy().into());
	answer.fields.insert("state".into(), "final".into());
	answer.fields.extend(sent.into_iter().flat_map(|sent| sent.fields));
	answer
}
