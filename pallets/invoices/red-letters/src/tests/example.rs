// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, types::state::agreed, *};
use citychain_primitives::Millis;

#[test]
fn a_form_is_confirmed_until_the_last_millisecond_of_72_hours() {
	let policy = FormPolicy::default();
	let opened_at = Millis(1_790_000_000_000);
	let deadline = policy.confirm_until(opened_at);
	assert_eq!(deadline.0 - opened_at.0, 72 * 60 * 60 * 1_000);

	let form = FormState::opened(Side::Seller, deadline);
	let (last, issue_until) = (Millis(deadline.0 - 1), policy.issue_until(deadline));
	assert_eq!(form.code(), 2);
	let agreed = |side, at| agreed::<Test>(form, side, at, issue_until).map(|form| form.code());
	assert_eq!(agreed(Side::Seller, last), Err(Error::<Test>::OwnForm));
	assert_eq!(agreed(Side::Buyer, last), Ok(4));
	assert_eq!(agreed(Side::Buyer, deadline), Err(Error::<Test>::Expired));
	assert_eq!(form.at(deadline).code(), 7);
}
