// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows beside what its clients read, and every transition from one state
//! to the next. No storage.

mod batch;
mod eviction;
mod precommitment;
pub mod standing;

pub use batch::{hash, includes, Path};
pub use citychain_evidence::{
	Algorithms, Batch, BatchInfo, ClaimOffset, ClassRules, DigestInfo, EvictionId, EvidenceClass,
	EvidenceFile, EvidenceInfo, EvidenceRecord, Links, Location, MediaType, Origin, Policy,
	PolicyInForce, PolicyVersion, Standing, Submission, Tree, LIMITATION_PERIOD, MAX_PAGE,
};
pub use eviction::{EvictedItem, Eviction};
pub use precommitment::{Precommitment, PRECOMMITMENT_DOMAIN};
