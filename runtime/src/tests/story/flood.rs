// SPDX-License-Identifier: Apache-2.0
//! Who sends as much as it can, and what the others notice of it.

use super::{
	does, in_block, in_pool, next_block_after, notarize, now, possession, sign, sign_ahead,
	InstitutionsCall, Signer, Sybil, STRANGER,
};
use crate::{
	tests::{account, chain},
	AccountId, Allowance, Executive, Institutions, Runtime, RuntimeCall, System,
	UncheckedExtrinsic, SLOT_DURATION_MS,
};
use citychain_access::{AllowanceClass, AssuranceLevel, BlockShare, Holder};
use citychain_primitives::{
	Authority, Binding, CitizenId, Commitment, Digest, Duty, InstitutionId, OfficerId, Payer,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
	storage::with_transaction_unchecked,
	traits::Get,
};
use pallet_allowance::{
	extensions::{PRIORITY_CITIZEN, PRIORITY_OFFICER, PRIORITY_URGENT, PRIORITY_URGENT_CITIZEN},
	Usages, CALL_BARRED, LENGTH_MARGIN, TRANSACTION_TOO_LARGE,
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, *};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionValidityError},
	TransactionOutcome,
};

/// Who keeps the citizens' enrolment.
const REGISTRAR: Sr25519Keyring = Eve;
const CITIZEN: Sr25519Keyring = Ferdie;
const KEEPER: InstitutionId = InstitutionId(4);
/// Officers of five institutions.
const FIVE: [Sr25519Keyring; 5] = [AliceStash, BobStash, CharlieStash, DaveStash, FerdieStash];
/// What the node's pool takes of one payer, in bytes.
const BYTES_OF_PAYER: usize = 1024 * 1024;

const FUTURE: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Future);
const BARRED: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Custom(CALL_BARRED));

fn priority(key: impl Signer, call: impl Into<RuntimeCall>) -> TransactionPriority {
	in_pool(sign(key, call.into())).expect("the pool takes it").priority
}

pub(in crate::tests) fn remark(length: usize) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![0; length] }.into()
}

fn vote() -> RuntimeCall {
	let (proposal, index, approve) = (H256::zero(), 0, true);
	RuntimeCall::Council(pallet_collective::Call::vote { proposal, index, approve })
}

pub(in crate::tests) fn execute(call: RuntimeCall) -> RuntimeCall {
	let length_bound = call.encoded_size() as u32;
	RuntimeCall::Council(pallet_collective::Call::execute {
		proposal: Box::new(call),
		length_bound,
	})
}

pub(in crate::tests) fn veto() -> RuntimeCall {
	pallet_recoveries::Call::veto_recovery {}.into()
}

pub(in crate::tests) fn open_recovery() {
	does(
		REGISTRAR,
		pallet_recoveries::Call::open_recovery {
			citizen: CitizenId(0),
			account: STRANGER.to_account_id(),
			grounds: Commitment([7; 32]),
			possession: possession(STRANGER, Binding::Recovery(CitizenId(0))),
		},
	);
}

/// The transactions that wait at a block's author, who takes the highest priority first and of equal
/// ones the oldest, and keeps what is over the allowance or the block.
#[derive(Default)]
struct Author {
	waiting: Vec<(TransactionPriority, UncheckedExtrinsic)>,
}

impl Author {
	fn takes(&mut self, transaction: UncheckedExtrinsic) {
		let priority = in_pool(transaction.clone()).expect("the pool takes it").priority;
		self.waiting.push((priority, transaction));
	}

	/// Makes the next block. Tells how many transactions it holds.
	fn makes_a_block(&mut self) -> usize {
		next_block_after(SLOT_DURATION_MS);
		let before = self.waiting.len();
		self.waiting.sort_by_key(|(priority, _)| core::cmp::Reverse(*priority));
		self.waiting.retain(|(_, transaction)| match in_block(transaction.clone()) {
			Ok(_) => false,
			Err(TransactionValidityError::Invalid(
				InvalidTransaction::Future | InvalidTransaction::ExhaustsResources,
			)) => true,
			Err(refused) => panic!("an author would forget it: {refused:?}"),
		});
		before - self.waiting.len()
	}
}

/// The most bytes of an ordinary transaction.
fn longest() -> usize {
	let longest: u32 = <Runtime as pallet_allowance::Config>::MaxTransactionLength::get();
	longest as usize
}

/// As many of the longest transactions that the pool takes as the node keeps of one payer.
fn longest_of(key: Sr25519Keyring) -> Vec<UncheckedExtrinsic> {
	let most = longest();
	let overhead = sign(key, remark(most)).encoded_size() - most;
	(0..BYTES_OF_PAYER / most)
		.map(|ahead| sign_ahead(key, ahead as u32, remark(most - overhead)))
		.collect()
}

#[test]
fn what_the_pool_takes_fits_into_an_otherwise_empty_block() {
	chain("local_testnet").execute_with(|| {
		let block = *<Runtime as frame_system::Config>::BlockLength::get()
			.max
			.get(DispatchClass::Operational) as usize;
		let overhead = sign(Alice, execute(remark(block))).encoded_size() - block;
		let mut taken = 0;
		let margin = LENGTH_MARGIN as usize;
		for less in [100, 116, 128, 500, margin - 1, margin, margin + 1] {
			let transaction = sign(Alice, execute(remark(block - less - overhead)));
			assert_eq!(transaction.encoded_size(), block - less);
			let is_taken = in_pool(transaction.clone()).is_ok();
			assert_eq!(is_taken, less >= margin, "{less}");
			if is_taken {
				taken += 1;
				let applied = with_transaction_unchecked(|| {
					TransactionOutcome::Rollback(Executive::apply_extrinsic(transaction))
				});
				assert_ok!(applied.expect("an empty block has room for it"));
			}
		}
		assert_eq!(taken, 2);
	});
}

#[test]
fn only_the_councils_transactions_are_longer_than_others() {
	chain("local_testnet").execute_with(|| {
		let most = longest();
		let too_large = Err(InvalidTransaction::Custom(TRANSACTION_TOO_LARGE).into());
		assert_eq!(in_pool(sign(CharlieStash, remark(most))), too_large);
		assert_eq!(in_pool(sign(Alice, remark(most))), too_large);
		assert_ok!(in_pool(sign(Alice, execute(remark(most)))));
		assert_eq!(in_pool(sign(CharlieStash, execute(remark(most)))), Err(BARRED));
		// Code that nobody authorized is as any other bytes.
		let upgrade = frame_system::Call::apply_authorized_upgrade { code: vec![1; most] };
		assert_eq!(in_pool(sign(CharlieStash, upgrade.clone().into())), too_large);
		let code_hash = sp_io::hashing::blake2_256(&vec![1; most]).into();
		assert_ok!(System::authorize_upgrade(crate::RuntimeOrigin::root(), code_hash));
		assert_ok!(in_pool(sign(CharlieStash, upgrade.into())));
	});
}

#[test]
fn only_who_can_do_it_is_urgent() {
	chain("local_testnet").execute_with(|| {
		assert_eq!(priority(Alice, vote()), PRIORITY_URGENT);
		for (who, ordinary) in [(CharlieStash, PRIORITY_OFFICER), (CITIZEN, PRIORITY_CITIZEN)] {
			assert_eq!(in_pool(sign(who, vote())), Err(BARRED));
			assert_eq!(in_block(sign(who, vote())), Err(BARRED));
			let close = RuntimeCall::Council(pallet_collective::Call::close {
				proposal_hash: H256::zero(),
				index: 0,
				proposal_weight_bound: Default::default(),
				length_bound: 0,
			});
			assert_eq!(priority(who, close), ordinary);
			let purge: RuntimeCall = pallet_session::Call::purge_keys {}.into();
			assert_eq!(priority(who, purge), ordinary);
			let suspend = |officer| InstitutionsCall::suspend_officer { officer };
			assert_eq!(priority(who, suspend(OfficerId(0))), ordinary);
		}
		let purge: RuntimeCall = pallet_session::Call::purge_keys {}.into();
		assert_eq!(priority(Alice, purge), PRIORITY_URGENT);
		// The administrator of an institution, for its own officers alone.
		let officer = |who| Institutions::ensure_officer(&account(who), Duty::Administer);
		let own = officer(CharlieStash).expect("it administers").officer;
		let suspend = |officer| InstitutionsCall::suspend_officer { officer };
		assert_eq!(priority(CharlieStash, suspend(own)), PRIORITY_URGENT);
		assert_eq!(priority(DaveStash, suspend(own)), PRIORITY_OFFICER);
		// A veto of what is open.
		assert_eq!(priority(CITIZEN, veto()), PRIORITY_CITIZEN);
		open_recovery();
		assert_eq!(priority(CITIZEN, veto()), PRIORITY_URGENT_CITIZEN);
		assert_eq!(priority(CharlieStash, veto()), PRIORITY_OFFICER);
	});
}

#[test]
fn a_veto_can_always_be_afforded() {
	chain("local_testnet").execute_with(|| {
		let transaction = sign(CITIZEN, veto());
		let info = transaction.get_dispatch_info();
		let cost = Allowance::cost(info.total_weight(), info.class, transaction.encoded_size());
		let least: BlockShare = <Runtime as pallet_allowance::Config>::MinCitizenBurst::get();
		assert!(cost <= least, "a veto costs {cost:?}, {least:?} are certain");
	});
}

/// Uses up what `payer` has in this block.
fn exhaust(payer: Payer) {
	let used = Allowance::allowance(AllowanceClass::from(&payer)).burst;
	let at_block = System::block_number();
	Usages::<Runtime>::insert(payer, pallet_allowance::Usage { used, at_block });
}

#[test]
fn one_clerk_does_not_keep_its_administrator_from_suspending_it() {
	chain("local_testnet").execute_with(|| {
		let factory = InstitutionId(9);
		let clerk =
			|| Institutions::ensure_officer(&account(EveStash), Duty::ApproveReimbursements);
		let suspend = || -> RuntimeCall {
			let officer = Institutions::who_is(account(EveStash)).expect("is enrolled").holder;
			let Holder::Officer(officer) = officer else { panic!("{officer:?} is no officer") };
			InstitutionsCall::suspend_officer { officer }.into()
		};
		let mut author = Author::default();
		longest_of(EveStash).into_iter().for_each(|transaction| author.takes(transaction));
		next_block_after(SLOT_DURATION_MS);
		exhaust(Payer::Institution(factory));
		assert_ok!(clerk());
		assert_eq!(in_block(sign(DaveStash, remark(1))), Err(FUTURE));
		assert_eq!(in_block(sign(EveStash, suspend())), Err(FUTURE), "it is not its to do");
		assert_ok!(in_block(sign(DaveStash, suspend())).expect("it uses the reserve"));
		assert!(clerk().is_err());
		assert!(Usages::<Runtime>::contains_key(Payer::InstitutionReserve(factory)));
	});
}

#[test]
fn five_officers_with_the_largest_transactions_delay_others_by_no_more_than_three_blocks() {
	chain("local_testnet").execute_with(|| {
		let mut author = Author::default();
		for key in FIVE {
			longest_of(key).into_iter().for_each(|transaction| author.takes(transaction));
		}
		let flood = author.waiting.len();
		open_recovery();
		author.takes(sign(Bob, notarize(Digest::Sm3([1; 32]), now())));
		author.takes(sign(CITIZEN, veto()));
		author.makes_a_block();
		assert_eq!(System::account_nonce(account(CITIZEN)), 1, "a veto goes first");
		author.takes(sign(CITIZEN, remark(100)));
		author.makes_a_block();
		author.makes_a_block();
		assert_eq!(System::account_nonce(account(Bob)), 1, "an officer waits three blocks");
		author.makes_a_block();
		assert_eq!(System::account_nonce(account(CITIZEN)), 2, "a citizen waits three blocks");
		assert!(author.waiting.len() < flood, "the flood was in blocks too");
	});
}

#[test]
fn one_officer_and_one_citizen_with_all_that_the_pool_takes_delay_nobody() {
	chain("local_testnet").execute_with(|| {
		let mut author = Author::default();
		for ahead in 0..30 {
			author.takes(sign_ahead(CharlieStash, ahead, remark(100_000)));
		}
		for ahead in 0..4 {
			author.takes(sign_ahead(CITIZEN, ahead, remark(12_000)));
		}
		author.takes(sign(Bob, notarize(Digest::Sm3([1; 32]), now())));
		author.takes(sign(Alice, vote()));
		author.makes_a_block();
		assert_eq!(System::account_nonce(account(Bob)), 1);
		assert_eq!(System::account_nonce(account(Alice)), 1);
		let citizens = System::account_nonce(account(CITIZEN));
		assert!((1..4).contains(&citizens), "its burst, and no more: {citizens}");
	});
}

/// Enrols as many.
fn enrol(count: u32) -> impl Iterator<Item = AccountId> + Clone {
	for sybil in (0..count).map(Sybil) {
		let (account, level) = (sybil.account(), AssuranceLevel::Low);
		let possession = possession(sybil, Binding::Citizen(KEEPER));
		does(REGISTRAR, InstitutionsCall::enrol_citizen { account, level, possession });
	}
	(0..count).map(|number| Sybil(number).account())
}

/// What is declared for every signer is given back to who is charged once.
#[test]
fn an_officer_does_not_pay_for_what_only_citizens_use() {
	use pallet_allowance::WeightInfo;
	type Weights = <Runtime as pallet_allowance::Config>::WeightInfo;
	chain("local_testnet").execute_with(|| {
		let transaction = sign(BobStash, remark(1));
		let (info, length) = (transaction.get_dispatch_info(), transaction.encoded_size());
		assert_ok!(in_block(transaction).expect("enters the block"));
		let unspent = Weights::charge_citizen() - Weights::charge_allowance();
		let most = Allowance::cost(info.total_weight() - unspent, info.class, length).0;
		let usage = Usages::<Runtime>::get(Payer::Institution(InstitutionId(7)));
		let used = usage.expect("it was charged").used.0;
		assert!(used <= most, "{used} of {most}");
	});
}

#[test]
fn enrolling_yields_no_more_of_the_blocks_than_it_costs() {
	chain("local_testnet").execute_with(|| {
		let sybils = enrol(200);
		let used = |payer| Usages::<Runtime>::get(payer).map_or(0, |usage| usage.used.0);
		let spent = used(Payer::Institution(KEEPER));
		let available = |sybils: &mut dyn Iterator<Item = AccountId>| -> u64 {
			sybils
				.map(|sybil| Allowance::allowance_of(sybil).expect("is enrolled").available.0)
				.sum()
		};
		let gained = available(&mut sybils.clone());
		assert!(gained <= spent, "{gained} for {spent}");
		// Each in the next block has what comes back, and together they have what is their keeper's.
		exhaust(Payer::CitizensOf(KEEPER));
		let share = Allowance::allowance(AllowanceClass::CitizensOfKeeper).per_block.0;
		assert!(available(&mut sybils.clone().take(1)) <= share);
		exhaust(Payer::Citizen(CitizenId(0)));
		open_recovery();
		assert_eq!(in_block(sign(CITIZEN, remark(1))), Err(FUTURE));
		assert_ok!(in_block(sign(CITIZEN, veto())).expect("uses the reserve"));
	});
}

#[test]
fn citizens_of_a_suspended_keeper_have_little_and_can_veto() {
	chain("local_testnet").execute_with(|| {
		open_recovery();
		assert_ok!(Institutions::suspend_institution(crate::RuntimeOrigin::root(), KEEPER));
		let info = Allowance::allowance_of(account(CITIZEN)).expect("is enrolled");
		assert_eq!(info.payer, Payer::SuspendedCitizen(CitizenId(0)));
		assert_eq!(info.allowance, Allowance::allowance(AllowanceClass::OfficerOutOfOffice));
		assert_eq!(priority(CITIZEN, veto()), PRIORITY_URGENT_CITIZEN);
		assert_ok!(in_block(sign(CITIZEN, veto())).expect("enters the block"));
	});
}

#[test]
fn officers_of_a_suspended_institution_share_one_small_allowance() {
	chain("local_testnet").execute_with(|| {
		let factory = InstitutionId(9);
		assert_ok!(Institutions::suspend_institution(crate::RuntimeOrigin::root(), factory));
		for key in [DaveStash, EveStash] {
			let payer = Allowance::allowance_of(account(key)).expect("is enrolled").payer;
			assert_eq!(payer, Payer::OutOfOffice(factory));
			assert_eq!(in_pool(sign(key, remark(1))), Err(BARRED));
		}
	});
}

#[test]
fn who_is_asked_about_a_transaction_is_told_who_sent_it() {
	use crate::apis::sender;
	chain("local_testnet").execute_with(|| {
		let told = sender(sign_ahead(Alice, 3, vote())).expect("it is signed");
		assert_eq!((told.account, told.nonce, told.next_nonce), (account(Alice), 3, 0));
		assert_eq!(told.group, Some(Payer::Institution(InstitutionId(0))));
		assert!(told.is_urgent && told.may_be_large);
		assert_eq!(sender(sign(STRANGER, remark(1))).expect("it is signed").group, None);
		assert_eq!(sender(UncheckedExtrinsic::new_bare(remark(1))), None);
	});
}
