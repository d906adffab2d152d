// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{Config, LastProofs, NextProof, Pallet, ProofState, Proofs};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_numbered()?;
		Self::try_state_stated()?;
		Self::try_state_dated()?;
		Self::try_state_unique()
	}

	/// 1. No proof has a number that was not given yet.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next = NextProof::<T>::get();
		ensure!(
			Proofs::<T>::iter_keys().all(|proof| proof < next),
			"1: a proof has a number that was not given"
		);
		Ok(())
	}

	/// 2. No tax exceeds its base.
	fn try_state_stated() -> Result<(), TryRuntimeError> {
		ensure!(
			Proofs::<T>::iter_values().all(|proof| proof.tax <= proof.base),
			"2: a tax exceeds its base"
		);
		Ok(())
	}

	/// 3. The times of a proof have passed, and are in order.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let now = Self::now();
		for proof in Proofs::<T>::iter_values() {
			ensure!(proof.issued_at <= now, "3: a proof was issued in the future");
			ensure!(proof.issued_at < proof.until, "3: a proof was never valid");
			if let ProofState::Used { at } | ProofState::Revoked { at } = proof.state {
				ensure!(at <= now, "3: a proof was used or revoked in the future");
				ensure!(
					(proof.issued_at..proof.until).contains(&at),
					"3: a proof was used or revoked while it was not valid"
				);
			}
		}
		Ok(())
	}

	/// 4. At most one proof of a tax on a subject stands, and it is the last.
	fn try_state_unique() -> Result<(), TryRuntimeError> {
		for (key, last) in LastProofs::<T>::iter() {
			ensure!(
				Proofs::<T>::get(last).is_some_and(|proof| (proof.kind, proof.subject) == key),
				"4: the last proof of a tax on a subject is none of them"
			);
		}
		let now = Self::now();
		for (id, proof) in Proofs::<T>::iter() {
			let is_last = LastProofs::<T>::get((proof.kind, proof.subject)) == Some(id);
			ensure!(is_last || !proof.stands(now), "4: a proof that stands is not the last");
		}
		Ok(())
	}
}
