// SPDX-License-Identifier: Apache-2.0
//! What each call answers, and what it changes.

use super::*;

fn tree(leaves: &[[u8; 32]]) -> [u8; 32] {
	match leaves {
		[leaf] => *leaf,
		_ => {
			let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
			node(tree(left), tree(right))
		},
	}
}

impl Model {
	/// What the call answers, and what it changes.
	pub(crate) fn call(&mut self, caller: &Caller, call: &Call<Test>) -> Verdict {
		match call {
			Call::open_case { kind, .. } => self.open_case(caller, *kind),
			Call::invite { case_id: case, institution } => self.invite(caller, *case, *institution),
			Call::dismiss_contributor { case_id: case, institution } => {
				let (_, folder) = self.keeper(caller, *case)?;
				folder.ensure_open()?;
				check(folder.invited.remove(institution), Error::<Test>::NotInvited)
			},
			Call::contribute { case_id: case, items } => self.contribute(caller, *case, items),
			Call::acknowledge { case_id: case, items } => self.acknowledge(caller, *case, items),
			Call::withdraw_item { case_id: case, evidence } => {
				let acting = self.officer(caller, &[Duty::NotarizeEvidence])?;
				let folder = self.folder_mut(*case)?;
				let item = *folder.find(*evidence).ok_or(Error::<Test>::NotInCase)?;
				let is_own = item.contributor == acting.institution;
				check(is_own, Error::<Test>::NotOwner)?;
				Self::take_out(folder, item)
			},
			Call::refuse_item { case_id: case, evidence } => {
				let (_, folder) = self.keeper(caller, *case)?;
				let item = *folder.find(*evidence).ok_or(Error::<Test>::NotInCase)?;
				Self::take_out(folder, item)
			},
			Call::seal { case_id: case } => self.seal(caller, *case),
			Call::cancel { case_id: case } => {
				let (_, folder) = self.keeper(caller, *case)?;
				folder.ensure_open()?;
				folder.ensure_not_held()?;
				let is_own = |item: &ItemInfo| item.contributor == folder.keeper;
				check(folder.items.iter().all(is_own), Error::<Test>::ForeignItems)?;
				self.cases.remove(case);
				Ok(())
			},
			Call::propose_void { case_id: case, reason, replacement } => {
				self.propose_void(caller, *case, *reason, *replacement)
			},
			Call::withdraw_void { case_id: case } => {
				let (_, folder) = self.keeper(caller, *case)?;
				check(matches!(folder.stage, Stage::Proposed(_)), Error::<Test>::NotProposed)?;
				folder.stage = Stage::Sealed;
				Ok(())
			},
			Call::confirm_void { case_id: case, reason, replacement } => {
				self.confirm_void(caller, *case, *reason, *replacement)
			},
			Call::reassign { case_id: case, institution } => {
				self.reassign(caller, *case, *institution)
			},
			Call::prune { case_id: case } => self.prune(caller, *case),
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
}
