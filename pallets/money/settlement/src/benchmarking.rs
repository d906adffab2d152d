// SPDX-License-Identifier: Apache-2.0
//! What each call costs at its longest.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	BalanceOf, Call, Claims, Config, CreditLine, CreditLines, IssueLimit, IssueLimits,
	IssueProposal, IssueProposals, Outstanding, Pallet, ProposalsOf, Redemptions,
};
use alloc::vec::Vec;
use citychain_primitives::{ActingOfficer, Authority, Duty, FormerKeys, InstitutionId, Millis};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible::{Inspect, Mutate},
	Get,
};
use frame_system::RawOrigin;
use sp_runtime::traits::{Bounded, Zero};

/// The officer that signs, with its bank, which may issue all that can be counted.
fn banker<T: Config>() -> (T::RuntimeOrigin, ActingOfficer) {
	let origin = T::officer_origin(Duty::SettleMoney);
	let acting = T::officer(origin.clone(), Duty::SettleMoney).expect("it may act");
	let all = BalanceOf::<T>::max_value();
	let limit = IssueLimit { outstanding: all, alone_per_day: all };
	IssueLimits::<T>::insert(acting.institution, limit);
	(origin, acting)
}

/// An officer of another bank.
fn other<T: Config>() -> ActingOfficer {
	T::benchmark_officer(Duty::FinanceInvoices)
}

/// A citizen with 1,000 fen that `bank` has issued.
fn issued<T: Config>(bank: InstitutionId) -> Result<T::AccountId, BenchmarkError> {
	let holder = T::Authority::benchmark_citizen();
	Pallet::<T>::mint(bank, &holder, 1_000u32.into())?;
	Ok(holder)
}

/// The same, and the citizen asks the bank to redeem all of it.
fn requested<T: Config>(bank: InstitutionId) -> Result<T::AccountId, BenchmarkError> {
	let holder = issued::<T>(bank)?;
	Pallet::<T>::open(bank, &holder, 1_000u32.into())?;
	Ok(holder)
}

/// As many proposals of the bank as it may have, but for `room`; the last one, of another officer, is
/// for the citizen.
fn proposed<T: Config>(bank: InstitutionId, room: u32) -> Result<T::AccountId, BenchmarkError> {
	let beneficiary = T::Authority::benchmark_citizen();
	let proposer = other::<T>().officer;
	let proposal = |beneficiary| IssueProposal {
		beneficiary,
		amount: 1_000u32.into(),
		proposer,
		proposed_at: T::now(),
		expiry: Millis(u64::MAX),
	};
	let others = (1..T::MaxProposals::get().saturating_sub(room))
		.map(|number| account("beneficiary", number, 0));
	let all = others.chain([beneficiary.clone()]).map(proposal).collect::<Vec<_>>();
	IssueProposals::<T>::insert(bank, ProposalsOf::<T>::truncate_from(all));
	Ok(beneficiary)
}

/// Gives `holder` 1,000 fen and open redemptions at `n` banks, for 1 fen each.
fn asked<T: Config>(holder: &T::AccountId, n: u32) -> Result<(), BenchmarkError> {
	T::Currency::mint_into(holder, 1_000u32.into())?;
	for bank in 0..n {
		Pallet::<T>::open(InstitutionId(bank), holder, 1u32.into())?;
	}
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn issue() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let beneficiary = T::Authority::benchmark_citizen();

		#[extrinsic_call]
		_(origin, beneficiary, 1_000u32.into());

		assert_eq!(Outstanding::<T>::get(bank), 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn request_redemption() -> Result<(), BenchmarkError> {
		let (_, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let holder = issued::<T>(bank)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), bank, 1_000u32.into());

		assert_eq!(Redemptions::<T>::get(bank, holder), Some(1_000u32.into()));
		Ok(())
	}

	#[benchmark]
	fn cancel_redemption() -> Result<(), BenchmarkError> {
		let (_, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let holder = requested::<T>(bank)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), bank);

		assert_eq!(Redemptions::<T>::get(bank, holder), None);
		Ok(())
	}

	#[benchmark]
	fn redeem() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let issuer = other::<T>().institution;
		let holder = requested::<T>(bank)?;
		Outstanding::<T>::remove(bank);
		Outstanding::<T>::insert(issuer, BalanceOf::<T>::from(1_000u32));
		let line = CreditLine { granted: 1_000u32.into(), accepted: 1_000u32.into() };
		CreditLines::<T>::insert(bank, issuer, line);

		#[extrinsic_call]
		_(origin, holder.clone(), 1_000u32.into(), issuer);

		assert_eq!(Claims::<T>::get(bank, issuer), 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn refuse_redemption() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let holder = requested::<T>(bank)?;

		#[extrinsic_call]
		_(origin, holder.clone());

		assert_eq!(Redemptions::<T>::get(bank, holder), None);
		Ok(())
	}

	#[benchmark]
	fn transfer_outstanding() -> Result<(), BenchmarkError> {
		let (_, ActingOfficer { institution: to, .. }) = banker::<T>();
		let from = InstitutionId(u32::MAX);
		Outstanding::<T>::insert(from, BalanceOf::<T>::from(1_000u32));

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, from, to);

		assert_eq!(Outstanding::<T>::get(to), 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn set_issue_limit() -> Result<(), BenchmarkError> {
		let bank = other::<T>().institution;

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, bank, 1_000u32.into(), 10u32.into());

		assert_eq!(IssueLimits::<T>::get(bank).outstanding, 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn propose_issue() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: bank, .. }) = banker::<T>();
		proposed::<T>(bank, 1)?;
		let beneficiary = T::Authority::benchmark_officer(Duty::FinanceInvoices);

		#[extrinsic_call]
		_(origin, beneficiary, 1_000u32.into());

		assert_eq!(IssueProposals::<T>::decode_len(bank), Some(T::MaxProposals::get() as usize));
		Ok(())
	}

	#[benchmark]
	fn confirm_issue() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let beneficiary = proposed::<T>(bank, 0)?;

		#[extrinsic_call]
		_(origin, beneficiary, 1_000u32.into());

		assert_eq!(Outstanding::<T>::get(bank), 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn cancel_issue() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: bank, .. }) = banker::<T>();
		let beneficiary = proposed::<T>(bank, 0)?;

		#[extrinsic_call]
		_(origin, beneficiary.clone());

		let proposals = IssueProposals::<T>::get(bank);
		assert!(proposals.iter().all(|proposal| proposal.beneficiary != beneficiary));
		Ok(())
	}

	#[benchmark]
	fn set_credit_line() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: creditor, .. }) = banker::<T>();
		let debtor = other::<T>().institution;

		#[extrinsic_call]
		_(origin, creditor, debtor, 1_000u32.into());

		assert_eq!(CreditLines::<T>::get(creditor, debtor).granted, 1_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn settle_claim() -> Result<(), BenchmarkError> {
		let (origin, ActingOfficer { institution: creditor, .. }) = banker::<T>();
		let debtor = other::<T>().institution;
		Claims::<T>::insert(creditor, debtor, BalanceOf::<T>::from(1_000u32));

		#[extrinsic_call]
		_(origin, creditor, debtor, 1_000u32.into());

		assert_eq!(Claims::<T>::get(creditor, debtor), Zero::zero());
		Ok(())
	}

	#[benchmark]
	fn recover_balance(n: Linear<0, { T::MaxRedemptions::get() }>) -> Result<(), BenchmarkError> {
		let (former, holder) = T::FormerKeys::benchmark_former_key();
		asked::<T>(&former, n)?;
		let before = T::Currency::balance(&holder);

		#[extrinsic_call]
		_(RawOrigin::Signed(holder.clone()), former.clone());

		assert_eq!(T::Currency::balance(&holder), before + 1_000u32.into());
		assert!(T::Currency::total_balance(&former).is_zero());
		Ok(())
	}

	#[benchmark]
	fn hand_over_balance(n: Linear<0, { T::MaxRedemptions::get() }>) -> Result<(), BenchmarkError> {
		let former = T::FormerKeys::benchmark_left();
		asked::<T>(&former, n)?;
		let beneficiary = T::Authority::benchmark_officer(Duty::SettleMoney);
		let before = T::Currency::balance(&beneficiary);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, former.clone(), beneficiary.clone());

		assert_eq!(T::Currency::balance(&beneficiary), before + 1_000u32.into());
		assert!(T::Currency::total_balance(&former).is_zero());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
