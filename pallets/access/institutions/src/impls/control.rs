// SPDX-License-Identifier: Apache-2.0
//! Who controls whom, and so who is not independent of whom.

use crate::{types::relevelled, Config, Controllers, Error, Event, Pallet, Subsidiaries};
use citychain_primitives::InstitutionId;
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_controller(
		institution: InstitutionId,
		controller: Option<InstitutionId>,
	) -> DispatchResult {
		Self::standing(institution)?;
		let height = Subsidiaries::<T>::get(institution).len();
		if let Some(controller) = controller {
			Self::standing(controller)?;
			Self::ensure_may_control(controller, institution, height)?;
		}
		let former = Controllers::<T>::get(institution);
		if former != controller {
			Controllers::<T>::set(institution, controller);
			if let Some(former) = former {
				Self::relevel(former, Some(height), None)?;
			}
			if let Some(controller) = controller {
				Self::relevel(controller, None, Some(height))?;
			}
		}
		Self::deposit_event(Event::ControllerSet { institution, controller });
		Ok(())
	}

	/// Refuses a controller under which `institution`, with `height` levels below it, would stand
	/// above itself or too deep.
	fn ensure_may_control(
		controller: InstitutionId,
		institution: InstitutionId,
		height: usize,
	) -> Result<(), Error<T>> {
		let mut above = 0usize;
		ensure!(controller != institution, Error::<T>::ControlCycle);
		for next in Self::controllers(controller) {
			ensure!(next != institution, Error::<T>::ControlCycle);
			above = above.saturating_add(1);
		}
		let levels = above.saturating_add(1).saturating_add(height);
		let fits = u32::try_from(levels).is_ok_and(|levels| levels <= T::MaxControlDepth::get());
		ensure!(fits, Error::<T>::ControlTooDeep);
		Ok(())
	}

	/// Corrects the levels of `institution`, and of those above it as far as they change, after
	/// one of its subsidiaries with `left` levels below it is gone or one with `came` is there.
	fn relevel(
		institution: InstitutionId,
		mut left: Option<usize>,
		mut came: Option<usize>,
	) -> DispatchResult {
		for institution in core::iter::once(institution).chain(Self::controllers(institution)) {
			let before = Subsidiaries::<T>::get(institution);
			let height = before.len();
			let after = relevelled(before, left, came).ok_or(Error::<T>::ControlTooDeep)?;
			(left, came) = (Some(height), Some(after.len()));
			if after.is_empty() {
				Subsidiaries::<T>::remove(institution);
			} else {
				Subsidiaries::<T>::insert(institution, after);
			}
			if left == came {
				break;
			}
		}
		Ok(())
	}

	/// Who controls an institution, who controls that one, and so on.
	pub(crate) fn controllers(institution: InstitutionId) -> impl Iterator<Item = InstitutionId> {
		let most = usize::try_from(T::MaxControlDepth::get()).unwrap_or(usize::MAX);
		let controller_of = |institution: &InstitutionId| Controllers::<T>::get(institution);
		core::iter::successors(controller_of(&institution), controller_of).take(most)
	}
}
