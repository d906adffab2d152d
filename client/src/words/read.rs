// SPDX-License-Identifier: Apache-2.0
//! Reads a value by its type from a plain word or from JSON.

use super::{units, Kind, Outside, Wrong};
use crate::{digest::digest_of, values::shared, Metadata};
use citychain_primitives::{Digest, DigestAlgorithm};
use scale_info::{form::PortableForm, Field, TypeDef, TypeDefPrimitive, Variant};
use scale_value::{Composite, Value};
use serde_json::Value as Json;
use std::path::Path;

/// Reads values by the types of a chain.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
	metadata: &'a Metadata,
	outside: &'a dyn Outside,
}

type Read = Result<Value, Wrong>;

impl<'a> Reader<'a> {
	/// A reader of the values of this chain.
	pub fn new(metadata: &'a Metadata, outside: &'a dyn Outside) -> Self {
		Self { metadata, outside }
	}

	pub(super) fn metadata(&self) -> &'a Metadata {
		self.metadata
	}

	/// The value of this kind that a word of a command line stands for: JSON if it begins as JSON
	/// does, and otherwise a plain word.
	pub fn word(&self, word: &str, kind: Kind) -> Read {
		if word.starts_with(['{', '[', '"']) {
			let json: Json = serde_json::from_str(word).map_err(|reason| {
				Wrong::new(format!(
					"it begins as JSON does and is none ({reason}); text that begins so is written \
					 as a JSON string, within \"quotation marks\""
				))
			})?;
			return self.json(&json, kind);
		}
		if let Some(inner) = self.metadata.option(kind.id) {
			let kind = kind.of(inner);
			return match is_none(word) {
				true if self.reads_none(kind) => Err(Wrong::new(
					"none could be no value, or this value itself: write it as JSON, [] for no \
					 value and \"none\" within quotation marks for the word",
				)),
				true => Ok(none()),
				false => Ok(some(self.word(word, kind)?)),
			};
		}
		self.plain(word, kind)
	}

	/// The value of this kind that this JSON stands for.
	pub fn json(&self, json: &Json, kind: Kind) -> Read {
		if let Some(inner) = self.metadata.option(kind.id) {
			let is_nothing = json.is_null() || json.as_array().is_some_and(Vec::is_empty);
			let inner = kind.of(inner);
			if json.is_null() || (is_nothing && self.reads_none(inner)) {
				return Ok(none());
			}
			return Ok(some(self.json(json, inner)?));
		}
		let Some(found) = self.metadata.types().resolve(kind.id) else {
			return Err(Wrong::new("its type is not in the metadata"));
		};
		if self.metadata.is_call(kind.id) {
			if let Some((name, payload)) = single_entry(json).filter(|(name, _)| name.contains('.'))
			{
				return self.call(name, Some(payload), kind);
			}
		}
		match (&found.type_def, json) {
			(TypeDef::Compact(compact), _) => self.json(json, kind.of(compact.type_param.id)),
			(TypeDef::Composite(composite), _) => match composite.fields.as_slice() {
				[] if json.is_null() => Ok(Value::unnamed_composite([])),
				[field] => {
					let inner = match (single_entry(json), &field.name) {
						(Some((key, inner)), Some(name)) if is_same(key, name) => inner,
						_ => json,
					};
					let value = match (json, self.is_special(kind)) {
						(Json::String(word), true) => return self.plain(word, kind),
						(Json::Number(_), true) => return Err(self.not_a_number(json, kind)),
						_ => self.json(inner, Kind::field(field))?,
					};
					Ok(newtype(field, value))
				},
				fields => match json {
					Json::String(word) => self.plain(word, kind),
					_ => Ok(Value::without_context(scale_value::ValueDef::Composite(
						self.fields(fields, json)?,
					))),
				},
			},
			(TypeDef::Variant(_), Json::String(word)) => self.plain(word, kind),
			(TypeDef::Variant(variants), _) => {
				let Some((name, payload)) = single_entry(json) else {
					return Err(self.wrong_choice(&json.to_string(), &variants.variants));
				};
				let variant = self.variant(name, &variants.variants)?;
				let payload = self.payload(variant, payload).map_err(|e| e.within(name))?;
				Ok(Value::variant(variant.name.as_str(), payload))
			},
			(TypeDef::Sequence(_) | TypeDef::Array(_), Json::String(word)) => {
				self.plain(word, kind)
			},
			(TypeDef::Sequence(items), Json::Array(found))
				if !self.is_byte(items.type_param.id) =>
			{
				self.items(found, Kind::of_id(items.type_param.id))
			},
			(TypeDef::Array(items), Json::Array(found)) if !self.is_byte(items.type_param.id) => {
				ensure_count(found.len(), items.len)?;
				self.items(found, Kind::of_id(items.type_param.id))
			},
			(TypeDef::Tuple(tuple), _) => match (tuple.fields.as_slice(), json) {
				([], Json::Null) => Ok(Value::unnamed_composite([])),
				([field], _) => {
					Ok(Value::unnamed_composite([self.json(json, Kind::of_id(field.id))?]))
				},
				(fields, Json::Array(found)) => {
					ensure_count(found.len(), u32::try_from(fields.len()).unwrap_or(u32::MAX))?;
					let items = found.iter().zip(fields).enumerate().map(|(at, (item, field))| {
						self.json(item, Kind::of_id(field.id)).map_err(|e| e.at(at))
					});
					Ok(Value::unnamed_composite(items.collect::<Result<Vec<_>, _>>()?))
				},
				_ => Err(self.expected(kind)),
			},
			(TypeDef::Primitive(TypeDefPrimitive::Str), Json::String(text)) => {
				Ok(Value::string(text.as_str()))
			},
			(TypeDef::Primitive(_), Json::String(word)) => self.plain(word, kind),
			(TypeDef::Primitive(TypeDefPrimitive::Bool), Json::Bool(flag)) => {
				Ok(Value::bool(*flag))
			},
			(TypeDef::Primitive(_), Json::Number(number)) if kind.is_money => {
				Err(Wrong::new(units::fen(&number.to_string()).err().unwrap_or_else(|| {
					format!("write an amount within quotation marks, as \"{number}\"")
				})))
			},
			(TypeDef::Primitive(_), Json::Number(number)) => self.plain(&number.to_string(), kind),
			_ => Err(self.expected(kind)),
		}
	}

	/// The value of a plain word, which is no JSON.
	fn plain(&self, word: &str, kind: Kind) -> Read {
		let Some(found) = self.metadata.types().resolve(kind.id) else {
			return Err(Wrong::new("its type is not in the metadata"));
		};
		let number = |value: Result<u128, String>| match &found.type_def {
			TypeDef::Composite(composite) => match composite.fields.as_slice() {
				[field] => Ok(newtype(field, Value::u128(value.map_err(Wrong::new)?))),
				_ => Err(Wrong::new("it has an unknown form on this chain")),
			},
			_ => Err(Wrong::new("it has an unknown form on this chain")),
		};
		match found.path.ident().as_deref() {
			Some("Millis") => {
				return number(units::time(word, self.outside.now()).map(u128::from));
			},
			Some("Day") => return number(units::day(word).map(u128::from)),
			Some("TaxPeriod") => return number(units::period(word).map(u128::from)),
			Some("Fen") => {
				let fen = units::fen(word)
					.and_then(|fen| u64::try_from(fen).map_err(|_| format!("{word} is too large")));
				return number(fen.map(u128::from));
			},
			Some("AccountId32") => {
				return units::account(word)
					.map(|account| Value::unnamed_composite([Value::from_bytes(account)]))
					.map_err(Wrong::new);
			},
			Some("MultiAddress") if !word.contains(':') => {
				let account = units::account(word).map_err(Wrong::new)?;
				let account = Value::unnamed_composite([Value::from_bytes(account)]);
				return Ok(Value::unnamed_variant("Id", [account]));
			},
			Some("Digest" | "H256" | "EvidenceFile") if word.starts_with('@') => {
				return self.file(
					word,
					found.path.ident().as_deref() == Some("EvidenceFile"),
					kind,
				);
			},
			_ if word.starts_with('@') && !self.metadata.is_text(kind.id) => {
				return Err(Wrong::new(format!(
					"{word} names a file, and what is wanted here is no digest of a file but {}",
					self.metadata.described(kind)
				)));
			},
			_ => {},
		}
		if self.metadata.is_call(kind.id) && word.contains('.') {
			let (name, payload) = word.split_once(':').unwrap_or((word, ""));
			let payload: Option<Json> = match payload {
				"" => None,
				text => Some(serde_json::from_str(text).map_err(|reason| {
					Wrong::new(format!(
						"after {name}: come its arguments as JSON, as {{\"case\": 3}}: {reason}"
					))
				})?),
			};
			return self.call(name, payload.as_ref(), kind);
		}
		match &found.type_def {
			TypeDef::Compact(compact) => self.plain(word, kind.of(compact.type_param.id)),
			TypeDef::Composite(composite) => match composite.fields.as_slice() {
				[] if word == "()" => Ok(Value::unnamed_composite([])),
				[field] => {
					let kind = Kind::field(field);
					let value = match self.metadata.option(kind.id) {
						Some(_) => self.word(word, kind)?,
						None => self.plain(word, kind)?,
					};
					Ok(newtype(field, value))
				},
				_ => Err(self.expected(kind)),
			},
			TypeDef::Variant(variants) => self.choice(word, found.path.ident(), &variants.variants),
			TypeDef::Sequence(items) if self.is_byte(items.type_param.id) => bytes(word, None),
			TypeDef::Array(items) if self.is_byte(items.type_param.id) => {
				bytes(word, Some(items.len))
			},
			TypeDef::Sequence(items) => self.list(word, items.type_param.id, kind),
			TypeDef::Array(items) => {
				let list = self.list(word, items.type_param.id, kind)?;
				match &list.value {
					scale_value::ValueDef::Composite(found) => {
						ensure_count(found.len(), items.len)?
					},
					_ => return Err(self.expected(kind)),
				}
				Ok(list)
			},
			TypeDef::Tuple(tuple) => match tuple.fields.as_slice() {
				[] if word == "()" => Ok(Value::unnamed_composite([])),
				[field] => Ok(Value::unnamed_composite([self.plain(word, Kind::of_id(field.id))?])),
				_ => Err(self.expected(kind)),
			},
			TypeDef::Primitive(TypeDefPrimitive::Str) => Ok(Value::string(word)),
			TypeDef::Primitive(TypeDefPrimitive::Bool) => match word {
				"true" => Ok(Value::bool(true)),
				"false" => Ok(Value::bool(false)),
				_ => Err(Wrong::new(format!("{word} is neither true nor false"))),
			},
			TypeDef::Primitive(primitive) => self.number(word, primitive, kind),
			TypeDef::BitSequence(_) => Err(Wrong::new("this program cannot write bit sequences")),
		}
	}

	fn number(&self, word: &str, primitive: &TypeDefPrimitive, kind: Kind) -> Read {
		if let Some((least, greatest)) = super::unsigned(primitive) {
			let value = match kind.is_money {
				true => units::fen(word),
				false => units::number(word),
			};
			let value = value.map_err(Wrong::new)?;
			if value > greatest {
				return Err(Wrong::new(format!("{word} is not within {least} to {greatest}")));
			}
			return Ok(Value::u128(value));
		}
		let (least, greatest) = super::signed(primitive)
			.ok_or_else(|| Wrong::new("this program cannot write values of this type"))?;
		let (is_negative, digits) = match word.strip_prefix('-') {
			Some(digits) => (true, digits),
			None => (false, word),
		};
		let value = units::number(digits)
			.ok()
			.and_then(|value| i128::try_from(value).ok())
			.map(|value| if is_negative { value.saturating_neg() } else { value })
			.filter(|value| (least..=greatest).contains(value));
		let wrong =
			|| Wrong::new(format!("{word} is not a whole number within {least} to {greatest}"));
		Ok(Value::i128(value.ok_or_else(wrong)?))
	}

	/// A file's digest, or all that is told of a file: `@FILE`, `@sha2:FILE`, `@sm3:FILE`.
	fn file(&self, word: &str, is_whole: bool, kind: Kind) -> Read {
		let path = word.strip_prefix('@').unwrap_or(word);
		let algorithms = [
			("blake2", DigestAlgorithm::Blake2_256),
			("sha2", DigestAlgorithm::Sha2_256),
			("sm3", DigestAlgorithm::Sm3),
		];
		let named = algorithms.into_iter().find_map(|(name, algorithm)| {
			path.strip_prefix(name)?.strip_prefix(':').map(|path| (path, algorithm))
		});
		let (path, algorithm) = named.unwrap_or((path, DigestAlgorithm::Blake2_256));
		let file = self.outside.file(Path::new(path), algorithm).map_err(Wrong::new)?;
		let value = if is_whole {
			shared(&file)
		} else {
			match self.metadata.types().resolve(kind.id).and_then(|found| found.path.ident()) {
				Some(name) if name == "H256" => {
					Ok(Value::unnamed_composite([Value::from_bytes(file.digest.value())]))
				},
				_ => shared(&file.digest),
			}
		};
		value.map_err(|error| Wrong::new(error.to_string()))
	}

	/// Items between commas.
	fn list(&self, word: &str, item: u32, kind: Kind) -> Read {
		let is_plain = !self.metadata.is_text(item) && self.metadata.option(item).is_none();
		if !is_plain {
			return Err(Wrong::new(format!(
				"a list of texts is written as JSON, as [\"{word}\"], because a text may hold commas"
			)));
		}
		if word.starts_with('@') && word.contains(',') {
			return Err(Wrong::new(
				"the name of a file may hold commas: write a list of files as JSON, as \
				 [\"@one.pdf\", \"@two.pdf\"]",
			));
		}
		if word.is_empty() {
			return Err(Wrong::new(format!(
				"an empty list is written as [], not as nothing: {}",
				self.metadata.described(kind)
			)));
		}
		let items = word
			.split(',')
			.enumerate()
			.map(|(at, piece)| self.plain(piece, Kind::of_id(item)).map_err(|e| e.at(at)));
		Ok(Value::unnamed_composite(items.collect::<Result<Vec<_>, _>>()?))
	}

	fn items(&self, found: &[Json], kind: Kind) -> Read {
		let items =
			found.iter().enumerate().map(|(at, item)| self.json(item, kind).map_err(|e| e.at(at)));
		Ok(Value::unnamed_composite(items.collect::<Result<Vec<_>, _>>()?))
	}

	/// `Variant`, or `Variant:payload`.
	fn choice(
		&self,
		word: &str,
		ident: Option<String>,
		variants: &[Variant<PortableForm>],
	) -> Read {
		if ident.as_deref() == Some("Digest") {
			return digest(word)
				.and_then(|digest| shared(&digest).map_err(|error| Wrong::new(error.to_string())));
		}
		let (name, payload) = match word.split_once(':') {
			Some((name, payload)) => (name, Some(payload)),
			None => (word, None),
		};
		let variant = self.variant(name, variants)?;
		let payload = match (payload, variant.fields.as_slice()) {
			(None, []) => Composite::Unnamed(vec![]),
			(None, _) => {
				return Err(Wrong::new(format!(
					"{name} needs a content: write {name}:{}",
					self.content(variant)
				)))
			},
			(Some(_), []) => return Err(Wrong::new(format!("{name} has no content"))),
			(Some(text), [field]) => {
				let value = self.word(text, Kind::field(field)).map_err(|e| e.within(name))?;
				composite(field, value)
			},
			(Some(text), _) => {
				let json = serde_json::from_str(text).map_err(|_| {
					Wrong::new(format!(
						"{name} has several parts: write them as JSON, {name}:{}",
						self.content(variant)
					))
				})?;
				self.payload(variant, &json).map_err(|e| e.within(name))?
			},
		};
		Ok(Value::variant(variant.name.as_str(), payload))
	}

	fn content(&self, variant: &Variant<PortableForm>) -> String {
		self.metadata.record(&variant.fields)
	}

	fn variant<'v>(
		&self,
		name: &str,
		variants: &'v [Variant<PortableForm>],
	) -> Result<&'v Variant<PortableForm>, Wrong> {
		variants
			.iter()
			.find(|variant| is_same(&variant.name, name))
			.ok_or_else(|| self.wrong_choice(name, variants))
	}

	fn payload(
		&self,
		variant: &Variant<PortableForm>,
		json: &Json,
	) -> Result<Composite<()>, Wrong> {
		match variant.fields.as_slice() {
			[] => match json.is_null() || json.as_array().is_some_and(Vec::is_empty) {
				true => Ok(Composite::Unnamed(vec![])),
				false => Err(Wrong::new("it has no content")),
			},
			[field] => {
				let inner = match (single_entry(json), &field.name) {
					(Some((key, inner)), Some(name)) if is_same(key, name) => inner,
					_ => json,
				};
				Ok(composite(field, self.json(inner, Kind::field(field))?))
			},
			fields => self.fields(fields, json),
		}
	}

	/// The parts of a record: an object with its names, or a list where they have none.
	pub(super) fn fields(
		&self,
		fields: &[Field<PortableForm>],
		json: &Json,
	) -> Result<Composite<()>, Wrong> {
		let is_named = fields.iter().all(|field| field.name.is_some());
		match json {
			Json::Object(found) if is_named => {
				let known = |key: &str| {
					fields
						.iter()
						.any(|field| field.name.as_deref().is_some_and(|n| is_same(n, key)))
				};
				if let Some(key) = found.keys().find(|key| !known(key)) {
					return Err(Wrong::new(format!(
						"it has no part {key}; its parts are {}",
						super::names(fields)
					)));
				}
				let values = fields.iter().map(|field| {
					let name = field.name.as_deref().unwrap_or_default();
					let mut given = found.iter().filter(|(key, _)| is_same(key, name));
					let value = match (given.next(), given.next()) {
						(Some(_), Some(_)) => Err(Wrong::new("it is given twice")),
						(Some((_, json)), None) => self.json(json, Kind::field(field)),
						(None, _) if self.metadata.option(field.ty.id).is_some() => Ok(none()),
						(None, _) => Err(Wrong::new("it is missing")),
					};
					Ok((name.to_string(), value.map_err(|e| e.within(name))?))
				});
				Ok(Composite::Named(values.collect::<Result<_, Wrong>>()?))
			},
			Json::Array(found) if !is_named => {
				ensure_count(found.len(), u32::try_from(fields.len()).unwrap_or(u32::MAX))?;
				let values = found.iter().zip(fields).enumerate().map(|(at, (json, field))| {
					self.json(json, Kind::field(field)).map_err(|e| e.at(at))
				});
				Ok(Composite::Unnamed(values.collect::<Result<_, _>>()?))
			},
			_ => Err(Wrong::new(format!(
				"it is a record: write it as JSON, {}",
				self.metadata.record(fields)
			))),
		}
	}

	/// A call within a call, such as one that the council votes on.
	fn call(&self, name: &str, arguments: Option<&Json>, kind: Kind) -> Read {
		let call = self.metadata.call_named(name).map_err(Wrong::new)?;
		let empty = Json::Object(Default::default());
		let fields = self.fields_of_call(&call, arguments.unwrap_or(&empty))?;
		let inner = Value::variant(call.name, fields);
		debug_assert!(self.metadata.is_call(kind.id));
		Ok(Value::unnamed_variant(call.pallet, [inner]))
	}

	fn fields_of_call(
		&self,
		call: &super::Described<'_>,
		json: &Json,
	) -> Result<Composite<()>, Wrong> {
		match (call.fields, json) {
			([], Json::Object(found)) if found.is_empty() => Ok(Composite::Unnamed(vec![])),
			(fields, _) => self.fields(fields, json).map_err(|e| e.within(call.name)),
		}
	}

	fn is_byte(&self, id: u32) -> bool {
		let found = self.metadata.types().resolve(id).map(|found| &found.type_def);
		matches!(found, Some(TypeDef::Primitive(TypeDefPrimitive::U8)))
	}

	/// Whether the word none could be meant as a value of this kind.
	fn reads_none(&self, kind: Kind) -> bool {
		self.metadata.is_text(kind.id) || self.plain("none", kind).is_ok()
	}

	/// Whether this is written otherwise than as the number that it is on the chain.
	fn is_special(&self, kind: Kind) -> bool {
		let found = self.metadata.types().resolve(kind.id).and_then(|found| found.path.ident());
		matches!(
			found.as_deref(),
			Some("Millis" | "Day" | "TaxPeriod" | "Fen" | "AccountId32" | "H256")
		)
	}

	fn not_a_number(&self, json: &Json, kind: Kind) -> Wrong {
		match self.plain(&json.to_string(), kind) {
			Err(wrong) => wrong,
			Ok(_) => Wrong::new(format!("write it within quotation marks, as \"{json}\"")),
		}
	}

	fn expected(&self, kind: Kind) -> Wrong {
		Wrong::new(format!("what is wanted is {}", self.metadata.described(kind)))
	}

	fn wrong_choice(&self, found: &str, variants: &[Variant<PortableForm>]) -> Wrong {
		let names: Vec<_> = variants.iter().map(|variant| variant.name.as_str()).collect();
		Wrong::new(format!("{found} is none of the choices: {}", names.join(", ")))
	}
}

/// Whether two spellings are of one name: `open_case`, `openCase` and `open-case` are.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
	let letters = |text: &str| -> Vec<char> {
		text.chars().filter(|c| !['_', '-'].contains(c)).flat_map(char::to_lowercase).collect()
	};
	letters(one) == letters(other)
}

fn is_none(word: &str) -> bool {
	word.eq_ignore_ascii_case("none")
}

fn none() -> Value {
	Value::unnamed_variant("None", [])
}

fn some(value: Value) -> Value {
	Value::unnamed_variant("Some", [value])
}

fn composite(field: &Field<PortableForm>, value: Value) -> Composite<()> {
	match &field.name {
		Some(name) => Composite::Named(vec![(name.clone(), value)]),
		None => Composite::Unnamed(vec![value]),
	}
}

fn newtype(field: &Field<PortableForm>, value: Value) -> Value {
	Value::without_context(scale_value::ValueDef::Composite(composite(field, value)))
}

fn single_entry(json: &Json) -> Option<(&str, &Json)> {
	let object = json.as_object().filter(|object| object.len() == 1)?;
	object.iter().next().map(|(key, value)| (key.as_str(), value))
}

fn ensure_count(found: usize, expected: u32) -> Result<(), Wrong> {
	if u32::try_from(found) == Ok(expected) {
		Ok(())
	} else {
		Err(Wrong::new(format!("it has {expected} parts, and here are {found}")))
	}
}

fn bytes(word: &str, length: Option<u32>) -> Read {
	let expected = match length {
		Some(length) => format!("0x and {} hexadecimal digits", length.saturating_mul(2)),
		None => "0x and hexadecimal digits, two for each byte".into(),
	};
	let bytes = word.strip_prefix("0x").and_then(|digits| hex::decode(digits).ok());
	bytes
		.filter(|bytes| length.is_none_or(|length| u32::try_from(bytes.len()) == Ok(length)))
		.map(Value::from_bytes)
		.ok_or_else(|| Wrong::new(format!("{word} is not bytes: write {expected}")))
}

/// `sha2-256:` and the value, or the chain's name of the algorithm.
fn digest(word: &str) -> Result<Digest, Wrong> {
	let (name, digits) = word.split_once(':').ok_or_else(|| {
		Wrong::new(format!(
			"{word} does not tell its algorithm: write sha2-256:, blake2-256: or sm3: and 64 \
			 hexadecimal digits, or @FILE for the digest of a file"
		))
	})?;
	let known = [DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];
	let algorithm =
		known.into_iter().find(|algorithm| is_same(&format!("{algorithm:?}"), name)).ok_or_else(
			|| Wrong::new(format!("unknown algorithm {name}: blake2-256, sha2-256, sm3")),
		)?;
	let mut value = [0u8; 32];
	hex::decode_to_slice(digits.strip_prefix("0x").unwrap_or(digits), &mut value).map_err(
		|_| Wrong::new(format!("after {name}: must come exactly 64 hexadecimal digits")),
	)?;
	Ok(digest_of(algorithm, value))
}
