// SPDX-License-Identifier: Apache-2.0
//! A node and a key to sign with: what every command needs that changes something on the chain.

use crate::{
	args::sending::{KeyOptions, SendOptions},
	batch::json::Hash,
	error::Failure,
	output::warn,
	progress::note,
};
use citychain_client::{
	keys::{self, DevAccount, Environment, KeyError, Signer, Surroundings},
	known::Expected,
	submit::{self, Done, Step},
	View,
};
use sp_core::H256;
use std::time::Duration;
use zeroize::Zeroizing;

/// This process's environment and terminal.
struct Process;

impl Surroundings for Process {
	fn variable(&self, name: &str) -> Option<Zeroizing<String>> {
		Environment.variable(name)
	}

	fn ask(&self, prompt: &str) -> Option<Zeroizing<String>> {
		rpassword::prompt_password(prompt).ok().map(Zeroizing::new)
	}

	fn warn(&self, text: &str) {
		warn(text);
	}
}

/// The key that the options name.
pub(crate) fn signer(options: &KeyOptions) -> Result<Signer, KeyError> {
	keys::load(&options.source(), &Process)
}

/// The chain of the node that the options name, if `signer` may sign for it.
///
/// A signature holds for the chain that begins with the block that it covers. Which one that is, only
/// the user can tell: the node could name any. For the development accounts it does not matter,
/// since everybody has their keys.
pub(crate) async fn chain(
	options: &SendOptions,
	signer: &Signer,
	unknown_calls: bool,
) -> Result<View, Failure> {
	ensure_named(options.genesis, signer)?;
	let chain = View::open(&options.node.node).await?;
	Ok(chain.expecting(Expected { genesis: options.genesis, unknown_calls }).await?)
}

fn ensure_named(genesis: Option<H256>, signer: &Signer) -> Result<(), Failure> {
	let account = signer.account();
	let is_public = || {
		let mut all = DevAccount::ALL.into_iter().filter_map(|known| known.signer().ok());
		all.any(|known| known.account() == account)
	};
	if genesis.is_some() || is_public() {
		return Ok(());
	}
	Err(Failure::Usage(
		"say for which chain to sign: give the hash of its first block with --genesis or \
		 CITYCHAIN_GENESIS, from where you trust it and not from the node"
			.into(),
	))
}

/// Shows a step on the terminal.
pub(crate) fn tell(step: &Step) {
	note(&step.to_string());
}

/// A node, and a key to sign with.
pub(crate) struct Sender {
	/// The chain as of its newest final block.
	pub(crate) chain: View,
	/// The key.
	pub(crate) signer: Signer,
	/// How long to wait for a final block.
	pub(crate) patience: Duration,
}

impl Sender {
	/// The key first: a wrong password should not cost the time to reach a node, or to read a file.
	pub(crate) async fn open(options: &SendOptions) -> Result<Self, Failure> {
		Self::open_for(options, false).await
	}

	/// The same, to sign also what only the node describes if `unknown_calls`.
	pub(crate) async fn open_for(
		options: &SendOptions,
		unknown_calls: bool,
	) -> Result<Self, Failure> {
		let signer = signer(&options.key)?;
		let chain = chain(options, &signer, unknown_calls).await?;
		Ok(Self { chain, signer, patience: Duration::from_secs(options.timeout.into()) })
	}

	/// The hash of the chain's first block.
	pub(crate) async fn genesis(&self) -> Result<Hash, Failure> {
		Ok(Hash(self.chain.client.block_hash(0).await?.0))
	}

	/// The institution that the key acts for.
	pub(crate) async fn institution(&self) -> Result<u64, Failure> {
		self.chain.acting_institution(&self.signer.account()).await.map_err(Failure::Chain)
	}

	/// Sends a call and waits until it is in a final block.
	pub(crate) async fn send(self, call: &[u8]) -> Result<Done, Failure> {
		let done =
			submit::send_and_wait(self.chain, call, &self.signer, self.patience, &tell).await;
		done.map_err(Failure::Chain)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_client::keys::KeySource;

	/// An environment that holds this key.
	struct Holding(&'static str);

	impl Surroundings for Holding {
		fn variable(&self, name: &str) -> Option<Zeroizing<String>> {
			(name == "CITYCHAIN_KEY").then(|| Zeroizing::new(self.0.into()))
		}

		fn ask(&self, _: &str) -> Option<Zeroizing<String>> {
			None
		}

		fn warn(&self, _: &str) {}
	}

	#[test]
	fn only_public_keys_sign_for_a_chain_that_nobody_named() {
		for account in DevAccount::ALL {
			let signer = account.signer().expect("it is a path");
			assert!(ensure_named(None, &signer).is_ok(), "{account:?}");
		}
		for secret in ["//Stranger", "//Alice//other"] {
			let signer = keys::load(&KeySource::default(), &Holding(secret)).expect("it is a path");
			let error = ensure_named(None, &signer).expect_err("the key may be somebody's");
			assert!(error.to_string().contains("--genesis or CITYCHAIN_GENESIS"), "{error}");
			assert_eq!(error.code(), "usage");
			assert!(ensure_named(Some(H256::zero()), &signer).is_ok());
		}
	}
}
