// SPDX-License-Identifier: Apache-2.0
//! Builds the runtime for wasm.

#![allow(clippy::pedantic, clippy::restriction)]

use std::path::Path;
use substrate_wasm_builder::WasmBuilder;

fn main() {
	let directory = std::env::var("CARGO_MANIFEST_DIR").expect("cargo names the directory");
	// Not as `../Cargo.toml`: the builder looks for this very path in cargo's metadata.
	let runtime = Path::new(&directory).with_file_name("Cargo.toml");
	let builder = WasmBuilder::new()
		.with_project(runtime)
		.expect("the runtime's manifest lies above this one")
		.import_memory()
		.export_heap_base();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("CNY", 2);
	builder.build();
}
