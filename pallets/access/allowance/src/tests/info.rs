// SPDX-License-Identifier: Apache-2.0
//! What an account is told about its allowance.

use super::*;
use citychain_access::AllowanceInfo;
use citychain_kit::testing::roles::*;
use frame_support::assert_ok;

#[test]
fn tells_nothing_to_who_is_not_enrolled() {
	run(|| assert_eq!(Allowance::allowance_of(STRANGER), None));
}

#[test]
fn tells_the_whole_burst_to_who_used_nothing() {
	run(|| {
		let expected = AllowanceInfo {
			payer: CITIZEN_PAYER,
			allowance: RESIDENT,
			available: RESIDENT.burst,
			used: BlockShare::ZERO,
			blocks_until_full: 0,
		};
		assert_eq!(Allowance::allowance_of(CITIZEN), Some(expected));
	});
}

#[test]
fn tells_what_the_next_block_has() {
	run(|| {
		assert_ok!(charge(CLERK, 700_000));
		let info = Allowance::allowance_of(SECOND_CLERK).unwrap();
		let expected = AllowanceInfo {
			payer: COURT_PAYER,
			allowance: INSTITUTION,
			available: BlockShare(300_000),
			used: BlockShare(500_000),
			blocks_until_full: 3,
		};
		assert_eq!(info, expected);
		open_block(2);
		assert_eq!(charge(SECOND_CLERK, info.available.0 + 1), Err(FUTURE));
		assert_ok!(charge(SECOND_CLERK, info.available.0));
	});
}

#[test]
fn tells_when_all_has_come_back() {
	run(|| {
		assert_ok!(charge(CITIZEN, 100_000));
		let blocks = Allowance::allowance_of(CITIZEN).unwrap().blocks_until_full;
		open_block(1 + 1 + u32::try_from(blocks).unwrap());
		assert_ok!(charge(CITIZEN, 100_000));
	});
}

#[test]
fn tells_of_no_allowance_while_a_lowered_burst_is_exceeded() {
	run(|| {
		assert_ok!(charge(CITIZEN, 100_000));
		let rule = Rule::new(10_000, 20_000);
		let class = AllowanceClass::Citizen;
		assert_ok!(Allowance::set_allowance(RuntimeOrigin::root(), class, rule));
		let info = Allowance::allowance_of(CITIZEN).unwrap();
		assert_eq!((info.available, info.used), (BlockShare::ZERO, BlockShare(80_000)));
		assert_eq!(info.blocks_until_full, 4);
	});
}
