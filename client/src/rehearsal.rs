// SPDX-License-Identifier: Apache-2.0
//! What a transaction would do: asked of a node, and never sent.
//!
//! The node is asked two functions of the runtime, both on the state of one block, of which nothing
//! is kept: whether its pool would take the transaction, and what the call would bring about in the
//! next block. Both need a signature. It is made valid for a few blocks only, because a node that
//! was asked could send the transaction all the same.
//!
//! It is no promise: transactions that come first may change the outcome, the clock is that of the
//! block, and the node may still have no room.

use crate::{
	error::PoolRefusal,
	extrinsic::{signed, Context},
	keys::Signer,
	metadata::CallError,
	ChainError, View,
};
use codec::{Decode, Encode};
use scale_value::{At, Value, ValueDef};

/// For how many blocks the transaction is valid that the node is shown.
pub const PERIOD: u64 = 4;
/// `TransactionSource::External`.
const EXTERNAL: u8 = 2;

/// What a transaction would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsal {
	/// How long the transaction is, in bytes.
	pub length: usize,
	/// Whether the pool would take it.
	pub validity: Result<(), PoolRefusal>,
	/// What its call would bring about; none if the transaction is not valid.
	pub outcome: Option<Result<(), CallError>>,
}

/// Signs the call and asks what it would do on the state of the block that `chain` stands at.
pub async fn rehearse(chain: &View, call: &[u8], signer: &Signer) -> Result<Rehearsal, ChainError> {
	let View { client, metadata, at, number, .. } = chain;
	let genesis = client.block_hash(0).await?;
	chain.ensure_expected(call, genesis)?;
	// The state of a block does not know the block's own hash.
	let from_number = number.checked_sub(1).ok_or_else(|| {
		ChainError::Incompatible("the chain has no block after its first one yet".into())
	})?;
	let version = client.runtime_version(*at).await?;
	let nonce = client
		.runtime_call("AccountNonceApi_account_nonce", &signer.account().encode(), *at)
		.await?;
	let context = Context {
		genesis,
		from_number,
		from_hash: client.block_hash(from_number).await?,
		period: PERIOD,
		nonce: u32::decode(&mut &nonce[..]).map_err(|_| {
			ChainError::Incompatible("the number of a transaction has an unknown form".into())
		})?,
		spec_version: version.spec_version,
		transaction_version: version.transaction_version,
	};
	let transaction = signed(metadata, call, signer, &context)?;
	let length = transaction.len();

	let arguments = [&[EXTERNAL][..], &transaction, &at.0].concat();
	let validity =
		chain.ask_encoded("TaggedTransactionQueue", "validate_transaction", &arguments).await?;
	if let Err(error) = result(&validity)? {
		let validity = Err(PoolRefusal::of_validity(error));
		return Ok(Rehearsal { length, validity, outcome: None });
	}
	let applied = chain.ask_encoded("BlockBuilder", "apply_extrinsic", &transaction).await?;
	Ok(match result(&applied)? {
		Err(error) => {
			let validity = Err(PoolRefusal::of_validity(error));
			Rehearsal { length, validity, outcome: None }
		},
		Ok(dispatched) => {
			let outcome =
				result(dispatched)?.map(|_| ()).map_err(|error| metadata.call_error(error));
			Rehearsal { length, validity: Ok(()), outcome: Some(outcome) }
		},
	})
}

/// The content of a `Result`.
fn result(value: &Value<u32>) -> Result<Result<&Value<u32>, &Value<u32>>, ChainError> {
	let unknown = || ChainError::Incompatible("an outcome has an unknown form".into());
	match &value.value {
		ValueDef::Variant(variant) => {
			let content = variant.values.at(0).ok_or_else(unknown)?;
			match variant.name.as_str() {
				"Ok" => Ok(Ok(content)),
				"Err" => Ok(Err(content)),
				_ => Err(unknown()),
			}
		},
		_ => Err(unknown()),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::values::tests::answered;
	use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

	#[test]
	fn refusals_of_the_runtime_are_those_of_the_pool() {
		for (error, refusal) in [
			(InvalidTransaction::BadSigner, PoolRefusal::NotEnrolled),
			(InvalidTransaction::Custom(1), PoolRefusal::ExceedsAllowance),
			(InvalidTransaction::Custom(2), PoolRefusal::TooManyPending),
			(InvalidTransaction::Custom(3), PoolRefusal::Barred),
			(InvalidTransaction::Custom(4), PoolRefusal::TooLarge),
			(InvalidTransaction::Custom(5), PoolRefusal::TooManyOfPayer),
			(InvalidTransaction::Stale, PoolRefusal::Outdated),
			(InvalidTransaction::BadProof, PoolRefusal::BadSignature),
			(InvalidTransaction::Custom(9), PoolRefusal::Other("Custom 9".into())),
			(InvalidTransaction::ExhaustsResources, PoolRefusal::Other("ExhaustsResources".into())),
		] {
			let answer: Result<(), _> = Err(TransactionValidityError::Invalid(error));
			let answer = answered(&answer);
			let found = result(&answer).unwrap().unwrap_err();
			assert_eq!(PoolRefusal::of_validity(found), refusal);
		}
	}

	#[test]
	fn what_is_no_outcome_is_refused() {
		assert!(result(&answered(&7u32)).is_err());
		assert!(result(&answered(&Some(7u32))).is_err());
	}
}
