// SPDX-License-Identifier: Apache-2.0
//! `citychain notarize`: records the digest of a file in the name of an institution.

use super::recorded;
use crate::{
	args::NotarizeArguments,
	batch::item::media_type_of,
	error::{Exit, Failure},
	hashing::{read_file, written, ReadFile},
	media_type,
	output::{shown, Answer},
	sending::{tell, Sender},
};
use citychain_client::{client::to_hex, submit::send};
use citychain_evidence::EvidenceFile;
use citychain_primitives::{Digest, Millis};
use serde_json::json;
use sp_core::H256;
use std::path::Path;

/// Hashes the file, signs, sends, and waits for the final block.
pub(crate) async fn run(arguments: &NotarizeArguments) -> Result<Answer, Failure> {
	if arguments.file == Path::new("-") {
		return Err(Failure::Usage(
			"notarize takes a file: standard input has no name and no time of its own".into(),
		));
	}
	let sender = Sender::open(&arguments.send).await?;
	let (path, algorithm) = (arguments.file.clone(), arguments.algorithm);
	// On a thread of its own, so that the connection stays alive meanwhile.
	let read = tokio::task::spawn_blocking(move || read_file(&path, &[algorithm]))
		.await
		.map_err(|reason| Failure::Defect(format!("reading the file stopped: {reason}")))??;
	if read.size == 0 {
		return Err(Failure::Empty(read.path));
	}
	let digest = *read
		.digests
		.first()
		.ok_or_else(|| Failure::Defect("the file was read without a digest".into()))?;
	let call = sender.chain.notarize(
		&described(arguments, &read, digest)?,
		arguments.class.variant(),
		arguments.provider,
	)?;

	if arguments.no_wait {
		let transaction = send(&sender.chain, &call, &sender.signer, &tell).await?;
		return Ok(sent(&read, &digest, &transaction.hash()));
	}
	let done = sender.send(&call).await?;
	let file = json!({ "file": read.path.to_string_lossy() });
	recorded::answer(done, "Notarized", &shown(&read.path), file).await
}

/// What is told of the file.
fn described(
	arguments: &NotarizeArguments,
	read: &ReadFile,
	digest: Digest,
) -> Result<EvidenceFile, Failure> {
	let claimed_at = arguments.claimed_at.or(read.modified).ok_or_else(|| {
		Failure::Usage(format!(
			"the system does not tell when {} was written, or tells a time before 1970: give \
			 --claimed-at",
			shown(&read.path)
		))
	})?;
	let media_type = arguments.media_type.unwrap_or_else(|| media_type::of_path(&read.path));
	Ok(EvidenceFile {
		digest,
		size: read.size,
		media_type: media_type_of(&media_type),
		claimed_at: Millis(claimed_at),
	})
}

/// The answer when the transaction was sent and not waited for.
fn sent(read: &ReadFile, digest: &Digest, hash: &H256) -> Answer {
	let text = format!(
		"Sent, not yet recorded: {}\n  digest       {}\n  transaction  {}\nAsk in a few seconds with \
		 citychain verify.",
		shown(&read.path),
		written(digest),
		to_hex(&hash.0),
	);
	let fields = json!({
		"state": "sent",
		"file": read.path.to_string_lossy(),
		"size": read.size,
		"digest": written(digest),
		"transaction": to_hex(&hash.0),
	});
	Answer::new(Exit::Done, text, fields)
}
