// SPDX-License-Identifier: Apache-2.0
//! What a node or the chain may answer instead of doing what was asked, in sentences.

use crate::text::visible;
use jsonrpsee::types::ErrorObject;
use scale_value::{At, Value, ValueDef};
use std::time::Duration;

/// The JSON-RPC error codes of the transaction pool (polkadot-sdk, sc-rpc-api).
mod code {
	pub(super) const VERIFICATION: i32 = 1002;
	pub(super) const INVALID: i32 = 1010;
	pub(super) const BANNED: i32 = 1012;
	pub(super) const KNOWN: i32 = 1013;
	pub(super) const LOW_PRIORITY: i32 = 1014;
	pub(super) const DROPPED: i32 = 1016;
}

/// Why the node or the chain did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum ChainError {
	/// The address is none of a node.
	#[error("{0} is not a node's address: it begins with ws:// or wss://, as ws://127.0.0.1:9944")]
	BadUrl(String),
	/// No connection.
	#[error(
		"no node answers at {url} ({reason}): start one with ./scripts/dev.sh, or name another \
		 with --node or CITYCHAIN_URL"
	)]
	Unreachable {
		/// Where it was sought.
		url: String,
		/// What the system said.
		reason: String,
	},
	/// The connection broke, or an answer did not come.
	#[error("the node stopped answering ({0}): look at its log, and try again")]
	Lost(String),
	/// The node answered a request with an error of its own.
	#[error("the node refused {method}: {reason}")]
	Refused {
		/// The JSON-RPC method.
		method: String,
		/// What the node said.
		reason: String,
	},
	/// The node's chain is not one that this program understands.
	#[error("{0}: the node may run another chain, or another version than this program")]
	Incompatible(String),
	/// The node's chain is not the one that was meant.
	#[error(
		"the node's chain begins with block {found:?}, and not with {expected:?}: name a node of your \
		 chain, or get the hash of its first block from where you trust it"
	)]
	OtherChain {
		/// The hash of the first block of the node's chain.
		found: sp_core::H256,
		/// The hash that was expected.
		expected: sp_core::H256,
	},
	/// The transaction pool did not take the transaction.
	#[error("{0}")]
	Pool(PoolRefusal),
	/// The transaction is in a block and its call failed.
	#[error("the chain refused it: {name}. {reason}")]
	Dispatch {
		/// Pallet and error, as `Evidence::AlreadyExists`.
		name: String,
		/// The first sentence of the error's documentation.
		reason: String,
		/// The rest of it.
		more: String,
	},
	/// The transaction was sent, and what became of it is not known.
	#[error(
		"the transaction {0} was sent, but the node stopped answering before it was final: ask \
		 with citychain verify before you send it again"
	)]
	Interrupted(String),
	/// The transaction was sent and is not final yet.
	#[error(
		"the transaction {hash} was sent, but is not final after {} s: ask later with citychain \
		 verify, and do not send it again before", waited.as_secs()
	)]
	NotFinal {
		/// The hash of the transaction.
		hash: String,
		/// How long was waited.
		waited: Duration,
	},
}

/// Why the transaction pool did not take a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PoolRefusal {
	/// The account is neither an officer's nor a citizen's.
	NotEnrolled,
	/// The call alone costs more than the whole allowance.
	ExceedsAllowance,
	/// The account has as many waiting transactions as are allowed.
	TooManyPending,
	/// The signer cannot do this call: it may not act now, or is no member of the council.
	Barred,
	/// The transaction is longer, or costs more, than the pool takes of one.
	TooLarge,
	/// As much of the same institution, or of the same keeper's citizens, waits as may.
	TooManyOfPayer,
	/// Another transaction of the account with the same number was faster.
	Outdated,
	/// The signature does not match what the chain expects.
	BadSignature,
	/// The pool is full, or gave the place to another transaction.
	Full,
	/// The same transaction was refused shortly before.
	Banned,
	/// The same transaction waits already.
	Known,
	/// Something else, in the node's words.
	Other(String),
}

impl PoolRefusal {
	/// The refusal behind a JSON-RPC error of a submission.
	fn from_error(error: &ErrorObject<'_>) -> Self {
		let data = error.data().map(|data| data.get()).unwrap_or_default();
		let data = serde_json::from_str::<String>(data).unwrap_or_else(|_| data.to_string());
		match error.code() {
			code::INVALID => match data.as_str() {
				"Invalid signing address" => Self::NotEnrolled,
				"Custom error: 1" => Self::ExceedsAllowance,
				"Custom error: 2" => Self::TooManyPending,
				"Custom error: 3" => Self::Barred,
				"Custom error: 4" => Self::TooLarge,
				"Custom error: 5" => Self::TooManyOfPayer,
				"Transaction is outdated" => Self::Outdated,
				"Transaction has a bad signature" => Self::BadSignature,
				_ => Self::Other(visible(&data)),
			},
			code::BANNED => Self::Banned,
			code::KNOWN => Self::Known,
			code::LOW_PRIORITY => Self::Outdated,
			code::DROPPED => Self::Full,
			code::VERIFICATION => Self::Other(visible(error.message())),
			_ => Self::Other(visible(&format!("{} {data}", error.message()))),
		}
	}

	/// The refusal behind a `TransactionValidityError`, as the runtime answers it.
	pub(crate) fn of_validity<T>(error: &Value<T>) -> Self {
		let inner = |value: &Value<T>| match &value.value {
			ValueDef::Variant(variant) => {
				Some((variant.name.clone(), variant.values.at(0).and_then(Value::as_u128)))
			},
			_ => None,
		};
		match inner(error.at(0).unwrap_or(error)) {
			Some((name, number)) => match (name.as_str(), number) {
				("BadSigner", _) => Self::NotEnrolled,
				("Custom", Some(1)) => Self::ExceedsAllowance,
				("Custom", Some(2)) => Self::TooManyPending,
				("Custom", Some(3)) => Self::Barred,
				("Custom", Some(4)) => Self::TooLarge,
				("Custom", Some(5)) => Self::TooManyOfPayer,
				("Stale", _) => Self::Outdated,
				("BadProof", _) => Self::BadSignature,
				(name, Some(number)) => Self::Other(format!("{name} {number}")),
				(name, None) => Self::Other(name.into()),
			},
			None => Self::Other("for an unknown reason".into()),
		}
	}

	/// A stable word for this refusal, for scripts.
	pub fn code(&self) -> &'static str {
		match self {
			Self::NotEnrolled => "not_enrolled",
			Self::ExceedsAllowance => "exceeds_allowance",
			Self::TooManyPending => "too_many_pending",
			Self::Barred => "not_entitled",
			Self::TooLarge => "transaction_too_large",
			Self::TooManyOfPayer => "too_many_of_payer",
			Self::Outdated => "transaction_outdated",
			Self::BadSignature => "bad_signature",
			Self::Full => "pool_full",
			Self::Banned => "transaction_banned",
			Self::Known => "transaction_known",
			Self::Other(_) => "transaction_refused",
		}
	}
}

impl std::fmt::Display for PoolRefusal {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		let sentence = match self {
			Self::NotEnrolled => {
				"this account is not enrolled: an administrator of its institution appoints it as \
				 an officer, or an enrolling institution enrols it as a citizen"
			},
			Self::ExceedsAllowance => {
				"this call costs more than the whole allowance of the account's class: the council \
				 sets the allowances"
			},
			Self::TooManyPending => {
				"too many transactions of this account wait already: wait for the next blocks, \
				 then try again"
			},
			Self::Barred => {
				"this account cannot do that: an officer who may not act now can only report its own \
				 key, and only members act in the council"
			},
			Self::TooLarge => {
				"this transaction is longer, or takes more of a block, than one may: split it"
			},
			Self::TooManyOfPayer => {
				"too many transactions of this institution, or of the citizens of the same one, wait \
				 already: wait for the next blocks, then try again"
			},
			Self::Outdated => {
				"another transaction of this account came first: try again, and use one account in \
				 one place at a time"
			},
			Self::BadSignature => {
				"the chain did not accept the signature: check that this program is as new as the \
				 chain's runtime"
			},
			Self::Full => "the node's transaction pool is full: try again in a minute",
			Self::Banned => {
				"the node refused this same transaction a short while ago and does not look at it \
				 again for some minutes: wait, or use another node"
			},
			Self::Known => "this same transaction waits already: ask with citychain verify",
			Self::Other(words) => return write!(f, "the node refused the transaction: {words}"),
		};
		f.write_str(sentence)
	}
}

impl ChainError {
	/// An error of the JSON-RPC client while calling `method`.
	pub(crate) fn from_client(method: &str, error: jsonrpsee::core::ClientError) -> Self {
		use jsonrpsee::core::ClientError;
		match error {
			ClientError::Call(error) => Self::Refused {
				method: method.into(),
				reason: visible(&match error.data() {
					Some(data) => format!("{} ({data})", error.message()),
					None => error.message().to_string(),
				}),
			},
			ClientError::ParseError(_) => {
				Self::Incompatible(format!("the answer to {method} has an unknown form"))
			},
			other => Self::Lost(visible(&other.to_string())),
		}
	}

	/// An error of the JSON-RPC client while submitting a transaction.
	pub(crate) fn from_submission(method: &str, error: jsonrpsee::core::ClientError) -> Self {
		match error {
			jsonrpsee::core::ClientError::Call(error) => {
				Self::Pool(PoolRefusal::from_error(&error))
			},
			other => Self::from_client(method, other),
		}
	}

	/// A stable word for this error, for scripts; for a refused call `Pallet::Error`.
	pub fn code(&self) -> String {
		match self {
			Self::BadUrl(_) => "usage".into(),
			Self::Unreachable { .. } => "node_unreachable".into(),
			Self::Lost(_) => "node_lost".into(),
			Self::Refused { .. } => "node_refused".into(),
			Self::Incompatible(_) => "chain_incompatible".into(),
			Self::OtherChain { .. } => "other_chain".into(),
			Self::Pool(refusal) => refusal.code().into(),
			Self::Dispatch { name, .. } => name.clone(),
			Self::Interrupted(_) | Self::NotFinal { .. } => "not_final".into(),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn refusal(code: i32, data: &str) -> PoolRefusal {
		PoolRefusal::from_error(&ErrorObject::owned(code, "Invalid Transaction", Some(data)))
	}

	#[test]
	fn the_pools_codes_become_sentences() {
		let table = [
			(1010, "Invalid signing address", "not_enrolled", "this account is not enrolled"),
			(1010, "Custom error: 1", "exceeds_allowance", "this call costs more"),
			(1010, "Custom error: 2", "too_many_pending", "too many transactions of this account"),
			(1010, "Custom error: 3", "not_entitled", "this account cannot do that"),
			(1010, "Custom error: 4", "transaction_too_large", "this transaction is longer"),
			(
				1010,
				"Custom error: 5",
				"too_many_of_payer",
				"too many transactions of this institution",
			),
			(1010, "Transaction is outdated", "transaction_outdated", "another transaction"),
			(1010, "Transaction has a bad signature", "bad_signature", "the chain did not accept"),
			(1010, "Custom error: 9", "transaction_refused", "the node refused the transaction: C"),
			(1012, "", "transaction_banned", "the node refused this same"),
			(1013, "0x00", "transaction_known", "this same transaction"),
			(1014, "too low", "transaction_outdated", "another transaction"),
			(1016, "limit", "pool_full", "the node's transaction pool is full"),
			(1002, "", "transaction_refused", "the node refused the transaction: Invalid"),
		];
		for (code, data, word, start) in table {
			let refusal = refusal(code, data);
			assert_eq!(refusal.code(), word);
			assert!(refusal.to_string().starts_with(start), "{refusal}");
		}
	}

	#[test]
	fn a_refusal_without_data_is_understood() {
		let error = ErrorObject::owned(1010, "Invalid Transaction", None::<()>);
		assert_eq!(PoolRefusal::from_error(&error), PoolRefusal::Other(String::new()));
	}
}
