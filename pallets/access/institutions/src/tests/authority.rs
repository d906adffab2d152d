// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use citychain_primitives::{
	duties, ActingOfficer, Authority, CitizenId, Duty, Enrolment, InstitutionId, Millis, Payer,
	Validity,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

fn clerk_acts() -> Result<ActingOfficer, DispatchError> {
	Institutions::ensure_officer(&COURT_CLERK, Duty::NotarizeEvidence)
}

fn set_court_duty(duty: Duty) {
	assert_ok!(Institutions::change_institution(
		council(),
		COURT,
		raw("市中级人民法院"),
		350_200,
		only(duty)
	));
}

fn begin_later() -> DispatchResult {
	let (duties, validity) = (only(Duty::NotarizeEvidence), Validity::open(Millis(START + 1)));
	Institutions::change_officer(council(), COURT_CLERK_ID, duties, validity)
}

mod ensure_officer {
	use super::*;

	#[test]
	fn names_officer_and_institution() {
		run(|| {
			assert_eq!(
				clerk_acts(),
				Ok(ActingOfficer { officer: COURT_CLERK_ID, institution: COURT })
			);
		});
	}

	#[test]
	fn fails_when_the_officer_lacks_the_duty() {
		run(|| {
			for duty in [Duty::Administer, Duty::SettleMoney] {
				assert_noop!(Institutions::ensure_officer(&COURT_CLERK, duty), Error::DutyNotHeld);
			}
		});
	}

	#[test]
	fn fails_while_the_institution_lacks_the_duty() {
		run(|| {
			set_court_duty(Duty::SettleMoney);
			assert_noop!(clerk_acts(), Error::DutyNotHeld);
			set_court_duty(Duty::NotarizeEvidence);
			assert_ok!(clerk_acts());
		});
	}

	#[test]
	fn fails_while_the_institution_is_suspended_and_when_it_is_closed() {
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_noop!(clerk_acts(), Error::InstitutionSuspended);
			assert_ok!(Institutions::reinstate_institution(council(), COURT));
			assert_ok!(clerk_acts());
			assert_ok!(Institutions::close_institution(council(), COURT));
			assert_noop!(clerk_acts(), Error::InstitutionClosed);
		});
	}

	#[test]
	fn fails_before_the_validity_begins() {
		run(|| {
			assert_ok!(begin_later());
			assert_noop!(clerk_acts(), Error::OfficerNotInOffice);
			wait(1);
			assert_ok!(clerk_acts());
		});
	}

	#[test]
	fn fails_for_citizens_and_strangers() {
		run(|| {
			for who in [CITIZEN, STRANGER] {
				assert_noop!(
					Institutions::ensure_officer(&who, Duty::Administer),
					Error::NotAnOfficer
				);
			}
		});
	}
}

mod ensure_citizen {
	use super::*;

	#[test]
	fn names_the_citizen() {
		run(|| assert_eq!(Institutions::ensure_citizen(&CITIZEN), Ok(CITIZEN_ID)));
	}

	#[test]
	fn fails_for_officers_and_strangers() {
		run(|| {
			for who in [COURT_CLERK, STRANGER] {
				assert_noop!(Institutions::ensure_citizen(&who), Error::NotACitizen);
			}
		});
	}

	#[test]
	fn does_not_depend_on_the_enrolling_institution() {
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), CENTRE));
			assert_ok!(Institutions::ensure_citizen(&CITIZEN));
		});
	}
}

#[test]
fn institutions_are_active_and_hold_duties_until_they_are_suspended() {
	run(|| {
		assert!(Institutions::is_active(COURT));
		assert!(Institutions::holds_duty(COURT, Duty::NotarizeEvidence));
		assert!(Institutions::holds_duty(COURT, Duty::Administer));
		assert!(!Institutions::holds_duty(COURT, Duty::SettleMoney));
		assert_ok!(Institutions::suspend_institution(council(), COURT));
		assert!(!Institutions::is_active(COURT));
		assert!(!Institutions::holds_duty(COURT, Duty::NotarizeEvidence));
		assert!(!Institutions::is_active(InstitutionId(9)));
		assert!(!Institutions::holds_duty(InstitutionId(9), Duty::Administer));
	});
}

mod payer {
	use super::*;

	#[test]
	fn is_the_institution_of_an_officer_in_office() {
		run(|| assert_eq!(Institutions::payer(&COURT_CLERK), Some(Payer::Institution(COURT))));
	}

	#[test]
	fn is_one_for_all_officers_of_an_institution_who_may_not_act() {
		let own = Some(Payer::OutOfOffice(COURT));
		let stops: [fn() -> DispatchResult; 3] = [
			|| Institutions::suspend_officer(council(), COURT_CLERK_ID),
			|| Institutions::suspend_institution(council(), COURT),
			begin_later,
		];
		for stop in stops {
			run(|| {
				assert_ok!(stop());
				assert_eq!(Institutions::payer(&COURT_CLERK), own);
			});
		}
	}

	#[test]
	fn is_nobody_for_a_key_that_was_reported() {
		run(|| {
			let report = Institutions::report_compromised_key;
			assert_ok!(report(council(), COURT_CLERK_ID, Test::now()));
			assert_eq!(Institutions::payer(&COURT_CLERK), None);
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_eq!(Institutions::payer(&COURT_CLERK), None);
		});
	}

	#[test]
	fn is_the_citizen_and_a_smaller_one_while_it_or_its_keeper_is_suspended() {
		let active = Some(Payer::Citizen(CITIZEN_ID));
		let suspended = Some(Payer::SuspendedCitizen(CITIZEN_ID));
		run(|| {
			assert_eq!(Institutions::payer(&CITIZEN), active);
			assert_ok!(Institutions::suspend_citizen(council(), CITIZEN_ID));
			assert_eq!(Institutions::payer(&CITIZEN), suspended);
			assert_ok!(Institutions::reinstate_citizen(council(), CITIZEN_ID));
			assert_ok!(Institutions::suspend_institution(council(), CENTRE));
			assert_eq!(Institutions::payer(&CITIZEN), suspended);
		});
	}

	#[test]
	fn is_shared_by_the_citizens_of_one_keeper_and_by_nobody_else() {
		run(|| {
			let share = Some(Payer::CitizensOf(CENTRE));
			for payer in [Payer::Citizen(CITIZEN_ID), Payer::SuspendedCitizen(CITIZEN_ID)] {
				assert_eq!(Institutions::shared_with(&payer), share);
			}
			let alone = [Payer::Institution(CENTRE), Payer::OutOfOffice(CENTRE)];
			for payer in alone.into_iter().chain([Payer::Citizen(CitizenId(9))]) {
				assert_eq!(Institutions::shared_with(&payer), None);
			}
		});
	}

	#[test]
	fn is_nobody_for_strangers_and_former_keys() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(council(), COURT_CLERK_ID));
			assert_ok!(Institutions::withdraw_citizen(council(), CITIZEN_ID));
			for who in [STRANGER, COURT_CLERK, CITIZEN] {
				assert_eq!(Institutions::payer(&who), None);
			}
		});
	}

	#[test]
	fn exists_until_it_leaves() {
		let payers = [
			Payer::Institution(COURT),
			Payer::InstitutionReserve(COURT),
			Payer::Citizen(CITIZEN_ID),
		];
		let exist = || payers.map(|payer| Institutions::exists(&payer));
		run(|| {
			assert_ok!(Institutions::suspend_officer(council(), COURT_CLERK_ID));
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_ok!(Institutions::suspend_citizen(council(), CITIZEN_ID));
			assert_eq!(exist(), [true; 3]);
			assert_ok!(Institutions::dismiss_officer(council(), COURT_CLERK_ID));
			assert_ok!(Institutions::close_institution(council(), COURT));
			assert_ok!(Institutions::withdraw_citizen(council(), CITIZEN_ID));
			assert_eq!(exist(), [false; 3]);
			let unknown = [
				Payer::Institution(InstitutionId(9)),
				Payer::OutOfOffice(InstitutionId(9)),
				Payer::Citizen(CitizenId(9)),
			];
			assert_eq!(unknown.map(|payer| Institutions::exists(&payer)), [false; 3]);
		});
	}
}

#[test]
fn duties_in_effect_are_those_of_officer_and_institution() {
	run(|| {
		assert_ok!(Institutions::change_officer(
			council(),
			COURT_ADMIN_ID,
			duties([Duty::Administer, Duty::NotarizeEvidence]),
			always()
		));
		set_court_duty(Duty::SettleMoney);
		let effective = Institutions::who_is(COURT_ADMIN).unwrap().duties;
		assert_eq!(effective, only(Duty::Administer));
	});
}
