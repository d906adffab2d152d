// SPDX-License-Identifier: Apache-2.0
//! What may still be done with an officer's key, in each state of the officer and on each route: one table.
//!
//! The officer is one of the court, notarizes, is a member of the council and holds the court's seat. While
//! it was active it made another officer its proxy, was made the proxy of a third, announced a call as that
//! proxy, voted on a motion and approved a call of a multisig account.

use super::{
	does, in_pool, notarize, now, possession, sign, submit, InstitutionsCall, InstitutionsError,
	Signer, STRANGER,
};
use crate::{
	configs::system::{BaseCallFilter, ProxyType},
	opaque::SessionKeys,
	tests::{account, chain},
	AccountId, Council, Institutions, Multisig, OriginCaller, Proxy, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin, Scheduler, Seats, System,
};
use citychain_access::{AssuranceLevel, Holder};
use citychain_primitives::{
	duties, Binding, Digest, Duty, InstitutionId, Millis, OfficerId, Validity,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::GetDispatchInfo,
	storage::with_transaction_unchecked,
	traits::{Contains, Hooks},
};
use pallet_collective::{Instance1, RawOrigin};
use pallet_multisig::Timepoint;
use sp_keyring::{
	Ed25519Keyring,
	Sr25519Keyring::{self, *},
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchError, DispatchResult, TransactionOutcome,
};

type ProxyCall = pallet_proxy::Call<Runtime>;
type Collective = pallet_collective::Call<Runtime, Instance1>;

const COURT: InstitutionId = InstitutionId(1);
/// The key of the officer.
const KEY: Ed25519Keyring = STRANGER;
/// The key that it may get.
const NEXT_KEY: Ed25519Keyring = Ed25519Keyring::Two;
/// Whom the officer made its proxy; also the other signatory of the multisig account.
const PROXY: Sr25519Keyring = CharlieStash;
/// Who made the officer its proxy.
const REPRESENTED: Sr25519Keyring = DaveStash;
/// A member of the council in office.
const MEMBER: Sr25519Keyring = Alice;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
	Active,
	NotYetInOffice,
	Expired,
	Suspended,
	Reported,
	Dismissed,
	/// Another key took the place of this one.
	Rekeyed,
	InstitutionSuspended,
	InstitutionClosed,
}

#[derive(Clone, Copy, Debug)]
enum Route {
	Notarizes,
	Proposes,
	Votes,
	SetsSessionKeys,
	ReportsItself,
	ActsAsProxy,
	ApprovesInMultisig,
	NotarizesByProxy,
	ProposesByProxy,
	VotesByProxy,
	SetsSessionKeysByProxy,
	/// Anybody sends what the officer announced before as the proxy of another.
	Announced,
	/// A member closes a motion that has the officer's vote from before, and not enough others.
	VoteBefore,
	/// The other signatory sends a call that the officer approved before.
	ApprovalBefore,
	/// Root scheduled before that it notarizes.
	ScheduledNotarizing,
	/// Root scheduled before that it sets session keys.
	ScheduledSessionKeys,
}

use Route::*;
use State::*;

const STATES: [State; 9] = [
	Active,
	NotYetInOffice,
	Expired,
	Suspended,
	Reported,
	Dismissed,
	Rekeyed,
	InstitutionSuspended,
	InstitutionClosed,
];

/// It is done.
const DONE: &str = "done";
/// Neither pool nor block take what the key signs.
const SIGNS_NOTHING: &str = "BadSigner";
/// Neither pool nor block take it: who may not act can only report its own key.
const BARRED: &str = "Custom(3)";
/// Refused when it runs, wherever it stands: by the call filter.
const FILTERED: &str = "CallFiltered";
const NOT_IN_OFFICE: &str = "OfficerNotInOffice";
const SUSPENDED: &str = "OfficerSuspended";
const COMPROMISED: &str = "KeyCompromised";
const FORMER: &str = "FormerKey";
const HALTED: &str = "InstitutionSuspended";
const CLOSED: &str = "InstitutionClosed";
const NO_SEAT: &str = "NoAssociatedValidatorId";

/// What becomes of it on each route, by the state of the officer in the order of [`STATES`].
#[rustfmt::skip]
const TABLE: [(Route, [&str; 9]); 16] = [
	// What it signs.
	//                       active  not yet        expired        suspended  reported       dismissed      re-keyed       inst. suspended  inst. closed
	(Notarizes,              [DONE,  BARRED,        BARRED,        BARRED,    SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, BARRED,          BARRED]),
	(Proposes,               [DONE,  BARRED,        BARRED,        BARRED,    SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, BARRED,          BARRED]),
	(Votes,                  [DONE,  BARRED,        BARRED,        BARRED,    SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, BARRED,          BARRED]),
	(SetsSessionKeys,        [DONE,  BARRED,        BARRED,        BARRED,    SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, BARRED,          BARRED]),
	(ReportsItself,          [DONE,  DONE,          DONE,          DONE,      SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, DONE,            DONE]),
	(ActsAsProxy,            [DONE,  BARRED,        BARRED,        BARRED,    SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, BARRED,          BARRED]),
	(ApprovesInMultisig,     [DONE,  BARRED,        BARRED,        BARRED,    SIGNS_NOTHING, SIGNS_NOTHING, SIGNS_NOTHING, BARRED,          BARRED]),
	// What its proxy signs in its name.
	(NotarizesByProxy,       [DONE,  FILTERED,      FILTERED,      FILTERED,  FILTERED,      FILTERED,      FILTERED,      FILTERED,        FILTERED]),
	(ProposesByProxy,        [DONE,  FILTERED,      FILTERED,      FILTERED,  FILTERED,      FILTERED,      FILTERED,      FILTERED,        FILTERED]),
	(VotesByProxy,           [DONE,  FILTERED,      FILTERED,      FILTERED,  FILTERED,      FILTERED,      FILTERED,      FILTERED,        FILTERED]),
	(SetsSessionKeysByProxy, [DONE,  FILTERED,      FILTERED,      FILTERED,  FILTERED,      FILTERED,      FILTERED,      FILTERED,        FILTERED]),
	// What rests on what it did while it was active.
	(Announced,              [DONE,  FILTERED,      FILTERED,      FILTERED,  FILTERED,      FILTERED,      FILTERED,      FILTERED,        FILTERED]),
	(VoteBefore,             [DONE,  FILTERED,      FILTERED,      FILTERED,  FILTERED,      FILTERED,      FILTERED,      FILTERED,        FILTERED]),
	(ApprovalBefore,         [DONE,  DONE,          DONE,          DONE,      DONE,          DONE,          DONE,          DONE,            DONE]),
	// What root scheduled in its name.
	(ScheduledNotarizing,    [DONE,  NOT_IN_OFFICE, NOT_IN_OFFICE, SUSPENDED, COMPROMISED,   FORMER,        FORMER,        HALTED,          CLOSED]),
	(ScheduledSessionKeys,   [DONE,  NO_SEAT,       NO_SEAT,       NO_SEAT,   NO_SEAT,       NO_SEAT,       NO_SEAT,       NO_SEAT,         NO_SEAT]),
];

#[test]
fn every_route_leads_where_the_table_says_in_every_state() {
	let mut differences = Vec::new();
	for (column, state) in STATES.into_iter().enumerate() {
		chain("local_testnet").execute_with(|| {
			let founded = founded();
			enter(state, founded.officer);
			for (route, row) in TABLE {
				let found = with_transaction_unchecked(|| {
					TransactionOutcome::Rollback(Ok::<_, DispatchError>(follow(route, founded)))
				})
				.expect("it is rolled back");
				if found != row[column] {
					differences.push(format!("{state:?} {route:?}: {found}, not {}", row[column]));
				}
			}
		});
	}
	assert!(differences.is_empty(), "{differences:#?}");
}

/// The officer, and where it began the call of the multisig account.
#[derive(Clone, Copy)]
struct Founded {
	officer: OfficerId,
	begun: Timepoint<crate::BlockNumber>,
}

/// The officer, who granted, voted and approved while it was active.
fn founded() -> Founded {
	let officer = appointed();
	does(KEY, proxy_to(PROXY.to_account_id(), 0));
	does(REPRESENTED, proxy_to(KEY.to_account_id(), 0));
	let call_hash = BlakeTwo256::hash_of(&remark(ANNOUNCED));
	let real = REPRESENTED.to_account_id().into();
	does(KEY, ProxyCall::announce { real, call_hash });
	for motion in [OPEN, VOTED] {
		does(MEMBER, propose(motion, 3));
	}
	for member in [account(Alice), account(Bob), KEY.to_account_id()] {
		assert_ok!(Council::vote(RuntimeOrigin::signed(member), motion_hash(VOTED), 1, true));
	}
	let begun = Multisig::timepoint();
	does(KEY, approve(PROXY.to_account_id(), None));
	for (after, call) in [(1, notarizing(9)), (2, session_keys())] {
		let as_origin: OriginCaller = frame_system::RawOrigin::Signed(KEY.to_account_id()).into();
		let call = pallet_utility::Call::dispatch_as {
			as_origin: Box::new(as_origin),
			call: Box::new(call),
		};
		let when = System::block_number() + after;
		let root = RuntimeOrigin::root();
		assert_ok!(Scheduler::schedule(root, when, None, 0, Box::new(call.into())));
	}
	Founded { officer, begun }
}

/// The officer is appointed, a member of the council beside three others, and has the court's seat.
fn appointed() -> OfficerId {
	let key = KEY.to_account_id();
	assert_ok!(Institutions::appoint_officer(
		council(),
		COURT,
		key.clone(),
		duties([Duty::NotarizeEvidence]),
		Validity::open(now()),
		possession(KEY, Binding::Officer(COURT)),
	));
	let members = vec![account(Alice), account(Bob), account(Charlie), key.clone()];
	assert_ok!(Council::set_members(council(), members, Some(account(Bob)), 100));
	assert_ok!(Seats::assign_seat(council(), COURT, key.clone()));
	match pallet_institutions::Accounts::<Runtime>::get(key) {
		Some(Holder::Officer(officer)) => officer,
		other => panic!("{other:?}"),
	}
}

fn council() -> RuntimeOrigin {
	RawOrigin::<AccountId, Instance1>::Members(4, 4).into()
}

/// The officer comes into this state.
fn enter(state: State, officer: OfficerId) {
	let change = |validity| {
		Institutions::change_officer(council(), officer, duties([Duty::NotarizeEvidence]), validity)
	};
	let reported = InstitutionsCall::report_compromised_key { officer, since: now() };
	let entered = match state {
		Active => Ok(()),
		NotYetInOffice => change(Validity::open(Millis(now().0 + 1))),
		Expired => change(Validity { from: Millis(0), until: Some(now()) }),
		Suspended => decided(InstitutionsCall::suspend_officer { officer }),
		Reported => decided(reported),
		Dismissed => decided(InstitutionsCall::dismiss_officer { officer }),
		Rekeyed => Institutions::replace_officer_key(
			council(),
			officer,
			NEXT_KEY.to_account_id(),
			possession(NEXT_KEY, Binding::OfficerKey(officer)),
			None,
		),
		InstitutionSuspended => Institutions::suspend_institution(council(), COURT),
		InstitutionClosed => Institutions::close_institution(council(), COURT),
	};
	assert_ok!(entered);
}

/// The court's administrator decides.
fn decided(call: InstitutionsCall) -> DispatchResult {
	submit(Bob, call).expect("enters the block")
}

/// What becomes of the officer's key on this route.
fn follow(route: Route, Founded { officer, begun }: Founded) -> String {
	let report = InstitutionsCall::report_compromised_key { officer, since: now() };
	let represented = represent(REPRESENTED.to_account_id(), remark(5));
	let vote = || vote(OPEN, 0);
	match route {
		Notarizes => sends(KEY, notarizing(1)),
		Proposes => sends(KEY, propose(6, 3)),
		Votes => sends(KEY, vote()),
		SetsSessionKeys => sends(KEY, session_keys()),
		ReportsItself => sends(KEY, report),
		ActsAsProxy => runs(KEY, represented),
		ApprovesInMultisig => sends(KEY, multisig(PROXY.to_account_id(), None, remark(7))),
		NotarizesByProxy => runs(PROXY, by_proxy(notarizing(1))),
		ProposesByProxy => runs(PROXY, by_proxy(propose(6, 3))),
		VotesByProxy => runs(PROXY, by_proxy(vote())),
		SetsSessionKeysByProxy => runs(PROXY, by_proxy(session_keys())),
		Announced => runs(
			MEMBER,
			ProxyCall::proxy_announced {
				delegate: KEY.to_account_id().into(),
				real: REPRESENTED.to_account_id().into(),
				force_proxy_type: None,
				call: Box::new(remark(ANNOUNCED)),
			},
		),
		VoteBefore => runs(MEMBER, close(VOTED, 1)),
		ApprovalBefore => runs(PROXY, approve(KEY.to_account_id(), Some(begun))),
		ScheduledNotarizing => in_blocks(1),
		ScheduledSessionKeys => in_blocks(2),
	}
}

/// Sends a transaction, and tells what becomes of it, and of the call within it.
fn sends(key: impl Signer, call: impl Into<RuntimeCall>) -> String {
	let call = call.into();
	System::reset_events();
	let pool = in_pool(sign(key, call.clone()));
	match submit(key, call) {
		Err(refusal) => {
			assert_eq!(pool.err(), Some(refusal), "pool and block agree");
			match refusal {
				TransactionValidityError::Invalid(InvalidTransaction::BadSigner) => {
					SIGNS_NOTHING.into()
				},
				TransactionValidityError::Invalid(reason) => format!("{reason:?}"),
				other => format!("{other:?}"),
			}
		},
		Ok(Err(error)) => word(error),
		Ok(Ok(())) => ran(),
	}
}

/// The same of a transaction whose call holds another, which ran.
fn runs(key: impl Signer, call: impl Into<RuntimeCall>) -> String {
	let found = sends(key, call);
	assert!(found != DONE || !results().is_empty(), "what it holds ran");
	found
}

/// What becomes of the call that is due in so many blocks.
fn in_blocks(after: u32) -> String {
	for _ in 0..after {
		System::reset_events();
		let next = System::block_number() + 1;
		System::set_block_number(next);
		Scheduler::on_initialize(next);
	}
	assert!(!results().is_empty(), "it was due");
	ran()
}

/// What became of the calls within calls: done, or the first refusal.
fn ran() -> String {
	let results = results().into_iter().collect::<DispatchResult>();
	results.map_or_else(word, |()| DONE.into())
}

/// What became of the calls within calls, by the events.
fn results() -> Vec<DispatchResult> {
	let results = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result })
		| RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted { result, .. })
		| RuntimeEvent::Council(pallet_collective::Event::Executed { result, .. })
		| RuntimeEvent::Utility(pallet_utility::Event::DispatchedAs { result }) => Some(result),
		_ => None,
	});
	results.collect()
}

/// The name of an error of the table.
fn word(error: DispatchError) -> String {
	let named: [(&str, DispatchError); 8] = [
		(FILTERED, frame_system::Error::<Runtime>::CallFiltered.into()),
		(NOT_IN_OFFICE, InstitutionsError::OfficerNotInOffice.into()),
		(SUSPENDED, InstitutionsError::OfficerSuspended.into()),
		(COMPROMISED, InstitutionsError::KeyCompromised.into()),
		(FORMER, InstitutionsError::FormerKey.into()),
		(HALTED, InstitutionsError::InstitutionSuspended.into()),
		(CLOSED, InstitutionsError::InstitutionClosed.into()),
		(NO_SEAT, pallet_session::Error::<Runtime>::NoAssociatedValidatorId.into()),
	];
	let name = named.into_iter().find_map(|(name, named)| (named == error).then_some(name));
	name.map_or_else(|| format!("{error:?}"), Into::into)
}

/// The motions: one that waits for the officer's vote, and one that has it.
const OPEN: u8 = 2;
const VOTED: u8 = 3;
/// What the officer announced, and approved in the multisig account.
const ANNOUNCED: u8 = 4;
const APPROVED: u8 = 8;

fn remark(byte: u8) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![byte] }.into()
}

fn notarizing(byte: u8) -> RuntimeCall {
	notarize(Digest::Sm3([byte; 32]), now())
}

fn motion_hash(motion: u8) -> crate::Hash {
	BlakeTwo256::hash_of(&remark(motion))
}

fn propose(motion: u8, threshold: u32) -> RuntimeCall {
	let proposal = Box::new(remark(motion));
	RuntimeCall::Council(Collective::propose { threshold, proposal, length_bound: 100 })
}

fn vote(motion: u8, index: u32) -> RuntimeCall {
	let proposal = motion_hash(motion);
	RuntimeCall::Council(Collective::vote { proposal, index, approve: true })
}

fn close(motion: u8, index: u32) -> RuntimeCall {
	RuntimeCall::Council(Collective::close {
		proposal_hash: motion_hash(motion),
		index,
		proposal_weight_bound: remark(motion).get_dispatch_info().call_weight,
		length_bound: 100,
	})
}

/// New keys for the seat, and the proof that who sets them has them.
fn session_keys() -> RuntimeCall {
	let keys = SessionKeys {
		aura: Ferdie.public().into(),
		grandpa: Ed25519Keyring::Ferdie.public().into(),
	};
	let statement = [b"POP_".to_vec(), KEY.to_account_id().encode()].concat();
	let proof = (Ferdie.sign(&statement), Ed25519Keyring::Ferdie.sign(&statement)).encode();
	RuntimeCall::Session(pallet_session::Call::set_keys { keys, proof })
}

fn proxy_to(delegate: AccountId, delay: u32) -> ProxyCall {
	ProxyCall::add_proxy { delegate: delegate.into(), proxy_type: ProxyType::Any, delay }
}

fn represent(real: AccountId, call: RuntimeCall) -> ProxyCall {
	ProxyCall::proxy { real: real.into(), force_proxy_type: None, call: Box::new(call) }
}

/// In the name of the officer's key.
fn by_proxy(call: RuntimeCall) -> ProxyCall {
	represent(KEY.to_account_id(), call)
}

type Begun = Option<Timepoint<crate::BlockNumber>>;

/// A call of the account of which both the officer's key and its proxy are signatories.
fn multisig(
	other: AccountId,
	maybe_timepoint: Begun,
	call: RuntimeCall,
) -> pallet_multisig::Call<Runtime> {
	pallet_multisig::Call::as_multi {
		threshold: 2,
		other_signatories: vec![other],
		maybe_timepoint,
		max_weight: call.get_dispatch_info().call_weight,
		call: Box::new(call),
	}
}

fn approve(other: AccountId, begun: Begun) -> pallet_multisig::Call<Runtime> {
	multisig(other, begun, remark(APPROVED))
}

fn proxies() -> usize {
	Proxy::proxies(KEY.to_account_id()).0.len()
}

/// A suspension ends, and what was granted counts again; a report is for ever.
#[test]
fn what_a_key_granted_waits_out_a_suspension_and_is_void_from_a_report_on() {
	chain("local_testnet").execute_with(|| {
		let Founded { officer, .. } = founded();
		let announced = || Proxy::announcements(KEY.to_account_id()).0.len();
		does(Bob, InstitutionsCall::suspend_officer { officer });
		assert_eq!((proxies(), announced()), (1, 1));
		does(Bob, InstitutionsCall::reinstate_officer { officer });
		assert_eq!(sends(PROXY, by_proxy(notarizing(1))), DONE);

		does(Bob, InstitutionsCall::report_compromised_key { officer, since: now() });
		assert_eq!((proxies(), announced()), (0, 0));
		System::assert_has_event(
			pallet_proxy::Event::ProxyRemoved {
				delegator: KEY.to_account_id(),
				delegatee: PROXY.to_account_id(),
				proxy_type: ProxyType::Any,
				delay: 0,
			}
			.into(),
		);
		// The next key has the office, and nothing of what the former one granted.
		enter(Rekeyed, officer);
		does(NEXT_KEY, notarizing(2));
		let not_proxy = pallet_proxy::Error::<Runtime>::NotProxy.into();
		let represent = represent(NEXT_KEY.to_account_id(), notarizing(3));
		assert_eq!(submit(PROXY, represent), Ok(Err(not_proxy)));
	});
}

#[test]
fn a_former_key_of_a_citizen_grants_nothing() {
	chain("local_testnet").execute_with(|| {
		let enrol = InstitutionsCall::enrol_citizen {
			account: KEY.to_account_id(),
			level: AssuranceLevel::High,
			possession: possession(KEY, Binding::Citizen(InstitutionId(4))),
		};
		does(Eve, enrol);
		let Some(Holder::Citizen(citizen)) =
			pallet_institutions::Accounts::<Runtime>::get(KEY.to_account_id())
		else {
			panic!("is enrolled")
		};
		assert_ok!(Proxy::add_proxy(
			RuntimeOrigin::signed(KEY.to_account_id()),
			PROXY.to_account_id().into(),
			ProxyType::Any,
			0
		));
		assert_eq!(sends(PROXY, by_proxy(remark(1))), DONE);
		assert_ok!(Institutions::suspend_citizen(council(), citizen));
		assert_eq!(sends(PROXY, by_proxy(remark(1))), DONE);
		assert_ok!(Institutions::replace_citizen_key(
			council(),
			citizen,
			NEXT_KEY.to_account_id(),
			possession(NEXT_KEY, Binding::CitizenKey(citizen)),
		));
		assert_eq!(proxies(), 0);
		assert_eq!(sends(PROXY, by_proxy(remark(1))), FILTERED);
	});
}

/// The filter stands before every call, however deep.
#[test]
fn a_wrapper_does_not_hide_who_is_represented() {
	chain("local_testnet").execute_with(|| {
		let Founded { officer, .. } = founded();
		enter(Suspended, officer);
		let hidden = || -> RuntimeCall { by_proxy(notarizing(1)).into() };
		let batch = pallet_utility::Call::batch_all { calls: vec![hidden()] };
		assert_eq!(sends(PROXY, batch), FILTERED);
		let derivative = pallet_utility::Call::as_derivative { index: 0, call: Box::new(hidden()) };
		assert_eq!(sends(PROXY, derivative), FILTERED);
		does(REPRESENTED, proxy_to(PROXY.to_account_id(), 0));
		assert_eq!(sends(PROXY, represent(REPRESENTED.to_account_id(), hidden())), FILTERED);
	});
}

/// The proposer names the threshold: what the call itself asks for counts as well.
#[test]
fn a_motion_passes_by_the_votes_of_those_who_may_act() {
	chain("local_testnet").execute_with(|| {
		let Founded { officer, .. } = founded();
		let low = 10;
		does(MEMBER, propose(low, 2));
		for member in [account(MEMBER), account(Bob), KEY.to_account_id()] {
			assert_ok!(Council::vote(RuntimeOrigin::signed(member), motion_hash(low), 2, true));
		}
		enter(Reported, officer);
		for (motion, index) in [(VOTED, 1), (low, 2)] {
			assert_eq!(sends(MEMBER, close(motion, index)), FILTERED);
		}
		// It has two thirds without the stopped member's vote.
		does(Charlie, vote(low, 2));
		assert_eq!(sends(MEMBER, close(low, 2)), DONE);
		// The council replaces the member, whose vote falls, and the motion waits for another.
		let members = vec![account(MEMBER), account(Bob), account(Charlie)];
		assert_ok!(Council::set_members(council(), members, Some(account(Bob)), 100));
		let too_early = pallet_collective::Error::<Runtime, Instance1>::TooEarly.into();
		assert_eq!(submit(MEMBER, close(VOTED, 1)), Ok(Err(too_early)));
		does(Charlie, vote(VOTED, 1));
		assert_eq!(sends(MEMBER, close(VOTED, 1)), DONE);
	});
}

/// What falls short is closed as ever, so that the list of motions empties.
#[test]
fn a_motion_that_falls_short_is_closed_whoever_voted_for_it() {
	chain("local_testnet").execute_with(|| {
		let Founded { officer, .. } = founded();
		does(KEY, vote(OPEN, 0));
		enter(Suspended, officer);
		let closed = close(OPEN, 0);
		assert!(BaseCallFilter::contains(&closed));
		let over = crate::configs::governance::MotionDuration::get() + 1;
		System::set_block_number(System::block_number() + over);
		assert_ok!(submit(MEMBER, closed).expect("enters the block"));
		assert!(!pallet_collective::Voting::<Runtime, Instance1>::contains_key(motion_hash(OPEN)));
	});
}

/// What the calls that revoke a key are measured with.
#[cfg(feature = "runtime-benchmarks")]
#[test]
fn the_benchmarks_revoke_a_key_that_granted_all_it_can() {
	use crate::configs::stopped::VoidGrants;
	use citychain_primitives::OnKeyRevoked;
	chain("local_testnet").execute_with(|| {
		for key in [KEY, NEXT_KEY].map(Signer::account) {
			let granted =
				|| (Proxy::proxies(key.clone()).0.len(), Proxy::announcements(key.clone()).0.len());
			VoidGrants::benchmark_grants(&key);
			assert_eq!(granted(), (8, 8));
			VoidGrants::on_key_revoked(&key);
			assert_eq!(granted(), (0, 0));
		}
	});
}
