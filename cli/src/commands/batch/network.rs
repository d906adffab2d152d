// SPDX-License-Identifier: Apache-2.0
//! The chain into whose final block the root of a batch is brought.

use crate::{
	batch::{
		anchor::{Fate, Ledger, Standing},
		json::Hash,
		receipts::{Anchored, Manifest, Sent, Terms},
	},
	sending::tell,
};
use citychain_client::{
	evidence::BatchInfo,
	keys::Signer,
	submit::{finalized, outcome, sign},
	ChainError, View,
};
use citychain_primitives::merkle::NodeHash;
use codec::{Decode, Encode};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use std::time::Duration;

/// How long to wait before the chain is asked again.
const PAUSE: Duration = Duration::from_secs(1);

/// A node, and a key to sign with.
pub(super) struct Network {
	pub(super) chain: View,
	pub(super) signer: Signer,
	pub(super) institution: u64,
}

impl Network {
	/// Whether the transaction may come into a later block than the one that `chain` stands at.
	async fn may_come(&self, sent: &Sent) -> Result<bool, ChainError> {
		let View { client, at, number, .. } = &self.chain;
		let from_hash = match client.block_hash(sent.from_number).await {
			Ok(hash) => Some(hash.0),
			// There is no such block.
			Err(ChainError::Incompatible(_)) => None,
			Err(error) => return Err(error),
		};
		let function = "AccountNonceApi_account_nonce";
		let answer = client.runtime_call(function, &sent.account.encode(), *at).await?;
		let next = u32::decode(&mut &answer[..]).map_err(|_| {
			ChainError::Incompatible(format!("the answer to {function} has an unknown form"))
		})?;
		let is_over = u64::from(*number).saturating_add(1) >= sent.valid_until;
		Ok(from_hash == Some(sent.from_hash.0) && next <= sent.nonce && !is_over)
	}

	async fn move_to(&mut self, at: H256) -> Result<(), ChainError> {
		self.chain.number = self.chain.client.header(Some(at)).await?.number()?;
		self.chain.at = at;
		Ok(())
	}

	async fn anchored(&self, found: BatchInfo) -> Result<Anchored, ChainError> {
		let number = u32::try_from(found.block)
			.map_err(|_| ChainError::Incompatible("a block number of unknown form".into()))?;
		Ok(Anchored {
			batch: found.id,
			officer: found.officer,
			block: found.block,
			block_hash: Hash(self.chain.client.block_hash(number).await?.0),
			anchored_at: found.anchored_at,
		})
	}
}

impl Ledger for Network {
	async fn look(&mut self, root: &NodeHash, sent: Option<&Sent>) -> Result<Standing, ChainError> {
		let at = self.chain.client.finalized().await?;
		self.move_to(at).await?;
		// Both questions are about one block: a transaction cannot slip in between.
		if let Some(found) = self.chain.batch_by_root(self.institution, root).await? {
			return self.anchored(found).await.map(Standing::Anchored);
		}
		match sent {
			Some(sent) if self.may_come(sent).await? => Ok(Standing::MayCome),
			_ => Ok(Standing::Absent),
		}
	}

	async fn sign(&mut self, manifest: &Manifest) -> Result<Sent, ChainError> {
		let Manifest { terms, root, leaves, .. } = manifest;
		let Terms { algorithm, class, provider, .. } = terms;
		let call = self.chain.anchor_root(&root.0, *algorithm, *leaves, class, *provider)?;
		let signed = sign(&self.chain, &call, &self.signer).await?;
		Ok(Sent {
			transaction: signed.bytes,
			account: self.signer.account(),
			nonce: signed.nonce,
			from_number: signed.from_number,
			from_hash: Hash(signed.from_hash.0),
			valid_until: signed.valid_until,
		})
	}

	async fn send(&mut self, sent: &Sent) -> Result<Fate, ChainError> {
		let hash = H256(blake2_256(&sent.transaction));
		let client = &self.chain.client;
		let statuses = match client.submit_and_watch(sent.transaction.clone()).await {
			Ok(statuses) => statuses,
			Err(ChainError::Pool(reason)) => return Ok(Fate::NotTaken(reason)),
			Err(error) => return Err(error),
		};
		let block = match finalized(statuses, &hash, &tell).await {
			Ok(block) => block,
			// It was in the pool, so it may be in a block.
			Err(ChainError::Pool(_)) => {
				self.wait().await;
				return Ok(Fate::Unknown);
			},
			Err(error) => return Err(error),
		};
		self.move_to(block).await?;
		match outcome(&self.chain, &sent.transaction).await {
			Ok(_) => Ok(Fate::Done),
			Err(reason @ ChainError::Dispatch { .. }) => Ok(Fate::Refused(reason)),
			Err(error) => Err(error),
		}
	}

	async fn wait(&mut self) {
		tokio::time::sleep(PAUSE).await;
	}
}
