// SPDX-License-Identifier: Apache-2.0
//! # Allowance: what takes the place of fees
//!
//! There are no fees on this chain. Instead each institution and each citizen may use only so much
//! of the blocks, and what was used comes back block by block. So nobody needs a coin to take part,
//! and nobody can crowd out the others.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | payer | whose allowance a transaction uses: officers in office share the one of their institution, those who may not act now a small one; each citizen has its own |
//! | share | what all citizens of one keeper may use together; charged beside each citizen's own |
//! | reserve | what urgent calls may use when the allowance is used up: one for each institution, one for each citizen |
//! | class | institution, who may not act now, citizen, citizens of one keeper, reserve; the council sets one rule for each |
//! | cost | the share of a block that a transaction uses, in millionths: of its time or of its length, whichever is greater; 1,000,000 is all that one block holds for normal calls |
//! | burst | what a payer who used nothing for a while may use at once |
//! | usage | what a payer used and has not got back |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | council | [`set_allowance`](Pallet::set_allowance) |
//! | anybody enrolled | [`clear_usage`](Pallet::clear_usage), once nobody needs the record |
//! | anyone, without a transaction | the look-up |
//!
//! All else is done by two transaction extensions: [`ChargeAllowance`] and [`CheckNonce`]. The look-up is
//! that of the runtime API [`runtime_api::AllowanceApi`].
//!
//! ## Life of a usage
//!
//! A transaction is charged what it may cost at most, and the difference to what it did cost is
//! given back when it is done; a call that is free of fees elsewhere is not free here. The record
//! is written for the payer that was found first, and a refund goes there even if the call itself
//! moved the signer elsewhere. Recovery is computed, not written: it follows from the number of
//! blocks that passed and from the rule that applies now, also for blocks before the rule was set.
//! A transaction for which too little is left stays in the pool and waits. A new citizen begins with
//! nothing, and gets it block by block.
//!
//! Who is urgent is asked of the state, not of the call: [`PrecedenceOf`]. Within one priority the
//! pool takes first what expires first, so that short eras go before long ones. That keeps nobody out:
//! who used much leaves some of each block to who used less, see [`types::left_to_others`].
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers.
//!
//! 1. *Sound*: every stored allowance is one that the council could set now.
//! 2. *Dated*: for exactly the classes with a stored allowance the block is known in which it was set,
//!    and that block is not one to come.
//! 3. *Past*: no usage is of a block to come.
//! 4. *Used*: no usage is of nothing.
//! 5. *Bounded*: a usage of a block after the one in which the allowance of its class was set is not
//!    above its burst. Older ones may be, when the council lowered it; they recover like all others.
//!
//! ## Example
//!
//! A citizen uses up its allowance, waits, and goes on.
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - **pallet-origin-restriction** counts weight fees, which are nothing on a chain without fees;
//!   refuses as `Payment`, so that the pool bans what only had to wait; gives everything back for
//!   calls that are free of fees; and lets one entity fill the pool.
//! - **Asking in the pool what a payer has left**: the pool validates all waiting transactions
//!   after each block and bans the invalid ones, so a busy institution would lose its transactions.
//! - **Recovery in a hook**: it costs a write for each payer in each block.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
pub mod extensions;
mod impls;
mod look_ups;
#[cfg(test)]
mod mock;
mod policy;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "try-runtime"))]
mod try_state;
mod types;
mod weights;

pub use extensions::{
	ChargeAllowance, CheckNonce, CALL_BARRED, CALL_EXCEEDS_ALLOWANCE, LENGTH_MARGIN,
	TOO_MANY_OF_PAYER, TOO_MANY_PENDING, TRANSACTION_TOO_LARGE,
};
pub use pallet::*;
pub use types::*;
pub use weights::{SubstrateWeight, WeightInfo};

/// The allowance that takes the place of fees.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{PrecedenceOf, Usage, WeightInfo};
	use citychain_access::{Allowance, AllowanceClass, BlockShare};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Enrolment, Payer};
	use frame_support::{
		dispatch::{DispatchInfo, PostDispatchInfo},
		DefaultNoBound,
	};
	use sp_runtime::traits::Dispatchable;

	/// The allowance of institutions and citizens.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides for this pallet.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<
			RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
		> + City
		+ Send
		+ Sync
	{
		/// Whose allowance an account uses.
		type Enrolment: Enrolment<Self::AccountId>;

		/// How calls stand, by who sends them: the urgent ones go before all others of their class, those
		/// of officers in office before everything, such as the suspension of an officer whose key was
		/// stolen; those of citizens before what is not urgent of officers.
		type Precedence: PrecedenceOf<Self::AccountId, Self::RuntimeCall>;

		/// The allowance of an institution until the council sets one.
		#[pallet::constant]
		type InstitutionAllowance: Get<Allowance>;

		/// The allowance of an officer out of office until the council sets one.
		#[pallet::constant]
		type OfficerOutOfOfficeAllowance: Get<Allowance>;

		/// The allowance of a citizen until the council sets one.
		#[pallet::constant]
		type CitizenAllowance: Get<Allowance>;

		/// What all citizens of one keeper may use together, until the council sets it.
		#[pallet::constant]
		type KeeperAllowance: Get<Allowance>;

		/// What urgent calls of an institution's officers, or of one citizen, may use when the allowance
		/// is used up, until the council sets it.
		#[pallet::constant]
		type ReserveAllowance: Get<Allowance>;

		/// The smallest burst of institutions, in millionths of a block. It must cover the longest
		/// call that governance and upgrades need: with less the council could not even undo it.
		#[pallet::constant]
		type MinInstitutionBurst: Get<BlockShare>;

		/// The smallest burst of all others, in millionths of a block. It must cover a citizen's veto.
		#[pallet::constant]
		type MinCitizenBurst: Get<BlockShare>;

		/// The most bytes of a transaction that the pool takes, but for those that the runtime exempts.
		#[pallet::constant]
		type MaxTransactionLength: Get<u32>;

		/// The most that a transaction may cost that the pool takes, in millionths of a block, but for
		/// those that the runtime exempts.
		#[pallet::constant]
		type MaxTransactionCost: Get<BlockShare>;

		/// How many transactions of a citizen, or of an officer out of office, may wait in the pool.
		#[pallet::constant]
		type MaxPendingCitizen: Get<u32>;

		/// How many transactions of an officer in office may wait in the pool.
		#[pallet::constant]
		type MaxPendingOfficer: Get<u32>;

		/// The weights of the calls and of `ChargeAllowance`.
		type WeightInfo: WeightInfo;
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
		/// The allowance of all citizens of one keeper together.
		pub citizens_of_keeper: Option<Allowance>,
		/// The reserves for urgent calls.
		pub reserve: Option<Allowance>,
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
				(AllowanceClass::CitizensOfKeeper, self.citizens_of_keeper),
				(AllowanceClass::Reserve, self.reserve),
			] {
				let Some(allowance) = allowance else { continue };
				let sound = Pallet::<T>::ensure_sound(class, &allowance);
				assert!(sound.is_ok(), "allowance of {class:?} in the genesis: {sound:?}");
				Pallet::<T>::put_allowance(class, allowance);
			}
		}
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
		fn try_state(_now: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
