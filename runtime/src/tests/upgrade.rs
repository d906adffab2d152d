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
		execute(RuntimeCall::Whitelist(
			pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
				call: Box::new(call),
			},
		));
		assert_eq!(
			System::authorized_upgrade().map(|upgrade| *upgrade.code_hash()),
			Some(code_hash)
		);
	});
}

#[test]
fn a_call_that_is_not_whitelisted_waits_for_it() {
	development_chain().execute_with(|| {
		let call: RuntimeCall =
			frame_system::Call::authorize_upgrade { code_hash: Default::default() }.into();
		let call_hash = BlakeTwo256::hash_of(&call);
		execute(RuntimeCall::Whitelist(
			pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
				call: Box::new(call),
			},
		));
		assert!(System::authorized_upgrade().is_none());
		System::assert_has_event(RuntimeEvent::Whitelist(
			pallet_whitelist::Event::DispatchDeferred { call_hash },
		));
	});
}

#[test]
fn only_the_council_stores_preimages() {
	development_chain().execute_with(|| {
		let note =
			RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes: vec![1; 100] });
		assert!(note.clone().dispatch(RuntimeOrigin::signed(account(Bob))).is_err());
		execute(note);
		assert!(pallet_preimage::RequestStatusFor::<Runtime>::iter().count() == 1);
	});
}
