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

use super::begin_block;
use crate::{
	waiting::{self, Task},
	AccountId, Address, Executive, Institutions, Runtime, RuntimeCall, RuntimeEvent, SignedPayload,
	System, Timestamp, TxExtension, UncheckedExtrinsic,
};
use citychain_primitives::{Binding, Digest, InstitutionId, Millis, Possession};
use codec::Encode;
use frame_support::{assert_ok, storage::with_transaction_unchecked};
use pallet_evidence::{EvidenceClass, MediaType};
use sp_core::{sr25519, Pair};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::{
	generic::Era,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, DispatchError, MultiSignature, TransactionOutcome,
};

type InstitutionsCall = pallet_institutions::Call<Runtime>;
type InstitutionsError = pallet_institutions::Error<Runtime>;

/// A key that no preset enrols the account of.
pub(super) const STRANGER: Ed25519Keyring = Ed25519Keyring::Ferdie;

/// Who signs.
pub(super) trait Signer: Copy {
	fn account(self) -> AccountId;
	fn signature(self, message: &[u8]) -> MultiSignature;
}

impl Signer for Sr25519Keyring {
	fn account(self) -> AccountId {
		self.to_account_id()
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		self.sign(message).into()
	}
}

impl Signer for Ed25519Keyring {
	fn account(self) -> AccountId {
		self.to_account_id()
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		self.sign(message).into()
	}
}

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

/// Whoever signs often: the pair of a known key takes long to derive, and here is derived once.
#[derive(Clone, Copy)]
pub(super) struct Party(&'static sr25519::Pair);

impl From<Sr25519Keyring> for Party {
	fn from(key: Sr25519Keyring) -> Self {
		Self(Box::leak(Box::new(key.pair())))
	}
}

impl From<Sybil> for Party {
	fn from(sybil: Sybil) -> Self {
		Self(Box::leak(Box::new(sybil.pair())))
	}
}

impl Signer for Party {
	fn account(self) -> AccountId {
		self.0.public().into()
	}

	fn signature(self, message: &[u8]) -> MultiSignature {
		self.0.sign(message).into()
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

/// A transaction with this nonce, which is valid for so long.
pub(super) fn sign_for(
	key: impl Signer,
	nonce: u32,
	era: Era,
	call: RuntimeCall,
) -> UncheckedExtrinsic {
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(era),
		pallet_allowance::ChargeAllowance::new(),
		pallet_allowance::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension).expect("what is signed can be read");
	let signature = payload.using_encoded(|bytes| key.signature(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, Address::Id(key.account()), signature, extension)
}

fn submit(key: impl Signer, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(sign(key, call.into()))
}

/// What a pool says to it; nothing changes.
pub(super) fn in_pool(transaction: UncheckedExtrinsic) -> TransactionValidity {
	with_transaction_unchecked(|| {
		TransactionOutcome::Rollback(Executive::validate_transaction(
			TransactionSource::External,
			transaction,
			System::parent_hash(),
		))
	})
}

/// Applies it, or changes nothing, as whoever builds a block does.
pub(super) fn in_block(transaction: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	with_transaction_unchecked(|| match Executive::apply_extrinsic(transaction) {
		Ok(applied) => TransactionOutcome::Commit(Ok(applied)),
		Err(refused) => TransactionOutcome::Rollback(Err(refused)),
	})
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
	let parent = Executive::finalize_block();
	begin_block(parent.number + 1, Timestamp::get() + elapsed);
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
