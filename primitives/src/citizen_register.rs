// SPDX-License-Identifier: Apache-2.0
//! The register of citizens, as whoever replaces their keys asks it.

#[cfg(feature = "runtime-benchmarks")]
use crate::ActingOfficer;
use crate::{Binding, CitizenId, InstitutionId, Possession};
use sp_runtime::{DispatchError, DispatchResult};

/// Tells which key is whose, and replaces it. The errors are those of the pallet that implements it.
///
/// It decides nothing: whether a key may be replaced is up to who asks.
pub trait CitizenRegister<AccountId> {
	/// How accounts sign.
	type Signature;

	/// The institution that keeps the citizen's enrolment.
	fn keeper(citizen: CitizenId) -> Result<InstitutionId, DispatchError>;

	/// The present key of the citizen, who may be suspended.
	fn present_key(citizen: CitizenId) -> Result<AccountId, DispatchError>;

	/// The citizen whose present key is `who`, and who may be suspended.
	fn citizen_of(who: &AccountId) -> Result<CitizenId, DispatchError>;

	/// Refuses an account that is or was somebody's key.
	fn ensure_fresh(account: &AccountId) -> DispatchResult;

	/// Refuses what is not the word of the account's owner, now, that it becomes what `binding` says.
	fn ensure_possessed(
		account: &AccountId,
		binding: Binding,
		possession: &Possession<Self::Signature>,
	) -> DispatchResult;

	/// Makes a fresh account the citizen's present key. Number, level and status stay.
	fn replace_key(citizen: CitizenId, account: AccountId) -> DispatchResult;

	/// An officer with the longest history of keys, of an institution that enrols citizens and is
	/// affiliated with no other: another one at each call.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_registrar() -> ActingOfficer;

	/// A citizen whose enrolment this institution keeps, with room for one more former key.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_citizen_of(keeper: InstitutionId) -> CitizenId;

	/// A fresh account.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_account() -> AccountId;

	/// A fresh account with its owner's word, which takes longest to check.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_possession(binding: Binding) -> (AccountId, Possession<Self::Signature>);
}
