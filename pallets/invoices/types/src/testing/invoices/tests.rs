// SPDX-License-Identifier: Apache-2.0
//! Tests of the mocks themselves.

use super::*;
use crate::{InvoiceNumber, RedReason};
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;

const ID: InvoiceId = InvoiceId(7);

fn with_an_invoice() {
	reset();
	add(ID, invoice(PLATFORM, COURT));
}

#[test]
fn a_red_invoice_takes_back_what_it_says() {
	with_an_invoice();
	let acting = ActingOfficer { officer: OfficerId(1), institution: PLATFORM };
	let red = RedInvoice {
		blue: ID,
		number: InvoiceNumber::parse("26317000000000000001").unwrap(),
		reason: RedReason::SalesReturn,
		amounts: red_amounts(ID, &benchmark_reversal(2)).unwrap(),
		document: Commitment([1; 32]),
		forced: false,
	};
	let id = issue_red(acting, red.clone()).unwrap();
	assert_eq!(facts(id).unwrap().blue, Some(ID));
	assert_eq!(facts(ID).unwrap().outstanding(), Fen(11_298));
	assert_eq!(reds(), [(acting, red.clone())]);

	let rest = red_amounts(ID, &Reversal::Rest).unwrap();
	assert!(issue_red(acting, RedInvoice { amounts: rest.clone(), ..red.clone() }).is_ok());
	assert_eq!(facts(ID).unwrap().state, FiscalState::FullyRed);
	assert_eq!(red_amounts(ID, &Reversal::Rest), Err(RED_EXCEEDS_BLUE));
	assert_eq!(issue_red(acting, RedInvoice { amounts: rest, ..red }), Err(RED_EXCEEDS_BLUE));
}

#[test]
fn what_stands_against_an_invoice_keeps_it_from_use() {
	let obstacles: [fn(&mut InvoiceFacts); 6] = [
		|facts| facts.blue = Some(InvoiceId(1)),
		|facts| facts.state = FiscalState::Drafted,
		|facts| facts.risk = RiskFlag::Suspicious,
		|facts| facts.delivery = DeliveryState::Disputed,
		|facts| facts.delivery = DeliveryState::Refused,
		|facts| facts.has_agreed_red = true,
	];
	for obstacle in obstacles {
		with_an_invoice();
		assert!(ensure_usable(ID).is_ok());
		change(ID, obstacle);
		assert_eq!(ensure_usable(ID), Err(INVOICE_NOT_USABLE));
	}
	remove(ID);
	assert_eq!(ensure_usable(ID), Err(INVOICE_NOT_FOUND));
}
