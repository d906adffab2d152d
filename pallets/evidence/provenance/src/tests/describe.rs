// SPDX-License-Identifier: Apache-2.0
//! Describing the six dimensions of an item.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::{ClassRule, EvidenceFacts};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

mod keeps {
	use super::*;

	#[test]
	fn the_commitment_who_and_when() {
		run(|| {
			begin_block(5);
			assert_ok!(describe(CLERK, ITEM, time_and_person()));

			let description = |byte| Description {
				commitment: commitment(byte),
				officer: OfficerId(1),
				described_at: time_of(5),
			};
			assert_eq!(
				Provenance::dimensions(ITEM),
				Dimensions {
					time: Some(description(1)),
					person: Some(description(3)),
					..Dimensions::default()
				}
			);
			assert_eq!(
				take_events(),
				[Event::Described {
					evidence: ITEM,
					institution: COURT,
					officer: OfficerId(1),
					dimensions: time_and_person(),
				}]
			);
		});
	}

	#[test]
	fn all_six_dimensions_at_once_or_one_by_one() {
		run(|| {
			let at_once = Dimension::ALL
				.into_iter()
				.try_fold(Dimensions::default(), |joined, dimension| joined.joined(only(dimension)))
				.unwrap();
			assert_ok!(describe(CLERK, ITEM, at_once));
			for dimension in Dimension::ALL {
				assert_ok!(describe(CLERK, HELD_ITEM, only(dimension)));
			}
			assert_eq!(Provenance::dimensions(ITEM), Provenance::dimensions(HELD_ITEM));
			assert_eq!(
				Provenance::dimensions(ITEM).described().collect::<Vec<_>>(),
				Dimension::ALL
			);
		});
	}

	#[test]
	fn earlier_dimensions_as_they_were() {
		run(|| {
			assert_ok!(describe(CLERK, ITEM, only(Dimension::Time)));
			let first = Provenance::dimensions(ITEM).time;
			begin_block(9);
			assert_ok!(describe(CLERK, ITEM, only(Dimension::After)));
			let dimensions = Provenance::dimensions(ITEM);
			assert_eq!(dimensions.time, first);
			assert_eq!(dimensions.after.map(|after| after.described_at), Some(time_of(9)));
		});
	}
}

#[test]
fn what_the_class_requires_is_missing_until_it_is_described() {
	run(|| {
		let rule = ClassRule { required_dimensions: 0b10_0101, witnesses: 1, retention: 0 };
		evidence::add(ITEM, EvidenceFacts { rule, ..facts() });
		let required = vec![Dimension::Time, Dimension::Person, Dimension::After];
		assert_eq!(Provenance::missing_dimensions(ITEM), Some(required));
		assert_ok!(describe(CLERK, ITEM, time_and_person()));
		assert_ok!(describe(CLERK, ITEM, only(Dimension::Place)));
		assert_eq!(Provenance::missing_dimensions(ITEM), Some(vec![Dimension::After]));
		assert_ok!(describe(CLERK, ITEM, only(Dimension::After)));
		assert_eq!(Provenance::missing_dimensions(ITEM), Some(vec![]));
		assert_eq!(Provenance::missing_dimensions(EvidenceId(9)), None);
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_the_item_is_not_recorded() {
		assert_needs_a_record(|id| describe(CLERK, id, time_and_person()));
	}

	#[test]
	fn when_another_institution_recorded_the_item() {
		run(|| {
			authority::affiliate(COURT, NOTARY_OFFICE);
			for who in [NOTARY, PLATFORM_OFFICER] {
				assert_noop!(describe(who, HELD_ITEM, time_and_person()), Error::<Test>::NotOwner);
			}
		});
	}

	#[test]
	fn when_it_describes_nothing() {
		run(|| {
			assert_noop!(
				describe(CLERK, ITEM, Dimensions::default()),
				Error::<Test>::NothingDescribed
			);
		});
	}

	/// Set once: neither another commitment nor a replay of the same call changes a dimension.
	#[test]
	fn when_a_dimension_is_described_already() {
		run(|| {
			let errors = [
				(Dimension::Time, Error::<Test>::TimeAlreadyDescribed),
				(Dimension::Place, Error::<Test>::PlaceAlreadyDescribed),
				(Dimension::Person, Error::<Test>::PersonAlreadyDescribed),
				(Dimension::Before, Error::<Test>::BeforeAlreadyDescribed),
				(Dimension::During, Error::<Test>::DuringAlreadyDescribed),
				(Dimension::After, Error::<Test>::AfterAlreadyDescribed),
			];
			for (dimension, error) in errors {
				assert_ok!(describe(CLERK, ITEM, only(dimension)));
				assert_noop!(describe(CLERK, ITEM, only(dimension)), error);
			}
		});
	}

	#[test]
	fn as_a_whole_when_one_of_several_dimensions_is_described_already() {
		run(|| {
			assert_ok!(describe(CLERK, ITEM, only(Dimension::Person)));
			assert_noop!(
				describe(CLERK, ITEM, time_and_person()),
				Error::<Test>::PersonAlreadyDescribed
			);
			assert_eq!(Provenance::dimensions(ITEM).time, None);
		});
	}
}
