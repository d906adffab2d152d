// SPDX-License-Identifier: Apache-2.0
//! Openings are on the disk before anything else happens, and nothing writes over them.

use super::*;
use crate::{
	error::{Exit, Failure},
	invoice::{
		openings::{beside, RedLetter},
		pdf::{pages, qr_payload},
	},
};
use std::fs;

fn code(failure: Failure) -> (Exit, String) {
	(failure.exit(), failure.code())
}

#[test]
fn what_is_written_reads_back() {
	for invoice in [example(), to_person()] {
		let dir = tempfile::tempdir().unwrap();
		let made = openings(dir.path(), invoice);
		let read = Openings::open(made.path()).unwrap();
		assert_eq!((&read.file, &read.made), (&made.file, &made.made));
		assert_eq!(read.document(), &Digest::Sha2_256([5; 32]));
		assert!(read.issued().is_none());
		assert_eq!(
			code(read.need_issued().unwrap_err().into()),
			(Exit::No, "invoice_not_issued".into())
		);
	}
}

#[test]
fn two_builds_of_one_file_have_nothing_in_common() {
	let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
	let (one, other) = (openings(one.path(), to_person()), openings(other.path(), to_person()));
	assert_ne!(one.made.root, other.made.root);
	assert_ne!(one.made.buyer, other.made.buyer);
	assert_ne!(one.made.document, other.made.document);
	for (one, other) in one.made.lines.iter().zip(&other.made.lines) {
		assert_ne!(one.salt, other.salt);
		assert_ne!(one.content, other.content);
	}
}

#[test]
fn openings_are_not_written_over() {
	let dir = tempfile::tempdir().unwrap();
	let first = openings(dir.path(), example());
	let before = fs::read(first.path()).unwrap();
	let again =
		Openings::create(first.path(), example(), read(&example()), Digest::Sha2_256([6; 32]));
	assert_eq!(code(again.unwrap_err()), (Exit::File, "openings_exist".into()));
	assert_eq!(fs::read(first.path()).unwrap(), before);
}

#[test]
fn what_is_noted_joins_what_was_there() {
	let dir = tempfile::tempdir().unwrap();
	let mut made = issued(dir.path(), example());
	let letter = RedLetter {
		number: "26317000000000000002".into(),
		document: Digest::Sha2_256([8; 32]),
		salt: Hash([9; 32]),
	};
	made.note_red_letter(letter.clone()).unwrap();
	let read = Openings::open(made.path()).unwrap();
	assert_eq!(read.issued(), Some(&Issued { genesis: Hash([1; 32]), id: 9 }));
	assert_eq!(read.red_letters(), [letter]);
	assert_eq!(read.made, made.made);
	assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn openings_are_for_their_owner_only() {
	use std::os::unix::fs::PermissionsExt;
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), example());
	assert_eq!(fs::metadata(made.path()).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn every_change_of_what_was_bound_is_found_out() {
	let dir = tempfile::tempdir().unwrap();
	let made = openings(dir.path(), example());
	let whole = fs::read_to_string(made.path()).unwrap();
	let stored: Value = serde_json::from_str(&whole).unwrap();
	let salt = stored["salts"]["lines"][2]["content"].as_str().unwrap();
	for (from, to, what) in [
		("openings/1", "openings/2", "of the format"),
		("*建筑服务*安装", "*建筑服务*拆除", "do not make its root"),
		("LED-120", "LED-121", "do not make its root"),
		("\"500.00\"", "\"500.01\"", "do not make its root"),
		("\"45.00\"", "\"46.00\"", "invoice"),
		(salt, &format!("0x{}", "ab".repeat(32)), "do not make its root"),
		("\"salts\"", "\"salt\"", "salt"),
		("}", "", "line"),
	] {
		fs::write(made.path(), whole.replacen(from, to, 1)).unwrap();
		let failure = Openings::open(made.path()).unwrap_err();
		let sentence = failure.to_string();
		assert!(sentence.contains("damaged") || what == "invoice", "{sentence}");
		assert!(what == "invoice" || sentence.contains(what), "{what}: {sentence}");
		assert_eq!(code(failure), (Exit::File, "openings_damaged".into()));
	}
	fs::write(made.path(), whole).unwrap();
	Openings::open(made.path()).unwrap();
}

#[test]
fn openings_stand_beside_their_invoice() {
	assert_eq!(beside(Path::new("a/invoice.json")), Path::new("a/invoice.openings.json"));
	assert_eq!(beside(Path::new("invoice")), Path::new("invoice.openings.json"));
}

#[test]
fn the_page_is_of_an_issued_invoice_the_same_each_time_and_holds_no_salt() {
	let dir = tempfile::tempdir().unwrap();
	let made = openings(dir.path(), to_person());
	assert_eq!(code(pages(&made).unwrap_err()), (Exit::No, "invoice_not_issued".into()));
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), to_person());
	let page = pages(&made).unwrap();
	assert!(page.starts_with(b"%PDF-"));
	assert_eq!(page, pages(&made).unwrap());
	let text = String::from_utf8_lossy(&page);
	for line in &made.made.lines {
		assert!(!text.contains(&hex::encode(line.salt)));
	}
}

#[test]
fn the_code_on_the_page_is_what_verify_asks_for() {
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), example());
	let payload = qr_payload(&made, made.issued().unwrap());
	let genesis = "01".repeat(32);
	assert_eq!(
		payload,
		format!(
			"CITYCHAIN:INVOICE:1:{genesis}:26317000000000000001:20261125:157200:91350200MA2YJ1XR9G"
		)
	);
	let alphanumeric =
		|c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || " $%*+-./:".contains(c);
	assert!(payload.chars().all(alphanumeric));
}

/// The most lines, with long Chinese texts, are written, read and laid out.
#[test]
fn the_longest_invoice_fits() {
	let mut invoice = example();
	let mut line = invoice["lines"][0].clone();
	for (name, most) in [("name", 200), ("specification", 60), ("unit", 20)] {
		line[name] = "长".repeat(most).into();
	}
	invoice["lines"] = vec![line; 2_000].into();
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), invoice);
	assert_eq!(Openings::open(made.path()).unwrap().made.lines.len(), 2_000);
	assert!(pages(&made).unwrap().len() > 100_000);
}
