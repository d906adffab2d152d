// SPDX-License-Identifier: Apache-2.0
//! What is proven and what is not, in words.

use crate::certificate::words;
use citychain_certificate::{verify, Certificate, Proven};
use citychain_certificate_testing::*;

fn proven(certificate: &Certificate) -> Proven {
	verify(&certificate.to_bytes()).unwrap()
}

#[test]
fn the_words_name_the_law_the_limits_and_the_times() {
	let proven = proven(&one_set().certified(item_and_leaf()));
	let text =
		[words::report(&proven), words::proves(&proven), words::does_not_prove(&proven)].join("\n");
	for words in [
		"integrity since block 1",
		"在线诉讼规则 §16",
		"§18",
		"claimed time",
		"half a minute",
		"Anything after block 8",
		"市电子证据平台",
		"CourtConfirmed, ruled Admitted by a court, held 2 times",
		"corrects     evidence 5",
		"its leaf 2 is proven by a path",
	] {
		assert!(text.contains(words), "{words} in {text}");
	}
}

#[test]
fn the_fields_tell_everything_that_the_report_does() {
	let fields = words::fields(&proven(&one_set().certified(item_and_leaf())));
	assert_eq!(fields["evidence"]["id"], MATERIALISED);
	assert_eq!(fields["evidence"]["origin"]["kind"], "batch");
	assert_eq!(fields["evidence"]["level"], "CourtConfirmed");
	assert_eq!(fields["batch"]["algorithm"], "sm3");
	assert_eq!(fields["leaf"]["index"], INDEX);
	assert_eq!(fields["finality"]["validators"], 4);
	assert!(!fields.to_string().contains(&hex::encode(leaf(INDEX).leaf.salt)), "the salt");
}
