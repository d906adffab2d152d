// SPDX-License-Identifier: Apache-2.0
//! Reading values out of a proof of a state, and being sure that nothing is left over.

use crate::{
	bundle::Nodes,
	refusal::{Block, Refusal},
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::DecodeAll;
use sp_core::{Blake2Hasher, H256};
use sp_trie::{LayoutV1, MemoryDB, Recorder, StorageProof, Trie, TrieDBBuilder};

/// It reads the tries of both layouts.
type Layout = LayoutV1<Blake2Hasher>;

/// The proven part of a block's state.
pub struct State {
	block: Block,
	root: H256,
	nodes: MemoryDB<Blake2Hasher>,
	/// What [`get`](Self::get) was asked for so far.
	asked: Vec<Vec<u8>>,
	/// The nodes that it passed.
	passed: Nodes,
}

impl State {
	/// The state with this root, as far as these nodes tell it.
	pub fn new(block: Block, root: H256, nodes: &Nodes) -> Result<Self, Refusal> {
		if !nodes.is_sorted_by(|before, after| before < after) {
			return Err(Refusal::StateExcessive(block));
		}
		let nodes = StorageProof::new(nodes.iter().cloned()).into_memory_db();
		Ok(Self { block, root, nodes, asked: Vec::new(), passed: Vec::new() })
	}

	/// The value under this key, or the proof that there is none.
	pub fn get(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, Refusal> {
		self.asked.push(key.to_vec());
		let mut recorder = Recorder::<Layout>::new();
		let value = TrieDBBuilder::<Layout>::new(&self.nodes, &self.root)
			.with_recorder(&mut recorder)
			.build()
			.get(key)
			.map_err(|_| Refusal::StateIncomplete(self.block))?;
		self.passed.extend(recorder.drain().into_iter().map(|record| record.data));
		Ok(value)
	}

	/// The value under this key in the form that the chain keeps it in; `what` it is, in plural.
	pub fn read<T: DecodeAll>(
		&mut self,
		key: &[u8],
		what: &'static str,
	) -> Result<Option<T>, Refusal> {
		let value = self.get(key)?;
		value
			.map(|bytes| T::decode_all(&mut &bytes[..]))
			.transpose()
			.map_err(|_| Refusal::UnknownForm(what))
	}

	/// The keys that were asked for so far, the last one perhaps in vain.
	pub fn asked(&self) -> &[Vec<u8>] {
		&self.asked
	}

	/// The nodes that were needed so far, as a certificate holds them.
	pub fn needed(&self) -> Nodes {
		let nodes: BTreeSet<&Vec<u8>> = self.passed.iter().collect();
		nodes.into_iter().cloned().collect()
	}

	/// Refuses a proof with a node that nothing needed.
	pub fn ensure_all_needed(&self, nodes: &Nodes) -> Result<(), Refusal> {
		if self.needed() == *nodes {
			Ok(())
		} else {
			Err(Refusal::StateExcessive(self.block))
		}
	}
}
