// SPDX-License-Identifier: Apache-2.0
//! What certificates are refused for. The second implementation refuses the same files.

mod bytes;
mod chains;
mod handoffs;
mod states;
mod subjects;
mod votes_of_the_last_block;

use super::chain::*;
use crate::certificate::{
	bundle::{Certificate, Genesis, ProvenLeaf, Subject, FORMAT, MAGIC, MAX_BYTES},
	refusal::{Block, Refusal},
	storage::key,
	verify::verify,
};
use citychain_primitives::{BatchId, EvidenceId, InstitutionId, OfficerId};
use codec::{Compact, Encode};
use sp_consensus_grandpa::{AuthorityList, ConsensusLog, ScheduledChange};
use sp_core::{Pair, H256};
use sp_runtime::DigestItem;

fn refusal(certificate: &Certificate) -> Refusal {
	verify(&certificate.to_bytes()).unwrap_err()
}

/// The refusal of a certificate of [`FIRST`] that was changed.
fn changed(chain: &TestChain, change: impl FnOnce(&mut Certificate)) -> Refusal {
	let mut certificate = chain.certified(item(FIRST));
	change(&mut certificate);
	refusal(&certificate)
}
