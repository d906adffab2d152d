// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*,
	types::{GenesisControl, GenesisInstitution},
};
use citychain_primitives::{Authority, Duty};
use frame_support::{assert_ok, traits::BuildGenesisConfig};

fn build(change: impl FnOnce(&mut Vec<GenesisInstitution<AccountId>>)) {
	let mut institutions = genesis();
	change(&mut institutions);
	build_with(institutions, vec![]);
}

fn build_with(institutions: Vec<GenesisInstitution<AccountId>>, controllers: Vec<GenesisControl>) {
	let genesis = crate::GenesisConfig::<Test> { institutions, controllers };
	sp_io::TestExternalities::default().execute_with(|| {
		genesis.build();
		Institutions::do_try_state().unwrap();
	});
}

#[test]
fn enrols_officers_and_citizens_in_order() {
	run(|| {
		for (number, account) in
			[COURT_ADMIN, COURT_CLERK, CENTRE_ADMIN, REGISTRAR].into_iter().enumerate()
		{
			let officer = citychain_primitives::OfficerId(u32::try_from(number).unwrap());
			assert_eq!(Institutions::officer(officer).map(|o| o.account), Some(account));
			assert_eq!(System::sufficients(&account), 1);
		}
		assert_ok!(Institutions::ensure_officer(&COURT_ADMIN, Duty::Administer));
		assert_ok!(Institutions::ensure_citizen(&CITIZEN));
		assert_eq!(System::sufficients(&CITIZEN), 1);
	});
}

#[test]
fn is_plain_data() {
	let controllers = vec![GenesisControl { institution: CENTRE, controller: COURT }];
	let config = crate::GenesisConfig::<Test> { institutions: genesis(), controllers };
	let json = serde_json::to_value(&config).unwrap();
	assert_eq!(json["institutions"][0]["name"], "市中级人民法院");
	assert_eq!(json["institutions"][0]["code"], COURT_CODE);
	assert_eq!(json["institutions"][0]["officers"][1]["duties"][0], "NotarizeEvidence");
	assert_eq!(json["controllers"][0]["controller"], 0);
	let read: crate::GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!((read.institutions, read.controllers), (config.institutions, config.controllers));
}

#[test]
#[should_panic(expected = "it has no officers")]
fn panics_without_officers() {
	build(|institutions| institutions[0].officers.clear());
}

#[test]
#[should_panic(expected = "its first officer has no duty to administer it")]
fn panics_when_the_first_officer_is_no_administrator() {
	build(|institutions| institutions[0].officers.reverse());
}

#[test]
#[should_panic(expected = "it has citizens and no duty to enrol them")]
fn panics_when_citizens_are_enrolled_without_the_duty() {
	build(|institutions| institutions[1].duties = only(Duty::SettleMoney));
}

#[test]
#[should_panic(expected = "市政务服务中心\" is refused: Module")]
fn panics_with_the_name_when_an_account_stands_twice() {
	build(|institutions| institutions[1].officers[1].account = COURT_CLERK);
}

#[test]
#[should_panic(expected = "AlreadyExists")]
fn panics_when_a_code_stands_twice() {
	build(|institutions| institutions[1].code = institutions[0].code);
}

/// The court comes first and is controlled by who comes after it.
#[test]
fn says_who_controls_whom_once_all_are_there() {
	let controllers = vec![GenesisControl { institution: COURT, controller: CENTRE }];
	let config = crate::GenesisConfig::<Test> { institutions: genesis(), controllers };
	sp_io::TestExternalities::default().execute_with(|| {
		config.build();
		assert_eq!(Institutions::controllers_of(COURT), [CENTRE]);
	});
}

#[test]
#[should_panic(expected = "controller: InstitutionId(0) } is refused: Module")]
fn panics_when_an_institution_controls_itself() {
	build_with(genesis(), vec![GenesisControl { institution: COURT, controller: COURT }]);
}
