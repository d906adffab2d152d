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
		/// No case has this number: it was never opened, or it was cancelled. Check the number.
		NotFound,
		/// The officer's institution does not keep this case, or has not contributed this item; an
		/// officer of the one that does, or has, may call this.
		NotOwner,
		/// The case is no longer open: it takes nothing and gives nothing back. Open another case,
		/// or void this one.
		NotOpen,
		/// The case is still open: seal it first, or cancel it.
		NotSealed,
		/// A void of this case is proposed: have it confirmed or withdraw it first.
		AlreadyProposed,
		/// The case is void, which is final; its replacement, if it has one, stands for it.
		AlreadyVoid,
		/// The time for which the case was kept is over, and its items are removed or being removed.
		/// Its root stays.
		Pruned,
		/// No void of this case is proposed: its keeper proposes one.
		NotProposed,
		/// The proposed void has another reason or replacement than the call names: look at the
		/// case again before you confirm.
		ProposalDiffers,
		/// The officer's institution keeps the case, or stands under one controller with its keeper:
		/// an independent institution must confirm.
		NotIndependent,
		/// A court has ordered that the case be kept as it is: have the order lifted first.
		Held,
		/// The case is not held: there is nothing to release.
		NotHeld,
		/// The case is held as often as can be counted.
		TooManyHolds,
		/// The call names no item: name at least one.
		NoItems,
		/// The call names an item twice: name it once.
		DuplicateItem,
		/// The case would hold more items than the constant `MaxItems` allows: contribute fewer, or
		/// open a second case.
		TooManyItems,
		/// The evidence is in the case already: leave it out.
		AlreadyExists,
		/// The evidence is not in this case: check its number and that of the case.
		NotInCase,
		/// Another institution has recorded this evidence: that one may contribute it.
		RecordedByOther,
		/// The institution neither keeps the case nor is invited to it: the keeper can invite it.
		NotInvited,
		/// The institution is invited already.
		AlreadyInvited,
		/// The institution to be invited is not active, or does not notarize evidence, so it could
		/// contribute nothing: name another one.
		ContributorNotActive,
		/// As many institutions are invited as the constant `MaxContributors` allows: dismiss one.
		TooManyContributors,
		/// The keeper has acknowledged this item, which is final.
		AlreadyAcknowledged,
		/// Some items are not acknowledged: acknowledge or refuse them first.
		NotAcknowledged,
		/// The case holds no item: there is nothing to seal.
		Empty,
		/// Other institutions have contributed items, so the case cannot be cancelled: seal it, and
		/// void it if need be.
		ForeignItems,
		/// The institution keeps the case already, and needs no invitation to it.
		AlreadyKeeper,
		/// The institution that is to keep the case is not active, or does not keep cases: name
		/// another one.
		KeeperNotActive,
		/// A case cannot replace itself: name another case, or none.
		ReplacesItself,
		/// No case has the number of the replacement: check the number.
		ReplacementNotFound,
		/// The replacement is not sealed, or it is void, about to be void, or pruned: name a case
		/// that is sealed.
		ReplacementNotSealed,
		/// The replacement is about another kind of matter: name a case of the same kind.
		ReplacementOfOtherKind,
		/// Another institution keeps the replacement: name a case of the same keeper.
		ReplacementOfOtherKeeper,
		/// The replacement stands for another void case: a case replaces one at most.
		ReplacementTaken,
		/// The case must be kept for longer, by the constant `Retention`: try again later.
		RetentionNotOver,
		/// All case numbers are given: no case can be opened on this chain.
		TooManyCases,
	}
}
