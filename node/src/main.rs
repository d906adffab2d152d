// SPDX-License-Identifier: Apache-2.0
//! The CityChain node.
//!
//! One binary that runs a validator, a full node or a development chain, and holds the tools that
//! work on a node's files: keys, chain specifications, the database and the runtime's metadata.
//! `citychain-node --help` lists them.
//!
//! | module | what it holds |
//! |---|---|
//! | [`cli`] | the command line: options, subcommands, their defaults |
//! | [`command`] | what each subcommand does, and how an error is told |
//! | [`chain_spec`] | the built-in chains and chain specification files |
//! | [`preflight`] | checks before the node starts, each with a sentence that says what to do |
//! | [`service`] | the running node: genesis, pool, network, RPC, authoring, finality |
//! | [`rpc`] | the JSON-RPC methods beyond the SDK's own |
//! | [`metadata`] | the runtime's metadata without a running node |
//! | [`wasm`] | calls into a runtime that belongs to no chain yet |

// The SDK's errors are what the SDK's traits ask for, and they are large.
#![allow(clippy::result_large_err)]
// A program may stop: what runs on chain may not.
#![allow(clippy::pedantic, clippy::restriction)]

#[cfg(feature = "runtime-benchmarks")]
mod benchmark;
mod chain_spec;
mod cli;
mod command;
mod metadata;
mod preflight;
mod rpc;
mod service;
mod wasm;

use std::{process::ExitCode, thread, time::Duration};

/// Gives memory back to the machine, which the C library's allocator hardly does: after start, when
/// the runtime has been compiled, that is a quarter of what the node needs from then on.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// The log's writer empties itself every 50 ms.
const LOG_IS_WRITTEN: Duration = Duration::from_millis(200);

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			// The sentence that says what to do comes last, where a person looks first.
			thread::sleep(LOG_IS_WRITTEN);
			eprintln!("Error: {}", command::explain(&error));
			ExitCode::FAILURE
		},
	}
}
