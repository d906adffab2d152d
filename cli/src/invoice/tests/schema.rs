// SPDX-License-Identifier: Apache-2.0
//! The published schema and the documentation say what the program reads.

use super::*;
use crate::invoice::{
	code::{KINDS, SPECIALS},
	file::{fields, FORMAT},
};
use std::collections::BTreeSet;

const SCHEMA: &str = include_str!("../../../../docs/invoice.schema.json");
const GUIDE: &str = include_str!("../../../../docs/invoice-file.md");

fn schema() -> Value {
	serde_json::from_str(SCHEMA).unwrap()
}

fn names(object: &Value) -> BTreeSet<&str> {
	object.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn objects_have_the_fields_that_are_read_and_no_others() {
	let schema = schema();
	let definitions = &schema["$defs"];
	for (object, known) in [
		(&schema, &fields::INVOICE[..]),
		(&definitions["seller"], &fields::SELLER),
		(&definitions["firm"], &fields::FIRM),
		(&definitions["person"], &fields::PERSON),
		(&definitions["line"], &fields::LINE),
	] {
		assert_eq!(names(&object["properties"]), known.iter().copied().collect());
		assert_eq!(object["additionalProperties"], false);
	}
}

/// What the schema requires, the program misses, and nothing else.
#[test]
fn what_is_required_is_what_must_be_there() {
	let schema = schema();
	let places = [
		("", &schema),
		("/seller", &schema["$defs"]["seller"]),
		("/buyer", &schema["$defs"]["firm"]),
		("/lines/2", &schema["$defs"]["line"]),
	];
	for (place, object) in places {
		let required: Vec<&str> = object["required"]
			.as_array()
			.unwrap()
			.iter()
			.map(|name| name.as_str().unwrap())
			.collect();
		for name in names(&object["properties"]) {
			let mut invoice = example();
			invoice.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(name);
			let error = InvoiceFile::read(&invoice, today()).err();
			assert_eq!(error.is_some(), required.contains(&name), "{place}/{name}: {error:?}");
		}
	}
}

#[test]
fn codes_and_format_are_those_of_the_program() {
	let schema = schema();
	let listed = |name: &str| -> Vec<String> {
		let choices = schema["properties"][name]["oneOf"].as_array().unwrap();
		choices.iter().map(|choice| choice["const"].as_str().unwrap().to_string()).collect()
	};
	assert_eq!(listed("kind"), KINDS.iter().map(|kind| kind.code).collect::<Vec<_>>());
	assert_eq!(listed("special"), SPECIALS.iter().map(|special| special.code).collect::<Vec<_>>());
	assert_eq!(schema["properties"]["format"]["const"], FORMAT);
}

#[test]
fn the_guide_names_every_field() {
	let all =
		[&fields::INVOICE[..], &fields::SELLER, &fields::FIRM, &fields::PERSON, &fields::LINE];
	for name in all.concat() {
		assert!(GUIDE.contains(&format!("`{name}`")), "{name}");
	}
}

#[test]
fn the_invoice_in_the_guide_is_one() {
	let (_, rest) = GUIDE.split_once("```json\n").unwrap();
	let (invoice, _) = rest.split_once("```").unwrap();
	let invoice: Value = serde_json::from_str(invoice).unwrap();
	let dir = tempfile::tempdir().unwrap();
	openings(dir.path(), invoice);
}
