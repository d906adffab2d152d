// SPDX-License-Identifier: Apache-2.0
//! Tests of the doubles themselves.

use super::*;
use crate::{InvoiceNumber, RedAmounts, RedFormId, RedReason};
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;
use frame_support::storage::with_storage_layer;
use sp_io::TestExternalities;

const ID: InvoiceId = InvoiceId(7);
const ACTING: ActingOfficer = ActingOfficer { officer: OfficerId(1), institution: PLATFORM };

fn with_an_invoice(test: impl FnOnce()) {
	TestExternalities::default().execute_with(|| {
		add(ID, invoice(PLATFORM, COURT));
		test();
	});
}

/// A red invoice over so much of the first line, or over all that is left.
fn red(totals: Totals, is_rest: bool) -> RedInvoice {
	let group = RateGroup { rate: TaxRate::Taxed(1_300), totals, lines: 1 };
	let lines = if is_rest { vec![] } else { vec![(0, totals)] };
	let amounts = RedAmounts {
		groups: vec![group].try_into().unwrap(),
		lines: lines.try_into().unwrap(),
		totals,
	};
	RedInvoice {
		blue: ID,
		form: RedFormId(3),
		number: InvoiceNumber::parse("26317000000000000001").unwrap(),
		reason: RedReason::SalesReturn,
		amounts,
		document: Commitment([1; 32]),
		forced: false,
	}
}

#[test]
fn a_red_invoice_takes_back_what_it_says() {
	with_an_invoice(|| {
		let part = Totals { net: Fen(2), tax: Fen::ZERO };
		let id = MockInvoices::reverse(ACTING, red(part, false)).unwrap();
		assert_eq!(facts(id).unwrap().blue, Some(ID));
		assert_eq!(facts(ID).unwrap().outstanding(), Fen(11_298));
		assert_eq!(reds(), [(ACTING, red(part, false))]);

		let left = Totals { net: Fen(9_998), tax: Fen(1_300) };
		assert_eq!(MockInvoices::remainder(ID).unwrap().groups[0].totals, left);
		assert_eq!(MockInvoices::reverse(ACTING, red(part, true)), Err(RED_EXCEEDS_BLUE));
		let more = Totals { net: Fen(9_999), ..left };
		assert_eq!(MockInvoices::reverse(ACTING, red(more, false)), Err(RED_EXCEEDS_BLUE));
		assert!(MockInvoices::reverse(ACTING, red(left, true)).is_ok());
		assert_eq!(facts(ID).unwrap().state, FiscalState::FullyRed);
		assert_eq!(MockInvoices::remainder(ID), Err(INVOICE_NOT_REVERSIBLE));
		assert_eq!(MockInvoices::remainder(id), Err(INVOICE_NOT_REVERSIBLE));
	});
}

#[test]
fn what_stands_against_an_invoice_keeps_it_from_use() {
	let obstacles: [fn(); 6] = [
		|| change(ID, |facts| facts.blue = Some(InvoiceId(1))),
		|| change(ID, |facts| facts.state = FiscalState::Drafted),
		|| change(ID, |facts| facts.risk = RiskFlag::Suspicious),
		|| change(ID, |facts| facts.delivery = DeliveryState::Disputed),
		|| change(ID, |facts| facts.delivery = DeliveryState::Refused),
		|| refuse_use(ID, true),
	];
	for obstacle in obstacles {
		with_an_invoice(|| {
			assert!(MockInvoices::ensure_usable(ID).is_ok());
			obstacle();
			assert_eq!(MockInvoices::ensure_usable(ID), Err(INVOICE_NOT_USABLE));
			remove(ID);
			assert_eq!(MockInvoices::ensure_usable(ID), Err(INVOICE_NOT_FOUND));
		});
	}
}

#[test]
fn what_a_refused_call_told_is_as_before() {
	with_an_invoice(|| {
		let told = reversal(ID, Totals { net: Fen(1), tax: Fen::ZERO }, TaxPeriod(202_601), false);
		let refused = with_storage_layer(|| {
			MockUses::on_reversed(ID, &told)?;
			MockUses::on_pruned(ID);
			refuse_reds(true);
			Err::<(), _>(DispatchError::CannotLookup)
		});
		assert!(refused.is_err());
		assert_eq!((reversals(), pruned()), (vec![], vec![]));
		assert!(MockInvoices::reverse(ACTING, red(told.red, false)).is_ok());
	});
}

/// Each of a tuple is asked, in its order, and those who are silent refuse nothing.
#[test]
fn a_tuple_stands_for_all_in_it() {
	struct Silent;
	impl InvoiceUse for Silent {}
	struct Refuses;
	impl InvoiceUse for Refuses {
		fn is_used(_: InvoiceId) -> bool {
			true
		}

		fn ensure_usable(_: InvoiceId) -> DispatchResult {
			Err(RED_REFUSED)
		}

		fn on_pruned(id: InvoiceId) {
			PRUNED.mutate(|pruned| pruned.push(id));
		}
	}
	with_an_invoice(|| {
		let told = reversal(ID, Totals::default(), TaxPeriod(202_601), false);
		for id in [ID, InvoiceId(8)] {
			assert!(!<()>::is_used(id) && !<(Silent, MockUses)>::is_used(id));
			assert!(<(Silent, Refuses)>::is_used(id) && <(Refuses, Silent)>::is_used(id));
		}
		refuse_use(ID, true);
		assert_eq!(<(Silent, MockUses, Refuses)>::ensure_usable(ID), Err(INVOICE_NOT_USABLE));
		assert_eq!(<(Silent, Refuses, MockUses)>::ensure_usable(ID), Err(RED_REFUSED));
		assert_eq!(<(Silent, Refuses)>::ensure_reversible(ID, &told), Ok(()));
		assert_eq!(<(Silent, Refuses)>::ensure_transferable(ID), Ok(()));
		assert_eq!(<(Silent, Refuses)>::ensure_settled(ID), Ok(()));
		assert_eq!(<(MockUses, Silent, MockUses)>::on_reversed(ID, &told), Ok(()));
		assert_eq!(reversals().len(), 2);
		<(Refuses, MockUses)>::on_pruned(ID);
		assert_eq!(pruned(), [ID, ID]);
	});
}
