// SPDX-License-Identifier: Apache-2.0
//! What is sent encodes as the chain's own types do, and what it answers is read by their names.

use super::*;
use crate::values::{
	read,
	tests::{answered, encoded},
};
use citychain_invoices::{
	invoices::{Delivery, Encumbrance, Nature as OnChain},
	reimbursements::ClaimItems,
	RateGroup, RedFormId, TaxRate,
};
use sp_runtime::AccountId32;

fn blue(replaces: Option<InvoiceId>) -> BlueInvoice {
	let totals = Totals { net: Fen(10_000), tax: Fen(1_300) };
	let group = RateGroup { rate: TaxRate::Taxed(1300), totals, lines: 2 };
	BlueInvoice {
		number: InvoiceNumber::parse("26317000000000000001").unwrap(),
		kind: InvoiceKind::DigitalSpecial,
		buyer: Buyer::Institution(InstitutionId(8)),
		date: Day(20_000),
		totals,
		groups: vec![group].try_into().unwrap(),
		lines: 2,
		lines_root: [6; 32],
		special: None,
		document: Commitment([5; 32]),
		replaces,
	}
}

#[test]
fn an_invoice_encodes_as_the_pallet_takes_it() {
	let holders = [
		None,
		Some(Holder::Institution(InstitutionId(9))),
		Some(Holder::Bearer(AccountId32::new([7; 32]))),
	];
	for (replaces, holder) in [None, Some(InvoiceId(5)), None].into_iter().zip(holders) {
		let blue = blue(replaces);
		let expected = citychain_invoices::invoices::BlueInvoice {
			number: blue.number,
			kind: blue.kind,
			buyer: blue.buyer.clone(),
			date: blue.date,
			totals: blue.totals,
			groups: blue.groups.clone(),
			lines: blue.lines,
			lines_root: blue.lines_root,
			special: blue.special,
			document: blue.document,
			replaces: blue.replaces,
		};
		let value = shared(&blue).unwrap();
		assert_eq!(encoded::<citychain_invoices::invoices::BlueInvoice>(&value), expected.encode());
		assert_eq!(encoded::<Option<Holder>>(&shared(&holder).unwrap()), holder.encode());
	}
}

#[test]
fn a_claim_encodes_as_the_pallet_takes_it() {
	let items = [(u64::MAX, Fen(1)), (70, Fen(u64::MAX))];
	let ours = items.map(|(id, amount)| ClaimItem { invoice: InvoiceId(id), amount }).to_vec();
	let expected: ClaimItems = items
		.map(|(invoice, amount)| citychain_invoices::reimbursements::ClaimItem {
			invoice: InvoiceId(invoice),
			amount,
		})
		.to_vec()
		.try_into()
		.unwrap();
	assert_eq!(encoded::<ClaimItems>(&shared(&ours).unwrap()), expected.encode());
	assert_eq!(encoded::<Commitment>(&shared(&Commitment([4; 32])).unwrap()), [4; 32]);
	assert_eq!(encoded::<Millis>(&shared(&Millis(5)).unwrap()), Millis(5).encode());
}

#[test]
fn what_is_said_of_a_form_encodes_as_the_pallet_takes_it() {
	assert_eq!(encoded::<Reversal>(&shared(&Reversal::Rest).unwrap()), Reversal::Rest.encode());
	assert_eq!(encoded::<RedFormId>(&Value::u128(3)), RedFormId(3).encode());
	for side in citychain_invoices::red_letters::Side::ALL {
		let value = choice(&format!("{side:?}"));
		assert_eq!(encoded::<citychain_invoices::red_letters::Side>(&value), side.encode());
	}
}

#[test]
fn the_issuer_is_named_by_number_or_code() {
	use citychain_invoices::invoices::IssuerName as Expected;
	let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
	for (issuer, expected) in [
		(IssuerName::Institution(InstitutionId(7)), Expected::Institution(InstitutionId(7))),
		(IssuerName::Code(code), Expected::Code(code)),
	] {
		assert_eq!(encoded::<Expected>(&shared(&issuer).unwrap()), expected.encode());
	}
}

fn info(nature: OnChain) -> citychain_invoices::invoices::InvoiceInfo {
	let blue = blue(None);
	let body = citychain_invoices::invoices::Body {
		number: blue.number,
		kind: blue.kind,
		issuer: InstitutionId(7),
		officer: OfficerId(3),
		buyer: blue.buyer,
		date: blue.date,
		totals: blue.totals,
		groups: blue.groups,
		special: blue.special,
		document: blue.document,
		nature,
		block: 77,
		recorded_at: Millis(1_777_858_200_000),
		keep_until: Millis(u64::MAX),
	};
	citychain_invoices::invoices::InvoiceInfo {
		id: InvoiceId(9),
		invoice: citychain_invoices::invoices::Invoice { icv: 4, previous: [1; 32], body },
		hash: [2; 32],
		state: FiscalState::PartlyRed,
		risk: RiskFlag::Suspicious,
		delivery_state: DeliveryState::Disputed,
		delivery: Delivery::Undelivered,
		holder: Some(Holder::Bearer(AccountId32::new([7; 32]))),
		red: Totals { net: Fen(5), tax: Fen(1) },
		outstanding: Fen(6),
		encumbrance: Some(Encumbrance { beneficiary: InstitutionId(3), amount: Fen(2) }),
		has_agreed_red: true,
	}
}

#[test]
fn an_invoice_is_read_by_the_names_of_its_fields() {
	let replaces = Some(InvoiceId(5));
	let on_chain = OnChain::Blue { lines: 2_000, lines_root: [6; 32], replaces };
	let blue = Nature::Blue { lines: 2_000, lines_root: [6; 32], replaces: Some(5) };
	let reason = RedReason::SalesReturn;
	let (blue_id, form) = (InvoiceId(5), RedFormId(0));
	let red = OnChain::Red { blue: blue_id, form, reason, lines: Default::default() };
	for (on_chain, nature) in [(on_chain, blue), (red, Nature::Red { blue: 5 })] {
		let info = info(on_chain);
		let answer = answered(&Some(info.clone()));
		let body = info.invoice.body;
		assert_eq!(
			read::<Option<InvoiceInfo>, _>(&answer, "the invoice").unwrap(),
			Some(InvoiceInfo {
				id: info.id,
				invoice: Invoice {
					icv: 4,
					body: Body {
						number: body.number,
						kind: body.kind,
						issuer: body.issuer,
						officer: body.officer,
						buyer: body.buyer,
						date: body.date,
						totals: body.totals,
						groups: body.groups,
						special: body.special,
						document: body.document,
						nature,
						block: 77,
						recorded_at: Millis(1_777_858_200_000),
					},
				},
				state: info.state,
				risk: info.risk,
				delivery_state: info.delivery_state,
				holder: info.holder,
				red: info.red,
				outstanding: Fen(6),
				has_agreed_red: true,
			})
		);
	}
}

#[test]
fn values_of_other_forms_are_refused() {
	let number = answered(&7u32);
	assert!(read::<Buyer, _>(&number, "x").is_err());
	assert!(read::<Nature, _>(&number, "x").is_err());
	let other = answered(&"2631700000000000000".to_string());
	assert!(read::<InvoiceNumber, _>(&other, "x").is_err());
}
