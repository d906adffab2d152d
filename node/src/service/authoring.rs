// SPDX-License-Identifier: Apache-2.0
//! Aura: whose turn it is to make a block.

use super::{slots, tasks::EssentialTasks, BlockImport, Client, Pool, SelectChain, SyncService};
use futures::FutureExt;
use sc_basic_authorship::ProposerFactory;
use sc_consensus_aura::{SlotProportion, StartAuraParams};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_service::{error::Error, TaskManager};
use sc_telemetry::TelemetryHandle;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::sr25519::AuthorityPair;
use sp_core::traits::SpawnEssentialNamed;
use sp_keystore::KeystorePtr;
use std::sync::Arc;
use substrate_prometheus_endpoint::Registry;

/// What the author works with.
pub(super) struct Author<'a> {
	pub(super) block_import: BlockImport,
	pub(super) client: Arc<Client>,
	pub(super) force: bool,
	pub(super) keystore: KeystorePtr,
	pub(super) pool: Arc<Pool>,
	pub(super) registry: Option<&'a Registry>,
	pub(super) select_chain: SelectChain,
	pub(super) sync: SyncService,
	pub(super) task_manager: &'a TaskManager,
	pub(super) telemetry: Option<TelemetryHandle>,
}

/// Starts the task that makes a block in each slot of this validator.
pub(super) fn spawn(author: Author<'_>) -> Result<(), Error> {
	let Author {
		block_import,
		client,
		force,
		keystore,
		pool,
		registry,
		select_chain,
		sync,
		task_manager,
		telemetry,
	} = author;

	let proposer_factory = ProposerFactory::new(
		task_manager.spawn_handle(),
		client.clone(),
		pool,
		registry,
		telemetry.clone(),
	);
	let slot_duration = sc_consensus_aura::slot_duration(&*client)?;

	// Aura would try, and fail, in each slot until then.
	let head = slots::slot_of(&client, client.info().best_hash)?;
	let lead = slots::lead(head, slots::slot_now(slot_duration), slot_duration);
	if !lead.is_zero() {
		log::warn!(
			"The best block is {} s ahead of this machine's clock, as sealing leaves a development \
			 chain: the next block comes then. On any other chain, set the clock.",
			lead.as_secs(),
		);
	}

	// While finality stands still, make fewer blocks: after 50 that are not final, each is worth
	// waiting longer for, up to 100 slots. It bounds what a lasting lack of votes piles up.
	// `--force-authoring` means what it says.
	let backoff_authoring_blocks = (!force).then(BackoffAuthoringOnFinalizedHeadLagging::default);

	let aura = sc_consensus_aura::start_aura::<AuthorityPair, _, _, _, _, _, _, _, _, _, _>(
		StartAuraParams {
			slot_duration,
			client,
			select_chain,
			block_import,
			proposer_factory,
			sync_oracle: sync.clone(),
			justification_sync_link: sync,
			create_inherent_data_providers: move |_, ()| async move {
				Ok(slots::inherent_data_providers(slot_duration))
			},
			force_authoring: force,
			backoff_authoring_blocks,
			keystore,
			// Two thirds of the slot make the block, the rest carries it to the next author.
			block_proposal_slot_portion: SlotProportion::new(2f32 / 3f32),
			max_block_proposal_slot_portion: None,
			telemetry,
			compatibility_mode: Default::default(),
		},
	)?;

	EssentialTasks::of(task_manager).spawn_essential_blocking(
		"aura",
		Some("block-authoring"),
		aura.boxed(),
	);
	Ok(())
}
