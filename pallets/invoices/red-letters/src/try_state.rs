// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	Basis, Config, CurrentPolicy, FormState, Forms, NextForm, Pallet, RedForm, States, Trails,
};
use alloc::collections::BTreeSet;
use citychain_invoices::{InvoiceRegister, RedFormId};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_numbered()?;
		Self::try_state_trailed()?;
		Self::try_state_single()?;
		Self::try_state_founded()?;
		Self::try_state_told()?;
		Self::try_state_consumed()?;
		Self::try_state_dated()?;
		Self::try_state_ruled()
	}

	/// 1. Forms and states belong together, and ids were given.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next = NextForm::<T>::get();
		for id in Forms::<T>::iter_keys() {
			ensure!(id < next, "1: a form has an id that was not given");
			ensure!(States::<T>::contains_key(id), "1: a form has no state");
		}
		for id in States::<T>::iter_keys() {
			ensure!(Forms::<T>::contains_key(id), "1: a state belongs to no form");
		}
		Ok(())
	}

	/// 2. Trails hold every form, each once, backwards.
	fn try_state_trailed() -> Result<(), TryRuntimeError> {
		let mut trailed = BTreeSet::new();
		for (blue, trail) in Trails::<T>::iter() {
			let mut next = Some(trail.last);
			let mut opened_at = None;
			while let Some(id) = next {
				let form = Forms::<T>::get(id).ok_or("2: a trail has a gap")?;
				ensure!(form.blue == blue, "2: a form is on the trail of another invoice");
				ensure!(
					form.previous.is_none_or(|previous| previous < id)
						&& opened_at.is_none_or(|later| form.opened_at <= later),
					"2: a trail does not go back"
				);
				trailed.insert(id);
				(next, opened_at) = (form.previous, Some(form.opened_at));
			}
		}
		ensure!(
			Forms::<T>::iter_keys().all(|id| trailed.contains(&id)),
			"2: a form is on no trail"
		);
		Ok(())
	}

	/// 3. Trails know which form is open.
	fn try_state_single() -> Result<(), TryRuntimeError> {
		for (blue, trail) in Trails::<T>::iter() {
			let Some(open) = trail.open else { continue };
			ensure!(
				States::<T>::get(open).is_some_and(FormState::is_open)
					&& Forms::<T>::get(open).is_some_and(|form| form.blue == blue),
				"3: the open form of a trail is not open, or another invoice's"
			);
		}
		for (id, form, _) in Self::records().filter(|(.., state)| state.is_open()) {
			ensure!(
				Trails::<T>::get(form.blue).and_then(|trail| trail.open) == Some(id),
				"3: a form is open that its trail does not know as open"
			);
		}
		Ok(())
	}

	/// 4. States fit those on whose word the forms stand.
	fn try_state_founded() -> Result<(), TryRuntimeError> {
		for (_, form, state) in Self::records() {
			let is_unneeded = matches!(state, FormState::Unneeded { .. });
			match form.basis {
				Basis::Direct | Basis::Forced { .. } => {
					ensure!(is_unneeded, "4: a red letter without two sides is not in state 01");
				},
				Basis::Agreement { initiator, buyer } => {
					ensure!(!is_unneeded, "4: a form of two sides is in state 01");
					ensure!(buyer != form.seller, "4: an institution is on both sides of a form");
					ensure!(
						form.party(initiator) == Some(form.opened_by.institution),
						"4: a form was opened by an institution that is not on that side"
					);
					ensure!(
						state.initiator().is_none_or(|side| side == initiator),
						"4: the state of a form belongs to one of the other side"
					);
				},
			}
		}
		Ok(())
	}

	/// 5. The register of invoices knows what was agreed.
	fn try_state_told() -> Result<(), TryRuntimeError> {
		for (blue, trail) in Trails::<T>::iter() {
			let Ok(facts) = T::Invoices::facts(blue) else { continue };
			let is_confirmed =
				trail.open.and_then(States::<T>::get).is_some_and(FormState::is_confirmed);
			ensure!(
				facts.has_agreed_red == is_confirmed,
				"5: the register of invoices was not told what was agreed"
			);
		}
		Ok(())
	}

	/// 6. A red invoice consumes one form, and takes back its invoice.
	fn try_state_consumed() -> Result<(), TryRuntimeError> {
		let mut reds = BTreeSet::new();
		for (_, form, state) in Self::records() {
			let Some(red) = state.red() else { continue };
			ensure!(reds.insert(red), "6: a red invoice belongs to two forms");
			let Ok(facts) = T::Invoices::facts(red) else { continue };
			ensure!(
				facts.blue == Some(form.blue),
				"6: a red invoice takes back another one than its form"
			);
		}
		Ok(())
	}

	/// 7. Times of the chain have passed, and deadlines come within bounds.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let now = Self::now();
		for (_, form, state) in Self::records() {
			ensure!(form.opened_at <= now, "7: a form was opened in time to come");
			// A form is confirmed before now, and not after its own deadline.
			let set_at = if state.is_confirmed() { now } else { form.opened_at };
			let latest = set_at.0.saturating_add(T::MaxWindow::get());
			ensure!(
				state
					.deadline()
					.is_none_or(|deadline| { form.opened_at < deadline && deadline.0 <= latest }),
				"7: a deadline is out of bounds"
			);
		}
		Ok(())
	}

	/// 8. The council could adopt the policy in force.
	fn try_state_ruled() -> Result<(), TryRuntimeError> {
		ensure!(
			Self::ensure_valid_policy(&CurrentPolicy::<T>::get()).is_ok(),
			"8: the policy in force is not valid"
		);
		Ok(())
	}

	/// Every form with its state.
	fn records() -> impl Iterator<Item = (RedFormId, RedForm, FormState)> {
		Forms::<T>::iter().filter_map(|(id, form)| Some((id, form, States::<T>::get(id)?)))
	}
}
