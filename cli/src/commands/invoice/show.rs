// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice show`: an invoice, and whether its openings are those of the chain.

use super::document;
use crate::{
	args::invoice::ShowArguments,
	error::{Exit, Failure},
	hashing::written,
	invoice::{
		amount::{rate_word, yuan},
		code::{entry, KINDS, SPECIALS},
		file::{day_word, Line},
		openings::Openings,
		InvoiceError,
	},
	output::{table, Answer},
	times,
};
use citychain_client::{
	client::to_hex,
	invoices::{InvoiceInfo, Nature},
	View,
};
use citychain_invoices::{Buyer, Holder, RateGroup, Totals};
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
	record: &InvoiceInfo,
) -> Result<Vec<&'static str>, Failure> {
	// The chain names a firm that is registered by its number.
	let body = &record.invoice.body;
	let code = match (&body.buyer, &openings.made.buyer) {
		(Buyer::Institution(id), Buyer::Firm(_)) => chain.institution_code(*id).await?,
		_ => None,
	};
	let buyer = code.map_or_else(|| body.buyer.clone(), Buyer::Firm);
	Ok(differing(openings, record, &buyer))
}

fn differing(openings: &Openings, record: &InvoiceInfo, buyer: &Buyer) -> Vec<&'static str> {
	let (file, made) = (&openings.file, &openings.made);
	let body = &record.invoice.body;
	let lines = made.lines.len() as u64;
	let lines_root = made.root;
	let replaces = file.replaces.map(|replaced| replaced.0);
	let pairs = [
		("number", body.number == file.number),
		("kind", body.kind == file.kind),
		("date", body.date == file.date),
		("seller", body.issuer == file.institution),
		("buyer", *buyer == made.buyer),
		("amounts", body.totals == made.totals && body.groups == made.groups),
		("special element", body.special == file.special),
		("lines", body.nature == Nature::Blue { lines, lines_root, replaces }),
		("document", body.document == made.document),
	];
	pairs.into_iter().filter(|(_, is_same)| !is_same).map(|(what, _)| what).collect()
}

/// What everybody sees of an invoice, line by line.
pub(super) fn summary(record: &InvoiceInfo) -> String {
	let body = &record.invoice.body;
	let kind = entry(&KINDS, &body.kind).map_or("", |kind| kind.name);
	let nature = match body.nature {
		Nature::Blue { lines, .. } => format!("{lines} lines"),
		Nature::Red { blue } => format!("red, takes back invoice {blue}"),
	};
	let buyer = match &body.buyer {
		Buyer::Institution(id) => format!("institution {}", id.0),
		Buyer::Firm(code) => format!("firm {}", code.as_str()),
		Buyer::Person(_) => "a natural person, hidden".into(),
	};
	let (totals, gross) = (body.totals, body.totals.gross().unwrap_or_default());
	format!(
		"  kind         {kind}, {nature}\n  seller       institution {}, entry {} of its chain\n  \
		 buyer        {buyer}\n  date         {}\n  amount       {} yuan: {} net, {} tax\n  \
		 state        {:?}, {:?}, {:?}; {} yuan are left\n  recorded     {} in block {}",
		body.issuer.0,
		record.invoice.icv,
		day_word(body.date),
		yuan(gross.0),
		yuan(totals.net.0),
		yuan(totals.tax.0),
		record.state,
		record.delivery_state,
		record.risk,
		yuan(record.outstanding.0),
		times::written(body.recorded_at.0),
		body.block,
	)
}

fn by_id(record: &InvoiceInfo, block: u32) -> Answer {
	let text = format!(
		"Invoice {}, as of final block {block}: {}\n{}",
		record.id.0,
		record.invoice.body.number,
		summary(record)
	);
	let fields = json!({ "verdict": "found", "final_block": block, "invoice": json(record) });
	Answer::new(Exit::Done, text, fields)
}

/// Amounts for scripts, in yuan.
fn totals_json(totals: Totals) -> serde_json::Value {
	json!({ "net": yuan(totals.net.0), "tax": yuan(totals.tax.0) })
}

/// An invoice for scripts.
pub(super) fn json(record: &InvoiceInfo) -> serde_json::Value {
	let body = &record.invoice.body;
	let (buyer, buyer_of) = match &body.buyer {
		Buyer::Institution(id) => ("institution", json!(id.0)),
		Buyer::Firm(code) => ("firm", json!(code.as_str())),
		Buyer::Person(commitment) => ("person", json!(to_hex(&commitment.0))),
	};
	let holder = record.holder.as_ref().map(|holder| match holder {
		Holder::Institution(id) => json!({ "institution": id.0 }),
		Holder::Bearer(account) => json!({ "bearer": account }),
	});
	let group = |group: &RateGroup| {
		json!({
			"rate": rate_word(group.rate),
			"totals": totals_json(group.totals),
			"lines": group.lines,
		})
	};
	let groups: Vec<_> = body.groups.iter().map(group).collect();
	let (lines, root, replaces, blue) = match body.nature {
		Nature::Blue { lines, ref lines_root, replaces } => {
			(Some(lines), Some(to_hex(lines_root)), replaces, None)
		},
		Nature::Red { blue } => (None, None, None, Some(blue)),
	};
	json!({
		"id": record.id,
		"icv": record.invoice.icv,
		"number": body.number.to_string(),
		"kind": entry(&KINDS, &body.kind).map(|kind| kind.code),
		"special": body.special.and_then(|of| entry(&SPECIALS, &of)).map(|known| known.code),
		"issuer": body.issuer.0,
		"officer": body.officer.0,
		"buyer": { buyer: buyer_of },
		"date": day_word(body.date),
		"totals": totals_json(body.totals),
		"groups": groups,
		"document": to_hex(&body.document.0),
		"lines": lines,
		"lines_root": root,
		"replaces": replaces,
		"blue": blue,
		"block": body.block,
		"recorded_at": times::written(body.recorded_at.0),
		"state": format!("{:?}", record.state),
		"risk": format!("{:?}", record.risk),
		"delivery": format!("{:?}", record.delivery_state),
		"holder": holder,
		"red": totals_json(record.red),
		"outstanding": yuan(record.outstanding.0),
		"has_agreed_red": record.has_agreed_red,
	})
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
	record: Option<&InvoiceInfo>,
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
		"invoice": record.map(json),
	});
	Answer::new(exit, text, fields)
}

#[cfg(test)]
pub(super) mod tests;
