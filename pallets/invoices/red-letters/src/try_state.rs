// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	Basis, Config, CurrentPolicy, FormState, Forms, NextForm, Pallet, RedForm, RedLines, States,
	Trails,
};
use alloc::collections::{BTreeMap, BTreeSet};
use citychain_invoices::{InvoiceId, InvoiceRegister, RedFormId, Totals};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_numbered()?;
		Self::try_state_trailed()?;
		Self::try_state_single()?;
		Self::try_state_founded()?;
		Self::try_state_noted()?;
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

	/// 5. Lines are noted, and the red invoices of the forms took back what is noted of them.
	fn try_state_noted() -> Result<(), TryRuntimeError> {
		const OVERFLOW: TryRuntimeError =
			TryRuntimeError::Other("5: what was taken back of a line is out of range");
		let mut taken = BTreeMap::<(InvoiceId, u16), Totals>::new();
		for (_, form, state) in Self::records() {
			// Those of a pruned invoice may be gone in part.
			if T::Invoices::facts(form.blue).is_err() {
				continue;
			}
			for (index, totals) in form.amounts.lines {
				let sum = taken.entry((form.blue, index)).or_default();
				if state.red().is_some() {
					*sum = sum.checked_add(totals).ok_or(OVERFLOW)?;
				}
			}
		}
		for (blue, index, line) in RedLines::<T>::iter() {
			ensure!(Trails::<T>::contains_key(blue), "5: a line belongs to no form");
			ensure!(
				line.totals.checked_sub(line.red).is_some(),
				"5: more was taken back than a line states"
			);
			if let Ok(remainder) = T::Invoices::remainder(blue) {
				ensure!(
					index < remainder.lines,
					"5: a line is noted that the invoice does not have"
				);
			}
			let known = T::Invoices::facts(blue).is_ok();
			let sum = taken.remove(&(blue, index));
			ensure!(
				!known || sum == Some(line.red),
				"5: the red invoices did not take back what is noted of a line"
			);
		}
		ensure!(taken.is_empty(), "5: a form names a line that is not noted");
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
		let now = T::now();
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
