// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and what they share.

mod challenges;
mod clear;
mod default;
mod example;
mod holds;
mod invariants;
mod look_ups;
mod opinions;
mod origins;
mod parties;
mod period;
mod properties;
mod rulings;
mod sizes;
mod transitions;
mod verifications;

use crate::{mock::*, *};
use citychain_evidence::testing as evidence;
use citychain_evidence::{ChallengeId, EvidenceId, Ruling, VerificationId};
use citychain_kit::testing::roles::*;
use citychain_primitives::{ActingOfficer, CitizenId, InstitutionId, Millis, OfficerId};
use sp_runtime::DispatchResult;

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;

const POST_CHAIN: Ground = Ground::PostChain(PostChainGround::SystemReliability);
const PRE_CHAIN: Ground = Ground::PreChain(PreChainGround::Source);
const THE_CITIZEN: Party = Party::Citizen(CitizenId(0));
const THE_BANK: Party = Party::Institution(BANK);

/// What may close a challenge or leave it open, by the caller who may do so of [`ITEM`].
type Step = fn(ChallengeId) -> DispatchResult;

/// Requests a verification of [`ITEM`] by the citizen, and answers with its number.
fn requested() -> VerificationId {
	let id = NextVerification::<Test>::get();
	Proceedings::request_verification(signed(CITIZEN), ITEM).unwrap();
	id
}

/// Challenges [`ITEM`] by the citizen, and answers with the number of the challenge.
fn raised() -> ChallengeId {
	let id = NextChallenge::<Test>::get();
	Proceedings::raise_challenge(signed(CITIZEN), ITEM, PRE_CHAIN, document(1)).unwrap();
	id
}

/// The notary office, which recorded [`ITEM`], answers.
fn respond(id: ChallengeId) -> DispatchResult {
	Proceedings::respond(signed(NOTARY), id, document(2))
}

/// The citizen withdraws.
fn withdraw(id: ChallengeId) -> DispatchResult {
	Proceedings::withdraw_challenge(signed(CITIZEN), id)
}

/// Another citizen concludes the default.
fn conclude(id: ChallengeId) -> DispatchResult {
	Proceedings::conclude_default(signed(OTHER_CITIZEN), id)
}

/// The forensic institute gives its opinion.
fn give_opinion(id: ChallengeId) -> DispatchResult {
	Proceedings::give_opinion(signed(EXPERT), id, Opinion::Refutes, document(3))
}

/// The court rejects the item.
fn rule(id: ChallengeId) -> DispatchResult {
	Proceedings::rule(signed(CLERK), id, Ruling::Rejected, document(4))
}

/// A challenge of [`ITEM`] that the notary office has answered.
fn responded() -> ChallengeId {
	let id = raised();
	respond(id).unwrap();
	id
}

/// A challenge of [`ITEM`] in default.
fn defaulted() -> ChallengeId {
	let id = raised();
	set_time(deadline(id));
	conclude(id).unwrap();
	id
}

/// A challenge of [`ITEM`] that the court has ruled on.
fn ruled() -> ChallengeId {
	let id = responded();
	rule(id).unwrap();
	id
}

/// A challenge of [`ITEM`] that the citizen has withdrawn.
fn withdrawn() -> ChallengeId {
	let id = raised();
	withdraw(id).unwrap();
	id
}

fn deadline(id: ChallengeId) -> Millis {
	Challenges::<Test>::get(id).unwrap().deadline
}

fn state(id: ChallengeId) -> ChallengeState {
	Challenges::<Test>::get(id).unwrap().state
}

/// The officer of this number, acting for `institution`.
fn acting(officer: u32, institution: InstitutionId) -> ActingOfficer {
	ActingOfficer { officer: OfficerId(officer), institution }
}

/// Each item and case is held as often as something here holds it.
pub(crate) fn assert_all_held() {
	let ordered = |target| Holds::<Test>::iter_values().filter(|h| h.target == target).count();
	for (id, _) in items() {
		if evidence::facts(id).is_ok() {
			let requests = Verifications::<Test>::iter_values()
				.filter(|verification| verification.evidence == id && verification.is_open());
			let challenges = Challenges::<Test>::iter_values()
				.filter(|challenge| challenge.evidence == id && challenge.state.is_open());
			let expected = requests.count() + challenges.count() + ordered(Target::Evidence(id));
			assert_eq!(evidence::holds(id) as usize, expected, "{id:?}");
		}
	}
	assert_eq!(case_holds() as usize, ordered(Target::Case(CASE)));
}
