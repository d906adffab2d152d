// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{BankInfo, ClaimInfo, IssueProposal};
use alloc::vec::Vec;
use citychain_primitives::{InstitutionId, Money, Told};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Money that banks have issued, are asked to redeem and owe each other. Amounts are in fen: 100
	/// are CNY 1.
	///
	/// Expired proposals may still be among the issues.
	pub trait SettlementApi<AccountId, Balance>
	where
		AccountId: Codec,
		Balance: Codec,
	{
		/// What `bank` has outstanding, and what it may still issue, also today by one officer alone.
		fn bank(bank: InstitutionId) -> Told<BankInfo<Balance>>;

		/// What `holder` asked `bank` to redeem, in fen; none without an open redemption.
		fn redemption(bank: InstitutionId, holder: AccountId) -> Option<Money>;

		/// The issues of `bank` that another officer may confirm or cancel, in their order.
		fn issue_proposals(bank: InstitutionId) -> Vec<Told<IssueProposal<AccountId, Balance>>>;

		/// What `debtor` owes `creditor` for money that this one redeemed, and how much it may.
		fn claim(creditor: InstitutionId, debtor: InstitutionId) -> Told<ClaimInfo<Balance>>;
	}
}
