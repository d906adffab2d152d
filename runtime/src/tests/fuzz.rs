// SPDX-License-Identifier: Apache-2.0
//! Whatever bytes arrive: nothing panics, and what is refused changes nothing.
//!
//! The corpus is one transaction of each call that the metadata has. It is changed at random: all of its
//! bytes as they arrive, and those of the call alone, which is then signed as it should be and so is
//! dispatched.
//!
//! What `scripts/fuzz.sh` found by coverage is kept in `fuzz/`, and judged here again. It begins with what
//! [`the_first_corpus_is_written`] and the stories write where `CITYCHAIN_WRITE_CORPUS` names a directory.

use super::{
	chain,
	client::{value, Numbers},
	documentation::{metadata, resolve},
};
use crate::{
	testing::{
		judging::{self, files, Fate, Step, Targets, DEPTH},
		signing::{sign_next, Party},
	},
	RuntimeCall,
};
use citychain_kit::testing::{
	config,
	proptest::{collection, prelude::*, sample::Index, test_runner::TestRunner},
};
use codec::{DecodeAll, DecodeLimit, Encode};
use frame_support::storage::with_transaction_unchecked;
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, TypeDefPrimitive};
use sp_core::hexdisplay::HexDisplay;
use sp_io::hashing::blake2_128;
use sp_keyring::Sr25519Keyring::{self, *};
use sp_runtime::TransactionOutcome;
use std::{cell::RefCell, collections::BTreeMap, env, fs, io::Write, path::PathBuf};

/// How many cases each property tries by default.
const CASES: u32 = 256;
/// What of a story is kept, in bytes: some tests go on for long, and come to nothing new.
const LONGEST_STORY: u64 = 6_144;
/// A member of the council who validates, officers, a citizen, and who is not enrolled.
const SIGNERS: [Sr25519Keyring; 6] = [Alice, Bob, Eve, FerdieStash, Ferdie, AliceStash];

/// A call that the metadata has.
struct Known {
	name: String,
	index: [u8; 2],
	/// The types of its arguments.
	fields: Vec<u32>,
	/// Its encoding with the least arguments.
	least: Vec<u8>,
}

impl Known {
	/// Its encoding with arguments of which the seed decides; the least for one in four.
	fn any(&self, types: &PortableRegistry, seed: u64) -> Vec<u8> {
		if seed.is_multiple_of(4) {
			return self.least.clone();
		}
		let mut numbers = Numbers(seed);
		let arguments = self.fields.iter().map(|id| value(types, *id, &mut numbers, 0));
		[self.index.to_vec()].into_iter().chain(arguments).collect::<Vec<_>>().concat()
	}
}

/// One call of each that there is, its arguments as little as can be: zero, empty, nothing, or the first.
fn calls() -> Vec<Known> {
	let metadata = metadata();
	let (mut all, mut unknown) = (vec![], vec![]);
	for pallet in &metadata.pallets {
		let Some(calls) = &pallet.calls else { continue };
		let TypeDef::Variant(variants) = &resolve(&metadata.types, calls.ty.id).type_def else {
			panic!("calls are an enum");
		};
		for variant in &variants.variants {
			let name = format!("{}.{}", pallet.name, variant.name);
			let index = [pallet.index, variant.index];
			let bytes = [&index[..], &least_of(&metadata.types, &variant.fields)].concat();
			match RuntimeCall::decode_all(&mut &*bytes) {
				Ok(_) => {
					let fields = variant.fields.iter().map(|field| field.ty.id).collect();
					all.push(Known { name, index, fields, least: bytes });
				},
				Err(wrong) => unknown.push(format!("{name}: {wrong:?}")),
			}
		}
	}
	assert!(unknown.is_empty(), "of these the least is not known:\n{}", unknown.join("\n"));
	all
}

/// The least values of these fields.
fn least_of(types: &PortableRegistry, fields: &[Field<PortableForm>]) -> Vec<u8> {
	let least = |field: &Field<PortableForm>| match field.type_name.as_deref() {
		// These are texts that are not empty.
		Some("NumberSeries") => "26330".encode(),
		Some("InvoiceNumber") => "26330000000000000001".encode(),
		_ => least(types, field.ty.id),
	};
	fields.iter().flat_map(least).collect()
}

/// The least value of a type.
fn least(types: &PortableRegistry, id: u32) -> Vec<u8> {
	let ty = resolve(types, id);
	match ty.path.ident().as_deref() {
		Some("Region") => return 330_100_u32.encode(),
		Some("RuntimeCall") => {
			return RuntimeCall::System(frame_system::Call::remark { remark: vec![] }).encode();
		},
		_ => (),
	}
	match &ty.type_def {
		TypeDef::Composite(composite) => least_of(types, &composite.fields),
		TypeDef::Variant(variants) => {
			let first = variants.variants.iter().min_by_key(|variant| variant.index);
			let first = first.expect("calls hold no types without values");
			[&[first.index][..], &least_of(types, &first.fields)].concat()
		},
		TypeDef::Sequence(_) | TypeDef::BitSequence(_) | TypeDef::Compact(_) => vec![0],
		TypeDef::Array(items) => least(types, items.type_param.id).repeat(items.len as usize),
		TypeDef::Tuple(tuple) => {
			tuple.fields.iter().flat_map(|field| least(types, field.id)).collect()
		},
		TypeDef::Primitive(primitive) => vec![0; length(primitive)],
	}
}

/// How many bytes the least value of a primitive has.
fn length(primitive: &TypeDefPrimitive) -> usize {
	use TypeDefPrimitive::*;
	match primitive {
		Bool | Str | U8 | I8 => 1,
		U16 | I16 => 2,
		Char | U32 | I32 => 4,
		U64 | I64 => 8,
		U128 | I128 => 16,
		U256 | I256 => 32,
	}
}

/// A change to bytes.
#[derive(Clone, Debug)]
enum Edit {
	Flip(Index, u8),
	Set(Index, u8),
	Insert(Index, Vec<u8>),
	Cut(Index, u8),
	Repeat(Index, u8),
	/// What follows comes from another of the corpus.
	Splice(Index, Index, Index),
}

impl Edit {
	fn any() -> impl Strategy<Value = Self> {
		let at = any::<Index>;
		let byte = || prop_oneof![Just(0), Just(1), Just(0xff), any::<u8>()];
		prop_oneof![
			(at(), 0_u8..8).prop_map(|(at, bit)| Self::Flip(at, 1 << bit)),
			(at(), byte()).prop_map(|(at, byte)| Self::Set(at, byte)),
			(at(), collection::vec(byte(), 1..8)).prop_map(|(at, bytes)| Self::Insert(at, bytes)),
			(at(), 1_u8..40).prop_map(|(at, count)| Self::Cut(at, count)),
			(at(), 1_u8..40).prop_map(|(at, count)| Self::Repeat(at, count)),
			(at(), at(), at()).prop_map(|(at, from, with)| Self::Splice(at, from, with)),
		]
	}

	fn change(&self, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
		if bytes.is_empty() {
			return;
		}
		let range = |at: &Index, count: u8| {
			let at = at.index(bytes.len());
			at..bytes.len().min(at + usize::from(count))
		};
		match self {
			Self::Flip(at, bits) => {
				let at = at.index(bytes.len());
				bytes[at] ^= bits;
			},
			Self::Set(at, byte) => {
				let at = at.index(bytes.len());
				bytes[at] = *byte;
			},
			Self::Insert(at, inserted) => {
				let at = at.index(bytes.len());
				bytes.splice(at..at, inserted.iter().copied());
			},
			Self::Cut(at, count) => {
				let range = range(at, *count);
				bytes.drain(range);
			},
			Self::Repeat(at, count) => {
				let range = range(at, *count);
				let again = bytes[range.clone()].to_vec();
				bytes.splice(range.start..range.start, again);
			},
			Self::Splice(at, from, with) => {
				let other = &corpus[with.index(corpus.len())];
				bytes.truncate(at.index(bytes.len()));
				bytes.extend(&other[from.index(other.len())..]);
			},
		}
	}
}

/// Which call with which arguments, how it is changed, and who signs it.
type Case = (Index, u64, Vec<Edit>, Index);

/// Judges so many changed transactions, each on the same chain, and tells how many met which fate.
fn run(bytes_of: impl FnMut(Case) -> Option<Vec<u8>>) -> BTreeMap<Fate, u32> {
	let mut runner = TestRunner::new(config(CASES));
	let cases = (any::<Index>(), any::<u64>(), collection::vec(Edit::any(), 0..4), any::<Index>());
	let (fates, bytes_of) = (RefCell::new(BTreeMap::new()), RefCell::new(bytes_of));
	let judged = runner.run(&cases, |case| {
		with_transaction_unchecked(|| {
			let bytes = (bytes_of.borrow_mut())(case);
			let fate = bytes.map_or(Fate::Unreadable, |bytes| judging::transaction(&bytes));
			*fates.borrow_mut().entry(fate).or_default() += 1;
			TransactionOutcome::Rollback(())
		});
		Ok(())
	});
	judged.unwrap_or_else(|wrong| panic!("{wrong}"));
	println!("{:?}", fates.borrow());
	fates.into_inner()
}

/// These bytes, changed in this way.
fn changed(mut bytes: Vec<u8>, edits: &[Edit], corpus: &[Vec<u8>]) -> Vec<u8> {
	edits.iter().for_each(|edit| edit.change(&mut bytes, corpus));
	bytes
}

#[test]
fn the_least_of_every_call_does_no_harm() {
	chain("local_testnet").execute_with(|| {
		let calls = calls();
		assert!(calls.len() > 130, "{}", calls.len());
		for by in [Alice, Ferdie].map(Party::from) {
			for Known { name, least, .. } in &calls {
				println!("{name}");
				with_transaction_unchecked(|| {
					let call = RuntimeCall::decode_all(&mut &**least).expect("it is a call");
					let fate = judging::transaction(&sign_next(by, call).encode());
					assert_ne!(fate, Fate::Unreadable, "{name}");
					TransactionOutcome::Rollback(())
				});
			}
		}
	});
}

#[test]
fn changed_transactions_do_no_harm() {
	chain("local_testnet").execute_with(|| {
		let signers = SIGNERS.map(Party::from);
		let signed = |at: usize, call: &Known| {
			let call = RuntimeCall::decode_all(&mut &*call.least).expect("it is a call");
			sign_next(signers[at % signers.len()], call).encode()
		};
		let corpus: Vec<_> =
			calls().iter().enumerate().map(|(at, call)| signed(at, call)).collect();
		let fates = run(|(which, _, edits, _)| {
			Some(changed(corpus[which.index(corpus.len())].clone(), &edits, &corpus))
		});
		assert!(fates.len() > 1, "{fates:?}");
	});
}

#[test]
fn changed_calls_do_no_harm() {
	chain("local_testnet").execute_with(|| {
		let (signers, calls, types) = (SIGNERS.map(Party::from), calls(), metadata().types);
		let corpus: Vec<_> = calls.iter().map(|call| call.least.clone()).collect();
		let fates = run(|(which, seed, edits, by)| {
			let call = &calls[which.index(calls.len())];
			let bytes = changed(call.any(&types, seed), &edits, &corpus);
			// What is missing is zero, and what is too much is left out: most are calls, then.
			let bytes = [bytes, vec![0; 256]].concat();
			let call = RuntimeCall::decode_with_depth_limit(DEPTH, &mut &*bytes).ok()?;
			Some(sign_next(signers[by.index(signers.len())], call).encode())
		});
		assert!(fates.keys().any(|fate| *fate >= Fate::Failed), "none was dispatched: {fates:?}");
	});
}

/// Where the first corpus goes, if it is to be written.
fn written_in(target: &str) -> Option<PathBuf> {
	let directory = PathBuf::from(env::var_os("CITYCHAIN_WRITE_CORPUS")?).join(target);
	fs::create_dir_all(&directory).expect("it can be made");
	Some(directory)
}

/// Writes what a story does, step by step, under the name of its test.
pub(super) fn keep(step: impl FnOnce() -> Option<Step>) {
	let Some(directory) = written_in("stories") else { return };
	let thread = std::thread::current();
	let name = thread.name().and_then(|name| name.rsplit("::").next()).unwrap_or("main");
	let mut file = fs::File::options();
	let mut file = file.create(true).append(true).open(directory.join(name)).expect("it opens");
	let length = file.metadata().expect("it has a length").len();
	match step() {
		Some(step) if length < LONGEST_STORY => {
			file.write_all(&step.to_bytes()).expect("it is writable");
		},
		_ => (),
	}
}

/// Each call as a transaction, with its least arguments and with others; each call by who can do it; each step of a
/// story in the states of all stories; and each question with some arguments.
#[test]
fn the_first_corpus_is_written() {
	let Some(transactions_in) = written_in("transactions") else { return };
	let [calls_in, questions_in] =
		["calls", "questions"].map(|target| written_in(target).expect("it is to be written"));
	let write = |directory: &PathBuf, bytes: &[u8]| {
		let name = HexDisplay::from(&blake2_128(bytes)).to_string();
		fs::write(directory.join(name), bytes).expect("it is writable");
	};
	let types = metadata().types;
	let mut targets = Targets::of_stories();
	let states = targets.states() as u8;
	for call in calls() {
		write(&calls_in, &done(&call, &types, &mut targets));
	}
	chain("local_testnet").execute_with(|| {
		let signers = SIGNERS.map(Party::from);
		for (at, call) in calls().iter().enumerate() {
			for seed in 0..8 {
				let bytes = call.any(&types, seed);
				let read = RuntimeCall::decode_all(&mut &*bytes);
				let Ok(read) = read else { continue };
				let by = signers[at % signers.len()];
				write(&transactions_in, &sign_next(by, read).encode());
			}
		}
	});
	let steps = judging::stories().into_iter().flatten().collect::<Vec<_>>();
	for (at, few) in steps.windows(3).enumerate() {
		let state = at as u8 % states;
		write(&calls_in, &[vec![state], few[0].to_bytes()].concat());
		write(&calls_in, &few.iter().fold(vec![0], |all, step| [all, step.to_bytes()].concat()));
	}
	let mut numbers = Numbers(0);
	for (at, inputs) in questions().into_iter().enumerate() {
		for seed in 0..8_u8 {
			let arguments = inputs.iter().map(|id| value(&types, *id, &mut numbers, 0));
			let arguments = arguments.collect::<Vec<_>>().concat();
			write(&questions_in, &[vec![seed % states, at as u8], arguments].concat());
		}
	}
}

/// A call by somebody who can do it, in a state in which it is done, if there are such.
fn done(call: &Known, types: &PortableRegistry, targets: &mut Targets) -> Vec<u8> {
	let mut bytes = vec![];
	for seed in [0, 1] {
		let arguments = call.any(types, seed);
		for (state, by) in (0..targets.states() as u8)
			.flat_map(|state| Step::callers().into_iter().map(move |by| (state, by)))
		{
			bytes = [&[state, by], &*arguments].concat();
			if targets.calls(&bytes) == Fate::Done {
				return bytes;
			}
		}
	}
	println!("nobody does {}", call.name);
	bytes
}

/// The types of the arguments of each question.
fn questions() -> Vec<Vec<u32>> {
	let metadata = metadata();
	let methods = metadata.apis.iter().flat_map(|api| {
		api.methods.iter().map(|method| (format!("{}_{}", api.name, method.name), &method.inputs))
	});
	let asked = methods.filter(|(name, _)| judging::is_asked(name));
	asked.map(|(_, inputs)| inputs.iter().map(|input| input.ty.id).collect()).collect()
}

/// By `cargo test -- --nocapture` it names each as it is judged.
#[test]
fn what_is_kept_does_no_harm() {
	let mut targets = Targets::of_stories();
	assert!(targets.states() > 40, "stories come to {} states", targets.states());
	for target in Targets::NAMES {
		let mut fates = BTreeMap::<_, u32>::new();
		for directory in ["corpus", "past"] {
			for (name, bytes) in files(&format!("{directory}/{target}")) {
				println!("{name}");
				*fates.entry(targets.judge(target, &bytes)).or_default() += 1;
			}
		}
		println!("{target}: {fates:?}");
		let best = if target == "transactions" { Fate::Failed } else { Fate::Done };
		assert!(fates.keys().any(|fate| *fate >= best), "{target}: {fates:?}");
	}
}
