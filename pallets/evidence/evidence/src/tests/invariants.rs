// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{BatchId, EvidenceId, EvidenceRegister, PresumptionLevel, Ruling};
use citychain_kit::{notices, testing::roles::*};
use citychain_primitives::{merkle::MAX_LEAVES, Commitment, DigestAlgorithm, Millis};
use frame_support::assert_ok;

/// Corrupts a state that holds evidence 0 of the court and evidence 1 of the notary office, both of
/// the same digest, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(records, message, corrupt);
}

fn records() {
	assert_ok!(notarize(CLERK, document(sha2(1))));
	begin_block(2);
	assert_ok!(notarize(NOTARY, document(sha2(1))));
}

fn change_first(change: impl FnOnce(&mut EvidenceRecord)) {
	Records::<Test>::mutate(sha2(1), |record| change(record.as_mut().unwrap()));
}

fn change_later(change: impl FnOnce(&mut EvidenceRecord)) {
	LaterRecords::<Test>::mutate(sha2(1), NOTARY_OFFICE, |record| change(record.as_mut().unwrap()));
}

mod located {
	use super::*;

	const LOST: &str = "1: a record has no location under its id that leads back to it";
	const DANGLING: &str = "1: a location leads to no record with its id";

	notices! {
		notices_a_record_without_location:
			LOST => Locations::<Test>::remove(EvidenceId(0)),
			LOST => Locations::<Test>::remove(EvidenceId(1));
	}

	#[test]
	fn notices_a_location_that_leads_elsewhere() {
		let elsewhere = Location { digest: sha2(1), later: Some(COURT) };
		assert_noticed(LOST, || Locations::<Test>::insert(EvidenceId(0), elsewhere));
	}

	notices! {
		notices_two_records_with_one_id: LOST => change_later(|record| record.id = EvidenceId(0));
	}

	#[test]
	fn notices_a_location_without_record() {
		let nowhere = Location { digest: sha2(2), later: None };
		assert_noticed(DANGLING, || Locations::<Test>::insert(EvidenceId(2), nowhere));
	}
}

mod linked {
	use super::*;

	notices! {
		notices_a_later_record_without_a_first:
			"2: a later record stands where no institution was first" => {
				Records::<Test>::remove(sha2(1));
				Locations::<Test>::remove(EvidenceId(0));
			};
		notices_a_later_record_under_another_institution:
			"2: a later record stands under another institution" =>
				change_later(|record| record.institution = FORENSIC_INSTITUTE);
		notices_a_second_record_of_one_institution:
			"2: an institution has recorded a digest twice" =>
				change_first(|record| record.institution = NOTARY_OFFICE);
	}

	#[test]
	fn notices_a_later_record_that_is_older() {
		const OLDER: &str = "2: a later record is older than the first one";
		assert_noticed(OLDER, || change_first(|record| record.block = 3));
		assert_noticed(OLDER, || change_first(|record| record.recorded_at = time_of(3)));
		assert_noticed(OLDER, || {
			change_first(|record| record.id = EvidenceId(2));
			Locations::<Test>::remove(EvidenceId(0));
			Locations::<Test>::insert(EvidenceId(2), Location { digest: sha2(1), later: None });
		});
	}
}

mod numbered {
	use super::*;

	notices! {
		notices_an_id_that_was_not_given:
			"3: an id was not given yet" => NextId::<Test>::put(EvidenceId(1));
	}
}

mod dated {
	use super::*;

	const TO_COME: &str = "4: a record is of a block or a time to come";

	notices! {
		notices_a_block_to_come: TO_COME => change_later(|record| record.block = 3);
		notices_a_time_to_come: TO_COME => change_later(|record| record.recorded_at = time_of(3));
	}
}

mod admitted {
	use super::*;

	const NOT_ADMITTED: &str = "5: a record does not satisfy the policy whose version it bears";

	notices! {
		notices_a_version_of_no_policy:
			"5: a record bears the version of no policy" =>
				change_first(|record| record.policy = PolicyVersion(2));
		notices_an_empty_file: NOT_ADMITTED => change_first(|record| record.size = 0);
		notices_a_claim_beyond_the_clock_skew:
			NOT_ADMITTED => {
				change_first(|record| {
					let claimed_at = Millis(record.recorded_at.0 + SKEW + 1);
					record.claim = ClaimOffset::between(record.recorded_at, claimed_at);
				});
			};
		notices_an_algorithm_that_was_not_accepted:
			NOT_ADMITTED => {
				let mut policy = Policy::default();
				policy.algorithms.remove(&DigestAlgorithm::Sha2_256);
				Evidence::write_policy(PolicyVersion::FIRST, policy);
			};
	}
}

mod ruled {
	use super::*;

	notices! {
		notices_a_policy_before_the_first:
			"6: a policy stands before the first" =>
				Policies::<Test>::insert(PolicyVersion(0), Policy::default());
		notices_an_invalid_policy:
			"6: a policy is not valid" => {
				let policy = Policy { max_clock_skew: u64::MAX, ..Policy::default() };
				Evidence::write_policy(PolicyVersion::FIRST, policy);
			};
	}

	#[test]
	fn notices_that_none_is_in_force() {
		assert_noticed("6: there are policies, but none is in force", CurrentPolicy::<Test>::kill);
	}

	notices! {
		notices_a_gap:
			"6: the list of policies has gaps, or the newest is not in force" =>
				Evidence::write_policy(PolicyVersion(3), Policy::default());
		notices_that_the_list_says_otherwise:
			"6: the policy in force is not the one of its version" => {
				let policy = Policy { max_clock_skew: SKEW + 1, ..Policy::default() };
				Policies::<Test>::insert(PolicyVersion::FIRST, policy);
			};
	}
}

mod anchored {
	use super::*;

	/// Batches 0 and 1 of the court, anchored in block 2.
	fn batches() {
		begin_block(2);
		for count in [3, 4] {
			assert_ok!(anchor(CLERK, Files::of(DigestAlgorithm::Sm3, count).tree()));
		}
	}

	fn change(change: impl FnOnce(&mut Batch)) {
		Batches::<Test>::mutate(BatchId(0), |batch| change(batch.as_mut().unwrap()));
	}

	fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
		assert_noticed_after(batches, message, corrupt);
	}

	#[test]
	fn notices_a_number_of_leaves_out_of_range() {
		const LEAVES: &str = "7: a batch has no leaves or too many";
		assert_noticed(LEAVES, || change(|batch| batch.leaves = 0));
		assert_noticed(LEAVES, || change(|batch| batch.leaves = MAX_LEAVES + 1));
	}

	#[test]
	fn notices_a_block_or_a_time_to_come() {
		const TO_COME: &str = "7: a batch is of a block or a time to come";
		assert_noticed(TO_COME, || change(|batch| batch.block = 3));
		assert_noticed(TO_COME, || change(|batch| batch.anchored_at = time_of(3)));
	}

	notices! {
		notices_a_policy_that_does_not_admit_it:
			"7: a batch bears the version of no policy" =>
				change(|batch| batch.policy = PolicyVersion(2)),
			"7: a batch does not satisfy the policy whose version it bears" => {
				let mut policy = Policy::default();
				policy.algorithms.remove(&DigestAlgorithm::Sm3);
				Evidence::write_policy(PolicyVersion::FIRST, policy);
			};
	}

	#[test]
	fn notices_a_batch_that_is_not_found_by_its_root() {
		const LOST: &str = "7: a batch is not found by its institution and root";
		assert_noticed(LOST, || change(|batch| batch.root = [9; 32]));
		assert_noticed(LOST, || change(|batch| batch.institution = NOTARY_OFFICE));
	}

	#[test]
	fn notices_a_root_that_leads_to_no_batch() {
		const DANGLING: &str = "7: a root leads to no batch of its institution";
		assert_noticed(DANGLING, || BatchesByRoot::<Test>::insert(COURT, [9; 32], BatchId(9)));
		assert_noticed(DANGLING, || BatchesByRoot::<Test>::insert(COURT, [9; 32], BatchId(0)));
		let root = Files::of(DigestAlgorithm::Sm3, 3).root();
		assert_noticed(DANGLING, || BatchesByRoot::<Test>::insert(BANK, root, BatchId(0)));
	}

	#[test]
	fn notices_a_gap() {
		const GAP: &str = "7: the numbers of batches have a gap";
		assert_noticed(GAP, || NextBatch::<Test>::put(BatchId(3)));
		assert_noticed(GAP, || NextBatch::<Test>::put(BatchId(1)));
		assert_noticed(GAP, || {
			let batch = Batches::<Test>::take(BatchId(0)).unwrap();
			BatchesByRoot::<Test>::insert(COURT, batch.root, BatchId(5));
			Batches::<Test>::insert(BatchId(5), batch);
		});
	}
}

mod descended {
	use super::*;

	const OTHER_WORDS: &str = "8: an item says something else than its batch";
	const OLDER_THAN_BATCH: &str = "8: an item is older than its batch";
	const OLDER_THAN_PRECOMMITMENT: &str = "8: an item is older than its precommitment";

	/// Evidence 0 and 1 of a batch of the court, evidence 2 that was revealed in block 2.
	fn origins() {
		let files = Files::of(DigestAlgorithm::Sm3, 4);
		assert_ok!(anchor(CLERK, files.tree()));
		let commitment = Precommitment::commitment(&blake2_256, COURT, &[7; 32], &sha2(7));
		assert_ok!(Evidence::precommit(signed(CLERK), commitment));
		begin_block(2);
		assert_ok!(files.materialise(CLERK, 0, 0));
		assert_ok!(files.materialise(CLERK, 0, 3));
		assert_ok!(reveal(CLERK, 7, document(sha2(7))));
	}

	fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
		assert_noticed_after(origins, message, corrupt);
	}

	fn change_item(change: impl FnOnce(&mut EvidenceRecord)) {
		Records::<Test>::mutate(sha2(3), |record| change(record.as_mut().unwrap()));
	}

	fn change_batch(change: impl FnOnce(&mut Batch)) {
		Batches::<Test>::mutate(BatchId(0), |batch| change(batch.as_mut().unwrap()));
	}

	fn of_leaf(batch: u64, index: u64) {
		let origin = Origin::Batch { batch: BatchId(batch), index };
		Origins::<Test>::insert(EvidenceId(1), origin);
	}

	notices! {
		notices_an_origin_without_a_record:
			"8: an origin belongs to no record" => {
				let origin = Origin::Precommitted { block: 1, at: time_of(1) };
				Origins::<Test>::insert(EvidenceId(9), origin);
			};
		notices_two_items_of_one_leaf: "8: two items are of one leaf" => of_leaf(0, 0);
		notices_a_batch_or_leaf_that_does_not_exist:
			"8: an item is of a batch that does not exist" => of_leaf(1, 0),
			"8: an item is of a leaf beyond the last" => of_leaf(0, 4);
	}

	#[test]
	fn notices_an_item_that_is_older_than_its_origin() {
		assert_noticed(OLDER_THAN_BATCH, || change_item(|record| record.block = 0));
		assert_noticed(OLDER_THAN_BATCH, || {
			change_item(|record| {
				let recorded_at = Millis(START - 1);
				record.claim = ClaimOffset::between(recorded_at, record.claimed_at());
				record.recorded_at = recorded_at;
			});
		});
		for origin in [
			Origin::Precommitted { block: 2, at: time_of(1) },
			Origin::Precommitted { block: 1, at: time_of(3) },
		] {
			assert_noticed(OLDER_THAN_PRECOMMITMENT, || {
				Origins::<Test>::insert(EvidenceId(2), origin);
			});
		}
	}

	notices! {
		notices_an_item_that_says_something_else_than_its_batch:
			OTHER_WORDS => change_item(|record| record.institution = BANK),
			OTHER_WORDS => change_item(|record| record.provider = BANK),
			OTHER_WORDS => change_item(|record| record.class = EvidenceClass::Communication),
			OTHER_WORDS => {
				adopt(retention(0));
				change_item(|record| record.policy = PolicyVersion(2));
			};
		notices_a_claim_after_the_batch:
			"8: an item claims a time after its batch" =>
				change_batch(|batch| batch.anchored_at = Millis(START - 3_600_000 - SKEW - 1));
	}
}

mod committed {
	use super::*;

	const WRONG_COUNT: &str = "9: the count of precommitments is wrong";

	fn precommitted() {
		begin_block(2);
		assert_ok!(Evidence::precommit(signed(CLERK), Commitment([1; 32])));
		assert_ok!(Evidence::precommit(signed(NOTARY), Commitment([2; 32])));
	}

	fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
		assert_noticed_after(precommitted, message, corrupt);
	}

	fn add(byte: u8, block: u32, at: Millis) {
		let precommitment = Precommitment { block, at };
		Precommitments::<Test>::insert(COURT, Commitment([byte; 32]), precommitment);
	}

	#[test]
	fn notices_a_block_or_a_time_to_come() {
		const TO_COME: &str = "9: a precommitment is of a block or a time to come";
		assert_noticed(TO_COME, || add(1, 3, time_of(2)));
		assert_noticed(TO_COME, || add(1, 2, time_of(3)));
	}

	notices! {
		notices_a_wrong_count:
			WRONG_COUNT => add(3, 2, time_of(2)),
			WRONG_COUNT => OpenPrecommitments::<Test>::insert(COURT, 2),
			WRONG_COUNT => OpenPrecommitments::<Test>::insert(BANK, 0),
			WRONG_COUNT => OpenPrecommitments::<Test>::remove(COURT);
		notices_too_many:
			"9: an institution has too many precommitments" => {
				for byte in 3..=4 {
					add(byte, 2, time_of(2));
				}
				OpenPrecommitments::<Test>::insert(COURT, 3);
			};
	}
}

mod presumed {
	use super::*;

	const WRONG_LEVEL: &str = "10: a level does not follow from the ruling";

	fn stand(id: u64, level: PresumptionLevel, ruled: Option<Ruling>, holds: u32) {
		Standings::<Test>::insert(EvidenceId(id), Standing { level, ruled, holds });
	}

	notices! {
		notices_a_standing_without_a_record:
			"10: a standing belongs to no record" => stand(9, PresumptionLevel::Notarised, None, 0);
		notices_a_standing_that_says_nothing:
			"10: a standing says nothing" => stand(0, PresumptionLevel::Recorded, None, 0);
	}

	#[test]
	fn notices_a_level_that_does_not_follow_from_the_ruling() {
		for (level, ruled) in [
			(PresumptionLevel::Anchored, None),
			(PresumptionLevel::Anchored, Some(Ruling::Admitted)),
			(PresumptionLevel::CourtConfirmed, Some(Ruling::Rejected)),
			(PresumptionLevel::Notarised, Some(Ruling::NotConfirmed)),
		] {
			assert_noticed(WRONG_LEVEL, || stand(0, level, ruled, 0));
		}
	}
}

mod corrected {
	use super::*;

	const NOT_YOUNGER: &str = "11: a correction is not younger than what it corrects";
	const NOT_MUTUAL: &str = "11: two items do not refer to each other";

	/// Evidence 1 of the court corrects evidence 0 and is corrected by evidence 2.
	fn links() {
		for byte in 0..4 {
			assert_ok!(notarize(CLERK, document(sha2(byte))));
		}
		assert_ok!(correct(CLERK, 0, 1));
		assert_ok!(correct(CLERK, 1, 2));
	}

	fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
		assert_noticed_after(links, message, corrupt);
	}

	fn link(id: u64, replaces: Option<u64>, replaced_by: Option<u64>) {
		let links =
			Links { replaces: replaces.map(EvidenceId), replaced_by: replaced_by.map(EvidenceId) };
		Corrections::<Test>::insert(EvidenceId(id), links);
	}

	notices! {
		notices_links_without_a_record: "11: a link belongs to no record" => link(9, Some(0), None);
		notices_links_that_lead_nowhere: "11: a link leads nowhere" => link(3, None, None);
		notices_a_correction_that_is_not_younger:
			NOT_YOUNGER => link(3, Some(3), None),
			NOT_YOUNGER => link(3, None, Some(3)),
			NOT_YOUNGER => link(3, None, Some(2)),
			NOT_YOUNGER => link(3, None, Some(4));
		notices_that_one_of_the_two_does_not_refer_to_the_other:
			NOT_MUTUAL => Corrections::<Test>::remove(EvidenceId(0)),
			NOT_MUTUAL => Corrections::<Test>::remove(EvidenceId(2)),
			NOT_MUTUAL => link(2, Some(0), None),
			NOT_MUTUAL => link(3, Some(1), None);
	}
}

mod evicted {
	use super::*;

	/// Evictions 0 and 1 of the court, in block 2.
	fn evictions() {
		adopt(retention(0));
		begin_block(2);
		for byte in 0..2 {
			assert_ok!(notarize(CLERK, document(sha2(byte))));
			assert_ok!(evict(CLERK, &[byte.into()]));
		}
	}

	fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
		assert_noticed_after(evictions, message, corrupt);
	}

	fn change(change: impl FnOnce(&mut Eviction)) {
		Evictions::<Test>::mutate(EvictionId(0), |eviction| change(eviction.as_mut().unwrap()));
	}

	notices! {
		notices_an_eviction_of_nothing:
			"12: an eviction holds nothing" => change(|eviction| eviction.leaves = 0);
	}

	#[test]
	fn notices_a_block_or_a_time_to_come() {
		const TO_COME: &str = "12: an eviction is of a block or a time to come";
		assert_noticed(TO_COME, || change(|eviction| eviction.block = 3));
		assert_noticed(TO_COME, || change(|eviction| eviction.evicted_at = time_of(3)));
	}

	#[test]
	fn notices_a_gap() {
		const GAP: &str = "12: the numbers of evictions have a gap";
		assert_noticed(GAP, || NextEviction::<Test>::put(EvictionId(3)));
		assert_noticed(GAP, || NextEviction::<Test>::put(EvictionId(1)));
		assert_noticed(GAP, || {
			let eviction = Evictions::<Test>::take(EvictionId(0)).unwrap();
			Evictions::<Test>::insert(EvictionId(5), eviction);
		});
	}

	#[test]
	fn knows_that_a_held_item_was_not_evicted() {
		assert_noticed_after(
			|| {
				records();
				assert_ok!(Evidence::hold(EvidenceId(1)));
			},
			"10: a standing belongs to no record",
			|| {
				LaterRecords::<Test>::remove(sha2(1), NOTARY_OFFICE);
				Locations::<Test>::remove(EvidenceId(1));
			},
		);
	}
}
