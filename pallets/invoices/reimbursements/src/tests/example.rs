// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, types::closure::*, *};
use citychain_invoices::ClaimId;
use citychain_primitives::{Fen, InstitutionId};

#[test]
fn what_becomes_of_a_closure_and_what_stays_reimbursed() {
	let (first, second, outstanding) = (InstitutionId(1), InstitutionId(2), Fen(11_300));
	let shared = with::<Test>(Reimbursement::default(), first, Fen(10_000), outstanding).unwrap();
	assert_eq!(shared.left(outstanding), Fen(1_300));
	let more = with::<Test>(shared, second, Fen(1_301), outstanding);
	assert_eq!(more, Err(Error::<Test>::AmountTooHigh));

	let closure = entered::<Test>(Closure::new(ClaimId(0), Fen(10_000)), true).unwrap();
	assert_eq!(entered::<Test>(closure, false), Err(Error::<Test>::AlreadyEntered));
	let (closure, clawed_back) = withdrawn::<Test>(closure).unwrap().reversed(Fen(2_500));
	assert_eq!((clawed_back, closure.standing()), (Fen(2_500), Fen(7_500)));
	let (closure, recovered) = repaid::<Test>(closure).unwrap();
	assert_eq!((recovered, closure.clawback, closure.standing()), (Fen(2_500), Fen(0), Fen(7_500)));
}
