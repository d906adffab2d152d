// SPDX-License-Identifier: Apache-2.0

//! Tasks whose end is no failure.

use futures::future::BoxFuture;
use sc_service::{SpawnTaskHandle, TaskManager};
use sp_core::traits::SpawnEssentialNamed;

/// Spawns tasks that end when what they serve has gone.
///
/// The SDK asks for an essential task where it serves the transaction pool or an import queue, and
/// tells the end of one as a failure. These end when the node stops, or the command is done. A
/// panic, the other way for one to end, stops the process by itself.
#[derive(Clone)]
pub(super) struct OrdinaryTasks(SpawnTaskHandle);

impl OrdinaryTasks {
	/// Tasks under `manager`.
	pub(super) fn of(manager: &TaskManager) -> Self {
		Self(manager.spawn_handle())
	}
}

impl SpawnEssentialNamed for OrdinaryTasks {
	fn spawn_essential_blocking(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn_blocking(name, group, future);
	}

	fn spawn_essential(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn(name, group, future);
	}
}
