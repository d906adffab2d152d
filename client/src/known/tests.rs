// SPDX-License-Identifier: Apache-2.0
//! Calls of a small chain, as an honest and as a lying node describes them. The calls of the real
//! chain are compared in `runtime/src/tests/client.rs`.

use super::*;
use crate::metadata::tests::{chain, usual_extensions};
use frame_metadata::v16::RuntimeMetadataV16;
use scale_info::{Type, TypeDefVariant};

/// A chain that the program was built for, and another whose metadata was changed.
fn lying(change: impl FnOnce(&mut RuntimeMetadataV16)) -> (Calls, Metadata) {
	let honest = chain(usual_extensions());
	let known = Calls::read(&honest.forms_of_calls());
	let mut inner = honest.inner().clone();
	change(&mut inner);
	(known, Metadata::of(inner))
}

/// The variants of the type that is called so.
fn variants<'a>(
	metadata: &'a mut RuntimeMetadataV16,
	ident: &str,
) -> &'a mut TypeDefVariant<PortableForm> {
	let found = metadata
		.types
		.types
		.iter_mut()
		.find(|known| known.ty.path.ident().as_deref() == Some(ident));
	let Some(Type { type_def: TypeDef::Variant(variants), .. }) = found.map(|known| &mut known.ty)
	else {
		panic!("there is no enum {ident}")
	};
	variants
}

/// `Every.nothing`, as the metadata encodes it.
fn nothing(metadata: &Metadata) -> Vec<u8> {
	metadata.call("Every", "nothing", &[]).unwrap()
}

/// A call within a call.
fn nested(metadata: &Metadata) -> Vec<u8> {
	let inner = Value::unnamed_variant(
		"Every",
		[Value::named_variant("nothing", Vec::<(String, Value)>::new())],
	);
	metadata.call("Every", "nested", &[("call", inner)]).unwrap()
}

fn refusal(known: &Calls, metadata: &Metadata, call: &[u8]) -> String {
	metadata.ensure_known(known, call, false).unwrap_err().to_string()
}

#[test]
fn what_the_program_was_built_for_is_signed() {
	let (known, metadata) = lying(|_| {});
	for call in [nothing(&metadata), nested(&metadata)] {
		assert!(metadata.ensure_known(&known, &call, false).is_ok());
	}
}

#[test]
fn the_number_of_a_pallet_or_a_call_is_not_changed_unseen() {
	let (known, metadata) = lying(|inner| {
		inner.pallets.iter_mut().find(|one| one.name == "Every").unwrap().index = 50;
	});
	// Bytes of another pallet: decoded as another call, or as none.
	assert!(metadata.ensure_known(&known, &nothing(&metadata), false).is_err());

	let (known, metadata) = lying(|inner| {
		inner.pallets.iter_mut().find(|one| one.name == "Every").unwrap().index = 50;
		let all = variants(inner, "RuntimeCall");
		all.variants.retain(|one| one.name == "Every");
		all.variants[0].index = 50;
	});
	let error = refusal(&known, &metadata, &nothing(&metadata));
	assert!(error.contains("describes Every.nothing otherwise"), "{error}");

	let (known, metadata) = lying(|inner| {
		let calls = variants(inner, "EveryCall");
		let texts = calls.variants.iter().position(|one| one.name == "texts").unwrap();
		let nothing = calls.variants.iter().position(|one| one.name == "nothing").unwrap();
		let index = calls.variants[texts].index;
		calls.variants[nothing].index = index;
		calls.variants.remove(texts);
	});
	for call in [nothing(&metadata), nested(&metadata)] {
		let error = refusal(&known, &metadata, &call);
		assert!(
			error.contains("calls Every.nothing what this program knows as Every.texts"),
			"{error}"
		);
	}
}

#[test]
fn the_form_of_an_argument_is_not_changed_unseen() {
	// The same names in another order, so that values land in each other's places.
	let (known, metadata) = lying(|inner| {
		let calls = variants(inner, "EveryCall");
		let every = calls.variants.iter_mut().find(|one| one.name == "every").unwrap();
		every.fields.swap(0, 1);
	});
	let found = metadata.forms();
	assert_ne!(known.0["Every.every"], found["Every.every"]);
	assert_eq!(known.0["Every.every"].indices, found["Every.every"].indices);
	assert_eq!(known.0["Every.nothing"], found["Every.nothing"]);
	let error = known.ensure("Every.every", found.get("Every.every"), true).unwrap_err();
	assert!(error.to_string().contains("describes Every.every otherwise"), "{error}");

	// A choice whose variants changed their numbers, deep within an argument.
	let (known, metadata) = lying(|inner| {
		let choice = variants(inner, "Choice");
		choice.variants[0].index = 1;
		choice.variants[1].index = 0;
	});
	assert_ne!(known.0["Every.choices"], metadata.forms()["Every.choices"]);
}

#[test]
fn a_call_that_is_not_known_is_signed_only_where_the_node_is_trusted() {
	let (mut known, metadata) = lying(|_| {});
	known.0.remove("Every.nothing");
	for call in [nothing(&metadata), nested(&metadata)] {
		let error = refusal(&known, &metadata, &call);
		assert!(error.contains("does not know the call Every.nothing"), "{error}");
		assert!(error.contains("--trust-node"), "{error}");
		assert!(metadata.ensure_known(&known, &call, true).is_ok());
	}
	// A known call under a new name is not unknown.
	let (known, metadata) = lying(|inner| {
		let calls = variants(inner, "EveryCall");
		calls.variants.iter_mut().find(|one| one.name == "nothing").unwrap().name = "calm".into();
	});
	let call = metadata.call("Every", "calm", &[]).unwrap();
	let error = metadata.ensure_known(&known, &call, true).unwrap_err().to_string();
	assert!(error.contains("calls Every.calm what this program knows as Every.nothing"), "{error}");
}

#[test]
fn the_list_of_calls_is_read_as_it_is_written() {
	let metadata = chain(usual_extensions());
	assert_eq!(Calls::read(&metadata.forms_of_calls()), Calls(metadata.forms()));
	assert!(Calls::built_in().0.len() > 130);
	assert!(Calls::built_in().0.contains_key("Evidence.notarize"));
}
