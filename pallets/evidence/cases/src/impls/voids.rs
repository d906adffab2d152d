// SPDX-License-Identifier: Apache-2.0
//! How a sealed case becomes void: proposed by its keeper, confirmed by an independent institution.

use crate::{
	Case, Cases, Config, Confirmation, Error, Event, Items, Pallet, VoidProposal, VoidReason,
};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Affiliation, Authority, Duty, InstitutionId};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose_void(
		acting: ActingOfficer,
		id: CaseId,
		case: Case,
		reason: VoidReason,
		replacement: Option<CaseId>,
	) -> DispatchResult {
		let officer = acting.officer;
		let proposal = VoidProposal { reason, replacement, officer, at: Self::now() };
		let next = case.void_proposed(proposal).map_err(Error::<T>::from)?;
		Self::replacing(id, &case, replacement)?;
		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::VoidProposed { case: id, officer, reason, replacement });
		Ok(())
	}

	pub(crate) fn do_withdraw_void(
		acting: ActingOfficer,
		id: CaseId,
		case: Case,
	) -> DispatchResult {
		let next = case.void_withdrawn().map_err(Error::<T>::from)?;
		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::VoidWithdrawn { case: id, officer: acting.officer });
		Ok(())
	}

	pub(crate) fn do_confirm_void(
		origin: OriginFor<T>,
		id: CaseId,
		reason: VoidReason,
		replacement: Option<CaseId>,
		walked: &mut u32,
	) -> DispatchResult {
		let by = Self::ensure_may_confirm(origin)?;
		let case = Self::case_record(id)?;
		Self::ensure_independent(by.institution, case.keeper)?;
		let confirmation = Confirmation { by, block: Self::block(), at: Self::now() };
		let next = case.voided(reason, replacement, confirmation).map_err(Error::<T>::from)?;
		let replacing = Self::replacing(id, &case, replacement)?;

		*walked = case.items;
		for evidence in Items::<T>::iter_key_prefix(id).collect::<Vec<EvidenceId>>() {
			T::Evidence::release(evidence)?;
		}
		Cases::<T>::insert(id, next);
		if let Some((replacement, record)) = replacing {
			Cases::<T>::insert(replacement, record);
		}
		let ActingOfficer { officer, institution } = by;
		Self::deposit_event(Event::CaseVoided { case: id, institution, officer, replacement });
		Ok(())
	}

	/// The officer who signed, if it keeps cases or adjudicates.
	fn ensure_may_confirm(origin: OriginFor<T>) -> Result<ActingOfficer, DispatchError> {
		let who = ensure_signed(origin)?;
		T::Authority::ensure_officer(&who, Duty::KeepCases)
			.or_else(|_| T::Authority::ensure_officer(&who, Duty::Adjudicate))
	}

	/// Refuses an institution that keeps the case or stands under one controller with its keeper.
	fn ensure_independent(institution: InstitutionId, keeper: InstitutionId) -> DispatchResult {
		let is_independent =
			institution != keeper && !T::Affiliation::are_affiliated(institution, keeper);
		ensure!(is_independent, Error::<T>::NotIndependent);
		Ok(())
	}

	/// The replacement of a case that becomes void, and its record after that; none without one.
	fn replacing(
		id: CaseId,
		case: &Case,
		replacement: Option<CaseId>,
	) -> Result<Option<(CaseId, Case)>, DispatchError> {
		let Some(replacement) = replacement else { return Ok(None) };
		let record = Cases::<T>::get(replacement).ok_or(Error::<T>::ReplacementNotFound)?;
		let record = record.replacing(replacement, id, case).map_err(Error::<T>::from)?;
		Ok(Some((replacement, record)))
	}
}
