// SPDX-License-Identifier: Apache-2.0
//! What who watches a transaction hears.
//!
//! The SDK's fork-aware pool tells of a block from the block's view, and of its finality by a command
//! of its own. `MultiViewListener` takes the views' streams away when their blocks are final, with what
//! nobody has read of them: where a block is final as soon as it is made, and the node is busy, that a
//! transaction is in a block is never told, only that it is final. Who waits for the former, as most
//! programs do, would wait for ever.

use futures::{stream, Stream, StreamExt};
use sc_transaction_pool_api::TransactionStatus;

/// The same, but no transaction is final that was not told to be in that block.
pub(super) fn in_order<Hash, BlockHash>(
	statuses: impl Stream<Item = TransactionStatus<Hash, BlockHash>> + Send,
) -> impl Stream<Item = TransactionStatus<Hash, BlockHash>> + Send
where
	Hash: Send,
	BlockHash: Copy + PartialEq + Send,
{
	let mut told = None;
	statuses.flat_map(move |status| {
		let mut missing = None;
		match &status {
			TransactionStatus::InBlock(place) => told = Some(*place),
			TransactionStatus::Retracted(_) => told = None,
			TransactionStatus::Finalized(place) if told != Some(*place) => {
				missing = Some(TransactionStatus::InBlock(*place));
			},
			_ => (),
		}
		stream::iter(missing.into_iter().chain([status]))
	})
}
