// SPDX-License-Identifier: Apache-2.0
//! Issues: within the bank's limit, by one officer up to a day's amount, by two beyond.

use crate::{
	types::increased, BalanceOf, Config, Error, Event, IssueLimit, IssueLimits, IssueProposal,
	IssueProposals, IssuedAlone, IssuedAloneToday, Outstanding, Pallet, ProposalOf, ProposalsOf,
};
use citychain_primitives::{
	ActingOfficer, Authority, Day, Duty, InstitutionId, KeyHistory, Millis,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Issues money by one officer, within what officers of its bank may issue alone today.
	pub(crate) fn do_issue(
		acting: ActingOfficer,
		beneficiary: T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let ActingOfficer { institution: bank, officer } = acting;
		Self::ensure_may_issue(bank, &beneficiary, amount)?;
		let alone = increased::<T>(Self::issued_alone_today(bank), amount)?;
		let is_within = alone <= IssueLimits::<T>::get(bank).alone_per_day;
		ensure!(is_within, Error::<T>::NeedsSecondOfficer);
		Self::mint(bank, &beneficiary, amount)?;

		let day = Day::of(T::now());
		IssuedAloneToday::<T>::insert(bank, IssuedAlone { day, amount: alone });
		let event = Event::MoneyIssued { bank, officer, beneficiary, amount, proposer: None };
		Self::deposit_event(event);
		Ok(())
	}

	/// Opens a proposal, and drops those of the bank that have expired.
	pub(crate) fn do_propose_issue(
		acting: ActingOfficer,
		beneficiary: T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let ActingOfficer { institution: bank, officer } = acting;
		Self::ensure_may_issue(bank, &beneficiary, amount)?;
		let proposed_at = T::now();
		let mut proposals = IssueProposals::<T>::get(bank);
		proposals.retain(|proposal| proposed_at < proposal.expiry);
		let is_open = proposals.iter().any(|proposal| proposal.beneficiary == beneficiary);
		ensure!(!is_open, Error::<T>::ProposalAlreadyExists);
		let expiry = Millis(proposed_at.0.saturating_add(T::ProposalLife::get()));
		let proposal = IssueProposal {
			beneficiary: beneficiary.clone(),
			amount,
			proposer: officer,
			proposed_at,
			expiry,
		};
		proposals.try_push(proposal).map_err(|_| Error::<T>::TooManyProposals)?;

		IssueProposals::<T>::insert(bank, proposals);
		Self::deposit_event(Event::IssueProposed { bank, officer, beneficiary, amount, expiry });
		Ok(())
	}

	/// Issues what another officer proposed.
	pub(crate) fn do_confirm_issue(
		acting: ActingOfficer,
		beneficiary: T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let ActingOfficer { institution: bank, officer } = acting;
		let (proposal, others) = Self::take_proposal(bank, &beneficiary)?;
		let proposer = proposal.proposer;
		ensure!(officer != proposer, Error::<T>::SameOfficer);
		ensure!(amount == proposal.amount, Error::<T>::AmountChanged);
		ensure!(T::now() < proposal.expiry, Error::<T>::Expired);
		let is_compromised = T::KeyHistory::was_compromised(proposer, proposal.proposed_at);
		ensure!(!is_compromised, Error::<T>::OfficerCompromised);
		Self::ensure_may_issue(bank, &beneficiary, amount)?;
		Self::mint(bank, &beneficiary, amount)?;

		Self::put_proposals(bank, others);
		let proposer = Some(proposer);
		Self::deposit_event(Event::MoneyIssued { bank, officer, beneficiary, amount, proposer });
		Ok(())
	}

	/// Ends a proposal, expired or not.
	pub(crate) fn do_cancel_issue(
		acting: ActingOfficer,
		beneficiary: T::AccountId,
	) -> DispatchResult {
		let ActingOfficer { institution: bank, officer } = acting;
		let (IssueProposal { amount, .. }, others) = Self::take_proposal(bank, &beneficiary)?;

		Self::put_proposals(bank, others);
		Self::deposit_event(Event::IssueCancelled { bank, officer, beneficiary, amount });
		Ok(())
	}

	/// Sets how much a bank may issue; with nothing, no limit is kept.
	pub(crate) fn do_set_issue_limit(
		bank: InstitutionId,
		outstanding: BalanceOf<T>,
		alone_per_day: BalanceOf<T>,
	) -> DispatchResult {
		if outstanding.is_zero() {
			IssueLimits::<T>::remove(bank);
			IssuedAloneToday::<T>::remove(bank);
		} else {
			ensure!(T::Authority::holds_duty(bank, Duty::SettleMoney), Error::<T>::NotActive);
			IssueLimits::<T>::insert(bank, IssueLimit { outstanding, alone_per_day });
		}
		Self::deposit_event(Event::IssueLimitSet { bank, outstanding, alone_per_day });
		Ok(())
	}

	/// What officers of `bank` have issued alone today, in fen.
	pub(crate) fn issued_alone_today(bank: InstitutionId) -> BalanceOf<T> {
		IssuedAloneToday::<T>::get(bank).on(Day::of(T::now()))
	}

	/// Whether `bank` would be within its limit after an issue of `amount`.
	pub(crate) fn ensure_within_limit(
		bank: InstitutionId,
		amount: BalanceOf<T>,
	) -> Result<(), Error<T>> {
		let outstanding = increased::<T>(Outstanding::<T>::get(bank), amount);
		let limit = IssueLimits::<T>::get(bank).outstanding;
		let is_within = outstanding.is_ok_and(|outstanding| outstanding <= limit);
		ensure!(is_within, Error::<T>::ExceedsIssueLimit);
		Ok(())
	}

	fn ensure_may_issue(
		bank: InstitutionId,
		beneficiary: &T::AccountId,
		amount: BalanceOf<T>,
	) -> Result<(), Error<T>> {
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		Self::ensure_enrolled(beneficiary)?;
		Self::ensure_within_limit(bank, amount)
	}

	/// The open proposal of `bank` for `beneficiary`, and the others; nothing is written.
	fn take_proposal(
		bank: InstitutionId,
		beneficiary: &T::AccountId,
	) -> Result<(ProposalOf<T>, ProposalsOf<T>), DispatchError> {
		let mut proposals = IssueProposals::<T>::get(bank);
		let at = proposals.iter().position(|proposal| proposal.beneficiary == *beneficiary);
		let proposal = proposals.remove(at.ok_or(Error::<T>::ProposalNotFound)?);
		Ok((proposal, proposals))
	}

	fn put_proposals(bank: InstitutionId, proposals: ProposalsOf<T>) {
		if proposals.is_empty() {
			IssueProposals::<T>::remove(bank);
		} else {
			IssueProposals::<T>::insert(bank, proposals);
		}
	}
}
