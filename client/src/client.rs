// SPDX-License-Identifier: Apache-2.0
//! JSON-RPC over a WebSocket: the requests that this program makes of a node.

use crate::{text::visible, ChainError};
use codec::Decode;
use jsonrpsee::{
	core::{
		client::{ClientT, Subscription, SubscriptionClientT},
		params::ArrayParams,
	},
	rpc_params,
	ws_client::{WsClient, WsClientBuilder},
};
use serde::{de::DeserializeOwned, Deserialize};
use sp_core::{
	crypto::{AccountId32, Ss58Codec},
	H256,
};
use sp_crypto_hashing::twox_128;
use std::time::Duration;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// How long to wait for an answer.
const ANSWER: Duration = Duration::from_secs(30);
/// The longest answer; a block body or metadata of several megabytes is usual.
const MAX_ANSWER: u32 = 64 * 1024 * 1024;

/// A connection to a node.
pub struct Client {
	rpc: WsClient,
}

/// What a block's header tells.
#[derive(Clone, Debug, Deserialize)]
pub struct Header {
	number: String,
}

impl Header {
	/// The number of the block.
	pub fn number(&self) -> Result<u32, ChainError> {
		let digits = self.number.strip_prefix("0x").unwrap_or(&self.number);
		u32::from_str_radix(digits, 16)
			.map_err(|_| ChainError::Incompatible("a block number of unknown form".into()))
	}
}

/// What a node tells of its network.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Health {
	/// How many nodes it is connected to.
	pub peers: u64,
	/// Whether it still fetches old blocks.
	pub is_syncing: bool,
	/// Whether it is meant to have peers; a development chain is not.
	pub should_have_peers: bool,
}

/// The runtime's versions that a signature covers.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuntimeVersion {
	/// The version of the runtime's behaviour.
	pub spec_version: u32,
	/// The version of the transactions' encoding.
	pub transaction_version: u32,
}

/// Where a submitted transaction stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TransactionStatus {
	/// Waits for an earlier transaction of the account.
	Future,
	/// Waits for a block.
	Ready,
	/// Sent to these other nodes.
	Broadcast(Vec<String>),
	/// In this block, which may still be replaced.
	InBlock(H256),
	/// No longer in this block.
	Retracted(H256),
	/// In this block, which is still not final after 512 others.
	FinalityTimeout(H256),
	/// In this block for good.
	Finalized(H256),
	/// Replaced by this other transaction of the account.
	Usurped(H256),
	/// Thrown out of a full pool.
	Dropped,
	/// No longer valid.
	Invalid,
}

#[derive(Deserialize)]
struct SignedBlock {
	block: Block,
}

#[derive(Deserialize)]
struct Block {
	extrinsics: Vec<String>,
}

impl Client {
	/// Connects to the node at `url`.
	pub async fn connect(url: &str) -> Result<Self, ChainError> {
		let is_socket = ["ws://", "wss://"].iter().any(|scheme| url.starts_with(scheme));
		if !is_socket || url.contains(char::is_whitespace) {
			return Err(ChainError::BadUrl(visible(url)));
		}
		WsClientBuilder::default()
			.connection_timeout(CONNECT)
			.request_timeout(ANSWER)
			.max_response_size(MAX_ANSWER)
			.build(url)
			.await
			.map(|rpc| Self { rpc })
			.map_err(|reason| ChainError::Unreachable {
				url: visible(url),
				reason: visible(&reason.to_string()),
			})
	}

	/// The answer to a request.
	pub async fn request<T: DeserializeOwned>(
		&self,
		method: &str,
		params: ArrayParams,
	) -> Result<T, ChainError> {
		self.rpc
			.request(method, params)
			.await
			.map_err(|error| ChainError::from_client(method, error))
	}

	async fn request_bytes(
		&self,
		method: &str,
		params: ArrayParams,
	) -> Result<Option<Vec<u8>>, ChainError> {
		let text: Option<String> = self.request(method, params).await?;
		text.map(|text| from_hex(method, &text)).transpose()
	}

	/// The name of the chain, as its specification gives it.
	pub async fn chain_name(&self) -> Result<String, ChainError> {
		self.request::<String>("system_chain", rpc_params![]).await.map(|name| visible(&name))
	}

	/// The name and version of the node's program.
	pub async fn node_version(&self) -> Result<String, ChainError> {
		let name: String = self.request("system_name", rpc_params![]).await?;
		let version: String = self.request("system_version", rpc_params![]).await?;
		Ok(visible(&format!("{name} {version}")))
	}

	/// The state of the node's network.
	pub async fn health(&self) -> Result<Health, ChainError> {
		self.request("system_health", rpc_params![]).await
	}

	/// The hash of the block with this number.
	pub async fn block_hash(&self, number: u32) -> Result<H256, ChainError> {
		let hash: Option<H256> = self.request("chain_getBlockHash", rpc_params![number]).await?;
		hash.ok_or_else(|| ChainError::Incompatible(format!("the node has no block {number}")))
	}

	/// The hash of the newest final block.
	pub async fn finalized(&self) -> Result<H256, ChainError> {
		self.request("chain_getFinalizedHead", rpc_params![]).await
	}

	/// The header of this block, or of the newest one.
	pub async fn header(&self, at: Option<H256>) -> Result<Header, ChainError> {
		let header: Option<Header> = self.request("chain_getHeader", rpc_params![at]).await?;
		header.ok_or_else(|| ChainError::Incompatible("the node lacks a block it named".into()))
	}

	/// The versions of the runtime at this block.
	pub async fn runtime_version(&self, at: H256) -> Result<RuntimeVersion, ChainError> {
		self.request("state_getRuntimeVersion", rpc_params![at]).await
	}

	/// The value under this storage key at this block.
	pub async fn storage(&self, key: &[u8], at: H256) -> Result<Option<Vec<u8>>, ChainError> {
		self.request_bytes("state_getStorage", rpc_params![to_hex(key), at]).await
	}

	/// The chain's time at this block, in milliseconds since 1970; none in its first block.
	pub async fn time(&self, at: H256) -> Result<Option<u64>, ChainError> {
		let key = [twox_128(b"Timestamp"), twox_128(b"Now")].concat();
		let bytes = self.storage(&key, at).await?;
		bytes
			.map(|bytes| u64::decode(&mut &bytes[..]))
			.transpose()
			.map_err(|_| ChainError::Incompatible("the chain's time is of unknown form".into()))
	}

	/// The encoded answer of a function of the runtime, such as `EvidenceApi_verify_id`.
	pub async fn runtime_call(
		&self,
		function: &str,
		arguments: &[u8],
		at: H256,
	) -> Result<Vec<u8>, ChainError> {
		self.request_bytes("state_call", rpc_params![function, to_hex(arguments), at])
			.await?
			.ok_or_else(|| ChainError::Incompatible(format!("{function} has no answer")))
	}

	/// The number of the account's next transaction, those in the pool included.
	pub async fn next_nonce(&self, account: &AccountId32) -> Result<u32, ChainError> {
		self.request("system_accountNextIndex", rpc_params![account.to_ss58check()]).await
	}

	/// The encoded transactions of this block.
	pub async fn transactions(&self, at: H256) -> Result<Vec<Vec<u8>>, ChainError> {
		let method = "chain_getBlock";
		let block: Option<SignedBlock> = self.request(method, rpc_params![at]).await?;
		let block = block
			.ok_or_else(|| ChainError::Incompatible("the node lacks a block it named".into()))?;
		block.block.extrinsics.iter().map(|text| from_hex(method, text)).collect()
	}

	/// Sends a transaction and returns when the pool took it.
	pub async fn submit(&self, transaction: Vec<u8>) -> Result<H256, ChainError> {
		let method = "author_submitExtrinsic";
		self.rpc
			.request(method, rpc_params![to_hex(&transaction)])
			.await
			.map_err(|error| ChainError::from_submission(method, error))
	}

	/// Sends a transaction and reports where it stands.
	pub async fn submit_and_watch(
		&self,
		transaction: Vec<u8>,
	) -> Result<Subscription<TransactionStatus>, ChainError> {
		let method = "author_submitAndWatchExtrinsic";
		self.rpc
			.subscribe(method, rpc_params![to_hex(&transaction)], "author_unwatchExtrinsic")
			.await
			.map_err(|error| ChainError::from_submission(method, error))
	}
}

/// Bytes as JSON-RPC writes them.
pub fn to_hex(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}

fn from_hex(method: &str, text: &str) -> Result<Vec<u8>, ChainError> {
	text.strip_prefix("0x")
		.and_then(|digits| hex::decode(digits).ok())
		.ok_or_else(|| ChainError::Incompatible(format!("the answer to {method} is not bytes")))
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn every_status_that_a_node_reports_is_understood() {
		let hash = to_hex(&[7; 32]);
		let statuses = [
			json!("future"),
			json!("ready"),
			json!({ "broadcast": ["peer"] }),
			json!({ "inBlock": hash }),
			json!({ "retracted": hash }),
			json!({ "finalityTimeout": hash }),
			json!({ "finalized": hash }),
			json!({ "usurped": hash }),
			json!("dropped"),
			json!("invalid"),
		];
		for status in statuses {
			assert!(
				serde_json::from_value::<TransactionStatus>(status.clone()).is_ok(),
				"{status}"
			);
		}
	}

	#[test]
	fn block_numbers_are_hexadecimal() {
		let header = |number: &str| Header { number: number.into() }.number();
		assert!(matches!(header("0x1f"), Ok(31)));
		assert!(header("0xfffffffff").is_err());
		assert!(header("").is_err());
	}

	#[tokio::test]
	async fn addresses_of_other_protocols_are_refused_before_connecting() {
		for url in ["http://127.0.0.1:9944", "127.0.0.1:9944", "ws://a b", ""] {
			assert!(matches!(Client::connect(url).await, Err(ChainError::BadUrl(_))), "{url}");
		}
	}

	#[tokio::test]
	async fn a_node_that_is_not_there_is_named() {
		// Port 1 belongs to a service that no machine runs any more.
		let error = Client::connect("ws://127.0.0.1:1").await.err().unwrap();
		assert!(error.to_string().contains("ws://127.0.0.1:1"), "{error}");
		assert!(matches!(error, ChainError::Unreachable { .. }), "{error}");
	}
}
