// SPDX-License-Identifier: Apache-2.0
//! Calls by who may make them, about something that is there.

use super::*;

impl Model {
	/// An officer of who keeps the case, or nobody.
	pub(crate) fn keeper_officer(&self, case: CaseId) -> Caller {
		self.cases.get(&case).map_or(Caller::Nobody, |folder| Self::officer_of(folder.keeper))
	}

	/// The call by who may make it, about a case that it may be about, if there is one. Items that
	/// must be in the case are taken from those that are, and a void is confirmed as proposed.
	pub(crate) fn aimed(&self, mut call: Call<Test>, number: usize) -> (Caller, Call<Test>) {
		let pick = |ids: Vec<EvidenceId>| (!ids.is_empty()).then(|| ids[number % ids.len()]);
		let waiting = |case: &CaseId| {
			let items = self.cases.get(case).into_iter().flat_map(|folder| &folder.items);
			pick(items.filter(|item| !item.acknowledged).map(|item| item.evidence).collect())
		};
		let open = |stage: &Stage| matches!(stage, Stage::Open);
		let caller = match &mut call {
			Call::open_case { .. } => Caller::Account(CLERK),
			Call::contribute { case_id: case, items } => {
				self.aim(case, number, open);
				items.first().map_or(Caller::Nobody, |id| Self::officer_of(recorder(*id)))
			},
			Call::withdraw_item { case_id: case, evidence } => {
				self.aim(case, number, open);
				*evidence = waiting(case).unwrap_or(*evidence);
				Self::officer_of(recorder(*evidence))
			},
			Call::refuse_item { case_id: case, evidence } => {
				self.aim(case, number, open);
				*evidence = waiting(case).unwrap_or(*evidence);
				self.keeper_officer(*case)
			},
			Call::acknowledge { case_id: case, items } => {
				self.aim(case, number, open);
				*items = waiting(case).map_or(items.clone(), |id| list([id]));
				self.keeper_officer(*case)
			},
			Call::invite { case_id: case, .. }
			| Call::dismiss_contributor { case_id: case, .. }
			| Call::seal { case_id: case }
			| Call::cancel { case_id: case } => {
				self.aim(case, number, open);
				self.keeper_officer(*case)
			},
			Call::propose_void { case_id: case, .. } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Sealed));
				self.keeper_officer(*case)
			},
			Call::withdraw_void { case_id: case } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Proposed(_)));
				self.keeper_officer(*case)
			},
			Call::confirm_void { case_id: case, reason, replacement } => {
				self.aim(case, number, |stage| matches!(stage, Stage::Proposed(_)));
				if let Some(Stage::Proposed(proposal)) = self.cases.get(case).map(|f| &f.stage) {
					(*reason, *replacement) = (proposal.reason, proposal.replacement);
				}
				Caller::Account(NOTARY)
			},
			Call::reassign { .. } => Caller::Council,
			Call::prune { case_id: case } => {
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
}
