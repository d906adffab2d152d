// SPDX-License-Identifier: Apache-2.0
//! Claims, and the locks by which they keep their invoices.

use crate::{ClaimId, InvoiceId};
use citychain_evidence::EvidenceId;
use citychain_macros::stored;
use citychain_primitives::{Commitment, Fen, InstitutionId, Millis, OfficerId};
use frame_support::{traits::ConstU32, BoundedVec};
use sp_runtime::traits::SaturatedConversion;

/// The most invoices of one claim.
pub const MAX_ITEMS: u32 = 100;

/// One invoice of a claim, and how much of it is to be reimbursed.
#[stored(Copy)]
pub struct ClaimItem {
	/// The invoice.
	#[codec(compact)]
	pub invoice: InvoiceId,
	/// How much of it, with its tax, in fen: at least 1, and at most what is left of it.
	#[codec(compact)]
	pub amount: Fen,
}

/// The invoices of a claim, each once; at most [`MAX_ITEMS`].
pub type ClaimItems = BoundedVec<ClaimItem, ConstU32<MAX_ITEMS>>;

/// How a claim stands.
#[stored(Copy)]
pub enum ClaimState {
	/// It waits for approval, and its invoices are locked until its end; `close` and `unlock` leave
	/// it, and `remove_claim` once it is over.
	#[codec(index = 0)]
	Open,
	/// It was approved and paid; nothing leaves it (已报销).
	#[codec(index = 1)]
	Closed {
		/// The evidence of it.
		evidence: EvidenceId,
		/// The officer who approved it.
		approver: OfficerId,
		/// The chain's time when it was closed.
		closed_at: Millis,
	},
}

/// Invoices that an institution reimburses together (报销单).
#[stored]
pub struct Claim {
	/// The institution that reimburses.
	pub institution: InstitutionId,
	/// The officer who made the claim.
	pub officer: OfficerId,
	/// The commitment to the claim in the institution's own books.
	pub reference: Commitment,
	/// The chain's time when the invoices were locked.
	pub locked_at: Millis,
	/// Until when they are locked, in milliseconds since 1970-01-01 UTC: free from this instant on.
	pub until: Millis,
	/// The invoices.
	pub items: ClaimItems,
	/// How it stands.
	pub state: ClaimState,
}

impl Claim {
	/// How many invoices it has.
	// A claim is never empty.
	#[allow(clippy::len_without_is_empty)]
	pub fn len(&self) -> u32 {
		self.items.len().saturated_into()
	}

	/// Whether it waits for approval, or did until its end.
	pub fn is_open(&self) -> bool {
		matches!(self.state, ClaimState::Open)
	}

	/// Whether it was not closed in time.
	pub fn is_expired(&self, now: Millis) -> bool {
		self.is_open() && self.until <= now
	}

	/// The claim after `close`.
	pub fn closed(self, evidence: EvidenceId, approver: OfficerId, closed_at: Millis) -> Self {
		Self { state: ClaimState::Closed { evidence, approver, closed_at }, ..self }
	}
}

/// What keeps an invoice for one claim.
#[stored(Copy)]
pub struct Lock {
	/// The claim.
	pub claim: ClaimId,
	/// How much of the invoice the claim asks for, in fen.
	pub amount: Fen,
	/// Until when, in milliseconds since 1970-01-01 UTC: free from this instant on.
	// As in the claim, so that to look at a lock is not to read a hundred items.
	pub until: Millis,
}

impl Lock {
	/// Whether it keeps the invoice now.
	pub fn is_live(&self, now: Millis) -> bool {
		now < self.until
	}
}
