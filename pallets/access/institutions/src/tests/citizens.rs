// SPDX-License-Identifier: Apache-2.0

use super::possessed;
use crate::{mock::*, types::Citizen, Accounts, CitizenKeys, Citizens, FormerCitizenKeys};
use citychain_access::{
	AssuranceLevel::{High, Low},
	CitizenStatus, Holder,
};
use citychain_primitives::{Authority, CitizenId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

const NEWCOMER_ID: CitizenId = CitizenId(1);

fn enrol(account: AccountId) -> DispatchResult {
	possessed::enrol_citizen(signed(REGISTRAR), account, Low)
}

fn replace(account: AccountId) -> DispatchResult {
	possessed::replace_citizen_key(council(), CITIZEN_ID, account)
}

/// Every call that keeps an enrolment, by `origin`.
fn keep(origin: RuntimeOrigin, citizen: CitizenId) -> Vec<DispatchResult> {
	vec![
		Institutions::set_assurance_level(origin.clone(), citizen, High),
		Institutions::suspend_citizen(origin.clone(), citizen),
		Institutions::reinstate_citizen(origin.clone(), citizen),
		Institutions::withdraw_citizen(origin, citizen),
	]
}

mod enrol {
	use super::*;

	#[test]
	fn lets_the_account_act_as_a_citizen() {
		run(|| {
			assert_ok!(enrol(NEWCOMER));
			assert_eq!(Institutions::ensure_citizen(&NEWCOMER), Ok(NEWCOMER_ID));
			assert_eq!(System::sufficients(&NEWCOMER), 1);
			assert_eq!(
				Citizens::<Test>::get(NEWCOMER_ID),
				Some(Citizen {
					institution: CENTRE,
					level: Low,
					status: CitizenStatus::Active,
					enrolled_at: Test::now()
				})
			);
			assert_eq!(
				take_events(),
				[Event::CitizenEnrolled {
					citizen: NEWCOMER_ID,
					institution: CENTRE,
					officer: REGISTRAR_ID,
					account: NEWCOMER,
					level: Low
				}]
			);
		});
	}

	#[test]
	fn fails_when_the_account_is_or_was_enrolled() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(council(), COURT_CLERK_ID));
			for account in [CITIZEN, REGISTRAR, COURT_CLERK] {
				assert_noop!(enrol(account), Error::AlreadyEnrolled);
			}
		});
	}

	#[test]
	fn fails_without_the_duty() {
		run(|| {
			for (who, error) in [
				(CENTRE_ADMIN, Error::DutyNotHeld),
				(CITIZEN, Error::NotAnOfficer),
				(STRANGER, Error::NotAnOfficer),
			] {
				assert_noop!(possessed::enrol_citizen(signed(who), NEWCOMER, Low), error);
			}
		});
	}

	#[test]
	fn fails_when_no_number_is_left() {
		run(|| {
			crate::NextCitizen::<Test>::put(CitizenId(u32::MAX));
			assert_noop!(enrol(NEWCOMER), Error::TooManyCitizens);
		});
	}
}

mod level {
	use super::*;

	#[test]
	fn is_set_by_the_enrolling_institution() {
		run(|| {
			assert_ok!(Institutions::set_assurance_level(signed(REGISTRAR), CITIZEN_ID, High));
			assert_eq!(Citizens::<Test>::get(CITIZEN_ID).map(|c| c.level), Some(High));
			assert_eq!(
				take_events(),
				[Event::AssuranceLevelSet {
					citizen: CITIZEN_ID,
					institution: CENTRE,
					by: Some(REGISTRAR_ID),
					level: High
				}]
			);
		});
	}
}

mod suspend {
	use super::*;

	#[test]
	fn stops_the_citizen_until_it_is_reinstated() {
		run(|| {
			assert_ok!(Institutions::suspend_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_noop!(Institutions::ensure_citizen(&CITIZEN), Error::CitizenSuspended);
			assert_ok!(Institutions::reinstate_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_ok!(Institutions::ensure_citizen(&CITIZEN));
			let (citizen, institution, by) = (CITIZEN_ID, CENTRE, Some(REGISTRAR_ID));
			assert_eq!(
				take_events(),
				[
					Event::CitizenSuspended { citizen, institution, by },
					Event::CitizenReinstated { citizen, institution, by },
				]
			);
		});
	}

	#[test]
	fn fails_when_the_citizen_is_already_there() {
		run(|| {
			assert_noop!(
				Institutions::reinstate_citizen(signed(REGISTRAR), CITIZEN_ID),
				Error::InvalidTransition
			);
			assert_ok!(Institutions::suspend_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_noop!(
				Institutions::suspend_citizen(signed(REGISTRAR), CITIZEN_ID),
				Error::InvalidTransition
			);
		});
	}
}

mod replace_key {
	use super::*;

	#[test]
	fn keeps_the_citizen_and_retires_the_former_key() {
		run(|| {
			assert_ok!(replace(NEWCOMER));
			assert_eq!(Institutions::ensure_citizen(&NEWCOMER), Ok(CITIZEN_ID));
			assert_noop!(Institutions::ensure_citizen(&CITIZEN), Error::FormerKey);
			assert_eq!((System::sufficients(&CITIZEN), System::sufficients(&NEWCOMER)), (0, 1));
			assert_eq!(
				take_events(),
				[Event::CitizenKeyReplaced {
					citizen: CITIZEN_ID,
					former: CITIZEN,
					account: NEWCOMER
				}]
			);
		});
	}

	#[test]
	fn keeps_the_status() {
		run(|| {
			assert_ok!(Institutions::suspend_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_ok!(replace(NEWCOMER));
			assert_noop!(Institutions::ensure_citizen(&NEWCOMER), Error::CitizenSuspended);
		});
	}

	/// Known defect L12: who keeps the enrolment would have the citizen's money.
	#[test]
	fn is_no_matter_of_the_enrolling_institution() {
		run(|| {
			for who in [REGISTRAR, CENTRE_ADMIN, CITIZEN] {
				let by_itself = possessed::replace_citizen_key(signed(who), CITIZEN_ID, NEWCOMER);
				assert_noop!(by_itself, DispatchError::BadOrigin);
			}
		});
	}

	#[test]
	fn fails_when_there_is_no_such_citizen() {
		run(|| {
			assert_ok!(Institutions::withdraw_citizen(signed(REGISTRAR), CITIZEN_ID));
			for account in [NEWCOMER, CITIZEN] {
				assert_noop!(replace(account), Error::CitizenNotFound);
			}
		});
	}

	#[test]
	fn fails_when_the_account_is_or_was_enrolled() {
		run(|| {
			assert_ok!(replace(NEWCOMER));
			for account in [CITIZEN, NEWCOMER, REGISTRAR] {
				assert_noop!(replace(account), Error::AlreadyEnrolled);
			}
		});
	}

	#[test]
	fn fails_when_the_history_is_full() {
		possessed::assert_history_is_bounded(replace);
	}
}

mod withdraw {
	use super::*;

	#[test]
	fn removes_the_record_and_retires_its_keys() {
		run(|| {
			assert_ok!(replace(NEWCOMER));
			take_events();
			assert_ok!(Institutions::withdraw_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert!(!Citizens::<Test>::contains_key(CITIZEN_ID));
			assert!(!CitizenKeys::<Test>::contains_key(CITIZEN_ID));
			assert!(!FormerCitizenKeys::<Test>::contains_key(CITIZEN_ID));
			assert_eq!(System::sufficients(&NEWCOMER), 0);
			for account in [CITIZEN, NEWCOMER] {
				let holder = Accounts::<Test>::get(account);
				assert_eq!(holder, Some(Holder::FormerCitizen(CITIZEN_ID)));
				assert_noop!(enrol(account), Error::AlreadyEnrolled);
			}
			assert_eq!(
				take_events(),
				[Event::CitizenWithdrawn {
					citizen: CITIZEN_ID,
					institution: CENTRE,
					by: Some(REGISTRAR_ID),
					account: NEWCOMER
				}]
			);
		});
	}

	#[test]
	fn is_final() {
		run(|| {
			assert_ok!(Institutions::withdraw_citizen(signed(REGISTRAR), CITIZEN_ID));
			for result in keep(signed(REGISTRAR), CITIZEN_ID) {
				assert_eq!(result, Err(Error::CitizenNotFound.into()));
			}
		});
	}
}

#[test]
fn the_council_keeps_the_enrolments_of_a_closed_institution() {
	run(|| {
		assert_ok!(Institutions::close_institution(council(), CENTRE));
		assert_ok!(Institutions::ensure_citizen(&CITIZEN));
		assert_ok!(replace(NEWCOMER));
		for result in keep(council(), CITIZEN_ID) {
			assert_ok!(result);
		}
	});
}

#[test]
fn another_institution_does_not_keep_the_enrolment() {
	run(|| {
		let duties = || only(citychain_primitives::Duty::EnrolCitizens);
		assert_ok!(Institutions::change_institution(
			council(),
			COURT,
			raw("市中级人民法院"),
			350_200,
			duties()
		));
		assert_ok!(possessed::appoint_officer(council(), COURT, NEWCOMER, duties(), always()));
		for (who, error) in [
			(NEWCOMER, Error::NotOwner),
			(CENTRE_ADMIN, Error::DutyNotHeld),
			(CITIZEN, Error::NotAnOfficer),
		] {
			let error = DispatchError::from(error);
			for result in keep(signed(who), CITIZEN_ID) {
				assert_eq!(result, Err(error));
			}
		}
	});
}
