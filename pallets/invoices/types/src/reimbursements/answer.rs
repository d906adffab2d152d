// SPDX-License-Identifier: Apache-2.0
//! What look-ups answer.

use super::{Closure, Lock};
use alloc::vec::Vec;
use citychain_macros::answer;
use citychain_primitives::{Fen, InstitutionId};

/// What one institution reimbursed of an invoice.
#[answer(Copy)]
pub struct ClosureInfo {
	/// The institution.
	pub institution: InstitutionId,
	/// What it reimbursed.
	pub closure: Closure,
}

/// How an invoice stands in respect of reimbursement.
#[answer]
pub struct InvoiceStanding {
	/// What stays reimbursed by all institutions together, in fen.
	pub reimbursed: Fen,
	/// What may still be reimbursed, in fen; none if the invoice is not recorded, or was pruned.
	///
	/// It does not say whether the invoice may be reimbursed now: see how it stands before the tax
	/// bureau.
	pub left: Option<Fen>,
	/// The lock that keeps it for a claim; none if it is free.
	pub lock: Option<Lock>,
	/// Who reimbursed it, in the order in which they did.
	pub closures: Vec<ClosureInfo>,
}
