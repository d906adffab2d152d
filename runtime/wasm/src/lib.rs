// SPDX-License-Identifier: Apache-2.0
//! The runtime as the wasm blob that chains hold: `WASM_BINARY`, none where `SKIP_WASM_BUILD` is set.
//!
//! A crate of its own, so that lints, documentation and tests of the runtime neither build a blob nor
//! compile what builds one: its optimiser takes a quarter of an hour of C++.

#![allow(missing_docs)]

include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
