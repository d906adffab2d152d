// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice pdf`: the page for the buyer. It asks no node.

use crate::{
	args::invoice::PdfArguments,
	error::{Exit, Failure},
	invoice::{openings::Openings, pdf::pages},
	output::{shown, Answer},
};
use serde_json::json;

/// Writes the page.
pub(super) fn run(arguments: &PdfArguments) -> Result<Answer, Failure> {
	let openings = Openings::open(&arguments.openings)?;
	let (path, pages) = (&arguments.output, pages(&openings)?);
	let unwritable = |reason| Failure::Unwritable { path: path.clone(), reason };
	if let (Ok(one), Ok(other)) = (path.canonicalize(), arguments.openings.canonicalize()) {
		if one == other {
			let text = format!("{} would be overwritten: choose another name", shown(path));
			return Err(Failure::Usage(text));
		}
	}
	std::fs::write(path, &pages).map_err(unwritable)?;
	let number = openings.file.number.to_string();
	let text = format!(
		"Written: the page of invoice {number}, in {} ({} bytes). It holds no salt and may be \
		 given to anybody who may read the invoice.",
		shown(path),
		pages.len()
	);
	let fields = json!({ "number": number, "pdf": path.to_string_lossy(), "size": pages.len() });
	Ok(Answer::new(Exit::Done, text, fields))
}
