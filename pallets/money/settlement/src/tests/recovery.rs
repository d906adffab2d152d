// SPDX-License-Identifier: Apache-2.0
//! The money of a former key follows its holder; that of somebody who left, the council's word.

use super::*;
use crate::{BanksAsked, BanksOf, Call, Config, Error, Redemptions, WeightInfo};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::CitizenId;
use frame_support::{
	assert_noop,
	dispatch::GetDispatchInfo,
	traits::{
		fungible::{Inspect, MutateFreeze, MutateHold},
		tokens::Precision,
		UnfilteredDispatchable,
	},
};
use sp_runtime::{DispatchError, TokenError};

/// The key that comes after [`CITIZEN`]'s.
const NEW_KEY: AccountId = 60;
/// The key that comes after [`NEW_KEY`].
const NEWEST_KEY: AccountId = 61;

type Verdict = Result<(), DispatchError>;

/// The institution replaces the key of the citizen whose present one is `former`.
fn replace(former: AccountId, present: AccountId) {
	Successors::retire(former, Some(present));
	authority::enrol(present, CitizenId(0));
	System::inc_sufficients(&present);
}

/// All or nothing, as every call that is dispatched.
fn dispatch(origin: RuntimeOrigin, call: Call<Test>) -> Verdict {
	call.dispatch_bypass_filter(origin).map(drop).map_err(|refusal| refusal.error)
}

fn recover(who: AccountId, former: AccountId) -> Verdict {
	dispatch(signed(who), Call::recover_balance { former })
}

fn hand_over(former: AccountId, beneficiary: AccountId) -> Verdict {
	dispatch(RuntimeOrigin::root(), Call::hand_over_balance { former, beneficiary })
}

fn banks<const N: usize>(banks: [InstitutionId; N]) -> BanksOf<Test> {
	BanksOf::<Test>::truncate_from(banks.to_vec())
}

/// Nothing of this pallet, and no account, is left of `former`.
fn assert_gone(former: AccountId) {
	assert_eq!(Balances::total_balance(&former), 0);
	assert!(!BanksAsked::<Test>::contains_key(former));
	assert!(Redemptions::<Test>::iter_keys().all(|(_, holder)| holder != former));
	assert!(!System::account_exists(&former));
}

mod recover {
	use super::*;

	#[test]
	fn moves_what_is_free() {
		with_money().execute(|| {
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_200);
			assert_eq!(Balances::total_issuance(), 1_200);
			assert_gone(CITIZEN);
			assert_eq!(
				take_events(),
				[Event::BalanceRecovered {
					former: CITIZEN,
					holder: NEW_KEY,
					amount: 1_200,
					cancelled: banks([]),
				}]
			);
		});
	}

	#[test]
	fn moves_what_banks_were_asked_for() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			request(CITIZEN, OTHER_BANK, 150);
			replace(CITIZEN, NEW_KEY);
			take_events();
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_200);
			assert_eq!(held(NEW_KEY), 0);
			assert_gone(CITIZEN);
			assert_eq!(
				take_events(),
				[Event::BalanceRecovered {
					former: CITIZEN,
					holder: NEW_KEY,
					amount: 1_200,
					cancelled: banks([BANK, OTHER_BANK]),
				}]
			);
			let redeem = || Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 1_000, BANK);
			assert_noop!(redeem(), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn moves_money_that_is_all_on_hold() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			request(CITIZEN, OTHER_BANK, 200);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_200);
			assert_gone(CITIZEN);
		});
	}

	#[test]
	fn moves_the_only_fen() {
		ExtBuilder::default().issued(BANK, CITIZEN, 1).execute(|| {
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1);
			assert_gone(CITIZEN);
		});
	}

	#[test]
	fn moves_as_much_as_there_can_be() {
		ExtBuilder::default().issued(BANK, CITIZEN, u128::MAX / 2).execute(|| {
			request(CITIZEN, BANK, 7);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), u128::MAX / 2);
		});
	}

	#[test]
	fn leaves_what_the_new_key_has_and_asked_for() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 100);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(Settlement::issue(signed(BANK_OFFICER), NEW_KEY, 50));
			request(NEW_KEY, BANK, 30);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_220);
			assert_eq!(held(NEW_KEY), 30);
			assert_eq!(Settlement::redemption(BANK, NEW_KEY), Some(30));
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), NEW_KEY, 30, BANK));
		});
	}

	#[test]
	fn works_for_each_of_several_former_keys() {
		with_money().execute(|| {
			replace(CITIZEN, NEW_KEY);
			assert_ok!(Settlement::issue(signed(BANK_OFFICER), NEW_KEY, 50));
			replace(NEW_KEY, NEWEST_KEY);
			assert_noop!(recover(NEW_KEY, CITIZEN), Error::<Test>::NotFormerKey);
			assert_ok!(recover(NEWEST_KEY, CITIZEN));
			assert_ok!(recover(NEWEST_KEY, NEW_KEY));
			assert_eq!(Balances::free_balance(NEWEST_KEY), 1_250);
		});
	}

	#[test]
	fn can_be_repeated_when_more_turns_up() {
		with_money().execute(|| {
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_noop!(recover(NEW_KEY, CITIZEN), Error::<Test>::NothingToRecover);
			assert_ok!(Settlement::mint(BANK, &CITIZEN, 5));
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_205);
		});
	}

	#[test]
	fn comes_too_late_for_what_a_bank_has_redeemed() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 1_000, BANK));
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 200);
		});
	}

	#[test]
	fn leaves_what_something_else_holds() {
		with_money().execute(|| {
			assert_ok!(Balances::hold(&ESCROW, &CITIZEN, 500));
			request(CITIZEN, BANK, 600);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 700);
			assert_eq!((Balances::free_balance(CITIZEN), held(CITIZEN)), (0, 0));
			assert_eq!(Balances::balance_on_hold(&ESCROW, &CITIZEN), 500);
			assert_noop!(recover(NEW_KEY, CITIZEN), Error::<Test>::NothingToRecover);

			assert_ok!(Balances::release(&ESCROW, &CITIZEN, 500, Precision::Exact));
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_200);
		});
	}

	#[test]
	fn takes_the_last_fen_from_an_account_that_something_else_needs() {
		with_money().execute(|| {
			assert_ok!(System::inc_consumers(&CITIZEN));
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!(Balances::free_balance(NEW_KEY), 1_200);
			assert_eq!(System::providers(&CITIZEN), 1);
		});
	}

	#[test]
	fn leaves_a_reference_that_is_not_its_own() {
		with_money().execute(|| {
			System::inc_sufficients(&CITIZEN);
			request(CITIZEN, BANK, 1_000);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(recover(NEW_KEY, CITIZEN));
			assert_eq!((System::providers(&CITIZEN), System::sufficients(&CITIZEN)), (0, 1));
		});
	}

	#[test]
	fn charges_for_the_requests_that_there_are() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 100);
			replace(CITIZEN, NEW_KEY);
			let call = Call::<Test>::recover_balance { former: CITIZEN };
			let most = <Test as Config>::WeightInfo::recover_balance(MAX_REDEMPTIONS);
			assert_eq!(call.get_dispatch_info().call_weight, most);
			let done = Settlement::recover_balance(signed(NEW_KEY), CITIZEN);
			let charged = done.map(|info| info.actual_weight);
			assert_eq!(charged, Ok(Some(<Test as Config>::WeightInfo::recover_balance(1))));
		});
	}

	#[test]
	fn costs_what_no_requests_would_where_it_is_refused() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 100);
			let refused = Settlement::recover_balance(signed(OTHER_CITIZEN), CITIZEN).unwrap_err();
			let charged = refused.post_info.actual_weight;
			assert_eq!(charged, Some(<Test as Config>::WeightInfo::recover_balance(0)));
		});
	}

	#[test]
	fn fails_for_an_account_that_was_never_the_callers() {
		with_money().execute(|| {
			let not_former: DispatchError = Error::<Test>::NotFormerKey.into();
			assert_noop!(recover(OTHER_CITIZEN, CITIZEN), not_former);
			assert_noop!(recover(CITIZEN, CITIZEN), not_former);
			replace(CITIZEN, NEW_KEY);
			for (who, former) in [(OTHER_CITIZEN, CITIZEN), (CITIZEN, NEW_KEY), (CITIZEN, CITIZEN)]
			{
				assert_noop!(recover(who, former), not_former);
			}
		});
	}

	#[test]
	fn fails_when_the_former_key_has_nothing() {
		ExtBuilder::default().execute(|| {
			replace(CITIZEN, NEW_KEY);
			assert_noop!(recover(NEW_KEY, CITIZEN), Error::<Test>::NothingToRecover);
		});
	}

	#[test]
	fn changes_nothing_when_the_money_cannot_move() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			replace(CITIZEN, NEW_KEY);
			assert_ok!(Balances::set_freeze(&(), &CITIZEN, 300));
			assert_noop!(recover(NEW_KEY, CITIZEN), TokenError::Frozen);
		});
	}

	#[test]
	fn does_not_let_a_bank_issue_to_the_former_key() {
		with_money().execute(|| {
			replace(CITIZEN, NEW_KEY);
			let issue = || Settlement::issue(signed(BANK_OFFICER), CITIZEN, 1);
			assert_noop!(issue(), Error::<Test>::BeneficiaryNotEnrolled);
		});
	}
}

mod hand_over {
	use super::*;

	#[test]
	fn gives_everything_to_an_enrolled_account() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			Successors::retire(CITIZEN, None);
			take_events();
			assert_ok!(hand_over(CITIZEN, OTHER_CITIZEN));
			assert_eq!(Balances::free_balance(OTHER_CITIZEN), 1_200);
			assert_eq!(Balances::total_issuance(), 1_200);
			assert_gone(CITIZEN);
			assert_eq!(
				take_events(),
				[Event::BalanceHandedOver {
					former: CITIZEN,
					beneficiary: OTHER_CITIZEN,
					amount: 1_200,
					cancelled: banks([BANK]),
				}]
			);
		});
	}

	#[test]
	fn reaches_every_key_of_somebody_who_left() {
		with_money().execute(|| {
			replace(CITIZEN, NEW_KEY);
			assert_ok!(Settlement::issue(signed(BANK_OFFICER), NEW_KEY, 50));
			Successors::retire(NEW_KEY, None);
			assert_ok!(hand_over(CITIZEN, OTHER_CITIZEN));
			assert_ok!(hand_over(NEW_KEY, OTHER_CITIZEN));
			assert_eq!(Balances::free_balance(OTHER_CITIZEN), 1_250);
		});
	}

	#[test]
	fn charges_for_the_requests_that_there_are() {
		with_money().execute(|| {
			Successors::retire(CITIZEN, None);
			let root = RuntimeOrigin::root();
			let done = Settlement::hand_over_balance(root, CITIZEN, OTHER_CITIZEN);
			let charged = done.map(|info| info.actual_weight);
			assert_eq!(charged, Ok(Some(<Test as Config>::WeightInfo::hand_over_balance(0))));
		});
	}

	#[test]
	fn fails_while_the_holder_is_there() {
		with_money().execute(|| {
			let refused: DispatchError = Error::<Test>::HolderHasNotLeft.into();
			assert_noop!(hand_over(CITIZEN, OTHER_CITIZEN), refused);
			replace(CITIZEN, NEW_KEY);
			assert_noop!(hand_over(CITIZEN, OTHER_CITIZEN), refused);
			assert_noop!(hand_over(STRANGER, OTHER_CITIZEN), refused);
		});
	}

	#[test]
	fn fails_when_the_beneficiary_is_not_enrolled() {
		with_money().execute(|| {
			Successors::retire(CITIZEN, None);
			for beneficiary in [STRANGER, CITIZEN] {
				let result = || hand_over(CITIZEN, beneficiary);
				assert_noop!(result(), Error::<Test>::BeneficiaryNotEnrolled);
			}
		});
	}

	#[test]
	fn fails_when_nothing_is_left() {
		ExtBuilder::default().execute(|| {
			Successors::retire(CITIZEN, None);
			let result = || hand_over(CITIZEN, OTHER_CITIZEN);
			assert_noop!(result(), Error::<Test>::NothingToRecover);
		});
	}
}
