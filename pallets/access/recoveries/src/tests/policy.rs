// SPDX-License-Identifier: Apache-2.0
//! How much time the council gives.

use super::*;
use crate::{Error, Event, GenesisConfig};
use citychain_access::RecoveryPolicy;
use frame_support::assert_noop;
use sp_runtime::BuildStorage;

fn policy(delay: u64, confirm_within: u64, complete_within: u64) -> RecoveryPolicy {
	RecoveryPolicy { delay, confirm_within, complete_within }
}

fn adopt(policy: RecoveryPolicy) -> DispatchResult {
	Recoveries::adopt_policy(RuntimeOrigin::root(), policy)
}

#[test]
fn is_of_three_days_a_week_and_a_month_at_first() {
	const DAY: u64 = 86_400_000;
	run(|| {
		assert_eq!(Recoveries::policy(), policy(3 * DAY, 7 * DAY, 30 * DAY));
		assert_eq!(Recoveries::policy(), policy(DELAY, CONFIRM_WITHIN, COMPLETE_WITHIN));
	});
}

#[test]
fn governs_what_is_opened_and_confirmed_from_now_on() {
	run(|| {
		assert_ok!(open_as(REGISTRAR, OTHER_PERSON, OTHER_KEY));
		take_events();
		let short = policy(MIN_DELAY, 10, 20);
		assert_ok!(adopt(short));
		assert_eq!(take_events(), [Event::PolicyAdopted { policy: short }]);
		assert_eq!(Recoveries::policy(), short);
		assert_ok!(open());
		let opened = RecoveryState::Opened { confirm_until: time_after(10) };
		assert_eq!(record().unwrap().state, opened);
		assert_ok!(confirm());
		assert_eq!(record().unwrap().state.until(), time_after(MIN_DELAY + 20));
		let other = Recoveries::recovery(OTHER_PERSON).unwrap().recovery;
		assert_eq!(other.state.until(), time_after(CONFIRM_WITHIN));
	});
}

#[test]
fn leaves_a_running_delay_as_it_is() {
	run(|| {
		confirmed();
		assert_ok!(adopt(policy(MIN_DELAY, 1, 1)));
		wait_until(MIN_DELAY);
		assert_noop!(complete(REGISTRAR), Error::<Test>::DelayNotOver);
		wait_until(DELAY);
		assert_ok!(complete(REGISTRAR));
	});
}

#[test]
fn keeps_to_its_bounds() {
	run(|| {
		assert_ok!(adopt(policy(MIN_DELAY, 1, 1)));
		assert_ok!(adopt(policy(MAX_WINDOW, MAX_WINDOW, MAX_WINDOW)));
		for (refused, error) in [
			(policy(0, 1, 1), Error::<Test>::DelayTooShort),
			(policy(MIN_DELAY - 1, 1, 1), Error::<Test>::DelayTooShort),
			(policy(MIN_DELAY, 0, 1), Error::<Test>::WindowEmpty),
			(policy(MIN_DELAY, 1, 0), Error::<Test>::WindowEmpty),
			(policy(MAX_WINDOW + 1, 1, 1), Error::<Test>::WindowTooLong),
			(policy(MIN_DELAY, MAX_WINDOW + 1, 1), Error::<Test>::WindowTooLong),
			(policy(MIN_DELAY, 1, u64::MAX), Error::<Test>::WindowTooLong),
		] {
			assert_noop!(adopt(refused), error);
		}
	});
}

#[test]
fn is_not_adopted_twice() {
	run(|| {
		assert_noop!(adopt(RecoveryPolicy::default()), Error::<Test>::PolicyUnchanged);
	});
}

#[test]
fn comes_with_the_first_block() {
	let policy = policy(MIN_DELAY, 1, 2);
	let genesis = GenesisConfig::<Test> { policy, ..Default::default() };
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| assert_eq!(Recoveries::policy(), policy));
}

#[test]
#[should_panic(expected = "recoveries.policy must be one that the council could adopt")]
fn of_the_first_block_must_be_valid() {
	let policy = policy(MIN_DELAY - 1, 1, 2);
	let genesis = GenesisConfig::<Test> { policy, ..Default::default() };
	drop(genesis.build_storage());
}
