// SPDX-License-Identifier: Apache-2.0
//! The answer of the commands that make an evidence: `notarize` and `materialise`.

use crate::{
	chain::{client::to_hex, submit::Done, values::Found, ChainError},
	error::{Exit, Failure},
	hashing::written,
	output::Answer,
	times,
};
use serde_json::json;

/// The answer when the call is in a final block and made the evidence that `event` tells of.
///
/// `subject` is what was recorded, in words, and `fields` the same for scripts.
pub(super) async fn answer(
	done: Done,
	event: &str,
	subject: &str,
	fields: serde_json::Value,
) -> Result<Answer, Failure> {
	let event = done.event("Evidence", event)?;
	let id = Found::new(&event.fields, "the event").field("id")?.number()?;
	let chain = &done.chain;
	let evidence = chain
		.evidence(id)
		.await?
		.ok_or_else(|| ChainError::Incompatible("the chain lost the evidence".into()))?;
	let institution = chain.institution_name(evidence.institution).await?;

	let first = if evidence.first_seen == id {
		"the first record of this digest on the chain".to_string()
	} else {
		format!("recorded before by another institution as evidence {}", evidence.first_seen)
	};
	let block_hash = to_hex(&chain.at.0);
	let transaction = to_hex(&done.transaction.0);
	let text = format!(
		"Recorded as evidence {id}: {subject}\n  digest       {}\n  institution  {} ({institution})\n  \
		 block        {} ({block_hash}), final\n  time         {}\n  transaction  {transaction}\n  \
		 {first}\nKeep the file as it is: one changed byte makes another digest.",
		written(&evidence.digest),
		evidence.institution,
		chain.number,
		times::written(evidence.recorded_at),
	);
	let mut answer = Answer::new(Exit::Done, text, fields);
	answer.fields.extend([
		("state".into(), "final".into()),
		("block_hash".into(), json!(block_hash)),
		("transaction".into(), json!(transaction)),
		("evidence".into(), evidence.json(&institution)),
	]);
	Ok(answer)
}
