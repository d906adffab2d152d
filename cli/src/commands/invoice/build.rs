// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice build`: checks an invoice file and writes its openings. It asks no node.

use super::document;
use crate::{
	args::invoice::BuildArguments,
	error::{Exit, Failure},
	hashing::{millis, written},
	invoice::{
		amount::{rate_word, yuan},
		file::InvoiceFile,
		openings::{beside, read, Openings},
		unique::UniqueNames,
		InvoiceError,
	},
	output::{shown, Answer},
};
use citychain_primitives::{Day, Digest, Millis};
use serde_json::json;
use sp_crypto_hashing::sha2_256;
use std::time::SystemTime;

/// Checks, draws the salts, and brings the openings to the disk.
pub(super) fn run(arguments: &BuildArguments) -> Result<Answer, Failure> {
	let path = &arguments.file;
	let bytes = read(path)?;
	let not_json = |reason: serde_json::Error| {
		let reason = crate::output::visible(&reason.to_string());
		InvoiceError::NotJson { path: path.clone(), reason }
	};
	let UniqueNames = serde_json::from_slice(&bytes).map_err(not_json)?;
	let invoice = serde_json::from_slice(&bytes).map_err(not_json)?;
	let today = Day::of(Millis(millis(SystemTime::now()).unwrap_or_default()));
	let file = InvoiceFile::read(&invoice, today)
		.map_err(|error| InvoiceError::Field { path: path.clone(), error })?;
	let digest = match &arguments.document {
		Some(document_path) => document(document_path)?,
		None => Digest::Sha2_256(sha2_256(&bytes)),
	};
	let output = arguments.output.clone().unwrap_or_else(|| beside(path));
	let openings = Openings::create(&output, invoice, file, digest)?;
	Ok(answer(&openings))
}

fn answer(openings: &Openings) -> Answer {
	let (file, made) = (&openings.file, &openings.made);
	let gross = yuan(made.totals.gross().unwrap_or_default().0);
	let root = format!("0x{}", hex::encode(made.root));
	let groups: Vec<_> = made
		.groups
		.iter()
		.map(|group| {
			let (rate, net, tax) =
				(rate_word(group.rate), yuan(group.totals.net.0), yuan(group.totals.tax.0));
			json!({ "rate": rate, "net": net, "tax": tax, "lines": group.lines })
		})
		.collect();
	let rates: Vec<_> = made
		.groups
		.iter()
		.map(|group| {
			let rate = rate_word(group.rate);
			format!(
				"\n  {rate:<12} {} net, {} tax, {} lines",
				yuan(group.totals.net.0),
				yuan(group.totals.tax.0),
				group.lines
			)
		})
		.collect();
	let text = format!(
		"Built: invoice {}, {gross} yuan with tax, {} lines{}\n  root         {root}\n  \
		 openings     {}\nKeep the openings, and a copy of them in another place: without their salts \
		 nobody can show what was sold, and no line can be taken back. Who reads them learns the \
		 invoice.\nIssue it with citychain invoice issue {}",
		file.number,
		made.lines.len(),
		rates.concat(),
		shown(openings.path()),
		shown(openings.path()),
	);
	let fields = json!({
		"number": file.number.to_string(),
		"openings": openings.path().to_string_lossy(),
		"net": yuan(made.totals.net.0),
		"tax": yuan(made.totals.tax.0),
		"gross": gross,
		"groups": groups,
		"lines": made.lines.len(),
		"lines_root": root,
		"document": written(openings.document()),
	});
	Answer::new(Exit::Done, text, fields)
}
