// SPDX-License-Identifier: Apache-2.0
//! What courts decide.

use super::*;
use citychain_evidence::testing::EVIDENCE_NOT_FOUND;
use citychain_evidence::{EvidenceFacts, PresumptionLevel};
use citychain_kit::testing::authority::{self, DUTY_NOT_HELD};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

const ID: ChallengeId = ChallengeId(0);

fn decide(who: AccountId, ruling: Ruling) -> DispatchResult {
	Proceedings::rule(signed(who), ID, ruling, document(4))
}

/// Challenges an item by `who`, and has its recorder answer.
fn answered(who: AccountId, item: EvidenceId, recorder: AccountId) {
	assert_ok!(Proceedings::raise_challenge(signed(who), item, POST_CHAIN, document(1)));
	assert_ok!(Proceedings::respond(signed(recorder), ID, document(2)));
}

#[test]
fn put_the_item_on_the_level_that_follows_and_release_it() {
	for ruling in [Ruling::Admitted, Ruling::Rejected, Ruling::NotConfirmed] {
		run(|| {
			responded();
			let response = state(ID).response().copied();
			take_events();
			set_time(Millis(START + MAX_PERIOD));
			assert_ok!(decide(CLERK, ruling));
			let (by, reasons) = (acting(1, COURT), document(4));
			let decision = Decision { by, at: now(), ruling, reasons };
			assert_eq!(state(ID), ChallengeState::Ruled { response, decision });
			assert_eq!(evidence::ruling(ITEM), Some(ruling));
			assert_eq!(evidence::level(ITEM), PresumptionLevel::after(ruling));
			assert_eq!(evidence::holds(ITEM), 0);
			assert_eq!(
				take_events(),
				[Event::ChallengeRuled {
					challenge: ID,
					evidence: ITEM,
					institution: COURT,
					officer: OfficerId(1),
					ruling,
					reasons,
				}]
			);
		});
	}
}

#[test]
fn may_follow_a_default() {
	run(|| {
		defaulted();
		assert_ok!(decide(CLERK, Ruling::NotConfirmed));
		assert!(matches!(state(ID), ChallengeState::Ruled { response: None, .. }));
		assert_eq!(evidence::level(ITEM), PresumptionLevel::Anchored);
		assert_eq!(evidence::holds(ITEM), 0);
	});
}

#[test]
fn on_another_challenge_may_overturn_the_first() {
	run(|| {
		ruled();
		assert_ok!(Proceedings::raise_challenge(
			signed(BANK_OFFICER),
			ITEM,
			PRE_CHAIN,
			document(5)
		));
		let second = ChallengeId(1);
		assert_ok!(respond(second));
		assert_ok!(Proceedings::rule(signed(JUDGE), second, Ruling::Admitted, document(6)));
		assert_eq!(evidence::level(ITEM), PresumptionLevel::CourtConfirmed);
		assert!(matches!(
			state(ID),
			ChallengeState::Ruled { decision: Decision { ruling: Ruling::Rejected, .. }, .. }
		));
	});
}

#[test]
fn leave_other_challenges_open() {
	run(|| {
		raised();
		assert_ok!(Proceedings::raise_challenge(
			signed(BANK_OFFICER),
			ITEM,
			PRE_CHAIN,
			document(5)
		));
		assert_ok!(respond(ID));
		assert_ok!(decide(CLERK, Ruling::Admitted));
		assert_eq!(state(ChallengeId(1)), ChallengeState::Raised);
		assert_eq!(evidence::holds(ITEM), 1);
	});
}

mod of_a_court {
	use super::*;

	#[test]
	fn on_what_it_collected_itself_are_allowed() {
		run(|| {
			answered(CITIZEN, COURT_ITEM, CLERK);
			assert_ok!(decide(CLERK, Ruling::Admitted));
		});
	}

	#[test]
	fn that_held_the_file_itself_are_allowed() {
		run(|| {
			let (_, facts) = items()[0];
			evidence::add(ITEM, EvidenceFacts { provider: Some(COURT), ..facts });
			answered(CITIZEN, ITEM, NOTARY);
			assert_ok!(decide(CLERK, Ruling::Admitted));
		});
	}

	#[test]
	fn that_challenged_the_item_fail() {
		run(|| {
			answered(CLERK, ITEM, NOTARY);
			assert_noop!(decide(CLERK, Ruling::Rejected), Error::ConflictOfInterest);
			assert_ok!(decide(JUDGE, Ruling::Rejected));
		});
	}

	#[test]
	fn that_stands_with_challenger_recorder_or_provider_fail() {
		for interested in [BANK, NOTARY_OFFICE, PLATFORM] {
			run(|| {
				answered(BANK_OFFICER, ITEM, NOTARY);
				authority::affiliate(COURT, interested);
				assert_noop!(decide(CLERK, Ruling::Admitted), Error::ConflictOfInterest);
				assert_ok!(decide(JUDGE, Ruling::Admitted));
			});
		}
	}

	#[test]
	fn that_stands_with_the_provider_of_what_it_collected_fail() {
		run(|| {
			let (_, facts) = items()[2];
			evidence::add(COURT_ITEM, EvidenceFacts { provider: Some(PLATFORM), ..facts });
			answered(CITIZEN, COURT_ITEM, CLERK);
			authority::affiliate(COURT, PLATFORM);
			assert_noop!(decide(CLERK, Ruling::Admitted), Error::ConflictOfInterest);
		});
	}
}

mod fail {
	use super::*;

	#[test]
	fn before_the_answer_even_after_the_deadline() {
		run(|| {
			raised();
			assert_noop!(decide(CLERK, Ruling::Rejected), Error::NotResponded);
			set_time(deadline(ID));
			assert_noop!(decide(CLERK, Ruling::Rejected), Error::NotResponded);
		});
	}

	#[test]
	fn when_one_was_made_or_the_challenge_withdrawn() {
		for (open, error) in [
			(ruled as fn() -> ChallengeId, Error::AlreadyRuled),
			(withdrawn, Error::AlreadyWithdrawn),
		] {
			run(|| {
				open();
				let error = DispatchError::from(error);
				for who in [CLERK, JUDGE] {
					assert_noop!(decide(who, Ruling::Admitted), error);
				}
			});
		}
	}

	#[test]
	fn when_the_item_was_evicted_after_a_default() {
		run(|| {
			defaulted();
			evidence::evict(ITEM);
			assert_noop!(decide(CLERK, Ruling::Rejected), EVIDENCE_NOT_FOUND);
		});
	}

	#[test]
	fn without_the_duty() {
		run(|| {
			responded();
			assert_noop!(decide(EXPERT, Ruling::Admitted), DUTY_NOT_HELD);
		});
	}

	#[test]
	fn on_no_challenge() {
		run(|| {
			assert_noop!(decide(CLERK, Ruling::Admitted), Error::ChallengeNotFound);
		});
	}
}
