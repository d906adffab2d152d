// SPDX-License-Identifier: Apache-2.0
//! What is sent encodes as the chain's own types do, and what it answers is read by their names.

use super::*;
use crate::{
	chain::queries::tests::answered,
	invoice::{
		openings::Openings,
		reversal::{parse_part, reversal},
		tests::{example, issued, to_person},
	},
};
use citychain_invoices::RedFormId;
use citychain_primitives::Millis;
use pallet_invoices::{
	BlueInvoice, Body, Delivery, Encumbrance, Invoice, InvoiceInfo, IssuerName, Nature as OnChain,
	VerifiedStatus,
};
use pallet_reimbursements::ClaimItems;
use scale_info::{MetaType, PortableRegistry, Registry};
use scale_value::scale::encode_as_type;
use sp_runtime::AccountId32;

/// Encodes a value as a chain would take it for this type.
fn encoded<T: TypeInfo + 'static>(value: &Value) -> Vec<u8> {
	let mut registry = Registry::new();
	let id = registry.register_type(&MetaType::new::<T>()).id;
	let types: PortableRegistry = registry.into();
	let mut bytes = Vec::new();
	encode_as_type(value, id, &types, &mut bytes).unwrap();
	bytes
}

fn argument<'a>(arguments: &'a Arguments<'_>, name: &str) -> &'a Value {
	&arguments.iter().find(|(known, _)| *known == name).unwrap().1
}

fn blue(openings: &Openings) -> BlueInvoice {
	let (file, made) = (&openings.file, &openings.made);
	BlueInvoice {
		number: file.number,
		kind: file.kind,
		buyer: made.buyer.clone(),
		date: file.date,
		totals: made.totals,
		groups: made.groups.clone(),
		lines: made.lines.len() as u16,
		lines_root: made.root,
		special: file.special,
		document: made.document,
		replaces: file.replaces,
	}
}

#[test]
fn an_invoice_encodes_as_the_pallet_takes_it_and_adds_up_there() {
	let mut replacing = example();
	replacing["replaces"] = 5.into();
	let holders = [
		None,
		Some(Holder::Institution(InstitutionId(9))),
		Some(Holder::Bearer(AccountId32::new([7; 32]))),
	];
	for (invoice, holder) in [example(), to_person(), replacing].into_iter().zip(holders) {
		let dir = tempfile::tempdir().unwrap();
		let openings = issued(dir.path(), invoice);
		let arguments = issue_arguments(&openings.file, &openings.made, holder.clone()).unwrap();
		let expected = blue(&openings);
		assert_eq!(encoded::<BlueInvoice>(argument(&arguments, "invoice")), expected.encode());
		assert_eq!(encoded::<Option<Holder>>(argument(&arguments, "deliver_to")), holder.encode());
		let policy = pallet_invoices::Policy::default();
		assert_eq!(expected.ensure_sound(&policy), Ok(()));
	}
}

#[test]
fn a_claim_encodes_as_the_pallet_takes_it() {
	let items = [(u64::MAX, Fen(1)), (70, Fen(u64::MAX))];
	let arguments = lock_arguments(Commitment([4; 32]), &items, 5).unwrap();
	let expected: ClaimItems = items
		.map(|(invoice, amount)| pallet_reimbursements::ClaimItem {
			invoice: InvoiceId(invoice),
			amount,
		})
		.to_vec()
		.try_into()
		.unwrap();
	assert_eq!(encoded::<ClaimItems>(argument(&arguments, "items")), expected.encode());
	assert_eq!(encoded::<Commitment>(argument(&arguments, "reference")), [4; 32]);
	assert_eq!(encoded::<Millis>(argument(&arguments, "until")), Millis(5).encode());
}

#[test]
fn what_a_red_letter_takes_back_encodes_with_its_proofs() {
	let dir = tempfile::tempdir().unwrap();
	let openings = issued(dir.path(), example());
	for parts in [&[][..], &["0", "2=1.00/0.09"]] {
		let parts: Vec<_> = parts.iter().map(|part| parse_part(part).unwrap()).collect();
		let reversal = reversal(&openings.made, &parts).unwrap();
		assert_eq!(encoded::<Reversal>(&shared(&reversal).unwrap()), reversal.encode());
	}
	assert_eq!(encoded::<RedFormId>(&Value::u128(3)), RedFormId(3).encode());
	for side in pallet_red_letters::Side::ALL {
		let value = values::choice(&format!("{side:?}"));
		assert_eq!(encoded::<pallet_red_letters::Side>(&value), side.encode());
	}
}

#[test]
fn the_issuer_is_named_by_number_or_code() {
	let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
	for (issuer, expected) in [
		(Issuer::Institution(7), IssuerName::Institution(InstitutionId(7))),
		(Issuer::Code(code), IssuerName::Code(code)),
	] {
		assert_eq!(encoded::<IssuerName>(&issuer.value().unwrap()), expected.encode());
	}
}

fn info(nature: OnChain) -> InvoiceInfo {
	let dir = tempfile::tempdir().unwrap();
	let blue = blue(&issued(dir.path(), example()));
	let body = Body {
		number: blue.number,
		kind: blue.kind,
		issuer: InstitutionId(7),
		officer: OfficerId(3),
		buyer: Buyer::Institution(InstitutionId(8)),
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
	InvoiceInfo {
		id: InvoiceId(9),
		invoice: Invoice { icv: 4, previous: [1; 32], body },
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
	let blue = Nature::Blue { lines: 2_000, root: [6; 32], replaces: Some(5) };
	let reason = RedReason::SalesReturn;
	let red = OnChain::Red { blue: InvoiceId(5), reason, lines: Default::default() };
	for (on_chain, nature) in [(on_chain, blue), (red, Nature::Red { blue: 5 })] {
		let info = info(on_chain);
		let answer = answered(&Some(info.clone()));
		let found = Found::new(&answer, "the invoice").option().unwrap().unwrap();
		let body = info.invoice.body;
		assert_eq!(
			record(found).unwrap(),
			InvoiceRecord {
				id: 9,
				icv: 4,
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
				recorded_at: 1_777_858_200_000,
				state: info.state,
				risk: info.risk,
				delivery: info.delivery_state,
				holder: info.holder,
				red: info.red,
				outstanding: Fen(6),
				has_agreed_red: true,
			}
		);
	}
}

/// Every status of the chain has a sentence.
#[test]
fn statuses_are_those_of_the_chain() {
	let types = VerifiedStatus::type_info();
	let scale_info::TypeDef::Variant(variants) = types.type_def else { unreachable!() };
	let names: Vec<_> = variants.variants.iter().map(|variant| variant.name).collect();
	assert_eq!(crate::commands::invoice::statuses(), names);
}

#[test]
fn values_of_other_forms_are_refused() {
	let number = answered(&7u32);
	assert!(Found::new(&number, "x").shared::<Buyer>().is_err());
	assert!(Found::new(&number, "x").part("lines").is_err());
	let other = answered(&"2631700000000000000".to_string());
	assert!(Found::new(&other, "x").shared::<InvoiceNumber>().is_err());
}
