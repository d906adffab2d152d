// SPDX-License-Identifier: Apache-2.0
//! Tests of proofs of paid taxes, one file per behaviour, and the calls as their usual callers make
//! them.

mod consume;
mod invariants;
mod issue;
mod look_up;
mod properties;
mod prune;
mod revoke;
mod states;

use crate::{mock::*, ProofState, TaxProof};
use citychain_invoices::{TaxProofFacts, TaxProofId, TaxProofKind, TaxProofs};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Commitment, Fen, Millis, OfficerId};
use sp_runtime::{DispatchError, DispatchResult};

const KIND: TaxProofKind = TaxProofKind::DeedTax;
const SUBJECT: Commitment = Commitment([7; 32]);
const OTHER_SUBJECT: Commitment = Commitment([8; 32]);
const GROUNDS: Commitment = Commitment([9; 32]);
const BASE: Fen = Fen(200_000_000);
const TAX: Fen = Fen(3_000_000);
/// The first proof of a test.
const FIRST: TaxProofId = TaxProofId(0);
/// The second proof of a test.
const SECOND: TaxProofId = TaxProofId(1);

/// The end of a proof that is issued in the first block: the time of block 6.
fn end() -> Millis {
	time_of(6)
}

/// The call of a bureau that issues a deed tax proof of the subject.
fn issue(who: AccountId, until: Millis) -> DispatchResult {
	issue_of(who, KIND, SUBJECT, until)
}

/// The same, of any tax and subject.
fn issue_of(
	who: AccountId,
	kind: TaxProofKind,
	subject: Commitment,
	until: Millis,
) -> DispatchResult {
	Register::issue_proof(signed(who), kind, subject, BASE, TAX, until)
}

fn revoke(who: AccountId, proof: TaxProofId) -> DispatchResult {
	Register::revoke_proof(signed(who), proof, GROUNDS)
}

fn prune(who: AccountId, proof: TaxProofId) -> DispatchResult {
	Register::prune_proof(signed(who), proof)
}

/// What the register of real estate does.
fn consume(proof: TaxProofId) -> Result<TaxProofFacts, DispatchError> {
	Register::consume(proof, KIND, &SUBJECT)
}

/// The proof that [`issue`] makes in the first block.
fn issued() -> TaxProof {
	TaxProof {
		kind: KIND,
		subject: SUBJECT,
		base: BASE,
		tax: TAX,
		bureau: TAX_BUREAU,
		officer: OfficerId(8),
		issued_at: time_of(1),
		until: end(),
		state: ProofState::Valid,
	}
}
