// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps beside what its clients read, and every transition from one state to the
//! next. No storage.

mod case;
mod seal;

pub use case::Case;
pub use citychain_evidence::{
	CaseInfo, CaseKind, CaseLeaf, CaseRoot, CaseState, Confirmation, Item, ItemInfo, ItemPage,
	MemberInfo, Seal, SealProof, VoidProposal, VoidReason, Voiding, MAX_PAGE,
};
pub use seal::{blake2_256, ItemList, MAX_LIST};

/// The most items that one `prune` removes.
pub const MAX_PRUNED: u32 = 64;
