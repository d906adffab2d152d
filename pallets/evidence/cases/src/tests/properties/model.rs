// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: no indices, no counts,
//! and a root by the recursive definition of RFC 6962.

mod aim;
mod calls;
mod view;

use super::*;
use citychain_evidence::testing::EVIDENCE_NOT_FOUND;
use citychain_kit::testing::authority::{DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER};
use citychain_primitives::{duties, ActingOfficer, Duty, OfficerId};
use std::collections::BTreeMap;

/// How many pieces of evidence of each institution take part.
pub(super) const ITEMS_EACH: u64 = 4;

/// The institutions, with their duties. Court and platform stand under one controller.
pub(super) const INSTITUTIONS: [(InstitutionId, &[Duty]); 6] = [
	(COURT, &[Duty::NotarizeEvidence, Duty::KeepCases, Duty::Adjudicate]),
	(NOTARY_OFFICE, &[Duty::NotarizeEvidence, Duty::KeepCases]),
	(PLATFORM, &[Duty::NotarizeEvidence, Duty::KeepCases]),
	(FORENSIC_INSTITUTE, &[Duty::NotarizeEvidence]),
	(TAX_BUREAU, &[Duty::NotarizeEvidence, Duty::Adjudicate]),
	(BANK, &[Duty::SettleMoney]),
];

/// The officers, with their numbers and institutions.
const OFFICERS: [(AccountId, u32, InstitutionId); 7] = [
	(CLERK, 1, COURT),
	(SECOND_CLERK, 20, COURT),
	(NOTARY, 2, NOTARY_OFFICE),
	(BANK_OFFICER, 3, BANK),
	(EXPERT, 6, FORENSIC_INSTITUTE),
	(PLATFORM_OFFICER, 7, PLATFORM),
	(TAX_OFFICER, 8, TAX_BUREAU),
];

/// Who calls.
#[derive(Clone, Debug)]
pub(super) enum Caller {
	Nobody,
	Council,
	Account(AccountId),
}

enum Stage {
	Open,
	Sealed,
	Proposed(VoidProposal),
	Void,
	Pruned,
}

struct Folder {
	keeper: InstitutionId,
	kind: CaseKind,
	opened_in: u32,
	/// In the order of contribution.
	items: Vec<ItemInfo>,
	/// How many were ever contributed.
	contributed: u32,
	invited: BTreeSet<InstitutionId>,
	holds: u32,
	replaces: Option<CaseId>,
	stage: Stage,
	seal: Option<(Seal, CaseRoot, u32)>,
	voiding: Option<Voiding>,
}

/// The chain as one would write it on paper.
pub(super) struct Model {
	pub(super) block: u32,
	next: u64,
	cases: BTreeMap<CaseId, Folder>,
	evicted: BTreeSet<EvidenceId>,
	suspended: BTreeSet<InstitutionId>,
	/// The names of the calls that succeeded.
	pub(super) succeeded: BTreeSet<&'static str>,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

/// The recorder of an evidence, by its number.
fn recorder(id: EvidenceId) -> InstitutionId {
	InstitutionId((id.0 / 1_000) as u32)
}

fn are_affiliated(a: InstitutionId, b: InstitutionId) -> bool {
	let under_one = [COURT, PLATFORM];
	a == b || (under_one.contains(&a) && under_one.contains(&b))
}

impl Folder {
	fn is_ready(&self) -> bool {
		matches!(self.stage, Stage::Open)
			&& !self.items.is_empty()
			&& self.items.iter().all(|item| item.acknowledged)
	}

	fn needs_its_items(&self) -> bool {
		!matches!(self.stage, Stage::Void | Stage::Pruned)
	}

	fn state(&self) -> CaseState {
		let seal = self.seal.map(|(seal, ..)| seal);
		match (&self.stage, seal) {
			(Stage::Open, None) => CaseState::Open {
				acknowledged: self.items.iter().filter(|item| item.acknowledged).count() as u32,
				contributed: self.contributed,
			},
			(Stage::Sealed, Some(seal)) => CaseState::Sealed { seal },
			(Stage::Proposed(proposal), Some(seal)) => {
				CaseState::VoidProposed { seal, proposal: *proposal }
			},
			(Stage::Void, Some(seal)) => CaseState::Void { seal, voiding: self.voiding.unwrap() },
			(Stage::Pruned, Some(seal)) => CaseState::Pruned { seal, voiding: self.voiding },
			_ => panic!("a case is sealed unless it is open"),
		}
	}

	fn ensure_open(&self) -> Verdict {
		check(matches!(self.stage, Stage::Open), Error::<Test>::NotOpen)
	}

	fn ensure_not_held(&self) -> Verdict {
		check(self.holds == 0, Error::<Test>::Held)
	}

	fn ensure_in_force(&self) -> Verdict {
		check(!matches!(self.stage, Stage::Void), Error::<Test>::AlreadyVoid)?;
		check(!matches!(self.stage, Stage::Pruned), Error::<Test>::Pruned)
	}

	/// Sealed, but neither void nor about to be nor pruned.
	fn ensure_sealed(&self) -> Verdict {
		check(!matches!(self.stage, Stage::Open), Error::<Test>::NotSealed)?;
		check(!matches!(self.stage, Stage::Proposed(_)), Error::<Test>::AlreadyProposed)?;
		self.ensure_in_force()
	}

	fn find(&self, evidence: EvidenceId) -> Option<&ItemInfo> {
		self.items.iter().find(|item| item.evidence == evidence)
	}
}

impl Model {
	pub(super) fn new() -> Self {
		for (institution, held) in INSTITUTIONS {
			authority::activate(institution, duties(held.iter().copied()));
		}
		authority::affiliate(COURT, PLATFORM);
		MaxItems::set(MAX_ITEMS);
		Self {
			block: 1,
			next: 0,
			cases: BTreeMap::new(),
			evicted: BTreeSet::new(),
			suspended: BTreeSet::new(),
			succeeded: BTreeSet::new(),
		}
	}

	pub(super) fn toggle(&mut self, institution: InstitutionId) {
		if self.suspended.remove(&institution) {
			let (_, held) = INSTITUTIONS.into_iter().find(|i| i.0 == institution).unwrap();
			authority::activate(institution, duties(held.iter().copied()));
		} else {
			self.suspended.insert(institution);
			authority::deactivate(institution);
		}
	}

	/// How many cases need an evidence.
	fn holds_of(&self, id: EvidenceId) -> usize {
		let needs = |folder: &&Folder| folder.needs_its_items() && folder.find(id).is_some();
		self.cases.values().filter(needs).count()
	}

	/// Whether the register may evict an evidence, which then is gone.
	pub(super) fn evict(&mut self, id: EvidenceId) -> bool {
		self.holds_of(id) == 0 && self.evicted.insert(id)
	}

	pub(super) fn hold(&mut self, case: CaseId) -> Verdict {
		let folder = self.folder_mut(case)?;
		folder.ensure_in_force()?;
		folder.holds += 1;
		Ok(())
	}

	pub(super) fn release(&mut self, case: CaseId) -> Verdict {
		let folder = self.folder_mut(case)?;
		check(folder.holds > 0, Error::<Test>::NotHeld)?;
		folder.holds -= 1;
		Ok(())
	}

	fn holds_duty(&self, institution: InstitutionId, duty: Duty) -> bool {
		!self.suspended.contains(&institution)
			&& INSTITUTIONS.iter().any(|(id, held)| *id == institution && held.contains(&duty))
	}

	/// The officer behind the caller, under one of these duties.
	fn officer(&self, caller: &Caller, any_of: &[Duty]) -> Verdict<ActingOfficer> {
		let Caller::Account(who) = caller else { return Err(DispatchError::BadOrigin) };
		let (_, officer, institution) =
			OFFICERS.into_iter().find(|officer| officer.0 == *who).ok_or(NOT_AN_OFFICER)?;
		check(!self.suspended.contains(&institution), INSTITUTION_NOT_ACTIVE)?;
		let holds_one = any_of.iter().any(|duty| self.holds_duty(institution, *duty));
		check(holds_one, DUTY_NOT_HELD)?;
		Ok(ActingOfficer { officer: OfficerId(officer), institution })
	}

	fn folder(&self, case: CaseId) -> Verdict<&Folder> {
		Ok(self.cases.get(&case).ok_or(Error::<Test>::NotFound)?)
	}

	fn folder_mut(&mut self, case: CaseId) -> Verdict<&mut Folder> {
		Ok(self.cases.get_mut(&case).ok_or(Error::<Test>::NotFound)?)
	}

	fn keeper(&mut self, caller: &Caller, case: CaseId) -> Verdict<(OfficerId, &mut Folder)> {
		let acting = self.officer(caller, &[Duty::KeepCases])?;
		let folder = self.folder_mut(case)?;
		check(folder.keeper == acting.institution, Error::<Test>::NotOwner)?;
		Ok((acting.officer, folder))
	}
}
