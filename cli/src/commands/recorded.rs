// SPDX-License-Identifier: Apache-2.0
//! The answer of the commands that make an evidence: `notarize` and `materialise`.

use crate::{
	error::{Exit, Failure},
	hashing::written,
	output::Answer,
	times,
};
use citychain_client::{client::to_hex, evidence::EvidenceInfo, submit::Done, ChainError};
use serde_json::{json, Value};

/// An evidence for scripts; `institution_name` is that of its institution.
pub(super) fn json(evidence: &EvidenceInfo, institution_name: &str) -> Value {
	json!({
		"id": evidence.id,
		"digest": written(&evidence.digest),
		"first_seen": evidence.first_seen,
		"institution": evidence.institution,
		"institution_name": institution_name,
		"officer": evidence.officer,
		"block": evidence.block,
		"recorded_at": times::written(evidence.recorded_at),
		"claimed_at": times::written(evidence.claimed_at),
		"size": evidence.size,
		"media_type": evidence.media_type.as_str(),
		"class": evidence.class.as_str(),
		"provider": evidence.provider,
		"policy": evidence.policy,
	})
}

/// The answer when the call is in a final block and made the evidence that `event` tells of.
///
/// `subject` is what was recorded, in words, and `fields` the same for scripts.
pub(super) async fn answer(
	done: Done,
	event: &str,
	subject: &str,
	fields: Value,
) -> Result<Answer, Failure> {
	let id: u64 = done.event("Evidence", event)?.field("id")?;
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
		("evidence".into(), json(&evidence, &institution)),
	]);
	Ok(answer)
}
