// SPDX-License-Identifier: Apache-2.0
//! A citizen without its key: two institutions, time, the veto of whoever has the key, and the
//! council as the final instance.

use super::{
	decide, does, next_block_after, now, possession, refused, sign, submit, waits,
	InstitutionsCall, InstitutionsError, Signer,
};
use crate::{
	tests::{account, begin_block, development_chain, ensure_invariants_hold},
	waiting::Task,
	AccountId, Executive, Institutions, Recoveries, Runtime, RuntimeCall, System, Timestamp,
	SLOT_DURATION_MS,
};
use citychain_access::{
	recovery::{CONFIRM_WITHIN, DELAY},
	AccessTask, RecoveryStatus,
};
use citychain_primitives::{
	duties, Binding, CitizenId, CitizenRegister, Commitment, Duty, InstitutionId, Payer,
	Possession, Validity,
};
use frame_support::storage::with_transaction;
use sp_keyring::{
	Ed25519Keyring,
	Sr25519Keyring::{self, *},
};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionSource},
	DispatchError, MultiSignature, TransactionOutcome,
};

type RecoveriesCall = pallet_recoveries::Call<Runtime>;
type RecoveriesError = pallet_recoveries::Error<Runtime>;
type SettlementCall = pallet_settlement::Call<Runtime>;

/// Officer of the citizen service centre, which enrolled the citizen.
const REGISTRAR: Sr25519Keyring = Eve;
/// Officer of the notary office, which enrols citizens too.
const NOTARY: Sr25519Keyring = Charlie;
const CITIZEN: Sr25519Keyring = Ferdie;
/// What the citizen wants to go on with.
const NEW_KEY: Ed25519Keyring = Ed25519Keyring::One;
/// What a thief would like to go on with.
const THIEFS_KEY: Ed25519Keyring = Ed25519Keyring::Two;

const PERSON: CitizenId = CitizenId(0);
const NOTARY_OFFICE: InstitutionId = InstitutionId(2);
const BANK: InstitutionId = InstitutionId(3);
const SERVICE_CENTRE: InstitutionId = InstitutionId(4);

fn open(account: impl Signer) -> RecoveriesCall {
	let possession = possession(account, Binding::Recovery(PERSON));
	let (account, grounds) = (account.account(), Commitment([7; 32]));
	RecoveriesCall::open_recovery { citizen: PERSON, account, grounds, possession }
}

fn confirm(account: impl Signer) -> RecoveriesCall {
	RecoveriesCall::confirm_recovery { citizen: PERSON, account: account.account() }
}

fn complete() -> RecoveriesCall {
	RecoveriesCall::complete_recovery { citizen: PERSON }
}

fn veto() -> RecoveriesCall {
	RecoveriesCall::veto_recovery {}
}

/// The call by which one officer gave any citizen another key.
fn replace(account: impl Signer) -> InstitutionsCall {
	let possession = possession(account, Binding::CitizenKey(PERSON));
	let account = account.account();
	InstitutionsCall::replace_citizen_key { citizen: PERSON, account, possession }
}

/// Something that citizens do.
fn ask_for_money() -> SettlementCall {
	SettlementCall::request_redemption { bank: BANK, amount: 1 }
}

fn status() -> Option<RecoveryStatus> {
	Recoveries::recovery(PERSON).map(|info| info.status)
}

fn has_key(account: impl Signer) -> bool {
	Institutions::present_key(PERSON) == Ok(account.account())
}

fn balance(account: &AccountId) -> u128 {
	System::account(account).data.free
}

/// So many milliseconds pass, with all their blocks, of which only the last one is made here.
fn blocks_pass(elapsed: u64) {
	let parent = Executive::finalize_block();
	let blocks = u32::try_from(elapsed / SLOT_DURATION_MS).expect("it is some days");
	let number = parent.number + blocks;
	System::set_block_number(number - 1);
	begin_block(number, Timestamp::get() + elapsed);
}

/// Both institutions say that the key is lost, and three days pass.
fn due(account: impl Signer) {
	does(REGISTRAR, open(account));
	does(NOTARY, confirm(account));
	blocks_pass(DELAY);
	assert_eq!(status(), Some(RecoveryStatus::Due));
}

#[test]
fn one_institution_alone_gets_nothing() {
	development_chain().execute_with(|| {
		refused(REGISTRAR, replace(THIEFS_KEY), DispatchError::BadOrigin);
		does(REGISTRAR, open(THIEFS_KEY));
		refused(REGISTRAR, confirm(THIEFS_KEY), RecoveriesError::NotIndependent);
		blocks_pass(DELAY);
		refused(REGISTRAR, complete(), RecoveriesError::NotConfirmed);
		blocks_pass(CONFIRM_WITHIN - DELAY);
		refused(REGISTRAR, complete(), RecoveriesError::Expired);
		does(NOTARY, RecoveriesCall::remove_expired { citizen: PERSON });
		assert!(has_key(CITIZEN));
		does(CITIZEN, ask_for_money());
		ensure_invariants_hold("after a thief tried");
	});
}

#[test]
fn two_institutions_and_three_days_give_a_new_key_and_the_money_follows() {
	development_chain().execute_with(|| {
		// The block in which a session ends has room for nothing else: the last one must be another.
		next_block_after(SLOT_DURATION_MS);
		let savings = balance(&account(CITIZEN));
		assert!(savings > 0);
		does(CITIZEN, ask_for_money());
		does(REGISTRAR, open(NEW_KEY));
		let task = |task| vec![Task::Access(task)];
		let tasks = |of| waits(of).into_iter().map(|(task, _)| task).collect::<Vec<_>>();
		assert_eq!(waits(NOTARY_OFFICE)[0].1, Some(now().0 + CONFIRM_WITHIN));
		assert_eq!(tasks(NOTARY_OFFICE), task(AccessTask::ConfirmRecovery(PERSON)));
		assert_eq!(tasks(SERVICE_CENTRE), []);
		does(NOTARY, confirm(NEW_KEY));
		assert_eq!(tasks(NOTARY_OFFICE), []);
		blocks_pass(DELAY - SLOT_DURATION_MS);
		refused(REGISTRAR, complete(), RecoveriesError::DelayNotOver);
		next_block_after(SLOT_DURATION_MS);
		for party in [NOTARY_OFFICE, SERVICE_CENTRE] {
			assert_eq!(tasks(party), task(AccessTask::CompleteRecovery(PERSON)));
		}
		does(NOTARY, complete());
		assert_eq!(tasks(SERVICE_CENTRE), []);
		assert!(has_key(NEW_KEY));

		let former = account(CITIZEN);
		assert_eq!(submit(CITIZEN, ask_for_money()), Err(InvalidTransaction::BadSigner.into()));
		does(NEW_KEY, SettlementCall::recover_balance { former: former.clone() });
		assert_eq!(balance(&NEW_KEY.account()), savings);
		assert_eq!(balance(&former), 0);
		does(NEW_KEY, ask_for_money());
		ensure_invariants_hold("after a recovery");
	});
}

#[test]
fn the_owner_vetoes_to_the_last_moment_even_if_it_was_suspended_before() {
	development_chain().execute_with(|| {
		due(THIEFS_KEY);
		does(REGISTRAR, InstitutionsCall::suspend_citizen { citizen: PERSON });
		let own = || RecoveriesCall::replace_own_key {
			account: NEW_KEY.account(),
			possession: possession(NEW_KEY, Binding::OwnKey(PERSON)),
		};
		refused(CITIZEN, own(), InstitutionsError::CitizenSuspended);

		does(CITIZEN, veto());
		assert_eq!(status(), None);
		let usages = pallet_allowance::Usages::<Runtime>::get(Payer::SuspendedCitizen(PERSON));
		assert!(usages.is_some(), "a suspended citizen has a small allowance");
		refused(NOTARY, complete(), RecoveriesError::NotFound);
		assert!(has_key(CITIZEN));

		does(REGISTRAR, InstitutionsCall::reinstate_citizen { citizen: PERSON });
		does(CITIZEN, own());
		assert!(has_key(NEW_KEY));
		ensure_invariants_hold("after a veto");
	});
}

/// Two who plan a theft and the chain's standstill would leave the owner no block for a veto.
#[test]
fn the_delay_does_not_run_while_the_chain_stands_still() {
	development_chain().execute_with(|| {
		does(REGISTRAR, open(THIEFS_KEY));
		does(NOTARY, confirm(THIEFS_KEY));
		next_block_after(DELAY);
		assert_eq!(status(), Some(RecoveryStatus::AwaitsDelay));
		refused(REGISTRAR, complete(), RecoveriesError::DelayNotOver);
		next_block_after(DELAY);
		refused(REGISTRAR, complete(), RecoveriesError::DelayNotOver);
		does(CITIZEN, veto());
		assert!(has_key(CITIZEN));
	});
}

/// What the pool says to a transaction.
fn priority(key: impl Signer, call: impl Into<RuntimeCall>) -> TransactionPriority {
	let transaction = sign(key, call.into());
	let validity = with_transaction(|| {
		let (source, parent) = (TransactionSource::External, System::parent_hash());
		let validity = Executive::validate_transaction(source, transaction, parent);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(validity))
	});
	validity.expect("nothing is dispatched").expect("the pool takes it").priority
}

#[test]
fn a_veto_passes_busy_institutions_in_the_pool_but_not_the_council() {
	development_chain().execute_with(|| {
		does(REGISTRAR, open(THIEFS_KEY));
		does(REGISTRAR, InstitutionsCall::suspend_citizen { citizen: PERSON });
		let veto = priority(CITIZEN, veto());
		assert!(veto > priority(NOTARY, confirm(THIEFS_KEY)));
		assert!(veto > priority(CITIZEN, ask_for_money()));
		let motion = pallet_collective::Call::propose {
			threshold: 1,
			proposal: Box::new(replace(NEW_KEY).into()),
			length_bound: 100,
		};
		assert!(veto < priority(Alice, RuntimeCall::Council(motion)));
	});
}

#[test]
fn the_council_decides_where_a_thief_has_the_key_and_vetoes() {
	development_chain().execute_with(|| {
		does(REGISTRAR, open(NEW_KEY));
		// Signed by the thief.
		does(CITIZEN, veto());
		due(THIEFS_KEY);
		decide(replace(NEW_KEY));
		assert!(has_key(NEW_KEY));
		assert_eq!(status(), Some(RecoveryStatus::Void));
		refused(REGISTRAR, complete(), RecoveriesError::KeyChanged);
		does(NEW_KEY, SettlementCall::recover_balance { former: account(CITIZEN) });
		does(NEW_KEY, veto());
		ensure_invariants_hold("after the council's decision");
	});
}

#[test]
fn a_recovery_stands_on_institutions_that_are_active_and_independent() {
	development_chain().execute_with(|| {
		due(NEW_KEY);
		let control = |controller| InstitutionsCall::set_controller {
			institution: NOTARY_OFFICE,
			controller,
		};
		decide(control(Some(SERVICE_CENTRE)));
		refused(REGISTRAR, complete(), RecoveriesError::NotIndependent);
		decide(control(None));
		decide(InstitutionsCall::suspend_institution { institution: NOTARY_OFFICE });
		refused(REGISTRAR, complete(), RecoveriesError::NotActive);
		decide(InstitutionsCall::reinstate_institution { institution: NOTARY_OFFICE });
		does(REGISTRAR, complete());
		assert!(has_key(NEW_KEY));
	});
}

#[test]
fn a_recovery_that_a_stolen_officers_key_confirmed_is_worth_nothing() {
	development_chain().execute_with(|| {
		let notary = Institutions::who_is(account(NOTARY)).expect("it is an officer's").holder;
		let citychain_access::Holder::Officer(officer) = notary else {
			panic!("{notary:?} is no officer")
		};
		let stolen_at = now();
		due(THIEFS_KEY);
		does(NOTARY, InstitutionsCall::report_compromised_key { officer, since: stolen_at });
		assert_eq!(submit(NOTARY, complete()), Err(InvalidTransaction::BadSigner.into()));
		refused(REGISTRAR, complete(), RecoveriesError::OfficerCompromised);
		does(REGISTRAR, RecoveriesCall::withdraw_recovery { citizen: PERSON });
		assert!(has_key(CITIZEN));
	});
}

/// Any administrator, any enrolling officer and any citizen could have the account of a recovery bound
/// to somebody else in the 72 hours that it is public, and so void the recovery for good.
#[test]
fn nobody_takes_the_account_of_a_recovery_away() {
	const HOTEL: InstitutionId = InstitutionId(8);
	/// An administrator of the hotel, which has no part in it.
	const HOTEL_ADMINISTRATOR: Sr25519Keyring = CharlieStash;
	/// What the owner signed for the recovery, which everybody reads in its block.
	fn public() -> Possession<MultiSignature> {
		possession(NEW_KEY, Binding::Recovery(PERSON))
	}

	development_chain().execute_with(|| {
		does(REGISTRAR, open(NEW_KEY));
		does(NOTARY, confirm(NEW_KEY));
		let account = NEW_KEY.account();
		let appoint = |possession| InstitutionsCall::appoint_officer {
			institution: HOTEL,
			account: account.clone(),
			duties: duties([Duty::Administer]),
			validity: Validity::open(now()),
			possession,
		};
		let enrol = |possession| InstitutionsCall::enrol_citizen {
			account: account.clone(),
			level: citychain_access::AssuranceLevel::Low,
			possession,
		};
		let invalid = || InstitutionsError::PossessionInvalid;
		let forged = possession(HOTEL_ADMINISTRATOR, Binding::Officer(HOTEL));
		for possession in [public(), forged] {
			refused(HOTEL_ADMINISTRATOR, appoint(possession), invalid());
		}
		let forged = possession(REGISTRAR, Binding::Citizen(SERVICE_CENTRE));
		for possession in [public(), forged] {
			refused(REGISTRAR, enrol(possession), invalid());
		}
		blocks_pass(DELAY);
		does(REGISTRAR, complete());
		assert!(has_key(NEW_KEY));
	});
}
