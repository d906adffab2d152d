// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask, and how it is answered.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::testing as evidence;
use citychain_evidence::{ClassRule, EvidenceFacts, FilingState, PresumptionLevel};
use citychain_kit::testing::roles::*;
use citychain_primitives::Millis;
use frame_support::{assert_ok, traits::Hooks};

fn covered(step: CustodyStep, events: u32, environments: u32) -> StepAnswer {
	StepAnswer { step, events, environments }
}

#[test]
fn nothing_is_known_of_an_item_at_first() {
	run(|| {
		assert_eq!(Provenance::dimensions(ITEM), Dimensions::default());
		assert_eq!(Provenance::custody(ITEM), []);
		assert_eq!(Provenance::witnesses(ITEM), []);
		assert_eq!(
			Provenance::questions(ITEM),
			Some(Answers {
				level: PresumptionLevel::Recorded,
				recorder: COURT,
				recorded_at: time_of(1),
				provider: None,
				provider_filing: None,
				described: vec![],
				missing: vec![],
				custody: CustodyStep::ALL.map(|step| covered(step, 0, 0)).to_vec(),
				witnesses: vec![],
				witnesses_required: 2,
			})
		);
	});
}

#[test]
fn one_answer_tells_a_judge_what_is_on_record() {
	run(|| {
		assert_ok!(file(PLATFORM));
		begin_block(2);
		assert_ok!(Provenance::suspend_filing(RuntimeOrigin::root(), PLATFORM));
		begin_block(3);
		assert_ok!(Provenance::remove_filing(RuntimeOrigin::root(), PLATFORM));
		let rule = ClassRule { required_dimensions: 0b101, witnesses: 2, retention: 0 };
		let facts =
			EvidenceFacts { recorded_at: time_of(2), provider: Some(PLATFORM), rule, ..facts() };
		evidence::add(HELD_ITEM, facts);
		assert_ok!(describe(CLERK, HELD_ITEM, time_and_person()));
		assert_ok!(describe(CLERK, HELD_ITEM, only(Dimension::Place)));
		for (step, report) in [
			(CustodyStep::Generate, true),
			(CustodyStep::Store, false),
			(CustodyStep::Transfer, false),
			(CustodyStep::Store, true),
		] {
			let report = report.then_some(commitment(4));
			assert_ok!(Provenance::record_custody(
				RuntimeOrigin::signed(PLATFORM_OFFICER),
				HELD_ITEM,
				step,
				Millis(START),
				commitment(1),
				commitment(2),
				report,
			));
		}
		assert_ok!(witness(EXPERT, HELD_ITEM, WitnessKind::Forensic));

		assert_eq!(
			Provenance::questions(HELD_ITEM),
			Some(Answers {
				level: PresumptionLevel::ForensicOpinion,
				recorder: COURT,
				recorded_at: time_of(2),
				provider: Some(PLATFORM),
				provider_filing: Some(FilingState::Suspended),
				described: vec![Dimension::Time, Dimension::Place, Dimension::Person],
				missing: vec![],
				custody: vec![
					covered(CustodyStep::Generate, 1, 1),
					covered(CustodyStep::Collect, 0, 0),
					covered(CustodyStep::Fix, 0, 0),
					covered(CustodyStep::Transfer, 1, 0),
					covered(CustodyStep::Store, 2, 1),
					covered(CustodyStep::Submit, 0, 0),
				],
				witnesses: Provenance::witnesses(HELD_ITEM),
				witnesses_required: 2,
			})
		);
	});
}

#[test]
fn nothing_is_answered_of_an_item_that_is_not_recorded() {
	run(|| {
		assert_eq!(Provenance::questions(EvidenceId(9)), None);
		assert_eq!(Provenance::missing_dimensions(EvidenceId(9)), None);
	});
}

#[test]
fn the_runtime_of_these_tests_is_sound() {
	run(<Provenance as Hooks<_>>::integrity_test);
}
