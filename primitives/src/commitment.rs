// SPDX-License-Identifier: Apache-2.0
//! Salted commitments.

use citychain_macros::stored;

/// A salted commitment (加盐承诺): the hash of a domain, an algorithm, an institution, a secret salt
/// of 32 bytes and the canonical bytes of what is committed to.
///
/// Whoever holds salt and bytes can show what was committed to; nobody else can guess it. The salt
/// never reaches the chain, and to destroy it is to erase what it hid.
#[stored(Copy, PartialOrd, Ord)]
// Not an `H256`, which polkadot.js would offer to compute of a file, without a salt.
pub struct Commitment(pub [u8; 32]);
