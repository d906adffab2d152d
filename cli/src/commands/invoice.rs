// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice`: electronic invoices from the file to the red letter.

mod build;
mod issue;
mod pdf;
mod red_letter;
mod reimburse;
mod show;
mod verify;

use crate::{
	args::invoice::{InvoiceArguments, InvoiceCommand},
	batch::json::Hash,
	error::{Exit, Failure},
	hashing::read_file,
	invoice::{openings::Openings, InvoiceError},
	output::Answer,
	sending::Sender,
};
use citychain_client::{client::to_hex, submit::Done, ChainError};
use citychain_primitives::{Digest, DigestAlgorithm};
use serde_json::Value;
use std::path::Path;

/// Runs a subcommand.
pub(crate) async fn run(arguments: &InvoiceArguments) -> Result<Answer, Failure> {
	match &arguments.command {
		InvoiceCommand::Build(arguments) => build::run(arguments),
		InvoiceCommand::Issue(arguments) => issue::run(arguments).await,
		InvoiceCommand::Show(arguments) => show::run(arguments).await,
		InvoiceCommand::Verify(arguments) => verify::run(arguments).await,
		InvoiceCommand::Pdf(arguments) => pdf::run(arguments),
		InvoiceCommand::Reimburse(command) => reimburse::run(command).await,
		InvoiceCommand::RedLetter(command) => red_letter::run(command).await,
	}
}

/// Sends a call and waits until it is in a final block.
async fn send(sender: Sender, call: &[u8]) -> Result<Done, Failure> {
	sender.send(call).await.map_err(|failure| match failure {
		Failure::Chain(ChainError::NotFinal { hash, .. } | ChainError::Interrupted(hash)) => {
			InvoiceError::Unfinished { hash }.into()
		},
		other => other,
	})
}

/// The answer when a call is in a final block: a sentence, and what it brought about for scripts.
fn answer(done: &Done, sentence: &str, fields: Value) -> Answer {
	let (block_hash, transaction) = (to_hex(&done.chain.at.0), to_hex(&done.transaction.0));
	let text = format!(
		"{sentence}\n  block        {} ({block_hash}), final\n  transaction  {transaction}",
		done.chain.number
	);
	let mut answer = Answer::new(Exit::Done, text, fields);
	answer.fields.extend([
		("state".into(), "final".into()),
		("block_hash".into(), block_hash.into()),
		("transaction".into(), transaction.into()),
	]);
	answer
}

/// The digest of a document.
fn document(path: &Path) -> Result<Digest, Failure> {
	let read = read_file(path, &[DigestAlgorithm::Sha2_256])?;
	match (read.size, read.digests.first()) {
		(0, _) => Err(Failure::Empty(read.path)),
		(_, Some(digest)) => Ok(*digest),
		(_, None) => Err(Failure::Defect("the file was read without a digest".into())),
	}
}

/// The number of an invoice on the chain with this first block.
fn issued_id(openings: &Openings, genesis: Hash) -> Result<u64, InvoiceError> {
	let issued = openings.need_issued()?;
	if issued.genesis != genesis {
		let (path, expected) = (openings.path().into(), to_hex(&issued.genesis.0));
		return Err(InvoiceError::OtherChain { path, expected });
	}
	Ok(issued.id)
}
