// SPDX-License-Identifier: Apache-2.0
//! Challenges that nobody answered in time.

use super::*;
use citychain_evidence::PresumptionLevel;
use citychain_kit::testing::authority;
use frame_support::{assert_noop, assert_ok};

const ID: ChallengeId = ChallengeId(0);

#[test]
fn is_recorded_and_releases_the_item_without_moving_its_level() {
	run(|| {
		raised();
		take_events();
		set_time(deadline(ID));
		assert!(Proceedings::challenge(ID).unwrap().overdue);
		assert_ok!(conclude(ID));
		assert_eq!(state(ID), ChallengeState::DefaultNotConfirmed { at: now() });
		assert_eq!(evidence::holds(ITEM), 0);
		assert_eq!(evidence::level(ITEM), PresumptionLevel::Recorded);
		assert!(!Proceedings::challenge(ID).unwrap().overdue);
		assert_eq!(
			take_events(),
			[Event::DefaultConcluded {
				challenge: ID,
				evidence: ITEM,
				by: Party::Citizen(CitizenId(1)),
			}]
		);
	});
}

#[test]
fn may_be_concluded_by_any_party() {
	for who in [CITIZEN, OTHER_CITIZEN, NOTARY, CLERK, BANK_OFFICER] {
		run(|| {
			raised();
			set_time(deadline(ID));
			assert_ok!(Proceedings::conclude_default(signed(who), ID));
		});
	}
}

#[test]
fn follows_where_the_recorder_cannot_answer_any_more() {
	run(|| {
		raised();
		authority::deactivate(NOTARY_OFFICE);
		set_time(deadline(ID));
		assert_ok!(conclude(ID));
	});
}

#[test]
fn fails_before_the_deadline_to_the_millisecond() {
	run(|| {
		raised();
		for early in [PERIOD, DAY, 1] {
			set_time(Millis(START + PERIOD - early));
			assert_noop!(conclude(ID), Error::NotExpired);
			assert!(!Proceedings::challenge(ID).unwrap().overdue);
		}
	});
}

#[test]
fn fails_when_the_challenge_does_not_wait_for_an_answer() {
	for (open, error) in [
		(responded as fn() -> ChallengeId, Error::AlreadyResponded),
		(defaulted, Error::AlreadyDefaulted),
		(ruled, Error::AlreadyRuled),
		(withdrawn, Error::AlreadyWithdrawn),
	] {
		run(|| {
			let id = open();
			set_time(Millis(START + MAX_PERIOD));
			assert_noop!(conclude(id), error);
		});
	}
}

#[test]
fn fails_when_there_is_no_such_challenge() {
	run(|| {
		assert_noop!(conclude(ID), Error::ChallengeNotFound);
	});
}

mod in_one_block {
	use super::*;

	/// Whichever comes first, the block's time alone decides which of the two is possible.
	fn race(time: u64, steps: [(Step, Result<(), Error>); 2]) {
		run(|| {
			raised();
			set_time(Millis(time));
			for (step, expected) in steps {
				assert_eq!(step(ID), expected.map_err(Into::into));
			}
		});
	}

	#[test]
	fn before_the_deadline_only_the_answer_counts() {
		let time = START + PERIOD - 1;
		race(time, [(conclude, Err(Error::NotExpired)), (respond, Ok(()))]);
		race(time, [(respond, Ok(())), (conclude, Err(Error::AlreadyResponded))]);
	}

	#[test]
	fn at_the_deadline_only_the_default_counts() {
		let time = START + PERIOD;
		race(time, [(respond, Err(Error::Expired)), (conclude, Ok(()))]);
		race(time, [(conclude, Ok(())), (respond, Err(Error::Expired))]);
	}
}
