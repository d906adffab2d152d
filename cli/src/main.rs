// SPDX-License-Identifier: Apache-2.0
//! The `citychain` command: hash, notarize and verify files, and look after a node.
//!
//! | module | holds |
//! |---|---|
//! | `args` | the command line |
//! | `commands` | one module per command |
//! | `hashing`, `media_type` | what is told about a file |
//! | `batch` | many files under one root, and the receipts that prove each |
//! | `invoice` | electronic invoices: the file, what the chain gets of it, what opens it |
//! | `certificate` | proofs of evidence that need no network |
//! | `sending` | a node and a key to sign with |
//! | `sheet` | pages of PDF, in Latin and Chinese |
//! | `output`, `progress`, `error` | what the user sees, and exit codes |

#![allow(clippy::pedantic, clippy::restriction)]
#![forbid(unsafe_code)]
#![cfg_attr(
	not(test),
	deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)
)]

mod args;
mod batch;
mod certificate;
mod commands;
mod error;
mod hashing;
mod invoice;
mod media_type;
mod output;
mod progress;
mod sending;
mod sheet;

use args::{Arguments, Command};
// As known in every module as the digest of a file.
use citychain_client::times;
use clap::Parser;
use error::{Exit, Failure};
use output::Answer;
use std::{future::Future, process::ExitCode};

fn main() -> ExitCode {
	let words = args::by_name::arranged(std::env::args_os().collect());
	let arguments = match Arguments::try_parse_from(words) {
		Ok(arguments) => arguments,
		Err(error) => return ExitCode::from(refuse(&error).code()),
	};
	let result = run(&arguments.command);
	let exit = output::print(arguments.command.name(), arguments.json, result);
	ExitCode::from(exit.code())
}

/// Runs a command to its end.
fn run(command: &Command) -> Result<Answer, Failure> {
	match command {
		Command::Hash(arguments) => commands::hash::run(arguments),
		Command::Notarize(arguments) => wait(commands::notarize::run(arguments)),
		Command::Batch(arguments) => wait(commands::batch::run(arguments)),
		Command::Prove(arguments) => commands::prove::run(arguments),
		Command::Materialise(arguments) => wait(commands::materialise::run(arguments)),
		Command::Verify(arguments) => wait(commands::verify::run(arguments)),
		Command::Certificate(arguments) => wait(commands::certificate::run(arguments)),
		Command::VerifyCertificate(arguments) => commands::verify_certificate::run(arguments),
		Command::Invoice(arguments) => wait(commands::invoice::run(arguments)),
		Command::Call(arguments) => wait(commands::by_name::call(arguments)),
		Command::Ask(arguments) => wait(commands::by_name::ask(arguments)),
		Command::Possession(arguments) => wait(commands::sentences::possession(arguments)),
		Command::Approval(arguments) => wait(commands::sentences::approval(arguments)),
		Command::Completions(arguments) => commands::completions::run(arguments),
		Command::Accounts(arguments) => wait(commands::accounts::run(arguments)),
		Command::Doctor(arguments) => wait(commands::doctor::run(arguments)),
	}
}

/// Runs a command that talks to a node.
fn wait(command: impl Future<Output = Result<Answer, Failure>>) -> Result<Answer, Failure> {
	tokio::runtime::Builder::new_current_thread()
		.enable_all()
		.build()
		.map_err(|reason| Failure::Defect(format!("the system gives no event loop: {reason}")))?
		.block_on(command)
}

/// Says what is wrong with the command line, or prints the help that it asks for.
fn refuse(error: &clap::Error) -> Exit {
	let wants_json = std::env::args_os().any(|argument| argument == "--json");
	if wants_json && error.use_stderr() {
		let text = error.render().to_string();
		let lines: Vec<&str> =
			text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
		let message = lines.join(" ").trim_start_matches("error: ").to_string();
		return output::print("citychain", true, Err(Failure::Usage(message)));
	}
	// A closed pipe is no reason for another message.
	drop(error.print());
	if error.use_stderr() {
		Exit::Usage
	} else {
		Exit::Done
	}
}
