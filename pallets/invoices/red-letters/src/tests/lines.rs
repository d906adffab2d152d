// SPDX-License-Identifier: Apache-2.0
//! Lines that are taken back: their proofs, and the limits by line and by rate.

use super::*;
use crate::{Forms, RedLine, RedLines};
use citychain_invoices::{
	testing::lines::{line, Lines},
	FiscalState, LineReversal, RateGroup, TaxRate,
};
use frame_support::assert_noop;

/// 13 % and 6 %.
const GOODS: TaxRate = TaxRate::Taxed(1_300);
const SERVICES: TaxRate = TaxRate::Taxed(600);

/// The invoice states what these lines add up to, and has the lines of that root.
fn stated(id: InvoiceId, shown: &Lines, hidden: &Lines, tolerance: u64) {
	let groups = shown.groups();
	let sum = |of: fn(&RateGroup) -> Fen| Fen(groups.iter().map(|group| of(group).0).sum());
	let (net, tax) = (sum(|group| group.totals.net), sum(|group| group.totals.tax));
	invoices::change(id, |facts| facts.totals = Totals { net, tax });
	invoices::state_lines(id, hidden, &groups, Fen(tolerance));
}

/// The invoice has these lines.
fn has(lines: &Lines) {
	stated(BLUE, lines, lines, 1);
}

/// Four lines: 100.00 and 50.00 yuan of goods, 200.00 of services, and 10.00 off the goods.
fn usual() -> Lines {
	let lines = Lines::of(&[(GOODS, 10_000), (GOODS, 5_000), (SERVICES, 20_000), (GOODS, -1_000)]);
	has(&lines);
	lines
}

/// Opens a form of the seller over an invoice.
fn form_over(id: InvoiceId, lines: Vec<LineReversal>) -> DispatchResult {
	open_as(SELLER_CLERK, Side::Seller, id, Reversal::Lines(lines.try_into().unwrap()))
}

/// What a form over these lines takes back; it is withdrawn.
fn amounts(lines: Vec<LineReversal>) -> Result<RedAmounts, DispatchError> {
	let form = NextForm::<Test>::get();
	form_over(BLUE, lines)?;
	assert_ok!(withdraw(Side::Seller, form));
	Ok(Forms::<Test>::get(form).unwrap().amounts)
}

/// Takes parts of lines back.
fn reverse_lines(lines: Vec<LineReversal>) -> DispatchResult {
	force_as(TAX_OFFICER, BLUE, Reversal::Lines(lines.try_into().unwrap()))
}

fn fiscal_state() -> FiscalState {
	invoices::facts(BLUE).unwrap().state
}

#[test]
fn lines_are_added_up_by_rate() {
	run(|| {
		let lines = usual();
		let found = amounts(vec![
			lines.reversal(0, totals(10_000, 1_300)),
			lines.reversal(1, totals(1_000, 130)),
			lines.reversal(2, totals(20_000, 1_200)),
		])
		.unwrap();
		let by_rate: Vec<_> =
			found.groups.iter().map(|group| (group.rate, group.totals, group.lines)).collect();
		assert_eq!(
			by_rate,
			[(SERVICES, totals(20_000, 1_200), 1), (GOODS, totals(11_000, 1_430), 2)]
		);
		assert_eq!(found.totals, totals(31_000, 2_630));
		let indices: Vec<_> = found.lines.iter().map(|(index, _)| *index).collect();
		assert_eq!(indices, [0, 1, 2]);
	});
}

#[test]
fn a_line_is_noted_when_it_is_shown_and_once() {
	run(|| {
		let usual = usual();
		let line = usual.reversal(1, totals(1_000, 130));
		assert_ok!(amounts(vec![line.clone()]));
		assert_ok!(amounts(vec![line]));
		let noted = RedLine { rate: GOODS, totals: totals(5_000, 650), red: totals(0, 0) };
		assert_eq!(RedLines::<Test>::get(BLUE, 1), Some(noted));
		assert_eq!(RedLines::<Test>::iter().count(), 1);
	});
}

#[test]
fn a_line_is_taken_back_until_nothing_of_it_is_left() {
	run(|| {
		let lines = usual();
		for _ in 1..5 {
			let line = lines.reversal(2, totals(5_000, 300));
			assert_ok!(reverse_lines(vec![line]));
		}
		assert_noop!(
			reverse_lines(vec![lines.reversal(2, totals(1, 0))]),
			Error::<Test>::RedExceedsBlue
		);
		assert_eq!(fiscal_state(), FiscalState::PartlyRed);
	});
}

#[test]
fn neither_net_nor_tax_exceeds_the_line() {
	run(|| {
		let lines = usual();
		for more in [totals(5_001, 650), totals(5_000, 651)] {
			assert_noop!(amounts(vec![lines.reversal(1, more)]), Error::<Test>::RedExceedsBlue);
		}
		assert_noop!(amounts(vec![lines.reversal(1, totals(0, 650))]), Error::<Test>::WrongTax);
		assert_noop!(amounts(vec![lines.reversal(1, totals(5_000, 0))]), Error::<Test>::WrongTax);
	});
}

#[test]
fn lines_together_do_not_exceed_what_a_discount_leaves_of_their_rate() {
	run(|| {
		let lines = usual();
		// 150.00 of goods less 10.00.
		let whole = |index| {
			let line = lines.0[usize::from(index)].totals().unwrap();
			lines.reversal(index, line)
		};
		assert_noop!(amounts(vec![whole(0), whole(1)]), Error::<Test>::RedExceedsBlue);
		assert_ok!(reverse_lines(vec![whole(0)]));
		assert_noop!(amounts(vec![whole(1)]), Error::<Test>::RedExceedsBlue);
		let rest = lines.reversal(1, totals(4_000, 520));
		assert_ok!(reverse_lines(vec![rest, whole(2)]));
		assert_eq!(fiscal_state(), FiscalState::FullyRed);
	});
}

#[test]
fn a_discount_is_not_taken_back_alone() {
	run(|| {
		let usual = usual();
		let line = usual.reversal(3, totals(1_000, 130));
		assert_noop!(amounts(vec![line]), Error::<Test>::LineNotReversible);
	});
}

#[test]
fn lines_ascend_and_take_something_back() {
	run(|| {
		let lines = usual();
		let line = |index| lines.reversal(index, totals(100, 13));
		assert_noop!(amounts(vec![]), Error::<Test>::NothingReversed);
		assert_noop!(amounts(vec![line(1), line(0)]), Error::<Test>::NotAscending);
		assert_noop!(amounts(vec![line(1), line(1)]), Error::<Test>::NotAscending);
		let nothing = lines.reversal(1, totals(0, 0));
		assert_noop!(amounts(vec![line(0), nothing]), Error::<Test>::NothingReversed);
	});
}

#[test]
fn a_line_needs_its_proof() {
	run(|| {
		let usual = usual();
		let good = usual.reversal(1, totals(1_000, 130));
		type Change = fn(&mut LineReversal);
		let changes: [Change; 9] = [
			|line| line.index = 0,
			|line| line.index = 4,
			|line| line.index = u16::MAX,
			|line| line.line.net += 1,
			|line| line.line.salt[0] ^= 1,
			|line| line.line.rate = TaxRate::Exempt,
			|line| line.path[0][0] ^= 1,
			|line| _ = line.path.pop(),
			|line| line.path.try_push([0; 32]).unwrap(),
		];
		for change in changes {
			let mut line = good.clone();
			change(&mut line);
			assert_noop!(amounts(vec![line]), Error::<Test>::LineNotIncluded);
		}
		assert_ok!(amounts(vec![good]));
	});
}

#[test]
fn a_line_of_another_invoice_is_not_one_of_this() {
	run(|| {
		usual();
		let others = Lines::of(&[(GOODS, 10_000), (SERVICES, 5_000)]);
		stated(UNUSED, &others, &others, 1);
		let line = others.reversal(0, totals(10_000, 1_300));
		assert_noop!(amounts(vec![line.clone()]), Error::<Test>::LineNotIncluded);
		assert_noop!(form_over(UNKNOWN, vec![line.clone()]), invoices::INVOICE_NOT_FOUND);
		assert_ok!(form_over(UNUSED, vec![line]));
	});
}

/// A line at a rate that the groups do not have: the root was not that of the groups' lines.
#[test]
fn a_line_whose_rate_was_not_invoiced_is_refused() {
	run(|| {
		let hidden = Lines::of(&[(GOODS, 10_000), (TaxRate::Exempt, 500)]);
		let shown = Lines::of(&[(GOODS, 10_000), (GOODS, 500)]);
		stated(BLUE, &shown, &hidden, 1);
		let line = hidden.reversal(1, totals(500, 0));
		assert_noop!(amounts(vec![line]), Error::<Test>::RateNotInvoiced);
	});
}

/// Lines that add up to more than the invoice: it is the groups that count.
#[test]
fn lines_that_do_not_add_up_to_the_groups_take_back_no_more_than_those() {
	run(|| {
		let hidden = Lines::of(&[(GOODS, 1_000_000), (GOODS, 500)]);
		let shown = Lines::of(&[(GOODS, 10_000), (GOODS, 500)]);
		stated(BLUE, &shown, &hidden, 1);
		let line = |net| hidden.reversal(0, totals(net, net * 13 / 100));
		assert_noop!(amounts(vec![line(20_000)]), Error::<Test>::RedExceedsBlue);
		assert_ok!(reverse_lines(vec![line(10_000)]));
	});
}

#[test]
fn amounts_out_of_range_are_refused() {
	run(|| {
		let mut lines = Lines::of(&[(TaxRate::Exempt, i64::MAX), (TaxRate::Exempt, i64::MAX)]);
		lines.0.push(line(9, TaxRate::Exempt, i64::MAX));
		let shown = Lines::of(&[(TaxRate::Exempt, 1), (TaxRate::Exempt, 1), (TaxRate::Exempt, 1)]);
		stated(BLUE, &shown, &lines, 1);
		let all = (0..3).map(|index| lines.reversal(index, totals(i64::MAX as u64, 0)));
		assert_noop!(amounts(all.collect()), Error::<Test>::RedExceedsBlue);
	});
}

#[test]
fn as_many_lines_as_one_red_letter_may_have() {
	run(|| {
		let many: Vec<_> = (0..64).map(|line| (GOODS, 1_000 + line)).collect();
		let lines = Lines::of(&many);
		has(&lines);
		let whole = |index| lines.whole(index);
		assert_ok!(reverse_lines((0..64).map(whole).collect()));
		assert_eq!(fiscal_state(), FiscalState::FullyRed);
		assert_eq!(RedLines::<Test>::iter_prefix(BLUE).count(), 64);
	});
}

#[test]
fn the_last_fen_of_a_line_may_round_otherwise() {
	run(|| {
		// 13 % of 0.10 yuan is 1.3 fen, of 0.05 yuan 0.65 fen: thrice a third of the line.
		let lines = Lines::of(&[(GOODS, 15)]);
		stated(BLUE, &lines, &lines, 0);
		assert_eq!(lines.0[0].tax, 2);
		assert_ok!(reverse_lines(vec![lines.reversal(0, totals(5, 1))]));
		assert_ok!(reverse_lines(vec![lines.reversal(0, totals(5, 1))]));
		// The exact tax of what is left is a fen again, but none is left.
		assert_noop!(
			reverse_lines(vec![lines.reversal(0, totals(5, 1))]),
			Error::<Test>::RedExceedsBlue
		);
		assert_ok!(reverse_lines(vec![lines.reversal(0, totals(5, 0))]));
		assert_eq!(fiscal_state(), FiscalState::FullyRed);
	});
}
