// SPDX-License-Identifier: Apache-2.0
//! How a bearer lets an institution take over an invoice (报销授权): by a signature that costs nothing
//! and needs no account.

use crate::InvoiceId;
use citychain_primitives::{InstitutionId, Millis};
use codec::Encode;

/// What stands in front of everything that is hashed or signed as a mandate.
pub const HOLDER_DOMAIN: &[u8] = b"citychain/invoices/holder";

/// What a bearer signs, with the hash of the first block in 32 bytes.
pub type Mandate = [u8; 77];

/// What a bearer signs: the domain, the hash of the first block, the invoice (8 bytes), the
/// institution (4 bytes) and the expiry in milliseconds (8 bytes), numbers little-endian.
pub fn mandate_bytes(
	genesis: &impl Encode,
	invoice: InvoiceId,
	institution: InstitutionId,
	expiry: Millis,
) -> Mandate {
	let parts = (genesis, invoice, institution, expiry).encode();
	let mut mandate = [0; 77];
	for (byte, part) in mandate.iter_mut().zip(HOLDER_DOMAIN.iter().chain(&parts)) {
		*byte = *part;
	}
	mandate
}
