// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, *};
use citychain_evidence::{EvidenceId, Ruling};
use citychain_primitives::{
	ActingOfficer, CitizenId, Commitment, Digest, InstitutionId, Millis, OfficerId,
};

#[test]
fn a_file_that_was_changed_and_a_challenge_that_was_answered_in_time() {
	let recorded = Digest::Sm3([1; 32]);
	let changed = Finding::Digest(Digest::Sm3([2; 32]));
	assert!(matches!(Outcome::of(changed, recorded), Some(Outcome::Mismatch { .. })));
	let other = Finding::Digest(Digest::Sha2_256([1; 32]));
	assert_eq!(Outcome::of(other, recorded), None);

	let now = Millis(1_790_000_000_000);
	let (day, citizen) = (86_400_000, Party::Citizen(CitizenId(7)));
	let ground = Ground::PreChain(PreChainGround::Source);
	let document = Commitment([3; 32]);
	let raised = Challenge::raised(EvidenceId(40), citizen, ground, document, now, 15 * day);

	let answer = |at| Response { officer: OfficerId(2), at, document };
	let late = raised.responded::<Test>(answer(raised.deadline));
	assert_eq!(late, Err(Error::Expired));
	let early = raised.defaulted::<Test>(Millis(raised.deadline.0 - 1));
	assert_eq!(early, Err(Error::NotExpired));
	let answered = raised.responded::<Test>(answer(Millis(raised.deadline.0 - 1))).unwrap();

	let by = ActingOfficer { officer: OfficerId(1), institution: InstitutionId(1) };
	let at = Millis(raised.deadline.0 + 30 * day);
	let decision = Decision { by, at, ruling: Ruling::Admitted, reasons: document };
	assert_eq!(raised.ruled::<Test>(decision), Err(Error::NotResponded));
	let ruled = answered.ruled::<Test>(decision).unwrap();
	assert!(!ruled.state.is_open() && ruled.state.response().is_some());
}
