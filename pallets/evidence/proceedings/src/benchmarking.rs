// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: every call on its longest path. Parties are institutions, whose authority takes more
//! reads than a citizen's, and what has a bound is filled up to it.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	Call, Challenge, ChallengeState, Challenges, ChallengesByEvidence, Config, Finding,
	GivenOpinion, Ground, Holds, HoldsByTarget, LegalHold, NextChallenge, NextHold,
	NextVerification, OpenChallenges, OpenRequests, Opinion, Opinions, Pallet, Party,
	PreChainGround, Response, ResponsePeriod, Target, VerificationState, Verifications,
	MAX_CLEARED,
};
use citychain_evidence::{
	CaseRegister, ChallengeId, EvidenceId, EvidenceRegister, HoldId, Ruling, VerificationId,
};
use citychain_primitives::{
	Affiliation, CitizenId, Commitment, Duty, InstitutionId, Millis, OfficerId,
};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchError;

const COMMITMENT: Commitment = Commitment([7; 32]);
const GROUND: Ground = Ground::PreChain(PreChainGround::Source);

/// An item that no register knows.
const EVICTED: EvidenceId = EvidenceId(u64::MAX);

/// Who recorded the items that the caller must not have recorded.
fn recorder<T: Config>() -> InstitutionId {
	T::Affiliation::benchmark_institution(0)
}

/// The party that the caller must not be.
fn other_party<T: Config>() -> Party {
	Party::Institution(T::Affiliation::benchmark_institution(1))
}

/// The item of a benchmark has no provider, and the caller nobody above it: what it takes to look
/// at both.
fn look_at_provider_and_controllers<T: Config>() {
	let [provider, controller] = [2, 3].map(T::Affiliation::benchmark_institution);
	let _ = T::Affiliation::are_affiliated(provider, controller);
}

/// The institution of an officer without a special duty, as a party.
fn party<T: Config>() -> Party {
	Party::Institution(T::benchmark_officer(Duty::Administer).institution)
}

/// That officer's origin.
fn party_origin<T: Config>() -> OriginFor<T> {
	T::officer_origin(Duty::Administer)
}

/// Fills the lists of what is open about an item but for one place each.
fn fill<T: Config>(item: EvidenceId) {
	let citizens = |bound: u32| (1..bound).map(|number| Party::Citizen(CitizenId(number)));
	let mut requests = OpenRequests::<T>::get(item).unwrap_or_default();
	for citizen in citizens(T::MaxOpenRequests::get()) {
		requests.try_insert(citizen, VerificationId(u64::MAX)).expect("below the bound");
	}
	OpenRequests::<T>::insert(item, requests);
	let mut challenges = OpenChallenges::<T>::get(item).unwrap_or_default();
	for citizen in citizens(T::MaxOpenChallenges::get()) {
		challenges.try_insert(citizen, ChallengeId(u64::MAX)).expect("below the bound");
	}
	OpenChallenges::<T>::insert(item, challenges);
}

/// A request of an item that `recorder` recorded.
fn request<T: Config>(
	requester: Party,
	recorder: InstitutionId,
) -> Result<(VerificationId, EvidenceId), DispatchError> {
	let item = T::Evidence::benchmark_evidence(recorder);
	let id = NextVerification::<T>::get();
	Pallet::<T>::do_request_verification(requester, item)?;
	fill::<T>(item);
	Ok((id, item))
}

/// A challenge of an item that `recorder` recorded.
fn raise<T: Config>(
	challenger: Party,
	recorder: InstitutionId,
) -> Result<(ChallengeId, EvidenceId), DispatchError> {
	let item = T::Evidence::benchmark_evidence(recorder);
	let id = NextChallenge::<T>::get();
	Pallet::<T>::do_raise_challenge(challenger, item, GROUND, COMMITMENT)?;
	fill::<T>(item);
	Ok((id, item))
}

/// As it is when the recorder has answered.
fn answered() -> ChallengeState {
	let response = Response { officer: OfficerId(0), at: Millis(0), document: COMMITMENT };
	ChallengeState::Responded { response }
}

fn change<T: Config>(id: ChallengeId, change: impl FnOnce(&mut Challenge)) {
	Challenges::<T>::mutate_extant(id, change);
}

/// `count` opinions on a challenge.
fn write_opinions<T: Config>(id: ChallengeId, count: u32) {
	let given = |number| GivenOpinion {
		institution: T::Affiliation::benchmark_institution(16 + number),
		officer: OfficerId(0),
		at: Millis(0),
		opinion: Opinion::Inconclusive,
		report: COMMITMENT,
	};
	let opinions = (0..count).map(given).collect();
	Opinions::<T>::insert(id, BoundedVec::truncate_from(opinions));
}

/// A legal hold of the court of the officer who adjudicates.
fn hold<T: Config>(target: Target) -> Result<HoldId, DispatchError> {
	let id = NextHold::<T>::get();
	let acting = T::benchmark_officer(Duty::Adjudicate);
	Pallet::<T>::do_place_hold(acting, target, COMMITMENT)?;
	Ok(id)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn request_verification() -> Result<(), BenchmarkError> {
		let requester = party::<T>();
		let item = T::Evidence::benchmark_evidence(recorder::<T>());
		fill::<T>(item);

		#[extrinsic_call]
		_(party_origin::<T>() as T::RuntimeOrigin, item);

		assert!(OpenRequests::<T>::get(item).is_some_and(|open| open.contains_key(&requester)));
		Ok(())
	}

	#[benchmark]
	fn withdraw_request() -> Result<(), BenchmarkError> {
		let requester = party::<T>();
		let (id, _) = request::<T>(requester, recorder::<T>())?;

		#[extrinsic_call]
		_(party_origin::<T>() as T::RuntimeOrigin, id);

		assert!(!Verifications::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn report_verification() -> Result<(), BenchmarkError> {
		let (id, item) = request::<T>(other_party::<T>(), recorder::<T>())?;
		let digest = T::Evidence::facts(item)?.digest;

		let origin = T::officer_origin(Duty::VerifyEvidence);

		#[block]
		{
			look_at_provider_and_controllers::<T>();
			Pallet::<T>::report_verification(origin, id, Finding::Digest(digest))?;
		}

		let state = Verifications::<T>::get(id).map(|verification| verification.state);
		assert!(matches!(state, Some(VerificationState::Reported { .. })));
		Ok(())
	}

	#[benchmark]
	fn raise_challenge() -> Result<(), BenchmarkError> {
		let challenger = party::<T>();
		let item = T::Evidence::benchmark_evidence(recorder::<T>());
		fill::<T>(item);

		let origin = party_origin::<T>();

		#[block]
		{
			look_at_provider_and_controllers::<T>();
			Pallet::<T>::raise_challenge(origin, item, GROUND, COMMITMENT)?;
		}

		assert!(OpenChallenges::<T>::get(item).is_some_and(|open| open.contains_key(&challenger)));
		Ok(())
	}

	#[benchmark]
	fn withdraw_challenge() -> Result<(), BenchmarkError> {
		let challenger = party::<T>();
		let (id, _) = raise::<T>(challenger, recorder::<T>())?;
		change::<T>(id, |challenge| challenge.state = answered());

		#[extrinsic_call]
		_(party_origin::<T>() as T::RuntimeOrigin, id);

		let state = Challenges::<T>::get(id).map(|challenge| challenge.state);
		assert!(matches!(state, Some(ChallengeState::Withdrawn { .. })));
		Ok(())
	}

	#[benchmark]
	fn respond() -> Result<(), BenchmarkError> {
		let acting = T::benchmark_officer(Duty::NotarizeEvidence);
		let (id, _) = raise::<T>(other_party::<T>(), acting.institution)?;

		#[extrinsic_call]
		_(T::officer_origin(Duty::NotarizeEvidence) as T::RuntimeOrigin, id, COMMITMENT);

		let state = Challenges::<T>::get(id).map(|challenge| challenge.state);
		assert!(matches!(state, Some(ChallengeState::Responded { .. })));
		Ok(())
	}

	#[benchmark]
	fn conclude_default() -> Result<(), BenchmarkError> {
		let (id, _) = raise::<T>(other_party::<T>(), recorder::<T>())?;
		change::<T>(id, |challenge| challenge.deadline = Millis(0));

		#[extrinsic_call]
		_(party_origin::<T>() as T::RuntimeOrigin, id);

		let state = Challenges::<T>::get(id).map(|challenge| challenge.state);
		assert!(matches!(state, Some(ChallengeState::DefaultNotConfirmed { .. })));
		Ok(())
	}

	#[benchmark]
	fn give_opinion() -> Result<(), BenchmarkError> {
		let (id, _) = raise::<T>(other_party::<T>(), recorder::<T>())?;
		change::<T>(id, |challenge| challenge.state = answered());
		let others = T::MaxOpinions::get() - 1;
		write_opinions::<T>(id, others);

		let origin = T::officer_origin(Duty::WitnessAsForensic);

		#[block]
		{
			look_at_provider_and_controllers::<T>();
			Pallet::<T>::give_opinion(origin, id, Opinion::Supports, COMMITMENT)?;
		}

		assert_eq!(Opinions::<T>::get(id).len() as u32, others + 1);
		Ok(())
	}

	#[benchmark]
	fn rule() -> Result<(), BenchmarkError> {
		let (id, _) = raise::<T>(other_party::<T>(), recorder::<T>())?;
		change::<T>(id, |challenge| challenge.state = answered());

		let origin = T::officer_origin(Duty::Adjudicate);

		#[block]
		{
			look_at_provider_and_controllers::<T>();
			Pallet::<T>::rule(origin, id, Ruling::Rejected, COMMITMENT)?;
		}

		let state = Challenges::<T>::get(id).map(|challenge| challenge.state);
		assert!(matches!(state, Some(ChallengeState::Ruled { .. })));
		Ok(())
	}

	#[benchmark]
	fn place_hold_on_evidence() -> Result<(), BenchmarkError> {
		let target = Target::Evidence(T::Evidence::benchmark_evidence(recorder::<T>()));
		let id = NextHold::<T>::get();

		#[extrinsic_call]
		place_hold(T::officer_origin(Duty::Adjudicate) as T::RuntimeOrigin, target, COMMITMENT);

		assert!(HoldsByTarget::<T>::contains_key(target, id));
		Ok(())
	}

	#[benchmark]
	fn place_hold_on_case() -> Result<(), BenchmarkError> {
		let target = Target::Case(T::Cases::benchmark_case());
		let id = NextHold::<T>::get();

		#[extrinsic_call]
		place_hold(T::officer_origin(Duty::Adjudicate) as T::RuntimeOrigin, target, COMMITMENT);

		assert!(HoldsByTarget::<T>::contains_key(target, id));
		Ok(())
	}

	#[benchmark]
	fn release_hold_on_evidence() -> Result<(), BenchmarkError> {
		let target = Target::Evidence(T::Evidence::benchmark_evidence(recorder::<T>()));
		let id = hold::<T>(target)?;

		#[extrinsic_call]
		release_hold(T::officer_origin(Duty::Adjudicate) as T::RuntimeOrigin, id);

		assert_eq!(Holds::<T>::get(id), None::<LegalHold>);
		Ok(())
	}

	#[benchmark]
	fn release_hold_on_case() -> Result<(), BenchmarkError> {
		let target = Target::Case(T::Cases::benchmark_case());
		let id = hold::<T>(target)?;

		#[extrinsic_call]
		release_hold(T::officer_origin(Duty::Adjudicate) as T::RuntimeOrigin, id);

		assert_eq!(Holds::<T>::get(id), None::<LegalHold>);
		Ok(())
	}

	#[benchmark]
	fn set_response_period() -> Result<(), BenchmarkError> {
		let period = T::MaxResponsePeriod::get();

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, period);

		assert_eq!(ResponsePeriod::<T>::get(), period);
		Ok(())
	}

	/// `n` challenges, of which more is removed than of verifications.
	#[benchmark]
	fn clear(n: Linear<1, MAX_CLEARED>) -> Result<(), BenchmarkError> {
		for id in (0..u64::from(n)).map(ChallengeId) {
			let raised =
				Challenge::raised(EVICTED, other_party::<T>(), GROUND, COMMITMENT, Millis(0), 1);
			Challenges::<T>::insert(id, raised);
			ChallengesByEvidence::<T>::insert(EVICTED, id, ());
			write_opinions::<T>(id, T::MaxOpinions::get());
		}

		#[extrinsic_call]
		_(T::officer_origin(Duty::NotarizeEvidence) as T::RuntimeOrigin, EVICTED, n);

		assert_eq!(Challenges::<T>::iter().count(), 0);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
