// SPDX-License-Identifier: Apache-2.0
//! The page for the court file.

use crate::certificate::pdf::{pages, qr_payload};
use citychain_certificate::{bundle::Subject, verify, Proven};
use citychain_certificate_testing::*;
use qrcode::{EcLevel, QrCode, Version};

fn proven(subject: Subject) -> Proven {
	verify(&three_sets().certified(subject).to_bytes()).unwrap()
}

/// Whether the pages hold this text, in the encoding of the font for Chinese.
fn shows(pages: &[u8], text: &str) -> bool {
	let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
	let as_hex = bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>();
	let as_literal = |window: &[u8]| window == bytes;
	String::from_utf8_lossy(pages).to_uppercase().contains(&as_hex)
		|| pages.windows(bytes.len()).any(as_literal)
}

#[test]
fn every_kind_of_certificate_in_chinese() {
	for (subject, words) in [
		(item(FIRST), "市中级人民法院"),
		(item(LATER), "起泄露"),
		(item_and_leaf(), "认证结论"),
		(only_leaf(0), "个叶节点"),
		(item(REVEALED), "预存时间"),
	] {
		let pages = pages(&proven(subject)).unwrap();
		assert!(pages.starts_with(b"%PDF-1.5"));
		assert!(pages.ends_with(b"%%EOF") || pages.ends_with(b"%%EOF\n"));
		for words in [words, "区块链存证证书", "本证书不证明", "第十八条"] {
			assert!(shows(&pages, words), "{words}");
		}
	}
}

#[test]
fn the_same_for_the_same_certificate() {
	let proven = proven(item(FIRST));
	assert_eq!(pages(&proven).unwrap(), pages(&proven).unwrap());
}

#[test]
fn with_a_code_that_ties_it_to_the_file() {
	let proven = proven(item(FIRST));
	let payload = qr_payload(&proven);
	let parts: Vec<&str> = payload.split(':').collect();
	let hex = |hash: sp_core::H256| hex::encode_upper(hash);
	assert_eq!(
		parts,
		["CITYCHAIN", "1", &hex(proven.genesis), "E5", &hex(proven.hash), &hex(proven.certificate)]
	);
	assert!(payload
		.bytes()
		.all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || b":.".contains(&c)));
	let code = QrCode::with_error_correction_level(&payload, EcLevel::M).unwrap();
	assert!(matches!(code.version(), Version::Normal(..=10)), "{:?}", code.version());
}

#[test]
fn the_code_of_a_leaf_names_its_place() {
	assert!(qr_payload(&proven(only_leaf(4))).contains(":B3.4:"));
}
