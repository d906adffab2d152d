// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers stands in the types crate of the domain; here is every transition
//! from one state to the next, with the errors of the pallet. No storage.

pub mod claim;
pub mod closure;

pub use citychain_invoices::reimbursements::*;
