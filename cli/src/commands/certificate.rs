// SPDX-License-Identifier: Apache-2.0
//! `citychain certificate`: one file that proves an evidence without a network.

use super::verify_certificate::is_certified;
use crate::{
	args::CertificateArguments,
	batch::{proof::Proof, BatchError},
	certificate::{
		genesis,
		make::{self, Unmade},
		pdf, words,
	},
	error::{Exit, Failure},
	output::{shown, Answer},
};
use citychain_certificate::{
	bundle::{Genesis, ProvenLeaf, Subject},
	verify, Proven, Refusal,
};
use citychain_client::{client::to_hex, ChainError, Client};
use serde_json::json;
use sp_core::H256;
use std::path::{Path, PathBuf};

/// Collects the parts from the node, checks the whole as `verify-certificate` does, and writes it.
pub(crate) async fn run(arguments: &CertificateArguments) -> Result<Answer, Failure> {
	ensure_apart(arguments)?;
	let proof = arguments.leaf.as_deref().map(Proof::read).transpose()?;
	let client = Client::connect(&arguments.node.node).await?;
	let hash = client.block_hash(0).await?;
	let subject = subject(arguments, proof.as_ref(), hash)?;
	let genesis = first_block(&client, arguments.chain_spec.as_deref(), hash).await?;
	let certificate = match make::certificate(&client, genesis, subject).await {
		Ok(certificate) => certificate,
		Err(Unmade::Node(error)) => return Err(error.into()),
		Err(Unmade::Refused(refusal)) => return unmade(&refusal),
	};
	let bytes = certificate.to_bytes();
	let proven = match verify(&bytes) {
		Ok(proven) => proven,
		Err(refusal) => return unmade(&refusal),
	};
	// A wrong file is found out before anything is written about it.
	if let Some(file) = &arguments.file {
		if !is_certified(file, &proven)? {
			return Ok(mismatch(file, &proven));
		}
	}
	let pages = arguments.pdf.as_ref().map(|_| pdf::pages(&proven)).transpose()?;
	write(&arguments.output, &bytes)?;
	if let Some((path, pages)) = arguments.pdf.as_ref().zip(pages) {
		write(path, &pages)?;
	}
	Ok(made(arguments, &proven, bytes.len()))
}

/// Refuses to write over a file that is read, such as the evidence itself, or twice to one file.
fn ensure_apart(arguments: &CertificateArguments) -> Result<(), Failure> {
	let place = |path: &PathBuf| {
		path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.clone())
	};
	let read = [&arguments.file, &arguments.leaf, &arguments.chain_spec];
	let mut taken: Vec<PathBuf> = read.into_iter().flatten().map(place).collect();
	for path in [Some(&arguments.output), arguments.pdf.as_ref()].into_iter().flatten() {
		let place = place(path);
		if taken.contains(&place) {
			let text = format!("{} would be overwritten: choose another name", shown(path));
			return Err(Failure::Usage(text));
		}
		taken.push(place);
	}
	Ok(())
}

/// What the certificate is to be about, on the chain whose first block has this hash.
fn subject(
	arguments: &CertificateArguments,
	proof: Option<&Proof>,
	genesis: H256,
) -> Result<Subject, Failure> {
	if let Some((path, proof)) = arguments.leaf.as_ref().zip(proof) {
		if proof.genesis.0 != genesis.0 {
			let expected = to_hex(&proof.genesis.0);
			return Err(BatchError::OtherChain { path: path.clone(), expected }.into());
		}
	}
	let leaf =
		|proof: &Proof| ProvenLeaf { index: proof.index, leaf: proof.leaf(), path: proof.path() };
	match (arguments.id, proof) {
		(Some(id), proof) => Ok(Subject::Item { id, leaf: proof.map(leaf) }),
		(None, Some(proof)) => Ok(Subject::Leaf { batch: proof.batch, leaf: leaf(proof) }),
		(None, None) => Err(Failure::Usage("name an evidence with --id, or give --leaf".into())),
	}
}

/// The first block, which has this hash, out of the chain specification or the node.
async fn first_block(
	client: &Client,
	specification: Option<&Path>,
	hash: H256,
) -> Result<Genesis, Failure> {
	if let Some(path) = specification {
		return genesis::of_specification(path, hash);
	}
	match make::first_block(client).await {
		Ok(genesis) if genesis.hash() == hash => Ok(genesis),
		Ok(_) => {
			Err(ChainError::Incompatible("the chain's first block holds more than a state".into())
				.into())
		},
		// Nodes forget old states, that of the first block too.
		Err(Unmade::Node(ChainError::Refused { .. })) => Err(Failure::Usage(
			"the node has forgotten the state of the first block: give the chain's raw \
			 specification with --chain-spec, as citychain-node export-chain-spec --raw writes it"
				.into(),
		)),
		Err(Unmade::Node(error)) => Err(error.into()),
		Err(Unmade::Refused(refusal)) => Err(broken(&refusal)),
	}
}

/// Why there is no certificate: the chain has no such evidence, or the node's proofs do not hold.
fn unmade(refusal: &Refusal) -> Result<Answer, Failure> {
	let is_answer = matches!(
		refusal,
		Refusal::NoEvidence(_) | Refusal::NoBatch(_) | Refusal::NotInBatch | Refusal::OtherLeaf
	);
	if !is_answer {
		return Err(broken(refusal));
	}
	let text = format!("No certificate: {refusal}.");
	let reason = json!({ "code": refusal.code(), "message": refusal.to_string() });
	Ok(Answer::new(Exit::No, text, json!({ "verdict": "not_certified", "reason": reason })))
}

fn broken(refusal: &Refusal) -> Failure {
	ChainError::Incompatible(format!("the certificate would be refused, because {refusal}")).into()
}

fn mismatch(file: &Path, proven: &Proven) -> Answer {
	let text = format!(
		"No certificate: {} is not the file of {}. It was changed since, or it is another file.",
		shown(file),
		words::subject(&proven.facts)
	);
	Answer::new(Exit::No, text, json!({ "verdict": "mismatch" }))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
	std::fs::write(path, bytes).map_err(|reason| Failure::Unwritable { path: path.into(), reason })
}

fn made(arguments: &CertificateArguments, proven: &Proven, size: usize) -> Answer {
	let printed = match &arguments.pdf {
		Some(path) => format!(" The page for the court file is {}.", shown(path)),
		None => String::new(),
	};
	let text = format!(
		"Certified: {}, in {} ({size} bytes).{printed}\n{}\nWho receives it needs no network: citychain \
		 verify-certificate {} --genesis {} --file FILE\nThe hash after --genesis must reach them by \
		 another way than the certificate.",
		words::subject(&proven.facts),
		shown(&arguments.output),
		words::report(proven),
		shown(&arguments.output),
		to_hex(&proven.genesis.0),
	);
	let mut fields = words::fields(proven);
	if let Some(fields) = fields.as_object_mut() {
		fields.insert("verdict".into(), "certified".into());
		fields.insert("output".into(), arguments.output.to_string_lossy().into());
		fields.insert("size".into(), size.into());
		fields
			.insert("pdf".into(), arguments.pdf.as_ref().map(|path| path.to_string_lossy()).into());
	}
	Answer::new(Exit::Done, text, fields)
}
