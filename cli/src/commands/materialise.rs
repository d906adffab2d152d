// SPDX-License-Identifier: Apache-2.0
//! `citychain materialise`: makes a file of a batch an evidence of its own.

use super::recorded;
use crate::{
	args::MaterialiseArguments,
	batch::{proof::Proof, BatchError},
	error::Failure,
	output::Answer,
	sending::Sender,
};
use citychain_client::{client::to_hex, evidence::BatchInfo};
use serde_json::json;

/// Checks the proof here and against the chain, sends it, and waits for the final block.
pub(crate) async fn run(arguments: &MaterialiseArguments) -> Result<Answer, Failure> {
	let proof = Proof::read(&arguments.proof)?;
	let sender = Sender::open(&arguments.send).await?;
	let chain = &sender.chain;
	let genesis = sender.genesis().await?;
	if genesis.0 != proof.genesis.0 {
		let (path, expected) = (arguments.proof.clone(), to_hex(&proof.genesis.0));
		return Err(BatchError::OtherChain { path, expected }.into());
	}
	if let Some(difference) = difference(&proof, chain.batch(proof.batch).await?.as_ref()) {
		let (path, batch) = (arguments.proof.clone(), proof.batch);
		return Err(BatchError::ProofOfAnotherBatch { path, batch, difference }.into());
	}

	let leaf = proof.leaf();
	let call = chain.materialise(proof.batch, proof.index, &leaf, &proof.path())?;
	let done = sender.send(&call).await?;
	let subject = format!("item {} of batch {}", proof.index, proof.batch);
	let fields = json!({
		"proof": arguments.proof.to_string_lossy(),
		"batch": proof.batch,
		"index": proof.index,
	});
	recorded::answer(done, "Materialised", &subject, fields).await
}

/// In what the chain knows the batch of a proof otherwise than the proof.
fn difference(proof: &Proof, batch: Option<&BatchInfo>) -> Option<&'static str> {
	match batch {
		None => Some("it has no such batch"),
		Some(batch) if batch.root != proof.root.0 => Some("its root is another"),
		Some(batch) if batch.leaves != proof.leaves => Some("it has another number of items"),
		Some(batch) if batch.algorithm != proof.algorithm => Some("its algorithm is another"),
		Some(_) => None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::{
		proof::Batch,
		receipts::{tests::prepare, Receipts},
	};
	use citychain_primitives::DigestAlgorithm;

	#[test]
	fn a_proof_is_compared_to_the_batch_on_the_chain() {
		let dir = tempfile::tempdir().unwrap();
		let receipts = Receipts::take(dir.path()).unwrap();
		let manifest = prepare(&receipts, 3).unwrap();
		let proof = Batch::of(dir.path(), manifest).unwrap().proof(1, 9).unwrap();
		let same = BatchInfo {
			id: 9,
			root: proof.root.0,
			algorithm: DigestAlgorithm::Sha2_256,
			leaves: 3,
			institution: 1,
			officer: 2,
			class: "ElectronicFile".into(),
			provider: None,
			block: 77,
			anchored_at: 5,
			policy: 1,
		};
		assert_eq!(difference(&proof, Some(&same)), None);
		assert_eq!(difference(&proof, None), Some("it has no such batch"));
		for (batch, word) in [
			(BatchInfo { root: [0; 32], ..same.clone() }, "root"),
			(BatchInfo { leaves: 4, ..same.clone() }, "number"),
			(BatchInfo { algorithm: DigestAlgorithm::Sm3, ..same }, "algorithm"),
		] {
			assert!(difference(&proof, Some(&batch)).unwrap().contains(word), "{word}");
		}
	}
}
