// SPDX-License-Identifier: Apache-2.0
//! Random sequences of all calls against a plain model.

use super::*;
use crate::{Call, Error};
use citychain_primitives::{duties, Duty};
use citychain_test_utils::{authority, roles::*};
use frame_support::traits::UnfilteredDispatchable;
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::BTreeMap;

const BANKS: [(InstitutionId, AccountId); 2] =
	[(BANK, BANK_OFFICER), (OTHER_BANK, OTHER_BANK_OFFICER)];
const HOLDERS: [AccountId; 3] = [CITIZEN, OTHER_CITIZEN, STRANGER];
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
	Suspend { bank: usize },
	Reinstate { bank: usize },
	NextBlock,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let amount = || prop_oneof![8 => 0u128..50, 1 => Just(u128::MAX), 1 => LIMIT - 40..=LIMIT];
	let (bank, holder) = (|| 0..BANKS.len(), || 0..HOLDERS.len());
	let step = prop_oneof![
		4 => (bank(), holder(), amount())
			.prop_map(|(bank, holder, amount)| Step::Issue { bank, holder, amount }),
		6 => (bank(), holder(), amount())
			.prop_map(|(bank, holder, amount)| Step::Request { bank, holder, amount }),
		2 => (bank(), holder()).prop_map(|(bank, holder)| Step::Cancel { bank, holder }),
		4 => (bank(), holder()).prop_map(|(bank, holder)| Step::Redeem { bank, holder }),
		2 => (bank(), holder()).prop_map(|(bank, holder)| Step::Refuse { bank, holder }),
		1 => (bank(), bank()).prop_map(|(from, to)| Step::Transfer { from, to }),
		1 => bank().prop_map(|bank| Step::Suspend { bank }),
		2 => bank().prop_map(|bank| Step::Reinstate { bank }),
		1 => Just(Step::NextBlock),
	];
	proptest::collection::vec(step, 1..60)
}

/// What the pallet should be, in the plainest words.
#[derive(Debug, Default)]
struct Model {
	suspended: [bool; 2],
	outstanding: [u128; 2],
	free: [u128; 3],
	open: BTreeMap<(usize, usize), u128>,
}

type Verdict = Result<(), DispatchError>;

impl Model {
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
				refuse_if(amount == 0, Error::<Test>::ZeroAmount)?;
				refuse_if(HOLDERS[holder] == STRANGER, Error::<Test>::BeneficiaryNotEnrolled)?;
				refuse_if(LIMIT - self.issued() < amount, Error::<Test>::Overflow)?;
				self.outstanding[bank] += amount;
				self.free[holder] += amount;
			},
			Step::Request { bank, holder, amount } => {
				refuse_if(amount == 0, Error::<Test>::ZeroAmount)?;
				refuse_if(self.suspended[bank], Error::<Test>::NotActive)?;
				let open = self.open.contains_key(&(bank, holder));
				refuse_if(open, Error::<Test>::AlreadyExists)?;
				let exceeds = amount > self.outstanding[bank];
				refuse_if(exceeds, Error::<Test>::ExceedsOutstanding)?;
				refuse_if(amount > self.free[holder], Error::<Test>::InsufficientBalance)?;
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
			Step::Suspend { bank } => self.suspended[bank] = true,
			Step::Reinstate { bank } => self.suspended[bank] = false,
			Step::NextBlock => {},
		}
		Ok(())
	}

	fn release(&mut self, bank: usize, holder: usize) -> Verdict {
		let amount = self.open.remove(&(bank, holder)).ok_or(Error::<Test>::NotFound)?;
		self.free[holder] += amount;
		Ok(())
	}

	fn assert_visible(&self) {
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
		}
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
		Step::Suspend { bank } => {
			authority::deactivate(BANKS[bank].0);
			return Ok(());
		},
		Step::Reinstate { bank } => {
			authority::activate(BANKS[bank].0, duties([Duty::SettleMoney]));
			return Ok(());
		},
		Step::NextBlock => {
			System::set_block_number(System::block_number() + 1);
			return Ok(());
		},
	};
	let call: Call<Test> = call;
	call.dispatch_bypass_filter(origin).map(drop).map_err(|refusal| refusal.error)
}

proptest! {
	#[test]
	fn the_pallet_does_what_the_model_does(steps in steps()) {
		ExtBuilder::default().execute(|| {
			let mut model = Model::default();
			for step in steps {
				assert_eq!(dispatch(step), model.apply(step), "{step:?}");
				model.assert_visible();
				assert_eq!(Settlement::do_try_state(), Ok(()));
			}
		});
	}
}
