// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask.

use super::*;
use crate::mock::*;
use citychain_invoices::ProofStatus;
use frame_support::assert_ok;

fn status() -> Option<ProofStatus> {
	Register::status(FIRST, KIND, SUBJECT)
}

#[test]
fn nothing_is_known_of_a_proof_that_was_not_issued() {
	run(|| {
		assert_eq!(Register::proof(FIRST), None);
		assert_eq!(Register::last_proof(KIND, SUBJECT), None);
		assert_eq!(status(), None);
	});
}

#[test]
fn the_status_follows_the_life_of_a_proof() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_eq!(status(), Some(ProofStatus::Valid));
		set_time(end());
		assert_eq!(status(), Some(ProofStatus::Expired));
		set_time(Millis(end().0 - 1));
		assert_ok!(consume(FIRST));
		assert_eq!(status(), Some(ProofStatus::Used));
	});
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_ok!(revoke(TAX_OFFICER, FIRST));
		assert_eq!(status(), Some(ProofStatus::Revoked));
	});
}

/// Who does not know the subject learns nothing of the proof by asking.
#[test]
fn the_status_of_another_tax_or_subject_is_none() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_eq!(Register::status(FIRST, TaxProofKind::IncomeTax, SUBJECT), None);
		assert_eq!(Register::status(FIRST, KIND, OTHER_SUBJECT), None);
		assert_eq!(Register::status(SECOND, KIND, SUBJECT), None);
	});
}

#[test]
fn the_last_proof_of_a_subject_is_found_by_it() {
	run(|| {
		assert_ok!(issue(TAX_OFFICER, end()));
		assert_ok!(issue_of(TAX_OFFICER, TaxProofKind::IncomeTax, SUBJECT, end()));
		assert_eq!(Register::last_proof(KIND, SUBJECT), Some(FIRST));
		assert_eq!(Register::last_proof(TaxProofKind::IncomeTax, SUBJECT), Some(SECOND));
		assert_eq!(Register::last_proof(KIND, OTHER_SUBJECT), None);
	});
}
