// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask, page by page.

use super::*;
use citychain_evidence::HoldId;
use frame_support::assert_ok;

/// The sizes of all pages of this limit, and all numbers on them in ascending order.
fn all_pages<Id: Copy + Ord>(
	limit: u32,
	page: impl Fn(Option<Id>, u32) -> (Vec<Id>, Option<Id>),
) -> (Vec<usize>, Vec<Id>) {
	let (mut sizes, mut found, mut after) = (vec![], vec![], None);
	loop {
		let (ids, next) = page(after, limit);
		sizes.push(ids.len());
		found.extend(ids);
		after = next;
		if after.is_none() {
			found.sort();
			return (sizes, found);
		}
	}
}

/// Verifications, challenges and holds of the item, `count` of each, and one of each of another.
fn many(count: u64) {
	for number in 0..count {
		let id = requested();
		assert_ok!(Proceedings::report_verification(signed(CLERK), id, Finding::Unavailable));
		withdrawn();
		assert_ok!(Proceedings::place_hold(
			signed(CLERK),
			Target::Evidence(ITEM),
			document(number as u8)
		));
	}
	assert_ok!(Proceedings::request_verification(signed(CITIZEN), TAX_ITEM));
	assert_ok!(Proceedings::raise_challenge(signed(CITIZEN), TAX_ITEM, PRE_CHAIN, document(1)));
	for target in [Target::Evidence(TAX_ITEM), Target::Case(CASE)] {
		assert_ok!(Proceedings::place_hold(signed(CLERK), target, document(1)));
	}
}

fn verifications(
	after: Option<VerificationId>,
	limit: u32,
) -> (Vec<VerificationId>, Option<VerificationId>) {
	let page = Proceedings::verifications_of(ITEM, after, limit);
	(page.verifications.iter().map(|info| info.id).collect(), page.next)
}

fn challenges(after: Option<ChallengeId>, limit: u32) -> (Vec<ChallengeId>, Option<ChallengeId>) {
	let page = Proceedings::challenges_of(ITEM, after, limit);
	(page.challenges.iter().map(|info| info.id).collect(), page.next)
}

fn holds(after: Option<HoldId>, limit: u32) -> (Vec<HoldId>, Option<HoldId>) {
	let page = Proceedings::holds_of(Target::Evidence(ITEM), after, limit);
	(page.holds.iter().map(|info| info.id).collect(), page.next)
}

#[test]
fn pages_hold_everything_of_the_item_once() {
	run(|| {
		many(10);
		for (limit, expected) in [(3, vec![3, 3, 3, 1]), (5, vec![5, 5]), (11, vec![10])] {
			let numbers = 0..10;
			let all = (expected.clone(), numbers.clone().map(VerificationId).collect());
			assert_eq!(all_pages(limit, verifications), all);
			let all = (expected.clone(), numbers.clone().map(ChallengeId).collect());
			assert_eq!(all_pages(limit, challenges), all);
			let all = (expected, numbers.map(HoldId).collect());
			assert_eq!(all_pages(limit, holds), all);
		}
	});
}

#[test]
fn pages_hold_one_to_64_entries_whatever_is_asked() {
	run(|| {
		many(65);
		for (limit, first) in [(0, 1), (u32::MAX, 64)] {
			assert_eq!(verifications(None, limit).0.len(), first);
			assert_eq!(challenges(None, limit).0.len(), first);
			assert_eq!(holds(None, limit).0.len(), first);
		}
	});
}

#[test]
fn a_page_shows_what_the_single_look_up_shows() {
	run(|| {
		many(1);
		assert_ok!(Proceedings::raise_challenge(signed(CITIZEN), ITEM, POST_CHAIN, document(9)));
		assert_ok!(respond(ChallengeId(2)));
		assert_ok!(give_opinion(ChallengeId(2)));
		for info in Proceedings::verifications_of(ITEM, None, 64).verifications {
			assert_eq!(Proceedings::verification(info.id), Some(info));
		}
		for info in Proceedings::challenges_of(ITEM, None, 64).challenges {
			assert_eq!(Proceedings::challenge(info.id), Some(info));
		}
		for info in Proceedings::holds_of(Target::Case(CASE), None, 64).holds {
			assert_eq!(info.target, Target::Case(CASE));
			assert_eq!(Proceedings::hold(info.id), Some(info));
		}
	});
}

#[test]
fn nothing_is_found_of_what_is_not_there() {
	run(|| {
		assert_eq!(Proceedings::verification(VerificationId(0)), None);
		assert_eq!(Proceedings::challenge(ChallengeId(0)), None);
		assert_eq!(Proceedings::hold(HoldId(0)), None);
		assert_eq!(verifications(Some(VerificationId(7)), 5), (vec![], None));
		assert_eq!(challenges(Some(ChallengeId(7)), 5), (vec![], None));
		assert_eq!(holds(Some(HoldId(7)), 5), (vec![], None));
	});
}

#[test]
fn everything_is_found_of_an_evicted_item_until_it_is_cleared() {
	run(|| {
		let id = ruled();
		evidence::evict(ITEM);
		assert!(Proceedings::challenge(id).is_some());
		assert_eq!(challenges(None, 5), (vec![id], None));
	});
}
