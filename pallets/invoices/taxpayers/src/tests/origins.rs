// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::*;
use crate::{mock::*, Call};
use citychain_invoices::{TaxProofId, TaxProofKind};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
};
use citychain_primitives::{duties, Commitment, Duty, Millis};
use sp_runtime::DispatchError;

/// Every call, with the duty that an officer needs for it; none for those of the council.
fn calls() -> [(Option<Duty>, Call<Test>); 13] {
	let (taxpayer, series, proof) = (SELLER, series("26317"), TaxProofId(0));
	let (kind, subject, grounds) =
		(TaxProofKind::DeedTax, Commitment([7; 32]), Commitment([9; 32]));
	let bureau = Some(Duty::AdministerTax);
	let (base, tax, until) = (Fen(1), Fen(1), Millis(START + 1));
	[
		(bureau, Call::register_taxpayer { taxpayer: BUYER, terms: terms(), registered_on: TODAY }),
		(bureau, Call::change_taxpayer { taxpayer, terms: terms() }),
		(bureau, Call::suspend_taxpayer { taxpayer }),
		(bureau, Call::reinstate_taxpayer { taxpayer }),
		(bureau, Call::deregister_taxpayer { taxpayer }),
		(bureau, Call::assign_numbers { taxpayer, series, first: None, count: 1 }),
		(bureau, Call::withdraw_numbers { taxpayer, series, first: 0 }),
		(bureau, Call::prune_ledger { taxpayer, period: PERIOD }),
		(None, Call::adopt_rates { rates: taxed(&[1_700]) }),
		(None, Call::move_taxpayer { taxpayer, bureau: OTHER_TAX_BUREAU }),
		(bureau, Call::issue_proof { kind, subject, base, tax, until }),
		(bureau, Call::revoke_proof { proof, grounds }),
		(bureau, Call::prune_proof { proof }),
	]
}

/// The calls of tax officers.
fn officers_calls() -> impl Iterator<Item = RuntimeCall> {
	calls().into_iter().filter(|(duty, _)| duty.is_some()).map(|(_, call)| call.into())
}

#[test]
fn the_table_has_every_call() {
	assert_every_call(calls().into_iter().map(|(_, call)| call));
}

#[test]
fn unsigned_and_root_calls_are_no_officers() {
	run_with_seller(|| {
		assert_bad_origin(officers_calls(), [RuntimeOrigin::none(), RuntimeOrigin::root()]);
	});
}

#[test]
fn accounts_without_an_active_officer_with_the_duty_do_nothing() {
	run_with_seller(|| {
		authority::deactivate(TAX_BUREAU);
		authority::dismiss(OTHER_TAX_OFFICER);
		let table: [(&[AccountId], DispatchError); 3] = [
			(&[STRANGER, CITIZEN, OTHER_TAX_OFFICER], NOT_AN_OFFICER),
			(&[TAX_OFFICER], INSTITUTION_NOT_ACTIVE),
			(&[ADMINISTRATOR, SELLER_CLERK, BUYER_CLERK, BANK_OFFICER, CLERK], DUTY_NOT_HELD),
		];
		for (accounts, error) in table {
			let origins = accounts.iter().map(|who| signed(*who));
			assert_refused(officers_calls(), origins, error);
		}
	});
}

/// Each call needs its own duty, and all others together do not do.
#[test]
fn every_call_needs_its_duty() {
	run_with_seller(|| {
		for (needed, call) in calls() {
			let Some(needed) = needed else { continue };
			let others = Duty::ALL.into_iter().filter(|duty| *duty != needed);
			authority::activate(TAX_BUREAU, duties(others));
			assert_refused([RuntimeCall::from(call)], [signed(TAX_OFFICER)], DUTY_NOT_HELD);
		}
	});
}

#[test]
fn only_the_council_adopts_rates_and_moves_taxpayers() {
	run_with_seller(|| {
		let councils = || calls().into_iter().filter(|(duty, _)| duty.is_none());
		let councils = || councils().map(|(_, call)| RuntimeCall::from(call));
		let signers = [TAX_OFFICER, OTHER_TAX_OFFICER, ADMINISTRATOR, CITIZEN, STRANGER];
		assert_bad_origin(councils(), signers.map(signed));
		assert_bad_origin(councils(), [RuntimeOrigin::none()]);
	});
}
