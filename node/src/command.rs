// SPDX-License-Identifier: Apache-2.0
//! What each subcommand does, and how an error is told.

use crate::{
	cli::{Cli, Subcommand},
	preflight,
	service::{self, Parts},
};
use citychain_runtime::opaque::Block;
use sc_cli::{KeySubcommand, Result, SubstrateCli};
use sc_service::ChainType;

/// Reads the command line and does what it says; returns when the node stops.
pub(crate) fn run() -> Result<()> {
	let cli = Cli::from_args();

	match &cli.subcommand {
		None => run_node(&cli),
		// A network key is made before there is a chain. Only a folder of the chain's needs its name,
		// and whether one is meant the SDK's command does not show.
		Some(Subcommand::Key(KeySubcommand::GenerateNodeKey(cmd)))
			if cmd.chain.is_none() && !names_folder() =>
		{
			cmd.common.run()
		},
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::BuildSpec(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.chain_spec, config.network))
		},
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			preflight::database_exists(&config).map_err(told)?;
			let parts = service::partial(&config, None)?;
			let import_queue = parts.import_queue_of_command(&config)?;
			Ok((cmd.run(parts.client, import_queue), parts.task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			preflight::database_exists(&config).map_err(told)?;
			let Parts { client, task_manager, .. } = service::partial(&config, None)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let parts = service::partial(&config, None)?;
			let import_queue = parts.import_queue_of_command(&config)?;
			Ok((cmd.run(parts.client, import_queue), parts.task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database))
		},
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			preflight::database_exists(&config).map_err(told)?;
			let Parts { client, task_manager, backend, .. } = service::partial(&config, None)?;
			let revert_votes = Box::new(|client, _, blocks| {
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Ok((cmd.run(client, backend, Some(revert_votes)), task_manager))
		}),
		Some(Subcommand::ChainInfo(cmd)) => cli.create_runner(cmd)?.sync_run(|config| {
			preflight::database_exists(&config).map_err(told)?;
			cmd.run::<Block>(&config)
		}),
		Some(Subcommand::ExportMetadata(cmd)) => cmd.run(),
		#[cfg(feature = "runtime-benchmarks")]
		Some(Subcommand::Benchmark(cmd)) => crate::benchmark::run(&cli, cmd),
		#[cfg(not(feature = "runtime-benchmarks"))]
		Some(Subcommand::Benchmark { .. }) => Err(told(
			"this binary cannot measure: build it with `--features runtime-benchmarks`".into(),
		)),
	}
}

/// Whether a folder for a new network key is named on the command line.
fn names_folder() -> bool {
	std::env::args().any(|word| {
		["--base-path", "--default-base-path"]
			.iter()
			.any(|option| word == *option || word.starts_with(&format!("{option}=")))
	})
}

fn run_node(cli: &Cli) -> Result<()> {
	let sealing = cli.run.sealing().map_err(told)?;
	let mut runner = cli.create_runner(&cli.run.with_defaults())?;

	let chain = &runner.config().chain_spec;
	if sealing.is_some() && chain.chain_type() != ChainType::Development {
		return Err(told(format!(
			"`--sealing` is for development chains and `{}` is none: leave it out, or use `--dev`",
			chain.name()
		)));
	}

	if cli.run.base.rpc_params.experimental_rpc_endpoint.is_empty() {
		// By default the SDK moves to a random port where the one asked for is busy, and clients
		// end up at another node. Who wants that can say so for each endpoint.
		for endpoint in runner.config_mut().rpc.addr.iter_mut().flatten() {
			endpoint.retry_random_port = false;
		}
	}
	preflight::check(runner.config()).map_err(told)?;
	let wasm_cache = cli.run.wasm_cache.as_deref().map(preflight::wasm_cache);
	let wasm_cache = wasm_cache.transpose().map_err(told)?;

	let pool = &cli.run.base.pool_config;
	let room = service::Room::of(pool.pool_limit, pool.pool_kbytes.saturating_mul(1024));
	let end = runner.run_node_until_exit(|config| async move {
		service::start(config, sealing, wasm_cache.as_deref(), room).map_err(sc_cli::Error::Service)
	});
	if service::starts_anew() {
		return Err(told(start_again()));
	}
	end
}

/// Puts this program, with the same arguments, in its own place; the sentence why it cannot be.
#[cfg(unix)]
fn start_again() -> String {
	use std::{env, os::unix::process::CommandExt, process::Command};
	match env::current_exe() {
		Ok(program) => {
			let error = Command::new(&program).args(env::args_os().skip(1)).exec();
			format!("start the node again: {program:?} cannot be run ({error})")
		},
		Err(error) => format!("start the node again: its program is not found ({error})"),
	}
}

/// The sentence that has the operator start it.
#[cfg(not(unix))]
fn start_again() -> String {
	"start the node again: it votes then".into()
}

/// An error that is told as it stands.
fn told(sentence: String) -> sc_cli::Error {
	sc_cli::Error::Application(sentence.into())
}

/// The sentence that tells `error` to a person.
pub(crate) fn explain(error: &sc_cli::Error) -> String {
	match error {
		sc_cli::Error::NetworkKeyNotFound(path) => format!(
			"this validator has no network key, its lasting name among the others: create one with \
			 `citychain-node key generate-node-key --file {}`",
			path.display()
		),
		// These two put the name of an SDK layer before the sentence.
		sc_cli::Error::Service(sc_service::Error::Application(inner)) => inner.to_string(),
		sc_cli::Error::Service(sc_service::Error::Other(message)) => message.clone(),
		sc_cli::Error::Input(message) => message.clone(),
		other => other.to_string(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn errors_are_one_sentence_that_says_what_to_do() {
		let missing_key = explain(&sc_cli::Error::NetworkKeyNotFound("keys/network".into()));
		assert!(!missing_key.contains('\n'));
		assert!(missing_key.contains("key generate-node-key --file keys/network"), "{missing_key}");

		for error in [
			sc_cli::Error::Application("do this".into()),
			sc_cli::Error::Service(sc_service::Error::Application("do this".into())),
			sc_cli::Error::Service(sc_service::Error::Other("do this".into())),
			sc_cli::Error::Input("do this".into()),
		] {
			assert_eq!(explain(&error), "do this");
		}
	}
}
