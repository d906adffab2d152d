// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, *};
use citychain_invoices::{InvoiceNumber, LedgerEntry, NumberSeries, TaxProofKind};
use citychain_primitives::{Commitment, Fen, InstitutionId, Millis, OfficerId};

#[test]
fn numbers_go_upwards_and_a_ledger_keeps_to_its_limit() {
	let (name, bureau) = (NumberSeries::parse("26317").unwrap(), InstitutionId(5));
	let assign = |known, bureau, count| Series::assign::<Test>(name, known, bureau, None, count);
	let (series, first) = assign(None, bureau, 100).unwrap();
	assert!(first.contains(&InvoiceNumber::parse("26317000000000000099").unwrap()));
	let (series, second) = assign(Some(series), bureau, 100).unwrap();
	assert_eq!((second.from, second.until, series.next), (100, 200, 200));
	assert_eq!(assign(Some(series), InstitutionId(6), 1), Err(Error::NotOwner));

	let limit = Fen(10_000_000);
	let ledger = Ledger::default().posted::<Test>(LedgerEntry::CreditTaken(limit), limit).unwrap();
	let more = LedgerEntry::CreditTaken(Fen(1));
	assert_eq!(ledger.posted::<Test>(more, limit), Err(Error::CreditLimitExceeded));
}

#[test]
fn a_proof_serves_once_and_until_its_end() {
	let subject = Commitment([7; 32]);
	let proof = TaxProof {
		kind: TaxProofKind::DeedTax,
		subject,
		base: Fen(200_000_000),
		tax: Fen(3_000_000),
		bureau: InstitutionId(8),
		officer: OfficerId(8),
		issued_at: Millis(1_000),
		until: Millis(2_000),
		state: ProofState::Valid,
	};
	let use_at =
		|proof: TaxProof, at| proof.used::<Test>(TaxProofKind::DeedTax, &subject, Millis(at));

	let used = use_at(proof, 1_999).unwrap();
	assert_eq!(use_at(used, 1_999), Err(Error::AlreadyUsed));
	assert_eq!(use_at(proof, 2_000), Err(Error::Expired));
}
