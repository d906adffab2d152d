// SPDX-License-Identifier: Apache-2.0
//! Other terms and another status.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::{Regime, RiskLevel, TaxpayerStatus};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

fn other_terms() -> Terms {
	Terms {
		regime: Regime::SmallScale,
		kinds: kinds([citychain_invoices::InvoiceKind::Toll]),
		rates: rates([TaxRate::Taxed(300), TaxRate::ZeroRated]),
		risk: RiskLevel::High,
		credit_limit: Fen(1),
	}
}

#[test]
fn replaces_the_terms_and_nothing_else() {
	run_with_seller(|| {
		let before = Register::taxpayer(SELLER).unwrap();
		take_events();
		assert_ok!(change(other_terms()));
		assert_eq!(Register::taxpayer(SELLER), Some(Taxpayer { terms: other_terms(), ..before }));
		assert_eq!(
			take_events(),
			[Event::TaxpayerChanged {
				taxpayer: SELLER,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
				terms: other_terms(),
			}]
		);
	});
}

#[test]
fn fails_with_a_rate_that_is_not_in_force() {
	run_with_seller(|| {
		let terms = Terms { rates: rates([TaxRate::Taxed(1_600)]), ..terms() };
		assert_noop!(change(terms), Error::<Test>::RateNotInForce);
	});
}

#[test]
fn suspends_and_reinstates_and_deregisters() {
	run_with_seller(|| {
		take_events();
		let mut seen = vec![];
		for call in [suspend, reinstate, deregister] {
			assert_ok!(call(TAX_OFFICER, SELLER));
			seen.push(Register::taxpayer(SELLER).unwrap().status);
		}
		use TaxpayerStatus::*;
		assert_eq!(seen, [Suspended, Active, Deregistered]);
		let (taxpayer, bureau, officer) = (SELLER, TAX_BUREAU, OfficerId(8));
		assert_eq!(
			take_events(),
			[
				Event::TaxpayerSuspended { taxpayer, bureau, officer },
				Event::TaxpayerReinstated { taxpayer, bureau, officer },
				Event::TaxpayerDeregistered { taxpayer, bureau, officer },
			]
		);
	});
}

mod moves {
	use super::*;
	use citychain_kit::testing::authority;

	fn move_seller(bureau: InstitutionId) -> DispatchResult {
		Register::move_taxpayer(RuntimeOrigin::root(), SELLER, bureau)
	}

	#[test]
	fn a_taxpayer_whose_bureau_was_closed_whatever_its_status() {
		for step in [|| Ok(()), || suspend(TAX_OFFICER, SELLER), || deregister(TAX_OFFICER, SELLER)]
		{
			run_with_seller(|| {
				assert_ok!(assign(TAX_OFFICER, SELLER, "26317", None, 5));
				assert_ok!(step());
				authority::deactivate(TAX_BUREAU);
				let before = Register::taxpayer(SELLER).unwrap();
				take_events();
				assert_ok!(move_seller(OTHER_TAX_BUREAU));
				assert_eq!(
					Register::taxpayer(SELLER),
					Some(Taxpayer { bureau: OTHER_TAX_BUREAU, ..before })
				);
				assert_eq!(
					take_events(),
					[Event::TaxpayerMoved { taxpayer: SELLER, bureau: OTHER_TAX_BUREAU }]
				);
				assert_noop!(
					assign(OTHER_TAX_OFFICER, SELLER, "26317", None, 5),
					Error::<Test>::NotOwner
				);
				assert_ok!(assign(OTHER_TAX_OFFICER, SELLER, "26318", None, 5));
			});
		}
	}

	#[test]
	fn nobody_to_an_institution_that_is_no_other_bureau() {
		run_with_seller(|| {
			assert_noop!(move_seller(SELLER), Error::<Test>::ConflictOfInterest);
			assert_noop!(move_seller(TAX_BUREAU), Error::<Test>::AlreadyCompetent);
			for institution in [BUYER, COURT, NOWHERE] {
				assert_noop!(move_seller(institution), Error::<Test>::NotABureau);
			}
			authority::deactivate(OTHER_TAX_BUREAU);
			assert_noop!(move_seller(OTHER_TAX_BUREAU), Error::<Test>::NotABureau);
			assert_noop!(
				Register::move_taxpayer(RuntimeOrigin::root(), BUYER, TAX_BUREAU),
				Error::<Test>::NotFound
			);
		});
	}
}
