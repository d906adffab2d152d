// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::Call;
use citychain_kit::testing::{origins::assert_bad_origin, roles::*};

#[test]
fn only_the_council_gives_and_takes_seats() {
	two_seats().keyless_seat(BANK, NEW_NODE).execute(|| {
		let calls = || {
			[
				Call::<Test>::assign_seat { institution: COURT, validator: NEW_NODE + 1 },
				Call::<Test>::vacate_seat { institution: COURT },
			]
		};
		let others = [ADMINISTRATOR, CLERK, COURT_NODE, STRANGER].map(RuntimeOrigin::signed);
		assert_bad_origin(calls(), [RuntimeOrigin::none()]);
		assert_bad_origin(calls(), others);
	});
}
