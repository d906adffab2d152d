// SPDX-License-Identifier: Apache-2.0
//! Blocks without consensus, for development chains.
//!
//! Each block is final as soon as it is made and takes an Aura slot of its own, so that the runtime
//! sees the same digests and times as under consensus. Where blocks come faster than slots the
//! chain's clock runs ahead of the machine's; a chain that was sealed so can go on under consensus
//! once the machine's clock has caught up.

use super::{slots, tasks::EssentialTasks, Client, Pool, SelectChain};
use crate::cli::Sealing;
use citychain_runtime::Hash;
use futures::{channel::mpsc, channel::oneshot, stream, FutureExt, SinkExt, Stream, StreamExt};
use sc_basic_authorship::ProposerFactory;
use sc_consensus_aura::SlotDuration;
use sc_consensus_manual_seal::{
	consensus::aura::AuraConsensusDataProvider, run_manual_seal, EngineCommand, Error as SealError,
	ManualSealParams,
};
use sc_service::{error::Error, TaskManager};
use sc_telemetry::TelemetryHandle;
use sc_transaction_pool_api::TransactionPool;
use sp_consensus_aura::Slot;
use sp_core::traits::SpawnEssentialNamed;
use sp_timestamp::Timestamp;
use std::{pin::Pin, sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;

/// Orders to the engine, from RPC and from the clock or the pool.
pub(super) type Commands = mpsc::Sender<EngineCommand<Hash>>;

/// The engine's ear.
pub(super) type Orders = mpsc::Receiver<EngineCommand<Hash>>;

/// What the sealer works with.
pub(super) struct Sealer<'a> {
	pub(super) client: Arc<Client>,
	pub(super) commands: Commands,
	pub(super) orders: Orders,
	pub(super) pool: Arc<Pool>,
	pub(super) registry: Option<&'a Registry>,
	pub(super) sealing: Sealing,
	pub(super) select_chain: SelectChain,
	pub(super) task_manager: &'a TaskManager,
	pub(super) telemetry: Option<TelemetryHandle>,
}

/// A way to order blocks, and the end where the orders arrive.
pub(super) fn channel() -> (Commands, Orders) {
	// Whoever orders waits for the block: a few places are enough.
	mpsc::channel(16)
}

/// Starts the engine that makes blocks and the task that orders them.
pub(super) fn spawn(sealer: Sealer<'_>) -> Result<(), Error> {
	let Sealer {
		client,
		commands,
		orders,
		pool,
		registry,
		sealing,
		select_chain,
		task_manager,
		telemetry,
	} = sealer;

	let slot_duration = sc_consensus_aura::slot_duration(&*client)?;
	let env = ProposerFactory::new(
		task_manager.spawn_handle(),
		client.clone(),
		pool.clone(),
		registry,
		telemetry,
	);

	let engine = run_manual_seal(ManualSealParams {
		block_import: client.clone(),
		env,
		client: client.clone(),
		pool: pool.clone(),
		commands_stream: orders,
		select_chain,
		consensus_data_provider: Some(Box::new(AuraConsensusDataProvider::new_with_slot_duration(
			slot_duration,
		))),
		create_inherent_data_providers: move |parent, ()| {
			let timestamp = next_timestamp(&client, parent, slot_duration);
			async move { Ok(sp_timestamp::InherentDataProvider::new(timestamp?)) }
		},
	});

	let tasks = EssentialTasks::of(task_manager);
	tasks.spawn_essential_blocking("manual-seal", Some("block-authoring"), engine.boxed());
	tasks.spawn_essential(
		"manual-seal-orders",
		Some("block-authoring"),
		order_blocks(occasions(sealing, &pool), sealing, commands).boxed(),
	);
	Ok(())
}

/// When to make a block.
fn occasions(sealing: Sealing, pool: &Pool) -> Pin<Box<dyn Stream<Item = ()> + Send>> {
	match sealing {
		Sealing::Instant => pool.import_notification_stream().map(drop).boxed(),
		Sealing::Interval(interval) => ticks(interval).boxed(),
	}
}

fn ticks(interval: Duration) -> impl Stream<Item = ()> + Send {
	stream::unfold((), move |()| async move {
		tokio::time::sleep(interval).await;
		Some(((), ()))
	})
}

/// Orders a block on each occasion and waits until it is there, so that transactions that arrive
/// together share one.
async fn order_blocks(
	mut occasions: impl Stream<Item = ()> + Unpin,
	sealing: Sealing,
	mut commands: Commands,
) {
	while occasions.next().await.is_some() {
		let (sender, answer) = oneshot::channel();
		let order = EngineCommand::SealNewBlock {
			create_empty: matches!(sealing, Sealing::Interval(_)),
			finalize: true,
			parent_hash: None,
			sender: Some(sender),
		};
		if commands.send(order).await.is_err() {
			return;
		}
		match answer.await {
			// The last block took this occasion's transaction too.
			Ok(Ok(_)) | Ok(Err(SealError::EmptyTransactionPool)) => {},
			Ok(Err(error)) => log::warn!("no block was made: {error}"),
			Err(_) => return,
		}
	}
}

/// The time of the block after `parent`: the start of the present slot, or of the slot after the
/// parent's where that is later.
///
/// Whole slots keep the runtime's two rules at once: a slot is used once, and times are at least
/// half a slot apart. Counting from the parent makes it hold after a restart too.
fn next_timestamp(
	client: &Client,
	parent: Hash,
	slot_duration: SlotDuration,
) -> Result<Timestamp, Box<dyn std::error::Error + Send + Sync>> {
	next_slot(slots::slot_of(client, parent)?, slots::slot_now(slot_duration))
		.timestamp(slot_duration)
		.ok_or_else(|| "the chain's clock has run out of numbers".into())
}

/// The slot of the block after one in slot `parent`, `now` being the present one.
fn next_slot(parent: Slot, now: Slot) -> Slot {
	now.max(parent + 1)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn each_block_takes_a_later_slot_and_none_lies_in_the_past() {
		for (parent, now, expected) in [(0, 50, 50), (49, 50, 50), (50, 50, 51), (60, 50, 61)] {
			assert_eq!(next_slot(parent.into(), now.into()), Slot::from(expected));
		}
	}

	#[test]
	fn an_occasion_without_transactions_is_no_error() {
		let (commands, mut orders) = channel();
		let answer_all = async move {
			let mut answered = 0;
			while let Some(EngineCommand::SealNewBlock { sender, finalize, .. }) =
				orders.next().await
			{
				assert!(finalize);
				let answer = Err(SealError::EmptyTransactionPool);
				sender.expect("answers are awaited").send(answer).expect("it is listening");
				answered += 1;
			}
			answered
		};

		let order = order_blocks(stream::iter([(), ()]), Sealing::Instant, commands);
		let (answered, ()) = futures::executor::block_on(futures::future::join(answer_all, order));
		assert_eq!(answered, 2);
	}
}
