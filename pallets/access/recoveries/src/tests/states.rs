// SPDX-License-Identifier: Apache-2.0
//! Every status with everything that can be done in it.

use super::*;
use crate::Error;
use frame_support::storage::with_transaction;
use sp_runtime::{DispatchError, TransactionOutcome};

#[derive(Clone, Copy, Debug)]
enum Start {
	None,
	AwaitsConfirmation,
	AwaitsDelay,
	Due,
	/// Not confirmed in time.
	Unconfirmed,
	/// Not completed in time.
	Uncompleted,
	/// Due, but the citizen has another key.
	OtherKey,
	/// Due, but another institution keeps the enrolment.
	OtherKeeper,
}

fn reach(start: Start) {
	match start {
		Start::None => {},
		Start::AwaitsConfirmation => {
			assert_ok!(open());
		},
		Start::AwaitsDelay => {
			confirmed();
		},
		Start::Due => due(),
		Start::Unconfirmed => {
			assert_ok!(open());
			wait_until(CONFIRM_WITHIN);
		},
		Start::Uncompleted => {
			confirmed();
			wait_until(DELAY + COMPLETE_WITHIN);
		},
		Start::OtherKey => {
			due();
			assert_ok!(MockCitizens::replace_key(PERSON, OTHER_KEY));
		},
		Start::OtherKeeper => {
			due();
			citizens::set_keeper(PERSON, OTHER_CENTRE);
		},
	}
}

type Verdict = Result<(), DispatchError>;

/// The verdict of what is done in this state, and no trace of it.
fn attempt(start: Start, what: fn() -> DispatchResult) -> Verdict {
	let mut verdict = Ok(());
	run(|| {
		reach(start);
		let rolled_back =
			with_transaction(|| TransactionOutcome::Rollback(Ok::<_, DispatchError>(what())));
		verdict = rolled_back.unwrap();
	});
	verdict
}

fn confirm_by_third() -> DispatchResult {
	confirm_as(OTHER_REGISTRAR, PERSON, NEW_KEY)
}

#[test]
fn each_status_allows_what_the_table_says() {
	let no = |error: Error<Test>| Verdict::Err(error.into());
	let none = || no(Error::NotFound);
	let twice = || no(Error::InvalidTransition);
	let (expired, early) = (|| no(Error::Expired), || no(Error::NotExpired));
	let busy = || no(Error::StillOpen);
	let calls: [fn() -> DispatchResult; 6] = [
		confirm_by_third,
		|| veto(key()),
		|| withdraw(REGISTRAR),
		|| complete(NOTARY),
		|| replace_own(key(), STRANGER),
		|| remove(OTHER_REGISTRAR),
	];
	let not_party = || no(Error::NotParty);
	let table = [
		(Start::None, [none(), none(), none(), none(), Ok(()), none()]),
		(Start::AwaitsConfirmation, [Ok(()), Ok(()), Ok(()), not_party(), busy(), early()]),
		(Start::AwaitsDelay, [twice(), Ok(()), Ok(()), no(Error::DelayNotOver), busy(), early()]),
		(Start::Due, [twice(), Ok(()), Ok(()), Ok(()), busy(), early()]),
		(Start::Unconfirmed, [expired(), Ok(()), Ok(()), not_party(), Ok(()), Ok(())]),
		(Start::Uncompleted, [twice(), Ok(()), Ok(()), expired(), Ok(()), Ok(())]),
		(Start::OtherKey, [twice(), Ok(()), Ok(()), no(Error::KeyChanged), Ok(()), Ok(())]),
		(Start::OtherKeeper, [twice(), Ok(()), Ok(()), no(Error::KeeperChanged), Ok(()), Ok(())]),
	];
	for (start, verdicts) in table {
		for (index, (call, verdict)) in calls.into_iter().zip(verdicts).enumerate() {
			assert_eq!(attempt(start, call), verdict, "{start:?}, call {index}");
		}
	}
}

#[test]
fn another_one_is_opened_where_none_is_open() {
	for (start, verdict) in [
		(Start::None, Ok(())),
		(Start::AwaitsConfirmation, Err(Error::<Test>::StillOpen.into())),
		(Start::AwaitsDelay, Err(Error::<Test>::StillOpen.into())),
		(Start::Due, Err(Error::<Test>::StillOpen.into())),
		(Start::Unconfirmed, Ok(())),
		(Start::Uncompleted, Ok(())),
		(Start::OtherKey, Ok(())),
		(Start::OtherKeeper, Err(Error::<Test>::NotKeeper.into())),
	] {
		assert_eq!(attempt(start, open), verdict, "{start:?}");
	}
}
