// SPDX-License-Identifier: Apache-2.0
//! GRANDPA: what makes a block final.

use super::{tasks::EssentialTasks, Client, Pool, SelectChain, SyncService};
use crate::rpc;
use citychain_runtime::opaque::Block;
use futures::FutureExt;
use sc_consensus_grandpa::{
	Config, FinalityProofProvider, GrandpaParams, LinkHalf, SharedVoterState,
};
use sc_network::{service::traits::NetworkService, NotificationService, ProtocolName};
use sc_service::{error::Error, Configuration, TaskManager};
use sc_telemetry::TelemetryHandle;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_core::traits::SpawnEssentialNamed;
use sp_keystore::KeystorePtr;
use std::{sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;

/// At least one of so many consecutive blocks is stored with its GRANDPA justification, and
/// imported with it.
///
/// A certificate proves the state after the first justified block that holds the record, so the
/// period is how far behind the record that block may be: 8 s here. Smaller would be paid by every
/// node for ever: a justification takes about 130 bytes a validator, so with seven validators and
/// one in each block 40 MB a day, with this period 10 MB. A fresh record need not wait either:
/// `grandpa_subscribeJustifications` gives every justification, stored or not.
pub(super) const JUSTIFICATION_PERIOD: u32 = 4;

/// How long GRANDPA waits for votes to spread: its timers are multiples of this.
///
/// The SDK's templates wait for the open internet (333 ms). The institutions of one city are a few
/// milliseconds apart; 100 ms leaves room for a busy validator. Too small costs further rounds,
/// never safety.
const GOSSIP_DURATION: Duration = Duration::from_millis(100);

/// What the voter works with.
pub(super) struct Voter<'a> {
	pub(super) config: Config,
	pub(super) link: LinkHalf<Block, Client, SelectChain>,
	pub(super) network: Arc<dyn NetworkService>,
	pub(super) notifications: Box<dyn NotificationService>,
	pub(super) pool: Arc<Pool>,
	pub(super) registry: Option<Registry>,
	pub(super) sync: SyncService,
	pub(super) task_manager: &'a TaskManager,
	pub(super) telemetry: Option<TelemetryHandle>,
	pub(super) voter_state: SharedVoterState,
}

/// What RPC needs of finality.
pub(super) fn for_rpc(
	backend: &Arc<super::Backend>,
	link: &LinkHalf<Block, Client, SelectChain>,
	voter_state: &SharedVoterState,
) -> rpc::Finality {
	let authority_set = link.shared_authority_set().clone();
	rpc::Finality {
		voter_state: voter_state.clone(),
		justifications: link.justification_stream(),
		proofs: FinalityProofProvider::new_for_service(
			backend.clone(),
			Some(authority_set.clone()),
		),
		authority_set,
	}
}

/// The voter's settings; `protocol_name` is the protocol that carries its votes, and `keystore` has
/// the keys to sign them with, if the node is a validator.
pub(super) fn config(
	config: &Configuration,
	protocol_name: ProtocolName,
	keystore: Option<KeystorePtr>,
	telemetry: Option<TelemetryHandle>,
) -> Config {
	Config {
		gossip_duration: GOSSIP_DURATION,
		justification_generation_period: JUSTIFICATION_PERIOD,
		name: Some(config.network.node_name.clone()),
		observer_enabled: false,
		keystore,
		local_role: config.role,
		telemetry,
		protocol_name,
	}
}

/// Starts the voter; on a node that is no validator it follows the others' votes.
pub(super) fn spawn(voter: Voter<'_>) -> Result<(), Error> {
	let Voter {
		config,
		link,
		network,
		notifications,
		pool,
		registry,
		sync,
		task_manager,
		telemetry,
		voter_state,
	} = voter;

	let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
		config,
		link,
		network,
		sync,
		notification_service: notifications,
		// Vote for the best block itself. The SDK's default stays two blocks behind it, against
		// forks that its validators make by chance. Here Aura gives each slot to one validator,
		// so a fork needs a late block or a cheat, and costs a round, while staying behind would
		// cost every transaction four seconds.
		voting_rule: (),
		prometheus_registry: registry,
		shared_voter_state: voter_state,
		telemetry,
		offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(pool),
	})?;

	// A validator that cannot vote any more must not look alive.
	EssentialTasks::of(task_manager).spawn_essential_blocking("grandpa-voter", None, voter.boxed());
	Ok(())
}
