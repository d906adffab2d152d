// SPDX-License-Identifier: Apache-2.0
//! The register as the pallets of invoices ask it.

use crate::{is_in_force, Config, Error, NumberRanges, Pallet, RatesInForce};
use citychain_invoices::{InvoiceKind, InvoiceNumber, LedgerEntry, RateGroups, TaxpayerRegister};
use citychain_primitives::{Day, InstitutionId, TaxPeriod};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> TaxpayerRegister for Pallet<T> {
	fn bureau(taxpayer: InstitutionId) -> Result<InstitutionId, DispatchError> {
		Ok(Self::taxpayer_of(taxpayer)?.bureau)
	}

	fn ensure_may_issue(
		issuer: InstitutionId,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> DispatchResult {
		let issuer = Self::taxpayer_of(issuer)?;
		issuer.ensure_may_issue(kind, groups, date).map_err(Error::<T>::from)?;
		let in_force = RatesInForce::<T>::get();
		ensure!(
			groups.iter().all(|group| is_in_force(&in_force, group.rate)),
			Error::<T>::RateNotInForce
		);
		Ok(())
	}

	fn ensure_assigned(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult {
		ensure!(
			NumberRanges::<T>::get(issuer).iter().any(|range| range.contains(number)),
			Error::<T>::NumberNotAssigned
		);
		Ok(())
	}

	fn ensure_deducts(taxpayer: InstitutionId) -> DispatchResult {
		Ok(Self::taxpayer_of(taxpayer)?.ensure_deducts().map_err(Error::<T>::from)?)
	}

	fn post(taxpayer: InstitutionId, period: TaxPeriod, entry: LedgerEntry) -> DispatchResult {
		Self::do_post(taxpayer, period, entry)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_taxpayer(taxpayer: InstitutionId, bureau: InstitutionId) {
		crate::benchmarking::write_taxpayer::<T>(taxpayer, bureau);
	}
}
