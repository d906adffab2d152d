// SPDX-License-Identifier: Apache-2.0
//! A node that keeps a chain in memory.

use crate::certificate::make::{self, Source, Unmade};
use citychain_certificate::{
	block::Header,
	bundle::{Certificate, Nodes, Subject},
	grandpa::Justification,
};
use citychain_certificate_testing::{proof, TestChain};
use citychain_client::ChainError;
use sp_core::H256;
use std::cell::Cell;

/// A node.
pub(super) struct Node {
	pub(super) chain: TestChain,
	/// How often a block's votes were asked for.
	pub(super) asked: Cell<u32>,
}

impl Node {
	/// A node that keeps this chain.
	pub(super) fn of(chain: TestChain) -> Self {
		Self { chain, asked: Cell::new(0) }
	}

	/// The certificate of this subject as the node's answers make it.
	pub(super) async fn certificate(&self, subject: Subject) -> Result<Certificate, Unmade> {
		let genesis = make::first_block(self).await?;
		make::certificate(self, genesis, subject).await
	}
}

impl Source for Node {
	async fn newest(&self) -> Result<u32, ChainError> {
		Ok(u32::try_from(self.chain.blocks.len()).unwrap() - 1)
	}

	async fn header_of(&self, number: u32) -> Result<Header, ChainError> {
		Ok(self.chain.blocks[number as usize].header.clone())
	}

	async fn votes(&self, block: &Header) -> Result<Option<Justification>, ChainError> {
		self.asked.set(self.asked.get() + 1);
		Ok(self.chain.blocks[block.number as usize].votes.clone())
	}

	async fn proof(&self, keys: &[Vec<u8>], block: H256) -> Result<Nodes, ChainError> {
		let is_first = self.chain.blocks[0].header.hash() == block;
		Ok(proof(if is_first { &self.chain.genesis } else { &self.chain.state }, keys))
	}
}
