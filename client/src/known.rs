// SPDX-License-Identifier: Apache-2.0
//! The calls that this program was built for, and whether a node describes them so.
//!
//! Calls are encoded by the metadata that a node gives. A node that lies could describe
//! `Evidence.notarize` so that its bytes mean `Proxy.add_proxy` on the real chain, with a digest as the
//! account of who gets the power. So before anything is signed, each call in it, those within calls
//! too, is compared to what this program knows: the numbers of pallet and call, and the form of every
//! argument to its last part.

use crate::{ChainError, Metadata, View};
use scale_info::{form::PortableForm, Field, TypeDef};
use scale_value::{Composite, Value, ValueDef};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use std::{collections::BTreeMap, fmt::Write, sync::OnceLock};

/// Each call of the runtime that this program was built with. `runtime/src/tests/client.rs` compares
/// it to the runtime, and writes it anew.
const CALLS: &str = include_str!("known/calls.txt");

/// How many digits of a form's hash are kept: 128 bits.
const DIGITS: usize = 32;

/// What a program expects of the chain before it signs for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
	/// The hash of the chain's first block; whatever the node says if there is none.
	pub genesis: Option<H256>,
	/// Whether to sign calls too that this program does not know, as the node describes them.
	pub unknown_calls: bool,
}

/// The names of the calls that this program was built for, in their order.
pub fn known_calls() -> impl Iterator<Item = &'static str> {
	CALLS.lines().filter_map(|line| line.split(' ').next())
}

/// How one call is encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Form {
	/// The numbers of its pallet and of the call.
	indices: [u8; 2],
	/// The hash of its arguments' form.
	arguments: String,
}

/// Known calls by their names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Calls(BTreeMap<String, Form>);

impl Calls {
	/// Those that this program was built for.
	pub(crate) fn built_in() -> &'static Self {
		static BUILT_IN: OnceLock<Calls> = OnceLock::new();
		BUILT_IN.get_or_init(|| Self::read(CALLS))
	}

	fn read(text: &str) -> Self {
		let line = |line: &str| {
			let mut words = line.split(' ');
			let name = words.next()?.to_string();
			let indices = [words.next()?.parse().ok()?, words.next()?.parse().ok()?];
			Some((name, Form { indices, arguments: words.next()?.to_string() }))
		};
		Self(text.lines().filter_map(line).collect())
	}

	fn ensure(&self, name: &str, found: Option<&Form>, is_lax: bool) -> Result<(), ChainError> {
		let known = self.0.get(name);
		if known.is_some() && known == found {
			return Ok(());
		}
		let same_numbers = |form: &Form| Some(form.indices) == found.map(|found| found.indices);
		let meant = self.0.iter().find(|(_, form)| same_numbers(form)).map(|(name, _)| name);
		Err(ChainError::Incompatible(match (known, meant) {
			(None, None) if is_lax => return Ok(()),
			(None, None) => format!(
				"this program does not know the call {name}, and signs nothing whose meaning only the \
				 node tells; take one that was built for this runtime, or say --trust-node if the node \
				 is your own"
			),
			(_, Some(meant)) if meant != name => format!(
				"the node calls {name} what this program knows as {meant}, so nothing was signed"
			),
			_ => format!(
				"the node describes {name} otherwise than this program knows it, so nothing was signed"
			),
		}))
	}
}

/// Refuses a call that this program was not built for, or that the chain describes otherwise.
///
/// # Errors
///
/// When the call, or one within it, is not known as the chain describes it.
pub fn ensure(metadata: &Metadata, call: &[u8]) -> Result<(), ChainError> {
	metadata.ensure_known(Calls::built_in(), call, false)
}

impl View {
	/// Refuses to sign this call, and for this chain, unless they are what is expected.
	pub(crate) fn ensure_expected(&self, call: &[u8], genesis: H256) -> Result<(), ChainError> {
		let Expected { genesis: expected, unknown_calls } = self.expected;
		match expected {
			Some(expected) if expected != genesis => {
				Err(ChainError::OtherChain { found: genesis, expected })
			},
			_ => self.metadata.ensure_known(Calls::built_in(), call, unknown_calls),
		}
	}
}

impl Metadata {
	/// Every call of this chain with its numbers and its form, a line for each.
	pub fn forms_of_calls(&self) -> String {
		let mut lines = String::new();
		for (name, Form { indices: [pallet, call], arguments }) in self.forms() {
			// Writing to a string does not fail.
			let _ = writeln!(lines, "{name} {pallet} {call} {arguments}");
		}
		lines
	}

	fn forms(&self) -> BTreeMap<String, Form> {
		let mut forms = BTreeMap::new();
		for pallet in self.variants(self.call_type()) {
			let Some(inner) = pallet.fields.first() else { continue };
			for call in self.variants(inner.ty.id) {
				let arguments = self.form_of(&call.fields);
				let form = Form { indices: [pallet.index, call.index], arguments };
				forms.insert(format!("{}.{}", pallet.name, call.name), form);
			}
		}
		forms
	}

	/// Refuses a call that is, or contains, one that is not known as the chain describes it.
	pub(crate) fn ensure_known(
		&self,
		known: &Calls,
		call: &[u8],
		is_lax: bool,
	) -> Result<(), ChainError> {
		let value = self.decoded_call(call)?;
		let forms = self.forms();
		let mut names = vec![];
		self.calls_in(&value, &mut names);
		// Its outermost call is encoded by what the pallet says, those within by what the enum of all
		// calls says.
		if let Some((pallet, name)) = names.first() {
			let form = self.call_variant(pallet, name).map(|(index, variant)| Form {
				indices: [index, variant.index],
				arguments: self.form_of(&variant.fields),
			})?;
			known.ensure(&format!("{pallet}.{name}"), Some(&form), is_lax)?;
		}
		for (pallet, name) in &names {
			let name = format!("{pallet}.{name}");
			known.ensure(&name, forms.get(&name), is_lax)?;
		}
		match names.is_empty() {
			true => Err(ChainError::Incompatible("the call has an unknown form".into())),
			false => Ok(()),
		}
	}

	/// The calls that the value is or contains, the outermost first.
	fn calls_in(&self, value: &Value<u32>, found: &mut Vec<(String, String)>) {
		match &value.value {
			ValueDef::Variant(variant) => {
				if self.is_call(value.context) {
					let inner = variant.values.values().next().map(|inner| &inner.value);
					if let Some(ValueDef::Variant(call)) = inner {
						found.push((variant.name.clone(), call.name.clone()));
					}
				}
				self.calls_in_all(&variant.values, found);
			},
			ValueDef::Composite(parts) => self.calls_in_all(parts, found),
			ValueDef::Primitive(_) | ValueDef::BitSequence(_) => {},
		}
	}

	fn calls_in_all(&self, parts: &Composite<u32>, found: &mut Vec<(String, String)>) {
		parts.values().for_each(|part| self.calls_in(part, found));
	}

	/// The hash of the form of these arguments.
	fn form_of(&self, fields: &[Field<PortableForm>]) -> String {
		let mut text = String::new();
		self.write_fields(fields, &mut vec![], &mut text);
		let mut digits = hex::encode(blake2_256(text.as_bytes()));
		digits.truncate(DIGITS);
		digits
	}

	/// The names count too: by them the words of a user are put into bytes.
	fn write_fields(
		&self,
		fields: &[Field<PortableForm>],
		within: &mut Vec<u32>,
		text: &mut String,
	) {
		text.push('{');
		for field in fields {
			text.push_str(field.name.as_deref().unwrap_or_default());
			text.push(':');
			text.push_str(field.type_name.as_deref().unwrap_or_default());
			text.push('=');
			self.write_type(field.ty.id, within, text);
			text.push(';');
		}
		text.push('}');
	}

	fn write_type(&self, id: u32, within: &mut Vec<u32>, text: &mut String) {
		if self.is_call(id) {
			// Looked at where it stands in a value, so that a new call does not change the form of all
			// that can contain one.
			return text.push_str("call");
		}
		if let Some(depth) = within.iter().rev().position(|above| *above == id) {
			text.push('^');
			return text.push_str(&depth.to_string());
		}
		let Some(found) = self.types().resolve(id) else { return text.push('?') };
		within.push(id);
		text.push_str(&found.path.ident().unwrap_or_default());
		match &found.type_def {
			TypeDef::Composite(composite) => self.write_fields(&composite.fields, within, text),
			TypeDef::Variant(variants) => {
				text.push('<');
				for variant in &variants.variants {
					text.push_str(&variant.name);
					text.push_str(&variant.index.to_string());
					self.write_fields(&variant.fields, within, text);
				}
				text.push('>');
			},
			TypeDef::Sequence(items) => {
				text.push('[');
				self.write_type(items.type_param.id, within, text);
				text.push(']');
			},
			TypeDef::Array(items) => {
				text.push_str(&format!("[{}*", items.len));
				self.write_type(items.type_param.id, within, text);
				text.push(']');
			},
			TypeDef::Tuple(tuple) => {
				text.push('(');
				for part in &tuple.fields {
					self.write_type(part.id, within, text);
					text.push(',');
				}
				text.push(')');
			},
			TypeDef::Primitive(primitive) => text.push_str(&format!("{primitive:?}")),
			TypeDef::Compact(compact) => {
				text.push('~');
				self.write_type(compact.type_param.id, within, text);
			},
			TypeDef::BitSequence(bits) => {
				text.push('%');
				self.write_type(bits.bit_store_type.id, within, text);
				self.write_type(bits.bit_order_type.id, within, text);
			},
		}
		within.pop();
	}
}

#[cfg(test)]
mod tests;
