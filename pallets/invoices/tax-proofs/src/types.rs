// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

use citychain_invoices::{TaxProofFacts, TaxProofKind};
use citychain_kit::stored;
use citychain_primitives::{Commitment, Fen, InstitutionId, Millis, OfficerId};

/// What was done with a proof.
#[stored(Copy)]
pub enum ProofState {
	/// Nothing yet: until its end another pallet uses it up, or `revoke_proof` leaves it.
	#[codec(index = 0)]
	Valid,
	/// It was used; nothing but `prune_proof` leaves it.
	#[codec(index = 1)]
	Used {
		/// When, by the chain's time.
		at: Millis,
	},
	/// It was revoked; nothing but `prune_proof` leaves it.
	#[codec(index = 2)]
	Revoked {
		/// When, by the chain's time.
		at: Millis,
	},
}

/// Whether a proof can be used.
#[stored(Copy)]
pub enum ProofStatus {
	/// It can be used.
	#[codec(index = 0)]
	Valid,
	/// Its validity is over, and it was never used.
	#[codec(index = 1)]
	Expired,
	/// It was used.
	#[codec(index = 2)]
	Used,
	/// It was revoked.
	#[codec(index = 3)]
	Revoked,
}

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The proof is of another tax.
	WrongKind,
	/// The proof is of something else.
	WrongSubject,
	/// Another bureau issued it.
	NotIssuer,
	/// It was used.
	AlreadyUsed,
	/// It was revoked.
	Revoked,
	/// Its validity is over.
	Expired,
}

/// What a tax bureau states of one tax on one subject (完税证明).
#[stored(Copy)]
pub struct TaxProof {
	/// Which tax.
	pub kind: TaxProofKind,
	/// The salted commitment to what was taxed.
	pub subject: Commitment,
	/// What the tax was computed on, in fen.
	#[codec(compact)]
	pub base: Fen,
	/// The tax that was paid, in fen; zero where nothing was due.
	#[codec(compact)]
	pub tax: Fen,
	/// The bureau that issued it.
	pub bureau: InstitutionId,
	/// The officer who acted for the bureau.
	pub officer: OfficerId,
	/// The chain's time when it was issued.
	pub issued_at: Millis,
	/// The first instant at which it is not valid any more.
	pub until: Millis,
	/// What was done with it.
	pub state: ProofState,
}

impl TaxProof {
	/// Whether it can be used at `now`.
	pub fn status(&self, now: Millis) -> ProofStatus {
		match self.state {
			ProofState::Used { .. } => ProofStatus::Used,
			ProofState::Revoked { .. } => ProofStatus::Revoked,
			ProofState::Valid if now < self.until => ProofStatus::Valid,
			ProofState::Valid => ProofStatus::Expired,
		}
	}

	/// Whether no other proof of this tax on this subject may be issued at `now`.
	pub fn stands(&self, now: Millis) -> bool {
		matches!(self.status(now), ProofStatus::Valid | ProofStatus::Used)
	}

	/// Whether it is of this tax and this subject.
	pub fn ensure_of(&self, kind: TaxProofKind, subject: &Commitment) -> Result<(), Refusal> {
		if self.kind != kind {
			return Err(Refusal::WrongKind);
		}
		(self.subject == *subject).then_some(()).ok_or(Refusal::WrongSubject)
	}

	/// The proof after it was used for this tax and this subject.
	pub fn used(
		self,
		kind: TaxProofKind,
		subject: &Commitment,
		now: Millis,
	) -> Result<Self, Refusal> {
		self.ensure_of(kind, subject)?;
		self.ensure_valid(now)?;
		Ok(Self { state: ProofState::Used { at: now }, ..self })
	}

	/// The proof after `bureau` revoked it.
	pub fn revoked(self, bureau: InstitutionId, now: Millis) -> Result<Self, Refusal> {
		if self.bureau != bureau {
			return Err(Refusal::NotIssuer);
		}
		self.ensure_valid(now)?;
		Ok(Self { state: ProofState::Revoked { at: now }, ..self })
	}

	/// From when on it need not be kept: `retention` after it was used, revoked or expired.
	pub fn kept_until(&self, retention: u64) -> Millis {
		let ended = match self.state {
			ProofState::Valid => self.until,
			ProofState::Used { at } | ProofState::Revoked { at } => at,
		};
		Millis(ended.0.saturating_add(retention))
	}

	/// What it says.
	pub fn facts(&self) -> TaxProofFacts {
		let Self { kind, subject, base, tax, bureau, .. } = *self;
		TaxProofFacts { kind, subject, base, tax, bureau }
	}

	fn ensure_valid(&self, now: Millis) -> Result<(), Refusal> {
		match self.status(now) {
			ProofStatus::Valid => Ok(()),
			ProofStatus::Used => Err(Refusal::AlreadyUsed),
			ProofStatus::Revoked => Err(Refusal::Revoked),
			ProofStatus::Expired => Err(Refusal::Expired),
		}
	}
}
