// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps, and every transition from one state to the next. No storage.

mod genesis;
mod ledger;
mod numbers;
mod proof;
mod rates;
mod taxpayer;

pub use genesis::{GenesisNumbers, GenesisTaxpayer};
pub use ledger::{is_over, Ledger};
pub use numbers::{add_range, withdraw_from, NumberRange, Series};
pub use proof::{ProofState, TaxProof};
pub use rates::{are_rates, default_rates, is_in_force, TaxedRates};
pub use taxpayer::Taxpayer;
