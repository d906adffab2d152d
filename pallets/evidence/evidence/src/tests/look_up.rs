// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask, and how it is answered.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{EvidenceId, FilingState, PresumptionLevel};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Duty, InstitutionId, OfficerId};
use frame_support::assert_ok;
use std::collections::BTreeSet;

/// Notarizes one digest as the court, then as `count` institutions more.
fn notarize_by_court_and(count: u32) {
	assert_ok!(notarize(CLERK, document(sha2(1))));
	for number in 0..count {
		let (institution, account) = (InstitutionId(1_000 + number), 1_000 + u64::from(number));
		authority::activate(institution, duties([Duty::NotarizeEvidence]));
		authority::appoint(account, OfficerId(1_000 + number), institution);
		assert_ok!(notarize(account, document(sha2(1))));
	}
}

/// Every page of the later evidence of the digest, as the sizes of the pages and the institutions.
fn all_pages(limit: u32) -> (Vec<usize>, Vec<InstitutionId>) {
	let (mut sizes, mut institutions, mut after) = (vec![], vec![], None);
	loop {
		let page = Evidence::verify_digest(sha2(1), after, limit).unwrap();
		assert_eq!(page.first.institution, COURT);
		sizes.push(page.later.len());
		institutions.extend(page.later.iter().map(|info| info.institution));
		after = page.next;
		if after.is_none() {
			return (sizes, institutions);
		}
	}
}

#[test]
fn evidence_is_found_by_digest_and_by_id() {
	run(|| {
		begin_block(4);
		assert_ok!(notarize(CLERK, Submission { provider: Some(BANK), ..document(sha2(1)) }));
		begin_block(5);
		assert_ok!(notarize(NOTARY, document(sha2(1))));

		let first = EvidenceInfo {
			id: EvidenceId(0),
			digest: sha2(1),
			first_seen: EvidenceId(0),
			institution: COURT,
			officer: OfficerId(1),
			block: 4,
			recorded_at: time_of(4),
			claimed_at: document(sha2(1)).claimed_at,
			size: 250_000,
			media_type: MediaType::Pdf,
			class: EvidenceClass::ElectronicFile,
			provider: Some(BANK),
			policy: PolicyVersion::FIRST,
			origin: None,
			level: PresumptionLevel::Recorded,
			ruled: None,
			holds: 0,
			replaces: None,
			replaced_by: None,
			compromised: false,
			filing: FilingState::Suspended,
		};
		let later = EvidenceInfo {
			id: EvidenceId(1),
			institution: NOTARY_OFFICE,
			officer: OfficerId(2),
			block: 5,
			recorded_at: time_of(5),
			provider: None,
			filing: FilingState::NotFiled,
			..first.clone()
		};
		assert_eq!(Evidence::verify_id(EvidenceId(0)), Some(first.clone()));
		assert_eq!(Evidence::verify_id(EvidenceId(1)), Some(later.clone()));
		assert_eq!(
			Evidence::verify_digest(sha2(1), None, 10),
			Some(DigestInfo { first, later: vec![later], next: None })
		);
	});
}

#[test]
fn a_changed_file_and_an_id_to_come_are_not_found() {
	run(|| {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		assert_eq!(Evidence::verify_digest(sha2(2), None, 10), None);
		assert_eq!(Evidence::verify_digest(sha2(2), Some(COURT), 10), None);
		for id in [1, u64::MAX] {
			assert_eq!(Evidence::verify_id(EvidenceId(id)), None);
		}
	});
}

#[test]
fn evidence_stays_when_its_institution_is_suspended() {
	run(|| {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		authority::deactivate(COURT);
		assert!(Evidence::verify_digest(sha2(1), None, 1).is_some());
		assert!(Evidence::verify_id(EvidenceId(0)).is_some());
	});
}

mod pages {
	use super::*;

	#[test]
	fn hold_every_later_record_once() {
		run(|| {
			notarize_by_court_and(10);
			for (limit, expected) in [(3, vec![3, 3, 3, 1]), (5, vec![5, 5]), (11, vec![10])] {
				let (sizes, institutions) = all_pages(limit);
				assert_eq!(sizes, expected);
				let distinct: BTreeSet<_> = institutions.iter().map(|id| id.0).collect();
				assert_eq!(distinct, (1_000..1_010).collect());
			}
		});
	}

	#[test]
	fn hold_one_to_64_records_whatever_is_asked() {
		run(|| {
			notarize_by_court_and(MAX_PAGE + 1);
			assert_eq!(Evidence::verify_digest(sha2(1), None, 0).unwrap().later.len(), 1);
			assert_eq!(all_pages(u32::MAX).0, [64, 1]);
		});
	}

	#[test]
	fn may_begin_after_an_institution_that_recorded_nothing() {
		run(|| {
			notarize_by_court_and(3);
			let page = Evidence::verify_digest(sha2(1), Some(NOWHERE), 10).unwrap();
			assert!(page.later.len() <= 3);
			assert_eq!(page.next, None);
		});
	}
}
