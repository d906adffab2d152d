// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids; those about red invoices stand in
//! `invariants_red`.

use super::fixtures::*;
use crate::{mock::*, types::sha2_256, *};
use citychain_invoices::{Buyer, FiscalState, Holder, InvoiceId, TaxRate};
use citychain_kit::{notices, testing::roles::*};
use citychain_primitives::{Fen, Millis};
use frame_support::assert_ok;

/// The third invoice, which is pledged and not delivered.
pub(super) const PLEDGED: InvoiceId = InvoiceId(2);
/// The red invoice over the first one.
pub(super) const RED: InvoiceId = InvoiceId(1);

/// Corrupts a state with a delivered invoice, a red one over a part of it, and a pledged one, and
/// sees that the invariants fail with `message`.
pub(super) fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_in(|| (), message, corrupt);
}

/// The same after `prepare`.
pub(super) fn assert_noticed_in(
	prepare: impl FnOnce(),
	message: &'static str,
	corrupt: impl FnOnce(),
) {
	let recorded = || {
		recorded();
		prepare();
	};
	assert_noticed_after(recorded, message, corrupt);
}

fn recorded() {
	issue_and_deliver(0);
	let line = usual_lines().reversal(0, totals(100, 13));
	assert_ok!(reverse_lines(FIRST, 1, vec![line]));
	assert_ok!(issue(usual(2)));
	assert_ok!(encumber(PLEDGED, BANK, 5));
}

/// Changes what an invoice says, and mends the chain.
pub(super) fn change(id: InvoiceId, change: impl FnOnce(&mut Body)) {
	Invoices::<Test>::mutate(id, |invoice| change(&mut invoice.as_mut().unwrap().body));
	mend();
}

/// Makes the chain of the seller whole.
fn mend() {
	let mut chain = Chains::<Test>::get(SELLER);
	chain.head = chain.pruned;
	for id in (0..NextId::<Test>::get().0).map(InvoiceId) {
		let Some(mut invoice) = Invoices::<Test>::get(id) else { continue };
		invoice.previous = chain.head.hash;
		chain.head = invoice.link(&sha2_256);
		Invoices::<Test>::insert(id, invoice);
	}
	Chains::<Test>::insert(SELLER, chain);
}

pub(super) fn change_standing(id: InvoiceId, change: impl FnOnce(&mut Standing)) {
	Standings::<Test>::mutate(id, |standing| change(standing.as_mut().unwrap()));
}

mod numbered {
	use super::*;

	const LOST: &str = "1: a number does not lead to its invoice";
	const DANGLING: &str = "1: a number leads to no invoice that has it";

	notices! {
		notices_an_id_that_was_not_given:
			"1: an id was not given yet" => NextId::<Test>::put(PLEDGED);
		notices_a_number_that_leads_elsewhere:
			LOST => Numbers::<Test>::remove(number(0)),
			LOST => Numbers::<Test>::insert(number(0), PLEDGED);
		notices_two_invoices_with_one_number:
			LOST => change(PLEDGED, |body| body.number = number(0));
		notices_a_number_without_invoice:
			DANGLING => Numbers::<Test>::insert(number(9), InvoiceId(9)),
			DANGLING => Numbers::<Test>::insert(number(9), FIRST);
	}
}

mod chained {
	use super::*;

	fn change_place(id: InvoiceId, change: impl FnOnce(&mut Invoice)) {
		Invoices::<Test>::mutate(id, |invoice| change(invoice.as_mut().unwrap()));
	}

	notices! {
		notices_two_invoices_at_one_place:
			"2: two invoices of an issuer have one place" =>
				change_place(RED, |invoice| invoice.icv = 3);
		notices_a_gap:
			"2: a chain has a gap" => change_place(PLEDGED, |i| i.icv = 4),
			"2: a chain has a gap" => change_place(FIRST, |i| i.icv = 0);
	}

	#[test]
	fn notices_any_change_of_what_an_invoice_says() {
		const BROKEN: &str = "2: an invoice does not follow the one before";
		assert_noticed(BROKEN, || change_place(FIRST, |i| i.body.document.0[0] ^= 1));
		assert_noticed(BROKEN, || change_place(FIRST, |i| i.previous[0] ^= 1));
		assert_noticed("2: the head of a chain is not its last invoice", || {
			change_place(PLEDGED, |i| i.body.document.0[0] ^= 1);
		});
	}

	notices! {
		notices_another_head:
			"2: the head of a chain is not its last invoice" =>
				Chains::<Test>::mutate(SELLER, |chain| chain.head.icv += 1);
		notices_invoices_without_chain:
			"2: the invoices of an issuer have no chain" => Chains::<Test>::remove(SELLER);
		notices_places_in_another_order_than_ids:
			"2: a chain is not in the order of its ids" => {
				// The chain with its first two invoices exchanged.
				let swapped = [RED, FIRST, PLEDGED];
				let mut chain = Chain::default();
				for id in swapped {
					let mut invoice = Invoices::<Test>::get(id).unwrap();
					(invoice.icv, invoice.previous) = (chain.head.icv + 1, chain.head.hash);
					chain.head = invoice.link(&sha2_256);
					Invoices::<Test>::insert(id, invoice);
				}
				Chains::<Test>::insert(SELLER, chain);
			};
	}
}

mod sound {
	use super::*;

	notices! {
		notices_rates_that_do_not_ascend:
			"3: the rates of an invoice do not ascend" =>
				change(PLEDGED, |body| reverse_groups(&mut body.groups));
	}

	#[test]
	fn notices_groups_that_do_not_add_up() {
		const WRONG: &str = "3: the groups of an invoice do not add up to its totals";
		assert_noticed(WRONG, || change(PLEDGED, |body| body.totals.net.0 += 1));
		assert_noticed(WRONG, || {
			change(PLEDGED, |body| {
				body.groups.truncate(1);
				body.groups[0].totals = totals(u64::MAX, 1);
				body.totals = totals(u64::MAX, 1);
			});
		});
		assert_noticed(WRONG, || {
			change(PLEDGED, |body| {
				body.groups.clear();
				body.totals = totals(0, 0);
			});
		});
	}

	notices! {
		notices_a_tax_where_nothing_is_taxed:
			"3: something has a tax that is not taxed" =>
				change(PLEDGED, |body| body.groups[1].rate = TaxRate::Exempt);
	}

	#[test]
	fn notices_lines_that_do_not_add_up() {
		const WRONG: &str = "3: the lines of an invoice do not add up";
		let set = |count: u16| {
			change(PLEDGED, |body| {
				let Nature::Blue { lines, .. } = &mut body.nature else { unreachable!() };
				*lines = count;
			});
		};
		assert_noticed(WRONG, || set(5));
		assert_noticed(WRONG, || {
			set(2_001);
			change(PLEDGED, |body| body.groups[1].lines = 2_000);
		});
		assert_noticed(WRONG, || {
			set(0);
			change(PLEDGED, |body| body.groups.iter_mut().for_each(|group| group.lines = 0));
		});
	}

	notices! {
		notices_an_invoice_to_its_issuer:
			"3: an invoice was issued to its issuer" =>
				change(PLEDGED, |body| body.buyer = Buyer::Institution(SELLER));
	}
}

mod standing_of_invoices {
	use super::*;

	const MISSING: &str = "4: a blue invoice has no standing, or a red one has";

	notices! {
		notices_a_blue_invoice_without_and_a_red_one_with:
			MISSING => Standings::<Test>::remove(PLEDGED),
			MISSING => Standings::<Test>::insert(RED, standing(PLEDGED));
		notices_too_few_sums:
			"4: a standing has not as many sums as the invoice has groups" =>
				change_standing(PLEDGED, |standing| _ = standing.red.pop());
		notices_a_standing_of_nothing:
			"4: a standing belongs to no invoice" =>
				Standings::<Test>::insert(InvoiceId(9), standing(PLEDGED));
	}
}

mod held {
	use super::*;

	#[test]
	fn notices_a_holder_without_delivery() {
		const WRONG: &str = "6: an invoice has a holder without delivery, or the other way round";
		assert_noticed(WRONG, || change_standing(PLEDGED, |s| s.holder = Some(bearer(1))));
		assert_noticed(WRONG, || change_standing(FIRST, |s| s.holder = None));
	}

	#[test]
	fn notices_a_delivery_of_what_was_not_in_force() {
		for state in [FiscalState::Drafted, FiscalState::Rejected] {
			assert_noticed_in(
				|| _ = issue_and_deliver(5),
				"6: an invoice was delivered that was not in force",
				|| change_standing(InvoiceId(3), |standing| standing.state = state),
			);
		}
	}

	notices! {
		notices_an_issuer_that_holds_its_own:
			"6: an issuer holds its own invoice" =>
				change_standing(FIRST, |s| s.holder = Some(Holder::Institution(SELLER)));
	}
}

mod pledged {
	use super::*;

	fn pledge(amount: u64, beneficiary: citychain_primitives::InstitutionId) {
		let encumbrance = Encumbrance { beneficiary, amount: Fen(amount) };
		change_standing(PLEDGED, |standing| standing.encumbrance = Some(encumbrance));
	}

	notices! {
		notices_a_pledge_of_nothing: "7: nothing is pledged" => pledge(0, BANK);
		notices_a_pledge_of_more_than_is_left:
			"7: more is pledged than is outstanding" => pledge(37_021, BANK);
		notices_a_pledge_to_the_issuer: "7: an issuer has pledged to itself" => pledge(1, SELLER);
	}
}

mod dated {
	use super::*;

	#[test]
	fn notices_an_invoice_to_come() {
		const WRONG: &str = "8: an invoice is of a block or a time to come";
		assert_noticed(WRONG, || change(PLEDGED, |body| body.block = 2));
		assert_noticed(WRONG, || change(PLEDGED, |body| body.recorded_at = time_of(2)));
	}

	notices! {
		notices_a_date_later_than_the_recording:
			"8: an invoice is dated later than its recording" =>
				change(PLEDGED, |body| body.date.0 += 1);
	}

	#[test]
	fn notices_a_delivery_to_come_or_before_the_recording() {
		const WRONG: &str =
			"8: a delivery or an answer is of a time to come, or before the recording";
		for at in [time_of(2), Millis(START - 1)] {
			assert_noticed(WRONG, || {
				change_standing(FIRST, |standing| standing.delivery = Delivery::Accepted { at });
			});
		}
	}
}

mod pruned {
	use super::*;

	/// Prunes an invoice that another state had before.
	fn pruned() {
		adopt(Policy { retention: MIN_RETENTION, ..Policy::default() });
		for id in [FIRST, RED, PLEDGED] {
			change(id, |body| body.keep_until = Millis(0));
		}
		assert_ok!(Invoicing::release_encumbrance(signed(BANK_OFFICER), PLEDGED));
		withdraw_numbers();
		assert_ok!(prune(&[FIRST]));
		assert_ok!(prune(&[RED]));
	}

	fn assert_pruning_noticed(message: &'static str, change: impl FnOnce(&mut Pruning)) {
		assert_noticed_in(pruned, message, || {
			Prunings::<Test>::mutate(PruningId(1), |pruning| change(pruning.as_mut().unwrap()));
		});
	}

	#[test]
	fn notices_a_gap() {
		const GAP: &str = "9: the numbers of prunings have a gap";
		assert_noticed_in(pruned, GAP, || Prunings::<Test>::remove(PruningId(0)));
		assert_noticed_in(pruned, GAP, || NextPruning::<Test>::put(PruningId(3)));
	}

	#[test]
	fn notices_an_empty_pruning() {
		assert_pruning_noticed("9: a pruning holds nothing", |pruning| pruning.leaves = 0);
	}

	#[test]
	fn notices_a_pruning_to_come() {
		const WRONG: &str = "9: a pruning is of a block or a time to come";
		assert_pruning_noticed(WRONG, |pruning| pruning.block = 2);
		assert_pruning_noticed(WRONG, |pruning| pruning.pruned_at = time_of(2));
	}

	#[test]
	fn notices_prunings_that_do_not_follow_each_other() {
		assert_pruning_noticed(
			"9: the prunings of an issuer do not follow each other",
			|pruning| {
				pruning.first_icv = 3;
			},
		);
	}

	#[test]
	fn notices_a_chain_that_is_pruned_otherwise() {
		assert_pruning_noticed(
			"9: a chain is pruned farther than its prunings say, or less",
			|pruning| pruning.leaves = 2,
		);
	}
}

mod ruled {
	use super::*;

	notices! {
		notices_a_policy_that_nobody_could_adopt:
			"10: the policy in force is not valid" =>
				CurrentPolicy::<Test>::put(Policy { response_time: 0, ..Policy::default() });
	}
}
