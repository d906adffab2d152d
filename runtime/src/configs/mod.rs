// SPDX-License-Identifier: Apache-2.0
//! What this chain decides for each pallet, one file per concern.

pub mod access;
pub mod consensus;
pub mod evidence;
pub mod governance;
pub mod invoices;
pub mod money;
pub mod quotas;
pub mod stopped;
pub mod system;

/// An hour in milliseconds.
const HOUR: u64 = 3_600_000;
/// A day in milliseconds.
const DAY: u64 = 24 * HOUR;
/// A year in milliseconds.
const YEAR: u64 = 365 * DAY;
