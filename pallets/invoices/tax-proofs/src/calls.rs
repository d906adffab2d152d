// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work, which stands in `impls`.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Issue a proof that a tax was paid on a subject, as an officer of a tax bureau.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `AdministerTax`.
		///
		/// ## Details
		///
		/// The proof is valid at once, and serves once. Where nothing was due, state a tax of zero:
		/// the register that asks for the proof reads that the bureau has looked at the case.
		///
		/// - `kind`: which tax.
		/// - `subject`: the salted commitment to what was taxed; give salt and bytes to the taxpayer,
		///   who needs them to use the proof.
		/// - `base`: what the tax was computed on, in fen.
		/// - `tax`: what was paid, in fen; at most `base`.
		/// - `until`: the first instant at which it is not valid any more, in milliseconds since
		///   1970-01-01 UTC; at most `MaxValidity` from now.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::TaxExceedsBase`]: `tax` is more than `base`.
		/// - [`Error::EndsInPast`]: `until` is not after the chain's time.
		/// - [`Error::ValidityTooLong`]: `until` is more than `MaxValidity` away.
		/// - [`Error::AlreadyProven`]: a proof of this tax on this subject is valid or was used.
		/// - [`Error::TooManyProofs`]: no number is left.
		///
		/// ## Events
		///
		/// [`Event::ProofIssued`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and three writes beside what `Authority` and the clock read.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::issue_proof())]
		pub fn issue_proof(
			origin: OriginFor<T>,
			kind: TaxProofKind,
			subject: Commitment,
			base: Fen,
			tax: Fen,
			until: Millis,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::AdministerTax)?;
			Self::do_issue_proof(acting, kind, subject, base, tax, until)
		}

		/// Revoke a valid proof for ever, as an officer of the tax bureau that issued it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that issued the proof, both with
		/// `AdministerTax`.
		///
		/// ## Details
		///
		/// What relied on the proof before stands, so a used proof cannot be revoked. A proof with the
		/// right content may be issued afterwards, in the same block if need be.
		///
		/// - `proof`: the proof.
		/// - `grounds`: the commitment to the decision, which stays in the event.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such proof, or it was pruned.
		/// - [`Error::NotIssuer`]: another bureau issued it.
		/// - [`Error::AlreadyUsed`]: it was used.
		/// - [`Error::Revoked`]: it is revoked already.
		/// - [`Error::Expired`]: it is not valid any more, so there is nothing to revoke.
		///
		/// ## Events
		///
		/// [`Event::ProofRevoked`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what `Authority` and the clock read.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::revoke_proof())]
		pub fn revoke_proof(
			origin: OriginFor<T>,
			proof: TaxProofId,
			grounds: Commitment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::AdministerTax)?;
			Self::do_revoke_proof(acting, proof, grounds)
		}

		/// Remove a proof whose retention is over, as any officer with the duty AdministerTax.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `AdministerTax`.
		///
		/// ## Details
		///
		/// The retention begins when the proof was used, revoked or expired. Any bureau may remove it,
		/// as the one that issued it may not exist any more. Its number is never given again.
		///
		/// - `proof`: the proof.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: there is no such proof, or it was pruned.
		/// - [`Error::RetentionNotOver`]: less than `Retention` has passed since, or it is valid.
		///
		/// ## Events
		///
		/// [`Event::ProofPruned`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and two writes beside what `Authority` and the clock read.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::prune_proof())]
		pub fn prune_proof(origin: OriginFor<T>, proof: TaxProofId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::AdministerTax)?;
			Self::do_prune_proof(acting, proof)
		}
	}
}
