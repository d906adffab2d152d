// SPDX-License-Identifier: Apache-2.0
//! The chain's own description of itself, and encoding and decoding by it.

use crate::{values, ChainError, Client};
use codec::{Decode, Encode};
use frame_metadata::{
	v16::{PalletMetadata, RuntimeApiMethodMetadata, RuntimeMetadataV16},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, TypeInfo, Variant};
use scale_value::{
	scale::{decode_as_type, encode_as_type},
	At, Value, ValueDef,
};
use sp_core::H256;

/// The version of the metadata format that this program reads.
const VERSION: u32 = 16;

/// An error of a call, as its pallet documents it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallError {
	/// Pallet and error, as `Evidence::AlreadyExists`.
	pub name: String,
	/// The first sentence of its documentation.
	pub reason: String,
	/// The rest of its documentation.
	pub more: String,
}

/// An event of one transaction.
#[derive(Clone, Debug)]
pub struct Event {
	/// The pallet.
	pub pallet: String,
	/// The event.
	pub name: String,
	/// Its fields.
	pub fields: Value<u32>,
}

impl Event {
	/// The field with this name.
	pub fn field<S: Decode + TypeInfo + 'static>(&self, name: &str) -> Result<S, ChainError> {
		let found = self.fields.at(name).ok_or_else(|| {
			incompatible(format!("the event {}.{} has no {name}", self.pallet, self.name))
		})?;
		values::read(found, name)
	}
}

/// The chain's description of itself.
pub struct Metadata {
	inner: RuntimeMetadataV16,
}

impl Metadata {
	/// The metadata of the runtime at this block.
	pub async fn fetch(client: &Client, at: H256) -> Result<Self, ChainError> {
		let function = "Metadata_metadata_at_version";
		let answer = client.runtime_call(function, &VERSION.encode(), at).await?;
		let bytes =
			Option::<Vec<u8>>::decode(&mut &answer[..]).ok().flatten().ok_or_else(|| {
				incompatible(format!("the node has no metadata of version {VERSION}"))
			})?;
		Self::decode(&bytes)
	}

	/// The metadata in these bytes.
	pub fn decode(bytes: &[u8]) -> Result<Self, ChainError> {
		match RuntimeMetadataPrefixed::decode(&mut &*bytes) {
			Ok(RuntimeMetadataPrefixed(_, RuntimeMetadata::V16(inner))) => Ok(Self { inner }),
			_ => Err(incompatible(format!("the metadata is not of version {VERSION}"))),
		}
	}

	/// What this program uses and the chain does not offer.
	pub fn missing(&self) -> Vec<String> {
		let calls = [
			("Evidence", "notarize"),
			("Evidence", "anchor_root"),
			("Evidence", "materialise"),
			("Invoices", "issue"),
			("Reimbursements", "lock"),
			("Reimbursements", "unlock"),
			("Reimbursements", "close"),
			("RedLetters", "open_form"),
			("RedLetters", "agree"),
			("RedLetters", "deny"),
			("RedLetters", "withdraw"),
			("RedLetters", "issue_red"),
			("RedLetters", "issue_direct"),
		]
		.into_iter()
		.filter(|(pallet, call)| self.call_variant(pallet, call).is_err());
		let questions = [
			("EvidenceApi", "verify_digest"),
			("EvidenceApi", "verify_id"),
			("EvidenceApi", "batch"),
			("EvidenceApi", "batch_by_root"),
			("EvidenceApi", "current_policy"),
			("InstitutionsApi", "institution"),
			("InstitutionsApi", "who_is"),
			("InvoicesApi", "invoice"),
			("InvoicesApi", "invoice_by_number"),
			("InvoicesApi", "verify"),
		]
		.into_iter()
		.filter(|(api, method)| self.api_method(api, method).is_err());
		calls.chain(questions).map(|(of, name)| format!("{of}.{name}")).collect()
	}

	#[cfg(test)]
	pub(crate) fn of(inner: RuntimeMetadataV16) -> Self {
		Self { inner }
	}

	pub(crate) fn inner(&self) -> &RuntimeMetadataV16 {
		&self.inner
	}

	/// The fields of an event.
	pub(crate) fn event_fields(&self, pallet: &str, name: &str) -> &[Field<PortableForm>] {
		let events = self.pallet(pallet).ok().and_then(|found| found.event.as_ref());
		let events = events.map(|events| self.variants(events.ty.id)).unwrap_or_default();
		let event = events.iter().find(|event| event.name == name);
		event.map(|event| event.fields.as_slice()).unwrap_or_default()
	}

	/// The types of the chain.
	pub fn types(&self) -> &PortableRegistry {
		&self.inner.types
	}

	/// How transactions are made up.
	pub(crate) fn extrinsic(&self) -> &frame_metadata::v16::ExtrinsicMetadata<PortableForm> {
		&self.inner.extrinsic
	}

	fn pallet(&self, name: &str) -> Result<&PalletMetadata<PortableForm>, ChainError> {
		let found = self.inner.pallets.iter().find(|pallet| pallet.name == name);
		found.ok_or_else(|| incompatible(format!("the chain has no pallet {name}")))
	}

	pub(crate) fn variants(&self, type_id: u32) -> &[Variant<PortableForm>] {
		match self.inner.types.resolve(type_id).map(|found| &found.type_def) {
			Some(TypeDef::Variant(variants)) => &variants.variants,
			_ => &[],
		}
	}

	/// A call, with the index of its pallet.
	pub(crate) fn call_variant(
		&self,
		pallet: &str,
		call: &str,
	) -> Result<(u8, &Variant<PortableForm>), ChainError> {
		let found = self.pallet(pallet)?;
		let calls = found.calls.as_ref().map(|calls| self.variants(calls.ty.id)).unwrap_or(&[]);
		calls
			.iter()
			.find(|variant| variant.name == call)
			.map(|variant| (found.index, variant))
			.ok_or_else(|| incompatible(format!("the chain has no call {pallet}.{call}")))
	}

	/// A function of a runtime API.
	fn api_method(
		&self,
		api: &str,
		method: &str,
	) -> Result<&RuntimeApiMethodMetadata<PortableForm>, ChainError> {
		self.inner
			.apis
			.iter()
			.filter(|known| known.name == api)
			.flat_map(|known| &known.methods)
			.find(|known| known.name == method)
			.ok_or_else(|| incompatible(format!("the chain does not answer {api}.{method}")))
	}

	/// A call with its arguments by name, encoded. The names must be exactly those of the chain.
	pub fn call(
		&self,
		pallet: &str,
		call: &str,
		arguments: &[(&str, Value)],
	) -> Result<Vec<u8>, ChainError> {
		let (index, variant) = self.call_variant(pallet, call)?;
		let mut bytes = vec![index, variant.index];
		let mut used = 0usize;
		for field in &variant.fields {
			let name = field.name.as_deref().unwrap_or_default();
			let (_, value) =
				arguments.iter().find(|(argument, _)| *argument == name).ok_or_else(|| {
					incompatible(format!("{pallet}.{call} has the unknown argument {name}"))
				})?;
			encode_as_type(value, field.ty.id, &self.inner.types, &mut bytes).map_err(
				|reason| incompatible(format!("the argument {name} of {pallet}.{call}: {reason}")),
			)?;
			used = used.saturating_add(1);
		}
		if used != arguments.len() {
			return Err(incompatible(format!("{pallet}.{call} takes {used} arguments")));
		}
		Ok(bytes)
	}

	/// Asks a function of a runtime API and decodes the answer.
	pub async fn ask(
		&self,
		client: &Client,
		at: H256,
		api: &str,
		method: &str,
		arguments: &[Value],
	) -> Result<Value<u32>, ChainError> {
		let (encoded, _) = self.api_call(api, method, arguments)?;
		self.ask_encoded(client, at, api, method, &encoded).await
	}

	/// The same with encoded arguments.
	pub async fn ask_encoded(
		&self,
		client: &Client,
		at: H256,
		api: &str,
		method: &str,
		arguments: &[u8],
	) -> Result<Value<u32>, ChainError> {
		let output = self.api_method(api, method)?.output.id;
		let function = format!("{api}_{method}");
		let answer = client.runtime_call(&function, arguments, at).await?;
		self.value(output, &answer, &function)
	}

	/// The encoded arguments of a runtime API's function, and the type of its answer.
	fn api_call(
		&self,
		api: &str,
		method: &str,
		arguments: &[Value],
	) -> Result<(Vec<u8>, u32), ChainError> {
		let found = self.api_method(api, method)?;
		if found.inputs.len() != arguments.len() {
			return Err(incompatible(format!("{api}.{method} takes other arguments")));
		}
		let mut encoded = Vec::new();
		for (input, value) in found.inputs.iter().zip(arguments) {
			encode_as_type(value, input.ty.id, &self.inner.types, &mut encoded).map_err(
				|reason| {
					incompatible(format!("the argument {} of {api}.{method}: {reason}", input.name))
				},
			)?;
		}
		Ok((encoded, found.output.id))
	}

	/// A value of this type, decoded to its last byte.
	fn value(&self, type_id: u32, bytes: &[u8], what: &str) -> Result<Value<u32>, ChainError> {
		let mut rest = bytes;
		let value = decode_as_type(&mut rest, type_id, &self.inner.types)
			.map_err(|reason| incompatible(format!("the answer to {what}: {reason}")))?;
		if rest.is_empty() {
			Ok(value)
		} else {
			Err(incompatible(format!("the answer to {what} is longer than its type")))
		}
	}

	/// The events of one transaction, from the encoded events of its block.
	pub fn events_of(&self, events: &[u8], index: u32) -> Result<Vec<Event>, ChainError> {
		let what = "System.Events";
		let storage = self.pallet("System")?.storage.as_ref();
		let entry = storage.and_then(|found| found.entries.iter().find(|e| e.name == "Events"));
		let type_id = match entry.map(|entry| &entry.ty) {
			Some(frame_metadata::v16::StorageEntryType::Plain(plain)) => plain.id,
			_ => return Err(incompatible("the chain keeps no events".into())),
		};
		let decoded = self.value(type_id, events, what)?;
		let ValueDef::Composite(records) = decoded.value else {
			return Err(incompatible(format!("{what} is not a list")));
		};
		let mut found = Vec::new();
		for record in records.into_values() {
			let applied = match record.at("phase").map(|phase| &phase.value) {
				Some(ValueDef::Variant(phase)) if phase.name == "ApplyExtrinsic" => {
					phase.values.at(0).and_then(Value::as_u128) == Some(index.into())
				},
				_ => false,
			};
			if !applied {
				continue;
			}
			if let Some(ValueDef::Variant(pallet)) = record.at("event").map(|event| &event.value) {
				if let Some(ValueDef::Variant(event)) = pallet.values.at(0).map(|v| &v.value) {
					found.push(Event {
						pallet: pallet.name.clone(),
						name: event.name.clone(),
						fields: Value::with_context(
							ValueDef::Composite(event.values.clone()),
							record.context,
						),
					});
				}
			}
		}
		Ok(found)
	}

	/// The reason in the value of a `DispatchError`.
	pub fn call_error(&self, error: &Value<u32>) -> CallError {
		let ValueDef::Variant(kind) = &error.value else {
			return CallError {
				name: "Unknown".into(),
				reason: "The reason is unknown.".into(),
				more: String::new(),
			};
		};
		if kind.name == "Module" {
			let module = kind.values.at(0).filter(|v| v.at("index").is_some());
			let index = module.at("index").or(kind.values.at("index")).and_then(Value::as_u128);
			let bytes = module.at("error").or(kind.values.at("error"));
			let number = bytes.at(0).and_then(Value::as_u128);
			if let Some(found) = index.zip(number).and_then(|(i, n)| self.module_error(i, n)) {
				return found;
			}
		}
		let inner = match kind.values.at(0).map(|inner| &inner.value) {
			Some(ValueDef::Variant(inner)) => format!("::{}", inner.name),
			_ => String::new(),
		};
		let reason = match kind.name.as_str() {
			"BadOrigin" => "The account may not make this call.",
			"Other" => "The call is not allowed on this chain.",
			_ => "The chain gives no further reason.",
		};
		CallError {
			name: format!("{}{inner}", kind.name),
			reason: reason.into(),
			more: String::new(),
		}
	}

	fn module_error(&self, index: u128, number: u128) -> Option<CallError> {
		let pallet = self.inner.pallets.iter().find(|pallet| u128::from(pallet.index) == index)?;
		let variants = self.variants(pallet.error.as_ref()?.ty.id);
		let variant = variants.iter().find(|variant| u128::from(variant.index) == number)?;
		Some(CallError {
			name: format!("{}::{}", pallet.name, variant.name),
			reason: first_sentence(&variant.docs),
			more: further(&variant.docs),
		})
	}
}

fn incompatible(sentence: String) -> ChainError {
	ChainError::Incompatible(sentence)
}

/// What follows the first sentence of a documentation, on one line.
fn further(docs: &[String]) -> String {
	let text = docs.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").replace('`', "");
	let rest = text.strip_prefix(&first_sentence(docs)).unwrap_or_default();
	rest.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first sentence of a documentation, on one line.
pub(crate) fn first_sentence(docs: &[String]) -> String {
	let paragraph: Vec<&str> =
		docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
	let text = paragraph.join(" ").replace('`', "");
	match text.split_once(". ") {
		Some((first, _)) => format!("{first}."),
		None => text,
	}
}

#[cfg(test)]
pub(crate) mod tests;
