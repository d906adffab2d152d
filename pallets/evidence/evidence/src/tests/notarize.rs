// SPDX-License-Identifier: Apache-2.0
//! Recording one digest.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::EvidenceId;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId};
use frame_support::{assert_noop, assert_ok, traits::PalletInfoAccess};

type Weights = <Test as Config>::WeightInfo;

mod records {
	use super::*;

	#[test]
	fn who_what_and_when() {
		run(|| {
			begin_block(7);
			assert_ok!(notarize(CLERK, document(sha2(1))));

			assert_eq!(
				Records::<Test>::get(sha2(1)),
				Some(EvidenceRecord {
					id: EvidenceId(0),
					institution: COURT,
					officer: OfficerId(1),
					block: 7,
					recorded_at: time_of(7),
					claim: ClaimOffset::between(time_of(7), document(sha2(1)).claimed_at),
					size: 250_000,
					media_type: MediaType::Pdf,
					class: EvidenceClass::ElectronicFile,
					provider: COURT,
					policy: PolicyVersion::FIRST,
				})
			);
			assert_eq!(
				Locations::<Test>::get(EvidenceId(0)),
				Some(Location { digest: sha2(1), later: None })
			);
			assert_eq!(
				take_events(),
				[Event::Notarized {
					id: EvidenceId(0),
					digest: sha2(1),
					institution: COURT,
					officer: OfficerId(1),
					first_seen: EvidenceId(0),
				}]
			);
		});
	}

	#[test]
	fn digests_of_every_algorithm_apart_even_if_their_bytes_are_equal() {
		run(|| {
			let bytes = [0; 32];
			let digests =
				[Digest::Blake2_256(bytes.into()), Digest::Sha2_256(bytes), Digest::Sm3(bytes)];
			for digest in digests {
				assert_ok!(notarize(CLERK, document(digest)));
			}
			assert_eq!(
				digests.map(|digest| Records::<Test>::get(digest).map(|record| record.id.0)),
				[Some(0), Some(1), Some(2)]
			);
		});
	}

	#[test]
	fn the_largest_and_the_smallest_file() {
		run(|| {
			let sizes = [(sha2(1), u64::MAX), (sha2(2), 1)];
			for (digest, size) in sizes {
				assert_ok!(notarize(CLERK, Submission { size, ..document(digest) }));
				assert_eq!(Records::<Test>::get(digest).map(|record| record.size), Some(size));
			}
		});
	}

	#[test]
	fn claimed_times_from_1970_up_to_the_clock_skew_ahead() {
		run(|| {
			for (byte, claimed_at) in [(1, 0), (2, START), (3, START + SKEW)] {
				let claimed_at = Millis(claimed_at);
				assert_ok!(notarize(CLERK, Submission { claimed_at, ..document(sha2(byte)) }));
				assert_eq!(
					Records::<Test>::get(sha2(byte)).map(|record| record.claimed_at()),
					Some(claimed_at)
				);
			}
		});
	}

	#[test]
	fn another_institution_as_the_provider() {
		run(|| {
			let provider = Some(BANK);
			assert_ok!(notarize(CLERK, Submission { provider, ..document(sha2(1)) }));
			assert_eq!(Records::<Test>::get(sha2(1)).and_then(|r| r.provider()), provider);
		});
	}

	#[test]
	fn the_own_institution_as_provider_like_none() {
		run(|| {
			let provider = Some(COURT);
			assert_ok!(notarize(CLERK, Submission { provider, ..document(sha2(1)) }));
			assert_ok!(notarize(CLERK, document(sha2(2))));
			for byte in [1, 2] {
				assert_eq!(Records::<Test>::get(sha2(byte)).and_then(|r| r.provider()), None);
			}
		});
	}
}

#[test]
fn the_first_record_without_a_provider_weighs_less() {
	let weight = |who, submission| {
		notarize_weighed(who, submission).expect("it is admissible").actual_weight
	};
	run(|| {
		let provided = Submission { provider: Some(BANK), ..document(sha2(1)) };
		assert_eq!(weight(CLERK, provided), Some(Weights::notarize()));
		assert_eq!(weight(CLERK, document(sha2(2))), Some(Weights::notarize_first()));
		assert_eq!(weight(NOTARY, document(sha2(2))), Some(Weights::notarize()));
	});
}

#[test]
fn a_refused_record_weighs_what_is_charged() {
	run(|| {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		let refused = notarize_weighed(CLERK, document(sha2(1))).expect_err("it is recorded");
		assert_eq!(refused.post_info.actual_weight, Some(Weights::notarize()));
	});
}

/// The many pay nothing for what is kept of the few: see "Cost of a notarization".
#[test]
fn a_record_and_its_location_are_all_that_is_kept_of_an_item() {
	let kept = || {
		let prefix = Evidence::name_hash();
		let next = |key: &Vec<u8>| sp_io::storage::next_key(key);
		std::iter::successors(next(&prefix.to_vec()), next)
			.take_while(|key| key.starts_with(&prefix))
			.count()
	};
	run(|| {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		for submitter in [CLERK, NOTARY] {
			let before = kept();
			assert_ok!(notarize(submitter, document(sha2(2))));
			assert_eq!(kept(), before + 2);
		}
	});
}

mod a_digest_of_another_institution {
	use super::*;

	/// The court in block 1, the notary office in block 3.
	fn court_then_notary() {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		begin_block(3);
		assert_ok!(notarize(NOTARY, document(sha2(1))));
	}

	#[test]
	fn gets_a_record_that_refers_to_the_first_seen() {
		run(|| {
			court_then_notary();
			let later = LaterRecords::<Test>::get(sha2(1), NOTARY_OFFICE).unwrap();
			assert_eq!((later.id, later.block), (EvidenceId(1), 3));
			assert_eq!(
				Locations::<Test>::get(EvidenceId(1)),
				Some(Location { digest: sha2(1), later: Some(NOTARY_OFFICE) })
			);
			assert_eq!(
				take_events().last(),
				Some(&Event::Notarized {
					id: EvidenceId(1),
					digest: sha2(1),
					institution: NOTARY_OFFICE,
					officer: OfficerId(2),
					first_seen: EvidenceId(0),
				})
			);
		});
	}

	/// SmartDev's evidence contract overwrote owner and time when a hash was saved again.
	#[test]
	fn leaves_the_first_seen_as_it_is() {
		run(|| {
			assert_ok!(notarize(CLERK, document(sha2(1))));
			let first = Records::<Test>::get(sha2(1));
			begin_block(9);
			for (who, error) in
				[(CLERK, true), (SECOND_CLERK, true), (NOTARY, false), (EXPERT, false)]
			{
				let again = Submission { size: 1, claimed_at: Millis(0), ..document(sha2(1)) };
				assert_eq!(notarize(who, again).is_err(), error);
				assert_eq!(Records::<Test>::get(sha2(1)), first);
			}
		});
	}

	#[test]
	fn is_recorded_by_both_within_one_block() {
		run(|| {
			assert_ok!(notarize(NOTARY, document(sha2(1))));
			assert_ok!(notarize(CLERK, document(sha2(1))));
			let first = Records::<Test>::get(sha2(1)).unwrap();
			let later = LaterRecords::<Test>::get(sha2(1), COURT).unwrap();
			assert_eq!(first.institution, NOTARY_OFFICE);
			assert_eq!((first.block, first.recorded_at), (later.block, later.recorded_at));
			assert!(first.id < later.id);
		});
	}

	#[test]
	fn is_refused_the_second_time() {
		run(|| {
			court_then_notary();
			assert_noop!(notarize(NOTARY, document(sha2(1))), Error::<Test>::AlreadyExists);
			assert_noop!(notarize(CLERK, document(sha2(1))), Error::<Test>::AlreadyExists);
		});
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_an_officer_of_the_same_institution_has_recorded_the_digest() {
		run(|| {
			assert_ok!(notarize(CLERK, document(sha2(1))));
			begin_block(2);
			let other_words = Submission { size: 1, ..document(sha2(1)) };
			assert_noop!(notarize(SECOND_CLERK, other_words), Error::<Test>::AlreadyExists);
		});
	}

	#[test]
	fn when_no_policy_is_in_force() {
		run(|| {
			Policies::<Test>::remove(PolicyVersion::FIRST);
			CurrentPolicy::<Test>::kill();
			assert_noop!(notarize(CLERK, document(sha2(1))), Error::<Test>::NoPolicy);
		});
	}

	#[test]
	fn when_the_policy_does_not_accept_the_algorithm() {
		run(|| {
			let algorithms =
				[DigestAlgorithm::Sm3].into_iter().collect::<std::collections::BTreeSet<_>>();
			let policy = Policy { algorithms: algorithms.try_into().unwrap(), ..Policy::default() };
			assert_ok!(Evidence::adopt_policy(RuntimeOrigin::root(), policy));
			for digest in [sha2(1), Digest::Blake2_256([1; 32].into())] {
				assert_noop!(
					notarize(CLERK, document(digest)),
					Error::<Test>::AlgorithmNotAccepted
				);
			}
			assert_ok!(notarize(CLERK, document(Digest::Sm3([1; 32]))));
		});
	}

	#[test]
	fn when_the_file_is_empty() {
		run(|| {
			let empty = Submission { size: 0, ..document(sha2(1)) };
			assert_noop!(notarize(CLERK, empty), Error::<Test>::EmptyFile);
		});
	}

	#[test]
	fn when_the_claimed_time_is_beyond_the_clock_skew() {
		run(|| {
			for claimed_at in [START + SKEW + 1, u64::MAX] {
				let claimed_at = Millis(claimed_at);
				assert_noop!(
					notarize(CLERK, Submission { claimed_at, ..document(sha2(1)) }),
					Error::<Test>::ClaimedInFuture
				);
			}
		});
	}

	#[test]
	fn when_the_provider_is_not_active() {
		run(|| {
			authority::deactivate(BANK);
			for provider in [BANK, NOWHERE, InstitutionId(u32::MAX)] {
				let provider = Some(provider);
				assert_noop!(
					notarize(CLERK, Submission { provider, ..document(sha2(1)) }),
					Error::<Test>::ProviderNotActive
				);
			}
		});
	}

	#[test]
	fn when_all_ids_are_given() {
		run(|| {
			NextId::<Test>::put(EvidenceId(u64::MAX));
			assert_noop!(notarize(CLERK, document(sha2(1))), Error::<Test>::TooManyRecords);
		});
	}

	#[test]
	fn with_the_first_reason_in_the_documented_order() {
		run(|| {
			assert_ok!(notarize(CLERK, document(sha2(1))));
			NextId::<Test>::put(EvidenceId(u64::MAX));
			let mut submission = all_wrong();
			assert_noop!(notarize(CLERK, submission), Error::<Test>::EmptyFile);
			submission.size = 1;
			assert_noop!(notarize(CLERK, submission), Error::<Test>::ClaimedInFuture);
			submission.claimed_at = Millis(0);
			assert_noop!(notarize(CLERK, submission), Error::<Test>::ProviderNotActive);
			submission.provider = None;
			assert_noop!(notarize(CLERK, submission), Error::<Test>::AlreadyExists);
			submission.digest = sha2(2);
			assert_noop!(notarize(CLERK, submission), Error::<Test>::TooManyRecords);
		});
	}
}
