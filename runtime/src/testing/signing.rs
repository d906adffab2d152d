// SPDX-License-Identifier: Apache-2.0
//! Who signs, and what the pool and a block say to it.

use crate::{
	AccountId, Address, Executive, RuntimeCall, SignedPayload, System, TxExtension,
	UncheckedExtrinsic,
};
use codec::Encode;
use frame_support::storage::with_transaction_unchecked;
use sp_core::{ed25519, sr25519, Pair};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::{
	generic::Era,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, MultiSignature, TransactionOutcome,
};

/// Who signs.
pub trait Signer: Copy {
	fn account(self) -> AccountId;
	fn signature(self, message: &[u8]) -> MultiSignature;
}

impl Signer for Sr25519Keyring {
	fn account(self) -> AccountId {
		self.to_account_id()
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		self.sign(message).into()
	}
}

impl Signer for Ed25519Keyring {
	fn account(self) -> AccountId {
		self.to_account_id()
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		self.sign(message).into()
	}
}

/// Whoever signs often: the pair of a known key takes long to derive, and here is derived once.
#[derive(Clone, Copy)]
pub enum Party {
	Sr25519(&'static sr25519::Pair),
	Ed25519(&'static ed25519::Pair),
}

impl From<sr25519::Pair> for Party {
	fn from(pair: sr25519::Pair) -> Self {
		Self::Sr25519(Box::leak(Box::new(pair)))
	}
}

impl From<Sr25519Keyring> for Party {
	fn from(key: Sr25519Keyring) -> Self {
		key.pair().into()
	}
}

impl From<Ed25519Keyring> for Party {
	fn from(key: Ed25519Keyring) -> Self {
		Self::Ed25519(Box::leak(Box::new(key.pair())))
	}
}

impl Signer for Party {
	fn account(self) -> AccountId {
		match self {
			Self::Sr25519(pair) => pair.public().into(),
			Self::Ed25519(pair) => pair.public().into(),
		}
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		match self {
			Self::Sr25519(pair) => pair.sign(message).into(),
			Self::Ed25519(pair) => pair.sign(message).into(),
		}
	}
}

/// A transaction with the nonce that comes next, which is valid for ever.
pub fn sign_next(key: impl Signer, call: RuntimeCall) -> UncheckedExtrinsic {
	sign_for(key, System::account_nonce(key.account()), Era::Immortal, call)
}

/// A transaction with this nonce, which is valid for so long.
pub fn sign_for(key: impl Signer, nonce: u32, era: Era, call: RuntimeCall) -> UncheckedExtrinsic {
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(era),
		pallet_allowance::ChargeAllowance::new(),
		pallet_allowance::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension).expect("what is signed can be read");
	let signature = payload.using_encoded(|bytes| key.signature(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, Address::Id(key.account()), signature, extension)
}

/// What a pool says to it; nothing changes.
pub fn in_pool(transaction: UncheckedExtrinsic) -> TransactionValidity {
	in_pool_from(TransactionSource::External, transaction)
}

/// The same to what came from there.
pub fn in_pool_from(
	source: TransactionSource,
	transaction: UncheckedExtrinsic,
) -> TransactionValidity {
	with_transaction_unchecked(|| {
		TransactionOutcome::Rollback(Executive::validate_transaction(
			source,
			transaction,
			System::parent_hash(),
		))
	})
}

/// Applies it, or changes nothing, as whoever builds a block does.
pub fn in_block(transaction: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	with_transaction_unchecked(|| match Executive::apply_extrinsic(transaction) {
		Ok(applied) => TransactionOutcome::Commit(Ok(applied)),
		Err(refused) => TransactionOutcome::Rollback(Err(refused)),
	})
}
