// SPDX-License-Identifier: Apache-2.0
//! A pallet whose calls use what they are told to use.

#![allow(
	unreachable_pub,
	reason = "pallets and the types that configure a runtime have to be public"
)]

use crate::mock::{RuntimeCall, PPM};
use frame_support::{traits::Contains, weights::Weight};

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

		/// Goes before all other calls.
		#[pallet::weight(*declared)]
		pub fn urgent_work(_origin: OriginFor<T>, declared: Weight) -> DispatchResult {
			let _ = declared;
			Ok(())
		}
	}
}

/// Contains [`Call::urgent_work`].
pub struct Urgent;

impl Contains<RuntimeCall> for Urgent {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(call, RuntimeCall::Work(Call::urgent_work { .. }))
	}
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
