// SPDX-License-Identifier: Apache-2.0
//! Defects found in earlier systems of this kind, each with the rule that keeps it out. Their
//! numbers are those of the list that the project was planned with.

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_kit::testing::authority;
use frame_support::assert_noop;

/// A guard asked whether a case was closed, and not whether it had been voided after that.
#[test]
fn l1_a_void_case_counts_nowhere_as_a_sealed_one() {
	run(|| {
		let void = void();
		let case = sealed_with(10, 1);
		assert_noop!(propose_void(CLERK, case, Some(void)), Error::<Test>::ReplacementNotSealed);
		assert_noop!(<Cases as CaseRegister>::hold(void), Error::<Test>::AlreadyVoid);
		let member = Cases::verify_member(void, court_item(0)).unwrap();
		let proof = Cases::seal_path(void, court_item(0)).unwrap();
		for state in [member.state, proof.state, Cases::case(void).unwrap().state] {
			assert!(state.voiding().is_some());
			let case = Case { state, ..record(void) };
			assert_eq!(case.ensure_sealed(), Err(Error::<Test>::AlreadyVoid));
		}
		// Nor when its items are gone.
		begin_block(101);
		assert_ok!(prune(CLERK, void));
		assert!(record(void).state.voiding().is_some());
	});
}

/// A case could be replaced by itself, by another officer's case, or by an open one.
#[test]
fn l2_a_replacement_is_another_sealed_case_of_the_same_keeper_and_kind() {
	run(|| {
		let case = sealed();
		let foreign = open_by(NOTARY, CaseKind::Civil);
		assert_ok!(contribute(NOTARY, foreign, [evidence_of(NOTARY_OFFICE, 0)]));
		assert_ok!(seal(NOTARY, foreign));
		let criminal = open_by(CLERK, CaseKind::Criminal);
		assert_ok!(contribute(CLERK, criminal, [court_item(1)]));
		assert_ok!(seal(CLERK, criminal));
		for (replacement, error) in [
			(case, Error::<Test>::ReplacesItself),
			(foreign, Error::ReplacementOfOtherKeeper),
			(criminal, Error::ReplacementOfOtherKind),
			(open(), Error::ReplacementNotSealed),
		] {
			assert_noop!(propose_void(CLERK, case, Some(replacement)), error);
		}
	});
}

/// A replacement could be made to lead back to what it replaced.
#[test]
fn l2_replacements_never_form_a_cycle() {
	run(|| {
		let [a, b, c] = [10, 20, 30].map(|number| sealed_with(number, 1));
		// Two cases cannot be proposed as each other's replacement.
		assert_ok!(propose_void(CLERK, a, Some(b)));
		assert_noop!(propose_void(CLERK, b, Some(a)), Error::<Test>::ReplacementNotSealed);
		assert_ok!(confirm_void(NOTARY, a, Some(b)));
		assert_noop!(propose_void(CLERK, b, Some(a)), Error::<Test>::ReplacementNotSealed);
		// Nor three in a ring.
		assert_ok!(propose_void(CLERK, b, Some(c)));
		assert_ok!(confirm_void(NOTARY, b, Some(c)));
		for earlier in [a, b] {
			assert_noop!(
				propose_void(CLERK, c, Some(earlier)),
				Error::<Test>::ReplacementNotSealed
			);
		}
	});
}

/// One officer alone could make a case void, without a reason.
#[test]
fn l3_a_void_needs_a_reason_and_a_second_institution() {
	run(|| {
		let case = sealed();
		assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::NotProposed);
		assert_ok!(propose_void(CLERK, case, None));
		// A second officer of the same institution is not a second institution.
		assert_noop!(confirm_void(SECOND_CLERK, case, None), Error::<Test>::NotIndependent);
		authority::affiliate(NOTARY_OFFICE, COURT);
		assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::NotIndependent);
		assert!(record(case).state.voiding().is_none());
	});
}

/// The check of one acknowledgement answered with the error of another.
#[test]
fn l4_each_reason_why_a_case_cannot_be_sealed_has_its_own_error() {
	run(|| {
		let empty = open();
		assert_noop!(seal(CLERK, CaseId(99)), Error::<Test>::NotFound);
		assert_noop!(seal(NOTARY, empty), Error::<Test>::NotOwner);
		assert_noop!(seal(CLERK, empty), Error::<Test>::Empty);
		let waiting = filled();
		assert_noop!(seal(CLERK, waiting), Error::<Test>::NotAcknowledged);
		assert_ok!(acknowledge(waiting, [platform_item(0), platform_item(1)]));
		assert_ok!(seal(CLERK, waiting));
		assert_noop!(seal(CLERK, waiting), Error::<Test>::NotOpen);
	});
}

/// A link was accepted as soon as its target existed, whatever became of that.
#[test]
fn l5_links_are_checked_by_the_state_of_their_target() {
	run(|| {
		// To evidence: it must be on record, and be the contributor's own.
		let case = open_with_platform();
		evidence::evict(court_item(5));
		assert_noop!(contribute(CLERK, case, [court_item(5)]), evidence::EVIDENCE_NOT_FOUND);
		assert_noop!(contribute(CLERK, case, [platform_item(5)]), Error::<Test>::RecordedByOther);
		// To a replacement: it must be in force when proposed, and still when confirmed.
		let (case, replacement) = (sealed_with(10, 1), sealed_with(20, 1));
		assert_ok!(propose_void(CLERK, case, Some(replacement)));
		assert_ok!(propose_void(CLERK, replacement, None));
		assert_noop!(
			confirm_void(NOTARY, case, Some(replacement)),
			Error::<Test>::ReplacementNotSealed
		);
		assert_ok!(confirm_void(NOTARY, replacement, None));
		assert_noop!(
			confirm_void(NOTARY, case, Some(replacement)),
			Error::<Test>::ReplacementNotSealed
		);
	});
}

/// The seal was a number that the caller brought along.
#[test]
fn l6_the_chain_computes_the_root_of_a_seal() {
	run(|| {
		let case = sealed();
		let root = Cases::case(case).unwrap().root;
		assert!(root.is_some());
		assert_eq!(Cases::compute_root(case).unwrap(), root);
		// The same items in another order have another root.
		let other = filled_in_another_order();
		assert_ok!(seal(CLERK, other));
		assert_ne!(Cases::case(other).unwrap().root, root);
	});

	fn filled_in_another_order() -> CaseId {
		let case = open_with_platform();
		assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(0), platform_item(1)]));
		assert_ok!(contribute(CLERK, case, [court_item(0)]));
		assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
		case
	}
}

/// Records had no time of their own.
#[test]
fn l8_seal_and_void_bear_the_block_and_the_time() {
	run(|| {
		begin_block(2);
		let case = filled();
		assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
		begin_block(4);
		assert_ok!(seal(CLERK, case));
		begin_block(6);
		assert_ok!(propose_void(CLERK, case, None));
		begin_block(8);
		assert_ok!(confirm_void(NOTARY, case, None));

		let case = record(case);
		let (seal, voiding) = (case.state.seal().unwrap(), case.state.voiding().unwrap());
		assert_eq!(case.opened_at, time_of(2));
		assert_eq!((seal.block, seal.at), (4, time_of(4)));
		assert_eq!(voiding.proposal.at, time_of(6));
		assert_eq!((voiding.confirmation.block, voiding.confirmation.at), (8, time_of(8)));
	});
}

/// Nobody could go on with the cases of an officer who was removed.
#[test]
fn l11_the_council_gives_the_cases_of_a_closed_keeper_to_another() {
	run(|| {
		let (open, sealed) = (filled(), sealed_with(10, 1));
		authority::deactivate(COURT);
		for call in [seal(CLERK, open), propose_void(CLERK, sealed, None)] {
			assert_eq!(call, Err(authority::INSTITUTION_NOT_ACTIVE));
		}
		for case in [open, sealed] {
			assert_ok!(Cases::reassign(RuntimeOrigin::root(), case, NOTARY_OFFICE));
		}
		assert_ok!(Cases::acknowledge(
			signed(NOTARY),
			open,
			list([platform_item(0), platform_item(1)])
		));
		assert_ok!(seal(NOTARY, open));
		assert_ok!(propose_void(NOTARY, sealed, None));
	});
}
