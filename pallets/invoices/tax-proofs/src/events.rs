// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A tax bureau issued a proof.
		ProofIssued {
			/// The proof.
			proof: TaxProofId,
			/// Which tax.
			kind: TaxProofKind,
			/// The commitment to what was taxed.
			subject: Commitment,
			/// What the tax was computed on, in fen.
			base: Fen,
			/// The tax that was paid, in fen.
			tax: Fen,
			/// The first instant at which it is not valid any more.
			until: Millis,
			/// The bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// A proof was used up, by the call in which this event stands.
		ProofUsed {
			/// The proof.
			proof: TaxProofId,
		},
		/// The bureau that issued a proof revoked it.
		ProofRevoked {
			/// The proof.
			proof: TaxProofId,
			/// The commitment to the decision.
			grounds: Commitment,
			/// The bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// A proof whose retention is over was removed.
		ProofPruned {
			/// The proof.
			proof: TaxProofId,
			/// The bureau that the officer acts for.
			bureau: InstitutionId,
			/// The officer who removed it.
			officer: OfficerId,
		},
	}
}
