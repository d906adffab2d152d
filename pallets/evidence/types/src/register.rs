// SPDX-License-Identifier: Apache-2.0
//! The traits by which the pallets of the domain ask each other, and other domains ask them.

use crate::{
	CaseId, EvidenceClass, EvidenceFacts, EvidenceFile, EvidenceId, FilingState, PresumptionLevel,
	Ruling,
};
use citychain_primitives::{ActingOfficer, InstitutionId, Millis};
use sp_runtime::{DispatchError, DispatchResult};

/// The register of evidence, as the pallets around it see it. The errors are those of the pallet
/// that implements it.
pub trait EvidenceRegister {
	/// The facts of an item, if it is recorded and not evicted.
	fn facts(id: EvidenceId) -> Result<EvidenceFacts, DispatchError>;

	/// Raises an item to `level`; does nothing where it stands as high already or higher, or where a
	/// court has ruled.
	fn raise(id: EvidenceId, level: PresumptionLevel) -> DispatchResult;

	/// Puts an item on the level that follows from a court's ruling.
	fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult;

	/// Keeps an item from being evicted until it is released as often as it was held.
	fn hold(id: EvidenceId) -> DispatchResult;

	/// Takes one hold back.
	fn release(id: EvidenceId) -> DispatchResult;

	/// An item that `institution` recorded: for benchmarks of the pallets around it.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_evidence(institution: InstitutionId) -> EvidenceId;
}

/// Records evidence for other domains, in the same call as what it proves. The errors are those of the
/// pallet that implements it.
pub trait EvidenceAnchor {
	/// Records a file for the institution that `acting` acts for, as the policy in force admits it.
	fn anchor(
		acting: ActingOfficer,
		file: &EvidenceFile,
		class: EvidenceClass,
	) -> Result<EvidenceId, DispatchError>;

	/// A file that [`Self::anchor`] takes by its longest path, another one for each number: for
	/// benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_file(number: u32) -> EvidenceFile;
}

/// The register of cases, as the pallet of proceedings sees it.
pub trait CaseRegister {
	/// Keeps a case from being voided, and what it holds from being evicted, until it is released
	/// as often as it was held.
	fn hold(id: CaseId) -> DispatchResult;

	/// Takes one hold back.
	fn release(id: CaseId) -> DispatchResult;

	/// A sealed case: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_case() -> CaseId;
}

/// The register of providers' filings.
pub trait FilingRegister {
	/// How the filing of `institution` stood at `at`.
	fn state(institution: InstitutionId, at: Millis) -> FilingState;
}
