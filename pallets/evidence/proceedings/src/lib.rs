// SPDX-License-Identifier: Apache-2.0
//! # Proceedings (核验与质证)
//!
//! What a court and the parties do with recorded evidence: they have a file compared with its
//! digest, object to what an item proves, hear experts and decide; and a court orders that an item
//! or a case be kept. The register of evidence says that a file was recorded; this pallet says what
//! became of it when somebody doubted it.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | party (当事人) | an institution, by any of its officers in office, or a citizen |
//! | recorder (存证机构) | the institution that recorded an item |
//! | provider (存证平台) | the institution whose platform held the file before |
//! | verification (技术核验) | a file compared with the recorded digest, at a party's request |
//! | finding, outcome (核验结果) | what the verifier found, and what the chain concludes from it |
//! | challenge (质证) | an objection to what an item proves, since it was stored on the chain or before |
//! | response (答辩) | the recorder's answer to a challenge |
//! | default (逾期未答辩) | no answer before the deadline |
//! | expert opinion (司法鉴定意见) | what a forensic institute says in a challenge |
//! | ruling (认证结论) | what a court decides of an item |
//! | legal hold (证据保全) | a court's order that an item or a case be kept |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | party | [`request_verification`](Pallet::request_verification), [`raise_challenge`](Pallet::raise_challenge), [`conclude_default`](Pallet::conclude_default) |
//! | the party that made it | [`withdraw_request`](Pallet::withdraw_request), [`withdraw_challenge`](Pallet::withdraw_challenge) |
//! | officer with the duty `VerifyEvidence` | [`report_verification`](Pallet::report_verification) |
//! | officer with the duty `NotarizeEvidence` of the recorder | [`respond`](Pallet::respond) |
//! | officer with the duty `WitnessAsForensic` | [`give_opinion`](Pallet::give_opinion) |
//! | officer with the duty `Adjudicate`: a court | [`rule`](Pallet::rule), [`place_hold`](Pallet::place_hold) |
//! | such an officer of the court that placed it, or the council once that acts no more | [`release_hold`](Pallet::release_hold) |
//! | officer with the duty `NotarizeEvidence` | [`clear`](Pallet::clear) |
//! | council | [`set_response_period`](Pallet::set_response_period) |
//! | anyone, without a transaction | the look-ups |
//!
//! The look-ups are those of the runtime API [`runtime_api::ProceedingsApi`]. Documents never reach
//! the chain: reasons, answers, reports and orders are salted commitments to them.
//!
//! ## Life cycle
//!
//! ```text
//! request_verification ──► Requested ── report_verification ──► Reported
//!                              └─────── withdraw_request ─────► (removed)
//!
//! raise_challenge ──► Raised ── respond ──► Responded ── rule ──────► Ruled
//!                       │                      │                        ▲
//!                       ├─ withdraw_challenge ─┴─► Withdrawn            │
//!                       └─ conclude_default ──► DefaultNotConfirmed ── rule
//!
//! place_hold ──► in force ── release_hold ──► (removed)
//! ```
//!
//! `give_opinion` adds to a challenge while it is responded. As long as a request waits, a challenge
//! is raised or responded, or a legal hold is in force, the item or case is held in its register and
//! cannot be evicted. When an item is evicted nothing of it is open any more, and `clear` removes
//! what is left here.
//!
//! ## What the chain decides, and what it leaves to the court
//!
//! - *The outcome of a verification* is computed, not reported: a match if the digest found equals
//!   the recorded one, a mismatch if it is another one of the same algorithm. It never changes. Of an
//!   item whose digest matches it may be found that it was not altered since it was stored (§16).
//! - *A default* is a fact about the parties: the recorder was asked and did not answer. It lowers
//!   nothing by itself, for the law has a court not confirm an item only where the party cannot prove
//!   it **and** nothing else corroborates it (§18), and lets a court excuse lateness (民诉法解释
//!   §101, §102). So a court may rule after a default, and in no case before the recorder has
//!   answered or its time is over. The default releases the item; a court that needs it longer
//!   places a legal hold.
//! - *A ruling* alone moves the presumption level down. It is final for its challenge; a higher court
//!   rules on a new one.
//! - *An expert's opinion* is heard, not counted: it does not move the level, since there may be
//!   others to the contrary.
//!
//! The paragraphs without another name are those of 人民法院在线诉讼规则.
//!
//! ## Who is independent of whom
//!
//! Institutions under one controller (`Affiliation`) count as one. Nobody decides on its own side:
//!
//! | who | must stand apart from |
//! |---|---|
//! | verifier | recorder, provider, requester |
//! | expert | recorder, provider, challenger, other experts |
//! | challenger | recorder |
//! | court that rules | challenger; recorder and provider, unless it is that itself |
//!
//! A verifier does not answer its own request: what it found cannot be repeated by the chain, so it
//! takes a second institution, as where a court entrusts an institute (§19). A recorder does not
//! challenge its own item, so that it cannot stage an objection to have it confirmed; what it got
//! wrong it corrects in the register. A court does rule on what it collected itself (民事诉讼法 §67,
//! 民事证据规定 §62), but not for an institution that stands behind it or beside it (民事诉讼法 §47).
//! Independence is asked when somebody acts; who becomes affiliated later has acted all the same.
//!
//! ## Bounds
//!
//! A party has at most one open request and one open challenge of an item, so that nobody fills the
//! places alone; an item has at most [`Config::MaxOpenRequests`] and [`Config::MaxOpenChallenges`]
//! open ones, and a challenge at most [`Config::MaxOpinions`] opinions. What is closed stays with its
//! item, and grows by the allowance of those who call. Legal holds have no other bound than the
//! allowance of the court either: nothing may keep a court from having evidence kept.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Numbered*: verifications, challenges and legal holds have numbers below the next one to be
//!    given.
//! 2. *Indexed*: each is found by its item or case, and nothing else is.
//! 3. *Open*: the open requests and challenges of an item are those that are listed under it, each
//!    under its party, within the bounds.
//! 4. *Held*: an item with an open request, an open challenge or a legal hold is recorded.
//! 5. *Compared*: a match bears the recorded digest, a mismatch another one of its algorithm; asked
//!    as long as the item is recorded.
//! 6. *Dated*: nothing is of a time to come or before what it follows; a deadline is after the
//!    challenge, a response before the deadline, a default not before it.
//! 7. *Heard*: opinions belong to a challenge that was answered, are of distinct institutions, not
//!    older than the answer nor younger than what ended the challenge, and within the bound.
//! 8. *Independent*: no institution verified its own request, gave an opinion or ruled on its own
//!    challenge, verified or gave an opinion on what it recorded, or challenged it.
//! 9. *Periodic*: the response period is at least a millisecond and at most
//!    [`Config::MaxResponsePeriod`].
//!
//! That a held item is held as often as something here holds it, no look-up of the registers tells:
//! the tests count it after every step.
//!
//! ## Example
//!
//! A file that was changed, and a challenge that was answered in time:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *A verifier that reports match or mismatch*: the chain has the digest and can compare.
//! - *Outcomes without the digest that was found*: nobody could check a mismatch later.
//! - *A default that lowers the level*: a recorder whose officers were suspended would lose what no
//!   court had judged.
//! - *Opinions that raise the level to `ForensicOpinion`*: one of two opinions would count because
//!   it came first. An institute that witnesses an item does raise it, in the pallet for witnesses.
//! - *Deadlines that a hook watches*: work in every block for what anybody can conclude when it is
//!   due.
//! - *Rulings that can be changed*: what a court decided on this challenge is history; another
//!   challenge leads to another ruling.
//! - *Handing a hold over to another court* (民事证据规定 §29): the second court places its own and
//!   then the first releases, without a moment in between.

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
mod policy;
mod removal;
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

/// What courts and parties do with evidence: verifications, challenges, rulings, legal holds.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{types::*, WeightInfo};
	use citychain_evidence::{
		CaseRegister, ChallengeId, EvidenceId, EvidenceRegister, HoldId, Ruling, VerificationId,
	};
	use citychain_kit::prelude::*;
	use citychain_primitives::{Affiliation, Commitment, Enrolment, Millis};

	/// What courts and parties do with evidence.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// Tells which party stands behind an account.
		type Enrolment: Enrolment<Self::AccountId>;

		/// Tells which institutions stand under one controller, so that none decides on its own side.
		type Affiliation: Affiliation;

		/// The register of the evidence that proceedings are about.
		type Evidence: EvidenceRegister;

		/// The register of the cases that courts order to be kept.
		type Cases: CaseRegister;

		/// How long recorders have to answer a challenge until the council decides otherwise, in
		/// milliseconds.
		#[pallet::constant]
		type DefaultResponsePeriod: Get<u64>;

		/// The longest response period that the council may set, in milliseconds.
		///
		/// It keeps a challenge from staying without an answer and without a ruling for ever.
		#[pallet::constant]
		type MaxResponsePeriod: Get<u64>;

		/// The most verification requests of an item that may wait for a verifier at one time.
		#[pallet::constant]
		type MaxOpenRequests: Get<u32>;

		/// The most challenges of an item that may wait for a response or a ruling at one time.
		#[pallet::constant]
		type MaxOpenChallenges: Get<u32>;

		/// The most opinions on a challenge.
		#[pallet::constant]
		type MaxOpinions: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	// Every key is a number that the chain gave in order, or leads to one that exists: nobody
	// chooses where it lands in the trie, so that Twox64Concat is safe.

	/// Every verification: those that wait, and those that were reported.
	#[pallet::storage]
	pub type Verifications<T> = StorageMap<_, Twox64Concat, VerificationId, Verification>;

	/// The verifications of each item.
	#[pallet::storage]
	pub type VerificationsByEvidence<T> =
		StorageDoubleMap<_, Twox64Concat, EvidenceId, Twox64Concat, VerificationId, ()>;

	/// The requests of each item that wait for a verifier, by the party that made them; no entry
	/// where there are none.
	#[pallet::storage]
	pub type OpenRequests<T: Config> = StorageMap<
		_,
		Twox64Concat,
		EvidenceId,
		BoundedBTreeMap<Party, VerificationId, T::MaxOpenRequests>,
	>;

	/// The number of the next verification; those below it are given and never given again.
	#[pallet::storage]
	pub type NextVerification<T> = StorageValue<_, VerificationId, ValueQuery>;

	/// Every challenge.
	#[pallet::storage]
	pub type Challenges<T> = StorageMap<_, Twox64Concat, ChallengeId, Challenge>;

	/// The challenges of each item.
	#[pallet::storage]
	pub type ChallengesByEvidence<T> =
		StorageDoubleMap<_, Twox64Concat, EvidenceId, Twox64Concat, ChallengeId, ()>;

	/// The challenges of each item that wait for a response or a ruling, by the party that raised
	/// them; no entry where there are none.
	#[pallet::storage]
	pub type OpenChallenges<T: Config> = StorageMap<
		_,
		Twox64Concat,
		EvidenceId,
		BoundedBTreeMap<Party, ChallengeId, T::MaxOpenChallenges>,
	>;

	/// The experts' opinions on each challenge, in the order in which they were given.
	#[pallet::storage]
	pub type Opinions<T: Config> = StorageMap<
		_,
		Twox64Concat,
		ChallengeId,
		BoundedVec<GivenOpinion, T::MaxOpinions>,
		ValueQuery,
	>;

	/// The number of the next challenge; those below it are given and never given again.
	#[pallet::storage]
	pub type NextChallenge<T> = StorageValue<_, ChallengeId, ValueQuery>;

	/// The legal holds in force; those that were released are removed.
	#[pallet::storage]
	pub type Holds<T> = StorageMap<_, Twox64Concat, HoldId, LegalHold>;

	/// The legal holds of each item and case.
	#[pallet::storage]
	pub type HoldsByTarget<T> = StorageDoubleMap<_, Twox64Concat, Target, Twox64Concat, HoldId, ()>;

	/// The number of the next legal hold; those below it are given and never given again.
	#[pallet::storage]
	pub type NextHold<T> = StorageValue<_, HoldId, ValueQuery>;

	/// How long recorders have to answer challenges that are raised from now on, in milliseconds.
	#[pallet::storage]
	pub type ResponsePeriod<T: Config> =
		StorageValue<_, u64, ValueQuery, <T as Config>::DefaultResponsePeriod>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Self::is_response_period(T::DefaultResponsePeriod::get()),
				"DefaultResponsePeriod must be one that the council could set"
			);
			assert!(
				T::MaxOpenRequests::get() > 0
					&& T::MaxOpenChallenges::get() > 0
					&& T::MaxOpinions::get() > 0,
				"items need room for a request and a challenge, and challenges for an opinion"
			);
			let limits = T::BlockWeights::get();
			assert!(
				limits
					.get(DispatchClass::Normal)
					.max_extrinsic
					.is_none_or(|most| T::WeightInfo::clear(MAX_CLEARED).all_lte(most)),
				"the longest clear must be small enough for a block"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
