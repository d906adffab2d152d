// SPDX-License-Identifier: Apache-2.0
//! No account becomes anybody's key without its owner.

use super::possessed;
use crate::{mock::*, Call};
use citychain_access::AssuranceLevel;
use citychain_primitives::{Binding, CitizenId, Duty, Millis, OfficerId, UnifiedSocialCreditCode};
use frame_support::{assert_noop, assert_ok, traits::UnfilteredDispatchable};
use sp_runtime::{testing::TestSignature, DispatchResult};

type Possession = citychain_primitives::Possession<TestSignature>;

/// A call that binds an account, but for the word of its owner.
type BindingCall = Box<dyn Fn(Possession) -> DispatchResult>;

/// What each call binds [`NEWCOMER`] to, and the call itself by whom it is usually made.
fn binding_calls() -> Vec<(Binding, BindingCall)> {
	let code = UnifiedSocialCreditCode::parse_legacy(LEGACY_CODE.as_bytes()).unwrap();
	let does = |origin: fn() -> RuntimeOrigin, call: Call<Test>| {
		call.dispatch_bypass_filter(origin()).map(|_| ()).map_err(|refused| refused.error)
	};
	let (account, duties) = (NEWCOMER, only(Duty::NotarizeEvidence));
	let given = duties.clone();
	vec![
		(
			Binding::FirstAdministrator(code),
			Box::new(move |possession| {
				does(
					council,
					Call::register_institution {
						name: raw("市商业银行"),
						code: raw(LEGACY_CODE),
						accept_legacy_code: true,
						region: 350_200,
						duties: given.clone(),
						administrator: account,
						possession,
					},
				)
			}),
		),
		(
			Binding::Officer(COURT),
			Box::new(move |possession| {
				does(
					|| signed(COURT_ADMIN),
					Call::appoint_officer {
						institution: COURT,
						account,
						duties: duties.clone(),
						validity: always(),
						possession,
					},
				)
			}),
		),
		(
			Binding::OfficerKey(COURT_CLERK_ID),
			Box::new(move |possession| {
				let officer = COURT_CLERK_ID;
				let call = Call::replace_officer_key {
					officer,
					account,
					possession,
					approval: Some(approval(officer, officer, account)),
				};
				does(|| signed(COURT_ADMIN), call)
			}),
		),
		(
			Binding::Citizen(CENTRE),
			Box::new(move |possession| {
				let call = Call::enrol_citizen { account, level: AssuranceLevel::Low, possession };
				does(|| signed(REGISTRAR), call)
			}),
		),
		(
			Binding::CitizenKey(CITIZEN_ID),
			Box::new(move |possession| {
				let citizen = CITIZEN_ID;
				does(council, Call::replace_citizen_key { citizen, account, possession })
			}),
		),
	]
}

/// Every binding about which the calls of [`binding_calls`] must not be deceived.
fn other_bindings() -> Vec<Binding> {
	let code = UnifiedSocialCreditCode::parse(COURT_CODE.as_bytes()).unwrap();
	let mut bindings: Vec<_> = binding_calls().into_iter().map(|(binding, _)| binding).collect();
	bindings.extend([
		Binding::FirstAdministrator(code),
		Binding::Officer(CENTRE),
		Binding::OfficerKey(OfficerId(7)),
		Binding::Citizen(COURT),
		Binding::CitizenKey(CitizenId(7)),
		Binding::OwnKey(CITIZEN_ID),
		Binding::Recovery(CITIZEN_ID),
	]);
	bindings
}

#[test]
fn an_account_is_bound_by_its_owners_word_raw_or_wrapped() {
	for (binding, call) in binding_calls() {
		run(|| {
			assert_ok!(call(possession(NEWCOMER, binding)));
		});
		run(|| {
			let mut possession = possession(NEWCOMER, binding);
			let statement = &possession.signature.1;
			possession.signature.1 = [b"<Bytes>", &statement[..], b"</Bytes>"].concat();
			assert_ok!(call(possession));
		});
	}
}

#[test]
fn nobody_elses_word_binds_an_account() {
	for (binding, call) in binding_calls() {
		run(|| {
			for signer in [COURT_ADMIN, REGISTRAR, STRANGER] {
				let refused = call(possession(signer, binding));
				assert_eq!(refused, Err(Error::PossessionInvalid.into()), "{binding:?}");
			}
		});
	}
}

#[test]
fn a_word_for_one_purpose_or_holder_is_none_for_another() {
	for (binding, call) in binding_calls() {
		run(|| {
			for other in other_bindings().into_iter().filter(|other| *other != binding) {
				let refused = call(possession(NEWCOMER, other));
				assert_eq!(refused, Err(Error::PossessionInvalid.into()), "{other:?}");
			}
		});
	}
}

#[test]
fn a_word_for_another_chain_is_none() {
	for (binding, call) in binding_calls() {
		run(|| {
			let mut possession = possession(NEWCOMER, binding);
			let elsewhere = binding.statement(&[1; 32], possession.expiry);
			possession.signature.1 = elsewhere.into_bytes();
			assert_eq!(call(possession), Err(Error::PossessionInvalid.into()));
		});
	}
}

#[test]
fn a_word_with_another_expiry_than_was_signed_is_none() {
	for (binding, call) in binding_calls() {
		run(|| {
			let mut possession = possession(NEWCOMER, binding);
			possession.expiry = Millis(possession.expiry.0 - 1);
			assert_eq!(call(possession), Err(Error::PossessionInvalid.into()));
		});
	}
}

#[test]
fn a_word_counts_until_before_its_expiry_and_for_a_bounded_time() {
	for (binding, call) in binding_calls() {
		run(|| {
			let (now, longest) = (START, START + MAX_POSSESSION_LIFE);
			for (expiry, verdict) in [
				(0, Err(Error::PossessionExpired.into())),
				(now, Err(Error::PossessionExpired.into())),
				(longest + 1, Err(Error::PossessionTooLong.into())),
				(u64::MAX, Err(Error::PossessionTooLong.into())),
				(now + 1, Ok(())),
			] {
				let possession = possession_until(NEWCOMER, binding, Millis(expiry));
				assert_eq!(call(possession), verdict, "{binding:?} until {expiry}");
			}
		});
		run(|| {
			let last = Millis(START + MAX_POSSESSION_LIFE);
			assert_ok!(call(possession_until(NEWCOMER, binding, last)));
		});
	}
}

/// Who saw the account of a registration, an appointment or a recovery cannot take it away.
#[test]
fn nobody_squats_an_account_that_another_is_to_have() {
	run(|| {
		let squats = [
			possession(COURT_ADMIN, Binding::Officer(COURT)),
			// What the account signed for somebody else, and everybody can read.
			possession(NEWCOMER, Binding::Officer(CENTRE)),
			possession(NEWCOMER, Binding::Recovery(CITIZEN_ID)),
		];
		for squat in squats {
			assert_noop!(
				Institutions::appoint_officer(
					signed(COURT_ADMIN),
					COURT,
					NEWCOMER,
					only(Duty::NotarizeEvidence),
					always(),
					squat,
				),
				Error::PossessionInvalid
			);
		}
		let duties = only(Duty::EnrolCitizens);
		let appoint = possessed::appoint_officer(council(), CENTRE, NEWCOMER, duties, always());
		assert_ok!(appoint);
	});
}

#[test]
fn the_statement_is_what_a_person_can_read() {
	run(|| {
		let statement = Institutions::possession_statement(Binding::Officer(COURT), Millis(42));
		assert_eq!(
			statement.text,
			"citychain/possession/v1: officer of institution 0; until 42; chain \
			 0x4545454545454545454545454545454545454545454545454545454545454545"
		);
	});
}
