// SPDX-License-Identifier: Apache-2.0
//! Invoice files, good and bad, and what is made of them.

mod fields;
mod made;
mod openings;
mod reversal;
mod schema;

use super::{
	file::InvoiceFile,
	openings::{Issued, Openings},
};
use crate::batch::json::Hash;
use citychain_primitives::{Day, Digest};
use serde_json::{json, Value};
use std::path::Path;

/// The day on which the tests take place.
pub(crate) fn today() -> Day {
	Day::of_date(2026, 11, 25).unwrap()
}

/// An invoice with each kind of line.
pub(crate) fn example() -> Value {
	json!({
		"format": "citychain-invoice/1",
		"number": "26317000000000000001",
		"kind": "0920",
		"special": "03",
		"date": "2026-11-25",
		"seller": { "name": "厦门某照明有限公司", "code": "91350200MA2YJ1XR9G", "institution": 7 },
		"buyer": { "name": "广州某科技有限公司", "code": "91440101MA5CJQ4N59" },
		"lines": [
			{
				"name": "*照明装置*路灯", "tax_code": "1090417010000000000", "specification": "LED-120",
				"unit": "套", "quantity": "3", "price": "333.333", "net": "1000.00", "rate": "13%",
			},
			{
				"name": "*照明装置*路灯", "tax_code": "1090417010000000000",
				"net": "-100.00", "rate": "13%", "tax": "-13.00",
			},
			{
				"name": "*建筑服务*安装", "tax_code": "3050200000000000000",
				"net": "500.00", "rate": "9%", "tax": "45.00",
			},
			{
				"name": "*保险服务*出口运输", "tax_code": "3060300000000000000",
				"net": "10.00", "rate": "exempt",
			},
		],
		"remarks": "工程名称：滨江路",
		"drawer": "王某",
	})
}

/// The example with a natural person as its buyer.
pub(crate) fn to_person() -> Value {
	let mut invoice = example();
	invoice["kind"] = "0910".into();
	invoice["buyer"] = json!({ "person": "张三", "identifier": "350203199001010011" });
	invoice
}

pub(super) fn read(invoice: &Value) -> InvoiceFile {
	InvoiceFile::read(invoice, today()).unwrap()
}

/// Openings of an invoice in this folder, not issued.
pub(crate) fn openings(folder: &Path, invoice: Value) -> Openings {
	let file = read(&invoice);
	Openings::create(&folder.join("a.openings.json"), invoice, file, Digest::Sha2_256([5; 32]))
		.unwrap()
}

/// The same, issued as invoice 9 of a chain.
pub(crate) fn issued(folder: &Path, invoice: Value) -> Openings {
	let mut openings = openings(folder, invoice);
	openings.note_issued(Issued { genesis: Hash([1; 32]), id: 9 }).unwrap();
	openings
}
