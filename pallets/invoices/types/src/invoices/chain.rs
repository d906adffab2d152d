// SPDX-License-Identifier: Apache-2.0
//! The chain of all invoices of one issuer, as ICV and PIH of ZATCA.

use citychain_macros::stored;

/// What stands in front of everything that is hashed into the chain of an issuer.
pub const CHAIN_DOMAIN: &[u8] = b"citychain/invoices/chain";

/// One place in the chain of an issuer.
#[stored(Copy, Default)]
pub struct Link {
	/// The counter of the invoice, from 1; zero before the first.
	pub icv: u64,
	/// The hash of the invoice: SHA-256 over the bytes of `citychain/invoices/chain`, the hash of
	/// the one before, the counter (8 bytes, little-endian) and the encoding of the `Body`. Zeros
	/// before the first.
	pub hash: [u8; 32],
}

/// The chain of an issuer: what of it was pruned, and where it ends.
#[stored(Copy, Default)]
pub struct Chain {
	/// The last invoice that was pruned; those after it are kept.
	pub pruned: Link,
	/// The last invoice.
	pub head: Link,
}
