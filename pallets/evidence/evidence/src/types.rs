// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows, all of which its clients read, with the chain's hash functions
//! and the transitions that may be refused. No storage.

mod hash;
pub(crate) mod standing;

pub use citychain_evidence::{
	Algorithms, Batch, BatchInfo, ClaimOffset, ClassRules, DigestInfo, EvictedItem, Eviction,
	EvictionId, EvidenceClass, EvidenceFile, EvidenceInfo, EvidenceRecord, Links, Location,
	MediaType, Origin, Policy, PolicyInForce, PolicyVersion, Precommitment, Standing, Submission,
	Tree, LIMITATION_PERIOD, MAX_PAGE, PRECOMMITMENT_DOMAIN,
};
pub(crate) use hash::includes;
pub use hash::{blake2_256, hash, Path};
