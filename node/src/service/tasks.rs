// SPDX-License-Identifier: Apache-2.0

//! Tasks whose end, with the node or before a command's, is no failure.

use futures::future::{BoxFuture, FutureExt};
use sc_service::{SpawnEssentialTaskHandle, SpawnTaskHandle, TaskManager};
use sp_core::traits::SpawnEssentialNamed;
use std::time::Duration;

/// How long a task that has ended waits before it says so.
const GRACE: Duration = Duration::from_secs(1);

/// Spawns tasks that the node cannot do without: it stops when one of them ends.
///
/// A node that stops wakes all its tasks at once. One of them may find that what it works with is
/// gone before it hears that the node stops, and the SDK then ends the log with "Essential task …
/// failed", as if the node had crashed. Here a task's end waits a little, and where the node stops
/// it is never heard of.
#[derive(Clone)]
pub(super) struct EssentialTasks(SpawnEssentialTaskHandle);

impl EssentialTasks {
	/// Tasks under `manager`.
	pub(super) fn of(manager: &TaskManager) -> Self {
		Self(manager.spawn_essential_handle())
	}
}

impl SpawnEssentialNamed for EssentialTasks {
	fn spawn_essential_blocking(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn_blocking(name, group, future.then(|()| tokio::time::sleep(GRACE)));
	}

	fn spawn_essential(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn(name, group, future.then(|()| tokio::time::sleep(GRACE)));
	}
}

/// Spawns tasks that end when the command that they serve has no more use for them, however long it
/// takes to finish after that.
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

#[cfg(test)]
mod tests {
	use super::*;
	use futures::future;
	use tokio::{runtime::Builder, task::yield_now};

	#[test]
	fn the_end_of_a_task_stops_the_node_but_not_at_once() {
		let runtime = Builder::new_current_thread().enable_time().build().expect("one thread");
		let mut manager = TaskManager::new(runtime.handle().clone(), None).expect("no metrics");
		EssentialTasks::of(&manager).spawn_essential("test", None, future::ready(()).boxed());

		runtime.block_on(async {
			// The task runs and ends.
			yield_now().await;
			assert!(manager.future().now_or_never().is_none(), "a node that stops is gone by now");
			assert!(manager.future().await.is_err(), "a node that runs stops");
		});
	}
}
