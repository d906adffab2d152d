// SPDX-License-Identifier: Apache-2.0
//! Fixing the time of a digest before it is shown.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::EvidenceId;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Commitment, InstitutionId, Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

/// The commitment of an institution to `sha2(byte)` under the salt of the same bytes.
fn commitment(institution: InstitutionId, byte: u8) -> Commitment {
	Precommitment::commitment(&blake2_256, institution, &[byte; 32], &sha2(byte))
}

fn precommit(who: AccountId, institution: InstitutionId, byte: u8) -> DispatchResult {
	Evidence::precommit(signed(who), commitment(institution, byte))
}

fn drop_it(who: AccountId, institution: InstitutionId, byte: u8) -> DispatchResult {
	Evidence::drop_precommitment(signed(who), institution, commitment(institution, byte))
}

/// What a client in another language computes.
#[test]
fn a_commitment_hashes_domain_institution_salt_and_digest() {
	let bytes = [
		&b"citychain/evidence/precommit"[..],
		&[2, 0, 0, 0],
		&[7; 32],
		// The algorithm of the digest, then its value.
		&[1],
		&[9; 32],
	]
	.concat();
	assert_eq!(
		Precommitment::commitment(&blake2_256, NOTARY_OFFICE, &[7; 32], &sha2(9)).0,
		sp_io::hashing::blake2_256(&bytes)
	);
}

#[test]
fn a_precommitment_is_kept_for_its_institution() {
	run(|| {
		begin_block(3);
		assert_ok!(precommit(CLERK, COURT, 1));
		let kept = Precommitment { block: 3, at: time_of(3) };
		assert_eq!(Evidence::precommitment(COURT, commitment(COURT, 1)), Some(kept));
		assert_eq!(Evidence::precommitment(NOTARY_OFFICE, commitment(COURT, 1)), None);
		assert_eq!(OpenPrecommitments::<Test>::get(COURT), 1);
		assert_eq!(
			take_events(),
			[Event::Precommitted {
				institution: COURT,
				commitment: commitment(COURT, 1),
				officer: OfficerId(1),
			}]
		);
	});
}

#[test]
fn a_revealed_digest_is_an_item_that_proves_the_earlier_time() {
	run(|| {
		assert_ok!(precommit(CLERK, COURT, 1));
		take_events();
		begin_block(6);
		let submission = Submission { provider: Some(BANK), ..document(sha2(1)) };
		assert_ok!(reveal(SECOND_CLERK, 1, submission));

		let info = Evidence::verify_id(EvidenceId(0)).unwrap();
		assert_eq!((info.digest, info.provider), (sha2(1), Some(BANK)));
		assert_eq!((info.block, info.recorded_at), (6, time_of(6)));
		assert_eq!(info.origin, Some(Origin::Precommitted { block: 1, at: time_of(1) }));
		assert_eq!(Evidence::precommitment(COURT, commitment(COURT, 1)), None);
		assert!(!OpenPrecommitments::<Test>::contains_key(COURT));
		assert_eq!(
			take_events(),
			[Event::Revealed {
				id: EvidenceId(0),
				digest: sha2(1),
				commitment: commitment(COURT, 1),
				institution: COURT,
				officer: OfficerId(20),
				first_seen: EvidenceId(0),
			}]
		);
	});
}

/// Who copies the digest from the pool is first on the chain, but not first in time.
#[test]
fn a_copied_digest_does_not_hide_who_had_it_first() {
	run(|| {
		assert_ok!(precommit(CLERK, COURT, 1));
		begin_block(2);
		assert_ok!(notarize(NOTARY, document(sha2(1))));
		assert_ok!(reveal(CLERK, 1, document(sha2(1))));
		let [copy, revealed] = [0, 1].map(|id| Evidence::verify_id(EvidenceId(id)).unwrap());
		assert_eq!(revealed.first_seen, copy.id);
		assert_eq!(revealed.origin, Some(Origin::Precommitted { block: 1, at: time_of(1) }));
		assert_eq!((copy.origin, copy.recorded_at > time_of(1)), (None, true));
	});
}

/// Centrifuge's anchors could be occupied by whoever saw them; here each institution has its own.
#[test]
fn a_copied_commitment_occupies_nothing_and_reveals_nothing() {
	run(|| {
		assert_ok!(precommit(NOTARY, COURT, 1));
		assert_ok!(precommit(CLERK, COURT, 1));
		begin_block(2);
		assert_noop!(reveal(NOTARY, 1, document(sha2(1))), Error::<Test>::PrecommitmentNotFound);
		assert_ok!(reveal(CLERK, 1, document(sha2(1))));
	});
}

#[test]
fn a_revealed_or_dropped_commitment_can_be_made_again() {
	run(|| {
		assert_ok!(precommit(CLERK, COURT, 1));
		begin_block(2);
		assert_ok!(reveal(CLERK, 1, document(sha2(1))));
		assert_ok!(precommit(CLERK, COURT, 1));
		assert_ok!(drop_it(CLERK, COURT, 1));
		assert_ok!(precommit(CLERK, COURT, 1));
		assert_eq!(OpenPrecommitments::<Test>::get(COURT), 1);
	});
}

#[test]
fn a_file_may_be_claimed_up_to_the_precommitment() {
	run(|| {
		assert_ok!(precommit(CLERK, COURT, 1));
		begin_block(block_after(1, 86_400_000));
		let claimed = |offset| Submission { claimed_at: after(1, offset), ..document(sha2(1)) };
		assert_noop!(reveal(CLERK, 1, claimed(SKEW + 1)), Error::<Test>::ClaimedInFuture);
		assert_ok!(reveal(CLERK, 1, claimed(SKEW)));
	});
}

mod drops {
	use super::*;

	#[test]
	fn the_own_one_at_any_time() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			take_events();
			assert_ok!(drop_it(SECOND_CLERK, COURT, 1));
			assert_eq!(Evidence::precommitment(COURT, commitment(COURT, 1)), None);
			assert_eq!(
				take_events(),
				[Event::PrecommitmentDropped {
					commitment: commitment(COURT, 1),
					made_by: COURT,
					institution: COURT,
					officer: OfficerId(20),
				}]
			);
		});
	}

	#[test]
	fn another_ones_once_its_lifetime_is_over() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			let end = block_after(1, LIFETIME);
			begin_block(end - 1);
			assert_noop!(drop_it(NOTARY, COURT, 1), Error::<Test>::NotExpired);
			begin_block(end);
			assert_eq!(time_of(end), after(1, LIFETIME));
			take_events();
			assert_ok!(drop_it(NOTARY, COURT, 1));
			assert!(!OpenPrecommitments::<Test>::contains_key(COURT));
			assert_eq!(
				take_events(),
				[Event::PrecommitmentDropped {
					commitment: commitment(COURT, 1),
					made_by: COURT,
					institution: NOTARY_OFFICE,
					officer: OfficerId(2),
				}]
			);
		});
	}

	#[test]
	fn what_a_closed_institution_left_behind() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			authority::deactivate(COURT);
			begin_block(block_after(1, LIFETIME));
			assert_ok!(drop_it(NOTARY, COURT, 1));
		});
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_the_precommitment_stands() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			begin_block(2);
			for who in [CLERK, SECOND_CLERK] {
				assert_noop!(precommit(who, COURT, 1), Error::<Test>::AlreadyExists);
			}
		});
	}

	#[test]
	fn when_the_institution_has_too_many_precommitments() {
		run(|| {
			for byte in 0..MAX_PRECOMMITMENTS as u8 {
				assert_ok!(precommit(CLERK, COURT, byte));
			}
			assert_noop!(precommit(CLERK, COURT, 9), Error::<Test>::TooManyPrecommitments);
			assert_ok!(precommit(NOTARY, NOTARY_OFFICE, 9));
			assert_ok!(drop_it(CLERK, COURT, 0));
			assert_ok!(precommit(CLERK, COURT, 9));
		});
	}

	#[test]
	fn to_reveal_what_was_not_committed_to() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			begin_block(2);
			let not_found = DispatchError::from(Error::<Test>::PrecommitmentNotFound);
			assert_noop!(reveal(CLERK, 2, document(sha2(1))), not_found);
			assert_noop!(reveal(CLERK, 1, document(sha2(2))), not_found);
			let other_algorithm = citychain_primitives::Digest::Sm3([1; 32]);
			assert_noop!(reveal(CLERK, 1, document(other_algorithm)), not_found);
			assert_noop!(reveal(NOTARY, 1, document(sha2(1))), not_found);
			assert_ok!(reveal(CLERK, 1, document(sha2(1))));
			assert_noop!(reveal(CLERK, 1, document(sha2(1))), not_found);
		});
	}

	#[test]
	fn to_reveal_in_the_same_block() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			assert_noop!(reveal(CLERK, 1, document(sha2(1))), Error::<Test>::TooEarly);
		});
	}

	#[test]
	fn to_reveal_what_could_not_be_notarized() {
		run(|| {
			assert_ok!(notarize(CLERK, document(sha2(1))));
			assert_ok!(precommit(CLERK, COURT, 1));
			begin_block(2);
			NextId::<Test>::put(EvidenceId(u64::MAX));
			let mut submission = all_wrong();
			assert_noop!(reveal(CLERK, 1, submission), Error::<Test>::EmptyFile);
			submission.size = 1;
			assert_noop!(reveal(CLERK, 1, submission), Error::<Test>::ClaimedInFuture);
			submission.claimed_at = Millis(0);
			assert_noop!(reveal(CLERK, 1, submission), Error::<Test>::ProviderNotActive);
			submission.provider = None;
			assert_noop!(reveal(CLERK, 1, submission), Error::<Test>::AlreadyExists);
			assert_ok!(precommit(CLERK, COURT, 2));
			begin_block(3);
			assert_noop!(reveal(CLERK, 2, document(sha2(2))), Error::<Test>::TooManyRecords);
		});
	}

	#[test]
	fn to_reveal_under_a_policy_that_does_not_accept_it() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			begin_block(2);
			let mut policy = Policy::default();
			policy.algorithms.remove(&sha2(1).algorithm());
			adopt(policy);
			assert_noop!(reveal(CLERK, 1, document(sha2(1))), Error::<Test>::AlgorithmNotAccepted);
			Policies::<Test>::remove(PolicyVersion::FIRST);
			Policies::<Test>::remove(PolicyVersion(2));
			CurrentPolicy::<Test>::kill();
			assert_noop!(reveal(CLERK, 1, document(sha2(1))), Error::<Test>::NoPolicy);
		});
	}

	#[test]
	fn to_drop_what_is_not_there() {
		run(|| {
			assert_ok!(precommit(CLERK, COURT, 1));
			let not_found = DispatchError::from(Error::<Test>::PrecommitmentNotFound);
			assert_noop!(drop_it(CLERK, COURT, 2), not_found);
			assert_noop!(drop_it(CLERK, NOTARY_OFFICE, 1), not_found);
			assert_ok!(drop_it(CLERK, COURT, 1));
			assert_noop!(drop_it(CLERK, COURT, 1), not_found);
		});
	}
}
