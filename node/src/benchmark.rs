// SPDX-License-Identifier: Apache-2.0
//! `benchmark`: measures weights and machines.

use crate::{
	cli::Cli,
	service::{self, Backend, HostFunctions, Parts},
};
use citychain_runtime::opaque::Block;
use frame_benchmarking_cli::{
	BenchmarkCmd, ExtrinsicFactory, SubstrateRemarkBuilder, SUBSTRATE_REFERENCE_HARDWARE,
};
use sc_cli::{Result, SubstrateCli};
use sp_inherents::InherentDataProvider;
use sp_runtime::traits::BlakeTwo256;

/// Runs one of the measurements.
pub(crate) fn run(cli: &Cli, command: &BenchmarkCmd) -> Result<()> {
	let runner = cli.create_runner(command)?;
	runner.sync_run(|config| match command {
		BenchmarkCmd::Pallet(command) => {
			// With `--runtime FILE` the blob is measured and no chain is wanted.
			let chain = command.runtime.is_none().then_some(config.chain_spec);
			command.run_with_spec::<BlakeTwo256, HostFunctions>(chain)
		},
		BenchmarkCmd::Overhead(command) => {
			let chain = command.params.runtime.is_none().then_some(config.chain_spec);
			command.run_with_default_builder_and_spec::<Block, HostFunctions>(chain)
		},
		BenchmarkCmd::Block(command) => {
			let Parts { client, .. } = service::partial(&config, None)?;
			command.run::<Block, Backend, _>(client)
		},
		BenchmarkCmd::Storage(command) => {
			let Parts { client, backend, .. } = service::partial(&config, None)?;
			let database = backend.expose_db();
			let storage = backend.expose_storage();
			let trie_cache = backend.expose_shared_trie_cache();
			command.run::<Block, Backend, _>(config, client, database, storage, trie_cache)
		},
		BenchmarkCmd::Extrinsic(command) => {
			let Parts { client, .. } = service::partial(&config, None)?;
			let remark = SubstrateRemarkBuilder::new_from_client::<_, Block>(client.clone())?;
			let mut inherent_data = sp_inherents::InherentData::new();
			// The genesis slot: the block under measurement has no slot of its own.
			let timestamp = sp_timestamp::InherentDataProvider::new(0.into());
			futures::executor::block_on(timestamp.provide_inherent_data(&mut inherent_data))
				.map_err(|error| format!("no inherent data: {error}"))?;
			command.run(
				client,
				inherent_data,
				Vec::new(),
				&ExtrinsicFactory(vec![Box::new(remark)]),
			)
		},
		BenchmarkCmd::Machine(command) => {
			command.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone())
		},
	})
}
