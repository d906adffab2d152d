// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::{Holder, InvoiceId, RiskFlag};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	origins::{assert_bad_origin, assert_every_call, assert_refused},
	roles::*,
};
use citychain_primitives::{Fen, Millis};
use sp_core::{sr25519, Pair};
use sp_runtime::DispatchError;

/// An invoice that nobody issued.
const NONE: InvoiceId = InvoiceId(9);

fn of_issuers() -> Vec<Call<Test>> {
	vec![
		Call::issue { invoice: usual(0), deliver_to: None },
		Call::deliver { invoice: NONE, holder: bearer(1) },
		Call::encumber { invoice: NONE, beneficiary: BANK, amount: Fen(1) },
	]
}

fn of_receivers() -> Vec<Call<Test>> {
	let signature = sr25519::Pair::from_seed(&[1; 32]).sign(b"").into();
	vec![
		Call::accept { invoice: NONE },
		Call::dispute { invoice: NONE, reason: REASON },
		Call::refuse { invoice: NONE, reason: REASON },
		Call::transfer_holder { invoice: NONE, to: Holder::Institution(EMPLOYER) },
		Call::claim_holder { invoice: NONE, expiry: Millis(0), signature },
	]
}

fn of_bureaus() -> Vec<Call<Test>> {
	vec![
		Call::clear { invoice: NONE },
		Call::reject { invoice: NONE, reason: REASON },
		Call::flag { invoice: NONE, risk: RiskFlag::Abnormal, reason: REASON },
		Call::unflag { invoice: NONE },
		Call::prune { issuer: SELLER, ids: Default::default() },
	]
}

fn of_banks() -> Vec<Call<Test>> {
	vec![Call::release_encumbrance { invoice: NONE }]
}

fn of_officers() -> Vec<Call<Test>> {
	[of_issuers(), of_receivers(), of_bureaus(), of_banks()].concat()
}

fn of_council() -> Vec<Call<Test>> {
	vec![
		Call::adopt_policy { policy: Policy { mode: IssueMode::Clearance, ..Policy::default() } },
		Call::void_encumbrance { invoice: NONE, reason: REASON },
	]
}

#[test]
fn the_table_holds_every_call() {
	assert_every_call([of_officers(), of_council()].concat());
}

#[test]
fn unsigned_and_root_calls_cannot_act_for_an_institution() {
	run(|| {
		assert_bad_origin(of_officers(), [RuntimeOrigin::none(), RuntimeOrigin::root()]);
	});
}

#[test]
fn accounts_without_an_active_officer_cannot_either() {
	run(|| {
		for institution in [SELLER, BUYER, TAX_BUREAU, BANK] {
			authority::deactivate(institution);
		}
		authority::dismiss(OTHER_CLERK);
		let nobody = [STRANGER, CITIZEN, OTHER_CLERK].map(signed);
		assert_refused(of_officers(), nobody, NOT_AN_OFFICER);
		let inactive = [SELLER_CLERK, BUYER_CLERK, TAX_OFFICER, BANK_OFFICER].map(signed);
		assert_refused(of_officers(), inactive, INSTITUTION_NOT_ACTIVE);
	});
}

#[test]
fn an_officer_with_another_duty_cannot_either() {
	run(|| {
		let table: [(Vec<Call<Test>>, Vec<AccountId>); 4] = [
			(of_issuers(), vec![TAX_OFFICER, BANK_OFFICER, CLERK]),
			(of_receivers(), vec![TAX_OFFICER, BANK_OFFICER, CLERK]),
			(of_bureaus(), vec![SELLER_CLERK, BUYER_CLERK, BANK_OFFICER, CLERK]),
			(of_banks(), vec![SELLER_CLERK, BUYER_CLERK, TAX_OFFICER, OTHER_BANK_OFFICER]),
		];
		for (calls, accounts) in table {
			assert_refused(calls, accounts.into_iter().map(signed), DUTY_NOT_HELD);
		}
	});
}

#[test]
fn only_the_council_decides_for_all() {
	run(|| {
		let signers = [TAX_OFFICER, ADMINISTRATOR, CITIZEN, STRANGER].map(signed);
		assert_bad_origin(of_council(), signers);
		assert_bad_origin(of_council(), [RuntimeOrigin::none()]);
	});
}

#[test]
fn the_right_officer_gets_beyond_its_origin() {
	use frame_support::traits::UnfilteredDispatchable;
	let table = [
		(of_receivers(), BUYER_CLERK, Error::<Test>::NotFound),
		(of_banks(), BANK_OFFICER, Error::<Test>::NotFound),
	];
	run(|| {
		for (calls, who, error) in table {
			let error: DispatchError = error.into();
			for call in calls {
				let found = call.dispatch_bypass_filter(signed(who)).unwrap_err().error;
				assert_eq!(found, error);
			}
		}
	});
}
