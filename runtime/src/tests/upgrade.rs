// SPDX-License-Identifier: Apache-2.0
//! The council alone upgrades the runtime, without a sudo key.

use super::{account, development_chain};
use crate::{Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System};
use codec::Encode;
use frame_support::assert_ok;
use sp_core::H256;
use sp_keyring::Sr25519Keyring::*;
use sp_runtime::traits::{BlakeTwo256, Dispatchable, Hash};

fn propose(call: RuntimeCall) {
	let length_bound = call.encoded_size() as u32;
	assert_ok!(RuntimeCall::Council(pallet_collective::Call::propose {
		threshold: 1,
		proposal: Box::new(call),
		length_bound,
	})
	.dispatch(RuntimeOrigin::signed(account(Alice))));
}

fn execute(call: RuntimeCall) {
	let length_bound = call.encoded_size() as u32;
	assert_ok!(RuntimeCall::Council(pallet_collective::Call::execute {
		proposal: Box::new(call),
		length_bound,
	})
	.dispatch(RuntimeOrigin::signed(account(Alice))));
}

#[test]
fn the_council_enacts_a_root_call_by_whitelisting_it() {
	development_chain().execute_with(|| {
		let code_hash = H256::repeat_byte(7);
		let call: RuntimeCall = frame_system::Call::authorize_upgrade { code_hash }.into();
		let call_hash = BlakeTwo256::hash_of(&call);
		propose(RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call { call_hash }));
		let dispatch = RuntimeCall::Whitelist(
			pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
				call: Box::new(call),
			},
		);
		// No member alone: it could do so when the call fails, and it would be used up.
		execute(dispatch.clone());
		assert!(System::authorized_upgrade().is_none());
		propose(dispatch);
		assert_eq!(
			System::authorized_upgrade().map(|upgrade| *upgrade.code_hash()),
			Some(code_hash)
		);
	});
}

#[test]
fn a_member_leaves_no_calls_waiting() {
	development_chain().execute_with(|| {
		let call: RuntimeCall =
			frame_system::Call::authorize_upgrade { code_hash: Default::default() }.into();
		let call = Box::new(call);
		let dispatch =
			pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage { call: call.clone() };
		execute(RuntimeCall::Whitelist(dispatch.clone()));
		let call_hash = BlakeTwo256::hash_of(&call);
		let deferred =
			RuntimeEvent::Whitelist(pallet_whitelist::Event::DispatchDeferred { call_hash });
		assert!(System::events().iter().all(|record| record.event != deferred));
		propose(RuntimeCall::Whitelist(dispatch));
		System::assert_has_event(deferred);
	});
}

#[test]
fn a_member_stores_preimages_within_its_quota_and_others_none() {
	development_chain().execute_with(|| {
		let note = |who, fill, bytes| {
			let bytes = vec![fill; bytes];
			RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes })
				.dispatch(RuntimeOrigin::signed(account(who)))
		};
		let stored = || pallet_preimage::RequestStatusFor::<Runtime>::iter().count();
		assert!(note(Bob, 1, 100).is_err());
		execute(RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes: vec![9] }));
		assert_eq!(stored(), 0);

		// A mebibyte, of which each preimage takes 128 bytes beside its own.
		const HALF: usize = 524_288 - 128;
		assert_ok!(note(Alice, 1, HALF));
		assert_ok!(note(Alice, 2, HALF));
		assert!(note(Alice, 3, 1).is_err());
		assert_eq!(stored(), 2);
		let hash = BlakeTwo256::hash(&[1; HALF]);
		let unnote = RuntimeCall::Preimage(pallet_preimage::Call::unnote_preimage { hash });
		assert_ok!(unnote.dispatch(RuntimeOrigin::signed(account(Alice))));
		assert_ok!(note(Alice, 3, HALF));

		propose(RuntimeCall::Preimage(pallet_preimage::Call::note_preimage {
			bytes: vec![4; 2_000_000],
		}));
		assert_eq!(stored(), 3);
	});
}
