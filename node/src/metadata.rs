// SPDX-License-Identifier: Apache-2.0
//! `export-metadata`: the runtime's metadata without a running node.

use crate::{chain_spec, wasm};
use codec::{Decode, Encode};
use sc_executor::WasmExecutor;
use sp_core::OpaqueMetadata;
use sp_state_machine::BasicExternalities;
use std::{
	fs,
	io::{self, IsTerminal, Write},
	path::PathBuf,
};

/// Write the metadata of this binary's runtime, as `state_getMetadata` of a node would give it.
///
/// The bytes are SCALE and begin with the magic `meta` and the format's version.
#[derive(Debug, clap::Args)]
pub(crate) struct ExportMetadataCmd {
	/// Metadata format: 14 and 15 for older tools, 16 has view functions.
	#[arg(
		long,
		value_name = "VERSION",
		default_value_t = 16,
		value_parser = clap::value_parser!(u32).range(14..=16)
	)]
	metadata_version: u32,

	/// File to write to. Standard output where it is left out.
	#[arg(long, short, value_name = "FILE")]
	output: Option<PathBuf>,

	/// Write hexadecimal digits after `0x` in place of bytes.
	#[arg(long)]
	hex: bool,
}

impl ExportMetadataCmd {
	/// Runs the command.
	///
	/// # Errors
	///
	/// One sentence when the runtime does not know the version, the output cannot be written, or
	/// bytes would go to a terminal.
	pub(crate) fn run(&self) -> sc_cli::Result<()> {
		let metadata = at_version(chain_spec::runtime_code()?, self.metadata_version)?;
		let content = if self.hex {
			format!("{}\n", sp_core::bytes::to_hex(&metadata, false)).into_bytes()
		} else {
			metadata
		};

		match &self.output {
			Some(path) => fs::write(path, content).map_err(|error| {
				sc_cli::Error::Application(format!("cannot write {path:?}: {error}").into())
			}),
			None if !self.hex && io::stdout().is_terminal() => Err(sc_cli::Error::Application(
				"metadata is bytes: name a file with `--output FILE`, or add `--hex`".into(),
			)),
			None => Ok(io::stdout().write_all(&content)?),
		}
	}
}

/// Asks the runtime `code` for its metadata in format `version`.
///
/// The wasm runtime answers, not the native build: these are the bytes that the chain serves.
fn at_version(code: &[u8], version: u32) -> Result<Vec<u8>, String> {
	let executor = WasmExecutor::<sp_io::SubstrateHostFunctions>::builder()
		.with_allow_missing_host_functions(true)
		.build();
	let answer = wasm::call(
		&executor,
		code,
		&mut BasicExternalities::new_empty(),
		"Metadata_metadata_at_version",
		&version.encode(),
	)?;

	Option::<OpaqueMetadata>::decode(&mut &answer[..])
		.map_err(|error| format!("the runtime's answer is not metadata: {error}"))?
		.map(|metadata| metadata.to_vec())
		.ok_or_else(|| format!("the runtime has no metadata of version {version}"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_offered_version_is_served_by_the_runtime() {
		let code = chain_spec::runtime_code().expect("tests are built with the runtime");
		for version in [14u8, 15, 16] {
			let metadata = at_version(code, version.into()).expect("the version is served");
			assert_eq!(&metadata[..5], [&b"meta"[..], &[version]].concat());
		}
	}

	#[test]
	fn unknown_version_is_refused() {
		let code = chain_spec::runtime_code().expect("tests are built with the runtime");
		let error = at_version(code, 13).expect_err("the runtime serves 14 and later");
		assert_eq!(error, "the runtime has no metadata of version 13");
	}
}
