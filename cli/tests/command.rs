// SPDX-License-Identifier: Apache-2.0
//! The program as scripts see it, without a node: exit codes, and what goes where.

#![allow(clippy::pedantic, clippy::restriction)]

use serde_json::Value;
use std::{
	fs,
	io::Write,
	process::{Command, Output, Stdio},
};

/// Port 1 belongs to a service that no machine runs any more.
const NO_NODE: &str = "ws://127.0.0.1:1";

fn citychain(arguments: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_citychain"));
	command.args(arguments).env_remove("CITYCHAIN_KEY").env_remove("CITYCHAIN_PASSWORD");
	command.env("CITYCHAIN_URL", NO_NODE).stdin(Stdio::null());
	command
}

fn run(arguments: &[&str]) -> Output {
	citychain(arguments).output().unwrap()
}

fn code(output: &Output) -> i32 {
	output.status.code().unwrap()
}

fn stderr(output: &Output) -> String {
	String::from_utf8(output.stderr.clone()).unwrap()
}

/// Standard output, which must be one JSON object on one line that tells the exit code.
fn object(output: &Output) -> Value {
	let text = String::from_utf8(output.stdout.clone()).unwrap();
	assert_eq!(text.lines().count(), 1, "{text}");
	let object: Value = serde_json::from_str(&text).unwrap();
	assert_eq!(object["exit_code"], code(output));
	assert_eq!(object["ok"], code(output) == 0);
	object
}

fn pdf() -> (tempfile::TempDir, String) {
	let dir = tempfile::tempdir().unwrap();
	let path = dir.path().join("判决书.pdf");
	fs::write(&path, "abc").unwrap();
	let path = path.to_string_lossy().into_owned();
	(dir, path)
}

mod hash {
	use super::*;

	#[test]
	fn reads_a_file_and_standard_input() {
		let (_dir, path) = pdf();
		let file = run(&["hash", "-a", "sha2-256", &path]);
		let text = String::from_utf8(file.stdout.clone()).unwrap();
		assert!(text.starts_with("sha2-256:ba7816bf8f01cfea"), "{text}");
		assert_eq!((code(&file), stderr(&file).as_str()), (0, ""));

		let mut child = citychain(&["hash", "--json", "-"])
			.stdin(Stdio::piped())
			.stdout(Stdio::piped())
			.spawn()
			.unwrap();
		child.stdin.take().unwrap().write_all(b"abc").unwrap();
		let piped = object(&child.wait_with_output().unwrap());
		assert_eq!(
			piped["files"][0]["digests"][0]["digest"],
			"blake2-256:bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"
		);
	}

	#[test]
	fn ends_with_4_when_a_file_cannot_be_read() {
		let output = run(&["hash", "absent.pdf", "--json"]);
		assert_eq!(code(&output), 4);
		assert_eq!(object(&output)["error"]["code"], "file_unreadable");
		assert_eq!(stderr(&output), "");
	}
}

mod usage {
	use super::*;

	#[test]
	fn errors_end_with_2_and_are_objects_when_asked_for() {
		let plain = run(&["verify"]);
		assert_eq!((code(&plain), plain.stdout.len()), (2, 0));
		let wanted = run(&["verify", "--json"]);
		assert_eq!(code(&wanted), 2);
		assert_eq!(object(&wanted)["error"]["code"], "usage");
	}

	#[test]
	fn help_and_version_are_answers() {
		let help = run(&["--help"]);
		assert_eq!(code(&help), 0);
		assert!(String::from_utf8(help.stdout).unwrap().contains("Exit codes:"));
		assert_eq!(code(&run(&["--version"])), 0);
	}

	#[test]
	fn a_refused_secret_is_not_repeated() {
		let (_dir, path) = pdf();
		for arguments in [
			["notarize", &path, "--key=hunter2"],
			["notarize", &path, "--password=hunter2"],
			["notarize", &path, "--key-file=//hunter2"],
		] {
			for extra in [None, Some("--json")] {
				let arguments: Vec<&str> = arguments.into_iter().chain(extra).collect();
				let output = run(&arguments);
				let said = [output.stdout.clone(), output.stderr.clone()].concat();
				let said = String::from_utf8(said).unwrap();
				assert!(!said.contains("hunter2"), "{said}");
				assert!([2, 5].contains(&code(&output)));
			}
		}
	}
}

mod node {
	use super::*;

	#[test]
	fn that_is_not_there_ends_with_3() {
		let (_dir, path) = pdf();
		for arguments in [
			&["verify", path.as_str(), "--json"][..],
			&["verify", "--id", "0", "--json"],
			&["accounts", "--json"],
			&["notarize", path.as_str(), "--dev-account", "bob", "--json"],
		] {
			let output = run(arguments);
			assert_eq!(code(&output), 3, "{arguments:?}");
			assert_eq!(object(&output)["error"]["code"], "node_unreachable");
		}
	}

	#[test]
	fn that_is_not_there_is_a_problem_for_the_doctor() {
		let output = run(&["doctor", "--only", "node", "--json"]);
		assert_eq!(code(&output), 1);
		let object = object(&output);
		assert_eq!(
			(&object["problems"], &object["checks"][0]["status"]),
			(&1.into(), &"problem".into())
		);
	}

	#[test]
	fn with_a_wrong_address_ends_with_2() {
		assert_eq!(code(&run(&["accounts", "--node", "http://127.0.0.1:9944"])), 2);
	}
}

mod key {
	use super::*;

	#[test]
	fn that_is_missing_or_wrong_ends_with_5_before_the_node_is_asked() {
		let (_dir, path) = pdf();
		let missing = run(&["notarize", &path, "--json"]);
		assert_eq!(code(&missing), 5);
		assert_eq!(object(&missing)["error"]["code"], "key_missing");

		let export =
			concat!(env!("CARGO_MANIFEST_DIR"), "/../client/tests/fixtures/export-sr25519.json");
		let wrong = citychain(&["notarize", &path, "--key-file", export, "--json"])
			.env("CITYCHAIN_PASSWORD", "guess")
			.output()
			.unwrap();
		assert_eq!(object(&wrong)["error"]["code"], "password_wrong");
		assert!(!String::from_utf8(wrong.stdout).unwrap().contains("guess"));
	}

	#[test]
	fn from_the_environment_is_not_shown_by_the_help() {
		let help = citychain(&["notarize", "--help"])
			.env("CITYCHAIN_KEY", "//hunter2")
			.env("CITYCHAIN_PASSWORD", "hunter2")
			.output()
			.unwrap();
		assert!(!String::from_utf8(help.stdout).unwrap().contains("hunter2"));
	}
}

mod batch {
	use super::*;
	use std::path::Path;

	#[test]
	fn needs_receipts_and_one_source() {
		for arguments in [
			&["batch"][..],
			&["batch", "folder"],
			&["batch", "--digests", "list"],
			&["batch", "folder", "--digests", "list", "--receipts", "r"],
			&["batch", "--resume", "r", "--receipts", "r"],
		] {
			let arguments = [arguments, &["--dev-account", "bob", "--json"]].concat();
			let output = run(&arguments);
			assert_eq!(code(&output), 2, "{arguments:?}");
			assert_eq!(object(&output)["error"]["code"], "usage");
		}
	}

	/// A run that could never have ended leaves nothing behind.
	#[test]
	fn makes_nothing_without_a_key_or_a_node() {
		let (dir, _) = pdf();
		let folder = dir.path().to_string_lossy();
		let receipts = tempfile::tempdir().unwrap().path().join("receipts");
		let path = receipts.to_string_lossy();
		let batch = ["batch", &folder, "--receipts", &path, "--json"];
		for (more, exit, word) in
			[(&[][..], 5, "key_missing"), (&["--dev-account", "bob"], 3, "node_unreachable")]
		{
			let output = run(&[&batch[..], more].concat());
			assert_eq!(code(&output), exit);
			assert_eq!(object(&output)["error"]["code"], word);
			assert!(!receipts.exists());
		}
	}

	#[test]
	fn that_is_not_there_cannot_be_finished_or_proven() {
		let dir = tempfile::tempdir().unwrap();
		let path = |name: &str| dir.path().join(name).to_string_lossy().into_owned();
		let (receipts, proof) = (path("receipts"), path("proof.json"));
		for arguments in [
			&["batch", "--resume", &receipts, "--dev-account", "bob", "--json"][..],
			&["prove", "--receipts", &receipts, "--index", "0", "-o", &proof, "--json"],
		] {
			let output = run(arguments);
			assert_eq!(code(&output), 4);
			assert_eq!(object(&output)["error"]["code"], "no_batch");
		}
		let materialise = ["materialise", "--proof", &proof, "--dev-account", "bob", "--json"];
		assert_eq!(object(&run(&materialise))["error"]["code"], "proof_not_understood");
		assert!(!Path::new(&receipts).exists());
	}
}

mod invoice {
	use super::*;
	use std::path::PathBuf;

	/// The invoice of the documentation in a file of its own.
	fn invoice() -> (tempfile::TempDir, PathBuf) {
		let guide = include_str!("../../docs/invoice-file.md");
		let (_, rest) = guide.split_once("```json\n").unwrap();
		let (invoice, _) = rest.split_once("```").unwrap();
		let dir = tempfile::tempdir().unwrap();
		let path = dir.path().join("发票.json");
		fs::write(&path, invoice).unwrap();
		(dir, path)
	}

	fn build(path: &std::path::Path) -> Output {
		run(&["invoice", "build", &path.to_string_lossy(), "--json"])
	}

	#[test]
	fn is_built_beside_its_file_and_not_twice() {
		let (dir, path) = invoice();
		let output = build(&path);
		assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
		let built = object(&output);
		assert_eq!(built["command"], "invoice build");
		assert_eq!((&built["gross"], &built["lines"]), (&"1027.00".into(), &3.into()));
		let openings = dir.path().join("发票.openings.json");
		assert_eq!(built["openings"], openings.to_string_lossy().as_ref());
		let before = fs::read(&openings).unwrap();
		let again = build(&path);
		assert_eq!(code(&again), 4);
		assert_eq!(object(&again)["error"]["code"], "openings_exist");
		assert_eq!(fs::read(&openings).unwrap(), before);
	}

	#[test]
	fn with_a_wrong_field_is_told_its_place_and_leaves_nothing() {
		let (dir, path) = invoice();
		let text = fs::read_to_string(&path).unwrap();
		fs::write(&path, text.replacen("-13.00", "-14.00", 1)).unwrap();
		let output = build(&path);
		assert_eq!(code(&output), 4);
		let error = &object(&output)["error"];
		assert_eq!(error["code"], "invoice_field");
		assert!(error["message"].as_str().unwrap().ends_with("lines[1].tax: must be -13.00"));
		fs::write(&path, "{").unwrap();
		assert_eq!(object(&build(&path))["error"]["code"], "invoice_not_json");
		assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
	}

	#[test]
	fn has_no_page_before_it_is_issued() {
		let (dir, path) = invoice();
		build(&path);
		let (openings, page) = (dir.path().join("发票.openings.json"), dir.path().join("a.pdf"));
		let [openings, page] = [openings, page].map(|path| path.to_string_lossy().into_owned());
		let output = run(&["invoice", "pdf", &openings, "-o", &page, "--json"]);
		assert_eq!(code(&output), 1);
		assert_eq!(object(&output)["error"]["code"], "invoice_not_issued");
		assert!(!std::path::Path::new(&page).exists());
	}

	#[test]
	fn needs_openings_a_key_and_a_node_in_this_order() {
		let (dir, path) = invoice();
		build(&path);
		let openings = dir.path().join("发票.openings.json").to_string_lossy().into_owned();
		let key = ["--dev-account", "bob"];
		for (arguments, exit, word) in [
			(&["issue", "absent.json"][..], 4, "file_unreadable"),
			(&["issue", &path.to_string_lossy()], 4, "openings_damaged"),
			(&["issue", &openings], 5, "key_missing"),
			(&["issue", &openings, key[0], key[1]], 3, "node_unreachable"),
			(&["show", &openings], 3, "node_unreachable"),
			(&["red-letter", "agree", "--form", "1", "--side", "buyer"], 5, "key_missing"),
			(&["reimburse", "unlock", "--claim", "1"], 5, "key_missing"),
		] {
			let output = run(&[&["invoice"], arguments, &["--json"]].concat());
			assert_eq!(code(&output), exit, "{arguments:?}");
			assert_eq!(object(&output)["error"]["code"], word);
		}
	}
}
