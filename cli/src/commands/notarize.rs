// SPDX-License-Identifier: Apache-2.0
//! `citychain notarize`: records the digest of a file in the name of an institution.

use super::recorded;
use crate::{
	args::NotarizeArguments,
	chain::{
		client::to_hex,
		queries::View,
		submit::{send, send_and_wait},
		values,
	},
	error::{Exit, Failure},
	hashing::{read_file, written, ReadFile},
	keys, media_type,
	output::{shown, Answer},
};
use citychain_primitives::Digest;
use scale_value::Value;
use serde_json::json;
use sp_core::H256;
use std::{path::Path, time::Duration};

/// Hashes the file, signs, sends, and waits for the final block.
pub(crate) async fn run(arguments: &NotarizeArguments) -> Result<Answer, Failure> {
	if arguments.file == Path::new("-") {
		return Err(Failure::Usage(
			"notarize takes a file: standard input has no name and no time of its own".into(),
		));
	}
	// Key and node first: a wrong password should not cost the time to read a large file.
	let signer = keys::load(&arguments.key, &keys::Process)?;
	let chain = View::open(&arguments.node.node).await?;

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
	let call = call(&chain, arguments, &read, &digest)?;

	if arguments.no_wait {
		let transaction = send(&chain, &call, &signer).await?;
		return Ok(sent(&read, &digest, &transaction.hash()));
	}
	let patience = Duration::from_secs(arguments.timeout.into());
	let done = send_and_wait(chain, &call, &signer, patience).await?;
	let file = json!({ "file": read.path.to_string_lossy() });
	recorded::answer(done, "Notarized", &shown(&read.path), file).await
}

/// The encoded call.
fn call(
	chain: &View,
	arguments: &NotarizeArguments,
	read: &ReadFile,
	digest: &Digest,
) -> Result<Vec<u8>, Failure> {
	let claimed_at = arguments.claimed_at.or(read.modified).ok_or_else(|| {
		Failure::Usage(format!(
			"the system does not tell when {} was written, or tells a time before 1970: give \
			 --claimed-at",
			shown(&read.path)
		))
	})?;
	let media_type = arguments.media_type.unwrap_or_else(|| media_type::of_path(&read.path));
	let encoded = chain.metadata.call(
		"Evidence",
		"notarize",
		&[
			("digest", values::digest(digest)),
			("size", Value::u128(read.size.into())),
			("media_type", values::choice(media_type.variant)),
			("class", values::choice(arguments.class.variant())),
			("claimed_at", Value::u128(claimed_at.into())),
			("provider", values::optional(arguments.provider.map(u64::from))),
		],
	)?;
	Ok(encoded)
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
