// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	Challenge, ChallengeState, Challenges, ChallengesByEvidence, Config, Decision, Holds,
	HoldsByTarget, NextChallenge, NextHold, NextVerification, OpenChallenges, OpenRequests,
	Opinions, Outcome, Pallet, Party, ResponsePeriod, Target, VerificationState, Verifications,
	VerificationsByEvidence,
};
use alloc::collections::{BTreeMap, BTreeSet};
use citychain_evidence::EvidenceRegister;
use citychain_primitives::Millis;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

type Verdict = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Verdict {
		Self::try_state_numbered()?;
		Self::try_state_indexed()?;
		Self::try_state_open()?;
		Self::try_state_held()?;
		Self::try_state_compared()?;
		Self::try_state_dated()?;
		Self::try_state_challenges_dated()?;
		Self::try_state_heard()?;
		Self::try_state_independent()?;
		Self::try_state_periodic()
	}

	/// 1. Numbers are below the next one to be given.
	fn try_state_numbered() -> Verdict {
		let (verification, challenge, hold) =
			(NextVerification::<T>::get(), NextChallenge::<T>::get(), NextHold::<T>::get());
		ensure!(
			Verifications::<T>::iter_keys().all(|id| id < verification)
				&& Challenges::<T>::iter_keys().all(|id| id < challenge)
				&& Holds::<T>::iter_keys().all(|id| id < hold),
			"1: a number was not given"
		);
		Ok(())
	}

	/// 2. Indices match the records.
	fn try_state_indexed() -> Verdict {
		let verifications: BTreeSet<_> =
			Verifications::<T>::iter().map(|(id, record)| (record.evidence, id)).collect();
		ensure!(
			VerificationsByEvidence::<T>::iter_keys().collect::<BTreeSet<_>>() == verifications,
			"2: the index of verifications is wrong"
		);
		let challenges: BTreeSet<_> =
			Challenges::<T>::iter().map(|(id, record)| (record.evidence, id)).collect();
		ensure!(
			ChallengesByEvidence::<T>::iter_keys().collect::<BTreeSet<_>>() == challenges,
			"2: the index of challenges is wrong"
		);
		let holds: BTreeSet<_> = Holds::<T>::iter().map(|(id, hold)| (hold.target, id)).collect();
		ensure!(
			HoldsByTarget::<T>::iter_keys().collect::<BTreeSet<_>>() == holds,
			"2: the index of legal holds is wrong"
		);
		Ok(())
	}

	/// 3. Lists match what is open. One that is longer than its bound does not decode.
	fn try_state_open() -> Verdict {
		let mut requests = BTreeMap::new();
		for (id, record) in Verifications::<T>::iter().filter(|(_, record)| record.is_open()) {
			ensure!(
				requests.insert((record.evidence, record.requester), id).is_none(),
				"3: a party has two open requests of an item"
			);
		}
		let mut challenges = BTreeMap::new();
		for (id, record) in Challenges::<T>::iter().filter(|(_, record)| record.state.is_open()) {
			ensure!(
				challenges.insert((record.evidence, record.challenger), id).is_none(),
				"3: a party has two open challenges of an item"
			);
		}
		for evidence in OpenRequests::<T>::iter_keys() {
			let list =
				OpenRequests::<T>::get(evidence).ok_or("3: a list is longer than its bound")?;
			ensure!(!list.is_empty(), "3: an empty list was left");
			for (party, id) in list {
				ensure!(
					requests.remove(&(evidence, party)) == Some(id),
					"3: a request is listed that is not open"
				);
			}
		}
		for evidence in OpenChallenges::<T>::iter_keys() {
			let list =
				OpenChallenges::<T>::get(evidence).ok_or("3: a list is longer than its bound")?;
			ensure!(!list.is_empty(), "3: an empty list was left");
			for (party, id) in list {
				ensure!(
					challenges.remove(&(evidence, party)) == Some(id),
					"3: a challenge is listed that is not open"
				);
			}
		}
		ensure!(requests.is_empty(), "3: an open request is not listed");
		ensure!(challenges.is_empty(), "3: an open challenge is not listed");
		Ok(())
	}

	/// 4. Items that must be held are recorded.
	fn try_state_held() -> Verdict {
		let held = Holds::<T>::iter_values().filter_map(|hold| match hold.target {
			Target::Evidence(evidence) => Some(evidence),
			Target::Case(_) => None,
		});
		ensure!(
			OpenRequests::<T>::iter_keys()
				.chain(OpenChallenges::<T>::iter_keys())
				.chain(held)
				.all(|evidence| T::Evidence::facts(evidence).is_ok()),
			"4: an item that must be held is not recorded"
		);
		Ok(())
	}

	/// 5. Outcomes follow from the recorded digest.
	fn try_state_compared() -> Verdict {
		for record in Verifications::<T>::iter_values() {
			let VerificationState::Reported { outcome, .. } = record.state else { continue };
			let Ok(facts) = T::Evidence::facts(record.evidence) else { continue };
			let holds = match outcome {
				Outcome::Match { digest } => digest == facts.digest,
				Outcome::Mismatch { digest } => {
					digest != facts.digest && digest.algorithm() == facts.digest.algorithm()
				},
				Outcome::Unavailable => true,
			};
			ensure!(holds, "5: an outcome does not follow from the recorded digest");
		}
		Ok(())
	}

	/// 6. Verifications and legal holds have times that can be.
	fn try_state_dated() -> Verdict {
		let now = T::now();
		for record in Verifications::<T>::iter_values() {
			let reported_at = match record.state {
				VerificationState::Requested => record.requested_at,
				VerificationState::Reported { at, .. } => at,
			};
			ensure!(
				record.requested_at <= reported_at && reported_at <= now,
				"6: a verification is of a time to come, or reported before it was requested"
			);
		}
		ensure!(
			Holds::<T>::iter_values().all(|hold| hold.placed_at <= now),
			"6: a legal hold is of a time to come"
		);
		Ok(())
	}

	/// 6. So have challenges.
	fn try_state_challenges_dated() -> Verdict {
		let now = T::now();
		for record in Challenges::<T>::iter_values() {
			ensure!(record.raised_at < record.deadline, "6: a deadline is not after its challenge");
			ensure!(
				record.state.response().is_none_or(|response| {
					record.raised_at <= response.at && response.at < record.deadline
				}),
				"6: a response is late, or older than its challenge"
			);
			let latest = last_step(&record);
			let earliest = match record.state {
				// Nobody but the clock is waited for.
				ChallengeState::DefaultNotConfirmed { .. }
				| ChallengeState::Ruled { response: None, .. } => record.deadline,
				state => state.response().map_or(record.raised_at, |response| response.at),
			};
			ensure!(
				earliest <= latest && latest <= now,
				"6: a challenge has a step to come, or one before what it follows"
			);
		}
		Ok(())
	}

	/// 7. Opinions were heard between answer and end.
	fn try_state_heard() -> Verdict {
		for id in Opinions::<T>::iter_keys() {
			// More opinions than the bound do not decode.
			let opinions = Opinions::<T>::try_get(id)
				.map_err(|()| "7: there are more opinions on a challenge than the bound")?;
			let record = Challenges::<T>::get(id).ok_or("7: an opinion is on no challenge")?;
			let response =
				record.state.response().ok_or("7: an opinion is on a challenge without answer")?;
			let end = if record.state.is_open() { T::now() } else { last_step(&record) };
			ensure!(
				opinions.iter().all(|given| response.at <= given.at && given.at <= end),
				"7: an opinion is older than the answer, or younger than the end"
			);
			let institutions: BTreeSet<_> =
				opinions.iter().map(|given| given.institution).collect();
			ensure!(
				institutions.len() == opinions.len(),
				"7: an institute has given two opinions on a challenge"
			);
		}
		Ok(())
	}

	/// 8. Nobody decided on its own side.
	fn try_state_independent() -> Verdict {
		let recorder = |evidence| T::Evidence::facts(evidence).ok().map(|facts| facts.institution);
		for record in Verifications::<T>::iter_values() {
			let VerificationState::Reported { by, .. } = record.state else { continue };
			ensure!(
				record.requester != Party::Institution(by.institution)
					&& recorder(record.evidence) != Some(by.institution),
				"8: an institution verified its own side"
			);
		}
		for (id, record) in Challenges::<T>::iter() {
			let recorder = recorder(record.evidence);
			ensure!(
				record.challenger.institution().is_none_or(|own| recorder != Some(own)),
				"8: an institution challenged its own item"
			);
			ensure!(
				Opinions::<T>::get(id).iter().all(|given| {
					record.challenger != Party::Institution(given.institution)
						&& recorder != Some(given.institution)
				}),
				"8: an institution gave an opinion on its own side"
			);
			let ChallengeState::Ruled { decision: Decision { by, .. }, .. } = record.state else {
				continue;
			};
			ensure!(
				record.challenger != Party::Institution(by.institution),
				"8: a court ruled on its own challenge"
			);
		}
		Ok(())
	}

	/// 9. The response period is one that the council may set.
	fn try_state_periodic() -> Verdict {
		ensure!(
			Self::is_response_period(ResponsePeriod::<T>::get()),
			"9: the response period is zero or too long"
		);
		Ok(())
	}
}

/// When the last step of a challenge was made.
fn last_step(challenge: &Challenge) -> Millis {
	match challenge.state {
		ChallengeState::Raised => challenge.raised_at,
		ChallengeState::Responded { response } => response.at,
		ChallengeState::DefaultNotConfirmed { at } | ChallengeState::Withdrawn { at, .. } => at,
		ChallengeState::Ruled { decision, .. } => decision.at,
	}
}
