// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::Call;
use citychain_kit::testing::{origins::*, roles::*};

/// The calls of the council, which are all.
fn council_calls() -> [Call<Test>; 2] {
	[
		Call::assign_seat { institution: COURT, validator: NEW_NODE + 1 },
		Call::vacate_seat { institution: COURT },
	]
}

#[test]
fn the_table_holds_every_call() {
	assert_every_call(council_calls());
}

#[test]
fn only_the_council_gives_and_takes_seats() {
	two_seats().keyless_seat(BANK, NEW_NODE).execute(|| {
		let others = [ADMINISTRATOR, CLERK, COURT_NODE, STRANGER].map(signed);
		assert_bad_origin(council_calls(), [RuntimeOrigin::none()]);
		assert_bad_origin(council_calls(), others);
	});
}
