// SPDX-License-Identifier: Apache-2.0
//! The instants around 72 hours, and forms that nobody confirmed.

use super::*;
use crate::{Error, Event, FormPolicy, Trail, Trails, CONFIRM_WITHIN};
use citychain_primitives::{ActingOfficer, Millis, OfficerId};
use frame_support::assert_noop;

const OPENED: u64 = 12_345;
/// The last instant at which a form can be confirmed, and the first at which it cannot.
const LAST: u64 = OPENED + CONFIRM_WITHIN - 1;
const OVER: u64 = OPENED + CONFIRM_WITHIN;

/// A form of this side, at this instant after it was opened.
fn open_until(side: Side, offset: u64) -> RedFormId {
	set_offset(OPENED);
	let form = open(side, Reversal::Rest);
	set_offset(offset);
	form
}

#[test]
fn the_window_is_72_hours() {
	assert_eq!(CONFIRM_WITHIN, 72 * 3_600_000);
}

#[test]
fn the_last_millisecond_is_in_time() {
	for side in Side::ALL {
		run(|| {
			assert_ok!(agree(side.other(), open_until(side, LAST)));
		});
		run(|| {
			assert_ok!(deny(side.other(), open_until(side, LAST)));
		});
		run(|| {
			assert_ok!(withdraw(side, open_until(side, LAST)));
		});
		run(|| {
			let form = open_until(side, LAST);
			assert_noop!(close(form), Error::<Test>::NotExpired);
		});
	}
}

#[test]
fn the_instant_of_72_hours_is_too_late() {
	for side in Side::ALL {
		for instant in [OVER, OVER + 1, OVER * 1_000] {
			run(|| {
				let form = open_until(side, instant);
				assert_noop!(agree(side.other(), form), Error::<Test>::Expired);
				assert_noop!(deny(side.other(), form), Error::<Test>::Expired);
				assert_noop!(withdraw(side, form), Error::<Test>::Expired);
				assert_noop!(issue(form), Error::<Test>::Expired);
				assert_ok!(close(form));
			});
		}
	}
}

#[test]
fn closing_puts_07_on_record_once() {
	run(|| {
		let form = open_until(Side::Seller, OVER);
		take_events();
		assert_ok!(close(form));
		assert_eq!(state(form), FormState::Expired);
		assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: form, open: None }));
		let acting = ActingOfficer { officer: OfficerId(13), institution: OTHER_FIRM };
		let closed_by = Some(acting);
		assert_eq!(take_events(), [Event::FormExpired { form, blue: BLUE, closed_by }]);
		assert_noop!(close(form), Error::<Test>::InvalidTransition);
	});
}

#[test]
fn an_overdue_form_makes_room_without_being_closed() {
	run(|| {
		let overdue = open_until(Side::Seller, LAST);
		assert_noop!(
			open_as(BUYER_CLERK, Side::Buyer, BLUE, Reversal::Rest),
			Error::<Test>::FormOpen
		);
		set_offset(OVER);
		take_events();
		let form = open(Side::Buyer, Reversal::Rest);
		assert_eq!(state(overdue), FormState::Expired);
		assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: form, open: Some(form) }));
		let [expired, opened] = &take_events()[..] else { panic!("two events") };
		assert_eq!(expired, &Event::FormExpired { form: overdue, blue: BLUE, closed_by: None });
		assert!(matches!(opened, Event::FormOpened { .. }));
	});
}

#[test]
fn an_overdue_form_does_not_stop_a_direct_red_letter() {
	run(|| {
		assert_ok!(open_as(BUYER_CLERK, Side::Buyer, UNUSED, line(1, 0)));
		set_offset(CONFIRM_WITHIN);
		assert_ok!(direct_as(SELLER_CLERK, UNUSED, Reversal::Rest));
		assert_eq!(state(RedFormId(0)), FormState::Expired);
	});
}

#[test]
fn a_confirmed_form_does_not_expire() {
	run(|| {
		let form = confirmed(Side::Seller);
		set_offset(100 * ISSUE_WITHIN);
		assert_noop!(close(form), Error::<Test>::InvalidTransition);
		assert_eq!(RedLetters::form(form).unwrap().code, 4);
	});
}

#[test]
fn a_running_deadline_stays_when_the_policy_changes() {
	run(|| {
		let form = open(Side::Seller, Reversal::Rest);
		let policy = FormPolicy { confirm_within: 1, issue_within: 1 };
		assert_ok!(RedLetters::adopt_policy(RuntimeOrigin::root(), policy));
		set_offset(CONFIRM_WITHIN - 1);
		assert_ok!(agree(Side::Buyer, form));
		// The time to issue starts with the confirmation, and so is the new one.
		let issue_until = time_after(CONFIRM_WITHIN);
		assert_eq!(state(form), FormState::Confirmed { issue_until });
	});
}

#[test]
fn deadlines_at_the_end_of_time_do_not_overflow() {
	run(|| {
		Timestamp::set_timestamp(u64::MAX - 1);
		let form = open(Side::Seller, Reversal::Rest);
		assert_eq!(state(form), FormState::AwaitsBuyer { until: Millis(u64::MAX) });
		assert_ok!(agree(Side::Buyer, form));
		assert_eq!(state(form), FormState::Confirmed { issue_until: Millis(u64::MAX) });
	});
}
