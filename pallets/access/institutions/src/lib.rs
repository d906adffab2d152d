// SPDX-License-Identifier: Apache-2.0
//! # Institutions: who may act
//!
//! The register of the institutions that run the chain, of the officers who act for them and of
//! the citizens whom they enrolled. Every other pallet asks it, by the traits
//! [`Authority`](citychain_primitives::Authority) and
//! [`Enrolment`](citychain_primitives::Enrolment), who a signature stands for; by
//! [`Affiliation`](citychain_primitives::Affiliation), who is not independent of whom; and by
//! [`KeyHistory`](citychain_primitives::KeyHistory), whether others had an officer's key. Who decides
//! on the lost keys of citizens has them replaced by
//! [`CitizenRegister`](citychain_primitives::CitizenRegister).
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | institution (机构) | a registered organisation, known by a number and by its unified social credit code |
//! | officer (经办人) | an account that acts for one institution; its number stays when its key is replaced |
//! | duty (职责) | one thing that an institution, and then its officer, may do; in effect are those that both hold, read at every dispatch |
//! | controller (实际控制人) | the institution that controls another one, directly; institutions with the same ultimate controller are affiliated: none counts as independent of another |
//! | administrator | an officer with [`Duty::Administer`]; its appointment has begun and has no end, so that time alone never leaves an institution without one |
//! | citizen (市民) | an account of a natural person, enrolled by an institution; nothing about the person is kept |
//! | possession (持有证明) | the word of an account's owner that it becomes somebody's key: a signature over purpose, holder, end and chain |
//! | council (联盟理事会) | who registers institutions, and the rescue where an institution cannot help itself |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | council | [`register_institution`](Pallet::register_institution), [`change_institution`](Pallet::change_institution), [`suspend_institution`](Pallet::suspend_institution), [`reinstate_institution`](Pallet::reinstate_institution), [`close_institution`](Pallet::close_institution), [`set_controller`](Pallet::set_controller), [`replace_citizen_key`](Pallet::replace_citizen_key) |
//! | administrator of the institution, or council | [`appoint_officer`](Pallet::appoint_officer), [`change_officer`](Pallet::change_officer), [`suspend_officer`](Pallet::suspend_officer), [`reinstate_officer`](Pallet::reinstate_officer), [`dismiss_officer`](Pallet::dismiss_officer), [`replace_officer_key`](Pallet::replace_officer_key) |
//! | the officer itself, administrator, or council | [`report_compromised_key`](Pallet::report_compromised_key) |
//! | administrator, or council | [`report_former_key`](Pallet::report_former_key), [`confirm_key_report`](Pallet::confirm_key_report) |
//! | officer with [`Duty::EnrolCitizens`] | [`enrol_citizen`](Pallet::enrol_citizen) |
//! | such an officer of the enrolling institution, or council | [`set_assurance_level`](Pallet::set_assurance_level), [`suspend_citizen`](Pallet::suspend_citizen), [`reinstate_citizen`](Pallet::reinstate_citizen), [`withdraw_citizen`](Pallet::withdraw_citizen) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::InstitutionsApi`]. Where an institution's
//! officer or the council may decide, the event says which: `by` names the officer, or nobody.
//!
//! ## Life cycle
//!
//! ```text
//! institution   Active <-> Suspended        both -> Closed (for ever)
//! officer       Active <-> Suspended        both -> Compromised -(new key)-> where it was before
//!                                           all  -> Dismissed (for ever)
//! citizen       Active <-> Suspended        both -> withdrawn (the record is removed)
//! ```
//!
//! An officer acts if it is active, now lies within its validity [from, until), and its institution
//! is active. When an institution is suspended or closed none of its officers acts, administrators
//! included; officers of a closed institution can only be dismissed, by the council.
//!
//! ## Whose account it is
//!
//! An account has one holder, ever, so none is bound without its owner: whoever appoints, enrols,
//! registers or replaces a key hands in the owner's signature over the sentence that
//! [`Pallet::possession_statement`] gives. It is good for this purpose, this holder and this chain,
//! and for [`Config::MaxPossessionLife`] at most. Any wallet makes it, before the account can do
//! anything else: polkadot.js by *Developer* → *Sign and verify*. Genesis needs none.
//!
//! ## Keys in other hands
//!
//! A report of a compromised key says since when, and stays with the key when it is replaced or its
//! officer dismissed. Nothing is marked when the report comes: who asks about an act names the
//! officer and the time, and is told whether the key that the officer had then was compromised by
//! then. In the block of a replacement the officer had both keys, and both count.
//!
//! A theft that is found after the key was replaced, or its officer dismissed, is reported as well. Who
//! reports alone makes a key count as compromised from [`Config::ReportGrace`] before the report on at the
//! earliest: a whole past is not disowned by one signature. A second administrator, or the council, confirms
//! an earlier time. Who reported, when, and who confirmed is kept for every key, and shown.
//!
//! From its report on a key signs nothing, and [`Config::OnKeyRevoked`] voids what it granted to others, as
//! when it becomes a former key.
//!
//! ## One administrator is not every officer
//!
//! An officer who did not ask for another key gets none by one administrator: it takes the officer's approval
//! by its present key, that of a second administrator, or the council. Who reported its own key as stolen or
//! lost has asked.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers.
//!
//! 1. *Numbered*: institutions are numbered without a gap; each has a standing, a profile and a
//!    headcount, and holds [`Duty::Administer`].
//! 2. *Identified*: codes and profiles point at each other.
//! 3. *Appointed*: officers are numbered without a gap; each has an institution, a key and at least
//!    one duty, and a validity that ends after it begins, if it ends.
//! 4. *Permanent*: an officer with [`Duty::Administer`] has a validity that has begun and has no
//!    end.
//! 5. *Administered*: an institution that is not closed has an active administrator; or else a
//!    report of a compromised key stopped its last one, and that officer still waits for the new
//!    key, which only the council can then give.
//! 6. *Counted*: the headcount and the staff index say what the officers say, and no institution
//!    has more than [`Config::MaxOfficers`] officers not dismissed.
//! 7. *Enrolled*: citizens have a number that was given out, an institution and a key.
//! 8. *Held*: an account has at most one holder, ever: it is the present or a former key of one
//!    officer or one citizen, and it is registered as such.
//! 9. *Referenced*: the present account of every serving officer and every citizen has a
//!    `sufficients` reference of the system pallet.
//! 10. *Dated*: no date of a status lies in the future, and nobody reports a compromise before it
//!     happens.
//! 11. *Controlled*: whoever controls or is controlled is registered, nobody stands above itself,
//!     and above no institution stand more than [`Config::MaxControlDepth`].
//! 12. *Levelled*: how many subsidiaries an institution has on which level is what the controllers
//!     say.
//! 13. *Reported*: a key counts as compromised from the time that its report says, and only if there is one;
//!     a report counts from no time before the one that it claims, and from that one once it is confirmed.
//!
//! ## Example
//!
//! A court, from its registration to the dismissal of its clerk:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! * *Forget the accounts of those who left.* An account without references loses its nonce, so an
//!   old signed transaction could be replayed when the account is enrolled anew. A former key stays
//!   registered: 53 bytes each, paid for by the allowance of the officer who enrolled it.
//! * *Remove dismissed officers.* Their acts outlive them: what an officer notarized names it by
//!   number.
//! * *Let the last administrator's compromised key act on until it is replaced.* A stolen key must
//!   be stoppable at once. It is stopped, and the council gives the new one.
//! * *Let the enrolling institution replace a citizen's key.* Whoever has the key has the citizen's
//!   money, and one officer would decide. It takes two institutions, time, and the silence of who
//!   has the key, which is a matter of its own; here stands only the final instance.
//! * *Two flags, suspended and compromised.* One status tells which call leads on.
//! * *Keep sets of duties as callers give them.* With 19 duties the records of institution and
//!   officer, which every dispatch reads, no longer fit into a leaf of the trie. They keep one bit
//!   for each duty; calls, events and look-ups show the names.
//! * *Keep the ultimate controller of each institution.* One that is taken over would rewrite all
//!   that stand below it. Walking up is bounded; for that bound to hold when whole groups move,
//!   each institution counts its subsidiaries by the levels below them, which a change corrects
//!   upwards only.
//!
//! [`Duty::Administer`]: citychain_primitives::Duty::Administer
//! [`Duty::EnrolCitizens`]: citychain_primitives::Duty::EnrolCitizens

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
mod look_ups;
#[cfg(test)]
mod mock;
mod neighbours;
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

/// Who may act: the institutions, their officers under their duties, and the citizens.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{
		types::{officer, Citizen, GenesisControl, GenesisInstitution, Levels, Standing},
		WeightInfo,
	};
	use alloc::vec::Vec;
	use citychain_access::{
		AssuranceLevel, FormerKey, Headcount, Holder, KeyReport, Name, Officer, Profile,
	};
	use citychain_kit::{prelude::*, AccountSignature};
	use citychain_primitives::{
		Approval, Binding, CitizenId, Duties, Millis, OnCitizenEnrolled, OnKeyRevoked, Possession,
		RawText, Region, UnifiedSocialCreditCode, Validity,
	};
	use frame_support::DefaultNoBound;

	/// The register of institutions, officers and citizens.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	// As the runtime's authority is this pallet itself, [`City::officer`] answers by its own register.
	pub trait Config: frame_system::Config + City {
		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Is told of each new citizen, whose allowance begins empty.
		type OnCitizenEnrolled: OnCitizenEnrolled;

		/// Is told of each key that is reported or becomes a former one, and voids what it granted.
		type OnKeyRevoked: OnKeyRevoked<Self::AccountId>;

		/// How long before its report an officer's key may count as compromised on the word of one, in
		/// milliseconds. What lies before takes two.
		#[pallet::constant]
		type ReportGrace: Get<u64>;

		/// The most officers, not counting dismissed ones, that one institution may have.
		#[pallet::constant]
		type MaxOfficers: Get<u32>;

		/// The most former keys that are kept of one officer or citizen. Who has used them up is
		/// dismissed or withdrawn, and starts anew with a new number.
		#[pallet::constant]
		type MaxFormerKeys: Get<u32>;

		/// How accounts sign, for who becomes whose key.
		type Signature: AccountSignature<Self::AccountId>;

		/// How far ahead the expiry of a possession may lie, in milliseconds.
		///
		/// It keeps a signature that somebody forgot from counting for ever.
		#[pallet::constant]
		type MaxPossessionLife: Get<u64>;

		/// How many institutions, each controlling the one below, may stand above an institution.
		/// To see whether two are affiliated, as many records are read for each of them.
		#[pallet::constant]
		type MaxControlDepth: Get<u32>;
	}

	// Numbers count up, so nobody chooses where they land in the trie: Twox64Concat. Accounts and
	// codes are chosen by those whom they name: Blake2_128Concat.

	/// The number of the next institution to be registered.
	#[pallet::storage]
	pub type NextInstitution<T> = StorageValue<_, InstitutionId, ValueQuery>;

	/// The number of the next officer to be appointed.
	#[pallet::storage]
	pub type NextOfficer<T> = StorageValue<_, OfficerId, ValueQuery>;

	/// The number of the next citizen to be enrolled.
	#[pallet::storage]
	pub type NextCitizen<T> = StorageValue<_, CitizenId, ValueQuery>;

	/// Where each institution stands, and its duties: what every dispatch reads.
	#[pallet::storage]
	pub type Institutions<T> = StorageMap<_, Twox64Concat, InstitutionId, Standing>;

	/// What identifies each institution outside the chain.
	#[pallet::storage]
	pub type Profiles<T> = StorageMap<_, Twox64Concat, InstitutionId, Profile>;

	/// The institution with each unified social credit code, closed ones included.
	#[pallet::storage]
	pub type Codes<T> = StorageMap<_, Blake2_128Concat, UnifiedSocialCreditCode, InstitutionId>;

	/// Who controls each institution directly; none for one that nobody controls.
	#[pallet::storage]
	pub type Controllers<T> = StorageMap<_, Twox64Concat, InstitutionId, InstitutionId>;

	/// How many institutions each one controls directly, by how many levels of control stand below
	/// these.
	#[pallet::storage]
	pub type Subsidiaries<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, Levels<T::MaxControlDepth>, ValueQuery>;

	/// How many officers each institution has.
	#[pallet::storage]
	pub type Headcounts<T> = StorageMap<_, Twox64Concat, InstitutionId, Headcount, ValueQuery>;

	/// The officers of each institution that were not dismissed.
	#[pallet::storage]
	pub type Staff<T> =
		StorageDoubleMap<_, Twox64Concat, InstitutionId, Twox64Concat, OfficerId, ()>;

	/// Every officer ever appointed: what every dispatch reads.
	#[pallet::storage]
	pub type Officers<T> = StorageMap<_, Twox64Concat, OfficerId, Officer>;

	/// The present key of each officer, or the last one of a dismissed officer.
	#[pallet::storage]
	pub type OfficerKeys<T: Config> = StorageMap<_, Twox64Concat, OfficerId, T::AccountId>;

	/// The keys that each officer had before, oldest first.
	#[pallet::storage]
	pub type FormerOfficerKeys<T: Config> = StorageMap<
		_,
		Twox64Concat,
		OfficerId,
		BoundedVec<FormerKey<T::AccountId>, T::MaxFormerKeys>,
		ValueQuery,
	>;

	/// The enrolled citizens.
	#[pallet::storage]
	pub type Citizens<T> = StorageMap<_, Twox64Concat, CitizenId, Citizen>;

	/// The present key of each citizen.
	#[pallet::storage]
	pub type CitizenKeys<T: Config> = StorageMap<_, Twox64Concat, CitizenId, T::AccountId>;

	/// The keys that each citizen had before, oldest first.
	#[pallet::storage]
	pub type FormerCitizenKeys<T: Config> = StorageMap<
		_,
		Twox64Concat,
		CitizenId,
		BoundedVec<FormerKey<T::AccountId>, T::MaxFormerKeys>,
		ValueQuery,
	>;

	/// What was reported of each key that others may have used. It stays as long as the officer's record,
	/// which is never removed: one for each key at most.
	#[pallet::storage]
	pub type KeyReports<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, KeyReport>;

	/// Whose account each one is, or was: an account is never enrolled twice.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Holder>;

	/// The institutions at the start of the chain, with their officers and citizens.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The institutions in the order of their numbers.
		pub institutions: Vec<GenesisInstitution<T::AccountId>>,
		/// Who controls whom among them.
		#[serde(default)]
		pub controllers: Vec<GenesisControl>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for institution in &self.institutions {
				Pallet::<T>::build_institution(institution);
			}
			self.controllers.iter().for_each(Pallet::<T>::build_control);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxOfficers::get() > 0, "an institution needs room for its administrator");
			assert!(T::MaxFormerKeys::get() > 0, "a compromised key must be replaceable");
			assert!(T::MaxPossessionLife::get() > 0, "an account must be bindable");
			assert!(T::MaxControlDepth::get() > 0, "somebody must be able to control somebody");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
