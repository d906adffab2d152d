// SPDX-License-Identifier: Apache-2.0
//! The running node.
//!
//! [`start`] puts the parts together; each file holds one of them.

mod authoring;
mod finality;
mod genesis;
mod manual_seal;
mod network;
mod partial;
mod pool;
mod rpc;
mod slots;
mod tasks;
mod votes;

#[cfg(test)]
pub(crate) use genesis::storage as genesis_state;
pub(crate) use partial::{partial, Parts};
pub(crate) use votes::starts_anew;

use crate::{
	cli::Sealing,
	rpc::{Dependencies, Engine},
};
use citychain_runtime::{apis::RuntimeApi, opaque::Block};
use futures::FutureExt;
use pool::Gated;
pub(crate) use pool::Room;
use sc_client_api::Backend as _;
use sc_consensus::LongestChain;
use sc_consensus_grandpa::{GrandpaBlockImport, SharedVoterState};
use sc_executor::WasmExecutor;
use sc_network_sync::SyncingService;
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{
	error::Error, BuildNetworkParams, Configuration, SpawnTasksParams, TFullBackend, TFullClient,
	TaskManager,
};
use sc_transaction_pool::TransactionPoolHandle;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_blockchain::HeaderBackend;
use std::{path::Path, sync::Arc};
use tasks::EssentialTasks;

/// The functions of the node that the runtime may call.
#[cfg(not(feature = "runtime-benchmarks"))]
pub(crate) type HostFunctions = sp_io::SubstrateHostFunctions;

/// The functions of the node that the runtime may call: those that measure too.
#[cfg(feature = "runtime-benchmarks")]
pub(crate) type HostFunctions =
	(sp_io::SubstrateHostFunctions, frame_benchmarking::benchmarking::HostFunctions);

/// The chain: blocks, state and the runtime over the database.
pub(crate) type Client = TFullClient<Block, RuntimeApi, WasmExecutor<HostFunctions>>;

/// The database.
pub(crate) type Backend = TFullBackend<Block>;

/// Transactions that wait for a block.
pub(crate) type Pool = Gated<TransactionPoolHandle<Block, Client>, Arc<Client>>;

/// The best block is the head of the longest chain.
type SelectChain = LongestChain<Backend, Block>;

/// Imports blocks under GRANDPA's rules.
type BlockImport = GrandpaBlockImport<Backend, Block, Client, SelectChain>;

/// Follows the chain of the peers.
type SyncService = Arc<SyncingService<Block>>;

/// Starts a node that runs until its task manager ends.
///
/// With `sealing` the node makes and finalizes blocks by itself, else by Aura and GRANDPA. With
/// `wasm_cache` it keeps compiled code in that directory. `room` is that of the pool in `config`.
///
/// # Errors
///
/// When the database belongs to another chain, or a part of the node cannot start.
pub(crate) fn start(
	config: Configuration,
	sealing: Option<Sealing>,
	wasm_cache: Option<&Path>,
	room: Room,
) -> Result<TaskManager, Error> {
	let parts = partial(&config, wasm_cache)?;
	let import_queue = parts.import_queue(&config)?;
	let Parts {
		client,
		backend,
		mut task_manager,
		keystore,
		select_chain,
		block_import,
		finality_link,
		mut telemetry,
	} = parts;
	let telemetry_handle = telemetry.as_ref().map(|telemetry| telemetry.handle());

	log::info!(
		"⛓  Chain {}, genesis hash {:?}",
		config.chain_spec.name(),
		client.info().genesis_hash,
	);

	let pool = sc_transaction_pool::Builder::new(
		EssentialTasks::of(&task_manager),
		client.clone(),
		config.role.is_authority().into(),
	)
	.with_options(config.transaction_pool.clone())
	.with_prometheus(config.prometheus_registry())
	.build();
	let pool = Arc::new(Gated::new(pool, client.clone(), room));
	let (mut protocols, metrics) = network::protocols(&config);
	let votes = (sealing.is_none() && !config.disable_grandpa)
		.then(|| network::add_gossip(&config, &client, &mut protocols, &metrics));
	let (network, system_rpc_tx, tx_handler_controller, sync, _) =
		sc_service::build_network(BuildNetworkParams {
			config: &config,
			net_config: protocols,
			client: client.clone(),
			transaction_pool: pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(network::warp_sync(&backend, &finality_link)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		let workers = OffchainWorkers::new(OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			is_validator: config.role.is_authority(),
			keystore: Some(keystore.keystore()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(pool.clone())),
			network_provider: Arc::new(network.clone()),
			// Nothing that the runtime computes may depend on another machine.
			enable_http_requests: false,
			custom_extensions: |_| Vec::new(),
		})?;
		task_manager.spawn_handle().spawn(
			"offchain-workers",
			Some("offchain-worker"),
			workers.run(client.clone(), task_manager.spawn_handle()).boxed(),
		);
	}

	let voter_state = SharedVoterState::empty();
	let (commands, orders) = manual_seal::channel();
	let engine = match sealing {
		Some(_) => Engine::Sealing(commands.clone()),
		None => Engine::Consensus(finality::for_rpc(&backend, &finality_link, &voter_state)),
	};

	let force_authoring = config.force_authoring;
	let role = config.role;
	let registry = config.prometheus_registry().cloned();
	let voter = votes
		.map(|(protocol_name, notifications)| {
			let keystore = votes::guarded(votes::Voter {
				config: &config,
				client: &client,
				keystore: keystore.keystore(),
				authorities: finality_link.shared_authority_set(),
				state: &voter_state,
				task_manager: &task_manager,
			})?;
			let telemetry = telemetry_handle.clone();
			let config = finality::config(&config, protocol_name, keystore, telemetry);
			Ok::<_, Error>((config, notifications))
		})
		.transpose()?;

	sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore.keystore(),
		transaction_pool: pool.clone(),
		rpc_builder: rpc::builder(Dependencies {
			client: client.clone(),
			pool: pool.clone(),
			engine,
		}),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync.clone(),
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	if let Some(sealing) = sealing {
		manual_seal::spawn(manual_seal::Sealer {
			client,
			commands,
			orders,
			pool,
			registry: registry.as_ref(),
			sealing,
			select_chain,
			task_manager: &task_manager,
			telemetry: telemetry_handle,
		})?;
		return Ok(task_manager);
	}

	if role.is_authority() {
		authoring::spawn(authoring::Author {
			block_import,
			client,
			force: force_authoring,
			keystore: keystore.keystore(),
			pool: pool.clone(),
			registry: registry.as_ref(),
			select_chain,
			sync: sync.clone(),
			task_manager: &task_manager,
			telemetry: telemetry_handle.clone(),
		})?;
	}

	if let Some((config, notifications)) = voter {
		finality::spawn(finality::Voter {
			config,
			notifications,
			link: finality_link,
			network,
			pool,
			registry,
			sync,
			task_manager: &task_manager,
			telemetry: telemetry_handle,
			voter_state,
		})?;
	}

	Ok(task_manager)
}
