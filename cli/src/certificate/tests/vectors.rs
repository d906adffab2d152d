// SPDX-License-Identifier: Apache-2.0
//! What is told of the certificates in `e2e/vectors`, as it stands beside them.
//!
//! The tests of the crate `citychain-certificate` make the certificates. With `CITYCHAIN_VECTORS=write`
//! what they prove is written anew, but for those of a living chain.

use crate::certificate::words;
use citychain_certificate::verify;
use std::{env, fs, path::PathBuf};

#[test]
fn every_certificate_that_the_tests_make_proves_what_stands_beside_it() {
	let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../e2e/vectors");
	let mut count = 0;
	for entry in fs::read_dir(folder).unwrap() {
		let path = entry.unwrap().path();
		let name = path.file_name().unwrap().to_string_lossy().into_owned();
		if !name.starts_with("made-") || !name.ends_with(".citycert") {
			continue;
		}
		let fields = words::fields(&verify(&fs::read(&path).unwrap()).unwrap());
		let text = serde_json::to_string_pretty(&fields).unwrap() + "\n";
		let beside = path.with_extension("json");
		if env::var("CITYCHAIN_VECTORS").is_ok_and(|mode| mode == "write") {
			fs::write(&beside, &text).unwrap();
		}
		let stored = fs::read_to_string(&beside).unwrap_or_default();
		assert!(stored == text, "what is told of {name} is not what stands beside it");
		count += 1;
	}
	assert_eq!(count, 7);
}
