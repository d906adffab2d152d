// SPDX-License-Identifier: Apache-2.0
//! Delivery, and how an invoice is handed on by those who hold it.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices as uses;
use citychain_invoices::{DeliveryState, Holder, InvoiceId, InvoiceRegister};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn deliver(holder: Holder) -> DispatchResult {
	Invoicing::deliver(signed(SELLER_CLERK), FIRST, holder)
}

mod deliver {
	use super::*;

	#[test]
	fn gives_the_invoice_into_the_hand_of_its_first_holder() {
		run(|| {
			assert_ok!(issue(usual(0)));
			assert_eq!(Invoicing::facts(FIRST).unwrap().holder, None);
			take_events();
			begin_block(2);
			assert_ok!(deliver(Holder::Institution(EMPLOYER)));
			let facts = Invoicing::facts(FIRST).unwrap();
			assert_eq!(facts.holder, Some(Holder::Institution(EMPLOYER)));
			assert_eq!(facts.delivery, DeliveryState::Delivered);
			// The buyer answers, whoever holds the invoice.
			assert_eq!(facts.counterparty(), Some(BUYER));
			assert_eq!(
				standing(FIRST).delivery,
				Delivery::Delivered {
					at: time_of(2),
					respond_until: Millis(time_of(2).0 + 3 * DAY),
					silence: Silence::None,
				}
			);
			let holder = Holder::Institution(EMPLOYER);
			assert_eq!(
				take_events(),
				[Event::Delivered {
					invoice: FIRST,
					holder,
					issuer: SELLER,
					officer: SELLING.officer
				}]
			);
		});
	}

	#[test]
	fn fails_for_the_wrong_holder_issuer_or_time() {
		run(|| {
			assert_noop!(deliver(bearer(1)), Error::<Test>::NotFound);
			assert_ok!(issue(usual(0)));
			assert_noop!(deliver(Holder::Institution(SELLER)), Error::<Test>::HolderIsIssuer);
			authority::deactivate(EMPLOYER);
			assert_noop!(deliver(Holder::Institution(EMPLOYER)), Error::<Test>::HolderNotActive);
			assert_noop!(
				Invoicing::deliver(signed(OTHER_CLERK), FIRST, bearer(1)),
				Error::<Test>::NotIssuer
			);
			assert_ok!(deliver(bearer(1)));
			assert_noop!(deliver(bearer(1)), Error::<Test>::AlreadyDelivered);
			assert_noop!(deliver(bearer(2)), Error::<Test>::AlreadyDelivered);
			CurrentPolicy::<Test>::kill();
			assert_noop!(deliver(bearer(2)), Error::<Test>::NoPolicy);
		});
	}

	#[test]
	fn fails_when_nothing_is_left_and_for_a_red_invoice() {
		run(|| {
			assert_ok!(issue(usual(0)));
			let red = reverse_rest(FIRST, 1).unwrap();
			assert_noop!(deliver(bearer(1)), Error::<Test>::NotInForce);
			assert_noop!(
				Invoicing::deliver(signed(SELLER_CLERK), red, bearer(1)),
				Error::<Test>::NotBlue
			);
		});
	}
}

mod transfer_holder {
	use super::*;

	fn transfer(who: AccountId, to: Holder) -> DispatchResult {
		Invoicing::transfer_holder(signed(who), FIRST, to)
	}

	#[test]
	fn hands_the_invoice_on() {
		run(|| {
			issue_and_deliver(0);
			take_events();
			let to = Holder::Institution(EMPLOYER);
			assert_ok!(transfer(BUYER_CLERK, to.clone()));
			assert_eq!(Invoicing::facts(FIRST).unwrap().holder, Some(to.clone()));
			let from = Holder::Institution(BUYER);
			assert_eq!(
				take_events(),
				[Event::HolderChanged {
					invoice: FIRST,
					from,
					to,
					institution: BUYER,
					officer: OfficerId(10)
				}]
			);
			// And on to a bearer.
			assert_ok!(transfer(FINANCE_CLERK, bearer(1)));
			assert_noop!(transfer(FINANCE_CLERK, bearer(2)), Error::<Test>::NotHolder);
		});
	}

	#[test]
	fn of_two_in_one_block_the_second_finds_it_gone() {
		run(|| {
			issue_and_deliver(0);
			assert_ok!(transfer(BUYER_CLERK, Holder::Institution(EMPLOYER)));
			assert_noop!(
				transfer(BUYER_CLERK, Holder::Institution(OTHER_FIRM)),
				Error::<Test>::NotHolder
			);
		});
	}

	#[test]
	fn fails_for_the_wrong_hands() {
		run(|| {
			assert_noop!(transfer(BUYER_CLERK, bearer(1)), Error::<Test>::NotFound);
			assert_ok!(issue(usual(0)));
			assert_noop!(transfer(BUYER_CLERK, bearer(1)), Error::<Test>::NotHolder);
			assert_ok!(deliver(Holder::Institution(BUYER)));
			assert_noop!(transfer(FINANCE_CLERK, bearer(1)), Error::<Test>::NotHolder);
			let to = |institution| transfer(BUYER_CLERK, Holder::Institution(institution));
			assert_noop!(to(SELLER), Error::<Test>::HolderIsIssuer);
			assert_noop!(to(NOWHERE), Error::<Test>::HolderNotActive);
			assert_noop!(to(BUYER), Error::<Test>::AlreadyHolder);
		});
	}

	#[test]
	fn fails_while_those_who_use_it_keep_it() {
		run(|| {
			issue_and_deliver(0);
			uses::refuse_transfer(FIRST, true);
			assert_noop!(transfer(BUYER_CLERK, bearer(1)), uses::NOT_TRANSFERABLE);
			uses::refuse_transfer(FIRST, false);
			assert_ok!(transfer(BUYER_CLERK, bearer(1)));
		});
	}

	#[test]
	fn fails_when_nothing_is_left_and_for_a_red_invoice() {
		run(|| {
			issue_and_deliver(0);
			let red = reverse_rest(FIRST, 1).unwrap();
			assert_noop!(transfer(BUYER_CLERK, bearer(1)), Error::<Test>::NotInForce);
			assert_noop!(
				Invoicing::transfer_holder(signed(BUYER_CLERK), red, bearer(1)),
				Error::<Test>::NotBlue
			);
		});
	}
}

mod silence {
	use super::*;
	use citychain_invoices::{DeliveryState::*, FiscalState};

	const TIME: u64 = 60_000;

	fn silent(silence: Silence) {
		adopt(Policy { silence, response_time: TIME, ..Policy::default() });
	}

	fn delivery_state(id: InvoiceId) -> DeliveryState {
		Invoicing::facts(id).unwrap().delivery
	}

	#[test]
	fn means_what_the_policy_says_from_the_first_instant_after_the_deadline() {
		for (silence, after) in
			[(Silence::None, Delivered), (Silence::Accept, Accepted), (Silence::Void, Refused)]
		{
			run(|| {
				silent(silence);
				issue_and_deliver(0);
				begin_at(Millis(START + TIME - 1));
				assert_eq!(delivery_state(FIRST), Delivered);
				begin_at(Millis(START + TIME));
				assert_eq!(delivery_state(FIRST), after);
			});
		}
	}

	#[test]
	fn keeps_the_rule_of_the_delivery_when_the_policy_changes() {
		run(|| {
			silent(Silence::Accept);
			issue_and_deliver(0);
			silent(Silence::Void);
			issue_and_deliver(1);
			begin_at(Millis(START + TIME));
			assert_eq!(delivery_state(FIRST), Accepted);
			assert_eq!(delivery_state(InvoiceId(1)), Refused);
		});
	}

	#[test]
	fn means_nothing_where_nobody_can_answer() {
		run(|| {
			silent(Silence::Void);
			issue_to_bearer(0, bearer(1));
			begin_at(Millis(START + TIME));
			assert_eq!(delivery_state(FIRST), Delivered);
			assert_ok!(Invoicing::ensure_usable(FIRST));
		});
	}

	#[test]
	fn cannot_void_what_was_used() {
		run(|| {
			silent(Silence::Void);
			issue_and_deliver(0);
			assert_noop!(Invoicing::ensure_usable(FIRST), Error::<Test>::NotAccepted);
			assert_ok!(Invoicing::accept(signed(BUYER_CLERK), FIRST));
			assert_ok!(Invoicing::ensure_usable(FIRST));
			begin_at(Millis(START + TIME));
			assert_eq!(delivery_state(FIRST), Accepted);
		});
	}

	#[test]
	fn cannot_void_what_was_used_before_the_delivery() {
		run(|| {
			silent(Silence::Void);
			assert_ok!(issue(usual(0)));
			uses::set_used(FIRST, true);
			assert_ok!(super::deliver(Holder::Institution(BUYER)));
			begin_at(Millis(START + TIME));
			assert_eq!(delivery_state(FIRST), Delivered);
		});
	}

	#[test]
	fn voids_nothing_but_the_use() {
		run(|| {
			silent(Silence::Void);
			issue_and_deliver(0);
			begin_at(Millis(START + TIME));
			assert_noop!(Invoicing::ensure_usable(FIRST), Error::<Test>::Refused);
			assert_eq!(state(FIRST), FiscalState::Issued);
			assert_ok!(reverse_rest(FIRST, 1));
		});
	}

	#[test]
	fn ends_with_a_dispute() {
		run(|| {
			silent(Silence::Accept);
			issue_and_deliver(0);
			assert_ok!(Invoicing::dispute(signed(BUYER_CLERK), FIRST, REASON));
			begin_at(Millis(START + TIME));
			assert_eq!(delivery_state(FIRST), Disputed);
		});
	}
}
