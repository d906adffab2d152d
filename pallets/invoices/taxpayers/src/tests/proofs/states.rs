// SPDX-License-Identifier: Apache-2.0
//! Every state with everything that can be done in it.

use super::*;
use crate::{mock::*, Error};
use frame_support::{assert_ok, storage::with_transaction};
use sp_runtime::TransactionOutcome;

#[derive(Clone, Copy, Debug)]
enum State {
	Valid,
	Expired,
	Used,
	Revoked,
}

fn reach(state: State) {
	assert_ok!(issue(TAX_OFFICER, end()));
	begin_block(5);
	let reached = match state {
		State::Valid => Ok(()),
		State::Expired => {
			begin_block(6);
			Ok(())
		},
		State::Used => consume(FIRST).map(|_| ()),
		State::Revoked => revoke(TAX_OFFICER, FIRST),
	};
	assert_ok!(reached);
}

/// The verdict of what is done, and all as it was before.
fn attempt(what: impl FnOnce() -> DispatchResult) -> DispatchResult {
	with_transaction(|| TransactionOutcome::Rollback(Ok::<_, DispatchError>(what()))).unwrap()
}

#[test]
fn each_state_allows_what_the_table_says() {
	let error = |error: Error<Test>| Err::<(), DispatchError>(error.into());
	let (used, revoked) = (|| error(Error::AlreadyUsed), || error(Error::Revoked));
	let (expired, proven) = (|| error(Error::Expired), || error(Error::AlreadyProven));
	// State, use, revocation, another proof of the subject.
	let table = [
		(State::Valid, Ok(()), Ok(()), proven()),
		(State::Expired, expired(), expired(), Ok(())),
		(State::Used, used(), used(), proven()),
		(State::Revoked, revoked(), revoked(), Ok(())),
	];
	for (state, use_it, revoke_it, issue_another) in table {
		run(|| {
			reach(state);
			assert_eq!(attempt(|| consume(FIRST).map(|_| ())), use_it, "{state:?}");
			assert_eq!(attempt(|| revoke(TAX_OFFICER, FIRST)), revoke_it, "{state:?}");
			assert_eq!(attempt(|| issue(TAX_OFFICER, time_of(9))), issue_another, "{state:?}");
			let kept = attempt(|| prune(TAX_OFFICER, FIRST));
			assert_eq!(kept, error(Error::RetentionNotOver), "{state:?}");
			begin_block(30);
			assert_ok!(prune(TAX_OFFICER, FIRST));
		});
	}
}
