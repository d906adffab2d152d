// SPDX-License-Identifier: Apache-2.0
//! Whatever is wrong is told by its place.

use super::*;
use proptest::prelude::*;

/// A change to the example.
type Change = fn(&mut Value);

fn refused(change: Change) -> (String, String) {
	let mut invoice = example();
	change(&mut invoice);
	let error = InvoiceFile::read(&invoice, today()).unwrap_err();
	(error.place, error.reason)
}

fn remove(of: &mut Value, name: &str) {
	of.as_object_mut().unwrap().remove(name).unwrap();
}

#[test]
fn the_example_and_one_to_a_person_are_read() {
	let file = read(&example());
	let lines: Vec<_> = file.lines.iter().map(|line| (line.net, line.tax)).collect();
	assert_eq!(lines, [(100_000, 13_000), (-10_000, -1_300), (50_000, 4_500), (1_000, 0)]);
	assert_eq!(read(&to_person()).buyer.name(), "张三");
}

#[test]
fn every_error_names_its_field() {
	let table: [(Change, &str, &str); 67] = [
		(|i| *i = json!([]), "the file", "not an object"),
		(|i| i["colour"] = "red".into(), "colour", "unknown here; known are $schema, format"),
		(|i| remove(i, "format"), "format", "missing"),
		(|i| i["format"] = "citychain-invoice/2".into(), "format", "only citychain-invoice/1"),
		(|i| i["format"] = 1.into(), "format", "quotation marks, \"1\""),
		(|i| remove(i, "number"), "number", "missing"),
		(|i| i["number"] = "2631700000000000000".into(), "number", "20 digits"),
		(|i| i["number"] = "144031809110-00000001".into(), "number", "20 digits and no code"),
		(|i| i["kind"] = "10".into(), "number", "a code and a number of 8 digits"),
		(|i| remove(i, "kind"), "kind", "missing"),
		(|i| i["kind"] = "02".into(), "kind", "0920 电子发票（增值税专用发票）"),
		(|i| i["special"] = "02".into(), "special", "05 不动产销售"),
		(|i| i["special"] = Value::Null, "special", "not a text"),
		(|i| remove(i, "date"), "date", "missing"),
		(|i| i["date"] = "2026-02-30".into(), "date", "not a day of the calendar"),
		(|i| i["date"] = "2026-1-05".into(), "date", "not a day of the calendar"),
		(|i| i["date"] = "2026-11-26".into(), "date", "in the future"),
		(|i| remove(i, "seller"), "seller", "missing"),
		(|i| i["seller"] = "x".into(), "seller", "not an object"),
		(|i| i["seller"]["tel"] = "1".into(), "seller.tel", "unknown"),
		(|i| remove(&mut i["seller"], "name"), "seller.name", "missing"),
		(|i| i["seller"]["name"] = " x".into(), "seller.name", "spaces at its ends"),
		(|i| i["seller"]["name"] = "a\u{1b}b".into(), "seller.name", "control characters"),
		(|i| i["seller"]["name"] = "名".repeat(201).into(), "seller.name", "more than 200"),
		(|i| remove(&mut i["seller"], "code"), "seller.code", "missing"),
		(|i| i["seller"]["code"] = "9135".into(), "seller.code", "18 characters"),
		(|i| i["seller"]["code"] = "91350200MA2YJ1XR0G".into(), "seller.code", "9 to 17"),
		(|i| i["seller"]["code"] = "91350200MA2YJ1XR91".into(), "seller.code", "legacy_code"),
		(|i| i["seller"]["legacy_code"] = "yes".into(), "seller.legacy_code", "true nor false"),
		(|i| remove(&mut i["seller"], "institution"), "seller.institution", "missing"),
		(|i| i["seller"]["institution"] = "7".into(), "seller.institution", "as 7"),
		(|i| i["seller"]["institution"] = 4_294_967_296u64.into(), "seller.institution", "as 7"),
		(|i| remove(i, "buyer"), "buyer", "missing"),
		(|i| i["buyer"]["institution"] = 3.into(), "buyer.institution", "a natural person has"),
		(|i| remove(&mut i["buyer"], "name"), "buyer.name", "missing"),
		(|i| i["buyer"]["code"] = "91350200MA2YJ1XR9G".into(), "buyer.code", "the seller's own"),
		(|i| i["buyer"] = json!({ "person": "" }), "buyer.person", "empty"),
		(|i| i["buyer"] = json!({ "person": "张三", "code": "x" }), "buyer.code", "unknown"),
		(
			|i| i["buyer"] = json!({ "person": "张三", "identifier": 5 }),
			"buyer.identifier",
			"\"5\"",
		),
		(|i| remove(i, "lines"), "lines", "missing"),
		(|i| i["lines"] = json!({}), "lines", "not a list"),
		(|i| i["lines"] = json!([]), "lines", "must be 1 to 2000, and are 0"),
		(|i| i["lines"] = json!(vec![i["lines"][2].clone(); 2_001]), "lines", "and are 2001"),
		(|i| i["lines"][2] = 5.into(), "lines[2]", "not an object"),
		(|i| i["lines"][2]["nett"] = "1".into(), "lines[2].nett", "unknown"),
		(|i| remove(&mut i["lines"][2], "name"), "lines[2].name", "missing"),
		(|i| remove(&mut i["lines"][2], "tax_code"), "lines[2].tax_code", "missing"),
		(|i| i["lines"][2]["tax_code"] = "305".into(), "lines[2].tax_code", "19 digits"),
		(|i| i["lines"][0]["specification"] = "".into(), "lines[0].specification", "empty"),
		(|i| i["lines"][0]["unit"] = "\n".into(), "lines[0].unit", "empty"),
		(|i| i["lines"][0]["quantity"] = "0".into(), "lines[0].quantity", "above zero"),
		(|i| i["lines"][0]["quantity"] = 3.into(), "lines[0].quantity", "\"3\""),
		(|i| i["lines"][0]["price"] = "1,5".into(), "lines[0].price", "above zero"),
		(|i| i["lines"][0]["price"] = "333.35".into(), "lines[0].net", "times price is 1000.05"),
		(|i| remove(&mut i["lines"][2], "net"), "lines[2].net", "missing"),
		(|i| i["lines"][2]["net"] = 500.5.into(), "lines[2].net", "\"500.5\""),
		(|i| i["lines"][2]["net"] = "500.001".into(), "lines[2].net", "two decimals"),
		(|i| i["lines"][2]["net"] = "0.00".into(), "lines[2].net", "leave the line out"),
		(|i| i["lines"][2]["net"] = "99999999999999999.00".into(), "lines[2].net", "too large"),
		(|i| remove(&mut i["lines"][2], "rate"), "lines[2].rate", "missing"),
		(|i| i["lines"][2]["rate"] = "0%".into(), "lines[2].rate", "needs its reason"),
		(|i| i["lines"][2]["tax"] = "45.02".into(), "lines[2].tax", "must be 45.00"),
		(|i| i["lines"][3]["tax"] = "0.01".into(), "lines[3].tax", "must be 0.00"),
		(|i| i["lines"][1]["quantity"] = "1".into(), "lines[1].quantity", "a discount has none"),
		(|i| i["lines"][1]["net"] = "-1000.01".into(), "lines[1].tax", "must be -130.00"),
		(|i| i["remarks"] = "注".repeat(1_001).into(), "remarks", "more than 1000"),
		(|i| i["drawer"] = json!(["王某"]), "drawer", "not a text"),
	];
	for (change, place, reason) in table {
		let told = refused(change);
		assert_eq!(told.0, place, "{told:?}");
		assert!(told.1.contains(reason), "{told:?}");
	}
}

#[test]
fn a_discount_stands_behind_what_it_reduces_and_takes_no_more() {
	let table: [(Change, &str, &str); 8] = [
		(
			|i| i["lines"].as_array_mut().unwrap().swap(1, 2),
			"lines[2].net",
			"stands directly behind",
		),
		(|i| remove_line(i, 0), "lines[0].net", "stands directly behind"),
		(|i| i["lines"][1]["name"] = "灯".into(), "lines[1].net", "the same name"),
		(|i| i["lines"][1]["tax_code"] = "1".repeat(19).into(), "lines[1].net", "the same name"),
		(|i| again(i), "lines[2].net", "stands directly behind"),
		(|i| discount(i, "-1000.01", "-130.00"), "lines[1].net", "more than 1000.00"),
		(|i| discount(i, "-1000.00", "-130.01"), "lines[1].tax", "more than 130.00"),
		(|i| fen(i), "lines[2].tax", "another sign"),
	];
	fn remove_line(invoice: &mut Value, at: usize) {
		invoice["lines"].as_array_mut().unwrap().remove(at);
	}
	fn again(invoice: &mut Value) {
		let discount = invoice["lines"][1].clone();
		invoice["lines"].as_array_mut().unwrap().insert(1, discount);
	}
	fn discount(invoice: &mut Value, net: &str, tax: &str) {
		invoice["lines"][1]["net"] = net.into();
		invoice["lines"][1]["tax"] = tax.into();
	}
	fn fen(invoice: &mut Value) {
		invoice["lines"][2]["net"] = "0.01".into();
		invoice["lines"][2]["tax"] = "-0.01".into();
	}
	for (change, place, reason) in table {
		let told = refused(change);
		assert_eq!(told.0, place, "{told:?}");
		assert!(told.1.contains(reason), "{told:?}");
	}
	let mut whole = example();
	discount(&mut whole, "-1000.00", "-129.99");
	read(&whole);
}

#[test]
fn a_code_of_the_early_pilots_is_taken_when_it_is_said_so() {
	let mut invoice = example();
	invoice["buyer"]["code"] = "91350203M0001QAY9B".into();
	assert!(InvoiceFile::read(&invoice, today()).unwrap_err().reason.contains("legacy_code"));
	invoice["buyer"]["legacy_code"] = true.into();
	read(&invoice);
}

#[test]
fn words_of_a_file_do_nothing_on_the_terminal() {
	let mut invoice = example();
	invoice["a\u{1b}[2J"] = 1.into();
	assert_eq!(InvoiceFile::read(&invoice, today()).unwrap_err().place, "a\u{fffd}[2J");
	let mut invoice = example();
	invoice["date"] = "a\u{1b}[2J".into();
	assert!(!InvoiceFile::read(&invoice, today()).unwrap_err().reason.contains('\u{1b}'));
}

/// Any JSON.
fn any_value() -> impl Strategy<Value = Value> {
	let leaf = prop_oneof![
		Just(Value::Null),
		any::<bool>().prop_map(Value::from),
		any::<i64>().prop_map(Value::from),
		any::<f64>().prop_map(Value::from),
		"\\PC{0,30}".prop_map(Value::from),
		"-?[0-9]{1,20}(\\.[0-9]{0,3})?%?".prop_map(Value::from),
	];
	leaf.prop_recursive(2, 8, 3, |inner| prop::collection::vec(inner, 0..3).prop_map(Value::from))
}

/// Every place of the example that holds something.
fn places(value: &Value, at: String, found: &mut Vec<String>) {
	match value {
		Value::Object(fields) => {
			fields.iter().for_each(|(name, value)| places(value, format!("{at}/{name}"), found))
		},
		Value::Array(items) => items
			.iter()
			.enumerate()
			.for_each(|(index, value)| places(value, format!("{at}/{index}"), found)),
		_ => {},
	}
	found.push(at);
}

proptest! {
	/// Something else at any place never panics, and what is told of it begins at this place.
	#[test]
	fn anything_anywhere_is_read_or_told(at in any::<prop::sample::Index>(), other in any_value()) {
		let mut all = Vec::new();
		places(&example(), String::new(), &mut all);
		let place = at.get(&all);
		let mut invoice = example();
		*invoice.pointer_mut(place).unwrap() = other;
		if let Err(error) = InvoiceFile::read(&invoice, today()) {
			prop_assert!(!error.place.is_empty() && !error.reason.is_empty());
		}
	}
}
