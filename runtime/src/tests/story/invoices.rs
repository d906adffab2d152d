// SPDX-License-Identifier: Apache-2.0
//! An electronic invoice, from its issue to the employee, over the reimbursement by the employer, to
//! the red letter that takes a part of it back.

use super::{does, next_block_after, notarize, now, refused, waits};
use crate::{
	tests::{development_chain, ensure_invariants_hold},
	waiting::Task,
	Deductions, Evidence, Invoices, RedLetters, Reimbursements, Runtime, Taxpayers,
};
use citychain_evidence::{EvidenceFile, MediaType};
use citychain_invoices::{
	Buyer, ClaimId, FiscalState, Holder, InvoiceId, InvoiceKind, InvoiceLine, InvoiceNumber,
	InvoiceTask, LineReversal, RateGroup, RedFormId, RedReason, Reversal, TaxProofId, TaxProofKind,
	TaxProofs as _, TaxRate, Totals,
};
use citychain_primitives::{
	merkle, Commitment, Day, Digest, Fen, InstitutionId, Millis, TaxPeriod,
};
use codec::Encode;
use pallet_deductions::Purpose;
use pallet_invoices::BlueInvoice;
use pallet_red_letters::Side;
use pallet_reimbursements::{ClaimItem, ClaimItems, EntryState};
use sp_io::hashing::sha2_256;
use sp_keyring::{
	Ed25519Keyring,
	Sr25519Keyring::{self, *},
};

type DeductionsCall = pallet_deductions::Call<Runtime>;
type EvidenceError = pallet_evidence::Error<Runtime>;
type InvoicesCall = pallet_invoices::Call<Runtime>;
type InvoicesError = pallet_invoices::Error<Runtime>;
type RedLettersCall = pallet_red_letters::Call<Runtime>;
type RedLettersError = pallet_red_letters::Error<Runtime>;
type ReimbursementsCall = pallet_reimbursements::Call<Runtime>;
type ReimbursementsError = pallet_reimbursements::Error<Runtime>;
type TaxProofsCall = pallet_taxpayers::Call<Runtime>;
type TaxProofsError = pallet_taxpayers::Error<Runtime>;

const TAX_OFFICER: Sr25519Keyring = One;
const SELLER: Sr25519Keyring = CharlieStash;
const EMPLOYER: Sr25519Keyring = DaveStash;
const APPROVER: Sr25519Keyring = EveStash;
const OTHER_EMPLOYER: Sr25519Keyring = FerdieStash;
/// A key that the employee uses for this invoice alone.
const EMPLOYEE: Ed25519Keyring = Ed25519Keyring::Two;

const HOTEL: InstitutionId = InstitutionId(8);
const FIRM: InstitutionId = InstitutionId(9);
const OTHER_FIRM: InstitutionId = InstitutionId(10);

const INVOICE: InvoiceId = InvoiceId(0);
const CLAIM: ClaimId = ClaimId(0);
const FORM: RedFormId = RedFormId(0);
const HOUR: u64 = 3_600_000;

/// Two nights at 6 %, and a dinner at 9 %.
const STATED: [(u16, u64, u64); 3] =
	[(600, 40_000, 2_400), (600, 40_000, 2_400), (900, 10_000, 900)];
/// What comes back of the second night.
const TAKEN: Totals = Totals { net: Fen(10_000), tax: Fen(600) };
const GROSS: Fen = Fen(95_700);

fn number(serial: u64) -> InvoiceNumber {
	InvoiceNumber::parse(&format!("26330{serial:015}")).expect("is a number")
}

fn committed(byte: u8) -> Commitment {
	Commitment([byte; 32])
}

fn lines() -> Vec<InvoiceLine> {
	(0..)
		.zip(STATED)
		.map(|(place, (rate, net, tax))| InvoiceLine {
			salt: [place; 32],
			rate: TaxRate::Taxed(rate),
			net: net as i64,
			tax: tax as i64,
			content: committed(place),
		})
		.collect()
}

fn hashes() -> Vec<[u8; 32]> {
	lines().iter().map(|line| merkle::leaf_hash(&sha2_256, &line.encode())).collect()
}

fn totals(net: u64, tax: u64) -> Totals {
	Totals { net: Fen(net), tax: Fen(tax) }
}

fn invoice(serial: u64) -> BlueInvoice {
	let group = |rate, totals, lines| RateGroup { rate: TaxRate::Taxed(rate), totals, lines };
	BlueInvoice {
		number: number(serial),
		kind: InvoiceKind::DigitalSpecial,
		buyer: Buyer::Institution(FIRM),
		date: Day::of(now()),
		totals: totals(90_000, 5_700),
		groups: vec![group(600, totals(80_000, 4_800), 2), group(900, totals(10_000, 900), 1)]
			.try_into()
			.expect("there are two"),
		lines: 3,
		lines_root: merkle::root(&sha2_256, hashes()).expect("there are lines"),
		special: None,
		document: committed(9),
		replaces: None,
	}
}

fn issue(invoice: BlueInvoice, holder: Holder) -> InvoicesCall {
	InvoicesCall::issue { invoice, deliver_to: Some(holder) }
}

fn claim(by: InstitutionId) -> InvoicesCall {
	let expiry = Millis(now().0 + HOUR);
	let mandate = Invoices::holder_mandate(INVOICE, by, expiry);
	InvoicesCall::claim_holder {
		invoice: INVOICE,
		expiry,
		signature: EMPLOYEE.sign(&mandate).into(),
	}
}

fn lock() -> ReimbursementsCall {
	let items: ClaimItems =
		vec![ClaimItem { invoice: INVOICE, amount: GROSS }].try_into().expect("there is one");
	ReimbursementsCall::lock { reference: committed(1), items, until: Millis(now().0 + HOUR) }
}

fn close(voucher: Digest) -> ReimbursementsCall {
	let file = EvidenceFile {
		digest: voucher,
		size: 9_000,
		media_type: MediaType::Ofd,
		claimed_at: now(),
	};
	ReimbursementsCall::close { claim: CLAIM, file }
}

/// A part of the second night.
fn reversal() -> Reversal {
	let path = merkle::path(&sha2_256, &hashes(), 1).expect("there is a second line");
	let line = lines().remove(1);
	let path = path.try_into().expect("a short tree has short paths");
	Reversal::Lines(
		vec![LineReversal { index: 1, line, path, totals: TAKEN }].try_into().expect("is one"),
	)
}

fn open_form() -> RedLettersCall {
	RedLettersCall::open_form {
		side: Side::Seller,
		blue: INVOICE,
		reason: RedReason::SalesReturn,
		reversal: reversal(),
	}
}

fn issue_red(serial: u64) -> RedLettersCall {
	RedLettersCall::issue_red { form: FORM, number: number(serial), document: committed(8) }
}

fn period() -> TaxPeriod {
	TaxPeriod::of(now())
}

/// The hotel issues the invoice to the firm, into the employee's hands.
fn the_employee_gets_the_invoice() {
	let bearer = Holder::Bearer(EMPLOYEE.to_account_id());
	does(SELLER, issue(invoice(0), bearer.clone()));
	refused(SELLER, issue(invoice(0), bearer), InvoicesError::NumberUsed);
}

#[test]
fn an_invoice_is_reimbursed_once_and_taken_back_in_part() {
	development_chain().execute_with(|| {
		the_employee_gets_the_invoice();
		two_employers_claim_it_in_one_block();
		next_block_after(2_000);
		the_employer_closes_it_with_evidence();
		its_tax_is_deducted();
		next_block_after(HOUR);
		both_sides_agree_on_a_red_letter();
		ledgers_and_claims_follow();
		ensure_invariants_hold("after the red letter");
	});
}

#[test]
fn what_waits_for_whom_follows_an_invoice() {
	development_chain().execute_with(|| {
		let waiting = |institution, tasks: &[(InvoiceTask, Option<u64>)]| {
			let expected: Vec<_> =
				tasks.iter().map(|(task, deadline)| (Task::Invoices(*task), *deadline)).collect();
			assert_eq!(waits(institution), expected, "{institution:?}");
		};
		waiting(FIRM, &[]);
		does(SELLER, issue(invoice(0), Holder::Institution(FIRM)));
		let until = now().0 + Invoices::policy().expect("there is one").response_time;
		let accept = (InvoiceTask::Accept(INVOICE), Some(until));
		waiting(FIRM, &[accept]);
		waiting(HOTEL, &[]);

		// The next deadline first, however they came.
		does(EMPLOYER, lock());
		let locked_until = now().0 + HOUR;
		waiting(FIRM, &[(InvoiceTask::Close(CLAIM), Some(locked_until)), accept]);
		does(EMPLOYER, InvoicesCall::accept { invoice: INVOICE });
		next_block_after(HOUR);
		waiting(FIRM, &[(InvoiceTask::RemoveClaim(CLAIM), None)]);
		does(EMPLOYER, ReimbursementsCall::remove_claim { claim: CLAIM });
		waiting(FIRM, &[]);

		does(EMPLOYER, lock());
		let voucher = Digest::Sha2_256([5; 32]);
		let ReimbursementsCall::close { file, .. } = close(voucher) else { panic!("is a closing") };
		does(APPROVER, ReimbursementsCall::close { claim: ClaimId(1), file });
		does(SELLER, open_form());
		let agree = RedLetters::policy().confirm_within + now().0;
		waiting(FIRM, &[(InvoiceTask::Agree(FORM), Some(agree))]);
		does(EMPLOYER, RedLettersCall::agree { side: Side::Buyer, form: FORM });
		waiting(FIRM, &[]);
		let issue_until = RedLetters::policy().issue_within + now().0;
		waiting(HOTEL, &[(InvoiceTask::IssueRed(FORM), Some(issue_until))]);
		does(SELLER, issue_red(1));
		waiting(HOTEL, &[]);
	});
}

fn two_employers_claim_it_in_one_block() {
	does(EMPLOYER, claim(FIRM));
	refused(OTHER_EMPLOYER, claim(OTHER_FIRM), InvoicesError::HolderNotBearer);
	refused(OTHER_EMPLOYER, lock(), ReimbursementsError::NotHolder);
	does(EMPLOYER, lock());
	refused(EMPLOYER, lock(), ReimbursementsError::InvoiceLocked);
	let to = Holder::Institution(OTHER_FIRM);
	let transfer = InvoicesCall::transfer_holder { invoice: INVOICE, to };
	refused(EMPLOYER, transfer, ReimbursementsError::InvoiceLocked);
}

fn the_employer_closes_it_with_evidence() {
	let voucher = Digest::Sm3([7; 32]);
	refused(EMPLOYER, close(voucher), ReimbursementsError::SameOfficer);
	// A voucher of 9,000 bytes from the future is no evidence: nothing is closed.
	let early = ReimbursementsCall::close {
		claim: CLAIM,
		file: EvidenceFile {
			digest: voucher,
			size: 9_000,
			media_type: MediaType::Ofd,
			claimed_at: Millis(now().0 + 24 * HOUR),
		},
	};
	refused(APPROVER, early, EvidenceError::ClaimedInFuture);
	assert_eq!(Reimbursements::invoice_standing(INVOICE).reimbursed, Fen::ZERO);

	does(APPROVER, close(voucher));
	let found = Evidence::verify_digest(voucher, None, 1).expect("the voucher is evidence");
	assert_eq!(found.first.institution, FIRM);
	refused(APPROVER, close(voucher), ReimbursementsError::AlreadyClosed);
	refused(EMPLOYER, lock(), ReimbursementsError::AlreadyReimbursed);
	does(EMPLOYER, ReimbursementsCall::enter { invoice: INVOICE, deductible: true });
}

fn its_tax_is_deducted() {
	let select = |purpose| DeductionsCall::select { invoice: INVOICE, period: period(), purpose };
	refused(
		OTHER_EMPLOYER,
		select(Purpose::Deduction),
		pallet_deductions::Error::<Runtime>::NotBuyer,
	);
	does(EMPLOYER, select(Purpose::Deduction));
	let invoices = vec![INVOICE].try_into().expect("is one");
	does(EMPLOYER, DeductionsCall::confirm { period: period(), invoices });
	assert_eq!(Taxpayers::ledger(FIRM, period()).map(|ledger| ledger.deducted), Some(Fen(5_700)));
}

fn both_sides_agree_on_a_red_letter() {
	let direct = RedLettersCall::issue_direct {
		blue: INVOICE,
		reversal: reversal(),
		reason: RedReason::SalesReturn,
		number: number(1),
		document: committed(8),
	};
	refused(SELLER, direct, RedLettersError::ConfirmationNeeded);
	does(SELLER, open_form());
	let agree = RedLettersCall::agree { side: Side::Buyer, form: FORM };
	refused(OTHER_EMPLOYER, agree.clone(), RedLettersError::NotParty);
	does(EMPLOYER, agree.clone());
	refused(EMPLOYER, agree, RedLettersError::InvalidTransition);
	refused(SELLER, issue_red(1), ReimbursementsError::EntryStands);
	does(EMPLOYER, ReimbursementsCall::withdraw_entry { invoice: INVOICE });
	refused(SELLER, issue_red(0), InvoicesError::NumberUsed);
	does(SELLER, issue_red(1));
	refused(SELLER, issue_red(2), RedLettersError::InvalidTransition);
}

fn ledgers_and_claims_follow() {
	let blue = Invoices::invoice(INVOICE).expect("is recorded");
	assert_eq!((blue.state, blue.red), (FiscalState::PartlyRed, TAKEN));
	let sold = Taxpayers::ledger(HOTEL, period()).expect("was posted to");
	assert_eq!((sold.output, sold.reversed), (blue.invoice.body.totals, TAKEN));
	assert_eq!(sold.credit_taken, Fen(80_000));
	let bought = Taxpayers::ledger(FIRM, period()).expect("was posted to");
	assert_eq!((bought.deducted, bought.transferred_out), (Fen(5_700), TAKEN.tax));
	let closure = Reimbursements::closure(INVOICE, FIRM).expect("was reimbursed");
	assert_eq!(Some(closure.clawback), TAKEN.gross());
	does(EMPLOYER, ReimbursementsCall::recover { invoice: INVOICE });
	assert!(Deductions::deduction(INVOICE).is_some());
}

#[test]
fn the_bureau_takes_back_what_the_parties_cannot() {
	development_chain().execute_with(|| {
		the_employee_gets_the_invoice();
		two_employers_claim_it_in_one_block();
		let force = RedLettersCall::force_red {
			blue: INVOICE,
			reversal: Reversal::Rest,
			reason: RedReason::IssuedInError,
			number: number(1),
			document: committed(8),
			grounds: committed(7),
		};
		refused(SELLER, force.clone(), super::InstitutionsError::DutyNotHeld);
		refused(TAX_OFFICER, force.clone(), ReimbursementsError::InvoiceLocked);
		next_block_after(2_000);
		the_employer_closes_it_with_evidence();
		does(TAX_OFFICER, force);
		assert_eq!(Invoices::invoice(INVOICE).map(|blue| blue.state), Some(FiscalState::FullyRed));
		let closure = Reimbursements::closure(INVOICE, FIRM).expect("was reimbursed");
		assert_eq!((closure.entry, closure.clawback), (EntryState::Withdrawn, GROSS));
		refused(EMPLOYER, lock(), InvoicesError::NotInForce);
		ensure_invariants_hold("after a forced red letter");
	});
}

#[test]
fn a_proof_of_a_paid_tax_serves_once() {
	development_chain().execute_with(|| {
		let (kind, subject) = (TaxProofKind::DeedTax, committed(1));
		does(
			TAX_OFFICER,
			TaxProofsCall::issue_proof {
				kind,
				subject,
				base: Fen(300_000_000),
				tax: Fen(9_000_000),
				until: Millis(now().0 + 24 * HOUR),
			},
		);
		let proof = TaxProofId(0);
		let used = Taxpayers::consume(proof, kind, &subject).expect("can be used");
		assert_eq!((used.tax, used.bureau), (Fen(9_000_000), InstitutionId(5)));
		assert_eq!(
			Taxpayers::consume(proof, kind, &subject),
			Err(TaxProofsError::AlreadyUsed.into())
		);
		ensure_invariants_hold("after a proof was used");
	});
}

#[test]
fn a_voucher_that_another_institution_recorded_still_closes_a_claim() {
	development_chain().execute_with(|| {
		the_employee_gets_the_invoice();
		does(EMPLOYER, claim(FIRM));
		does(EMPLOYER, lock());
		let voucher = Digest::Sm3([7; 32]);
		does(Bob, notarize(voucher, now()));
		does(APPROVER, close(voucher));
		let found = Evidence::verify_digest(voucher, None, 1).expect("the voucher is evidence");
		assert_eq!(found.later.len(), 1);
		ensure_invariants_hold("after a second record of the voucher");
	});
}
