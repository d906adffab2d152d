// SPDX-License-Identifier: Apache-2.0
//! Aura's slots: what a block says of its time.

use super::Client;
use citychain_runtime::{opaque::Block, Hash};
use sc_consensus_aura::SlotDuration;
use sc_service::error::Error;
use sp_consensus_aura::{inherents, sr25519::AuthoritySignature, Slot};
use sp_timestamp::Timestamp;
use std::time::Duration;

/// The slot and the time of this moment, for a block that is made or verified now.
pub(super) fn inherent_data_providers(
	slot_duration: SlotDuration,
) -> (inherents::InherentDataProvider, sp_timestamp::InherentDataProvider) {
	let timestamp = sp_timestamp::InherentDataProvider::from_system_time();
	let slot = inherents::InherentDataProvider::from_timestamp_and_slot_duration(
		*timestamp,
		slot_duration,
	);
	(slot, timestamp)
}

/// The slot of the block `hash`; zero for the genesis block.
///
/// # Errors
///
/// When the block is not in the database or names no slot.
pub(super) fn slot_of(client: &Client, hash: Hash) -> Result<Slot, Error> {
	let header = client
		.header(hash)?
		.ok_or_else(|| Error::Other(format!("block {hash:?} is not in the database")))?;
	sc_consensus_aura::find_pre_digest::<Block, AuthoritySignature>(&header)
		.map_err(|error| Error::Other(error.to_string()))
}

/// The slot of this moment.
pub(super) fn slot_now(slot_duration: SlotDuration) -> Slot {
	Slot::from_timestamp(Timestamp::current(), slot_duration)
}

/// How far the slot `head` lies ahead of the slot `now`; nothing where it does not.
pub(super) fn lead(head: Slot, now: Slot, slot_duration: SlotDuration) -> Duration {
	slot_duration
		.as_duration()
		.saturating_mul(u32::try_from(*head.saturating_sub(now)).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn lead_is_told_in_time_and_never_negative() {
		let slot_duration = SlotDuration::from_millis(2_000);
		for (head, now, expected) in [(0, 7, 0), (7, 7, 0), (10, 7, 6)] {
			assert_eq!(lead(head.into(), now.into(), slot_duration), Duration::from_secs(expected));
		}
	}
}
