// SPDX-License-Identifier: Apache-2.0
//! What accounts sign beside transactions, with the tools that people have.

use frame_support::Parameter;
use sp_runtime::{
	traits::{IdentifyAccount, Verify},
	AccountId32, MultiSignature,
};

/// A signature of an account over bytes that are no transaction.
pub trait AccountSignature<AccountId>: Parameter {
	/// Whether `signer` signed the message: as it is, or wrapped as browser extensions, and the page
	/// *Sign and verify* with them, wrap what they sign.
	fn is_by(&self, message: &[u8], signer: &AccountId) -> bool;

	/// A new account and its signature over the message, of the kind that takes longest to check.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark(message: &[u8]) -> (AccountId, Self);
}

impl AccountSignature<AccountId32> for MultiSignature {
	fn is_by(&self, message: &[u8], signer: &AccountId32) -> bool {
		is_signed(message, self, signer)
	}

	/// An ECDSA signature, which costs most, over the wrapped message, which is tried last.
	#[cfg(feature = "runtime-benchmarks")]
	#[allow(clippy::expect_used)]
	fn benchmark(message: &[u8]) -> (AccountId32, Self) {
		let key = sp_io::crypto::ecdsa_generate(0.into(), None);
		let signature = sp_io::crypto::ecdsa_sign(0.into(), &key, &wrapped(message))
			.expect("the key was generated before");
		(AccountId32::new(sp_io::hashing::blake2_256(&key.0)), Self::Ecdsa(signature))
	}
}

/// The signature of a mock, which names its signer and repeats the message.
#[cfg(feature = "testing")]
impl AccountSignature<u64> for sp_runtime::testing::TestSignature {
	fn is_by(&self, message: &[u8], signer: &u64) -> bool {
		is_signed(message, self, signer)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark(message: &[u8]) -> (u64, Self) {
		let signer = u64::from_le_bytes(sp_io::hashing::twox_64(message));
		(signer, Self(signer, wrapped(message)))
	}
}

fn is_signed<S: Verify>(
	message: &[u8],
	signature: &S,
	signer: &<S::Signer as IdentifyAccount>::AccountId,
) -> bool {
	signature.verify(message, signer) || signature.verify(&wrapped(message)[..], signer)
}

fn wrapped(message: &[u8]) -> alloc::vec::Vec<u8> {
	[b"<Bytes>", message, b"</Bytes>"].concat()
}
