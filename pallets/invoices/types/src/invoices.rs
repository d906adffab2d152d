// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices keeps and answers.

mod answer;
mod body;
mod chain;
mod delivery;
mod draft;
mod mandate;
mod policy;
mod pruning;
mod standing;

pub use answer::{InvoiceInfo, IssuerName, VerifiedStatus};
pub use body::{Body, Invoice, Nature};
pub use chain::{Chain, Link, CHAIN_DOMAIN};
pub use delivery::Delivery;
pub use draft::BlueInvoice;
pub use mandate::{mandate_bytes, Mandate, HOLDER_DOMAIN};
pub use policy::{IssueMode, Policy, Silence};
pub use pruning::{PrunedInvoice, Pruning};
pub use standing::{Encumbrance, Standing};

use crate::{RateGroups, Totals};

/// The sum of all groups, if it is within range.
pub fn sum(groups: &RateGroups) -> Option<Totals> {
	groups.iter().try_fold(Totals::default(), |sum, group| sum.checked_add(group.totals))
}
