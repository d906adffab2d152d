// SPDX-License-Identifier: Apache-2.0
//! # Seats (席位)
//!
//! Which accounts make and finalize blocks. Each institution has at most one seat, the council
//! gives and takes seats, and `pallet_session` turns them into the validator set.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | seat (席位) | an institution's place in the validator set |
//! | validator (验证人) | the account that holds a seat, and sets the session keys of its node |
//! | ready (就绪) | said of a validator that has set session keys |
//! | session (轮次) | a fixed number of blocks within which the validator set does not change |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | council | [`assign_seat`](Pallet::assign_seat), [`vacate_seat`](Pallet::vacate_seat) |
//! | validator | `session.set_keys` of `pallet_session` |
//! | anyone, without a transaction | the storage value [`Seats`], by institution id |
//!
//! ## Life of a seat
//!
//! 1. The council assigns it. The validator's account gets a provider reference, so that it can set
//!    session keys without holding money. It sends its transactions as any enrolled account does:
//!    in practice it is an officer of the institution.
//! 2. The validator sets its session keys.
//! 3. At the end of the session this pallet plans the next set: all ready validators with a seat,
//!    in the order of their institutions' ids. `pallet_session` queues it for one session more, so
//!    that a change takes effect at the second change of session after it.
//! 4. The council assigns the seat to another account, or vacates it.
//!
//! Suspending or closing an institution does not touch its seat: consensus must not change as a
//! side effect of a decision about duties. The council vacates the seat if it should. Until then a
//! validator that is stopped, as by a report of its key, keeps its session keys and sets no others.
//!
//! ## The chain goes on
//!
//! - A validator with a seat that is not ready is left out until it sets keys.
//! - If no validator with a seat is ready, the current validators that are ready stay, and if there
//!   is none, no change is announced: the consensus engines keep the authorities they have.
//! - A new set is announced only if validators or keys differ from those queued before, so that
//!   GRANDPA does not change its set at every session for nothing.
//! - Below [`Config::MinSeats`] no seat is vacated. A validator that must go at once is replaced by
//!   [`assign_seat`](Pallet::assign_seat), which nothing about the former validator can stop.
//!
//! ## References
//!
//! A validator that leaves while its session keys are set needs its account, so the provider
//! reference of its seat stays with the account, at most once: a further seat adds a second
//! reference and takes that one away. It costs one small account record per validator that ever
//! was, which only the council can create. The former validator frees the keys by
//! `session.purge_keys`.
//!
//! At genesis the seats should be built before `pallet_session`, so that the keys given there find
//! the references, and the set of the first session is this pallet's. In the other order the keys
//! in the genesis of `pallet_session` are the first set, and this pallet announces a set of its own
//! once, at the first change of session, so that its historical root is noted.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Sized*: there are at least `MinSeats` seats, or none at all on a chain whose genesis gave
//!    none. The type bounds them by `MaxSeats`.
//! 2. *Distinct*: no account holds two seats.
//! 3. *Alive*: the account of each validator with a seat has a provider reference.
//!
//! ## Example
//!
//! The council gives the court's seat to a new account, whatever the former one does:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *A storage map of seats*: every session reads all seats at once, and two accounts must be
//!   compared at every change. One bounded value is one read, and cannot disagree with itself.
//! - *A flag that the seats changed*: it misses keys that changed, and the validator that sets its
//!   keys after it got its seat. Comparing with the queue costs one read more per session.
//! - *Purging a former validator's keys*: they may be in use for a session yet, and one that
//!   returns would have to set them again.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod impls;
#[cfg(test)]
mod mock;
mod neighbours;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod weights;

pub use neighbours::{SeatedValidatorOf, UnitIdentificationOf};
pub use pallet::*;
pub use types::SeatsOf;
pub use weights::{SubstrateWeight, WeightInfo};

/// The institutions' seats: which accounts validate.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{types::is_enough, SeatsOf, WeightInfo};
	use alloc::vec::Vec;
	use citychain_kit::prelude::*;
	use citychain_primitives::Authority;

	/// The institutions' seats.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// How many seats there can be at most.
		#[pallet::constant]
		type MaxSeats: Get<u32>;

		/// How many seats must stay: at least one.
		#[pallet::constant]
		type MinSeats: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The validator account of each institution that has a seat.
	#[pallet::storage]
	pub type Seats<T: Config> = StorageValue<_, SeatsOf<T>, ValueQuery>;

	/// The seats when the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Institution and validator account of each seat: none, or at least `MinSeats`. Whether
		/// the institutions are active is not asked: the register may not be there yet.
		pub seats: Vec<(InstitutionId, T::AccountId)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (institution, validator) in &self.seats {
				let former = Pallet::<T>::seat(*institution, validator.clone());
				assert!(
					matches!(former, Ok(None)),
					"genesis names an institution or a validator twice, or too many: {former:?}"
				);
			}
			let count = Seats::<T>::decode_len().unwrap_or_default();
			assert!(count == 0 || is_enough::<T>(count), "genesis has too few seats");
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MinSeats::get() > 0, "a chain without a validator stops");
			assert!(T::MinSeats::get() <= T::MaxSeats::get(), "MinSeats is above MaxSeats");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
