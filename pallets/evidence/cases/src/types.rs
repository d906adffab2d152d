// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows, and every transition from one state to the next. No storage.

mod answer;
mod case;
mod item;
mod void;

pub use answer::{CaseInfo, ItemInfo, ItemPage, MemberInfo, SealProof};
pub use case::{Case, CaseKind, CaseState, Seal};
pub use item::{blake2_256, CaseLeaf, CaseRoot, Item, ItemList, MAX_LIST};
pub use void::{Confirmation, VoidProposal, VoidReason, Voiding};

/// The most items on one page of [`ItemPage`].
pub const MAX_PAGE: u32 = 64;

/// The most items that one `prune` removes.
pub const MAX_PRUNED: u32 = 64;

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The case is sealed, or what became of that.
	NotOpen,
	/// The case is still open.
	NotSealed,
	/// A void is proposed.
	AlreadyProposed,
	/// The case is void.
	AlreadyVoid,
	/// The case is being pruned, or was.
	Pruned,
	/// No void is proposed.
	NotProposed,
	/// The proposal is another one than the caller looked at.
	ProposalDiffers,
	/// The case is held.
	Held,
	/// The case is not held.
	NotHeld,
	/// The case is held as often as can be counted.
	TooManyHolds,
	/// The case holds as many items as it may.
	TooManyItems,
	/// The case holds no item.
	Empty,
	/// An item was not acknowledged.
	NotAcknowledged,
	/// The keeper stays the same.
	AlreadyKeeper,
	/// The time for which the case is kept is not over.
	RetentionNotOver,
	/// A case as its own replacement.
	ReplacesItself,
	/// A replacement that is not sealed, or that is void, or about to be.
	ReplacementNotSealed,
	/// A replacement of another kind.
	ReplacementOfOtherKind,
	/// A replacement of another keeper.
	ReplacementOfOtherKeeper,
	/// A replacement that replaces another case.
	ReplacementTaken,
}
