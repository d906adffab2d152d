// SPDX-License-Identifier: Apache-2.0
//! The components that a running node and the commands on its database have in common.

use super::{
	finality, genesis, slots,
	tasks::{EssentialTasks, OrdinaryTasks},
	Backend, BlockImport, Client, HostFunctions, SelectChain,
};
use crate::preflight;
use citychain_runtime::opaque::Block;
use sc_chain_spec::{BuildGenesisBlock, GenesisBlockBuilder};
use sc_client_api::Backend as _;
use sc_consensus::DefaultImportQueue;
use sc_consensus_aura::ImportQueueParams;
use sc_consensus_grandpa::LinkHalf;
use sc_executor::{HeapAllocStrategy, WasmExecutor, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::{
	config::ExecutorConfiguration, error::Error, Configuration, KeystoreContainer, TaskManager,
};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::sr25519::AuthorityPair;
use sp_core::traits::SpawnEssentialNamed;
use sp_runtime::traits::Block as _;
use std::{path::Path, sync::Arc};

/// The components of a node that need no network.
pub(crate) struct Parts {
	/// The chain: blocks, state, the runtime.
	pub(crate) client: Arc<Client>,
	/// The database beneath the client.
	pub(crate) backend: Arc<Backend>,
	/// Runs the node's tasks and ends them together.
	pub(crate) task_manager: TaskManager,
	/// The node's keys.
	pub(super) keystore: KeystoreContainer,
	/// Chooses the best block.
	pub(super) select_chain: SelectChain,
	/// Imports blocks under GRANDPA's rules.
	pub(super) block_import: BlockImport,
	/// What the voter shares with the block import.
	pub(super) finality_link: LinkHalf<Block, Client, SelectChain>,
	/// Reports to a telemetry server; only where the operator names one.
	pub(super) telemetry: Option<Telemetry>,
}

/// Opens the database of `config` and builds what works on it. Compiled code of the runtime is kept in
/// `wasm_cache`.
///
/// # Errors
///
/// When the database cannot be opened or belongs to another chain than `config` names.
pub(crate) fn partial(config: &Configuration, wasm_cache: Option<&Path>) -> Result<Parts, Error> {
	let telemetry = telemetry(config)?;
	let telemetry_handle = telemetry.as_ref().map(|(_, telemetry)| telemetry.handle());

	let executor = executor(&config.executor, wasm_cache)?;
	let genesis = genesis::storage(&*config.chain_spec, &executor)?;
	preflight::development_keys(&*config.chain_spec, &genesis)
		.map_err(|sentence| Error::Application(sentence.into()))?;
	// No pruning filter: GRANDPA's own would keep the body of every block with a justification,
	// and so make `--blocks-pruning` useless here, where every few blocks have one.
	let backend = sc_service::new_db_backend::<Block>(config.db_config())
		.map_err(|error| database_error(config, error))?;
	let genesis_builder = |commit| {
		GenesisBlockBuilder::<Block, _, _>::new_with_storage(
			genesis.clone(),
			commit,
			backend.clone(),
			executor.clone(),
		)
	};

	let found = backend.blockchain().info().genesis_hash;
	if found != Default::default() {
		let expected = genesis_builder(false)?.build_genesis_block()?.0.header().hash();
		if found != expected {
			return Err(Error::Application(foreign_database(config, found, expected).into()));
		}
	}

	let (client, backend, keystore, task_manager) =
		sc_service::new_full_parts_with_genesis_builder(
			config,
			telemetry_handle.clone(),
			executor.clone(),
			backend.clone(),
			genesis_builder(!config.no_genesis())?,
			false,
		)?;
	let client: Arc<Client> = Arc::new(client);

	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let select_chain = SelectChain::new(backend.clone());
	let (block_import, finality_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		finality::JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry_handle,
	)?;

	Ok(Parts {
		client,
		backend,
		task_manager,
		keystore,
		select_chain,
		block_import,
		finality_link,
		telemetry,
	})
}

/// As `sc_service::new_wasm_executor` builds it, which knows no cache of compiled code; the cache
/// is an absolute path that [`preflight::wasm_cache`] let pass.
fn executor(
	config: &ExecutorConfiguration,
	wasm_cache: Option<&Path>,
) -> Result<WasmExecutor<HostFunctions>, Error> {
	let pages = |pages| HeapAllocStrategy::Static { extra_pages: pages };
	let heap = config
		.default_heap_pages
		.map_or(Ok(DEFAULT_HEAP_ALLOC_STRATEGY), |count| u32::try_from(count).map(pages))
		.map_err(|_| Error::Other("`--default-heap-pages` is out of range".into()))?;
	let mut builder = WasmExecutor::builder()
		.with_execution_method(config.wasm_method)
		.with_onchain_heap_alloc_strategy(heap)
		.with_offchain_heap_alloc_strategy(heap)
		.with_max_runtime_instances(config.max_runtime_instances)
		.with_runtime_cache_size(config.runtime_cache_size);
	if let Some(directory) = wasm_cache {
		builder = builder.with_cache_path(directory.to_path_buf());
	}
	Ok(builder.build())
}

impl Parts {
	/// The queue that verifies and imports blocks of others, for a node: it ends with it.
	///
	/// # Errors
	///
	/// When the runtime does not tell its slots' duration.
	pub(super) fn import_queue(
		&self,
		config: &Configuration,
	) -> Result<DefaultImportQueue<Block>, Error> {
		self.import_queue_on(config, &EssentialTasks::of(&self.task_manager))
	}

	/// The same queue for a command, which outlives it.
	///
	/// # Errors
	///
	/// When the runtime does not tell its slots' duration.
	pub(crate) fn import_queue_of_command(
		&self,
		config: &Configuration,
	) -> Result<DefaultImportQueue<Block>, Error> {
		self.import_queue_on(config, &OrdinaryTasks::of(&self.task_manager))
	}

	fn import_queue_on(
		&self,
		config: &Configuration,
		spawner: &impl SpawnEssentialNamed,
	) -> Result<DefaultImportQueue<Block>, Error> {
		let slot_duration = sc_consensus_aura::slot_duration(&*self.client)?;
		let queue =
			sc_consensus_aura::import_queue::<AuthorityPair, _, _, _, _, _>(ImportQueueParams {
				block_import: self.block_import.clone(),
				justification_import: Some(Box::new(self.block_import.clone())),
				client: self.client.clone(),
				create_inherent_data_providers: move |_, ()| async move {
					Ok(slots::inherent_data_providers(slot_duration))
				},
				spawner,
				registry: config.prometheus_registry(),
				check_for_equivocation: Default::default(),
				telemetry: self.telemetry.as_ref().map(|telemetry| telemetry.handle()),
				compatibility_mode: Default::default(),
			})?;
		Ok(queue)
	}
}

fn telemetry(config: &Configuration) -> Result<Option<(TelemetryWorker, Telemetry)>, Error> {
	config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| {
			let worker = TelemetryWorker::new(16)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok((worker, telemetry))
		})
		.transpose()
}

/// The SDK would go on with the genesis that it finds. The node would then run another chain than
/// the one named, or, on a development chain, a runtime older than the one just built.
fn foreign_database(
	config: &Configuration,
	found: citychain_runtime::Hash,
	expected: citychain_runtime::Hash,
) -> String {
	let path = config.database.path().map_or_else(String::new, |path| format!(" {path:?}"));
	format!(
		"the database{path} belongs to another chain (genesis {found:?}) than `{}` (genesis \
		 {expected:?}): choose another `--base-path`, give the chain specification that it was \
		 made with as `--chain`, or remove it with `citychain-node purge-chain`; a built-in chain \
		 changes with every change of the runtime",
		config.chain_spec.name(),
	)
}

/// Puts what to do into the one error of a database that has nothing wrong with it.
fn database_error(config: &Configuration, error: sp_blockchain::Error) -> Error {
	match (&error, config.database.path()) {
		(sp_blockchain::Error::Backend(message), Some(path)) if message.contains("in use") => {
			Error::Application(
				format!(
					"the database {path:?} is in use by another node: stop it, or choose another \
					 `--base-path`"
				)
				.into(),
			)
		},
		_ => error.into(),
	}
}
