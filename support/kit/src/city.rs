// SPDX-License-Identifier: Apache-2.0
//! What every pallet asks of the runtime that it stands in.

use citychain_primitives::{ActingOfficer, Authority, CitizenId, Duty, Millis};
use frame_support::traits::{EnsureOrigin, Time};
use frame_system::{
	ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
};
use sp_runtime::{
	traits::{SaturatedConversion, Zero},
	DispatchError, DispatchResult,
};

/// Who acts, who decides and what time it is: implemented once by a runtime, for all its pallets.
///
/// A pallet names it beside `frame_system::Config` and begins each call with one of its questions:
///
/// ```text
/// pub trait Config: frame_system::Config + City { … }
///
/// let acting = T::officer(origin, Duty::ClaimReimbursements)?;
/// ```
pub trait City: frame_system::Config {
	/// The register of institutions, officers and citizens.
	type Authority: Authority<Self::AccountId>;

	/// Who speaks for the council (联盟理事会).
	type Council: EnsureOrigin<Self::RuntimeOrigin>;

	/// The clock of the chain, in milliseconds since 1970-01-01 UTC.
	type Clock: Time<Moment = u64>;

	/// The officer who signed, if it may act under `duty` now.
	// FRAME's `EnsureOriginWithArg` answers every refusal with `BadOrigin`; whoever is refused wants to
	// know whether the office, the institution or the duty is missing.
	fn officer(origin: OriginFor<Self>, duty: Duty) -> Result<ActingOfficer, DispatchError> {
		let who = ensure_signed(origin)?;
		Self::Authority::ensure_officer(&who, duty)
	}

	/// The citizen who signed, if its enrolment is active now.
	fn citizen(origin: OriginFor<Self>) -> Result<CitizenId, DispatchError> {
		let who = ensure_signed(origin)?;
		Self::Authority::ensure_citizen(&who)
	}

	/// Whether the council speaks.
	fn council(origin: OriginFor<Self>) -> DispatchResult {
		Self::Council::ensure_origin(origin)?;
		Ok(())
	}

	/// The chain's time.
	fn now() -> Millis {
		Millis(Self::Clock::now())
	}

	/// The number of the current block.
	// Records hold 32 bits: two-second blocks fill them in 270 years.
	fn block() -> u32 {
		frame_system::Pallet::<Self>::block_number().saturated_into()
	}

	/// The hash of the first block, which names the chain and is never forgotten.
	fn genesis_hash() -> Self::Hash {
		frame_system::Pallet::<Self>::block_hash(BlockNumberFor::<Self>::zero())
	}

	/// An origin for which [`Self::officer`] answers by its longest path: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn officer_origin(duty: Duty) -> OriginFor<Self> {
		frame_system::RawOrigin::Signed(Self::Authority::benchmark_officer(duty)).into()
	}

	/// That officer: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	#[allow(clippy::expect_used)]
	fn benchmark_officer(duty: Duty) -> ActingOfficer {
		Self::officer(Self::officer_origin(duty), duty).expect("the officer of a benchmark may act")
	}

	/// An origin for which [`Self::council`] answers by its longest path: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	#[allow(clippy::expect_used)]
	fn council_origin() -> OriginFor<Self> {
		Self::Council::try_successful_origin().expect("the council has an origin for benchmarks")
	}
}
