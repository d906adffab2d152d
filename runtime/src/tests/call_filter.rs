// SPDX-License-Identifier: Apache-2.0
//! What the call filter stops, and what nothing may ever stop.

use super::{account, development_chain};
use crate::{configs::system::BaseCallFilter, Runtime, RuntimeCall, RuntimeOrigin};
use codec::Decode;
use frame_support::{
	assert_noop, assert_ok,
	traits::{Contains, UnfilteredDispatchable},
};
use sp_keyring::Sr25519Keyring::*;
use sp_runtime::traits::{Dispatchable, TrailingZeroInput};

fn transfer() -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death {
		dest: account(Bob).into(),
		value: 1,
	})
}

#[test]
fn money_does_not_move_by_free_transfer() {
	development_chain().execute_with(|| {
		for call in [
			transfer(),
			RuntimeCall::Balances(pallet_balances::Call::transfer_all {
				dest: account(Bob).into(),
				keep_alive: false,
			}),
			RuntimeCall::Balances(pallet_balances::Call::burn { value: 1, keep_alive: false }),
		] {
			assert_noop!(
				call.dispatch(RuntimeOrigin::signed(account(Alice))),
				frame_system::Error::<Runtime>::CallFiltered
			);
		}
	});
}

#[test]
fn a_batch_or_a_proxy_does_not_get_around_the_filter() {
	development_chain().execute_with(|| {
		let batch =
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![transfer()] });
		assert!(batch.dispatch(RuntimeOrigin::signed(account(Alice))).is_err());
		let council = RuntimeCall::Council(pallet_collective::Call::execute {
			proposal: Box::new(transfer()),
			length_bound: 1_000,
		});
		assert_ok!(council.dispatch(RuntimeOrigin::signed(account(Alice))));
		assert_eq!(pallet_balances::TotalIssuance::<Runtime>::get(), issued_at_genesis());
	});
}

/// Equivocations are reported unsigned, and accounts have keys.
#[test]
fn nobody_signs_an_equivocation_report_or_makes_a_keyless_account() {
	let create_pure =
		pallet_proxy::Call::create_pure { proxy_type: Default::default(), delay: 0, index: 0 };
	assert!(!BaseCallFilter::contains(&RuntimeCall::Proxy(create_pure)));
	let proof =
		|| Box::new(Decode::decode(&mut TrailingZeroInput::zeroes()).expect("it is a proof"));
	let key_owner_proof = sp_session::MembershipProof {
		session: 1,
		trie_nodes: vec![vec![1, 2, 3]; 1_000],
		validator_count: 4,
	};
	let signed = pallet_grandpa::Call::report_equivocation {
		equivocation_proof: proof(),
		key_owner_proof: key_owner_proof.clone(),
	};
	assert!(!BaseCallFilter::contains(&RuntimeCall::Grandpa(signed)));
	let by_a_node = pallet_grandpa::Call::report_equivocation_unsigned {
		equivocation_proof: proof(),
		key_owner_proof,
	};
	assert!(BaseCallFilter::contains(&RuntimeCall::Grandpa(by_a_node)));
}

fn issued_at_genesis() -> u128 {
	development_chain().execute_with(pallet_balances::TotalIssuance::<Runtime>::get)
}

/// A filter that caught one of these would stop the chain, keep it from being mended, or let the time
/// to veto pass.
#[test]
fn the_filter_never_catches_what_keeps_the_chain_alive() {
	let calls: [RuntimeCall; 7] = [
		pallet_timestamp::Call::set { now: 0 }.into(),
		frame_system::Call::authorize_upgrade { code_hash: Default::default() }.into(),
		frame_system::Call::apply_authorized_upgrade { code: vec![] }.into(),
		RuntimeCall::Council(pallet_collective::Call::vote {
			proposal: Default::default(),
			index: 0,
			approve: true,
		}),
		RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call {
			call_hash: Default::default(),
		}),
		RuntimeCall::Session(pallet_session::Call::purge_keys {}),
		RuntimeCall::Recoveries(pallet_recoveries::Call::veto_recovery {}),
	];
	for call in calls {
		assert!(BaseCallFilter::contains(&call), "{call:?}");
	}
}

#[test]
fn root_reaches_the_filtered_calls() {
	development_chain().execute_with(|| {
		let call = RuntimeCall::Balances(pallet_balances::Call::force_set_balance {
			who: account(Bob).into(),
			new_free: 5,
		});
		assert_ok!(call.dispatch_bypass_filter(RuntimeOrigin::root()));
	});
}
