// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{Call, Config, CurrentRules, Deduction, DeductionState, Pallet, Purpose, Rules, Uses};
use alloc::vec::Vec;
use citychain_invoices::{
	Buyer, InvoiceId, InvoiceRegister, LedgerEntry, SpecialElement, TaxpayerRegister,
};
use citychain_primitives::{Commitment, Duty, Fen, InstitutionId, TaxPeriod};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use frame_system::pallet_prelude::OriginFor;

/// Taxpayers that no benchmark has act.
const SELLER: InstitutionId = InstitutionId(0x4000_0000);
const BUYER: InstitutionId = InstitutionId(0x4000_0001);
const BUREAU: InstitutionId = InstitutionId(0x4000_0002);

/// An officer of a taxpayer, and as many usable invoices to it.
fn buyer_and_invoices<T: Config>(count: u32) -> (OriginFor<T>, InstitutionId, Vec<InvoiceId>) {
	let buyer = T::benchmark_officer(Duty::HandleInvoices).institution;
	for taxpayer in [SELLER, buyer] {
		T::Taxpayers::benchmark_taxpayer(taxpayer, BUREAU);
	}
	let mut invoices: Vec<_> =
		(0..count).map(|number| T::Invoices::benchmark_invoice(SELLER, buyer, number)).collect();
	invoices.sort();
	(T::officer_origin(Duty::HandleInvoices), buyer, invoices)
}

fn period<T: Config>() -> TaxPeriod {
	TaxPeriod::of(T::now())
}

fn write_selected<T: Config>(invoice: InvoiceId, buyer: InstitutionId) {
	let selected = Deduction::selected(buyer, Purpose::Deduction, period::<T>());
	Uses::<T>::insert(invoice, selected);
}

/// For the benchmarks of other pallets too: the buyer of an invoice, who becomes a taxpayer unless it
/// is one, has deducted its tax.
pub(crate) fn deduct<T: Config>(invoice: InvoiceId) {
	let facts = T::Invoices::facts(invoice).expect("it was recorded");
	let Buyer::Institution(taxpayer) = facts.buyer else {
		unreachable!("benchmark invoices are to institutions")
	};
	if T::Taxpayers::bureau(taxpayer).is_err() {
		T::Taxpayers::benchmark_taxpayer(taxpayer, BUREAU);
	}
	let (period, tax) = (period::<T>(), facts.totals.tax);
	let deducted = LedgerEntry::Deducted(tax);
	T::Taxpayers::post(taxpayer, &[(period, deducted)]).expect("the ledger has room");
	let state = DeductionState::Used { tax, transferred_out: Fen::ZERO };
	Uses::<T>::insert(invoice, Deduction { taxpayer, purpose: Purpose::Deduction, period, state });
}

/// Rules that exclude what no benchmark invoice is about.
fn rules<T: Config>() -> Rules {
	let mut rules = Rules { grace: T::MaxGrace::get(), ..Rules::default() };
	for element in [
		SpecialElement::Construction,
		SpecialElement::GoodsTransport,
		SpecialElement::RealEstateSale,
		SpecialElement::RealEstateLease,
		SpecialElement::Toll,
		SpecialElement::PassengerTransport,
	] {
		rules.excluded.try_insert(element).expect("the set has room for all");
	}
	rules
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: a selection for an earlier period has lapsed.
	#[benchmark]
	fn select() -> Result<(), BenchmarkError> {
		let (clerk, buyer, invoices) = buyer_and_invoices::<T>(1);
		let (invoice, period) = (invoices[0], period::<T>());
		Uses::<T>::insert(invoice, Deduction::selected(buyer, Purpose::Deduction, TaxPeriod(0)));

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, invoice, period, Purpose::ExportRefund);

		let selected = Deduction::selected(buyer, Purpose::ExportRefund, period);
		assert_eq!(Uses::<T>::get(invoice), Some(selected));
		Ok(())
	}

	#[benchmark]
	fn deselect() -> Result<(), BenchmarkError> {
		let (clerk, buyer, invoices) = buyer_and_invoices::<T>(1);
		write_selected::<T>(invoices[0], buyer);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, invoices[0]);

		assert!(!Uses::<T>::contains_key(invoices[0]));
		Ok(())
	}

	/// The longest path: every invoice is deducted, and the ledger has the sum.
	#[benchmark]
	fn confirm(n: Linear<1, { T::MaxBatch::get() }>) -> Result<(), BenchmarkError> {
		let (clerk, buyer, invoices) = buyer_and_invoices::<T>(n);
		invoices.iter().for_each(|invoice| write_selected::<T>(*invoice, buyer));
		let list = BoundedVec::truncate_from(invoices);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, period::<T>(), list);

		assert_eq!(Uses::<T>::iter_values().filter(Deduction::is_used).count(), n as usize);
		Ok(())
	}

	#[benchmark]
	fn roll_back_refund() -> Result<(), BenchmarkError> {
		let bureau = T::benchmark_officer(Duty::AdministerTax).institution;
		let officer = T::officer_origin(Duty::AdministerTax);
		T::Taxpayers::benchmark_taxpayer(BUYER, bureau);
		let invoice = InvoiceId(u64::MAX);
		let state = DeductionState::Used { tax: Fen(u64::MAX), transferred_out: Fen::ZERO };
		let refunded = Deduction::selected(BUYER, Purpose::ExportRefund, period::<T>());
		Uses::<T>::insert(invoice, Deduction { state, ..refunded });

		#[extrinsic_call]
		_(officer as T::RuntimeOrigin, invoice, Commitment([9; 32]));

		assert!(!Uses::<T>::contains_key(invoice));
		Ok(())
	}

	#[benchmark]
	fn adopt_rules() -> Result<(), BenchmarkError> {
		let rules = rules::<T>();

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, rules.clone());

		assert_eq!(CurrentRules::<T>::get(), rules);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
