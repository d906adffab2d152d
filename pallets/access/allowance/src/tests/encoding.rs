// SPDX-License-Identifier: Apache-2.0
//! What clients see of the extensions.

use super::*;
use codec::{Compact, Decode, MaxEncodedLen};
use scale_info::{MetaType, TypeInfo};

#[test]
fn charging_encodes_to_nothing() {
	let extension = ChargeAllowance::<Test>::new();
	assert!(extension.encode().is_empty());
	assert_eq!(ChargeAllowance::<Test>::decode(&mut &[][..]), Ok(extension.clone()));
	assert_eq!(extension.implicit(), Ok(()));
	assert_eq!(ChargeAllowance::<Test>::IDENTIFIER, "ChargeAllowance");
	assert_eq!(format!("{extension:?}").find("ChargeAllowance"), Some(0));
}

#[test]
fn the_nonce_encodes_as_frame_system_does() {
	type System = frame_system::CheckNonce<Test>;
	for nonce in [0, 1, 63, 64, 1 << 30, u32::MAX] {
		let ours = CheckNonce::<Test>::from(nonce);
		assert_eq!(ours.encode(), Compact(nonce).encode());
		assert_eq!(ours.encode(), System::from(nonce).encode());
		assert_eq!(CheckNonce::<Test>::decode(&mut &ours.encode()[..]), Ok(ours));
	}
	assert_eq!(CheckNonce::<Test>::type_info(), System::type_info());
	assert_eq!(MetaType::new::<CheckNonce<Test>>(), MetaType::new::<System>());
	let identifier = <System as TransactionExtension<RuntimeCall>>::IDENTIFIER;
	assert_eq!(CheckNonce::<Test>::IDENTIFIER, identifier);
}

#[test]
fn a_usage_stays_inline_in_the_trie() {
	assert_eq!(crate::Usage::<u32>::max_encoded_len(), 12);
}

#[test]
fn the_codes_of_refusals_are_fixed() {
	assert_eq!((crate::CALL_EXCEEDS_ALLOWANCE, crate::TOO_MANY_PENDING), (1, 2));
}
