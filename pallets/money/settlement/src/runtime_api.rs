// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use citychain_primitives::InstitutionId;
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Money that banks have issued and are asked to redeem. Amounts are in fen: 100 are CNY 1.
	pub trait SettlementApi<AccountId, Balance>
	where
		AccountId: Codec,
		Balance: Codec,
	{
		/// What `bank` has issued and not yet redeemed, in fen.
		fn outstanding(bank: InstitutionId) -> Balance;

		/// What `holder` asked `bank` to redeem, in fen; none without an open redemption.
		fn redemption(bank: InstitutionId, holder: AccountId) -> Option<Balance>;
	}
}
