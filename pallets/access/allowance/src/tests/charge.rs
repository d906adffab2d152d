// SPDX-License-Identifier: Apache-2.0
//! What the extension charges, refuses and gives back.

use super::*;
use crate::extensions::*;
use citychain_kit::testing::roles::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{
	traits::TxBaseImplication, transaction_validity::ValidTransaction, DispatchResultWithInfo,
};

/// What the extension alone says in the pool.
fn validate(who: AccountId, call: RuntimeCall, info: &DispatchInfo) -> TransactionValidity {
	ChargeAllowance::<Test>::new()
		.validate_only(signed(who), &call, info, 0, TransactionSource::External, 0)
		.map(|(validity, ..)| validity)
}

/// Dispatches a transaction of `declared` whose call does this and costs only `actual`.
fn dispatch(who: AccountId, declared: u64, actual: u64, call: impl FnOnce()) {
	let outcome = |_: RuntimeOrigin| -> DispatchResultWithInfo<PostDispatchInfo> {
		call();
		Ok(having_cost(actual))
	};
	assert_ok!(ChargeAllowance::<Test>::new()
		.test_run(signed(who), &work::work(declared), &costing(declared), 0, 0, outcome)
		.unwrap());
}

mod validate {
	use super::*;

	#[test]
	fn refuses_who_is_not_enrolled() {
		run(|| {
			let refused = Err(InvalidTransaction::BadSigner.into());
			assert_eq!(pool(STRANGER, 0, work::work(1)), refused);
			assert_eq!(block(STRANGER, work::work(1)), Err(InvalidTransaction::BadSigner.into()));
		});
	}

	#[test]
	fn refuses_a_call_that_no_waiting_would_help() {
		run(|| {
			let refused = custom(CALL_EXCEEDS_ALLOWANCE);
			for (who, rule) in
				[(CLERK, INSTITUTION), (FORMER_CLERK, OUT_OF_OFFICE), (CITIZEN, RESIDENT)]
			{
				let burst = rule.burst.0;
				assert_ok!(validate(who, work::work(0), &costing(burst)));
				assert_eq!(validate(who, work::work(0), &costing(burst + 1)), Err(refused));
				assert_noop!(charge(who, burst + 1), refused);
			}
		});
	}

	#[test]
	fn does_not_ask_what_is_left() {
		run(|| {
			assert_ok!(charge(CITIZEN, RESIDENT.burst.0));
			assert_ok!(validate(CITIZEN, work::work(0), &costing(RESIDENT.burst.0)));
		});
	}

	#[test]
	fn counts_the_length() {
		run(|| {
			let remark = |length| frame_system::Call::remark { remark: vec![0; length] }.into();
			// A tenth of the 3,932,160 bytes that a block holds, with and without the rest of it.
			assert_ok!(pool(CITIZEN, 0, remark(393_000)));
			assert_eq!(pool(CITIZEN, 0, remark(393_216)), Err(custom(CALL_EXCEEDS_ALLOWANCE)));
		});
	}

	#[test]
	fn counts_what_every_transaction_uses() {
		run(|| {
			let free = DispatchInfo::default();
			let cost = Allowance::cost(free.total_weight(), DispatchClass::Normal, 0);
			assert_eq!(cost, BlockShare(BASE));
		});
	}

	#[test]
	fn orders_by_class_and_urgency() {
		run(|| {
			let priority = |who, call| -> Option<u64> { Some(pool(who, 0, call).ok()?.priority) };
			assert_eq!(priority(CLERK, work::urgent_work(1)), Some(PRIORITY_URGENT));
			assert_eq!(priority(CLERK, work::work(1)), Some(PRIORITY_OFFICER));
			assert_eq!(priority(CITIZEN, work::work(1)), Some(PRIORITY_CITIZEN));
			let urgent = priority(CITIZEN, work::urgent_work(1));
			assert_eq!(urgent, Some(PRIORITY_URGENT_CITIZEN));
			let out_of_office = Some(PRIORITY_OFFICER_OUT_OF_OFFICE);
			assert_eq!(priority(FORMER_CLERK, work::work(1)), out_of_office);
			assert_eq!(priority(FORMER_CLERK, work::urgent_work(1)), out_of_office);
			let order = [
				PRIORITY_URGENT,
				PRIORITY_URGENT_CITIZEN,
				PRIORITY_LARGE,
				PRIORITY_OFFICER,
				PRIORITY_CITIZEN,
				PRIORITY_OFFICER_OUT_OF_OFFICE,
			];
			assert!(order.is_sorted_by(|higher, lower| higher > lower));
		});
	}

	#[test]
	fn lets_who_did_not_sign_pass_uncharged() {
		run(|| {
			let extension = ChargeAllowance::<Test>::new();
			let call = work::work(1);
			for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
				let (validity, val, origin) = extension
					.validate(
						origin,
						&call,
						&costing(2_000_000),
						0,
						(),
						&TxBaseImplication(()),
						TransactionSource::External,
					)
					.unwrap();
				assert_eq!((validity, val), (ValidTransaction::default(), Val::Uncharged));
				let pre = extension.clone().prepare(val, &origin, &call, &costing(100), 0).unwrap();
				let unspent = ChargeAllowance::<Test>::post_dispatch_details(
					pre,
					&costing(100),
					&having_cost(100),
					0,
					&Ok(()),
				);
				assert_eq!(unspent, Ok(extension.weight(&call)));
			}
			assert_eq!(Usages::<Test>::iter().count(), 0);
		});
	}
}

mod prepare {
	use super::*;

	#[test]
	fn takes_the_burst_to_the_last_millionth() {
		run(|| {
			assert_ok!(charge(CITIZEN, 60_000));
			assert_noop!(charge(CITIZEN, 40_001), FUTURE);
			assert_ok!(charge(CITIZEN, 40_000));
			assert_noop!(charge(CITIZEN, BASE), FUTURE);
			assert_eq!(used(CITIZEN_PAYER), RESIDENT.burst.0);
		});
	}

	#[test]
	fn gives_back_block_by_block() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			open_block(2);
			assert_noop!(charge(CITIZEN, 20_001), FUTURE);
			assert_ok!(charge(CITIZEN, 20_000));
			open_block(4);
			assert_noop!(charge(CITIZEN, 40_001), FUTURE);
			assert_ok!(charge(CITIZEN, 30_000));
			open_block(100);
			assert_ok!(charge(CITIZEN, 100_000));
			assert_noop!(charge(CITIZEN, BASE), FUTURE);
		});
	}

	#[test]
	fn keeps_no_usage_of_the_refused() {
		run(|| {
			assert_ok!(charge(CITIZEN, 90_000));
			open_block(2);
			let before = Usages::<Test>::get(CITIZEN_PAYER);
			assert_noop!(charge(CITIZEN, 90_000), FUTURE);
			assert_eq!(Usages::<Test>::get(CITIZEN_PAYER), before);
		});
	}

	#[test]
	fn charges_officers_of_one_institution_together() {
		run(|| {
			assert_ok!(charge(CLERK, 500_000));
			assert_noop!(charge(SECOND_CLERK, 300_001), FUTURE);
			assert_ok!(charge(SECOND_CLERK, 300_000));
			assert_ok!(charge(NOTARY, 700_000));
			assert_eq!(used(COURT_PAYER), INSTITUTION.burst.0);
		});
	}

	#[test]
	fn works_in_the_last_block() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			open_block(u32::MAX);
			assert_ok!(charge(CITIZEN, 100_000));
			assert_noop!(charge(CITIZEN, BASE), FUTURE);
		});
	}

	#[test]
	fn charges_whoever_pays_when_the_block_is_built() {
		run(|| {
			assert_ok!(pool(CLERK, 0, work::work(100_000)));
			assert_ok!(pool(CLERK, 0, work::work(10_000)));
			// The institution is suspended in the same block.
			enrol(CLERK, FORMER_CLERK_PAYER);
			let refused = Err(custom(CALL_EXCEEDS_ALLOWANCE));
			assert_eq!(block(CLERK, work::work(100_000)), refused);
			assert_ok!(block(CLERK, work::work(10_000)).unwrap());
			assert_eq!(used(COURT_PAYER), 0);
			assert!(used(FORMER_CLERK_PAYER) > 0);
		});
	}

	#[test]
	fn obeys_a_rule_from_the_moment_it_is_set() {
		run(|| {
			assert_ok!(charge(CITIZEN, 100_000));
			let rule = Rule::new(50_000, 10_000);
			let class = AllowanceClass::Citizen;
			assert_ok!(Allowance::set_allowance(RuntimeOrigin::root(), class, rule));
			open_block(6);
			assert_noop!(charge(CITIZEN, BASE), FUTURE);
			open_block(7);
			assert_noop!(charge(CITIZEN, 10_001), FUTURE);
			assert_ok!(charge(CITIZEN, 10_000));
		});
	}
}

mod post_dispatch {
	use super::*;

	#[test]
	fn gives_back_what_was_not_used() {
		run(|| {
			dispatch(CITIZEN, 90_000, 20_000, || ());
			assert_eq!(used(CITIZEN_PAYER), 20_000);
			assert_ok!(charge(CITIZEN, 80_000));
		});
	}

	#[test]
	fn never_gives_back_more_than_was_charged() {
		run(|| {
			assert_ok!(charge(CITIZEN, 10_000));
			dispatch(CITIZEN, 20_000, 90_000, || ());
			assert_eq!(used(CITIZEN_PAYER), 30_000);
		});
	}

	#[test]
	fn keeps_at_least_the_least_cost() {
		run(|| {
			dispatch(CITIZEN, 20_000, BASE, || ());
			assert_eq!(used(CITIZEN_PAYER), BASE);
		});
	}

	#[test]
	fn keeps_the_cost_of_the_length() {
		run(|| {
			let remark = frame_system::Call::remark { remark: vec![0; 196_608] }.into();
			assert_ok!(block(CITIZEN, remark).unwrap());
			assert!(used(CITIZEN_PAYER) > 50_000);
		});
	}

	#[test]
	fn charges_calls_that_are_free_of_fees() {
		run(|| {
			let free = |_: RuntimeOrigin| -> DispatchResultWithInfo<PostDispatchInfo> {
				Ok(frame_support::dispatch::Pays::No.into())
			};
			let info =
				DispatchInfo { pays_fee: frame_support::dispatch::Pays::No, ..costing(20_000) };
			assert_ok!(ChargeAllowance::<Test>::new()
				.test_run(RuntimeOrigin::signed(CITIZEN), &work::work(1), &info, 0, 0, free)
				.unwrap());
			assert_eq!(used(CITIZEN_PAYER), 20_000);
		});
	}

	#[test]
	fn charges_calls_that_fail() {
		run(|| {
			let call = frame_system::Call::set_storage { items: vec![] };
			assert_eq!(block(CITIZEN, call.into()), Ok(Err(DispatchError::BadOrigin)));
			assert!(used(CITIZEN_PAYER) > 0);
		});
	}

	#[test]
	fn gives_back_to_the_payer_who_was_charged() {
		run(|| {
			assert_ok!(charge(OTHER_CITIZEN, 50_000));
			dispatch(CITIZEN, 90_000, 20_000, || {
				// The key of one citizen becomes the key of another.
				enrol(CITIZEN, OTHER_CITIZEN_PAYER);
			});
			assert_eq!(used(CITIZEN_PAYER), 20_000);
			assert_eq!(used(OTHER_CITIZEN_PAYER), 50_000);
		});
	}

	#[test]
	fn gives_nothing_to_a_payer_who_is_gone() {
		run(|| {
			dispatch(CITIZEN, 90_000, 20_000, || {
				enrol(CITIZEN, None);
				let clerk = RuntimeOrigin::signed(CLERK);
				assert_ok!(Allowance::clear_usage(clerk, CITIZEN_PAYER));
			});
			assert_eq!(Usages::<Test>::get(CITIZEN_PAYER), None);
		});
	}

	#[test]
	fn holds_when_the_call_itself_changes_the_rule() {
		run(|| {
			let rule = Rule::new(MIN_CITIZEN_BURST.0, 1);
			let class = AllowanceClass::Citizen;
			dispatch(CITIZEN, 90_000, 20_000, || {
				assert_ok!(Allowance::set_allowance(RuntimeOrigin::root(), class, rule));
			});
			assert_eq!(used(CITIZEN_PAYER), 20_000);
		});
	}

	#[test]
	fn emits_no_event() {
		run(|| {
			System::reset_events();
			dispatch(CITIZEN, 90_000, 20_000, || ());
			assert_eq!(System::event_count(), 0);
		});
	}

	#[test]
	fn gives_back_in_the_whole_pipeline() {
		run(|| {
			let call = work::work_less(90_000, 20_000);
			let most = cost(CITIZEN, call.clone());
			assert_ok!(block(CITIZEN, call).unwrap());
			assert_eq!(BlockShare(used(CITIZEN_PAYER)), most.saturating_sub(BlockShare(70_000)));
		});
	}
}
