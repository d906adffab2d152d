// SPDX-License-Identifier: Apache-2.0
//! What the pallet of proceedings asks: that a case be kept as it is.

use crate::{Cases, Config, Pallet};
use citychain_evidence::{CaseId, CaseRegister};
use sp_runtime::DispatchResult;

impl<T: Config> CaseRegister for Pallet<T> {
	fn hold(id: CaseId) -> DispatchResult {
		let next = Self::case_record(id)?.held::<T>()?;
		Cases::<T>::insert(id, next);
		Ok(())
	}

	fn release(id: CaseId) -> DispatchResult {
		let next = Self::case_record(id)?.released::<T>()?;
		Cases::<T>::insert(id, next);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_case() -> CaseId {
		crate::benchmarking::sealed_case::<T>(1)
	}
}
