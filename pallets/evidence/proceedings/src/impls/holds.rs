// SPDX-License-Identifier: Apache-2.0
//! Legal holds.

use crate::{Config, Error, Event, Holds, HoldsByTarget, LegalHold, NextHold, Pallet, Target};
use citychain_evidence::{CaseRegister, EvidenceRegister, HoldId};
use citychain_primitives::{ActingOfficer, Authority, Commitment, Duty};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// An officer of a court orders that something be kept.
	pub(crate) fn do_place_hold(
		by: ActingOfficer,
		target: Target,
		order: Commitment,
	) -> DispatchResult {
		let id = NextHold::<T>::get();
		let next = id.next().ok_or(Error::<T>::TooManyRecords)?;
		match target {
			Target::Evidence(evidence) => T::Evidence::hold(evidence)?,
			Target::Case(case) => T::Cases::hold(case)?,
		}

		NextHold::<T>::put(next);
		Holds::<T>::insert(id, LegalHold { target, by, order, placed_at: T::now() });
		HoldsByTarget::<T>::insert(target, id, ());
		Self::deposit_event(Event::HoldPlaced {
			hold: id,
			target,
			institution: by.institution,
			officer: by.officer,
			order,
		});
		Ok(())
	}

	/// An officer of a court, or the council if `by` is none, releases a legal hold.
	pub(crate) fn do_release_hold(by: Option<ActingOfficer>, id: HoldId) -> DispatchResult {
		let hold = Holds::<T>::get(id).ok_or(Error::<T>::HoldNotFound)?;
		let (court, target) = (hold.by.institution, hold.target);
		match by {
			Some(by) => ensure!(by.institution == court, Error::<T>::NotOwner),
			None => ensure!(
				!T::Authority::holds_duty(court, Duty::Adjudicate),
				Error::<T>::CourtStillActs
			),
		}
		match target {
			Target::Evidence(evidence) => T::Evidence::release(evidence)?,
			Target::Case(case) => T::Cases::release(case)?,
		}

		Holds::<T>::remove(id);
		HoldsByTarget::<T>::remove(target, id);
		Self::deposit_event(Event::HoldReleased {
			hold: id,
			target,
			institution: court,
			officer: by.map(|by| by.officer),
		});
		Ok(())
	}
}
