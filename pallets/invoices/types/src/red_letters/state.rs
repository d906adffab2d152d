// SPDX-License-Identifier: Apache-2.0
//! The nine states of a form, of which pallet-red-letters leads from one to the next.

use crate::InvoiceId;
use citychain_macros::stored;
use citychain_primitives::{Duty, Millis};

/// For which side of an invoice an officer acts.
#[stored(Copy)]
pub enum Side {
	/// The institution that issued the blue invoice (开票方).
	#[codec(index = 0)]
	Seller,
	/// The buyer if it is an institution of this chain, or else the holder (受票方).
	#[codec(index = 1)]
	Buyer,
}

impl Side {
	/// Both.
	pub const ALL: [Self; 2] = [Self::Seller, Self::Buyer];

	/// The duty under which its officers act.
	pub fn duty(self) -> Duty {
		match self {
			Self::Seller => Duty::IssueInvoices,
			Self::Buyer => Duty::HandleInvoices,
		}
	}

	/// The one across the table.
	pub fn other(self) -> Self {
		match self {
			Self::Seller => Self::Buyer,
			Self::Buyer => Self::Seller,
		}
	}
}

/// How a form stands, by the numbers of the tax administration (确认单状态).
#[stored(Copy)]
pub enum FormState {
	/// 01: no confirmation was needed, and the red invoice was issued at once (无需确认); nothing
	/// leaves it.
	#[codec(index = 1)]
	Unneeded {
		/// The red invoice.
		red: InvoiceId,
	},
	/// 02: the seller opened it and the buyer has not answered (销方录入待购方确认); left by `agree`,
	/// `deny` and `withdraw`, and void when the time is over.
	#[codec(index = 2)]
	AwaitsBuyer {
		/// The first instant at which it is overdue.
		until: Millis,
	},
	/// 03: the buyer opened it and the seller has not answered (购方录入待销方确认); left by `agree`,
	/// `deny` and `withdraw`, and void when the time is over.
	#[codec(index = 3)]
	AwaitsSeller {
		/// The first instant at which it is overdue.
		until: Millis,
	},
	/// 04: both sides confirmed it (购销双方已确认); left by `issue_red` and `withdraw`.
	#[codec(index = 4)]
	Confirmed {
		/// The first instant at which either side may withdraw it.
		issue_until: Millis,
	},
	/// 05: the buyer denied what the seller opened (作废：销方录入购方否认); nothing leaves it.
	#[codec(index = 5)]
	DeniedByBuyer,
	/// 06: the seller denied what the buyer opened (作废：购方录入销方否认); nothing leaves it.
	#[codec(index = 6)]
	DeniedBySeller,
	/// 07: nobody confirmed it in time (作废：超过 72 小时未确认); nothing leaves it.
	#[codec(index = 7)]
	Expired,
	/// 08: who opened it withdrew it (作废：发起方已撤销); nothing leaves it.
	#[codec(index = 8)]
	Withdrawn,
	/// 09: it was withdrawn after both sides had confirmed it (作废：确认后撤销); nothing leaves it.
	#[codec(index = 9)]
	WithdrawnConfirmed,
	/// 04 with its red invoice issued (已开具); nothing leaves it.
	#[codec(index = 10)]
	Issued {
		/// The red invoice.
		red: InvoiceId,
	},
}

impl FormState {
	/// A form that this side opens, and that is overdue at `until`.
	pub fn opened(by: Side, until: Millis) -> Self {
		match by {
			Side::Seller => Self::AwaitsBuyer { until },
			Side::Buyer => Self::AwaitsSeller { until },
		}
	}

	/// Its number with the tax administration (确认单状态代码), from 1 to 9.
	pub fn code(self) -> u8 {
		match self {
			Self::Unneeded { .. } => 1,
			Self::AwaitsBuyer { .. } => 2,
			Self::AwaitsSeller { .. } => 3,
			// Whether it was issued is told apart by a status of its own there (开具状态).
			Self::Confirmed { .. } | Self::Issued { .. } => 4,
			Self::DeniedByBuyer => 5,
			Self::DeniedBySeller => 6,
			Self::Expired => 7,
			Self::Withdrawn => 8,
			Self::WithdrawnConfirmed => 9,
		}
	}

	/// As it stands at `now`, when it may have become overdue.
	pub fn at(self, now: Millis) -> Self {
		match self.awaited() {
			Some((_, until)) if until <= now => Self::Expired,
			_ => self,
		}
	}

	/// Whether it can still lead to a red invoice, if it is not overdue.
	pub fn is_open(self) -> bool {
		matches!(
			self,
			Self::AwaitsBuyer { .. } | Self::AwaitsSeller { .. } | Self::Confirmed { .. }
		)
	}

	/// Whether both sides confirmed it and no red invoice was issued yet.
	pub fn is_confirmed(self) -> bool {
		matches!(self, Self::Confirmed { .. })
	}

	/// Whether the invoice need not be kept for it at `now`.
	pub fn is_settled(self, now: Millis) -> bool {
		match self.at(now) {
			Self::Confirmed { issue_until } => issue_until <= now,
			state => !state.is_open(),
		}
	}

	/// The red invoice that was issued by it.
	pub fn red(self) -> Option<InvoiceId> {
		match self {
			Self::Unneeded { red } | Self::Issued { red } => Some(red),
			_ => None,
		}
	}

	/// The side that opened it, as far as the state tells.
	pub fn initiator(self) -> Option<Side> {
		match self {
			Self::AwaitsBuyer { .. } | Self::DeniedByBuyer => Some(Side::Seller),
			Self::AwaitsSeller { .. } | Self::DeniedBySeller => Some(Side::Buyer),
			_ => None,
		}
	}

	/// The deadline that it bears.
	pub fn deadline(self) -> Option<Millis> {
		match self {
			Self::AwaitsBuyer { until }
			| Self::AwaitsSeller { until }
			| Self::Confirmed { issue_until: until } => Some(until),
			_ => None,
		}
	}

	/// The side that it waits for, and the first instant at which it is overdue.
	pub fn awaited(self) -> Option<(Side, Millis)> {
		match self {
			Self::AwaitsBuyer { until } => Some((Side::Buyer, until)),
			Self::AwaitsSeller { until } => Some((Side::Seller, until)),
			_ => None,
		}
	}
}
