// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::mock::*;
use citychain_kit::testing::roles::{CITY, COURT};

#[test]
fn the_council_gives_a_seat_to_a_new_account_whatever_the_former_one_does() {
	ExtBuilder::default().seat(CITY, 20).seat(COURT, 21).execute(|| {
		assert_eq!(Seats::assign_seat(RuntimeOrigin::root(), COURT, 30), Ok(()));
		assert_eq!(seats(), [(CITY, 20), (COURT, 30)]);
	});
}
