// SPDX-License-Identifier: Apache-2.0
//! The clerk reads the metadata in polkadot.js: everything of ours in it is documented.

use crate::Runtime;
use codec::Decode;
use frame_metadata::{
	v16::{RuntimeApiMetadata, RuntimeMetadataV16},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use scale_info::{form::PortableForm, PortableRegistry, Type, TypeDef};
use std::collections::{BTreeMap, BTreeSet};

/// The pallets that this repository holds.
pub(super) const OURS: [&str; 14] = [
	"Institutions",
	"Allowance",
	"Recoveries",
	"Settlement",
	"Seats",
	"Evidence",
	"Cases",
	"Provenance",
	"Proceedings",
	"Taxpayers",
	"Invoices",
	"Reimbursements",
	"Deductions",
	"RedLetters",
];

/// The interfaces that the SDK declares, with its own documentation.
const OF_THE_SDK: [&str; 4] = ["AccountNonceApi", "AuraApi", "GrandpaApi", "OffchainWorkerApi"];

/// Our crates whose types stand in the metadata.
const OUR_CRATES: [&str; 18] = [
	"citychain_access",
	"citychain_evidence",
	"citychain_invoices",
	"citychain_primitives",
	"pallet_institutions",
	"pallet_allowance",
	"pallet_recoveries",
	"pallet_settlement",
	"pallet_seats",
	"pallet_evidence",
	"pallet_cases",
	"pallet_provenance",
	"pallet_proceedings",
	"pallet_taxpayers",
	"pallet_invoices",
	"pallet_reimbursements",
	"pallet_deductions",
	"pallet_red_letters",
];

/// The runtime's module of types that stand in the metadata; its others are the SDK's work.
const OURS_IN_RUNTIME: [&str; 2] = ["citychain_runtime", "waiting"];

/// The longest title of a call or a question that polkadot.js shows on one line.
const TITLE: usize = 100;

/// The longest line of an error that polkadot.js shows without cutting it.
const REMEDY: usize = 55;

pub(super) fn metadata() -> RuntimeMetadataV16 {
	let bytes = Runtime::metadata_at_version(16).expect("version 16 is offered");
	match RuntimeMetadataPrefixed::decode(&mut &bytes[..]).expect("decodes").1 {
		RuntimeMetadata::V16(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

/// Our interfaces: those of the pallets and of the runtime itself.
pub(super) fn our_apis(metadata: &RuntimeMetadataV16) -> Vec<&RuntimeApiMetadata<PortableForm>> {
	let ours = |name: &str| name.ends_with("Api") && !OF_THE_SDK.contains(&name);
	metadata.apis.iter().filter(|api| ours(&api.name)).collect()
}

pub(super) fn resolve(types: &PortableRegistry, id: u32) -> &Type<PortableForm> {
	types.resolve(id).expect("every type of the metadata is in its registry")
}

/// What of an enum, or of a struct of ours, lacks documentation.
fn undocumented(ty: &Type<PortableForm>, variants_only: bool) -> Vec<String> {
	let name = ty.path.segments.join("::");
	match &ty.type_def {
		TypeDef::Variant(def) => def
			.variants
			.iter()
			.filter(|variant| variant.docs.is_empty())
			.map(|variant| format!("{name}::{}", variant.name))
			.collect(),
		TypeDef::Composite(def) if !variants_only => def
			.fields
			.iter()
			.filter(|field| field.name.is_some() && field.docs.is_empty())
			.map(|field| format!("{name}.{}", field.name.as_deref().unwrap_or_default()))
			.collect(),
		_ => Vec::new(),
	}
}

#[test]
fn every_call_event_error_storage_item_and_constant_is_documented() {
	let metadata = metadata();
	let mut missing = Vec::new();
	for name in OURS {
		let pallet = metadata.pallets.iter().find(|pallet| pallet.name == name).expect(name);
		if pallet.docs.is_empty() {
			missing.push(name.into());
		}
		let enums = [
			pallet.calls.as_ref().map(|calls| calls.ty.id),
			pallet.event.as_ref().map(|event| event.ty.id),
			pallet.error.as_ref().map(|error| error.ty.id),
		];
		for id in enums.into_iter().flatten() {
			missing.extend(undocumented(resolve(&metadata.types, id), true));
		}
		let items = pallet.storage.iter().flat_map(|storage| &storage.entries);
		missing.extend(
			items.filter(|item| item.docs.is_empty()).map(|item| format!("{name}.{}", item.name)),
		);
		missing.extend(
			pallet
				.constants
				.iter()
				.filter(|constant| constant.docs.is_empty())
				.map(|constant| format!("{name}.{}", constant.name)),
		);
	}
	assert!(missing.is_empty(), "not documented: {missing:#?}");
}

#[test]
fn every_look_up_of_ours_is_documented_and_asked_of_the_runtime_api_alone() {
	let metadata = metadata();
	let apis = our_apis(&metadata);
	let names: Vec<_> = apis.iter().map(|api| api.name.as_str()).collect();
	for name in OURS {
		// Of seats there is nothing to ask that their storage does not say.
		let is_asked = names.contains(&format!("{name}Api").as_str());
		assert!(is_asked || name == "Seats", "{name}: {names:?}");
	}
	assert!(apis.iter().all(|api| !api.docs.is_empty()), "{names:?}");
	let mut pallets = metadata.pallets.iter().filter(|pallet| OURS.contains(&&*pallet.name));
	assert!(pallets.all(|pallet| pallet.view_functions.is_empty()));
}

#[test]
fn every_public_type_of_ours_is_documented_field_by_field() {
	let metadata = metadata();
	let missing: Vec<_> = metadata
		.types
		.types
		.iter()
		.map(|entry| &entry.ty)
		.filter(|ty| {
			(ty.path.segments.first().is_some_and(|name| OUR_CRATES.contains(&name.as_str()))
				|| ty.path.segments.starts_with(&OURS_IN_RUNTIME.map(String::from))) &&
				// Enums of the macros: the first three are tested above, the last loses its docs.
				!matches!(ty.path.ident().as_deref(), Some("Call" | "Event" | "Error" | "HoldReason"))
		})
		.flat_map(|ty| undocumented(ty, false))
		.collect();
	assert!(missing.is_empty(), "not documented: {missing:#?}");
}

#[test]
fn the_first_paragraph_of_every_call_is_one_short_sentence() {
	let metadata = metadata();
	let mut wrong = Vec::new();
	for name in OURS {
		let pallet = metadata.pallets.iter().find(|pallet| pallet.name == name).expect(name);
		let Some(calls) = &pallet.calls else { continue };
		let TypeDef::Variant(calls) = &resolve(&metadata.types, calls.ty.id).type_def else {
			panic!("calls are variants")
		};
		for call in &calls.variants {
			let paragraph: Vec<_> = call
				.docs
				.iter()
				.map(|line| line.trim())
				.take_while(|line| !line.is_empty())
				.collect();
			let sentence = paragraph.join(" ");
			let inner = sentence.trim_end_matches('.');
			if sentence.chars().count() > TITLE
				|| inner.contains(['.', '(', '['])
				|| !sentence.ends_with('.')
			{
				wrong.push(format!("{name}.{}: {sentence}", call.name));
			}
		}
	}
	assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether this is no sentence of one line: polkadot.js joins lines by commas.
fn is_no_line(docs: &[String]) -> bool {
	let [line] = docs else { return true };
	line.trim().chars().count() > TITLE || !line.trim().ends_with('.')
}

#[test]
fn every_question_is_told_on_one_short_line() {
	let metadata = metadata();
	let mut wrong = Vec::new();
	for api in our_apis(&metadata) {
		let ill = api.methods.iter().filter(|method| is_no_line(&method.docs));
		wrong.extend(ill.map(|method| format!("{}.{}: {:?}", api.name, method.name, method.docs)));
	}
	assert!(wrong.is_empty(), "{wrong:#?}");

	assert!(!is_no_line(&["The item with this number.".into()]));
	let lines = |count| vec![" A line.".to_string(); count];
	assert!(is_no_line(&lines(0)) && is_no_line(&lines(2)) && is_no_line(&["No end".into()]));
}

/// What is wrong with the first line of an error's documentation, which is all that polkadot.js shows.
fn ill_told(docs: &[String]) -> bool {
	let mut lines = docs.iter().map(|line| line.trim());
	let remedy = lines.next().unwrap_or_default();
	let is_paragraph = lines.next().is_none_or(str::is_empty);
	!is_paragraph || !remedy.ends_with('.') || remedy.chars().count() > REMEDY
}

#[test]
fn every_refusal_says_on_one_short_line_what_to_do() {
	let metadata = metadata();
	let mut wrong = Vec::new();
	for pallet in metadata.pallets.iter().filter(|pallet| OURS.contains(&pallet.name.as_str())) {
		let Some(error) = &pallet.error else { continue };
		let TypeDef::Variant(errors) = &resolve(&metadata.types, error.ty.id).type_def else {
			panic!("errors are variants")
		};
		let ill = errors.variants.iter().filter(|error| ill_told(&error.docs));
		wrong.extend(ill.map(|error| format!("{}.{}: {:?}", pallet.name, error.name, error.docs)));
	}
	assert!(wrong.is_empty(), "{wrong:#?}");

	let docs = |lines: &[&str]| lines.iter().map(|line| line.to_string()).collect::<Vec<_>>();
	assert!(!ill_told(&docs(&["Give the size.", "", "It is zero, or more than a file has."])));
	for lines in [
		&[][..],
		&["Give the size"],
		&["Give the size.", "It is zero."],
		&["The size is zero: there is nothing to notarize; give it."],
	] {
		assert!(ill_told(&docs(lines)), "{lines:?}");
	}
}

/// Words that no argument may be called in JavaScript, Python, Java, Go or Kotlin: programs that make types of the
/// metadata write the names of arguments as they stand.
const RESERVED: &str = "\
	and any as assert async await boolean break byte case catch chan char class const continue debugger def default \
	defer del delete do double elif else enum eval except export extends fallthrough false final finally float for \
	from fun func function global go goto if implements import in instanceof int interface is lambda let long map \
	native new nil nonlocal none not null object or package pass private protected public raise range return select \
	short static strictfp struct super switch synchronized this throw throws transient true try type typealias \
	typeof val var void volatile when while with yield";

#[test]
fn no_argument_bears_a_reserved_word() {
	let metadata = metadata();
	let reserved = |name: &str| RESERVED.split_whitespace().any(|word| word == name);
	let mut found = Vec::new();
	for pallet in metadata.pallets.iter().filter(|pallet| OURS.contains(&pallet.name.as_str())) {
		let Some(calls) = &pallet.calls else { continue };
		let TypeDef::Variant(calls) = &resolve(&metadata.types, calls.ty.id).type_def else {
			panic!("calls are variants")
		};
		let names = calls.variants.iter().flat_map(|call| {
			call.fields.iter().filter_map(move |field| Some((&call.name, field.name.as_ref()?)))
		});
		let named = names.filter(|(_, name)| reserved(name));
		found.extend(named.map(|(call, name)| format!("{}.{call}: {name}", pallet.name)));
	}
	for api in metadata.apis.iter().filter(|api| api.name.ends_with("Api")) {
		for method in &api.methods {
			let named = method.inputs.iter().filter(|input| reserved(&input.name));
			found
				.extend(named.map(|input| format!("{}.{}: {}", api.name, method.name, input.name)));
		}
	}
	assert!(found.is_empty(), "{found:#?}");
}

/// polkadot.js names a type by its path; of several types with one name it adds the last part of a parameter's
/// name. If that is another type's name, it decodes one as the other, and says nothing.
#[test]
fn no_two_types_of_ours_get_one_name_in_polkadot_js() {
	let metadata = metadata();
	let mut named = BTreeMap::<String, Vec<&Type<PortableForm>>>::new();
	for entry in metadata.types.types.iter().filter(|entry| !entry.ty.path.is_empty()) {
		named.entry(js_name(&entry.ty.path.segments)).or_default().push(&entry.ty);
	}
	let mut wrong = Vec::new();
	for (name, types) in named.iter().filter(|(_, types)| types.len() > 1) {
		let paths: BTreeSet<_> = types.iter().map(|ty| ty.path.segments.join("::")).collect();
		if paths.len() > 1 && paths.iter().any(|path| is_ours(path)) {
			wrong.push(format!("{name}: {paths:?}"));
		}
		for parameter in types.iter().flat_map(|ty| &ty.type_params).filter_map(|param| param.ty) {
			let parameter = resolve(&metadata.types, parameter.id).path.ident().unwrap_or_default();
			let longer = format!("{name}{parameter}");
			if *name != longer && named.contains_key(&longer) {
				wrong.push(longer);
			}
		}
	}
	assert!(wrong.is_empty(), "{wrong:#?}");

	let segments = |path: &str| path.split("::").map(String::from).collect::<Vec<_>>();
	assert_eq!(js_name(&segments("pallet_cases::types::seal::Seal")), "PalletCasesSeal");
	assert_eq!(js_name(&segments("a::b_c::BC")), "ABC");
}

fn is_ours(path: &str) -> bool {
	OUR_CRATES.iter().any(|name| path.starts_with(name))
}

/// As `extractNameFlat` of polkadot.js makes it.
fn js_name(segments: &[String]) -> String {
	let pascal = |segment: &String| -> String {
		let words = segment.split('_').filter(|word| !word.is_empty());
		words.map(|word| word[..1].to_uppercase() + &word[1..]).collect()
	};
	let parts: Vec<_> = segments.iter().map(pascal).collect();
	let is_left_out = |at: usize, part: &str| {
		let lower = part.to_lowercase();
		let next = parts.get(at + 1).map(|next| next.to_lowercase());
		(at == 1 && ["generic", "misc", "pallet", "traits", "types"].contains(&&*lower))
			|| next.as_deref() == Some(&*lower)
	};
	let kept = parts.iter().enumerate().filter(|(at, part)| !is_left_out(*at, part));
	kept.map(|(_, part)| part.as_str()).collect()
}
