// SPDX-License-Identifier: Apache-2.0
//! How much time the council gives.

use super::*;
use crate::{Error, Event, FormPolicy, GenesisConfig};
use frame_support::assert_noop;
use sp_runtime::BuildStorage;

fn adopt(confirm_within: u64, issue_within: u64) -> DispatchResult {
	let policy = FormPolicy { confirm_within, issue_within };
	RedLetters::adopt_policy(RuntimeOrigin::root(), policy)
}

#[test]
fn is_that_of_the_tax_administration_at_first() {
	run(|| {
		let policy = FormPolicy { confirm_within: CONFIRM_WITHIN, issue_within: ISSUE_WITHIN };
		assert_eq!(RedLetters::policy(), policy);
	});
}

#[test]
fn governs_what_is_opened_from_now_on() {
	run(|| {
		take_events();
		assert_ok!(adopt(10, 20));
		let policy = FormPolicy { confirm_within: 10, issue_within: 20 };
		assert_eq!(take_events(), [Event::PolicyAdopted { policy }]);
		assert_eq!(RedLetters::policy(), policy);
		let form = open(Side::Seller, Reversal::Rest);
		assert_eq!(state(form), FormState::AwaitsBuyer { until: time_after(10) });
		assert_ok!(agree(Side::Buyer, form));
		assert_eq!(state(form), FormState::Confirmed { issue_until: time_after(20) });
	});
}

#[test]
fn may_give_from_a_millisecond_to_the_longest_window() {
	run(|| {
		assert_ok!(adopt(1, 1));
		assert_ok!(adopt(MAX_WINDOW, MAX_WINDOW));
		assert_noop!(adopt(0, 1), Error::<Test>::WindowEmpty);
		assert_noop!(adopt(1, 0), Error::<Test>::WindowEmpty);
		assert_noop!(adopt(MAX_WINDOW + 1, 1), Error::<Test>::WindowTooLong);
		assert_noop!(adopt(1, u64::MAX), Error::<Test>::WindowTooLong);
	});
}

#[test]
fn is_not_adopted_twice() {
	run(|| {
		assert_noop!(adopt(CONFIRM_WITHIN, ISSUE_WITHIN), Error::<Test>::PolicyUnchanged);
	});
}

#[test]
fn comes_with_the_first_block() {
	let policy = FormPolicy { confirm_within: 1, issue_within: 2 };
	let genesis = GenesisConfig::<Test> { policy, ..Default::default() };
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| assert_eq!(RedLetters::policy(), policy));
}

#[test]
#[should_panic(expected = "redLetters.policy must be one that the council could adopt")]
fn of_the_first_block_must_be_valid() {
	let policy = FormPolicy { confirm_within: 0, issue_within: 2 };
	let genesis = GenesisConfig::<Test> { policy, ..Default::default() };
	drop(genesis.build_storage());
}
