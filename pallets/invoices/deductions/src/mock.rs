// SPDX-License-Identifier: Apache-2.0
//! A runtime with deductions and a clock beside mocked registers.

use citychain_invoices::{
	testing::{
		invoices::{self, MockInvoices},
		taxpayers::{self, MockTaxpayers},
	},
	InvoiceFacts, InvoiceId,
};
use citychain_kit::{mock_runtime, testing::roles::*};
use citychain_primitives::{InstitutionId, TaxPeriod};
use frame_support::traits::{ConstU32, ConstU64};

/// An invoice to the buyer of December 2025, with 13 yuan of tax.
pub(crate) const INVOICE: InvoiceId = InvoiceId(1);
/// Another one like it.
pub(crate) const OTHER_INVOICE: InvoiceId = InvoiceId(2);
/// An invoice like them to another firm.
pub(crate) const FOREIGN_INVOICE: InvoiceId = InvoiceId(3);
/// The tax of each.
pub(crate) const TAX: u64 = 1_300;

/// The period of the invoices.
pub(crate) const DECEMBER: TaxPeriod = TaxPeriod(202_512);
/// The period in which a test begins.
pub(crate) const JANUARY: TaxPeriod = TaxPeriod(202_601);
/// The period after it.
pub(crate) const FEBRUARY: TaxPeriod = TaxPeriod(202_602);

pub(crate) const MAX_BATCH: u32 = 4;
/// Thirty days.
pub(crate) const MAX_GRACE: u64 = 2_592_000_000;

// The first block is of 2026-01-01 00:00 UTC, eight hours after the year began in China.
mock_runtime! {
	/// Two seconds, as on the chain.
	block_time: 2_000,
	pallets: { 2: Deductions = crate },
	setup: add_neighbours,
}

impl crate::Config for Test {
	type Invoices = MockInvoices;
	type Taxpayers = MockTaxpayers;
	type MaxBatch = ConstU32<MAX_BATCH>;
	type MaxGrace = ConstU64<MAX_GRACE>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

fn add_neighbours() {
	taxpayers::reset_to_roles();
	for (id, buyer) in [(INVOICE, BUYER), (OTHER_INVOICE, BUYER), (FOREIGN_INVOICE, OTHER_FIRM)] {
		invoices::add(id, facts(buyer));
	}
}

/// An invoice of December 2025 to this buyer.
pub(crate) fn facts(buyer: InstitutionId) -> InvoiceFacts {
	InvoiceFacts { period: DECEMBER, ..invoices::invoice(SELLER, buyer) }
}
