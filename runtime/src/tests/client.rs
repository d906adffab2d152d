// SPDX-License-Identifier: Apache-2.0
//! What programs write and read by the metadata fits every call and question of this runtime.

use crate::{Runtime, RuntimeCall};
use citychain_client::{
	words::{Described, Outside, Reader},
	Metadata,
};
use citychain_evidence::EvidenceFile;
use citychain_primitives::DigestAlgorithm;
use codec::{Compact, Encode};
use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive};
use serde_json::Value;
use std::path::Path;

/// How many values of each call are tried.
const CASES: u64 = 48;
/// Beyond this depth calls hold no further calls, and lists are empty.
const DEEP: u8 = 6;
/// The options of `citychain call`, as its own test lists them: no argument may bear such a name, for
/// it could only be given in order.
const OPTIONS: [&str; 11] = [
	"json",
	"dry-run",
	"describe",
	"timeout",
	"genesis",
	"trust-node",
	"node",
	"key-file",
	"password-file",
	"scheme",
	"dev-account",
];

struct NoFiles;

impl Outside for NoFiles {
	fn file(&self, _: &Path, _: DigestAlgorithm) -> Result<EvidenceFile, String> {
		Err("there are no files here".into())
	}

	fn now(&self) -> u64 {
		1_900_000_000_000
	}
}

fn metadata() -> Metadata {
	let bytes = Runtime::metadata_at_version(16).expect("the runtime has it");
	Metadata::decode(&bytes).expect("the client reads it")
}

/// Numbers that are the same at every run (splitmix64).
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
	fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	fn below(&mut self, bound: u64) -> u64 {
		self.next() % bound
	}

	/// A number of this many bits, small ones and the greatest more often than by chance.
	fn of_bits(&mut self, bits: u32) -> u128 {
		let greatest = u128::MAX >> (128 - bits);
		match self.below(4) {
			0 => u128::from(self.below(100)) & greatest,
			1 => greatest,
			_ => (u128::from(self.next()) << 64 | u128::from(self.next())) & greatest,
		}
	}
}

/// An encoded value of this type, of which the numbers decide.
pub(super) fn value(
	types: &PortableRegistry,
	id: u32,
	numbers: &mut Numbers,
	depth: u8,
) -> Vec<u8> {
	let found = types.resolve(id).expect("the registry is complete");
	let deeper = depth + 1;
	match found.path.ident().as_deref() {
		// What the calendar has and four digits of a year can write.
		Some("Day") => return (numbers.below(2_932_897) as u32).encode(),
		Some("TaxPeriod") => {
			let (year, month) = (numbers.below(9_999) as u32, numbers.below(12) as u32 + 1);
			return (year * 100 + month).encode();
		},
		Some("RuntimeCall") if depth > 2 => {
			return RuntimeCall::System(frame_system::Call::remark { remark: vec![7] }).encode();
		},
		_ => {},
	}
	let little = |numbers: &mut Numbers, bits: u32| {
		numbers.of_bits(bits).to_le_bytes()[..bits as usize / 8].to_vec()
	};
	let count = |numbers: &mut Numbers| if depth > DEEP { 0 } else { numbers.below(4) };
	match &found.type_def {
		TypeDef::Composite(composite) => composite
			.fields
			.iter()
			.flat_map(|field| value(types, field.ty.id, numbers, deeper))
			.collect(),
		TypeDef::Variant(variants) => {
			let chosen = numbers.below(variants.variants.len() as u64) as usize;
			let chosen = match variants.variants[chosen].name.as_str() {
				// An account's index is of a type without values here: nobody can write one.
				"Index" if found.path.ident().as_deref() == Some("MultiAddress") => 0,
				_ => chosen,
			};
			let variant = &variants.variants[chosen];
			let fields = variant.fields.iter();
			let content = fields.flat_map(|field| value(types, field.ty.id, numbers, deeper));
			std::iter::once(variant.index).chain(content.collect::<Vec<_>>()).collect()
		},
		TypeDef::Sequence(items) => {
			let count = count(numbers);
			let mut bytes = Compact(count as u32).encode();
			(0..count)
				.for_each(|_| bytes.extend(value(types, items.type_param.id, numbers, deeper)));
			bytes
		},
		TypeDef::Array(items) => {
			let items = (0..items.len).map(|_| value(types, items.type_param.id, numbers, deeper));
			items.collect::<Vec<_>>().concat()
		},
		TypeDef::Tuple(tuple) => {
			tuple.fields.iter().flat_map(|field| value(types, field.id, numbers, deeper)).collect()
		},
		TypeDef::Primitive(primitive) => match primitive {
			TypeDefPrimitive::Bool => vec![numbers.below(2) as u8],
			TypeDefPrimitive::Str => {
				let letters = ["a", "\"", "none", "市", "{", "[", ",", " ", "@", ":", "1", ""];
				let count = numbers.below(6);
				let pick = |_| letters[numbers.below(letters.len() as u64) as usize];
				(0..count).map(pick).collect::<String>().encode()
			},
			TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => little(numbers, 8),
			TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => little(numbers, 16),
			TypeDefPrimitive::U32 | TypeDefPrimitive::I32 => little(numbers, 32),
			TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => little(numbers, 64),
			TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => little(numbers, 128),
			other => panic!("no call has {other:?}"),
		},
		TypeDef::Compact(compact) => {
			Compact(numbers.of_bits(bits(types, compact.type_param.id))).encode()
		},
		TypeDef::BitSequence(_) => panic!("no call has bit sequences"),
	}
}

/// How many bits the number has within newtypes.
fn bits(types: &PortableRegistry, id: u32) -> u32 {
	match &types.resolve(id).expect("the registry is complete").type_def {
		TypeDef::Composite(composite) => bits(types, composite.fields[0].ty.id),
		TypeDef::Primitive(TypeDefPrimitive::U8) => 8,
		TypeDef::Primitive(TypeDefPrimitive::U16) => 16,
		TypeDef::Primitive(TypeDefPrimitive::U32) => 32,
		TypeDef::Primitive(TypeDefPrimitive::U64) => 64,
		TypeDef::Primitive(TypeDefPrimitive::U128) => 128,
		other => panic!("{other:?} has no compact form"),
	}
}

/// The words by which a user would give these arguments in their order.
fn words(reader: &Reader<'_>, call: &Described<'_>, arguments: &Value) -> Vec<String> {
	let word = |kind, json: &Value| match json {
		Value::Null => match reader.word("none", kind) {
			Ok(_) => "none".to_string(),
			// The word could be meant: the value is then given as JSON.
			Err(_) => "[]".into(),
		},
		Value::String(text) => {
			let is_plain = !text.starts_with(['{', '[', '"']) && text != "none";
			if is_plain {
				text.clone()
			} else {
				json.to_string()
			}
		},
		other => other.to_string(),
	};
	call.arguments().iter().map(|one| word(one.kind, &arguments[one.name])).collect()
}

#[test]
fn every_value_of_every_call_is_read_as_it_is_written() {
	let metadata = metadata();
	let reader = Reader::new(&metadata, &NoFiles);
	let bytes = Runtime::metadata_at_version(16).expect("the runtime has it");
	let indices = indices(&bytes);
	let calls = metadata.calls();
	assert_eq!(calls.len(), indices.len());
	assert!(calls.len() > 130, "{}", calls.len());
	for (call, index) in calls.iter().zip(indices) {
		for seed in 0..CASES {
			let mut numbers = Numbers(seed);
			let mut encoded = index.to_vec();
			for argument in call.arguments() {
				encoded.extend(value(metadata.types(), argument.kind.type_id(), &mut numbers, 0));
			}
			let name = call.full_name();
			let (written, arguments) = metadata.written_call(&encoded).expect("it is a call");
			assert_eq!(written, name);

			let by_json: Vec<_> = call
				.arguments()
				.iter()
				.map(|one| {
					let read = reader.json(&arguments[one.name], one.kind);
					(one.name, read.unwrap_or_else(|wrong| panic!("{name} {arguments}: {wrong}")))
				})
				.collect();
			let again = metadata.call(call.pallet, call.name, &by_json).expect("it encodes");
			assert_eq!(again, encoded, "{name} {arguments}");

			let words = words(&reader, call, &arguments);
			let by_word = reader
				.arguments(call, &words)
				.unwrap_or_else(|wrong| panic!("{name} {words:?}: {wrong}"));
			let again = metadata.call(call.pallet, call.name, &by_word).expect("it encodes");
			assert_eq!(again, encoded, "{name} {words:?}");
		}
	}
}

/// The indices of pallet and call, in the order of the metadata.
fn indices(bytes: &[u8]) -> Vec<[u8; 2]> {
	use codec::Decode;
	use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
	let decoded = RuntimeMetadataPrefixed::decode(&mut &*bytes).expect("it is metadata");
	let RuntimeMetadata::V16(metadata) = decoded.1 else { panic!("another version") };
	let mut found = vec![];
	for pallet in &metadata.pallets {
		let Some(calls) = &pallet.calls else { continue };
		let calls = metadata.types.resolve(calls.ty.id).expect("the registry is complete");
		let TypeDef::Variant(variants) = &calls.type_def else { panic!("calls are an enum") };
		found.extend(variants.variants.iter().map(|call| [pallet.index, call.index]));
	}
	found
}

#[test]
fn every_call_and_question_is_found_and_described() {
	let metadata = metadata();
	let found = |of: &Described<'_>, name: &str| match of.output {
		None => metadata.call_named(name).map(|found| found.full_name()),
		Some(_) => metadata.question_named(name).map(|found| found.full_name()),
	};
	for one in metadata.calls().iter().chain(&metadata.questions()) {
		let name = one.full_name();
		assert_eq!(found(one, &name), Ok(name.clone()));
		assert_eq!(found(one, &camel(&name)), Ok(name.clone()));
		assert!(!one.summary().is_empty() || !one.documentation().contains("##"), "{name}");
		let mut names: Vec<_> =
			one.arguments().iter().map(|argument| letters(argument.name)).collect();
		for argument in one.arguments() {
			let words = metadata.described(argument.kind);
			assert!(!words.is_empty(), "{name} {}", argument.name);
			let is_taken = OPTIONS.iter().any(|option| letters(option) == letters(argument.name));
			// Those of the SDK's interfaces, which programs alone ask, can be given in order.
			let is_ours = one.output.is_none() || one.pallet.ends_with("Api");
			assert!(!(is_taken && is_ours), "{name} {} has the name of an option", argument.name);
		}
		names.sort();
		let count = names.len();
		names.dedup();
		assert_eq!(names.len(), count, "{name} has two arguments that are spelt alike");
	}
}

fn letters(text: &str) -> String {
	text.replace(['_', '-'], "").to_lowercase()
}

/// The spelling of polkadot.js.
fn camel(name: &str) -> String {
	let mut upper = false;
	let mut text = String::new();
	for (at, letter) in name.char_indices() {
		match letter {
			'_' => upper = true,
			letter if upper => {
				text.extend(letter.to_uppercase());
				upper = false;
			},
			letter if at == 0 => text.extend(letter.to_lowercase()),
			letter => text.push(letter),
		}
	}
	text
}

/// The list of calls that programs sign, compiled into them.
const KNOWN_CALLS: &str = "../client/src/known/calls.txt";

/// With `CITYCHAIN_WRITE_CALLS=1` the list is written anew: after a change of a call.
#[test]
fn programs_know_every_call_of_this_runtime_by_numbers_and_form() {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(KNOWN_CALLS);
	let found = metadata().forms_of_calls();
	if std::env::var_os("CITYCHAIN_WRITE_CALLS").is_some() {
		std::fs::write(&path, &found).expect("the checkout is writable");
	}
	let known = std::fs::read_to_string(&path).expect("it is in the repository");
	let differs: Vec<_> =
		found.lines().filter(|line| !known.lines().any(|one| one == *line)).collect();
	assert!(
		known == found,
		"the calls changed, and programs sign none that they do not know: run this test with \
		 CITYCHAIN_WRITE_CALLS=1 and commit {KNOWN_CALLS}; new or changed: {differs:#?}"
	);
}

/// Two calls of the same bytes: a file is recorded, or somebody may do all that the officer may.
#[test]
fn a_node_cannot_give_a_call_the_name_of_another() {
	use citychain_client::{
		known,
		values::{choice, shared},
	};
	use citychain_primitives::{Digest, Millis};
	use codec::Decode;
	use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};

	let notarize = |metadata: &Metadata| {
		let digest = Digest::Blake2_256([7; 32].into());
		let arguments = [
			("digest", shared(&digest).expect("it has a form")),
			("size", shared(&3u64).expect("it has a form")),
			("media_type", choice("Pdf")),
			("evidence_class", choice("ElectronicFile")),
			("claimed_at", shared(&Millis(5)).expect("it has a form")),
			("provider", choice("None")),
		];
		metadata.call("Evidence", "notarize", &arguments).expect("it encodes")
	};
	let honest = metadata();
	let bytes = notarize(&honest);
	known::ensure(&honest, &bytes).expect("every call of this runtime is known");

	let encoded = Runtime::metadata_at_version(16).expect("the runtime has it");
	let mut decoded = RuntimeMetadataPrefixed::decode(&mut &encoded[..]).expect("it is metadata");
	let RuntimeMetadata::V16(lying) = &mut decoded.1 else { panic!("another version") };
	let indices = |name: &str| {
		let found = lying.pallets.iter().find(|pallet| pallet.name == name);
		let found = found.expect("the pallet is there");
		(found.index, found.calls.as_ref().expect("it has calls").ty.id)
	};
	let ((evidence, evidence_calls), (proxy, proxy_calls)) =
		(indices("Evidence"), indices("Proxy"));
	let all_calls = lying.outer_enums.call_enum_ty.id;
	let index_of = |lying: &frame_metadata::v16::RuntimeMetadataV16, id: u32, name: &str| {
		let found = lying.types.resolve(id).expect("the registry is complete");
		let TypeDef::Variant(variants) = &found.type_def else { panic!("calls are an enum") };
		let variant = variants.variants.iter().find(|variant| variant.name == name);
		variant.expect("the call is there").index
	};
	let add_proxy = index_of(lying, proxy_calls, "add_proxy");
	for found in &mut lying.types.types {
		let (id, TypeDef::Variant(variants)) = (found.id, &mut found.ty.type_def) else { continue };
		for variant in &mut variants.variants {
			match variant.name.as_str() {
				"Evidence" if id == all_calls => variant.index = proxy,
				"Proxy" if id == all_calls => variant.index = evidence,
				"notarize" if id == evidence_calls => variant.index = add_proxy,
				_ => {},
			}
		}
		if id == evidence_calls {
			variants.variants.retain(|one| one.name == "notarize" || one.index != add_proxy);
		}
	}
	for pallet in &mut lying.pallets {
		match pallet.name.as_str() {
			"Evidence" => pallet.index = proxy,
			"Proxy" => pallet.index = evidence,
			_ => {},
		}
	}
	let lying = Metadata::decode(&decoded.encode()).expect("it is metadata");
	let bytes = notarize(&lying);
	assert_eq!(bytes[..2], [proxy, add_proxy], "on the chain it is another call");
	let error = known::ensure(&lying, &bytes).expect_err("the node lies").to_string();
	assert!(
		error.contains("calls Evidence.notarize what this program knows as Proxy.add_proxy"),
		"{error}"
	);
}
