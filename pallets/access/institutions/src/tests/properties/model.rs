// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: no indices, no counts.

use super::{Step, ACCOUNTS, WRONG_OFFICER, WRONG_SIGNER};
use crate::{mock::*, Call};
use citychain_primitives::{
	ActingOfficer, Affiliation, Approval, Authority, CitizenId, CitizenRegister, Duty, Enrolment,
	InstitutionId, KeyHistory, Millis, OfficerId, Payer, Possession, Validity,
};
use frame_support::{storage::with_storage_layer, traits::UnfilteredDispatchable};
use sp_runtime::{testing::TestSignature, DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

/// Who calls.
#[derive(Clone, Debug)]
pub(super) enum Caller {
	Nobody,
	Council,
	Account(AccountId),
}

impl Caller {
	fn origin(&self) -> RuntimeOrigin {
		match self {
			Self::Nobody => RuntimeOrigin::none(),
			Self::Council => council(),
			Self::Account(who) => signed(*who),
		}
	}
}

struct Institution {
	code: String,
	duties: BTreeSet<Duty>,
	suspended: bool,
	closed: bool,
}

struct Officer {
	institution: u32,
	keys: Vec<AccountId>,
	duties: BTreeSet<Duty>,
	from: u64,
	until: Option<u64>,
	suspended: bool,
	compromised: bool,
	dismissed: bool,
	/// What was reported of each key: since when, from when on it counts, and by which officer.
	reports: Vec<Option<(u64, u64, Option<u32>)>>,
	/// Each key's use: its first time, its last one, and since when others had it.
	uses: Vec<(u64, Option<u64>, Option<u64>)>,
}

struct Citizen {
	institution: u32,
	keys: Vec<AccountId>,
	suspended: bool,
}

pub(super) struct Model {
	now: u64,
	institutions: Vec<Institution>,
	officers: Vec<Officer>,
	citizens: BTreeMap<u32, Citizen>,
	next_citizen: u32,
	/// The controller of each institution that has one.
	controllers: BTreeMap<u32, u32>,
	/// Every account that ever was a key.
	used: BTreeSet<AccountId>,
}

type Word = Possession<TestSignature>;
type Verdict<V = ()> = Result<V, Error>;

fn check(holds: bool, error: Error) -> Verdict {
	holds.then_some(()).ok_or(error)
}

impl Officer {
	fn administers(&self) -> bool {
		self.duties.contains(&Duty::Administer) && !self.suspended && !self.dismissed
	}
}

impl Model {
	/// The chain of [`genesis`].
	pub(super) fn new() -> Self {
		let mut model = Self {
			now: 0,
			institutions: vec![],
			officers: vec![],
			citizens: BTreeMap::new(),
			next_citizen: 0,
			controllers: BTreeMap::new(),
			used: BTreeSet::new(),
		};
		for (id, data) in (0..).zip(genesis()) {
			model.add_institution(data.code.as_str().into(), data.duties.into_iter());
			for officer in data.officers {
				model.add_officer(id, officer.account, officer.duties.into_iter(), 0, None);
			}
			for citizen in data.citizens {
				model.add_citizen(id, citizen.account);
			}
		}
		model.now = START;
		model
	}

	/// Takes the step on the chain and in the model, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		match step {
			Step::Wait(millis) => {
				wait(millis);
				self.now += millis;
			},
			Step::Call(caller, call) => {
				let call = self.signed(call);
				let origin = caller.origin();
				let verdict = with_storage_layer(|| {
					call.clone().dispatch_bypass_filter(origin).map_err(|e| e.error)
				});
				let expected = self.apply(&caller, &call);
				assert_eq!(verdict.map(|_| ()), expected, "{caller:?}: {call:?}");
			},
		}
	}

	/// What the other pallets see is what the model says, for every account and duty.
	pub(super) fn assert_same_view(&self) {
		for who in 0..ACCOUNTS {
			for duty in Duty::ALL {
				assert_eq!(
					Institutions::ensure_officer(&who, duty),
					self.acting(who, duty).map_err(Into::into),
					"account {who}, {duty:?}"
				);
			}
			assert_eq!(
				Institutions::ensure_citizen(&who),
				self.acting_citizen(who).map_err(Into::into),
				"account {who}"
			);
			let citizen = Institutions::citizen_of(&who);
			assert_eq!(citizen, self.citizen_of(who).map_err(Into::into), "account {who}");
			let fresh = <Institutions as CitizenRegister<_>>::ensure_fresh(&who);
			assert_eq!(fresh, self.fresh(who).map_err(Into::into), "account {who}");
			let payer = Institutions::payer(&who);
			assert_eq!(payer, self.payer(who), "account {who}");
			// The reference stays when a report takes the payer away.
			let is_held = self.officer_with(who).is_some() || self.citizen_with(who).is_some();
			assert_eq!(System::sufficients(&who), u32::from(is_held), "account {who}");
		}
		for institution in (0..4).map(InstitutionId) {
			assert_eq!(Institutions::is_active(institution), self.is_active(institution));
			for other in (0..4).map(InstitutionId) {
				let answer = Institutions::are_affiliated(institution, other);
				assert_eq!(answer, self.are_affiliated(institution, other));
			}
		}
		for citizen in (0..5).map(CitizenId) {
			let answer = (Institutions::keeper(citizen), Institutions::present_key(citizen));
			assert_eq!(answer, self.register(citizen), "{citizen:?}");
		}
		let times = [START + 10, Test::now().0 - 1, Test::now().0].map(Millis);
		for officer in (0..12).map(OfficerId) {
			let found = Institutions::officer(officer).map(|info| info.reports);
			let found = found.unwrap_or_default().into_iter().map(|reported| {
				let report = reported.report;
				let by = report.by.map(|by| by.0);
				(reported.account, (report.since.0, report.counts_from.0, by))
			});
			let known = self.officers.get(officer.0 as usize).into_iter().flat_map(|officer| {
				let keys = officer.keys.iter().zip(&officer.reports);
				keys.filter_map(|(key, report)| report.map(|report| (*key, report)))
			});
			assert!(found.eq(known), "{officer:?}");
			for at in times {
				let answer = Institutions::was_compromised(officer, at);
				assert_eq!(answer, self.was_compromised(officer, at), "{officer:?} at {at:?}");
			}
		}
	}

	fn add_institution(&mut self, code: String, duties: impl Iterator<Item = Duty>) {
		let duties = duties.chain([Duty::Administer]).collect();
		self.institutions.push(Institution { code, duties, suspended: false, closed: false });
	}

	fn add_officer(
		&mut self,
		institution: u32,
		account: AccountId,
		duties: impl Iterator<Item = Duty>,
		from: u64,
		until: Option<u64>,
	) {
		self.used.insert(account);
		self.officers.push(Officer {
			institution,
			keys: vec![account],
			duties: duties.collect(),
			from,
			until,
			suspended: false,
			compromised: false,
			dismissed: false,
			reports: vec![None],
			uses: vec![(0, None, None)],
		});
	}

	fn add_citizen(&mut self, institution: u32, account: AccountId) {
		self.used.insert(account);
		let citizen = Citizen { institution, keys: vec![account], suspended: false };
		self.citizens.insert(self.next_citizen, citizen);
		self.next_citizen += 1;
	}

	fn officer_with(&self, who: AccountId) -> Option<(u32, &Officer)> {
		(0..).zip(&self.officers).find(|(_, o)| o.keys.last() == Some(&who) && !o.dismissed)
	}

	fn citizen_with(&self, who: AccountId) -> Option<(u32, &Citizen)> {
		self.citizens.iter().map(|(id, c)| (*id, c)).find(|(_, c)| c.keys.last() == Some(&who))
	}

	fn refusal(&self, who: AccountId, is_other: bool, not: Error) -> Error {
		if self.used.contains(&who) && !is_other {
			Error::FormerKey
		} else {
			not
		}
	}

	fn is_active(&self, institution: InstitutionId) -> bool {
		self.institutions.get(institution.0 as usize).is_some_and(|i| !i.suspended && !i.closed)
	}

	fn was_compromised(&self, officer: OfficerId, at: Millis) -> bool {
		let officer = self.officers.get(officer.0 as usize);
		officer.is_some_and(|officer| {
			officer.uses.iter().any(|(first, last, since)| {
				let in_use = *first <= at.0 && last.is_none_or(|last| at.0 <= last);
				in_use && since.is_some_and(|since| since <= at.0)
			})
		})
	}

	/// The institution and everybody above it; more than there are, if it goes round.
	fn lineage(&self, institution: u32) -> Vec<u32> {
		core::iter::successors(Some(institution), |below| self.controllers.get(below).copied())
			.take(self.institutions.len() + 1)
			.collect()
	}

	fn are_affiliated(&self, a: InstitutionId, b: InstitutionId) -> bool {
		self.lineage(a.0).last() == self.lineage(b.0).last()
	}

	fn in_office(&self, officer: &Officer) -> Verdict {
		check(!officer.compromised, Error::KeyCompromised)?;
		check(!officer.suspended, Error::OfficerSuspended)?;
		let ended = officer.until.is_some_and(|until| until <= self.now);
		check(officer.from <= self.now && !ended, Error::OfficerNotInOffice)?;
		let institution = &self.institutions[officer.institution as usize];
		check(!institution.closed, Error::InstitutionClosed)?;
		check(!institution.suspended, Error::InstitutionSuspended)
	}

	fn acting(&self, who: AccountId, duty: Duty) -> Verdict<ActingOfficer> {
		let Some((id, officer)) = self.officer_with(who) else {
			return Err(self.refusal(who, self.citizen_with(who).is_some(), Error::NotAnOfficer));
		};
		self.in_office(officer)?;
		let held = &self.institutions[officer.institution as usize].duties;
		check(officer.duties.contains(&duty) && held.contains(&duty), Error::DutyNotHeld)?;
		let institution = InstitutionId(officer.institution);
		Ok(ActingOfficer { officer: OfficerId(id), institution })
	}

	fn citizen_of(&self, who: AccountId) -> Verdict<CitizenId> {
		let is_officer = self.officer_with(who).is_some();
		let found = self.citizen_with(who).map(|(id, _)| CitizenId(id));
		found.ok_or_else(|| self.refusal(who, is_officer, Error::NotACitizen))
	}

	fn acting_citizen(&self, who: AccountId) -> Verdict<CitizenId> {
		let id = self.citizen_of(who)?;
		check(!self.citizens[&id.0].suspended, Error::CitizenSuspended)?;
		Ok(id)
	}

	/// Who keeps the citizen's enrolment, and its present key.
	fn register(
		&self,
		citizen: CitizenId,
	) -> (Result<InstitutionId, DispatchError>, Result<AccountId, DispatchError>) {
		let found = self.citizens.get(&citizen.0).ok_or(Error::CitizenNotFound.into());
		let key = found.map(|citizen| *citizen.keys.last().unwrap());
		(found.map(|citizen| InstitutionId(citizen.institution)), key)
	}

	fn payer(&self, who: AccountId) -> Option<Payer> {
		if let Some((_, officer)) = self.officer_with(who) {
			return match self.in_office(officer) {
				Ok(()) => Some(Payer::Institution(InstitutionId(officer.institution))),
				Err(_) if officer.compromised => None,
				Err(_) => Some(Payer::OutOfOffice(InstitutionId(officer.institution))),
			};
		}
		self.citizen_with(who).map(|(id, citizen)| {
			let id = CitizenId(id);
			let keeper = &self.institutions[citizen.institution as usize];
			if citizen.suspended || keeper.suspended || keeper.closed {
				Payer::SuspendedCitizen(id)
			} else {
				Payer::Citizen(id)
			}
		})
	}

	fn acts_for(&self, caller: &Caller, institution: u32, duty: Duty) -> Verdict {
		let Caller::Account(who) = caller else { return Ok(()) };
		let acting = self.acting(*who, duty)?;
		check(acting.institution.0 == institution, Error::NotOwner)
	}

	fn open(&self, institution: u32) -> Verdict {
		let institution = self.institutions.get(institution as usize);
		let institution = institution.ok_or(Error::InstitutionNotFound)?;
		check(!institution.closed, Error::InstitutionClosed)
	}

	fn appointable(&self, institution: u32, duties: &[Duty], validity: &Validity) -> Verdict {
		let held = &self.institutions[institution as usize].duties;
		check(!duties.is_empty(), Error::NoDuties)?;
		check(duties.iter().all(|duty| held.contains(duty)), Error::DutyNotHeld)?;
		let until = validity.until.map(|until| until.0);
		check(until.is_none_or(|until| validity.from.0 < until), Error::ReversedValidity)?;
		let permanent = until.is_none() && validity.from.0 <= self.now;
		check(permanent || !duties.contains(&Duty::Administer), Error::AdministratorNotPermanent)
	}

	/// An administrator who acts may leave if another one does; one who awaits a key, if another
	/// one acts or awaits one.
	fn may_leave(&self, id: u32) -> Verdict {
		let leaving = &self.officers[id as usize];
		let others = || {
			(0..)
				.zip(&self.officers)
				.filter(|(other, o)| *other != id && o.institution == leaving.institution)
				.filter(|(_, o)| o.administers())
		};
		let stays = !leaving.administers()
			|| others().any(|(_, other)| leaving.compromised || !other.compromised);
		check(stays, Error::LastAdministrator)
	}

	fn officer(&self, caller: &Caller, id: OfficerId) -> Verdict<&Officer> {
		let officer = self.officers.get(id.0 as usize).ok_or(Error::OfficerNotFound)?;
		self.acts_for(caller, officer.institution, Duty::Administer)?;
		Ok(officer)
	}

	/// The officer, who serves in an open institution.
	fn serving(&self, caller: &Caller, id: OfficerId) -> Verdict<&Officer> {
		let officer = self.officer(caller, id)?;
		self.open(officer.institution)?;
		check(!officer.dismissed, Error::OfficerDismissed)?;
		Ok(officer)
	}

	fn officer_mut(&mut self, id: OfficerId) -> &mut Officer {
		&mut self.officers[id.0 as usize]
	}

	fn citizen(&mut self, caller: &Caller, id: CitizenId) -> Verdict<&mut Citizen> {
		let citizen = self.citizens.get(&id.0).ok_or(Error::CitizenNotFound)?;
		self.acts_for(caller, citizen.institution, Duty::EnrolCitizens)?;
		Ok(self.citizens.get_mut(&id.0).unwrap())
	}

	fn fresh(&self, account: AccountId) -> Verdict {
		check(!self.used.contains(&account), Error::AlreadyEnrolled)
	}

	/// Whether the owner of `account` signed, now, on this chain, that it becomes `what`.
	fn possessed(&self, account: AccountId, what: &str, word: &Word) -> Verdict {
		check(self.now < word.expiry.0, Error::PossessionExpired)?;
		let longest = self.now + MAX_POSSESSION_LIFE;
		check(word.expiry.0 <= longest, Error::PossessionTooLong)?;
		let (until, chain) = (word.expiry.0, "45".repeat(32));
		let text = format!("citychain/possession/v1: {what}; until {until}; chain 0x{chain}");
		let TestSignature(signer, signed) = &word.signature;
		let texts = [format!("<Bytes>{text}</Bytes>"), text];
		let is_signed = texts.iter().any(|text| text.as_bytes() == signed);
		check(*signer == account && is_signed, Error::PossessionInvalid)
	}

	/// The officer who calls; none for the council.
	fn decider(&self, caller: &Caller) -> Option<u32> {
		let Caller::Account(who) = caller else { return None };
		self.officer_with(*who).map(|(id, _)| id)
	}

	/// Puts a report of one of an officer's keys on record.
	fn report(&mut self, id: OfficerId, place: usize, since: u64, by: Option<u32>) {
		let earliest = self.now.saturating_sub(REPORT_GRACE);
		let counts = if by.is_some() { since.max(earliest) } else { since };
		let officer = self.officer_mut(id);
		officer.reports[place] = Some((since, counts, by));
		officer.uses[place].2 = Some(counts);
	}

	/// Whether two want the officer to go on with `account`, or the council, or the officer itself.
	fn approved(
		&self,
		caller: &Caller,
		id: u32,
		account: AccountId,
		approval: Option<&Approval<TestSignature>>,
	) -> Verdict {
		let Some(caller) = self.decider(caller) else { return Ok(()) };
		let officer = &self.officers[id as usize];
		let report = officer.reports.last().unwrap();
		let itself = report.is_some_and(|(.., by)| by == Some(id));
		if caller == id || itself {
			return Ok(());
		}
		let approval = approval.ok_or(Error::NotApproved)?;
		check(approval.by.0 != caller, Error::SameOfficer)?;
		let second = self.officers.get(approval.by.0 as usize);
		if approval.by.0 == id {
			check(report.is_none(), Error::KeyCompromised)?;
		} else {
			let second = second.ok_or(Error::OfficerNotFound)?;
			check(second.institution == officer.institution, Error::NotOwner)?;
			check(!second.dismissed, Error::OfficerDismissed)?;
			self.acting(*second.keys.last().unwrap(), Duty::Administer)?;
		}
		check(self.now < approval.expiry.0, Error::ApprovalExpired)?;
		let longest = self.now + MAX_POSSESSION_LIFE;
		check(approval.expiry.0 <= longest, Error::ApprovalTooLong)?;
		let signer = *second.unwrap().keys.last().unwrap();
		let text = Self::approval_text(id, account, approval.expiry);
		let is_signed = approval.signature == TestSignature(signer, text.into_bytes());
		check(is_signed, Error::ApprovalInvalid)
	}

	fn approval_text(officer: u32, account: AccountId, expiry: Millis) -> String {
		let account: String =
			account.to_le_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
		let (until, chain) = (expiry.0, "45".repeat(32));
		format!(
			"citychain/approval/v1: officer {officer} goes on with account 0x{account}; \
			 until {until}; chain 0x{chain}"
		)
	}

	/// The call, with the approval signed by whoever is named, or as its flaw says.
	fn signed(&self, mut call: Call<Test>) -> Call<Test> {
		if let Call::replace_officer_key { officer, account, approval: Some(approval), .. } =
			&mut call
		{
			let flaw = approval.signature.0;
			let of = if flaw == WRONG_OFFICER { officer.0 + 1 } else { officer.0 };
			let second = self.officers.get(approval.by.0 as usize);
			let signer = second.map_or(0, |second| *second.keys.last().unwrap());
			let signer = if flaw == WRONG_SIGNER { signer + 1 } else { signer };
			let text = Self::approval_text(of, *account, approval.expiry);
			approval.signature = TestSignature(signer, text.into_bytes());
		}
		call
	}

	/// The verdict on a call, after doing it.
	fn apply(&mut self, caller: &Caller, call: &Call<Test>) -> DispatchResult {
		let of_council = matches!(
			call,
			Call::register_institution { .. }
				| Call::change_institution { .. }
				| Call::suspend_institution { .. }
				| Call::reinstate_institution { .. }
				| Call::close_institution { .. }
				| Call::replace_citizen_key { .. }
				| Call::set_controller { .. }
		);
		let of_account = matches!(call, Call::enrol_citizen { .. });
		let allowed = match caller {
			Caller::Nobody => false,
			Caller::Council => !of_account,
			Caller::Account(_) => !of_council,
		};
		if !allowed {
			return Err(DispatchError::BadOrigin);
		}
		let verdict = if of_council {
			self.apply_of_council(call)
		} else {
			self.apply_of_officer(caller, call)
		};
		verdict.map_err(Into::into)
	}

	fn apply_of_council(&mut self, call: &Call<Test>) -> Verdict {
		match call {
			Call::register_institution {
				name,
				code,
				accept_legacy_code,
				region,
				duties,
				administrator,
				possession,
			} => {
				check(!name.as_bytes().is_empty(), Error::NameEmpty)?;
				let code = core::str::from_utf8(code.as_bytes()).unwrap();
				check(code != "x", Error::MalformedCode)?;
				check(code == COURT_CODE || *accept_legacy_code, Error::WrongCodeCheck)?;
				check(*region != 1, Error::RegionOutOfRange)?;
				let what = format!("first administrator of institution {code}");
				self.possessed(*administrator, &what, possession)?;
				let taken = self.institutions.iter().any(|i| i.code == code);
				check(!taken, Error::AlreadyExists)?;
				self.fresh(*administrator)?;
				let id = u32::try_from(self.institutions.len()).unwrap();
				self.add_institution(code.into(), duties.iter().copied());
				let only = [Duty::Administer].into_iter();
				self.add_officer(id, *administrator, only, self.now, None);
			},
			Call::change_institution { institution, name, region, duties } => {
				check(!name.as_bytes().is_empty(), Error::NameEmpty)?;
				check(*region != 1, Error::RegionOutOfRange)?;
				self.open(institution.0)?;
				self.institutions[institution.0 as usize].duties =
					duties.iter().copied().chain([Duty::Administer]).collect();
			},
			Call::suspend_institution { institution } => {
				self.open(institution.0)?;
				let institution = &mut self.institutions[institution.0 as usize];
				check(!institution.suspended, Error::InvalidTransition)?;
				institution.suspended = true;
			},
			Call::reinstate_institution { institution } => {
				self.open(institution.0)?;
				let institution = &mut self.institutions[institution.0 as usize];
				check(institution.suspended, Error::InvalidTransition)?;
				institution.suspended = false;
			},
			Call::close_institution { institution } => {
				self.open(institution.0)?;
				self.institutions[institution.0 as usize].closed = true;
			},
			Call::replace_citizen_key { citizen, account, possession } => {
				let what = format!("new key of citizen {} by the council", citizen.0);
				self.possessed(*account, &what, possession)?;
				let keys = self.citizens.get(&citizen.0).map(|citizen| citizen.keys.len());
				let keys = keys.ok_or(Error::CitizenNotFound)?;
				self.fresh(*account)?;
				check(keys <= MAX_FORMER_KEYS as usize, Error::TooManyFormerKeys)?;
				self.citizens.get_mut(&citizen.0).unwrap().keys.push(*account);
				self.used.insert(*account);
			},
			Call::set_controller { institution, controller } => {
				for named in core::iter::once(institution).chain(controller) {
					let known = (named.0 as usize) < self.institutions.len();
					check(known, Error::InstitutionNotFound)?;
				}
				let before = self.controllers.clone();
				match controller {
					Some(controller) => self.controllers.insert(institution.0, controller.0),
					None => self.controllers.remove(&institution.0),
				};
				let verdict = self.control_is_allowed();
				if verdict.is_err() {
					self.controllers = before;
				}
				verdict?;
			},
			_ => unreachable!("{call:?} is not the council's"),
		}
		Ok(())
	}

	fn control_is_allowed(&self) -> Verdict {
		let lineages = (0..self.institutions.len() as u32).map(|id| self.lineage(id));
		let lengths: Vec<_> = lineages.map(|lineage| lineage.len()).collect();
		let round = lengths.iter().any(|length| *length > self.institutions.len());
		check(!round, Error::ControlCycle)?;
		let deepest = MAX_CONTROL_DEPTH as usize + 1;
		check(lengths.iter().all(|length| *length <= deepest), Error::ControlTooDeep)
	}

	fn apply_of_officer(&mut self, caller: &Caller, call: &Call<Test>) -> Verdict {
		match call {
			Call::appoint_officer { institution, account, duties, validity, possession } => {
				self.acts_for(caller, institution.0, Duty::Administer)?;
				let what = format!("officer of institution {}", institution.0);
				self.possessed(*account, &what, possession)?;
				self.open(institution.0)?;
				let given: Vec<_> = duties.iter().copied().collect();
				self.appointable(institution.0, &given, validity)?;
				self.fresh(*account)?;
				let staff = self.officers.iter().filter(|o| o.institution == institution.0);
				let serving = staff.filter(|o| !o.dismissed).count();
				check(serving < MAX_OFFICERS as usize, Error::TooManyOfficers)?;
				let until = validity.until.map(|until| until.0);
				let given = given.into_iter();
				self.add_officer(institution.0, *account, given, validity.from.0, until);
			},
			Call::change_officer { officer: id, duties, validity } => {
				let officer = self.serving(caller, *id)?;
				let given: Vec<_> = duties.iter().copied().collect();
				self.appointable(officer.institution, &given, validity)?;
				if !given.contains(&Duty::Administer) {
					self.may_leave(id.0)?;
				}
				let officer = self.officer_mut(*id);
				officer.duties = given.into_iter().collect();
				officer.from = validity.from.0;
				officer.until = validity.until.map(|until| until.0);
			},
			Call::suspend_officer { officer: id } => {
				let officer = self.serving(caller, *id)?;
				let stopped = officer.suspended || officer.compromised;
				check(!stopped, Error::InvalidTransition)?;
				self.may_leave(id.0)?;
				self.officer_mut(*id).suspended = true;
			},
			Call::reinstate_officer { officer: id } => {
				let officer = self.serving(caller, *id)?;
				let only_suspended = officer.suspended && !officer.compromised;
				check(only_suspended, Error::InvalidTransition)?;
				self.officer_mut(*id).suspended = false;
			},
			Call::dismiss_officer { officer: id } => {
				let officer = self.officer(caller, *id)?;
				check(!officer.dismissed, Error::OfficerDismissed)?;
				if self.open(officer.institution).is_ok() {
					self.may_leave(id.0)?;
				}
				self.officer_mut(*id).dismissed = true;
			},
			Call::replace_officer_key { officer: id, account, possession, approval } => {
				self.officer(caller, *id)?;
				let what = format!("new key of officer {}", id.0);
				self.possessed(*account, &what, possession)?;
				self.approved(caller, id.0, *account, approval.as_ref())?;
				let officer = self.serving(caller, *id)?;
				self.fresh(*account)?;
				let room = officer.keys.len() <= MAX_FORMER_KEYS as usize;
				check(room, Error::TooManyFormerKeys)?;
				self.used.insert(*account);
				let now = self.now;
				let officer = self.officer_mut(*id);
				officer.keys.push(*account);
				officer.compromised = false;
				officer.uses.last_mut().unwrap().1 = Some(now);
				officer.uses.push((now, None, None));
				officer.reports.push(None);
			},
			Call::report_compromised_key { officer: id, since } => {
				let itself = match caller {
					Caller::Account(who) => {
						self.officer_with(*who).is_some_and(|(own, _)| own == id.0)
					},
					_ => false,
				};
				let by = if itself { Some(id.0) } else { self.decider(caller) };
				let caller = if itself { &Caller::Council } else { caller };
				let officer = self.officer(caller, *id)?;
				check(!officer.dismissed, Error::OfficerDismissed)?;
				check(!officer.compromised, Error::InvalidTransition)?;
				check(since.0 <= self.now, Error::CompromisedInFuture)?;
				let last = officer.keys.len() - 1;
				self.officer_mut(*id).compromised = true;
				self.report(*id, last, since.0, by);
			},
			Call::report_former_key { officer: id, account, since } => {
				let officer = self.officer(caller, *id)?;
				let place = officer.keys.iter().position(|key| key == account);
				let is_former =
					|place: &usize| *place + 1 < officer.keys.len() || officer.dismissed;
				let place = place.filter(is_former).ok_or(Error::NotFormerKey)?;
				check(officer.reports[place].is_none(), Error::AlreadyReported)?;
				check(since.0 <= self.now, Error::CompromisedInFuture)?;
				self.report(*id, place, since.0, self.decider(caller));
			},
			Call::confirm_key_report { officer: id, account } => {
				let officer = self.officer(caller, *id)?;
				let place = officer.keys.iter().position(|key| key == account);
				let report = place.and_then(|place| officer.reports[place]);
				let (since, counts, by) = report.ok_or(Error::ReportNotFound)?;
				let second = self.decider(caller);
				check(second.is_none() || second != by, Error::SameOfficer)?;
				check(counts != since, Error::NothingToConfirm)?;
				let place = place.unwrap();
				let officer = self.officer_mut(*id);
				officer.reports[place] = Some((since, since, by));
				officer.uses[place].2 = Some(since);
			},
			_ => self.apply_of_registrar(caller, call)?,
		}
		Ok(())
	}

	fn apply_of_registrar(&mut self, caller: &Caller, call: &Call<Test>) -> Verdict {
		match call {
			Call::enrol_citizen { account, possession, .. } => {
				let Caller::Account(who) = caller else { unreachable!("only accounts enrol") };
				let acting = self.acting(*who, Duty::EnrolCitizens)?;
				let what = format!("citizen enrolled by institution {}", acting.institution.0);
				self.possessed(*account, &what, possession)?;
				self.fresh(*account)?;
				self.add_citizen(acting.institution.0, *account);
			},
			Call::set_assurance_level { citizen, .. } => {
				self.citizen(caller, *citizen)?;
			},
			Call::suspend_citizen { citizen } => {
				let citizen = self.citizen(caller, *citizen)?;
				check(!citizen.suspended, Error::InvalidTransition)?;
				citizen.suspended = true;
			},
			Call::reinstate_citizen { citizen } => {
				let citizen = self.citizen(caller, *citizen)?;
				check(citizen.suspended, Error::InvalidTransition)?;
				citizen.suspended = false;
			},
			Call::withdraw_citizen { citizen } => {
				self.citizen(caller, *citizen)?;
				self.citizens.remove(&citizen.0);
			},
			_ => unreachable!("{call:?} is nobody's"),
		}
		Ok(())
	}
}
