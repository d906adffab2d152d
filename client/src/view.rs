// SPDX-License-Identifier: Apache-2.0
//! The questions that this program asks the chain, always about one block.

use crate::{known::Expected, values, ChainError, Client, Metadata};
use codec::Decode;
use scale_info::TypeInfo;
use scale_value::Value;
use sp_core::H256;
use sp_crypto_hashing::twox_128;

/// A chain as it was at one block.
pub struct View {
	/// The node that answers.
	pub client: Client,
	/// The description of the runtime at that block.
	pub metadata: Metadata,
	/// The hash of the block.
	pub at: H256,
	/// The number of the block.
	pub number: u32,
	/// What is expected before anything is signed.
	pub expected: Expected,
}

impl View {
	/// The chain of the node at `url`, as of its newest final block.
	pub async fn open(url: &str) -> Result<Self, ChainError> {
		let client = Client::connect(url).await?;
		let at = client.finalized().await?;
		let number = client.header(Some(at)).await?.number()?;
		let metadata = Metadata::fetch(&client, at).await?;
		Ok(Self { client, metadata, at, number, expected: Expected::default() })
	}

	/// The same chain, of which this is expected before anything is signed.
	///
	/// # Errors
	///
	/// When it begins with another block.
	pub async fn expecting(self, expected: Expected) -> Result<Self, ChainError> {
		let found = self.client.block_hash(0).await?;
		match expected.genesis {
			Some(expected) if expected != found => Err(ChainError::OtherChain { found, expected }),
			_ => Ok(Self { expected, ..self }),
		}
	}

	/// The same chain as of its newest final block now.
	pub async fn refreshed(self) -> Result<Self, ChainError> {
		let at = self.client.finalized().await?;
		self.moved_to(at).await
	}

	/// The same chain as of another block with the same runtime.
	pub async fn moved_to(self, at: H256) -> Result<Self, ChainError> {
		let number = self.client.header(Some(at)).await?.number()?;
		Ok(Self { at, number, ..self })
	}

	/// The answer to a question of a runtime API, its arguments in their order.
	pub async fn ask<A: Decode + TypeInfo + 'static>(
		&self,
		api: &str,
		method: &str,
		arguments: &[Value],
	) -> Result<A, ChainError> {
		let answer = self.metadata.ask(&self.client, self.at, api, method, arguments).await?;
		values::read(&answer, &format!("the answer to {api}_{method}"))
	}

	/// The answer to a question as the chain's own value, its arguments encoded.
	pub async fn ask_encoded(
		&self,
		api: &str,
		method: &str,
		arguments: &[u8],
	) -> Result<Value<u32>, ChainError> {
		self.metadata.ask_encoded(&self.client, self.at, api, method, arguments).await
	}

	/// The answer to a question as the chain's own value.
	pub async fn ask_value(
		&self,
		api: &str,
		method: &str,
		arguments: &[Value],
	) -> Result<Value<u32>, ChainError> {
		self.metadata.ask(&self.client, self.at, api, method, arguments).await
	}

	/// The encoded events of this block.
	pub async fn events(&self) -> Result<Vec<u8>, ChainError> {
		let key = [twox_128(b"System"), twox_128(b"Events")].concat();
		let bytes = self.client.storage(&key, self.at).await?;
		bytes.ok_or_else(|| ChainError::Incompatible("the block has no events".into()))
	}
}
