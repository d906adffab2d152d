// SPDX-License-Identifier: Apache-2.0
//! Writes a value of the chain as JSON, in the words that [`super::Reader`] reads.

use super::{units, Described, Kind};
use crate::{digest::written, text::visible, values::read, Metadata};
use citychain_primitives::Digest;
use scale_info::{form::PortableForm, Field, TypeDef};
use scale_value::{At, Composite, Primitive, Value, ValueDef};
use serde_json::{json, Map, Value as Json};
use sp_core::crypto::Ss58Codec;
use sp_runtime::AccountId32;

/// The greatest whole number that every program reads from JSON as it is.
const EXACT: u128 = 1 << 53;

impl Metadata {
	/// The value as JSON; `context` of each part is its type on the chain.
	pub fn json(&self, value: &Value<u32>, kind: Kind) -> Json {
		let Some(found) = self.types().resolve(kind.id) else { return Json::Null };
		let ident = found.path.ident();
		if let Some(special) = ident.as_deref().and_then(|name| self.special(name, value)) {
			return special;
		}
		if let Some(inner) = self.option(kind.id) {
			return match &value.value {
				ValueDef::Variant(variant) => match variant.values.values().next() {
					Some(value) => self.json(value, kind.of(inner)),
					None => Json::Null,
				},
				_ => Json::Null,
			};
		}
		match (&found.type_def, &value.value) {
			(TypeDef::Compact(compact), _) => self.json(value, kind.of(compact.type_param.id)),
			(TypeDef::Composite(composite), ValueDef::Composite(parts)) => {
				match (composite.fields.as_slice(), parts.values().next()) {
					([field], Some(inner)) => self.json(inner, Kind::field(field)),
					(fields, _) => self.parts(fields, parts),
				}
			},
			(TypeDef::Variant(variants), ValueDef::Variant(chosen)) => {
				let variant = variants.variants.iter().find(|known| known.name == chosen.name);
				let fields = variant.map(|variant| variant.fields.as_slice()).unwrap_or_default();
				let inner = chosen.values.values().next();
				if self.is_call(kind.id) {
					if let (Some(ValueDef::Variant(call)), Some(field)) =
						(inner.map(|inner| &inner.value), fields.first())
					{
						let name = format!("{}.{}", chosen.name, call.name);
						let fields =
							self.variants(field.ty.id).iter().find(|v| v.name == call.name);
						let fields = fields.map(|call| call.fields.as_slice()).unwrap_or_default();
						return json!({ name: self.record_of(fields, &call.values) });
					}
				}
				match (fields, inner) {
					([], _) => json!(chosen.name),
					([field], Some(inner)) if field.name.is_none() => {
						json!({ &chosen.name: self.json(inner, Kind::field(field)) })
					},
					_ => json!({ &chosen.name: self.parts(fields, &chosen.values) }),
				}
			},
			(TypeDef::Sequence(items), ValueDef::Composite(found)) => {
				self.items(items.type_param.id, found)
			},
			(TypeDef::Array(items), ValueDef::Composite(found)) => {
				self.items(items.type_param.id, found)
			},
			(TypeDef::Tuple(tuple), ValueDef::Composite(found)) => {
				let items = found.values().zip(&tuple.fields);
				let mut items: Vec<_> =
					items.map(|(item, field)| self.json(item, Kind::of_id(field.id))).collect();
				match items.len() {
					0 => Json::Null,
					1 => items.remove(0),
					_ => items.into(),
				}
			},
			(_, ValueDef::Primitive(primitive)) => primitive_json(primitive, kind.is_money),
			(_, ValueDef::BitSequence(bits)) => {
				let bits: String = bits.iter().map(|bit| if bit { '1' } else { '0' }).collect();
				bits.into()
			},
			_ => Json::Null,
		}
	}

	/// The arguments of a call or the fields of an event by name.
	pub fn record_of(&self, fields: &[Field<PortableForm>], parts: &Composite<u32>) -> Json {
		match fields {
			[] => Json::Object(Map::new()),
			fields => self.parts(fields, parts),
		}
	}

	fn parts(&self, fields: &[Field<PortableForm>], parts: &Composite<u32>) -> Json {
		let values = parts.values().zip(fields).map(|(value, field)| {
			let name = field.name.clone();
			(name, self.json(value, Kind::field(field)))
		});
		let values: Vec<_> = values.collect();
		match values.iter().all(|(name, _)| name.is_some()) {
			true if values.is_empty() => Json::Null,
			true => values.into_iter().filter_map(|(name, json)| Some((name?, json))).collect(),
			false => values.into_iter().map(|(_, json)| json).collect(),
		}
	}

	fn items(&self, id: u32, found: &Composite<u32>) -> Json {
		let is_byte = matches!(
			self.types().resolve(id).map(|found| &found.type_def),
			Some(TypeDef::Primitive(scale_info::TypeDefPrimitive::U8))
		);
		if is_byte {
			return bytes(found).map(|bytes| json!(format!("0x{}", hex::encode(bytes)))).into();
		}
		found.values().map(|item| self.json(item, Kind::of_id(id))).collect()
	}

	/// A map whose keys are text, as an object.
	fn map(&self, value: &Value<u32>) -> Option<Json> {
		let ValueDef::Composite(entries) = &value.at(0)?.value else { return None };
		let entries = entries.values().map(|entry| {
			let (key, value) = (entry.at(0)?.as_str()?, entry.at(1)?);
			Some((visible(key), self.json(value, Kind::of_id(value.context))))
		});
		entries.collect::<Option<Map<_, _>>>().map(Json::Object)
	}

	/// What is written otherwise than by its parts.
	fn special(&self, name: &str, value: &Value<u32>) -> Option<Json> {
		let number = || read::<u64, _>(value, name).ok();
		Some(match name {
			"Millis" => json!(units::written_time(number()?)),
			"Day" => json!(units::written_day(u32::try_from(number()?).ok()?)?),
			"TaxPeriod" => json!(units::written_period(u32::try_from(number()?).ok()?)?),
			"Fen" => json!(units::yuan(number()?.into())),
			"BTreeMap" => self.map(value)?,
			"Digest" => json!(written(&read::<Digest, _>(value, name).ok()?)),
			"AccountId32" => json!(read::<AccountId32, _>(value, name).ok()?.to_ss58check()),
			"MultiAddress" => match &value.value {
				ValueDef::Variant(variant) if variant.name == "Id" => {
					self.special("AccountId32", variant.values.values().next()?)?
				},
				_ => return None,
			},
			"DispatchError" => {
				let error = self.call_error(value);
				json!(format!("{}: {}", error.name, error.reason))
			},
			_ => return None,
		})
	}

	/// A call in words: its name, and its arguments by name.
	pub fn written_call(&self, bytes: &[u8]) -> Result<(String, Json), crate::ChainError> {
		let value = self.decoded_call(bytes)?;
		let json = self.json(&value, Kind::of_id(self.call_type()));
		let entry = json.as_object().and_then(|object| object.iter().next());
		entry
			.map(|(name, arguments)| (name.clone(), arguments.clone()))
			.ok_or_else(|| crate::ChainError::Incompatible("the call has an unknown form".into()))
	}

	/// The fields of an event by name.
	pub fn written_event(&self, event: &crate::metadata::Event) -> Json {
		let ValueDef::Composite(parts) = &event.fields.value else { return Json::Null };
		let fields = self.event_fields(&event.pallet, &event.name);
		self.record_of(fields, parts)
	}

	/// An answer to a question.
	pub fn written_answer(&self, question: &Described<'_>, answer: &Value<u32>) -> Json {
		self.json(answer, Kind::of_id(question.output.unwrap_or_default()))
	}
}

fn primitive_json(primitive: &Primitive, is_money: bool) -> Json {
	match primitive {
		Primitive::Bool(flag) => json!(flag),
		Primitive::Char(char) => json!(char.to_string()),
		Primitive::String(text) => json!(visible(text)),
		Primitive::U128(number) if is_money => json!(units::yuan(*number)),
		Primitive::U128(number) => match u64::try_from(*number) {
			Ok(exact) if *number <= EXACT => json!(exact),
			_ => json!(number.to_string()),
		},
		Primitive::I128(number) => match i64::try_from(*number) {
			Ok(exact) if number.unsigned_abs() <= EXACT => json!(exact),
			_ => json!(number.to_string()),
		},
		Primitive::U256(bytes) | Primitive::I256(bytes) => {
			json!(format!("0x{}", hex::encode(bytes)))
		},
	}
}

fn bytes(found: &Composite<u32>) -> Option<Vec<u8>> {
	found.values().map(|item| u8::try_from(item.as_u128()?).ok()).collect()
}
