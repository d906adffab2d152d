// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// Another institution recorded this item, and only an officer of that one describes it.
		NotOwner,
		/// The officer's institution is neither the item's recorder nor its provider, and only these
		/// put its custody on record.
		NotCustodian,
		/// The call describes no dimension: give at least one.
		NothingDescribed,
		/// The time is described already and stays as it is: leave it out.
		TimeAlreadyDescribed,
		/// The place is described already and stays as it is: leave it out.
		PlaceAlreadyDescribed,
		/// The person is described already and stays as it is: leave it out.
		PersonAlreadyDescribed,
		/// What went before is described already and stays as it is: leave it out.
		BeforeAlreadyDescribed,
		/// What happened is described already and stays as it is: leave it out.
		DuringAlreadyDescribed,
		/// What came after is described already and stays as it is: leave it out.
		AfterAlreadyDescribed,
		/// The step is dated later than the chain's time plus `MaxClockSkew`: check the clock that
		/// the time came from, and its unit, which is the millisecond.
		StepInFuture,
		/// The file came to be later than its digest was recorded, which cannot be: check the time.
		GeneratedAfterRecording,
		/// This step may not follow the last one: stages do not go back, a file is generated once,
		/// and nothing follows its submission; `custody` shows the steps so far.
		StepOutOfOrder,
		/// The step is dated earlier than the last one: check the time; `custody` shows the last.
		StepBeforeLast,
		/// The chain of custody is full: its last place is kept for the submission.
		TooManyCustodyEvents,
		/// The officer's institution recorded the item, was its provider, or is affiliated with one
		/// of them: another institution must witness it.
		ConflictOfInterest,
		/// The officer's institution has witnessed this item: its word stands and need not be given
		/// again.
		AlreadyWitnessed,
		/// The officer's institution is affiliated with one that witnessed this item before: another
		/// one must witness it.
		NotIndependent,
		/// The item has as many witnesses as the chain allows.
		TooManyWitnesses,
		/// Dimensions that the item's class requires are not described: its recorder describes those
		/// that `missing_dimensions` names first.
		DimensionsMissing,
		/// The item is still recorded: what is known of it stays until it is evicted.
		StillRecorded,
		/// Nothing is known of this item, so nothing can be cleared.
		NothingToClear,
		/// The institution is not active: only an active one can be filed as a provider.
		ProviderNotActive,
		/// The filing number is empty.
		NumberEmpty,
		/// The filing number is longer than 64 bytes, which is 21 Chinese characters.
		NumberTooLong,
		/// The filing number is not UTF-8, or has characters that cannot be seen.
		NumberNotText,
		/// The provider is filed: to change number or standards, remove the filing and file it anew.
		AlreadyFiled,
		/// The provider is not filed, or its filing was removed: file it first.
		NotFiled,
		/// The filing is suspended already.
		AlreadySuspended,
		/// The filing is not suspended.
		NotSuspended,
		/// The provider has had as many filings as the chain keeps, and none may be forgotten: an
		/// upgrade of the runtime must raise `MaxFilings` first.
		TooManyFilings,
		/// The filing was suspended as often as the chain keeps, so that its next suspension would
		/// have no room: remove it and file it anew.
		TooManySuspensions,
	}
}
