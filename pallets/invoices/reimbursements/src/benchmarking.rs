// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	Call, Claim, ClaimItem, ClaimItems, ClaimState, Claims, Closure, Closures, Config, EntryState,
	Lock, Locks, LongestLock, Pallet, Reimbursed, Reimbursement, DEFAULT_LONGEST_LOCK,
	MAX_CLOSURES, MAX_ITEMS,
};
use alloc::vec::Vec;
use citychain_evidence::EvidenceAnchor;
use citychain_invoices::{ClaimId, InvoiceId, InvoiceRegister};
use citychain_primitives::{Commitment, Duty, Fen, InstitutionId, Millis, OfficerId};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};

const CLAIM: ClaimId = ClaimId(0);
const REFERENCE: Commitment = Commitment([7; 32]);
const SELLER: InstitutionId = InstitutionId(0x4000_0000);
/// The officer who made a claim that another one closes.
const CLAIMANT: OfficerId = OfficerId(u32::MAX);

/// Institutions of which nothing else is known.
fn others(count: u32) -> impl Iterator<Item = InstitutionId> {
	(1..=count).map(|number| InstitutionId(0x4000_0000 + number))
}

/// As many invoices that the institution holds, each reimbursed by all who may be but one: nothing
/// stays of that, so that there is something left to claim.
fn invoices<T: Config>(holder: InstitutionId, count: u32) -> ClaimItems {
	let reimbursers: Vec<_> = others(MAX_CLOSURES - 1).collect();
	let items: Vec<_> = (0..count)
		.map(|number| {
			let invoice = T::Invoices::benchmark_invoice(SELLER, holder, number);
			let institutions = BoundedVec::truncate_from(reimbursers.clone());
			let reimbursement = Reimbursement { amount: Fen::ZERO, institutions };
			Reimbursed::<T>::insert(invoice, reimbursement);
			ClaimItem { invoice, amount: Fen(1) }
		})
		.collect();
	BoundedVec::truncate_from(items)
}

/// Writes a claim of the institution with its locks.
fn write_claim<T: Config>(institution: InstitutionId, items: &ClaimItems, until: Millis) {
	for ClaimItem { invoice, amount } in items.iter().copied() {
		Locks::<T>::insert(invoice, Lock { claim: CLAIM, amount, until });
	}
	let claim = Claim {
		institution,
		officer: CLAIMANT,
		reference: REFERENCE,
		locked_at: Millis(0),
		until,
		items: items.clone(),
		state: ClaimState::Open,
	};
	Claims::<T>::insert(CLAIM, claim);
}

/// Writes what the institution reimbursed of an invoice, all of which must be paid back or stays.
fn write_closure<T: Config>(
	institution: InstitutionId,
	entry: EntryState,
	clawback: Fen,
) -> InvoiceId {
	let invoice = T::Invoices::benchmark_invoice(SELLER, institution, 0);
	let closure = Closure { entry, clawback, ..Closure::new(CLAIM, Fen(1)) };
	Closures::<T>::insert(invoice, institution, closure);
	invoice
}

/// For the benchmarks of other pallets too: as many as may have reimbursed an invoice, all of it
/// between them. Each has something to pay back already, and for the next red letter, as those who
/// come last in it bear a fen. A lock is over.
pub(crate) fn reimburse_by_all<T: Config>(invoice: InvoiceId) {
	let amount = T::Invoices::facts(invoice).expect("it was recorded").outstanding();
	let institutions: Vec<_> = others(MAX_CLOSURES).collect();
	for (place, institution) in (0..).zip(&institutions) {
		let standing = if place == 0 { amount.0 - u64::from(MAX_CLOSURES - 1) } else { 1 };
		let closure = Closure::new(CLAIM, Fen(standing + 1));
		Closures::<T>::insert(invoice, institution, Closure { clawback: Fen(1), ..closure });
	}
	let institutions = BoundedVec::truncate_from(institutions);
	Reimbursed::<T>::insert(invoice, Reimbursement { amount, institutions });
	Locks::<T>::insert(invoice, Lock { claim: CLAIM, amount: Fen(1), until: Millis(0) });
}

fn soon<T: Config>() -> Millis {
	Millis(T::now().0 + DEFAULT_LONGEST_LOCK)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: every invoice has a lock that is over.
	#[benchmark]
	fn lock(n: Linear<1, MAX_ITEMS>) -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::ClaimReimbursements).institution;
		let clerk = T::officer_origin(Duty::ClaimReimbursements);
		let items = invoices::<T>(institution, n);
		for ClaimItem { invoice, amount } in items.iter().copied() {
			Locks::<T>::insert(invoice, Lock { claim: CLAIM, amount, until: Millis(0) });
		}

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, REFERENCE, items, soon::<T>());

		assert_eq!(
			Claims::<T>::iter_values().map(|claim| claim.items.len()).sum::<usize>(),
			n as usize
		);
		Ok(())
	}

	#[benchmark]
	fn unlock(n: Linear<1, MAX_ITEMS>) -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::ClaimReimbursements).institution;
		let clerk = T::officer_origin(Duty::ClaimReimbursements);
		write_claim::<T>(institution, &invoices::<T>(institution, n), soon::<T>());

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, CLAIM);

		assert_eq!(Locks::<T>::iter().count(), 0);
		Ok(())
	}

	#[benchmark]
	fn close(n: Linear<1, MAX_ITEMS>) -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::ApproveReimbursements).institution;
		let approver = T::officer_origin(Duty::ApproveReimbursements);
		write_claim::<T>(institution, &invoices::<T>(institution, n), soon::<T>());
		let file = T::Evidence::benchmark_file(0);

		#[extrinsic_call]
		_(approver as T::RuntimeOrigin, CLAIM, file);

		assert_eq!(Closures::<T>::iter().count(), n as usize);
		Ok(())
	}

	#[benchmark]
	fn enter() -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::HandleInvoices).institution;
		let clerk = T::officer_origin(Duty::HandleInvoices);
		let invoice = write_closure::<T>(institution, EntryState::Withdrawn, Fen::ZERO);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, invoice, true);

		let entry = Closures::<T>::get(invoice, institution).map(|closure| closure.entry);
		assert_eq!(entry, Some(EntryState::Deductible));
		Ok(())
	}

	#[benchmark]
	fn withdraw_entry() -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::HandleInvoices).institution;
		let clerk = T::officer_origin(Duty::HandleInvoices);
		let invoice = write_closure::<T>(institution, EntryState::Deductible, Fen::ZERO);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, invoice);

		let entry = Closures::<T>::get(invoice, institution).map(|closure| closure.entry);
		assert_eq!(entry, Some(EntryState::Withdrawn));
		Ok(())
	}

	#[benchmark]
	fn recover() -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::ApproveReimbursements).institution;
		let approver = T::officer_origin(Duty::ApproveReimbursements);
		let invoice = write_closure::<T>(institution, EntryState::Withdrawn, Fen(1));

		#[extrinsic_call]
		_(approver as T::RuntimeOrigin, invoice);

		let recovered = Closures::<T>::get(invoice, institution).map(|closure| closure.recovered);
		assert_eq!(recovered, Some(Fen(1)));
		Ok(())
	}

	/// The longest path: the locks of the claim are over and still there. Of a closed one, closures are
	/// looked for and nothing is removed beside the claim.
	#[benchmark]
	fn remove_claim(n: Linear<1, MAX_ITEMS>) -> Result<(), BenchmarkError> {
		let institution = T::benchmark_officer(Duty::ClaimReimbursements).institution;
		let clerk = T::officer_origin(Duty::ClaimReimbursements);
		write_claim::<T>(institution, &invoices::<T>(institution, n), Millis(0));

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, CLAIM);

		assert!(!Claims::<T>::contains_key(CLAIM));
		assert_eq!(Locks::<T>::iter().count(), 0);
		Ok(())
	}

	#[benchmark]
	fn adopt_longest_lock() -> Result<(), BenchmarkError> {
		LongestLock::<T>::put(1);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, T::MaxLock::get());

		assert_eq!(LongestLock::<T>::get(), T::MaxLock::get());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
