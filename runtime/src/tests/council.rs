// SPDX-License-Identifier: Apache-2.0
//! What members of the council can do alone, and together.

use super::{account, chain};
use crate::{
	configs::{governance::CouncilPrivilege, quotas::OPEN_MOTIONS},
	AccountId, Council, OriginCaller, Runtime, RuntimeCall, RuntimeOrigin, Scheduler, Session,
	System,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::{EnsureOrigin, OriginTrait, PrivilegeCmp},
};
use pallet_collective::{Instance1, RawOrigin};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	traits::{BlakeTwo256, Dispatchable, Hash},
	DispatchError,
};
use sp_staking::offence::OffenceSeverity;
use std::cmp::Ordering;

type Collective = pallet_collective::Call<Runtime, Instance1>;

/// So many of so many members decided.
fn decided(ayes: u32, seats: u32) -> RuntimeOrigin {
	RawOrigin::<AccountId, Instance1>::Members(ayes, seats).into()
}

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![1] }.into()
}

fn member(number: usize) -> AccountId {
	pallet_collective::Members::<Runtime, Instance1>::get()[number].clone()
}

#[test]
fn the_council_cancels_what_it_scheduled_whatever_its_size_is_now() {
	for (ayes, seats) in [(3, 4), (4, 4), (2, 3), (5, 7), (67, 100)] {
		chain("local_testnet").execute_with(|| {
			let when = System::block_number() + 10;
			assert_ok!(Scheduler::schedule_named(
				decided(3, 4),
				[7; 32],
				when,
				None,
				0,
				Box::new(remark())
			));
			// A decision that fell short, and a member, cannot.
			for origin in [decided(2, 4), RuntimeOrigin::signed(member(0))] {
				assert_noop!(Scheduler::cancel_named(origin, [7; 32]), DispatchError::BadOrigin);
			}
			assert_ok!(Scheduler::cancel_named(decided(ayes, seats), [7; 32]));
		});
	}
}

#[test]
fn root_stands_above_the_council_and_nobody_else_is_compared() {
	let caller = |origin: RuntimeOrigin| origin.caller().clone();
	let root: OriginCaller = caller(RuntimeOrigin::root());
	let council = caller(decided(3, 4));
	let half = caller(decided(2, 4));
	fn cmp(a: &OriginCaller, b: &OriginCaller) -> Option<Ordering> {
		CouncilPrivilege::cmp_privilege(a, b)
	}
	assert_eq!(cmp(&root, &council), Some(Ordering::Greater));
	assert_eq!(cmp(&council, &root), Some(Ordering::Less));
	assert_eq!(cmp(&root, &root), Some(Ordering::Equal));
	for other in [
		half,
		caller(RuntimeOrigin::none()),
		caller(RuntimeOrigin::signed(account(Sr25519Keyring::Alice))),
	] {
		assert_eq!(cmp(&other, &council), None);
		assert_eq!(cmp(&root, &other), None);
	}
}

#[test]
fn silence_is_no_also_when_the_prime_member_approves() {
	chain("local_testnet").execute_with(|| {
		let members = pallet_collective::Members::<Runtime, Instance1>::get();
		assert_ok!(Council::set_members(
			decided(3, 4),
			members.clone(),
			Some(members[0].clone()),
			100
		));
		let proposal = Box::new(remark());
		let proposal_hash = BlakeTwo256::hash_of(&proposal);
		let length_bound = proposal.encoded_size() as u32;
		let propose = Collective::propose { threshold: 2, proposal, length_bound };
		assert_ok!(
			RuntimeCall::Council(propose).dispatch(RuntimeOrigin::signed(members[0].clone()))
		);
		let vote = Collective::vote { proposal: proposal_hash, index: 0, approve: true };
		assert_ok!(RuntimeCall::Council(vote).dispatch(RuntimeOrigin::signed(members[0].clone())));
		System::set_block_number(
			System::block_number() + crate::configs::governance::MotionDuration::get() + 1,
		);
		let close = Collective::close {
			proposal_hash,
			index: 0,
			proposal_weight_bound: frame_support::weights::Weight::MAX,
			length_bound,
		};
		assert_ok!(RuntimeCall::Council(close).dispatch(RuntimeOrigin::signed(members[0].clone())));
		System::assert_has_event(
			pallet_collective::Event::<Runtime, Instance1>::Disapproved { proposal_hash }.into(),
		);
	});
}

#[test]
fn a_member_has_five_motions_open_and_the_others_have_theirs() {
	chain("local_testnet").execute_with(|| {
		let propose = |who: usize, nth: u8| {
			let proposal: Box<RuntimeCall> =
				Box::new(frame_system::Call::remark { remark: vec![who as u8, nth] }.into());
			let length_bound = proposal.encoded_size() as u32;
			let propose = Collective::propose { threshold: 3, proposal, length_bound };
			RuntimeCall::Council(propose).dispatch(RuntimeOrigin::signed(member(who)))
		};
		let open = || pallet_collective::Proposals::<Runtime, Instance1>::get().to_vec();
		for nth in 0..OPEN_MOTIONS as u8 {
			assert_ok!(propose(0, nth));
		}
		let before = open();
		assert_eq!(propose(0, 99).unwrap_err().error, DispatchError::Exhausted);
		assert_eq!(open(), before);
		assert_ok!(propose(1, 0));

		// One that left the list, whatever became of it, makes room for one.
		assert_ok!(Council::disapprove_proposal(decided(3, 4), before[2]));
		assert_ok!(propose(0, 100));
		assert_eq!(propose(0, 101).unwrap_err().error, DispatchError::Exhausted);
	});
}

#[test]
fn more_than_half_empty_the_list_of_motions() {
	type Config = Runtime;
	type Disapprove = <Config as pallet_collective::Config<Instance1>>::DisapproveOrigin;
	assert!(Disapprove::try_origin(decided(3, 4)).is_ok());
	assert!(Disapprove::try_origin(decided(4, 7)).is_ok());
	assert!(Disapprove::try_origin(decided(2, 4)).is_err());
	assert!(Disapprove::try_origin(decided(1, 4)).is_err());
}

/// An honest validator that repeated itself after a power cut is back in the next session.
#[test]
fn a_validator_is_disabled_until_the_session_ends() {
	chain("local_testnet").execute_with(|| {
		let validators = Session::validators();
		let offender = validators[1].clone();
		Session::report_offence(offender, OffenceSeverity::max_severity());
		assert_eq!(Session::disabled_validators(), [1]);
		Session::rotate_session();
		assert_eq!(Session::validators(), validators);
		assert_eq!(Session::disabled_validators(), Vec::<u32>::new());
	});
}
