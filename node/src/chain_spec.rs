// SPDX-License-Identifier: Apache-2.0
//! The chains that a node can run: two built in, any other from a file.
//!
//! The genesis state of the built-in chains comes from the runtime's presets, so that a chain
//! differs from another by data only and the node knows no pallet.

use citychain_runtime::genesis;
use citychain_runtime_wasm::WASM_BINARY;
use sc_service::{ChainType, Properties};
use std::path::PathBuf;

/// A chain specification of CityChain: no extensions.
pub(crate) type ChainSpec = sc_service::GenericChainSpec;

/// Separates CityChain's network protocols from those of other chains.
const PROTOCOL_ID: &str = "citychain";

/// The chain that `id` names: `dev`, `local`, or the path of a chain specification file.
///
/// An empty `id` (no `--chain`) names none: the keys of the built-in chains are public, so nobody
/// may run one without having asked for it.
///
/// # Errors
///
/// One sentence when no chain is named, when the file cannot be read, or when this binary holds no
/// runtime.
pub(crate) fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"dev" => development(),
		"" => {
			Err("name the chain: `--chain` with the path of your network's chain specification, \
		           or `--dev` for a development chain, whose keys are public"
				.into())
		},
		"local" => local_testnet(),
		path => ChainSpec::from_json_file(PathBuf::from(path)).map_err(|error| {
			format!(
				"cannot load the chain `{path}`: name `dev`, `local` or the path of a chain \
				 specification file ({error})"
			)
		}),
	}
}

/// One validator and a council of one, so that a developer can do everything alone.
fn development() -> Result<ChainSpec, String> {
	built_in(
		"CityChain Development",
		"citychain_dev",
		ChainType::Development,
		sp_genesis_builder::DEV_RUNTIME_PRESET,
	)
}

/// Four validators, to try consensus on one machine or in one office.
fn local_testnet() -> Result<ChainSpec, String> {
	built_in(
		"CityChain Local Testnet",
		"citychain_local",
		ChainType::Local,
		sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET,
	)
}

fn built_in(
	name: &str,
	id: &str,
	chain_type: ChainType,
	preset: &str,
) -> Result<ChainSpec, String> {
	// The preset is asked of the native runtime: the same source, and asking the wasm would compile
	// it once more at each start, which takes seconds. The state itself is built by the wasm.
	let patch = genesis::get_preset(&preset.into())
		.and_then(|json| serde_json::from_slice(&json).ok())
		.ok_or_else(|| format!("the runtime has no preset `{preset}`"))?;

	Ok(ChainSpec::builder(runtime_code()?, Default::default())
		.with_name(name)
		.with_id(id)
		.with_chain_type(chain_type)
		.with_protocol_id(PROTOCOL_ID)
		.with_properties(properties())
		.with_genesis_config_patch(patch)
		.build())
}

/// The wasm runtime inside this binary.
///
/// # Errors
///
/// One sentence when the binary was built without it.
pub(crate) fn runtime_code() -> Result<&'static [u8], String> {
	WASM_BINARY.ok_or_else(|| {
		"this binary holds no runtime: build it again without SKIP_WASM_BUILD".to_string()
	})
}

/// How wallets show money and addresses. Balances count fen: two decimals make a yuan.
fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), "CNY".into());
	properties.insert("tokenDecimals".into(), 2.into());
	properties.insert("ss58Format".into(), 42.into());
	properties
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_service::ChainSpec as _;

	#[test]
	fn built_in_chains_are_found_by_name() {
		for (name, id, chain_type) in [
			("dev", "citychain_dev", ChainType::Development),
			("local", "citychain_local", ChainType::Local),
		] {
			let spec = load(name).expect("the chain is built in");
			assert_eq!(spec.id(), id);
			assert_eq!(spec.chain_type(), chain_type);
			assert_eq!(spec.protocol_id(), Some(PROTOCOL_ID));
			assert_eq!(spec.properties(), properties());
		}
	}

	#[test]
	fn exported_chain_holds_the_genesis_state_and_the_runtime() {
		for name in ["dev", "local"] {
			let spec = load(name).expect("the chain is built in");
			let file =
				std::env::temp_dir().join(format!("citychain-{name}-{}.json", std::process::id()));
			std::fs::write(&file, spec.as_json(true).expect("the preset is valid"))
				.expect("the temporary folder is writable");
			let loaded =
				load(&file.display().to_string()).expect("the file is a chain specification");
			let storage = loaded.as_storage_builder().build_storage().expect("it is raw");
			// The file is read again for the state, so it may go only now.
			std::fs::remove_file(&file).expect("the file was just written");

			assert_eq!(loaded.id(), spec.id());
			let code = storage.top.get(sp_core::storage::well_known_keys::CODE);
			assert_eq!(code.map(Vec::as_slice), WASM_BINARY);
		}
	}

	#[test]
	fn no_chain_runs_unless_it_is_named() {
		let error = load("").map(|_| ()).expect_err("none is named");
		assert!(error.starts_with("name the chain: `--chain` with the path"), "{error}");
	}

	#[test]
	fn unknown_chain_is_refused_with_the_names_to_use() {
		let error = load("no-such-chain").map(|_| ()).expect_err("there is no such file");
		assert!(error.contains("`no-such-chain`: name `dev`, `local` or the path"), "{error}");
	}
}
