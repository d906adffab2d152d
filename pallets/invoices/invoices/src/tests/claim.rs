// SPDX-License-Identifier: Apache-2.0
//! Taking an invoice over from a bearer, by the bearer's signature.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices as uses;
use citychain_invoices::{Holder, InvoiceId, InvoiceRegister};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{InstitutionId, Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_core::{ecdsa, ed25519, sr25519, Pair};
use sp_runtime::{traits::IdentifyAccount, DispatchResult, MultiSignature, MultiSigner};

const EXPIRY: Millis = Millis(START + 60_000);

/// The employee, who has a key and nothing else.
fn employee() -> sr25519::Pair {
	sr25519::Pair::from_seed(&[7; 32])
}

fn holder(signer: impl Into<MultiSigner>) -> Holder {
	Holder::Bearer(signer.into().into_account())
}

/// What the employee signs for the employer.
fn mandate() -> Vec<u8> {
	Invoicing::holder_mandate(FIRST, EMPLOYER, EXPIRY).to_vec()
}

fn wrapped(message: &[u8]) -> Vec<u8> {
	[b"<Bytes>", message, b"</Bytes>"].concat()
}

fn claim(who: AccountId, expiry: Millis, signature: impl Into<MultiSignature>) -> DispatchResult {
	Invoicing::claim_holder(signed(who), FIRST, expiry, signature.into())
}

fn issued() {
	issue_to_bearer(0, holder(employee().public()));
	take_events();
}

#[test]
fn the_employer_takes_over_what_the_employee_signed_for() {
	run(|| {
		issued();
		assert_ok!(claim(FINANCE_CLERK, EXPIRY, employee().sign(&mandate())));
		let (from, to) = (holder(employee().public()), Holder::Institution(EMPLOYER));
		assert_eq!(Invoicing::facts(FIRST).unwrap().holder, Some(to.clone()));
		assert_eq!(Invoicing::facts(FIRST).unwrap().counterparty(), Some(EMPLOYER));
		assert_eq!(
			take_events(),
			[Event::HolderChanged {
				invoice: FIRST,
				from,
				to,
				institution: EMPLOYER,
				officer: OfficerId(11)
			}]
		);
	});
}

#[test]
fn every_kind_of_key_signs_raw_and_wrapped() {
	let ed = ed25519::Pair::from_seed(&[7; 32]);
	let ec = ecdsa::Pair::from_seed(&[7; 32]);
	type Sign = Box<dyn Fn(&[u8]) -> MultiSignature>;
	let (sr_key, ed_key, ec_key) = (employee().public(), ed.public(), ec.public());
	let keys: [(Holder, Sign); 3] = [
		(holder(sr_key), Box::new(|message| employee().sign(message).into())),
		(holder(ed_key), Box::new(move |message| ed.sign(message).into())),
		(holder(ec_key), Box::new(move |message| ec.sign(message).into())),
	];
	for (holder, sign) in &keys {
		for wrap in [<[u8]>::to_vec, wrapped] {
			run(|| {
				issue_to_bearer(0, holder.clone());
				assert_ok!(claim(FINANCE_CLERK, EXPIRY, sign(&wrap(&mandate()))));
			});
		}
	}
}

#[test]
fn the_mandate_has_the_documented_bytes() {
	run(|| {
		let genesis = System::block_hash(0);
		let expected = [
			b"citychain/invoices/holder",
			genesis.as_bytes(),
			&0u64.to_le_bytes(),
			&11u32.to_le_bytes(),
			&EXPIRY.0.to_le_bytes(),
		]
		.concat();
		assert_eq!(mandate(), expected);
	});
}

#[test]
fn a_mandate_is_good_for_what_was_signed_only() {
	run(|| {
		issued();
		issue_to_bearer(1, holder(employee().public()));
		let sign = |invoice: u64, institution: InstitutionId, expiry: u64| {
			let invoice = InvoiceId(invoice);
			employee().sign(&Invoicing::holder_mandate(invoice, institution, Millis(expiry)))
		};
		let expiry = EXPIRY.0;
		let foreign = mandate_bytes(&sp_core::H256([1; 32]), FIRST, EMPLOYER, EXPIRY);
		let stranger = sr25519::Pair::from_seed(&[8; 32]);
		for signature in [
			sign(1, EMPLOYER, expiry),
			sign(0, OTHER_FIRM, expiry),
			sign(0, EMPLOYER, expiry + 1),
			employee().sign(&foreign),
			employee().sign(&wrapped(&wrapped(&mandate()))),
			employee().sign(b""),
			stranger.sign(&mandate()),
		] {
			assert_noop!(claim(FINANCE_CLERK, EXPIRY, signature), Error::<Test>::MandateInvalid);
		}
		// Nobody else can use it either.
		let signature = employee().sign(&mandate());
		assert_noop!(claim(OTHER_CLERK, EXPIRY, signature), Error::<Test>::MandateInvalid);
	});
}

#[test]
fn a_mandate_ends_with_its_expiry() {
	run(|| {
		issued();
		let signature = employee().sign(&mandate());
		begin_at(EXPIRY);
		assert_noop!(claim(FINANCE_CLERK, EXPIRY, signature), Error::<Test>::MandateExpired);
	});
	run(|| {
		issued();
		begin_at(Millis(EXPIRY.0 - 1));
		assert_ok!(claim(FINANCE_CLERK, EXPIRY, employee().sign(&mandate())));
	});
}

#[test]
fn a_mandate_serves_once() {
	run(|| {
		issued();
		let signature = employee().sign(&mandate());
		assert_ok!(claim(FINANCE_CLERK, EXPIRY, signature));
		assert_noop!(claim(FINANCE_CLERK, EXPIRY, signature), Error::<Test>::HolderNotBearer);
		assert_noop!(claim(APPROVER, EXPIRY, signature), Error::<Test>::HolderNotBearer);
	});
}

#[test]
fn of_two_employers_in_one_block_the_first_gets_the_invoice() {
	run(|| {
		issued();
		let sign =
			|institution| employee().sign(&Invoicing::holder_mandate(FIRST, institution, EXPIRY));
		assert_ok!(claim(FINANCE_CLERK, EXPIRY, sign(EMPLOYER)));
		assert_noop!(claim(OTHER_CLERK, EXPIRY, sign(OTHER_FIRM)), Error::<Test>::HolderNotBearer);
	});
}

#[test]
fn the_issuer_cannot_take_its_own_invoice_over() {
	run(|| {
		issued();
		let signature = employee().sign(&Invoicing::holder_mandate(FIRST, SELLER, EXPIRY));
		assert_noop!(claim(SELLER_CLERK, EXPIRY, signature), Error::<Test>::HolderIsIssuer);
	});
}

#[test]
fn nothing_is_taken_over_that_no_bearer_holds_or_that_stays() {
	run(|| {
		let signature = employee().sign(&mandate());
		let claim = || claim(FINANCE_CLERK, EXPIRY, signature);
		assert_noop!(claim(), Error::<Test>::NotFound);
		assert_ok!(issue(usual(0)));
		assert_noop!(claim(), Error::<Test>::HolderNotBearer);
		let bearer = holder(employee().public());
		assert_ok!(Invoicing::deliver(signed(SELLER_CLERK), FIRST, bearer));
		uses::refuse_transfer(FIRST, true);
		assert_noop!(claim(), uses::NOT_TRANSFERABLE);
		uses::refuse_transfer(FIRST, false);
		let red = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(claim(), Error::<Test>::NotInForce);
		assert_noop!(
			Invoicing::claim_holder(signed(FINANCE_CLERK), red, EXPIRY, signature.into()),
			Error::<Test>::NotBlue
		);
	});
}

#[test]
fn a_suspended_employer_takes_nothing_over() {
	run(|| {
		issued();
		authority::deactivate(EMPLOYER);
		let signature = employee().sign(&mandate());
		assert_noop!(claim(FINANCE_CLERK, EXPIRY, signature), authority::INSTITUTION_NOT_ACTIVE);
	});
}
