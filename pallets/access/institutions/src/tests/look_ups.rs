// SPDX-License-Identifier: Apache-2.0

use super::possessed;
use crate::mock::*;
use citychain_access::{
	AssuranceLevel, CitizenStatus, EnrolmentInfo, EnrolmentStatus, Holder, InstitutionStatus, Name,
	OfficerStatus,
};
use citychain_primitives::{Duties, Duty, InstitutionId, Millis, OfficerId, Validity};
use frame_support::assert_ok;

fn clerk() -> EnrolmentInfo {
	EnrolmentInfo {
		holder: Holder::Officer(COURT_CLERK_ID),
		institution: COURT,
		institution_name: Name::new("市中级人民法院").unwrap(),
		institution_status: InstitutionStatus::Active,
		status: EnrolmentStatus::Officer(OfficerStatus::Active),
		validity: Some(Validity::open(Millis(0))),
		assurance: None,
		duties: only(Duty::NotarizeEvidence),
		may_act_now: true,
	}
}

fn citizen() -> EnrolmentInfo {
	EnrolmentInfo {
		holder: Holder::Citizen(CITIZEN_ID),
		institution: CENTRE,
		institution_name: Name::new("市政务服务中心").unwrap(),
		institution_status: InstitutionStatus::Active,
		status: EnrolmentStatus::Citizen(CitizenStatus::Active),
		validity: None,
		assurance: Some(AssuranceLevel::Substantial),
		duties: Duties::new(),
		may_act_now: true,
	}
}

mod institution_by_code {
	use super::*;

	#[test]
	fn finds_it_and_answers_as_by_number() {
		run(|| {
			let info = Institutions::institution_by_code(raw(COURT_CODE));
			assert_eq!(info.as_ref().map(|info| info.institution), Some(COURT));
			assert_eq!(info, Institutions::institution(COURT));
		});
	}

	#[test]
	fn is_none_when_unknown_or_malformed() {
		run(|| {
			assert_eq!(Institutions::institution(InstitutionId(9)), None);
			for code in [LEGACY_CODE, "", "不是代码", "91350200MA2YJ1XR8G"] {
				assert_eq!(Institutions::institution_by_code(raw(code)), None);
			}
		});
	}
}

mod who_is {
	use super::*;

	#[test]
	fn tells_an_officer_and_its_duties() {
		run(|| assert_eq!(Institutions::who_is(COURT_CLERK), Some(clerk())));
	}

	#[test]
	fn tells_a_citizen_and_its_level() {
		run(|| assert_eq!(Institutions::who_is(CITIZEN), Some(citizen())));
	}

	#[test]
	fn tells_why_an_officer_may_not_act() {
		let stopped = || EnrolmentInfo { may_act_now: false, duties: Duties::new(), ..clerk() };
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			let institution_status = InstitutionStatus::Suspended { since: Test::now() };
			assert_eq!(
				Institutions::who_is(COURT_CLERK),
				Some(EnrolmentInfo { institution_status, ..stopped() })
			);
			assert_ok!(Institutions::reinstate_institution(council(), COURT));
			assert_ok!(Institutions::suspend_officer(council(), COURT_CLERK_ID));
			let status = EnrolmentStatus::Officer(OfficerStatus::Suspended { since: Test::now() });
			assert_eq!(
				Institutions::who_is(COURT_CLERK),
				Some(EnrolmentInfo { status, ..stopped() })
			);
		});
	}

	#[test]
	fn tells_a_former_key_from_the_present_one() {
		run(|| {
			assert_ok!(possessed::replace_officer_key(council(), COURT_CLERK_ID, NEWCOMER));
			assert_eq!(Institutions::who_is(NEWCOMER), Some(clerk()));
			assert_eq!(
				Institutions::who_is(COURT_CLERK),
				Some(EnrolmentInfo {
					holder: Holder::FormerOfficer(COURT_CLERK_ID),
					may_act_now: false,
					duties: Duties::new(),
					..clerk()
				})
			);
			assert_ok!(possessed::replace_citizen_key(council(), CITIZEN_ID, 20));
			assert_eq!(
				Institutions::who_is(CITIZEN),
				Some(EnrolmentInfo {
					holder: Holder::FormerCitizen(CITIZEN_ID),
					may_act_now: false,
					..citizen()
				})
			);
		});
	}

	#[test]
	fn is_none_for_strangers_and_withdrawn_citizens() {
		run(|| {
			assert_ok!(Institutions::withdraw_citizen(council(), CITIZEN_ID));
			assert_eq!(Institutions::who_is(CITIZEN), None);
			assert_eq!(Institutions::who_is(STRANGER), None);
		});
	}
}

mod officers_of {
	use super::*;

	fn ids(after: Option<OfficerId>, limit: u32) -> Vec<OfficerId> {
		Institutions::officers_of(COURT, after, limit).into_iter().map(|o| o.officer).collect()
	}

	#[test]
	fn pages_through_every_officer_once() {
		run(|| {
			for account in 100..103 {
				let duties = only(Duty::NotarizeEvidence);
				assert_ok!(possessed::appoint_officer(council(), COURT, account, duties, always()));
			}
			let (mut seen, mut after) = (vec![], None);
			loop {
				let page = ids(after, 2);
				assert!(page.len() <= 2);
				let Some(last) = page.last() else { break };
				after = Some(*last);
				seen.extend(page);
			}
			seen.sort();
			assert_eq!(seen, [0, 1, 4, 5, 6].map(OfficerId));
			assert_eq!(ids(None, u32::MAX).len(), 5);
			assert!(ids(None, 0).is_empty());
		});
	}

	#[test]
	fn leaves_out_the_dismissed() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(council(), COURT_CLERK_ID));
			assert_eq!(ids(None, 10), [COURT_ADMIN_ID]);
			assert!(Institutions::officer(COURT_CLERK_ID).is_some());
		});
	}

	#[test]
	fn is_empty_for_an_unknown_institution() {
		run(|| assert!(Institutions::officers_of(InstitutionId(9), None, 10).is_empty()));
	}
}
