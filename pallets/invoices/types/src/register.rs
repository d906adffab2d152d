// SPDX-License-Identifier: Apache-2.0
//! The traits by which the pallets of electronic invoices ask each other.
//!
//! Questions never write. Orders write, each once, and are given after the last check: who orders has
//! asked everybody before.

#[cfg(feature = "runtime-benchmarks")]
use crate::Reversal;
use crate::{InvoiceFacts, InvoiceId, RateGroups, RedInvoice, Totals};
#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::InstitutionId;
use citychain_primitives::{ActingOfficer, Fen, TaxPeriod};
use sp_runtime::{DispatchError, DispatchResult};

/// The register of invoices, as the pallets around it see it. The errors are those of the pallet
/// that implements it, and of those that it asks.
///
/// [`reverse`](Self::reverse) is an order. All others are questions.
pub trait InvoiceRegister {
	/// The facts of an invoice, if it is recorded and not pruned.
	fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError>;

	/// The facts of a blue invoice that may be reimbursed, deducted or pledged now: in force, not
	/// warned of, not disputed or refused, and free for all that [`InvoiceUse::ensure_usable`] says.
	fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError>;

	/// What is left of a blue invoice in force, and how its lines are proven: all that it takes to
	/// judge what of it may be taken back.
	fn remainder(id: InvoiceId) -> Result<Remainder, DispatchError>;

	/// Takes a blue invoice back in part or whole, by a red one in the name of its issuer.
	///
	/// The order checks everything that the register and those who use the blue invoice have to say,
	/// once; then it posts to the ledger of the issuer, puts the red invoice on record and tells those
	/// who use the blue one, once each. Whoever gives it has made its own checks before, and writes
	/// what is its own after.
	///
	/// What moves several things of several pallets in one call is made after this pattern: read once,
	/// ask every leg, with what it will be told ([`InvoiceUse::ensure_reversible`]); write what is one's
	/// own; tell every leg ([`InvoiceUse::on_reversed`]). No leg then has a reason to refuse.
	fn reverse(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError>;

	/// An invoice in force of `issuer` to `buyer`, who holds it, with the most lines, groups and
	/// taxes that it may have; another one for each number: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_invoice(issuer: InstitutionId, buyer: InstitutionId, number: u32) -> InvoiceId;

	/// A reversal of as many lines of the last benchmark invoice, with the longest paths.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_reversal(id: InvoiceId, lines: u32) -> Reversal;
}

/// What is left of a blue invoice in force, and how its lines are proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remainder {
	/// The facts of the invoice.
	pub facts: InvoiceFacts,
	/// What is left of it at each rate that it states, also where that is nothing.
	pub groups: RateGroups,
	/// How many lines it has.
	pub lines: u16,
	/// The root of the Merkle tree (RFC 6962 §2.1, SHA-256) over its lines.
	pub lines_root: [u8; 32],
	/// How far the tax of a line may be from the exact one, in fen.
	pub tolerance: Fen,
}

/// What a red invoice does to a blue one, as those who use it are asked before and told after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlueReversal {
	/// The blue invoice as it stands afterwards.
	pub blue: InvoiceFacts,
	/// What is taken back of it.
	pub red: Totals,
	/// The period to which the red invoice belongs, the current one.
	pub period: TaxPeriod,
	/// Whether the tax bureau forces it. That does not wait for those who would have to undo something
	/// first, and may be unable or unwilling to.
	pub forced: bool,
}

/// What is made of invoices: reimbursement, deduction, red letters. The register of invoices asks
/// and tells each of them; a tuple stands for all in it, which are asked in its order.
///
/// [`on_reversed`](Self::on_reversed) and [`on_pruned`](Self::on_pruned) are orders. All others are
/// questions. Whoever has nothing to say to one leaves it out.
pub trait InvoiceUse {
	/// Whether the invoice was used (用途确认) or entered (入账), so that a red letter needs the
	/// confirmation of the other side.
	fn is_used(_id: InvoiceId) -> bool {
		false
	}

	/// Whether a red letter over it was agreed and not issued yet, so that whoever looks at the invoice sees
	/// it.
	fn has_agreed_red(_id: InvoiceId) -> bool {
		false
	}

	/// Whether the invoice may be reimbursed, deducted or pledged now.
	fn ensure_usable(_id: InvoiceId) -> DispatchResult {
		Ok(())
	}

	/// Whether the invoice may get another holder.
	fn ensure_transferable(_id: InvoiceId) -> DispatchResult {
		Ok(())
	}

	/// Whether the invoice may be taken back so now.
	fn ensure_reversible(_id: InvoiceId, _reversal: &BlueReversal) -> DispatchResult {
		Ok(())
	}

	/// Draws the consequences of a red invoice, which [`ensure_reversible`](Self::ensure_reversible)
	/// admitted in the same call. An error is a defect, and undoes the call.
	fn on_reversed(_id: InvoiceId, _reversal: &BlueReversal) -> DispatchResult {
		Ok(())
	}

	/// Whether nothing is open that the invoice is needed for.
	fn ensure_settled(_id: InvoiceId) -> DispatchResult {
		Ok(())
	}

	/// Forgets the invoice, which is pruned.
	fn on_pruned(_id: InvoiceId) {}

	/// Has an invoice of [`InvoiceRegister::benchmark_invoice`] used as much as may be, so that a red
	/// letter over it and its pruning take the longest paths: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(_id: InvoiceId) {}
}

macro_rules! invoice_use_of_tuples {
	($(($($user:ident),*))*) => {
		$(
			#[allow(unused_variables)]
			impl<$($user: InvoiceUse),*> InvoiceUse for ($($user,)*) {
				fn is_used(id: InvoiceId) -> bool {
					false $(|| $user::is_used(id))*
				}

				fn has_agreed_red(id: InvoiceId) -> bool {
					false $(|| $user::has_agreed_red(id))*
				}

				fn ensure_usable(id: InvoiceId) -> DispatchResult {
					$($user::ensure_usable(id)?;)*
					Ok(())
				}

				fn ensure_transferable(id: InvoiceId) -> DispatchResult {
					$($user::ensure_transferable(id)?;)*
					Ok(())
				}

				fn ensure_reversible(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
					$($user::ensure_reversible(id, reversal)?;)*
					Ok(())
				}

				fn on_reversed(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
					$($user::on_reversed(id, reversal)?;)*
					Ok(())
				}

				fn ensure_settled(id: InvoiceId) -> DispatchResult {
					$($user::ensure_settled(id)?;)*
					Ok(())
				}

				fn on_pruned(id: InvoiceId) {
					$($user::on_pruned(id);)*
				}

				#[cfg(feature = "runtime-benchmarks")]
				fn benchmark_use(id: InvoiceId) {
					$($user::benchmark_use(id);)*
				}
			}
		)*
	};
}

invoice_use_of_tuples! { () (A, B) (A, B, C) (A, B, C, D) }
