// SPDX-License-Identifier: Apache-2.0
//! What an officer may still do, in each state and by each route.

use super::*;
use crate::{
	configs::system::ProxyType,
	opaque::SessionKeys,
	tests::{
		chain,
		documentation::{metadata, resolve},
	},
	Council, RuntimeOrigin, Seats,
};
use citychain_access::Holder;
use citychain_primitives::{duties, Duty, InstitutionId, OfficerId, Validity};
use pallet_allowance::CALL_BARRED;
use pallet_collective::{Instance1, RawOrigin};
use scale_info::TypeDef;
use sp_runtime::{
	traits::{BlakeTwo256, Dispatchable, Hash as _},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	ModuleError,
};
use Sr25519Keyring::*;

/// The officer: of the court, a member of the council, with a seat among the validators.
const OFFICER: Ed25519Keyring = Ed25519Keyring::One;
/// Its next key.
const NEXT: Ed25519Keyring = Ed25519Keyring::Two;
/// An officer in office of another institution, whom it let act in its name while it could.
const DELEGATE: Sr25519Keyring = Charlie;
const COURT: InstitutionId = InstitutionId(1);

/// Routes, in the order of the columns: signed by its own key, by its delegate, with its delegate for an
/// account of both, a vote in the council by its key and by its delegate, something scheduled, and the
/// keys of its seat by its key and by its delegate.
const ROUTES: [fn() -> String; 8] = [
	|| told(submit(OFFICER, notarize(Digest::Sm3([1; 32]), now()))),
	|| in_its_name(notarize(Digest::Sm3([1; 32]), now())),
	|| told(submit(OFFICER, for_both())),
	|| told(submit(OFFICER, vote())),
	|| in_its_name(vote()),
	|| told(submit(OFFICER, schedule())),
	|| told(submit(OFFICER, pallet_session::Call::purge_keys {})),
	|| in_its_name(pallet_session::Call::purge_keys {}),
];

/// The states, and what becomes of each route: `ok`, `barred` and `unsigned` in the pool, or the error.
///
/// Who acts for an account of several is judged by the account; motions voted for before stay as they are
/// ([0021](../../../../docs/adr/0021-keys.md)).
#[rustfmt::skip]
const TABLE: [(&str, fn(OfficerId), [&str; 8]); 9] = [
	//                                     key         delegate                key         vote        by delegate   schedule    seat's keys  by delegate
	("active",                 |_| (),     ["ok",       "ok",                   "ok",       "ok",       "CallFiltered", "BadOrigin", "ok",     "CallFiltered"]),
	("not yet in office",      not_yet,    ["barred",   "OfficerNotInOffice",   "barred",   "barred",   "CallFiltered", "barred",   "barred",   "CallFiltered"]),
	("no more in office",      expired,    ["barred",   "OfficerNotInOffice",   "barred",   "barred",   "CallFiltered", "barred",   "barred",   "CallFiltered"]),
	("suspended",              suspended,  ["barred",   "NotProxy",             "barred",   "barred",   "NotProxy",     "barred",   "barred",   "NotProxy"]),
	("reported",               reported,   ["unsigned", "NotProxy",             "unsigned", "unsigned", "NotProxy",     "unsigned", "unsigned", "NotProxy"]),
	("dismissed",              dismissed,  ["unsigned", "NotProxy",             "unsigned", "unsigned", "NotProxy",     "unsigned", "unsigned", "NotProxy"]),
	("re-keyed, former key",   rekeyed,    ["unsigned", "NotProxy",             "unsigned", "unsigned", "NotProxy",     "unsigned", "unsigned", "NotProxy"]),
	("institution suspended",  suspended_all, ["barred",  "InstitutionSuspended", "barred",  "barred",   "CallFiltered", "barred",   "barred",   "CallFiltered"]),
	("institution closed",     closed,     ["barred",   "InstitutionClosed",    "barred",   "barred",   "CallFiltered", "barred",   "barred",   "CallFiltered"]),
];

#[test]
fn what_an_officer_may_still_do_in_each_state_and_by_each_route() {
	for (state, enter, expected) in TABLE {
		let found = ROUTES.map(|route| {
			chain("local_testnet").execute_with(|| {
				let officer = appoint();
				enter(officer);
				route()
			})
		});
		assert_eq!(found, expected, "{state}");
	}
}

/// Two thirds of the council decide.
#[track_caller]
fn decided(call: impl Into<RuntimeCall>) {
	assert_ok!(call.into().dispatch(council()));
}

fn council() -> RuntimeOrigin {
	RawOrigin::<AccountId, Instance1>::Members(3, 4).into()
}

fn motion() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![1] }.into()
}

/// The officer gets its office, its place in the council, its seat with keys, and its delegate.
fn appoint() -> OfficerId {
	let who = OFFICER.account();
	decided(InstitutionsCall::appoint_officer {
		institution: COURT,
		account: who.clone(),
		duties: duties([Duty::NotarizeEvidence]),
		validity: Validity::open(now()),
		possession: possession(OFFICER, Binding::Officer(COURT)),
	});
	let mut members = pallet_collective::Members::<Runtime, Instance1>::get();
	let proposer = members[0].clone();
	members.push(who.clone());
	members.sort();
	assert_ok!(Council::set_members(council(), members, None, 100));
	let proposal = Box::new(motion());
	let length_bound = proposal.encoded_size() as u32;
	let propose = pallet_collective::Call::propose { threshold: 3, proposal, length_bound };
	assert_ok!(RuntimeCall::Council(propose).dispatch(RuntimeOrigin::signed(proposer)));

	assert_ok!(Seats::assign_seat(council(), COURT, who.clone()));
	let keys = SessionKeys { aura: Dave.public().into(), grandpa: OFFICER.public().into() };
	pallet_session::NextKeys::<Runtime>::insert(&who, keys);
	System::inc_consumers(&who).expect("it has a reference");

	let delegate = Address::Id(DELEGATE.account());
	does(OFFICER, pallet_proxy::Call::add_proxy { delegate, proxy_type: ProxyType::Any, delay: 0 });
	match Institutions::who_is(who).expect("is enrolled").holder {
		Holder::Officer(officer) => officer,
		other => panic!("{other:?}"),
	}
}

fn change(officer: OfficerId, from: Millis, until: Option<Millis>) {
	decided(InstitutionsCall::change_officer {
		officer,
		duties: duties([Duty::NotarizeEvidence]),
		validity: Validity { from, until },
	});
}

fn not_yet(officer: OfficerId) {
	change(officer, Millis(now().0 + 1), None);
}

fn expired(officer: OfficerId) {
	change(officer, Millis(now().0 - 1), Some(now()));
}

fn suspended(officer: OfficerId) {
	decided(InstitutionsCall::suspend_officer { officer });
}

fn reported(officer: OfficerId) {
	does(OFFICER, InstitutionsCall::report_compromised_key { officer, since: now() });
}

fn dismissed(officer: OfficerId) {
	decided(InstitutionsCall::dismiss_officer { officer });
}

fn rekeyed(officer: OfficerId) {
	decided(InstitutionsCall::replace_officer_key {
		officer,
		account: NEXT.account(),
		possession: possession(NEXT, Binding::OfficerKey(officer)),
		approval: None,
	});
}

fn suspended_all(_: OfficerId) {
	decided(InstitutionsCall::suspend_institution { institution: COURT });
}

fn closed(_: OfficerId) {
	decided(InstitutionsCall::close_institution { institution: COURT });
}

/// The delegate acts in the officer's name.
fn in_its_name(call: impl Into<RuntimeCall>) -> String {
	let real = Address::Id(OFFICER.account());
	let call = Box::new(call.into());
	match submit(DELEGATE, pallet_proxy::Call::proxy { real, force_proxy_type: None, call }) {
		Ok(Ok(())) => {
			let executed =
				System::events().into_iter().rev().find_map(|record| match record.event {
					RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => {
						Some(result)
					},
					_ => None,
				});
			told(Ok(executed.expect("it was executed")))
		},
		refused => told(refused),
	}
}

/// The first of two signatures for an account of both.
fn for_both() -> RuntimeCall {
	pallet_multisig::Call::as_multi {
		threshold: 2,
		other_signatories: vec![DELEGATE.account()],
		maybe_timepoint: None,
		call: Box::new(motion()),
		max_weight: Default::default(),
	}
	.into()
}

fn vote() -> RuntimeCall {
	let proposal = BlakeTwo256::hash_of(&motion());
	RuntimeCall::Council(pallet_collective::Call::vote { proposal, index: 0, approve: true })
}

fn schedule() -> RuntimeCall {
	let (when, call) = (System::block_number() + 10, Box::new(motion()));
	pallet_scheduler::Call::schedule { when, maybe_periodic: None, priority: 0, call }.into()
}

/// What became of a transaction, in a word.
fn told(result: ApplyExtrinsicResult) -> String {
	const BARRED: InvalidTransaction = InvalidTransaction::Custom(CALL_BARRED);
	match result {
		Ok(Ok(())) => "ok".into(),
		Ok(Err(DispatchError::Module(error))) => name_of(error),
		Ok(Err(DispatchError::BadOrigin)) => "BadOrigin".into(),
		Err(TransactionValidityError::Invalid(BARRED)) => "barred".into(),
		Err(TransactionValidityError::Invalid(InvalidTransaction::BadSigner)) => "unsigned".into(),
		other => format!("{other:?}"),
	}
}

fn name_of(error: ModuleError) -> String {
	let metadata = metadata();
	let pallet = metadata.pallets.iter().find(|pallet| pallet.index == error.index);
	let errors = pallet.and_then(|pallet| pallet.error.as_ref()).expect("the pallet has errors");
	let TypeDef::Variant(variants) = &resolve(&metadata.types, errors.ty.id).type_def else {
		panic!("errors are variants")
	};
	let variant = variants.variants.iter().find(|variant| variant.index == error.error[0]);
	variant.expect("the error exists").name.clone()
}
