// SPDX-License-Identifier: Apache-2.0
//! Doubles of the registers, as each test sets them.

#![allow(clippy::pedantic, clippy::restriction)]

pub mod invoices;
pub mod lines;
pub mod taxpayers;
