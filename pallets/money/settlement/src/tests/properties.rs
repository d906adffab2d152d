// SPDX-License-Identifier: Apache-2.0
//! Random sequences of all calls against a plain model.

use super::*;
use crate::{BankInfo, BanksAsked, Call, CreditLine, Error, IssueLimit};
use citychain_kit::{
	drive,
	testing::{authority, roles::*},
};
use citychain_primitives::{duties, CitizenId, Duty, OfficerId};
use frame_support::traits::{fungible::Inspect, UnfilteredDispatchable};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

/// One more than a holder may ask at once, each with two officers; the court is a bank here.
const BANKS: [(InstitutionId, [AccountId; 2]); 3] = [
	(BANK, [BANK_OFFICER, SECOND_OFFICER]),
	(OTHER_BANK, [OTHER_BANK_OFFICER, OTHER_SECOND_OFFICER]),
	(COURT, [CLERK, SECOND_CLERK]),
];
const SECOND_CLERK: AccountId = 52;
/// The numbers of these officers.
const OFFICERS: [[OfficerId; 2]; 3] =
	[[OfficerId(3), OfficerId(50)], [OfficerId(5), OfficerId(51)], [OfficerId(1), OfficerId(52)]];
const HOLDERS: [AccountId; 4] = [CITIZEN, OTHER_CITIZEN, THIRD_CITIZEN, STRANGER];
const THIRD_CITIZEN: AccountId = 60;
/// How much money there can be.
const LIMIT: u128 = u128::MAX / 2;

#[derive(Clone, Copy, Debug)]
enum Step {
	Limit {
		bank: usize,
		outstanding: u128,
		alone: u128,
	},
	Issue {
		bank: usize,
		by: usize,
		holder: usize,
		amount: u128,
	},
	Propose {
		bank: usize,
		by: usize,
		holder: usize,
		amount: u128,
	},
	/// `off` is how far the officer is from the amount that was proposed.
	Confirm {
		bank: usize,
		by: usize,
		holder: usize,
		off: u128,
	},
	CancelIssue {
		bank: usize,
		by: usize,
		holder: usize,
	},
	Line {
		bank: usize,
		creditor: usize,
		debtor: usize,
		limit: u128,
	},
	Settle {
		bank: usize,
		debtor: usize,
		amount: u128,
	},
	Request {
		bank: usize,
		holder: usize,
		amount: u128,
	},
	Cancel {
		bank: usize,
		holder: usize,
	},
	/// `off` is how far the officer is from the amount that is on hold.
	Redeem {
		bank: usize,
		holder: usize,
		off: u128,
		issuer: usize,
	},
	Refuse {
		bank: usize,
		holder: usize,
	},
	Transfer {
		from: usize,
		to: usize,
	},
	Retire {
		former: usize,
		present: Option<usize>,
	},
	Recover {
		former: usize,
		holder: usize,
	},
	HandOver {
		former: usize,
		to: usize,
	},
	Suspend {
		bank: usize,
	},
	Reinstate {
		bank: usize,
	},
	NextBlock,
}

fn step() -> impl Strategy<Value = Step> {
	let amount = || prop_oneof![8 => 0u128..50, 1 => Just(u128::MAX), 1 => LIMIT - 40..=LIMIT];
	let (bank, holder) = (|| 0..BANKS.len(), || 0..HOLDERS.len());
	let by = || 0..2usize;
	let off = || prop_oneof![8 => Just(0u128), 1 => Just(1)];
	// The own bank half of the time.
	let issuer = || (0..2 * BANKS.len()).prop_map(|at| at.checked_sub(BANKS.len()));
	prop_oneof![
		1 => (bank(), amount(), amount()).prop_map(|(bank, outstanding, alone)| Step::Limit {
			bank,
			outstanding: outstanding.saturating_mul(4),
			alone,
		}),
		4 => (bank(), by(), holder(), amount())
			.prop_map(|(bank, by, holder, amount)| Step::Issue { bank, by, holder, amount }),
		3 => (bank(), by(), holder(), amount())
			.prop_map(|(bank, by, holder, amount)| Step::Propose { bank, by, holder, amount }),
		4 => (bank(), by(), holder(), off())
			.prop_map(|(bank, by, holder, off)| Step::Confirm { bank, by, holder, off }),
		1 => (bank(), by(), holder())
			.prop_map(|(bank, by, holder)| Step::CancelIssue { bank, by, holder }),
		3 => (bank(), bank(), bank(), any::<bool>(), amount()).prop_map(
			|(bank, creditor, debtor, is_side, limit)| Step::Line {
				bank: if is_side && bank != debtor { creditor } else { bank },
				creditor,
				debtor,
				limit,
			},
		),
		1 => (bank(), bank(), amount())
			.prop_map(|(bank, debtor, amount)| Step::Settle { bank, debtor, amount: amount / 2 }),
		6 => (bank(), holder(), amount())
			.prop_map(|(bank, holder, amount)| Step::Request { bank, holder, amount }),
		2 => (bank(), holder()).prop_map(|(bank, holder)| Step::Cancel { bank, holder }),
		5 => (bank(), holder(), off(), issuer()).prop_map(|(bank, holder, off, issuer)| {
			Step::Redeem { bank, holder, off, issuer: issuer.unwrap_or(bank) }
		}),
		2 => (bank(), holder()).prop_map(|(bank, holder)| Step::Refuse { bank, holder }),
		1 => (bank(), bank()).prop_map(|(from, to)| Step::Transfer { from, to }),
		1 => (holder(), proptest::option::weighted(0.6, 1..HOLDERS.len())).prop_map(
			|(former, ahead)| Step::Retire {
				former,
				present: ahead.map(|ahead| (former + ahead) % HOLDERS.len()),
			},
		),
		4 => (holder(), holder()).prop_map(|(former, holder)| Step::Recover { former, holder }),
		2 => (holder(), holder()).prop_map(|(former, to)| Step::HandOver { former, to }),
		1 => bank().prop_map(|bank| Step::Suspend { bank }),
		2 => bank().prop_map(|bank| Step::Reinstate { bank }),
		1 => Just(Step::NextBlock),
	]
}

/// What the pallet should be, in the plainest words.
#[derive(Debug, Default)]
struct Model {
	suspended: [bool; 3],
	outstanding: [u128; 3],
	/// What each bank may have outstanding, and issue by one officer in a day.
	limits: [Option<(u128, u128)>; 3],
	/// On which day each bank issued by one officer last, and how much then.
	alone: [(u64, u128); 3],
	/// By bank: for whom, how much, by which officer and until which time.
	proposals: [Vec<(usize, u128, usize, u64)>; 3],
	/// By creditor and debtor: what each side lets be owed.
	lines: BTreeMap<(usize, usize), [u128; 2]>,
	/// By creditor and debtor.
	claims: BTreeMap<(usize, usize), u128>,
	blocks: u64,
	free: [u128; 4],
	open: BTreeMap<(usize, usize), u128>,
	/// The key that is present now for each former one, or none if the holder left.
	former: BTreeMap<usize, Option<usize>>,
}

type Verdict = Result<(), DispatchError>;

impl Model {
	/// The empty chain, on which [`COURT`] is a bank too, each bank may issue, and [`BANK`] redeems money
	/// of [`OTHER_BANK`].
	fn new() -> Self {
		authority::activate(COURT, duties([Duty::SettleMoney]));
		authority::appoint(SECOND_CLERK, OfficerId(52), COURT);
		authority::enrol(THIRD_CITIZEN, CitizenId(2));
		for (bank, _) in BANKS {
			assert_ok!(Settlement::set_issue_limit(RuntimeOrigin::root(), bank, 150, 80));
		}
		for officer in [BANK_OFFICER, OTHER_BANK_OFFICER] {
			let line = Settlement::set_credit_line(signed(officer), BANK, OTHER_BANK, 60);
			assert_ok!(line);
		}
		let lines = [((0, 1), [60, 60])].into();
		Self { limits: [Some((150, 80)); 3], lines, ..Self::default() }
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	fn take(&mut self, step: Step) {
		assert_eq!(dispatch(step), self.apply(step), "{step:?}");
	}

	fn officer(&self, bank: usize) -> Verdict {
		refuse_if(self.suspended[bank], authority::INSTITUTION_NOT_ACTIVE)
	}

	fn issued(&self) -> u128 {
		self.outstanding.iter().sum()
	}

	fn now(&self) -> u64 {
		START + self.blocks * BLOCK_TIME
	}

	/// In China it is eight hours later.
	fn today(&self) -> u64 {
		const HOUR: u64 = 3_600_000;
		(self.now() + 8 * HOUR) / (24 * HOUR)
	}

	fn issued_alone(&self, bank: usize) -> u128 {
		let (day, amount) = self.alone[bank];
		if day == self.today() {
			amount
		} else {
			0
		}
	}

	fn may_issue(&self, bank: usize, holder: usize, amount: u128) -> Verdict {
		refuse_if(amount == 0, Error::<Test>::AmountZero)?;
		refuse_if(!self.is_enrolled(holder), Error::<Test>::BeneficiaryNotEnrolled)?;
		let limit = self.limits[bank].map_or(0, |(outstanding, _)| outstanding);
		let exceeds = limit.saturating_sub(self.outstanding[bank]) < amount;
		refuse_if(exceeds, Error::<Test>::ExceedsIssueLimit)
	}

	fn issue(&mut self, bank: usize, holder: usize, amount: u128) -> Verdict {
		refuse_if(LIMIT - self.issued() < amount, Error::<Test>::Overflow)?;
		self.outstanding[bank] += amount;
		self.free[holder] += amount;
		Ok(())
	}

	fn proposed(&self, bank: usize, holder: usize) -> Result<usize, DispatchError> {
		let at = self.proposals[bank].iter().position(|(of, ..)| *of == holder);
		at.ok_or(Error::<Test>::ProposalNotFound.into())
	}

	fn line(&self, creditor: usize, debtor: usize) -> [u128; 2] {
		self.lines.get(&(creditor, debtor)).copied().unwrap_or_default()
	}

	fn claim(&self, creditor: usize, debtor: usize) -> u128 {
		self.claims.get(&(creditor, debtor)).copied().unwrap_or_default()
	}

	fn apply(&mut self, step: Step) -> Verdict {
		match step {
			Step::Limit { bank, outstanding, alone } => {
				if outstanding == 0 {
					self.limits[bank] = None;
					self.alone[bank] = (0, 0);
				} else {
					refuse_if(self.suspended[bank], Error::<Test>::NotActive)?;
					self.limits[bank] = Some((outstanding, alone));
				}
			},
			Step::Issue { bank, by: _, holder, amount } => {
				self.officer(bank)?;
				self.may_issue(bank, holder, amount)?;
				let allowed = self.limits[bank].map_or(0, |(_, alone)| alone);
				let left = allowed.saturating_sub(self.issued_alone(bank));
				refuse_if(left < amount, Error::<Test>::NeedsSecondOfficer)?;
				let alone = (self.today(), self.issued_alone(bank) + amount);
				self.issue(bank, holder, amount)?;
				self.alone[bank] = alone;
			},
			Step::Propose { bank, by, holder, amount } => {
				self.officer(bank)?;
				self.may_issue(bank, holder, amount)?;
				let now = self.now();
				let is_open = |(.., until): &&(usize, u128, usize, u64)| now < *until;
				let open = self.proposals[bank].iter().filter(is_open).copied();
				let mut open = open.collect::<Vec<_>>();
				let exists = open.iter().any(|(of, ..)| *of == holder);
				refuse_if(exists, Error::<Test>::ProposalAlreadyExists)?;
				let full = open.len() == MAX_PROPOSALS as usize;
				refuse_if(full, Error::<Test>::TooManyProposals)?;
				open.push((holder, amount, by, now + PROPOSAL_LIFE));
				self.proposals[bank] = open;
			},
			Step::Confirm { bank, by, holder, off } => {
				self.officer(bank)?;
				let at = self.proposed(bank, holder)?;
				let (_, amount, proposer, until) = self.proposals[bank][at];
				refuse_if(by == proposer, Error::<Test>::SameOfficer)?;
				refuse_if(off != 0, Error::<Test>::AmountChanged)?;
				refuse_if(self.now() >= until, Error::<Test>::Expired)?;
				self.may_issue(bank, holder, amount)?;
				self.issue(bank, holder, amount)?;
				self.proposals[bank].remove(at);
			},
			Step::CancelIssue { bank, by: _, holder } => {
				self.officer(bank)?;
				let at = self.proposed(bank, holder)?;
				self.proposals[bank].remove(at);
			},
			Step::Line { bank, creditor, debtor, limit } => {
				self.officer(bank)?;
				refuse_if(creditor == debtor, Error::<Test>::SameBank)?;
				let is_side = bank == creditor || bank == debtor;
				refuse_if(!is_side, Error::<Test>::NotParty)?;
				let other = if bank == creditor { debtor } else { creditor };
				refuse_if(limit != 0 && self.suspended[other], Error::<Test>::NotActive)?;
				let mut line = self.line(creditor, debtor);
				line[usize::from(bank == debtor)] = limit;
				self.lines.insert((creditor, debtor), line);
			},
			Step::Settle { bank, debtor, amount } => {
				self.officer(bank)?;
				refuse_if(amount == 0, Error::<Test>::AmountZero)?;
				let claim = self.claim(bank, debtor);
				refuse_if(claim == 0, Error::<Test>::ClaimNotFound)?;
				refuse_if(amount > claim, Error::<Test>::ExceedsClaim)?;
				self.claims.insert((bank, debtor), claim - amount);
			},
			Step::Request { bank, holder, amount } => {
				refuse_if(!self.is_enrolled(holder), Error::<Test>::NotEnrolled)?;
				refuse_if(amount == 0, Error::<Test>::AmountZero)?;
				refuse_if(self.suspended[bank], Error::<Test>::NotActive)?;
				let open = self.open.contains_key(&(bank, holder));
				refuse_if(open, Error::<Test>::AlreadyExists)?;
				refuse_if(amount > self.free[holder], Error::<Test>::InsufficientBalance)?;
				let full = self.banks_asked(holder).len() == MAX_REDEMPTIONS as usize;
				refuse_if(full, Error::<Test>::TooManyRedemptions)?;
				self.free[holder] -= amount;
				self.open.insert((bank, holder), amount);
			},
			Step::Cancel { bank, holder } => self.release(bank, holder)?,
			Step::Refuse { bank, holder } => {
				self.officer(bank)?;
				self.release(bank, holder)?;
			},
			Step::Redeem { bank, holder, off, issuer } => {
				self.officer(bank)?;
				let amount = *self.open.get(&(bank, holder)).ok_or(Error::<Test>::NotFound)?;
				refuse_if(off != 0, Error::<Test>::AmountChanged)?;
				if issuer != bank {
					refuse_if(self.suspended[issuer], Error::<Test>::IssuerNotActive)?;
					let [granted, accepted] = self.line(bank, issuer);
					let room = granted.min(accepted).saturating_sub(self.claim(bank, issuer));
					refuse_if(amount > room, Error::<Test>::ExceedsCreditLine)?;
				}
				let exceeds = amount > self.outstanding[issuer];
				refuse_if(exceeds, Error::<Test>::ExceedsOutstanding)?;
				if issuer != bank {
					*self.claims.entry((bank, issuer)).or_default() += amount;
				}
				self.outstanding[issuer] -= amount;
				self.open.remove(&(bank, holder));
			},
			Step::Transfer { from, to } => {
				refuse_if(from == to, Error::<Test>::SameBank)?;
				refuse_if(self.outstanding[from] == 0, Error::<Test>::NotFound)?;
				refuse_if(self.suspended[to], Error::<Test>::NotActive)?;
				self.outstanding[to] += self.outstanding[from];
				self.outstanding[from] = 0;
			},
			Step::Retire { former, present } => self.retire(former, present),
			Step::Recover { former, holder } => {
				let follows = self.former.get(&former) == Some(&Some(holder));
				refuse_if(!follows, Error::<Test>::NotFormerKey)?;
				self.move_all(former, holder)?;
			},
			Step::HandOver { former, to } => {
				let left = self.former.get(&former) == Some(&None);
				refuse_if(!left, Error::<Test>::HolderHasNotLeft)?;
				refuse_if(!self.is_enrolled(to), Error::<Test>::BeneficiaryNotEnrolled)?;
				self.move_all(former, to)?;
			},
			Step::Suspend { bank } => self.suspended[bank] = true,
			Step::Reinstate { bank } => self.suspended[bank] = false,
			Step::NextBlock => self.blocks += 1,
		}
		Ok(())
	}

	fn is_enrolled(&self, holder: usize) -> bool {
		HOLDERS[holder] != STRANGER && !self.former.contains_key(&holder)
	}

	fn banks_asked(&self, holder: usize) -> BTreeSet<InstitutionId> {
		let requests = self.open.keys().filter(|(_, of)| *of == holder);
		requests.map(|(bank, _)| BANKS[*bank].0).collect()
	}

	fn retire(&mut self, former: usize, present: Option<usize>) {
		let is_former = |key: &usize| self.former.contains_key(key);
		if !is_former(&former) && !present.iter().any(is_former) {
			for latest in self.former.values_mut().filter(|key| **key == Some(former)) {
				*latest = present;
			}
			self.former.insert(former, present);
		}
	}

	fn move_all(&mut self, former: usize, to: usize) -> Verdict {
		let requests = self.open.iter().filter(|((_, of), _)| *of == former);
		let amount = self.free[former] + requests.map(|(_, amount)| amount).sum::<u128>();
		refuse_if(amount == 0, Error::<Test>::NothingToRecover)?;
		self.open.retain(|(_, of), _| *of != former);
		self.free[former] = 0;
		self.free[to] += amount;
		Ok(())
	}

	fn release(&mut self, bank: usize, holder: usize) -> Verdict {
		let amount = self.open.remove(&(bank, holder)).ok_or(Error::<Test>::NotFound)?;
		self.free[holder] += amount;
		Ok(())
	}

	fn assert_same_view(&self) {
		for (bank, (institution, _)) in BANKS.iter().enumerate() {
			let (limit, alone) = self.limits[bank].unwrap_or_default();
			let room = limit.saturating_sub(self.outstanding[bank]);
			let info = BankInfo {
				outstanding: self.outstanding[bank],
				limit: IssueLimit { outstanding: limit, alone_per_day: alone },
				room,
				room_alone: alone.saturating_sub(self.issued_alone(bank)).min(room),
			};
			assert_eq!(Settlement::bank(*institution), info);
			let open = Settlement::issue_proposals(*institution).into_iter();
			let open =
				open.map(|open| (open.beneficiary, open.amount, open.proposer, open.expiry.0));
			let expected = self.proposals[bank].iter().map(|(holder, amount, by, until)| {
				let officer = OFFICERS[bank][*by];
				(HOLDERS[*holder], *amount, officer, *until)
			});
			assert_eq!(open.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
			for (debtor, (other, _)) in BANKS.iter().enumerate() {
				let info = Settlement::claim(*institution, *other);
				assert_eq!(info.amount, self.claim(bank, debtor));
				let [granted, accepted] = self.line(bank, debtor);
				assert_eq!(info.line, CreditLine { granted, accepted });
				assert_eq!(info.room, granted.min(accepted).saturating_sub(info.amount));
			}
			for (holder, account) in HOLDERS.iter().enumerate() {
				let open = self.open.get(&(bank, holder)).copied();
				assert_eq!(Settlement::redemption(*institution, *account), open);
			}
		}
		for (holder, account) in HOLDERS.iter().enumerate() {
			let requests = self.open.iter().filter(|((_, of), _)| *of == holder);
			assert_eq!(Balances::free_balance(account), self.free[holder]);
			assert_eq!(held(*account), requests.clone().map(|(_, amount)| amount).sum::<u128>());
			let references = requests.count() + usize::from(self.free[holder] > 0);
			assert_eq!(System::providers(account) as usize, references);
			let asked = BanksAsked::<Test>::get(account).into_iter().collect::<BTreeSet<_>>();
			assert_eq!(asked, self.banks_asked(holder));
		}
		let money = HOLDERS.iter().map(Balances::total_balance).sum::<u128>();
		assert_eq!(money, Balances::total_issuance());
	}
}

fn refuse_if(condition: bool, error: impl Into<DispatchError>) -> Verdict {
	if condition {
		Err(error.into())
	} else {
		Ok(())
	}
}

/// The same step on the chain.
fn dispatch(step: Step) -> Verdict {
	let (origin, call) = match step {
		Step::Limit { bank, outstanding, alone } => {
			let alone_per_day = alone;
			let bank = BANKS[bank].0;
			(RuntimeOrigin::root(), Call::set_issue_limit { bank, outstanding, alone_per_day })
		},
		Step::Issue { bank, by, holder, amount } => {
			(signed(BANKS[bank].1[by]), Call::issue { beneficiary: HOLDERS[holder], amount })
		},
		Step::Propose { bank, by, holder, amount } => (
			signed(BANKS[bank].1[by]),
			Call::propose_issue { beneficiary: HOLDERS[holder], amount },
		),
		Step::Confirm { bank, by, holder, off } => {
			let (beneficiary, open) = (HOLDERS[holder], Settlement::issue_proposals(BANKS[bank].0));
			let open = open.into_iter().find(|open| open.beneficiary == beneficiary);
			let amount = open.map_or(1, |open| open.amount).saturating_sub(off);
			(signed(BANKS[bank].1[by]), Call::confirm_issue { beneficiary, amount })
		},
		Step::CancelIssue { bank, by, holder } => {
			(signed(BANKS[bank].1[by]), Call::cancel_issue { beneficiary: HOLDERS[holder] })
		},
		Step::Line { bank, creditor, debtor, limit } => {
			let (creditor, debtor) = (BANKS[creditor].0, BANKS[debtor].0);
			(signed(BANKS[bank].1[0]), Call::set_credit_line { creditor, debtor, limit })
		},
		Step::Settle { bank, debtor, amount } => {
			let (creditor, debtor) = (BANKS[bank].0, BANKS[debtor].0);
			(signed(BANKS[bank].1[0]), Call::settle_claim { creditor, debtor, amount })
		},
		Step::Request { bank, holder, amount } => {
			(signed(HOLDERS[holder]), Call::request_redemption { bank: BANKS[bank].0, amount })
		},
		Step::Cancel { bank, holder } => {
			(signed(HOLDERS[holder]), Call::cancel_redemption { bank: BANKS[bank].0 })
		},
		Step::Redeem { bank, holder, off, issuer } => {
			let (officer, issuer) = (BANKS[bank].1[0], BANKS[issuer].0);
			let (bank, holder) = (BANKS[bank].0, HOLDERS[holder]);
			let open = Settlement::redemption(bank, holder);
			let amount = open.unwrap_or(1).saturating_sub(off);
			(signed(officer), Call::redeem { holder, amount, issuer })
		},
		Step::Refuse { bank, holder } => {
			(signed(BANKS[bank].1[0]), Call::refuse_redemption { holder: HOLDERS[holder] })
		},
		Step::Transfer { from, to } => (
			RuntimeOrigin::root(),
			Call::transfer_outstanding { former_bank: BANKS[from].0, new_bank: BANKS[to].0 },
		),
		Step::Retire { former, present } => {
			Successors::retire(HOLDERS[former], present.map(|present| HOLDERS[present]));
			return Ok(());
		},
		Step::Recover { former, holder } => {
			(signed(HOLDERS[holder]), Call::recover_balance { former: HOLDERS[former] })
		},
		Step::HandOver { former, to } => (
			RuntimeOrigin::root(),
			Call::hand_over_balance { former: HOLDERS[former], beneficiary: HOLDERS[to] },
		),
		Step::Suspend { bank } => {
			authority::deactivate(BANKS[bank].0);
			return Ok(());
		},
		Step::Reinstate { bank } => {
			authority::activate(BANKS[bank].0, duties([Duty::SettleMoney]));
			return Ok(());
		},
		Step::NextBlock => {
			begin_block(System::block_number() + 1);
			return Ok(());
		},
	};
	let call: Call<Test> = call;
	call.dispatch_bypass_filter(origin).map(drop).map_err(|refusal| refusal.error)
}

drive!(the_chain_agrees_with_the_model: Model, (1..60) of step(), 256 cases);
