// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows, and every transition from one state to the next. No storage.

mod answer;
mod chain;
mod delivery;
mod draft;
mod invoice;
mod mandate;
mod policy;
mod pruning;
mod refusal;
mod reversal;
mod standing;

pub use answer::{InvoiceInfo, IssuerName, VerifiedStatus};
pub use chain::{Chain, Link, CHAIN_DOMAIN};
pub use citychain_invoices::PruningId;
pub use delivery::{Answer, Delivery};
pub use draft::BlueInvoice;
pub use invoice::{Body, Invoice, Nature};
pub use mandate::{mandate_bytes, Mandate, HOLDER_DOMAIN};
pub use policy::{IssueMode, Policy, Silence};
pub use pruning::{PrunedInvoice, Pruning};
pub use refusal::Refusal;
pub use reversal::RedLine;
pub use standing::{Encumbrance, Standing};

pub(crate) use draft::ensure_fits;
#[cfg(any(feature = "try-runtime", feature = "runtime-benchmarks", test))]
pub(crate) use draft::sum;
pub(crate) use mandate::is_signed;
pub(crate) use reversal::{ensure_tax, rest, sum_by_rate};

use citychain_primitives::merkle::NodeHash;

/// The hash function of the trees and chains: SHA-256.
pub(crate) fn sha2_256(data: &[u8]) -> NodeHash {
	sp_io::hashing::sha2_256(data)
}
