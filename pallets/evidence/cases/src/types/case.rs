// SPDX-License-Identifier: Apache-2.0
//! Cases and the transitions between their states.

use super::{Confirmation, Refusal, VoidProposal, VoidReason, Voiding};
use citychain_evidence::CaseId;
use citychain_kit::{answer, stored};
use citychain_primitives::{InstitutionId, Millis, OfficerId};
use codec::{Compact, MaxEncodedLen};

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
#[answer(Copy)]
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

	/// Refuses what only an open case allows.
	pub fn ensure_open(&self) -> Result<(), Refusal> {
		matches!(self, Self::Open { .. }).then_some(()).ok_or(Refusal::NotOpen)
	}

	/// The seal of a case that is sealed, not void and not about to be.
	pub fn ensure_sealed(&self) -> Result<Seal, Refusal> {
		match self {
			Self::Open { .. } => Err(Refusal::NotSealed),
			Self::Sealed { seal } => Ok(*seal),
			Self::VoidProposed { .. } => Err(Refusal::AlreadyProposed),
			Self::Void { .. } => Err(Refusal::AlreadyVoid),
			Self::Pruning { .. } | Self::Pruned { .. } => Err(Refusal::Pruned),
		}
	}

	/// Refuses what a case that is void or pruned does not allow.
	pub fn ensure_in_force(&self) -> Result<(), Refusal> {
		match self {
			Self::Open { .. } | Self::Sealed { .. } | Self::VoidProposed { .. } => Ok(()),
			Self::Void { .. } => Err(Refusal::AlreadyVoid),
			Self::Pruning { .. } | Self::Pruned { .. } => Err(Refusal::Pruned),
		}
	}

	/// The seal and the proposal of a case that is about to be void.
	pub fn ensure_void_proposed(&self) -> Result<(Seal, VoidProposal), Refusal> {
		match self {
			Self::VoidProposed { seal, proposal } => Ok((*seal, *proposal)),
			_ => Err(Refusal::NotProposed),
		}
	}
}

/// A folder of evidence as stored.
///
/// Numbers are compact. A case that was never void and replaces none takes at most 32 bytes with
/// ids of institutions and officers below 16,384; its docket and its root stand apart.
#[answer(Copy)]
pub struct Case {
	/// The institution that keeps it (主办机构).
	#[codec(compact)]
	pub keeper: InstitutionId,
	/// What kind of matter it is about.
	pub kind: CaseKind,
	/// The chain's time when it was opened, in milliseconds since 1970-01-01 UTC.
	#[codec(compact)]
	pub opened_at: Millis,
	/// How many items it holds; of a pruned case, how many it held.
	#[codec(compact)]
	pub items: u32,
	/// How many orders hold it.
	#[codec(compact)]
	pub holds: u32,
	/// The void case whose place it takes; none if there is no such case.
	pub replaces: Option<CaseId>,
	/// Where it stands.
	pub state: CaseState,
}

// The derived implementation would need one for compact newtypes, which the codec lacks.
impl MaxEncodedLen for Case {
	fn max_encoded_len() -> usize {
		type Numbers = (Compact<u32>, Compact<u64>, Compact<u32>, Compact<u32>);
		<(Numbers, CaseKind, Option<CaseId>, CaseState)>::max_encoded_len()
	}
}

impl Case {
	/// The case after `open_case`.
	pub fn opened(keeper: InstitutionId, kind: CaseKind, now: Millis) -> Self {
		let state = CaseState::Open { acknowledged: 0, contributed: 0 };
		Self { keeper, kind, opened_at: now, items: 0, holds: 0, replaces: None, state }
	}

	/// Whether the keeper has acknowledged every item of this open case, and there is one (就绪).
	pub fn is_ready(&self) -> bool {
		matches!(self.state, CaseState::Open { acknowledged, .. } if acknowledged == self.items)
			&& self.items > 0
	}

	/// The case after `contribute` of `count` items, and the position of the first; there may be
	/// `max_items`. What the keeper itself contributes is acknowledged at once.
	pub fn contributed(
		self,
		contributor: InstitutionId,
		count: u32,
		max_items: u32,
	) -> Result<(Self, u32), Refusal> {
		let CaseState::Open { acknowledged, contributed } = self.state else {
			return Err(Refusal::NotOpen);
		};
		let items = self.items.checked_add(count).filter(|items| *items <= max_items);
		let items = items.ok_or(Refusal::TooManyItems)?;
		let next_position = contributed.checked_add(count).ok_or(Refusal::TooManyItems)?;
		let at_once = if contributor == self.keeper { count } else { 0 };
		let state = CaseState::Open {
			acknowledged: acknowledged.saturating_add(at_once),
			contributed: next_position,
		};
		Ok((Self { items, state, ..self }, contributed))
	}

	/// The case after `acknowledge` of `count` items that were not acknowledged before.
	pub fn acknowledged(self, count: u32) -> Result<Self, Refusal> {
		let CaseState::Open { acknowledged, contributed } = self.state else {
			return Err(Refusal::NotOpen);
		};
		let acknowledged = acknowledged.saturating_add(count).min(self.items);
		Ok(Self { state: CaseState::Open { acknowledged, contributed }, ..self })
	}

	/// The case after an item that was not acknowledged left it.
	pub fn without_one_item(self) -> Result<Self, Refusal> {
		self.state.ensure_open()?;
		self.ensure_not_held()?;
		Ok(Self { items: self.items.saturating_sub(1), ..self })
	}

	/// Refuses the `cancel` of a case that is sealed or held.
	pub fn ensure_cancellable(&self) -> Result<(), Refusal> {
		self.state.ensure_open()?;
		self.ensure_not_held()
	}

	/// The case after `seal`.
	pub fn sealed(self, seal: Seal) -> Result<Self, Refusal> {
		let CaseState::Open { acknowledged, .. } = self.state else {
			return Err(Refusal::NotOpen);
		};
		if self.items == 0 {
			return Err(Refusal::Empty);
		}
		if acknowledged != self.items {
			return Err(Refusal::NotAcknowledged);
		}
		Ok(self.with(CaseState::Sealed { seal }))
	}

	/// The case after `propose_void`.
	pub fn void_proposed(self, proposal: VoidProposal) -> Result<Self, Refusal> {
		let seal = self.state.ensure_sealed()?;
		self.ensure_not_held()?;
		Ok(self.with(CaseState::VoidProposed { seal, proposal }))
	}

	/// The case after `withdraw_void`.
	pub fn void_withdrawn(self) -> Result<Self, Refusal> {
		let (seal, _) = self.state.ensure_void_proposed()?;
		Ok(self.with(CaseState::Sealed { seal }))
	}

	/// The case after `confirm_void` by who expects this proposal.
	pub fn voided(
		self,
		reason: VoidReason,
		replacement: Option<CaseId>,
		confirmation: Confirmation,
	) -> Result<Self, Refusal> {
		let (seal, proposal) = self.state.ensure_void_proposed()?;
		if proposal.reason != reason || proposal.replacement != replacement {
			return Err(Refusal::ProposalDiffers);
		}
		self.ensure_not_held()?;
		Ok(self.with(CaseState::Void { seal, voiding: Voiding { proposal, confirmation } }))
	}

	/// This case, sealed, after it took the place of the case `id`, which is `void`.
	///
	/// Such links cannot form a cycle: each leads from a case that becomes void, which is for ever,
	/// to one that is not void then. Followed from any case, they lead to ever later voids.
	pub fn replacing(self, own_id: CaseId, id: CaseId, void: &Self) -> Result<Self, Refusal> {
		if own_id == id {
			return Err(Refusal::ReplacesItself);
		}
		if self.keeper != void.keeper {
			return Err(Refusal::ReplacementOfOtherKeeper);
		}
		if self.kind != void.kind {
			return Err(Refusal::ReplacementOfOtherKind);
		}
		if self.state.ensure_sealed().is_err() {
			return Err(Refusal::ReplacementNotSealed);
		}
		if self.replaces.is_some() {
			return Err(Refusal::ReplacementTaken);
		}
		Ok(Self { replaces: Some(id), ..self })
	}

	/// The case after `reassign` to another keeper. The void that the former one proposed, if any,
	/// is no longer.
	pub fn reassigned(self, keeper: InstitutionId) -> Result<Self, Refusal> {
		self.state.ensure_in_force()?;
		if keeper == self.keeper {
			return Err(Refusal::AlreadyKeeper);
		}
		let state = match self.state {
			CaseState::VoidProposed { seal, .. } => CaseState::Sealed { seal },
			state => state,
		};
		Ok(Self { keeper, state, ..self })
	}

	/// Refuses the `prune` of a case that is needed, or may be: it is kept for `retention`
	/// milliseconds from its void, or else from its seal.
	pub fn ensure_prunable(&self, now: Millis, retention: u64) -> Result<(), Refusal> {
		let since = match self.state {
			CaseState::Void { voiding, .. } => voiding.confirmation.at,
			// It was over before.
			CaseState::Pruning { .. } => return Ok(()),
			state => state.ensure_sealed()?.at,
		};
		self.ensure_not_held()?;
		let is_over = since.0.saturating_add(retention) <= now.0;
		is_over.then_some(()).ok_or(Refusal::RetentionNotOver)
	}

	/// How many of its items are on record.
	pub fn items_on_record(&self) -> u32 {
		match self.state {
			CaseState::Pruning { remaining, .. } => remaining,
			CaseState::Pruned { .. } => 0,
			_ => self.items,
		}
	}

	/// The case after a `prune` that removed `count` of its items.
	pub fn pruned(self, count: u32) -> Result<Self, Refusal> {
		let seal = *self.state.seal().ok_or(Refusal::NotSealed)?;
		let voiding = self.state.voiding().copied();
		let state = match self.items_on_record().saturating_sub(count) {
			0 => CaseState::Pruned { seal, voiding },
			remaining => CaseState::Pruning { seal, voiding, remaining },
		};
		Ok(self.with(state))
	}

	/// The case after one more order holds it.
	pub fn held(self) -> Result<Self, Refusal> {
		self.state.ensure_in_force()?;
		let holds = self.holds.checked_add(1).ok_or(Refusal::TooManyHolds)?;
		Ok(Self { holds, ..self })
	}

	/// The case after one order less holds it.
	pub fn released(self) -> Result<Self, Refusal> {
		let holds = self.holds.checked_sub(1).ok_or(Refusal::NotHeld)?;
		Ok(Self { holds, ..self })
	}

	fn ensure_not_held(&self) -> Result<(), Refusal> {
		(self.holds == 0).then_some(()).ok_or(Refusal::Held)
	}

	fn with(self, state: CaseState) -> Self {
		Self { state, ..self }
	}
}
