// SPDX-License-Identifier: Apache-2.0
//! The pallet as a plain list and sentences, written from its documentation: what is asked of a
//! subject is answered by a look at every proof there ever was.

use super::Step;
use crate::{mock::*, tests::proofs::*, *};
use citychain_invoices::ProofStatus;
use citychain_kit::testing::authority::{
	self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER,
};
use citychain_primitives::{duties, Duty, InstitutionId};

struct Proof {
	kind: TaxProofKind,
	subject: Commitment,
	base: u64,
	tax: u64,
	bureau: InstitutionId,
	officer: OfficerId,
	issued_at: u64,
	until: u64,
	used_at: Option<u64>,
	revoked_at: Option<u64>,
	pruned: bool,
}

impl Proof {
	fn is_valid(&self, now: u64) -> bool {
		self.used_at.is_none() && self.revoked_at.is_none() && now < self.until
	}

	/// Why it is not valid.
	fn ensure_valid(&self, now: u64) -> Verdict {
		check(self.used_at.is_none(), Error::<Test>::AlreadyUsed)?;
		check(self.revoked_at.is_none(), Error::<Test>::Revoked)?;
		check(now < self.until, Error::<Test>::Expired)
	}
}

pub(super) struct Model {
	now: u64,
	bureau_is_suspended: bool,
	proofs: Vec<Proof>,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

impl Model {
	pub(super) fn new() -> Self {
		Self { now: START, bureau_is_suspended: false, proofs: vec![] }
	}

	fn bureau(&self, who: AccountId) -> Verdict<(InstitutionId, OfficerId)> {
		match who {
			TAX_OFFICER if self.bureau_is_suspended => Err(INSTITUTION_NOT_ACTIVE),
			TAX_OFFICER => Ok((TAX_BUREAU, OfficerId(8))),
			OTHER_TAX_OFFICER => Ok((OTHER_TAX_BUREAU, OfficerId(14))),
			STRANGER => Err(NOT_AN_OFFICER),
			_ => Err(DUTY_NOT_HELD),
		}
	}

	fn find(&mut self, id: TaxProofId) -> Verdict<&mut Proof> {
		let proof = usize::try_from(id.0).ok().and_then(|index| self.proofs.get_mut(index));
		proof.filter(|proof| !proof.pruned).ok_or(Error::<Test>::ProofNotFound.into())
	}

	fn issue(
		&mut self,
		who: AccountId,
		kind: TaxProofKind,
		subject: Commitment,
		(base, tax): (u64, u64),
		until: u64,
	) -> Verdict {
		let (bureau, officer) = self.bureau(who)?;
		let now = self.now;
		check(tax <= base, Error::<Test>::TaxExceedsBase)?;
		check(now < until, Error::<Test>::UntilPassed)?;
		check(until - now <= MAX_PROOF_VALIDITY, Error::<Test>::ValidityTooLong)?;
		let stands = self.proofs.iter().any(|proof| {
			let is_in_the_way = proof.used_at.is_some() || proof.is_valid(now);
			!proof.pruned && proof.kind == kind && proof.subject == subject && is_in_the_way
		});
		check(!stands, Error::<Test>::AlreadyProven)?;
		self.proofs.push(Proof {
			kind,
			subject,
			base,
			tax,
			bureau,
			officer,
			issued_at: now,
			until,
			used_at: None,
			revoked_at: None,
			pruned: false,
		});
		Ok(())
	}

	fn revoke(&mut self, who: AccountId, id: TaxProofId) -> Verdict {
		let (bureau, _) = self.bureau(who)?;
		let now = self.now;
		let proof = self.find(id)?;
		check(proof.bureau == bureau, Error::<Test>::NotOwner)?;
		proof.ensure_valid(now)?;
		proof.revoked_at = Some(now);
		Ok(())
	}

	fn consume(
		&mut self,
		id: TaxProofId,
		kind: TaxProofKind,
		subject: Commitment,
	) -> Verdict<TaxProofFacts> {
		let now = self.now;
		let proof = self.find(id)?;
		check(proof.kind == kind, Error::<Test>::WrongKind)?;
		check(proof.subject == subject, Error::<Test>::WrongSubject)?;
		proof.ensure_valid(now)?;
		proof.used_at = Some(now);
		let (base, tax, bureau) = (Fen(proof.base), Fen(proof.tax), proof.bureau);
		Ok(TaxProofFacts { kind, subject, base, tax, bureau })
	}

	fn prune(&mut self, who: AccountId, id: TaxProofId) -> Verdict {
		self.bureau(who)?;
		let now = self.now;
		let proof = self.find(id)?;
		let ended = proof.used_at.or(proof.revoked_at).unwrap_or(proof.until);
		check(ended + PROOF_RETENTION <= now, Error::<Test>::RetentionNotOver)?;
		proof.pruned = true;
		Ok(())
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		match step.clone() {
			Step::Issue { who, kind, subject, amounts, ends_in } => {
				let until = self.now.saturating_add_signed(ends_in);
				let found = Register::issue_proof(
					signed(who),
					kind,
					subject,
					Fen(amounts.0),
					Fen(amounts.1),
					Millis(until),
				);
				assert_eq!(found, self.issue(who, kind, subject, amounts, until), "{step:?}");
			},
			Step::Revoke(who, id) => {
				assert_eq!(revoke(who, id), self.revoke(who, id), "{step:?}");
			},
			Step::Consume(id, kind, subject) => {
				let found = Register::consume(id, kind, &subject);
				assert_eq!(found, self.consume(id, kind, subject), "{step:?}");
			},
			Step::ConsumeAsIssued(id) => {
				let issued = self.find(id).map(|proof| (proof.kind, proof.subject));
				let (kind, subject) = issued.unwrap_or((KIND, SUBJECT));
				let found = Register::consume(id, kind, &subject);
				assert_eq!(found, self.consume(id, kind, subject), "{step:?}");
			},
			Step::Prune(who, id) => assert_eq!(prune(who, id), self.prune(who, id), "{step:?}"),
			Step::Toggle => {
				self.bureau_is_suspended = !self.bureau_is_suspended;
				if self.bureau_is_suspended {
					authority::deactivate(TAX_BUREAU);
				} else {
					authority::activate(TAX_BUREAU, duties([Duty::AdministerTax]));
				}
			},
			Step::Pass(time) => {
				self.now += time;
				set_time(Millis(self.now));
			},
		}
	}

	/// Compares everything that can be looked up.
	pub(super) fn assert_same_view(&self) {
		for (id, proof) in (0..).map(TaxProofId).zip(&self.proofs) {
			let found = Register::proof(id);
			if proof.pruned {
				assert_eq!(found, None);
				continue;
			}
			let (state, status) = match (proof.used_at, proof.revoked_at) {
				(Some(at), _) => (ProofState::Used { at: Millis(at) }, ProofStatus::Used),
				(_, Some(at)) => (ProofState::Revoked { at: Millis(at) }, ProofStatus::Revoked),
				_ if self.now < proof.until => (ProofState::Valid, ProofStatus::Valid),
				_ => (ProofState::Valid, ProofStatus::Expired),
			};
			let Proof { kind, subject, base, tax, bureau, officer, issued_at, until, .. } = *proof;
			assert_eq!(
				found,
				Some(TaxProof {
					kind,
					subject,
					base: Fen(base),
					tax: Fen(tax),
					bureau,
					officer,
					issued_at: Millis(issued_at),
					until: Millis(until),
					state,
				})
			);
			assert_eq!(Register::status(id, kind, subject), Some(status));
			let issued = self.proofs.iter().rposition(|p| (p.kind, p.subject) == (kind, subject));
			let last = issued.map(|index| TaxProofId(index as u64));
			let last = last.filter(|last| !self.proofs[last.0 as usize].pruned);
			assert_eq!(Register::last_proof(kind, subject), last);
		}
	}
}
