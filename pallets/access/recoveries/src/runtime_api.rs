// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use citychain_access::{RecoveryInfo, RecoveryPolicy};
use citychain_primitives::{CitizenId, Told};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Looks up the recoveries of citizens who lost their key, without a transaction.
	///
	/// Who serves citizens asks it for each of them and warns them, so that they can veto in time.
	pub trait RecoveriesApi<AccountId>
	where
		AccountId: Codec,
	{
		/// The recovery of a citizen as it stands now; none if there is none on record.
		fn recovery(citizen: CitizenId) -> Option<Told<RecoveryInfo<AccountId>>>;

		/// How much time recoveries take and give that are opened or confirmed from now on.
		fn policy() -> RecoveryPolicy;
	}
}
