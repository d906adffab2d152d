// SPDX-License-Identifier: Apache-2.0
//! Cases and the transitions between their states.

use crate::Error;
use citychain_evidence::{
	CaseId, CaseInfo, CaseKind, CaseRoot, CaseState, Confirmation, Seal, VoidProposal, VoidReason,
	Voiding,
};
use citychain_kit::answer;
use citychain_primitives::{Commitment, InstitutionId, Millis};
use codec::{Compact, MaxEncodedLen};

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
	pub fn contributed<T>(
		self,
		contributor: InstitutionId,
		count: u32,
		max_items: u32,
	) -> Result<(Self, u32), Error<T>> {
		let CaseState::Open { acknowledged, contributed } = self.state else {
			return Err(Error::NotOpen);
		};
		let items = self.items.checked_add(count).filter(|items| *items <= max_items);
		let items = items.ok_or(Error::TooManyItems)?;
		let next_position = contributed.checked_add(count).ok_or(Error::TooManyItems)?;
		let at_once = if contributor == self.keeper { count } else { 0 };
		let state = CaseState::Open {
			acknowledged: acknowledged.saturating_add(at_once),
			contributed: next_position,
		};
		Ok((Self { items, state, ..self }, contributed))
	}

	/// The case after `acknowledge` of `count` items that were not acknowledged before.
	pub fn acknowledged<T>(self, count: u32) -> Result<Self, Error<T>> {
		let CaseState::Open { acknowledged, contributed } = self.state else {
			return Err(Error::NotOpen);
		};
		let acknowledged = acknowledged.saturating_add(count).min(self.items);
		Ok(Self { state: CaseState::Open { acknowledged, contributed }, ..self })
	}

	/// The case after an item that was not acknowledged left it.
	pub fn without_one_item<T>(self) -> Result<Self, Error<T>> {
		self.ensure_open::<T>()?;
		self.ensure_not_held::<T>()?;
		Ok(Self { items: self.items.saturating_sub(1), ..self })
	}

	/// Refuses the `cancel` of a case that is sealed or held.
	pub fn ensure_cancellable<T>(&self) -> Result<(), Error<T>> {
		self.ensure_open::<T>()?;
		self.ensure_not_held()
	}

	/// The case after `seal`.
	pub fn sealed<T>(self, seal: Seal) -> Result<Self, Error<T>> {
		let CaseState::Open { acknowledged, .. } = self.state else {
			return Err(Error::NotOpen);
		};
		if self.items == 0 {
			return Err(Error::Empty);
		}
		if acknowledged != self.items {
			return Err(Error::NotAcknowledged);
		}
		Ok(self.with(CaseState::Sealed { seal }))
	}

	/// The case after `propose_void`.
	pub fn void_proposed<T>(self, proposal: VoidProposal) -> Result<Self, Error<T>> {
		let seal = self.ensure_sealed::<T>()?;
		self.ensure_not_held::<T>()?;
		Ok(self.with(CaseState::VoidProposed { seal, proposal }))
	}

	/// The case after `withdraw_void`.
	pub fn void_withdrawn<T>(self) -> Result<Self, Error<T>> {
		let (seal, _) = self.ensure_void_proposed::<T>()?;
		Ok(self.with(CaseState::Sealed { seal }))
	}

	/// The case after `confirm_void` by who expects this proposal.
	pub fn voided<T>(
		self,
		reason: VoidReason,
		replacement: Option<CaseId>,
		confirmation: Confirmation,
	) -> Result<Self, Error<T>> {
		let (seal, proposal) = self.ensure_void_proposed::<T>()?;
		if proposal.reason != reason || proposal.replacement != replacement {
			return Err(Error::ProposalDiffers);
		}
		self.ensure_not_held::<T>()?;
		Ok(self.with(CaseState::Void { seal, voiding: Voiding { proposal, confirmation } }))
	}

	/// This case, sealed, after it took the place of the case `id`, which is `void`.
	///
	/// Such links cannot form a cycle: each leads from a case that becomes void, which is for ever,
	/// to one that is not void then. Followed from any case, they lead to ever later voids.
	pub fn replacing<T>(self, own_id: CaseId, id: CaseId, void: &Self) -> Result<Self, Error<T>> {
		if own_id == id {
			return Err(Error::ReplacesItself);
		}
		if self.keeper != void.keeper {
			return Err(Error::ReplacementOfOtherKeeper);
		}
		if self.kind != void.kind {
			return Err(Error::ReplacementOfOtherKind);
		}
		if !matches!(self.state, CaseState::Sealed { .. }) {
			return Err(Error::ReplacementNotSealed);
		}
		if self.replaces.is_some() {
			return Err(Error::ReplacementTaken);
		}
		Ok(Self { replaces: Some(id), ..self })
	}

	/// The case after `reassign` to another keeper. The void that the former one proposed, if any,
	/// is no longer.
	pub fn reassigned<T>(self, keeper: InstitutionId) -> Result<Self, Error<T>> {
		self.ensure_in_force::<T>()?;
		if keeper == self.keeper {
			return Err(Error::AlreadyKeeper);
		}
		let state = match self.state {
			CaseState::VoidProposed { seal, .. } => CaseState::Sealed { seal },
			state => state,
		};
		Ok(Self { keeper, state, ..self })
	}

	/// Refuses the `prune` of a case that is needed, or may be: it is kept for `retention`
	/// milliseconds from its void, or else from its seal.
	pub fn ensure_prunable<T>(&self, now: Millis, retention: u64) -> Result<(), Error<T>> {
		let since = match self.state {
			CaseState::Void { voiding, .. } => voiding.confirmation.at,
			// It was over before.
			CaseState::Pruning { .. } => return Ok(()),
			_ => self.ensure_sealed::<T>()?.at,
		};
		self.ensure_not_held::<T>()?;
		let is_over = since.0.saturating_add(retention) <= now.0;
		is_over.then_some(()).ok_or(Error::RetentionNotOver)
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
	pub fn pruned<T>(self, count: u32) -> Result<Self, Error<T>> {
		let seal = *self.state.seal().ok_or(Error::NotSealed)?;
		let voiding = self.state.voiding().copied();
		let state = match self.items_on_record().saturating_sub(count) {
			0 => CaseState::Pruned { seal, voiding },
			remaining => CaseState::Pruning { seal, voiding, remaining },
		};
		Ok(self.with(state))
	}

	/// The case after one more order holds it.
	pub fn held<T>(self) -> Result<Self, Error<T>> {
		self.ensure_in_force::<T>()?;
		let holds = self.holds.checked_add(1).ok_or(Error::TooManyHolds)?;
		Ok(Self { holds, ..self })
	}

	/// The case after one order less holds it.
	pub fn released<T>(self) -> Result<Self, Error<T>> {
		let holds = self.holds.checked_sub(1).ok_or(Error::NotHeld)?;
		Ok(Self { holds, ..self })
	}

	/// Refuses what only an open case allows.
	pub fn ensure_open<T>(&self) -> Result<(), Error<T>> {
		matches!(self.state, CaseState::Open { .. }).then_some(()).ok_or(Error::NotOpen)
	}

	/// The seal of a case that is sealed, not void and not about to be.
	pub fn ensure_sealed<T>(&self) -> Result<Seal, Error<T>> {
		match self.state {
			CaseState::Open { .. } => Err(Error::NotSealed),
			CaseState::Sealed { seal } => Ok(seal),
			CaseState::VoidProposed { .. } => Err(Error::AlreadyProposed),
			CaseState::Void { .. } => Err(Error::AlreadyVoid),
			CaseState::Pruning { .. } | CaseState::Pruned { .. } => Err(Error::Pruned),
		}
	}

	/// Refuses what a case that is void or pruned does not allow.
	pub fn ensure_in_force<T>(&self) -> Result<(), Error<T>> {
		match self.state {
			CaseState::Open { .. } | CaseState::Sealed { .. } | CaseState::VoidProposed { .. } => {
				Ok(())
			},
			CaseState::Void { .. } => Err(Error::AlreadyVoid),
			CaseState::Pruning { .. } | CaseState::Pruned { .. } => Err(Error::Pruned),
		}
	}

	/// The seal and the proposal of a case that is about to be void.
	pub fn ensure_void_proposed<T>(&self) -> Result<(Seal, VoidProposal), Error<T>> {
		match self.state {
			CaseState::VoidProposed { seal, proposal } => Ok((seal, proposal)),
			_ => Err(Error::NotProposed),
		}
	}

	/// What the look-up answers about it.
	pub fn info(&self, id: CaseId, docket: Option<Commitment>, root: Option<CaseRoot>) -> CaseInfo {
		CaseInfo {
			id,
			state: self.state,
			keeper: self.keeper,
			kind: self.kind,
			docket,
			opened_at: self.opened_at,
			items: self.items,
			is_ready: self.is_ready(),
			root,
			replaces: self.replaces,
			replaced_by: self.state.voiding().and_then(|voiding| voiding.proposal.replacement),
			holds: self.holds,
		}
	}

	fn ensure_not_held<T>(&self) -> Result<(), Error<T>> {
		(self.holds == 0).then_some(()).ok_or(Error::Held)
	}

	fn with(self, state: CaseState) -> Self {
		Self { state, ..self }
	}
}
