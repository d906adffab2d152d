// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, types::draft::ensure_sound, *};
use citychain_invoices::{Buyer, InvoiceKind, InvoiceNumber, RateGroup, TaxRate, Totals};
use citychain_primitives::{Commitment, Day, Fen, InstitutionId};

#[test]
fn an_invoice_of_two_lines_adds_up() {
	let rate = TaxRate::Taxed(1_300);
	let totals = Totals { net: Fen(9_000), tax: Fen(1_170) };
	let blue = BlueInvoice {
		number: InvoiceNumber::parse("26317000000000000001").expect("it has 20 digits"),
		kind: InvoiceKind::DigitalSpecial,
		buyer: Buyer::Institution(InstitutionId(10)),
		date: Day::of_date(2026, 11, 25).expect("it is a day"),
		totals,
		groups: vec![RateGroup { rate, totals, lines: 2 }].try_into().expect("one of eight"),
		lines: 2,
		lines_root: [7; 32],
		special: None,
		document: Commitment([9; 32]),
		replaces: None,
	};
	let policy = Policy::default();
	assert_eq!(ensure_sound::<Test>(&blue, &policy), Ok(()));
	let dearer = BlueInvoice { totals: Totals { net: Fen(9_001), ..totals }, ..blue };
	assert_eq!(ensure_sound::<Test>(&dearer, &policy), Err(Error::<Test>::TotalsDoNotAddUp));
}
