// SPDX-License-Identifier: Apache-2.0
//! Certificates as scripts check them, on those that other programs check as well: `e2e/vectors`.

#![allow(clippy::pedantic, clippy::restriction)]

use serde_json::Value;
use std::{
	fs,
	path::{Path, PathBuf},
	process::{Command, Output, Stdio},
};

fn vectors() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../e2e/vectors")
}

fn vector(name: &str) -> String {
	vectors().join(name).to_string_lossy().into_owned()
}

fn verify(arguments: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_citychain"))
		.arg("verify-certificate")
		.args(arguments)
		.env_remove("CITYCHAIN_GENESIS")
		.env("CITYCHAIN_URL", "ws://127.0.0.1:1")
		.stdin(Stdio::null())
		.output()
		.unwrap()
}

fn code(output: &Output) -> i32 {
	output.status.code().unwrap()
}

/// The object that the command answers with `--json`, whose exit code must be the process's.
fn object(arguments: &[&str]) -> Value {
	let output = verify(&[arguments, &["--json"]].concat());
	let object: Value = serde_json::from_slice(&output.stdout).unwrap();
	assert_eq!(object["exit_code"], code(&output));
	object
}

/// Every certificate of `e2e/vectors`, with what it proves.
fn all() -> Vec<(String, Value)> {
	let mut all = Vec::new();
	for entry in fs::read_dir(vectors()).unwrap() {
		let path = entry.unwrap().path();
		if path.extension().is_some_and(|ending| ending == "citycert") {
			let proven = fs::read(path.with_extension("json")).unwrap();
			let name = path.to_string_lossy().into_owned();
			all.push((name, serde_json::from_slice(&proven).unwrap()));
		}
	}
	assert!(!all.is_empty(), "there are vectors");
	all
}

#[test]
fn every_vector_proves_what_stands_beside_it() {
	for (path, proven) in all() {
		let genesis = proven["genesis"].as_str().unwrap();
		let answer = object(&[&path, "--genesis", genesis]);
		assert_eq!((&answer["verdict"], &answer["ok"]), (&"proven".into(), &true.into()));
		for (name, value) in proven.as_object().unwrap() {
			assert_eq!(&answer[name], value, "{name} of {path}");
		}
	}
}

#[test]
fn a_chain_that_was_not_named_or_is_another_is_no() {
	for (path, proven) in all() {
		let unnamed = object(&[&path]);
		assert_eq!(
			(&unnamed["verdict"], &unnamed["exit_code"]),
			(&"unknown_chain".into(), &1.into())
		);
		assert_eq!(unnamed["genesis"], proven["genesis"]);
		let other = format!("0x{}", "07".repeat(32));
		let refused = object(&[&path, "--genesis", &other]);
		assert_eq!(refused["verdict"], "refused");
		assert_eq!(
			(&refused["reason"]["code"], &refused["exit_code"]),
			(&"other_chain".into(), &1.into())
		);
	}
}

#[test]
fn the_chain_may_be_named_by_the_environment() {
	let (path, proven) = all().remove(0);
	let output = Command::new(env!("CARGO_BIN_EXE_citychain"))
		.args(["verify-certificate", &path])
		.env("CITYCHAIN_GENESIS", proven["genesis"].as_str().unwrap())
		.output()
		.unwrap();
	assert_eq!(code(&output), 0);
	assert!(String::from_utf8(output.stdout).unwrap().starts_with("Proven: "));
}

#[test]
fn a_changed_certificate_is_refused_and_says_nothing_else() {
	let (path, proven) = all().remove(0);
	let dir = tempfile::tempdir().unwrap();
	let changed = dir.path().join("changed.citycert");
	let mut bytes = fs::read(&path).unwrap();
	let middle = bytes.len() / 2;
	bytes[middle] ^= 1;
	fs::write(&changed, bytes).unwrap();
	let answer =
		object(&[&changed.to_string_lossy(), "--genesis", proven["genesis"].as_str().unwrap()]);
	assert_eq!((&answer["verdict"], &answer["exit_code"]), (&"refused".into(), &1.into()));
	assert_eq!(answer.get("evidence"), None);
}

#[test]
fn a_file_that_is_none_ends_with_4_or_no() {
	assert_eq!(code(&verify(&["absent.citycert"])), 4);
	assert_eq!(code(&verify(&[env!("CARGO_MANIFEST_DIR")])), 4);
	let other = verify(&[&vector("contract.txt")]);
	assert_eq!(code(&other), 1);
	assert!(String::from_utf8(other.stdout).unwrap().starts_with("Refused: "));
}

#[test]
fn the_evidence_is_not_overwritten_by_its_certificate() {
	let dir = tempfile::tempdir().unwrap();
	let file = dir.path().join("contract.pdf").to_string_lossy().into_owned();
	fs::write(&file, "contract").unwrap();
	let other = dir.path().join("./other").to_string_lossy().into_owned();
	for arguments in [
		["--file", &file, "-o", &file, "--pdf", "page.pdf"],
		["--leaf", &file, "-o", "a.citycert", "--pdf", &file],
		["--file", &file, "-o", &other, "--pdf", &other],
	] {
		let output = Command::new(env!("CARGO_BIN_EXE_citychain"))
			.args(["certificate", "--id", "0", "--node", "ws://127.0.0.1:1"])
			.args(arguments)
			.current_dir(dir.path())
			.output()
			.unwrap();
		assert_eq!(code(&output), 2);
		assert!(String::from_utf8(output.stderr).unwrap().contains("would be overwritten"));
		assert_eq!(fs::read(&file).unwrap(), b"contract");
	}
}

#[test]
fn a_certificate_of_nothing_ends_with_2() {
	assert_eq!(code(&verify(&[])), 2);
	assert_eq!(code(&verify(&["a", "--genesis", "0x00"])), 2);
}
