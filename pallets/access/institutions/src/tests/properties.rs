// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the
//! same answers to the other pallets, and the invariants hold.

mod model;

use crate::{mock::*, Call};
use citychain_access::AssuranceLevel;
use citychain_kit::drive;
use citychain_primitives::{
	duties, Approval, Binding, CitizenId, Duties, Duty, InstitutionId, Millis, OfficerId,
	Possession, UnifiedSocialCreditCode, Validity,
};
use model::{Caller, Model};
use proptest::{collection::vec, option, prelude::*, sample::select};
use sp_runtime::testing::TestSignature;

/// Few accounts, so that they meet again.
const ACCOUNTS: u64 = 14;

#[derive(Clone, Debug)]
enum Step {
	Wait(u64),
	Call(Caller, Call<Test>),
}

fn account() -> impl Strategy<Value = AccountId> {
	0..ACCOUNTS
}

/// Mostly those who may do something, or little would happen.
fn caller() -> impl Strategy<Value = Caller> {
	prop_oneof![
		1 => Just(Caller::Nobody),
		8 => Just(Caller::Council),
		4 => select(&[COURT_ADMIN, CENTRE_ADMIN, REGISTRAR][..]).prop_map(Caller::Account),
		6 => account().prop_map(Caller::Account),
	]
}

fn some_duties() -> impl Strategy<Value = Duties> {
	vec(select(&Duty::ALL[..]), 0..4).prop_map(duties)
}

fn validity() -> impl Strategy<Value = Validity> {
	let period = (0..40u64, option::of(0..60u64)).prop_map(|(from, until)| Validity {
		from: Millis(START + from),
		until: until.map(|until| Millis(START + until)),
	});
	prop_oneof![Just(always()), period]
}

fn institution() -> impl Strategy<Value = InstitutionId> {
	(0..4u32).prop_map(InstitutionId)
}

/// Mostly the one whose officers enrol.
fn keeper() -> impl Strategy<Value = InstitutionId> {
	prop_oneof![9 => Just(CENTRE), 1 => institution()]
}

fn officer() -> impl Strategy<Value = OfficerId> {
	prop_oneof![3 => 0..4u32, 2 => 4..12u32].prop_map(OfficerId)
}

fn citizen() -> impl Strategy<Value = CitizenId> {
	(0..5u32).prop_map(CitizenId)
}

fn level() -> impl Strategy<Value = AssuranceLevel> {
	select(&[AssuranceLevel::Low, AssuranceLevel::Substantial, AssuranceLevel::High][..])
}

/// What is wrong with an owner's word; mostly nothing.
#[derive(Clone, Copy, Debug)]
enum Flaw {
	None,
	/// As a browser extension signs it.
	Wrapped,
	Signer,
	Purpose,
	Chain,
	Short,
	Long,
}

fn flaw() -> impl Strategy<Value = Flaw> {
	prop_oneof![
		20 => Just(Flaw::None),
		3 => Just(Flaw::Wrapped),
		4 => select(&[Flaw::Signer, Flaw::Purpose, Flaw::Chain, Flaw::Short, Flaw::Long][..]),
	]
}

/// A word that somebody signed, so that `account` becomes what `binding` says.
fn word(account: AccountId, binding: Binding, flaw: Flaw) -> Possession<TestSignature> {
	let expiry = Millis(match flaw {
		Flaw::Short => START + 20,
		Flaw::Long => START + MAX_POSSESSION_LIFE + 20,
		_ => START + MAX_POSSESSION_LIFE,
	});
	let genesis = if matches!(flaw, Flaw::Chain) { [70; 32] } else { [69; 32] };
	let signer = if matches!(flaw, Flaw::Signer) { account + 1 } else { account };
	let binding = match binding {
		Binding::OfficerKey(_) if matches!(flaw, Flaw::Purpose) => Binding::Officer(COURT),
		_ if matches!(flaw, Flaw::Purpose) => Binding::OfficerKey(COURT_CLERK_ID),
		binding => binding,
	};
	let statement = binding.statement(&genesis, expiry).into_bytes();
	let message = match flaw {
		Flaw::Wrapped => [b"<Bytes>", &statement[..], b"</Bytes>"].concat(),
		_ => statement,
	};
	Possession { expiry, signature: TestSignature(signer, message) }
}

/// Who signs an approval for another than the model asks.
const WRONG_SIGNER: u64 = 1;
/// About whom.
const WRONG_OFFICER: u64 = 2;

/// By whom, until when, and what is wrong with it; the model has it signed.
fn approval() -> impl Strategy<Value = Approval<TestSignature>> {
	let flaw = prop_oneof![8 => Just(0u64), 1 => Just(WRONG_SIGNER), 1 => Just(WRONG_OFFICER)];
	let expiry = prop_oneof![
		8 => Just(START + MAX_POSSESSION_LIFE),
		1 => Just(START + 20),
		1 => Just(START + MAX_POSSESSION_LIFE + 20),
	];
	(officer(), expiry, flaw).prop_map(|(by, expiry, flaw)| Approval {
		by,
		expiry: Millis(expiry),
		signature: TestSignature(flaw, vec![]),
	})
}

/// Around what counts without a second one, and to come.
fn since() -> impl Strategy<Value = Millis> {
	(0..230u64).prop_map(|since| Millis(START - 200 + since))
}

fn council_call() -> impl Strategy<Value = Call<Test>> {
	let names = || select(&["市商业银行", "知识产权法院", ""][..]).prop_map(raw);
	let codes = select(&[COURT_CODE, LEGACY_CODE, "91350100M0001TGQXM", "x"][..]).prop_map(raw);
	let regions = || select(&[350_200, 1][..]);
	prop_oneof![
		(names(), codes, any::<bool>(), regions(), some_duties(), account(), flaw()).prop_map(
			|(name, code, accept_legacy_code, region, duties, administrator, flaw)| {
				let parsed = UnifiedSocialCreditCode::parse_legacy(code.as_bytes());
				let binding = parsed.map_or(Binding::Officer(COURT), Binding::FirstAdministrator);
				Call::register_institution {
					possession: word(administrator, binding, flaw),
					name,
					code,
					accept_legacy_code,
					region,
					duties,
					administrator,
				}
			}
		),
		(institution(), names(), regions(), some_duties()).prop_map(
			|(institution, name, region, duties)| Call::change_institution {
				institution,
				name,
				region,
				duties
			}
		),
		institution().prop_map(|institution| Call::suspend_institution { institution }),
		institution().prop_map(|institution| Call::reinstate_institution { institution }),
		(institution(), option::of(institution())).prop_map(|(institution, controller)| {
			Call::set_controller { institution, controller }
		}),
		(citizen(), account(), flaw()).prop_map(|(citizen, account, flaw)| {
			let possession = word(account, Binding::CitizenKey(citizen), flaw);
			Call::replace_citizen_key { citizen, account, possession }
		}),
	]
}

fn officer_call() -> impl Strategy<Value = Call<Test>> {
	prop_oneof![
		(institution(), account(), some_duties(), validity(), flaw()).prop_map(
			|(institution, account, duties, validity, flaw)| {
				let possession = word(account, Binding::Officer(institution), flaw);
				Call::appoint_officer { institution, account, duties, validity, possession }
			}
		),
		(officer(), some_duties(), validity()).prop_map(|(officer, duties, validity)| {
			Call::change_officer { officer, duties, validity }
		}),
		officer().prop_map(|officer| Call::suspend_officer { officer }),
		officer().prop_map(|officer| Call::reinstate_officer { officer }),
		officer().prop_map(|officer| Call::dismiss_officer { officer }),
		(officer(), account(), flaw(), option::weighted(0.8, approval())).prop_map(
			|(officer, account, flaw, approval)| {
				let possession = word(account, Binding::OfficerKey(officer), flaw);
				Call::replace_officer_key { officer, account, possession, approval }
			}
		),
		(officer(), account(), since()).prop_map(|(officer, account, since)| {
			Call::report_former_key { officer, account, since }
		}),
		(officer(), account())
			.prop_map(|(officer, account)| Call::confirm_key_report { officer, account }),
		(officer(), since())
			.prop_map(|(officer, since)| Call::report_compromised_key { officer, since }),
	]
}

fn citizen_call() -> impl Strategy<Value = Call<Test>> {
	prop_oneof![
		(account(), level(), keeper(), flaw()).prop_map(|(account, level, keeper, flaw)| {
			let possession = word(account, Binding::Citizen(keeper), flaw);
			Call::enrol_citizen { account, level, possession }
		}),
		(citizen(), level())
			.prop_map(|(citizen, level)| Call::set_assurance_level { citizen, level }),
		citizen().prop_map(|citizen| Call::suspend_citizen { citizen }),
		citizen().prop_map(|citizen| Call::reinstate_citizen { citizen }),
		citizen().prop_map(|citizen| Call::withdraw_citizen { citizen }),
	]
}

fn step() -> impl Strategy<Value = Step> {
	let close = institution().prop_map(|institution| Call::close_institution { institution });
	prop_oneof![
		3 => (1..15u64).prop_map(Step::Wait),
		4 => council_call().prop_map(|call| Step::Call(Caller::Council, call)),
		1 => (caller(), council_call()).prop_map(|(caller, call)| Step::Call(caller, call)),
		1 => (caller(), close).prop_map(|(caller, call)| Step::Call(caller, call)),
		20 => (caller(), officer_call()).prop_map(|(caller, call)| Step::Call(caller, call)),
		4 => citizen_call().prop_map(|call| Step::Call(Caller::Account(REGISTRAR), call)),
		6 => (caller(), citizen_call()).prop_map(|(caller, call)| Step::Call(caller, call)),
	]
}

drive!(the_pallet_does_as_the_model: Model, (1..80) of step(), 256 cases);
