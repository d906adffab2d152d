// SPDX-License-Identifier: Apache-2.0
//! Removing items whose retention is over, and proving them afterwards.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{EvidenceId, EvidenceRegister, PresumptionLevel, Ruling};
use citychain_kit::testing::roles::*;
use citychain_primitives::{
	merkle::{self, NodeHash},
	DigestAlgorithm, OfficerId,
};
use frame_support::{assert_noop, assert_ok};

/// How long items are kept in these tests.
const HOUR: u64 = 3_600_000;

/// The first block in which the items of the first block may go.
fn end() -> u32 {
	block_after(1, HOUR)
}

/// Items 0 to 3 of the court, which are kept for an hour.
fn recorded() {
	adopt(retention(HOUR));
	for byte in 0..4 {
		assert_ok!(notarize(CLERK, document(sha2(byte))));
	}
	take_events();
}

fn keep(ids: &[u64]) -> Vec<EvictedItem> {
	ids.iter().map(|id| Evidence::item_to_keep(EvidenceId(*id)).unwrap()).collect()
}

/// The path of an item among those that its institution kept.
fn path(items: &[EvictedItem], index: usize) -> Vec<NodeHash> {
	let hashes: Vec<_> = items.iter().map(|item| item.leaf_hash(&blake2_256)).collect();
	merkle::path(&blake2_256, &hashes, index).unwrap()
}

#[test]
fn what_is_evicted_is_gone_and_its_root_stays() {
	run(|| {
		recorded();
		begin_block(end());
		let items = keep(&[0, 2, 3]);
		assert_ok!(evict(SECOND_CLERK, &[0, 2, 3]));

		for id in [0, 2, 3] {
			assert_eq!(Evidence::verify_id(EvidenceId(id)), None);
			assert_eq!(Evidence::item_to_keep(EvidenceId(id)), None);
			assert_eq!(Evidence::verify_digest(sha2(id as u8), None, 1), None);
		}
		assert!(Evidence::verify_id(EvidenceId(1)).is_some());
		let root = Eviction::root(&blake2_256, &items).unwrap();
		assert_eq!(
			Evidence::eviction(EvictionId(0)),
			Some(Eviction {
				root,
				leaves: 3,
				institution: COURT,
				officer: OfficerId(20),
				block: end(),
				evicted_at: time_of(end()),
			})
		);
		assert_eq!(
			take_events(),
			[Event::Evicted {
				eviction: EvictionId(0),
				ids: ids(&[0, 2, 3]).try_into().unwrap(),
				root,
				institution: COURT,
				officer: OfficerId(20),
			}]
		);
	});
}

#[test]
fn whoever_kept_an_item_can_prove_it() {
	run(|| {
		recorded();
		begin_block(end());
		let items = keep(&[0, 1, 2]);
		assert_ok!(evict(CLERK, &[0, 1, 2]));
		assert_ok!(evict(CLERK, &[3]));

		let verify = |eviction, index: u32, item: &EvictedItem, path| {
			Evidence::verify_evicted(EvictionId(eviction), index, item.clone(), path)
		};
		for (index, item) in (0..).zip(&items) {
			let path = path(&items, index as usize);
			assert!(verify(0, index, item, path.clone()));
			assert!(!verify(1, index, item, path.clone()));
			assert!(!verify(2, index, item, path.clone()));
			assert!(!verify(0, (index + 1) % 3, item, path.clone()));
			assert!(!verify(0, u32::MAX, item, path.clone()));
			let mut changed = item.clone();
			changed.record.size += 1;
			assert!(!verify(0, index, &changed, path.clone()));
			let raised = EvictedItem { level: PresumptionLevel::Notarised, ..item.clone() };
			assert!(!verify(0, index, &raised, path));
		}
	});
}

#[test]
fn everything_that_was_known_of_an_item_is_part_of_what_is_proven() {
	run(|| {
		adopt(retention(HOUR));
		let files = Files::of(DigestAlgorithm::Sha2_256, 3);
		assert_ok!(anchor(CLERK, files.tree()));
		assert_ok!(notarize(NOTARY, document(sha2(2))));
		assert_ok!(files.materialise(CLERK, 0, 2));
		assert_ok!(notarize(CLERK, document(sha2(9))));
		assert_ok!(correct(CLERK, 1, 2));
		assert_ok!(Evidence::raise(EvidenceId(1), PresumptionLevel::ForensicOpinion));
		assert_ok!(Evidence::rule(EvidenceId(1), Ruling::Admitted));
		begin_block(end());

		let info = Evidence::verify_id(EvidenceId(1)).unwrap();
		let record = LaterRecords::<Test>::get(sha2(2), COURT).unwrap();
		let item = EvictedItem {
			id: EvidenceId(1),
			digest: sha2(2),
			record,
			first_seen: EvidenceId(0),
			origin: info.origin,
			level: PresumptionLevel::CourtConfirmed,
			ruled: Some(Ruling::Admitted),
			links: Links { replaces: None, replaced_by: Some(EvidenceId(2)) },
		};
		assert!(info.origin.is_some());
		assert_eq!(Evidence::item_to_keep(EvidenceId(1)), Some(item.clone()));
		assert_ok!(evict(CLERK, &[1]));
		assert!(Evidence::verify_evicted(EvictionId(0), 0, item, vec![]));
		assert!(!Origins::<Test>::contains_key(EvidenceId(1)));
		assert!(!Standings::<Test>::contains_key(EvidenceId(1)));
		assert!(!Corrections::<Test>::contains_key(EvidenceId(1)));
	});
}

#[test]
fn retention_is_that_of_the_class_in_the_policy_that_the_item_bears() {
	run(|| {
		let mut policy = retention(HOUR);
		policy.classes.communication.retention = 2 * HOUR;
		adopt(policy);
		assert_ok!(notarize(CLERK, document(sha2(0))));
		assert_ok!(notarize_many(CLERK, &[item(sha2(1))], None));
		adopt(retention(0));
		assert_ok!(notarize(CLERK, document(sha2(2))));

		assert_ok!(evict(CLERK, &[2]));
		begin_block(end() - 1);
		assert_noop!(evict(CLERK, &[0]), Error::<Test>::RetentionNotOver);
		begin_block(end());
		assert_eq!(time_of(end()), after(1, HOUR));
		assert_ok!(evict(CLERK, &[0]));
		assert_noop!(evict(CLERK, &[1]), Error::<Test>::RetentionNotOver);
		begin_block(block_after(1, 2 * HOUR));
		assert_ok!(evict(CLERK, &[1]));
	});
}

#[test]
fn an_evicted_digest_can_be_notarized_anew_under_a_new_id() {
	run(|| {
		recorded();
		begin_block(end());
		assert_ok!(evict(CLERK, &[0]));
		assert_ok!(notarize(NOTARY, document(sha2(0))));
		assert_ok!(notarize(CLERK, document(sha2(0))));
		let found = Evidence::verify_digest(sha2(0), None, 1).unwrap();
		assert_eq!((found.first.id, found.first.institution), (EvidenceId(4), NOTARY_OFFICE));
		assert_eq!(found.later[0].id, EvidenceId(5));
	});
}

#[test]
fn an_evicted_file_of_a_batch_can_be_shown_anew() {
	run(|| {
		adopt(retention(HOUR));
		let files = Files::of(DigestAlgorithm::Blake2_256, 2);
		assert_ok!(anchor(CLERK, files.tree()));
		assert_ok!(files.materialise(CLERK, 0, 1));
		begin_block(end());
		assert_ok!(evict(CLERK, &[0]));
		assert!(files.is_verified(0, 1));
		assert_ok!(files.materialise(CLERK, 0, 1));
	});
}

#[test]
fn a_link_to_an_evicted_item_stays_until_the_other_goes_too() {
	run(|| {
		recorded();
		assert_ok!(correct(CLERK, 0, 1));
		assert_ok!(correct(CLERK, 1, 2));
		begin_block(end());
		assert_ok!(evict(CLERK, &[1]));
		let [oldest, youngest] = [0, 2].map(|id| Evidence::verify_id(EvidenceId(id)).unwrap());
		assert_eq!(oldest.replaced_by, Some(EvidenceId(1)));
		assert_eq!(youngest.replaces, Some(EvidenceId(1)));
		// What was corrected once is not corrected again.
		assert_noop!(correct(CLERK, 0, 3), Error::<Test>::AlreadyCorrected);
		assert_noop!(correct(CLERK, 0, 1), Error::<Test>::NotFound);
		assert_ok!(evict(CLERK, &[0, 2]));
		assert_eq!(Corrections::<Test>::iter().count(), 0);
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_an_item() {
		run(|| {
			assert_noop!(evict(CLERK, &[]), Error::<Test>::NoItems);
		});
	}

	#[test]
	fn when_the_ids_are_not_in_order() {
		run(|| {
			recorded();
			begin_block(end());
			for ids in [&[1, 0][..], &[0, 0], &[0, 2, 1], &[0, 1, 1, 2]] {
				assert_noop!(evict(CLERK, ids), Error::<Test>::NotAscending);
			}
		});
	}

	#[test]
	fn as_a_whole_when_the_last_item_is_refused() {
		run(|| {
			recorded();
			begin_block(2);
			assert_ok!(notarize(NOTARY, document(sha2(3))));
			assert_ok!(notarize(NOTARY, document(sha2(8))));
			assert_ok!(notarize(CLERK, document(sha2(9))));
			assert_ok!(Evidence::hold(EvidenceId(2)));
			begin_block(end());
			for (last, error) in [
				(2, Error::<Test>::Held),
				(3, Error::<Test>::StillReferenced),
				(5, Error::<Test>::NotOwner),
				(6, Error::<Test>::RetentionNotOver),
				(7, Error::<Test>::NotFound),
			] {
				assert_noop!(evict(CLERK, &[0, 1, last]), error);
			}
		});
	}

	#[test]
	fn while_the_item_is_held_as_often_as_it_is() {
		run(|| {
			recorded();
			begin_block(end());
			for _ in 0..2 {
				assert_ok!(Evidence::hold(EvidenceId(0)));
			}
			for _ in 0..2 {
				assert_noop!(evict(CLERK, &[0]), Error::<Test>::Held);
				assert_ok!(Evidence::release(EvidenceId(0)));
			}
			assert_ok!(evict(CLERK, &[0]));
		});
	}

	#[test]
	fn while_another_institutions_record_refers_to_it() {
		run(|| {
			recorded();
			assert_ok!(notarize(NOTARY, document(sha2(0))));
			assert_ok!(notarize(EXPERT, document(sha2(0))));
			begin_block(end());
			assert_noop!(evict(CLERK, &[0]), Error::<Test>::StillReferenced);
			assert_ok!(evict(NOTARY, &[4]));
			assert_noop!(evict(CLERK, &[0]), Error::<Test>::StillReferenced);
			assert_ok!(evict(EXPERT, &[5]));
			assert_ok!(evict(CLERK, &[0]));
		});
	}

	#[test]
	fn when_another_institution_recorded_the_item() {
		run(|| {
			recorded();
			begin_block(end());
			assert_noop!(evict(NOTARY, &[0]), Error::<Test>::NotOwner);
		});
	}

	#[test]
	fn the_second_time() {
		run(|| {
			recorded();
			begin_block(end());
			assert_ok!(evict(CLERK, &[0]));
			assert_noop!(evict(CLERK, &[0]), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn when_all_numbers_are_given() {
		new_test_ext().execute_with(|| {
			recorded();
			begin_block(end());
			// The invariants know that the evictions before are missing: they are not checked here.
			NextEviction::<Test>::put(EvictionId(u32::MAX));
			assert_noop!(evict(CLERK, &[0]), Error::<Test>::TooManyEvictions);
		});
	}
}
