// SPDX-License-Identifier: Apache-2.0
//! What an item of evidence is and how much it is presumed to prove, as the chain keeps and answers
//! it.

mod answer;
mod batch;
mod eviction;
mod origin;
mod policy;
mod record;
mod standing;
mod words;

pub use answer::{BatchInfo, DigestInfo, EvidenceInfo, MAX_PAGE};
pub use batch::{Batch, Tree};
pub use eviction::{EvictedItem, Eviction};
pub use origin::{Origin, Precommitment, PRECOMMITMENT_DOMAIN};
pub use policy::{Algorithms, ClassRules, Policy, PolicyInForce, PolicyVersion, LIMITATION_PERIOD};
pub use record::{ClaimOffset, EvidenceRecord, Location, Submission};
pub use standing::{Links, Standing};
pub use words::*;
