// SPDX-License-Identifier: Apache-2.0
//! # Recoveries: a new key for who lost the old one (找回)
//!
//! Whoever holds the key of a citizen's account has what is the citizen's: money, and consents. A
//! citizen who lost the key must get another one, and so somebody must be able to give it who does
//! not have the old one. That power is split here: two institutions that are independent of each
//! other recognise the person, the chain waits, and whoever still has the key says no with one call.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | recovery (找回) | the way by which a citizen gets another key without the present one |
//! | lost key (遗失密钥) | the citizen's present key when the recovery was opened |
//! | keeper (登记机构) | the institution that keeps the citizen's enrolment |
//! | confirmer (确认机构) | the second institution, which stands under no common controller with the keeper |
//! | grounds (依据) | how the person was recognised: a commitment, whose salt and bytes stay with the keeper |
//! | delay (等待期) | the time of the owner of the present key to veto, from the confirmation on; it is over when it has passed and nine tenths of its blocks were made |
//! | veto (否决) | the owner of the present key says that it is not lost |
//!
//! ## Roles and calls
//!
//! "Officer" is an active officer of an active institution, both with the duty `EnrolCitizens`.
//!
//! | who | calls |
//! |---|---|
//! | citizen with its present key, active | [`replace_own_key`](Pallet::replace_own_key), without anybody's leave |
//! | citizen with its present key, active or suspended | [`veto_recovery`](Pallet::veto_recovery) |
//! | officer of the keeper | [`open_recovery`](Pallet::open_recovery) |
//! | officer of an independent institution | [`confirm_recovery`](Pallet::confirm_recovery) |
//! | officer of either of the two | [`withdraw_recovery`](Pallet::withdraw_recovery), [`complete_recovery`](Pallet::complete_recovery) |
//! | any officer | [`remove_expired`](Pallet::remove_expired) |
//! | council | [`adopt_policy`](Pallet::adopt_policy) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::RecoveriesApi`]. The final instance is the
//! council, which gives a citizen another key by the register of citizens itself: where a thief has
//! the key and vetoes, or the keeper is closed. A recovery that is open then is void.
//!
//! ## Life of a recovery
//!
//! ```text
//!         open_recovery        confirm_recovery               complete_recovery
//!  none ───────────────► opened ───────────────► confirmed ─ delay ─► due ─────► the key is replaced
//!                          │                        │                  │
//!                          ├── veto_recovery, withdraw_recovery ───────┤
//!                          └── time, another key, another keeper ──────┴─ remove_expired ► none
//! ```
//!
//! While the chain stands still, nobody can veto. So the delay counts in blocks too: nine tenths of those
//! that fit into it must have been made since the confirmation, which leaves room for missed slots.
//!
//! Periods are half-open: at its very end a window is over, and so is the delay. Deadlines are fixed
//! when they are set; a new policy changes none. Nothing is written when one passes: whether a
//! recovery has expired is found when somebody asks, and who opens the next one replaces it.
//!
//! A completed recovery relies on what was said days before, so all of it is asked again: that the
//! citizen is enrolled, by the same keeper and with the same lost key, that the account is fresh, that
//! both institutions are active with their duty and still independent, and that no report says that
//! one of the two officers' keys was in other hands when it signed.
//!
//! The account that takes the place of the lost key is nobody's until then, and is public for days.
//! Nobody else can have it enrolled meanwhile: its owner signed for this citizen, and an account is
//! bound by such a signature alone. What was proven at the opening is not asked again, so a recovery
//! outlasts the expiry of that signature.
//!
//! ## Privacy
//!
//! Nothing about the person is here. The grounds are the hash of a domain, an algorithm, an
//! institution, a secret salt of 32 bytes and the canonical bytes of the minutes.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers.
//!
//! 1. *Split*: who confirmed a recovery acted for another institution than who opened it.
//! 2. *Fresh*: the account of a recovery is not the key that is lost.
//! 3. *Dated*: a recovery was opened and confirmed in the past, in this order, and each of its
//!    windows is within [`MaxWindow`](Config::MaxWindow) of what set it.
//! 4. *Delayed*: between confirmation and completion lie [`MinDelay`](Config::MinDelay) or more, and
//!    nine tenths of the blocks of the delay.
//! 5. *Ruled*: the policy in force is one that the council may adopt.
//!
//! Over time, which no state shows, `tests/properties.rs` sees that a key is replaced by its owner, or
//! by two institutions after the delay and without a veto.
//!
//! ## Example
//!
//! The second institution confirms, and 72 hours later, not a millisecond before, the key is due:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *`pallet_recovery` of the SDK*: the owner names friends beforehand and leaves a deposit. Here
//!   nobody has coin to leave, and who never thought of losing a key is whom it must serve. It hands
//!   over an account; here the account is retired, and number, level and status of the citizen stay.
//! - *A delay without a second institution*: whose owner has died or is in hospital is robbed in three
//!   days by one officer.
//! - *A second institution without a delay*: two officers in one room are enough, and nobody hears.
//! - *A delay in blocks alone*: who is told "until Thursday noon" would be told wrong, and a chain that
//!   catches up could make it shorter.
//! - *A veto of the council*: it has others. It gives the citizen a key itself, or suspends an
//!   institution, and either stops the recovery.
//! - *A ban on opening another one after a veto*: who vetoed by mistake, or really loses the key a week
//!   later, would be shut out. Each attempt names its officer for ever, and waits for a veto again.
//! - *An index of expired recoveries*: one record for each citizen is its own index.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod impls;
mod look_ups;
#[cfg(test)]
mod mock;
mod policy;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::{SubstrateWeight, WeightInfo};

/// How a citizen who lost the key gets another one.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::WeightInfo;
	use citychain_access::{Recovery, RecoveryPolicy};
	use citychain_kit::prelude::*;
	use citychain_primitives::{
		Affiliation, Binding, CitizenId, CitizenRegister, Commitment, KeyHistory, Millis,
		Possession,
	};

	/// The word of an account's owner, as the register of citizens checks it.
	pub type PossessionOf<T> = Possession<
		<<T as Config>::Citizens as CitizenRegister<<T as frame_system::Config>::AccountId>>::Signature,
	>;

	/// How a citizen who lost the key gets another one.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// Tells which institutions are not independent of each other.
		type Affiliation: Affiliation;

		/// Tells whose keys were in other hands.
		type KeyHistory: KeyHistory;

		/// The register of citizens, which replaces their keys.
		type Citizens: CitizenRegister<Self::AccountId, Signature: Parameter>;

		/// The shortest delay that a policy may set, in milliseconds.
		///
		/// It keeps a policy from taking the veto away.
		#[pallet::constant]
		type MinDelay: Get<u64>;

		/// The longest time that a policy may set, in milliseconds.
		///
		/// It keeps a policy from letting a citizen wait for ever.
		#[pallet::constant]
		type MaxWindow: Get<u64>;

		/// The time from one block to the next while the chain does not stand still, in milliseconds.
		#[pallet::constant]
		type SlotDuration: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// The chain numbers citizens, and nobody chooses where they land in the trie: the fast hasher is
	// safe.

	/// The recovery of each citizen that has one. Removed when it is completed, vetoed or withdrawn,
	/// and by `remove_expired`.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageMap<_, Twox64Concat, CitizenId, Recovery<T::AccountId>>;

	/// How much time a recovery takes and gives.
	#[pallet::storage]
	pub type CurrentPolicy<T> = StorageValue<_, RecoveryPolicy, ValueQuery>;

	/// The state of the pallet in the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first policy. Without another choice: 72 hours of delay, 7 days to confirm, 30 days to
		/// complete.
		pub policy: RecoveryPolicy,
		/// Ties the type to the runtime; holds nothing.
		#[serde(skip)]
		pub _runtime: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert_adoptable("recoveries.policy", Pallet::<T>::ensure_valid_policy(&self.policy));
			CurrentPolicy::<T>::put(self.policy);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MinDelay::get() > 0, "a recovery without a delay leaves no time to veto");
			assert!(T::SlotDuration::get() > 0, "blocks take time");
			assert!(
				Self::ensure_valid_policy(&RecoveryPolicy::default()).is_ok(),
				"MinDelay and MaxWindow must admit the default policy",
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
