// SPDX-License-Identifier: Apache-2.0
//! Whatever bytes arrive: nothing panics, what is refused changes nothing, and invariants hold.
//!
//! | judge | its bytes |
//! |---|---|
//! | [`transaction`] | a transaction as it arrives at a node |
//! | [`Targets::calls`] | a state, and calls with who signs each, rightly; see [`Step`] |
//! | [`Targets::question`] | a state, a question of the runtime API, and its arguments |
//!
//! A state is the beginning of a development chain, or what it has come to in the midst of one of the stories
//! that `fuzz/stories` keeps.

use super::{
	chain, ensure_invariants_hold, next_block_after,
	signing::{in_block, in_pool, in_pool_from, sign_next, Party, Signer},
};
use crate::{
	AccountId, Moment, Runtime, RuntimeCall, RuntimeEvent, System, UncheckedExtrinsic,
	SLOT_DURATION_MS,
};
use codec::{Decode, DecodeLimit, Encode};
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
use frame_support::storage::with_transaction_unchecked;
use pallet_collective::Event;
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_io::{storage, TestExternalities};
use sp_keyring::{
	Ed25519Keyring,
	Sr25519Keyring::{self, *},
};
use sp_runtime::{
	generic::Preamble,
	transaction_validity::{InvalidTransaction, TransactionSource},
	StateVersion, TransactionOutcome,
};
use std::{
	any::Any,
	fs,
	panic::{self, catch_unwind, AssertUnwindSafe},
	path::PathBuf,
	sync::Once,
};

/// How deep the runtime reads what is nested.
pub const DEPTH: u32 = 256;
/// Everybody whom the presets know, by the numbers that steps have, and below a stranger.
const KNOWN: [Sr25519Keyring; 14] = [
	Alice,
	Bob,
	Charlie,
	Dave,
	Eve,
	Ferdie,
	AliceStash,
	BobStash,
	CharlieStash,
	DaveStash,
	EveStash,
	FerdieStash,
	One,
	Two,
];
/// From this number on the council calls: on a development chain it is one member, who signs for it.
const COUNCIL: u8 = 0xe0;
/// From this number on nobody calls: time passes.
const PASSES: u8 = 0xf0;
/// How many steps of some bytes are taken.
const MOST_STEPS: usize = 16;
/// The longest time that passes in a step: four years, which is more than anything waits.
const LONGEST: Moment = 4 * 366 * 24 * 60 * 60 * 1_000;
/// After so many steps of a story its state is one of those to begin with.
const STEPS_APART: usize = 12;
/// These are for the node alone: they make a block or a state, or need its keys or its pool.
const NOT_ASKED: [&str; 7] = [
	"Benchmark_",
	"BlockBuilder_",
	"Core_",
	"GenesisBuilder_build_state",
	"GrandpaApi_submit_report",
	"SessionKeys_generate",
	"TryRuntime_",
];

/// What became of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
	/// They are no transaction.
	Unreadable,
	/// No block takes it.
	Refused,
	/// It is in a block, and its call failed.
	Failed,
	/// Its call was done.
	Done,
}

/// The pool and a block judge the bytes of a transaction.
pub fn transaction(bytes: &[u8]) -> Fate {
	let read = UncheckedExtrinsic::decode_all_with_depth_limit(DEPTH, &mut &*bytes);
	// Of a whole state it takes longer than all else, so the fuzz targets leave it to the tests, which judge the
	// corpus again.
	let root = || cfg!(test).then(|| storage::root(StateVersion::V1));
	let before = root();
	let fate = read.map_or(Fate::Unreadable, |transaction| {
		judge(transaction, &[TransactionSource::InBlock, TransactionSource::Local])
	});
	match fate {
		Fate::Unreadable | Fate::Refused => {
			assert_eq!(root(), before, "what is refused changed something")
		},
		Fate::Failed => (),
		Fate::Done => ensure_invariants_hold("after a transaction"),
	}
	fate
}

/// The pool and a block judge a transaction; the pool also if it came from these sources.
fn judge(transaction: UncheckedExtrinsic, sources: &[TransactionSource]) -> Fate {
	for source in sources {
		let _ = in_pool_from(*source, transaction.clone());
	}
	let in_pool = in_pool(transaction.clone());
	// What is not signed comes from the pool or from the block's author, whose own must not be wrong.
	if matches!(transaction.preamble, Preamble::Bare(_)) && in_pool.is_err() {
		return Fate::Refused;
	}
	match in_block(transaction) {
		Err(refused) => {
			// What the pool has ready may wait for a block that has room, or for allowance.
			let was_ready = in_pool.is_ok_and(|valid| valid.requires.is_empty());
			let waits = [InvalidTransaction::ExhaustsResources, InvalidTransaction::Future];
			let waits = waits.into_iter().any(|reason| refused == reason.into());
			assert!(!was_ready || waits, "the pool took it though {refused:?}");
			Fate::Refused
		},
		Ok(Err(_)) => Fate::Failed,
		Ok(Ok(())) => Fate::Done,
	}
}

/// What happens on a chain in a test: one after another in bytes, the number of the signer, or one from
/// `0xe0` on for the council, and the call; or a number from `0xf0` on and how many milliseconds pass, in eight bytes.
#[derive(Clone, Debug)]
pub enum Step {
	Call(u8, Box<RuntimeCall>),
	Pass(Moment),
}

impl Step {
	/// The numbers of everybody who can call, the council last.
	pub fn callers() -> Vec<u8> {
		(0..=KNOWN.len() as u8).chain([COUNCIL]).collect()
	}

	/// The account calls this, if it has a number.
	pub fn call(by: &AccountId, call: RuntimeCall) -> Option<Self> {
		let number = Parties::get().0.iter().position(|party| party.account() == *by)?;
		Some(Self::Call(number as u8, call.into()))
	}

	pub fn to_bytes(&self) -> Vec<u8> {
		match self {
			Self::Call(by, call) => (by, call).encode(),
			Self::Pass(elapsed) => (PASSES, elapsed).encode(),
		}
	}

	/// The next of some bytes.
	fn next(bytes: &mut &[u8]) -> Option<Self> {
		let number = u8::decode(bytes).ok()?;
		if number >= PASSES {
			// What is missing is zero.
			let (read, rest) = bytes.split_at(bytes.len().min(8));
			*bytes = rest;
			let mut elapsed = [0; 8];
			elapsed[..read.len()].copy_from_slice(read);
			return Some(Self::Pass(Moment::from_le_bytes(elapsed)));
		}
		let call = RuntimeCall::decode_with_depth_limit(DEPTH, bytes).ok()?;
		Some(Self::Call(number, call.into()))
	}

	/// All of some bytes, as far as they can be read.
	pub fn all(mut bytes: &[u8]) -> Vec<Self> {
		std::iter::from_fn(|| Self::next(&mut bytes)).collect()
	}

	fn take(self, parties: &Parties, judge: impl FnOnce(UncheckedExtrinsic) -> Fate) -> Fate {
		match self {
			Self::Call(by, call) => {
				if by >= COUNCIL {
					let fate = judge(sign_next(parties.0[0], moved(call)));
					return if is_executed() { fate } else { fate.min(Fate::Failed) };
				}
				let by = parties.0[usize::from(by) % parties.0.len()];
				judge(sign_next(by, *call))
			},
			Self::Pass(elapsed) => {
				let slots = (elapsed % LONGEST / SLOT_DURATION_MS).max(1);
				next_block_after(slots * SLOT_DURATION_MS);
				Fate::Done
			},
		}
	}
}

/// The motion of a council of one, which is executed at once.
fn moved(proposal: Box<RuntimeCall>) -> RuntimeCall {
	let length_bound = proposal.encoded_size() as u32;
	pallet_collective::Call::propose { threshold: 1, proposal, length_bound }.into()
}

/// Whether what the council moved last went through.
fn is_executed() -> bool {
	let executed = System::events().into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::Council(Event::Executed { result, .. }) => Some(result.is_ok()),
		_ => None,
	});
	executed.unwrap_or(false)
}

/// Who signs steps, by their numbers.
#[derive(Clone)]
struct Parties(Vec<Party>);

impl Parties {
	fn get() -> Self {
		thread_local! {
			static PARTIES: Parties = {
				let stranger = Party::from(Ed25519Keyring::Ferdie);
				Parties(KNOWN.into_iter().map(Party::from).chain([stranger]).collect())
			};
		}
		PARTIES.with(Clone::clone)
	}
}

/// Takes the steps of these bytes, and tells the best fate of any.
fn take(bytes: &[u8]) -> Fate {
	let parties = Parties::get();
	let steps = Step::all(bytes).into_iter().take(MOST_STEPS);
	let fates = steps.map(|step| step.take(&parties, |transaction| judge(transaction, &[])));
	let best = fates.max().unwrap_or(Fate::Unreadable);
	if best == Fate::Done {
		ensure_invariants_hold("after all steps");
	}
	best
}

/// What judges the bytes of each target, always in the same states.
pub struct Targets {
	/// For transactions: a chain with the allowances of a living network.
	network: TestExternalities,
	/// For calls and questions.
	states: Vec<TestExternalities>,
	questions: Vec<String>,
}

impl Targets {
	/// The targets, as `fuzz/` has them.
	pub const NAMES: [&'static str; 3] = ["transactions", "calls", "questions"];

	/// Takes all steps of the kept stories.
	pub fn of_stories() -> Self {
		keep_unreadable_quiet();
		let parties = Parties::get();
		let mut states = vec![kept(&mut chain(DEV_RUNTIME_PRESET))];
		for story in stories() {
			let mut chain = chain(DEV_RUNTIME_PRESET);
			for steps in story.chunks(STEPS_APART) {
				chain.execute_with(|| {
					for step in steps {
						step.clone().take(&parties, |transaction| match in_block(transaction) {
							Ok(Ok(())) => Fate::Done,
							_ => Fate::Failed,
						});
					}
				});
				states.push(kept(&mut chain));
			}
		}
		let questions = questions(&mut states[0]);
		let network = kept(&mut chain(LOCAL_TESTNET_RUNTIME_PRESET));
		Self { network, states, questions }
	}

	/// How many states there are.
	pub fn states(&self) -> usize {
		self.states.len()
	}

	/// Judges the bytes by the target of this name.
	pub fn judge(&mut self, target: &str, bytes: &[u8]) -> Fate {
		match target {
			"transactions" => self.transaction(bytes),
			"calls" => self.calls(bytes),
			"questions" => self.question(bytes),
			_ => panic!("there is no target {target}"),
		}
	}

	/// A transaction as it arrives.
	pub fn transaction(&mut self, bytes: &[u8]) -> Fate {
		undone(&mut self.network, || transaction(bytes))
	}

	/// The number of a state, then steps.
	pub fn calls(&mut self, bytes: &[u8]) -> Fate {
		let Some((state, steps)) = bytes.split_first() else { return Fate::Unreadable };
		undone(self.state(*state), || take(steps))
	}

	/// The number of a state, that of a question, then its arguments.
	pub fn question(&mut self, bytes: &[u8]) -> Fate {
		let [state, number, arguments @ ..] = bytes else { return Fate::Unreadable };
		let name = self.questions[usize::from(*number) % self.questions.len()].clone();
		undone(self.state(*state), || match ask(&name, arguments) {
			Ok(answer) => {
				assert!(answer.is_some(), "{name} is none of its questions");
				Fate::Done
			},
			Err(Unreadable) => Fate::Unreadable,
		})
	}

	fn state(&mut self, number: u8) -> &mut TestExternalities {
		let which = usize::from(number) % self.states.len();
		&mut self.states[which]
	}
}

/// Acts on this state, and undoes it.
fn undone<R>(state: &mut TestExternalities, act: impl FnOnce() -> R) -> R {
	state.execute_with(|| with_transaction_unchecked(|| TransactionOutcome::Rollback(act())))
}

/// The same state, with all of it where what changes is kept: reading it takes half the time.
fn kept(chain: &mut TestExternalities) -> TestExternalities {
	let (mut kept, mut key) = (TestExternalities::default(), vec![]);
	while let Some(next) = chain.execute_with(|| storage::next_key(&key)) {
		let value = chain.execute_with(|| storage::get(&next)).expect("the key has a value");
		kept.execute_with(|| storage::set(&next, &value));
		key = next;
	}
	kept
}

/// The directory in which corpus, stories and findings of the past are kept.
fn kept_in(directory: &str) -> PathBuf {
	PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz")).join(directory)
}

/// The files of a directory, in the order of their names; none if there is no such directory.
pub fn files(directory: &str) -> Vec<(String, Vec<u8>)> {
	let Ok(entries) = fs::read_dir(kept_in(directory)) else { return vec![] };
	let mut paths: Vec<_> = entries.map(|entry| entry.expect("it is readable").path()).collect();
	paths.sort();
	let read = |path: PathBuf| {
		let bytes = fs::read(&path).expect("it is readable");
		(path.display().to_string(), bytes)
	};
	paths.into_iter().map(read).collect()
}

/// The kept stories.
pub fn stories() -> Vec<Vec<Step>> {
	files("stories").iter().map(|(_, bytes)| Step::all(bytes)).collect()
}

/// What anybody may ask of the runtime, as the node names it.
fn questions(chain: &mut TestExternalities) -> Vec<String> {
	let bytes = chain.execute_with(|| Runtime::metadata_at_version(16).expect("it is offered"));
	let decoded = RuntimeMetadataPrefixed::decode(&mut &bytes[..]).expect("it is metadata").1;
	let RuntimeMetadata::V16(metadata) = decoded else { panic!("another version") };
	let names = metadata
		.apis
		.iter()
		.flat_map(|api| api.methods.iter().map(|method| format!("{}_{}", api.name, method.name)));
	names.filter(|name| is_asked(name)).collect()
}

/// Whether the question of this name is among them.
pub fn is_asked(name: &str) -> bool {
	!NOT_ASKED.iter().any(|not| name.starts_with(not))
}

/// Why a question was not asked: its arguments cannot be read.
struct Unreadable;

/// How the runtime says that arguments cannot be read.
fn is_unreadable(panicked: &(dyn Any + Send)) -> bool {
	// The compiler makes one or the other of it.
	let text = panicked.downcast_ref::<String>().map(String::as_str);
	let text = text.or_else(|| panicked.downcast_ref::<&str>().copied());
	text.is_some_and(|text| text.starts_with("Bad input data provided to "))
}

/// That arguments cannot be read is a panic, and no finding: nobody prints it, and libFuzzer does not stop.
fn keep_unreadable_quiet() {
	static ONCE: Once = Once::new();
	ONCE.call_once(|| {
		let finding = panic::take_hook();
		panic::set_hook(Box::new(move |panicked| {
			if !is_unreadable(panicked.payload()) {
				finding(panicked);
			}
		}));
	});
}

/// What the runtime answers; none if there is no such question.
fn ask(name: &str, arguments: &[u8]) -> Result<Option<Vec<u8>>, Unreadable> {
	let asked = catch_unwind(AssertUnwindSafe(|| crate::apis::api::dispatch(name, arguments)));
	asked.map_err(|panicked| match is_unreadable(&*panicked) {
		true => Unreadable,
		false => panic::resume_unwind(panicked),
	})
}
