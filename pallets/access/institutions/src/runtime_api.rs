// SPDX-License-Identifier: Apache-2.0
//! The look-ups, which polkadot.js shows.

use alloc::vec::Vec;
use citychain_access::{EnrolmentInfo, InstitutionInfo, OfficerInfo};
use citychain_primitives::{
	Binding, InstitutionId, Millis, Named, OfficerId, RawText, Statement, Told,
};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Who the institutions, officers and citizens are, and who may act now.
	///
	/// Officers are listed in no particular order. Of the account of a withdrawn citizen nothing is told.
	/// A statement is plain ASCII: paste it into *Sign and verify*, and hand the signature in with the
	/// same expiry, in milliseconds since 1970-01-01 UTC.
	pub trait InstitutionsApi<AccountId>
	where
		AccountId: Codec,
	{
		/// The institution with this number.
		fn institution(institution: InstitutionId) -> Option<Told<InstitutionInfo>>;

		/// The institution with this unified social credit code; none if the code is malformed.
		fn institution_by_code(code: RawText) -> Option<Told<InstitutionInfo>>;

		/// Who controls an institution, and so on to the ultimate controller; empty if nobody does.
		fn controllers_of(institution: InstitutionId) -> Vec<Named>;

		/// The officer with this number, dismissed ones included.
		fn officer(officer: OfficerId) -> Option<Told<OfficerInfo<AccountId>>>;

		/// Whose account this is or was, and whether it may act now; none if it was never enrolled.
		fn who_is(account: AccountId) -> Option<Told<EnrolmentInfo>>;

		/// The officers of an institution that were not dismissed, at most 100 that follow `after`.
		fn officers_of(
			institution: InstitutionId,
			after: Option<OfficerId>,
			limit: u32,
		) -> Vec<Told<OfficerInfo<AccountId>>>;

		/// What an account's owner signs so that it becomes what `binding` says, before `expiry`.
		fn possession_statement(binding: Binding, expiry: Millis) -> Statement;

		/// What an officer or a second administrator signs so that the officer goes on with this account.
		fn approval_statement(
			officer: OfficerId,
			account: AccountId,
			expiry: Millis,
		) -> Statement;
	}
}
