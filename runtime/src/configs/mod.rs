// SPDX-License-Identifier: Apache-2.0
//! What this chain decides for each pallet, one file per concern.

pub mod access;
pub mod consensus;
pub mod evidence;
pub mod governance;
pub mod invoices;
pub mod money;
pub mod system;

/// A day in milliseconds.
const DAY: u64 = 86_400_000;
/// A year in milliseconds.
const YEAR: u64 = 365 * DAY;
