// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice issue`: brings an invoice into a final block, once.
//!
//! Its number can be used once on the chain, so that the same command after a failure finds what
//! the one before brought about, and notes it.

use super::{
	issued_id, send,
	show::{differences, json, summary},
};
use crate::{
	args::invoice::IssueArguments,
	error::{Exit, Failure},
	invoice::{
		openings::{Issued, Openings},
		InvoiceError,
	},
	output::{shown, Answer},
	sending::Sender,
};
use citychain_client::{
	invoices::{BlueInvoice, InvoiceInfo},
	ChainError, View,
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
		openings.note_issued(Issued { genesis, id: record.id.0 })?;
		return Ok(answer(&openings, &record, true, None));
	}

	let holder = arguments.holder.map(|id| Holder::Institution(InstitutionId(id)));
	let holder = holder.or_else(|| arguments.bearer.clone().map(Holder::Bearer));
	let call = sender.chain.issue_invoice(&blue(&openings), &holder)?;
	let done = send(sender, &call).await?;
	let id = done.event("Invoices", "Recorded")?.field("id")?;
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

/// What the chain gets of an invoice.
fn blue(openings: &Openings) -> BlueInvoice {
	let (file, made) = (&openings.file, &openings.made);
	BlueInvoice {
		number: file.number,
		kind: file.kind,
		buyer: made.buyer.clone(),
		date: file.date,
		totals: made.totals,
		groups: made.groups.clone(),
		// An invoice file has at most 2,000 lines.
		lines: u16::try_from(made.lines.len()).unwrap_or(u16::MAX),
		lines_root: made.root,
		special: file.special,
		document: made.document,
		replaces: file.replaces,
	}
}

/// That the chain's invoice of this number is the one of the openings.
async fn ensure_same(
	chain: &View,
	openings: &Openings,
	record: &InvoiceInfo,
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
	record: &InvoiceInfo,
	was_there: bool,
	sent: Option<Answer>,
) -> Answer {
	let verb = if was_there { "Issued before" } else { "Issued" };
	let block = sent.as_ref().map_or("", |sent| sent.text.as_str());
	let text = format!(
		"{verb} as invoice {}: {}\n{}{block}\n  openings     {}",
		record.id.0,
		record.invoice.body.number,
		summary(record),
		shown(openings.path())
	);
	let fields = serde_json::json!({ "resumed": was_there, "invoice": json(record) });
	let mut answer = Answer::new(Exit::Done, text, fields);
	answer.fields.insert("openings".into(), openings.path().to_string_lossy().into());
	answer.fields.insert("state".into(), "final".into());
	answer.fields.extend(sent.into_iter().flat_map(|sent| sent.fields));
	answer
}

/// Against the types that the chain is made of.
#[cfg(test)]
mod tests {
	use super::*;
	use crate::invoice::tests::{example, issued, to_person};
	use codec::Encode;

	#[test]
	fn an_invoice_adds_up_on_the_chain() {
		let mut replacing = example();
		replacing["replaces"] = 5.into();
		for invoice in [example(), to_person(), replacing] {
			let dir = tempfile::tempdir().unwrap();
			let openings = issued(dir.path(), invoice);
			let blue = blue(&openings);
			let on_chain = citychain_invoices::invoices::BlueInvoice {
				number: blue.number,
				kind: blue.kind,
				buyer: blue.buyer.clone(),
				date: blue.date,
				totals: blue.totals,
				groups: blue.groups.clone(),
				lines: openings.made.lines.len() as u16,
				lines_root: blue.lines_root,
				special: blue.special,
				document: blue.document,
				replaces: blue.replaces,
			};
			assert_eq!(blue.replaces, openings.file.replaces);
			assert_eq!(blue.lines, on_chain.lines);
			let policy = citychain_invoices::invoices::Policy::default();
			assert!(pallet_invoices::draft::ensure_sound::<()>(&on_chain, &policy).is_ok());
		}
	}

	#[test]
	fn what_a_red_letter_takes_back_is_known_to_the_chain() {
		use crate::invoice::reversal::{parse_part, reversal};
		use citychain_client::values::{read, shared};
		let dir = tempfile::tempdir().unwrap();
		let openings = issued(dir.path(), example());
		for parts in [&[][..], &["0", "2=1.00/0.09"]] {
			let parts: Vec<_> = parts.iter().map(|part| parse_part(part).unwrap()).collect();
			let reversal = reversal(&openings.made, &parts).unwrap();
			let back: citychain_invoices::Reversal =
				read(&shared(&reversal).unwrap(), "it").unwrap();
			assert_eq!(back.encode(), reversal.encode());
		}
	}
}
