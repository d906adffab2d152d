// SPDX-License-Identifier: Apache-2.0
//! A runtime with reimbursements and a clock beside mocked registers.

use crate::DEFAULT_LONGEST_LOCK;
use citychain_invoices::{
	testing::invoices::{self, MockAnchor, MockInvoices},
	InvoiceId,
};
use citychain_kit::{mock_runtime, testing::roles::*};
use frame_support::traits::ConstU64;

/// An invoice of 113 yuan that the employer holds.
pub(crate) const INVOICE: InvoiceId = InvoiceId(0);
/// Another one.
pub(crate) const OTHER_INVOICE: InvoiceId = InvoiceId(1);
/// One that the buyer holds.
pub(crate) const BUYERS_INVOICE: InvoiceId = InvoiceId(2);

pub(crate) const MAX_LOCK: u64 = 2 * DEFAULT_LONGEST_LOCK;

mock_runtime! {
	/// Six hours, so that few blocks outlast a lock.
	block_time: 6 * 3_600_000,
	pallets: { 2: Reimbursements = crate },
	setup: add_invoices,
}

impl crate::Config for Test {
	type Invoices = MockInvoices;
	type Evidence = MockAnchor;
	type MaxLock = ConstU64<MAX_LOCK>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

fn add_invoices() {
	invoices::add(INVOICE, invoices::invoice(SELLER, EMPLOYER));
	invoices::add(OTHER_INVOICE, invoices::invoice(SELLER, EMPLOYER));
	invoices::add(BUYERS_INVOICE, invoices::invoice(SELLER, BUYER));
}
