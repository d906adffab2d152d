// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: no heads, no periods.

use super::Step;
use crate::{mock::*, tests::*, *};
use citychain_evidence::testing::{self as evidence, EVIDENCE_NOT_FOUND};
use citychain_evidence::{
	ClassRule, Dimension, EvidenceFacts, EvidenceId, FilingState, PresumptionLevel, Ruling,
};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	roles::*,
};
use citychain_primitives::{duties, ActingOfficer, Duty, InstitutionId, Millis, OfficerId};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

/// Who acts: the account, its officer, the institution, and the duties of both.
pub(super) const OFFICERS: [(AccountId, u32, InstitutionId, &[Duty]); 8] = [
	(CLERK, 1, COURT, &[Duty::NotarizeEvidence]),
	(NOTARY, 2, NOTARY_OFFICE, &[Duty::NotarizeEvidence, Duty::WitnessAsNotary]),
	(EXPERT, 6, FORENSIC_INSTITUTE, &[Duty::NotarizeEvidence, Duty::WitnessAsForensic]),
	(PLATFORM_OFFICER, 7, PLATFORM, &[Duty::NotarizeEvidence, Duty::WitnessAsPlatform]),
	(TAX_OFFICER, 8, TAX_BUREAU, &[Duty::NotarizeEvidence, Duty::WitnessAsAuditor]),
	(ARBITRATOR, 20, ARBITRATION, &[Duty::WitnessAsArbitrator]),
	(CERTIFIER, 21, CERTIFICATION, &[Duty::WitnessAsCertifier]),
	(BANK_OFFICER, 3, BANK, &[Duty::SettleMoney]),
];

#[derive(Clone, Copy, PartialEq)]
enum Decision {
	File,
	Suspend,
	Reinstate,
	Remove,
}

pub(super) struct Item {
	facts: EvidenceFacts,
	evicted: bool,
	ruled: bool,
	described: BTreeMap<u8, Description>,
	custody: Vec<CustodyEvent>,
	witnesses: Vec<Witness>,
}

pub(super) struct Model {
	block: u32,
	items: Vec<Item>,
	suspended: BTreeSet<InstitutionId>,
	/// Pairs that stand under one controller, by what was said.
	affiliated: Vec<(InstitutionId, InstitutionId)>,
	/// What the council decided on each provider, and when.
	decisions: BTreeMap<InstitutionId, Vec<(Millis, Decision)>>,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

/// A chain of custody is: at most one generate, then collects, then fixes, then transfers and
/// stores in any order, then at most one submit.
fn is_chain(steps: impl Iterator<Item = CustodyStep>) -> bool {
	let letters: String = steps.map(|step| ['g', 'c', 'f', 't', 's', 'u'][step as usize]).collect();
	let rest = letters.strip_prefix('g').unwrap_or(&letters);
	let rest = rest.trim_start_matches('c').trim_start_matches('f').trim_start_matches(['t', 's']);
	rest.is_empty() || rest == "u"
}

impl Model {
	/// Four items of three recorders, two with a provider, under different rules.
	pub(super) fn new() -> Self {
		let items = [
			(COURT, None, 0b00_0000, 2),
			(COURT, Some(PLATFORM), 0b00_0101, 3),
			(PLATFORM, None, 0b00_0000, 1),
			(NOTARY_OFFICE, Some(BANK), 0b10_0000, 0),
		];
		let items = items.map(|(institution, provider, required_dimensions, witnesses)| {
			let rule = ClassRule { required_dimensions, witnesses, retention: 0 };
			let facts = EvidenceFacts { institution, provider, rule, ..facts() };
			Item {
				facts,
				evicted: false,
				ruled: false,
				described: BTreeMap::new(),
				custody: vec![],
				witnesses: vec![],
			}
		});
		for (id, item) in (0..).zip(&items) {
			evidence::add(EvidenceId(id), item.facts);
		}
		for (_, _, institution, held) in OFFICERS {
			authority::activate(institution, duties(held.iter().copied()));
		}
		Self {
			block: 1,
			items: items.into(),
			suspended: BTreeSet::new(),
			affiliated: vec![],
			decisions: BTreeMap::new(),
		}
	}

	fn now(&self) -> Millis {
		time_of(self.block)
	}

	fn acting(&self, who: AccountId, duty: Duty) -> Verdict<ActingOfficer> {
		let (_, officer, institution, held) =
			OFFICERS.into_iter().find(|officer| officer.0 == who).ok_or(NOT_AN_OFFICER)?;
		check(!self.suspended.contains(&institution), INSTITUTION_NOT_ACTIVE)?;
		check(held.contains(&duty), DUTY_NOT_HELD)?;
		Ok(ActingOfficer { officer: OfficerId(officer), institution })
	}

	/// Follows the pairs from one institution for as long as they lead to new ones.
	fn are_affiliated(&self, a: InstitutionId, b: InstitutionId) -> bool {
		let mut group = vec![a];
		let mut next = 0;
		while let Some(from) = group.get(next).copied() {
			for (one, other) in &self.affiliated {
				for (here, there) in [(*one, *other), (*other, *one)] {
					if here == from && !group.contains(&there) {
						group.push(there);
					}
				}
			}
			next += 1;
		}
		group.contains(&b)
	}

	fn item(&mut self, id: EvidenceId) -> Verdict<&mut Item> {
		let item = self.items.get_mut(id.0 as usize).filter(|item| !item.evicted);
		item.ok_or(EVIDENCE_NOT_FOUND)
	}

	fn describe(&mut self, who: AccountId, id: EvidenceId, dimensions: &[Dimension]) -> Verdict {
		let ActingOfficer { officer, institution } = self.acting(who, Duty::NotarizeEvidence)?;
		let described_at = self.now();
		let item = self.item(id)?;
		check(item.facts.institution == institution, Error::<Test>::NotOwner)?;
		check(!dimensions.is_empty(), Error::<Test>::NothingDescribed)?;
		let errors = [
			Error::<Test>::TimeAlreadyDescribed,
			Error::<Test>::PlaceAlreadyDescribed,
			Error::<Test>::PersonAlreadyDescribed,
			Error::<Test>::BeforeAlreadyDescribed,
			Error::<Test>::DuringAlreadyDescribed,
			Error::<Test>::AfterAlreadyDescribed,
		];
		for (number, error) in (0..).zip(errors) {
			let again = dimensions.iter().any(|dimension| dimension.index() == number);
			check(!(again && item.described.contains_key(&number)), error)?;
		}
		for dimension in dimensions {
			let commitment = commitment(dimension.index());
			let description = Description { commitment, officer, described_at };
			item.described.insert(dimension.index(), description);
		}
		Ok(())
	}

	fn record(&mut self, who: AccountId, id: EvidenceId, step: CustodyStep, at: u64) -> Verdict {
		let ActingOfficer { officer, institution } = self.acting(who, Duty::NotarizeEvidence)?;
		let recorded_at = self.now();
		let item = self.item(id)?;
		let is_party =
			institution == item.facts.institution || item.facts.provider == Some(institution);
		check(is_party, Error::<Test>::NotCustodian)?;
		check(at <= recorded_at.0 + SKEW, Error::<Test>::StepInFuture)?;
		check(
			step != CustodyStep::Generate || at <= item.facts.recorded_at.0 + SKEW,
			Error::<Test>::GeneratedAfterRecording,
		)?;
		let steps = item.custody.iter().map(|event| event.step).chain([step]);
		check(is_chain(steps), Error::<Test>::StepOutOfOrder)?;
		check(item.custody.iter().all(|event| event.at.0 <= at), Error::<Test>::StepBeforeLast)?;
		let places = MAX_CUSTODY_EVENTS - u32::from(step != CustodyStep::Submit);
		check((item.custody.len() as u32) < places, Error::<Test>::TooManyCustodyEvents)?;
		item.custody.push(CustodyEvent {
			step,
			at: Millis(at),
			tool: commitment(1),
			operator: commitment(2),
			environment: None,
			institution,
			officer,
			recorded_at,
		});
		Ok(())
	}

	fn witness(&mut self, who: AccountId, id: EvidenceId, kind: WitnessKind) -> Verdict {
		let duty = match kind {
			WitnessKind::Notary => Duty::WitnessAsNotary,
			WitnessKind::Forensic => Duty::WitnessAsForensic,
			WitnessKind::Auditor => Duty::WitnessAsAuditor,
			WitnessKind::Arbitrator => Duty::WitnessAsArbitrator,
			WitnessKind::Certifier => Duty::WitnessAsCertifier,
			WitnessKind::Platform => Duty::WitnessAsPlatform,
		};
		let ActingOfficer { officer, institution } = self.acting(who, duty)?;
		let witnessed_at = self.now();
		let facts = self.item(id)?.facts;
		let earlier: Vec<_> = self.item(id)?.witnesses.iter().map(|w| w.institution).collect();
		for party in [Some(facts.institution), facts.provider].into_iter().flatten() {
			let conflicted = self.are_affiliated(party, institution);
			check(!conflicted, Error::<Test>::ConflictOfInterest)?;
		}
		check(!earlier.contains(&institution), Error::<Test>::AlreadyWitnessed)?;
		check((earlier.len() as u32) < MAX_WITNESSES, Error::<Test>::TooManyWitnesses)?;
		let independent = earlier.iter().all(|other| !self.are_affiliated(*other, institution));
		check(independent, Error::<Test>::NotIndependent)?;
		let item = self.item(id)?;
		check(item.missing().is_empty(), Error::<Test>::DimensionsMissing)?;
		let statement = commitment(9);
		item.witnesses.push(Witness { kind, statement, institution, officer, witnessed_at });
		if !item.ruled {
			for (reached, level) in [
				(
					item.witnesses.len() >= usize::from(facts.rule.witnesses),
					PresumptionLevel::ThirdPartyWitnessed,
				),
				(kind == WitnessKind::Forensic, PresumptionLevel::ForensicOpinion),
				(kind == WitnessKind::Notary, PresumptionLevel::Notarised),
			] {
				if reached && item.facts.level < level {
					item.facts.level = level;
				}
			}
		}
		Ok(())
	}

	fn clear(&mut self, who: AccountId, id: EvidenceId) -> Verdict {
		self.acting(who, Duty::NotarizeEvidence)?;
		check(self.item(id).is_err(), Error::<Test>::StillRecorded)?;
		let item = self.items.get_mut(id.0 as usize).filter(|item| item.is_known());
		let item = item.ok_or(Error::<Test>::NothingToClear)?;
		item.described.clear();
		item.custody.clear();
		item.witnesses.clear();
		Ok(())
	}

	/// The decision that counts at a time is the last one until then.
	pub(super) fn state(&self, provider: InstitutionId, at: Millis) -> FilingState {
		let decisions = self.decisions.get(&provider);
		let last = decisions.into_iter().flatten().rfind(|(since, _)| *since <= at);
		match last.map(|(_, decision)| *decision) {
			None | Some(Decision::Remove) => FilingState::NotFiled,
			Some(Decision::Suspend) => FilingState::Suspended,
			Some(Decision::File | Decision::Reinstate) => FilingState::InForce,
		}
	}

	fn decide(&mut self, provider: InstitutionId, decision: Decision) -> Verdict {
		let now = self.now();
		let state = self.state(provider, now);
		let decisions = self.decisions.entry(provider).or_default();
		match decision {
			Decision::File => {
				let known = OFFICERS.iter().any(|officer| officer.2 == provider);
				let active = known && !self.suspended.contains(&provider);
				check(active, Error::<Test>::ProviderNotActive)?;
				check(state == FilingState::NotFiled, Error::<Test>::AlreadyFiled)?;
				let filings = lasting(decisions, Decision::File, &[Decision::Remove]);
				check((filings as u32) < MAX_FILINGS, Error::<Test>::TooManyFilings)?;
			},
			Decision::Suspend => {
				check(state != FilingState::NotFiled, Error::<Test>::NotFiled)?;
				check(state != FilingState::Suspended, Error::<Test>::AlreadySuspended)?;
			},
			Decision::Reinstate => {
				check(state != FilingState::NotFiled, Error::<Test>::NotFiled)?;
				check(state == FilingState::Suspended, Error::<Test>::NotSuspended)?;
				let filed = decisions.iter().rposition(|(_, past)| *past == Decision::File);
				let mut of_filing = decisions[filed.unwrap()..].to_vec();
				of_filing.push((now, decision));
				let ends = [Decision::Reinstate, Decision::Remove];
				let suspensions = lasting(&of_filing, Decision::Suspend, &ends);
				check((suspensions as u32) < MAX_SUSPENSIONS, Error::<Test>::TooManySuspensions)?;
			},
			Decision::Remove => check(state != FilingState::NotFiled, Error::<Test>::NotFiled)?,
		}
		decisions.push((now, decision));
		Ok(())
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		let root = RuntimeOrigin::root();
		match step.clone() {
			Step::Describe { who, id, dimensions } => {
				let all = dimensions.iter().fold(Dimensions::default(), |joined, dimension| {
					joined.joined(only(*dimension)).unwrap()
				});
				assert_eq!(describe(who, id, all), self.describe(who, id, &dimensions), "{step:?}");
			},
			Step::Record { who, id, step: next, offset } => {
				let at = self.now().0.saturating_add_signed(offset);
				let found = record(who, id, next, at);
				assert_eq!(found, self.record(who, id, next, at), "{step:?}");
			},
			Step::Witness { who, id, kind } => {
				assert_eq!(witness(who, id, kind), self.witness(who, id, kind), "{step:?}");
			},
			Step::Clear { who, id } => {
				let found = Provenance::clear(RuntimeOrigin::signed(who), id);
				let found = found.map(|_| ()).map_err(|error| error.error);
				assert_eq!(found, self.clear(who, id), "{step:?}");
			},
			Step::File(provider) => {
				assert_eq!(file(provider), self.decide(provider, Decision::File), "{step:?}");
			},
			Step::Suspend(provider) => {
				let found = Provenance::suspend_filing(root, provider);
				assert_eq!(found, self.decide(provider, Decision::Suspend), "{step:?}");
			},
			Step::Reinstate(provider) => {
				let found = Provenance::reinstate_filing(root, provider);
				assert_eq!(found, self.decide(provider, Decision::Reinstate), "{step:?}");
			},
			Step::Remove(provider) => {
				let found = Provenance::remove_filing(root, provider);
				assert_eq!(found, self.decide(provider, Decision::Remove), "{step:?}");
			},
			Step::Toggle(institution) => {
				if self.suspended.remove(&institution) {
					let held = OFFICERS.into_iter().find(|officer| officer.2 == institution);
					authority::activate(institution, duties(held.unwrap().3.iter().copied()));
				} else {
					self.suspended.insert(institution);
					authority::deactivate(institution);
				}
			},
			Step::Affiliate(a, b) => {
				self.affiliated.push((a, b));
				authority::affiliate(a, b);
			},
			Step::Evict(id) => {
				evidence::evict(id);
				self.items[id.0 as usize].evicted = true;
			},
			Step::Rule(id, ruling) => {
				let _ = evidence::rule(id, ruling);
				let item = &mut self.items[id.0 as usize];
				item.ruled = true;
				item.facts.level = match ruling {
					Ruling::Admitted => PresumptionLevel::CourtConfirmed,
					Ruling::Rejected | Ruling::NotConfirmed => PresumptionLevel::Anchored,
				};
			},
			Step::Blocks(count) => {
				self.block += count;
				begin_block(self.block);
			},
		}
	}

	/// Compares everything that can be looked up.
	pub(super) fn assert_same_view(&self) {
		for (id, item) in (0..).map(EvidenceId).zip(&self.items) {
			item.assert_same_view(id, self);
		}
		for provider in [PLATFORM, BANK, NOWHERE] {
			let decisions = self.decisions.get(&provider).into_iter().flatten();
			let changes = decisions.map(|(since, _)| since.0).chain([0, self.now().0, u64::MAX]);
			for at in changes.flat_map(|at| [at.saturating_sub(1), at, at.saturating_add(1)]) {
				let at = Millis(at);
				assert_eq!(Provenance::filing_state(provider, at), self.state(provider, at));
			}
		}
	}
}

/// How many decisions of one kind held for at least an instant, until the next of `ends`.
fn lasting(decisions: &[(Millis, Decision)], kind: Decision, ends: &[Decision]) -> usize {
	let started = decisions.iter().enumerate().filter(|(_, (_, decision))| *decision == kind);
	started
		.filter(|(index, (since, _))| {
			let end = decisions[*index..].iter().find(|(_, decision)| ends.contains(decision));
			end.is_none_or(|(until, _)| since < until)
		})
		.count()
}

impl Item {
	fn is_known(&self) -> bool {
		!(self.described.is_empty() && self.custody.is_empty() && self.witnesses.is_empty())
	}

	fn missing(&self) -> Vec<Dimension> {
		Dimension::ALL
			.into_iter()
			.filter(|dimension| {
				let required = self.facts.rule.required_dimensions >> dimension.index() & 1 == 1;
				required && !self.described.contains_key(&dimension.index())
			})
			.collect()
	}

	fn assert_same_view(&self, id: EvidenceId, model: &Model) {
		let found = Provenance::dimensions(id);
		for dimension in Dimension::ALL {
			assert_eq!(found.get(dimension), self.described.get(&dimension.index()));
		}
		assert_eq!(Provenance::custody(id), self.custody);
		assert_eq!(Provenance::witnesses(id), self.witnesses);
		if self.evicted {
			assert_eq!(Provenance::missing_dimensions(id), None);
			assert_eq!(Provenance::questions(id), None);
			return;
		}
		assert_eq!(Provenance::missing_dimensions(id), Some(self.missing()));
		assert_eq!(evidence::level(id), self.facts.level);
		let count = |step| self.custody.iter().filter(|event| event.step == step).count() as u32;
		let EvidenceFacts { institution, provider, recorded_at, .. } = self.facts;
		assert_eq!(
			Provenance::questions(id),
			Some(Answers {
				level: self.facts.level,
				recorder: institution,
				recorded_at,
				provider,
				provider_filing: provider.map(|provider| model.state(provider, recorded_at)),
				described: Dimension::ALL
					.into_iter()
					.filter(|dimension| self.described.contains_key(&dimension.index()))
					.collect(),
				missing: self.missing(),
				custody: CustodyStep::ALL
					.map(|step| StepAnswer { step, events: count(step), environments: 0 })
					.to_vec(),
				witnesses: self.witnesses.clone(),
				witnesses_required: self.facts.rule.witnesses,
			})
		);
	}
}
