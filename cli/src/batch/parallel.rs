// SPDX-License-Identifier: Apache-2.0
//! The same work on many things, on all processors, with the answers in order.

use std::{
	num::NonZero,
	panic::resume_unwind,
	sync::atomic::{AtomicUsize, Ordering},
	thread,
};

/// Does `work` on every item, `grain` of them at a time, and returns the answers in their order, or
/// the failure of the first item that has one. `work` is given the place of the item.
pub(super) fn map<T: Sync, R: Send, E: Send>(
	items: &[T],
	grain: NonZero<usize>,
	work: impl Fn(usize, &T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
	let pieces: Vec<&[T]> = items.chunks(grain.get()).collect();
	let workers = thread::available_parallelism().map_or(1, NonZero::get).min(pieces.len());
	let next = AtomicUsize::new(0);
	let worker = || {
		let mut answers = Vec::new();
		loop {
			let piece = next.fetch_add(1, Ordering::Relaxed);
			let Some(part) = pieces.get(piece) else {
				return answers;
			};
			let first = piece.saturating_mul(grain.get());
			let answer: Result<Vec<R>, E> = part
				.iter()
				.enumerate()
				.map(|(at, item)| work(first.saturating_add(at), item))
				.collect();
			if answer.is_err() {
				// What comes later matters no more; what comes before is being worked on.
				next.store(pieces.len(), Ordering::Relaxed);
			}
			answers.push((piece, answer));
		}
	};
	let mut answers = thread::scope(|scope| {
		let others: Vec<_> = (1..workers).map(|_| scope.spawn(worker)).collect();
		let mut answers = worker();
		for other in others {
			answers.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
		}
		answers
	});
	answers.sort_unstable_by_key(|(piece, _)| *piece);
	let mut all = Vec::with_capacity(items.len());
	for (_, answer) in answers {
		all.extend(answer?);
	}
	Ok(all)
}

#[cfg(test)]
mod tests {
	use super::*;

	const GRAINS: [usize; 4] = [1, 3, 100, 1000];

	#[test]
	fn answers_come_in_the_order_of_the_items() {
		for (count, grain) in [0, 1, 2, 100, 257].into_iter().flat_map(|c| GRAINS.map(|g| (c, g))) {
			let items: Vec<usize> = (0..count).collect();
			let answers = map(&items, NonZero::new(grain).unwrap(), |at, item| {
				assert_eq!(at, *item);
				Ok::<_, ()>(item * 2)
			});
			assert_eq!(answers, Ok((0..count).map(|item| item * 2).collect()));
		}
	}

	#[test]
	fn the_first_failure_is_the_one_that_is_told() {
		let items: Vec<usize> = (0..1000).collect();
		for grain in GRAINS {
			for _ in 0..20 {
				let answers = map(&items, NonZero::new(grain).unwrap(), |_, item| match item {
					500 | 501 | 900 => Err(*item),
					_ => Ok(()),
				});
				assert_eq!(answers, Err(500));
			}
		}
	}
}
