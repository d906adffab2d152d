// SPDX-License-Identifier: Apache-2.0

use super::possessed;
use crate::{mock::*, Institutions as Standings};
use citychain_access::InstitutionStatus;
use citychain_primitives::{duties, Duty, InstitutionId, OfficerId, Region};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

const BANK: InstitutionId = InstitutionId(2);
const UNKNOWN: InstitutionId = InstitutionId(9);

fn register(code: &str, accept_legacy_code: bool, administrator: AccountId) -> DispatchResult {
	possessed::register_institution(
		council(),
		raw(" 市商业银行 "),
		raw(code),
		accept_legacy_code,
		350_203,
		only(Duty::SettleMoney),
		administrator,
	)
}

fn status(institution: InstitutionId) -> InstitutionStatus {
	Standings::<Test>::get(institution).unwrap().status
}

mod register {
	use super::*;

	#[test]
	fn numbers_the_institution_and_appoints_its_administrator() {
		run(|| {
			assert_ok!(register(LEGACY_CODE, true, NEWCOMER));
			let info = Institutions::institution(BANK).unwrap();
			assert_eq!(info.name.as_str(), "市商业银行");
			assert_eq!(info.code.as_str(), LEGACY_CODE);
			assert_eq!(info.status, InstitutionStatus::Active);
			assert_eq!(info.registered_at, Test::now());
			assert_eq!((info.headcount.officers, info.headcount.administrators), (1, 1));
			assert_eq!(
				take_events(),
				[Event::InstitutionRegistered {
					institution: BANK,
					name: info.name,
					code: info.code,
					region: Region::new(350_203).unwrap(),
					duties: duties([Duty::Administer, Duty::SettleMoney]),
					officer: OfficerId(4),
					account: NEWCOMER,
				}]
			);
		});
	}

	#[test]
	fn gives_the_first_administrator_only_that_duty() {
		run(|| {
			assert_ok!(register(LEGACY_CODE, true, NEWCOMER));
			let officer = Institutions::officer(OfficerId(4)).unwrap();
			assert_eq!(officer.duties, only(Duty::Administer));
			assert!(officer.may_act_now);
		});
	}

	#[test]
	fn fails_when_a_legacy_code_is_not_accepted() {
		run(|| {
			assert_noop!(register(LEGACY_CODE, false, NEWCOMER), Error::WrongCodeCheck);
		});
	}

	#[test]
	fn fails_when_the_code_is_taken_even_by_a_closed_institution() {
		run(|| {
			assert_noop!(register(COURT_CODE, false, NEWCOMER), Error::AlreadyExists);
			assert_ok!(Institutions::close_institution(council(), COURT));
			assert_noop!(register(COURT_CODE, false, NEWCOMER), Error::AlreadyExists);
		});
	}

	#[test]
	fn fails_when_the_administrator_is_enrolled() {
		run(|| {
			for account in [COURT_CLERK, CITIZEN] {
				assert_noop!(register(LEGACY_CODE, true, account), Error::AlreadyEnrolled);
			}
		});
	}

	#[test]
	fn fails_when_no_number_is_left() {
		run(|| {
			let next = crate::NextInstitution::<Test>::get();
			crate::NextInstitution::<Test>::put(InstitutionId(u32::MAX));
			assert_noop!(register(LEGACY_CODE, true, NEWCOMER), Error::TooManyInstitutions);
			crate::NextInstitution::<Test>::put(next);
		});
	}
}

mod change {
	use super::*;

	fn change(institution: InstitutionId, duty: Duty) -> DispatchResult {
		Institutions::change_institution(
			council(),
			institution,
			raw("知识产权法院"),
			350_211,
			only(duty),
		)
	}

	#[test]
	fn replaces_name_region_and_duties() {
		run(|| {
			assert_ok!(change(COURT, Duty::SettleMoney));
			let info = Institutions::institution(COURT).unwrap();
			assert_eq!(info.name.as_str(), "知识产权法院");
			assert_eq!(info.region.code(), 350_211);
			assert_eq!(info.code.as_str(), COURT_CODE);
			let duties = duties([Duty::Administer, Duty::SettleMoney]);
			assert_eq!(info.duties, duties);
			assert_eq!(
				take_events(),
				[Event::InstitutionChanged {
					institution: COURT,
					name: info.name,
					region: info.region,
					duties,
				}]
			);
		});
	}

	#[test]
	fn is_allowed_while_suspended() {
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_ok!(change(COURT, Duty::SettleMoney));
		});
	}

	#[test]
	fn fails_when_unknown_or_closed() {
		run(|| {
			assert_noop!(change(UNKNOWN, Duty::SettleMoney), Error::InstitutionNotFound);
			assert_ok!(Institutions::close_institution(council(), COURT));
			assert_noop!(change(COURT, Duty::SettleMoney), Error::InstitutionClosed);
		});
	}
}

mod status {
	use super::*;

	#[test]
	fn follows_the_council_and_keeps_the_date() {
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_eq!(status(COURT), InstitutionStatus::Suspended { since: Test::now() });
			wait(1_000);
			assert_ok!(Institutions::reinstate_institution(council(), COURT));
			assert_eq!(status(COURT), InstitutionStatus::Active);
			assert_ok!(Institutions::close_institution(council(), COURT));
			assert_eq!(status(COURT), InstitutionStatus::Closed { since: Test::now() });
			assert_eq!(
				take_events(),
				[
					Event::InstitutionSuspended { institution: COURT },
					Event::InstitutionReinstated { institution: COURT },
					Event::InstitutionClosed { institution: COURT },
				]
			);
		});
	}

	#[test]
	fn a_suspended_institution_can_be_closed() {
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_ok!(Institutions::close_institution(council(), COURT));
		});
	}

	#[test]
	fn fails_when_the_institution_is_already_there() {
		run(|| {
			assert_noop!(
				Institutions::reinstate_institution(council(), COURT),
				Error::InvalidTransition
			);
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_noop!(
				Institutions::suspend_institution(council(), COURT),
				Error::InvalidTransition
			);
		});
	}

	#[test]
	fn fails_when_unknown_or_closed() {
		let calls = [
			Institutions::suspend_institution,
			Institutions::reinstate_institution,
			Institutions::close_institution,
		];
		run(|| {
			assert_ok!(Institutions::close_institution(council(), COURT));
			for call in calls {
				assert_noop!(call(council(), UNKNOWN), Error::InstitutionNotFound);
				assert_noop!(call(council(), COURT), Error::InstitutionClosed);
			}
		});
	}
}
