// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod claims;
mod closures;
mod look_ups;
mod uses;

use crate::{Config, Error, Lock, Locks, Pallet, Refusal};
use citychain_primitives::{InvoiceId, Millis};
use frame_support::{ensure, traits::Time};

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// The lock that keeps an invoice now.
	pub(crate) fn live_lock(invoice: InvoiceId, now: Millis) -> Option<Lock> {
		Locks::<T>::get(invoice).filter(|lock| lock.is_live(now))
	}

	/// Whether no claim keeps the invoice now.
	fn ensure_unlocked(invoice: InvoiceId, now: Millis) -> Result<(), Error<T>> {
		ensure!(Self::live_lock(invoice, now).is_none(), Error::<T>::InvoiceLocked);
		Ok(())
	}
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::AlreadyClosed => Self::AlreadyClosed,
			Refusal::Expired => Self::Expired,
			Refusal::SameOfficer => Self::SameOfficer,
			Refusal::AlreadyReimbursed => Self::AlreadyReimbursed,
			Refusal::AmountZero => Self::AmountZero,
			Refusal::AmountTooHigh => Self::AmountTooHigh,
			Refusal::TooManyClosures => Self::TooManyClosures,
			Refusal::AlreadyEntered => Self::AlreadyEntered,
			Refusal::NotEntered => Self::NotEntered,
			Refusal::NothingLeft => Self::NothingLeft,
			Refusal::NothingToRecover => Self::NothingToRecover,
		}
	}
}
