// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice show`: an invoice, and whether its openings are those of the chain.

use super::document;
use crate::{
	args::invoice::ShowArguments,
	chain::{
		invoices::{InvoiceRecord, Nature},
		queries::View,
	},
	error::{Exit, Failure},
	hashing::written,
	invoice::{
		amount::{rate_word, yuan},
		code::{entry, KINDS},
		file::{day_word, Line},
		openings::Openings,
		InvoiceError,
	},
	output::{table, Answer},
	times,
};
use citychain_invoices::Buyer;
use serde_json::json;

/// Looks the invoice up and compares it.
pub(super) async fn run(arguments: &ShowArguments) -> Result<Answer, Failure> {
	let openings = arguments.openings.as_deref().map(Openings::open).transpose()?;
	let chain = View::open(&arguments.node.node).await?;
	let Some(openings) = openings else {
		let id = arguments.id.unwrap_or_default();
		let record = chain.invoice(id).await?;
		let record = record.ok_or_else(|| InvoiceError::NotFound(id.to_string()))?;
		return Ok(by_id(&record, chain.number));
	};
	if openings.issued().is_some() {
		let genesis = crate::batch::json::Hash(chain.client.block_hash(0).await?.0);
		super::issued_id(&openings, genesis)?;
	}
	let number = openings.file.number;
	let record = chain.invoice_by_number(&number).await?;
	let mut differences = match &record {
		Some(record) => differences(&chain, &openings, record).await?,
		None => vec![],
	};
	if let Some(path) = &arguments.document {
		if document(path)? != *openings.document() {
			differences.push("document");
		}
	}
	Ok(compared(&openings, record.as_ref(), &differences, chain.number))
}

/// In what the chain knows an invoice otherwise than its openings.
pub(super) async fn differences(
	chain: &View,
	openings: &Openings,
	record: &InvoiceRecord,
) -> Result<Vec<&'static str>, Failure> {
	// The chain names a firm that is registered by its number.
	let code = match (&record.buyer, &openings.made.buyer) {
		(Buyer::Institution(id), Buyer::Firm(_)) => chain.institution_code(*id).await?,
		_ => None,
	};
	let buyer = code.map_or_else(|| record.buyer.clone(), Buyer::Firm);
	Ok(differing(openings, record, &buyer))
}

fn differing(openings: &Openings, record: &InvoiceRecord, buyer: &Buyer) -> Vec<&'static str> {
	let (file, made) = (&openings.file, &openings.made);
	let lines = made.lines.len() as u64;
	let root = made.root;
	let replaces = file.replaces.map(|replaced| replaced.0);
	let pairs = [
		("number", record.number == file.number),
		("kind", record.kind == file.kind),
		("date", record.date == file.date),
		("seller", record.issuer == file.institution),
		("buyer", *buyer == made.buyer),
		("amounts", record.totals == made.totals && record.groups == made.groups),
		("special element", record.special == file.special),
		("lines", record.nature == Nature::Blue { lines, root, replaces }),
		("document", record.document == made.document),
	];
	pairs.into_iter().filter(|(_, is_same)| !is_same).map(|(what, _)| what).collect()
}

/// What everybody sees of an invoice, line by line.
pub(super) fn summary(record: &InvoiceRecord) -> String {
	let kind = entry(&KINDS, &record.kind).map_or("", |kind| kind.name);
	let nature = match record.nature {
		Nature::Blue { lines, .. } => format!("{lines} lines"),
		Nature::Red { blue } => format!("red, takes back invoice {blue}"),
	};
	let buyer = match &record.buyer {
		Buyer::Institution(id) => format!("institution {}", id.0),
		Buyer::Firm(code) => format!("firm {}", code.as_str()),
		Buyer::Person(_) => "a natural person, hidden".into(),
	};
	let (totals, gross) = (record.totals, record.totals.gross().unwrap_or_default());
	format!(
		"  kind         {kind}, {nature}\n  seller       institution {}, entry {} of its chain\n  \
		 buyer        {buyer}\n  date         {}\n  amount       {} yuan: {} net, {} tax\n  \
		 state        {:?}, {:?}, {:?}; {} yuan are left\n  recorded     {} in block {}",
		record.issuer.0,
		record.icv,
		day_word(record.date),
		yuan(gross.0),
		yuan(totals.net.0),
		yuan(totals.tax.0),
		record.state,
		record.delivery,
		record.risk,
		yuan(record.outstanding.0),
		times::written(record.recorded_at),
		record.block,
	)
}

fn by_id(record: &InvoiceRecord, block: u32) -> Answer {
	let text = format!(
		"Invoice {}, as of final block {block}: {}\n{}",
		record.id,
		record.number,
		summary(record)
	);
	let fields = json!({ "verdict": "found", "final_block": block, "invoice": record.json() });
	Answer::new(Exit::Done, text, fields)
}

/// What the openings say, line by line.
fn contents(openings: &Openings) -> String {
	let file = &openings.file;
	let text = |text: &Option<String>| text.clone().unwrap_or_default();
	let head = ["", "goods or service", "unit", "quantity", "price", "net", "rate", "tax"];
	let row = |(at, line): (usize, &Line)| {
		vec![
			at.to_string(),
			line.name.clone(),
			text(&line.unit),
			text(&line.quantity),
			text(&line.price),
			yuan(line.net),
			rate_word(line.rate),
			yuan(line.tax),
		]
	};
	let rows: Vec<Vec<String>> = std::iter::once(head.map(String::from).to_vec())
		.chain(file.lines.iter().enumerate().map(row))
		.collect();
	format!("Seller: {}\nBuyer: {}\n{}", file.seller.name, file.buyer.name(), table(&rows))
}

fn compared(
	openings: &Openings,
	record: Option<&InvoiceRecord>,
	differences: &[&str],
	block: u32,
) -> Answer {
	let number = openings.file.number;
	let (verdict, sentence) = match (record, differences) {
		(Some(_), []) => {
			("match", "The chain has this invoice, as the openings say it".to_string())
		},
		(_, [_, ..]) => {
			let what = differences.join(", ");
			("mismatch", format!("NOT the invoice of the openings; it differs in: {what}"))
		},
		(None, []) => ("not_issued", "The chain has no invoice of this number".into()),
	};
	let exit = if verdict == "match" { Exit::Done } else { Exit::No };
	let summary = record.map(|record| format!("{}\n", summary(record))).unwrap_or_default();
	let text =
		format!("{sentence}, as of final block {block}: {number}\n{summary}{}", contents(openings));
	let red: Vec<_> = openings
		.red_letters()
		.iter()
		.map(|letter| json!({ "number": letter.number, "document": written(&letter.document) }))
		.collect();
	let fields = json!({
		"verdict": verdict,
		"differences": differences,
		"number": number.to_string(),
		"document": written(openings.document()),
		"red_letters": red,
		"final_block": block,
		"invoice": record.map(InvoiceRecord::json),
	});
	Answer::new(exit, text, fields)
}

#[cfg(test)]
pub(super) mod tests;
