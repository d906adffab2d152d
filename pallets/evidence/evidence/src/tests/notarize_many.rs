// SPDX-License-Identifier: Apache-2.0
//! Recording many digests in one call.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::EvidenceId;
use citychain_kit::testing::roles::*;
use citychain_primitives::{Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};

#[test]
fn every_file_gets_a_record_as_if_it_were_notarized_alone() {
	run(|| {
		begin_block(4);
		let items = [3, 1, 2].map(|byte| EvidenceFile { size: byte.into(), ..item(sha2(byte)) });
		assert_ok!(notarize_many(CLERK, &items, Some(BANK)));

		for (id, item) in (0..).map(EvidenceId).zip(&items) {
			let info = Evidence::verify_id(id).unwrap();
			assert_eq!((info.digest, info.size), (item.digest, item.size));
			assert_eq!((info.institution, info.officer), (COURT, OfficerId(1)));
			assert_eq!((info.block, info.recorded_at), (4, time_of(4)));
			assert_eq!((info.class, info.provider), (EvidenceClass::Communication, Some(BANK)));
			assert_eq!(info.claimed_at, item.claimed_at);
			assert_eq!(info.origin, None);
		}
		assert_eq!(NextId::<Test>::get(), EvidenceId(3));
		assert_eq!(
			take_events(),
			[Event::ManyNotarized {
				first: EvidenceId(0),
				count: 3,
				institution: COURT,
				officer: OfficerId(1),
			}]
		);
	});
}

#[test]
fn a_digest_of_another_institution_gets_a_record_beside_the_first() {
	run(|| {
		assert_ok!(notarize(NOTARY, document(sha2(1))));
		assert_ok!(notarize_many(CLERK, &[item(sha2(0)), item(sha2(1))], None));
		let infos = [1, 2].map(|id| Evidence::verify_id(EvidenceId(id)).unwrap());
		assert_eq!(
			infos.map(|info| (info.digest, info.first_seen)),
			[(sha2(0), EvidenceId(1)), (sha2(1), EvidenceId(0))]
		);
	});
}

#[test]
fn one_bytes_value_under_two_algorithms_is_two_digests() {
	run(|| {
		let items = [item(sha2(1)), item(Digest::Sm3([1; 32]))];
		assert_ok!(notarize_many(CLERK, &items, None));
		assert_eq!(NextId::<Test>::get(), EvidenceId(2));
	});
}

#[test]
fn the_last_ids_are_given_together() {
	new_test_ext().execute_with(|| {
		NextId::<Test>::put(EvidenceId(u64::MAX - 2));
		assert_ok!(notarize_many(CLERK, &[item(sha2(1)), item(sha2(2))], None));
		assert_eq!(NextId::<Test>::get(), EvidenceId(u64::MAX));
		assert!(Evidence::verify_id(EvidenceId(u64::MAX - 1)).is_some());
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_there_is_no_file() {
		run(|| {
			assert_noop!(notarize_many(CLERK, &[], None), Error::<Test>::NoItems);
		});
	}

	#[test]
	fn when_no_policy_is_in_force() {
		run(|| {
			Policies::<Test>::remove(PolicyVersion::FIRST);
			CurrentPolicy::<Test>::kill();
			assert_noop!(notarize_many(CLERK, &[item(sha2(1))], None), Error::<Test>::NoPolicy);
		});
	}

	#[test]
	fn when_the_provider_is_not_active() {
		run(|| {
			for provider in [NOWHERE, InstitutionId(u32::MAX)] {
				assert_noop!(
					notarize_many(CLERK, &[item(sha2(1))], Some(provider)),
					Error::<Test>::ProviderNotActive
				);
			}
		});
	}

	#[test]
	fn as_a_whole_when_the_last_file_is_refused() {
		run(|| {
			let algorithms =
				[DigestAlgorithm::Sha2_256].into_iter().collect::<std::collections::BTreeSet<_>>();
			adopt(Policy { algorithms: algorithms.try_into().unwrap(), ..Policy::default() });
			assert_ok!(notarize(CLERK, document(sha2(9))));
			let late = Millis(START + SKEW + 1);
			for (last, error) in [
				(item(Digest::Sm3([1; 32])), Error::<Test>::AlgorithmNotAccepted),
				(EvidenceFile { size: 0, ..item(sha2(3)) }, Error::<Test>::EmptyFile),
				(
					EvidenceFile { claimed_at: late, ..item(sha2(3)) },
					Error::<Test>::ClaimedInFuture,
				),
				(item(sha2(9)), Error::<Test>::AlreadyExists),
			] {
				let items = [item(sha2(1)), item(sha2(2)), last];
				assert_noop!(notarize_many(CLERK, &items, None), error);
			}
		});
	}

	#[test]
	fn when_a_digest_stands_twice() {
		run(|| {
			let other_words = EvidenceFile { size: 1, ..item(sha2(1)) };
			for items in [
				[item(sha2(1)), item(sha2(1)), item(sha2(2))],
				[item(sha2(1)), item(sha2(2)), other_words],
			] {
				assert_noop!(notarize_many(CLERK, &items, None), Error::<Test>::DuplicateItem);
			}
		});
	}

	#[test]
	fn when_the_institution_has_recorded_one_beside_another_institutions() {
		run(|| {
			assert_ok!(notarize(NOTARY, document(sha2(1))));
			assert_ok!(notarize(CLERK, document(sha2(1))));
			let items = [item(sha2(0)), item(sha2(1))];
			assert_noop!(notarize_many(CLERK, &items, None), Error::<Test>::AlreadyExists);
		});
	}

	#[test]
	fn when_there_are_not_as_many_ids_left() {
		run(|| {
			NextId::<Test>::put(EvidenceId(u64::MAX - 1));
			let items = [item(sha2(1)), item(sha2(2))];
			assert_noop!(notarize_many(CLERK, &items, None), Error::<Test>::TooManyRecords);
		});
	}
}
