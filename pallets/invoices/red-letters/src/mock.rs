// SPDX-License-Identifier: Apache-2.0
//! A runtime with red letters beside mocked registers.

use citychain_invoices::{
	testing::{
		invoices::{self, MockInvoices, MockUses},
		taxpayers::{self, MockTaxpayers},
	},
	Buyer, Holder, InvoiceFacts, InvoiceId,
};
use citychain_kit::{
	mock_runtime,
	testing::{authority, roles::*},
};
use citychain_primitives::{duties, Commitment, Duty, InstitutionId, Millis, OfficerId};
use frame_support::traits::{ConstU32, ConstU64};
use sp_runtime::AccountId32;

/// The seller's invoice to the buyer, which was used.
pub(crate) const BLUE: InvoiceId = InvoiceId(0);
/// Another one, which was not used.
pub(crate) const UNUSED: InvoiceId = InvoiceId(1);
/// The seller's invoice to a natural person, who holds it, and which was used.
pub(crate) const PERSONAL: InvoiceId = InvoiceId(2);
/// The seller's invoice to a natural person, which the person's employer holds and has used.
pub(crate) const HELD: InvoiceId = InvoiceId(3);
/// An invoice that was never recorded.
pub(crate) const UNKNOWN: InvoiceId = InvoiceId(999);

/// Who may only agree for the buyer, and issue nothing.
pub(crate) const RECEIVER: AccountId = 20;
/// Where [`RECEIVER`] serves.
pub(crate) const RECEIVING_FIRM: InstitutionId = InstitutionId(20);

/// The longest time that a policy may give: 90 days.
pub(crate) const MAX_WINDOW: u64 = 90 * 24 * 60 * 60 * 1_000;
pub(crate) const MAX_PRUNED: u32 = 3;

mock_runtime! {
	/// Tests set the time themselves, as deadlines lie days apart.
	block_time: 2_000,
	pallets: { 2: RedLetters = crate },
	setup: add_invoices,
}

impl crate::Config for Test {
	type Invoices = MockInvoices;
	type Taxpayers = MockTaxpayers;
	type Uses = MockUses;
	type MaxWindow = ConstU64<MAX_WINDOW>;
	type MaxPruned = ConstU32<MAX_PRUNED>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// The invoices named above.
fn add_invoices() {
	authority::activate(RECEIVING_FIRM, duties([Duty::HandleInvoices]));
	authority::appoint(RECEIVER, OfficerId(20), RECEIVING_FIRM);
	taxpayers::reset_to_roles();
	let blue = invoices::invoice(SELLER, BUYER);
	let person = Buyer::Person(Commitment([1; 32]));
	let bearer = Some(Holder::Bearer(AccountId32::new([2; 32])));
	let employer = Some(Holder::Institution(EMPLOYER));
	invoices::add(BLUE, blue.clone());
	invoices::add(UNUSED, blue.clone());
	let personal = InvoiceFacts { buyer: person, holder: bearer, ..blue };
	invoices::add(HELD, InvoiceFacts { holder: employer, ..personal.clone() });
	invoices::add(PERSONAL, personal);
	for used in [BLUE, PERSONAL, HELD] {
		invoices::set_used(used, true);
	}
}

/// It is so many milliseconds after the first block.
pub(crate) fn set_offset(offset: u64) {
	set_time(time_after(offset));
}

/// The time so many milliseconds after the first block.
pub(crate) fn time_after(offset: u64) -> Millis {
	Millis(START + offset)
}
