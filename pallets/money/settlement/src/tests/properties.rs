// SPDX-License-Identifier: Apache-2.0
//! Random sequences of all calls against a plain model.

use super::*;
use crate::{BanksAsked, Call, Error};
use citychain_kit::{
	drive,
	testing::{authority, roles::*},
};
use citychain_primitives::{duties, CitizenId, Duty};
use frame_support::traits::{fungible::Inspect, UnfilteredDispatchable};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

/// One more than a holder may ask at once; the court is a bank here.
const BANKS: [(InstitutionId, AccountId); 3] =
	[(BANK, BANK_OFFICER), (OTHER_BANK, OTHER_BANK_OFFICER), (COURT, CLERK)];
const HOLDERS: [AccountId; 4] = [CITIZEN, OTHER_CITIZEN, THIRD_CITIZEN, STRANGER];
const THIRD_CITIZEN: AccountId = 60;
/// How much money there can be.
const LIMIT: u128 = u128::MAX / 2;

#[derive(Clone, Copy, Debug)]
enum Step {
	Issue { bank: usize, holder: usize, amount: u128 },
	Request { bank: usize, holder: usize, amount: u128 },
	Cancel { bank: usize, holder: usize },
	Redeem { bank: usize, holder: usize },
	Refuse { bank: usize, holder: usize },
	Transfer { from: usize, to: usize },
	Retire { former: usize, present: Option<usize> },
	Recover { former: usize, holder: usize },
	HandOver { former: usize, to: usize },
	Suspend { bank: usize },
	Reinstate { bank: usize },
	NextBlock,
}

fn step() -> impl Strategy<Value = Step> {
	let amount = || prop_oneof![8 => 0u128..50, 1 => Just(u128::MAX), 1 => LIMIT - 40..=LIMIT];
	let (bank, holder) = (|| 0..BANKS.len(), || 0..HOLDERS.len());
	prop_oneof![
		4 => (bank(), holder(), amount())
			.prop_map(|(bank, holder, amount)| Step::Issue { bank, holder, amount }),
		6 => (bank(), holder(), amount())
			.prop_map(|(bank, holder, amount)| Step::Request { bank, holder, amount }),
		2 => (bank(), holder()).prop_map(|(bank, holder)| Step::Cancel { bank, holder }),
		4 => (bank(), holder()).prop_map(|(bank, holder)| Step::Redeem { bank, holder }),
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
	free: [u128; 4],
	open: BTreeMap<(usize, usize), u128>,
	/// The key that is present now for each former one, or none if the holder left.
	former: BTreeMap<usize, Option<usize>>,
}

type Verdict = Result<(), DispatchError>;

impl Model {
	/// The empty chain, on which [`COURT`] is a bank too.
	fn new() -> Self {
		authority::activate(COURT, duties([Duty::SettleMoney]));
		authority::enrol(THIRD_CITIZEN, CitizenId(2));
		Self::default()
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

	fn apply(&mut self, step: Step) -> Verdict {
		match step {
			Step::Issue { bank, holder, amount } => {
				self.officer(bank)?;
				refuse_if(amount == 0, Error::<Test>::AmountZero)?;
				refuse_if(!self.is_enrolled(holder), Error::<Test>::BeneficiaryNotEnrolled)?;
				refuse_if(LIMIT - self.issued() < amount, Error::<Test>::Overflow)?;
				self.outstanding[bank] += amount;
				self.free[holder] += amount;
			},
			Step::Request { bank, holder, amount } => {
				refuse_if(amount == 0, Error::<Test>::AmountZero)?;
				refuse_if(self.suspended[bank], Error::<Test>::NotActive)?;
				let open = self.open.contains_key(&(bank, holder));
				refuse_if(open, Error::<Test>::AlreadyExists)?;
				let exceeds = amount > self.outstanding[bank];
				refuse_if(exceeds, Error::<Test>::ExceedsOutstanding)?;
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
			Step::Redeem { bank, holder } => {
				self.officer(bank)?;
				let amount = *self.open.get(&(bank, holder)).ok_or(Error::<Test>::NotFound)?;
				let exceeds = amount > self.outstanding[bank];
				refuse_if(exceeds, Error::<Test>::ExceedsOutstanding)?;
				self.outstanding[bank] -= amount;
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
			Step::NextBlock => {},
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
			assert_eq!(Settlement::outstanding(*institution), self.outstanding[bank]);
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
		Step::Issue { bank, holder, amount } => {
			(signed(BANKS[bank].1), Call::issue { beneficiary: HOLDERS[holder], amount })
		},
		Step::Request { bank, holder, amount } => {
			(signed(HOLDERS[holder]), Call::request_redemption { bank: BANKS[bank].0, amount })
		},
		Step::Cancel { bank, holder } => {
			(signed(HOLDERS[holder]), Call::cancel_redemption { bank: BANKS[bank].0 })
		},
		Step::Redeem { bank, holder } => {
			(signed(BANKS[bank].1), Call::redeem { holder: HOLDERS[holder] })
		},
		Step::Refuse { bank, holder } => {
			(signed(BANKS[bank].1), Call::refuse_redemption { holder: HOLDERS[holder] })
		},
		Step::Transfer { from, to } => (
			RuntimeOrigin::root(),
			Call::transfer_outstanding { from: BANKS[from].0, to: BANKS[to].0 },
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
