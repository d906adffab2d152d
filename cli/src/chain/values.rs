// SPDX-License-Identifier: Apache-2.0
//! Reading decoded values: by field name, through newtypes, without ever panicking.

use super::ChainError;
use crate::hashing::digest_of;
use citychain_primitives::{Digest, DigestAlgorithm};
use codec::{Decode, DecodeAll, Encode};
use scale_info::{MetaType, PortableRegistry, Registry, TypeInfo};
use scale_value::{
	scale::{decode_as_type, encode_as_type},
	At, Value, ValueDef,
};

/// A value together with the words for where it was found.
#[derive(Clone, Copy)]
pub(crate) struct Found<'a, T> {
	value: &'a Value<T>,
	what: &'a str,
}

impl<'a, T> Found<'a, T> {
	/// Reads `value`, which is `what` in the sentences of errors.
	pub(crate) fn new(value: &'a Value<T>, what: &'a str) -> Self {
		Self { value, what }
	}

	fn wrong(&self, expected: &str) -> ChainError {
		ChainError::Incompatible(format!("{} is not {expected}", self.what))
	}

	/// The named field of a record.
	pub(crate) fn field(&self, name: &'a str) -> Result<Self, ChainError> {
		self.value
			.at(name)
			.map(|value| Self { value, what: name })
			.ok_or_else(|| self.wrong(&format!("a record with the field {name}")))
	}

	/// The content of an option, if there is one.
	pub(crate) fn option(&self) -> Result<Option<Self>, ChainError> {
		match &self.value.value {
			ValueDef::Variant(variant) if variant.name == "None" => Ok(None),
			ValueDef::Variant(variant) if variant.name == "Some" => variant
				.values
				.at(0)
				.map(|value| Some(Self { value, what: self.what }))
				.ok_or_else(|| self.wrong("an option")),
			_ => Err(self.wrong("an option")),
		}
	}

	/// The items of a list or tuple.
	pub(crate) fn items(&self) -> Result<Vec<Self>, ChainError> {
		match &self.value.value {
			ValueDef::Composite(items) => {
				Ok(items.values().map(|value| Self { value, what: self.what }).collect())
			},
			_ => Err(self.wrong("a list")),
		}
	}

	/// The names in a set of choices, through any number of newtypes.
	pub(crate) fn names(&self) -> Result<Vec<String>, ChainError> {
		if let ValueDef::Composite(items) = &self.value.value {
			let nested = items.values().map(|value| Self { value, what: self.what }.names());
			return nested.collect::<Result<Vec<_>, _>>().map(|lists| lists.concat());
		}
		self.variant().map(|name| vec![name.to_string()])
	}

	/// The name of an enum's variant.
	pub(crate) fn variant(&self) -> Result<&'a str, ChainError> {
		match &self.value.value {
			ValueDef::Variant(variant) => Ok(&variant.name),
			_ => Err(self.wrong("a choice")),
		}
	}

	/// The first field of an enum's variant.
	pub(crate) fn content(&self) -> Result<Self, ChainError> {
		match &self.value.value {
			ValueDef::Variant(variant) => variant
				.values
				.at(0)
				.map(|value| Self { value, what: self.what })
				.ok_or_else(|| self.wrong("a choice with a content")),
			_ => Err(self.wrong("a choice with a content")),
		}
	}

	/// The named field of an enum's variant.
	pub(crate) fn part(&self, name: &'a str) -> Result<Self, ChainError> {
		match &self.value.value {
			ValueDef::Variant(variant) => variant
				.values
				.at(name)
				.map(|value| Self { value, what: name })
				.ok_or_else(|| self.wrong(&format!("a choice with the field {name}"))),
			_ => Err(self.wrong("a choice")),
		}
	}

	/// A number, through any number of newtypes.
	pub(crate) fn number(&self) -> Result<u64, ChainError> {
		single(self.value)
			.as_u128()
			.and_then(|number| u64::try_from(number).ok())
			.ok_or_else(|| self.wrong("a number of 64 bits"))
	}

	/// Text.
	pub(crate) fn text(&self) -> Result<String, ChainError> {
		single(self.value).as_str().map(crate::output::visible).ok_or_else(|| self.wrong("text"))
	}

	/// True or false.
	pub(crate) fn flag(&self) -> Result<bool, ChainError> {
		single(self.value).as_bool().ok_or_else(|| self.wrong("true or false"))
	}

	/// A digest with its algorithm.
	pub(crate) fn digest(&self) -> Result<Digest, ChainError> {
		let algorithm = match self.variant()? {
			"Blake2_256" => DigestAlgorithm::Blake2_256,
			"Sha2_256" => DigestAlgorithm::Sha2_256,
			"Sm3" => DigestAlgorithm::Sm3,
			_ => return Err(self.wrong("a digest of a known algorithm")),
		};
		self.content()?
			.bytes()
			.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
			.map(|value| digest_of(algorithm, value))
			.ok_or_else(|| self.wrong("a digest of 32 bytes"))
	}

	/// A value of a type that this program shares with the chain, by the names of its parts.
	pub(crate) fn shared<S: Decode + TypeInfo + 'static>(&self) -> Result<S, ChainError> {
		let (types, id) = type_of::<S>();
		let mut bytes = Vec::new();
		encode_as_type(self.value, id, &types, &mut bytes)
			.ok()
			.and_then(|()| S::decode_all(&mut &bytes[..]).ok())
			.ok_or_else(|| self.wrong("of a form that this program knows"))
	}

	/// 32 bytes that are no digest of a file.
	pub(crate) fn hash(&self) -> Result<[u8; 32], ChainError> {
		self.bytes()
			.and_then(|bytes| bytes.try_into().ok())
			.ok_or_else(|| self.wrong("a hash of 32 bytes"))
	}

	fn bytes(&self) -> Option<Vec<u8>> {
		match &single(self.value).value {
			ValueDef::Composite(items) => {
				items.values().map(|item| u8::try_from(item.as_u128()?).ok()).collect()
			},
			_ => None,
		}
	}
}

/// The value within records of one field.
fn single<T>(value: &Value<T>) -> &Value<T> {
	match &value.value {
		ValueDef::Composite(fields) if fields.len() == 1 => {
			fields.values().next().map_or(value, single)
		},
		_ => value,
	}
}

/// This program's own description of a type.
fn type_of<T: TypeInfo + 'static>() -> (PortableRegistry, u32) {
	let mut registry = Registry::new();
	let id = registry.register_type(&MetaType::new::<T>()).id;
	(registry.into(), id)
}

/// A value of a type that this program shares with the chain: it encodes by the names of its parts,
/// whatever their order on the chain.
pub(crate) fn shared<S: Encode + TypeInfo + 'static>(value: &S) -> Result<Value, ChainError> {
	let (types, id) = type_of::<S>();
	decode_as_type(&mut &value.encode()[..], id, &types)
		.map(Value::remove_context)
		.map_err(|reason| ChainError::Incompatible(format!("a value of this program: {reason}")))
}

/// The chain's name of an algorithm.
pub(crate) fn algorithm_variant(algorithm: DigestAlgorithm) -> &'static str {
	match algorithm {
		DigestAlgorithm::Blake2_256 => "Blake2_256",
		DigestAlgorithm::Sha2_256 => "Sha2_256",
		DigestAlgorithm::Sm3 => "Sm3",
	}
}

/// A digest as a value that encodes by the chain's own names.
pub(crate) fn digest(digest: &Digest) -> Value {
	let variant = algorithm_variant(digest.algorithm());
	Value::unnamed_variant(variant, [Value::from_bytes(digest.value())])
}

/// An enum's variant without content.
pub(crate) fn choice(variant: &str) -> Value {
	Value::unnamed_variant(variant, [])
}

/// An optional number.
pub(crate) fn optional(number: Option<u64>) -> Value {
	match number {
		Some(number) => Value::unnamed_variant("Some", [Value::u128(number.into())]),
		None => choice("None"),
	}
}
