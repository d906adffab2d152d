// SPDX-License-Identifier: Apache-2.0
//! Between the chain's values and the types of a program: by the names of their parts, whatever
//! their order and whatever else stands beside them.
//!
//! Both sides are described by their own type information, the chain's in its metadata and the
//! program's by [`TypeInfo`], so that every type with a SCALE encoding can be read and sent, those of
//! the chain's own crates too.

use crate::ChainError;
use codec::{Decode, DecodeAll, Encode};
use scale_info::{
	form::PortableForm, Field, MetaType, PortableRegistry, Registry, TypeDef, TypeInfo,
};
use scale_value::{
	scale::{decode_as_type, encode_as_type},
	At, Composite, Value, ValueDef,
};
use std::fmt;

/// The name of an enum's variant, whatever the variant contains.
///
/// It reads any choice, one that a later runtime adds too.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Word(String);

impl Word {
	/// The name.
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

impl From<&str> for Word {
	fn from(name: &str) -> Self {
		Self(name.into())
	}
}

impl PartialEq<str> for Word {
	fn eq(&self, other: &str) -> bool {
		self.0 == other
	}
}

impl fmt::Display for Word {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(&self.0)
	}
}

/// The chain's `value`, which is `what` in the sentence of an error, as a type of this program.
pub fn read<S: Decode + TypeInfo + 'static, T: Clone>(
	value: &Value<T>,
	what: &str,
) -> Result<S, ChainError> {
	let (types, id) = type_of::<S>();
	let fitted = fitted(value, id, &types, what)?;
	let mut bytes = Vec::new();
	encode_as_type(&fitted, id, &types, &mut bytes)
		.map_err(|reason| format!("{what}: {reason}"))
		.and_then(|()| S::decode_all(&mut &bytes[..]).map_err(|_| what.into()))
		.map_err(|what| wrong(&what, "of a form that this program knows"))
}

/// A value of this program, which encodes by the names of its parts.
pub fn shared<S: Encode + TypeInfo + 'static>(value: &S) -> Result<Value, ChainError> {
	let (types, id) = type_of::<S>();
	decode_as_type(&mut &value.encode()[..], id, &types)
		.map(Value::remove_context)
		.map_err(|reason| ChainError::Incompatible(format!("a value of this program: {reason}")))
}

/// An enum's variant without content.
pub fn choice(variant: &str) -> Value {
	Value::unnamed_variant(variant, [])
}

fn wrong(what: &str, expected: &str) -> ChainError {
	ChainError::Incompatible(format!("{what} is not {expected}"))
}

/// This program's own description of a type.
fn type_of<T: TypeInfo + 'static>() -> (PortableRegistry, u32) {
	let mut registry = Registry::new();
	let id = registry.register_type(&MetaType::new::<T>()).id;
	(registry.into(), id)
}

/// The value with a [`Word`] in place of each choice of which only the name is wanted, and with
/// those fields that are wanted.
fn fitted<T: Clone>(
	value: &Value<T>,
	id: u32,
	types: &PortableRegistry,
	what: &str,
) -> Result<Value, ChainError> {
	let Some(wanted) = types.resolve(id) else { return Ok(value.clone().remove_context()) };
	let is_word = |id| types.resolve(id).is_some_and(|found| is_word(&found.path.segments));
	if is_word(id) {
		return match names(value, what)?.as_slice() {
			[name] => Ok(Value::string(name.as_str())),
			_ => Err(wrong(what, "a choice")),
		};
	}
	match (&wanted.type_def, &value.value) {
		(TypeDef::Sequence(items), _) if is_word(items.type_param.id) => {
			let names = names(value, what)?.into_iter().map(Value::string);
			Ok(Value::unnamed_composite(names))
		},
		(TypeDef::Sequence(items), ValueDef::Composite(found)) => {
			let items = found.values().map(|item| fitted(item, items.type_param.id, types, what));
			Ok(Value::unnamed_composite(items.collect::<Result<Vec<_>, _>>()?))
		},
		(TypeDef::Composite(wanted), ValueDef::Composite(found)) => Ok(Value::without_context(
			ValueDef::Composite(fields(found, &wanted.fields, types, what)?),
		)),
		(TypeDef::Variant(wanted), ValueDef::Variant(found)) => {
			let variant = wanted.variants.iter().find(|variant| variant.name == found.name);
			let variant = variant.ok_or_else(|| {
				wrong(what, &format!("a choice that this program knows: it is {}", found.name))
			})?;
			let fields = fields(&found.values, &variant.fields, types, what)?;
			Ok(Value::variant(found.name.as_str(), fields))
		},
		_ => Ok(value.clone().remove_context()),
	}
}

fn fields<T: Clone>(
	found: &Composite<T>,
	wanted: &[Field<PortableForm>],
	types: &PortableRegistry,
	what: &str,
) -> Result<Composite<()>, ChainError> {
	let named = |field: &Field<PortableForm>| {
		let name = field.name.as_deref()?;
		Some(match found.at(name) {
			Some(value) => {
				fitted(value, field.ty.id, types, name).map(|value| (name.into(), value))
			},
			None => Err(wrong(what, &format!("a record with the field {name}"))),
		})
	};
	if let Some(named) = wanted.iter().map(named).collect::<Option<Result<Vec<_>, _>>>() {
		if !wanted.is_empty() {
			return Ok(Composite::Named(named?));
		}
	}
	let placed = found.values().zip(wanted);
	let placed = placed.map(|(value, field)| fitted(value, field.ty.id, types, what));
	Ok(Composite::Unnamed(placed.collect::<Result<_, _>>()?))
}

fn is_word(path: &[String]) -> bool {
	path.iter().map(String::as_str).eq(Word::type_info().path.segments)
}

/// The names in a set of choices, through any number of newtypes.
fn names<T>(value: &Value<T>, what: &str) -> Result<Vec<String>, ChainError> {
	match &value.value {
		ValueDef::Composite(items) => {
			let nested = items.values().map(|item| names(item, what));
			nested.collect::<Result<Vec<_>, _>>().map(|lists| lists.concat())
		},
		ValueDef::Variant(variant) => Ok(vec![variant.name.clone()]),
		_ => Err(wrong(what, "a choice")),
	}
}

#[cfg(test)]
pub(crate) mod tests {
	use super::*;
	use citychain_evidence::EvidenceId;
	use citychain_primitives::{Digest, DigestAlgorithm};

	/// Decodes what a runtime would answer, by the type that its metadata would give.
	pub(crate) fn answered<A: Encode + TypeInfo + 'static>(answer: &A) -> Value<u32> {
		let (types, id) = type_of::<A>();
		decode_as_type(&mut &answer.encode()[..], id, &types).unwrap()
	}

	/// Encodes a value as a chain would take it for this type.
	pub(crate) fn encoded<T: TypeInfo + 'static>(value: &Value) -> Vec<u8> {
		let (types, id) = type_of::<T>();
		let mut bytes = Vec::new();
		encode_as_type(value, id, &types, &mut bytes).unwrap();
		bytes
	}

	#[derive(Debug, PartialEq, Encode, Decode, TypeInfo)]
	struct Wanted {
		name: Word,
		several: Vec<Word>,
		digest: Option<Digest>,
	}

	#[test]
	fn names_are_read_of_choices_that_this_program_does_not_know() {
		#[derive(Encode, TypeInfo)]
		struct Set(Vec<DigestAlgorithm>);
		#[derive(Encode, TypeInfo)]
		struct Answer {
			more: u32,
			digest: Option<Digest>,
			several: Set,
			name: Option<u8>,
		}
		for (count, words) in [(0, vec![]), (1, vec!["Sm3"]), (2, vec!["Sm3", "Sm3"])] {
			let answer = answered(&Answer {
				more: 7,
				digest: Some(Digest::Sm3([3; 32])),
				several: Set(vec![DigestAlgorithm::Sm3; count]),
				name: Some(5),
			});
			let expected = Wanted {
				name: "Some".into(),
				several: words.into_iter().map(Word::from).collect(),
				digest: Some(Digest::Sm3([3; 32])),
			};
			assert_eq!(read::<Wanted, _>(&answer, "it").unwrap(), expected);
		}
	}

	#[test]
	fn an_absent_option_and_a_wrong_shape_are_told_apart() {
		let none = answered(&None::<EvidenceId>);
		assert_eq!(read::<Option<u64>, _>(&none, "x").unwrap(), None);
		let some = answered(&Some(EvidenceId(7)));
		assert_eq!(read::<Option<u64>, _>(&some, "x").unwrap(), Some(7));
		let number = answered(&7u32);
		assert!(read::<Option<u64>, _>(&number, "x").is_err());
		assert!(read::<Vec<u64>, _>(&number, "x").is_err());
		assert!(read::<String, _>(&number, "x").is_err());
		assert!(read::<Word, _>(&number, "x").is_err());
		let algorithm = answered(&DigestAlgorithm::Sm3);
		assert!(read::<Digest, _>(&algorithm, "x").is_err());
		assert!(read::<u8, _>(&answered(&256u32), "x").is_err());
	}

	#[test]
	fn a_missing_field_is_named() {
		#[derive(Encode, TypeInfo)]
		struct Less {
			id: EvidenceId,
		}
		let error = read::<Wanted, _>(&answered(&Less { id: EvidenceId(1) }), "it").unwrap_err();
		assert!(error.to_string().starts_with("it is not a record with the field name"), "{error}");
	}
}
