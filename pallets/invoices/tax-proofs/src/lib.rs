// SPDX-License-Identifier: Apache-2.0
//! # Proofs of paid taxes (完税证明)
//!
//! A tax bureau states that a tax was paid, or that there was none to pay, on what a commitment
//! stands for; another register asks for that statement once, and it never serves again.
//!
//! Whoever registers the transfer of a real estate must see that deed tax was paid
//! (契税法 §11: 未按照规定缴纳契税的，不动产登记机构不予办理土地、房屋权属登记). On paper the same
//! proof can be shown twice, or altered in between. Here the register of real estate uses it up in
//! the same call that records the transfer, or neither happens.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | proof (完税证明) | what a bureau states of one tax on one subject |
//! | subject (计税对象) | what was taxed, a contract or a transfer, as a salted commitment |
//! | base (计税依据) | what the tax was computed on, in fen |
//! | tax (税额) | what was paid, in fen; zero where nothing was due |
//! | to use up (核销) | to rely on a proof, which can be done once |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of a tax bureau with the duty `AdministerTax` | [`issue_proof`](Pallet::issue_proof) |
//! | the same, of the bureau that issued the proof | [`revoke_proof`](Pallet::revoke_proof) |
//! | any officer with the duty `AdministerTax` | [`prune_proof`](Pallet::prune_proof), once its retention is over |
//! | another pallet | [`TaxProofs::consume`] |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are view functions, and the runtime API [`runtime_api::TaxProofsApi`] answers the
//! same questions with the same types.
//!
//! ## Life of a proof
//!
//! ```text
//!             issue_proof          consume, once
//! no proof ───────────────► valid ───────────────► used ────┐
//!                             │ │                           │
//!                             │ └── revoke_proof ► revoked ─┼─ Retention, prune_proof ─► gone
//!                             └─── until passes ─► expired ─┘
//! ```
//!
//! A proof is valid from the block in which it was issued until, and not including, its end.
//! Nothing is written when the end passes: whether a proof has expired is found when somebody asks.
//! While a proof is valid or used, no other proof of this tax on this subject is issued; after it
//! was revoked or expired, another one is.
//!
//! ## Privacy
//!
//! The subject is the hash of a domain, an algorithm, an institution, a secret salt of 32 bytes and
//! the canonical bytes of the contract or the transfer. Whoever brings the proof to a register has
//! salt and bytes; nobody else learns from the chain who sold what to whom. Base and tax stand in
//! clear, as the register that relies on them compares them with the price.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers.
//!
//! 1. *Numbered*: every proof has a number below the next one.
//! 2. *Stated*: no tax exceeds its base.
//! 3. *Dated*: a proof was issued in the past and ends after that; it was used between, and used or
//!    revoked in the past and before its end.
//! 4. *Unique*: the proof that stands for a tax and a subject is one of them, and all other proofs
//!    of these are revoked or expired.
//!
//! ## Example
//!
//! A proof serves once, and until its end:
//!
//! ```
//! use citychain_primitives::*;
//! use pallet_tax_proofs::*;
//!
//! let subject = Commitment([7; 32]);
//! let proof = TaxProof {
//!     kind: TaxProofKind::DeedTax,
//!     subject,
//!     base: Fen(200_000_000),
//!     tax: Fen(3_000_000),
//!     bureau: InstitutionId(8),
//!     officer: OfficerId(8),
//!     issued_at: Millis(1_000),
//!     until: Millis(2_000),
//!     state: ProofState::Valid,
//! };
//! let use_at = |proof: TaxProof, at| proof.used(TaxProofKind::DeedTax, &subject, Millis(at));
//!
//! let used = use_at(proof, 1_999).unwrap();
//! assert_eq!(use_at(used, 1_999), Err(Refusal::AlreadyUsed));
//! assert_eq!(use_at(proof, 2_000), Err(Refusal::Expired));
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Naming the taxpayer*: most are natural persons, and the register that relies on a proof knows
//!   the subject.
//! - *Giving a used proof back*: the transfer that relied on it stands, or its own register undoes
//!   it; a transfer after that is another subject, of which the bureau issues another proof.
//! - *Letting any bureau revoke*: what a bureau states, it alone takes back; a court that disagrees
//!   orders it to.

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
mod calls;
mod errors;
mod events;
mod impls;
#[cfg(test)]
mod mock;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
// The code that the codec's derive makes casts the index of a variant.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[cfg(doc)]
use citychain_invoices::TaxProofs;

// Calls, events and errors stand in files of their own, as in every pallet.
/// Proofs of paid taxes, each of which serves once.
// The code that FRAME generates casts and expects.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		types::{ProofStatus, TaxProof},
		WeightInfo,
	};
	use citychain_invoices::{TaxProofId, TaxProofKind};
	use citychain_primitives::{
		Authority, Commitment, Duty, Fen, InstitutionId, Millis, OfficerId,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	/// The layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	/// Proofs of paid taxes, each of which serves once.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Tells which officer acts for which institution.
		type Authority: Authority<Self::AccountId>;

		/// The clock of the chain, in milliseconds since 1970-01-01 UTC.
		type Time: Time<Moment = u64>;

		/// The longest that a proof may be valid, in milliseconds.
		#[pallet::constant]
		type MaxValidity: Get<u64>;

		/// How long a proof is kept after it was used, revoked or expired, in milliseconds; tax
		/// receipts are kept for ten years (税收征收管理法实施细则 §29).
		#[pallet::constant]
		type Retention: Get<u64>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The number of the next proof.
	#[pallet::storage]
	pub type NextProof<T> = StorageValue<_, TaxProofId, ValueQuery>;

	// The chain numbers proofs, and nobody chooses where they land in the trie: the fast hasher is
	// safe. Commitments are chosen by callers.

	/// The proofs. Removed by `prune_proof`.
	#[pallet::storage]
	pub type Proofs<T> = StorageMap<_, Twox64Concat, TaxProofId, TaxProof>;

	/// The last proof of each tax on each subject. Removed with the proof by `prune_proof`.
	#[pallet::storage]
	pub type LastProofs<T> =
		StorageMap<_, Blake2_128Concat, (TaxProofKind, Commitment), TaxProofId>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxValidity::get() > 0, "no proof could be issued");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The proof with this number, if it was issued and not pruned.
		pub fn proof(id: TaxProofId) -> Option<TaxProof> {
			Proofs::<T>::get(id)
		}

		/// The last proof that was issued of this tax on this subject, if it was not pruned.
		pub fn last_proof(kind: TaxProofKind, subject: Commitment) -> Option<TaxProofId> {
			LastProofs::<T>::get((kind, subject))
		}

		/// Whether a proof of this tax on this subject can be used now, and if not, why.
		///
		/// None if there is no such proof, or it is of another tax or subject.
		pub fn status(
			id: TaxProofId,
			kind: TaxProofKind,
			subject: Commitment,
		) -> Option<ProofStatus> {
			Self::status_of(id, kind, &subject)
		}
	}
}
