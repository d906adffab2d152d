// SPDX-License-Identifier: Apache-2.0
//! The command line.

use crate::{chain_spec, metadata::ExportMetadataCmd};
use sc_cli::{RunCmd, SubstrateCli};
use std::{path::PathBuf, time::Duration};

/// Seconds for which the pool refuses a transaction that it found invalid, where the user names
/// no other time.
///
/// The SDK's 30 minutes punish the honest: an officer's transaction that was refused because the
/// institution's allowance was used up, or because the pool was full, is the same transaction a
/// minute later and must be welcome then. A minute still keeps an invalid transaction from being
/// validated over and over as peers gossip it.
pub(crate) const POOL_BAN_SECONDS: u64 = 60;

/// Milliseconds between blocks of `--sealing interval` where the user names no other time: the
/// slot of the real chain.
const DEFAULT_SEALING_INTERVAL_MS: u64 = 2_000;

/// The command line of `citychain-node`.
#[derive(Debug, clap::Parser)]
// The trie cache may grow to 1 GiB in the SDK. The hot part of this chain's state is small, and a
// node must fit beside an institution's other services. The pool's default is set in the code
// (see `RunArgs::with_defaults`), here only said.
#[command(
	mut_arg("trie_cache_size", |arg| arg.default_value("67108864")),
	mut_arg("tx_ban_seconds", |arg| arg.help(
		"Seconds for which a transaction that was found invalid is refused [default: 60; 0 with \
		 --dev]"
	).long_help(None::<&str>))
)]
pub(crate) struct Cli {
	/// What to do other than run a node.
	#[command(subcommand)]
	pub(crate) subcommand: Option<Subcommand>,

	/// Options of a running node.
	#[command(flatten)]
	pub(crate) run: RunArgs,
}

/// Options of a running node.
#[derive(Debug, clap::Args)]
pub(crate) struct RunArgs {
	/// The SDK's options.
	#[command(flatten)]
	pub(crate) base: RunCmd,

	/// Make blocks without consensus, and finalize each at once: development chains only.
	///
	/// Blocks made faster than one in two seconds move the chain's clock ahead of the machine's:
	/// every block takes a slot of its own. `engine_createBlock` makes a block on demand.
	#[arg(long, value_enum, value_name = "WHEN")]
	sealing: Option<SealingMode>,

	/// Milliseconds between blocks of `--sealing interval` [default: 2000].
	#[arg(
		long,
		value_name = "MILLISECONDS",
		requires = "sealing",
		value_parser = clap::value_parser!(u64).range(10..)
	)]
	sealing_interval_ms: Option<u64>,

	/// Keep the runtime's compiled code in this directory, so that the next start need not compile it.
	///
	/// The node executes what it finds there, so it refuses a directory to which anybody but its own
	/// user can write, or whose parent others can change. It makes one that is not there yet.
	#[arg(long, value_name = "DIRECTORY")]
	pub(crate) wasm_cache: Option<PathBuf>,
}

/// When a development chain makes a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum SealingMode {
	/// As soon as a transaction arrives.
	Instant,
	/// At fixed times, with or without transactions.
	Interval,
}

/// Block making without consensus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sealing {
	/// A block as soon as a transaction is ready.
	Instant,
	/// A block each time that this time has passed.
	Interval(Duration),
}

impl RunArgs {
	/// How blocks are made without consensus; `None` where consensus makes them.
	///
	/// # Errors
	///
	/// One sentence when an interval is given for blocks that have none.
	pub(crate) fn sealing(&self) -> Result<Option<Sealing>, String> {
		match (self.sealing, self.sealing_interval_ms) {
			(None, _) => Ok(None),
			(Some(SealingMode::Instant), None) => Ok(Some(Sealing::Instant)),
			(Some(SealingMode::Instant), Some(_)) => {
				Err("`--sealing-interval-ms` belongs to `--sealing interval`: leave it out, or \
				     choose that"
					.into())
			},
			(Some(SealingMode::Interval), interval) => Ok(Some(Sealing::Interval(
				Duration::from_millis(interval.unwrap_or(DEFAULT_SEALING_INTERVAL_MS)),
			))),
		}
	}

	/// The SDK's options with our defaults where the user gave none.
	///
	/// A development chain keeps the SDK's default of no ban at all.
	pub(crate) fn with_defaults(&self) -> RunCmd {
		let mut base = self.base.clone();
		if !base.shared_params.is_dev() {
			base.pool_config.tx_ban_seconds.get_or_insert(POOL_BAN_SECONDS);
		}
		base
	}
}

/// What the binary does other than run a node.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Subcommand {
	/// Generate, inspect and insert keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write the specification of a chain: what a network's nodes have in common.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Write the specification of a chain (older form: prefer export-chain-spec).
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Execute a block of the database again and compare.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks of the database to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Read blocks from a file into the database.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Take back the newest blocks that are not finalized.
	Revert(sc_cli::RevertCmd),

	/// Print the database's genesis, best and finalized block.
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Write the metadata of this binary's runtime, without a node or a chain.
	ExportMetadata(ExportMetadataCmd),

	/// Measure the runtime's weights and this machine.
	#[cfg(feature = "runtime-benchmarks")]
	#[command(subcommand)]
	Benchmark(Box<frame_benchmarking_cli::BenchmarkCmd>),

	/// Measure the runtime's weights (only in a binary built for it).
	#[cfg(not(feature = "runtime-benchmarks"))]
	Benchmark {
		/// Whatever is asked, the answer is how to build the binary that can.
		#[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
		arguments: Vec<String>,
	},
}

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"CityChain Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		concat!(env!("CARGO_PKG_REPOSITORY"), "/issues").into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		chain_spec::load(id).map(|spec| Box::new(spec) as Box<_>)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::error::ErrorKind;
	use sc_cli::CliConfiguration;

	fn parse(arguments: &[&str]) -> Result<Cli, clap::Error> {
		Cli::try_from_iter([&["citychain-node"], arguments].concat())
	}

	fn parsed(arguments: &[&str]) -> Cli {
		parse(arguments).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
	}

	#[test]
	fn command_line_is_consistent() {
		use clap::CommandFactory;
		Cli::setup_command(Cli::command()).debug_assert();
	}

	#[test]
	fn every_subcommand_is_known() {
		for arguments in [
			&["key", "generate"][..],
			&["export-chain-spec", "--chain", "dev"],
			&["build-spec", "--chain", "dev"],
			&["check-block", "1"],
			&["export-blocks"],
			&["import-blocks"],
			&["purge-chain", "--dev", "-y"],
			&["revert", "1"],
			&["chain-info"],
			&["export-metadata", "--metadata-version", "15", "--hex", "-o", "metadata.hex"],
			&["benchmark", "machine"],
		] {
			assert!(parsed(arguments).subcommand.is_some(), "{arguments:?}");
		}
	}

	#[test]
	fn wrong_command_lines_are_refused() {
		for (arguments, expected) in [
			(&["frobnicate"][..], ErrorKind::InvalidSubcommand),
			(&["--frobnicate"], ErrorKind::UnknownArgument),
			(&["--dev", "--sealing", "sometimes"], ErrorKind::InvalidValue),
			(&["--dev", "--sealing-interval-ms", "500"], ErrorKind::MissingRequiredArgument),
			(
				&["--dev", "--sealing", "interval", "--sealing-interval-ms", "0"],
				ErrorKind::ValueValidation,
			),
			(&["--dev", "--rpc-port", "70000"], ErrorKind::ValueValidation),
			(&["--dev", "--database", "rocksdb"], ErrorKind::InvalidValue),
			(&["export-metadata", "--metadata-version", "13"], ErrorKind::ValueValidation),
		] {
			let error = parse(arguments).map(|_| ()).expect_err("it is wrong");
			assert_eq!(error.kind(), expected, "{arguments:?}: {error}");
		}
	}

	#[test]
	fn sealing_is_read() {
		let sealing = |arguments: &[&str]| parsed(arguments).run.sealing();

		assert_eq!(sealing(&["--dev"]), Ok(None));
		assert_eq!(sealing(&["--dev", "--sealing", "instant"]), Ok(Some(Sealing::Instant)));
		assert_eq!(
			sealing(&["--dev", "--sealing", "interval"]),
			Ok(Some(Sealing::Interval(Duration::from_secs(2))))
		);
		assert_eq!(
			sealing(&["--dev", "--sealing", "interval", "--sealing-interval-ms", "500"]),
			Ok(Some(Sealing::Interval(Duration::from_millis(500))))
		);
		assert!(sealing(&["--dev", "--sealing", "instant", "--sealing-interval-ms", "500"])
			.expect_err("instant sealing has no interval")
			.contains("belongs to `--sealing interval`"));
	}

	#[test]
	fn our_defaults_hold_unless_the_user_says_otherwise() {
		let ban =
			|arguments: &[&str]| parsed(arguments).run.with_defaults().pool_config.tx_ban_seconds;
		assert_eq!(ban(&["--chain", "local"]), Some(POOL_BAN_SECONDS));
		assert_eq!(ban(&["--chain", "local", "--tx-ban-seconds", "5"]), Some(5));
		assert_eq!(ban(&["--dev"]), None);

		let cache = |arguments: &[&str]| parsed(arguments).run.base.trie_cache_maximum_size();
		assert_eq!(cache(&["--dev"]).expect("it is a number"), Some(64 * 1024 * 1024));
		assert_eq!(cache(&["--dev", "--trie-cache-size", "1"]).expect("it is a number"), Some(1));
	}
}
