// SPDX-License-Identifier: Apache-2.0
//! The whole machine on the chain: every state × every call × every side.

use super::{transitions::index, *};
use crate::Error;
use frame_support::assert_noop;

/// How a form came to stand where a call finds it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Start {
	Direct,
	Forced,
	/// Opened by this side.
	Awaits(Side),
	/// The same, at the instant of its deadline.
	Overdue(Side),
	/// Opened by this side and confirmed by the other one.
	Confirmed(Side),
	/// The same, at the instant when the seller's time to issue is over.
	Late(Side),
	/// Opened by this side and denied by the other one.
	Denied(Side),
	Closed,
	Withdrawn,
	WithdrawnConfirmed,
	Issued,
}

impl Start {
	fn reach(self) -> RedFormId {
		match self {
			Self::Direct => {
				assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(1, 0)));
				RedFormId(0)
			},
			Self::Forced => force(line(1, 0)),
			Self::Awaits(side) => open(side, Reversal::Rest),
			Self::Overdue(side) => {
				let form = open(side, Reversal::Rest);
				set_offset(CONFIRM_WITHIN);
				form
			},
			Self::Confirmed(side) => confirmed(side),
			Self::Late(side) => {
				let form = confirmed(side);
				set_offset(ISSUE_WITHIN);
				form
			},
			Self::Denied(side) => {
				let form = open(side, Reversal::Rest);
				assert_ok!(deny(side.other(), form));
				form
			},
			Self::Closed => {
				let form = Self::Overdue(Side::Seller).reach();
				assert_ok!(close(form));
				form
			},
			Self::Withdrawn => {
				let form = open(Side::Seller, Reversal::Rest);
				assert_ok!(withdraw(Side::Seller, form));
				form
			},
			Self::WithdrawnConfirmed => {
				let form = confirmed(Side::Seller);
				assert_ok!(withdraw(Side::Seller, form));
				form
			},
			Self::Issued => {
				let form = confirmed(Side::Seller);
				assert_ok!(issue(form));
				form
			},
		}
	}
}

type Outcome = Result<u8, Error<Test>>;

/// The calls: `agree`, `deny` and `withdraw` of the seller and of the buyer each, `issue_red`, and
/// `close_expired`.
fn calls(form: RedFormId) -> [Box<dyn Fn() -> DispatchResult>; 8] {
	[
		Box::new(move || agree(Side::Seller, form)),
		Box::new(move || agree(Side::Buyer, form)),
		Box::new(move || deny(Side::Seller, form)),
		Box::new(move || deny(Side::Buyer, form)),
		Box::new(move || withdraw(Side::Seller, form)),
		Box::new(move || withdraw(Side::Buyer, form)),
		Box::new(move || issue(form)),
		Box::new(move || close(form)),
	]
}

/// What each of the calls leads to, by the index of the next state.
fn table() -> [(Start, [Outcome; 8]); 16] {
	use Side::{Buyer, Seller};
	let no = |error: Error<Test>| -> Outcome { Err(error) };
	let over = || no(Error::InvalidTransition);
	let nobody = || no(Error::NotParty);
	let own = || no(Error::OwnForm);
	let theirs = || no(Error::NotInitiator);
	let unconfirmed = || no(Error::NotConfirmed);
	let late = || no(Error::Expired);
	let early = || no(Error::NotExpired);
	let ended = || [over(), over(), over(), over(), over(), over(), over(), over()];
	let one_sided = || [over(), nobody(), over(), nobody(), over(), nobody(), over(), over()];
	let overdue = || [late(), late(), late(), late(), late(), late(), late(), Ok(7)];
	let both = || [over(), over(), over(), over(), Ok(9), Ok(9), Ok(10), over()];
	[
		(Start::Direct, one_sided()),
		(Start::Forced, one_sided()),
		(
			Start::Awaits(Seller),
			[own(), Ok(4), own(), Ok(5), Ok(8), theirs(), unconfirmed(), early()],
		),
		(
			Start::Awaits(Buyer),
			[Ok(4), own(), Ok(6), own(), theirs(), Ok(8), unconfirmed(), early()],
		),
		(Start::Overdue(Seller), overdue()),
		(Start::Overdue(Buyer), overdue()),
		(
			Start::Confirmed(Seller),
			[over(), over(), over(), over(), Ok(9), theirs(), Ok(10), over()],
		),
		(
			Start::Confirmed(Buyer),
			[over(), over(), over(), over(), theirs(), Ok(9), Ok(10), over()],
		),
		(Start::Late(Seller), both()),
		(Start::Late(Buyer), both()),
		(Start::Denied(Seller), ended()),
		(Start::Denied(Buyer), ended()),
		(Start::Closed, ended()),
		(Start::Withdrawn, ended()),
		(Start::WithdrawnConfirmed, ended()),
		(Start::Issued, ended()),
	]
}

#[test]
fn every_state_meets_every_call_of_every_side_as_the_table_says() {
	for (start, outcomes) in table() {
		for (call, outcome) in outcomes.into_iter().enumerate() {
			run(|| {
				let form = start.reach();
				let take = &calls(form)[call];
				match outcome {
					Ok(next) => {
						assert_ok!(take());
						assert_eq!(index(state(form)), next, "{start:?}, call {call}");
					},
					Err(error) => {
						assert_noop!(take(), error);
					},
				}
			});
		}
	}
}

#[test]
fn every_state_of_the_tax_administration_is_reached() {
	let reached: std::collections::BTreeSet<_> = table()
		.into_iter()
		.map(|(start, _)| {
			let mut reached = 0;
			run(|| reached = index(state(start.reach())));
			reached
		})
		.collect();
	assert!(reached.into_iter().eq(1..=10));
}

#[test]
fn a_firm_that_stands_on_neither_side_does_nothing_in_any_state() {
	for (start, _) in table() {
		run(|| {
			let form = start.reach();
			let other = || RuntimeOrigin::signed(OTHER_CLERK);
			for side in Side::ALL {
				assert_noop!(RedLetters::agree(other(), side, form), Error::<Test>::NotParty);
				assert_noop!(RedLetters::deny(other(), side, form), Error::<Test>::NotParty);
				assert_noop!(RedLetters::withdraw(other(), side, form), Error::<Test>::NotParty);
			}
			assert_noop!(issue_as(OTHER_CLERK, form), Error::<Test>::NotParty);
		});
	}
}

#[test]
fn an_officer_cannot_act_for_the_other_side() {
	run(|| {
		let form = open(Side::Seller, Reversal::Rest);
		let seller = || RuntimeOrigin::signed(SELLER_CLERK);
		assert_noop!(RedLetters::agree(seller(), Side::Buyer, form), Error::<Test>::NotParty);
		assert_noop!(RedLetters::deny(seller(), Side::Buyer, form), Error::<Test>::NotParty);
		let buyer = RuntimeOrigin::signed(BUYER_CLERK);
		assert_noop!(RedLetters::withdraw(buyer, Side::Seller, form), Error::<Test>::NotParty);
		assert_noop!(issue_as(BUYER_CLERK, form), Error::<Test>::NotParty);
	});
}

#[test]
fn no_call_finds_a_form_that_is_not() {
	run(|| {
		let form = RedFormId(0);
		for call in calls(form) {
			assert_noop!(call(), Error::<Test>::NotFound);
		}
	});
}
