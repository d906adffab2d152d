// SPDX-License-Identifier: Apache-2.0
//! The invariants about red invoices notice the state that they forbid.

use super::{
	fixtures::*,
	invariants::{assert_noticed, assert_noticed_in, change, change_standing, PLEDGED, RED},
};
use crate::*;
use citychain_invoices::{FiscalState, InvoiceId};
use citychain_kit::notices;

mod reversed {
	use super::*;

	const MISMATCH: &str = "5: the red invoices do not take back what the standing says";

	notices! {
		notices_a_red_invoice_that_is_older:
			"5: a red invoice is older than the blue one" => {
				change(RED, |body| {
					let Nature::Red { blue, .. } = &mut body.nature else { unreachable!() };
					*blue = PLEDGED;
				});
			};
	}

	#[test]
	fn notices_a_red_invoice_over_a_red_one_or_that_of_another_issuer() {
		const WRONG: &str = "5: a red invoice takes back a red one, or that of another issuer";
		assert_noticed_in(
			|| _ = reverse_rest(FIRST, 7).unwrap(),
			WRONG,
			|| {
				change(InvoiceId(3), |body| {
					let Nature::Red { blue, .. } = &mut body.nature else { unreachable!() };
					*blue = RED;
				});
			},
		);
	}

	notices! {
		notices_more_than_the_blue_one_states:
			"5: more was taken back than a blue invoice states" =>
				change_standing(FIRST, |standing| standing.red[1] = totals(14_001, 13));
	}

	#[test]
	fn notices_a_state_that_does_not_fit() {
		const FULLY: &str =
			"5: an invoice is fully red without all taken back, or the other way round";
		const PARTLY: &str =
			"5: an invoice is partly red without a part taken back, or the other way round";
		let state = |id, state| change_standing(id, |standing| standing.state = state);
		assert_noticed(FULLY, || state(FIRST, FiscalState::FullyRed));
		assert_noticed(PARTLY, || state(FIRST, FiscalState::Issued));
		assert_noticed(PARTLY, || state(PLEDGED, FiscalState::PartlyRed));
		assert_noticed_in(
			|| _ = reverse_rest(FIRST, 7).unwrap(),
			FULLY,
			|| state(FIRST, FiscalState::PartlyRed),
		);
	}

	notices! {
		notices_sums_that_are_not_those_of_the_red_invoices:
			MISMATCH => change_standing(FIRST, |standing| standing.red[1] = totals(101, 13)),
			MISMATCH => {
				change(RED, |body| {
					body.groups[0].totals = totals(99, 13);
					body.totals = totals(99, 13);
				});
			};
	}

	#[test]
	fn notices_red_invoices_out_of_range() {
		assert_noticed_in(
			|| {
				let line = usual_lines().reversal(0, totals(100, 13));
				reverse_lines(FIRST, 7, vec![line]).unwrap();
			},
			"5: red invoices add up beyond range",
			|| {
				for id in [RED, InvoiceId(3)] {
					change(id, |body| {
						body.groups[0].totals = totals(u64::MAX - 13, 13);
						body.totals = totals(u64::MAX - 13, 13);
					});
				}
			},
		);
	}
}
