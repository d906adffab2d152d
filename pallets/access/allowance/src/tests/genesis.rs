// SPDX-License-Identifier: Apache-2.0
//! What a chain starts with.

use super::*;
use crate::{Allowances, GenesisConfig};
use frame_support::traits::BuildGenesisConfig;

/// The allowances of a chain that starts with this.
fn start(genesis: GenesisConfig<Test>) -> [Rule; 3] {
	sp_io::TestExternalities::default().execute_with(|| {
		genesis.build();
		Allowance::do_try_state().unwrap();
		AllowanceClass::ALL.map(Allowance::allowance)
	})
}

#[test]
fn is_what_the_runtime_says_where_the_genesis_says_nothing() {
	assert_eq!(start(GenesisConfig::default()), [INSTITUTION, OUT_OF_OFFICE, RESIDENT]);
	new_test_ext().execute_with(|| assert_eq!(Allowances::<Test>::iter().count(), 0));
}

#[test]
fn may_be_more_generous() {
	let generous = Rule::new(10_000_000, 1_000_000);
	let genesis = GenesisConfig {
		institution: Some(generous),
		citizen: Some(generous),
		..Default::default()
	};
	assert_eq!(start(genesis), [generous, OUT_OF_OFFICE, generous]);
}

#[test]
fn is_read_from_the_patch_of_a_preset() {
	let patch = r#"{
		"institution": { "burst": 900000, "perBlock": 300000 },
		"officerOutOfOffice": null,
		"citizen": { "burst": 5, "perBlock": 1 }
	}"#;
	let genesis: GenesisConfig<Test> = serde_json::from_str(patch).unwrap();
	assert_eq!(start(genesis), [Rule::new(900_000, 300_000), OUT_OF_OFFICE, Rule::new(5, 1)]);
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
