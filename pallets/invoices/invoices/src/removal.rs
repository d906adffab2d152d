// SPDX-License-Identifier: Apache-2.0
//! Pruning: removing the oldest invoices of an issuer, and keeping a root of them.

use crate::{
	types::{sha2_256, standing},
	Chain, Chains, Config, Error, Event, Invoices, Link, NextPruning, Numbers, Pallet,
	PrunedInvoice, Pruning, Prunings, Standings,
};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, InvoiceUse, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, InstitutionId, Millis};
use frame_support::{ensure, traits::DefensiveOption, BoundedVec};
use sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Removes the oldest invoices of an issuer, which need not be kept any more.
	pub(crate) fn do_prune(
		acting: ActingOfficer,
		issuer: InstitutionId,
		ids: BoundedVec<InvoiceId, T::MaxPruned>,
	) -> DispatchResult {
		Self::ensure_competent(acting, issuer)?;
		ensure!(!ids.is_empty(), Error::<T>::NothingToPrune);
		let (mut chain, now) = (Chains::<T>::get(issuer), T::now());
		let first_icv = chain.pruned.icv.saturating_add(1);
		let mut items = Vec::new();
		for id in &ids {
			let (item, link) = Self::ensure_prunable(*id, issuer, &chain, now)?;
			chain.pruned = link;
			items.push(item);
		}
		let id = NextPruning::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyPrunings)?;
		// There is an invoice at least.
		let root = Pruning::root(&sha2_256, &items).defensive_ok_or(Error::<T>::NothingToPrune)?;

		items.iter().for_each(Self::remove);
		Chains::<T>::insert(issuer, chain);
		NextPruning::<T>::put(next_id);
		let ActingOfficer { institution: bureau, officer } = acting;
		let (block, leaves) = (T::block(), items.len().saturated_into());
		let pruning = Pruning { root, leaves, issuer, first_icv, officer, block, pruned_at: now };
		Prunings::<T>::insert(id, pruning);
		Self::deposit_event(Event::Pruned { pruning: id, issuer, ids, root, bureau, officer });
		Ok(())
	}

	/// The oldest invoice of the chain, if nothing needs it any more, and its place.
	fn ensure_prunable(
		id: InvoiceId,
		issuer: InstitutionId,
		chain: &Chain,
		now: Millis,
	) -> Result<(PrunedInvoice, Link), DispatchError> {
		let item = Self::invoice_to_keep(id).ok_or(Error::<T>::NotFound)?;
		let body = &item.invoice.body;
		let is_oldest =
			body.issuer == issuer && Some(item.invoice.icv) == chain.pruned.icv.checked_add(1);
		ensure!(is_oldest, Error::<T>::NotOldest);
		ensure!(body.keep_until <= now, Error::<T>::RetentionNotOver);
		if let Some(standing) = &item.standing {
			standing::ensure_over::<T>(standing)?;
		}
		// A number that can be used again would be that of another invoice then.
		let is_assigned = T::Taxpayers::ensure_assigned(issuer, &body.number).is_ok();
		ensure!(!is_assigned, Error::<T>::NumberStillAssigned);
		T::Uses::ensure_settled(id)?;
		let link = item.invoice.link(&sha2_256);
		Ok((item, link))
	}

	/// Removes everything that is kept of one invoice alone.
	fn remove(item: &PrunedInvoice) {
		let id = item.id;
		Invoices::<T>::remove(id);
		Numbers::<T>::remove(item.invoice.body.number);
		Standings::<T>::remove(id);
		T::Uses::on_pruned(id);
	}
}
