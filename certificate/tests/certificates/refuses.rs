// SPDX-License-Identifier: Apache-2.0
//! What certificates are refused for. The second implementation refuses the same files.

mod bytes;
mod chains;
mod handoffs;
mod states;
mod subjects;
mod votes_of_the_last_block;

use citychain_certificate::{
	block::Log,
	bundle::{Certificate, Genesis, ProvenLeaf, Subject, FORMAT, MAGIC, MAX_BYTES},
	grandpa::{Announcement, Change, Justification, Validators},
	refusal::{Block, Refusal},
	storage::key,
	verify::verify,
};
use citychain_certificate_testing::*;
use citychain_evidence::{BatchId, EvidenceId};
use citychain_primitives::{InstitutionId, OfficerId};
use codec::{Compact, Encode};
use sp_core::H256;

fn refusal(certificate: &Certificate) -> Refusal {
	verify(&certificate.to_bytes()).unwrap_err()
}

/// The refusal of a certificate of [`FIRST`] that was changed.
fn changed(chain: &TestChain, change: impl FnOnce(&mut Certificate)) -> Refusal {
	let mut certificate = chain.certified(item(FIRST));
	change(&mut certificate);
	refusal(&certificate)
}
