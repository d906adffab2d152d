// SPDX-License-Identifier: Apache-2.0
//! What the tests of the runtime and the fuzz targets share; never in the runtime that nodes run.
//!
//! | module | holds |
//! |---|---|
//! | this one | a chain of a preset, its blocks and its invariants |
//! | [`signing`] | who signs, and what the pool and a block say to it |
//! | [`judging`] | whatever bytes arrive: the judge of transactions, of calls and of questions |

#![allow(clippy::pedantic, clippy::restriction)]

pub mod judging;
pub mod signing;

use crate::{
	genesis, BlockNumber, Executive, Hash, Header, Moment, RuntimeGenesisConfig, Timestamp,
	UncheckedExtrinsic, SLOT_DURATION_MS,
};
use codec::Encode;
use frame_support::assert_ok;
use sp_consensus_aura::{Slot, AURA_ENGINE_ID};
use sp_io::TestExternalities;
use sp_runtime::{traits::Header as _, BuildStorage, Digest, DigestItem};

#[cfg(feature = "try-runtime")]
use {
	crate::{AllPalletsWithSystem, System},
	frame_support::traits::{PalletsInfoAccess, TryState, TryStateSelect},
};

/// When the chains of the tests make their first block, in milliseconds since 1970-01-01 UTC.
pub const FIRST_SLOT_AT: Moment = 1_900_000_000_000;

/// A chain of the named preset at block 1.
pub fn chain(preset: &str) -> TestExternalities {
	let patch = genesis::get_preset(&preset.into()).expect("the preset exists");
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).expect("serializes");
	json_patch(&mut config, serde_json::from_slice(&patch).expect("the preset is JSON"));
	let config: RuntimeGenesisConfig =
		serde_json::from_value(config).expect("the preset fits the runtime");
	let mut chain = TestExternalities::new(config.build_storage().expect("the genesis builds"));
	chain.execute_with(|| begin_block(1, FIRST_SLOT_AT));
	chain
}

/// Begins a block as its author does, at a time in milliseconds since 1970-01-01 UTC.
pub fn begin_block(number: BlockNumber, at: Moment) {
	let slot = Slot::from(at / SLOT_DURATION_MS);
	let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
	let (no_hash, parent) = (Hash::zero(), Hash::zero());
	Executive::initialize_block(&Header::new(number, no_hash, no_hash, parent, digest));
	let set_time = pallet_timestamp::Call::set { now: at }.into();
	assert_ok!(Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(set_time))
		.expect("enters the block"));
}

/// Ends the block, and begins the next one when these milliseconds have passed.
pub fn next_block_after(elapsed: Moment) {
	let parent = Executive::finalize_block();
	begin_block(parent.number + 1, Timestamp::get() + elapsed);
}

/// Every pallet's invariants hold, where they are compiled in: in the run of the benchmarks' tests.
pub fn ensure_invariants_hold(when: &str) {
	#[cfg(feature = "try-runtime")]
	for pallet in AllPalletsWithSystem::infos() {
		let only = TryStateSelect::Only(vec![pallet.name.into()]);
		if let Err(error) = AllPalletsWithSystem::try_state(System::block_number(), only) {
			panic!("{when}, {}: {error:?}", pallet.name);
		}
	}
	#[cfg(not(feature = "try-runtime"))]
	let _ = when;
}

/// RFC 7396, as the node applies a preset to the default configuration.
fn json_patch(target: &mut serde_json::Value, patch: serde_json::Value) {
	match (target, patch) {
		(serde_json::Value::Object(target), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				json_patch(target.entry(key).or_insert(serde_json::Value::Null), value);
			}
		},
		(target, patch) => *target = patch,
	}
}
