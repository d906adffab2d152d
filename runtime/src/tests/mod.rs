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

use crate::testing::{begin_block, chain, ensure_invariants_hold, FIRST_SLOT_AT};
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;

/// A development chain at block 1, at the time of its first slot.
fn development_chain() -> TestExternalities {
	chain(DEV_RUNTIME_PRESET)
}

/// The account of a development key.
fn account(key: Sr25519Keyring) -> crate::AccountId {
	key.to_account_id()
}
