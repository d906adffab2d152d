// SPDX-License-Identifier: Apache-2.0
//! Proofs of paid taxes, and what becomes of each.

use crate::Error;
use citychain_invoices::{ProofStatus, TaxProofFacts, TaxProofKind};
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
	pub fn ensure_of<T>(&self, kind: TaxProofKind, subject: &Commitment) -> Result<(), Error<T>> {
		if self.kind != kind {
			return Err(Error::WrongKind);
		}
		(self.subject == *subject).then_some(()).ok_or(Error::WrongSubject)
	}

	/// The proof after it was used for this tax and this subject.
	pub fn used<T>(
		self,
		kind: TaxProofKind,
		subject: &Commitment,
		now: Millis,
	) -> Result<Self, Error<T>> {
		self.ensure_of(kind, subject)?;
		self.ensure_valid(now)?;
		Ok(Self { state: ProofState::Used { at: now }, ..self })
	}

	/// The proof after `bureau` revoked it.
	pub fn revoked<T>(self, bureau: InstitutionId, now: Millis) -> Result<Self, Error<T>> {
		if self.bureau != bureau {
			return Err(Error::NotOwner);
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

	fn ensure_valid<T>(&self, now: Millis) -> Result<(), Error<T>> {
		match self.status(now) {
			ProofStatus::Valid => Ok(()),
			ProofStatus::Used => Err(Error::AlreadyUsed),
			ProofStatus::Revoked => Err(Error::Revoked),
			ProofStatus::Expired => Err(Error::Expired),
		}
	}
}
