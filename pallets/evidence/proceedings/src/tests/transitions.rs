// SPDX-License-Identifier: Apache-2.0
//! Every transition from every state, without storage.

use super::*;
use citychain_primitives::Digest;

const DEADLINE: u64 = 100;

fn challenge(state: ChallengeState) -> Challenge {
	let raised = Challenge::raised(ITEM, THE_CITIZEN, PRE_CHAIN, document(1), Millis(0), DEADLINE);
	Challenge { state, ..raised }
}

fn response(at: u64) -> Response {
	Response { officer: OfficerId(2), at: Millis(at), document: document(2) }
}

fn decision() -> Decision {
	let (by, at) = (acting(1, COURT), Millis(500));
	Decision { by, at, ruling: Ruling::Admitted, reasons: document(3) }
}

/// Every state, answered before where that makes a difference.
fn states() -> [ChallengeState; 7] {
	let response = response(50);
	[
		ChallengeState::Raised,
		ChallengeState::Responded { response },
		ChallengeState::DefaultNotConfirmed { at: Millis(100) },
		ChallengeState::Ruled { response: Some(response), decision: decision() },
		ChallengeState::Ruled { response: None, decision: decision() },
		ChallengeState::Withdrawn { response: Some(response), at: Millis(60) },
		ChallengeState::Withdrawn { response: None, at: Millis(60) },
	]
}

/// Where the transition leads from each of [`states`].
fn outcomes<R>(transition: impl Fn(Challenge) -> Result<R, Error>) -> [Result<R, Error>; 7] {
	states().map(|state| transition(challenge(state)))
}

#[test]
fn a_response_is_taken_once_and_only_while_there_is_time() {
	use crate::Error::*;
	let expected = || {
		let late = [Expired, AlreadyResponded, Expired, AlreadyRuled, AlreadyRuled];
		late.into_iter().chain([AlreadyWithdrawn, AlreadyWithdrawn]).map(Err).collect::<Vec<_>>()
	};
	let of = |at| outcomes(|challenge| challenge.responded(response(at)));
	for at in [DEADLINE, DEADLINE + 1, u64::MAX] {
		assert_eq!(of(at).as_slice(), expected());
	}
	for at in [0, DEADLINE - 1] {
		let in_time = ChallengeState::Responded { response: response(at) };
		assert_eq!(of(at)[0], Ok(challenge(in_time)));
		assert_eq!(of(at)[1..], expected()[1..]);
	}
}

#[test]
fn a_default_follows_only_a_deadline_without_an_answer() {
	use crate::Error::*;
	let of = |at| outcomes(|challenge| challenge.defaulted(Millis(at)));
	let rest = [AlreadyResponded, AlreadyDefaulted, AlreadyRuled, AlreadyRuled];
	let rest: Vec<_> =
		rest.into_iter().chain([AlreadyWithdrawn, AlreadyWithdrawn]).map(Err).collect();
	for at in [0, DEADLINE - 1] {
		assert_eq!(of(at)[0], Err(NotExpired));
		assert_eq!(of(at)[1..], rest);
	}
	for at in [DEADLINE, u64::MAX] {
		let default = ChallengeState::DefaultNotConfirmed { at: Millis(at) };
		assert_eq!(of(at)[0], Ok(challenge(default)));
		assert_eq!(of(at)[1..], rest);
	}
}

#[test]
fn no_instant_allows_both_a_response_and_a_default() {
	for at in [0, DEADLINE - 1, DEADLINE, DEADLINE + 1, u64::MAX] {
		let raised = challenge(ChallengeState::Raised);
		let may_respond = raised.responded::<Test>(response(at)).is_ok();
		let may_conclude = raised.defaulted::<Test>(Millis(at)).is_ok();
		assert_ne!(may_respond, may_conclude, "{at}");
		assert_eq!(may_conclude, raised.is_overdue(Millis(at)));
	}
}

#[test]
fn a_withdrawal_ends_what_is_open_and_keeps_the_answer() {
	use crate::Error::*;
	let at = Millis(60);
	assert_eq!(
		outcomes(|challenge| challenge.withdrawn(at)),
		[
			Ok(challenge(ChallengeState::Withdrawn { response: None, at })),
			Ok(challenge(ChallengeState::Withdrawn { response: Some(response(50)), at })),
			Err(AlreadyDefaulted),
			Err(AlreadyRuled),
			Err(AlreadyRuled),
			Err(AlreadyWithdrawn),
			Err(AlreadyWithdrawn),
		]
	);
}

#[test]
fn opinions_are_heard_between_answer_and_end() {
	use crate::Error::*;
	assert_eq!(
		outcomes(|challenge| challenge.ensure_takes_opinions()),
		[
			Err(NotResponded),
			Ok(()),
			Err(NotResponded),
			Err(AlreadyRuled),
			Err(AlreadyRuled),
			Err(AlreadyWithdrawn),
			Err(AlreadyWithdrawn),
		]
	);
}

#[test]
fn a_ruling_follows_an_answer_or_a_default() {
	use crate::Error::*;
	let ruled = |response| Ok(challenge(ChallengeState::Ruled { response, decision: decision() }));
	assert_eq!(
		outcomes(|challenge| challenge.ruled(decision())),
		[
			Err(NotResponded),
			ruled(Some(response(50))),
			ruled(None),
			Err(AlreadyRuled),
			Err(AlreadyRuled),
			Err(AlreadyWithdrawn),
			Err(AlreadyWithdrawn),
		]
	);
}

#[test]
fn raised_and_answered_challenges_are_open() {
	assert_eq!(
		states().map(|state| state.is_open()),
		[true, true, false, false, false, false, false]
	);
}

#[test]
fn a_deadline_beyond_the_end_of_time_is_the_end_of_time() {
	let late = Challenge::raised(ITEM, THE_BANK, POST_CHAIN, document(1), Millis(u64::MAX - 1), 9);
	assert_eq!(late.deadline, Millis(u64::MAX));
}

#[test]
fn an_outcome_is_what_the_digests_say() {
	let bytes = |byte| [byte; 32];
	let all = |byte| {
		[
			Digest::Blake2_256(bytes(byte).into()),
			Digest::Sha2_256(bytes(byte)),
			Digest::Sm3(bytes(byte)),
		]
	};
	for recorded in all(1) {
		for found in all(1).into_iter().chain(all(2)) {
			let expected = if found == recorded {
				Some(Outcome::Match { digest: found })
			} else if found.algorithm() == recorded.algorithm() {
				Some(Outcome::Mismatch { digest: found })
			} else {
				None
			};
			assert_eq!(Outcome::of(Finding::Digest(found), recorded), expected);
		}
		assert_eq!(Outcome::of(Finding::Unavailable, recorded), Some(Outcome::Unavailable));
	}
}

#[test]
fn a_report_is_made_once() {
	let digest = digest_of(ITEM);
	let requested = Verification::requested(ITEM, THE_CITIZEN, Millis(1));
	let report = |verification: Verification, finding| {
		verification.reported(acting(6, FORENSIC_INSTITUTE), Millis(2), digest, finding)
	};
	let reported = report(requested, Finding::Digest(digest)).unwrap();
	assert!(requested.is_open() && !reported.is_open());
	for finding in [Finding::Digest(digest), Finding::Unavailable] {
		assert_eq!(report(reported, finding), Err(Error::AlreadyReported));
	}
}
