// SPDX-License-Identifier: Apache-2.0
//! Tasks whose end, with the node or before a command's, is no failure.

use futures::future::BoxFuture;
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
		self.0.spawn_blocking(name, group, lingering(future));
	}

	fn spawn_essential(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn(name, group, lingering(future));
	}
}

/// Ends a little later than `task`.
///
/// It yields before it asks for a timer, since a task that is dropped when the node stops is dropped
/// there: one with a thread of its own may end when the timers are gone already, and would panic.
async fn lingering(task: BoxFuture<'static, ()>) {
	task.await;
	tokio::task::yield_now().await;
	tokio::time::sleep(GRACE).await;
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
	use futures::{
		channel::oneshot,
		future::{self, FutureExt},
	};
	use std::{
		panic::{catch_unwind, AssertUnwindSafe},
		sync::mpsc,
		thread,
	};
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

	#[test]
	fn a_task_that_ends_when_the_timers_are_gone_does_not_panic() {
		let runtime = Builder::new_multi_thread().worker_threads(1).enable_time().build();
		let runtime = runtime.expect("a thread");
		let (runs, has_begun) = mpsc::channel();
		let (ends, outcome) = mpsc::channel();
		let (node_stops, on_exit) = oneshot::channel::<()>();
		let (timers_go, timers_are_gone) = mpsc::channel::<()>();
		let task = future::lazy(move |_| {
			runs.send(()).expect("is waited for");
			let _ = timers_are_gone.recv();
		});

		let handle = runtime.handle().clone();
		runtime.spawn_blocking(move || {
			let task = future::select(on_exit, lingering(task.boxed()).boxed());
			let run = AssertUnwindSafe(|| drop(handle.block_on(task)));
			ends.send(catch_unwind(run).is_ok()).expect("is waited for");
		});
		has_begun.recv().expect("the task runs");
		drop(node_stops);
		runtime.shutdown_background();
		thread::sleep(Duration::from_millis(200));
		drop(timers_go);
		assert!(outcome.recv().expect("the task ends"), "it panicked");
	}
}
