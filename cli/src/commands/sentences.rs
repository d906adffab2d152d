// SPDX-License-Identifier: Apache-2.0
//! `citychain possession` and `citychain approval`: sentences that one signs and another hands in.

use crate::{
	args::{ApprovalArguments, PossessionArguments, SigningOptions},
	error::{Exit, Failure},
	hashing::millis,
	output::Answer,
	sending::signer,
	times,
};
use citychain_client::{client::to_hex, keys::Signer, Client};
use citychain_primitives::{possession::approval_statement, Millis, OfficerId};
use codec::Encode;
use serde_json::{json, Map, Value};
use sp_core::{crypto::Ss58Codec, H256};
use sp_runtime::MultiSignature;
use std::time::SystemTime;

/// A day in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1_000;

/// The owner of an account signs that it becomes somebody's key.
pub(crate) async fn possession(arguments: &PossessionArguments) -> Result<Answer, Failure> {
	let binding = arguments.binding.binding();
	let word = Word::new(&arguments.signing).await?;
	let statement = binding.statement(word.genesis.as_bytes(), word.expiry);
	Ok(word.answer("possession", &statement, Map::new()))
}

/// An officer, or a second administrator, signs that the officer goes on with another account.
pub(crate) async fn approval(arguments: &ApprovalArguments) -> Result<Answer, Failure> {
	let word = Word::new(&arguments.signing).await?;
	let statement = approval_statement(
		OfficerId(arguments.officer),
		&arguments.account.encode(),
		word.genesis.as_bytes(),
		word.expiry,
	);
	let by = Map::from_iter([("by".into(), json!(arguments.by))]);
	Ok(word.answer("approval", &statement, by))
}

/// Who signs for which chain, and until when it counts. The sentence is made here, not asked of the node:
/// nobody else decides what is signed.
struct Word {
	signer: Signer,
	genesis: H256,
	expiry: Millis,
}

impl Word {
	/// A node is asked for the hash of its first block, if nobody states it.
	async fn new(options: &SigningOptions) -> Result<Self, Failure> {
		let signer = signer(&options.key)?;
		let genesis = match options.genesis {
			Some(genesis) => genesis,
			None => Client::connect(&options.node.node).await?.block_hash(0).await?,
		};
		let now = millis(SystemTime::now()).unwrap_or_default();
		let expiry = Millis(now.saturating_add(DAY.saturating_mul(options.days.into())));
		Ok(Self { signer, genesis, expiry })
	}

	/// The signed sentence, and the argument of this name as `citychain call` takes it.
	fn answer(&self, name: &str, statement: &str, mut argument: Map<String, Value>) -> Answer {
		let (kind, signature) = match self.signer.sign(statement.as_bytes()) {
			MultiSignature::Sr25519(signature) => ("Sr25519", to_hex(&signature.0)),
			MultiSignature::Ed25519(signature) => ("Ed25519", to_hex(&signature.0)),
			MultiSignature::Ecdsa(signature) => ("Ecdsa", to_hex(&signature.0)),
			MultiSignature::Eth(signature) => ("Eth", to_hex(&signature.0)),
		};
		let account = self.signer.account().to_ss58check();
		// A bare number could be seconds.
		argument.insert("expiry".into(), json!(format!("{}ms", self.expiry.0)));
		argument.insert("signature".into(), json!({ kind: signature }));
		let argument = Value::Object(argument);
		let text = format!(
			"account     {account}\nsigned      {statement}\nuntil       {}\n{name:<11} {argument}\n\
			 Hand account and {name} to who makes the call. They are good for this purpose alone.",
			times::written(self.expiry.0),
		);
		let fields = json!({
			"account": account,
			"statement": statement,
			"genesis": to_hex(self.genesis.as_bytes()),
			name: argument,
		});
		Answer::new(Exit::Done, text, fields)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_client::keys::DevAccount;
	use sp_core::{sr25519, Pair};

	#[test]
	fn the_sentence_is_signed_by_the_account_that_is_named() {
		let signer = DevAccount::named("bob").unwrap().signer().unwrap();
		let expiry = Millis(1_790_000_000_000);
		let word = Word { signer, genesis: H256([7; 32]), expiry };
		let statement = "citychain/approval/v1: officer 8";
		let by = Map::from_iter([("by".into(), json!(3))]);
		let answer = word.answer("approval", statement, by);
		assert_eq!(answer.fields["statement"], statement);
		assert_eq!(answer.fields["approval"]["by"], 3);
		assert_eq!(answer.fields["approval"]["expiry"], "1790000000000ms");
		let hex = answer.fields["approval"]["signature"]["Sr25519"].as_str().unwrap();
		let mut bytes = [0; 64];
		hex::decode_to_slice(&hex[2..], &mut bytes).unwrap();
		let bob = sr25519::Pair::from_string("//Bob", None).unwrap().public();
		let signature = sr25519::Signature::from_raw(bytes);
		assert!(sr25519::Pair::verify(&signature, statement, &bob));
		assert!(!sr25519::Pair::verify(&signature, &statement[1..], &bob));
		assert!(answer.text.contains(&format!("signed      {statement}")));
	}
}
