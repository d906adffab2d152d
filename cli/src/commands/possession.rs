// SPDX-License-Identifier: Apache-2.0
//! `citychain possession`: the word of an account's owner that the account becomes somebody's key.

use crate::{
	args::PossessionArguments,
	error::{Exit, Failure},
	hashing::millis,
	output::Answer,
	sending::signer,
	times,
};
use citychain_client::{client::to_hex, keys::Signer, Client};
use citychain_primitives::{Binding, Millis};
use serde_json::json;
use sp_core::{crypto::Ss58Codec, H256};
use sp_runtime::MultiSignature;
use std::time::SystemTime;

/// A day in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1_000;

/// Signs. A node is asked for the hash of its first block, if nobody states it.
pub(crate) async fn run(arguments: &PossessionArguments) -> Result<Answer, Failure> {
	let signer = signer(&arguments.key)?;
	let genesis = match arguments.genesis {
		Some(genesis) => genesis,
		None => Client::connect(&arguments.node.node).await?.block_hash(0).await?,
	};
	let now = millis(SystemTime::now()).unwrap_or_default();
	let expiry = Millis(now.saturating_add(DAY.saturating_mul(arguments.days.into())));
	Ok(answer(&signer, arguments.binding.binding(), genesis, expiry))
}

fn answer(signer: &Signer, binding: Binding, genesis: H256, expiry: Millis) -> Answer {
	// Made here, not asked of the node: nobody else decides what is signed.
	let statement = binding.statement(genesis.as_bytes(), expiry);
	let (kind, signature) = match signer.sign(statement.as_bytes()) {
		MultiSignature::Sr25519(signature) => ("Sr25519", to_hex(&signature.0)),
		MultiSignature::Ed25519(signature) => ("Ed25519", to_hex(&signature.0)),
		MultiSignature::Ecdsa(signature) => ("Ecdsa", to_hex(&signature.0)),
		MultiSignature::Eth(signature) => ("Eth", to_hex(&signature.0)),
	};
	let account = signer.account().to_ss58check();
	// As `citychain call` takes it: a bare number could be seconds.
	let until = format!("{}ms", expiry.0);
	let possession = json!({ "expiry": until, "signature": { kind: signature } });
	let text = format!(
		"account     {account}\nsigned      {statement}\nuntil       {}\npossession  {possession}\n\
		 Hand account and possession to who makes the call. They are good for this purpose alone.",
		times::written(expiry.0),
	);
	let fields = json!({
		"account": account,
		"statement": statement,
		"genesis": to_hex(genesis.as_bytes()),
		"possession": possession,
	});
	Answer::new(Exit::Done, text, fields)
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_client::keys::DevAccount;
	use citychain_primitives::InstitutionId;
	use sp_core::{sr25519, Pair};

	#[test]
	fn the_sentence_is_signed_by_the_account_that_is_named() {
		let signer = DevAccount::named("bob").unwrap().signer().unwrap();
		let (genesis, expiry) = (H256([7; 32]), Millis(1_790_000_000_000));
		let binding = Binding::Officer(InstitutionId(8));
		let answer = answer(&signer, binding, genesis, expiry);
		let statement = answer.fields["statement"].as_str().unwrap();
		let chain = "07".repeat(32);
		assert_eq!(
			statement,
			format!(
				"citychain/possession/v1: officer of institution 8; until 1790000000000; \
				 chain 0x{chain}"
			)
		);
		assert_eq!(answer.fields["possession"]["expiry"], "1790000000000ms");
		let hex = answer.fields["possession"]["signature"]["Sr25519"].as_str().unwrap();
		let mut bytes = [0; 64];
		hex::decode_to_slice(&hex[2..], &mut bytes).unwrap();
		let bob = sr25519::Pair::from_string("//Bob", None).unwrap().public();
		let signature = sr25519::Signature::from_raw(bytes);
		assert!(sr25519::Pair::verify(&signature, statement, &bob));
		assert!(!sr25519::Pair::verify(&signature, &statement[1..], &bob));
		assert!(answer.text.contains(&format!("signed      {statement}")));
	}
}
