// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	default_rates, Call, Config, LastProofs, Ledger, Ledgers, NextProof, NumberRange, NumberRanges,
	Pallet, ProofState, Proofs, RatesInForce, Series, SeriesInUse, TaxProof, TaxedRates, Taxpayer,
	Taxpayers,
};
use alloc::{collections::BTreeSet, vec::Vec};
use citychain_invoices::{
	InvoiceKind, InvoiceNumber, Kinds, NumberSeries, Rates, Regime, RiskLevel, TaxProofId,
	TaxProofKind, TaxRate, TaxpayerStatus, Terms,
};
use citychain_primitives::{
	ActingOfficer, Commitment, Day, Duty, Fen, InstitutionId, Millis, OfficerId, TaxPeriod,
};
use frame_benchmarking::v2::*;
use frame_support::{
	storage::{storage_prefix, unhashed},
	traits::Get,
	BoundedVec,
};
use frame_system::pallet_prelude::OriginFor;

/// January of the year 0: every ledger of it may be pruned.
const PERIOD: TaxPeriod = TaxPeriod(1);

const KIND: TaxProofKind = TaxProofKind::IncomeTax;
const SUBJECT: Commitment = Commitment([7; 32]);

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
fn officer<T: Config>() -> (OriginFor<T>, InstitutionId, InstitutionId) {
	let taxpayer = T::benchmark_officer(Duty::IssueInvoices).institution;
	let bureau = T::benchmark_officer(Duty::AdministerTax).institution;
	(T::officer_origin(Duty::AdministerTax), bureau, taxpayer)
}

/// The same, where the other institution is a taxpayer of the bureau.
fn officer_and_taxpayer<T: Config>(
	status: TaxpayerStatus,
) -> (OriginFor<T>, InstitutionId, InstitutionId) {
	let (who, bureau, taxpayer) = officer::<T>();
	write_record::<T>(taxpayer, bureau, status);
	(who, bureau, taxpayer)
}

/// Issues a proof that can be used: for the benchmarks of other pallets too.
pub(crate) fn issue_proof<T: Config>(kind: TaxProofKind, subject: Commitment) -> TaxProofId {
	let acting = ActingOfficer { institution: InstitutionId(0), officer: OfficerId(0) };
	let until = Millis(T::now().0.saturating_add(T::MaxProofValidity::get()));
	let proof = NextProof::<T>::get();
	Pallet::<T>::do_issue_proof(acting, kind, subject, Fen(u64::MAX), Fen(u64::MAX), until)
		.expect("no proof stands for the subject of a benchmark");
	proof
}

/// An officer of a tax bureau, and a valid proof of that bureau.
fn officer_and_proof<T: Config>() -> (OriginFor<T>, TaxProofId) {
	let (who, bureau, _) = officer::<T>();
	let proof = issue_proof::<T>(KIND, SUBJECT);
	change_proof::<T>(proof, |proof| proof.bureau = bureau);
	(who, proof)
}

fn change_proof<T: Config>(proof: TaxProofId, change: impl FnOnce(&mut TaxProof)) {
	Proofs::<T>::mutate(proof, |proof| change(proof.as_mut().expect("it was written")));
}

/// Sets the chain's time, which is the timestamp pallet's in the runtime and in the mock.
fn set_time(now: Millis) {
	unhashed::put(&storage_prefix(b"Timestamp", b"Now"), &now);
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
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Deregistered);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer, terms(), Day(0));

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn change_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active);
		let terms = Terms { risk: RiskLevel::High, ..terms() };

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer, terms.clone());

		assert_eq!(Taxpayers::<T>::get(taxpayer).map(|record| record.terms), Some(terms));
		Ok(())
	}

	#[benchmark]
	fn suspend_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer);

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Suspended));
		Ok(())
	}

	#[benchmark]
	fn reinstate_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Suspended);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer);

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn deregister_taxpayer() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer);

		assert_eq!(status::<T>(taxpayer), Some(TaxpayerStatus::Deregistered));
		Ok(())
	}

	/// The longest path: the taxpayer has room for one more range, and gets it.
	#[benchmark]
	fn assign_numbers() -> Result<(), BenchmarkError> {
		let (who, bureau, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active);
		write_ranges::<T>(taxpayer, bureau, T::MaxRanges::get() - 1);
		let next = 2 * u64::from(T::MaxRanges::get());

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer, series(), Some(next), 1);

		assert_eq!(NumberRanges::<T>::get(taxpayer).len(), T::MaxRanges::get() as usize);
		Ok(())
	}

	/// The longest path: the number is in the last of as many ranges as there may be, and others
	/// before it are left.
	#[benchmark]
	fn withdraw_numbers() -> Result<(), BenchmarkError> {
		let (who, bureau, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active);
		write_taxpayer::<T>(taxpayer, bureau);
		let number = InvoiceNumber::benchmark(1);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer, number.series(), number.serial());

		let last = NumberRanges::<T>::get(taxpayer).pop().map(|range| range.until);
		assert_eq!(last, Some(1));
		Ok(())
	}

	#[benchmark]
	fn prune_ledger() -> Result<(), BenchmarkError> {
		let (who, _, taxpayer) = officer_and_taxpayer::<T>(TaxpayerStatus::Active);
		let most = Fen(u64::MAX);
		let ledger = Ledger { credit_taken: most, credit_limit: most, ..Ledger::default() };
		Ledgers::<T>::insert(taxpayer, PERIOD, ledger);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, taxpayer, PERIOD);

		assert!(!Ledgers::<T>::contains_key(taxpayer, PERIOD));
		Ok(())
	}

	#[benchmark]
	fn adopt_rates() -> Result<(), BenchmarkError> {
		RatesInForce::<T>::put(all_rates());
		let rates: BTreeSet<u16> = all_rates().into_iter().map(|rate| 10_000 - rate).collect();
		let rates = TaxedRates::try_from(rates).expect("they are as many as before");

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, rates.clone());

		assert_eq!(RatesInForce::<T>::get(), rates);
		Ok(())
	}

	#[benchmark]
	fn move_taxpayer() -> Result<(), BenchmarkError> {
		let (_, bureau, taxpayer) = officer::<T>();
		write_record::<T>(taxpayer, InstitutionId(u32::MAX), TaxpayerStatus::Active);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, taxpayer, bureau);

		assert_eq!(Taxpayers::<T>::get(taxpayer).map(|record| record.bureau), Some(bureau));
		Ok(())
	}

	/// The longest path: a proof of the same subject was revoked before.
	#[benchmark]
	fn issue_proof() -> Result<(), BenchmarkError> {
		let (officer, earlier) = officer_and_proof::<T>();
		let now = T::now();
		change_proof::<T>(earlier, |proof| proof.state = ProofState::Revoked { at: now });
		let until = Millis(now.0 + T::MaxProofValidity::get());
		let most = Fen(u64::MAX);

		#[extrinsic_call]
		_(officer as T::RuntimeOrigin, KIND, SUBJECT, most, most, until);

		assert_eq!(LastProofs::<T>::get((KIND, SUBJECT)), earlier.next());
		Ok(())
	}

	#[benchmark]
	fn revoke_proof() -> Result<(), BenchmarkError> {
		let (officer, proof) = officer_and_proof::<T>();

		#[extrinsic_call]
		_(officer as T::RuntimeOrigin, proof, Commitment([9; 32]));

		let revoked = Proofs::<T>::get(proof).map(|proof| proof.state);
		assert!(matches!(revoked, Some(ProofState::Revoked { .. })));
		Ok(())
	}

	/// The longest path: the last proof of its subject.
	#[benchmark]
	fn prune_proof() -> Result<(), BenchmarkError> {
		let (officer, proof) = officer_and_proof::<T>();
		let now = T::now();
		change_proof::<T>(proof, |proof| proof.state = ProofState::Revoked { at: now });
		set_time(Millis(now.0 + T::ProofRetention::get()));

		#[extrinsic_call]
		_(officer as T::RuntimeOrigin, proof);

		assert_eq!(Proofs::<T>::iter().count(), 0);
		assert_eq!(NextProof::<T>::get(), proof.next().expect("a proof was issued"));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
