// SPDX-License-Identifier: Apache-2.0
//! Challenges: raised, answered, withdrawn.

use super::*;
use citychain_evidence::testing::EVIDENCE_NOT_FOUND;
use citychain_evidence::PresumptionLevel;
use citychain_kit::testing::authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE};
use frame_support::{assert_noop, assert_ok};

const ID: ChallengeId = ChallengeId(0);

fn raise(who: AccountId, evidence: EvidenceId) -> DispatchResult {
	Proceedings::raise_challenge(signed(who), evidence, POST_CHAIN, document(1))
}

mod raising {
	use super::*;

	#[test]
	fn records_who_why_and_until_when_and_holds_the_item() {
		run(|| {
			assert_ok!(raise(BANK_OFFICER, ITEM));
			let deadline = Millis(START + PERIOD);
			assert_eq!(
				Proceedings::challenge(ID),
				Some(ChallengeInfo {
					id: ID,
					evidence: ITEM,
					challenger: THE_BANK,
					ground: POST_CHAIN,
					reasons: document(1),
					raised_at: Millis(START),
					deadline,
					overdue: false,
					state: ChallengeState::Raised,
					opinions: vec![],
				})
			);
			assert_eq!(evidence::holds(ITEM), 1);
			assert_eq!(evidence::level(ITEM), PresumptionLevel::Recorded);
			assert_eq!(
				take_events(),
				[Event::ChallengeRaised {
					challenge: ID,
					evidence: ITEM,
					challenger: THE_BANK,
					ground: POST_CHAIN,
					reasons: document(1),
					deadline,
				}]
			);
		});
	}

	#[test]
	fn may_be_done_by_the_provider() {
		run(|| {
			assert_ok!(raise(PLATFORM_OFFICER, ITEM));
		});
	}

	#[test]
	fn may_be_done_again_once_the_last_one_is_closed() {
		run(|| {
			for open in [withdrawn, ruled, defaulted] {
				open();
				raised();
				assert_ok!(withdraw(ChallengeId(NextChallenge::<Test>::get().0 - 1)));
			}
		});
	}

	#[test]
	fn fails_when_the_item_is_not_recorded() {
		run(|| {
			evidence::evict(TAX_ITEM);
			for item in [NO_ITEM, TAX_ITEM] {
				assert_noop!(raise(CITIZEN, item), EVIDENCE_NOT_FOUND);
			}
		});
	}

	#[test]
	fn fails_for_the_recorder_and_who_stands_with_it() {
		run(|| {
			assert_noop!(raise(NOTARY, ITEM), Error::OwnEvidence);
			authority::affiliate(NOTARY_OFFICE, BANK);
			assert_noop!(raise(BANK_OFFICER, ITEM), Error::OwnEvidence);
			assert_ok!(raise(BANK_OFFICER, TAX_ITEM));
		});
	}

	#[test]
	fn fails_when_the_party_has_one_open_of_this_item() {
		run(|| {
			assert_ok!(raise(CITIZEN, ITEM));
			assert_noop!(raise(CITIZEN, ITEM), Error::AlreadyExists);
			assert_ok!(respond(ID));
			assert_noop!(raise(CITIZEN, ITEM), Error::AlreadyExists);
			assert_ok!(raise(CITIZEN, TAX_ITEM));
		});
	}

	#[test]
	fn fails_when_as_many_are_open_as_may() {
		run(|| {
			for who in [CITIZEN, OTHER_CITIZEN, BANK_OFFICER] {
				assert_ok!(raise(who, ITEM));
			}
			assert_noop!(raise(TAX_OFFICER, ITEM), Error::TooManyChallenges);
			assert_ok!(withdraw(ID));
			assert_ok!(raise(TAX_OFFICER, ITEM));
		});
	}

	#[test]
	fn fails_when_all_numbers_are_given() {
		run(|| {
			NextChallenge::<Test>::put(ChallengeId(u64::MAX));
			assert_noop!(raise(CITIZEN, ITEM), Error::TooManyRecords);
			assert_eq!(evidence::holds(ITEM), 0);
		});
	}
}

mod answering {
	use super::*;

	#[test]
	fn records_the_document_and_keeps_the_item_held() {
		run(|| {
			raised();
			take_events();
			set_time(Millis(START + PERIOD - 1));
			assert_ok!(respond(ID));
			let response = Response { officer: OfficerId(2), at: now(), document: document(2) };
			assert_eq!(state(ID), ChallengeState::Responded { response });
			assert_eq!(evidence::holds(ITEM), 1);
			assert_eq!(
				take_events(),
				[Event::ChallengeResponded {
					challenge: ID,
					institution: NOTARY_OFFICE,
					officer: OfficerId(2),
					response: document(2),
				}]
			);
		});
	}

	#[test]
	fn fails_from_the_deadline_on() {
		run(|| {
			raised();
			for late in [0, 1, DAY] {
				set_time(Millis(START + PERIOD + late));
				assert_noop!(respond(ID), Error::Expired);
			}
		});
	}

	#[test]
	fn fails_when_the_challenge_takes_no_answer_any_more() {
		for (open, error) in [
			(responded as fn() -> ChallengeId, Error::AlreadyResponded),
			(defaulted, Error::Expired),
			(ruled, Error::AlreadyRuled),
			(withdrawn, Error::AlreadyWithdrawn),
		] {
			run(|| {
				let id = open();
				assert_noop!(respond(id), error);
			});
		}
	}

	#[test]
	fn fails_for_another_institution_even_the_provider() {
		run(|| {
			raised();
			authority::affiliate(NOTARY_OFFICE, PLATFORM);
			for who in [PLATFORM_OFFICER, TAX_OFFICER, CLERK] {
				let respond = Proceedings::respond(signed(who), ID, document(2));
				assert_noop!(respond, Error::NotOwner);
			}
		});
	}

	#[test]
	fn fails_without_the_duty_or_office() {
		run(|| {
			raised();
			let respond = |who| Proceedings::respond(signed(who), ID, document(2));
			assert_noop!(respond(BANK_OFFICER), DUTY_NOT_HELD);
			authority::deactivate(NOTARY_OFFICE);
			assert_noop!(respond(NOTARY), INSTITUTION_NOT_ACTIVE);
		});
	}

	#[test]
	fn fails_when_there_is_no_such_challenge() {
		run(|| {
			assert_noop!(respond(ID), Error::ChallengeNotFound);
		});
	}
}

mod withdrawing {
	use super::*;

	#[test]
	fn closes_the_challenge_before_its_answer_and_after() {
		for answered in [false, true] {
			run(|| {
				let id = if answered { responded() } else { raised() };
				let response = state(id).response().copied();
				assert_eq!(response.is_some(), answered);
				take_events();
				set_time(Millis(START + 7));
				assert_ok!(withdraw(id));
				assert_eq!(state(id), ChallengeState::Withdrawn { response, at: now() });
				assert_eq!(evidence::holds(ITEM), 0);
				assert_eq!(evidence::ruling(ITEM), None);
				let challenger = THE_CITIZEN;
				assert_eq!(
					take_events(),
					[Event::ChallengeWithdrawn { challenge: id, evidence: ITEM, challenger }]
				);
			});
		}
	}

	#[test]
	fn is_possible_after_the_deadline_until_the_default_is_concluded() {
		run(|| {
			raised();
			set_time(Millis(START + PERIOD + DAY));
			assert_ok!(withdraw(ID));
			assert_noop!(conclude(ID), Error::AlreadyWithdrawn);
		});
	}

	#[test]
	fn fails_for_another_party() {
		run(|| {
			raised();
			for who in [OTHER_CITIZEN, NOTARY, CLERK] {
				assert_noop!(Proceedings::withdraw_challenge(signed(who), ID), Error::NotOwner);
			}
		});
	}

	#[test]
	fn fails_when_the_challenge_is_closed() {
		for (open, error) in [
			(defaulted as fn() -> ChallengeId, Error::AlreadyDefaulted),
			(ruled, Error::AlreadyRuled),
			(withdrawn, Error::AlreadyWithdrawn),
		] {
			run(|| {
				let id = open();
				assert_noop!(withdraw(id), error);
			});
		}
	}

	#[test]
	fn fails_when_there_is_no_such_challenge() {
		run(|| {
			assert_noop!(withdraw(ID), Error::ChallengeNotFound);
		});
	}
}
