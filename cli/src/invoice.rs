// SPDX-License-Identifier: Apache-2.0
//! Electronic invoices (电子发票): the file that a seller writes, what the chain gets of it, and the
//! openings that stay with the parties.
//!
//! The chain learns amounts by rate and the root of a tree over the lines, never what was sold to
//! whom. Everything that opens these commitments is in one file of openings, which is on the disk
//! before anything is sent. `docs/invoice-file.md` is the format of both files.
//!
//! | module | holds |
//! |---|---|
//! | `field` | reading JSON so that every error names its place |
//! | `amount` | yuan, quantities and rates as people write them |
//! | `code` | kinds, special elements and reasons by the codes of the tax administration |
//! | `file` | the invoice file: what it may say |
//! | `commitment` | what hides a text or a file behind a salt |
//! | `made` | groups, totals, leaves and root of a file with its salts |
//! | `openings` | the file that opens everything: written once, never lost |
//! | `reversal` | what a red letter takes back, with the proofs of its lines |
//! | `unique` | refusing JSON that says one thing twice |
//! | `capitals` | amounts in Chinese capitals (大写金额) |
//! | `pdf` | the page for the buyer |
//! | `error` | what can go wrong, in sentences |

pub(crate) mod amount;
mod capitals;
pub(crate) mod code;
pub(crate) mod commitment;
pub(crate) mod error;
mod field;
pub(crate) mod file;
pub(crate) mod made;
pub(crate) mod openings;
pub(crate) mod pdf;
pub(crate) mod reversal;
pub(crate) mod unique;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use error::InvoiceError;
