// SPDX-License-Identifier: Apache-2.0
//! Removing invoices whose retention is over, and proving them afterwards.

use super::fixtures::*;
use crate::{mock::*, types::sha2_256, *};
use citychain_invoices::testing::{invoices as uses, taxpayers};
use citychain_invoices::{InvoiceId, InvoiceRegister};
use citychain_kit::testing::roles::*;
use citychain_primitives::{
	merkle::{self, NodeHash},
	Millis, OfficerId,
};
use frame_support::{assert_noop, assert_ok};

/// When what was recorded in the first block may go.
const END: Millis = Millis(START + MIN_RETENTION);

fn ids(ids: &[u64]) -> Vec<InvoiceId> {
	ids.iter().copied().map(InvoiceId).collect()
}

/// Four invoices of the seller: a delivered one of which a line was taken back by the second, and
/// two more.
fn recorded() {
	adopt(Policy { retention: MIN_RETENTION, ..Policy::default() });
	issue_and_deliver(0);
	let line = usual_lines().reversal(0, totals(100, 13));
	assert_ok!(reverse_lines(FIRST, 1, vec![line]));
	assert_ok!(issue(usual(2)));
	assert_ok!(issue(usual(3)));
	take_events();
}

/// The same, when nothing keeps them any more.
fn over() {
	recorded();
	begin_at(END);
	withdraw_numbers();
}

fn keep(ids: &[u64]) -> Vec<PrunedInvoice> {
	ids.iter().map(|id| Invoicing::invoice_to_keep(InvoiceId(*id)).unwrap()).collect()
}

fn path(items: &[PrunedInvoice], index: u32) -> Vec<NodeHash> {
	let hashes: Vec<_> = items.iter().map(|item| item.leaf_hash(&sha2_256)).collect();
	merkle::path(&sp_io::hashing::sha2_256, &hashes, index as usize).unwrap()
}

#[test]
fn what_is_pruned_is_gone_and_its_root_stays() {
	run(|| {
		over();
		let items = keep(&[0, 1, 2]);
		let before = Invoicing::chain(SELLER);
		assert_ok!(prune(&ids(&[0, 1, 2])));

		for (id, serial) in [(0, 0), (1, 1), (2, 2)] {
			assert_eq!(Invoicing::invoice(InvoiceId(id)), None);
			assert_eq!(Invoicing::invoice_to_keep(InvoiceId(id)), None);
			assert_eq!(Invoicing::invoice_by_number(number(serial)), None);
			assert!(!Standings::<Test>::contains_key(InvoiceId(id)));
		}
		assert!(Invoicing::invoice(InvoiceId(3)).is_some());
		let (pruned, head) = (items[2].invoice.link(&sha2_256), before.head);
		assert_eq!(Invoicing::chain(SELLER), Chain { pruned, head });
		let root = Pruning::root(&sha2_256, &items).unwrap();
		assert_eq!(
			Invoicing::pruning(PruningId(0)),
			Some(Pruning {
				root,
				leaves: 3,
				issuer: SELLER,
				first_icv: 1,
				officer: OfficerId(8),
				block: 2,
				pruned_at: END,
			})
		);
		assert_eq!(
			take_events(),
			[Event::Pruned {
				pruning: PruningId(0),
				issuer: SELLER,
				ids: ids(&[0, 1, 2]).try_into().unwrap(),
				root,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
			}]
		);
		assert_eq!(uses::pruned(), ids(&[0, 1, 2]));
	});
}

#[test]
fn whoever_kept_an_invoice_can_prove_it() {
	run(|| {
		over();
		let items = keep(&[0, 1, 2]);
		assert_ok!(prune(&ids(&[0, 1, 2])));
		assert_ok!(prune(&ids(&[3])));
		let verify = |pruning, index: u32, item: &PrunedInvoice, path| {
			Invoicing::verify_pruned(PruningId(pruning), index, item.clone(), path)
		};
		for (index, item) in (0..).zip(&items) {
			let path = path(&items, index);
			assert!(verify(0, index, item, path.clone()));
			assert!(!verify(1, index, item, path.clone()));
			assert!(!verify(2, index, item, path.clone()));
			assert!(!verify(0, (index + 1) % 3, item, path.clone()));
			let mut changed = item.clone();
			changed.invoice.body.totals.net.0 += 1;
			assert!(!verify(0, index, &changed, path));
		}
	});
}

#[test]
fn the_chain_goes_on_after_a_pruning() {
	run(|| {
		over();
		assert_ok!(prune(&ids(&[0, 1, 2, 3])));
		let Chain { pruned, head } = Invoicing::chain(SELLER);
		assert_eq!(pruned, head);
		taxpayers::assign(SELLER, "26318", 0..10);
		let next = BlueInvoice { number: of_series("26318", 0), ..usual(0) };
		assert_ok!(issue(next));
		let invoice = Invoices::<Test>::get(InvoiceId(4)).unwrap();
		assert_eq!((invoice.icv, invoice.previous), (5, head.hash));
	});
}

#[test]
fn nothing_goes_before_its_retention_is_over() {
	run(|| {
		recorded();
		withdraw_numbers();
		begin_at(Millis(END.0 - 1));
		assert_noop!(prune(&ids(&[0])), Error::<Test>::RetentionNotOver);
		begin_at(END);
		assert_ok!(prune(&ids(&[0])));
	});
}

#[test]
fn the_oldest_go_first_and_none_is_left_out() {
	run(|| {
		over();
		assert_noop!(prune(&ids(&[1])), Error::<Test>::NotOldest);
		assert_noop!(prune(&ids(&[0, 2])), Error::<Test>::NotOldest);
		assert_noop!(prune(&ids(&[1, 0])), Error::<Test>::NotOldest);
		assert_noop!(prune(&ids(&[0, 0])), Error::<Test>::NotOldest);
		assert_noop!(prune(&ids(&[0, 9])), Error::<Test>::NotFound);
		assert_noop!(prune(&[]), Error::<Test>::NothingToPrune);
		let others = ids(&[0]).try_into().unwrap();
		assert_noop!(
			Invoicing::prune(signed(TAX_OFFICER), BUYER, others),
			Error::<Test>::NotOldest
		);
		assert_ok!(prune(&ids(&[0])));
		assert_noop!(prune(&ids(&[0])), Error::<Test>::NotFound);
		assert_ok!(prune(&ids(&[1, 2])));
	});
}

#[test]
fn a_number_that_can_be_used_again_keeps_its_invoice() {
	run(|| {
		recorded();
		begin_at(END);
		assert_noop!(prune(&ids(&[0])), Error::<Test>::NumberStillAssigned);
		withdraw_numbers();
		assert_ok!(prune(&ids(&[0])));
		assert_noop!(issue(usual(0)), taxpayers::NUMBER_NOT_ASSIGNED);
	});
}

#[test]
fn what_is_open_keeps_an_invoice() {
	run(|| {
		over();
		assert_ok!(encumber(FIRST, BANK, 1));
		assert_noop!(prune(&ids(&[0])), Error::<Test>::Encumbered);
		assert_ok!(Invoicing::release_encumbrance(signed(BANK_OFFICER), FIRST));
		// Whether it is settled is what the pallets around say.
		uses::refuse_pruning(FIRST, true);
		assert_noop!(prune(&ids(&[0])), uses::NOT_SETTLED);
		uses::refuse_pruning(FIRST, false);
		assert_ok!(prune(&ids(&[0])));
	});
}

#[test]
fn a_draft_waits_for_the_bureau_and_a_rejected_one_goes() {
	run(|| {
		let mode = IssueMode::Clearance;
		adopt(Policy { retention: MIN_RETENTION, mode, ..Policy::default() });
		assert_ok!(issue(usual(0)));
		begin_at(END);
		withdraw_numbers();
		assert_noop!(prune(&ids(&[0])), Error::<Test>::StillDrafted);
		// What `withdraw_numbers` sets anew has the credit nevertheless.
		assert_ok!(Invoicing::reject(signed(TAX_OFFICER), FIRST, REASON));
		assert_ok!(prune(&ids(&[0])));
	});
}

#[test]
fn only_the_competent_bureau_prunes() {
	run(|| {
		over();
		let all = ids(&[0]).try_into().unwrap();
		assert_noop!(
			Invoicing::prune(signed(OTHER_TAX_OFFICER), SELLER, all),
			Error::<Test>::NotCompetent
		);
		let none = Default::default();
		assert_noop!(
			Invoicing::prune(signed(TAX_OFFICER), NOWHERE, none),
			taxpayers::TAXPAYER_NOT_FOUND
		);
	});
}

#[test]
fn the_last_number_of_prunings_is_not_given_twice() {
	run(|| {
		over();
		NextPruning::<Test>::put(PruningId(u32::MAX));
		assert_noop!(prune(&ids(&[0])), Error::<Test>::TooManyPrunings);
		NextPruning::<Test>::put(PruningId(0));
	});
}

#[test]
fn the_red_invoice_of_a_pruned_blue_one_stays_as_it_is() {
	run(|| {
		over();
		assert_ok!(prune(&ids(&[0])));
		let facts = Invoicing::facts(InvoiceId(1)).unwrap();
		assert_eq!(facts.blue, Some(FIRST));
		assert_ok!(prune(&ids(&[1])));
	});
}
