// SPDX-License-Identifier: Apache-2.0
//! What only the composed runtime can show.

mod call_filter;
mod documentation;
mod extensions;
mod presets;
mod shape;
mod story;
mod upgrade;

use crate::{genesis, Runtime, RuntimeGenesisConfig, System, SLOT_DURATION_MS};
use sp_consensus_aura::Slot;
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::BuildStorage;

/// When the chains of the tests make their first block, in milliseconds since 1970-01-01 UTC.
const FIRST_SLOT_AT: crate::Moment = 1_900_000_000_000;

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
	chain.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Runtime>::put(FIRST_SLOT_AT);
		pallet_aura::CurrentSlot::<Runtime>::put(Slot::from(FIRST_SLOT_AT / SLOT_DURATION_MS));
	});
	chain
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
