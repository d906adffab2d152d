// SPDX-License-Identifier: Apache-2.0
//! The pure transitions, without externalities: from each state, what each call makes of it.

use crate::{
	mock::{Error, Test},
	types::{headcount::administered, officer, Citizen, Standing},
	Error::*,
};
use citychain_access::{
	AssuranceLevel, CitizenStatus, DutyMask, Headcount, InstitutionStatus, Officer, OfficerStatus,
	Seat,
};
use citychain_primitives::{Duty, InstitutionId, Millis, Validity};

const THEN: Millis = Millis(10);
const NOW: Millis = Millis(20);

#[test]
fn of_an_institution() {
	use InstitutionStatus::{Active, Closed, Suspended};
	let (suspended, closed) = (Suspended { since: NOW }, Closed { since: NOW });
	type Next = Result<InstitutionStatus, Error>;
	let is_closed = || Next::Err(InstitutionClosed);
	let table: [(InstitutionStatus, [Next; 3]); 3] = [
		(Active, [Ok(suspended), Err(InvalidTransition), Ok(closed)]),
		(Suspended { since: THEN }, [Err(InvalidTransition), Ok(Active), Ok(closed)]),
		(Closed { since: THEN }, [is_closed(), is_closed(), is_closed()]),
	];
	for (status, next) in table {
		let standing = || Standing { status, duties: DutyMask::default() };
		let status = |next: Result<Standing, Error>| next.map(|standing| standing.status);
		let results = [
			status(standing().suspended(NOW)),
			status(standing().reinstated()),
			status(standing().closed(NOW)),
		];
		assert_eq!(results, next);
	}
}

fn officer_with(status: OfficerStatus) -> Officer {
	let duties = DutyMask::from_iter([Duty::Administer]);
	let validity = Validity::open(THEN);
	Officer { institution: InstitutionId(0), duties, validity, status }
}

#[test]
fn of_an_officer() {
	use OfficerStatus::{Active, Compromised, Dismissed, Suspended};
	let was_suspended = Suspended { since: THEN };
	let suspended = Suspended { since: NOW };
	let compromised =
		|suspended_since| Compromised { since: THEN, reported_at: NOW, suspended_since };
	let dismissed = |compromised_since| Dismissed { since: NOW, compromised_since };
	type Next = Result<OfficerStatus, Error>;
	let invalid = || Next::Err(InvalidTransition);
	let gone = || Next::Err(OfficerDismissed);
	let table: [(OfficerStatus, [Next; 5]); 5] = [
		(
			Active,
			[Ok(suspended), invalid(), Ok(compromised(None)), Ok(Active), Ok(dismissed(None))],
		),
		(
			was_suspended,
			[
				invalid(),
				Ok(Active),
				Ok(compromised(Some(THEN))),
				Ok(was_suspended),
				Ok(dismissed(None)),
			],
		),
		(
			compromised(None),
			[invalid(), invalid(), invalid(), Ok(Active), Ok(dismissed(Some(THEN)))],
		),
		(
			compromised(Some(THEN)),
			[invalid(), invalid(), invalid(), Ok(was_suspended), Ok(dismissed(Some(THEN)))],
		),
		(dismissed(None), [gone(), gone(), gone(), gone(), gone()]),
	];
	for (status, next) in table {
		let record = || officer_with(status);
		let status = |next: Result<Officer, Error>| next.map(|officer| officer.status);
		let results = [
			status(officer::suspended(record(), NOW)),
			status(officer::reinstated(record())),
			status(officer::compromised(record(), THEN, NOW)),
			status(officer::rekeyed(record())),
			status(officer::dismissed(record(), NOW)),
		];
		assert_eq!(results, next);
	}
}

#[test]
fn of_a_citizen() {
	let citizen = Citizen::enrolled(InstitutionId(0), AssuranceLevel::Low, THEN);
	assert_eq!(citizen.clone().reinstated::<Test>(), Err(InvalidTransition));
	let suspended = citizen.clone().suspended::<Test>(NOW).unwrap();
	assert_eq!(suspended.status, CitizenStatus::Suspended { since: NOW });
	assert_eq!(suspended.clone().suspended::<Test>(NOW), Err(InvalidTransition));
	assert_eq!(suspended.reinstated::<Test>(), Ok(citizen));
}

#[test]
fn of_an_administrators_seat() {
	use Seat::{AwaitingKey, Held, None};
	let count = |administrators, awaiting_key| Headcount {
		officers: administrators + awaiting_key,
		administrators,
		awaiting_key,
	};
	type Next = Result<(u32, u32), Error>;
	let refused = || Next::Err(LastAdministrator);
	let table: [(Headcount, Seat, Seat, Next); 9] = [
		(count(1, 0), Held, None, refused()),
		(count(1, 1), Held, None, refused()),
		(count(2, 0), Held, None, Ok((1, 0))),
		(count(1, 0), Held, AwaitingKey, Ok((0, 1))),
		(count(0, 1), AwaitingKey, Held, Ok((1, 0))),
		(count(0, 1), AwaitingKey, None, refused()),
		(count(0, 2), AwaitingKey, None, Ok((0, 1))),
		(count(1, 1), AwaitingKey, None, Ok((1, 0))),
		(count(0, 1), None, Held, Ok((1, 1))),
	];
	for (headcount, before, after, expected) in table {
		let next = administered(headcount.reseated(before, after), before, after);
		assert_eq!(next.map(|next| (next.administrators, next.awaiting_key)), expected);
	}
}
