// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask without a transaction.

use super::fixtures::*;
use crate::{mock::*, types::sha2_256, *};
use citychain_invoices::{
	testing::invoices, DeliveryState, FiscalState, Holder, InvoiceId, InvoiceNumber, InvoiceTask,
	RiskFlag,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Day, Desk, Fen, InstitutionId, UnifiedSocialCreditCode};
use frame_support::assert_ok;

/// What the usual invoice is worth with its tax.
const GROSS: Fen = Fen(37_020);

fn verify(number: InvoiceNumber) -> VerifiedStatus {
	Invoicing::verify(number, today(), GROSS, IssuerName::Institution(SELLER))
}

#[test]
fn an_invoice_is_shown_with_how_it_stands() {
	run(|| {
		issue_and_deliver(3);
		let line = usual_lines().reversal(0, totals(100, 13));
		assert_ok!(reverse_lines(FIRST, 4, vec![line]));
		assert_ok!(encumber(FIRST, BANK, 50));
		let info = Invoicing::invoice(FIRST).unwrap();
		let invoice = Invoices::<Test>::get(FIRST).unwrap();
		assert_eq!(
			info,
			InvoiceInfo {
				id: FIRST,
				hash: invoice.hash(&sha2_256),
				invoice,
				state: FiscalState::PartlyRed,
				risk: RiskFlag::Normal,
				delivery_state: DeliveryState::Delivered,
				delivery: standing(FIRST).delivery,
				holder: Some(Holder::Institution(BUYER)),
				red: totals(100, 13),
				outstanding: Fen(GROSS.0 - 113),
				encumbrance: Some(Encumbrance { beneficiary: BANK, amount: Fen(50) }),
				has_agreed_red: false,
			}
		);
		assert_eq!(Invoicing::invoice_by_number(number(3)), Some(info));
		assert_eq!(Invoicing::invoice_by_number(number(9)), None);
		assert_eq!(Invoicing::invoice(InvoiceId(9)), None);
	});
}

#[test]
fn an_agreed_red_letter_is_shown() {
	run(|| {
		issue_and_deliver(0);
		for agreed in [true, false] {
			invoices::refuse_use(FIRST, agreed);
			assert_eq!(Invoicing::invoice(FIRST).unwrap().has_agreed_red, agreed);
		}
	});
}

#[test]
fn a_red_invoice_has_nothing_outstanding() {
	run(|| {
		issue_and_deliver(0);
		let red = reverse_rest(FIRST, 1).unwrap();
		let info = Invoicing::invoice(red).unwrap();
		assert_eq!((info.state, info.outstanding), (FiscalState::Issued, Fen(0)));
		assert_eq!((info.red, info.holder), (totals(0, 0), None));
		assert_eq!(Invoicing::facts_of(&info.invoice, None).blue, Some(FIRST));
	});
}

mod verification {
	use super::*;

	/// Each way in which an invoice can stand.
	#[test]
	fn tells_how_the_invoice_stands() {
		type Prepare = fn();
		let cases: [(Prepare, VerifiedStatus); 10] = [
			(|| (), VerifiedStatus::NotFound),
			(|| _ = issue_and_deliver(0), VerifiedStatus::Normal),
			(
				|| {
					issue_and_deliver(0);
					assert_ok!(flag(FIRST, RiskFlag::Abnormal));
				},
				VerifiedStatus::Abnormal,
			),
			(
				|| {
					issue_and_deliver(0);
					assert_ok!(flag(FIRST, RiskFlag::Suspicious));
				},
				VerifiedStatus::Suspicious,
			),
			(
				|| {
					issue_and_deliver(0);
					let line = usual_lines().reversal(0, totals(100, 13));
					assert_ok!(reverse_lines(FIRST, 1, vec![line]));
				},
				VerifiedStatus::PartlyRed,
			),
			(
				|| {
					issue_and_deliver(0);
					assert_ok!(flag(FIRST, RiskFlag::Suspicious));
					assert_ok!(reverse_rest(FIRST, 1));
				},
				VerifiedStatus::FullyRed,
			),
			(
				|| {
					issue_and_deliver(0);
					assert_ok!(Invoicing::refuse(signed(BUYER_CLERK), FIRST, REASON));
				},
				VerifiedStatus::Refused,
			),
			(
				|| {
					clearing();
					assert_ok!(issue(usual(0)));
				},
				VerifiedStatus::Drafted,
			),
			(
				|| {
					clearing();
					assert_ok!(issue(usual(0)));
					assert_ok!(Invoicing::reject(signed(TAX_OFFICER), FIRST, REASON));
				},
				VerifiedStatus::Rejected,
			),
			(
				|| {
					issue_and_deliver(1);
					assert_ok!(reverse_rest(FIRST, 0));
				},
				VerifiedStatus::Red,
			),
		];
		for (prepare, status) in cases {
			run(|| {
				prepare();
				assert_eq!(verify(number(0)), status);
			});
		}
	}

	#[test]
	fn needs_all_four_and_gives_nothing_away() {
		run(|| {
			issue_and_deliver(0);
			let code = |code: &[u8; 18]| {
				IssuerName::Code(UnifiedSocialCreditCode::parse_legacy(code).unwrap())
			};
			let seller = || IssuerName::Institution(SELLER);
			assert_eq!(
				Invoicing::verify(number(0), today(), GROSS, code(SELLER_USCC)),
				VerifiedStatus::Normal
			);
			let yesterday = Day(today().0 - 1);
			for status in [
				Invoicing::verify(number(1), today(), GROSS, seller()),
				Invoicing::verify(number(0), yesterday, GROSS, seller()),
				Invoicing::verify(number(0), today(), Fen(GROSS.0 - 1), seller()),
				Invoicing::verify(number(0), today(), GROSS, IssuerName::Institution(BUYER)),
				Invoicing::verify(number(0), today(), GROSS, code(BUYER_USCC)),
				Invoicing::verify(number(0), today(), GROSS, code(FOREIGN_USCC)),
			] {
				assert_eq!(status, VerifiedStatus::NotFound);
			}
		});
	}
}

#[test]
fn a_line_is_verified_at_its_place_only() {
	run(|| {
		issue_and_deliver(0);
		let red = reverse_rest(FIRST, 1).unwrap();
		let lines = usual_lines();
		for (index, line) in (0..).zip(&lines.0) {
			let verify = |invoice, place| {
				Invoicing::verify_line(invoice, place, line.clone(), lines.path(index))
			};
			assert!(verify(FIRST, index));
			assert!(!verify(FIRST, (index + 1) % 4));
			assert!(!verify(FIRST, index + 4));
			assert!(!verify(red, index));
			assert!(!verify(InvoiceId(9), index));
		}
	});
}

fn waits(institution: InstitutionId) -> Vec<InvoiceTask> {
	let found = Invoicing::waiting(institution, None, 100);
	assert_eq!(found.next, None);
	found.waiting.into_iter().map(|one| one.task).collect()
}

#[test]
fn a_draft_waits_for_the_bureau_and_its_holder_is_asked_afterwards() {
	run(|| {
		clearing();
		assert_ok!(issue(usual(0)));
		assert_eq!(waits(TAX_BUREAU), [InvoiceTask::Clear(FIRST)]);
		assert_eq!((waits(SELLER), waits(BUYER)), (vec![], vec![]));
		assert_ok!(Invoicing::clear(signed(TAX_OFFICER), FIRST));
		assert_eq!(waits(TAX_BUREAU), []);
		assert_ok!(Invoicing::deliver(signed(SELLER_CLERK), FIRST, Holder::Institution(BUYER)));
		assert_eq!(waits(BUYER), [InvoiceTask::Accept(FIRST)]);
	});
}

#[test]
fn a_pledge_waits_for_the_bank_until_it_is_released() {
	run(|| {
		issue_and_deliver(0);
		assert_eq!(waits(BANK), []);
		assert_ok!(encumber(FIRST, BANK, 1));
		assert_eq!(waits(BANK), [InvoiceTask::ReleaseEncumbrance(FIRST)]);
		assert_ok!(Invoicing::release_encumbrance(signed(BANK_OFFICER), FIRST));
		assert_eq!(waits(BANK), []);
	});
}

#[test]
fn a_disputed_invoice_waits_and_a_refused_one_does_not() {
	run(|| {
		issue_and_deliver(0);
		issue_and_deliver(1);
		let second = InvoiceId(1);
		assert_eq!(waits(BUYER), [InvoiceTask::Accept(second), InvoiceTask::Accept(FIRST)]);
		assert_ok!(Invoicing::refuse(signed(BUYER_CLERK), second, REASON));
		assert_ok!(Invoicing::dispute(signed(BUYER_CLERK), FIRST, REASON));
		assert_eq!(waits(BUYER), [InvoiceTask::Accept(FIRST)]);
	});
}
