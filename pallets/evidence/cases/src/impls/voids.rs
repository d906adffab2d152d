// SPDX-License-Identifier: Apache-2.0
//! How a sealed case becomes void: proposed by its keeper, confirmed by an independent institution.

use crate::{
	Case, Cases, Config, Confirmation, Error, Event, Items, Pallet, VoidProposal, VoidReason,
};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Affiliation, InstitutionId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Proposes that a sealed case of the officer's own institution be void.
	pub(crate) fn do_propose_void(
		acting: ActingOfficer,
		id: CaseId,
		reason: VoidReason,
		replacement: Option<CaseId>,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let case = Self::own_case(institution, id)?;
		let proposal = VoidProposal { reason, replacement, officer, at: T::now() };
		let next = case.void_proposed::<T>(proposal)?;
		Self::replacing(id, &case, replacement)?;

		Cases::<T>::insert(id, next);
		Self::deposit_event(Event::VoidProposed {
			case: id,
			institution,
			officer,
			reason,
			replacement,
		});
		Ok(())
	}

	/// Makes a case void as its keeper proposed, by the word of an independent institution; `walked`
	/// is how many items it has.
	pub(crate) fn do_confirm_void(
		by: ActingOfficer,
		id: CaseId,
		reason: VoidReason,
		replacement: Option<CaseId>,
		walked: &mut u32,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = by;
		let case = Self::case_record(id)?;
		Self::ensure_independent(institution, case.keeper)?;
		let confirmation = Confirmation { by, block: T::block(), at: T::now() };
		let next = case.voided::<T>(reason, replacement, confirmation)?;
		let replacing = Self::replacing(id, &case, replacement)?;
		*walked = case.items;

		for evidence in Items::<T>::iter_key_prefix(id).collect::<Vec<EvidenceId>>() {
			T::Evidence::release(evidence)?;
		}
		Cases::<T>::insert(id, next);
		if let Some((replacement, record)) = replacing {
			Cases::<T>::insert(replacement, record);
		}
		Self::deposit_event(Event::CaseVoided { case: id, institution, officer, replacement });
		Ok(())
	}

	/// Refuses an institution that keeps the case or stands under one controller with its keeper.
	fn ensure_independent(
		institution: InstitutionId,
		keeper: InstitutionId,
	) -> Result<(), Error<T>> {
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
	) -> Result<Option<(CaseId, Case)>, Error<T>> {
		let Some(replacement) = replacement else { return Ok(None) };
		let record = Cases::<T>::get(replacement).ok_or(Error::<T>::ReplacementNotFound)?;
		let record = record.replacing::<T>(replacement, id, case)?;
		Ok(Some((replacement, record)))
	}
}
