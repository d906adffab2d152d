// SPDX-License-Identifier: Apache-2.0
//! A value of 32 bytes or less stays inline in the trie.

use super::*;
use citychain_primitives::{ActingOfficer, Millis, OfficerId};
use codec::{Decode, Encode, MaxEncodedLen};
use proptest::prelude::*;

const INLINE: usize = 32;

/// Well within the life of a chain: ids below 16,384, 68 years of blocks, more than fifty years.
fn case(state: CaseState) -> Case {
	Case {
		keeper: InstitutionId(16_383),
		kind: CaseKind::Notarial,
		opened_at: Millis(START * 2),
		items: 16_383,
		holds: 63,
		replaces: None,
		state,
	}
}

fn seal_of(officer: u32, block: u32, at: u64) -> Seal {
	Seal { officer: OfficerId(officer), block, at: Millis(at) }
}

fn usual_seal() -> Seal {
	seal_of(16_383, (1 << 30) - 1, START * 2)
}

fn largest_voiding() -> Voiding {
	let by = ActingOfficer { officer: OfficerId(u32::MAX), institution: InstitutionId(u32::MAX) };
	let at = Millis(u64::MAX);
	Voiding {
		proposal: VoidProposal {
			reason: REASON,
			replacement: Some(CaseId(u64::MAX)),
			officer: OfficerId(u32::MAX),
			at,
		},
		confirmation: Confirmation { by, block: u32::MAX, at },
	}
}

#[test]
fn cases_are_inline_until_they_are_about_to_be_void() {
	let open = CaseState::Open { acknowledged: 16_383, contributed: (1 << 30) - 1 };
	let seal = usual_seal();
	for state in [open, CaseState::Sealed { seal }, CaseState::Pruned { seal, voiding: None }] {
		assert!(case(state).encoded_size() <= INLINE, "{state:?}");
	}
}

#[test]
fn items_and_roots_are_always_inline() {
	assert!(Item::max_encoded_len() <= INLINE);
	assert!(CaseRoot::max_encoded_len() <= INLINE);
}

#[test]
fn the_longest_encodings_are_as_long_as_they_are_said_to_be() {
	let seal = seal_of(u32::MAX, u32::MAX, u64::MAX);
	assert_eq!(seal.encoded_size(), Seal::max_encoded_len());
	let item =
		Item { position: u32::MAX, contributor: InstitutionId(u32::MAX), acknowledged: true };
	assert_eq!(item.encoded_size(), Item::max_encoded_len());
	let longest = Case {
		keeper: InstitutionId(u32::MAX),
		kind: CaseKind::Notarial,
		opened_at: Millis(u64::MAX),
		items: u32::MAX,
		holds: u32::MAX,
		replaces: Some(CaseId(u64::MAX)),
		state: CaseState::Pruning { seal, voiding: Some(largest_voiding()), remaining: u32::MAX },
	};
	assert_eq!(longest.encoded_size(), Case::max_encoded_len());
}

proptest! {
	#[test]
	fn any_bytes_are_answered_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
		if let Ok(case) = Case::decode(&mut &bytes[..]) {
			prop_assert!(case.encoded_size() <= Case::max_encoded_len());
			prop_assert_eq!(Case::decode(&mut &case.encode()[..]), Ok(case));
			// Nor do the transitions of what was decoded.
			let _ = case.contributed::<Test>(case.keeper, 64, 512);
			let _ = case.acknowledged::<Test>(64);
			let _ = case.without_one_item::<Test>();
			let _ = case.pruned::<Test>(64);
			let _ = case.ensure_prunable::<Test>(Millis(u64::MAX), u64::MAX);
			let _ = (case.held::<Test>(), case.released::<Test>(), case.reassigned::<Test>(COURT));
		}
	}
}
