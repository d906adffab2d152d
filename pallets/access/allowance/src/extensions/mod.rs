// SPDX-License-Identifier: Apache-2.0
//! The transaction extensions: what every signed transaction passes before it is dispatched.
//!
//! Both leave the encoding of a transaction as every client knows it: [`ChargeAllowance`] encodes
//! to nothing and [`CheckNonce`] to what the extension of frame-system of the same name encodes to.

mod charge_allowance;
mod check_nonce;

pub use charge_allowance::{
	ChargeAllowance, Pre, Val, PRIORITY_CITIZEN, PRIORITY_OFFICER, PRIORITY_OFFICER_OUT_OF_OFFICE,
	PRIORITY_URGENT, PRIORITY_URGENT_CITIZEN,
};
pub use check_nonce::CheckNonce;

/// `InvalidTransaction::Custom` of a call that costs more than the whole burst of its class, so
/// that no waiting would help. Split the call, or ask the council for a greater burst.
pub const CALL_EXCEEDS_ALLOWANCE: u8 = 1;

/// `InvalidTransaction::Custom` of a transaction whose account has as many transactions waiting as
/// its class may have. Send it again when one of them is in a block.
pub const TOO_MANY_PENDING: u8 = 2;
