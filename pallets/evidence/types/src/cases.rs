// SPDX-License-Identifier: Apache-2.0
//! What clients read of cases: where one stands, what it holds, and what its seal proves.

mod answer;
mod item;
mod void;

pub use answer::{CaseInfo, ItemInfo, ItemPage, MemberInfo, SealProof};
pub use item::{CaseLeaf, CaseRoot, Item};
pub use void::{Confirmation, VoidProposal, VoidReason, Voiding};

use citychain_macros::{answer, stored};
use citychain_primitives::{Millis, OfficerId};
use codec::{Compact, DecodeWithMemTracking, MaxEncodedLen};

/// What kind of matter a case is about (案件类型).
#[stored(Copy)]
pub enum CaseKind {
	/// A civil dispute (民事).
	#[codec(index = 0)]
	Civil,
	/// A commercial dispute (商事).
	#[codec(index = 1)]
	Commercial,
	/// A dispute with an authority, or its decision (行政).
	#[codec(index = 2)]
	Administrative,
	/// A criminal matter (刑事).
	#[codec(index = 3)]
	Criminal,
	/// A matter before an arbitration commission (仲裁).
	#[codec(index = 4)]
	Arbitration,
	/// A matter that a notary office certifies (公证).
	#[codec(index = 5)]
	Notarial,
}

/// Who sealed a case, and when.
#[answer(Copy, DecodeWithMemTracking)]
pub struct Seal {
	/// The officer of the institution that kept the case then.
	#[codec(compact)]
	pub officer: OfficerId,
	/// The block that holds the seal.
	#[codec(compact)]
	pub block: u32,
	/// The chain's time in that block, in milliseconds since 1970-01-01 UTC.
	#[codec(compact)]
	pub at: Millis,
}

// The derived implementation would need one for compact newtypes, which the codec lacks.
impl MaxEncodedLen for Seal {
	fn max_encoded_len() -> usize {
		<(Compact<u32>, Compact<u32>, Compact<u64>)>::max_encoded_len()
	}
}

/// Where a case stands. A cancelled case has no state: its record is removed.
#[stored(Copy)]
pub enum CaseState {
	/// Takes contributions. Left by `seal`, and by `cancel`, which removes the record.
	#[codec(index = 0)]
	Open {
		/// How many of its items the keeper has acknowledged.
		acknowledged: u32,
		/// How many items were ever contributed, those that left included: the next position.
		contributed: u32,
	},
	/// Closed under a root over all its items. Left by `propose_void`, and by `prune` when its
	/// retention is over.
	#[codec(index = 1)]
	Sealed {
		/// Who sealed it, and when.
		seal: Seal,
	},
	/// The keeper wants it void. Left by `confirm_void`, `withdraw_void` and `reassign`.
	#[codec(index = 2)]
	VoidProposed {
		/// Who sealed it, and when.
		seal: Seal,
		/// What the keeper proposed.
		proposal: VoidProposal,
	},
	/// It proves nothing any more. Left by `prune` when its retention is over.
	#[codec(index = 3)]
	Void {
		/// Who sealed it, and when.
		seal: Seal,
		/// How it became void.
		voiding: Voiding,
	},
	/// Its items are being removed. Left by the `prune` that removes the last of them.
	#[codec(index = 4)]
	Pruning {
		/// Who sealed it, and when.
		seal: Seal,
		/// How it became void; none if it never did.
		voiding: Option<Voiding>,
		/// How many items wait for their removal.
		remaining: u32,
	},
	/// Only this record and the root are left. No call leaves this state.
	#[codec(index = 5)]
	Pruned {
		/// Who sealed it, and when.
		seal: Seal,
		/// How it became void; none if it never did.
		voiding: Option<Voiding>,
	},
}

impl CaseState {
	/// Who sealed it and when; none while it is open.
	pub fn seal(&self) -> Option<&Seal> {
		match self {
			Self::Open { .. } => None,
			Self::Sealed { seal }
			| Self::VoidProposed { seal, .. }
			| Self::Void { seal, .. }
			| Self::Pruning { seal, .. }
			| Self::Pruned { seal, .. } => Some(seal),
		}
	}

	/// How it became void; none if it never did.
	pub fn voiding(&self) -> Option<&Voiding> {
		match self {
			Self::Open { .. } | Self::Sealed { .. } | Self::VoidProposed { .. } => None,
			Self::Void { voiding, .. } => Some(voiding),
			Self::Pruning { voiding, .. } | Self::Pruned { voiding, .. } => voiding.as_ref(),
		}
	}

	/// Whether its items are held in the register of evidence.
	pub fn holds_items(&self) -> bool {
		!matches!(self, Self::Void { .. } | Self::Pruned { .. }) && self.voiding().is_none()
	}

	/// Whether all its items are on record.
	pub fn is_whole(&self) -> bool {
		!matches!(self, Self::Pruning { .. } | Self::Pruned { .. })
	}
}
