// SPDX-License-Identifier: Apache-2.0
//! For each invariant, storage that breaks it and nothing before it.

use super::*;
use citychain_evidence::{EvidenceFacts, HoldId};
use citychain_kit::notices;
use citychain_primitives::Digest;
use frame_support::{assert_ok, BoundedBTreeMap};

const REPORTED: VerificationId = VerificationId(0);
const REQUESTED: VerificationId = VerificationId(1);
const RULED: ChallengeId = ChallengeId(0);
const DEFAULTED: ChallengeId = ChallengeId(1);
const ANSWERED: ChallengeId = ChallengeId(2);
const HOLD: HoldId = HoldId(0);
/// The citizen's requests and challenges are of this item, the ruled one aside.
const OPEN: EvidenceId = TAX_ITEM;

/// One of everything: a request of each state, a challenge of each state but `Raised` and
/// `Withdrawn`, two opinions, a hold of each kind.
fn prepared() {
	assert_ok!(Proceedings::request_verification(signed(CITIZEN), ITEM));
	let match_ = Finding::Digest(digest_of(ITEM));
	assert_ok!(Proceedings::report_verification(signed(CLERK), REPORTED, match_));
	assert_ok!(Proceedings::request_verification(signed(CITIZEN), OPEN));
	let raise = |who, item| Proceedings::raise_challenge(signed(who), item, PRE_CHAIN, document(1));
	assert_ok!(raise(BANK_OFFICER, ITEM));
	assert_ok!(raise(CITIZEN, COURT_ITEM));
	set_time(Millis(START + 10));
	assert_ok!(Proceedings::respond(signed(NOTARY), RULED, document(2)));
	set_time(Millis(START + 20));
	assert_ok!(Proceedings::give_opinion(signed(EXPERT), RULED, Opinion::Supports, document(3)));
	assert_ok!(Proceedings::give_opinion(
		signed(SECOND_EXPERT),
		RULED,
		Opinion::Refutes,
		document(3)
	));
	set_time(Millis(START + 30));
	assert_ok!(Proceedings::rule(signed(CLERK), RULED, Ruling::Admitted, document(4)));
	set_time(deadline(DEFAULTED));
	assert_ok!(Proceedings::conclude_default(signed(BANK_OFFICER), DEFAULTED));
	assert_ok!(raise(CITIZEN, OPEN));
	assert_ok!(Proceedings::respond(signed(TAX_OFFICER), ANSWERED, document(2)));
	for target in [Target::Evidence(ITEM), Target::Case(CASE)] {
		assert_ok!(Proceedings::place_hold(signed(CLERK), target, document(5)));
	}
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	let prepare = || {
		prepared();
		assert_sound();
	};
	assert_noticed_after(prepare, message, corrupt);
}

fn verification(id: VerificationId, change: impl FnOnce(&mut Verification)) {
	Verifications::<Test>::mutate(id, |record| change(record.as_mut().unwrap()));
}

fn challenge(id: ChallengeId, change: impl FnOnce(&mut Challenge)) {
	Challenges::<Test>::mutate(id, |record| change(record.as_mut().unwrap()));
}

fn state_of(id: ChallengeId, change: impl FnOnce(&mut ChallengeState)) {
	challenge(id, |record| change(&mut record.state));
}

fn opinion(index: usize, change: impl FnOnce(&mut GivenOpinion)) {
	Opinions::<Test>::mutate(RULED, |opinions| change(&mut opinions[index]));
}

fn facts(id: EvidenceId, change: impl FnOnce(&mut EvidenceFacts)) {
	let mut facts = evidence::facts(id).unwrap();
	change(&mut facts);
	evidence::add(id, facts);
}

/// The outcome of the reported verification.
fn outcome(outcome: Outcome) {
	verification(REPORTED, |record| {
		let VerificationState::Reported { by, at, .. } = record.state else { unreachable!() };
		record.state = VerificationState::Reported { by, at, outcome };
	});
}

const NOT_GIVEN: &str = "1: a number was not given";

notices! {
	numbers_were_given:
		NOT_GIVEN => NextVerification::<Test>::put(REQUESTED),
		NOT_GIVEN => NextChallenge::<Test>::put(ANSWERED),
		NOT_GIVEN => NextHold::<Test>::put(HoldId(1));
}

const VERIFICATIONS: &str = "2: the index of verifications is wrong";
const CHALLENGES: &str = "2: the index of challenges is wrong";
const HOLDS: &str = "2: the index of legal holds is wrong";

notices! {
	indices_match_the_records:
		VERIFICATIONS => VerificationsByEvidence::<Test>::remove(ITEM, REPORTED),
		VERIFICATIONS => VerificationsByEvidence::<Test>::insert(OPEN, REPORTED, ()),
		VERIFICATIONS => Verifications::<Test>::remove(REQUESTED),
		CHALLENGES => ChallengesByEvidence::<Test>::remove(ITEM, RULED),
		CHALLENGES => ChallengesByEvidence::<Test>::insert(OPEN, RULED, ()),
		CHALLENGES => Challenges::<Test>::remove(RULED),
		HOLDS => HoldsByTarget::<Test>::remove(Target::Evidence(ITEM), HOLD),
		HOLDS => HoldsByTarget::<Test>::insert(Target::Case(CASE), HOLD, ()),
		HOLDS => Holds::<Test>::remove(HOLD);
}

mod lists_match_what_is_open {
	use super::*;

	const NOT_OPEN: &str = "3: a request is listed that is not open";

	notices! {
		of_requests:
			"3: an open request is not listed" => OpenRequests::<Test>::remove(OPEN),
			"3: an empty list was left" =>
				OpenRequests::<Test>::insert(ITEM, BoundedBTreeMap::new()),
			NOT_OPEN => {
				OpenRequests::<Test>::mutate(OPEN, |list| {
					list.as_mut().unwrap().try_insert(THE_BANK, REPORTED).unwrap();
				});
			},
			NOT_OPEN => {
				OpenRequests::<Test>::mutate(OPEN, |list| {
					list.as_mut().unwrap().try_insert(THE_CITIZEN, REPORTED).unwrap();
				});
			},
			"3: a party has two open requests of an item" => {
				let record = Verifications::<Test>::get(REQUESTED).unwrap();
				Verifications::<Test>::insert(VerificationId(2), record);
				VerificationsByEvidence::<Test>::insert(OPEN, VerificationId(2), ());
				NextVerification::<Test>::put(VerificationId(3));
			};
	}

	const NOT_OPEN_EITHER: &str = "3: a challenge is listed that is not open";

	notices! {
		of_challenges:
			"3: an open challenge is not listed" => OpenChallenges::<Test>::remove(OPEN),
			"3: an empty list was left" =>
				OpenChallenges::<Test>::insert(ITEM, BoundedBTreeMap::new()),
			NOT_OPEN_EITHER => {
				OpenChallenges::<Test>::mutate(OPEN, |list| {
					list.as_mut().unwrap().try_insert(THE_BANK, RULED).unwrap();
				});
			},
			NOT_OPEN_EITHER => {
				OpenChallenges::<Test>::mutate(OPEN, |list| {
					list.as_mut().unwrap().try_insert(THE_CITIZEN, RULED).unwrap();
				});
			},
			"3: a party has two open challenges of an item" => {
				let record = Challenges::<Test>::get(ANSWERED).unwrap();
				Challenges::<Test>::insert(ChallengeId(3), record);
				ChallengesByEvidence::<Test>::insert(OPEN, ChallengeId(3), ());
				NextChallenge::<Test>::put(ChallengeId(4));
			};
	}

	/// What was written under a larger bound than today's.
	#[test]
	fn within_the_bounds() {
		let too_many: std::collections::BTreeMap<Party, VerificationId> =
			(0..=MAX_OPEN_REQUESTS).map(|n| (Party::Citizen(CitizenId(n)), REQUESTED)).collect();
		for key in [
			OpenRequests::<Test>::hashed_key_for(OPEN),
			OpenChallenges::<Test>::hashed_key_for(OPEN),
		] {
			assert_noticed("3: a list is longer than its bound", || {
				frame_support::storage::unhashed::put(&key, &too_many);
			});
		}
	}
}

const NOT_RECORDED: &str = "4: an item that must be held is not recorded";

notices! {
	held_items_are_recorded:
		NOT_RECORDED => evidence::evict(ITEM),
		NOT_RECORDED => evidence::evict(OPEN);
}

#[test]
fn an_item_that_nothing_holds_may_be_evicted() {
	new_test_ext().execute_with(|| {
		prepared();
		evidence::evict(COURT_ITEM);
		assert_sound();
	});
}

#[test]
fn outcomes_compare_with_the_recorded_digest() {
	const DOES_NOT_FOLLOW: &str = "5: an outcome does not follow from the recorded digest";
	let (recorded, another) = (digest_of(ITEM), digest_of(TAX_ITEM));
	let of_another_algorithm = Digest::Sha2_256(*another.value());
	assert_noticed(DOES_NOT_FOLLOW, || outcome(Outcome::Match { digest: another }));
	assert_noticed(DOES_NOT_FOLLOW, || outcome(Outcome::Mismatch { digest: recorded }));
	assert_noticed(DOES_NOT_FOLLOW, || outcome(Outcome::Mismatch { digest: of_another_algorithm }));
	assert_noticed(DOES_NOT_FOLLOW, || facts(ITEM, |facts| facts.digest = another));
}

mod steps_are_dated {
	use super::*;

	const FUTURE: Millis = Millis(u64::MAX);

	const WRONG: &str =
		"6: a verification is of a time to come, or reported before it was requested";

	notices! {
		of_verifications:
			WRONG => verification(REQUESTED, |record| record.requested_at = FUTURE),
			WRONG => verification(REPORTED, |record| record.requested_at.0 += 1),
			WRONG => verification(REPORTED, |record| {
				let VerificationState::Reported { at, .. } = &mut record.state else { panic!() };
				*at = FUTURE;
			});
	}

	notices! {
		of_holds:
			"6: a legal hold is of a time to come" =>
				Holds::<Test>::mutate(HOLD, |hold| hold.as_mut().unwrap().placed_at = FUTURE);
	}

	#[test]
	fn of_deadlines() {
		const NOT_AFTER: &str = "6: a deadline is not after its challenge";
		for id in [RULED, DEFAULTED, ANSWERED] {
			assert_noticed(NOT_AFTER, || {
				challenge(id, |record| record.deadline = record.raised_at)
			});
		}
	}

	const LATE: &str = "6: a response is late, or older than its challenge";

	notices! {
		of_responses:
			LATE => challenge(RULED, |record| record.deadline = Millis(START + 10)),
			LATE => challenge(RULED, |record| record.raised_at = Millis(START + 11)),
			LATE => {
				state_of(ANSWERED, |state| {
					let ChallengeState::Responded { response } = state else { panic!() };
					response.at = FUTURE;
				});
			};
	}

	#[test]
	fn of_what_ends_a_challenge() {
		const WRONG: &str = "6: a challenge has a step to come, or one before what it follows";
		let decided_at = |at| {
			state_of(RULED, |state| {
				let ChallengeState::Ruled { decision, .. } = state else { panic!() };
				decision.at = at;
			});
		};
		assert_noticed(WRONG, || decided_at(FUTURE));
		assert_noticed(WRONG, || decided_at(Millis(START + 9)));
		assert_noticed(WRONG, || {
			state_of(RULED, |state| {
				let ChallengeState::Ruled { response, .. } = state else { panic!() };
				*response = None;
			});
		});
		for at in [Millis(START + PERIOD - 1), FUTURE] {
			assert_noticed(WRONG, || {
				state_of(DEFAULTED, |state| *state = ChallengeState::DefaultNotConfirmed { at });
			});
		}
		for at in [Millis(START - 1), FUTURE] {
			assert_noticed(WRONG, || {
				let response = None;
				state_of(DEFAULTED, |state| *state = ChallengeState::Withdrawn { response, at });
			});
		}
		assert_noticed(WRONG, || {
			challenge(ANSWERED, |record| {
				let ChallengeState::Responded { response } = &mut record.state else { panic!() };
				record.deadline = FUTURE;
				response.at = Millis(FUTURE.0 - 1);
			});
		});
	}
}

mod opinions_were_heard {
	use super::*;

	#[test]
	fn on_a_challenge_that_was_answered() {
		let opinions = || Opinions::<Test>::get(RULED);
		assert_noticed("7: an opinion is on no challenge", || {
			Opinions::<Test>::insert(ChallengeId(3), opinions());
		});
		assert_noticed("7: an opinion is on a challenge without answer", || {
			Opinions::<Test>::insert(DEFAULTED, opinions());
		});
	}

	const WRONG_END: &str = "7: an opinion is older than the answer, or younger than the end";

	notices! {
		between_answer_and_end:
			WRONG_END => opinion(0, |given| given.at = Millis(START + 9)),
			WRONG_END => opinion(1, |given| given.at = Millis(START + 31)),
			WRONG_END => {
				let mut opinions = Opinions::<Test>::get(RULED);
				opinions.iter_mut().for_each(|given| given.at = Millis(u64::MAX));
				Opinions::<Test>::insert(ANSWERED, opinions);
			};
	}

	notices! {
		of_distinct_institutions:
			"7: an institute has given two opinions on a challenge" =>
				opinion(1, |given| given.institution = FORENSIC_INSTITUTE);
		// What was written under a larger bound than today's.
		within_the_bound:
			"7: there are more opinions on a challenge than the bound" => {
				let mut opinions = Opinions::<Test>::get(RULED).into_inner();
				opinions.push(opinions[0]);
				frame_support::storage::unhashed::put(
					&Opinions::<Test>::hashed_key_for(RULED),
					&opinions,
				);
			};
	}
}

#[test]
fn nobody_decided_on_its_own_side() {
	const VERIFIED: &str = "8: an institution verified its own side";
	assert_noticed(VERIFIED, || {
		verification(REPORTED, |record| record.requester = Party::Institution(COURT));
	});
	assert_noticed(VERIFIED, || facts(ITEM, |facts| facts.institution = COURT));
	assert_noticed("8: an institution challenged its own item", || {
		facts(ITEM, |facts| facts.institution = BANK);
	});
	const OPINION: &str = "8: an institution gave an opinion on its own side";
	for institute in [FORENSIC_INSTITUTE, SECOND_INSTITUTE] {
		assert_noticed(OPINION, || facts(ITEM, |facts| facts.institution = institute));
		assert_noticed(OPINION, || {
			challenge(RULED, |record| record.challenger = Party::Institution(institute));
		});
	}
	assert_noticed("8: a court ruled on its own challenge", || {
		challenge(RULED, |record| record.challenger = Party::Institution(COURT));
	});
}

#[test]
fn the_response_period_is_one() {
	for period in [0, MAX_PERIOD + 1, u64::MAX] {
		assert_noticed("9: the response period is zero or too long", || {
			ResponsePeriod::<Test>::put(period);
		});
	}
}
