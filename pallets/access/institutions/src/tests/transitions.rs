// SPDX-License-Identifier: Apache-2.0
//! The pure transitions, without externalities: from each state, what each call makes of it.

use crate::types::{
	AssuranceLevel, Citizen, CitizenStatus, DutyMask, Headcount, InstitutionStatus, Officer,
	OfficerStatus,
	Refusal::{self, *},
	Seat,
};
use citychain_primitives::{Duty, InstitutionId, Millis, Validity};

const THEN: Millis = Millis(10);
const NOW: Millis = Millis(20);

#[test]
fn of_an_institution() {
	use InstitutionStatus::{Active, Closed, Suspended};
	let (suspended, closed) = (Suspended { since: NOW }, Closed { since: NOW });
	type Next = Result<InstitutionStatus, Refusal>;
	let table: [(InstitutionStatus, [Next; 3]); 3] = [
		(Active, [Ok(suspended), Err(InvalidTransition), Ok(closed)]),
		(Suspended { since: THEN }, [Err(InvalidTransition), Ok(Active), Ok(closed)]),
		(Closed { since: THEN }, [Err(InstitutionClosed); 3]),
	];
	for (status, next) in table {
		assert_eq!([status.suspended(NOW), status.reinstated(), status.closed(NOW)], next);
	}
}

fn officer(status: OfficerStatus) -> Officer {
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
	type Next = Result<OfficerStatus, Refusal>;
	let invalid: Next = Err(InvalidTransition);
	let table: [(OfficerStatus, [Next; 5]); 5] = [
		(Active, [Ok(suspended), invalid, Ok(compromised(None)), Ok(Active), Ok(dismissed(None))]),
		(
			was_suspended,
			[
				invalid,
				Ok(Active),
				Ok(compromised(Some(THEN))),
				Ok(was_suspended),
				Ok(dismissed(None)),
			],
		),
		(compromised(None), [invalid, invalid, invalid, Ok(Active), Ok(dismissed(Some(THEN)))]),
		(
			compromised(Some(THEN)),
			[invalid, invalid, invalid, Ok(was_suspended), Ok(dismissed(Some(THEN)))],
		),
		(dismissed(None), [Err(OfficerDismissed); 5]),
	];
	for (status, next) in table {
		let officer = officer(status);
		let status = |next: Result<Officer, Refusal>| next.map(|officer| officer.status);
		let results = [
			status(officer.clone().suspended(NOW)),
			status(officer.clone().reinstated()),
			status(officer.clone().compromised(THEN, NOW)),
			status(officer.clone().rekeyed()),
			status(officer.dismissed(NOW)),
		];
		assert_eq!(results, next);
	}
}

#[test]
fn of_a_citizen() {
	let citizen = Citizen::enrolled(InstitutionId(0), AssuranceLevel::Low, THEN);
	assert_eq!(citizen.clone().reinstated(), Err(InvalidTransition));
	let suspended = citizen.clone().suspended(NOW).unwrap();
	assert_eq!(suspended.status, CitizenStatus::Suspended { since: NOW });
	assert_eq!(suspended.clone().suspended(NOW), Err(InvalidTransition));
	assert_eq!(suspended.reinstated(), Ok(citizen));
}

#[test]
fn of_an_administrators_seat() {
	use Seat::{AwaitingKey, Held, None};
	let count = |administrators, awaiting_key| Headcount {
		officers: administrators + awaiting_key,
		administrators,
		awaiting_key,
	};
	let refused = Err(LastAdministrator);
	type Next = Result<(u32, u32), Refusal>;
	let table: [(Headcount, Seat, Seat, Next); 9] = [
		(count(1, 0), Held, None, refused),
		(count(1, 1), Held, None, refused),
		(count(2, 0), Held, None, Ok((1, 0))),
		(count(1, 0), Held, AwaitingKey, Ok((0, 1))),
		(count(0, 1), AwaitingKey, Held, Ok((1, 0))),
		(count(0, 1), AwaitingKey, None, refused),
		(count(0, 2), AwaitingKey, None, Ok((0, 1))),
		(count(1, 1), AwaitingKey, None, Ok((1, 0))),
		(count(0, 1), None, Held, Ok((1, 1))),
	];
	for (headcount, before, after, expected) in table {
		let next = headcount.reseated(before, after).ensure_administered(before, after);
		assert_eq!(next.map(|next| (next.administrators, next.awaiting_key)), expected);
	}
}
