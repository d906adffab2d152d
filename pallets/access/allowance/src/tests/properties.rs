// SPDX-License-Identifier: Apache-2.0
//! Random stories against a plain model.

use super::*;
use crate::{Error, CALL_EXCEEDS_ALLOWANCE};
use citychain_kit::{
	drive,
	testing::{config, roles::*},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

const ACCOUNTS: [AccountId; 6] =
	[CLERK, SECOND_CLERK, FORMER_CLERK, CITIZEN, OTHER_CITIZEN, STRANGER];
const PAYERS: [Option<Payer>; 5] = [
	Some(COURT_PAYER),
	Some(FORMER_CLERK_PAYER),
	Some(CITIZEN_PAYER),
	Some(OTHER_CITIZEN_PAYER),
	None,
];

#[derive(Clone, Debug)]
enum Step {
	/// `who` sends a call that declares one cost and has another, which is not greater.
	Send { who: AccountId, declared: u64, actual: u64 },
	/// Blocks pass.
	Wait { blocks: u32 },
	/// The council sets a rule.
	Set { class: AllowanceClass, burst: u64, per_block: u64 },
	/// `who` clears a usage away.
	Clear { who: AccountId, payer: Payer },
	/// The enrolment of `who` changes.
	Enrol { who: AccountId, payer: Option<Payer> },
}

fn amount(most: u64) -> impl Strategy<Value = u64> {
	prop_oneof![1 => Just(0), 8 => 0..=most]
}

fn step() -> impl Strategy<Value = Step> {
	let who = || prop::sample::select(&ACCOUNTS[..]);
	let payer = || prop::sample::select(&PAYERS[..]);
	let class = || prop::sample::select(&AllowanceClass::ALL[..]);
	prop_oneof![
		8 => (who(), BASE..120_000)
			.prop_flat_map(|(who, declared)| (Just(who), Just(declared), BASE..=declared))
			.prop_map(|(who, declared, actual)| Step::Send { who, declared, actual }),
		3 => (1_u32..8).prop_map(|blocks| Step::Wait { blocks }),
		1 => (class(), amount(900_000), amount(100_000))
			.prop_map(|(class, burst, per_block)| Step::Set { class, burst, per_block }),
		2 => (who(), payer()).prop_map(|(who, payer)| Step::Clear {
			who,
			payer: payer.unwrap_or(COURT_PAYER),
		}),
		1 => (who(), payer()).prop_map(|(who, payer)| Step::Enrol { who, payer }),
	]
}

/// What the chain should do, in wide and plain arithmetic.
struct Model {
	block: u32,
	rules: BTreeMap<AllowanceClass, (i128, i128)>,
	/// What was used, and in which block.
	usages: BTreeMap<Payer, (i128, u32)>,
	enrolled: BTreeMap<AccountId, Payer>,
}

impl Model {
	fn new() -> Self {
		let rules = [INSTITUTION, OUT_OF_OFFICE, RESIDENT, ALL_OF_KEEPER, RESERVE]
			.map(|rule| (i128::from(rule.burst.0), i128::from(rule.per_block.0)));
		Self {
			block: 1,
			rules: AllowanceClass::ALL.into_iter().zip(rules).collect(),
			usages: BTreeMap::new(),
			enrolled: Payers::get(),
		}
	}

	fn rule(&self, payer: &Payer) -> (i128, i128) {
		self.rules[&AllowanceClass::from(payer)]
	}

	fn used(&self, payer: &Payer) -> i128 {
		let Some((used, at_block)) = self.usages.get(payer) else { return 0 };
		let recovered = self.rule(payer).1 * i128::from(self.block - at_block);
		(used - recovered).max(0)
	}

	/// What a transaction of this payer is charged to.
	fn charged(payer: Payer) -> Vec<Payer> {
		match payer {
			Payer::Citizen(_) => vec![payer, ALL_CITIZENS],
			_ => vec![payer],
		}
	}

	fn send(
		&mut self,
		who: AccountId,
		declared: u64,
		actual: u64,
	) -> Result<(), TransactionValidityError> {
		let payer = *self.enrolled.get(&who).ok_or(InvalidTransaction::BadSigner)?;
		let charged = Self::charged(payer);
		let cost = i128::from(declared);
		let left_at_most = |payer: &Payer| match payer {
			Payer::CitizensOf(_) => self.rule(payer).0 / 5,
			_ => 0,
		};
		if charged.iter().any(|payer| cost > self.rule(payer).0 - left_at_most(payer)) {
			return Err(custom(CALL_EXCEEDS_ALLOWANCE));
		}
		let others = (10 * (self.used(&payer) + cost)).min(left_at_most(&ALL_CITIZENS));
		let left_to_others = |payer: &Payer| if *payer == ALL_CITIZENS { others } else { 0 };
		let left = |payer: &Payer| self.rule(payer).0 - self.used(payer) - cost;
		if charged.iter().any(|payer| left(payer) < left_to_others(payer)) {
			return Err(FUTURE);
		}
		for payer in charged {
			let used = self.used(&payer) + i128::from(actual);
			self.usages.insert(payer, (used, self.block));
		}
		Ok(())
	}

	fn set(&mut self, class: AllowanceClass, burst: u64, per_block: u64) -> Option<Error<Test>> {
		if burst == 0 {
			return Some(Error::BurstZero);
		}
		if per_block == 0 {
			return Some(Error::RecoveryZero);
		}
		let least = match class {
			AllowanceClass::Institution => MIN_INSTITUTION_BURST,
			_ => MIN_CITIZEN_BURST,
		};
		if burst < least.0 {
			return Some(Error::BurstTooSmall);
		}
		self.rules.insert(class, (burst.into(), per_block.into()));
		None
	}

	fn clear(&mut self, who: AccountId, payer: Payer) -> Option<Error<Test>> {
		if !self.enrolled.contains_key(&who) {
			return Some(Error::NotEnrolled);
		}
		if !self.usages.contains_key(&payer) {
			return Some(Error::NotFound);
		}
		if self.used(&payer) > 0 && self.enrolled.values().any(|enrolled| *enrolled == payer) {
			return Some(Error::StillUsed);
		}
		self.usages.remove(&payer);
		None
	}

	/// Takes the step on the chain and in the model, and compares the verdicts.
	fn take(&mut self, step: Step) {
		match step {
			Step::Send { who, declared, actual } => {
				let expected = self.send(who, declared, actual);
				let outcome = charge(who, declared).map(|pre| settle(pre, declared, actual));
				assert_eq!(outcome, expected);
			},
			Step::Wait { blocks } => {
				self.block += blocks;
				open_block(self.block);
			},
			Step::Set { class, burst, per_block } => {
				let rule = Rule::new(burst, per_block);
				let result = Allowance::set_allowance(RuntimeOrigin::root(), class, rule);
				assert_eq!(result.err(), self.set(class, burst, per_block).map(Into::into));
			},
			Step::Clear { who, payer } => {
				let result = Allowance::clear_usage(signed(who), payer);
				assert_eq!(result.err(), self.clear(who, payer).map(Into::into));
			},
			Step::Enrol { who, payer } => {
				enrol(who, payer);
				self.enrolled = Payers::get();
			},
		}
	}

	/// What of the chain is seen from outside is what the model has.
	fn assert_same_view(&self) {
		let usages = Usages::<Test>::iter()
			.map(|(payer, usage)| (payer, (i128::from(usage.used.0), usage.at_block)))
			.collect::<BTreeMap<_, _>>();
		assert_eq!(usages, self.usages);
		for (who, payer) in &self.enrolled {
			let info = Allowance::allowance_of(*who).unwrap();
			let used = |payer: &Payer| (self.used(payer) - self.rule(payer).1).max(0);
			assert_eq!(i128::from(info.used.0), used(payer));
			let available = Self::charged(*payer)
				.iter()
				.map(|payer| (self.rule(payer).0 - used(payer)).max(0))
				.min();
			assert_eq!(Some(i128::from(info.available.0)), available);
		}
	}
}

drive!(the_chain_does_what_the_model_does: Model, (1..60) of step(), 64 cases);

proptest! {
	#![proptest_config(config(64))]

	#[test]
	fn nobody_uses_more_than_the_burst_and_what_came_back(
		costs in prop::collection::vec((BASE..=RESIDENT.burst.0, 0_u32..4), 1..60),
	) {
		new_test_ext().execute_with(|| {
			let (mut number, mut total) = (1, 0);
			for (ppm, blocks) in costs {
				number += blocks;
				open_block(number);
				total += charge(CITIZEN, ppm).map_or(0, |_| ppm);
				let most = RESIDENT.burst.0 + RESIDENT.per_block.0 * u64::from(number - 1);
				prop_assert!(total <= most);
			}
			Ok(())
		})?;
	}
}
