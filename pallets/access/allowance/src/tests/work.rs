// SPDX-License-Identifier: Apache-2.0
//! A pallet whose calls use what they are told to use.

#![allow(
	unreachable_pub,
	reason = "pallets and the types that configure a runtime have to be public"
)]

use super::register::SECOND_CLERK;
use crate::{
	mock::{RuntimeCall, PPM},
	PrecedenceOf,
};
use citychain_access::Precedence;
use citychain_kit::testing::roles::AccountId;
use citychain_primitives::Payer;
use frame_support::weights::Weight;

pub(crate) use pallet::*;

#[frame_support::pallet(dev_mode)]
pub(crate) mod pallet {
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Uses `actual` of the `declared` weight.
		#[pallet::weight(*declared)]
		pub fn work(
			_origin: OriginFor<T>,
			declared: Weight,
			actual: Weight,
		) -> DispatchResultWithPostInfo {
			let _ = declared;
			Ok(Some(actual).into())
		}

		/// Goes before all other calls, for all but [`SECOND_CLERK`](super::SECOND_CLERK).
		#[pallet::weight(*declared)]
		pub fn urgent_work(_origin: OriginFor<T>, declared: Weight) -> DispatchResult {
			let _ = declared;
			Ok(())
		}

		/// Goes before all other calls, and may be large.
		#[pallet::weight(*declared)]
		pub fn governance_work(
			_origin: OriginFor<T>,
			declared: Weight,
			padding: Vec<u8>,
		) -> DispatchResult {
			let _ = (declared, padding);
			Ok(())
		}
	}
}

/// [`Call::urgent_work`] is urgent and [`Call::governance_work`] may be large, both of all but the second
/// clerk, who cannot do the latter.
pub struct Policy;

impl PrecedenceOf<AccountId, RuntimeCall> for Policy {
	fn of(who: &AccountId, _payer: &Payer, call: &RuntimeCall) -> Precedence {
		let can = *who != SECOND_CLERK;
		match call {
			RuntimeCall::Work(Call::urgent_work { .. }) if can => Precedence::Urgent,
			RuntimeCall::Work(Call::governance_work { .. }) if can => Precedence::Governance,
			RuntimeCall::Work(Call::governance_work { .. }) => Precedence::Barred,
			_ => Precedence::Ordinary,
		}
	}

	fn weight(_call: &RuntimeCall) -> Weight {
		Weight::zero()
	}
}

/// A call of this weight in millionths of a block and of about this length, which not all can do.
pub(crate) fn governance_work(ppm: u64, length: usize) -> RuntimeCall {
	let padding = vec![0; length];
	RuntimeCall::Work(Call::governance_work { declared: weight(ppm), padding })
}

/// A call of this weight in millionths of a block, which uses all of it.
pub(crate) fn work(ppm: u64) -> RuntimeCall {
	work_less(ppm, ppm)
}

/// A call of the declared weight that uses only the actual one, in millionths of a block.
pub(crate) fn work_less(declared: u64, actual: u64) -> RuntimeCall {
	RuntimeCall::Work(Call::work { declared: weight(declared), actual: weight(actual) })
}

/// An urgent call of this weight in millionths of a block.
pub(crate) fn urgent_work(ppm: u64) -> RuntimeCall {
	RuntimeCall::Work(Call::urgent_work { declared: weight(ppm) })
}

/// The weight of this many millionths of a block.
pub(crate) fn weight(ppm: u64) -> Weight {
	Weight::from_parts(ppm.saturating_mul(PPM), 0)
}
