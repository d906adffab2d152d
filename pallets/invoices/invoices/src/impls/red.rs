// SPDX-License-Identifier: Apache-2.0
//! Red invoices: what of a blue one may be taken back, and what follows when it is.

use crate::{
	ensure_tax, rest, sum_by_rate, Body, Config, Error, Event, Invoice, Nature, Pallet, RedLine,
	RedLines, Standing, Standings,
};
use alloc::{boxed::Box, vec::Vec};
use citychain_invoices::{
	InvoiceId, InvoiceUse, LedgerEntry, LineReversal, RedAmounts, RedInvoice, Reversal, TaxRate,
	TaxpayerRegister, Totals,
};
use citychain_primitives::{ActingOfficer, Day, Millis, TaxPeriod};
use frame_support::{ensure, traits::DefensiveOption, BoundedVec};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// What a reversal takes back. A line that is shown for the first time is noted, so that what is
	/// taken back of it can be limited when the red invoice is issued, without its proof.
	pub(crate) fn amounts_of(
		id: InvoiceId,
		reversal: &Reversal,
	) -> Result<RedAmounts, DispatchError> {
		let (invoice, mut standing) = Self::find_blue(id)?;
		standing.ensure_in_force().map_err(Error::<T>::from)?;
		let lines = match reversal {
			Reversal::Rest => return Ok(rest(&invoice.body.groups, &standing)),
			Reversal::Lines(lines) => lines,
		};
		ensure!(!lines.is_empty(), Error::<T>::NothingReversed);
		let is_ascending =
			lines.windows(2).all(|pair| matches!(pair, [one, next] if one.index < next.index));
		ensure!(is_ascending, Error::<T>::LinesNotAscending);
		let policy = Self::policy_in_force()?;
		let mut shown = Vec::new();
		for reversal in lines {
			let line = Self::ensure_line(id, &invoice, reversal)?;
			ensure_tax(&line, reversal.totals, &policy).map_err(Error::<T>::from)?;
			line.reversed(reversal.totals).map_err(Error::<T>::from)?;
			shown.push((reversal.index, line, reversal.totals));
		}
		let amounts =
			Self::added_up(shown.iter().map(|(index, line, red)| (*index, line.rate, *red)))?;
		Self::ensure_left(&invoice, &standing, &amounts)?;

		for (index, line, _) in shown {
			if !RedLines::<T>::contains_key(id, index) {
				RedLines::<T>::insert(id, index, line);
				// There are at most `MAX_LINES` of them.
				standing.shown_lines = standing.shown_lines.saturating_add(1);
			}
		}
		Standings::<T>::insert(id, standing);
		Ok(amounts)
	}

	/// A line of the invoice, by its proof, with what was taken back of it before.
	fn ensure_line(
		id: InvoiceId,
		invoice: &Invoice,
		reversal: &LineReversal,
	) -> Result<RedLine, Error<T>> {
		let LineReversal { index, line, path, totals } = reversal;
		ensure!(!totals.is_zero(), Error::<T>::NothingReversed);
		ensure!(invoice.body.includes(*index, line, path), Error::<T>::LineNotIncluded);
		let stated = line.totals().ok_or(Error::<T>::LineNotReversible)?;
		let fresh = RedLine { rate: line.rate, totals: stated, red: Totals::default() };
		Ok(RedLines::<T>::get(id, index).unwrap_or(fresh))
	}

	/// Issues a red invoice over a blue one.
	pub(crate) fn do_issue_red(
		acting: ActingOfficer,
		red: RedInvoice,
	) -> Result<InvoiceId, DispatchError> {
		let RedInvoice { blue, number, reason, amounts, document, forced } = red;
		let (invoice, standing) = Self::find_blue(blue)?;
		let issuer = invoice.body.issuer;
		crate::types::ensure_fits(invoice.body.kind, &number).map_err(Error::<T>::from)?;
		Self::ensure_free(issuer, &number)?;
		let lines = Self::ensure_amounts(blue, &invoice, &standing, &amounts)?;
		let standing = Self::ensure_left(&invoice, &standing, &amounts)?;
		T::Uses::ensure_reversible(blue, forced)?;
		let (policy, now) = (Self::policy_in_force()?, Self::now());
		let (period, taken) = (TaxPeriod::of(now), amounts.totals);
		let returned = LedgerEntry::CreditReturned(taken.net);
		T::Taxpayers::post(issuer, invoice.body.period(), returned)?;
		T::Taxpayers::post(issuer, period, LedgerEntry::Reversed(taken))?;

		for (index, line) in lines {
			RedLines::<T>::insert(blue, index, line);
		}
		Standings::<T>::insert(blue, &standing);
		let (id, red) = Self::append(Body {
			number,
			officer: acting.officer,
			date: Day::of(now),
			totals: taken,
			groups: amounts.groups,
			document,
			nature: Nature::Red { blue, reason, lines: amounts.lines },
			block: Self::block(),
			recorded_at: now,
			keep_until: Millis(now.0.saturating_add(policy.retention)),
			..invoice.body.clone()
		})?;
		let state = standing.state;
		Self::deposit_event(Event::Reversed { invoice: blue, state, id, red: Box::new(red) });
		let facts = Self::facts_of(&invoice, Some(&standing));
		T::Uses::on_reversed(blue, &facts, taken, period)?;
		Ok(id)
	}

	/// How the invoice stands after `amounts` are taken back, if as much is left and not pledged.
	fn ensure_left(
		invoice: &Invoice,
		standing: &Standing,
		amounts: &RedAmounts,
	) -> Result<Standing, Error<T>> {
		let body = &invoice.body;
		Ok(standing.clone().reversed(&body.groups, body.totals, &amounts.groups)?)
	}

	/// Whether `amounts` are what [`Self::amounts_of`] would find, and how each line stands after
	/// them: something else may have been taken back since.
	fn ensure_amounts(
		id: InvoiceId,
		invoice: &Invoice,
		standing: &Standing,
		amounts: &RedAmounts,
	) -> Result<Vec<(u16, RedLine)>, Error<T>> {
		if amounts.lines.is_empty() {
			standing.ensure_in_force()?;
			let rest = rest(&invoice.body.groups, standing);
			ensure!(*amounts == rest, Error::<T>::AmountsOutdated);
			return Ok(Vec::new());
		}
		let mut lines = Vec::new();
		for (index, totals) in &amounts.lines {
			let line = RedLines::<T>::get(id, index).ok_or(Error::<T>::LineNotShown)?;
			lines.push((*index, line.rate, *totals, line.reversed(*totals)?));
		}
		let sums = Self::added_up(lines.iter().map(|(index, rate, red, _)| (*index, *rate, *red)))?;
		ensure!(sums == *amounts, Error::<T>::AmountsOutdated);
		Ok(lines.into_iter().map(|(index, _, _, line)| (index, line)).collect())
	}

	/// Lines with what is taken back of each, added up.
	fn added_up(
		lines: impl Iterator<Item = (u16, TaxRate, Totals)> + Clone,
	) -> Result<RedAmounts, Error<T>> {
		let groups = sum_by_rate(lines.clone().map(|(_, rate, red)| (rate, red)))
			.ok_or(Error::<T>::RedExceedsBlue)?;
		let totals = lines
			.clone()
			.try_fold(Totals::default(), |sum, (_, _, red)| sum.checked_add(red))
			.ok_or(Error::<T>::RedExceedsBlue)?;
		let lines: Vec<_> = lines.map(|(index, _, red)| (index, red)).collect();
		// They come from a list of the same bound.
		let lines = BoundedVec::try_from(lines).ok().defensive_ok_or(Error::<T>::RedExceedsBlue)?;
		Ok(RedAmounts { groups, lines, totals })
	}
}
