// SPDX-License-Identifier: Apache-2.0
//! An invoice as the chain keeps it: written once, never changed.

use super::{draft::BlueInvoice, Link, CHAIN_DOMAIN};
use crate::{
	Buyer, InvoiceId, InvoiceKind, InvoiceLine, InvoiceNumber, RateGroups, RedFormId, RedReason,
	SpecialElement, Totals, MAX_RED_LINES,
};
use citychain_macros::stored;
use citychain_primitives::{
	merkle::{NodeHash, TreeHasher},
	Commitment, Day, InstitutionId, Millis, OfficerId, TaxPeriod,
};
use codec::Encode;
use frame_support::{traits::ConstU32, BoundedVec};

/// An invoice at its place in the chain of its issuer.
#[stored]
pub struct Invoice {
	/// Its place in the chain of the issuer, from 1 without gaps (invoice counter value).
	#[codec(compact)]
	pub icv: u64,
	/// The hash of the one before (previous invoice hash); zeros for the first.
	pub previous: [u8; 32],
	/// What it says.
	pub body: Body,
}

/// What an invoice says, and what was known when it was recorded.
#[stored]
pub struct Body {
	/// Its number.
	pub number: InvoiceNumber,
	/// Its kind.
	pub kind: InvoiceKind,
	/// Who sold.
	#[codec(compact)]
	pub issuer: InstitutionId,
	/// The officer who recorded it.
	#[codec(compact)]
	pub officer: OfficerId,
	/// Who bought.
	pub buyer: Buyer,
	/// The date that it bears, in China Standard Time.
	#[codec(compact)]
	pub date: Day,
	/// What it states, or takes back, all together.
	pub totals: Totals,
	/// The same by rate.
	pub groups: RateGroups,
	/// What its lines are specially about, if anything.
	pub special: Option<SpecialElement>,
	/// The salted digest of the document.
	pub document: Commitment,
	/// Whether it states something or takes it back.
	pub nature: Nature,
	/// The block that holds it.
	#[codec(compact)]
	pub block: u32,
	/// The chain's time in that block.
	#[codec(compact)]
	pub recorded_at: Millis,
	/// The first instant at which it need not be kept any more.
	#[codec(compact)]
	pub keep_until: Millis,
}

/// Whether an invoice states something or takes it back.
#[stored]
pub enum Nature {
	/// A blue invoice (蓝字发票) states what was sold.
	#[codec(index = 0)]
	Blue {
		/// How many lines it has.
		#[codec(compact)]
		lines: u16,
		/// The root of the tree over its lines.
		lines_root: [u8; 32],
		/// The invoice that it stands in for.
		replaces: Option<InvoiceId>,
	},
	/// A red invoice (红字发票) takes back a blue one in part or whole.
	#[codec(index = 1)]
	Red {
		/// The blue one.
		blue: InvoiceId,
		/// The form that it was issued by (红字发票信息确认单编号).
		form: RedFormId,
		/// Why.
		reason: RedReason,
		/// By line of the blue one; none where all that was left is taken back.
		lines: BoundedVec<(u16, Totals), ConstU32<MAX_RED_LINES>>,
	},
}

impl Body {
	/// The period that it belongs to: that of its date.
	pub fn period(&self) -> TaxPeriod {
		TaxPeriod::of(self.date.start())
	}

	/// The blue invoice, if this one is red.
	pub fn blue(&self) -> Option<InvoiceId> {
		match self.nature {
			Nature::Blue { .. } => None,
			Nature::Red { blue, .. } => Some(blue),
		}
	}

	/// Whether `path` leads from `line` at `index` up to the root of its lines; `sha2_256` is SHA-256.
	pub fn includes(
		&self,
		sha2_256: &impl TreeHasher,
		index: u16,
		line: &InvoiceLine,
		path: &[NodeHash],
	) -> bool {
		let Nature::Blue { lines, lines_root, .. } = &self.nature else { return false };
		line.is_included(sha2_256, index, path, *lines, lines_root)
	}

	/// What a blue invoice says that is recorded as it was submitted.
	pub fn of_blue(
		blue: BlueInvoice,
		issuer: InstitutionId,
		officer: OfficerId,
		block: u32,
		recorded_at: Millis,
		keep_until: Millis,
	) -> Self {
		let BlueInvoice { number, kind, buyer, date, totals, groups, lines, lines_root, .. } = blue;
		Self {
			number,
			kind,
			issuer,
			officer,
			buyer,
			date,
			totals,
			groups,
			special: blue.special,
			document: blue.document,
			nature: Nature::Blue { lines, lines_root, replaces: blue.replaces },
			block,
			recorded_at,
			keep_until,
		}
	}
}

impl Invoice {
	/// The invoice after `last` in the chain of its issuer, unless the chain is full.
	pub fn after(last: Link, body: Body) -> Option<Self> {
		Some(Self { icv: last.icv.checked_add(1)?, previous: last.hash, body })
	}

	/// Its hash, which the next one of the chain holds; `sha2_256` is SHA-256.
	pub fn hash(&self, sha2_256: &impl TreeHasher) -> NodeHash {
		let Self { icv, previous, body } = self;
		sha2_256.hash(&[CHAIN_DOMAIN, previous, &icv.to_le_bytes(), &body.encode()].concat())
	}

	/// Its place in the chain; `sha2_256` is SHA-256.
	pub fn link(&self, sha2_256: &impl TreeHasher) -> Link {
		Link { icv: self.icv, hash: self.hash(sha2_256) }
	}
}
