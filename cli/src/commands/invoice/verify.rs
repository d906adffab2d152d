// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice verify`: whether an invoice is good, by what is printed on it (发票查验).

use crate::{
	args::invoice::VerifyArguments,
	error::{Exit, Failure},
	output::Answer,
};
use citychain_client::View;
use serde_json::json;

/// Asks for the status, and for nothing else.
pub(super) async fn run(arguments: &VerifyArguments) -> Result<Answer, Failure> {
	let VerifyArguments { number, date, gross, issuer, node } = arguments;
	let chain = View::open(&node.node).await?;
	let status = chain.invoice_status(number, *date, *gross, *issuer).await?;
	Ok(answer(status.as_str(), &number.to_string(), chain.number))
}

/// The chain's word for a status, the word for scripts, and the sentence.
pub(super) const STATUSES: [(&str, &str, &str); 10] = [
	(
		"NotFound",
		"not_found",
		"No invoice has this number, date, amount and seller together (查无此票). It may also have \
		 been pruned long after it was issued",
	),
	("Drafted", "drafted", "Not in force yet: the tax bureau has not cleared it"),
	("Rejected", "rejected", "Never in force: the tax bureau rejected it"),
	("Normal", "normal", "In force (正常)"),
	("Red", "red", "A red invoice: it takes back another one (红字)"),
	("PartlyRed", "partly_red", "In force, and a part of it was taken back (部分红冲)"),
	("FullyRed", "fully_red", "Taken back as a whole (全额红冲)"),
	("Abnormal", "abnormal", "The tax bureau warns of it: an abnormal voucher (异常凭证)"),
	("Suspicious", "suspicious", "The tax bureau warns of it: suspicious (疑点发票)"),
	("Refused", "refused", "The receiver refused it: nobody may use it"),
];

fn answer(status: &str, number: &str, block: u32) -> Answer {
	let known = STATUSES.iter().find(|(name, ..)| *name == status);
	// A status that a later runtime adds is passed on as it is.
	let (word, sentence) = known.map_or((status, status), |(_, word, sentence)| (word, sentence));
	let exit = match status {
		"Normal" | "PartlyRed" => Exit::Done,
		_ => Exit::No,
	};
	let text = format!("{sentence}, as of final block {block}: invoice {number}");
	Answer::new(exit, text, json!({ "verdict": word, "number": number, "final_block": block }))
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Every status of the chain has a sentence.
	#[test]
	fn statuses_are_those_of_the_chain() {
		use scale_info::TypeInfo;
		let types = citychain_invoices::invoices::VerifiedStatus::type_info();
		let scale_info::TypeDef::Variant(variants) = types.type_def else { unreachable!() };
		let names: Vec<_> = variants.variants.iter().map(|variant| variant.name).collect();
		assert_eq!(STATUSES.map(|(name, ..)| name).to_vec(), names);
	}

	#[test]
	fn only_what_is_in_force_ends_with_yes() {
		for (status, word, sentence) in STATUSES {
			let answer = answer(status, "26317000000000000001", 80);
			let is_good = ["normal", "partly_red"].contains(&word);
			assert_eq!(answer.exit == Exit::Done, is_good, "{status}");
			assert_eq!(answer.fields["verdict"], word);
			assert!(answer.text.starts_with(sentence));
		}
	}

	#[test]
	fn a_status_of_a_later_runtime_is_passed_on_and_no_yes() {
		let answer = answer("Dreaming", "26317000000000000001", 80);
		assert_eq!((answer.exit, answer.fields["verdict"].as_str()), (Exit::No, Some("Dreaming")));
	}
}
