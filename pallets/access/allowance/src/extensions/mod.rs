// SPDX-License-Identifier: Apache-2.0
//! The transaction extensions: what every signed transaction passes before it is dispatched.
//!
//! Both leave the encoding of a transaction as every client knows it: [`ChargeAllowance`] encodes
//! to nothing and [`CheckNonce`] to what the extension of frame-system of the same name encodes to.

mod charge_allowance;
mod check_nonce;

pub use charge_allowance::{
	ChargeAllowance, Pre, Val, LENGTH_MARGIN, PRIORITY_CITIZEN, PRIORITY_LARGE, PRIORITY_OFFICER,
	PRIORITY_OFFICER_OUT_OF_OFFICE, PRIORITY_URGENT, PRIORITY_URGENT_CITIZEN,
};
pub use check_nonce::CheckNonce;

/// `InvalidTransaction::Custom` of a call that costs more than the whole burst of its class, so
/// that no waiting would help. Split the call, or ask the council for a greater burst.
pub const CALL_EXCEEDS_ALLOWANCE: u8 = 1;

/// `InvalidTransaction::Custom` of a transaction whose account has as many transactions waiting as
/// its class may have. Send it again when one of them is in a block.
pub const TOO_MANY_PENDING: u8 = 2;

/// `InvalidTransaction::Custom` of a call that its signer cannot do: an officer who may not act now
/// only reports its own key, and only members act in the council.
pub const CALL_BARRED: u8 = 3;

/// `InvalidTransaction::Custom` of a transaction that is longer, or costs more, than the pool takes of
/// one transaction. Split it.
pub const TRANSACTION_TOO_LARGE: u8 = 4;

/// `InvalidTransaction::Custom` of a transaction that a node refuses because as many of the same
/// payer wait as may, in number or in bytes. Send it again when some of them are in a block.
pub const TOO_MANY_OF_PAYER: u8 = 5;
