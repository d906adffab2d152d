// SPDX-License-Identifier: Apache-2.0
//! Floods: parties that send as much as a node takes of them, again and again, and what the others wait.
//!
//! The validation and the blocks are the runtime's. The pool and the author of the blocks are plain models
//! of the node's, at their worst: what came late and expires early goes first, no waiting transaction gets
//! another priority, and an author gives up early.

use super::{
	account, chain,
	story::{
		does,
		flood::{execute, open_recovery, remark, veto},
		in_block, in_pool, next_block_after, notarize, now, possession, sign_for, Party, Signer,
		Sybil,
	},
};
use crate::{
	AccountId, Allowance, Institutions, Runtime, RuntimeCall, System, UncheckedExtrinsic,
	SLOT_DURATION_MS,
};
use citychain_access::{AssuranceLevel, BlockShare, Holder, Sender};
use citychain_primitives::{
	duties, Binding, Digest, Duty, InstitutionId, OfficerId, Payer, Validity,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::Get,
	weights::Weight,
};
use pallet_allowance::{Usages, LENGTH_MARGIN};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, *};
use sp_runtime::{
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionValidityError},
};
use std::{
	cmp::Reverse,
	collections::{BTreeMap, BTreeSet},
};

/// Pools here hold so much less in number than a node's, so that a flood is signed within seconds.
const SMALLER: usize = 16;
/// What a node's pool holds, in number and in bytes: the SDK's default.
const COUNT: usize = 8_192 / SMALLER;
const BYTES: usize = 20 * 1024 * 1024;
/// How often an author tries in the time that it has for a block.
const TRIES: usize = 4_500 / SMALLER;
/// After so many that do not fit, an author in a hurry takes the block for full.
const SKIPPED: usize = 8;
/// How many of one account a pool takes, of an officer; of a citizen few enough anyhow.
const OF_ACCOUNT: u32 = 512 / SMALLER as u32;
/// How long the transactions of a flood are valid, in blocks, and those of others, as polkadot.js has it.
const SHORT: u64 = 8;
const LONG: u64 = 64;

/// How often the honest send: at once, and while the flood goes on.
const WAVES: usize = 3;
/// For so many blocks the flood goes on before they send again.
const BETWEEN: usize = 3;
/// When a test stops waiting, in blocks.
const LIMIT: usize = 12;
/// In how many blocks an honest transaction is in one, and what is urgent.
const IN_TIME: usize = 3;
const URGENT_IN_TIME: usize = 2;

/// As many officers and citizens as one institution needs to use all the room that it has here.
const OFFICERS: u32 = 55;
const CROWD: u32 = 175;
/// As near to a hundred as have room here for all that each may have waiting.
const HUNDRED: u32 = 37;

/// The honest: an officer of an institution that is not in any flood, a citizen of a keeper whose other
/// citizens are not, one whose keeper's other citizens are, one whose recovery is open, and an
/// administrator in whose institution floods begin.
const OFFICER: Sr25519Keyring = One;
const CITIZEN: Sybil = Sybil(1_000_000);
const NEIGHBOUR: Sybil = Sybil(1_000_001);
const OWNER: Sr25519Keyring = Ferdie;
const ADMINISTRATOR: Sr25519Keyring = DaveStash;

const FACTORY: (InstitutionId, Sr25519Keyring) = (InstitutionId(9), ADMINISTRATOR);
/// Who enrolled the crowds, and who did not.
/// What the neighbour is called.
const NEIGHBOURS: &str = "neighbour";
const KEEPER: (InstitutionId, Sr25519Keyring) = (InstitutionId(4), Eve);
const OTHER_KEEPER: (InstitutionId, Sr25519Keyring) = (InstitutionId(2), Charlie);

/// What one transaction of a flood is.
#[derive(Clone, Copy)]
enum What {
	/// It costs so much.
	Costly(u64),
	/// It is as long as the pool takes them.
	Longest,
	/// It is of the council, and as long as a block holds.
	Governance,
	/// It is as small as they are.
	Small,
	/// Of three who flood one sends the most costly, one what costs little and one the smallest, so that
	/// they fill blocks to the brim.
	Mixed,
}

impl What {
	/// What those who flood send, in turn.
	fn calls(self) -> Vec<RuntimeCall> {
		match self {
			Self::Costly(share) => vec![costly(share)],
			Self::Mixed => vec![costly(max_cost()), costly(5_000), remark(1)],
			Self::Longest => vec![remark(longest(remark, max_length()))],
			Self::Governance => {
				let block = *<Runtime as frame_system::Config>::BlockLength::get()
					.max
					.get(DispatchClass::Operational);
				let most = (block - LENGTH_MARGIN) as usize;
				vec![execute(remark(longest(|n| execute(remark(n)), most)))]
			},
			Self::Small => vec![remark(1)],
		}
	}
}

/// The call of anybody that costs about as much as it says: to close a motion that there is not, which is short
/// and whose weight is given by who calls; or by its bytes, if it is to cost less than that.
fn costly(share: u64) -> RuntimeCall {
	let block = <Runtime as frame_system::Config>::BlockWeights::get();
	let normal = block.get(DispatchClass::Normal).max_total.expect("it is bounded");
	let close = |ref_time| {
		RuntimeCall::Council(pallet_collective::Call::close {
			proposal_hash: H256::zero(),
			index: 0,
			proposal_weight_bound: Weight::from_parts(ref_time, 0),
			length_bound: 0,
		})
	};
	let of = |ppm: u64| normal.ref_time() / 1_000_000 * ppm;
	let least = Allowance::cost(
		sign_for(OFFICER, 0, Era::Immortal, close(0)).get_dispatch_info().total_weight(),
		DispatchClass::Operational,
		0,
	);
	match share.checked_sub(least.0 + 1) {
		Some(rest) => close(of(rest)),
		None => {
			let length = *<Runtime as frame_system::Config>::BlockLength::get()
				.max
				.get(DispatchClass::Normal);
			remark(longest(remark, length as usize / 1_000_000 * share as usize))
		},
	}
}

/// The most bytes that one may hold so that its transaction has no more than `most`.
fn longest(call: impl Fn(usize) -> RuntimeCall, most: usize) -> usize {
	let overhead = sign_for(OFFICER, 0, Era::mortal(SHORT, 1), call(most)).encoded_size() - most;
	most - overhead - 4
}

fn max_length() -> usize {
	let most: u32 = <Runtime as pallet_allowance::Config>::MaxTransactionLength::get();
	most as usize
}

/// What an ordinary transaction may cost.
fn max_cost() -> u64 {
	let most: BlockShare = <Runtime as pallet_allowance::Config>::MaxTransactionCost::get();
	most.0
}

/// A transaction that waits.
struct Waiting {
	transaction: UncheckedExtrinsic,
	sender: Sender<AccountId>,
	bytes: usize,
	priority: TransactionPriority,
	/// The block in which it is not valid any more.
	expires: u64,
	arrival: u64,
}

/// Why it was not let in.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
	NumberTaken,
	GroupFull,
	Full,
	Invalid(TransactionValidityError),
}

/// A node's pool, with the room of `node/src/service/pool/waiting.rs`.
#[derive(Default)]
struct Pool {
	waiting: BTreeMap<(AccountId, u32), Waiting>,
	arrivals: u64,
	refused: usize,
	most: (usize, usize),
}

impl Pool {
	/// Number and bytes of those for which this holds.
	fn sum(&self, which: impl Fn(&Waiting) -> bool) -> (usize, usize) {
		let which = self.waiting.values().filter(|waiting| which(waiting));
		which.fold((0, 0), |(count, bytes), waiting| (count + 1, bytes + waiting.bytes))
	}

	fn is_ahead(&self, sender: &Sender<AccountId>) -> bool {
		let before = sender.nonce.checked_sub(1).map(|nonce| (sender.account.clone(), nonce));
		sender.nonce > sender.next_nonce
			&& !before.is_some_and(|before| self.waiting.contains_key(&before))
	}

	fn ensure_room(&self, sender: &Sender<AccountId>, bytes: usize) -> Result<(), Refusal> {
		let parts = if sender.is_urgent { 5 } else { 4 };
		let within = |(count, used): (usize, usize), most_count: usize, most_bytes: usize| {
			count < most_count * parts / 5 && used + bytes <= most_bytes * parts / 5
		};
		if sender.may_be_large {
			let (_, large) = self.sum(|waiting| waiting.sender.may_be_large);
			return (large + bytes <= BYTES * 2 / 5).then_some(()).ok_or(Refusal::Full);
		}
		let (count, most) = match sender.group {
			Some(Payer::CitizensOf(_)) => (COUNT * 2 / 5, BYTES / 5),
			_ => (COUNT / 8, BYTES / 20),
		};
		let is_of_group = |waiting: &Waiting| {
			!waiting.sender.may_be_large && waiting.sender.group == sender.group
		};
		if !within(self.sum(is_of_group), count, most) {
			return Err(Refusal::GroupFull);
		}
		if self.is_ahead(sender) {
			let ahead = |waiting: &Waiting| self.is_ahead(&waiting.sender);
			let of_group = self.sum(|waiting| ahead(waiting) && is_of_group(waiting));
			if !within(of_group, COUNT / 20, BYTES / 20) {
				return Err(Refusal::GroupFull);
			}
			if !within(self.sum(ahead), COUNT / 10, BYTES / 10) {
				return Err(Refusal::Full);
			}
		}
		let all = self.sum(|waiting| !waiting.sender.may_be_large);
		within(all, COUNT, BYTES).then_some(()).ok_or(Refusal::Full)
	}

	fn takes(&mut self, transaction: UncheckedExtrinsic) -> Result<(), Refusal> {
		let taken = self.try_take(transaction);
		self.refused += usize::from(taken.is_err());
		let (count, bytes) = self.sum(|_| true);
		self.most = (self.most.0.max(count), self.most.1.max(bytes));
		taken
	}

	fn try_take(&mut self, transaction: UncheckedExtrinsic) -> Result<(), Refusal> {
		let bytes = transaction.encoded_size();
		let sender = crate::apis::sender(transaction.clone()).expect("it is signed");
		let number = (sender.account.clone(), sender.nonce);
		if let Some(first) = self.waiting.get(&number) {
			if first.sender.is_urgent || !sender.is_urgent {
				return Err(Refusal::NumberTaken);
			}
		}
		self.ensure_room(&sender, bytes)?;
		let validity = in_pool(transaction.clone()).map_err(Refusal::Invalid)?;
		self.arrivals += 1;
		let expires =
			u64::from(System::block_number()).saturating_add(1).saturating_add(validity.longevity);
		let (priority, arrival) = (validity.priority, self.arrivals);
		let waiting = Waiting { transaction, sender, bytes, priority, expires, arrival };
		self.waiting.insert(number, waiting);
		Ok(())
	}

	/// Its author makes the next block: the highest priority first, of equal ones what expires first, then
	/// what came first; of one account in the order of the numbers. Tells how many the block holds.
	fn makes_a_block(&mut self) -> usize {
		next_block_after(SLOT_DURATION_MS);
		let number = u64::from(System::block_number());
		self.waiting.retain(|_, waiting| waiting.expires > number);
		let place = |waiting: &Waiting| {
			let number = (waiting.sender.account.clone(), waiting.sender.nonce);
			(Reverse(waiting.priority), waiting.expires, waiting.arrival, number)
		};
		let is_next = |waiting: &&Waiting| {
			System::account_nonce(&waiting.sender.account) == waiting.sender.nonce
		};
		let mut ready: BTreeSet<_> = self.waiting.values().filter(is_next).map(place).collect();
		let (mut tries, mut skipped, mut taken) = (0, 0, 0);
		while let Some((.., number)) = ready.pop_first() {
			tries += 1;
			if tries > TRIES || skipped > SKIPPED {
				break;
			}
			match in_block(self.waiting[&number].transaction.clone()) {
				Ok(_) => {
					taken += 1;
					self.waiting.remove(&number);
					let next = self.waiting.get(&(number.0, number.1 + 1));
					ready.extend(next.map(place));
				},
				Err(TransactionValidityError::Invalid(InvalidTransaction::Future)) => (),
				Err(TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources)) => {
					skipped += 1;
				},
				Err(_) => {
					self.waiting.remove(&number);
				},
			}
		}
		taken
	}

	/// The number after those of `account` that wait in order.
	fn next_number(&self, account: &AccountId) -> u32 {
		let mut next = System::account_nonce(account);
		while self.waiting.contains_key(&(account.clone(), next)) {
			next += 1;
		}
		next
	}
}

/// What is peculiar to a flood.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
	Usual,
	/// All transactions of one account have one number.
	EqualNumbers,
	/// It takes all the room that citizens of its keeper have in the pool, so that others of them may wait
	/// outside until it ends.
	Crowd,
}

/// A flood: who floods, and with what.
struct Flood {
	kind: Kind,
	by: fn() -> Vec<Party>,
	what: What,
}

impl Flood {
	/// All send in turn until nobody gets anything in.
	fn floods(&self, flooders: &[Party], calls: &[RuntimeCall], pool: &mut Pool) {
		let era = || Era::mortal(SHORT, u64::from(System::block_number()) - 1);
		if self.kind == Kind::EqualNumbers {
			for flooder in flooders {
				// The first is left out, so that none of them gets into a block.
				let number = System::account_nonce(flooder.account()) + 1;
				for length in 0..40 {
					let _ = pool.takes(sign_for(*flooder, number, era(), remark(length)));
				}
			}
			return;
		}
		let mut sending: Vec<_> = flooders.iter().zip(calls.iter().cycle()).collect();
		while !sending.is_empty() {
			sending.retain(|(flooder, call)| {
				let account = flooder.account();
				let number = pool.next_number(&account);
				if number - System::account_nonce(&account) >= OF_ACCOUNT {
					pool.refused += 1;
					return false;
				}
				pool.takes(sign_for(**flooder, number, era(), (*call).clone())).is_ok()
			});
		}
	}
}

/// Officers whom the administrator of an institution appointed, the first of them with this number.
fn officers_of(
	(institution, administrator): (InstitutionId, Sr25519Keyring),
	first: u32,
	count: u32,
) -> Vec<Party> {
	let all = (first..first + count).map(Sybil);
	for officer in all.clone() {
		let appoint = pallet_institutions::Call::appoint_officer {
			institution,
			account: officer.account(),
			duties: duties([Duty::Administer]),
			validity: Validity { from: now(), until: None },
			possession: possession(officer, Binding::Officer(institution)),
		};
		does(administrator, appoint);
	}
	all.map(Party::from).collect()
}

/// Officers of the factory.
fn officers(count: u32) -> Vec<Party> {
	officers_of(FACTORY, 0, count)
}

/// Three officers of each of these institutions, whose administrators these are.
fn three_of_each(institutions: &[(u32, Sr25519Keyring)]) -> Vec<Party> {
	let three = |(number, (institution, administrator)): (usize, &(u32, Sr25519Keyring))| {
		let institution = (InstitutionId(*institution), *administrator);
		officers_of(institution, 3 * number as u32, 3)
	};
	institutions.iter().enumerate().flat_map(three).collect()
}

fn enrol((keeper, registrar): (InstitutionId, Sr25519Keyring), citizen: Sybil) {
	let possession = possession(citizen, Binding::Citizen(keeper));
	let (account, level) = (citizen.account(), AssuranceLevel::Low);
	does(registrar, pallet_institutions::Call::enrol_citizen { account, level, possession });
}

/// Citizens whom the keeper enrolled.
fn citizens(count: u32) -> Vec<Party> {
	let all = (0..count).map(Sybil);
	all.clone().for_each(|citizen| enrol(KEEPER, citizen));
	all.map(Party::from).collect()
}

fn keys<const N: usize>(keys: [Sr25519Keyring; N]) -> Vec<Party> {
	keys.map(Party::from).to_vec()
}

/// The officer of the factory whom its administrator suspends.
fn clerk() -> OfficerId {
	match Institutions::who_is(account(EveStash)).expect("is enrolled").holder {
		Holder::Officer(officer) => officer,
		other => panic!("{other:?} is no officer"),
	}
}

/// What is honestly sent, by whom, and within how many blocks it has to be in one.
struct Honest {
	name: &'static str,
	by: Party,
	call: RuntimeCall,
	in_time: usize,
}

/// What the honest send: the urgent only at first.
fn honest(wave: usize) -> Vec<Honest> {
	let honest = |name, by, call, in_time| Honest { name, by, call, in_time };
	let digest = Digest::Sm3([wave as u8; 32]);
	let suspend = || pallet_institutions::Call::suspend_officer { officer: clerk() }.into();
	let mut all = vec![
		honest("officer", Party::from(OFFICER), notarize(digest, now()), IN_TIME),
		honest("citizen", Party::from(CITIZEN), remark(100), IN_TIME),
		honest(NEIGHBOURS, Party::from(NEIGHBOUR), remark(100), IN_TIME),
	];
	if wave == 0 {
		all.push(honest("veto", Party::from(OWNER), veto(), URGENT_IN_TIME));
		all.push(honest("suspension", Party::from(ADMINISTRATOR), suspend(), URGENT_IN_TIME));
	}
	all
}

/// The flood begins, everybody else acts in it, and nobody waits for long.
fn runs(name: &str, flood: &Flood) {
	chain("local_testnet").execute_with(|| {
		let flooders = (flood.by)();
		enrol(OTHER_KEEPER, CITIZEN);
		enrol(KEEPER, NEIGHBOUR);
		open_recovery();
		next_block_after(SLOT_DURATION_MS);
		// All that was long ago.
		let _ = Usages::<Runtime>::clear(u32::MAX, None);
		let calls = flood.what.calls();
		let mut pool = Pool::default();
		let (mut in_blocks, mut kept_out, mut delays) = (0, 0, BTreeMap::<_, Vec<_>>::new());
		for wave in 0..WAVES {
			for _ in 0..if wave == 0 { 0 } else { BETWEEN } {
				in_blocks += pool.makes_a_block();
				flood.floods(&flooders, &calls, &mut pool);
			}
			flood.floods(&flooders, &calls, &mut pool);
			let mut waiting = honest(wave);
			waiting.retain(|Honest { name, by, call, .. }| {
				let era = Era::mortal(LONG, u64::from(System::block_number()) - 1);
				let number = System::account_nonce(by.account());
				match pool.takes(sign_for(*by, number, era, call.clone())) {
					Ok(()) => true,
					Err(Refusal::GroupFull) if *name == NEIGHBOURS && flood.kind == Kind::Crowd => {
						kept_out += 1;
						false
					},
					Err(refusal) => panic!("{name}: {refusal:?}"),
				}
			});
			for blocks in 1..=LIMIT {
				in_blocks += pool.makes_a_block();
				waiting.retain(|Honest { name, by, in_time, .. }| {
					let number = System::account_nonce(by.account());
					let is_in = !pool.waiting.contains_key(&(by.account(), number));
					if is_in {
						delays.entry(*name).or_default().push((blocks, *in_time));
					}
					!is_in
				});
				if waiting.is_empty() {
					break;
				}
				flood.floods(&flooders, &calls, &mut pool);
			}
			let late: Vec<_> = waiting.iter().map(|honest| honest.name).collect();
			assert!(late.is_empty(), "{name}: {late:?} waited more than {LIMIT} blocks");
		}
		let (count, bytes) = pool.most;
		let figures: Vec<_> = delays
			.iter()
			.map(|(who, delays)| {
				let blocks: Vec<_> = delays.iter().map(|(blocks, _)| blocks.to_string()).collect();
				format!("{who} {}", blocks.join(", "))
			})
			.collect();
		let kept_out = if kept_out > 0 {
			format!("; {kept_out} times {NEIGHBOURS} kept out")
		} else {
			String::new()
		};
		let figures = format!(
			"{name}: after blocks: {}{kept_out}; {in_blocks} in blocks, {} refused, at most {count} of \
			 {} kB in the pool",
			figures.join("; "),
			pool.refused,
			bytes / 1_024,
		);
		println!("{figures}");
		for (blocks, in_time) in delays.values().flatten() {
			assert!(blocks <= in_time, "{figures}");
		}
		assert!(count <= COUNT && bytes <= BYTES + BYTES * 2 / 5, "{figures}");
		assert!(pool.refused > 0, "it was no flood; {figures}");
	});
}

macro_rules! floods {
	($($name:ident: $kind:ident, $by:expr => $what:expr;)*) => {$(
		#[test]
		fn $name() {
			runs(stringify!($name), &Flood { kind: Kind::$kind, by: $by, what: $what });
		}
	)*};
}

floods! {
	one_citizen: Usual, || citizens(1) => What::Costly(1_000);
	a_hundred_citizens: Usual, || citizens(HUNDRED) => What::Costly(1_000);
	a_crowd_with_large_transactions: Crowd, || citizens(CROWD) => What::Costly(3_900);
	a_crowd_with_small_transactions: Crowd, || citizens(CROWD) => What::Small;
	one_officer: Usual, || officers(1) => What::Costly(max_cost());
	eighteen_officers: Usual, || officers(18) => What::Mixed;
	thousands_of_officers_with_large_transactions: Usual, || officers(OFFICERS) => What::Mixed;
	thousands_of_officers_with_small_transactions: Usual, || officers(OFFICERS) => What::Small;
	five_officers_with_the_longest: Usual, five => What::Longest;
	five_officers_with_the_most_costly: Usual, five => What::Costly(max_cost());
	five_institutions_that_fill_blocks: Usual, || three_of_each(&SEVEN[2..]) => What::Mixed;
	seven_institutions_that_fill_blocks: Usual, || three_of_each(&SEVEN) => What::Mixed;
	equal_numbers_of_an_officer: EqualNumbers, || officers(1) => What::Small;
	equal_numbers_of_a_citizen: EqualNumbers, || citizens(1) => What::Small;
	a_council_member_with_the_longest: Usual, || keys([Alice]) => What::Governance;
	a_council_member_with_costly_transactions: Usual, || keys([Alice]) => What::Costly(max_cost());
}

/// As many institutions as do not fill the pool alone, with their administrators: the eighth would.
const SEVEN: [(u32, Sr25519Keyring); 7] = [
	(2, Charlie),
	(3, Dave),
	(6, AliceStash),
	(7, BobStash),
	(8, CharlieStash),
	(9, DaveStash),
	(10, FerdieStash),
];

/// Officers of five institutions.
fn five() -> Vec<Party> {
	keys([AliceStash, BobStash, CharlieStash, EveStash, FerdieStash])
}

#[test]
fn the_largest_ordinary_transaction_leaves_enough_of_an_empty_block() {
	chain("local_testnet").execute_with(|| {
		for what in [What::Costly(max_cost()), What::Longest] {
			let number = System::account_nonce(account(OFFICER));
			let transaction = sign_for(OFFICER, number, Era::Immortal, what.calls().remove(0));
			assert_ok!(in_pool(transaction.clone()));
			assert!(in_block(transaction).is_ok());
			Usages::<Runtime>::remove(Payer::Institution(InstitutionId(5)));
			next_block_after(SLOT_DURATION_MS);
		}
	});
}
