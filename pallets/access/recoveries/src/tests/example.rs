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
	assert_eq!(opened.status(now, 7), RecoveryStatus::AwaitsConfirmation);
	assert_eq!(ensure_due::<Test>(&opened, now, 7), Err(Error::NotConfirmed));

	let due_block = policy.due_block(7, 2_000);
	let confirmed_as = |account| {
		confirmed::<Test>(opened, of(InstitutionId(2)), &account, now, due_block, &policy)
	};
	assert_eq!(confirmed_as(3), Err(Error::WrongAccount));
	let confirmed = confirmed_as(account).unwrap();
	let hours = |hours: u64| now.0 + hours * 60 * 60 * 1_000;
	let due = |at, block| ensure_due::<Test>(&confirmed, Millis(at), block);
	assert_eq!(due(hours(72) - 1, due_block), Err(Error::DelayNotOver));
	// The chain stood still: nobody could veto.
	assert_eq!(due(hours(72), 8), Err(Error::DelayNotOver));
	assert!(due(hours(72), due_block).is_ok());
}
