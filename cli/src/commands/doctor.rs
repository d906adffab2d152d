// SPDX-License-Identifier: Apache-2.0
//! `citychain doctor`: checks this machine's tools and the node, and tells how to fix what is wrong.

use crate::{
	args::{DoctorArguments, Part},
	error::{Exit, Failure},
	output::{shown, visible, Answer},
	progress::size,
};
use citychain_client::{client::to_hex, ChainError, Client, Metadata};
use serde_json::json;
use std::{
	env,
	path::{Path, PathBuf},
	process::Command,
	time::{SystemTime, UNIX_EPOCH},
};

/// The script that installs what a build needs.
const INSTALL: &str = "run ./scripts/toolchain.sh";
/// The oldest Node.js that the end-to-end tests run on, as scripts/toolchain.sh asks for it.
const NODE_JS: [u64; 2] = [18, 0];
/// Room for a build of everything with its tests, in bytes.
const ROOM: u64 = 20_000_000_000;
/// The target that the runtime is built for.
const WASM_TARGET: &str = "wasm32v1-none";
/// The most blocks between the newest and the newest final one on a healthy network.
const MAX_LAG: u32 = 10;
/// The greatest age of the newest block on a healthy network, in seconds: thirty slots.
const MAX_AGE: u64 = 60;

/// One thing that was checked.
#[derive(Debug, PartialEq, Eq)]
struct Check {
	name: &'static str,
	detail: String,
	/// What to do; none if all is well.
	fix: Option<String>,
}

impl Check {
	fn ok(name: &'static str, detail: impl Into<String>) -> Self {
		Self { name, detail: detail.into(), fix: None }
	}

	fn problem(name: &'static str, detail: impl Into<String>, fix: impl Into<String>) -> Self {
		Self { name, detail: detail.into(), fix: Some(fix.into()) }
	}

	/// A check that is well if `good`.
	fn judge(name: &'static str, good: bool, detail: String, fix: impl Into<String>) -> Self {
		Self { name, detail, fix: (!good).then(|| fix.into()) }
	}
}

/// Checks what was asked for.
pub(crate) async fn run(arguments: &DoctorArguments) -> Result<Answer, Failure> {
	let mut checks = Vec::new();
	if arguments.only != Some(Part::Node) {
		checks.extend(toolchain());
	}
	if arguments.only != Some(Part::Toolchain) {
		checks.extend(node(&arguments.node.node).await);
	}
	Ok(answer(&checks))
}

fn answer(checks: &[Check]) -> Answer {
	let problems = checks.iter().filter(|check| check.fix.is_some()).count();
	let width = checks.iter().map(|check| check.name.len()).max().unwrap_or_default();
	let mut lines: Vec<String> = checks
		.iter()
		.map(|check| {
			let word = if check.fix.is_some() { "problem" } else { "ok" };
			let line = format!("{word:<8} {:<width$}  {}", check.name, check.detail);
			match &check.fix {
				Some(fix) => format!("{line}\n         {:<width$}  fix: {fix}", ""),
				None => line,
			}
		})
		.collect();
	lines.push(match problems {
		0 => "All is well.".into(),
		1 => "1 problem.".into(),
		_ => format!("{problems} problems."),
	});
	let list: Vec<_> = checks
		.iter()
		.map(|check| {
			let status = if check.fix.is_some() { "problem" } else { "ok" };
			json!({
				"name": check.name,
				"status": status,
				"detail": check.detail,
				"fix": check.fix,
			})
		})
		.collect();
	let exit = if problems == 0 { Exit::Done } else { Exit::No };
	Answer::new(exit, lines.join("\n"), json!({ "problems": problems, "checks": list }))
}

fn toolchain() -> Vec<Check> {
	vec![
		versioned("rustc", "rustc", &versions(env!("CARGO_PKG_RUST_VERSION"))),
		wasm(),
		versioned("protoc", "protoc", &[]),
		c_compiler(),
		versioned("node.js", "node", &NODE_JS),
		disk(),
	]
}

/// The first line of what a program prints, or why there is none.
fn first_line(program: &str, arguments: &[&str]) -> Result<String, String> {
	let output = Command::new(program)
		.args(arguments)
		.output()
		.map_err(|reason| format!("{program}: {reason}"))?;
	let text = String::from_utf8_lossy(&output.stdout);
	match text.lines().next() {
		Some(line) if output.status.success() => Ok(visible(line)),
		_ => Err(format!("{program} does not work: it ended with {}", output.status)),
	}
}

/// A program of at least this version.
fn versioned(name: &'static str, program: &str, least: &[u64]) -> Check {
	match first_line(program, &["--version"]) {
		Err(reason) => Check::problem(name, reason, INSTALL),
		Ok(line) => {
			let good = versions(&line).as_slice() >= least;
			let wanted: Vec<String> = least.iter().map(u64::to_string).collect();
			let fix = format!("version {} or newer is needed: {INSTALL}", wanted.join("."));
			Check::judge(name, good, line, fix)
		},
	}
}

/// The first version number in a text: `rustc 1.95.0 (a1b2)` is 1, 95, 0.
fn versions(text: &str) -> Vec<u64> {
	text.split_whitespace()
		.map(|word| word.trim_start_matches('v'))
		.find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
		.unwrap_or_default()
		.split('.')
		.map_while(|part| part.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
		.collect()
}

/// Either compiler of C will do for the libraries in C that the node links.
fn c_compiler() -> Check {
	let name = "c compiler";
	match first_line("clang", &["--version"]).or_else(|_| first_line("cc", &["--version"])) {
		Ok(line) => Check::ok(name, line),
		Err(_) => Check::problem(name, "neither clang nor cc is there", INSTALL),
	}
}

/// A compiler with the core library of the runtime's target: that of WASM_BUILD_TOOLCHAIN, the
/// usual one, or the one that scripts/toolchain.sh makes.
fn wasm() -> Check {
	let name = "wasm target";
	let query = ["--print", "target-libdir", "--target", WASM_TARGET];
	let mut asked = Vec::new();
	if let Some(toolchain) = env::var("WASM_BUILD_TOOLCHAIN").ok().filter(|text| !text.is_empty()) {
		let arguments = [&["run", &toolchain, "rustc"], &query[..]].concat();
		asked.push(first_line("rustup", &arguments));
	} else {
		asked.push(first_line("rustc", &query));
		let made = cache().join("wasm-sysroot/bin/rustc");
		if made.is_file() {
			asked.push(first_line(&made.to_string_lossy(), &query));
		}
	}
	let found = asked.iter().flatten().find(|directory| has_core(Path::new(directory)));
	match found {
		Some(directory) => Check::ok(name, format!("{WASM_TARGET} in {directory}")),
		None => Check::problem(
			name,
			format!("no compiler here has the core library of {WASM_TARGET}"),
			format!("run rustup target add {WASM_TARGET}; where that cannot download, {INSTALL}"),
		),
	}
}

fn has_core(directory: &Path) -> bool {
	std::fs::read_dir(directory).is_ok_and(|files| {
		files.flatten().any(|file| {
			let name = file.file_name();
			let name = name.to_string_lossy();
			name.starts_with("libcore-") && name.ends_with(".rlib")
		})
	})
}

/// Where the project's scripts keep what can be made again.
fn cache() -> PathBuf {
	env::var_os("XDG_CACHE_HOME")
		.map(PathBuf::from)
		.or_else(|| env::home_dir().map(|home| home.join(".cache")))
		.unwrap_or_default()
		.join("citychain")
}

fn disk() -> Check {
	let name = "disk";
	let target =
		env::var_os("CARGO_TARGET_DIR").map_or_else(|| cache().join("target"), PathBuf::from);
	// Before the first build the directory is not there yet.
	let existing = target.ancestors().find(|path| path.is_dir()).unwrap_or(Path::new("."));
	match free_bytes(existing) {
		None => Check::ok(name, "cannot be told on this system"),
		Some(free) => Check::judge(
			name,
			free >= ROOM,
			format!("{} free for builds in {}", size(free), shown(&target)),
			format!(
				"a build with its tests needs {}: make room, or set CARGO_TARGET_DIR to a \
				 directory on another disk",
				size(ROOM)
			),
		),
	}
}

#[cfg(unix)]
fn free_bytes(path: &Path) -> Option<u64> {
	rustix::fs::statvfs(path).ok().map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn free_bytes(_: &Path) -> Option<u64> {
	None
}

async fn node(url: &str) -> Vec<Check> {
	let client = match Client::connect(url).await {
		Ok(client) => client,
		Err(ChainError::Unreachable { url, reason }) => {
			return vec![Check::problem(
				"node",
				format!("none answers at {url} ({reason})"),
				"start one with ./scripts/dev.sh, or name another with --node or CITYCHAIN_URL",
			)]
		},
		Err(error) => return vec![answered("node", Err(error))],
	};
	let mut checks = vec![answered("node", reached(&client, url).await)];
	checks.push(answered("chain", chain(&client).await));
	checks.push(answered("runtime", runtime(&client).await));
	match network(&client).await {
		Ok(network) => checks.extend(network),
		Err(error) => checks.push(answered("network", Err(error))),
	}
	match blocks(&client).await {
		Ok(blocks) => checks.extend(blocks),
		Err(error) => checks.push(answered("blocks", Err(error))),
	}
	checks
}

/// The check, or the problem that the node did not answer it.
fn answered(name: &'static str, check: Result<Check, ChainError>) -> Check {
	check.unwrap_or_else(|error| {
		Check::problem(name, error.to_string(), "look at the node's log, and ask again")
	})
}

async fn reached(client: &Client, url: &str) -> Result<Check, ChainError> {
	Ok(Check::ok("node", format!("{} at {}", client.node_version().await?, visible(url))))
}

async fn chain(client: &Client) -> Result<Check, ChainError> {
	let genesis = client.block_hash(0).await?;
	Ok(Check::ok(
		"chain",
		format!("{}, genesis {}", client.chain_name().await?, to_hex(&genesis.0)),
	))
}

/// Whether the chain offers what this program uses.
async fn runtime(client: &Client) -> Result<Check, ChainError> {
	let at = client.finalized().await?;
	let version = client.runtime_version(at).await?;
	let metadata = Metadata::fetch(client, at).await?;
	let missing = metadata.missing();
	let version =
		format!("version {}, transactions {}", version.spec_version, version.transaction_version);
	Ok(match missing.is_empty() {
		true => Check::ok("runtime", version),
		false => Check::problem(
			"runtime",
			format!("{version}; it lacks {}", missing.join(", ")),
			"use a citychain of the chain's version, or another node",
		),
	})
}

async fn network(client: &Client) -> Result<[Check; 2], ChainError> {
	let health = client.health().await?;
	let lonely = health.peers == 0 && health.should_have_peers;
	let alone = if health.should_have_peers { "" } else { " (this chain needs none)" };
	Ok([
		Check::judge(
			"peers",
			!lonely,
			format!("{}{alone}", health.peers),
			"check the network, the firewall and the node's --bootnodes and --reserved-nodes",
		),
		Check::judge(
			"synced",
			!health.is_syncing,
			if health.is_syncing { "still fetching old blocks" } else { "yes" }.to_string(),
			"wait; until then look-ups answer from an old block",
		),
	])
}

async fn blocks(client: &Client) -> Result<[Check; 2], ChainError> {
	let final_hash = client.finalized().await?;
	let finalized = client.header(Some(final_hash)).await?.number()?;
	let best = client.header(None).await?.number()?;
	let best_hash = client.block_hash(best).await?;
	Ok([blocks_age(best, client.time(best_hash).await?, now()), finality(best, finalized)])
}

fn now() -> u64 {
	SystemTime::now()
		.duration_since(UNIX_EPOCH)
		.ok()
		.and_then(|since| u64::try_from(since.as_millis()).ok())
		.unwrap_or_default()
}

/// How old the newest block is, both times in milliseconds since 1970.
fn blocks_age(best: u32, block_time: Option<u64>, now: u64) -> Check {
	let name = "blocks";
	let Some(time) = block_time else {
		return Check::problem(
			name,
			"none yet",
			"on a development chain with instant sealing send a transaction; otherwise look at \
			 the validators' logs",
		);
	};
	let age = now.saturating_sub(time) / 1000;
	let ahead = time.saturating_sub(now) / 1000;
	if ahead > MAX_AGE {
		return Check::problem(
			name,
			format!("the newest, {best}, is {ahead} s ahead of this machine's clock"),
			"set this machine's clock (timedatectl set-ntp true)",
		);
	}
	Check::judge(
		name,
		age <= MAX_AGE,
		format!("the newest, {best}, is {age} s old"),
		"look at the validators' logs and at the clocks; a development chain with instant sealing \
		 makes a block only for a transaction",
	)
}

/// How far the newest final block is behind the newest one.
fn finality(best: u32, finalized: u32) -> Check {
	let lag = best.saturating_sub(finalized);
	Check::judge(
		"finality",
		lag <= MAX_LAG,
		format!("final up to {finalized}, {lag} behind the newest"),
		"more than two thirds of the validators must be there and see each other: look at their \
		 logs and their number of peers",
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn versions_are_found_in_what_programs_print() {
		let table: [(&str, &[u64]); 5] = [
			("rustc 1.95.0 (59807616e 2026-04-14)", &[1, 95, 0]),
			("v20.20.2", &[20, 20, 2]),
			("libprotoc 3.21.12", &[3, 21, 12]),
			("1.95", &[1, 95]),
			("no number", &[]),
		];
		for (text, expected) in table {
			assert_eq!(versions(text), expected);
		}
		assert!(versions("rustc 1.100.0") > versions("1.95"));
		assert!(versions("rustc 1.96.0-nightly") > versions("1.95"));
	}

	#[test]
	fn a_program_that_is_missing_or_fails_or_is_old_is_a_problem_with_a_fix() {
		assert!(versioned("tool", "no-such-program-here", &[]).fix.is_some());
		assert!(versioned("tool", "false", &[]).fix.is_some());
		let cargo = env!("CARGO");
		assert_eq!(versioned("cargo", cargo, &[1, 60]).fix, None);
		let fix = versioned("cargo", cargo, &[9999]).fix.unwrap();
		assert_eq!(fix, "version 9999 or newer is needed: run ./scripts/toolchain.sh");
	}

	#[test]
	fn finality_and_blocks_may_lag_a_little() {
		assert_eq!(finality(20, 10).fix, None);
		assert!(finality(21, 10).fix.is_some());
		assert_eq!(finality(10, 11).fix, None);
		let time = 1_777_858_200_000;
		assert_eq!(blocks_age(5, Some(time), time + 60_999).fix, None);
		assert!(blocks_age(5, Some(time), time + 61_000).fix.is_some());
		assert_eq!(blocks_age(5, Some(time + 30_000), time).fix, None);
		assert!(blocks_age(5, Some(time + 90_000), time).detail.contains("90 s ahead"));
		assert!(blocks_age(0, None, time).fix.is_some());
	}

	#[test]
	fn one_problem_makes_the_answer_no_and_prints_its_fix() {
		let checks = [Check::ok("disk", "much"), Check::problem("protoc", "gone", "install it")];
		let mixed = answer(&checks);
		assert_eq!(mixed.exit, Exit::No);
		assert_eq!(
			mixed.text,
			"ok       disk    much\nproblem  protoc  gone\n                 fix: install it\n1 problem."
		);
		assert_eq!(mixed.fields["checks"][1]["fix"], "install it");
		assert_eq!(answer(&checks[..1]).exit, Exit::Done);
	}
}
