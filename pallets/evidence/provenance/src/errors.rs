// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Have an officer of the recorder describe it.
		///
		/// Another institution recorded this item, and only an officer of that one describes it.
		NotOwner,
		/// Have the recorder or the provider put it on record.
		///
		/// The officer's institution is neither the item's recorder nor its provider, and only
		/// these put its custody on record.
		NotCustodian,
		/// Describe at least one dimension.
		///
		/// The call describes no dimension.
		NothingDescribed,
		/// Leave the time out: it is described already.
		TimeAlreadyDescribed,
		/// Leave the place out: it is described already.
		PlaceAlreadyDescribed,
		/// Leave the person out: it is described already.
		PersonAlreadyDescribed,
		/// Leave "before" out: it is described already.
		BeforeAlreadyDescribed,
		/// Leave "during" out: it is described already.
		DuringAlreadyDescribed,
		/// Leave "after" out: it is described already.
		AfterAlreadyDescribed,
		/// Check the time of the step, and its unit: ms.
		///
		/// The step is dated later than the chain's time plus `MaxClockSkew`: check the clock that
		/// the time came from, and its unit, which is the millisecond.
		StepInFuture,
		/// Check the time: the digest was recorded before it.
		///
		/// The file came to be later than its digest was recorded, which cannot be.
		GeneratedAfterRecording,
		/// See `custody`: this step may not follow the last.
		///
		/// This step may not follow the last one: stages do not go back, a file is generated once,
		/// and nothing follows its submission; `custody` shows the steps so far.
		StepOutOfOrder,
		/// Check the time: the last step is later.
		///
		/// The step is dated earlier than the last one: check the time; `custody` shows the last.
		StepBeforeLast,
		/// Only the submission has room left in this chain.
		///
		/// The chain of custody is full: its last place is kept for the submission.
		TooManyCustodyEvents,
		/// Have another institution witness the item.
		///
		/// The officer's institution recorded the item, was its provider, or is affiliated with one
		/// of them.
		ConflictOfInterest,
		/// Nothing to do: this institution has witnessed it.
		///
		/// The officer's institution has witnessed this item: its word stands and need not be given
		/// again.
		AlreadyWitnessed,
		/// Have an institution witness it that stands apart.
		///
		/// The officer's institution is affiliated with one that witnessed this item before.
		NotIndependent,
		/// Nothing to do: it has as many witnesses as may be.
		///
		/// The item has as many witnesses as the chain allows.
		TooManyWitnesses,
		/// Describe what `missing_dimensions` names first.
		///
		/// Dimensions that the item's class requires are not described: its recorder describes
		/// those that `missing_dimensions` names first.
		DimensionsMissing,
		/// Wait until the item is evicted.
		///
		/// The item is still recorded: what is known of it stays until it is evicted.
		StillRecorded,
		/// Nothing to clear: nothing is known of this item.
		///
		/// Nothing is known of this item, so nothing can be cleared.
		NothingToClear,
		/// File an active institution as provider.
		///
		/// The institution is not active: only an active one can be filed as a provider.
		ProviderNotActive,
		/// Give the filing number: it is empty.
		NumberEmpty,
		/// Shorten the filing number to 64 bytes.
		///
		/// The filing number is longer than 64 bytes, which is 21 Chinese characters.
		NumberTooLong,
		/// Give the number as UTF-8 text that can be seen.
		///
		/// The filing number is not UTF-8, or has characters that cannot be seen.
		NumberNotText,
		/// Remove the filing first, then file it anew.
		///
		/// The provider is filed: to change number or standards, remove the filing and file it
		/// anew.
		AlreadyFiled,
		/// File the provider first.
		///
		/// The provider is not filed, or its filing was removed.
		NotFiled,
		/// Nothing to do: the filing is suspended already.
		AlreadySuspended,
		/// Nothing to do: the filing is not suspended.
		NotSuspended,
		/// No room for a filing: the runtime needs an upgrade.
		///
		/// The provider has had as many filings as the chain keeps, and none may be forgotten: an
		/// upgrade of the runtime must raise `MaxFilings` first.
		TooManyFilings,
		/// Remove the filing and file it anew.
		///
		/// The filing was suspended as often as the chain keeps, so that its next suspension would
		/// have no room.
		TooManySuspensions,
	}
}
