// SPDX-License-Identifier: Apache-2.0
//! How an invoice reaches its receiver, and what the receiver says to it.

use super::Silence;
use crate::DeliveryState;
use citychain_macros::stored;
use citychain_primitives::{Commitment, Millis};

/// Whether an invoice was delivered and what was said to it, each with its time.
#[stored(Copy, Default)]
pub enum Delivery {
	/// Not delivered; `deliver` leaves it.
	#[default]
	#[codec(index = 0)]
	Undelivered,
	/// Delivered and not answered; `accept`, `dispute`, `refuse` and time leave it.
	#[codec(index = 1)]
	Delivered {
		/// When.
		at: Millis,
		/// The first instant at which silence means what it means.
		respond_until: Millis,
		/// What silence means from then on.
		silence: Silence,
	},
	/// Accepted; nothing leaves it.
	#[codec(index = 2)]
	Accepted {
		/// When.
		at: Millis,
	},
	/// Disputed; `accept` and `refuse` leave it.
	#[codec(index = 3)]
	Disputed {
		/// When.
		at: Millis,
		/// The commitment to the reason.
		reason: Commitment,
	},
	/// Refused; nothing leaves it.
	#[codec(index = 4)]
	Refused {
		/// When.
		at: Millis,
		/// The commitment to the reason.
		reason: Commitment,
	},
}

impl Delivery {
	/// How the receiver stands to the invoice at `now`.
	pub fn state(&self, now: Millis) -> DeliveryState {
		match self {
			Self::Undelivered => DeliveryState::Undelivered,
			Self::Delivered { respond_until, silence, .. } if *respond_until <= now => {
				match silence {
					Silence::None => DeliveryState::Delivered,
					Silence::Accept => DeliveryState::Accepted,
					Silence::Void => DeliveryState::Refused,
				}
			},
			Self::Delivered { .. } => DeliveryState::Delivered,
			Self::Accepted { .. } => DeliveryState::Accepted,
			Self::Disputed { .. } => DeliveryState::Disputed,
			Self::Refused { .. } => DeliveryState::Refused,
		}
	}

	/// When it came to be as it is; none before the delivery.
	pub fn since(&self) -> Option<Millis> {
		match self {
			Self::Undelivered => None,
			Self::Delivered { at, .. }
			| Self::Accepted { at }
			| Self::Disputed { at, .. }
			| Self::Refused { at, .. } => Some(*at),
		}
	}

	/// Whether silence would void an invoice that somebody may have used by then.
	pub fn is_voided_by_silence(&self) -> bool {
		matches!(self, Self::Delivered { silence: Silence::Void, .. })
	}
}
