// SPDX-License-Identifier: Apache-2.0
//! The set of duties as it is kept, and as callers and readers see it.

use crate::types::DutyMask;
use citychain_primitives::{duties, Duties, Duty};
use codec::{Decode, Encode};
use proptest::{collection::vec, prelude::*, sample::select};

fn mask(list: impl IntoIterator<Item = Duty>) -> DutyMask {
	list.into_iter().collect()
}

/// Stored records depend on these numbers.
#[test]
fn each_duty_keeps_its_bit() {
	let number = |duty| <codec::Compact<u64>>::decode(&mut &mask([duty]).encode()[..]).unwrap().0;
	let numbers = [
		1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768, 65_536,
		131_072, 262_144,
	];
	assert_eq!(Duty::ALL.map(number), numbers);
}

#[test]
fn the_empty_set_has_no_duty() {
	assert!(DutyMask::default().is_empty());
	assert_eq!(Duties::from(DutyMask::default()), Duties::new());
	assert!(Duty::ALL.into_iter().all(|duty| !DutyMask::default().contains(duty)));
	assert!(DutyMask::default().is_within(DutyMask::default()));
}

/// A later runtime may have given out a bit that this one does not know.
#[test]
fn an_unknown_bit_is_no_duty() {
	let unknown = DutyMask::decode(&mut &codec::Compact(u64::MAX).encode()[..]).unwrap();
	assert_eq!(Duties::from(unknown), duties(Duty::ALL));
}

fn some_duties() -> impl Strategy<Value = Duties> {
	vec(select(&Duty::ALL[..]), 0..=Duty::ALL.len()).prop_map(duties)
}

proptest! {
	#[test]
	fn nothing_is_lost_on_the_way_to_storage_and_back(set in some_duties()) {
		let kept = DutyMask::decode(&mut &DutyMask::from(&set).encode()[..]).unwrap();
		prop_assert_eq!(Duties::from(kept), set);
	}

	#[test]
	fn it_answers_as_the_set_does(a in some_duties(), b in some_duties()) {
		let (kept_a, kept_b) = (DutyMask::from(&a), DutyMask::from(&b));
		prop_assert_eq!(kept_a.is_empty(), a.is_empty());
		prop_assert_eq!(kept_a.is_within(kept_b), a.is_subset(&b));
		let both = duties(a.intersection(&b).copied());
		prop_assert_eq!(Duties::from(kept_a.and(kept_b)), both);
		for duty in Duty::ALL {
			prop_assert_eq!(kept_a.contains(duty), a.contains(&duty));
			let more = duties(a.iter().copied().chain([duty]));
			prop_assert_eq!(Duties::from(kept_a.with(duty)), more);
		}
	}
}
