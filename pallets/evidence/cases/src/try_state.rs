// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{Case, CaseState, Cases, Config, Contributors, Dockets, Items, NextId, Pallet, Roots};
use alloc::{collections::BTreeSet, vec::Vec};
use citychain_evidence::EvidenceRegister;
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::SaturatedConversion, TryRuntimeError};

type Outcome = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Outcome {
		Self::try_state_numbered()?;
		Self::try_state_counted()?;
		Self::try_state_acknowledged()?;
		Self::try_state_rooted()?;
		Self::try_state_replaced()?;
		Self::try_state_held()?;
		Self::try_state_invited()?;
		Self::try_state_dated()?;
		Self::try_state_independent()?;
		Self::try_state_recorded()?;
		Self::try_state_docketed()
	}

	/// 1. Numbers are below the next one, and everything belongs to a case.
	fn try_state_numbered() -> Outcome {
		let next_id = NextId::<T>::get();
		for id in Cases::<T>::iter_keys() {
			ensure!(id < next_id, "1: a number was not given yet");
		}
		let owners = Items::<T>::iter_keys()
			.map(|(id, _)| id)
			.chain(Contributors::<T>::iter_keys())
			.chain(Dockets::<T>::iter_keys())
			.chain(Roots::<T>::iter_keys());
		for id in owners {
			ensure!(Cases::<T>::contains_key(id), "1: something belongs to no case");
		}
		Ok(())
	}

	/// 2. Cases count their items.
	fn try_state_counted() -> Outcome {
		for (id, case) in Cases::<T>::iter() {
			let items: Vec<_> = Items::<T>::iter_prefix_values(id).collect();
			let count = |count: usize| -> u32 { count.saturated_into() };
			ensure!(
				count(items.len()) == case.items_on_record(),
				"2: a case does not count its items"
			);
			ensure!(
				case.items <= T::MaxItems::get() && case.items_on_record() <= case.items,
				"2: a case has more items than it may have"
			);
			let positions: BTreeSet<_> = items.iter().map(|item| item.position).collect();
			ensure!(positions.len() == items.len(), "2: two items have one position");
			let CaseState::Open { acknowledged, contributed } = case.state else { continue };
			ensure!(
				positions.last().is_none_or(|position| *position < contributed),
				"2: a position was not given yet"
			);
			ensure!(
				count(items.iter().filter(|item| item.acknowledged).count()) == acknowledged,
				"2: a case does not count what is acknowledged"
			);
		}
		Ok(())
	}

	/// 3. What was sealed was acknowledged.
	fn try_state_acknowledged() -> Outcome {
		for (id, case) in Cases::<T>::iter().filter(|(_, case)| case.state.seal().is_some()) {
			ensure!(case.items > 0, "3: a case without items was sealed");
			ensure!(
				Items::<T>::iter_prefix_values(id).all(|item| item.acknowledged),
				"3: a case was sealed with an item that is not acknowledged"
			);
		}
		Ok(())
	}

	/// 4. Roots are those of the items.
	fn try_state_rooted() -> Outcome {
		for (id, case) in Cases::<T>::iter() {
			let root = Roots::<T>::get(id);
			ensure!(
				root.is_some() == case.state.seal().is_some(),
				"4: a sealed case has no root, or an open one has"
			);
			if root.is_none() || !case.state.is_whole() {
				continue;
			}
			match Self::compute_root(id) {
				Ok(computed) => {
					ensure!(computed == root, "4: a root is not that of the items");
				},
				Err(_) => ensure!(
					case.state.voiding().is_some(),
					"4: the register does not know an item of a case that is not void"
				),
			}
		}
		Ok(())
	}

	/// 5. Void cases and their replacements name each other.
	fn try_state_replaced() -> Outcome {
		let replacement_of =
			|case: &Case| case.state.voiding().and_then(|voiding| voiding.proposal.replacement);
		let (mut linked, mut starts) = (0usize, Vec::new());
		for (id, case) in Cases::<T>::iter() {
			if let Some(void) = case.replaces {
				let void = Cases::<T>::get(void).ok_or("5: a case replaces none that there is")?;
				ensure!(
					replacement_of(&void) == Some(id),
					"5: a case replaces one that names another replacement, or none"
				);
				ensure!(void.kind == case.kind, "5: a case replaces one of another kind");
			}
			if let Some(replacement) = replacement_of(&case) {
				linked = linked.saturating_add(1);
				let record = Cases::<T>::get(replacement)
					.ok_or("5: a void case has a replacement that there is not")?;
				ensure!(
					record.replaces == Some(id),
					"5: a void case has a replacement that does not name it"
				);
				if case.replaces.is_none() {
					starts.push(replacement);
				}
			}
		}
		// Every link lies on a chain with a start, or else on a cycle.
		let mut followed = 0usize;
		for start in starts {
			let mut next = Some(start);
			while let Some(id) = next {
				followed = followed.saturating_add(1);
				next = Cases::<T>::get(id).as_ref().and_then(replacement_of);
			}
		}
		ensure!(followed == linked, "5: cases replace each other in a cycle");
		Ok(())
	}

	/// 6. Only cases in force are held.
	fn try_state_held() -> Outcome {
		for case in Cases::<T>::iter_values() {
			ensure!(
				case.holds == 0 || case.ensure_in_force::<T>().is_ok(),
				"6: a case is held that is void or pruned"
			);
		}
		Ok(())
	}

	/// 7. Contributors are others than the keeper.
	fn try_state_invited() -> Outcome {
		for (id, contributors) in Contributors::<T>::iter() {
			ensure!(!contributors.is_empty(), "7: an empty list of contributors is kept");
			let Some(case) = Cases::<T>::get(id) else { continue };
			ensure!(!contributors.contains(&case.keeper), "7: a keeper is a contributor");
			ensure!(
				!matches!(case.state, CaseState::Pruned { .. }),
				"7: a pruned case has contributors"
			);
		}
		Ok(())
	}

	/// 8. Nothing comes from the future or before its time.
	fn try_state_dated() -> Outcome {
		let (block, now) = (T::block(), T::now());
		for case in Cases::<T>::iter_values() {
			let (mut blocks, mut times) = (Vec::new(), Vec::from([case.opened_at]));
			if let Some(seal) = case.state.seal() {
				blocks.push(seal.block);
				times.push(seal.at);
			}
			if let CaseState::VoidProposed { proposal, .. } = &case.state {
				times.push(proposal.at);
			}
			if let Some(voiding) = case.state.voiding() {
				blocks.push(voiding.confirmation.block);
				times.extend([voiding.proposal.at, voiding.confirmation.at]);
			}
			blocks.push(block);
			times.push(now);
			ensure!(
				blocks.is_sorted() && times.is_sorted(),
				"8: a date of a case lies in the future, or before another that came first"
			);
		}
		Ok(())
	}

	/// 9. Nobody confirms its own proposal.
	fn try_state_independent() -> Outcome {
		for case in Cases::<T>::iter_values() {
			ensure!(
				case.state
					.voiding()
					.is_none_or(|voiding| voiding.confirmation.by.institution != case.keeper),
				"9: a keeper has confirmed its own proposal"
			);
		}
		Ok(())
	}

	/// 10. The register knows what cases hold.
	fn try_state_recorded() -> Outcome {
		for (id, _) in Cases::<T>::iter().filter(|(_, case)| case.state.holds_items()) {
			for (evidence, item) in Items::<T>::iter_prefix(id) {
				let facts = T::Evidence::facts(evidence)
					.map_err(|_| "10: the register does not know an item that a case holds")?;
				ensure!(
					facts.institution == item.contributor,
					"10: an item was contributed by another institution than recorded it"
				);
			}
		}
		Ok(())
	}

	/// 11. Cases have a docket until they are pruned.
	fn try_state_docketed() -> Outcome {
		for (id, case) in Cases::<T>::iter() {
			ensure!(
				Dockets::<T>::contains_key(id) != matches!(case.state, CaseState::Pruned { .. }),
				"11: a case has no docket, or a pruned one has"
			);
		}
		Ok(())
	}
}
