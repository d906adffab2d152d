// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use crate::{mock::*, *};
use citychain_primitives::{DigestAlgorithm, EvidenceId, Millis};
use citychain_test_utils::roles::*;
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

/// Corrupts a state that holds evidence 0 of the court and evidence 1 of the notary office, both of
/// the same digest, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		begin_block(2);
		assert_ok!(notarize(NOTARY, document(sha2(1))));
		assert_ok!(Evidence::do_try_state());
		corrupt();
		assert_eq!(Evidence::do_try_state(), Err(TryRuntimeError::Other(message)));
	});
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

	#[test]
	fn notices_a_record_without_location() {
		assert_noticed(LOST, || Locations::<Test>::remove(EvidenceId(0)));
		assert_noticed(LOST, || Locations::<Test>::remove(EvidenceId(1)));
	}

	#[test]
	fn notices_a_location_that_leads_elsewhere() {
		let elsewhere = Location { digest: sha2(1), later: Some(COURT) };
		assert_noticed(LOST, || Locations::<Test>::insert(EvidenceId(0), elsewhere));
	}

	#[test]
	fn notices_two_records_with_one_id() {
		assert_noticed(LOST, || change_later(|record| record.id = EvidenceId(0)));
	}

	#[test]
	fn notices_a_location_without_record() {
		let nowhere = Location { digest: sha2(2), later: None };
		assert_noticed(DANGLING, || Locations::<Test>::insert(EvidenceId(2), nowhere));
	}
}

mod linked {
	use super::*;

	#[test]
	fn notices_a_later_record_without_a_first() {
		assert_noticed("2: a later record stands where no institution was first", || {
			Records::<Test>::remove(sha2(1));
			Locations::<Test>::remove(EvidenceId(0));
		});
	}

	#[test]
	fn notices_a_later_record_under_another_institution() {
		assert_noticed("2: a later record stands under another institution", || {
			change_later(|record| record.institution = FORENSIC_INSTITUTE);
		});
	}

	#[test]
	fn notices_a_second_record_of_one_institution() {
		assert_noticed("2: an institution has recorded a digest twice", || {
			change_first(|record| record.institution = NOTARY_OFFICE);
		});
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

	#[test]
	fn notices_an_id_that_was_not_given() {
		assert_noticed("3: an id was not given yet", || NextId::<Test>::put(EvidenceId(1)));
	}
}

mod dated {
	use super::*;

	const TO_COME: &str = "4: a record is of a block or a time to come";

	#[test]
	fn notices_a_block_to_come() {
		assert_noticed(TO_COME, || change_later(|record| record.block = 3));
	}

	#[test]
	fn notices_a_time_to_come() {
		assert_noticed(TO_COME, || change_later(|record| record.recorded_at = time_of(3)));
	}
}

mod admitted {
	use super::*;

	const NOT_ADMITTED: &str = "5: a record does not satisfy the policy whose version it bears";

	#[test]
	fn notices_a_version_of_no_policy() {
		assert_noticed("5: a record bears the version of no policy", || {
			change_first(|record| record.policy = PolicyVersion(2));
		});
	}

	#[test]
	fn notices_an_empty_file() {
		assert_noticed(NOT_ADMITTED, || change_first(|record| record.size = 0));
	}

	#[test]
	fn notices_a_claim_beyond_the_clock_skew() {
		assert_noticed(NOT_ADMITTED, || {
			change_first(|record| {
				let claimed_at = Millis(record.recorded_at.0 + SKEW + 1);
				record.claim = ClaimOffset::between(record.recorded_at, claimed_at);
			});
		});
	}

	#[test]
	fn notices_an_algorithm_that_was_not_accepted() {
		assert_noticed(NOT_ADMITTED, || {
			let mut policy = Policy::default();
			policy.algorithms.remove(&DigestAlgorithm::Sha2_256);
			Evidence::write_policy(PolicyVersion::FIRST, policy);
		});
	}
}

mod ruled {
	use super::*;

	#[test]
	fn notices_a_policy_before_the_first() {
		assert_noticed("6: a policy stands before the first", || {
			Policies::<Test>::insert(PolicyVersion(0), Policy::default());
		});
	}

	#[test]
	fn notices_an_invalid_policy() {
		assert_noticed("6: a policy is not valid", || {
			let policy = Policy { max_clock_skew: u64::MAX, ..Policy::default() };
			Evidence::write_policy(PolicyVersion::FIRST, policy);
		});
	}

	#[test]
	fn notices_that_none_is_in_force() {
		assert_noticed("6: there are policies, but none is in force", CurrentPolicy::<Test>::kill);
	}

	#[test]
	fn notices_a_gap() {
		assert_noticed("6: the list of policies has gaps, or the newest is not in force", || {
			Evidence::write_policy(PolicyVersion(3), Policy::default());
		});
	}

	#[test]
	fn notices_that_the_list_says_otherwise() {
		assert_noticed("6: the policy in force is not the one of its version", || {
			let policy = Policy { max_clock_skew: SKEW + 1, ..Policy::default() };
			Policies::<Test>::insert(PolicyVersion::FIRST, policy);
		});
	}
}
