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
	keys::{self, Environment, KeyError, Signer, Surroundings},
	submit::{self, Done, Step},
	View,
};
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
		let signer = signer(&options.key)?;
		let chain = View::open(&options.node.node).await?;
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
