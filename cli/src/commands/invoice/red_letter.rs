// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice red-letter`: takes an invoice back, in part or whole.

use super::{answer, document, issued_id, send};
use crate::{
	args::invoice::{
		AnswerArguments, DirectArguments, IssueRedArguments, OpenArguments, RedLetterCommand,
	},
	error::Failure,
	invoice::{
		commitment::salt,
		made::document_commitment,
		openings::{Openings, RedLetter},
		reversal::reversal,
	},
	output::Answer,
	sending::Sender,
};
use citychain_client::submit::Done;
use citychain_invoices::{InvoiceNumber, Reversal};
use citychain_primitives::Commitment;
use serde_json::json;
use std::path::Path;

/// Runs a subcommand.
pub(super) async fn run(command: &RedLetterCommand) -> Result<Answer, Failure> {
	match command {
		RedLetterCommand::Open(arguments) => open(arguments).await,
		RedLetterCommand::Agree(arguments) => {
			react(arguments, "agree", "FormAgreed", "Agreed to").await
		},
		RedLetterCommand::Deny(arguments) => react(arguments, "deny", "FormDenied", "Denied").await,
		RedLetterCommand::Withdraw(arguments) => {
			react(arguments, "withdraw", "FormWithdrawn", "Withdrawn").await
		},
		RedLetterCommand::Issue(arguments) => issue(arguments).await,
		RedLetterCommand::Direct(arguments) => direct(arguments).await,
	}
}

fn number_in(done: &Done, event: &str, field: &str) -> Result<u64, Failure> {
	Ok(done.event("RedLetters", event)?.field(field)?)
}

async fn open(arguments: &OpenArguments) -> Result<Answer, Failure> {
	let openings = arguments.openings.as_deref().map(Openings::open).transpose()?;
	let reversal = match &openings {
		Some(openings) => reversal(&openings.made, &arguments.lines)?,
		None => Reversal::Rest,
	};
	let sender = Sender::open(&arguments.send).await?;
	let blue = match &openings {
		Some(openings) => issued_id(openings, sender.genesis().await?)?,
		None => arguments.id.unwrap_or_default(),
	};
	let side = arguments.side.variant();
	let call = sender.chain.open_red_form(side, blue, arguments.reason, &reversal)?;
	let done = send(sender, &call).await?;
	let form = number_in(&done, "FormOpened", "form")?;
	let sentence = format!(
		"Opened: form {form} for invoice {blue}. The other side agrees with citychain invoice \
		 red-letter agree --form {form}"
	);
	Ok(answer(&done, &sentence, json!({ "form": form, "blue": blue })))
}

async fn react(
	arguments: &AnswerArguments,
	call: &str,
	event: &str,
	verb: &str,
) -> Result<Answer, Failure> {
	let AnswerArguments { form, side, .. } = arguments;
	let sender = Sender::open(&arguments.send).await?;
	let call = sender.chain.answer_red_form(call, side.variant(), *form)?;
	let done = send(sender, &call).await?;
	let blue = number_in(&done, event, "blue")?;
	let sentence = format!("{verb}: form {form} for invoice {blue}");
	Ok(answer(&done, &sentence, json!({ "form": form, "blue": blue })))
}

/// Notes the salt of a red document in the openings, and returns the commitment.
fn bind(
	openings: &mut Openings,
	number: &InvoiceNumber,
	path: &Path,
) -> Result<Commitment, Failure> {
	let digest = document(path)?;
	let salt =
		salt().map_err(|reason| Failure::Unwritable { path: openings.path().into(), reason })?;
	let commitment = document_commitment(openings.file.institution, &salt, &digest);
	let number = number.to_string();
	openings.note_red_letter(RedLetter { number, document: digest, salt })?;
	Ok(commitment)
}

async fn issue(arguments: &IssueRedArguments) -> Result<Answer, Failure> {
	let IssueRedArguments { form, number, .. } = arguments;
	let mut openings = Openings::open(&arguments.openings)?;
	let sender = Sender::open(&arguments.send).await?;
	let blue = issued_id(&openings, sender.genesis().await?)?;
	let commitment = bind(&mut openings, number, &arguments.document)?;
	let call = sender.chain.issue_red(*form, number, commitment)?;
	let done = send(sender, &call).await?;
	let red = done.event("Invoices", "Reversed")?.field("id")?;
	Ok(issued(&done, red, blue, number))
}

async fn direct(arguments: &DirectArguments) -> Result<Answer, Failure> {
	let DirectArguments { number, reason, .. } = arguments;
	let mut openings = Openings::open(&arguments.openings)?;
	let reversal = reversal(&openings.made, &arguments.lines)?;
	let sender = Sender::open(&arguments.send).await?;
	let blue = issued_id(&openings, sender.genesis().await?)?;
	let commitment = bind(&mut openings, number, &arguments.document)?;
	let chain = &sender.chain;
	let call = chain.issue_red_directly(blue, &reversal, *reason, number, commitment)?;
	let done = send(sender, &call).await?;
	let red = number_in(&done, "RedIssuedDirectly", "red")?;
	Ok(issued(&done, red, blue, number))
}

fn issued(done: &Done, red: u64, blue: u64, number: &InvoiceNumber) -> Answer {
	let sentence = format!("Issued: red invoice {red} ({number}), which takes back invoice {blue}");
	let fields = json!({ "red": red, "blue": blue, "number": number.to_string() });
	answer(done, &sentence, fields)
}
