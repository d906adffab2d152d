// SPDX-License-Identifier: Apache-2.0
//! # Settlement (结算)
//!
//! Settlement banks issue money against deposits and take it back, one to one. Money is counted in
//! fen (分): 100 fen are CNY 1.
//!
//! ## Terminology
//!
//! | word | meaning |
//! |---|---|
//! | settlement bank (结算银行) | an institution that holds the duty `SettleMoney` |
//! | issue (发行) | a bank received a deposit and mints the same amount for the depositor |
//! | issue limit (发行限额) | how much the council lets a bank have outstanding, and its officers issue alone in one day |
//! | outstanding (未偿余额) | what a bank has issued and not yet redeemed: its liability, in fen |
//! | redemption (兑付) | a holder's request to a bank, and the money on hold (冻结) for it |
//! | issuer (发行行) | the bank as whose money a redemption counts: its outstanding amount shrinks |
//! | claim (同业债权) | what the issuer owes another bank that redeemed its money and paid for it |
//! | credit line (同业授信) | how much of it creditor and debtor each let arise |
//! | holder (持有人) | the account whose money it is; it may be a citizen's or an officer's |
//!
//! ## Roles and calls
//!
//! | who | calls |
//! |---|---|
//! | officer of a bank with the duty `SettleMoney` | [`issue`](Pallet::issue), [`propose_issue`](Pallet::propose_issue), [`confirm_issue`](Pallet::confirm_issue), [`cancel_issue`](Pallet::cancel_issue), [`redeem`](Pallet::redeem), [`refuse_redemption`](Pallet::refuse_redemption), [`set_credit_line`](Pallet::set_credit_line), [`settle_claim`](Pallet::settle_claim) |
//! | holder | [`request_redemption`](Pallet::request_redemption), [`cancel_redemption`](Pallet::cancel_redemption) |
//! | holder with a new key | [`recover_balance`](Pallet::recover_balance) |
//! | council | [`set_issue_limit`](Pallet::set_issue_limit), [`settle_claim`](Pallet::settle_claim), [`transfer_outstanding`](Pallet::transfer_outstanding), [`hand_over_balance`](Pallet::hand_over_balance) |
//! | anyone, without a transaction | the look-ups of the runtime API [`runtime_api::SettlementApi`] |
//!
//! ## Issue
//!
//! A bank has outstanding at most what the council allows it, and without a limit it issues nothing.
//! One officer issues alone while the bank's officers together stay within their amount of the day;
//! what is beyond it one officer proposes, and another one of the bank confirms, naming beneficiary
//! and amount anew. So one stolen key costs the amount of a day, and one bank at most its limit. A
//! proposal is confirmed within [`Config::ProposalLife`], and not if the key that made it was in other
//! hands by then; any officer of the bank cancels it.
//!
//! ## Life of a redemption
//!
//! ```text
//!                          ┌─ cancel_redemption, by the holder ──► released
//! request_redemption ──► open ─ refuse_redemption, by the bank ──► released
//!                          ├─ redeem, by the bank ───────────────► burned
//!                          └─ recover_balance, hand_over_balance ► released, on another account
//! ```
//!
//! A holder has at most one open redemption at each bank, and [`Config::MaxRedemptions`] in all.
//! Until the bank redeems, the holder may
//! cancel; a bank therefore redeems first and pays at once by the event [`Event::MoneyRedeemed`],
//! which is final, rather than pay for money that is still the holder's.
//!
//! ## Issuers and claims
//!
//! All money is alike on the accounts, and who issued it the banks know by their books. A bank that
//! redeems says whose money it takes: its own, up to its own outstanding amount, or another bank's,
//! whose outstanding amount then shrinks, and which owes the paying bank what it paid. Such a claim
//! arises only within the line on which both agreed: the creditor lends no more than it granted, and
//! the debtor owes no more than it accepted, so that neither decides alone. The debtor pays outside
//! the chain, and the creditor records it.
//!
//! ## Suspended and closed banks
//!
//! A bank that is suspended or closed, or loses the duty, can neither issue nor redeem, and takes
//! no new requests; its open redemptions stay, and every holder can cancel its own at any time.
//! No other bank redeems its money as its any more, and what it owes to banks stays open. To make
//! its money redeemable, the council moves the liability, together with the deposits off the chain,
//! to a bank that acts, by [`transfer_outstanding`](Pallet::transfer_outstanding). Holders with an
//! open redemption at the former bank cancel it and ask the new one.
//!
//! ## Replaced keys
//!
//! When the key of a citizen or an officer is replaced, its money stays on the former account,
//! which is not enrolled any more: the pool refuses what the former key signs, and no bank issues
//! to it. The new key recovers all of it by one call for each former key, suspended or not; what
//! the former account asked a bank to redeem is cancelled, so that whoever else had the former key
//! gains nothing by having asked. What a bank redeemed before stays redeemed: banks pay the person
//! whom they know, never whoever signed.
//!
//! A citizen who withdraws and an officer who is dismissed leave no present key. What they leave
//! on their accounts the council hands over to an enrolled account: to their new one, if they were
//! enrolled anew, or to their heirs.
//!
//! Money that another pallet holds on a former account, such as an escrow, is not touched; when it
//! is released there, it can be recovered by the same call.
//!
//! ## Invariants
//!
//! Checked by `try_state` under these numbers:
//!
//! 1. *Backed*: the banks' outstanding amounts add up to the total issuance. Nothing else mints or
//!    burns: the runtime keeps the currency's own calls away from signed origins, slashes nobody,
//!    and sets the existential deposit to one fen, so that there is no dust to lose.
//! 2. *Held*: what a holder has on hold for [`HoldReason::Redemption`] is the sum of its open
//!    redemptions.
//! 3. *Alive*: the account of each holder with an open redemption has a provider reference.
//! 4. *Sparse*: no outstanding amount and no redemption of zero is kept.
//! 5. *Indexed*: the banks that a holder has asked, in [`BanksAsked`], are those at which it has an
//!    open redemption, each once; no empty list is kept.
//! 6. *Limited*: only banks with an issue limit have an amount of the day; none of either is zero.
//! 7. *Proposed*: a bank's open proposals are for different beneficiaries and for more than nothing;
//!    no empty list is kept.
//! 8. *Claimed*: claims and credit lines are between two banks; none of zero is kept.
//!
//! That a bank is within its limit is no invariant: the council may lower it below what is
//! outstanding, or move another bank's liability to it.
//!
//! ## Example
//!
//! CNY 12.50 goes to a citizen, and comes back:
//!
//! ```ignore
#![doc = include_str!("tests/example.rs")]
//! ```
//!
//! ## Rejected alternatives
//!
//! - *Burning at the request*: the holder would have neither money nor payment while the bank
//!   decides, and a refusal would have to mint.
//! - *Reserving a bank's outstanding amount for open requests*: a holder could lock it at will. As
//!   whose money the request counts is said, and compared, when it is redeemed.
//! - *Keeping on each account which bank issued its money*: every domain that moves money would have
//!   to move these records too; the banks' books have them (docs/adr/0022-bank-money.md).
//! - *A credit line by the creditor's word alone*: a bank could have another one pay for money that it
//!   issued itself.
//! - *A separate token per bank*: money could then only move between customers of one bank.
//! - *Moving the money when the key is replaced*: the register would have to know every pallet that
//!   keeps something by account, and an officer who enrols citizens would move money.
//! - *Moving open redemptions to the new key*: it may have asked the same bank itself, and a
//!   request may have been made by whoever stole the former key.

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
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod weights;

pub use pallet::*;
pub use types::{
	BalanceOf, BankInfo, BanksOf, ClaimInfo, CreditLine, IssueLimit, IssueProposal, IssuedAlone,
	ProposalOf, ProposalsOf, SettlementTask,
};
pub use weights::{SubstrateWeight, WeightInfo};

/// Money in fen, which settlement banks issue and redeem.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::{BalanceOf, BanksOf, CreditLine, IssueLimit, IssuedAlone, ProposalsOf, WeightInfo};
	use alloc::vec::Vec;
	use citychain_kit::prelude::*;
	use citychain_primitives::{Enrolment, FormerKeys, KeyHistory, Millis};
	use frame_support::traits::fungible::{self, hold, Inspect};
	use sp_runtime::traits::Zero;

	/// Money in fen, which settlement banks issue and redeem.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// Where the money is. Its least balance must be one fen at most, so that no dust is lost.
		type Currency: fungible::Mutate<Self::AccountId>
			+ hold::Mutate<Self::AccountId, Reason = Self::RuntimeHoldReason>;

		/// The runtime's reasons to hold money.
		type RuntimeHoldReason: From<HoldReason>;

		/// Tells whether a beneficiary is enrolled.
		type Enrolment: Enrolment<Self::AccountId>;

		/// Tells whose a former account was, so that its money can follow the holder.
		type FormerKeys: FormerKeys<Self::AccountId>;

		/// Tells whether the key that proposed an issue was in other hands.
		type KeyHistory: KeyHistory;

		/// How many issues one bank may have proposed at once.
		#[pallet::constant]
		type MaxProposals: Get<u32>;

		/// How long a proposed issue can be confirmed, in milliseconds.
		#[pallet::constant]
		type ProposalLife: Get<u64>;

		/// At how many banks one holder may have an open redemption: the work of recovering its
		/// balance grows with them.
		#[pallet::constant]
		type MaxRedemptions: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The holder asked a bank to redeem it.
		#[codec(index = 0)]
		Redemption,
	}

	/// What each bank has issued and not yet redeemed, in fen. Without an entry: nothing.
	// The chain numbers institutions; nobody chooses the key.
	#[pallet::storage]
	pub type Outstanding<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, BalanceOf<T>, ValueQuery>;

	/// How much the council lets each bank issue. Without an entry: nothing.
	// The chain numbers institutions. Each leaves by `set_issue_limit` with zero.
	#[pallet::storage]
	pub type IssueLimits<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, IssueLimit<BalanceOf<T>>, ValueQuery>;

	/// What the officers of each bank issued alone on the last day on which they did.
	// The chain numbers institutions. Each leaves with the bank's limit.
	#[pallet::storage]
	pub type IssuedAloneToday<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, IssuedAlone<BalanceOf<T>>, ValueQuery>;

	/// The issues of each bank that another officer may confirm, in the order of their proposals.
	// The chain numbers institutions. Each proposal leaves by `confirm_issue` or `cancel_issue`, or, if
	// expired, by the bank's next one.
	#[pallet::storage]
	pub type IssueProposals<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, ProposalsOf<T>, ValueQuery>;

	/// How much may be owed, by creditor and debtor. Without an entry: nothing.
	// Banks alone are named, whose numbers the chain gives. Each leaves when both sides set zero.
	#[pallet::storage]
	pub type CreditLines<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		InstitutionId,
		Twox64Concat,
		InstitutionId,
		CreditLine<BalanceOf<T>>,
		ValueQuery,
	>;

	/// What is owed for money that another bank redeemed, by creditor and debtor, in fen. Each leaves by
	/// `settle_claim`. Without an entry: nothing.
	// Creditor first, so that an officer lists what its own bank is owed.
	#[pallet::storage]
	pub type Claims<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		InstitutionId,
		Twox64Concat,
		InstitutionId,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Open redemptions by bank and holder, in fen. The same amount is on hold in the holder's
	/// account. Each leaves by `redeem`, `refuse_redemption` or `cancel_redemption`, or with all
	/// the money of its account by `recover_balance` or `hand_over_balance`.
	// Bank first, so that an officer lists its own bank's. Holders choose their accounts, and those
	// without money for a hold cannot add one.
	#[pallet::storage]
	pub type Redemptions<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		InstitutionId,
		Blake2_128Concat,
		T::AccountId,
		BalanceOf<T>,
	>;

	/// The banks at which each holder has an open redemption, in the order of the requests.
	// So that what a former key asked for is found without a walk through all banks. Holders choose
	// their accounts.
	#[pallet::storage]
	pub type BanksAsked<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BanksOf<T>, ValueQuery>;

	/// Money that banks have issued when the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Bank, beneficiary and amount in fen of each issue. Enrolment is not asked: the register
		/// may not be there yet.
		pub issues: Vec<(InstitutionId, T::AccountId, BalanceOf<T>)>,
		/// Bank, how much it may have outstanding, and how much of it its officers may issue alone in
		/// one day, in fen.
		pub limits: Vec<(InstitutionId, BalanceOf<T>, BalanceOf<T>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (bank, outstanding, alone_per_day) in &self.limits {
				assert!(!outstanding.is_zero(), "genesis sets an issue limit of zero");
				let (outstanding, alone_per_day) = (*outstanding, *alone_per_day);
				IssueLimits::<T>::insert(bank, IssueLimit { outstanding, alone_per_day });
			}
			for (bank, beneficiary, amount) in &self.issues {
				let issued = Pallet::<T>::mint(*bank, beneficiary, *amount);
				assert!(issued.is_ok(), "genesis issues an amount that cannot be: {issued:?}");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				<T::Currency as Inspect<T::AccountId>>::minimum_balance() <= 1u32.into(),
				"with an existential deposit above one fen, dust would break invariant 1"
			);
			assert!(T::MaxRedemptions::get() > 0, "a holder must be able to ask one bank");
			assert!(T::MaxProposals::get() > 0, "a bank must be able to propose an issue");
			assert!(T::ProposalLife::get() > 0, "a proposal must be open for some time");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
