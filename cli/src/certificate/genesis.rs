// SPDX-License-Identifier: Apache-2.0
//! The validators of the first block, from a node that still has its state, or from a chain
//! specification.

use crate::{error::Failure, output::shown};
use citychain_certificate::{bundle::Genesis, storage::key};
use citychain_client::ChainError;
use serde::Deserialize;
use sp_core::{storage::Storage, H256};
use sp_runtime::{traits::BlakeTwo256, StateVersion};
use sp_state_machine::{prove_read, TrieBackend};
use sp_trie::PrefixedMemoryDB;
use std::{collections::BTreeMap, path::Path};

/// The longest chain specification; that of a development chain takes 3 MB.
const MAX_SPECIFICATION: u64 = 256 << 20;

/// A raw chain specification: the state of the first block, key by key.
#[derive(Deserialize)]
struct Specification {
	genesis: RawGenesis,
}

#[derive(Deserialize)]
struct RawGenesis {
	raw: RawState,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawState {
	top: BTreeMap<String, String>,
	#[serde(default)]
	children_default: BTreeMap<String, serde_json::Value>,
}

/// The first block with this hash, out of a raw chain specification.
pub(crate) fn of_specification(path: &Path, hash: H256) -> Result<Genesis, Failure> {
	let unreadable = |reason| Failure::Unreadable { path: path.into(), reason };
	let size = std::fs::metadata(path).map_err(unreadable)?.len();
	let text = match size {
		..=MAX_SPECIFICATION => std::fs::read(path).map_err(unreadable)?,
		_ => return Err(Failure::Usage(format!("{} is no chain specification", shown(path)))),
	};
	let state = state(&text).ok_or_else(|| {
		Failure::Usage(format!(
			"{} is no raw chain specification: export one with citychain-node \
			 export-chain-spec --raw",
			shown(path)
		))
	})?;
	// Chains that began before values had nodes of their own are of the older layout.
	for version in [StateVersion::V1, StateVersion::V0] {
		let genesis = prove(state.clone(), version)?;
		if genesis.hash() == hash {
			return Ok(genesis);
		}
	}
	Err(Failure::Usage(format!(
		"{} is the specification of another chain than that of the node, which begins with {hash:?}",
		shown(path)
	)))
}

/// The state in a raw specification; none if it is something else.
fn state(text: &[u8]) -> Option<Storage> {
	let Specification { genesis: RawGenesis { raw } } = serde_json::from_slice(text).ok()?;
	// No chain of this project has child tries.
	if !raw.children_default.is_empty() {
		return None;
	}
	let bytes = |text: &str| hex::decode(text.strip_prefix("0x")?).ok();
	let top = raw
		.top
		.iter()
		.map(|(key, value)| Some((bytes(key)?, bytes(value)?)))
		.collect::<Option<BTreeMap<_, _>>>()?;
	Some(Storage { top, children_default: Default::default() })
}

fn prove(state: Storage, version: StateVersion) -> Result<Genesis, Failure> {
	let backend = TrieBackend::<PrefixedMemoryDB<BlakeTwo256>, BlakeTwo256>::from((state, version));
	let state_root = *backend.root();
	let proof = prove_read(backend, [key::authorities()]).map_err(|reason| {
		ChainError::Incompatible(format!("the chain specification's state is broken: {reason}"))
	})?;
	Ok(Genesis { state_root, state: proof.into_iter_nodes().collect() })
}
