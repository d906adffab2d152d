// SPDX-License-Identifier: Apache-2.0
//! What this program asks the chain about batches, and what it sends of them.

use super::{
	queries::View,
	values::{self, algorithm_variant, Found},
	ChainError,
};
use crate::batch::item::media_type_name;
use citychain_evidence::BatchLeaf;
use citychain_primitives::DigestAlgorithm;
use scale_value::Value;

/// One batch, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BatchRecord {
	/// Its number.
	pub(crate) id: u64,
	/// The root of the tree.
	pub(crate) root: [u8; 32],
	/// The algorithm of the tree, by the chain's name.
	pub(crate) algorithm: String,
	/// How many leaves the tree has.
	pub(crate) leaves: u64,
	/// The institution that anchored it.
	pub(crate) institution: u64,
	/// The officer who acted for the institution.
	pub(crate) officer: u64,
	/// The class of electronic data, by the chain's name.
	pub(crate) class: String,
	/// The institution whose platform held the files before.
	pub(crate) provider: Option<u64>,
	/// The block that holds the root.
	pub(crate) block: u64,
	/// The chain's time in that block, in milliseconds since 1970.
	pub(crate) anchored_at: u64,
	/// The version of the policy in force at that time.
	pub(crate) policy: u64,
}

/// What the policy in force says about what may be anchored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Admission {
	/// The algorithms that it accepts.
	pub(crate) algorithms: Vec<DigestAlgorithm>,
	/// How far a claimed time may be ahead of the chain's, in milliseconds.
	pub(crate) max_clock_skew: u64,
}

impl View {
	/// The batch with this number.
	pub(crate) async fn batch(&self, id: u64) -> Result<Option<BatchRecord>, ChainError> {
		self.ask_batch("batch", &[Value::u128(id.into())]).await
	}

	/// The batch that this institution anchored by this root.
	pub(crate) async fn batch_by_root(
		&self,
		institution: u64,
		root: &[u8; 32],
	) -> Result<Option<BatchRecord>, ChainError> {
		let arguments = [Value::u128(institution.into()), Value::from_bytes(root)];
		self.ask_batch("batch_by_root", &arguments).await
	}

	async fn ask_batch(
		&self,
		method: &str,
		arguments: &[Value],
	) -> Result<Option<BatchRecord>, ChainError> {
		let answer =
			self.metadata.ask(&self.client, self.at, "EvidenceApi", method, arguments).await?;
		Found::new(&answer, "the batch").option()?.map(batch).transpose()
	}

	/// What the policy in force says; none if there is none.
	pub(crate) async fn admission(&self) -> Result<Option<Admission>, ChainError> {
		let (api, method) = ("EvidenceApi", "current_policy");
		let answer = self.metadata.ask(&self.client, self.at, api, method, &[]).await?;
		Found::new(&answer, "the policy").option()?.map(admission).transpose()
	}

	/// The call that anchors a root.
	pub(crate) fn anchor_root(
		&self,
		root: &[u8; 32],
		algorithm: DigestAlgorithm,
		leaves: u64,
		class: &str,
		provider: Option<u64>,
	) -> Result<Vec<u8>, ChainError> {
		self.metadata.call(
			"Evidence",
			"anchor_root",
			&[
				("root", Value::from_bytes(root)),
				("algorithm", values::choice(algorithm_variant(algorithm))),
				("leaves", Value::u128(leaves.into())),
				("class", values::choice(class)),
				("provider", values::optional(provider)),
			],
		)
	}

	/// The call that makes an evidence of a leaf.
	pub(crate) fn materialise(
		&self,
		batch: u64,
		index: u64,
		leaf: &BatchLeaf,
		path: &[[u8; 32]],
	) -> Result<Vec<u8>, ChainError> {
		self.metadata.call(
			"Evidence",
			"materialise",
			&[
				("batch", Value::u128(batch.into())),
				("index", Value::u128(index.into())),
				("leaf", leaf_value(leaf)),
				("path", Value::unnamed_composite(path.iter().map(Value::from_bytes))),
			],
		)
	}
}

/// A leaf as a value that encodes by the chain's own names.
fn leaf_value(leaf: &BatchLeaf) -> Value {
	Value::named_composite([
		("salt", Value::from_bytes(leaf.salt)),
		("digest", values::digest(&leaf.digest)),
		("size", Value::u128(leaf.size.into())),
		("media_type", values::choice(media_type_name(leaf.media_type))),
		("claimed_at", Value::u128(leaf.claimed_at.0.into())),
	])
}

fn batch<T>(found: Found<'_, T>) -> Result<BatchRecord, ChainError> {
	Ok(BatchRecord {
		id: found.field("id")?.number()?,
		root: found.field("root")?.hash()?,
		algorithm: found.field("algorithm")?.variant()?.to_string(),
		leaves: found.field("leaves")?.number()?,
		institution: found.field("institution")?.number()?,
		officer: found.field("officer")?.number()?,
		class: found.field("class")?.variant()?.to_string(),
		provider: found.field("provider")?.option()?.map(|id| id.number()).transpose()?,
		block: found.field("block")?.number()?,
		anchored_at: found.field("anchored_at")?.number()?,
		policy: found.field("policy")?.number()?,
	})
}

fn admission<T>(found: Found<'_, T>) -> Result<Admission, ChainError> {
	let policy = found.field("policy")?;
	let known = [DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];
	let names = policy.field("algorithms")?.names()?;
	Ok(Admission {
		algorithms: known
			.into_iter()
			.filter(|algorithm| names.iter().any(|name| name == algorithm_variant(*algorithm)))
			.collect(),
		max_clock_skew: policy.field("max_clock_skew")?.number()?,
	})
}

/// Against the types that the chain is made of, so that a renamed field is seen here.
#[cfg(test)]
mod tests {
	use super::*;
	use crate::chain::queries::tests::answered;
	use citychain_evidence::{BatchId, FilingState, MediaType};
	use citychain_primitives::{Digest, InstitutionId, Millis, OfficerId};
	use codec::Encode;
	use pallet_evidence::{BatchInfo, Policy, PolicyVersion};
	use scale_value::scale::encode_as_type;

	fn info(provider: Option<u32>) -> BatchInfo {
		BatchInfo {
			id: BatchId(9),
			root: [7; 32],
			algorithm: DigestAlgorithm::Sha2_256,
			leaves: 1 << 32,
			institution: InstitutionId(1),
			officer: OfficerId(2),
			class: citychain_evidence::EvidenceClass::ElectronicFile,
			provider: provider.map(InstitutionId),
			block: 77,
			anchored_at: Millis(1_777_858_200_000),
			policy: PolicyVersion(1),
			compromised: false,
			filing: FilingState::NotFiled,
		}
	}

	#[test]
	fn a_batch_is_read_by_the_names_of_its_fields() {
		for provider in [None, Some(3)] {
			let answer = answered(&Some(info(provider)));
			let found = Found::new(&answer, "the batch").option().unwrap().unwrap();
			assert_eq!(
				batch(found).unwrap(),
				BatchRecord {
					id: 9,
					root: [7; 32],
					algorithm: "Sha2_256".into(),
					leaves: 1 << 32,
					institution: 1,
					officer: 2,
					class: "ElectronicFile".into(),
					provider: provider.map(u64::from),
					block: 77,
					anchored_at: 1_777_858_200_000,
					policy: 1,
				}
			);
		}
	}

	#[test]
	fn the_policy_tells_what_it_accepts() {
		let policy = Policy::default();
		let expected: Vec<_> = policy.algorithms.iter().copied().collect();
		let in_force = pallet_evidence::PolicyInForce { version: PolicyVersion(1), policy };
		let answer = answered(&Some(in_force));
		let found = Found::new(&answer, "the policy").option().unwrap().unwrap();
		assert_eq!(
			admission(found).unwrap(),
			Admission { algorithms: expected, max_clock_skew: 60_000 }
		);
	}

	#[test]
	fn a_leaf_encodes_as_in_the_tree() {
		let mut registry = scale_info::Registry::new();
		let id = registry.register_type(&scale_info::MetaType::new::<BatchLeaf>()).id;
		let types: scale_info::PortableRegistry = registry.into();
		for digest in [Digest::Sha2_256([2; 32]), Digest::Blake2_256([3; 32].into())] {
			let leaf = BatchLeaf {
				salt: [1; 32],
				digest,
				size: u64::MAX,
				media_type: MediaType::PlainText,
				claimed_at: Millis(5),
			};
			let mut bytes = Vec::new();
			encode_as_type(&leaf_value(&leaf), id, &types, &mut bytes).unwrap();
			assert_eq!(bytes, leaf.encode());
		}
	}

	#[test]
	fn algorithms_are_those_of_the_chain() {
		for algorithm in
			[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3]
		{
			assert_eq!(algorithm_variant(algorithm), format!("{algorithm:?}"));
		}
	}
}
