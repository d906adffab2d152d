// SPDX-License-Identifier: Apache-2.0
//! Stories across the pallets, told in signed transactions through the whole pipeline: one file for
//! each domain.

mod access;
mod evidence;
pub(super) mod flood;
mod invoices;
mod money;
mod recoveries;
mod routes;

pub(super) use crate::testing::signing::{in_block, in_pool, sign_for, Party, Signer};

use super::fuzz::keep;
use crate::{
	testing::{self, judging::Step},
	waiting::{self, Task},
	AccountId, Executive, Institutions, Runtime, RuntimeCall, RuntimeEvent, System, Timestamp,
	UncheckedExtrinsic,
};
use citychain_primitives::{Binding, Digest, InstitutionId, Millis, Possession};
use codec::Encode;
use frame_support::assert_ok;
use pallet_evidence::{EvidenceClass, MediaType};
use sp_core::{sr25519, Pair};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::{generic::Era, ApplyExtrinsicResult, DispatchError, MultiSignature};

type InstitutionsCall = pallet_institutions::Call<Runtime>;
type InstitutionsError = pallet_institutions::Error<Runtime>;

/// A key that no preset enrols the account of.
pub(super) const STRANGER: Ed25519Keyring = Ed25519Keyring::Ferdie;

/// One of a crowd, by its number.
#[derive(Clone, Copy)]
pub(super) struct Sybil(pub(super) u32);

impl Sybil {
	fn pair(self) -> sr25519::Pair {
		sr25519::Pair::from_seed(&sp_io::hashing::blake2_256(&self.0.encode()))
	}
}

impl Signer for Sybil {
	fn account(self) -> AccountId {
		self.pair().public().into()
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		self.pair().sign(message).into()
	}
}

impl From<Sybil> for Party {
	fn from(sybil: Sybil) -> Self {
		sybil.pair().into()
	}
}

/// The word of the owner of a key that its account becomes what `binding` says, for a day.
pub(super) fn possession(key: impl Signer, binding: Binding) -> Possession<MultiSignature> {
	let expiry = Millis(Timestamp::get() + 24 * 60 * 60 * 1_000);
	let statement = Institutions::possession_statement(binding, expiry);
	Possession { expiry, signature: key.signature(statement.text.as_bytes()) }
}

fn sign(key: impl Signer, call: RuntimeCall) -> UncheckedExtrinsic {
	sign_ahead(key, 0, call)
}

/// A transaction whose nonce is `ahead` of its account's.
fn sign_ahead(key: impl Signer, ahead: u32, call: RuntimeCall) -> UncheckedExtrinsic {
	sign_for(key, System::account_nonce(key.account()) + ahead, Era::Immortal, call)
}

fn submit(key: impl Signer, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
	let call = call.into();
	keep(|| Step::call(&key.account(), call.clone()));
	Executive::apply_extrinsic(sign(key, call))
}

/// The call goes through.
#[track_caller]
pub(super) fn does(key: impl Signer, call: impl Into<RuntimeCall>) {
	assert_ok!(submit(key, call).expect("enters the block"));
}

/// The call enters the block and is refused for this reason.
#[track_caller]
fn refused(key: impl Signer, call: impl Into<RuntimeCall>, reason: impl Into<DispatchError>) {
	assert_eq!(submit(key, call).expect("enters the block"), Err(reason.into()));
}

/// The council of one decides, and what it decided goes through.
#[track_caller]
fn decide(call: impl Into<RuntimeCall>) {
	let proposal = Box::new(call.into());
	let length_bound = proposal.encoded_size() as u32;
	does(
		Sr25519Keyring::Alice,
		RuntimeCall::Council(pallet_collective::Call::propose {
			threshold: 1,
			proposal,
			length_bound,
		}),
	);
	let executed = System::events().into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::Council(pallet_collective::Event::Executed { result, .. }) => Some(result),
		_ => None,
	});
	assert_eq!(executed, Some(Ok(())));
}

/// Ends the block, and begins the next one when these milliseconds have passed.
pub(super) fn next_block_after(elapsed: u64) {
	keep(|| Some(Step::Pass(elapsed)));
	testing::next_block_after(elapsed);
}

pub(super) fn now() -> Millis {
	Millis(Timestamp::get())
}

/// What waits for an institution, with the time of its deadline.
fn waits(institution: InstitutionId) -> Vec<(Task, Option<u64>)> {
	let page = waiting::what_waits(institution, None, u32::MAX);
	assert_eq!(page.next, None);
	let deadlines = page.waiting.into_iter().map(|one| (one.task, one.deadline));
	deadlines.map(|(task, deadline)| (task, deadline.map(|at| at.ms))).collect()
}

pub(super) fn notarize(digest: Digest, claimed_at: Millis) -> RuntimeCall {
	pallet_evidence::Call::notarize {
		digest,
		size: 1_024,
		media_type: MediaType::Pdf,
		evidence_class: EvidenceClass::ElectronicFile,
		claimed_at,
		provider: None,
	}
	.into()
}
