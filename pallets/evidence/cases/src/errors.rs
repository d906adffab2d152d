// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Check the number: no case has this one.
		///
		/// No case has this number: it was never opened, or it was cancelled. Check the number.
		NotFound,
		/// Have an officer of the keeper or contributor call.
		///
		/// The officer's institution does not keep this case, or has not contributed this item; an
		/// officer of the one that does, or has, may call this.
		NotOwner,
		/// Open another case: this one is no longer open.
		///
		/// The case is no longer open: it takes nothing and gives nothing back. Open another case,
		/// or void this one.
		NotOpen,
		/// Seal the case first, or cancel it.
		///
		/// The case is still open.
		NotSealed,
		/// Confirm or withdraw the proposed void first.
		///
		/// A void of this case is proposed.
		AlreadyProposed,
		/// See the replacement: this case is void for good.
		///
		/// The case is void, which is final; its replacement, if it has one, stands for it.
		AlreadyVoid,
		/// Its time is over: only the root of this case stays.
		///
		/// The time for which the case was kept is over, and its items are removed or being
		/// removed. Its root stays.
		Pruned,
		/// Have the keeper propose the void first.
		///
		/// No void of this case is proposed: its keeper proposes one.
		NotProposed,
		/// Look at the case again: the proposal differs.
		///
		/// The proposed void has another reason or replacement than the call names.
		ProposalDiffers,
		/// Have an independent institution confirm.
		///
		/// The officer's institution keeps the case, or stands under one controller with its
		/// keeper.
		NotIndependent,
		/// Have the court's order lifted first.
		///
		/// A court has ordered that the case be kept as it is.
		Held,
		/// Nothing to release: the case is not held.
		NotHeld,
		/// Release a hold first: no further one can be counted.
		///
		/// The case is held as often as can be counted.
		TooManyHolds,
		/// Name at least one item.
		///
		/// The call names no item.
		NoItems,
		/// Name each item once.
		///
		/// The call names an item twice.
		DuplicateItem,
		/// Contribute fewer items, or open a second case.
		///
		/// The case would hold more items than the constant `MaxItems` allows: contribute fewer, or
		/// open a second case.
		TooManyItems,
		/// Leave the item out: it is in the case already.
		AlreadyExists,
		/// Check the numbers: this item is not in this case.
		///
		/// The evidence is not in this case.
		NotInCase,
		/// Have the institution that recorded it contribute it.
		///
		/// Another institution has recorded this evidence: that one may contribute it.
		RecordedByOther,
		/// Have the keeper invite the institution first.
		///
		/// The institution neither keeps the case nor is invited to it: the keeper can invite it.
		NotInvited,
		/// Nothing to do: the institution is invited already.
		AlreadyInvited,
		/// Invite an active one that notarizes evidence.
		///
		/// The institution to be invited is not active, or does not notarize evidence, so it could
		/// contribute nothing.
		ContributorNotActive,
		/// Dismiss a contributor first.
		///
		/// As many institutions are invited as the constant `MaxContributors` allows: dismiss one.
		TooManyContributors,
		/// Nothing to do: the item was acknowledged for good.
		///
		/// The keeper has acknowledged this item, which is final.
		AlreadyAcknowledged,
		/// Acknowledge or refuse all items first.
		///
		/// Some items are not acknowledged.
		NotAcknowledged,
		/// Contribute an item first: the case holds none.
		///
		/// The case holds no item: there is nothing to seal.
		Empty,
		/// Seal and void it: others have contributed to it.
		///
		/// Other institutions have contributed items, so the case cannot be cancelled.
		ForeignItems,
		/// Nothing to do: the keeper needs no invitation.
		///
		/// The institution keeps the case already, and needs no invitation to it.
		AlreadyKeeper,
		/// Name an active institution that keeps cases.
		///
		/// The institution that is to keep the case is not active, or does not keep cases.
		KeeperNotActive,
		/// Name another case, or none.
		///
		/// A case cannot replace itself.
		ReplacesItself,
		/// Check the replacement: no case has this number.
		ReplacementNotFound,
		/// Name a replacement that is sealed and stands.
		///
		/// The replacement is not sealed, or it is void, about to be void, or pruned.
		ReplacementNotSealed,
		/// Name a replacement of the same kind.
		///
		/// The replacement is about another kind of matter.
		ReplacementOfOtherKind,
		/// Name a replacement of the same keeper.
		///
		/// Another institution keeps the replacement.
		ReplacementOfOtherKeeper,
		/// Name another case: this one replaces one already.
		///
		/// The replacement stands for another void case: a case replaces one at most.
		ReplacementTaken,
		/// Try again when the retention is over.
		///
		/// The case must be kept for longer, by the constant `Retention`: try again later.
		RetentionNotOver,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All case numbers are given: no case can be opened on this chain.
		TooManyCases,
	}
}
