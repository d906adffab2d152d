// SPDX-License-Identifier: Apache-2.0
//! `citychain verify-certificate`: whether a certificate holds, without a network, in plain words.

use crate::{
	args::VerifyCertificateArguments,
	certificate::words,
	error::{Exit, Failure},
	hashing::{read_file, written},
	output::{shown, Answer},
};
use citychain_certificate::{bundle::MAX_BYTES, verify, Proven, Refusal};
use citychain_client::client::to_hex;
use serde_json::json;
use std::{fs::File, io::Read, path::Path};

/// Checks the certificate, and the file beside it if one is given.
pub(crate) fn run(arguments: &VerifyCertificateArguments) -> Result<Answer, Failure> {
	let bytes = read(&arguments.certificate)?;
	let words = shown(&arguments.certificate);
	let of_chain = |proven: &Proven| arguments.genesis.map_or(Ok(()), |it| proven.ensure_of(it));
	let proven = match verify(&bytes).and_then(|proven| of_chain(&proven).map(|()| proven)) {
		Ok(proven) => proven,
		Err(refusal) => return Ok(refused(&words, &refusal)),
	};
	let is_its_file = match &arguments.file {
		None => None,
		Some(file) => Some(is_certified(file, &proven)?),
	};
	let verdict = Verdict::new(arguments.genesis.is_some(), is_its_file);
	let file = arguments.file.as_deref().map(shown);
	Ok(answer(verdict, &words, file.as_deref(), &proven))
}

/// The bytes of the certificate, or of a longer file's beginning: which is refused by its length.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
	let unreadable = |reason| Failure::Unreadable { path: path.into(), reason };
	// Asked before opening: opening a named pipe would wait for its writer.
	if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
		return Err(Failure::NotAFile(path.into()));
	}
	let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
	let mut bytes = Vec::new();
	File::open(path).map_err(unreadable)?.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
	Ok(bytes)
}

/// Whether this is the file that the certificate is about.
pub(crate) fn is_certified(file: &Path, proven: &Proven) -> Result<bool, Failure> {
	let digest = proven
		.facts
		.digest()
		.ok_or_else(|| Failure::Defect("a certificate without a digest was accepted".into()))?;
	let read = read_file(file, &[digest.algorithm()])?;
	Ok(read.digests.contains(&digest))
}

/// What the check says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
	/// Everything holds, of the chain that was named.
	Proven,
	/// Everything holds, of a chain that was not named: anybody can make such a chain.
	UnknownChain,
	/// The certificate is of another file.
	Mismatch,
}

impl Verdict {
	fn new(is_chain_known: bool, is_its_file: Option<bool>) -> Self {
		match (is_chain_known, is_its_file) {
			(_, Some(false)) => Self::Mismatch,
			(true, _) => Self::Proven,
			(false, _) => Self::UnknownChain,
		}
	}

	fn word(self) -> &'static str {
		match self {
			Self::Proven => "proven",
			Self::UnknownChain => "unknown_chain",
			Self::Mismatch => "mismatch",
		}
	}
}

fn answer(verdict: Verdict, words: &str, file: Option<&str>, proven: &Proven) -> Answer {
	let subject = words::subject(&proven.facts);
	let genesis = to_hex(&proven.genesis.0);
	let digest = proven.facts.digest().as_ref().map(written).unwrap_or_default();
	let text = match verdict {
		Verdict::Proven => {
			let compared = match file {
				Some(file) => format!("{file} is its file."),
				None => "No file was compared: give it with --file.".into(),
			};
			format!(
				"Proven: {words} is a certificate of {subject}. {compared}\n{}\n{}\n{}",
				words::report(proven),
				words::proves(proven),
				words::does_not_prove(proven),
			)
		},
		Verdict::UnknownChain => format!(
			"Not proven yet: {words} holds together, but anybody can make a chain on which it does. It \
			 is of the chain that begins with\n  {genesis}\nGet the hash of your city's first block from \
			 where you trust it, not from who gave you this file, and give it with --genesis (or \
			 CITYCHAIN_GENESIS). What it would prove then:\n{}",
			words::report(proven),
		),
		Verdict::Mismatch => format!(
			"Not the same: {} is not the file of {subject}, which has the digest {digest}. It was changed \
			 since, or it is another file.",
			file.unwrap_or_default(),
		),
	};
	let exit = if verdict == Verdict::Proven { Exit::Done } else { Exit::No };
	let mut fields = words::fields(proven);
	if let Some(fields) = fields.as_object_mut() {
		fields.insert("verdict".into(), verdict.word().into());
		fields.insert("file".into(), file.into());
	}
	Answer::new(exit, text, fields)
}

fn refused(words: &str, refusal: &Refusal) -> Answer {
	let text = format!("Refused: {words} proves nothing: {refusal}.");
	let reason = json!({ "code": refusal.code(), "message": refusal.to_string() });
	Answer::new(Exit::No, text, json!({ "verdict": "refused", "reason": reason }))
}
