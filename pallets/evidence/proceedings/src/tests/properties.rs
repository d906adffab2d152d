// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the same
//! answers, the items held as often and on the same level, and the invariants hold.

mod model;

use super::*;
use citychain_evidence::HoldId;
use citychain_kit::{
	drive,
	testing::{authority, config},
};
use citychain_primitives::{Commitment, Digest};
use frame_support::traits::UnfilteredDispatchable;
use model::Model;
use proptest::{collection::vec, prelude::*, sample::select};
use sp_runtime::DispatchError;

/// Parties, recorders, verifiers, experts, courts, and somebody who is none of them.
const ACCOUNTS: [AccountId; 10] = [
	CITIZEN,
	OTHER_CITIZEN,
	BANK_OFFICER,
	NOTARY,
	TAX_OFFICER,
	CLERK,
	JUDGE,
	EXPERT,
	SECOND_EXPERT,
	STRANGER,
];
const TARGETS: [Target; 4] = [
	Target::Evidence(ITEM),
	Target::Evidence(COURT_ITEM),
	Target::Evidence(NO_ITEM),
	Target::Case(CASE),
];

#[derive(Clone, Debug)]
enum Step {
	/// Signed by an account, or from the council.
	Call(Option<AccountId>, Call<Test>),
	/// The clock goes on by so much.
	Wait(u64),
	/// The clock goes on to this long before the next deadline, or to it, or beyond it.
	WaitForDeadline { before: u64, after: u64 },
	/// An institution is suspended, or reinstated.
	Toggle(InstitutionId),
	/// A citizen is suspended, or reinstated.
	ToggleCitizen(CitizenId),
	/// Two institutions come under one controller, for good.
	Affiliate(InstitutionId, InstitutionId),
	/// The item is evicted if there is something to clear of it, and nothing holds it any more.
	Evict(EvidenceId),
}

fn item() -> impl Strategy<Value = EvidenceId> {
	prop_oneof![10 => select(vec![ITEM, TAX_ITEM, COURT_ITEM]), 1 => Just(NO_ITEM)]
}

/// How far back from the next number: 0 for one that was not given. See [`recent`].
fn back() -> impl Strategy<Value = u64> {
	prop_oneof![1 => Just(0), 20 => 1..6u64]
}

fn verification() -> impl Strategy<Value = VerificationId> {
	back().prop_map(VerificationId)
}

fn challenge() -> impl Strategy<Value = ChallengeId> {
	back().prop_map(ChallengeId)
}

fn text() -> impl Strategy<Value = Commitment> {
	any::<u8>().prop_map(document)
}

fn finding() -> impl Strategy<Value = Finding> {
	let digests = [ITEM, TAX_ITEM, COURT_ITEM].map(digest_of);
	prop_oneof![
		6 => select(digests.to_vec()).prop_map(Finding::Digest),
		1 => Just(Finding::Digest(Digest::Sha2_256([1; 32]))),
		1 => Just(Finding::Unavailable),
	]
}

/// Mostly those who may make the call, or little would happen; at times anybody, or the council.
fn mostly(
	usual: &[AccountId],
	call: impl Strategy<Value = Call<Test>>,
) -> impl Strategy<Value = Step> {
	let who = prop_oneof![
		16 => select(usual.to_vec()).prop_map(Some),
		3 => select(ACCOUNTS.to_vec()).prop_map(Some),
		1 => Just(None),
	];
	(who, call).prop_map(|(who, call)| Step::Call(who, call))
}

fn call() -> impl Strategy<Value = Step> {
	let parties = [CITIZEN, OTHER_CITIZEN, BANK_OFFICER, NOTARY, CLERK];
	let (verifiers, recorders) = ([CLERK, EXPERT], [NOTARY, TAX_OFFICER, CLERK]);
	let (experts, courts) = ([EXPERT, SECOND_EXPERT], [CLERK, JUDGE]);
	let grounds = select(vec![POST_CHAIN, PRE_CHAIN]);
	let opinions = select(vec![Opinion::Supports, Opinion::Refutes, Opinion::Inconclusive]);
	let rulings = select(vec![Ruling::Admitted, Ruling::Rejected, Ruling::NotConfirmed]);
	let periods = select(vec![0, 1, DAY, PERIOD, MAX_PERIOD, MAX_PERIOD + 1]);
	let request = item().prop_map(|evidence| Call::request_verification { evidence });
	let withdraw = verification().prop_map(|verification| Call::withdraw_request { verification });
	let report = (verification(), finding())
		.prop_map(|(verification, finding)| Call::report_verification { verification, finding });
	let raise = (item(), grounds, text()).prop_map(|(evidence, ground, reasons)| {
		Call::raise_challenge { evidence, ground, reasons }
	});
	let take_back = challenge().prop_map(|challenge| Call::withdraw_challenge { challenge });
	let respond = (challenge(), text())
		.prop_map(|(challenge, response)| Call::respond { challenge, response });
	let conclude = challenge().prop_map(|challenge| Call::conclude_default { challenge });
	let give_opinion = (challenge(), opinions, text())
		.prop_map(|(challenge, opinion, report)| Call::give_opinion { challenge, opinion, report });
	let rule = (challenge(), rulings, text()).prop_map(|(challenge, ruling, reasons)| Call::rule {
		challenge,
		ruling,
		reasons,
	});
	let place = (select(TARGETS.to_vec()), text())
		.prop_map(|(target, order)| Call::place_hold { target, order });
	let release = back().prop_map(|hold| Call::release_hold { hold: HoldId(hold) });
	let clear = (item(), 0..4u32).prop_map(|(evidence, limit)| Call::clear { evidence, limit });
	let set_period = periods.prop_map(|period| Call::set_response_period { period });
	prop_oneof![
		3 => mostly(&parties, request),
		1 => mostly(&parties, withdraw),
		4 => mostly(&verifiers, report),
		4 => mostly(&parties, raise),
		1 => mostly(&parties, take_back),
		7 => mostly(&recorders, respond),
		3 => mostly(&parties, conclude),
		5 => mostly(&experts, give_opinion),
		5 => mostly(&courts, rule),
		2 => mostly(&courts, place),
		3 => mostly(&courts, release),
		3 => mostly(&recorders, clear),
		1 => prop_oneof![
			set_period.clone().prop_map(|call| Step::Call(None, call)),
			mostly(&ACCOUNTS, set_period),
		],
	]
}

fn step() -> impl Strategy<Value = Step> {
	let institutions =
		|| select(vec![BANK, NOTARY_OFFICE, PLATFORM, COURT, HIGH_COURT, FORENSIC_INSTITUTE]);
	let groups =
		|| select(vec![BANK, NOTARY_OFFICE, PLATFORM, COURT, SECOND_INSTITUTE, TAX_BUREAU]);
	prop_oneof![
		80 => call(),
		4 => (0..2 * DAY).prop_map(Step::Wait),
		6 => (0..2u64, 0..2u64)
			.prop_map(|(before, after)| Step::WaitForDeadline { before, after }),
		2 => institutions().prop_map(Step::Toggle),
		1 => (0..2u32).prop_map(|citizen| Step::ToggleCitizen(CitizenId(citizen))),
		1 => (institutions(), groups()).prop_map(|(a, b)| Step::Affiliate(a, b)),
		5 => item().prop_map(Step::Evict),
	]
}

/// The number that lies `back` before the next one to be given.
fn recent(next: u64, back: u64) -> u64 {
	next.saturating_sub(back)
}

/// The call with numbers instead of how far back they lie.
fn resolved(call: Call<Test>) -> Call<Test> {
	let verification_of =
		|back: VerificationId| VerificationId(recent(NextVerification::<Test>::get().0, back.0));
	let challenge_of =
		|back: ChallengeId| ChallengeId(recent(NextChallenge::<Test>::get().0, back.0));
	let mut call = call;
	match &mut call {
		Call::withdraw_request { verification }
		| Call::report_verification { verification, .. } => {
			*verification = verification_of(*verification);
		},
		Call::withdraw_challenge { challenge }
		| Call::respond { challenge, .. }
		| Call::conclude_default { challenge }
		| Call::give_opinion { challenge, .. }
		| Call::rule { challenge, .. } => *challenge = challenge_of(*challenge),
		Call::release_hold { hold } => *hold = HoldId(recent(NextHold::<Test>::get().0, hold.0)),
		_ => {},
	}
	call
}

fn dispatch(who: Option<AccountId>, call: Call<Test>) -> Result<(), DispatchError> {
	let origin = who.map_or(RuntimeOrigin::root(), signed);
	call.dispatch_bypass_filter(origin).map(drop).map_err(|refusal| refusal.error)
}

drive!(the_chain_agrees_with_the_model: Model, (1..120) of step(), 128 cases);

proptest! {
	#![proptest_config(config(128))]

	/// Every call of a history once more: what was done once is refused, or is something new.
	#[test]
	fn a_replay_agrees_with_the_model(steps in vec(step(), 1..40)) {
		run(|| {
			let mut model = Model::new();
			for step in steps.iter().flat_map(|step| [step, step]) {
				model.take(step.clone());
				model.assert_same_view();
				assert_sound();
			}
		});
	}
}
