// SPDX-License-Identifier: Apache-2.0
//! What only the composed runtime can show.

#![allow(clippy::pedantic, clippy::restriction)]

mod answers;
mod call_filter;
mod client;
mod conversions;
mod council;
mod documentation;
mod error_words;
mod extensions;
mod floods;
mod fuzz;
mod presets;
mod shape;
mod story;
mod upgrade;

use crate::{
	genesis, BlockNumber, Executive, Hash, Header, Moment, RuntimeGenesisConfig,
	UncheckedExtrinsic, SLOT_DURATION_MS,
};
use codec::Encode;
use frame_support::assert_ok;
use sp_consensus_aura::{Slot, AURA_ENGINE_ID};
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{traits::Header as _, BuildStorage, Digest, DigestItem};

#[cfg(feature = "try-runtime")]
use {
	crate::{AllPalletsWithSystem, System},
	frame_support::traits::{PalletsInfoAccess, TryState, TryStateSelect},
};

/// When the chains of the tests make their first block, in milliseconds since 1970-01-01 UTC.
const FIRST_SLOT_AT: Moment = 1_900_000_000_000;

/// A development chain at block 1, at the time of its first slot.
fn development_chain() -> TestExternalities {
	chain(DEV_RUNTIME_PRESET)
}

/// A chain of the named preset at block 1.
fn chain(preset: &str) -> TestExternalities {
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
fn begin_block(number: BlockNumber, at: Moment) {
	let slot = Slot::from(at / SLOT_DURATION_MS);
	let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
	let (no_hash, parent) = (Hash::zero(), Hash::zero());
	Executive::initialize_block(&Header::new(number, no_hash, no_hash, parent, digest));
	let set_time = pallet_timestamp::Call::set { now: at }.into();
	assert_ok!(Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(set_time))
		.expect("enters the block"));
}

/// Every pallet's invariants hold, where they are compiled in: in the run of the benchmarks' tests.
fn ensure_invariants_hold(when: &str) {
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

/// The account of a development key.
fn account(key: Sr25519Keyring) -> crate::AccountId {
	key.to_account_id()
}
