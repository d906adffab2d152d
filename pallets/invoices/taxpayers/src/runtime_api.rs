// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{Ledger, NumberRange, Series, TaxProof, Taxpayer};
use alloc::vec::Vec;
use citychain_invoices::{Credit, NumberSeries, ProofStatus, TaxProofId, TaxProofKind, TaxRate};
use citychain_primitives::{Commitment, InstitutionId, TaxPeriod, Told};

sp_api::decl_runtime_apis! {
	/// Looks up taxpayers, without a transaction.
	///
	/// What the answers prove: what a bureau laid down, and what this chain's invoices come to. What
	/// they do not prove: that a taxpayer declared or paid it. Ask for a finalized block's state where
	/// it matters: a newer one can still be replaced.
	///
	/// Amounts are in fen without tax. A ledger that was pruned comes to nothing.
	pub trait TaxpayersApi {
		/// The taxpayer with the number of this institution, whatever its status.
		fn taxpayer(institution: InstitutionId) -> Option<Told<Taxpayer>>;

		/// The numbers of a taxpayer, used and unused.
		fn numbers(taxpayer: InstitutionId) -> Vec<NumberRange>;

		/// Which bureau assigns the numbers of a series, and the next one; none if none was assigned yet.
		fn series(series: NumberSeries) -> Option<Told<Series>>;

		/// What the invoices of a taxpayer come to in a tax period, such as 202611; none if to nothing.
		fn ledger(taxpayer: InstitutionId, period: TaxPeriod) -> Option<Told<Ledger>>;

		/// How much a taxpayer may still issue in the current tax period; none if it is no taxpayer.
		fn credit(taxpayer: InstitutionId) -> Option<Told<Credit>>;

		/// The rates that a taxpayer may use now; none if it is no taxpayer.
		fn available_rates(taxpayer: InstitutionId) -> Option<Vec<TaxRate>>;

		/// The rates in force, ascending, in basis points: 1300 is 13 %.
		fn rates_in_force() -> Vec<u16>;
	}

	/// Looks up proofs of paid taxes, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	///
	/// A proof of another tax or subject than is asked for is no such proof.
	pub trait TaxProofsApi {
		/// The proof with this number, if it was issued and not pruned.
		fn proof(id: TaxProofId) -> Option<Told<TaxProof>>;

		/// The last proof that was issued of this tax on this subject, if it was not pruned.
		fn last_proof(kind: TaxProofKind, subject: Commitment) -> Option<TaxProofId>;

		/// Whether a proof of this tax on this subject can be used now; none if there is no such proof.
		fn status(
			id: TaxProofId,
			kind: TaxProofKind,
			subject: Commitment,
		) -> Option<ProofStatus>;
	}
}
