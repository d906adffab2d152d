// SPDX-License-Identifier: Apache-2.0
//! Every call in every state: what is done, and why the rest is refused.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::{testing::invoices as uses, Holder, InvoiceId, RiskFlag};
use citychain_kit::testing::{authority, roles::*};
use frame_support::{
	assert_ok,
	storage::{with_transaction, TransactionOutcome},
};
use sp_runtime::{DispatchError, DispatchResult};

/// A call that changes the invoice.
type Act = fn(InvoiceId) -> DispatchResult;

const CALLS: [(&str, Act); 13] = [
	("clear", |id| Invoicing::clear(signed(TAX_OFFICER), id)),
	("reject", |id| Invoicing::reject(signed(TAX_OFFICER), id, REASON)),
	("deliver", |id| Invoicing::deliver(signed(SELLER_CLERK), id, Holder::Institution(BUYER))),
	("accept", |id| Invoicing::accept(signed(BUYER_CLERK), id)),
	("dispute", |id| Invoicing::dispute(signed(BUYER_CLERK), id, REASON)),
	("refuse", |id| Invoicing::refuse(signed(BUYER_CLERK), id, REASON)),
	("transfer_holder", |id| {
		Invoicing::transfer_holder(signed(BUYER_CLERK), id, Holder::Institution(EMPLOYER))
	}),
	("flag", |id| flag(id, RiskFlag::Suspicious)),
	("unflag", |id| Invoicing::unflag(signed(TAX_OFFICER), id)),
	("encumber", |id| encumber(id, BANK, 1)),
	("release_encumbrance", |id| Invoicing::release_encumbrance(signed(BANK_OFFICER), id)),
	("void_encumbrance", |id| {
		authority::deactivate(BANK);
		Invoicing::void_encumbrance(RuntimeOrigin::root(), id, REASON)
	}),
	("a red invoice", |id| reverse_rest(id, 7).map(drop)),
];

/// An invoice in a state; the last one is red.
type Prepare = fn() -> InvoiceId;

fn drafted() -> InvoiceId {
	clearing();
	assert_ok!(issue(usual(0)));
	FIRST
}

fn after(id: InvoiceId, act: Act) -> InvoiceId {
	assert_ok!(act(id));
	id
}

fn delivered() -> InvoiceId {
	issue_and_deliver(0)
}

fn partly_red(id: InvoiceId) -> DispatchResult {
	let line = usual_lines().reversal(0, totals(100, 13));
	reverse_lines(id, 1, vec![line]).map(drop)
}

fn fully_red() -> InvoiceId {
	after(delivered(), |id| reverse_rest(id, 1).map(drop))
}

const STATES: [(&str, Prepare); 13] = [
	("drafted", drafted),
	("rejected", || after(drafted(), |id| Invoicing::reject(signed(TAX_OFFICER), id, REASON))),
	("issued", || {
		assert_ok!(issue(usual(0)));
		FIRST
	}),
	("delivered", delivered),
	("accepted", || after(delivered(), |id| Invoicing::accept(signed(BUYER_CLERK), id))),
	("disputed", || after(delivered(), |id| Invoicing::dispute(signed(BUYER_CLERK), id, REASON))),
	("refused", || after(delivered(), |id| Invoicing::refuse(signed(BUYER_CLERK), id, REASON))),
	("flagged", || after(delivered(), |id| flag(id, RiskFlag::Suspicious))),
	("pledged", || after(delivered(), |id| encumber(id, BANK, 1))),
	("not to be used or handed on", || {
		after(delivered(), |id| {
			uses::refuse_use(id, true);
			uses::refuse_transfer(id, true);
			Ok(())
		})
	}),
	("partly red", || after(delivered(), partly_red)),
	("fully red", fully_red),
	("red", || {
		fully_red();
		InvoiceId(1)
	}),
];

/// What each call answers in the states in their order; none where it is done.
fn expected(call: &str) -> [Option<DispatchError>; 13] {
	use Error::*;
	let answers = |disputed: Option<Error<Test>>| {
		[
			Some(NotInForce),
			Some(NotInForce),
			Some(NotDelivered),
			None,
			Some(AlreadyAnswered),
			disputed,
			Some(AlreadyAnswered),
			None,
			None,
			None,
			None,
			Some(NotInForce),
			Some(NotBlue),
		]
	};
	// Drafted, rejected; issued; delivered, accepted, disputed, refused; flagged, pledged, kept;
	// partly red, fully red; red.
	let row: [Option<Error<Test>>; 13] = match call {
		"clear" | "reject" => {
			let mut row: [Option<Error<Test>>; 13] = std::array::from_fn(|_| Some(NotDrafted));
			row[0] = None;
			row[12] = Some(NotBlue);
			row
		},
		"deliver" => {
			let mut row: [Option<Error<Test>>; 13] =
				std::array::from_fn(|_| Some(AlreadyDelivered));
			row[0] = Some(NotInForce);
			row[1] = Some(NotInForce);
			row[2] = None;
			row[11] = Some(NotInForce);
			row[12] = Some(NotBlue);
			row
		},
		"accept" | "refuse" => answers(None),
		"dispute" => answers(Some(AlreadyAnswered)),
		"transfer_holder" => [
			Some(NotHolder),
			Some(NotHolder),
			Some(NotHolder),
			None,
			None,
			None,
			None,
			None,
			None,
			Some(NotInForce),
			None,
			Some(NotInForce),
			Some(NotBlue),
		],
		"flag" => [
			Some(NotInForce),
			Some(NotInForce),
			None,
			None,
			None,
			None,
			None,
			Some(AlreadyFlagged),
			None,
			None,
			None,
			Some(NotInForce),
			Some(NotBlue),
		],
		"unflag" => {
			let mut row: [Option<Error<Test>>; 13] = std::array::from_fn(|_| Some(NotFlagged));
			row[7] = None;
			row[12] = Some(NotBlue);
			row
		},
		"encumber" => [
			Some(NotInForce),
			Some(NotInForce),
			None,
			None,
			None,
			Some(Disputed),
			Some(Refused),
			Some(Flagged),
			Some(AlreadyEncumbered),
			Some(NotInForce),
			None,
			Some(NotInForce),
			Some(NotBlue),
		],
		"release_encumbrance" | "void_encumbrance" => {
			let mut row: [Option<Error<Test>>; 13] = std::array::from_fn(|_| Some(NotEncumbered));
			row[8] = None;
			row[12] = Some(NotBlue);
			row
		},
		"a red invoice" => [
			Some(NotInForce),
			Some(NotInForce),
			None,
			None,
			None,
			None,
			None,
			None,
			Some(Encumbered),
			None,
			None,
			Some(NotInForce),
			Some(NotBlue),
		],
		_ => unreachable!("every call has its row"),
	};
	let mut row = row.map(|refusal| refusal.map(DispatchError::from));
	// What those who use the invoice say to it.
	match call {
		"transfer_holder" => row[9] = Some(uses::NOT_TRANSFERABLE),
		"encumber" => row[9] = Some(uses::INVOICE_NOT_USABLE),
		_ => {},
	}
	row
}

#[test]
fn each_call_in_each_state_is_done_or_refused_with_its_reason() {
	for (place, (state, prepare)) in STATES.iter().enumerate() {
		run(|| {
			let id = prepare();
			for (call, act) in CALLS {
				let found: DispatchResult = with_transaction(|| {
					let result = act(id);
					if result.is_ok() {
						Invoicing::do_try_state().unwrap();
					}
					TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(result))
				})
				.unwrap();
				let refusal = expected(call).into_iter().nth(place).unwrap();
				let expected = refusal.map_or(Ok(()), Err);
				assert_eq!(found, expected, "{call} when {state}");
			}
		});
	}
}
