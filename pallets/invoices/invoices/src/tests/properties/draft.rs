// SPDX-License-Identifier: Apache-2.0
//! Invoices that somebody wants to issue.

use citychain_invoices::{Holder, InvoiceId};

/// What is wrong with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
	None,
	Tax,
	Sum,
	NoLines,
}

/// An invoice that somebody wants to issue.
#[derive(Clone, Debug)]
pub(super) struct Draft {
	pub(super) serial: u32,
	pub(super) lines: usize,
	pub(super) buyer: u8,
	/// How many days from today it is dated.
	pub(super) days: i32,
	pub(super) flaw: Flaw,
	pub(super) deliver_to: Option<Holder>,
	pub(super) replaces: Option<InvoiceId>,
	pub(super) from_old_series: bool,
}
