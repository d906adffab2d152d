// SPDX-License-Identifier: Apache-2.0
//! What a chain starts with.

use super::*;
use crate::{Allowances, GenesisConfig};
use frame_support::traits::BuildGenesisConfig;

/// The allowances of a chain that starts with this.
fn start(genesis: GenesisConfig<Test>) -> [Rule; 5] {
	sp_io::TestExternalities::default().execute_with(|| {
		genesis.build();
		Allowance::do_try_state().unwrap();
		AllowanceClass::ALL.map(Allowance::allowance)
	})
}

#[test]
fn is_what_the_runtime_says_where_the_genesis_says_nothing() {
	assert_eq!(
		start(GenesisConfig::default()),
		[INSTITUTION, OUT_OF_OFFICE, RESIDENT, ALL_OF_KEEPER, RESERVE]
	);
	new_test_ext().execute_with(|| assert_eq!(Allowances::<Test>::iter().count(), 0));
}

#[test]
fn may_be_more_generous() {
	let generous = Rule::new(10_000_000, 1_000_000);
	let genesis = GenesisConfig {
		institution: Some(generous),
		citizen: Some(generous),
		citizens_of_keeper: Some(generous),
		..Default::default()
	};
	assert_eq!(start(genesis), [generous, OUT_OF_OFFICE, generous, generous, RESERVE]);
}

#[test]
fn is_read_from_the_patch_of_a_preset() {
	let patch = r#"{
		"institution": { "burst": 900000, "perBlock": 300000 },
		"officerOutOfOffice": null,
		"citizen": { "burst": 500, "perBlock": 1 },
		"reserve": { "burst": 200, "perBlock": 2 }
	}"#;
	let genesis: GenesisConfig<Test> = serde_json::from_str(patch).unwrap();
	let institution = Rule::new(900_000, 300_000);
	let expected =
		[institution, OUT_OF_OFFICE, Rule::new(500, 1), ALL_OF_KEEPER, Rule::new(200, 2)];
	assert_eq!(start(genesis), expected);
}

#[test]
#[should_panic(expected = "allowance of Citizen in the genesis: Err(BurstZero)")]
fn refuses_what_the_council_could_not_set() {
	start(GenesisConfig { citizen: Some(Rule::new(0, 1)), ..Default::default() });
}

#[test]
fn the_constants_of_the_runtime_are_checked() {
	use frame_support::traits::Hooks;
	<Allowance as Hooks<u32>>::integrity_test();
}
