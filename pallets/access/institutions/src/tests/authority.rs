// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use citychain_primitives::{
	duties, ActingOfficer, Authority, CitizenId, Duty, Enrolment, InstitutionId, Millis, OfficerId,
	Payer, Validity,
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
	fn is_the_officer_who_may_not_act() {
		let own = Some(Payer::Officer(COURT_CLERK_ID));
		let stops: [fn() -> DispatchResult; 4] = [
			|| Institutions::suspend_officer(council(), COURT_CLERK_ID),
			|| Institutions::report_compromised_key(council(), COURT_CLERK_ID, Test::now()),
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
	fn is_the_citizen_suspended_or_not() {
		run(|| {
			assert_eq!(Institutions::payer(&CITIZEN), Some(Payer::Citizen(CITIZEN_ID)));
			assert_ok!(Institutions::suspend_citizen(council(), CITIZEN_ID));
			assert_eq!(Institutions::payer(&CITIZEN), Some(Payer::Citizen(CITIZEN_ID)));
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
		let payers =
			[Payer::Institution(COURT), Payer::Officer(COURT_CLERK_ID), Payer::Citizen(CITIZEN_ID)];
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
				Payer::Officer(OfficerId(9)),
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
