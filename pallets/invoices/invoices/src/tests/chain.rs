// SPDX-License-Identifier: Apache-2.0
//! The chain of the invoices of one issuer.

use super::fixtures::*;
use crate::{mock::*, types::sha2_256, *};
use citychain_invoices::testing::taxpayers;
use citychain_invoices::{Buyer, InvoiceId};
use citychain_kit::testing::roles::*;
use codec::Encode;
use frame_support::assert_ok;

fn invoice(id: u64) -> Invoice {
	Invoices::<Test>::get(InvoiceId(id)).unwrap()
}

#[test]
fn the_hash_is_that_of_the_documented_bytes() {
	run(|| {
		assert_ok!(issue(usual(0)));
		assert_ok!(issue(usual(1)));
		let (first, second) = (invoice(0), invoice(1));
		let hash = |previous: [u8; 32], icv: u64, body: &Body| {
			let domain = b"citychain/invoices/chain";
			let bytes = [&domain[..], &previous, &icv.to_le_bytes(), &body.encode()].concat();
			sp_io::hashing::sha2_256(&bytes)
		};
		assert_eq!(second.previous, hash([0; 32], 1, &first.body));
		let head = Link { icv: 2, hash: hash(second.previous, 2, &second.body) };
		assert_eq!(Invoicing::chain(SELLER), Chain { pruned: Link::default(), head });
	});
}

#[test]
fn blue_rejected_and_red_invoices_share_one_chain_for_each_issuer() {
	run(|| {
		clearing();
		assert_ok!(issue(usual(0)));
		assert_ok!(Invoicing::reject(signed(TAX_OFFICER), FIRST, REASON));
		adopt(Policy::default());
		let foreign = BlueInvoice {
			number: of_series(taxpayers::BUYER_SERIES, 0),
			buyer: Buyer::Institution(SELLER),
			..usual(0)
		};
		assert_ok!(Invoicing::issue(signed(BUYER_CLERK), foreign, None));
		assert_ok!(issue(usual(1)));
		let line = usual_lines().reversal(0, totals(100, 13));
		assert_ok!(reverse_lines(InvoiceId(2), 2, vec![line]));
		assert_ok!(issue(usual(3)));
		let counters: Vec<_> = (0..5).map(|id| invoice(id).icv).collect();
		assert_eq!(counters, [1, 1, 2, 3, 4]);
		for (before, after) in [(0, 2), (2, 3), (3, 4)] {
			assert_eq!(invoice(after).previous, invoice(before).hash(&sha2_256));
		}
		assert_eq!(invoice(1).previous, [0; 32]);
		assert_eq!(Invoicing::chain(BUYER).head.icv, 1);
		assert_eq!(Invoicing::chain(NOWHERE), Chain::default());
	});
}

#[test]
fn what_becomes_of_an_invoice_does_not_change_its_hash() {
	run(|| {
		issue_and_deliver(0);
		let hash = invoice(0).hash(&sha2_256);
		assert_ok!(Invoicing::accept(signed(BUYER_CLERK), FIRST));
		assert_ok!(flag(FIRST, citychain_invoices::RiskFlag::Suspicious));
		assert_ok!(reverse_rest(FIRST, 1));
		assert_eq!(invoice(0).hash(&sha2_256), hash);
		assert_eq!(invoice(1).previous, hash);
	});
}

#[test]
fn any_changed_word_changes_the_hash() {
	run(|| {
		assert_ok!(issue(usual(0)));
		let good = invoice(0);
		type Change = fn(&mut Invoice);
		let changes: [Change; 7] = [
			|invoice| invoice.icv += 1,
			|invoice| invoice.previous[0] ^= 1,
			|invoice| invoice.body.totals.net.0 += 1,
			|invoice| invoice.body.date.0 += 1,
			|invoice| invoice.body.buyer = Buyer::Institution(EMPLOYER),
			|invoice| invoice.body.document.0[0] ^= 1,
			|invoice| invoice.body.recorded_at.0 += 1,
		];
		for change in changes {
			let mut other = good.clone();
			change(&mut other);
			assert_ne!(other.hash(&sha2_256), good.hash(&sha2_256));
		}
	});
}
