// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows, and every transition from one state to the next. No storage.

mod answer;
mod batch;
mod eviction;
mod origin;
mod policy;
mod record;
mod standing;

pub use answer::{BatchInfo, DigestInfo, EvidenceInfo, MAX_PAGE};
pub use batch::{hash, Batch, Path, Tree};
pub use citychain_evidence::{EvictionId, EvidenceClass, EvidenceFile, MediaType};
pub use eviction::{EvictedItem, Eviction};
pub use origin::{Origin, Precommitment, PRECOMMITMENT_DOMAIN};
pub use policy::{Algorithms, ClassRules, Policy, PolicyInForce, PolicyVersion, LIMITATION_PERIOD};
pub use record::{ClaimOffset, EvidenceRecord, Location, Submission};
pub use standing::{Links, Standing};
