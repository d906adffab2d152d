// SPDX-License-Identifier: Apache-2.0
//! What an issuer submits.

use crate::{Buyer, InvoiceId, InvoiceKind, InvoiceNumber, RateGroups, SpecialElement, Totals};
use citychain_macros::stored;
use citychain_primitives::{Commitment, Day};

/// A blue invoice (蓝字发票) as its issuer submits it.
#[stored]
pub struct BlueInvoice {
	/// Its number, one of those that the tax bureau assigned to the issuer.
	pub number: InvoiceNumber,
	/// Its kind.
	pub kind: InvoiceKind,
	/// Who bought.
	pub buyer: Buyer,
	/// The date that it bears, in China Standard Time.
	pub date: Day,
	/// What it states, all together.
	pub totals: Totals,
	/// The same by rate, in ascending order of the rates, each once.
	pub groups: RateGroups,
	/// How many lines it has, 1 to 2,000.
	#[codec(compact)]
	pub lines: u16,
	/// The root of the Merkle tree (RFC 6962 §2.1, SHA-256) over its lines in their order, each leaf
	/// the encoding of an `InvoiceLine`.
	pub lines_root: [u8; 32],
	/// What its lines are specially about, if anything.
	pub special: Option<SpecialElement>,
	/// The salted digest of the document, XML or OFD.
	pub document: Commitment,
	/// The invoice of the same issuer that it stands in for, which is taken back afterwards.
	pub replaces: Option<InvoiceId>,
}
