// SPDX-License-Identifier: Apache-2.0
//! A node that cannot start says in one sentence what to do, and leaves with an error code.

#![allow(clippy::pedantic, clippy::restriction)]

use std::{
	fs,
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Command, Output, Stdio},
};

/// A node that answers at once; one that ran on would hang the test.
fn node(arguments: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_citychain-node"))
		.args(arguments)
		.stdin(Stdio::null())
		.output()
		.expect("the binary was built for this test")
}

fn output_of(arguments: &[&str]) -> String {
	let output = node(arguments);
	assert!(output.status.success(), "{arguments:?}: {output:?}");
	String::from_utf8(output.stdout).expect("it is text")
}

/// The sentence with which the node refuses `arguments`.
fn refusal(arguments: &[&str]) -> String {
	let output = node(arguments);
	let error = String::from_utf8(output.stderr).expect("it is text");
	assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
	assert!(!error.contains("panicked"), "{arguments:?}: {error}");

	let last = error.lines().last().expect("it says something");
	last.strip_prefix("Error: ").unwrap_or_else(|| panic!("{arguments:?}: {error}")).into()
}

/// An empty folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
	/// The folder of the test `name`; all checkouts of a machine may share the place.
	fn new(name: &str) -> Self {
		let name = format!("{name}-{}", std::process::id());
		let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
		fs::create_dir_all(&folder).expect("the target folder is writable");
		Self(folder)
	}
}

impl Drop for Folder {
	fn drop(&mut self) {
		// What is left over hurts nobody.
		let _ = fs::remove_dir_all(&self.0);
	}
}

fn text(path: &Path) -> &str {
	path.to_str().expect("the target folder's name is text")
}

#[test]
fn wrong_option_is_refused() {
	let output = node(&["--frobnicate"]);
	let error = String::from_utf8(output.stderr).expect("it is text");
	assert_eq!(output.status.code(), Some(2));
	assert!(error.contains("unexpected argument '--frobnicate'"), "{error}");
}

#[test]
fn unknown_chain_is_refused() {
	let sentence = refusal(&["--chain", "no-such-chain", "--tmp"]);
	assert!(sentence.contains("name `dev`, `local` or the path"), "{sentence}");
}

#[test]
fn no_chain_runs_that_was_not_named() {
	for arguments in [&["--tmp"][..], &["--validator", "--tmp"], &["chain-info"]] {
		let sentence = refusal(arguments);
		assert!(sentence.starts_with("name the chain: `--chain` with the path"), "{sentence}");
	}
}

#[test]
fn a_network_key_is_made_before_there_is_a_chain() {
	let folder = Folder::new("network-key");
	let file = folder.0.join("key");
	output_of(&["key", "generate-node-key", "--file", text(&file)]);
	assert_eq!(fs::read(&file).expect("it was written").len(), 64);
	// Which default folder is meant, only a chain tells.
	let base = ["key", "generate-node-key", "--base-path", text(&folder.0)];
	assert!(refusal(&base).starts_with("name the chain: "));
}

#[test]
fn development_keys_are_refused_on_a_live_chain() {
	let base = Folder::new("live");
	for raw in [&[][..], &["--raw"]] {
		let spec = output_of(&[&["export-chain-spec", "--chain", "local"], raw].concat());
		let live = spec.replacen("\"Local\"", "\"Live\"", 1);
		assert_ne!(live, spec);
		let path = base.0.join("live.json");
		fs::write(&path, live).expect("the folder is writable");
		let chain = ["--chain", text(&path), "--base-path", text(&base.0)];
		let free_ports = ["--port", "0", "--rpc-port", "0", "--no-prometheus"];
		let sentence = refusal(&[&chain[..], &free_ports].concat());
		assert!(sentence.contains("is a chain of type Live"), "{sentence}");
		assert!(sentence.contains("`citychain-node key generate`"), "{sentence}");
		let databases = base.0.join("chains/citychain_local/paritydb");
		assert!(!databases.exists(), "it was refused before there was a database");
	}
}

#[cfg(unix)]
#[test]
fn a_cache_that_others_can_write_to_is_refused() {
	use std::os::unix::fs::PermissionsExt;
	let folder = Folder::new("wasm-cache");
	fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o700)).expect("it is ours");
	let cache = folder.0.join("cache");
	fs::create_dir(&cache).expect("the folder is writable");
	fs::set_permissions(&cache, fs::Permissions::from_mode(0o777)).expect("it is ours");
	let ports = ["--port", "0", "--rpc-port", "0", "--no-prometheus"];
	let sentence = refusal(&[&["--dev", "--wasm-cache", text(&cache)][..], &ports].concat());
	assert!(sentence.contains("others can write to"), "{sentence}");
}

#[test]
fn sealing_is_refused_outside_development_chains() {
	let sentence = refusal(&["--chain", "local", "--tmp", "--sealing", "instant"]);
	assert_eq!(
		sentence,
		"`--sealing` is for development chains and `CityChain Local Testnet` is none: leave it \
		 out, or use `--dev`"
	);
}

#[test]
fn busy_rpc_port_is_refused() {
	let listener = TcpListener::bind("127.0.0.1:0").expect("some port is free");
	let port = listener.local_addr().expect("it listens").port().to_string();
	let sentence = refusal(&["--dev", "--rpc-port", &port, "--no-prometheus", "--port", "0"]);
	assert!(sentence.contains(&format!("the RPC port {port} ")), "{sentence}");
	assert!(sentence.contains("choose another port with `--rpc-port`"), "{sentence}");
}

#[test]
fn busy_metrics_port_is_refused() {
	let listener = TcpListener::bind("127.0.0.1:0").expect("some port is free");
	let port = listener.local_addr().expect("it listens").port().to_string();
	let sentence =
		refusal(&["--dev", "--rpc-port", "0", "--prometheus-port", &port, "--port", "0"]);
	assert!(sentence.contains("choose another port with `--prometheus-port`"), "{sentence}");
}

#[test]
fn validator_without_network_key_is_refused() {
	let base = Folder::new("no-network-key");
	let sentence = refusal(&["--chain", "local", "--validator", "--base-path", text(&base.0)]);
	assert!(sentence.contains("citychain-node key generate-node-key --file"), "{sentence}");
}

#[test]
fn absent_database_is_refused_by_the_commands_that_read_it() {
	let base = Folder::new("absent-database");
	let base = text(&base.0);
	for command in
		[&["chain-info"][..], &["check-block", "1"], &["export-blocks"], &["revert", "1"]]
	{
		let sentence = refusal(&[command, &["--chain", "dev", "--base-path", base]].concat());
		assert!(sentence.starts_with("there is no database at "), "{command:?}: {sentence}");
	}
}

#[test]
fn database_of_another_chain_is_refused() {
	let base = Folder::new("foreign-database");
	let empty = base.0.join("no-blocks");
	fs::write(&empty, []).expect("the folder is writable");

	// Importing no blocks leaves a database with the genesis block of the chain.
	let import =
		|chain| ["import-blocks", text(&empty), "--chain", chain, "--base-path", text(&base.0)];
	output_of(&import("local"));
	// Its own chain is welcome again.
	output_of(&import("local"));

	// The same id, and so the same folder, with another genesis state.
	let spec = output_of(&["export-chain-spec", "--chain", "local"]);
	let other = base.0.join("other.json");
	let renamed = spec.replacen("市税务局", "市税务二局", 1);
	assert_ne!(renamed, spec);
	fs::write(&other, renamed).expect("the folder is writable");
	let sentence = refusal(&import(text(&other)));
	assert!(sentence.contains("belongs to another chain (genesis 0x"), "{sentence}");
	assert!(sentence.contains("choose another `--base-path`"), "{sentence}");
}
