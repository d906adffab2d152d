// SPDX-License-Identifier: Apache-2.0
//! Certificates of chains that the tests make themselves: every block, vote and state of them.

mod accepts;
mod chain;
mod forms;
mod makes;
mod prints;
mod refuses;
mod vectors;
