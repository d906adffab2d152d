// SPDX-License-Identifier: Apache-2.0
//! What the pallets of electronic invoices share with each other, with other domains and with clients.
//!
//! | module | holds |
//! |---|---|
//! | [`invoice`] | kinds, parties, lines, states |
//! | [`invoice_number`] | the numbers of invoices and their series |
//! | [`tax`] | rates, amounts by rate, the register of taxpayers, proofs of paid taxes |
//! | [`taxpayer`] | what that register is told and answers |
//! | [`reversal`] | what red invoices take back |
//! | [`invoices`] | what the register of invoices keeps and answers |
//! | [`red_letters`] | what the pallet of red letters keeps and answers |
//! | [`reimbursements`] | what the pallet of reimbursements keeps and answers |
//! | [`register`] | the traits by which the pallets ask each other |
//! | `testing` | with the feature of this name: doubles of the registers |

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

mod ids;
pub mod invoice;
pub mod invoice_number;
pub mod invoices;
pub mod red_letters;
pub mod register;
pub mod reimbursements;
pub mod reversal;
pub mod tasks;
pub mod tax;
pub mod taxpayer;
#[cfg(feature = "testing")]
pub mod testing;

pub use ids::*;
pub use invoice::*;
pub use invoice_number::{InvoiceNumber, NumberSeries};
pub use register::{BlueReversal, InvoiceRegister, InvoiceUse, Remainder};
pub use reversal::{LineReversal, RedAmounts, RedInvoice, RedReason, Reversal};
pub use tasks::InvoiceTask;
pub use tax::{
	LedgerEntry, RateGroup, RateGroups, TaxProofFacts, TaxProofKind, TaxProofs, TaxRate,
	TaxpayerRegister, Totals,
};
pub use taxpayer::{Credit, Kinds, ProofStatus, Rates, Regime, RiskLevel, TaxpayerStatus, Terms};
