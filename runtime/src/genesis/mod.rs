// SPDX-License-Identifier: Apache-2.0
//! The states that a chain of this runtime can begin with.

mod presets;

use alloc::{vec, vec::Vec};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

/// The names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![DEV_RUNTIME_PRESET.into(), LOCAL_TESTNET_RUNTIME_PRESET.into()]
}

/// The preset of this name as JSON, if there is one.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let genesis = match id.as_ref() {
		DEV_RUNTIME_PRESET => presets::development(),
		LOCAL_TESTNET_RUNTIME_PRESET => presets::local_testnet(),
		_ => return None,
	};
	serde_json::to_vec(&genesis).ok()
}
