// SPDX-License-Identifier: Apache-2.0
//! Random sequences of all calls and sessions against a plain model.

use super::*;
use crate::Error;
use citychain_kit::{drive, testing::authority};
use citychain_primitives::{duties, Duty};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

const INSTITUTIONS: [InstitutionId; 6] =
	[CITY, COURT, NOTARY_OFFICE, BANK, SERVICE_CENTRE, InstitutionId(77)];
const VALIDATORS: [AccountId; 6] = [CITY_NODE, COURT_NODE, 22, 23, 24, 25];

#[derive(Clone, Copy, Debug)]
enum Step {
	Assign { institution: InstitutionId, validator: AccountId },
	Vacate { institution: InstitutionId },
	SetKeys { validator: AccountId },
	PurgeKeys { validator: AccountId },
	Suspend { institution: InstitutionId },
	Reinstate { institution: InstitutionId },
	NextSession,
}

fn step() -> impl Strategy<Value = Step> {
	let institution = || prop::sample::select(&INSTITUTIONS[..]);
	let validator = || prop::sample::select(&VALIDATORS[..]);
	prop_oneof![
		5 => (institution(), validator())
			.prop_map(|(institution, validator)| Step::Assign { institution, validator }),
		3 => institution().prop_map(|institution| Step::Vacate { institution }),
		4 => validator().prop_map(|validator| Step::SetKeys { validator }),
		2 => validator().prop_map(|validator| Step::PurgeKeys { validator }),
		1 => institution().prop_map(|institution| Step::Suspend { institution }),
		1 => institution().prop_map(|institution| Step::Reinstate { institution }),
		5 => Just(Step::NextSession),
	]
}

/// What the pallet should be, in the plainest words.
#[derive(Debug)]
struct Model {
	active: BTreeSet<InstitutionId>,
	seats: BTreeMap<InstitutionId, AccountId>,
	keyed: BTreeSet<AccountId>,
	/// Validators now, and those queued for the next session.
	current: Vec<AccountId>,
	queued: Vec<AccountId>,
	/// Authorities of a consensus engine, which keeps its own if there are none.
	authorities: Vec<AccountId>,
}

impl Model {
	/// As [`two_seats`].
	fn new() -> Self {
		let validators = vec![CITY_NODE, COURT_NODE];
		Self {
			active: INSTITUTIONS[..5].iter().copied().collect(),
			seats: BTreeMap::from([(CITY, CITY_NODE), (COURT, COURT_NODE)]),
			keyed: validators.iter().copied().collect(),
			current: validators.clone(),
			queued: validators.clone(),
			authorities: validators,
		}
	}

	fn is_seated(&self, validator: AccountId) -> bool {
		self.seats.values().any(|seated| *seated == validator)
	}

	fn ready<'a>(&self, among: impl IntoIterator<Item = &'a AccountId>) -> Vec<AccountId> {
		among.into_iter().copied().filter(|who| self.keyed.contains(who)).collect()
	}

	fn apply(&mut self, step: Step) -> DispatchResult {
		match step {
			Step::Assign { institution, validator } => {
				if !self.active.contains(&institution) {
					return Err(Error::<Test>::NotActive.into());
				}
				if self.is_seated(validator) {
					return Err(Error::<Test>::AlreadyExists.into());
				}
				if self.seats.len() == 4 && !self.seats.contains_key(&institution) {
					return Err(Error::<Test>::TooManySeats.into());
				}
				self.seats.insert(institution, validator);
			},
			Step::Vacate { institution } => {
				if !self.seats.contains_key(&institution) {
					return Err(Error::<Test>::NotFound.into());
				}
				if self.seats.len() == 2 {
					return Err(Error::<Test>::TooFewSeats.into());
				}
				self.seats.remove(&institution);
			},
			Step::SetKeys { validator } => {
				if !self.is_seated(validator) {
					let error = pallet_session::Error::<Test>::NoAssociatedValidatorId;
					return Err(error.into());
				}
				self.keyed.insert(validator);
			},
			Step::PurgeKeys { validator } => {
				if !self.keyed.remove(&validator) {
					return Err(pallet_session::Error::<Test>::NoKeys.into());
				}
			},
			Step::Suspend { institution } => drop(self.active.remove(&institution)),
			Step::Reinstate { institution } => drop(self.active.insert(institution)),
			Step::NextSession => self.next_session(),
		}
		Ok(())
	}

	fn next_session(&mut self) {
		self.current = self.queued.clone();
		if !self.current.is_empty() {
			self.authorities = self.current.clone();
		}
		self.queued = self.ready(self.seats.values());
		if self.queued.is_empty() {
			self.queued = self.ready(&self.current);
		}
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	fn take(&mut self, step: Step) {
		assert_eq!(dispatch(step), self.apply(step), "{step:?}");
	}

	fn assert_same_view(&self) {
		assert_eq!(seats(), self.seats.clone().into_iter().collect::<Vec<_>>());
		assert_eq!(Session::validators(), self.current);
		assert_eq!(authorities(), self.authorities);
		for validator in VALIDATORS {
			let seated = u32::from(self.is_seated(validator));
			let providers = System::providers(&validator);
			assert!(providers == seated || providers == seated + 1, "references pile up");
		}
	}
}

/// The same step on the chain.
fn dispatch(step: Step) -> Result<(), DispatchError> {
	match step {
		Step::Assign { institution, validator } => assign(institution, validator),
		Step::Vacate { institution } => vacate(institution),
		Step::SetKeys { validator } => set_keys(validator, validator),
		Step::PurgeKeys { validator } => Session::purge_keys(RuntimeOrigin::signed(validator)),
		Step::Suspend { institution } => {
			authority::deactivate(institution);
			Ok(())
		},
		Step::Reinstate { institution } => {
			authority::activate(institution, duties([Duty::Administer]));
			Ok(())
		},
		Step::NextSession => {
			next_session();
			Ok(())
		},
	}
}

fn run(test: impl FnOnce()) {
	two_seats().execute(test);
}

drive!(the_chain_agrees_with_the_model: Model, (1..60) of step(), 256 cases);
