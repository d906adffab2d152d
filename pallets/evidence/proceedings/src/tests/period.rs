// SPDX-License-Identifier: Apache-2.0
//! How long recorders have to answer.

use super::*;
use frame_support::{assert_noop, assert_ok, traits::Hooks};

fn set(period: u64) -> DispatchResult {
	Proceedings::set_response_period(RuntimeOrigin::root(), period)
}

#[test]
fn is_the_runtimes_until_the_council_sets_it() {
	run(|| {
		assert_eq!(Proceedings::response_period(), PERIOD);
		assert_ok!(set(DAY));
		assert_eq!(Proceedings::response_period(), DAY);
		assert_eq!(take_events(), [Event::ResponsePeriodSet { period: DAY }]);
		<Proceedings as Hooks<_>>::integrity_test();
	});
}

#[test]
fn binds_only_later_challenges() {
	run(|| {
		let before = raised();
		assert_ok!(set(1));
		assert_ok!(Proceedings::raise_challenge(
			signed(BANK_OFFICER),
			ITEM,
			PRE_CHAIN,
			document(1)
		));
		assert_eq!(deadline(before), Millis(START + PERIOD));
		assert_eq!(deadline(ChallengeId(1)), Millis(START + 1));
	});
}

#[test]
fn may_be_a_millisecond_and_the_longest() {
	run(|| {
		for period in [1, MAX_PERIOD] {
			assert_ok!(set(period));
		}
	});
}

#[test]
fn fails_when_it_is_zero_or_too_long() {
	run(|| {
		for period in [0, MAX_PERIOD + 1, u64::MAX] {
			assert_noop!(set(period), Error::OutOfRange);
		}
	});
}
