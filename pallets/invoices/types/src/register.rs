// SPDX-License-Identifier: Apache-2.0
//! The traits by which the pallets of electronic invoices ask each other.

use crate::{InvoiceFacts, InvoiceId, RedAmounts, RedInvoice, Reversal, Totals};
#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::InstitutionId;
use citychain_primitives::{ActingOfficer, TaxPeriod};
use sp_runtime::{DispatchError, DispatchResult};

/// The register of invoices, as the pallets around it see it. The errors are those of the pallet
/// that implements it.
pub trait InvoiceRegister {
	/// The facts of an invoice, if it is recorded and not pruned.
	fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError>;

	/// The facts of a blue invoice that may be reimbursed, deducted or pledged now: in force, not
	/// warned of, not disputed or refused, and without an agreed red letter.
	fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError>;

	/// What a reversal takes back, if the blue invoice has its lines and as much is left.
	fn red_amounts(id: InvoiceId, reversal: &Reversal) -> Result<RedAmounts, DispatchError>;

	/// Notes that a red letter was agreed on, or that it is not any more.
	fn set_agreed_red(id: InvoiceId, agreed: bool) -> DispatchResult;

	/// Issues a red invoice in the name of `issuer`, with all that follows for those who used the
	/// blue one.
	fn issue_red(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError>;

	/// An invoice in force of `issuer` to `buyer`, who holds it, with the most lines, groups and
	/// taxes that it may have; another one for each number: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_invoice(issuer: InstitutionId, buyer: InstitutionId, number: u32) -> InvoiceId;

	/// A reversal of as many lines of the last benchmark invoice, with the longest paths.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_reversal(id: InvoiceId, lines: u32) -> Reversal;
}

/// What is made of invoices: reimbursement, deduction, red letters. The register of invoices asks
/// and tells each of them; a pair stands for both.
pub trait InvoiceUse {
	/// Whether the invoice was used (用途确认) or entered (入账), so that a red letter needs the
	/// confirmation of the other side.
	fn is_used(id: InvoiceId) -> bool;

	/// Whether the invoice may get another holder.
	fn ensure_transferable(id: InvoiceId) -> DispatchResult;

	/// Whether the invoice may be taken back now, in part or whole. What `forced` is true for does not
	/// wait for those who would have to undo something first, and may be unable or unwilling to.
	fn ensure_reversible(id: InvoiceId, forced: bool) -> DispatchResult;

	/// Draws the consequences of a red invoice over `red` in `period`; `blue` is as it stands after.
	fn on_reversed(
		id: InvoiceId,
		blue: &InvoiceFacts,
		red: Totals,
		period: TaxPeriod,
	) -> DispatchResult;

	/// Whether nothing is open that the invoice is needed for.
	fn ensure_settled(id: InvoiceId) -> DispatchResult;

	/// Forgets the invoice, which is pruned.
	fn on_pruned(id: InvoiceId);

	/// Has an invoice of [`InvoiceRegister::benchmark_invoice`] used as much as may be, so that a red
	/// letter over it and its pruning take the longest paths: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(id: InvoiceId);
}

impl InvoiceUse for () {
	fn is_used(_: InvoiceId) -> bool {
		false
	}

	fn ensure_transferable(_: InvoiceId) -> DispatchResult {
		Ok(())
	}

	fn ensure_reversible(_: InvoiceId, _: bool) -> DispatchResult {
		Ok(())
	}

	fn on_reversed(_: InvoiceId, _: &InvoiceFacts, _: Totals, _: TaxPeriod) -> DispatchResult {
		Ok(())
	}

	fn ensure_settled(_: InvoiceId) -> DispatchResult {
		Ok(())
	}

	fn on_pruned(_: InvoiceId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(_: InvoiceId) {}
}

impl<A: InvoiceUse, B: InvoiceUse> InvoiceUse for (A, B) {
	fn is_used(id: InvoiceId) -> bool {
		A::is_used(id) || B::is_used(id)
	}

	fn ensure_transferable(id: InvoiceId) -> DispatchResult {
		A::ensure_transferable(id)?;
		B::ensure_transferable(id)
	}

	fn ensure_reversible(id: InvoiceId, forced: bool) -> DispatchResult {
		A::ensure_reversible(id, forced)?;
		B::ensure_reversible(id, forced)
	}

	fn on_reversed(
		id: InvoiceId,
		blue: &InvoiceFacts,
		red: Totals,
		period: TaxPeriod,
	) -> DispatchResult {
		A::on_reversed(id, blue, red, period)?;
		B::on_reversed(id, blue, red, period)
	}

	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		A::ensure_settled(id)?;
		B::ensure_settled(id)
	}

	fn on_pruned(id: InvoiceId) {
		A::on_pruned(id);
		B::on_pruned(id);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(id: InvoiceId) {
		A::benchmark_use(id);
		B::benchmark_use(id);
	}
}
