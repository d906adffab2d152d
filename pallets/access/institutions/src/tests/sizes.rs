// SPDX-License-Identifier: Apache-2.0
//! A value of 32 bytes or less stays inline in the trie.

use crate::types::{Citizen, Standing};
use citychain_access::{DutyMask, Holder, Officer, OfficerStatus};
use citychain_primitives::{Duty, InstitutionId, Millis, Validity};
use codec::{Encode, MaxEncodedLen};

const INLINE: usize = 32;

#[test]
fn accounts_citizens_and_institutions_are_always_inline() {
	assert!(Holder::max_encoded_len() <= INLINE);
	assert!(Citizen::max_encoded_len() <= INLINE);
	assert!(Standing::max_encoded_len() <= INLINE);
}

/// What counts is the largest record that dispatch reads of those who act.
#[test]
fn an_officer_who_acts_is_inline_with_as_many_duties_as_there_can_be() {
	let latest = Millis(u64::MAX);
	let officer = Officer {
		institution: InstitutionId(u32::MAX),
		duties: DutyMask::default(),
		validity: Validity { from: latest, until: Some(latest) },
		status: OfficerStatus::Active,
	};
	let all_but_duties = officer.encoded_size() - officer.duties.encoded_size();
	assert!(all_but_duties + DutyMask::max_encoded_len() <= INLINE);
}

#[test]
fn every_duty_of_today_takes_four_bytes() {
	assert_eq!(DutyMask::from_iter(Duty::ALL).encoded_size(), 4);
}
