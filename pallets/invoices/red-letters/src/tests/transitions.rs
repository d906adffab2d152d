// SPDX-License-Identifier: Apache-2.0
//! The pure transitions: the instants of the deadlines, and what the numbers say.

use super::*;
use crate::{types::state::*, Basis, RedForm};
use citychain_invoices::RedAmounts;
use citychain_primitives::{ActingOfficer, Millis, OfficerId};
use codec::Encode;

const UNTIL: Millis = Millis(1_000);
const BEFORE: Millis = Millis(999);
const RED: InvoiceId = InvoiceId(7);

/// Every state, by its index in the encoding.
pub(super) const STATES: [FormState; 10] = [
	FormState::Unneeded { red: RED },
	FormState::AwaitsBuyer { until: UNTIL },
	FormState::AwaitsSeller { until: UNTIL },
	FormState::Confirmed { issue_until: UNTIL },
	FormState::DeniedByBuyer,
	FormState::DeniedBySeller,
	FormState::Expired,
	FormState::Withdrawn,
	FormState::WithdrawnConfirmed,
	FormState::Issued { red: RED },
];

/// The index of a state: its number, and 10 for one whose red invoice was issued.
pub(super) fn index(state: FormState) -> u8 {
	state.encode()[0]
}

#[test]
fn states_have_the_numbers_of_the_tax_administration() {
	assert_eq!(STATES.map(FormState::code), [1, 2, 3, 4, 5, 6, 7, 8, 9, 4]);
	assert_eq!(STATES.map(index), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
}

#[test]
fn only_02_03_and_04_are_open() {
	let open = STATES.map(FormState::is_open);
	assert_eq!(open, [false, true, true, true, false, false, false, false, false, false]);
}

#[test]
fn only_02_and_03_become_overdue() {
	for state in STATES {
		assert_eq!(state.at(BEFORE), state);
		let overdue = if [2, 3].contains(&index(state)) { FormState::Expired } else { state };
		assert_eq!([UNTIL, Millis(u64::MAX)].map(|now| state.at(now)), [overdue; 2]);
	}
}

#[test]
fn an_open_form_is_settled_at_its_deadline_and_any_other_always() {
	for state in STATES {
		let is_settled = [BEFORE, UNTIL].map(|now| state.is_settled(now));
		assert_eq!(is_settled, [!state.is_open(), true], "{state:?}");
	}
}

#[test]
fn who_opened_it_shows_as_long_as_nobody_agreed() {
	let initiators = STATES.map(FormState::initiator);
	let (seller, buyer) = (Some(Side::Seller), Some(Side::Buyer));
	let expected = [None, seller, buyer, None, seller, buyer, None, None, None, None];
	assert_eq!(initiators, expected);
}

#[test]
fn a_deadline_is_too_late_for_answers_and_not_for_the_other_sides_withdrawal() {
	for by in Side::ALL {
		let form = FormState::opened(by.other(), UNTIL);
		let confirmed = FormState::Confirmed { issue_until: UNTIL };
		assert_eq!(agreed::<Test>(form, by, BEFORE, UNTIL), Ok(confirmed));
		assert_eq!(agreed::<Test>(form, by, UNTIL, UNTIL), Err(Error::<Test>::Expired));
		assert!(denied::<Test>(form, by, BEFORE).is_ok());
		assert_eq!(denied::<Test>(form, by, UNTIL), Err(Error::<Test>::Expired));
		let withdrawn = |now| withdrawn::<Test>(confirmed, by, by.other(), now);
		assert_eq!(withdrawn(BEFORE), Err(Error::<Test>::NotInitiator));
		assert_eq!(withdrawn(UNTIL), Ok(FormState::WithdrawnConfirmed));
	}
}

/// Every state × every transition × every side × before and at the deadline, against the sentences
/// of the documentation.
#[test]
fn nothing_but_the_documented_transitions_is_possible() {
	for state in STATES {
		for now in [BEFORE, UNTIL] {
			for by in Side::ALL {
				let in_time = now < UNTIL;
				let awaited = match index(state) {
					2 => Some(Side::Buyer),
					3 => Some(Side::Seller),
					_ => None,
				};
				let answers = awaited == Some(by) && in_time;
				let agreed = agreed::<Test>(state, by, now, UNTIL).ok().map(index);
				assert_eq!(agreed, answers.then_some(4));
				let denied = denied::<Test>(state, by, now).ok().map(index);
				let void = if by == Side::Buyer { 5 } else { 6 };
				assert_eq!(denied, answers.then_some(void));
				for initiator in Side::ALL {
					if state.initiator().is_some_and(|side| side != initiator) {
						continue;
					}
					let withdrawn = withdrawn::<Test>(state, by, initiator, now).ok().map(index);
					let expected = match index(state) {
						2 | 3 if by == initiator && in_time => Some(8),
						4 if by == initiator || !in_time => Some(9),
						_ => None,
					};
					assert_eq!(withdrawn, expected, "{state:?} {by:?} {initiator:?}");
				}
				let closed = closed::<Test>(state, now).ok().map(index);
				assert_eq!(closed, (awaited.is_some() && !in_time).then_some(7));
				assert_eq!(ensure_issuable::<Test>(state, now).is_ok(), index(state) == 4);
			}
		}
	}
}

/// A form over these lines, or all that was left, of 100 yuan and 13 yuan of tax together.
fn form(lines: &[(u16, Totals)]) -> RedForm {
	RedForm {
		blue: BLUE,
		seller: SELLER,
		basis: Basis::Direct,
		reason: REASON,
		amounts: RedAmounts {
			groups: Default::default(),
			lines: lines.to_vec().try_into().unwrap(),
			totals: totals(10_000, 1_300),
		},
		opened_by: ActingOfficer { officer: OfficerId(9), institution: SELLER },
		opened_at: Millis(0),
		previous: None,
	}
}

#[test]
fn a_form_over_the_rest_fits_the_same_rest_alone() {
	let lefts = [(10_000, 1_300), (10_000, 1_301), (10_001, 1_300), (9_999, 1_300), (0, 0)];
	let fits = lefts.map(|(net, tax)| form(&[]).fits(totals(net, tax)));
	assert_eq!(fits, [true, false, false, false, false]);
}

#[test]
fn a_form_over_lines_fits_as_long_as_so_much_of_net_and_tax_is_left() {
	let lefts = [(10_000, 1_300), (u64::MAX, 1_300), (9_999, 9_999), (10_000, 1_299)];
	let fits = lefts.map(|(net, tax)| form(&[(0, totals(10_000, 1_300))]).fits(totals(net, tax)));
	assert_eq!(fits, [true, true, false, false]);
}

#[test]
fn a_reversal_beyond_64_lines_cannot_be_decoded() {
	use codec::Decode;
	let decodes = |count: usize| {
		let Reversal::Lines(one) = line(1, 0) else { unreachable!() };
		let many: Vec<_> = core::iter::repeat_n(one[0].clone(), count).collect();
		let encoded = [vec![1], many.encode()].concat();
		Reversal::decode(&mut &encoded[..]).is_ok()
	};
	assert_eq!([64, 65].map(decodes), [true, false]);
}
