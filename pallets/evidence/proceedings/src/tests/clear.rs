// SPDX-License-Identifier: Apache-2.0
//! The removal of what was about items that were evicted.

use super::*;
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, pallet_prelude::Pays};
use sp_runtime::DispatchError;

fn clear(limit: u32) -> Result<(), DispatchError> {
	Proceedings::clear(signed(TAX_OFFICER), ITEM, limit).map(drop).map_err(|refusal| refusal.error)
}

/// Two verifications and two challenges of the item, one of them with an opinion; then it is
/// evicted. One of each stays about another item.
fn evicted() {
	for item in [ITEM, ITEM, TAX_ITEM] {
		let id = NextVerification::<Test>::get();
		assert_ok!(Proceedings::request_verification(signed(CITIZEN), item));
		assert_ok!(Proceedings::report_verification(signed(CLERK), id, Finding::Unavailable));
	}
	let challenge = responded();
	assert_ok!(give_opinion(challenge));
	assert_ok!(rule(challenge));
	withdrawn();
	assert_ok!(Proceedings::raise_challenge(signed(CITIZEN), TAX_ITEM, PRE_CHAIN, document(1)));
	evidence::evict(ITEM);
	take_events();
}

fn left() -> (usize, usize) {
	(
		Proceedings::verifications_of(ITEM, None, 64).verifications.len(),
		Proceedings::challenges_of(ITEM, None, 64).challenges.len(),
	)
}

#[test]
fn removes_all_of_the_item_and_nothing_of_another() {
	run(|| {
		evicted();
		assert_ok!(clear(64));
		assert_eq!(left(), (0, 0));
		assert_eq!(Verifications::<Test>::iter_keys().map(|id| id.0).collect::<Vec<_>>(), [2]);
		assert_eq!(Challenges::<Test>::iter_keys().map(|id| id.0).collect::<Vec<_>>(), [2]);
		assert_eq!(Opinions::<Test>::iter().count(), 0);

		let [Event::ProceedingsCleared {
			evidence: ITEM,
			institution: TAX_BUREAU,
			officer: OfficerId(8),
			verifications,
			challenges,
		}] = &take_events()[..]
		else {
			panic!("one event");
		};
		let (mut verifications, mut challenges) = (verifications.to_vec(), challenges.to_vec());
		verifications.sort();
		challenges.sort();
		assert_eq!(verifications, [VerificationId(0), VerificationId(1)]);
		assert_eq!(challenges, [ChallengeId(0), ChallengeId(1)]);
	});
}

#[test]
fn removes_as_much_as_the_limit_allows_and_goes_on_later() {
	run(|| {
		evicted();
		for expected in [(1, 2), (0, 2), (0, 1), (0, 0)] {
			assert_ok!(clear(1));
			assert_eq!(left(), expected);
			assert_sound();
		}
		assert_noop!(clear(1), Error::NothingToClear);
	});
}

#[test]
fn removes_verifications_and_challenges_in_one_call() {
	run(|| {
		evicted();
		assert_ok!(clear(3));
		assert_eq!(left(), (0, 1));
	});
}

#[test]
fn takes_a_limit_of_zero_for_one() {
	run(|| {
		evicted();
		assert_ok!(clear(0));
		assert_eq!(left(), (1, 2));
	});
}

#[test]
fn takes_the_weight_of_what_it_removes() {
	run(|| {
		evicted();
		for (limit, charged) in [(0, 1), (1, 1), (64, 64), (65, 64), (u32::MAX, 64)] {
			let call = Call::<Test>::clear { evidence: ITEM, limit };
			assert_eq!(
				call.get_dispatch_info().call_weight,
				<Test as Config>::WeightInfo::clear(charged)
			);
		}
		let post = Proceedings::clear(signed(TAX_OFFICER), ITEM, u32::MAX).unwrap();
		assert_eq!(post.actual_weight, Some(<Test as Config>::WeightInfo::clear(4)));
		assert_eq!(post.pays_fee, Pays::Yes);
	});
}

#[test]
fn takes_the_weight_of_nothing_where_it_is_refused() {
	run(|| {
		ruled();
		let refused = Proceedings::clear(signed(TAX_OFFICER), ITEM, u32::MAX).unwrap_err();
		let used = refused.post_info.actual_weight;
		assert_eq!(used, Some(<Test as Config>::WeightInfo::clear(0)));
	});
}

#[test]
fn removes_at_most_64_at_a_time() {
	run(|| {
		for number in 0..70 {
			let id = requested();
			assert_eq!(id, VerificationId(number));
			assert_ok!(Proceedings::report_verification(signed(CLERK), id, Finding::Unavailable));
		}
		evidence::evict(ITEM);
		assert_ok!(clear(u32::MAX));
		assert_eq!(left(), (6, 0));
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_the_item_is_recorded() {
		run(|| {
			ruled();
			assert_noop!(clear(64), Error::StillRecorded);
		});
	}

	#[test]
	fn when_there_is_nothing_of_it() {
		run(|| {
			let clear = Proceedings::clear(signed(TAX_OFFICER), NO_ITEM, 64);
			assert_noop!(clear.map_err(|refusal| refusal.error), Error::NothingToClear);
		});
	}

	/// A register does not evict what is held: this one was told to.
	#[test]
	fn when_something_is_open() {
		let open: [fn(); 3] = [
			|| {
				requested();
			},
			|| {
				raised();
			},
			|| {
				responded();
			},
		];
		for open in open {
			new_test_ext().execute_with(|| {
				open();
				evidence::evict(ITEM);
				assert_noop!(clear(64), Error::StillOpen);
			});
		}
	}
}
