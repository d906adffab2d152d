// SPDX-License-Identifier: Apache-2.0
//! Hands our RPC methods to the SDK's server.

use crate::rpc::{module, Dependencies};
use jsonrpsee::RpcModule;
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::error::Error;

/// Builds the methods for each server that asks: the one on the network and the one in memory.
pub(super) type Builder = Box<dyn Fn(SubscriptionTaskExecutor) -> Result<RpcModule<()>, Error>>;

/// The builder of our methods on `dependencies`.
pub(super) fn builder(dependencies: Dependencies) -> Builder {
	Box::new(move |executor| {
		module(&dependencies, executor).map_err(|error| Error::Application(error.into()))
	})
}
