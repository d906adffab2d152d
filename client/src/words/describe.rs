// SPDX-License-Identifier: Apache-2.0
//! What can be called and asked, and of what kind each argument is, from the chain's metadata.

use super::{is_same, Kind, Reader, Wrong};
use crate::{client::to_hex, metadata::first_sentence, ChainError, Metadata};
use scale_info::{form::PortableForm, Field, TypeDef, TypeDefPrimitive, Variant};
use scale_value::{scale::decode_as_type, Value};
use serde_json::Value as Json;

/// A call, or a question of a runtime API.
#[derive(Clone, Copy, Debug)]
pub struct Described<'a> {
	/// The pallet or the API.
	pub pallet: &'a str,
	/// Its name.
	pub name: &'a str,
	/// Its documentation, line by line.
	pub docs: &'a [String],
	/// Its arguments, if it is a call.
	pub fields: &'a [Field<PortableForm>],
	/// The type of the answer, if it is a question.
	pub output: Option<u32>,
	inputs: &'a [frame_metadata::v16::FunctionParamMetadata<PortableForm>],
}

/// An argument.
#[derive(Clone, Copy, Debug)]
pub struct Argument<'a> {
	/// Its name.
	pub name: &'a str,
	/// Of what kind it is.
	pub kind: Kind,
}

impl<'a> Described<'a> {
	/// Its whole name, as `Cases.open_case`.
	pub fn full_name(&self) -> String {
		format!("{}.{}", self.pallet, self.name)
	}

	/// The first sentence of its documentation.
	pub fn summary(&self) -> String {
		plain(&first_sentence(self.docs))
	}

	/// Its documentation without the marks of its links.
	pub fn documentation(&self) -> String {
		let lines: Vec<_> =
			self.docs.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
		plain(lines.join("\n").trim())
	}

	/// Its arguments in their order.
	pub fn arguments(&self) -> Vec<Argument<'a>> {
		let of_call = self.fields.iter().map(|field| Argument {
			name: field.name.as_deref().unwrap_or_default(),
			kind: Kind::field(field),
		});
		let of_question = self
			.inputs
			.iter()
			.map(|input| Argument { name: &input.name, kind: Kind::of_id(input.ty.id) });
		of_call.chain(of_question).collect()
	}
}

/// Documentation without the marks that make links of names.
fn plain(docs: &str) -> String {
	docs.replace("[`", "").replace("`]", "").replace('`', "")
}

impl Metadata {
	/// All calls, in the order of the chain.
	pub fn calls(&self) -> Vec<Described<'_>> {
		self.inner()
			.pallets
			.iter()
			.flat_map(|pallet| {
				let calls = pallet.calls.as_ref().map(|calls| self.variants(calls.ty.id));
				calls.unwrap_or_default().iter().map(|variant| Described {
					pallet: &pallet.name,
					name: &variant.name,
					docs: &variant.docs,
					fields: &variant.fields,
					output: None,
					inputs: &[],
				})
			})
			.collect()
	}

	/// All questions of the runtime APIs, in the order of the chain.
	pub fn questions(&self) -> Vec<Described<'_>> {
		self.inner()
			.apis
			.iter()
			.flat_map(|api| {
				api.methods.iter().map(|method| Described {
					pallet: &api.name,
					name: &method.name,
					docs: &method.docs,
					fields: &[],
					output: Some(method.output.id),
					inputs: &method.inputs,
				})
			})
			.collect()
	}

	/// The call with this name, in the spelling of Rust or of polkadot.js: `Cases.open_case`,
	/// `cases.openCase`.
	pub fn call_named(&self, name: &str) -> Result<Described<'_>, String> {
		named(self.calls(), name, "call")
	}

	/// The question with this name, in the spelling of Rust or of polkadot.js.
	pub fn question_named(&self, name: &str) -> Result<Described<'_>, String> {
		named(self.questions(), name, "question")
	}

	/// The value of an encoded call.
	pub(crate) fn decoded_call(&self, bytes: &[u8]) -> Result<Value<u32>, ChainError> {
		let wrong = |reason: String| {
			ChainError::Incompatible(format!(
				"{} is not a call of this chain: {reason}",
				to_hex(bytes)
			))
		};
		let mut rest = bytes;
		let value = decode_as_type(&mut rest, self.call_type(), self.types())
			.map_err(|reason| wrong(reason.to_string()))?;
		if rest.is_empty() {
			Ok(value)
		} else {
			Err(wrong("it is longer than that".into()))
		}
	}

	/// The type of all calls.
	pub(crate) fn call_type(&self) -> u32 {
		self.inner().outer_enums.call_enum_ty.id
	}

	/// Whether a value of this type is a call.
	pub(crate) fn is_call(&self, id: u32) -> bool {
		id == self.call_type()
	}

	/// The type of what may be there, if this is the type of an option.
	pub(crate) fn option(&self, id: u32) -> Option<u32> {
		let found = self.types().resolve(id)?;
		let is_option = found.path.segments.len() == 1 && found.path.ident()? == "Option";
		let inner = found.type_params.first()?.ty.as_ref()?.id;
		is_option.then_some(inner)
	}

	/// Whether a value of this type is text.
	pub(crate) fn is_text(&self, id: u32) -> bool {
		match self.types().resolve(id).map(|found| &found.type_def) {
			Some(TypeDef::Primitive(TypeDefPrimitive::Str)) => true,
			Some(TypeDef::Composite(composite)) => {
				matches!(composite.fields.as_slice(), [field] if self.is_text(field.ty.id))
			},
			_ => false,
		}
	}

	/// Whether a value of this kind may be left out.
	pub fn is_optional(&self, kind: Kind) -> bool {
		self.option(kind.id).is_some()
	}

	/// What a value of this kind is and how it is written, in words.
	pub fn described(&self, kind: Kind) -> String {
		self.description(kind, 0)
	}

	fn description(&self, kind: Kind, depth: u8) -> String {
		let Some(found) = self.types().resolve(kind.id) else { return "a value".into() };
		// A type may contain itself: calls do.
		let deeper = depth.saturating_add(1);
		if let Some(inner) = self.option(kind.id) {
			return format!("none, or {}", self.description(kind.of(inner), deeper));
		}
		match found.path.ident().as_deref() {
			Some("Millis") => {
				return "a time, as 2026-11-30T10:00+08:00, or from now, as +1h, +7d".into()
			},
			Some("Day") => return "a day, as 2026-11-30".into(),
			Some("TaxPeriod") => return "a tax period, as 2026-11".into(),
			Some("Fen") => return "an amount in yuan, as 1060.00, or in fen, as 106000fen".into(),
			Some("AccountId32" | "MultiAddress") => {
				return "an account: its address, or the name of a development account, as bob".into()
			},
			Some("Digest") => {
				return "a digest: @FILE, @sha2:FILE or @sm3:FILE computes it, sha2-256:HEX gives it"
					.into()
			},
			Some("EvidenceFile") => {
				return format!(
					"a file: @FILE, @sha2:FILE or @sm3:FILE, or as JSON {}",
					self.shape(kind.id, 0)
				)
			},
			Some("H256") => {
				return "32 bytes: 0x and 64 hexadecimal digits, or @FILE for the digest of a file"
					.into()
			},
			_ => {},
		}
		if self.is_call(kind.id) {
			return "a call, as Pallet.call:{\"argument\": value}".into();
		}
		match &found.type_def {
			TypeDef::Compact(compact) => self.description(kind.of(compact.type_param.id), depth),
			TypeDef::Primitive(TypeDefPrimitive::Str) => "text".into(),
			TypeDef::Primitive(TypeDefPrimitive::Bool) => "true or false".into(),
			TypeDef::Primitive(_) if kind.is_money => {
				"an amount in yuan, as 1060.00, or in fen, as 106000fen".into()
			},
			TypeDef::Primitive(primitive) => match super::unsigned(primitive) {
				Some((_, greatest)) => format!("a number up to {greatest}"),
				None => "a number".into(),
			},
			TypeDef::Composite(composite) => match composite.fields.as_slice() {
				[] => "()".into(),
				[field] => self.description(Kind::field(field), depth),
				fields => format!("a record: {}", self.record(fields)),
			},
			TypeDef::Variant(variants) => {
				let choice = |variant: &Variant<PortableForm>| match variant.fields.as_slice() {
					[] => variant.name.clone(),
					[field] => format!("{}:{}", variant.name, self.shape(field.ty.id, deeper)),
					fields => format!("{}:{}", variant.name, self.shapes(fields, deeper)),
				};
				let choices: Vec<_> = variants.variants.iter().map(choice).collect();
				format!("one of {}", choices.join(", "))
			},
			TypeDef::Sequence(items) => match self.is_byte_type(items.type_param.id) {
				true => "bytes: 0x and hexadecimal digits".into(),
				false => format!("a list of {}", self.item_words(items.type_param.id, deeper)),
			},
			TypeDef::Array(items) => match self.is_byte_type(items.type_param.id) {
				true => format!(
					"{} bytes: 0x and {} hexadecimal digits",
					items.len,
					items.len.saturating_mul(2)
				),
				false => format!(
					"a list of {}: {}",
					items.len,
					self.item_words(items.type_param.id, deeper)
				),
			},
			TypeDef::Tuple(_) => format!("a list of parts: {}", self.shape(kind.id, depth)),
			TypeDef::BitSequence(_) => "bits".into(),
		}
	}

	fn item_words(&self, id: u32, depth: u8) -> String {
		let words = self.description(Kind::of_id(id), depth);
		let is_simple = !self.is_text(id) && self.option(id).is_none() && !words.contains('{');
		if is_simple {
			format!("values between commas, or as JSON [...]; each is {words}")
		} else {
			format!("values, as JSON [...]; each is {words}")
		}
	}

	/// The parts of a record as JSON, with what stands for each.
	pub(crate) fn record(&self, fields: &[Field<PortableForm>]) -> String {
		self.shapes(fields, 0)
	}

	fn shapes(&self, fields: &[Field<PortableForm>], depth: u8) -> String {
		let part = |field: &Field<PortableForm>| {
			let shape = self.shape(field.ty.id, depth.saturating_add(1));
			match &field.name {
				Some(name) => format!("\"{name}\": {shape}"),
				None => shape,
			}
		};
		let parts: Vec<_> = fields.iter().map(part).collect();
		match fields.iter().all(|field| field.name.is_some()) {
			true => format!("{{{}}}", parts.join(", ")),
			false => format!("[{}]", parts.join(", ")),
		}
	}

	/// A short form of what stands for a value of this type within JSON.
	fn shape(&self, id: u32, depth: u8) -> String {
		let Some(found) = self.types().resolve(id) else { return "...".into() };
		if depth > 4 || self.is_call(id) {
			return "...".into();
		}
		let deeper = depth.saturating_add(1);
		if let Some(inner) = self.option(id) {
			return format!("null|{}", self.shape(inner, deeper));
		}
		match found.path.ident().as_deref() {
			Some("Millis") => return "TIME".into(),
			Some("Day") => return "DATE".into(),
			Some("TaxPeriod") => return "MONTH".into(),
			Some("Fen") => return "YUAN".into(),
			Some("AccountId32" | "MultiAddress") => return "ACCOUNT".into(),
			Some("Digest") => return "DIGEST".into(),
			_ => {},
		}
		match &found.type_def {
			TypeDef::Compact(compact) => self.shape(compact.type_param.id, depth),
			TypeDef::Primitive(TypeDefPrimitive::Str) => "TEXT".into(),
			TypeDef::Primitive(TypeDefPrimitive::Bool) => "true|false".into(),
			TypeDef::Primitive(_) => "NUMBER".into(),
			TypeDef::Composite(composite) => match composite.fields.as_slice() {
				[field] => self.shape(field.ty.id, depth),
				fields => self.shapes(fields, deeper),
			},
			TypeDef::Variant(variants) if variants.variants.len() <= 6 => {
				let names: Vec<_> = variants.variants.iter().map(|v| v.name.as_str()).collect();
				names.join("|")
			},
			TypeDef::Variant(_) => {
				found.path.ident().unwrap_or_else(|| "CHOICE".into()).to_uppercase()
			},
			TypeDef::Sequence(items) if self.is_byte_type(items.type_param.id) => "0xHEX".into(),
			TypeDef::Array(items) if self.is_byte_type(items.type_param.id) => "0xHEX".into(),
			TypeDef::Sequence(items) => {
				format!("[{}, ...]", self.shape(items.type_param.id, deeper))
			},
			TypeDef::Array(items) => format!("[{}, ...]", self.shape(items.type_param.id, deeper)),
			TypeDef::Tuple(tuple) => {
				let parts: Vec<_> =
					tuple.fields.iter().map(|field| self.shape(field.id, deeper)).collect();
				format!("[{}]", parts.join(", "))
			},
			TypeDef::BitSequence(_) => "BITS".into(),
		}
	}

	fn is_byte_type(&self, id: u32) -> bool {
		let found = self.types().resolve(id).map(|found| &found.type_def);
		matches!(found, Some(TypeDef::Primitive(TypeDefPrimitive::U8)))
	}
}

impl Reader<'_> {
	/// The values of arguments that were given as words: each by its name, as `--case-id 3` or
	/// `--case-id=3`, or all in their order.
	pub fn arguments<'d>(
		&self,
		of: &Described<'d>,
		words: &[String],
	) -> Result<Vec<(&'d str, Value)>, Wrong> {
		let arguments = of.arguments();
		let mut given: Vec<Option<&str>> = vec![None; arguments.len()];
		let is_named = words.first().is_some_and(|word| word.starts_with("--"));
		let known = || {
			let names: Vec<_> = arguments.iter().map(|argument| argument.name).collect();
			match names.as_slice() {
				[] => "it takes none".to_string(),
				names => format!("it takes {}", names.join(", ")),
			}
		};
		let mut rest = words.iter().map(String::as_str);
		let mut place = 0usize;
		while let Some(word) = rest.next() {
			let (index, value) = match (is_named, word.strip_prefix("--")) {
				(true, Some(named)) => {
					let (name, value) = match named.split_once('=') {
						Some((name, value)) => (name, Some(value)),
						None => (named, None),
					};
					let index = arguments.iter().position(|known| is_same(known.name, name));
					let index = index.ok_or_else(|| {
						Wrong::new(format!(
							"{} has no argument {name}: {}",
							of.full_name(),
							known()
						))
					})?;
					let value = value
						.or_else(|| rest.next())
						.ok_or_else(|| Wrong::new(format!("after {word} comes its value")))?;
					(index, value)
				},
				(false, None) => {
					let index = place;
					place = place.saturating_add(1);
					(index, word)
				},
				_ => return Err(Wrong::new(
					"give all arguments by name, as --case-id 3, or all in their order: not some so \
						 and some so",
				)),
			};
			match given.get_mut(index) {
				Some(free @ None) => *free = Some(value),
				Some(Some(_)) => {
					return Err(Wrong::new(format!(
						"{word} is given twice; several values of a list are written as one, as 1,2,3"
					)))
				},
				None => {
					return Err(Wrong::new(format!(
						"{} takes no {value}: {}",
						of.full_name(),
						known()
					)))
				},
			}
		}
		let mut values = Vec::new();
		for (argument, word) in arguments.iter().zip(given) {
			let value = match word {
				Some(word) => self.word(word, argument.kind),
				None if self.metadata().is_optional(argument.kind) => {
					self.json(&Json::Null, argument.kind)
				},
				None => Err(Wrong::new(format!(
					"it is missing; it is {}",
					self.metadata().described(argument.kind)
				))),
			};
			values.push((argument.name, value.map_err(|e| e.within(argument.name))?));
		}
		Ok(values)
	}
}

/// Finds one by its whole name; says which there are if there is none.
fn named<'a>(all: Vec<Described<'a>>, name: &str, what: &str) -> Result<Described<'a>, String> {
	let mut pallets: Vec<_> = all.iter().map(|known| known.pallet).collect();
	pallets.dedup();
	let Some((pallet, name)) = name.split_once("::").or_else(|| name.split_once('.')) else {
		return Err(format!("{name} is no name of a {what}: write it as Pallet.name"));
	};
	let of_pallet: Vec<_> =
		all.into_iter().filter(|known| is_pallet(known.pallet, pallet)).collect();
	let Some(first) = of_pallet.first() else {
		return Err(format!("the chain has no {pallet}; it has {}", pallets.join(", ")));
	};
	let list: Vec<_> = of_pallet.iter().map(|known| known.name).collect();
	let sentence = format!("{} has no {what} {name}; it has {}", first.pallet, list.join(", "));
	of_pallet.into_iter().find(|known| is_same(known.name, name)).ok_or(sentence)
}

/// Whether this is the pallet or API that is meant: `cases` is `Cases`, and `CasesApi` too.
pub fn is_pallet(known: &str, name: &str) -> bool {
	is_same(known, name) || known.strip_suffix("Api").is_some_and(|short| is_same(short, name))
}
