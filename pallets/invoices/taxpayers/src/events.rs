// SPDX-License-Identifier: Apache-2.0
//! What happened: with the events of those who post to ledgers, they tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// A bureau registered an institution as a taxpayer.
		TaxpayerRegistered {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The bureau, which is now competent for it.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
			/// What the bureau lays down for it.
			terms: Terms,
			/// The day of its registration.
			registered_on: Day,
		},
		/// The bureau laid down other terms for a taxpayer.
		TaxpayerChanged {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
			/// What the bureau lays down for it from now on.
			terms: Terms,
		},
		/// The bureau suspended a taxpayer.
		TaxpayerSuspended {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau reinstated a suspended taxpayer.
		TaxpayerReinstated {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau deregistered a taxpayer.
		TaxpayerDeregistered {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau assigned numbers to a taxpayer.
		NumbersAssigned {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
			/// The numbers.
			numbers: NumberRange,
		},
		/// The bureau withdrew numbers from a taxpayer, for ever.
		NumbersWithdrawn {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
			/// The numbers.
			numbers: NumberRange,
		},
		/// The bureau removed a ledger whose retention was over.
		LedgerPruned {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The period of the ledger.
			period: TaxPeriod,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The council made another bureau competent for a taxpayer.
		TaxpayerMoved {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The bureau that is competent from now on.
			bureau: InstitutionId,
		},
		/// The council adopted the rates that are in force from now on.
		RatesAdopted {
			/// All of them, in basis points.
			rates: TaxedRates,
		},
		/// A tax bureau issued a proof.
		ProofIssued {
			/// The proof.
			proof: TaxProofId,
			/// The bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
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
			/// The bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The commitment to the decision.
			grounds: Commitment,
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
