// SPDX-License-Identifier: Apache-2.0
//! Openings are compared to what the chain has, field by field.

use super::*;
use crate::invoice::tests::{example, issued, to_person};
use citychain_client::invoices::{Body, Invoice};
use citychain_invoices::{
	DeliveryState, FiscalState, InvoiceId, InvoiceKind, RiskFlag, SpecialElement, Totals,
};
use citychain_primitives::{Commitment, Day, Fen, InstitutionId, Millis, OfficerId};

/// The invoice of the openings as the chain would have it.
pub(in crate::commands::invoice) fn record(openings: &Openings) -> InvoiceInfo {
	let (file, made) = (&openings.file, &openings.made);
	InvoiceInfo {
		id: InvoiceId(9),
		invoice: Invoice {
			icv: 4,
			body: Body {
				number: file.number,
				kind: file.kind,
				issuer: file.institution,
				officer: OfficerId(3),
				buyer: made.buyer.clone(),
				date: file.date,
				totals: made.totals,
				groups: made.groups.clone(),
				special: file.special,
				document: made.document,
				nature: Nature::Blue {
					lines: made.lines.len() as u64,
					lines_root: made.root,
					replaces: None,
				},
				block: 77,
				recorded_at: Millis(1_777_858_200_000),
			},
		},
		state: FiscalState::Issued,
		risk: RiskFlag::Normal,
		delivery_state: DeliveryState::Delivered,
		holder: None,
		red: Totals::default(),
		outstanding: made.totals.gross().unwrap(),
		has_agreed_red: false,
	}
}

#[test]
fn the_same_invoice_is_shown_with_its_contents() {
	for invoice in [example(), to_person()] {
		let dir = tempfile::tempdir().unwrap();
		let openings = issued(dir.path(), invoice);
		let record = record(&openings);
		assert_eq!(differing(&openings, &record, &record.invoice.body.buyer), [""; 0]);
		let answer = compared(&openings, Some(&record), &[], 80);
		assert_eq!((answer.exit, answer.fields["verdict"].as_str()), (Exit::Done, Some("match")));
		for words in ["as of final block 80", "*照明装置*路灯", "-100.00", "1572.00 yuan", "厦门"]
		{
			assert!(answer.text.contains(words), "{words} in {}", answer.text);
		}
	}
}

#[test]
fn what_differs_is_named() {
	let dir = tempfile::tempdir().unwrap();
	let openings = issued(dir.path(), example());
	let same = record(&openings);
	let Nature::Blue { lines, lines_root, .. } = same.invoice.body.nature else { unreachable!() };
	let another = [9; 32];
	let body = same.invoice.body.clone();
	let totals = Totals { net: Fen(1), tax: Fen(0) };
	for (body, what) in [
		(Body { kind: InvoiceKind::DigitalOrdinary, ..body.clone() }, "kind"),
		(Body { date: Day(1), ..body.clone() }, "date"),
		(Body { issuer: InstitutionId(8), ..body.clone() }, "seller"),
		(Body { buyer: Buyer::Institution(InstitutionId(8)), ..body.clone() }, "buyer"),
		(Body { totals, ..body.clone() }, "amounts"),
		(Body { groups: Default::default(), ..body.clone() }, "amounts"),
		(Body { special: Some(SpecialElement::Toll), ..body.clone() }, "special element"),
		(Body { document: Commitment(another), ..body.clone() }, "document"),
		(
			Body {
				nature: Nature::Blue { lines, lines_root: another, replaces: None },
				..body.clone()
			},
			"lines",
		),
		(
			Body { nature: Nature::Blue { lines, lines_root, replaces: Some(1) }, ..body.clone() },
			"lines",
		),
		(Body { nature: Nature::Red { blue: 2 }, ..body.clone() }, "lines"),
	] {
		let invoice = Invoice { body, ..same.invoice.clone() };
		let record = InvoiceInfo { invoice, ..same.clone() };
		assert_eq!(differing(&openings, &record, &record.invoice.body.buyer), [what]);
		let answer = compared(&openings, Some(&record), &[what], 80);
		assert_eq!((answer.exit, answer.fields["verdict"].as_str()), (Exit::No, Some("mismatch")));
		assert!(answer.text.contains(&format!("differs in: {what}")));
	}
	let absent = compared(&openings, None, &[], 80);
	assert_eq!((absent.exit, absent.fields["verdict"].as_str()), (Exit::No, Some("not_issued")));
	let other_file = compared(&openings, None, &["document"], 80);
	assert_eq!(other_file.fields["verdict"], "mismatch");
}

#[test]
fn a_record_is_summed_up_for_whoever_has_no_openings() {
	let dir = tempfile::tempdir().unwrap();
	let openings = issued(dir.path(), to_person());
	let blue = record(&openings);
	let answer = by_id(&blue, 80);
	for words in ["a natural person, hidden", "entry 4 of its chain", "2026-11-25", "4 lines"] {
		assert!(answer.text.contains(words), "{words} in {}", answer.text);
	}
	assert!(!answer.text.contains("张三"));
	let fields = &answer.fields["invoice"];
	assert_eq!(fields["kind"], "0910");
	assert_eq!(fields["totals"]["net"], "1410.00");
	assert_eq!(fields["groups"][1]["rate"], "13%");
	let mut red = blue;
	red.invoice.body.nature = Nature::Red { blue: 2 };
	assert!(by_id(&red, 80).text.contains("red, takes back invoice 2"));
}
