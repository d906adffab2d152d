// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: no indices, no counts,
//! and a root by the recursive definition of RFC 6962.

use super::*;
use citychain_primitives::{duties, ActingOfficer, Duty, OfficerId};
use citychain_test_utils::{
	authority::{DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	evidence::EVIDENCE_NOT_FOUND,
};
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

fn tree(leaves: &[[u8; 32]]) -> [u8; 32] {
	match leaves {
		[leaf] => *leaf,
		_ => {
			let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
			node(tree(left), tree(right))
		},
	}
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
		Self {
			block: 1,
			next: 0,
			cases: BTreeMap::new(),
			evicted: BTreeSet::new(),
			suspended: BTreeSet::new(),
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

	/// An officer of who keeps the case, or nobody.
	pub(super) fn keeper_officer(&self, case: CaseId) -> Caller {
		self.cases.get(&case).map_or(Caller::Nobody, |folder| Self::officer_of(folder.keeper))
	}

	/// The call by who may make it, about a case that it may be about, if there is one. Items that
	/// must be in the case are taken from those that are, and a void is confirmed as proposed.
	pub(super) fn aimed(&self, mut call: Call<Test>, number: usize) -> (Caller, Call<Test>) {
		let pick = |ids: Vec<EvidenceId>| (!ids.is_empty()).then(|| ids[number % ids.len()]);
		let waiting = |case: &CaseId| {
			let items = self.cases.get(case).into_iter().flat_map(|folder| &folder.items);
			pick(items.filter(|item| !item.acknowledged).map(|item| item.evidence).collect())
		};
		let open = |stage: &Stage| matches!(stage, Stage::Open);
		let caller = match &mut call {
			Call::open_case { .. } => Caller::Account(CLERK),
			Call::contribute { case, items } => {
				self.aim(case, number, open);
				items.first().map_or(Caller::Nobody, |id| Self::officer_of(recorder(*id)))
			},
			Call::withdraw_item { case, evidence } => {
				self.aim(case, number, open);
				*evidence = waiting(case).unwrap_or(*evidence);
				Self::officer_of(recorder(*evidence))
			},
			Call::refuse_item { case, evidence } => {
				self.aim(case, number, open);
				*evidence = waiting(case).unwrap_or(*evidence);
				self.keeper_officer(*case)
			},
			Call::acknowledge { case, items } => {
				self.aim(case, number, open);
				*items = waiting(case).map_or(items.clone(), |id| list([id]));
				self.keeper_officer(*case)
			},
			Call::invite { case, .. }
			| Call::dismiss_contributor { case, .. }
			| Call::seal { case }
			| Call::cancel { case } => {
				self.aim(case, number, open);
				self.keeper_officer(*case)
			},
			Call::propose_void { case, .. } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Sealed));
				self.keeper_officer(*case)
			},
			Call::withdraw_void { case } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Proposed(_)));
				self.keeper_officer(*case)
			},
			Call::confirm_void { case, reason, replacement } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Proposed(_)));
				if let Some(Stage::Proposed(proposal)) = self.cases.get(case).map(|f| &f.stage) {
					(*reason, *replacement) = (proposal.reason, proposal.replacement);
				}
				Caller::Account(NOTARY)
			},
			Call::reassign { .. } => Caller::Council,
			Call::prune { case } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Sealed | Stage::Void));
				self.keeper_officer(*case)
			},
			_ => panic!("a call that the model does not know"),
		};
		(caller, call)
	}

	/// Names another case if one stands there.
	fn aim(&self, case: &mut CaseId, number: usize, stands: impl Fn(&Stage) -> bool) {
		let there = self.cases.iter().filter(|(_, folder)| stands(&folder.stage));
		let there: Vec<_> = there.map(|(case, _)| *case).collect();
		if !there.is_empty() {
			*case = there[number % there.len()];
		}
	}

	/// An officer of this institution, or nobody.
	fn officer_of(institution: InstitutionId) -> Caller {
		let officer = OFFICERS.into_iter().find(|officer| officer.2 == institution);
		officer.map_or(Caller::Nobody, |(who, ..)| Caller::Account(who))
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
		check(folder.keeper == acting.institution, Error::<Test>::NotAuthorized)?;
		Ok((acting.officer, folder))
	}

	/// What the call answers, and what it changes.
	pub(super) fn call(&mut self, caller: &Caller, call: &Call<Test>) -> Verdict {
		match call {
			Call::open_case { kind, .. } => self.open_case(caller, *kind),
			Call::invite { case, institution } => self.invite(caller, *case, *institution),
			Call::dismiss_contributor { case, institution } => {
				let (_, folder) = self.keeper(caller, *case)?;
				folder.ensure_open()?;
				check(folder.invited.remove(institution), Error::<Test>::NotInvited)
			},
			Call::contribute { case, items } => self.contribute(caller, *case, items),
			Call::acknowledge { case, items } => self.acknowledge(caller, *case, items),
			Call::withdraw_item { case, evidence } => {
				let acting = self.officer(caller, &[Duty::NotarizeEvidence])?;
				let folder = self.folder_mut(*case)?;
				let item = *folder.find(*evidence).ok_or(Error::<Test>::NotInCase)?;
				let is_own = item.contributor == acting.institution;
				check(is_own, Error::<Test>::NotAuthorized)?;
				Self::take_out(folder, item)
			},
			Call::refuse_item { case, evidence } => {
				let (_, folder) = self.keeper(caller, *case)?;
				let item = *folder.find(*evidence).ok_or(Error::<Test>::NotInCase)?;
				Self::take_out(folder, item)
			},
			Call::seal { case } => self.seal(caller, *case),
			Call::cancel { case } => {
				let (_, folder) = self.keeper(caller, *case)?;
				folder.ensure_open()?;
				folder.ensure_not_held()?;
				let is_own = |item: &ItemInfo| item.contributor == folder.keeper;
				check(folder.items.iter().all(is_own), Error::<Test>::ForeignItems)?;
				self.cases.remove(case);
				Ok(())
			},
			Call::propose_void { case, reason, replacement } => {
				self.propose_void(caller, *case, *reason, *replacement)
			},
			Call::withdraw_void { case } => {
				let (_, folder) = self.keeper(caller, *case)?;
				check(matches!(folder.stage, Stage::Proposed(_)), Error::<Test>::NotProposed)?;
				folder.stage = Stage::Sealed;
				Ok(())
			},
			Call::confirm_void { case, reason, replacement } => {
				self.confirm_void(caller, *case, *reason, *replacement)
			},
			Call::reassign { case, institution } => self.reassign(caller, *case, *institution),
			Call::prune { case } => self.prune(caller, *case),
			_ => panic!("a call that the model does not know"),
		}
	}

	fn open_case(&mut self, caller: &Caller, kind: CaseKind) -> Verdict {
		let acting = self.officer(caller, &[Duty::KeepCases])?;
		let folder = Folder {
			keeper: acting.institution,
			kind,
			opened_in: self.block,
			items: vec![],
			contributed: 0,
			invited: BTreeSet::new(),
			holds: 0,
			replaces: None,
			stage: Stage::Open,
			seal: None,
			voiding: None,
		};
		self.cases.insert(CaseId(self.next), folder);
		self.next += 1;
		Ok(())
	}

	fn invite(&mut self, caller: &Caller, case: CaseId, institution: InstitutionId) -> Verdict {
		let notarizes = self.holds_duty(institution, Duty::NotarizeEvidence);
		let (_, folder) = self.keeper(caller, case)?;
		folder.ensure_open()?;
		check(institution != folder.keeper, Error::<Test>::AlreadyKeeper)?;
		check(notarizes, Error::<Test>::ContributorNotActive)?;
		check(!folder.invited.contains(&institution), Error::<Test>::AlreadyInvited)?;
		let has_room = folder.invited.len() < MAX_CONTRIBUTORS as usize;
		check(has_room, Error::<Test>::TooManyContributors)?;
		folder.invited.insert(institution);
		Ok(())
	}

	fn ensure_list(items: &ItemList) -> Verdict {
		check(!items.is_empty(), Error::<Test>::NoItems)?;
		let occurs_once =
			|item: &&EvidenceId| items.iter().filter(|other| other == item).count() == 1;
		check(items.iter().all(|item| occurs_once(&item)), Error::<Test>::DuplicateItem)
	}

	fn contribute(&mut self, caller: &Caller, case: CaseId, items: &ItemList) -> Verdict {
		let institution = self.officer(caller, &[Duty::NotarizeEvidence])?.institution;
		let evicted = self.evicted.clone();
		let folder = self.folder_mut(case)?;
		folder.ensure_open()?;
		let is_keeper = institution == folder.keeper;
		let may = is_keeper || folder.invited.contains(&institution);
		check(may, Error::<Test>::NotInvited)?;
		Self::ensure_list(items)?;
		let fits = folder.items.len() + items.len() <= MAX_ITEMS as usize;
		check(fits, Error::<Test>::TooManyItems)?;
		for id in items {
			check(!evicted.contains(id), EVIDENCE_NOT_FOUND)?;
			check(recorder(*id) == institution, Error::<Test>::RecordedByOther)?;
			check(folder.find(*id).is_none(), Error::<Test>::AlreadyExists)?;
		}
		for id in items {
			folder.items.push(ItemInfo {
				evidence: *id,
				position: folder.contributed,
				contributor: institution,
				acknowledged: is_keeper,
			});
			folder.contributed += 1;
		}
		Ok(())
	}

	fn acknowledge(&mut self, caller: &Caller, case: CaseId, items: &ItemList) -> Verdict {
		let (_, folder) = self.keeper(caller, case)?;
		folder.ensure_open()?;
		Self::ensure_list(items)?;
		for id in items {
			let item = folder.find(*id).ok_or(Error::<Test>::NotInCase)?;
			check(!item.acknowledged, Error::<Test>::AlreadyAcknowledged)?;
		}
		for item in folder.items.iter_mut().filter(|item| items.contains(&item.evidence)) {
			item.acknowledged = true;
		}
		Ok(())
	}

	fn take_out(folder: &mut Folder, item: ItemInfo) -> Verdict {
		folder.ensure_open()?;
		folder.ensure_not_held()?;
		check(!item.acknowledged, Error::<Test>::AlreadyAcknowledged)?;
		folder.items.retain(|other| *other != item);
		Ok(())
	}

	fn seal(&mut self, caller: &Caller, case: CaseId) -> Verdict {
		let block = self.block;
		let (officer, folder) = self.keeper(caller, case)?;
		folder.ensure_open()?;
		check(!folder.items.is_empty(), Error::<Test>::Empty)?;
		check(folder.is_ready(), Error::<Test>::NotAcknowledged)?;
		let leaves: Vec<_> =
			folder.items.iter().map(|item| leaf(item.position, item.evidence)).collect();
		let seal = Seal { officer, block, at: time_of(block) };
		folder.seal = Some((seal, CaseRoot(tree(&leaves)), leaves.len() as u32));
		folder.stage = Stage::Sealed;
		Ok(())
	}

	fn ensure_replacement(&self, case: CaseId, replacement: Option<CaseId>) -> Verdict {
		let Some(replacement) = replacement else { return Ok(()) };
		let (void, other) = (self.folder(case)?, self.cases.get(&replacement));
		let other = other.ok_or(Error::<Test>::ReplacementNotFound)?;
		check(replacement != case, Error::<Test>::ReplacesItself)?;
		check(other.keeper == void.keeper, Error::<Test>::ReplacementOfOtherKeeper)?;
		check(other.kind == void.kind, Error::<Test>::ReplacementOfOtherKind)?;
		check(other.ensure_sealed().is_ok(), Error::<Test>::ReplacementNotSealed)?;
		check(other.replaces.is_none(), Error::<Test>::ReplacementTaken)
	}

	fn propose_void(
		&mut self,
		caller: &Caller,
		case: CaseId,
		reason: VoidReason,
		replacement: Option<CaseId>,
	) -> Verdict {
		let (officer, folder) = self.keeper(caller, case)?;
		folder.ensure_sealed()?;
		folder.ensure_not_held()?;
		self.ensure_replacement(case, replacement)?;
		let proposal = VoidProposal { reason, replacement, officer, at: time_of(self.block) };
		self.folder_mut(case)?.stage = Stage::Proposed(proposal);
		Ok(())
	}

	fn confirm_void(
		&mut self,
		caller: &Caller,
		case: CaseId,
		reason: VoidReason,
		replacement: Option<CaseId>,
	) -> Verdict {
		let by = self.officer(caller, &[Duty::KeepCases, Duty::Adjudicate])?;
		let folder = self.folder(case)?;
		let is_independent = !are_affiliated(by.institution, folder.keeper);
		check(is_independent, Error::<Test>::NotIndependent)?;
		let Stage::Proposed(proposal) = folder.stage else {
			return Err(Error::<Test>::NotProposed.into());
		};
		let is_expected = (proposal.reason, proposal.replacement) == (reason, replacement);
		check(is_expected, Error::<Test>::ProposalDiffers)?;
		folder.ensure_not_held()?;
		self.ensure_replacement(case, replacement)?;
		let confirmation = Confirmation { by, block: self.block, at: time_of(self.block) };
		let folder = self.folder_mut(case)?;
		folder.stage = Stage::Void;
		folder.voiding = Some(Voiding { proposal, confirmation });
		if let Some(replacement) = replacement {
			self.folder_mut(replacement)?.replaces = Some(case);
		}
		Ok(())
	}

	fn reassign(&mut self, caller: &Caller, case: CaseId, institution: InstitutionId) -> Verdict {
		check(matches!(caller, Caller::Council), DispatchError::BadOrigin)?;
		let keeps_cases = self.holds_duty(institution, Duty::KeepCases);
		let folder = self.folder_mut(case)?;
		folder.ensure_in_force()?;
		check(institution != folder.keeper, Error::<Test>::AlreadyKeeper)?;
		check(keeps_cases, Error::<Test>::KeeperNotActive)?;
		folder.keeper = institution;
		folder.invited.remove(&institution);
		if matches!(folder.stage, Stage::Proposed(_)) {
			folder.stage = Stage::Sealed;
		}
		Ok(())
	}

	fn prune(&mut self, caller: &Caller, case: CaseId) -> Verdict {
		let now = time_of(self.block).0;
		let folder = match caller {
			Caller::Council => self.folder_mut(case)?,
			_ => self.keeper(caller, case)?.1,
		};
		let since = match folder.voiding {
			Some(voiding) if matches!(folder.stage, Stage::Void) => voiding.confirmation.at,
			_ => {
				folder.ensure_sealed()?;
				folder.seal.unwrap().0.at
			},
		};
		folder.ensure_not_held()?;
		check(now >= since.0 + RETENTION, Error::<Test>::RetentionNotOver)?;
		folder.items.clear();
		folder.invited.clear();
		folder.stage = Stage::Pruned;
		Ok(())
	}

	/// Compares everything that can be looked up.
	pub(super) fn assert_same_view(&self) {
		for case in (0..=self.next).map(CaseId) {
			let Some(folder) = self.cases.get(&case) else {
				assert_eq!(Cases::case(case), None);
				assert_eq!(Cases::items(case, None, 1), None);
				continue;
			};
			let is_pruned = matches!(folder.stage, Stage::Pruned);
			let expected = CaseInfo {
				id: case,
				state: folder.state(),
				keeper: folder.keeper,
				kind: folder.kind,
				docket: (!is_pruned).then_some(DOCKET),
				opened_at: time_of(folder.opened_in),
				items: folder.seal.map_or(folder.items.len() as u32, |(_, _, count)| count),
				is_ready: folder.is_ready(),
				root: folder.seal.map(|(_, root, _)| root),
				replaces: folder.replaces,
				replaced_by: folder.voiding.and_then(|voiding| voiding.proposal.replacement),
				holds: folder.holds,
			};
			assert_eq!(Cases::case(case), Some(expected));
			let page = ItemPage { items: folder.items.clone(), next: None };
			assert_eq!(Cases::items(case, None, MAX_PAGE), Some(page));
			assert!(contributors(case).iter().eq(&folder.invited));
			self.assert_same_members(case, folder);
		}
	}

	fn assert_same_members(&self, case: CaseId, folder: &Folder) {
		let all = RECORDERS.into_iter().flat_map(|of| (0..ITEMS_EACH).map(move |n| (of, n)));
		let any_evicted = folder.items.iter().any(|item| self.evicted.contains(&item.evidence));
		for id in all.map(|(of, number)| evidence_of(of, number)) {
			let member =
				folder.find(id).map(|item| MemberInfo { state: folder.state(), item: *item });
			assert_eq!(Cases::verify_member(case, id), member);
			let is_provable = member.is_some() && folder.seal.is_some() && !any_evicted;
			let proof = Cases::seal_path(case, id);
			assert_eq!(proof.is_some(), is_provable);
			if let (Some(proof), Some((_, root, count))) = (proof, folder.seal) {
				assert!(proof.is_valid());
				assert_eq!((proof.root, proof.items, proof.leaf.evidence), (root, count, id));
				assert_eq!(folder.items[proof.index as usize].evidence, id);
			}
		}
	}

	/// Each evidence is held once for each case that needs it.
	pub(super) fn assert_same_holds(&self) {
		let all = RECORDERS.into_iter().flat_map(|of| (0..ITEMS_EACH).map(move |n| (of, n)));
		for id in all.map(|(of, number)| evidence_of(of, number)) {
			if !self.evicted.contains(&id) {
				assert_eq!(evidence::holds(id) as usize, self.holds_of(id));
			}
		}
	}
}
