// SPDX-License-Identifier: Apache-2.0
//! A set of duties in a few bytes, so that the records that every dispatch reads stay small.

use citychain_macros::stored;
use citychain_primitives::{Duties, Duty};

/// A set of duties as the chain keeps it: a number with one bit for each.
///
/// `Administer` 1, `EnrolCitizens` 2, `SettleMoney` 4, `NotarizeEvidence` 8, `WitnessAsNotary` 16,
/// `WitnessAsForensic` 32, `WitnessAsAuditor` 64, `WitnessAsArbitrator` 128, `WitnessAsCertifier`
/// 256, `WitnessAsPlatform` 512, `VerifyEvidence` 1024, `KeepCases` 2048, `Adjudicate` 4096,
/// `AdministerTax` 8192, `IssueInvoices` 16384, `HandleInvoices` 32768, `ClaimReimbursements` 65536,
/// `ApproveReimbursements` 131072, `FinanceInvoices` 262144. The look-ups answer with the names.
#[stored(Copy, Default)]
pub struct DutyMask(#[codec(compact)] u64);

/// The bit of a duty. Records keep it, so it stays for ever; a new duty takes the next one.
// Not the duty's index: indices stand in bands, and those of the last domains exceed 63.
const fn bit(duty: Duty) -> u64 {
	match duty {
		Duty::Administer => 1,
		Duty::EnrolCitizens => 1 << 1,
		Duty::SettleMoney => 1 << 2,
		Duty::NotarizeEvidence => 1 << 3,
		Duty::WitnessAsNotary => 1 << 4,
		Duty::WitnessAsForensic => 1 << 5,
		Duty::WitnessAsAuditor => 1 << 6,
		Duty::WitnessAsArbitrator => 1 << 7,
		Duty::WitnessAsCertifier => 1 << 8,
		Duty::WitnessAsPlatform => 1 << 9,
		Duty::VerifyEvidence => 1 << 10,
		Duty::KeepCases => 1 << 11,
		Duty::Adjudicate => 1 << 12,
		Duty::AdministerTax => 1 << 13,
		Duty::IssueInvoices => 1 << 14,
		Duty::HandleInvoices => 1 << 15,
		Duty::ClaimReimbursements => 1 << 16,
		Duty::ApproveReimbursements => 1 << 17,
		Duty::FinanceInvoices => 1 << 18,
	}
}

impl DutyMask {
	/// Whether the set has this duty.
	pub fn contains(self, duty: Duty) -> bool {
		self.0 & bit(duty) != 0
	}

	/// Whether the set has no duty.
	pub fn is_empty(self) -> bool {
		self.0 == 0
	}

	/// Whether `other` has every duty of this set.
	pub fn is_within(self, other: Self) -> bool {
		self.and(other) == self
	}

	/// The duties of both sets.
	pub fn and(self, other: Self) -> Self {
		Self(self.0 & other.0)
	}

	/// The set with this duty besides.
	pub fn with(self, duty: Duty) -> Self {
		Self(self.0 | bit(duty))
	}
}

impl FromIterator<Duty> for DutyMask {
	fn from_iter<I: IntoIterator<Item = Duty>>(duties: I) -> Self {
		duties.into_iter().fold(Self::default(), Self::with)
	}
}

impl From<&Duties> for DutyMask {
	fn from(duties: &Duties) -> Self {
		duties.iter().copied().collect()
	}
}

impl From<DutyMask> for Duties {
	fn from(mask: DutyMask) -> Self {
		citychain_primitives::duties(Duty::ALL.into_iter().filter(|duty| mask.contains(*duty)))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_primitives::duties;
	use codec::{Decode, Encode};
	use proptest::{collection::vec, prelude::*, sample::select};

	fn mask(list: impl IntoIterator<Item = Duty>) -> DutyMask {
		list.into_iter().collect()
	}

	/// Stored records depend on these numbers.
	#[test]
	fn each_duty_keeps_its_bit() {
		let number =
			|duty| <codec::Compact<u64>>::decode(&mut &mask([duty]).encode()[..]).unwrap().0;
		let numbers = [
			1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768,
			65_536, 131_072, 262_144,
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
}
