// SPDX-License-Identifier: Apache-2.0
//! Who controls whom, and who is affiliated with whom.

use super::possessed;
use crate::{mock::*, Controllers, Subsidiaries};
use citychain_primitives::{Affiliation, InstitutionId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

/// Institutions that [`with_companies`] registers besides those of [`genesis`].
const HOLDING: InstitutionId = InstitutionId(2);
const BUILDER: InstitutionId = InstitutionId(3);
const PARKING: InstitutionId = InstitutionId(4);
const STRANGE: InstitutionId = InstitutionId(5);
const NOBODY: InstitutionId = InstitutionId(9);

fn with_companies(test: impl FnOnce()) {
	let codes = [LEGACY_CODE, "91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"];
	run(|| {
		for (administrator, code) in (30..).zip(codes) {
			possessed::register_company(code, administrator);
		}
		take_events();
		test();
	});
}

fn set(institution: InstitutionId, controller: impl Into<Option<InstitutionId>>) -> DispatchResult {
	Institutions::set_controller(council(), institution, controller.into())
}

fn affiliated(a: InstitutionId, b: InstitutionId) -> bool {
	let (forth, back) = (Institutions::are_affiliated(a, b), Institutions::are_affiliated(b, a));
	assert_eq!(forth, back);
	forth
}

mod set_controller {
	use super::*;

	#[test]
	fn says_who_controls_whom() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_eq!(Institutions::controllers_of(BUILDER), [HOLDING]);
			assert!(Institutions::controllers_of(HOLDING).is_empty());
			assert_eq!(
				take_events(),
				[Event::ControllerSet { institution: BUILDER, controller: Some(HOLDING) }]
			);
		});
	}

	#[test]
	fn tells_everybody_above_from_the_nearest_on() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			assert_eq!(Institutions::controllers_of(PARKING), [BUILDER, HOLDING]);
		});
	}

	#[test]
	fn replaces_the_one_before() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(BUILDER, STRANGE));
			assert_eq!(Institutions::controllers_of(BUILDER), [STRANGE]);
			assert!(!Subsidiaries::<Test>::contains_key(HOLDING));
		});
	}

	#[test]
	fn takes_it_away_and_keeps_nothing() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			for institution in [BUILDER, PARKING, STRANGE] {
				take_events();
				assert_ok!(set(institution, None));
				assert_eq!(take_events(), [Event::ControllerSet { institution, controller: None }]);
			}
			assert_eq!(Controllers::<Test>::iter().count(), 0);
			assert_eq!(Subsidiaries::<Test>::iter().count(), 0);
		});
	}

	#[test]
	fn changes_nothing_when_it_is_said_again() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(BUILDER, HOLDING));
			assert_eq!(Subsidiaries::<Test>::get(HOLDING).into_inner(), [1]);
		});
	}

	#[test]
	fn names_suspended_and_closed_institutions_too() {
		with_companies(|| {
			assert_ok!(Institutions::suspend_institution(council(), HOLDING));
			assert_ok!(Institutions::close_institution(council(), BUILDER));
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			assert!(affiliated(PARKING, HOLDING));
		});
	}

	#[test]
	fn fails_for_an_unknown_institution() {
		with_companies(|| {
			assert_noop!(set(NOBODY, HOLDING), Error::InstitutionNotFound);
			assert_noop!(set(NOBODY, None), Error::InstitutionNotFound);
			assert_noop!(set(HOLDING, NOBODY), Error::InstitutionNotFound);
		});
	}

	#[test]
	fn fails_when_an_institution_would_stand_above_itself() {
		with_companies(|| {
			assert_noop!(set(HOLDING, HOLDING), Error::ControlCycle);
			assert_ok!(set(BUILDER, HOLDING));
			assert_noop!(set(HOLDING, BUILDER), Error::ControlCycle);
			assert_ok!(set(PARKING, BUILDER));
			assert_noop!(set(HOLDING, PARKING), Error::ControlCycle);
			assert_noop!(set(BUILDER, PARKING), Error::ControlCycle);
		});
	}

	#[test]
	fn fails_when_too_many_would_stand_above() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			assert_noop!(set(STRANGE, PARKING), Error::ControlTooDeep);
			assert_ok!(set(STRANGE, BUILDER));
		});
	}

	#[test]
	fn fails_when_too_many_would_stand_above_a_subsidiary() {
		with_companies(|| {
			assert_ok!(set(PARKING, BUILDER));
			assert_ok!(set(STRANGE, HOLDING));
			assert_noop!(set(BUILDER, STRANGE), Error::ControlTooDeep);
			assert_ok!(set(BUILDER, HOLDING));
			assert_noop!(set(HOLDING, COURT), Error::ControlTooDeep);
		});
	}

	#[test]
	fn has_room_again_when_the_deepest_is_gone() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			assert_noop!(set(HOLDING, COURT), Error::ControlTooDeep);
			assert_ok!(set(PARKING, HOLDING));
			assert_ok!(set(HOLDING, COURT));
			assert_eq!(Institutions::controllers_of(PARKING), [HOLDING, COURT]);
		});
	}
}

mod affiliation {
	use super::*;

	#[test]
	fn is_of_an_institution_with_itself() {
		with_companies(|| {
			assert!(affiliated(COURT, COURT));
			assert!(affiliated(NOBODY, NOBODY));
			assert!(!affiliated(COURT, CENTRE));
			assert!(!affiliated(COURT, NOBODY));
		});
	}

	#[test]
	fn is_of_all_under_one_ultimate_controller() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			assert_ok!(set(STRANGE, HOLDING));
			let group = [HOLDING, BUILDER, PARKING, STRANGE];
			assert!(group.iter().all(|a| group.iter().all(|b| affiliated(*a, *b))));
			assert!(group.iter().all(|a| !affiliated(*a, COURT)));
		});
	}

	#[test]
	fn ends_with_control() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, BUILDER));
			assert_ok!(set(BUILDER, None));
			assert!(affiliated(PARKING, BUILDER));
			assert!(!affiliated(PARKING, HOLDING));
		});
	}

	#[test]
	fn outlasts_the_closure_of_the_controller() {
		with_companies(|| {
			assert_ok!(set(BUILDER, HOLDING));
			assert_ok!(set(PARKING, HOLDING));
			assert_ok!(Institutions::close_institution(council(), HOLDING));
			assert!(affiliated(BUILDER, PARKING));
		});
	}
}
