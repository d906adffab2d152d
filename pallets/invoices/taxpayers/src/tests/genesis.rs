// SPDX-License-Identifier: Apache-2.0
//! The first taxpayers.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::TaxpayerStatus;
use citychain_kit::testing::authority;
use citychain_primitives::Day;
use sp_runtime::BuildStorage;

fn seller() -> GenesisTaxpayer {
	let numbers = vec![
		GenesisNumbers { series: series("26317"), count: 10 },
		GenesisNumbers { series: series("26318"), count: 1 },
	];
	GenesisTaxpayer { taxpayer: SELLER, bureau: TAX_BUREAU, terms: terms(), numbers }
}

/// Builds the genesis of these taxpayers, and runs the test on it.
fn build(taxpayers: Vec<GenesisTaxpayer>, test: impl FnOnce()) {
	authority::reset_to_roles();
	let register = GenesisConfig { taxpayers, ..GenesisConfig::default() };
	let genesis = RuntimeGenesisConfig { register, ..RuntimeGenesisConfig::default() };
	sp_io::TestExternalities::from(genesis.build_storage().unwrap()).execute_with(|| {
		test();
		Register::do_try_state().unwrap();
	});
}

#[test]
fn registers_taxpayers_with_the_numbers_that_follow_each_other() {
	let buyer = GenesisTaxpayer { taxpayer: BUYER, ..seller() };
	build(vec![seller(), buyer], || {
		for (taxpayer, from) in [(SELLER, 0), (BUYER, 1)] {
			assert_eq!(
				Register::taxpayer(taxpayer),
				Some(Taxpayer {
					bureau: TAX_BUREAU,
					terms: terms(),
					registered_on: Day(0),
					status: TaxpayerStatus::Active,
				})
			);
			let range = |digits, from, until| NumberRange { series: series(digits), from, until };
			assert_eq!(
				Register::numbers(taxpayer),
				[range("26317", 10 * from, 10 * from + 10), range("26318", from, from + 1)]
			);
		}
	});
}

#[test]
#[should_panic(expected = "genesis: taxpayer InstitutionId(9) is refused")]
fn refuses_a_taxpayer_that_is_there_twice() {
	build(vec![seller(), seller()], || ());
}

#[test]
#[should_panic(expected = "NotABureau")]
fn refuses_a_bureau_that_does_not_administer_taxes() {
	build(vec![GenesisTaxpayer { bureau: BANK, ..seller() }], || ());
}

#[test]
#[should_panic(expected = "InstitutionNotActive")]
fn refuses_an_institution_that_is_not_active() {
	build(vec![GenesisTaxpayer { taxpayer: NOWHERE, ..seller() }], || ());
}

#[test]
#[should_panic(expected = "NoNumbers")]
fn refuses_numbers_that_are_none() {
	let numbers = vec![GenesisNumbers { series: series("26317"), count: 0 }];
	build(vec![GenesisTaxpayer { numbers, ..seller() }], || ());
}
