// SPDX-License-Identifier: Apache-2.0
//! Who may contribute.

use super::*;
use citychain_kit::testing::authority;
use citychain_primitives::{duties, Duty, OfficerId};
use frame_support::assert_noop;

mod invite {
	use super::*;

	fn invite(case: CaseId, institution: InstitutionId) -> DispatchResult {
		Cases::invite(signed(CLERK), case, institution)
	}

	#[test]
	fn lets_an_institution_contribute() {
		run(|| {
			let case = open();
			take_events();
			assert_ok!(invite(case, PLATFORM));
			assert_eq!(
				take_events(),
				[Event::ContributorInvited {
					case,
					institution: COURT,
					officer: OfficerId(1),
					contributor: PLATFORM,
				}]
			);
			assert_eq!(contributors(case), [PLATFORM]);
			assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(0)]));
		});
	}

	#[test]
	fn is_done_by_any_officer_of_the_keeper() {
		run(|| {
			let case = open();
			assert_ok!(Cases::invite(signed(SECOND_CLERK), case, PLATFORM));
		});
	}

	#[test]
	fn fails_without_such_a_case() {
		run(|| {
			assert_noop!(invite(CaseId(0), PLATFORM), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn fails_when_the_case_is_sealed() {
		run(|| {
			let case = sealed();
			assert_noop!(invite(case, FORENSIC_INSTITUTE), Error::<Test>::NotOpen);
		});
	}

	#[test]
	fn fails_for_the_keeper() {
		run(|| {
			let case = open();
			assert_noop!(invite(case, COURT), Error::<Test>::AlreadyKeeper);
		});
	}

	#[test]
	fn fails_for_who_could_contribute_nothing() {
		run(|| {
			let case = open();
			authority::deactivate(TAX_BUREAU);
			for institution in [NOWHERE, BANK, TAX_BUREAU] {
				assert_noop!(invite(case, institution), Error::<Test>::ContributorNotActive);
			}
		});
	}

	#[test]
	fn fails_for_who_is_invited() {
		run(|| {
			let case = open_with_platform();
			assert_noop!(invite(case, PLATFORM), Error::<Test>::AlreadyInvited);
		});
	}

	#[test]
	fn fails_when_there_is_no_room() {
		run(|| {
			let case = open();
			for institution in (100..100 + MAX_CONTRIBUTORS).map(InstitutionId) {
				authority::activate(institution, duties([Duty::NotarizeEvidence]));
				assert_ok!(invite(case, institution));
			}
			assert_noop!(invite(case, PLATFORM), Error::<Test>::TooManyContributors);
			// Who is invited already is told so, even if the list is full.
			assert_noop!(invite(case, InstitutionId(100)), Error::<Test>::AlreadyInvited);
		});
	}
}

mod dismiss {
	use super::*;

	fn dismiss(case: CaseId, institution: InstitutionId) -> DispatchResult {
		Cases::dismiss_contributor(signed(CLERK), case, institution)
	}

	#[test]
	fn ends_contributions_and_keeps_what_was_contributed() {
		run(|| {
			let case = filled();
			take_events();
			assert_ok!(dismiss(case, PLATFORM));
			assert_eq!(
				take_events(),
				[Event::ContributorDismissed {
					case,
					institution: COURT,
					officer: OfficerId(1),
					contributor: PLATFORM,
				}]
			);
			assert_eq!(contributors(case), []);
			assert!(!crate::Contributors::<Test>::contains_key(case));
			assert_noop!(
				contribute(PLATFORM_OFFICER, case, [platform_item(2)]),
				Error::<Test>::NotInvited
			);
			assert!(item(case, platform_item(0)).is_some());
			assert_ok!(acknowledge(case, [platform_item(0)]));
		});
	}

	#[test]
	fn leaves_the_others_invited() {
		run(|| {
			let case = open_with_platform();
			assert_ok!(Cases::invite(signed(CLERK), case, FORENSIC_INSTITUTE));
			assert_ok!(dismiss(case, PLATFORM));
			assert_eq!(contributors(case), [FORENSIC_INSTITUTE]);
		});
	}

	#[test]
	fn works_for_an_institution_that_was_closed() {
		run(|| {
			let case = open_with_platform();
			authority::deactivate(PLATFORM);
			assert_ok!(dismiss(case, PLATFORM));
		});
	}

	#[test]
	fn fails_for_who_is_not_invited() {
		run(|| {
			let case = open_with_platform();
			for institution in [COURT, FORENSIC_INSTITUTE] {
				assert_noop!(dismiss(case, institution), Error::<Test>::NotInvited);
			}
		});
	}

	#[test]
	fn fails_when_the_case_is_sealed() {
		run(|| {
			let case = sealed();
			assert_noop!(dismiss(case, PLATFORM), Error::<Test>::NotOpen);
		});
	}
}
