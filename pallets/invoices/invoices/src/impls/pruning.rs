// SPDX-License-Identifier: Apache-2.0
//! Pruning: removing the oldest invoices of an issuer, and keeping a root of them.

use crate::{
	Chain, Chains, Config, Error, Event, Invoices, Link, NextPruning, Numbers, Pallet,
	PrunedInvoice, Pruning, Prunings, RedLines, Standing, Standings,
};
use alloc::vec::Vec;
use citychain_invoices::{FiscalState, InvoiceId, InvoiceUse, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, InstitutionId, Millis};
use frame_support::{
	ensure,
	traits::{DefensiveOption, Get},
	BoundedVec,
};
use sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Removes the oldest invoices of an issuer, which need not be kept any more.
	pub(crate) fn do_prune(
		acting: ActingOfficer,
		issuer: InstitutionId,
		ids: BoundedVec<InvoiceId, T::MaxPruned>,
		red_lines: u32,
	) -> DispatchResult {
		Self::ensure_competent(acting, issuer)?;
		ensure!(!ids.is_empty(), Error::<T>::NothingToPrune);
		ensure!(red_lines <= T::MaxPrunedLines::get(), Error::<T>::TooManyRedLines);
		let (mut chain, now) = (Chains::<T>::get(issuer), Self::now());
		let first_icv = chain.pruned.icv.saturating_add(1);
		let mut items = Vec::new();
		for id in &ids {
			let (item, link) = Self::ensure_prunable(*id, issuer, &chain, now)?;
			chain.pruned = link;
			items.push(item);
		}
		let shown = items.iter().filter_map(|item| item.standing.as_ref());
		let shown: u32 = shown.map(|standing| u32::from(standing.shown_lines)).sum();
		ensure!(shown <= red_lines, Error::<T>::TooManyRedLines);
		let id = NextPruning::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyPrunings)?;
		// There is an invoice at least.
		let root = Pruning::root(&items).defensive_ok_or(Error::<T>::NothingToPrune)?;

		items.iter().for_each(Self::remove);
		Chains::<T>::insert(issuer, chain);
		NextPruning::<T>::put(next_id);
		let (officer, block) = (acting.officer, Self::block());
		let leaves = items.len().saturated_into();
		let pruning = Pruning { root, leaves, issuer, first_icv, officer, block, pruned_at: now };
		Prunings::<T>::insert(id, pruning);
		Self::deposit_event(Event::Pruned { pruning: id, issuer, ids, root, officer });
		Ok(())
	}

	/// What the chain knows of an invoice, as a pruning now would hash it.
	pub(crate) fn pruned_invoice(id: InvoiceId) -> Option<PrunedInvoice> {
		let invoice = Invoices::<T>::get(id)?;
		Some(PrunedInvoice { id, invoice, standing: Standings::<T>::get(id) })
	}

	/// The oldest invoice of the chain, if nothing needs it any more, and its place.
	fn ensure_prunable(
		id: InvoiceId,
		issuer: InstitutionId,
		chain: &Chain,
		now: Millis,
	) -> Result<(PrunedInvoice, Link), DispatchError> {
		let item = Self::pruned_invoice(id).ok_or(Error::<T>::InvoiceNotFound)?;
		let body = &item.invoice.body;
		let is_oldest =
			body.issuer == issuer && Some(item.invoice.icv) == chain.pruned.icv.checked_add(1);
		ensure!(is_oldest, Error::<T>::NotOldest);
		ensure!(body.keep_until <= now, Error::<T>::RetentionNotOver);
		if let Some(standing) = &item.standing {
			Self::ensure_over(standing)?;
		}
		// A number that can be used again would be that of another invoice then.
		let is_assigned = T::Taxpayers::ensure_assigned(issuer, &body.number).is_ok();
		ensure!(!is_assigned, Error::<T>::NumberStillAssigned);
		T::Uses::ensure_settled(id)?;
		let link = item.invoice.link();
		Ok((item, link))
	}

	/// Whether nothing that this pallet knows of is open.
	fn ensure_over(standing: &Standing) -> Result<(), Error<T>> {
		ensure!(standing.state != FiscalState::Drafted, Error::<T>::StillDrafted);
		ensure!(standing.encumbrance.is_none(), Error::<T>::Encumbered);
		Ok(())
	}

	/// Removes everything that is kept of one invoice alone.
	fn remove(item: &PrunedInvoice) {
		let id = item.id;
		Invoices::<T>::remove(id);
		Numbers::<T>::remove(item.invoice.body.number);
		if let Some(standing) = &item.standing {
			Standings::<T>::remove(id);
			// As many as were counted, and the caller paid for.
			let _ = RedLines::<T>::clear_prefix(id, standing.shown_lines.into(), None);
		}
		T::Uses::on_pruned(id);
	}
}
