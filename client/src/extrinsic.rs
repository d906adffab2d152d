// SPDX-License-Identifier: Apache-2.0
//! Signed transactions of version 4, put together as the chain's metadata describes them.

use crate::{keys::Signer, ChainError, Metadata};
use codec::{Compact, Encode};
use scale_info::{PortableRegistry, TypeDef};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use sp_runtime::{generic::Era, MultiAddress};

/// For how many blocks a transaction stays valid: two minutes of two-second blocks.
pub(crate) const PERIOD: u64 = 64;
/// The version of the transaction format, with the bit that says that it is signed.
const SIGNED_V4: u8 = 0b1000_0100;
/// Payloads longer than this are signed by their hash.
const MAX_PAYLOAD: usize = 256;
/// The version of the extensions' pipeline that transactions of version 4 use.
const PIPELINE: u8 = 0;

/// What a signature covers beside the call.
#[derive(Clone, Copy, Debug)]
pub struct Context {
	/// The hash of the chain's first block.
	pub genesis: H256,
	/// The number of a recent block, from which the transaction is valid.
	pub from_number: u32,
	/// The hash of this block.
	pub from_hash: H256,
	/// For how many blocks it is valid.
	pub period: u64,
	/// The number of the account's transaction.
	pub nonce: u32,
	/// The version of the runtime's behaviour.
	pub spec_version: u32,
	/// The version of the transactions' encoding.
	pub transaction_version: u32,
}

impl Context {
	/// The number of the first block that cannot hold the transaction any more.
	pub fn valid_until(&self) -> u64 {
		let from = self.from_number.into();
		Era::mortal(self.period, from).death(from)
	}
}

/// The encoded transaction that makes `call` in the name of `signer`.
pub fn signed(
	metadata: &Metadata,
	call: &[u8],
	signer: &Signer,
	context: &Context,
) -> Result<Vec<u8>, ChainError> {
	if !metadata.extrinsic().versions.contains(&4) {
		return Err(ChainError::Incompatible(
			"the chain takes no transactions of version 4".into(),
		));
	}
	let (extra, implicit) = extensions(metadata, context)?;
	let payload = payload(call, &extra, &implicit);
	let mut body = vec![SIGNED_V4];
	body.extend(address(metadata, signer)?);
	body.extend(signer.sign(&payload).encode());
	body.extend(extra);
	body.extend(call);
	let length = u32::try_from(body.len())
		.map_err(|_| ChainError::Incompatible("the transaction is too long".into()))?;
	Ok([Compact(length).encode(), body].concat())
}

/// The bytes that are signed: the content, or its hash if that is shorter.
fn payload(call: &[u8], extra: &[u8], implicit: &[u8]) -> Vec<u8> {
	let payload = [call, extra, implicit].concat();
	if payload.len() > MAX_PAYLOAD {
		blake2_256(&payload).to_vec()
	} else {
		payload
	}
}

fn address(metadata: &Metadata, signer: &Signer) -> Result<Vec<u8>, ChainError> {
	let type_id = metadata.extrinsic().address_ty.id;
	let name = metadata.types().resolve(type_id).and_then(|found| found.path.ident());
	match name.as_deref() {
		Some("MultiAddress") => Ok(MultiAddress::<_, ()>::Id(signer.account()).encode()),
		Some("AccountId32") => Ok(signer.account().encode()),
		_ => Err(ChainError::Incompatible("the chain's addresses are of an unknown kind".into())),
	}
}

/// What the extensions add to the transaction, and to what is signed.
fn extensions(metadata: &Metadata, context: &Context) -> Result<(Vec<u8>, Vec<u8>), ChainError> {
	let described = metadata.extrinsic();
	let order = described.transaction_extensions_by_version.get(&PIPELINE).ok_or_else(|| {
		ChainError::Incompatible("the chain has another extension pipeline".into())
	})?;
	let (mut extra, mut implicit) = (Vec::new(), Vec::new());
	for index in order {
		let extension = usize::try_from(index.0)
			.ok()
			.and_then(|index| described.transaction_extensions.get(index))
			.ok_or_else(|| ChainError::Incompatible("the metadata contradicts itself".into()))?;
		match extension.identifier.as_str() {
			"CheckSpecVersion" => context.spec_version.encode_to(&mut implicit),
			"CheckTxVersion" => context.transaction_version.encode_to(&mut implicit),
			"CheckGenesis" => context.genesis.encode_to(&mut implicit),
			"CheckMortality" => {
				Era::mortal(context.period, context.from_number.into()).encode_to(&mut extra);
				context.from_hash.encode_to(&mut implicit);
			},
			"CheckNonce" => Compact(context.nonce).encode_to(&mut extra),
			"CheckMetadataHash" => {
				// Mode 0: the signature does not cover the metadata's hash.
				0u8.encode_to(&mut extra);
				Option::<[u8; 32]>::None.encode_to(&mut implicit);
			},
			unknown => {
				let empty = [extension.ty.id, extension.implicit.id]
					.into_iter()
					.all(|type_id| is_empty(metadata.types(), type_id));
				if !empty {
					return Err(ChainError::Incompatible(format!(
						"transactions carry {unknown}, which this program cannot fill in"
					)));
				}
			},
		}
	}
	Ok((extra, implicit))
}

/// Whether every value of this type encodes to no bytes.
fn is_empty(types: &PortableRegistry, type_id: u32) -> bool {
	let Some(found) = types.resolve(type_id) else {
		return false;
	};
	match &found.type_def {
		TypeDef::Composite(composite) => {
			composite.fields.iter().all(|field| is_empty(types, field.ty.id))
		},
		TypeDef::Tuple(tuple) => tuple.fields.iter().all(|field| is_empty(types, field.id)),
		TypeDef::Array(array) => array.len == 0 || is_empty(types, array.type_param.id),
		_ => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		keys::DevAccount,
		metadata::tests::{chain, extension_of_one_byte, usual_extensions},
	};
	use codec::Decode;
	use sp_runtime::{traits::Verify, AccountId32, MultiSignature};

	const CONTEXT: Context = Context {
		genesis: H256([1; 32]),
		from_number: 1000,
		from_hash: H256([2; 32]),
		period: PERIOD,
		nonce: 70,
		spec_version: 3,
		transaction_version: 4,
	};

	/// Vectors of the era's definition: two bytes of period and phase, one zero byte for ever.
	#[test]
	fn eras_are_encoded_as_the_sdk_defines_them() {
		assert_eq!(Era::Immortal.encode(), [0]);
		// Period 64 is trailing zeros less one, 5; phase 42 stands above it.
		assert_eq!(Era::mortal(64, 42).encode(), (5u16 | 42 << 4).to_le_bytes());
		// Block 1000 is phase 1000 mod 64, 40.
		assert_eq!(Era::mortal(PERIOD, 1000).encode(), (5u16 | 40 << 4).to_le_bytes());
		assert_eq!(Era::mortal(PERIOD, 1000).birth(1000), 1000);
		assert_eq!(CONTEXT.valid_until(), 1064);
	}

	#[test]
	fn extensions_are_filled_in_by_name_and_in_order() {
		let metadata = chain(usual_extensions());
		let (extra, implicit) = extensions(&metadata, &CONTEXT).unwrap();
		assert_eq!(extra, (Era::mortal(PERIOD, 1000), Compact(70u32), 0u8).encode());
		assert_eq!(implicit, (3u32, 4u32, [1u8; 32], [2u8; 32], Option::<[u8; 32]>::None).encode());
	}

	#[test]
	fn an_unknown_extension_that_encodes_something_is_refused_by_name() {
		let mut list = usual_extensions();
		list.push(extension_of_one_byte());
		let error = extensions(&chain(list), &CONTEXT).unwrap_err();
		assert!(error.to_string().contains("Surprise"), "{error}");
	}

	#[test]
	fn a_long_payload_is_signed_by_its_hash() {
		let call = vec![7u8; 200];
		assert_eq!(payload(&call, &[1; 28], &[2; 28]).len(), 256);
		let long = payload(&call, &[1; 28], &[2; 29]);
		let whole = [&call[..], &[1; 28], &[2; 29]].concat();
		assert_eq!(long, blake2_256(&whole));
	}

	#[test]
	fn the_signature_is_of_the_signer_over_the_payload() {
		for length in [10, 300] {
			let metadata = chain(usual_extensions());
			let signer = DevAccount::Bob.signer().unwrap();
			let call = vec![9u8; length];
			let bytes = signed(&metadata, &call, &signer, &CONTEXT).unwrap();

			let mut input = &bytes[..];
			assert_eq!(Compact::<u32>::decode(&mut input).unwrap().0 as usize, input.len());
			assert_eq!(u8::decode(&mut input).unwrap(), 0x84);
			let sender = MultiAddress::<AccountId32, ()>::decode(&mut input).unwrap();
			assert_eq!(sender, MultiAddress::Id(signer.account()));
			let signature = MultiSignature::decode(&mut input).unwrap();
			let (extra, implicit) = extensions(&metadata, &CONTEXT).unwrap();
			assert_eq!(input, [&extra[..], &call].concat());
			let payload = payload(&call, &extra, &implicit);
			assert!(signature.verify(&payload[..], &signer.account()));
		}
	}
}
