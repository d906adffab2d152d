// SPDX-License-Identifier: Apache-2.0
//! What a bank owes, what it may still issue and how much it may be owed, and how that changes.

use crate::{Config, Error};
use citychain_kit::{answer, stored};
use citychain_primitives::{Day, InstitutionId, Millis, OfficerId};
use frame_support::{traits::fungible::Inspect, BoundedVec};
use sp_runtime::traits::{CheckedAdd, CheckedSub, Saturating, Zero};

/// An amount of money in fen: 100 fen are CNY 1.
pub type BalanceOf<T> =
	<<T as Config>::Currency as Inspect<<T as frame_system::Config>::AccountId>>::Balance;

/// The banks that one holder has asked.
pub type BanksOf<T> = BoundedVec<InstitutionId, <T as Config>::MaxRedemptions>;

/// A proposed issue.
pub type ProposalOf<T> = IssueProposal<<T as frame_system::Config>::AccountId, BalanceOf<T>>;

/// The open proposals of one bank.
pub type ProposalsOf<T> = BoundedVec<ProposalOf<T>, <T as Config>::MaxProposals>;

/// How much the council lets a bank issue.
#[stored(Copy, Default)]
pub struct IssueLimit<Balance> {
	/// How much the bank may have outstanding, in fen.
	pub outstanding: Balance,
	/// How much of it its officers may issue alone in one day, all together, in fen.
	pub alone_per_day: Balance,
}

/// What a bank's officers issued alone in one day.
#[stored(Copy, Default)]
pub struct IssuedAlone<Balance> {
	/// The day in China Standard Time.
	pub day: Day,
	/// How much, in fen.
	pub amount: Balance,
}

impl<Balance: Copy + Zero> IssuedAlone<Balance> {
	/// What was issued alone on `today`, in fen.
	pub fn on(&self, today: Day) -> Balance {
		if self.day == today {
			self.amount
		} else {
			Zero::zero()
		}
	}
}

/// An issue that one officer of a bank proposed and another one may confirm.
#[stored]
pub struct IssueProposal<AccountId, Balance> {
	/// The account that is to receive the money.
	pub beneficiary: AccountId,
	/// How much, in fen.
	pub amount: Balance,
	/// The officer that proposed it.
	pub proposer: OfficerId,
	/// When it was proposed, in milliseconds since 1970-01-01 UTC.
	pub proposed_at: Millis,
	/// From when on it cannot be confirmed, in milliseconds since 1970-01-01 UTC.
	pub expiry: Millis,
}

/// How much one bank may owe another one for money of its own that the other redeemed.
#[stored(Copy, Default)]
pub struct CreditLine<Balance> {
	/// How much the creditor is ready to be owed, in fen.
	pub granted: Balance,
	/// How much the debtor is ready to owe, in fen.
	pub accepted: Balance,
}

impl<Balance: Copy + Ord + Zero + Saturating> CreditLine<Balance> {
	/// Whether neither side lets anything arise.
	pub fn is_empty(&self) -> bool {
		self.granted.is_zero() && self.accepted.is_zero()
	}

	/// How much both sides let be owed, in fen.
	pub fn limit(&self) -> Balance {
		self.granted.min(self.accepted)
	}

	/// How much may be added to a claim of `claimed`, in fen.
	pub fn room(&self, claimed: Balance) -> Balance {
		self.limit().saturating_sub(claimed)
	}
}

/// What a bank has outstanding, and what it may still issue.
#[answer(Copy)]
pub struct BankInfo<Balance> {
	/// What it has issued and what was not redeemed yet, in fen.
	pub outstanding: Balance,
	/// How much it may have outstanding, and issue by one officer alone in a day, in fen.
	pub limit: IssueLimit<Balance>,
	/// What it may still issue, in fen.
	pub room: Balance,
	/// What of it its officers may still issue alone today, in fen.
	pub room_alone: Balance,
}

/// What one bank owes another one, and may.
#[answer(Copy)]
pub struct ClaimInfo<Balance> {
	/// What the debtor owes the creditor, in fen.
	pub amount: Balance,
	/// How much each side lets be owed.
	pub line: CreditLine<Balance>,
	/// What may still be added, in fen.
	pub room: Balance,
}

/// What waits for a bank, named as the call that is waited for.
#[answer]
pub enum SettlementTask<AccountId> {
	/// To redeem money, or refuse it, of this account.
	#[codec(index = 0)]
	Redeem(AccountId),
	/// To confirm an issue to this account as another officer, or cancel it.
	#[codec(index = 1)]
	ConfirmIssue(AccountId),
}

/// `outstanding` after an issue of `amount`, or after another bank's liability of `amount` came;
/// a claim likewise.
pub(crate) fn increased<T: Config>(
	outstanding: BalanceOf<T>,
	amount: BalanceOf<T>,
) -> Result<BalanceOf<T>, Error<T>> {
	outstanding.checked_add(&amount).ok_or(Error::Overflow)
}

/// `outstanding` after a redemption of `amount`.
pub(crate) fn decreased<T: Config>(
	outstanding: BalanceOf<T>,
	amount: BalanceOf<T>,
) -> Result<BalanceOf<T>, Error<T>> {
	outstanding.checked_sub(&amount).ok_or(Error::ExceedsOutstanding)
}
