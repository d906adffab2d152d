// SPDX-License-Identifier: Apache-2.0
//! The state that a chain begins with.

use super::HostFunctions;
use crate::wasm;
use codec::{Decode, Encode};
use sc_chain_spec::{json_patch, ChainSpec};
use sc_executor::WasmExecutor;
use serde_json::Value;
use sp_core::{
	bytes,
	storage::{well_known_keys::CODE, Storage},
};
use sp_state_machine::BasicExternalities;

/// The genesis state of `spec`.
///
/// The SDK has it built by the runtime in an executor of its own. To compile the runtime takes
/// longer than all else that a node does at start, so `executor` is the node's, which has to compile
/// it anyway.
///
/// # Errors
///
/// One sentence when the specification does not fit its runtime.
pub(crate) fn storage(
	spec: &dyn ChainSpec,
	executor: &WasmExecutor<HostFunctions>,
) -> Result<Storage, String> {
	let json: Value = serde_json::from_str(&spec.as_json(false)?)
		.map_err(|error| format!("the chain specification is not JSON: {error}"))?;
	let genesis = &json["genesis"]["runtimeGenesis"];
	let Some(code) = genesis["code"].as_str() else {
		// A raw specification holds the state itself.
		return spec.as_storage_builder().build_storage();
	};
	let code = bytes::from_hex(code)
		.map_err(|error| format!("the runtime in the chain specification: {error}"))?;

	let config = match genesis.get("config") {
		Some(config) => config.clone(),
		None => {
			let mut config = default_config(executor, &code)?;
			json_patch::merge(&mut config, genesis["patch"].clone());
			config
		},
	};
	build(executor, code, &config)
}

/// The genesis configuration that the runtime `code` begins from where a specification says
/// nothing.
fn default_config(executor: &WasmExecutor<HostFunctions>, code: &[u8]) -> Result<Value, String> {
	let answer = wasm::call(
		executor,
		code,
		&mut BasicExternalities::new_empty(),
		"GenesisBuilder_get_preset",
		&None::<sp_genesis_builder::PresetId>.encode(),
	)?;
	let config = Option::<Vec<u8>>::decode(&mut &answer[..])
		.map_err(|error| format!("the runtime's answer is no preset: {error}"))?
		.ok_or("the runtime has no default genesis configuration")?;
	serde_json::from_slice(&config)
		.map_err(|error| format!("the runtime's default genesis configuration: {error}"))
}

/// The state that the runtime `code` builds from `config`.
fn build(
	executor: &WasmExecutor<HostFunctions>,
	code: Vec<u8>,
	config: &Value,
) -> Result<Storage, String> {
	let mut state = BasicExternalities::new_empty();
	let config = config.to_string().into_bytes();
	let answer =
		wasm::call(executor, &code, &mut state, "GenesisBuilder_build_state", &config.encode())?;
	sp_genesis_builder::Result::decode(&mut &answer[..])
		.map_err(|error| format!("the runtime's answer is no result: {error}"))?
		.map_err(|error| format!("the genesis does not fit the runtime: {error}"))?;

	let mut storage = state.into_storages();
	storage.top.insert(CODE.to_vec(), code);
	Ok(storage)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::chain_spec;

	#[test]
	fn state_is_the_one_that_the_sdk_builds() {
		let executor = WasmExecutor::builder().build();
		for name in ["dev", "local"] {
			let spec = chain_spec::load(name).expect("the chain is built in");
			let ours = storage(&spec, &executor).expect("the preset is valid");
			let expected = spec.as_storage_builder().build_storage().expect("the preset is valid");
			assert_eq!(ours.top, expected.top, "{name}");
			assert!(ours.children_default.is_empty() && expected.children_default.is_empty());
		}
	}

	#[test]
	fn genesis_that_does_not_fit_the_runtime_is_refused() {
		let code = chain_spec::runtime_code().expect("tests are built with the runtime");
		let spec = chain_spec::ChainSpec::builder(code, Default::default())
			.with_genesis_config_patch(serde_json::json!({ "notary": {} }))
			.build();
		let error = storage(&spec, &WasmExecutor::builder().build())
			.map(|_| ())
			.expect_err("there is no pallet of this name");
		assert!(error.starts_with("the genesis does not fit the runtime: "), "{error}");
		assert!(error.contains("notary"), "{error}");
	}
}
