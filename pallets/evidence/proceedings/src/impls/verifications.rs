// SPDX-License-Identifier: Apache-2.0
//! Verifications: requests, withdrawals and reports.

use super::close;
use crate::{
	Config, Error, Event, Finding, NextVerification, OpenRequests, Pallet, Party, Verification,
	VerificationState, Verifications, VerificationsByEvidence,
};
use citychain_evidence::{EvidenceId, EvidenceRegister, VerificationId};
use citychain_primitives::ActingOfficer;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// A party asks for a verification.
	pub(crate) fn do_request_verification(
		requester: Party,
		evidence: EvidenceId,
	) -> DispatchResult {
		T::Evidence::facts(evidence)?;
		let mut open = OpenRequests::<T>::get(evidence).unwrap_or_default();
		ensure!(!open.contains_key(&requester), Error::<T>::AlreadyExists);
		let id = NextVerification::<T>::get();
		open.try_insert(requester, id).map_err(|_| Error::<T>::TooManyRequests)?;
		let next = id.next().ok_or(Error::<T>::TooManyRecords)?;
		T::Evidence::hold(evidence)?;

		NextVerification::<T>::put(next);
		OpenRequests::<T>::insert(evidence, open);
		Verifications::<T>::insert(id, Verification::requested(evidence, requester, T::now()));
		VerificationsByEvidence::<T>::insert(evidence, id, ());
		Self::deposit_event(Event::VerificationRequested { verification: id, evidence, requester });
		Ok(())
	}

	/// A party takes back a request that nobody has answered.
	pub(crate) fn do_withdraw_request(requester: Party, id: VerificationId) -> DispatchResult {
		let verification = Self::find_verification(id)?;
		ensure!(verification.requester == requester, Error::<T>::NotOwner);
		verification.ensure_open::<T>()?;
		let evidence = verification.evidence;
		T::Evidence::release(evidence)?;

		close::<OpenRequests<T>, _, _, _>(evidence, requester);
		Verifications::<T>::remove(id);
		VerificationsByEvidence::<T>::remove(evidence, id);
		Self::deposit_event(Event::RequestWithdrawn { verification: id, evidence, requester });
		Ok(())
	}

	/// An officer reports what it found.
	pub(crate) fn do_report_verification(
		by: ActingOfficer,
		id: VerificationId,
		finding: Finding,
	) -> DispatchResult {
		let verification = Self::find_verification(id)?;
		verification.ensure_open::<T>()?;
		let Verification { evidence, requester, .. } = verification;
		let facts = T::Evidence::facts(evidence)?;
		Self::ensure_independent(by.institution, &facts, requester)?;
		let reported = verification.reported::<T>(by, T::now(), facts.digest, finding)?;
		T::Evidence::release(evidence)?;

		close::<OpenRequests<T>, _, _, _>(evidence, requester);
		Verifications::<T>::insert(id, reported);
		if let VerificationState::Reported { outcome, .. } = reported.state {
			Self::deposit_event(Event::VerificationReported {
				verification: id,
				evidence,
				institution: by.institution,
				officer: by.officer,
				outcome,
			});
		}
		Ok(())
	}

	fn find_verification(id: VerificationId) -> Result<Verification, Error<T>> {
		Verifications::<T>::get(id).ok_or(Error::<T>::VerificationNotFound)
	}
}
