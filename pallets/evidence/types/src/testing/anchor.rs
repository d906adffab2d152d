// SPDX-License-Identifier: Apache-2.0
//! Where other domains have their evidence recorded.

use crate::{EvidenceAnchor, EvidenceClass, EvidenceFile, EvidenceId, MediaType};
use citychain_kit::testing::Kept;
use citychain_primitives::{ActingOfficer, Digest, Millis};
use sp_runtime::DispatchError;

/// The test has the register of evidence refuse files.
pub const ANCHOR_REFUSED: DispatchError = DispatchError::Other("AnchorRefused");

const ANCHORED: Kept<Vec<(ActingOfficer, EvidenceFile, EvidenceClass)>> = Kept::new("anchored");
const REFUSES: Kept<bool> = Kept::new("anchor refuses");

/// The register of evidence refuses files from now on, or takes them again.
pub fn refuse_files(refuses: bool) {
	REFUSES.mutate(|refused| *refused = refuses);
}

/// What was recorded as evidence, with who acted, in the order of the ids, from 0.
pub fn anchored() -> Vec<(ActingOfficer, EvidenceFile, EvidenceClass)> {
	ANCHORED.get()
}

/// What [`MockAnchor`] takes: a PDF of 1 KiB, another one for each number.
pub fn file(number: u32) -> EvidenceFile {
	let mut digest = [0; 32];
	digest[..4].copy_from_slice(&number.to_le_bytes());
	EvidenceFile {
		digest: Digest::Sha2_256(digest),
		size: 1_024,
		media_type: MediaType::Pdf,
		claimed_at: Millis(0),
	}
}

/// Answers `EvidenceAnchor` as each test has set it.
pub struct MockAnchor;

impl EvidenceAnchor for MockAnchor {
	fn anchor(
		acting: ActingOfficer,
		file: &EvidenceFile,
		class: EvidenceClass,
	) -> Result<EvidenceId, DispatchError> {
		if REFUSES.get() {
			return Err(ANCHOR_REFUSED);
		}
		ANCHORED.mutate(|anchored| {
			let id = u64::try_from(anchored.len()).expect("no test anchors as many");
			anchored.push((acting, *file, class));
			Ok(EvidenceId(id))
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_file(number: u32) -> EvidenceFile {
		file(number)
	}
}
