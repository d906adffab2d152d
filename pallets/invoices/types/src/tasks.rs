// SPDX-License-Identifier: Apache-2.0
//! What may wait for an institution in this domain.

use crate::{ClaimId, InvoiceId, RedFormId};
use citychain_macros::answer;

/// What waits for an institution, named as the call that is waited for.
#[answer(Copy)]
pub enum InvoiceTask {
	/// To clear an invoice, or reject it, as the tax bureau of its issuer.
	#[codec(index = 0)]
	Clear(InvoiceId),
	/// To accept an invoice that was delivered, or dispute or refuse it.
	#[codec(index = 1)]
	Accept(InvoiceId),
	/// To release an invoice that is pledged to it, once it is repaid.
	#[codec(index = 2)]
	ReleaseEncumbrance(InvoiceId),
	/// To agree to the form of a red letter, or deny it.
	#[codec(index = 3)]
	Agree(RedFormId),
	/// To issue the red letter that both sides agreed on.
	#[codec(index = 4)]
	IssueRed(RedFormId),
	/// To close its claim, or unlock it.
	#[codec(index = 5)]
	Close(ClaimId),
	/// To remove its claim, which was not closed in time.
	#[codec(index = 6)]
	RemoveClaim(ClaimId),
}
