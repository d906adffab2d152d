// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	sum, types::sha2_256, Chain, Chains, Config, CurrentPolicy, Invoice, Invoices, Link, Nature,
	NextId, NextPruning, Numbers, Pallet, Prunings, Standing, Standings,
};
use alloc::{collections::BTreeMap, vec::Vec};
use citychain_invoices::{Buyer, FiscalState, InvoiceId, RateGroups, TaxRate, Totals, MAX_LINES};
use citychain_primitives::{Day, InstitutionId};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

/// What the red invoices of one blue one take back at each rate.
type Taken = BTreeMap<TaxRate, Totals>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_numbered()?;
		Self::try_state_chained()?;
		Self::try_state_sound()?;
		Self::try_state_standing()?;
		let taken = Self::taken()?;
		Self::try_state_reversed(&taken)?;
		Self::try_state_held()?;
		Self::try_state_encumbered()?;
		Self::try_state_dated()?;
		Self::try_state_pruned()?;
		Self::try_state_ruled()
	}

	/// 1. Ids are below the next one; numbers and invoices lead to each other.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next_id = NextId::<T>::get();
		for (id, invoice) in Invoices::<T>::iter() {
			ensure!(id < next_id, "1: an id was not given yet");
			ensure!(
				Numbers::<T>::get(invoice.body.number) == Some(id),
				"1: a number does not lead to its invoice"
			);
		}
		for (number, id) in Numbers::<T>::iter() {
			ensure!(
				Invoices::<T>::get(id).is_some_and(|invoice| invoice.body.number == number),
				"1: a number leads to no invoice that has it"
			);
		}
		Ok(())
	}

	/// 2. The invoices of each issuer are chained without gaps, from the last pruned to the head.
	fn try_state_chained() -> Result<(), TryRuntimeError> {
		let mut chains = BTreeMap::<InstitutionId, BTreeMap<u64, (InvoiceId, Invoice)>>::new();
		for (id, invoice) in Invoices::<T>::iter() {
			let chain = chains.entry(invoice.body.issuer).or_default();
			ensure!(
				chain.insert(invoice.icv, (id, invoice)).is_none(),
				"2: two invoices of an issuer have one place"
			);
		}
		for (issuer, chain) in Chains::<T>::iter() {
			let Chain { pruned, head } = chain;
			let mut last = (None, pruned);
			for (id, invoice) in chains.remove(&issuer).unwrap_or_default().into_values() {
				let (before, Link { icv, hash }) = last;
				ensure!(icv.checked_add(1) == Some(invoice.icv), "2: a chain has a gap");
				ensure!(invoice.previous == hash, "2: an invoice does not follow the one before");
				ensure!(before < Some(id), "2: a chain is not in the order of its ids");
				last = (Some(id), invoice.link(&sha2_256));
			}
			ensure!(last.1 == head, "2: the head of a chain is not its last invoice");
		}
		ensure!(chains.is_empty(), "2: the invoices of an issuer have no chain");
		Ok(())
	}

	/// 3. What an invoice says adds up, and nobody issues to itself.
	fn try_state_sound() -> Result<(), TryRuntimeError> {
		for (_, invoice) in Invoices::<T>::iter() {
			let body = &invoice.body;
			ensure!(
				body.groups.is_sorted_by(|one, next| one.rate < next.rate),
				"3: the rates of an invoice do not ascend"
			);
			ensure!(
				sum(&body.groups) == Some(body.totals)
					&& body.totals.gross().is_some()
					&& !body.totals.is_zero(),
				"3: the groups of an invoice do not add up to its totals"
			);
			ensure!(
				!body.groups.iter().any(is_taxed_without_rate),
				"3: something has a tax that is not taxed"
			);
			if let Nature::Blue { lines, .. } = &body.nature {
				let counted: u32 = body.groups.iter().map(|group| u32::from(group.lines)).sum();
				ensure!(
					(1..=MAX_LINES).contains(lines) && counted == u32::from(*lines),
					"3: the lines of an invoice do not add up"
				);
			}
			ensure!(
				body.buyer != Buyer::Institution(body.issuer),
				"3: an invoice was issued to its issuer"
			);
		}
		Ok(())
	}

	/// 4. Blue invoices stand somehow, red ones do not.
	fn try_state_standing() -> Result<(), TryRuntimeError> {
		for (id, invoice) in Invoices::<T>::iter() {
			let standing = Standings::<T>::get(id);
			ensure!(
				standing.is_some() == invoice.body.blue().is_none(),
				"4: a blue invoice has no standing, or a red one has"
			);
			ensure!(
				standing.is_none_or(|standing| standing.red.len() == invoice.body.groups.len()),
				"4: a standing has not as many sums as the invoice has groups"
			);
		}
		for id in Standings::<T>::iter_keys() {
			ensure!(Invoices::<T>::contains_key(id), "4: a standing belongs to no invoice");
		}
		Ok(())
	}

	/// What the red invoices take back of each blue one that is not pruned.
	fn taken() -> Result<BTreeMap<InvoiceId, Taken>, TryRuntimeError> {
		const OVERFLOW: TryRuntimeError =
			TryRuntimeError::Other("5: red invoices add up beyond range");
		let mut all = BTreeMap::<InvoiceId, Taken>::new();
		for (id, red) in Invoices::<T>::iter() {
			let Nature::Red { blue, .. } = &red.body.nature else { continue };
			ensure!(*blue < id, "5: a red invoice is older than the blue one");
			// A blue one may be pruned before the red one.
			let Some(origin) = Invoices::<T>::get(blue) else { continue };
			ensure!(
				origin.body.issuer == red.body.issuer && origin.body.blue().is_none(),
				"5: a red invoice takes back a red one, or that of another issuer"
			);
			let by_rate = all.entry(*blue).or_default();
			for group in &red.body.groups {
				let sum = by_rate.entry(group.rate).or_default();
				*sum = sum.checked_add(group.totals).ok_or(OVERFLOW)?;
			}
		}
		Ok(all)
	}

	/// 5. The red invoices take back what the standing says, and no more than the blue one states.
	fn try_state_reversed(taken: &BTreeMap<InvoiceId, Taken>) -> Result<(), TryRuntimeError> {
		for (_, invoice, standing) in Self::blue() {
			let groups = &invoice.body.groups;
			for (group, red) in groups.iter().zip(&standing.red) {
				ensure!(
					group.totals.checked_sub(*red).is_some(),
					"5: more was taken back than a blue invoice states"
				);
			}
			let red = standing.red_totals();
			ensure!(
				(standing.state == FiscalState::FullyRed) == (red == invoice.body.totals),
				"5: an invoice is fully red without all taken back, or the other way round"
			);
			ensure!(
				(standing.state == FiscalState::PartlyRed)
					== (!red.is_zero() && red != invoice.body.totals),
				"5: an invoice is partly red without a part taken back, or the other way round"
			);
		}
		let nothing = Taken::default();
		for (id, invoice, standing) in Self::blue() {
			let by_rate = taken.get(&id).unwrap_or(&nothing);
			ensure!(
				Self::is_taken(&invoice.body.groups, &standing, by_rate),
				"5: the red invoices do not take back what the standing says"
			);
		}
		Ok(())
	}

	/// Whether the sums of a standing are those of the red invoices.
	fn is_taken(groups: &RateGroups, standing: &Standing, by_rate: &Taken) -> bool {
		let sums: BTreeMap<_, _> = groups
			.iter()
			.zip(&standing.red)
			.map(|(group, red)| (group.rate, *red))
			.filter(|(_, red)| !red.is_zero())
			.collect();
		sums == *by_rate
	}

	/// 6. Only what was in force is delivered, and then has a holder who is not the issuer.
	fn try_state_held() -> Result<(), TryRuntimeError> {
		for (_, invoice, standing) in Self::blue() {
			let is_delivered = standing.delivery.since().is_some();
			ensure!(
				is_delivered == standing.holder.is_some(),
				"6: an invoice has a holder without delivery, or the other way round"
			);
			let was_in_force =
				!matches!(standing.state, FiscalState::Drafted | FiscalState::Rejected);
			ensure!(
				was_in_force || !is_delivered,
				"6: an invoice was delivered that was not in force"
			);
			let holder = standing.holder.and_then(|holder| holder.institution());
			ensure!(holder != Some(invoice.body.issuer), "6: an issuer holds its own invoice");
		}
		Ok(())
	}

	/// 7. What is encumbered is something, and outstanding.
	fn try_state_encumbered() -> Result<(), TryRuntimeError> {
		for (_, invoice, standing) in Self::blue() {
			let Some(encumbrance) = standing.encumbrance else { continue };
			ensure!(!encumbrance.amount.is_zero(), "7: nothing is pledged");
			ensure!(
				encumbrance.amount <= standing.outstanding(invoice.body.totals),
				"7: more is pledged than is outstanding"
			);
			ensure!(
				encumbrance.beneficiary != invoice.body.issuer,
				"7: an issuer has pledged to itself"
			);
		}
		Ok(())
	}

	/// 8. Nothing comes from the future.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let (block, now) = (T::block(), T::now());
		for (id, invoice) in Invoices::<T>::iter() {
			let body = invoice.body;
			ensure!(
				body.block <= block && body.recorded_at <= now,
				"8: an invoice is of a block or a time to come"
			);
			ensure!(
				body.date <= Day::of(body.recorded_at),
				"8: an invoice is dated later than its recording"
			);
			let since = Standings::<T>::get(id).and_then(|standing| standing.delivery.since());
			ensure!(
				since.is_none_or(|since| body.recorded_at <= since && since <= now),
				"8: a delivery or an answer is of a time to come, or before the recording"
			);
		}
		Ok(())
	}

	/// 9. Prunings are numbered and sound, and those of an issuer follow each other.
	fn try_state_pruned() -> Result<(), TryRuntimeError> {
		let (block, now) = (T::block(), T::now());
		let prunings: BTreeMap<_, _> = Prunings::<T>::iter().collect();
		let next = NextPruning::<T>::get();
		ensure!(
			u32::try_from(prunings.len()) == Ok(next.0) && prunings.keys().all(|id| *id < next),
			"9: the numbers of prunings have a gap"
		);
		let mut ends = BTreeMap::<InstitutionId, u64>::new();
		for pruning in prunings.values() {
			ensure!(pruning.leaves > 0, "9: a pruning holds nothing");
			ensure!(
				pruning.block <= block && pruning.pruned_at <= now,
				"9: a pruning is of a block or a time to come"
			);
			let end = ends.entry(pruning.issuer).or_default();
			ensure!(
				end.checked_add(1) == Some(pruning.first_icv),
				"9: the prunings of an issuer do not follow each other"
			);
			*end = end.saturating_add(pruning.leaves.into());
		}
		let pruned: Vec<_> = Chains::<T>::iter()
			.map(|(issuer, chain)| (issuer, chain.pruned.icv))
			.filter(|(_, icv)| *icv > 0)
			.collect();
		ensure!(
			pruned.into_iter().collect::<BTreeMap<_, _>>() == ends,
			"9: a chain is pruned farther than its prunings say, or less"
		);
		Ok(())
	}

	/// 10. The policy is one that the council could adopt.
	fn try_state_ruled() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentPolicy::<T>::get()
				.is_none_or(|policy| Self::ensure_valid_policy(&policy).is_ok()),
			"10: the policy in force is not valid"
		);
		Ok(())
	}

	/// Every blue invoice with its standing.
	fn blue() -> impl Iterator<Item = (InvoiceId, Invoice, Standing)> {
		Invoices::<T>::iter()
			.filter_map(|(id, invoice)| Some((id, invoice, Standings::<T>::get(id)?)))
	}
}

fn is_taxed_without_rate(group: &citychain_invoices::RateGroup) -> bool {
	!matches!(group.rate, TaxRate::Taxed(_)) && !group.totals.tax.is_zero()
}
