// SPDX-License-Identifier: Apache-2.0
//! Providers' filings, whose past is never forgotten.

use crate::{Config, Error, Event, Filing, FilingNumber, FilingOf, Filings, Pallet, Standards};
use citychain_primitives::{Authority, InstitutionId, Millis, RawText, TextError};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The number of a filing, if it may be stored.
	pub(crate) fn check_number(number: &RawText) -> Result<FilingNumber, Error<T>> {
		number.check().map_err(|reason| match reason {
			TextError::Empty => Error::<T>::NumberEmpty,
			TextError::TooLong => Error::<T>::NumberTooLong,
			TextError::NotText => Error::<T>::NumberNotText,
		})
	}

	/// Puts a filing on record that is in force from now on.
	pub(crate) fn do_file_provider(
		institution: InstitutionId,
		number: FilingNumber,
		standards: Standards,
	) -> DispatchResult {
		ensure!(T::Authority::is_active(institution), Error::<T>::ProviderNotActive);
		let mut filings = Filings::<T>::get(institution);
		ensure!(!filings.last().is_some_and(Filing::stands), Error::<T>::AlreadyFiled);
		filings
			.try_push(Filing::new(number.clone(), standards.clone(), T::now()))
			.map_err(|_| Error::<T>::TooManyFilings)?;

		Filings::<T>::insert(institution, filings);
		Self::deposit_event(Event::ProviderFiled { institution, number, standards });
		Ok(())
	}

	/// Puts what `change` makes of the last filing of a provider in its place, or nothing.
	pub(crate) fn change_filing(
		institution: InstitutionId,
		change: impl FnOnce(FilingOf<T>, Millis) -> Result<Option<FilingOf<T>>, Error<T>>,
	) -> DispatchResult {
		let mut filings = Filings::<T>::get(institution);
		let last = filings.last_mut().ok_or(Error::<T>::NotFiled)?;
		match change(last.clone(), T::now())? {
			Some(changed) => *last = changed,
			None => drop(filings.pop()),
		}

		if filings.is_empty() {
			Filings::<T>::remove(institution);
		} else {
			Filings::<T>::insert(institution, filings);
		}
		Ok(())
	}
}
