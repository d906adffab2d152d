// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{
	mock::Test,
	types::recovery::{confirmed, ensure_due},
	Error,
};
use citychain_access::{Recovery, RecoveryPolicy, RecoveryStatus};
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId, Millis, OfficerId};

#[test]
fn the_second_institution_confirms_and_72_hours_later_the_key_is_due() {
	let policy = RecoveryPolicy::default();
	let of = |institution| ActingOfficer { officer: OfficerId(1), institution };
	let now = Millis(1_790_000_000_000);
	let (lost, account) = (1, 2);
	let grounds = Commitment([7; 32]);
	let opened = Recovery::opened(lost, account, grounds, of(InstitutionId(4)), now, &policy);
	assert_eq!(opened.status(now), RecoveryStatus::AwaitsConfirmation);
	assert_eq!(ensure_due::<Test>(&opened, now), Err(Error::NotConfirmed));

	let confirmed_as =
		|account| confirmed::<Test>(opened, of(InstitutionId(2)), &account, now, &policy);
	assert_eq!(confirmed_as(3), Err(Error::WrongAccount));
	let confirmed = confirmed_as(account).unwrap();
	let hours = |hours: u64| now.0 + hours * 60 * 60 * 1_000;
	assert_eq!(ensure_due::<Test>(&confirmed, Millis(hours(72) - 1)), Err(Error::DelayNotOver));
	assert!(ensure_due::<Test>(&confirmed, Millis(hours(72))).is_ok());
}
