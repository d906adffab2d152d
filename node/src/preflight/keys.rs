// SPDX-License-Identifier: Apache-2.0
//! No living network begins with keys that everybody knows.

use sc_chain_spec::{ChainSpec, ChainType};
use sp_core::{
	crypto::DEV_PHRASE,
	ecdsa, ed25519, sr25519,
	storage::{well_known_keys::CODE, Storage},
	Pair,
};
use std::collections::BTreeMap;

/// The paths beneath the development phrase that tools and presets use.
const PATHS: [&str; 17] = [
	"",
	"//Alice",
	"//Bob",
	"//Charlie",
	"//Dave",
	"//Eve",
	"//Ferdie",
	"//One",
	"//Two",
	"//Alice//stash",
	"//Bob//stash",
	"//Charlie//stash",
	"//Dave//stash",
	"//Eve//stash",
	"//Ferdie//stash",
	"//One//stash",
	"//Two//stash",
];

/// The length of an account, and of the keys of validators.
const LENGTH: usize = 32;

/// Refuses a chain of type Live whose genesis state holds a public development key.
///
/// It looks for the key's bytes anywhere in the state, so that it finds validators, council, officers
/// and whatever a later pallet keeps, without knowing any of them.
///
/// # Errors
///
/// One sentence that names the key.
pub(crate) fn development_keys(spec: &dyn ChainSpec, genesis: &Storage) -> Result<(), String> {
	if !matches!(spec.chain_type(), ChainType::Live) {
		return Ok(());
	}
	let known = known_keys();
	match find(&known, genesis) {
		None => Ok(()),
		Some(name) => Err(format!(
			"`{}` is a chain of type Live, and its genesis holds the development key `{name}`, whose \
			 secret everybody knows: make keys of your own with `citychain-node key generate`, and put \
			 them into the chain specification",
			spec.name()
		)),
	}
}

/// The name of a known key whose bytes stand in the state, but for the runtime's own code.
fn find<'a>(known: &'a BTreeMap<[u8; LENGTH], String>, genesis: &Storage) -> Option<&'a String> {
	let entries = genesis.top.iter().filter(|(key, _)| key.as_slice() != CODE);
	let mut bytes = entries
		.chain(genesis.children_default.values().flat_map(|child| &child.data))
		.flat_map(|(key, value)| [key, value]);
	bytes.find_map(|bytes| bytes.windows(LENGTH).find_map(|window| known.get(window)))
}

/// Every development key, and how people name it.
fn known_keys() -> BTreeMap<[u8; LENGTH], String> {
	let mut known = BTreeMap::new();
	for path in PATHS {
		let phrase = format!("{DEV_PHRASE}{path}");
		let name = if path.is_empty() { "of the bare phrase" } else { path };
		if let Ok(pair) = sr25519::Pair::from_string(&phrase, None) {
			known.insert(pair.public().0, name.into());
		}
		if let Ok(pair) = ed25519::Pair::from_string(&phrase, None) {
			known.insert(pair.public().0, format!("{name} (Ed25519)"));
		}
		if let Ok(pair) = ecdsa::Pair::from_string(&phrase, None) {
			// An account is the hash of such a key.
			known.insert(sp_io::hashing::blake2_256(&pair.public().0), format!("{name} (ECDSA)"));
		}
	}
	known
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::chain_spec;
	use std::collections::BTreeMap;

	fn spec(chain_type: ChainType) -> impl ChainSpec {
		let code = chain_spec::runtime_code().expect("tests are built with the runtime");
		chain_spec::ChainSpec::builder(code, Default::default())
			.with_name("City")
			.with_chain_type(chain_type)
			.build()
	}

	fn holding(key: &[u8], value: &[u8]) -> Storage {
		let top = BTreeMap::from([(key.to_vec(), value.to_vec())]);
		Storage { top, children_default: Default::default() }
	}

	#[test]
	fn every_kind_of_key_is_found_wherever_it_stands() {
		let known = known_keys();
		assert_eq!(known.len(), 3 * PATHS.len());
		for (key, name) in &known {
			for state in [
				holding(b"somewhere", &[&[7u8; 5][..], key, &[8; 3]].concat()),
				holding(&[&[7u8; 48][..], key].concat(), b"value"),
			] {
				assert_eq!(find(&known, &state), Some(name));
			}
		}
	}

	#[test]
	fn only_live_chains_are_refused_and_the_key_is_named() {
		let bob = ed25519::Pair::from_string("//Bob", None).expect("it is a path").public();
		let state = holding(b"authorities", &bob.0);
		let error = development_keys(&spec(ChainType::Live), &state).expect_err("it is known");
		assert!(error.contains("development key `//Bob (Ed25519)`"), "{error}");
		for other in [ChainType::Development, ChainType::Local] {
			assert_eq!(development_keys(&spec(other), &state), Ok(()));
		}
	}

	#[test]
	fn keys_that_nobody_knows_pass_and_so_does_the_runtime_itself() {
		let live = spec(ChainType::Live);
		let own = sr25519::Pair::generate().0.public();
		assert_eq!(development_keys(&live, &holding(b"somewhere", &own.0)), Ok(()));
		// The runtime holds the keys of its presets.
		let alice = sr25519::Pair::from_string("//Alice", None).expect("it is a path").public();
		assert_eq!(development_keys(&live, &holding(CODE, &alice.0)), Ok(()));
	}

	#[test]
	fn the_built_in_chains_cannot_be_declared_live() {
		let executor = sc_executor::WasmExecutor::builder().build();
		for name in ["dev", "local"] {
			let spec = chain_spec::load(name).expect("the chain is built in");
			let genesis = crate::service::genesis_state(&spec, &executor).expect("it is valid");
			assert_eq!(development_keys(&spec, &genesis), Ok(()));
			assert!(development_keys(&self::spec(ChainType::Live), &genesis).is_err(), "{name}");
		}
	}
}
