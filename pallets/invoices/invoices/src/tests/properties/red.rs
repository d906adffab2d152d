// SPDX-License-Identifier: Apache-2.0
//! Red invoices in the model: what is taken back, computed from the lines themselves.

use super::{
	item::{fail, Item},
	model::{Model, Verdict},
	Step,
};
use crate::{mock::Test, Error};
use citychain_invoices::testing::invoices::NOT_REVERSIBLE;
use citychain_invoices::{
	FiscalState, InvoiceId, InvoiceLine, InvoiceNumber, LineReversal, TaxRate, Totals,
};
use citychain_primitives::Fen;
use proptest::{collection::vec, prelude::*, sample::select};

/// How much of a line is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
	Whole,
	Half,
	Third,
	More,
	Nothing,
}

/// A red invoice over the rest, or over some lines.
pub(super) fn step() -> impl Strategy<Value = Step> {
	let part = select(vec![
		Part::Whole,
		Part::Whole,
		Part::Half,
		Part::Half,
		Part::Half,
		Part::Third,
		Part::Third,
		Part::Third,
		Part::More,
		Part::Nothing,
	]);
	let lines = vec((0..3u16, part), 0..4);
	prop_oneof![
		1 => (any::<u16>(), 0..18u32).prop_map(|(pick, serial)| Step::Rest(pick, serial)),
		3 => (any::<u16>(), 0..18u32, lines, prop::bool::weighted(0.9)).prop_map(
			|(pick, serial, mut lines, in_order)| {
				if in_order {
					lines.sort_by_key(|(index, _)| *index);
					lines.dedup_by_key(|(index, _)| *index);
				}
				Step::Lines(pick, serial, lines)
			},
		),
	]
}

/// The tax on an amount, rounded half up.
fn exact(rate: TaxRate, net: u64) -> u64 {
	match rate {
		TaxRate::Taxed(points) => (net * u64::from(points) * 2 + 10_000) / 20_000,
		_ => 0,
	}
}

/// What a part of a line comes to.
fn amounts(line: &InvoiceLine, part: Part) -> Totals {
	let (net, tax) = (line.net.unsigned_abs(), line.tax.unsigned_abs());
	let of = |net| Totals { net: Fen(net), tax: Fen(exact(line.rate, net)) };
	match part {
		Part::Whole => Totals { net: Fen(net), tax: Fen(tax) },
		Part::Half => of(net / 2),
		Part::Third => of(net / 3),
		Part::More => of(net + 1),
		Part::Nothing => of(0),
	}
}

fn add(a: Totals, b: Totals) -> Totals {
	Totals { net: Fen(a.net.0 + b.net.0), tax: Fen(a.tax.0 + b.tax.0) }
}

fn fits(a: Totals, b: Totals) -> bool {
	a.net <= b.net && a.tax <= b.tax
}

impl Item {
	fn red_of(&self, rate: TaxRate) -> Totals {
		let lines = self.red_by_rate.get(&rate);
		lines.copied().unwrap_or_default()
	}

	fn stated_of(&self, rate: TaxRate) -> Totals {
		let groups = self.lines.groups();
		groups.iter().find(|group| group.rate == rate).unwrap().totals
	}
}

impl Model {
	/// The lines with what is taken back of each.
	pub(super) fn parts(&self, id: InvoiceId, parts: &[(u16, Part)]) -> Vec<LineReversal> {
		let lines = match self.item(id) {
			Some(item) if item.red_over.is_none() => item.lines.clone(),
			_ => super::usual_lines(),
		};
		let shown = |(index, part): &(u16, Part)| {
			let index = index % lines.count();
			let totals = amounts(&lines.0[usize::from(index)], *part);
			lines.reversal(index, totals)
		};
		parts.iter().map(shown).collect()
	}

	pub(super) fn reverse_rest(&mut self, id: InvoiceId, number: InvoiceNumber) -> Verdict {
		let item = self.find_blue(id)?;
		item.ensure_in_force()?;
		let issuer = item.issuer;
		let rates: Vec<_> = item.lines.groups().iter().map(|group| group.rate).collect();
		let taken = rates.into_iter().map(|rate| {
			let (stated, red) = (item.stated_of(rate), item.red_of(rate));
			let (net, tax) = (stated.net.0 - red.net.0, stated.tax.0 - red.tax.0);
			(rate, Totals { net: Fen(net), tax: Fen(tax) })
		});
		let taken: Vec<_> = taken.filter(|(_, totals)| !totals.is_zero()).collect();
		let is_pledged = item.pledge.is_some();
		self.ensure_number(issuer, number)?;
		if is_pledged {
			return fail(Error::<Test>::Encumbered);
		}
		self.finish(id, number, &taken)
	}

	pub(super) fn reverse_lines(
		&mut self,
		id: InvoiceId,
		number: InvoiceNumber,
		lines: &[LineReversal],
	) -> Verdict {
		let item = self.find_blue(id)?;
		item.ensure_in_force()?;
		let taken: Vec<_> = lines.iter().map(|line| (line.line.rate, line.totals)).collect();
		self.ensure_number(item.issuer, number)?;
		let gross: u64 = taken.iter().map(|(_, totals)| totals.net.0 + totals.tax.0).sum();
		let of_rate = |rate| taken.iter().filter(move |(other, _)| *other == rate);
		let is_nothing =
			|rate| of_rate(rate).all(|(_, totals): &(TaxRate, Totals)| totals.is_zero());
		if taken.is_empty() || taken.iter().any(|(rate, _)| is_nothing(*rate)) {
			return fail(Error::<Test>::AmountsChanged);
		}
		for rate in taken.iter().map(|(rate, _)| *rate) {
			let sum = taken
				.iter()
				.filter(|(other, _)| *other == rate)
				.fold(item.red_of(rate), |sum, (_, totals)| add(sum, *totals));
			if !fits(sum, item.stated_of(rate)) {
				return fail(Error::<Test>::RedExceedsBlue);
			}
		}
		if item.pledge.is_some_and(|(_, amount)| item.outstanding() < gross + amount) {
			return fail(Error::<Test>::Encumbered);
		}
		self.finish(id, number, &taken)
	}

	/// Issues the red invoice, if those who use the blue one let it go.
	fn finish(
		&mut self,
		id: InvoiceId,
		number: InvoiceNumber,
		taken: &[(TaxRate, Totals)],
	) -> Verdict {
		if self.irreversible.contains(&id) {
			return Err(NOT_REVERSIBLE);
		}
		let now = self.now;
		let sum = taken.iter().fold(Totals::default(), |sum, (_, totals)| add(sum, *totals));
		let item = self.item_mut(id);
		for (rate, totals) in taken {
			let red = item.red_by_rate.entry(*rate).or_default();
			*red = add(*red, *totals);
		}
		item.state =
			if item.outstanding() == 0 { FiscalState::FullyRed } else { FiscalState::PartlyRed };
		let (issuer, period) = (item.issuer, item.period());
		self.ledger(issuer, period).credit.0 -= sum.net.0;
		let current = citychain_primitives::TaxPeriod::of(now);
		let reversed = &mut self.ledger(issuer, current).reversed;
		*reversed = add(*reversed, sum);
		self.record_red(id, number, sum);
		Ok(())
	}
}
