// SPDX-License-Identifier: Apache-2.0
//! Witnessing an item, and what it raises.

use super::*;
use crate::{mock::*, WitnessKind::*, *};
use citychain_evidence::testing::level;
use citychain_evidence::{
	ClassRule, EvidenceFacts, EvidenceId,
	PresumptionLevel::{self, *},
	Ruling,
};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Duty, InstitutionId, OfficerId};
use frame_support::{assert_noop, assert_ok};

/// Each kind with an officer who holds its duty.
const OFFICERS: [(WitnessKind, AccountId); 6] = [
	(Notary, NOTARY),
	(Forensic, EXPERT),
	(Auditor, TAX_OFFICER),
	(Arbitrator, ARBITRATOR),
	(Certifier, CERTIFIER),
	(Platform, PLATFORM_OFFICER),
];

/// An item of the court like [`ITEM`], of a class that asks for so many witnesses.
fn item_that_needs(witnesses: u8) -> EvidenceId {
	let rule = ClassRule { witnesses, ..facts().rule };
	evidence::add(EvidenceId(2), EvidenceFacts { rule, ..facts() });
	EvidenceId(2)
}

mod keeps {
	use super::*;

	#[test]
	fn who_witnessed_what_and_when() {
		run(|| {
			begin_block(3);
			assert_ok!(witness(TAX_OFFICER, ITEM, Auditor));

			assert_eq!(
				Provenance::witnesses(ITEM),
				[Witness {
					kind: Auditor,
					statement: commitment(9),
					institution: TAX_BUREAU,
					officer: OfficerId(8),
					witnessed_at: time_of(3),
				}]
			);
			assert_eq!(
				take_events(),
				[Event::Witnessed {
					evidence: ITEM,
					kind: Auditor,
					institution: TAX_BUREAU,
					officer: OfficerId(8),
					statement: commitment(9),
					raises_to: None,
				}]
			);
		});
	}

	#[test]
	fn witnesses_of_every_kind_under_its_own_duty() {
		run(|| {
			for (kind, who) in OFFICERS {
				evidence::add(EvidenceId(2), facts());
				for (other, _) in OFFICERS.into_iter().filter(|(other, _)| *other != kind) {
					assert_noop!(witness(who, EvidenceId(2), other), authority::DUTY_NOT_HELD);
				}
				assert_ok!(witness(who, EvidenceId(2), kind));
				Witnesses::<Test>::remove(EvidenceId(2));
			}
		});
	}
}

mod raises {
	use super::*;

	#[test]
	fn to_notarised_by_a_notary_alone() {
		run(|| {
			assert_ok!(witness(NOTARY, ITEM, Notary));
			assert_eq!(level(ITEM), Notarised);
			let raised = take_events().into_iter().find_map(|event| match event {
				Event::Witnessed { raises_to, .. } => raises_to,
				_ => None,
			});
			assert_eq!(raised, Some(Notarised));
		});
	}

	#[test]
	fn to_forensic_opinion_by_a_forensic_institute_alone() {
		run(|| {
			assert_ok!(witness(EXPERT, ITEM, Forensic));
			assert_eq!(level(ITEM), ForensicOpinion);
		});
	}

	#[test]
	fn to_third_party_witnessed_by_as_many_as_the_class_asks_for() {
		run(|| {
			let expected = [Recorded, Recorded, ThirdPartyWitnessed, ThirdPartyWitnessed];
			let id = item_that_needs(3);
			let levels: Vec<_> = OFFICERS[2..]
				.iter()
				.map(|(kind, who)| {
					assert_ok!(witness(*who, id, *kind));
					level(id)
				})
				.collect();
			assert_eq!(levels, expected);
		});
	}

	#[test]
	fn by_the_first_witness_where_the_class_asks_for_one_or_none() {
		run(|| {
			for needed in [0, 1] {
				let id = item_that_needs(needed);
				assert_ok!(witness(TAX_OFFICER, id, Auditor));
				assert_eq!(level(id), ThirdPartyWitnessed);
				Witnesses::<Test>::remove(id);
			}
		});
	}

	#[test]
	fn never_to_a_lower_level() {
		run(|| {
			assert_ok!(witness(NOTARY, ITEM, Notary));
			for (kind, who) in &OFFICERS[1..4] {
				assert_ok!(witness(*who, ITEM, *kind));
				assert_eq!(level(ITEM), Notarised);
			}
		});
	}

	#[test]
	fn nothing_after_a_ruling() {
		run(|| {
			assert_ok!(evidence::rule(ITEM, Ruling::Rejected));
			assert_ok!(witness(NOTARY, ITEM, Notary));
			assert_eq!(level(ITEM), Anchored);
		});
	}

	#[test]
	fn to_the_higher_of_what_kind_and_number_give() {
		let rule = ClassRule { required_dimensions: 0, witnesses: 2, retention: 0 };
		let table: [(WitnessKind, u32, Option<PresumptionLevel>); 7] = [
			(Notary, 1, Some(Notarised)),
			(Notary, 2, Some(Notarised)),
			(Forensic, 1, Some(ForensicOpinion)),
			(Forensic, 2, Some(ForensicOpinion)),
			(Platform, 1, None),
			(Platform, 2, Some(ThirdPartyWitnessed)),
			(Auditor, 3, Some(ThirdPartyWitnessed)),
		];
		for (kind, count, expected) in table {
			assert_eq!(level_after(kind, count, &rule), expected, "{kind:?}, {count}");
		}
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_the_item_is_not_recorded() {
		assert_needs_a_record(|id| witness(NOTARY, id, Notary));
	}

	#[test]
	fn for_the_recorder_itself() {
		run(|| {
			let own = EvidenceFacts { institution: NOTARY_OFFICE, ..facts() };
			evidence::add(EvidenceId(2), own);
			assert_noop!(witness(NOTARY, EvidenceId(2), Notary), Error::<Test>::ConflictOfInterest);
		});
	}

	#[test]
	fn for_the_platform_that_held_the_item() {
		run(|| {
			assert_noop!(
				witness(PLATFORM_OFFICER, HELD_ITEM, Platform),
				Error::<Test>::ConflictOfInterest
			);
			assert_ok!(witness(PLATFORM_OFFICER, ITEM, Platform));
		});
	}

	#[test]
	fn for_whoever_stands_under_one_controller_with_recorder_or_provider() {
		run(|| {
			authority::affiliate(NOTARY_OFFICE, BANK);
			authority::affiliate(BANK, COURT);
			authority::affiliate(PLATFORM, TAX_BUREAU);
			for (who, kind) in [(NOTARY, Notary), (TAX_OFFICER, Auditor)] {
				assert_noop!(witness(who, HELD_ITEM, kind), Error::<Test>::ConflictOfInterest);
			}
			assert_eq!(level(HELD_ITEM), Recorded);
			assert_ok!(witness(TAX_OFFICER, ITEM, Auditor));
		});
	}

	#[test]
	fn for_an_institution_that_has_witnessed_in_any_capacity() {
		run(|| {
			authority::activate(
				NOTARY_OFFICE,
				duties([Duty::WitnessAsNotary, Duty::WitnessAsAuditor]),
			);
			authority::appoint(30, OfficerId(30), NOTARY_OFFICE);
			assert_ok!(witness(NOTARY, ITEM, Auditor));
			for (who, kind) in [(NOTARY, Auditor), (NOTARY, Notary), (30, Notary)] {
				assert_noop!(witness(who, ITEM, kind), Error::<Test>::AlreadyWitnessed);
			}
		});
	}

	/// A group of affiliates is one witness, however many institutions it has.
	#[test]
	fn for_whoever_stands_under_one_controller_with_an_earlier_witness() {
		run(|| {
			authority::affiliate(TAX_BUREAU, CERTIFICATION);
			assert_ok!(witness(ARBITRATOR, ITEM, Arbitrator));
			let id = item_that_needs(2);
			assert_ok!(witness(TAX_OFFICER, id, Auditor));
			assert_noop!(witness(CERTIFIER, id, Certifier), Error::<Test>::NotIndependent);
			assert_eq!(level(id), Recorded);
		});
	}

	#[test]
	fn when_there_are_as_many_witnesses_as_allowed() {
		run(|| {
			for (kind, who) in &OFFICERS[..MAX_WITNESSES as usize] {
				assert_ok!(witness(*who, ITEM, *kind));
			}
			assert_noop!(
				witness(PLATFORM_OFFICER, ITEM, Platform),
				Error::<Test>::TooManyWitnesses
			);
		});
	}

	#[test]
	fn until_the_item_is_described_as_its_class_requires() {
		run(|| {
			let rule = ClassRule { required_dimensions: 0b101, ..facts().rule };
			evidence::add(ITEM, EvidenceFacts { rule, ..facts() });
			let clerk = || RuntimeOrigin::signed(CLERK);
			let [time, person] = [
				Dimensions { person: None, ..time_and_person() },
				Dimensions { time: None, ..time_and_person() },
			];
			for half in [time, person] {
				assert_noop!(witness(NOTARY, ITEM, Notary), Error::<Test>::DimensionsMissing);
				assert_ok!(Provenance::describe(clerk(), ITEM, half));
			}
			assert_ok!(witness(NOTARY, ITEM, Notary));
		});
	}
}

#[test]
fn a_merger_afterwards_does_not_undo_a_word_that_was_given() {
	run(|| {
		assert_ok!(witness(TAX_OFFICER, ITEM, Auditor));
		assert_ok!(witness(CERTIFIER, ITEM, Certifier));
		authority::affiliate(TAX_BUREAU, CERTIFICATION);
		authority::affiliate(TAX_BUREAU, COURT);
		assert_eq!(level(ITEM), ThirdPartyWitnessed);
		assert_eq!(Provenance::witnesses(ITEM).len(), 2);
	});
}

#[test]
fn institutions_of_no_register_are_not_affiliated() {
	run(|| {
		let own = EvidenceFacts { institution: InstitutionId(u32::MAX), ..facts() };
		evidence::add(EvidenceId(2), own);
		assert_ok!(witness(NOTARY, EvidenceId(2), Notary));
	});
}
