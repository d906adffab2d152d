// SPDX-License-Identifier: Apache-2.0
//! The look-up, which clients reach without custom JSON-RPC.

use citychain_access::{AllowanceInfo, Sender};
use citychain_primitives::Told;
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Tells what an account may use of the next block.
	///
	/// The signature of a transaction is not looked at.
	pub trait AllowanceApi<AccountId>
	where
		AccountId: Codec,
	{
		/// What an account may use now and why its transactions wait; none if it is not enrolled.
		fn allowance_of(account: AccountId) -> Option<Told<AllowanceInfo>>;

		/// Who should have signed a transaction; none if it has no signer or cannot be read.
		fn sender(transaction: Block::Extrinsic) -> Option<Sender<AccountId>>;
	}
}
