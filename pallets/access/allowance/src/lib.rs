// SPDX-License-Identifier: Apache-2.0
//! # Allowance pallet
//!
//! There are no fees on this chain. Instead each institution and each citizen may use only so much
//! of the blocks, and what was used comes back block by block. So nobody needs a coin to take part,
//! and nobody can crowd out the others.
//!
//! ## Terminology
//!
//! * **Payer**: whose allowance a transaction uses. Officers in office share the one of their
//!   institution; an officer out of office and a citizen each have their own.
//! * **Class**: institution, officer out of office, or citizen. The council sets one rule for each.
//! * **Cost**: the share of a block that a transaction uses, in millionths: of its time or of its
//!   length, whichever is greater. 1,000,000 is all that one block holds for normal calls.
//! * **Burst**: what a payer who used nothing for a while may use at once.
//! * **Usage**: what a payer used and has not got back.
//!
//! ## Roles and calls
//!
//! | call | who | effect |
//! |---|---|---|
//! | [`set_allowance`](Pallet::set_allowance) | council | changes the rule of a class |
//! | [`clear_usage`](Pallet::clear_usage) | anybody enrolled | removes a record that nobody needs |
//!
//! All else is done by two transaction extensions: [`ChargeAllowance`] and [`CheckNonce`].
//!
//! ## Life of a usage
//!
//! A transaction is charged what it may cost at most, and the difference to what it did cost is
//! given back when it is done; a call that is free of fees elsewhere is not free here. The record
//! is written for the payer that was found first, and a refund goes there even if the call itself
//! moved the signer elsewhere. Recovery is computed, not written: it follows from the number of
//! blocks that passed and from the rule that applies now, also for blocks before the rule was set.
//! A transaction for which too little is left stays in the pool and waits.
//!
//! ## Invariants
//!
//! 1. Every stored allowance is one that the council could set now.
//! 2. For exactly the classes with a stored allowance the block is known in which it was set, and
//!    that block is not one to come.
//! 3. No usage is of a block to come.
//! 4. No usage is of nothing.
//! 5. A usage of a block after the one in which the allowance of its class was set is not above
//!    its burst. Older ones may be, when the council lowered it; they recover like all others.
//!
//! ## Example
//!
//! A citizen uses up its allowance, waits, and goes on.
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected
//!
//! * **pallet-origin-restriction** counts weight fees, which are nothing on a chain without fees;
//!   refuses as `Payment`, so that the pool bans what only had to wait; gives everything back for
//!   calls that are free of fees; and lets one entity fill the pool.
//! * **Asking in the pool what a payer has left**: the pool validates all waiting transactions
//!   after each block and bans the invalid ones, so a busy institution would lose its transactions.
//! * **Recovery in a hook**: it costs a write for each payer in each block.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod extensions;
mod impls;
#[cfg(test)]
mod mock;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

pub use extensions::{ChargeAllowance, CheckNonce, CALL_EXCEEDS_ALLOWANCE, TOO_MANY_PENDING};
pub use pallet::*;
pub use types::{Allowance, AllowanceClass, AllowanceInfo, BlockCapacity, BlockShare, Usage};
pub use weights::WeightInfo;

/// What benchmarks need from the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// An enrolled account whose payer is found by the longest path.
	fn enrolled() -> AccountId;
}

/// The allowance that takes the place of fees.
// The code that FRAME generates casts and expects.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use citychain_primitives::{Enrolment, Payer};
	use core::marker::PhantomData;
	use frame_support::{
		dispatch::{DispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::Contains,
		DefaultNoBound,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Dispatchable;

	/// The in-code storage version.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// The allowance of institutions and citizens.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides for this pallet.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<
			RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
		> + Send
		+ Sync
	{
		/// Who may set the allowance of a class.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Whose allowance an account uses.
		type Enrolment: Enrolment<Self::AccountId>;

		/// The calls that go before all others of their class: those of officers in office before
		/// everything, such as the suspension of an officer whose key was stolen; those of citizens
		/// before what is not urgent of officers.
		type Urgent: Contains<Self::RuntimeCall>;

		/// The allowance of an institution until the council sets one.
		#[pallet::constant]
		type InstitutionAllowance: Get<Allowance>;

		/// The allowance of an officer out of office until the council sets one.
		#[pallet::constant]
		type OfficerOutOfOfficeAllowance: Get<Allowance>;

		/// The allowance of a citizen until the council sets one.
		#[pallet::constant]
		type CitizenAllowance: Get<Allowance>;

		/// The smallest burst of institutions, in millionths of a block. It must cover the longest
		/// call that governance and upgrades need: with less the council could not even undo it.
		#[pallet::constant]
		type MinInstitutionBurst: Get<BlockShare>;

		/// How many transactions of a citizen, or of an officer out of office, may wait in the pool.
		#[pallet::constant]
		type MaxPendingCitizen: Get<u32>;

		/// How many transactions of an officer in office may wait in the pool.
		#[pallet::constant]
		type MaxPendingOfficer: Get<u32>;

		/// The weights of the calls and of [`ChargeAllowance`].
		type WeightInfo: WeightInfo;

		/// An enrolled account for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The allowance of each class that the council, or the genesis, has set. The others have what
	/// the constants of this pallet say.
	#[pallet::storage]
	pub type Allowances<T: Config> = StorageMap<_, Twox64Concat, AllowanceClass, Allowance>;

	/// The block in which the allowance of each class was last set. Usages of later blocks are
	/// within it.
	#[pallet::storage]
	pub type AllowancesSetAt<T: Config> =
		StorageMap<_, Twox64Concat, AllowanceClass, BlockNumberFor<T>>;

	/// What each payer had used when a transaction was last charged to it. None is as good as a
	/// usage that has recovered.
	// Ids are assigned in order by the chain, so no caller can choose keys that collide.
	#[pallet::storage]
	pub type Usages<T: Config> = StorageMap<_, Twox64Concat, Payer, Usage<BlockNumberFor<T>>>;

	/// The allowances that a chain starts with, where they differ from the runtime's constants.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The allowance of institutions.
		pub institution: Option<Allowance>,
		/// The allowance of officers out of office.
		pub officer_out_of_office: Option<Allowance>,
		/// The allowance of citizens.
		pub citizen: Option<Allowance>,
		/// The runtime.
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (class, allowance) in [
				(AllowanceClass::Institution, self.institution),
				(AllowanceClass::OfficerOutOfOffice, self.officer_out_of_office),
				(AllowanceClass::Citizen, self.citizen),
			] {
				let Some(allowance) = allowance else { continue };
				let sound = Pallet::<T>::ensure_sound(class, &allowance);
				assert!(sound.is_ok(), "allowance of {class:?} in the genesis: {sound:?}");
				Pallet::<T>::put_allowance(class, allowance);
			}
		}
	}

	/// What happened to allowances. Charging them is no event: it happens in every transaction.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The council set the allowance of a class.
		AllowanceSet {
			/// The class.
			class: AllowanceClass,
			/// Its allowance from now on.
			allowance: Allowance,
		},
		/// The record of what a payer used was removed.
		UsageCleared {
			/// Whose record it was.
			payer: Payer,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// A burst of nothing would allow no transaction. Set at least one millionth of a block; to
		/// keep somebody out, suspend the enrolment.
		ZeroBurst,
		/// With a recovery of nothing, what is used would never come back. Set at least one
		/// millionth of a block.
		ZeroRecovery,
		/// With so small a burst of institutions the council could not act any more. Set at least
		/// the constant `MinInstitutionBurst`.
		BurstTooSmall,
		/// The caller is neither an officer nor a citizen. Ask an institution to enrol the account.
		NotEnrolled,
		/// No usage is recorded for this payer, so there is nothing to remove.
		NotFound,
		/// The usage of this payer has not recovered. Wait until the runtime API says that it has.
		StillInUse,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			for class in AllowanceClass::ALL {
				let sound = Self::ensure_sound(class, &Self::default_allowance(class));
				assert!(sound.is_ok(), "the constant allowance of {class:?}: {sound:?}");
			}
			assert!(T::MaxPendingCitizen::get() > 0, "a citizen could send no transaction");
			assert!(T::MaxPendingOfficer::get() > 0, "an officer could send no transaction");
			assert!(
				Usage::<BlockNumberFor<T>>::max_encoded_len() <= 32,
				"a usage would not stay inline in the trie"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_now: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What `account` may use of the next block and why its transactions wait; none if it is not
		/// enrolled.
		pub fn allowance_of(account: T::AccountId) -> Option<AllowanceInfo> {
			Self::info(&account)
		}
	}

	#[pallet::call(weight = T::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Set how much of the blocks each payer of a class may use, as the council.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::CouncilOrigin`].
		///
		/// ## Details
		///
		/// - `class`: whose allowance it is.
		/// - `allowance`: `burst` is what may be used at once and `per_block` what comes back in
		///   each block, both in millionths of what a block holds for normal calls.
		///
		/// It applies at once. What was used before stays used, also above a lower burst, and comes
		/// back at the new rate.
		///
		/// ## Errors
		///
		/// - [`Error::ZeroBurst`]: the burst is nothing.
		/// - [`Error::ZeroRecovery`]: what comes back is nothing.
		/// - [`Error::BurstTooSmall`]: the burst of institutions is below
		///   [`Config::MinInstitutionBurst`].
		///
		/// ## Events
		///
		/// - [`Event::AllowanceSet`].
		#[pallet::call_index(0)]
		pub fn set_allowance(
			origin: OriginFor<T>,
			class: AllowanceClass,
			allowance: Allowance,
		) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::ensure_sound(class, &allowance)?;
			Self::put_allowance(class, allowance);
			Self::deposit_event(Event::AllowanceSet { class, allowance });
			Ok(())
		}

		/// Remove the record of a usage that has recovered or whose payer is gone, as anybody enrolled.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an officer or a citizen.
		///
		/// ## Details
		///
		/// - `payer`: whose record is removed.
		///
		/// It changes nothing of what anybody may use. It keeps the state small after the payer left.
		///
		/// ## Errors
		///
		/// - [`Error::NotEnrolled`]: the caller is neither an officer nor a citizen.
		/// - [`Error::NotFound`]: there is no record for this payer.
		/// - [`Error::StillInUse`]: the payer exists and its usage has not recovered.
		///
		/// ## Events
		///
		/// - [`Event::UsageCleared`].
		#[pallet::call_index(1)]
		pub fn clear_usage(origin: OriginFor<T>, payer: Payer) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_clear_usage(&who, payer)
		}
	}
}
