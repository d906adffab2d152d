// SPDX-License-Identifier: Apache-2.0
//! A value of 32 bytes or less stays inline in the trie.

use crate::types::{Citizen, Holder, InstitutionStatus, Officer, OfficerStatus, Standing};
use citychain_primitives::{duties, Duty, InstitutionId, Millis, Validity};
use codec::{Encode, MaxEncodedLen};

const INLINE: usize = 32;

#[test]
fn accounts_and_citizens_are_always_inline() {
	assert!(Holder::max_encoded_len() <= INLINE);
	assert!(Citizen::max_encoded_len() <= INLINE);
}

/// The set of duties bounds the encoded length from above only for a number of duties far beyond
/// today's: what counts is the largest record that dispatch reads of those who act.
#[test]
fn whoever_acts_is_inline_with_every_duty() {
	let (duties, latest) = (duties(Duty::ALL), Millis(u64::MAX));
	let standing = Standing { status: InstitutionStatus::Active, duties: duties.clone() };
	assert!(standing.encoded_size() <= INLINE);
	let officer = Officer {
		institution: InstitutionId(u32::MAX),
		duties,
		validity: Validity { from: latest, until: Some(latest) },
		status: OfficerStatus::Active,
	};
	assert!(officer.encoded_size() <= INLINE);
}

#[test]
fn a_suspended_institution_is_inline_with_every_duty() {
	let status = InstitutionStatus::Suspended { since: Millis(u64::MAX) };
	assert!(Standing { status, duties: duties(Duty::ALL) }.encoded_size() <= INLINE);
}
