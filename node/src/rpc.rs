// SPDX-License-Identifier: Apache-2.0
//! The JSON-RPC methods beyond the SDK's own.
//!
//! Reads of the domains go through runtime APIs (`state_call`), so there is
//! nothing of ours here: the next nonce and a dry run of a transaction, proofs of finality, and on
//! development chains that seal without consensus, blocks on demand.

use crate::service::{Backend, Client, Pool};
use citychain_runtime::{opaque::Block, AccountId, Hash, Nonce};
use futures::channel::mpsc;
use jsonrpsee::{server::RegisterMethodError, RpcModule};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_consensus_manual_seal::{
	rpc::{ManualSeal, ManualSealApiServer},
	EngineCommand,
};
use sc_rpc::SubscriptionTaskExecutor;
use sp_runtime::traits::NumberFor;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What the methods work on.
pub(crate) struct Dependencies {
	/// The chain.
	pub(crate) client: Arc<Client>,
	/// Transactions that wait for a block.
	pub(crate) pool: Arc<Pool>,
	/// What makes blocks final.
	pub(crate) engine: Engine,
}

/// What makes blocks, as far as clients see it.
pub(crate) enum Engine {
	/// Consensus: finality has proofs.
	Consensus(Finality),
	/// Sealing on a development chain: blocks can be ordered.
	Sealing(mpsc::Sender<EngineCommand<Hash>>),
}

/// What proofs of finality are made from.
pub(crate) struct Finality {
	/// The state of the voter's rounds.
	pub(crate) voter_state: SharedVoterState,
	/// The authority sets from genesis on.
	pub(crate) authority_set: SharedAuthoritySet<Hash, NumberFor<Block>>,
	/// Every justification that this node makes or receives.
	pub(crate) justifications: GrandpaJustificationStream<Block>,
	/// Looks proofs up.
	pub(crate) proofs: Arc<FinalityProofProvider<Backend, Block>>,
}

/// Builds the methods.
///
/// # Errors
///
/// When two of them have the same name.
pub(crate) fn module(
	dependencies: &Dependencies,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, RegisterMethodError> {
	let Dependencies { client, pool, engine } = dependencies;
	let mut module = RpcModule::new(());

	module.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(System::new(
		client.clone(),
		pool.clone(),
	)))?;

	match engine {
		Engine::Consensus(finality) => module.merge(
			Grandpa::new(
				executor,
				finality.authority_set.clone(),
				finality.voter_state.clone(),
				finality.justifications.clone(),
				finality.proofs.clone(),
			)
			.into_rpc(),
		)?,
		Engine::Sealing(commands) => module.merge(ManualSeal::new(commands.clone()).into_rpc())?,
	}

	Ok(module)
}
