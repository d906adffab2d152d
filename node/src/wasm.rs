// SPDX-License-Identifier: Apache-2.0
//! Calls into a runtime that belongs to no chain yet.

use sc_executor::{HostFunctions, WasmExecutor};
use sp_core::traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode};
use sp_state_machine::BasicExternalities;

/// Calls `method` of the runtime `code` with encoded `arguments` on `state`.
///
/// # Errors
///
/// One sentence when the code is no runtime or the runtime does not answer.
pub(crate) fn call<H: HostFunctions>(
	executor: &WasmExecutor<H>,
	code: &[u8],
	state: &mut BasicExternalities,
	method: &str,
	arguments: &[u8],
) -> Result<Vec<u8>, String> {
	let runtime = RuntimeCode {
		code_fetcher: &WrappedRuntimeCode(code.into()),
		heap_pages: None,
		// As the client names it, so that an executor compiles it once for both.
		hash: sp_io::hashing::blake2_256(code).to_vec(),
	};
	executor
		.call(state, &runtime, method, arguments, CallContext::Offchain)
		.0
		.map_err(|error| format!("the runtime did not answer `{method}`: {error}"))
}
