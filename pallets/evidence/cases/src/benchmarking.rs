// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	Call, Case, CaseKind, CaseState, Cases, Config, Contributors, Dockets, ItemList, Items, NextId,
	Pallet, Roots, Seal, VoidProposal, VoidReason, MAX_LIST, MAX_PRUNED,
};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Authority, Commitment, Duty, InstitutionId, OfficerId};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedBTreeSet};
use frame_system::pallet_prelude::OriginFor;

const DOCKET: Commitment = Commitment([7; 32]);
const REASON: VoidReason = VoidReason::Incomplete;
/// An institution that nobody acts for.
const STRANGER: InstitutionId = InstitutionId(u32::MAX);

/// The origin of an officer who acts under `duty`, and the institution that it acts for.
fn officer<T: Config>(duty: Duty) -> (OriginFor<T>, InstitutionId) {
	(T::officer_origin(duty), T::benchmark_officer(duty).institution)
}

/// Somebody who acts for `institution`, or could.
fn acting(institution: InstitutionId) -> ActingOfficer {
	ActingOfficer { officer: OfficerId(u32::MAX), institution }
}

/// An open case of `keeper`, to which as many institutions are invited as may be, `contributor`
/// among them unless it is the keeper.
fn open<T: Config>(keeper: InstitutionId, contributor: InstitutionId) -> CaseId {
	let id = NextId::<T>::get();
	NextId::<T>::put(id.next().expect("there are more numbers than cases"));
	Cases::<T>::insert(id, Case::opened(keeper, CaseKind::Civil, T::now()));
	Dockets::<T>::insert(id, DOCKET);
	let others = (1..).map(|less| InstitutionId(u32::MAX - less)).filter(|id| *id != contributor);
	let invited = (contributor != keeper).then_some(contributor).into_iter().chain(others);
	let mut contributors = BoundedBTreeSet::new();
	for institution in invited.take(T::MaxContributors::get() as usize) {
		contributors.try_insert(institution).expect("no more than the bound");
	}
	Contributors::<T>::insert(id, contributors);
	id
}

/// Contributes new evidence of `contributor`.
fn fill<T: Config>(id: CaseId, contributor: InstitutionId, count: u32) -> Vec<EvidenceId> {
	let items: Vec<_> = (0..count).map(|_| T::Evidence::benchmark_evidence(contributor)).collect();
	for chunk in items.chunks(MAX_LIST as usize) {
		Pallet::<T>::do_contribute(acting(contributor), id, list(chunk))
			.expect("the contributor is the keeper or invited");
	}
	items
}

fn list(items: &[EvidenceId]) -> ItemList {
	items.to_vec().try_into().expect("no more than the bound")
}

fn change<T: Config>(id: CaseId, change: impl FnOnce(Case) -> Case) {
	let case = Cases::<T>::get(id).expect("it was opened");
	Cases::<T>::insert(id, change(case));
}

/// A sealed case of `keeper` with so many items.
fn sealed<T: Config>(keeper: InstitutionId, count: u32) -> CaseId {
	let id = open::<T>(keeper, keeper);
	fill::<T>(id, keeper, count);
	let root = Pallet::<T>::compute_root(id).expect("its items are on record");
	Roots::<T>::insert(id, root.expect("it has items"));
	let seal = Seal { officer: OfficerId(u32::MAX), block: T::block(), at: T::now() };
	change::<T>(id, |case| {
		case.sealed::<T>(seal).expect("its keeper has acknowledged its own items")
	});
	id
}

/// A sealed case with so many items.
pub(crate) fn sealed_case<T: Config>(count: u32) -> CaseId {
	sealed::<T>(STRANGER, count)
}

/// Proposes that the case be void.
fn propose<T: Config>(id: CaseId, replacement: Option<CaseId>) {
	let at = T::now();
	let proposal = VoidProposal { reason: REASON, replacement, officer: OfficerId(u32::MAX), at };
	change::<T>(id, |case| case.void_proposed::<T>(proposal).expect("it is sealed"));
}

fn state<T: Config>(id: CaseId) -> Option<CaseState> {
	Cases::<T>::get(id).map(|case| case.state)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open_case() -> Result<(), BenchmarkError> {
		let (who, _) = officer::<T>(Duty::KeepCases);
		let id = NextId::<T>::get();

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, CaseKind::Civil, DOCKET);

		assert!(Cases::<T>::contains_key(id));
		Ok(())
	}

	/// The longest path: the list of contributors has one place left.
	#[benchmark]
	fn invite() -> Result<(), BenchmarkError> {
		T::officer_origin(Duty::NotarizeEvidence);
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let invited = (0..u32::MAX)
			.map(InstitutionId)
			.find(|id| *id != keeper && T::Authority::holds_duty(*id, Duty::NotarizeEvidence))
			.ok_or(BenchmarkError::Stop("there is no other institution that notarizes"))?;
		let id = open::<T>(keeper, keeper);
		Contributors::<T>::mutate(id, |contributors| {
			let last = *contributors.last().expect("the list is full");
			contributors.remove(&last);
		});

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, invited);

		assert!(Contributors::<T>::get(id).contains(&invited));
		Ok(())
	}

	#[benchmark]
	fn dismiss_contributor() -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let id = open::<T>(keeper, STRANGER);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, STRANGER);

		assert!(!Contributors::<T>::get(id).contains(&STRANGER));
		Ok(())
	}

	/// The longest path: by an institution that is not the keeper.
	#[benchmark]
	fn contribute(n: Linear<1, MAX_LIST>) -> Result<(), BenchmarkError> {
		let (who, contributor) = officer::<T>(Duty::NotarizeEvidence);
		let id = open::<T>(STRANGER, contributor);
		let items: Vec<_> = (0..n).map(|_| T::Evidence::benchmark_evidence(contributor)).collect();

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, list(&items));

		assert_eq!(Items::<T>::iter_prefix(id).count(), n as usize);
		Ok(())
	}

	#[benchmark]
	fn acknowledge(n: Linear<1, MAX_LIST>) -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let id = open::<T>(keeper, STRANGER);
		let items = fill::<T>(id, STRANGER, n);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, list(&items));

		assert!(Items::<T>::iter_prefix_values(id).all(|item| item.acknowledged));
		Ok(())
	}

	#[benchmark]
	fn withdraw_item() -> Result<(), BenchmarkError> {
		let (who, contributor) = officer::<T>(Duty::NotarizeEvidence);
		let id = open::<T>(STRANGER, contributor);
		let items = fill::<T>(id, contributor, 1);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, items[0]);

		assert!(!Items::<T>::contains_key(id, items[0]));
		Ok(())
	}

	#[benchmark]
	fn refuse_item() -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let id = open::<T>(keeper, STRANGER);
		let items = fill::<T>(id, STRANGER, 1);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, items[0]);

		assert!(!Items::<T>::contains_key(id, items[0]));
		Ok(())
	}

	#[benchmark]
	fn seal(n: Linear<1, { T::MaxItems::get() }>) -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let id = open::<T>(keeper, keeper);
		fill::<T>(id, keeper, n);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id);

		assert!(Roots::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn cancel(n: Linear<1, { T::MaxItems::get() }>) -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let id = open::<T>(keeper, keeper);
		fill::<T>(id, keeper, n);

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id);

		assert!(!Cases::<T>::contains_key(id));
		Ok(())
	}

	/// The longest path: with a replacement.
	#[benchmark]
	fn propose_void() -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let [id, replacement] = [1, 1].map(|count| sealed::<T>(keeper, count));

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, REASON, Some(replacement));

		assert!(matches!(state::<T>(id), Some(CaseState::VoidProposed { .. })));
		Ok(())
	}

	#[benchmark]
	fn withdraw_void() -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let [id, replacement] = [1, 1].map(|count| sealed::<T>(keeper, count));
		propose::<T>(id, Some(replacement));

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id);

		assert!(matches!(state::<T>(id), Some(CaseState::Sealed { .. })));
		Ok(())
	}

	/// The longest path: with a replacement.
	#[benchmark]
	fn confirm_void(n: Linear<1, { T::MaxItems::get() }>) -> Result<(), BenchmarkError> {
		let (who, _) = officer::<T>(Duty::Adjudicate);
		let [id, replacement] = [n, 1].map(sealed_case::<T>);
		propose::<T>(id, Some(replacement));

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id, REASON, Some(replacement));

		assert!(matches!(state::<T>(id), Some(CaseState::Void { .. })));
		Ok(())
	}

	/// The longest path: the new keeper was a contributor.
	#[benchmark]
	fn reassign() -> Result<(), BenchmarkError> {
		let (_, keeper) = officer::<T>(Duty::KeepCases);
		let id = open::<T>(STRANGER, keeper);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, id, keeper);

		assert_eq!(Cases::<T>::get(id).map(|case| case.keeper), Some(keeper));
		Ok(())
	}

	/// The longest path: by an officer, and the last items. That the retention is over was seen
	/// before, so that the benchmark needs no time to pass.
	#[benchmark]
	fn prune(n: Linear<1, MAX_PRUNED>) -> Result<(), BenchmarkError> {
		let (who, keeper) = officer::<T>(Duty::KeepCases);
		let id = sealed::<T>(keeper, n);
		change::<T>(id, |case| {
			let sealed = *case.state.seal().expect("it is sealed");
			Case { state: CaseState::Pruning { seal: sealed, voiding: None, remaining: n }, ..case }
		});

		#[extrinsic_call]
		_(who as T::RuntimeOrigin, id);

		assert!(matches!(state::<T>(id), Some(CaseState::Pruned { .. })));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
