// SPDX-License-Identifier: Apache-2.0
//! How a sealed case becomes void: by a reason, and the word of a second institution.

use crate::CaseId;
use citychain_macros::stored;
use citychain_primitives::{ActingOfficer, Millis, OfficerId};

/// Why a sealed case is made void (作废理由).
#[stored(Copy)]
pub enum VoidReason {
	/// It holds evidence that does not belong to the matter (误收证据).
	#[codec(index = 0)]
	ForeignEvidence,
	/// Evidence that belongs to the matter is missing (证据不全).
	#[codec(index = 1)]
	Incomplete,
	/// Another case holds the same evidence of the same matter (重复归集).
	#[codec(index = 2)]
	Duplicate,
	/// It was opened under the wrong kind or docket (案件类型或案号有误).
	#[codec(index = 3)]
	WrongMatter,
	/// Evidence in it was obtained unlawfully (非法取得，应予排除).
	#[codec(index = 4)]
	UnlawfulEvidence,
	/// A court or a superior authority has ordered it (依生效裁判或上级决定).
	#[codec(index = 5)]
	Ordered,
}

/// What the keeper of a sealed case proposes, for another institution to confirm.
#[stored(Copy)]
pub struct VoidProposal {
	/// Why.
	pub reason: VoidReason,
	/// The sealed case that takes its place; none if nothing does.
	pub replacement: Option<CaseId>,
	/// The officer of the keeper who proposed it.
	pub officer: OfficerId,
	/// The chain's time of the proposal, in milliseconds since 1970-01-01 UTC.
	pub at: Millis,
}

/// Who confirmed that a case is void, and when.
#[stored(Copy)]
pub struct Confirmation {
	/// The officer, of an institution that is independent of the keeper.
	pub by: ActingOfficer,
	/// The block that holds the confirmation.
	pub block: u32,
	/// The chain's time in that block, in milliseconds since 1970-01-01 UTC.
	pub at: Millis,
}

/// How a case became void.
#[stored(Copy)]
pub struct Voiding {
	/// What the keeper proposed.
	pub proposal: VoidProposal,
	/// What an independent institution confirmed.
	pub confirmation: Confirmation,
}
