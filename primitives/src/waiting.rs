// SPDX-License-Identifier: Apache-2.0
//! What waits for an institution: one question to each pallet, asked outside of blocks.

use crate::{InstitutionId, Millis, Moment};
use alloc::vec::Vec;
use citychain_macros::answer;
use codec::{Decode, Encode};

/// One thing that waits for an institution.
#[answer]
pub struct Waiting<Task> {
	/// The call that is waited for, and the number of what it is about.
	pub task: Task,
	/// Since when it waits; none where that is not on record.
	pub since: Option<Moment>,
	/// The first instant at which it is too late; none if it can wait.
	pub deadline: Option<Moment>,
}

impl<Task> Waiting<Task> {
	/// What waits since then, with or without a deadline.
	pub fn new(task: Task, since: Option<Millis>, deadline: Option<Millis>) -> Self {
		Self { task, since: since.map(Moment::from), deadline: deadline.map(Moment::from) }
	}
}

/// What a desk found among some of its records.
pub struct Found<Task> {
	/// What waits.
	pub waiting: Vec<Waiting<Task>>,
	/// How many records it looked at.
	pub looked_at: u32,
	/// From where to go on; none if it looked at all.
	pub next: Option<Vec<u8>>,
}

/// A pallet that knows what waits for whom.
pub trait Desk {
	/// What may wait here, named as the call that is waited for.
	type Task;

	/// What waits for this institution among at most `room` records behind `after`, which is what was
	/// found as `next` before: a question, which never writes.
	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<Self::Task>;
}

impl<Task> Found<Task> {
	/// Among records that the chain numbers from 0, those below `end`, the newest first.
	pub fn newest_first<Of>(
		end: u64,
		after: Option<&[u8]>,
		room: u32,
		waiting: impl FnMut(u64) -> Of,
	) -> Self
	where
		Of: IntoIterator<Item = Waiting<Task>>,
	{
		let last = after.and_then(|mut after| u64::decode(&mut after).ok());
		let end = last.map_or(end, |last| last.min(end));
		let first = end.saturating_sub(room.into());
		Self {
			waiting: (first..end).rev().flat_map(waiting).collect(),
			looked_at: end.saturating_sub(first).try_into().unwrap_or(u32::MAX),
			next: (first > 0).then(|| first.encode()),
		}
	}

	/// Among entries of a map in the order of its keys; `key` of the last one is where to go on.
	pub fn in_order<Entry, Of>(
		mut entries: impl Iterator<Item = Entry>,
		room: u32,
		key: impl Fn(&Entry) -> Vec<u8>,
		waiting: impl FnMut(Entry) -> Of,
	) -> Self
	where
		Of: IntoIterator<Item = Waiting<Task>>,
	{
		let most = usize::try_from(room).unwrap_or(usize::MAX);
		let found: Vec<_> = entries.by_ref().take(most).collect();
		let next = found.last().map(key).filter(|_| entries.next().is_some());
		let looked_at = found.len().try_into().unwrap_or(u32::MAX);
		Self { waiting: found.into_iter().flat_map(waiting).collect(), looked_at, next }
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn even(number: u64) -> Option<Waiting<u64>> {
		number.is_multiple_of(2).then(|| Waiting::new(number, None, None))
	}

	fn tasks(found: &Found<u64>) -> Vec<u64> {
		found.waiting.iter().map(|one| one.task).collect()
	}

	#[test]
	fn numbered_records_are_looked_at_from_the_newest_to_the_oldest() {
		let page = |after: Option<&[u8]>| Found::newest_first(10, after, 4, even);
		let first = page(None);
		assert_eq!((tasks(&first), first.looked_at), (vec![8, 6], 4));
		let second = page(first.next.as_deref());
		assert_eq!((tasks(&second), second.looked_at), (vec![4, 2], 4));
		let last = page(second.next.as_deref());
		assert_eq!((tasks(&last), last.looked_at, last.next), (vec![0], 2, None));
		for odd in [&[][..], &[1], &u64::MAX.encode()] {
			assert_eq!(tasks(&page(Some(odd))), [8, 6], "whatever somebody sends is answered");
		}
		assert_eq!(Found::newest_first(0, None, 4, even).next, None);
	}

	#[test]
	fn entries_are_looked_at_in_the_order_of_their_keys() {
		let page = |from: u64, room| Found::in_order(from..5, room, |number| number.encode(), even);
		let first = page(0, 3);
		assert_eq!((tasks(&first), first.looked_at), (vec![0, 2], 3));
		assert_eq!(first.next, Some(2u64.encode()));
		let last = page(3, 3);
		assert_eq!((tasks(&last), last.looked_at, last.next), (vec![4], 2, None));
		assert_eq!(page(3, 2).next, None, "there is no page behind the last entry");
	}
}
