// SPDX-License-Identifier: Apache-2.0
//! The command line of `call` and `ask`, whose further arguments the chain describes.

use super::{sending::SendOptions, Arguments, NodeOptions};
use clap::{Args, CommandFactory};
use std::ffi::OsString;

/// How values are written.
const VALUES: &str = "\
Values are plain words or JSON:
  number       1500, 1_500, 0x5dc, 3M, 64Ki
  amount       1060.00 in yuan, 106000fen in fen
  time         2026-11-30T10:00+08:00, or from now: +1h, +30min, +7d
  day, month   2026-11-30, 2026-11
  account      its address, or the name of a development account, as bob
  digest       @FILE computes BLAKE2-256, @sha2:FILE and @sm3:FILE the others; sha2-256:HEX gives it
  choice       its name; Name:content
  may be none  none
  list         1,2,3, or JSON
  record       JSON, as {\"digest\": \"@a.pdf\", \"size\": 3}
  text         as it is; as a JSON string where it begins with a quotation mark or bracket
What could be read in two ways is refused, with the ways to write it.";

/// Arguments of `call`.
#[derive(Debug, Args)]
#[command(
	after_help = VALUES,
	override_usage = "citychain call [OPTIONS] [PALLET[.CALL] [--ARGUMENT VALUE]... | VALUE...]"
)]
pub(crate) struct CallArguments {
	/// Pallet and call, as Cases.open_case or cases.openCase; with --help what the chain says of it.
	/// A pallet alone lists its calls, and nothing lists the pallets
	#[arg(value_name = "PALLET.CALL")]
	pub(crate) target: Option<String>,
	/// The arguments by name, as --case-id 3, or all in their order
	#[arg(value_name = "ARGUMENTS", trailing_var_arg = true, allow_hyphen_values = true)]
	pub(crate) words: Vec<String>,
	/// Send nothing: show the call, and what the node says that it would do now. The node is shown a
	/// transaction that is valid for four blocks; without a key only the call is shown
	#[arg(long)]
	pub(crate) dry_run: bool,
	/// Sign a call too that this program was not built for, as the node describes it: for a node of
	/// your own, whose runtime is newer than this program
	#[arg(long)]
	pub(crate) trust_node: bool,
	/// What `--help` becomes behind the name of a call.
	#[arg(long, hide = true)]
	pub(crate) describe: bool,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `ask`.
#[derive(Debug, Args)]
#[command(
	after_help = VALUES,
	override_usage = "citychain ask [OPTIONS] [API[.QUESTION] [--ARGUMENT VALUE]... | VALUE...]"
)]
pub(crate) struct AskArguments {
	/// Interface and question, as CasesApi.case or casesApi.case; with --help what the chain says of
	/// it. An interface alone lists its questions, and nothing lists the interfaces
	#[arg(value_name = "API.QUESTION")]
	pub(crate) target: Option<String>,
	/// The arguments in their order, or by name, as --id 3
	#[arg(value_name = "ARGUMENTS", trailing_var_arg = true, allow_hyphen_values = true)]
	pub(crate) words: Vec<String>,
	/// What `--help` becomes behind the name of a question.
	#[arg(long, hide = true)]
	pub(crate) describe: bool,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

/// The options of `command`, each with whether a value follows it.
pub(crate) fn options(command: &str) -> Vec<(String, bool)> {
	let mut all = Arguments::command();
	all.build();
	let Some(command) = all.find_subcommand(command) else { return vec![] };
	let named = command.get_arguments().filter_map(|argument| {
		Some((argument.get_long()?.to_string(), argument.get_action().takes_values()))
	});
	named.filter(|(name, _)| name != "help").collect()
}

/// The words of the command line with the options of `call` and `ask` before their other arguments,
/// so that `--case-id 3` is one of the call's and `--dev-account bob` one of this program's wherever
/// they stand.
pub(crate) fn arranged(words: Vec<OsString>) -> Vec<OsString> {
	let place = words.iter().skip(1).position(|word| !word.to_string_lossy().starts_with('-'));
	let place = place.map_or(words.len(), |place| place.saturating_add(1));
	let command = words.get(place).map(|word| word.to_string_lossy().into_owned());
	let Some(command) = command.filter(|name| ["call", "ask"].contains(&name.as_str())) else {
		return words;
	};
	let options = options(&command);
	let mut words = words.into_iter();
	let mut before: Vec<OsString> = words.by_ref().take(place.saturating_add(1)).collect();
	let mut operands: Vec<OsString> = vec![];
	let mut wants_help = false;
	while let Some(word) = words.next() {
		let text = word.to_string_lossy().into_owned();
		if ["--help", "-h"].contains(&text.as_str()) {
			wants_help = true;
			continue;
		}
		let Some(named) = text.strip_prefix("--") else {
			operands.push(word);
			continue;
		};
		let (name, has_value) = match named.split_once('=') {
			Some((name, _)) => (name, true),
			None => (named, false),
		};
		match options.iter().find(|(known, _)| known == name) {
			Some((_, takes_value)) => {
				before.push(word);
				before.extend((*takes_value && !has_value).then(|| words.next()).flatten());
			},
			None => {
				operands.push(word);
				operands.extend((!has_value).then(|| words.next()).flatten());
			},
		}
	}
	if wants_help {
		before.push(if operands.is_empty() { "--help" } else { "--describe" }.into());
	}
	if !operands.is_empty() {
		before.push("--".into());
		before.extend(operands);
	}
	before
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::args::Command;
	use clap::Parser;

	fn line(text: &str) -> Vec<OsString> {
		["citychain"].into_iter().chain(text.split_whitespace()).map(OsString::from).collect()
	}

	fn call(text: &str) -> CallArguments {
		match Arguments::try_parse_from(arranged(line(text))).unwrap().command {
			Command::Call(arguments) => *arguments,
			other => panic!("{other:?}"),
		}
	}

	#[test]
	fn options_of_the_program_may_stand_anywhere() {
		for text in [
			"call Cases.seal --case 3 --dev-account bob --timeout 5 --dry-run",
			"call --dev-account bob Cases.seal --dry-run --case 3 --timeout=5",
			"--json call Cases.seal --timeout 5 --case 3 --dry-run --dev-account bob",
			"call Cases.seal --timeout 5 --case 3 --dry-run --dev-account bob --json",
		] {
			let found = call(text);
			assert_eq!(found.target.as_deref(), Some("Cases.seal"), "{text}");
			assert_eq!(found.words, ["--case", "3"], "{text}");
			assert!(
				found.dry_run && found.send.timeout == 5 && found.send.key.dev_account.is_some()
			);
		}
	}

	#[test]
	fn the_value_of_an_argument_is_never_an_option() {
		let found = call("call Texts.set --text --dry-run --case=--json --shift -1h");
		assert_eq!(found.words, ["--text", "--dry-run", "--case=--json", "--shift", "-1h"]);
		assert!(!found.dry_run);
		assert_eq!(call("call Texts.set -1h -2").words, ["-1h", "-2"]);
	}

	#[test]
	fn help_is_the_chains_behind_a_name_and_the_programs_alone() {
		assert!(call("call Cases.seal --help").describe);
		assert!(call("call -h Cases").describe);
		assert!(!call("call").describe);
		let own = Arguments::try_parse_from(arranged(line("call --help"))).unwrap_err();
		assert_eq!(own.kind(), clap::error::ErrorKind::DisplayHelp);
	}

	/// `runtime/src/tests/client.rs` looks that no argument of any call bears one of these names.
	#[test]
	fn the_options_are_those_that_the_chain_has_no_argument_of() {
		let mut names: Vec<_> = options("call").into_iter().map(|(name, _)| name).collect();
		names.sort();
		assert_eq!(
			names,
			[
				"describe",
				"dev-account",
				"dry-run",
				"genesis",
				"json",
				"key-file",
				"node",
				"password-file",
				"scheme",
				"timeout",
				"trust-node",
			]
		);
		let mut of_ask: Vec<_> = options("ask").into_iter().map(|(name, _)| name).collect();
		of_ask.retain(|name| !names.contains(name));
		assert_eq!(of_ask, [""; 0]);
	}

	#[test]
	fn other_commands_are_left_as_they_are() {
		for text in ["notarize call --json", "hash -a sm3 call", "--json verify --id 3", ""] {
			assert_eq!(arranged(line(text)), line(text));
		}
	}
}
