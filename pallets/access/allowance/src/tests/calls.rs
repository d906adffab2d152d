// SPDX-License-Identifier: Apache-2.0
//! What the council sets and what anybody enrolled may clear away.

use super::*;
use crate::{Allowances, AllowancesSetAt, Call, Error, Event};
use citychain_kit::testing::{origins::assert_bad_origin, roles::*};
use frame_support::{assert_noop, assert_ok, traits::GetCallName};

const GENEROUS: Rule = Rule::new(3_000_000, 1_000_000);

#[test]
fn every_call_refuses_every_wrong_origin() {
	assert_eq!(Call::<Test>::get_call_names(), ["set_allowance", "clear_usage"]);
	run(|| {
		let set = Call::<Test>::set_allowance {
			payer_class: AllowanceClass::Citizen,
			allowance: GENEROUS,
		};
		let clear = Call::<Test>::clear_usage { payer: CITIZEN_PAYER };
		let [none, root, clerk, citizen, stranger] = [
			RuntimeOrigin::none(),
			RuntimeOrigin::root(),
			RuntimeOrigin::signed(CLERK),
			RuntimeOrigin::signed(CITIZEN),
			RuntimeOrigin::signed(STRANGER),
		];
		assert_bad_origin([set], [none.clone(), clerk, citizen, stranger]);
		assert_bad_origin([clear], [none, root]);
	});
}

mod set_allowance {
	use super::*;

	fn set(class: AllowanceClass, allowance: Rule) -> sp_runtime::DispatchResult {
		Allowance::set_allowance(RuntimeOrigin::root(), class, allowance)
	}

	#[test]
	fn changes_one_class_and_tells() {
		run(|| {
			open_block(9);
			assert_ok!(set(AllowanceClass::Citizen, GENEROUS));
			assert_eq!(
				AllowanceClass::ALL.map(Allowance::allowance),
				[INSTITUTION, OUT_OF_OFFICE, GENEROUS, ALL_OF_KEEPER, RESERVE]
			);
			assert_eq!(AllowancesSetAt::<Test>::get(AllowanceClass::Citizen), Some(9));
			let class = AllowanceClass::Citizen;
			assert_eq!(take_events(), [Event::AllowanceSet { class, allowance: GENEROUS }]);
		});
	}

	#[test]
	fn takes_the_extremes() {
		run(|| {
			for class in AllowanceClass::ALL {
				assert_ok!(set(class, Rule::new(u64::MAX, u64::MAX)));
			}
			assert_ok!(charge(CITIZEN, 1_000_000_000));
			open_block(2);
			assert_ok!(set(AllowanceClass::Citizen, Rule::new(MIN_CITIZEN_BURST.0, 1)));
			assert_ok!(set(AllowanceClass::Institution, Rule::new(MIN_INSTITUTION_BURST.0, 1)));
		});
	}

	#[test]
	fn fails_when_the_burst_is_nothing() {
		run(|| {
			for class in AllowanceClass::ALL {
				assert_noop!(set(class, Rule::new(0, 1)), Error::<Test>::BurstZero);
				assert_noop!(set(class, Rule::new(0, 0)), Error::<Test>::BurstZero);
			}
		});
	}

	#[test]
	fn fails_when_nothing_comes_back() {
		run(|| {
			for class in AllowanceClass::ALL {
				assert_noop!(set(class, Rule::new(1_000_000, 0)), Error::<Test>::RecoveryZero);
			}
		});
	}

	#[test]
	fn fails_when_the_council_could_not_act_any_more() {
		run(|| {
			let too_small = Rule::new(MIN_INSTITUTION_BURST.0 - 1, 1);
			assert_noop!(set(AllowanceClass::Institution, too_small), Error::<Test>::BurstTooSmall);
			assert_ok!(set(AllowanceClass::Citizen, too_small));
		});
	}

	#[test]
	fn fails_when_a_citizen_could_not_veto_any_more() {
		run(|| {
			for class in AllowanceClass::ALL {
				let too_small = Rule::new(MIN_CITIZEN_BURST.0 - 1, 1);
				assert_noop!(set(class, too_small), Error::<Test>::BurstTooSmall);
			}
		});
	}

	#[test]
	fn replaces_what_was_set_before() {
		run(|| {
			assert_ok!(set(AllowanceClass::Citizen, GENEROUS));
			open_block(2);
			assert_ok!(set(AllowanceClass::Citizen, RESIDENT));
			assert_eq!(Allowances::<Test>::get(AllowanceClass::Citizen), Some(RESIDENT));
			assert_eq!(AllowancesSetAt::<Test>::get(AllowanceClass::Citizen), Some(2));
		});
	}
}

mod clear_usage {
	use super::*;

	fn clear(who: AccountId, payer: Payer) -> sp_runtime::DispatchResult {
		Allowance::clear_usage(signed(who), payer)
	}

	#[test]
	fn removes_what_has_recovered_and_tells() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			open_block(6);
			assert_ok!(clear(OTHER_CITIZEN, CITIZEN_PAYER));
			assert_eq!(Usages::<Test>::get(CITIZEN_PAYER), None);
			let payer = CITIZEN_PAYER;
			assert_eq!(take_events(), [Event::UsageCleared { payer }]);
		});
	}

	#[test]
	fn removes_what_nobody_uses_any_more() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			enrol(CITIZEN, None);
			assert_ok!(clear(CLERK, CITIZEN_PAYER));
			assert_eq!(Usages::<Test>::get(CITIZEN_PAYER), None);
		});
	}

	#[test]
	fn leaves_all_others() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			assert_ok!(charge(OTHER_CITIZEN, 100_000));
			open_block(6);
			assert_ok!(clear(CLERK, CITIZEN_PAYER));
			assert_eq!(used(OTHER_CITIZEN_PAYER), 100_000);
		});
	}

	#[test]
	fn fails_when_the_caller_is_not_enrolled() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			open_block(6);
			assert_noop!(clear(STRANGER, CITIZEN_PAYER), Error::<Test>::NotEnrolled);
		});
	}

	#[test]
	fn fails_when_nothing_is_recorded() {
		run(|| {
			assert_noop!(clear(CLERK, CITIZEN_PAYER), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn fails_until_the_last_block_of_recovery() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			for number in 2..6 {
				open_block(number);
				assert_noop!(clear(CLERK, CITIZEN_PAYER), Error::<Test>::StillUsed);
			}
		});
	}

	#[test]
	fn fails_for_who_pays_for_it() {
		run(|| {
			let call: RuntimeCall = Call::clear_usage { payer: CITIZEN_PAYER }.into();
			assert_ok!(block(CITIZEN, work::work(1)).unwrap());
			open_block(100);
			let refused = Err(Error::<Test>::StillUsed.into());
			assert_eq!(block(CITIZEN, call), Ok(refused));
		});
	}
}
