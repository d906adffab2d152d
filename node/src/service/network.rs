// SPDX-License-Identifier: Apache-2.0
//! The protocols that the node speaks with its peers.

use super::{Backend, Client, SelectChain};
use citychain_runtime::{opaque::Block, Hash};
use sc_consensus_grandpa::{warp_proof::NetworkProvider, LinkHalf};
use sc_network::{
	config::FullNetworkConfiguration, service::NotificationMetrics, Litep2pNetworkBackend,
	NetworkBackend, NotificationService, ProtocolName,
};
use sc_service::{Configuration, WarpSyncConfig};
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The one network backend of this node: a second would double the code for no peer's sake.
pub(super) type Protocols = FullNetworkConfiguration<Block, Hash, Litep2pNetworkBackend>;

/// The protocols of every node, before the SDK adds its own.
pub(super) fn protocols(config: &Configuration) -> (Protocols, NotificationMetrics) {
	let registry = config.prometheus_registry();
	let metrics =
		<Litep2pNetworkBackend as NetworkBackend<Block, Hash>>::register_notification_metrics(
			registry,
		);
	(Protocols::new(&config.network, registry.cloned()), metrics)
}

/// Adds the protocol that carries votes; returns its name and its messages.
pub(super) fn add_gossip(
	config: &Configuration,
	client: &Client,
	protocols: &mut Protocols,
	metrics: &NotificationMetrics,
) -> (ProtocolName, Box<dyn NotificationService>) {
	let protocol = sc_consensus_grandpa::protocol_standard_name(
		&client.info().genesis_hash,
		&config.chain_spec,
	);
	let (set_config, notifications) =
		sc_consensus_grandpa::grandpa_peers_set_config::<Block, Litep2pNetworkBackend>(
			protocol.clone(),
			metrics.clone(),
			protocols.peer_store_handle(),
		);
	protocols.add_notification_protocol(set_config);
	(protocol, notifications)
}

/// Lets a new node jump to the newest block by the proofs of the authority sets' changes.
pub(super) fn warp_sync(
	backend: &Arc<Backend>,
	link: &LinkHalf<Block, Client, SelectChain>,
) -> WarpSyncConfig<Block> {
	WarpSyncConfig::WithProvider(Arc::new(NetworkProvider::new(
		backend.clone(),
		link.shared_authority_set().clone(),
		Vec::new(),
	)))
}
