// SPDX-License-Identifier: Apache-2.0
//! Red invoices in the model: what is taken back, computed from the lines themselves.

use super::{
	item::{fail, Item},
	model::{Model, Part, Verdict},
	Step,
};
use crate::{mock::Test, Error, Policy};
use citychain_invoices::testing::invoices::NOT_REVERSIBLE;
use citychain_invoices::{
	FiscalState, InvoiceId, InvoiceLine, InvoiceNumber, LineReversal, TaxRate, Totals,
};
use citychain_primitives::Fen;
use proptest::{collection::vec, prelude::*, sample::select};

/// A line that somebody wants to take back, by its index, with the part and what is shown of it.
pub(super) type Shown = (u16, Part, LineReversal);

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
		Part::WrongTax,
		Part::NoProof,
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

fn is_right(rate: TaxRate, red: Totals, policy: &Policy) -> bool {
	match rate {
		TaxRate::Taxed(_) => red.tax.0.abs_diff(exact(rate, red.net.0)) <= policy.tolerance.0,
		_ => red.tax.0 == 0,
	}
}

/// What a part of a line comes to.
fn amounts(line: &InvoiceLine, part: Part) -> Totals {
	let (net, tax) = (line.net.unsigned_abs(), line.tax.unsigned_abs());
	let of = |net| Totals { net: Fen(net), tax: Fen(exact(line.rate, net)) };
	match part {
		Part::Whole | Part::NoProof => Totals { net: Fen(net), tax: Fen(tax) },
		Part::Half => of(net / 2),
		Part::Third => of(net / 3),
		Part::More => of(net + 1),
		Part::Nothing => of(0),
		Part::WrongTax => Totals { net: Fen(net / 2), tax: Fen(tax / 2 + 9) },
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
	/// The lines that are shown to take them back.
	pub(super) fn parts(&self, id: InvoiceId, parts: &[(u16, Part)]) -> Vec<Shown> {
		let lines = match self.item(id) {
			Some(item) if item.red_over.is_none() => item.lines.clone(),
			_ => super::usual_lines(),
		};
		let shown = |(index, part): &(u16, Part)| {
			let index = index % lines.0.len() as u16;
			let totals = amounts(&lines.0[usize::from(index)], *part);
			let mut reversal = lines.reversal(index, totals);
			if *part == Part::NoProof {
				reversal.line.salt[31] ^= 1;
			}
			(index, *part, reversal)
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
		self.finish(id, number, &taken, &[])
	}

	pub(super) fn reverse_lines(
		&mut self,
		id: InvoiceId,
		number: InvoiceNumber,
		shown: &[Shown],
	) -> Verdict {
		let policy = self.policy;
		let item = self.find_blue(id)?;
		item.ensure_in_force()?;
		if shown.is_empty() {
			return fail(Error::<Test>::NothingReversed);
		}
		if !shown.is_sorted_by(|one, next| one.0 < next.0) {
			return fail(Error::<Test>::LinesNotAscending);
		}
		let mut taken = Vec::new();
		for (index, part, LineReversal { line, totals, .. }) in shown {
			if totals.is_zero() {
				return fail(Error::<Test>::NothingReversed);
			}
			if *part == Part::NoProof {
				return fail(Error::<Test>::LineNotIncluded);
			}
			if line.net < 0 {
				return fail(Error::<Test>::LineNotReversible);
			}
			let stated = Totals { net: Fen(line.net as u64), tax: Fen(line.tax as u64) };
			let before = item.red_by_line.get(index).copied().unwrap_or_default();
			let after = add(before, *totals);
			if after != stated && !is_right(line.rate, *totals, &policy) {
				return fail(Error::<Test>::WrongTax);
			}
			if !fits(after, stated) {
				return fail(Error::<Test>::RedExceedsBlue);
			}
			taken.push((line.rate, *totals));
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
		let gross: u64 = taken.iter().map(|(_, totals)| totals.net.0 + totals.tax.0).sum();
		if item.pledge.is_some_and(|(_, amount)| item.outstanding() < gross + amount) {
			return fail(Error::<Test>::Encumbered);
		}
		let issuer = item.issuer;
		self.ensure_number(issuer, number)?;
		let lines: Vec<_> = shown.iter().map(|(index, _, line)| (*index, line.totals)).collect();
		self.finish(id, number, &taken, &lines)
	}

	/// Issues the red invoice, if those who use the blue one let it go.
	fn finish(
		&mut self,
		id: InvoiceId,
		number: InvoiceNumber,
		taken: &[(TaxRate, Totals)],
		lines: &[(u16, Totals)],
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
		for (index, totals) in lines {
			let red = item.red_by_line.entry(*index).or_default();
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
