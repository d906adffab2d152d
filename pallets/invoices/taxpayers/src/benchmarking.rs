// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

use crate::{
	default_rates, Call, Config, Kinds, Ledger, Ledgers, NumberRange, NumberRanges, Pallet, Rates,
	RatesInForce, Regime, RiskLevel, Series, SeriesInUse, TaxedRates, Taxpayer, TaxpayerStatus,
	Taxpayers, Terms,
};
use alloc::{collections::BTreeSet, vec::Vec};
use citychain_invoices::{InvoiceKind, InvoiceNumber, NumberSeries, TaxRate};
use citychain_primitives::{Authority, Day, Duty, Fen, InstitutionId, TaxPeriod};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;

/// January of the year 0: every ledger of it may be pruned.
const PERIOD: TaxPeriod = TaxPeriod(1);

/// As many rates as can be in force, the default ones among them.
fn all_rates() -> TaxedRates {
	let mut rates = default_rates();
	for rate in 1.. {
		if rates.try_insert(rate).is_err() {
			break;
		}
	}
	rates
}

/// Terms with all kinds and as many rates as there may be, the default and the untaxed ones first.
fn terms() -> Terms {
	let mut kinds = Kinds::new();
	for kind in InvoiceKind::ALL {
		kinds.try_insert(kind).expect("the set has room for all");
	}
	let untaxed = [TaxRate::ZeroRated, TaxRate::Exempt, TaxRate::NotTaxed];
	let taxed = default_rates().into_iter().chain(all_rates()).map(TaxRate::Taxed);
	let mut rates = Rates::new();
	for rate in untaxed.into_iter().chain(taxed) {
		if rates.try_insert(rate).is_err() {
			break;
		}
	}
	Terms {
		regime: Regime::General,
		kinds,
		rates,
		risk: RiskLevel::Low,
		credit_limit: Fen(u64::MAX),
	}
}

/// A series with a code as long as it may be.
fn series() -> NumberSeries {
	NumberSeries::parse("000000000000").expect("twelve digits")
}

/// Makes `taxpayer` one of `bureau` with terms as long as they may be.
fn write_record<T: Config>(taxpayer: InstitutionId, bureau: InstitutionId, status: TaxpayerStatus) {
	RatesInForce::<T>::put(all_rates());
	let record = Taxpayer { bureau, terms: terms(), registered_on: Day(0), status };
	Taxpayers::<T>::insert(taxpayer, record);
}

/// Gives `taxpayer` `count` ranges of numbers, none of which follows another.
fn write_ranges<T: Config>(taxpayer: InstitutionId, bureau: InstitutionId, count: u32) {
	let ranges: Vec<_> = (0..u64::from(count))
		.map(|number| NumberRange { series: series(), from: 2 * number, until: 2 * number + 1 })
		.collect();
	SeriesInUse::<T>::insert(series(), Series { bureau, next: 2 * u64::from(count) });
	NumberRanges::<T>::insert(taxpayer, BoundedVec::truncate_from(ranges));
}

/// A taxpayer that may issue and deduct anything, with the numbers of [`InvoiceNumber::benchmark`] as
/// the last of as many ranges as it may have: for the benchmarks of other pallets.
pub(crate) fn write_taxpayer<T: Config>(taxpayer: InstitutionId, bureau: InstitutionId) {
	write_record::<T>(taxpayer, bureau, TaxpayerStatus::Active);
	write_ranges::<T>(taxpayer, bureau, T::MaxRanges::get() - 1);
	let series = InvoiceNumber::benchmark(0).series();
	SeriesInUse::<T>::insert(series, Series { bureau, next: series.len() });
	let range = NumberRange { series, from: 0, until: series.len() };
	NumberRanges::<T>::mutate(taxpayer, |ranges| ranges.try_push(range).expect("one is left"));
}

/// An officer of a bureau, the bureau, and another active institution.
fn officer<T: Config>() -> Result<(T::AccountId, InstitutionId, InstitutionId), BenchmarkError> {
	let of = |duty| {
		let who = T::Authority::benchmark_officer(duty);
		T::Authority::ensure_officer(&who, duty).map(|acting| (who, acting.institution))
	};
	let (_, taxpayer) = of(Duty::IssueInvoices)?;
	let (who, bureau) = of(Duty::AdministerTax)?;
	Ok((who, bureau, taxpayer))
}

/// The same, where the other institution is a taxpayer of the bureau.
fn officer_and_taxpayer<T: Config>(
	status: TaxpayerStatus,
) -> Result<(T::AccountId, InstitutionId, InstitutionId), BenchmarkError> {
	let (who, bureau, taxpayer) = officer::<T>()?;
	write_record::<T>(taxpayer, bureau, status);
	Ok((who, bureau, taxpayer))
}

fn council<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::CouncilOrigin::try_successful_origin()
		.map_err(|_| BenchmarkError::Stop("the council's origin cannot be made"))
}

fn status<T: Config>(taxpayer: InstitutionId) -> Option<TaxpayerStatus> {
	Taxpayers::<T>::get(taxpayer).map(|record| record.status)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: the taxpayer was deregistered before.
	#[benchmark]
	fn register_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Deregistered)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer, terms(), Day(0));

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn change_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active)?;
		let terms = Terms { risk: RiskLevel::High, ..terms() };

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer, terms.clone());

		assert_eq!(Taxpayers::<T>::get(taxpayer).map(|record| record.terms), Some(terms));
		Ok(())
	}

	#[benchmark]
	fn suspend_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer);

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Suspended));
		Ok(())
	}

	#[benchmark]
	fn reinstate_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Suspended)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer);

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn deregister_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer);

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Deregistered));
		Ok(())
	}

	/// The longest path: the taxpayer has room for one more range, and gets it.
	#[benchmark]
	fn assign_numbers() -> Result<(), BenchmarkError> {
		let (who, bureau, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active)?;
		write_ranges::<T>(taxpayer, bureau, T::MaxRanges::get() - 1);
		let next = 2 * u64::from(T::MaxRanges::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer, series(), Some(next), 1);

		assert_eq!(NumberRanges::<T>::get(taxpayer).len(), T::MaxRanges::get() as usize);
		Ok(())
	}

	/// The longest path: the number is in the last of as many ranges as there may be, and others
	/// before it are left.
	#[benchmark]
	fn withdraw_numbers() -> Result<(), BenchmarkError> {
		let (who, bureau, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active)?;
		write_taxpayer::<T>(taxpayer, bureau);
		let number = InvoiceNumber::benchmark(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer, number.series(), number.serial());

		let last = NumberRanges::<T>::get(taxpayer).pop().map(|range| range.until);
		assert_eq!(last, Some(1));
		Ok(())
	}

	#[benchmark]
	fn prune_ledger() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active)?;
		let most = Fen(u64::MAX);
		let ledger = Ledger { credit_taken: most, credit_limit: most, ..Ledger::default() };
		Ledgers::<T>::insert(taxpayer, PERIOD, ledger);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), taxpayer, PERIOD);

		assert!(!Ledgers::<T>::contains_key(taxpayer, PERIOD));
		Ok(())
	}

	#[benchmark]
	fn adopt_rates() -> Result<(), BenchmarkError> {
		let council = council::<T>()?;
		RatesInForce::<T>::put(all_rates());
		let rates: BTreeSet<u16> = all_rates().into_iter().map(|rate| 10_000 - rate).collect();
		let rates = TaxedRates::try_from(rates).expect("they are as many as before");

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, rates.clone());

		assert_eq!(RatesInForce::<T>::get(), rates);
		Ok(())
	}

	#[benchmark]
	fn move_taxpayer() -> Result<(), BenchmarkError> {
		let council = council::<T>()?;
		let (_, bureau, taxpayer) = officer::<T>()?;
		write_record::<T>(taxpayer, InstitutionId(u32::MAX), TaxpayerStatus::Active);

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, taxpayer, bureau);

		assert_eq!(Taxpayers::<T>::get(taxpayer).map(|record| record.bureau), Some(bureau));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
