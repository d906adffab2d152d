// SPDX-License-Identifier: Apache-2.0
//! What experts say on a challenge.

use super::*;
use citychain_evidence::PresumptionLevel;
use citychain_kit::testing::authority::{self, DUTY_NOT_HELD};
use citychain_primitives::{duties, Duty};
use frame_support::{assert_noop, assert_ok};

const ID: ChallengeId = ChallengeId(0);

fn give(who: AccountId, opinion: Opinion) -> DispatchResult {
	Proceedings::give_opinion(signed(who), ID, opinion, document(who as u8))
}

/// An institute that the test makes, beside the two of the mock.
fn third_institute(institution: InstitutionId, account: AccountId) {
	authority::activate(institution, duties([Duty::WitnessAsForensic]));
	authority::appoint(account, OfficerId(40), institution);
}

#[test]
fn are_kept_in_the_order_in_which_they_were_given() {
	run(|| {
		responded();
		take_events();
		set_time(Millis(START + 10));
		assert_ok!(give(SECOND_EXPERT, Opinion::Inconclusive));
		set_time(Millis(START + 20));
		assert_ok!(give(EXPERT, Opinion::Supports));
		let given = |institution, officer, at, opinion, who| GivenOpinion {
			institution,
			officer: OfficerId(officer),
			at: Millis(START + at),
			opinion,
			report: document(who as u8),
		};
		assert_eq!(
			Proceedings::challenge(ID).unwrap().opinions,
			[
				given(SECOND_INSTITUTE, 21, 10, Opinion::Inconclusive, SECOND_EXPERT),
				given(FORENSIC_INSTITUTE, 6, 20, Opinion::Supports, EXPERT),
			]
		);
		let event = |institution, officer, opinion, who| Event::OpinionGiven {
			challenge: ID,
			institution,
			officer: OfficerId(officer),
			opinion,
			report: document(who as u8),
		};
		assert_eq!(
			take_events(),
			[
				event(SECOND_INSTITUTE, 21, Opinion::Inconclusive, SECOND_EXPERT),
				event(FORENSIC_INSTITUTE, 6, Opinion::Supports, EXPERT),
			]
		);
	});
}

#[test]
fn do_not_move_the_level() {
	for opinion in [Opinion::Supports, Opinion::Refutes, Opinion::Inconclusive] {
		run(|| {
			responded();
			assert_ok!(give(EXPERT, opinion));
			assert_eq!(evidence::level(ITEM), PresumptionLevel::Recorded);
		});
	}
}

#[test]
fn stay_after_the_ruling_and_after_a_withdrawal() {
	for end in [rule as Step, withdraw] {
		run(|| {
			responded();
			assert_ok!(give(EXPERT, Opinion::Refutes));
			assert_ok!(end(ID));
			assert_eq!(Proceedings::challenge(ID).unwrap().opinions.len(), 1);
		});
	}
}

mod fail {
	use super::*;

	#[test]
	fn from_an_institute_that_has_given_its_own() {
		run(|| {
			responded();
			assert_ok!(give(EXPERT, Opinion::Supports));
			authority::appoint(STRANGER, OfficerId(41), FORENSIC_INSTITUTE);
			for who in [EXPERT, STRANGER] {
				assert_noop!(give(who, Opinion::Refutes), Error::AlreadyExists);
			}
		});
	}

	#[test]
	fn from_an_institute_that_stands_with_one_that_has() {
		run(|| {
			responded();
			assert_ok!(give(EXPERT, Opinion::Supports));
			authority::affiliate(FORENSIC_INSTITUTE, SECOND_INSTITUTE);
			assert_noop!(give(SECOND_EXPERT, Opinion::Supports), Error::AlreadyExists);
		});
	}

	#[test]
	fn when_as_many_have_given_theirs_as_may() {
		run(|| {
			responded();
			third_institute(InstitutionId(40), STRANGER);
			assert_ok!(give(EXPERT, Opinion::Supports));
			assert_ok!(give(SECOND_EXPERT, Opinion::Supports));
			assert_noop!(give(STRANGER, Opinion::Supports), Error::TooManyOpinions);
		});
	}

	#[test]
	fn when_the_challenge_takes_none() {
		for (open, error) in [
			(raised as fn() -> ChallengeId, Error::NotResponded),
			(defaulted, Error::NotResponded),
			(ruled, Error::AlreadyRuled),
			(withdrawn, Error::AlreadyWithdrawn),
		] {
			run(|| {
				let id = open();
				assert_noop!(give_opinion(id), error);
			});
		}
	}

	#[test]
	fn from_recorder_provider_and_challenger() {
		run(|| {
			let challenge =
				Proceedings::raise_challenge(signed(BANK_OFFICER), ITEM, PRE_CHAIN, document(1));
			assert_ok!(challenge);
			assert_ok!(respond(ID));
			for (institution, officer) in
				[(NOTARY_OFFICE, NOTARY), (PLATFORM, PLATFORM_OFFICER), (BANK, BANK_OFFICER)]
			{
				authority::activate(institution, duties([Duty::WitnessAsForensic]));
				assert_noop!(give(officer, Opinion::Supports), Error::ConflictOfInterest);
			}
		});
	}

	#[test]
	fn from_who_stands_with_one_of_them() {
		for interested in [NOTARY_OFFICE, PLATFORM, BANK] {
			run(|| {
				let challenge = Proceedings::raise_challenge(
					signed(BANK_OFFICER),
					ITEM,
					PRE_CHAIN,
					document(1),
				);
				assert_ok!(challenge);
				assert_ok!(respond(ID));
				authority::affiliate(FORENSIC_INSTITUTE, interested);
				assert_noop!(give(EXPERT, Opinion::Supports), Error::ConflictOfInterest);
				assert_ok!(give(SECOND_EXPERT, Opinion::Supports));
			});
		}
	}

	#[test]
	fn without_the_duty() {
		run(|| {
			responded();
			assert_noop!(give(CLERK, Opinion::Supports), DUTY_NOT_HELD);
		});
	}

	#[test]
	fn on_no_challenge() {
		run(|| {
			assert_noop!(give(EXPERT, Opinion::Supports), Error::ChallengeNotFound);
		});
	}
}
