// SPDX-License-Identifier: Apache-2.0
//! `citychain completions`: the script by which a shell completes the commands of this program.

use crate::{
	args::{Arguments, CompletionsArguments, Shell},
	error::{Exit, Failure},
	output::Answer,
};
use citychain_client::known::known_calls;
use clap::{builder::PossibleValuesParser, CommandFactory};
use serde_json::json;

/// Makes the script of what the command line takes.
pub(crate) fn run(arguments: &CompletionsArguments) -> Result<Answer, Failure> {
	let shell = match arguments.shell {
		Shell::Bash => clap_complete::Shell::Bash,
		Shell::Zsh => clap_complete::Shell::Zsh,
		Shell::Fish => clap_complete::Shell::Fish,
	};
	let mut script = Vec::new();
	// Any name is taken, as a newer chain may know more: these are offered.
	let mut command = Arguments::command().mut_subcommand("call", |call| {
		call.mut_arg("target", |target| {
			target.value_parser(PossibleValuesParser::new(known_calls()))
		})
		// What is changed goes behind the others: so that the words stay the last.
		.mut_arg("words", |words| words)
	});
	clap_complete::generate(shell, &mut command, "citychain", &mut script);
	let script = String::from_utf8(script)
		.map_err(|reason| Failure::Defect(format!("the script is no text: {reason}")))?;
	let fields = json!({ "shell": shell.to_string(), "script": script });
	Ok(Answer::new(Exit::Done, script.trim_end().to_string(), fields))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_shell_gets_every_command() {
		for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
			let answer = run(&CompletionsArguments { shell }).unwrap();
			for command in Arguments::command().get_subcommands() {
				assert!(answer.text.contains(command.get_name()), "{shell:?}: {command:?}");
			}
		}
	}

	/// Those of fish complete options alone.
	#[test]
	fn bash_and_zsh_get_every_call() {
		assert!(known_calls().any(|call| call == "Cases.seal"));
		for shell in [Shell::Bash, Shell::Zsh] {
			let answer = run(&CompletionsArguments { shell }).unwrap();
			for call in known_calls() {
				assert!(answer.text.contains(call), "{shell:?}: {call}");
			}
		}
	}
}
