// SPDX-License-Identifier: Apache-2.0
//! Who is urgent, who is barred, what is too large, and what urgent calls use when all else is used up.

use super::*;
use crate::{extensions::*, CALL_BARRED, TRANSACTION_TOO_LARGE};
use citychain_kit::testing::roles::*;
use frame_support::{assert_ok, traits::Get};

fn priority_in_pool(who: AccountId, call: RuntimeCall) -> u64 {
	pool(who, 0, call).unwrap().priority
}

/// Uses the allowance of `who` up to the last urgent call that it could afford.
fn use_up(who: AccountId) {
	while block(who, work::work(1_000)) != Err(FUTURE) {}
	while block(who, work::work(1)) != Err(FUTURE) {}
}

#[test]
fn only_who_can_do_it_is_urgent() {
	run(|| {
		assert_eq!(priority_in_pool(CLERK, work::urgent_work(1)), PRIORITY_URGENT);
		assert_eq!(priority_in_pool(SECOND_CLERK, work::urgent_work(1)), PRIORITY_OFFICER);
		assert_eq!(priority_in_pool(CITIZEN, work::urgent_work(1)), PRIORITY_URGENT_CITIZEN);
	});
}

#[test]
fn what_is_large_goes_behind_what_is_urgent() {
	run(|| {
		MaxTransactionCost::set(BlockShare(100_000));
		let governs = |ppm| work::governance_work(ppm, 0);
		assert_eq!(priority_in_pool(CLERK, governs(90_000)), PRIORITY_URGENT);
		assert_eq!(priority_in_pool(CLERK, governs(100_000)), PRIORITY_LARGE);
		MaxTransactionLength::set(1_000);
		assert_eq!(priority_in_pool(CLERK, work::governance_work(1, 900)), PRIORITY_URGENT);
		assert_eq!(priority_in_pool(CLERK, work::governance_work(1, 1_000)), PRIORITY_LARGE);
	});
}

#[test]
fn who_cannot_do_it_enters_neither_pool_nor_block() {
	run(|| {
		let call = work::governance_work(1, 0);
		assert_ok!(pool(CLERK, 0, call.clone()));
		assert_ok!(block(CLERK, call.clone()).unwrap());
		assert_eq!(pool(SECOND_CLERK, 0, call.clone()), Err(custom(CALL_BARRED)));
		assert_eq!(block(SECOND_CLERK, call), Err(custom(CALL_BARRED)));
	});
}

#[test]
fn one_officer_cannot_use_up_what_its_administrator_needs() {
	run(|| {
		use_up(SECOND_CLERK);
		assert_eq!(block(CLERK, work::work(1_000)), Err(FUTURE));
		assert_eq!(block(SECOND_CLERK, work::urgent_work(1_000)), Err(FUTURE));
		assert_ok!(block(CLERK, work::urgent_work(1_000)).unwrap());
		assert!(used(COURT_RESERVE) > 1_000);
	});
}

#[test]
fn the_reserve_is_bounded_and_comes_back() {
	run(|| {
		use_up(CLERK);
		let call = || work::urgent_work(9_000);
		let each = cost(CLERK, call()).0;
		for _ in 0..RESERVE.burst.0 / each {
			assert_ok!(block(CLERK, call()).unwrap());
		}
		assert_eq!(block(CLERK, call()), Err(FUTURE));
		assert!(used(COURT_RESERVE) <= RESERVE.burst.0);
		// One block gives back more to the institution than the call costs: the reserve rests.
		let before = used(COURT_RESERVE);
		open_block(2);
		assert_ok!(block(CLERK, call()).unwrap());
		assert_eq!(used(COURT_RESERVE), before);
	});
}

#[test]
fn what_is_urgent_uses_the_allowance_first() {
	run(|| {
		assert_ok!(block(CLERK, work::urgent_work(1_000)).unwrap());
		assert!(used(COURT_PAYER) > 1_000);
		assert_eq!(used(COURT_RESERVE), 0);
	});
}

#[test]
fn a_citizen_acts_in_time_though_all_citizens_of_its_keeper_used_theirs_up() {
	run(|| {
		crate::Usages::<Test>::insert(
			ALL_CITIZENS,
			crate::Usage { used: ALL_OF_KEEPER.burst, at_block: 1 },
		);
		assert_eq!(block(CITIZEN, work::work(1)), Err(FUTURE));
		assert_eq!(used(CITIZEN_PAYER), 0, "what is refused is charged to neither");
		assert_ok!(block(CITIZEN, work::urgent_work(1)).unwrap());
		assert!(used(CITIZEN_RESERVE) > 0);
		assert_eq!(used(CITIZEN_PAYER), 0);
	});
}

#[test]
fn who_may_not_act_has_no_reserve() {
	run(|| {
		use_up(FORMER_CLERK);
		assert_eq!(block(FORMER_CLERK, work::urgent_work(1)), Err(FUTURE));
	});
}

mod the_pool_takes_no_more {
	use super::*;

	const LONGEST: u32 = 1_000;

	#[test]
	fn bytes_of_one_transaction() {
		run(|| {
			MaxTransactionLength::set(LONGEST);
			let refused = Err(custom(TRANSACTION_TOO_LARGE));
			let remark = |length| -> RuntimeCall {
				frame_system::Call::remark { remark: vec![0; length] }.into()
			};
			let overhead = transaction(CLERK, 0, remark(900)).encoded_size() - 900;
			let longest = LONGEST as usize - overhead;
			assert_ok!(pool(CLERK, 0, remark(longest)));
			assert_eq!(pool(CLERK, 0, remark(longest + 1)), refused);
			assert_ok!(pool(CLERK, 0, work::governance_work(1, longest + 1)));
			// A block's author decided already.
			assert_ok!(block(CLERK, remark(longest + 1)).unwrap());
		});
	}

	#[test]
	fn time_of_one_transaction() {
		run(|| {
			MaxTransactionCost::set(BlockShare(100_000));
			let refused = Err(custom(TRANSACTION_TOO_LARGE));
			assert_ok!(pool(CLERK, 0, work::work(99_000)));
			assert_eq!(pool(CLERK, 0, work::work(100_000)), refused);
			assert_eq!(pool(CLERK, 0, work::urgent_work(100_000)), refused);
			assert_ok!(pool(CLERK, 0, work::governance_work(100_000, 0)));
			assert_ok!(block(CLERK, work::work(100_000)).unwrap());
		});
	}

	#[test]
	fn than_an_empty_block_has_room_for() {
		run(|| {
			MaxTransactionLength::set(1_000_000);
			let rule = Rule::new(u64::MAX, 1);
			let class = AllowanceClass::Institution;
			assert_ok!(Allowance::set_allowance(RuntimeOrigin::root(), class, rule));
			let limits: frame_system::limits::BlockLength =
				<Test as frame_system::Config>::BlockLength::get();
			let normal = *limits.max.get(DispatchClass::Normal) as usize;
			let call = |length| work::governance_work(1, length);
			let overhead = transaction(CLERK, 0, call(normal / 2)).encoded_size() - normal / 2;
			let longest = normal - LENGTH_MARGIN as usize - overhead;
			assert_ok!(pool(CLERK, 0, call(longest)));
			assert_eq!(pool(CLERK, 0, call(longest + 1)), Err(custom(TRANSACTION_TOO_LARGE)));
			assert_ok!(block(CLERK, call(longest)).unwrap());
		});
	}
}

mod a_new_citizen {
	use super::*;
	use citychain_primitives::{CitizenId, OnCitizenEnrolled};

	#[test]
	fn starts_with_nothing_and_gets_it_block_by_block() {
		run(|| {
			Allowance::on_citizen_enrolled(CitizenId(0));
			assert_eq!(block(CITIZEN, work::work(1)), Err(FUTURE));
			assert_ok!(pool(CITIZEN, 0, work::work(1)));
			open_block(2);
			assert_ok!(block(CITIZEN, work::work(1)).unwrap());
			open_block(100);
			assert_eq!(Allowance::allowance_of(CITIZEN).unwrap().available, RESIDENT.burst);
		});
	}

	#[test]
	fn has_what_is_urgent_at_once() {
		run(|| {
			Allowance::on_citizen_enrolled(CitizenId(0));
			assert_ok!(block(CITIZEN, work::urgent_work(1)).unwrap());
		});
	}
}

mod citizens_of_one_keeper {
	use super::*;
	use citychain_primitives::CitizenId;

	/// However many they are.
	#[test]
	fn use_no_more_than_their_share() {
		run(|| {
			let crowd = 1_000..1_010;
			for who in crowd.clone() {
				enrol(who, Payer::Citizen(CitizenId(u32::try_from(who).unwrap())));
				System::inc_sufficients(&who);
			}
			let applied = crowd.clone().filter(|who| block(*who, work::work(90_000)).is_ok());
			// Three would leave less than a fifth to who used less.
			assert_eq!(applied.count(), 2);
			assert!(used(ALL_CITIZENS) <= ALL_OF_KEEPER.burst.0);
			assert_ok!(block(CLERK, work::work(500_000)).unwrap());
			let used = ALL_OF_KEEPER.burst;
			crate::Usages::<Test>::insert(ALL_CITIZENS, crate::Usage { used, at_block: 1 });
			let share = Allowance::allowance_of(1_009).unwrap().available;
			assert!(share < RESIDENT.burst, "each is told what all have left: {share:?}");
			open_block(4);
			let applied = crowd.filter(|who| block(*who, work::work(90_000)).is_ok());
			assert_eq!(applied.count(), 1);
		});
	}

	#[test]
	fn get_back_together_what_was_not_used() {
		run(|| {
			assert_ok!(block(CITIZEN, work::work_less(90_000, 1_000)).unwrap());
			assert_eq!(used(ALL_CITIZENS), used(CITIZEN_PAYER));
			assert!(used(ALL_CITIZENS) < 2_000);
		});
	}
}

mod sender {
	use super::*;

	#[test]
	fn tells_the_node_what_it_has_to_know() {
		run(|| {
			let sender = Allowance::sender_of(CLERK, 7, &work::urgent_work(1));
			assert_eq!((sender.account, sender.nonce, sender.next_nonce), (CLERK, 7, 0));
			assert_eq!(sender.group, Some(COURT_PAYER));
			let citizen = Allowance::sender_of(CITIZEN, 0, &work::work(1));
			assert_eq!(citizen.group, Some(ALL_CITIZENS));
			assert!(sender.is_urgent && !sender.may_be_large);
			let sender = Allowance::sender_of(CLERK, 7, &work::governance_work(1, 1));
			assert!(sender.is_urgent && sender.may_be_large);
			for call in [work::urgent_work(1), work::governance_work(1, 1)] {
				let sender = Allowance::sender_of(SECOND_CLERK, 0, &call);
				assert!(!sender.is_urgent && !sender.may_be_large);
			}
		});
	}

	#[test]
	fn knows_no_group_of_a_stranger() {
		run(|| {
			let sender = Allowance::sender_of(STRANGER, 0, &work::urgent_work(1));
			assert_eq!(sender.group, None);
			assert!(!sender.is_urgent && !sender.may_be_large);
		});
	}
}
