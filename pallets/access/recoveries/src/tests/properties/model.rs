// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain facts and sentences, written from its documentation. The model keeps every
//! key that a citizen ever had with how it came to it, and sees that none came another way.

use super::{Step, Word, MOVER};
use crate::{mock::*, tests::*, Error, PossessionOf};
use citychain_access::{RecoveryInfo, RecoveryPolicy};
use citychain_kit::testing::{
	authority::{
		self, CITIZEN_SUSPENDED, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER,
		NOT_A_CITIZEN,
	},
	citizens::{
		self, ALREADY_ENROLLED, CITIZEN_NOT_FOUND, FORMER_KEY, MAX_POSSESSION_LIFE,
		POSSESSION_EXPIRED, POSSESSION_INVALID, POSSESSION_TOO_LONG,
	},
};
use citychain_primitives::{InstitutionId, Millis};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

struct Person {
	key: AccountId,
	keeper: InstitutionId,
	suspended: bool,
}

/// A recovery in words: who said what, when.
struct Attempt {
	lost: AccountId,
	account: AccountId,
	opened: (ActingOfficer, u64),
	confirm_until: u64,
	/// Who confirmed it and when, when it is due, in which block, and when it is over.
	confirmed: Option<(ActingOfficer, u64, u64, u32, u64)>,
}

pub(super) struct Model {
	now: u64,
	block: u32,
	policy: [u64; 3],
	persons: BTreeMap<CitizenId, Person>,
	attempts: BTreeMap<CitizenId, Attempt>,
	suspended_institutions: BTreeSet<InstitutionId>,
	/// Those under the control of the service centre, and itself.
	group: BTreeSet<InstitutionId>,
	/// Since when each officer's key is in other hands.
	compromised: BTreeMap<OfficerId, u64>,
	/// Every account that ever was a citizen's key.
	used: BTreeSet<AccountId>,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

impl Model {
	/// The chain of the mock, with one officer more.
	pub(super) fn new() -> Self {
		authority::appoint(MOVER, OfficerId(21), SERVICE_CENTRE);
		let person = |key| Person { key, keeper: SERVICE_CENTRE, suspended: false };
		Self {
			now: START,
			block: 1,
			policy: [DELAY, CONFIRM_WITHIN, COMPLETE_WITHIN],
			persons: BTreeMap::from([
				(PERSON, person(CITIZEN)),
				(OTHER_PERSON, person(OTHER_CITIZEN)),
			]),
			attempts: BTreeMap::new(),
			suspended_institutions: BTreeSet::new(),
			group: BTreeSet::from([SERVICE_CENTRE]),
			compromised: BTreeMap::new(),
			used: BTreeSet::from([CITIZEN, OTHER_CITIZEN]),
		}
	}

	fn registrar(&self, who: AccountId) -> Verdict<ActingOfficer> {
		let (officer, institution) = match who {
			REGISTRAR => (4, SERVICE_CENTRE),
			MOVER => (21, SERVICE_CENTRE),
			NOTARY => (2, NOTARY_OFFICE),
			OTHER_REGISTRAR => (20, OTHER_CENTRE),
			CLERK => return Err(DUTY_NOT_HELD),
			_ => return Err(NOT_AN_OFFICER),
		};
		let is_suspended = self.suspended_institutions.contains(&institution);
		check(!is_suspended, INSTITUTION_NOT_ACTIVE)?;
		Ok(ActingOfficer { officer: OfficerId(officer), institution })
	}

	fn citizen_with(&self, who: AccountId) -> Verdict<CitizenId> {
		let found = self.persons.iter().find(|(_, person)| person.key == who);
		let none = if self.used.contains(&who) { FORMER_KEY } else { NOT_A_CITIZEN };
		found.map(|(citizen, _)| *citizen).ok_or(none)
	}

	fn person(&self, citizen: CitizenId) -> Verdict<&Person> {
		self.persons.get(&citizen).ok_or(CITIZEN_NOT_FOUND)
	}

	fn fresh(&self, account: AccountId) -> Verdict {
		check(!self.used.contains(&account) && account != CLERK, ALREADY_ENROLLED)
	}

	fn independent(&self, a: InstitutionId, b: InstitutionId) -> bool {
		a != b && ![a, b].iter().all(|institution| self.group.contains(institution))
	}

	fn find(&self, citizen: CitizenId) -> Verdict<&Attempt> {
		self.attempts.get(&citizen).ok_or(Error::<Test>::NotFound.into())
	}

	/// Whether what the attempt is about is still so.
	fn current(&self, citizen: CitizenId) -> Verdict {
		let attempt = self.find(citizen)?;
		let person = self.person(citizen)?;
		let keeper = attempt.opened.0.institution;
		check(person.keeper == keeper, Error::<Test>::KeeperChanged)?;
		check(person.key == attempt.lost, Error::<Test>::KeyChanged)
	}

	fn is_over(&self, attempt: &Attempt) -> bool {
		let until = attempt.confirmed.map_or(attempt.confirm_until, |(.., until)| until);
		until <= self.now
	}

	fn is_open(&self, citizen: CitizenId) -> bool {
		let attempt = self.attempts.get(&citizen);
		attempt.is_some_and(|attempt| !self.is_over(attempt)) && self.current(citizen).is_ok()
	}

	fn give(&mut self, citizen: CitizenId, account: AccountId) -> Verdict {
		self.person(citizen)?;
		self.fresh(account)?;
		self.used.insert(account);
		self.persons.get_mut(&citizen).unwrap().key = account;
		Ok(())
	}

	/// Whether what the owner said counts.
	fn heard(word: Word) -> Verdict {
		match word {
			Word::Good => Ok(()),
			Word::Over => Err(POSSESSION_EXPIRED),
			Word::Long => Err(POSSESSION_TOO_LONG),
			Word::Others | Word::Else => Err(POSSESSION_INVALID),
		}
	}

	/// The word itself.
	fn said(&self, word: Word, account: AccountId, binding: Binding) -> PossessionOf<Test> {
		match word {
			Word::Good => citizens::possession(account, binding),
			Word::Others => citizens::possession(account + 1, binding),
			Word::Else => citizens::possession(account, Binding::CitizenKey(PERSON)),
			Word::Over => citizens::possession_until(account, binding, Millis(self.now)),
			Word::Long => {
				let expiry = Millis(self.now + MAX_POSSESSION_LIFE + 1);
				citizens::possession_until(account, binding, expiry)
			},
		}
	}

	fn replace_own(&mut self, who: AccountId, account: AccountId, word: Word) -> Verdict {
		// The mock of the authority does not know former keys.
		let citizen = self.citizen_with(who).map_err(|_| NOT_A_CITIZEN)?;
		check(!self.persons[&citizen].suspended, CITIZEN_SUSPENDED)?;
		check(!self.is_open(citizen), Error::<Test>::StillOpen)?;
		Self::heard(word)?;
		self.give(citizen, account)
	}

	fn open(
		&mut self,
		who: AccountId,
		citizen: CitizenId,
		account: AccountId,
		word: Word,
	) -> Verdict {
		let acting = self.registrar(who)?;
		let person = self.person(citizen)?;
		check(person.keeper == acting.institution, Error::<Test>::NotKeeper)?;
		check(!self.is_open(citizen), Error::<Test>::StillOpen)?;
		self.fresh(account)?;
		Self::heard(word)?;
		let attempt = Attempt {
			lost: person.key,
			account,
			opened: (acting, self.now),
			confirm_until: self.now + self.policy[1],
			confirmed: None,
		};
		self.attempts.insert(citizen, attempt);
		Ok(())
	}

	fn confirm(&mut self, who: AccountId, citizen: CitizenId, account: AccountId) -> Verdict {
		let acting = self.registrar(who)?;
		let attempt = self.find(citizen)?;
		let keeper = attempt.opened.0.institution;
		check(self.independent(keeper, acting.institution), Error::<Test>::NotIndependent)?;
		check(attempt.account == account, Error::<Test>::WrongAccount)?;
		check(attempt.confirmed.is_none(), Error::<Test>::InvalidTransition)?;
		check(self.now < attempt.confirm_until, Error::<Test>::Expired)?;
		self.current(citizen)?;
		self.fresh(account)?;
		let [delay, _, complete_within] = self.policy;
		let due = self.now + delay;
		let due_block = self.block + u32::try_from(delay / SLOT * 9 / 10).unwrap();
		let confirmed = (acting, self.now, due, due_block, due + complete_within);
		self.attempts.get_mut(&citizen).unwrap().confirmed = Some(confirmed);
		Ok(())
	}

	fn veto(&mut self, who: AccountId) -> Verdict {
		let citizen = self.citizen_with(who)?;
		self.find(citizen)?;
		self.attempts.remove(&citizen);
		Ok(())
	}

	fn ensure_party(&self, acting: ActingOfficer, citizen: CitizenId) -> Verdict {
		let attempt = self.find(citizen)?;
		let confirmer = attempt.confirmed.map(|(by, ..)| by);
		let mut parties = [Some(attempt.opened.0), confirmer].into_iter().flatten();
		let is_party = parties.any(|party| party.institution == acting.institution);
		check(is_party, Error::<Test>::NotParty)
	}

	fn withdraw(&mut self, who: AccountId, citizen: CitizenId) -> Verdict {
		let acting = self.registrar(who)?;
		self.ensure_party(acting, citizen)?;
		self.attempts.remove(&citizen);
		Ok(())
	}

	fn complete(&mut self, who: AccountId, citizen: CitizenId) -> Verdict {
		let acting = self.registrar(who)?;
		self.ensure_party(acting, citizen)?;
		let attempt = self.find(citizen)?;
		check(!self.is_over(attempt), Error::<Test>::Expired)?;
		let (by, at, due, due_block, _) = attempt.confirmed.ok_or(Error::<Test>::NotConfirmed)?;
		let is_over = due <= self.now && due_block <= self.block;
		check(is_over, Error::<Test>::DelayNotOver)?;
		self.current(citizen)?;
		let (first, opened_at) = attempt.opened;
		for party in [first, by] {
			let is_suspended = self.suspended_institutions.contains(&party.institution);
			check(!is_suspended, Error::<Test>::NotActive)?;
		}
		let is_independent = self.independent(first.institution, by.institution);
		check(is_independent, Error::<Test>::NotIndependent)?;
		for (party, at) in [(first, opened_at), (by, at)] {
			let since = self.compromised.get(&party.officer);
			let is_compromised = since.is_some_and(|since| *since <= at);
			check(!is_compromised, Error::<Test>::OfficerCompromised)?;
		}
		let (lost, account) = (attempt.lost, attempt.account);
		self.give(citizen, account)?;
		// What every key that was not given by its owner or the council came by.
		assert_ne!(first.institution, by.institution);
		assert!(opened_at <= at && at + MIN_DELAY <= self.now && lost != account);
		self.attempts.remove(&citizen);
		Ok(())
	}

	fn remove(&mut self, who: AccountId, citizen: CitizenId) -> Verdict {
		self.registrar(who)?;
		self.find(citizen)?;
		check(!self.is_open(citizen), Error::<Test>::NotExpired)?;
		self.attempts.remove(&citizen);
		Ok(())
	}

	fn adopt(&mut self, policy: [u64; 3]) -> Verdict {
		let [delay, confirm_within, complete_within] = policy;
		check(delay >= MIN_DELAY, Error::<Test>::DelayTooShort)?;
		check(confirm_within > 0 && complete_within > 0, Error::<Test>::WindowEmpty)?;
		let is_bounded = policy.iter().all(|time| *time <= MAX_WINDOW);
		check(is_bounded, Error::<Test>::WindowTooLong)?;
		check(policy != self.policy, Error::<Test>::PolicyUnchanged)?;
		self.policy = policy;
		Ok(())
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		let (found, expected) = match step.clone() {
			Step::ReplaceOwn(who, account, word) => {
				let citizen = self.citizen_with(who).unwrap_or(NOBODY);
				let said = self.said(word, account, Binding::OwnKey(citizen));
				let found = Recoveries::replace_own_key(signed(who), account, said);
				(found, self.replace_own(who, account, word))
			},
			Step::Open(who, citizen, account, word) => {
				let said = self.said(word, account, Binding::Recovery(citizen));
				let found = Recoveries::open_recovery(signed(who), citizen, account, GROUNDS, said);
				(found, self.open(who, citizen, account, word))
			},
			Step::Confirm(who, citizen, account) => {
				(confirm_as(who, citizen, account), self.confirm(who, citizen, account))
			},
			Step::Veto(who) => (veto(who), self.veto(who)),
			Step::Withdraw(who, citizen) => {
				let found = Recoveries::withdraw_recovery(signed(who), citizen);
				(found, self.withdraw(who, citizen))
			},
			Step::Complete(who, citizen) => {
				let found = Recoveries::complete_recovery(signed(who), citizen);
				(found, self.complete(who, citizen))
			},
			Step::Remove(who, citizen) => {
				(Recoveries::remove_expired(signed(who), citizen), self.remove(who, citizen))
			},
			Step::Adopt(delay, confirm_within, complete_within) => {
				let policy = RecoveryPolicy { delay, confirm_within, complete_within };
				let found = Recoveries::adopt_policy(RuntimeOrigin::root(), policy);
				(found, self.adopt([delay, confirm_within, complete_within]))
			},
			Step::GiveKey(citizen, account) => {
				(MockCitizens::replace_key(citizen, account), self.give(citizen, account))
			},
			other => {
				self.happen(other);
				return;
			},
		};
		assert_eq!(found, expected, "{step:?}");
	}

	/// What others do, and the time.
	fn happen(&mut self, step: Step) {
		match step {
			Step::ToggleCitizen(citizen) => {
				let Some(person) = self.persons.get_mut(&citizen) else { return };
				person.suspended = !person.suspended;
				if person.suspended {
					authority::suspend_citizen(citizen);
				} else {
					authority::reinstate_citizen(citizen);
				}
			},
			Step::WithdrawCitizen(citizen) => {
				if self.persons.remove(&citizen).is_some() {
					citizens::withdraw(citizen);
				}
			},
			Step::Move(citizen, institution) => {
				let Some(person) = self.persons.get_mut(&citizen) else { return };
				person.keeper = institution;
				citizens::set_keeper(citizen, institution);
			},
			Step::ToggleInstitution(institution) => {
				if self.suspended_institutions.remove(&institution) {
					activate(institution);
				} else {
					self.suspended_institutions.insert(institution);
					authority::deactivate(institution);
				}
			},
			Step::ToggleControl(institution) => {
				if self.group.remove(&institution) {
					authority::release(institution);
				} else {
					self.group.insert(institution);
					authority::affiliate(SERVICE_CENTRE, institution);
				}
			},
			Step::Compromise(officer, ago) => {
				let since = self.now.saturating_sub(ago);
				self.compromised.insert(officer, since);
				authority::compromise(officer, Millis(since));
			},
			Step::Pass(time) => self.pass_to(self.now + time),
			Step::StandStill(time) => self.stand_still(time),
			Step::Reach(citizen, before) => {
				let Some(attempt) = self.attempts.get(&citizen) else { return };
				let ends = match attempt.confirmed {
					None => vec![attempt.confirm_until],
					Some((_, _, due, _, until)) => vec![due, until],
				};
				let next = ends.into_iter().map(|end| end - before).find(|end| self.now < *end);
				self.pass_to(next.unwrap_or(self.now));
			},
			call => unreachable!("{call:?} has a verdict"),
		}
	}

	/// All blocks of this time are made.
	fn pass_to(&mut self, time: u64) {
		let [from, to] = [self.now, time].map(|time| (time - START) / SLOT);
		self.block += u32::try_from(to - from).unwrap();
		self.now = time;
		self.begin();
	}

	/// None of the blocks of this time is made but the last.
	fn stand_still(&mut self, time: u64) {
		self.block += 1;
		self.now += time;
		self.begin();
	}

	fn begin(&self) {
		System::set_block_number(self.block);
		set_time(Millis(self.now));
	}

	fn status(&self, citizen: CitizenId) -> RecoveryStatus {
		let attempt = &self.attempts[&citizen];
		match attempt.confirmed {
			_ if self.current(citizen).is_err() => RecoveryStatus::Void,
			_ if self.is_over(attempt) => RecoveryStatus::Expired,
			None => RecoveryStatus::AwaitsConfirmation,
			Some((_, _, due, due_block, _)) if self.now < due || self.block < due_block => {
				RecoveryStatus::AwaitsDelay
			},
			Some(_) => RecoveryStatus::Due,
		}
	}

	/// Compares everything that can be looked up, and whose key is whose.
	pub(super) fn assert_same_view(&self) {
		for citizen in [PERSON, OTHER_PERSON, NOBODY] {
			let expected = self.attempts.get(&citizen).map(|attempt| RecoveryInfo {
				recovery: Recovery {
					lost: attempt.lost,
					account: attempt.account,
					grounds: GROUNDS,
					opened_by: attempt.opened.0,
					opened_at: Millis(attempt.opened.1),
					state: match attempt.confirmed {
						None => {
							RecoveryState::Opened { confirm_until: Millis(attempt.confirm_until) }
						},
						Some((by, at, due, due_block, until)) => RecoveryState::Confirmed {
							due_block,
							by,
							at: Millis(at),
							due: Millis(due),
							complete_until: Millis(until),
						},
					},
				},
				status: self.status(citizen),
			});
			assert_eq!(Recoveries::recovery(citizen), expected);
			let key = self.person(citizen).map(|person| person.key);
			assert_eq!(MockCitizens::present_key(citizen), key);
		}
		let [delay, confirm_within, complete_within] = self.policy;
		let policy = RecoveryPolicy { delay, confirm_within, complete_within };
		assert_eq!(Recoveries::policy(), policy);
	}
}
