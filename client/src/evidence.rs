// SPDX-License-Identifier: Apache-2.0
//! What is asked about evidence and batches, and what is sent of them.

use crate::{
	values::{choice, shared, Word},
	ChainError, View,
};
use citychain_evidence::{BatchLeaf, EvidenceFile};
use citychain_primitives::{Digest, DigestAlgorithm, InstitutionId};
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use scale_value::Value;

/// How many later records of a digest are asked for at once; the chain gives at most 64.
const PAGE: u32 = 64;

/// One evidence, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EvidenceInfo {
	/// Its number.
	pub id: u64,
	/// The digest of the file.
	pub digest: Digest,
	/// The first evidence of this digest.
	pub first_seen: u64,
	/// The institution that recorded it.
	pub institution: u64,
	/// The officer who acted for the institution.
	pub officer: u64,
	/// The block that holds the notarization.
	pub block: u64,
	/// The chain's time in that block, in milliseconds since 1970.
	pub recorded_at: u64,
	/// When the file came to be, by the officer's word, in milliseconds since 1970.
	pub claimed_at: u64,
	/// The size of the file in bytes, by the officer's word.
	pub size: u64,
	/// The format of the file.
	pub media_type: Word,
	/// The class of electronic data.
	pub class: Word,
	/// The institution whose platform held the file before.
	pub provider: Option<u64>,
	/// The version of the policy in force at that time.
	pub policy: u64,
}

/// Every evidence of a digest, page by page.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DigestInfo {
	/// The first on the chain.
	pub first: EvidenceInfo,
	/// Those of other institutions, in the order of these.
	pub later: Vec<EvidenceInfo>,
	/// The institution after which the next page begins.
	pub next: Option<u64>,
}

/// One batch, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BatchInfo {
	/// Its number.
	pub id: u64,
	/// The root of the tree.
	pub root: [u8; 32],
	/// The algorithm of the tree.
	pub algorithm: DigestAlgorithm,
	/// How many leaves the tree has.
	pub leaves: u64,
	/// The institution that anchored it.
	pub institution: u64,
	/// The officer who acted for the institution.
	pub officer: u64,
	/// The class of electronic data.
	pub class: Word,
	/// The institution whose platform held the files before.
	pub provider: Option<u64>,
	/// The block that holds the root.
	pub block: u64,
	/// The chain's time in that block, in milliseconds since 1970.
	pub anchored_at: u64,
	/// The version of the policy in force at that time.
	pub policy: u64,
}

#[derive(Encode, Decode, TypeInfo)]
struct PolicyInForce {
	policy: Policy,
}

/// What the policy in force says about what may be anchored.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Policy {
	/// The algorithms that it accepts.
	pub algorithms: Vec<Word>,
	/// How far a claimed time may be ahead of the chain's, in milliseconds.
	pub max_clock_skew: u64,
}

impl Policy {
	/// Whether it accepts this algorithm.
	pub fn accepts(&self, algorithm: DigestAlgorithm) -> bool {
		self.algorithms.contains(&Word::from(&*format!("{algorithm:?}")))
	}
}

impl View {
	/// Every evidence of this digest, the first on the chain first.
	pub async fn evidence_of(&self, digest: &Digest) -> Result<Vec<EvidenceInfo>, ChainError> {
		let mut found: Vec<EvidenceInfo> = Vec::new();
		let mut after: Option<u64> = None;
		loop {
			let arguments = [shared(digest)?, shared(&after)?, shared(&PAGE)?];
			let page = self.ask("EvidenceApi", "verify_digest", &arguments).await?;
			let Some(DigestInfo { first, later, next }) = page else { return Ok(found) };
			if found.is_empty() {
				found.push(first);
			}
			found.extend(later);
			after = next;
			if after.is_none() {
				return Ok(found);
			}
		}
	}

	/// The evidence with this number.
	pub async fn evidence(&self, id: u64) -> Result<Option<EvidenceInfo>, ChainError> {
		self.ask("EvidenceApi", "verify_id", &[Value::u128(id.into())]).await
	}

	/// The batch with this number.
	pub async fn batch(&self, id: u64) -> Result<Option<BatchInfo>, ChainError> {
		self.ask("EvidenceApi", "batch", &[Value::u128(id.into())]).await
	}

	/// The batch that this institution anchored by this root.
	pub async fn batch_by_root(
		&self,
		institution: u64,
		root: &[u8; 32],
	) -> Result<Option<BatchInfo>, ChainError> {
		let arguments = [Value::u128(institution.into()), Value::from_bytes(root)];
		self.ask("EvidenceApi", "batch_by_root", &arguments).await
	}

	/// What the policy in force says; none if there is none.
	pub async fn policy(&self) -> Result<Option<Policy>, ChainError> {
		let answer: Option<PolicyInForce> = self.ask("EvidenceApi", "current_policy", &[]).await?;
		Ok(answer.map(|in_force| in_force.policy))
	}

	/// The call that records the digest of a file.
	pub fn notarize(
		&self,
		file: &EvidenceFile,
		class: &str,
		provider: Option<u32>,
	) -> Result<Vec<u8>, ChainError> {
		self.metadata.call(
			"Evidence",
			"notarize",
			&[
				("digest", shared(&file.digest)?),
				("size", shared(&file.size)?),
				("media_type", shared(&file.media_type)?),
				("evidence_class", choice(class)),
				("claimed_at", shared(&file.claimed_at)?),
				("provider", shared(&provider.map(InstitutionId))?),
			],
		)
	}

	/// The call that anchors a root.
	pub fn anchor_root(
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
				("algorithm", shared(&algorithm)?),
				("leaves", Value::u128(leaves.into())),
				("evidence_class", choice(class)),
				("provider", shared(&provider)?),
			],
		)
	}

	/// The call that makes an evidence of a leaf.
	pub fn materialise(
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
				("leaf", shared(leaf)?),
				("path", shared(&path.to_vec())?),
			],
		)
	}
}

/// Against the types that the chain is made of, so that a renamed field is seen here.
#[cfg(test)]
mod tests {
	use super::*;
	use crate::values::{
		read,
		tests::{answered, encoded},
	};
	use citychain_evidence::PolicyVersion;
	use citychain_evidence::{
		BatchId, EvidenceClass, EvidenceId, FilingState, MediaType, PresumptionLevel,
	};
	use citychain_primitives::{Millis, OfficerId};
	use sp_core::H256;

	fn on_chain(id: u64, digest: Digest) -> citychain_evidence::EvidenceInfo {
		citychain_evidence::EvidenceInfo {
			id: EvidenceId(id),
			digest,
			first_seen: EvidenceId(4),
			institution: InstitutionId(1),
			officer: OfficerId(2),
			block: 77,
			recorded_at: Millis(1_777_858_200_000),
			claimed_at: Millis(5),
			size: u64::MAX,
			media_type: MediaType::Pdf,
			class: EvidenceClass::ElectronicFile,
			provider: Some(InstitutionId(3)),
			policy: PolicyVersion(1),
			origin: None,
			level: PresumptionLevel::Recorded,
			ruled: None,
			holds: 0,
			replaces: None,
			replaced_by: None,
			compromised: false,
			filing: FilingState::NotFiled,
		}
	}

	#[test]
	fn evidence_is_read_by_the_names_of_its_fields() {
		for digest in
			[Digest::Blake2_256(H256([1; 32])), Digest::Sha2_256([2; 32]), Digest::Sm3([3; 32])]
		{
			let answer = answered(&Some(on_chain(9, digest)));
			assert_eq!(
				read::<Option<EvidenceInfo>, _>(&answer, "the evidence").unwrap(),
				Some(EvidenceInfo {
					id: 9,
					digest,
					first_seen: 4,
					institution: 1,
					officer: 2,
					block: 77,
					recorded_at: 1_777_858_200_000,
					claimed_at: 5,
					size: u64::MAX,
					media_type: "Pdf".into(),
					class: "ElectronicFile".into(),
					provider: Some(3),
					policy: 1,
				})
			);
		}
	}

	#[test]
	fn pages_of_any_length_are_read() {
		let digest = Digest::Sm3([3; 32]);
		for (later, next) in [(vec![], None), (vec![5], Some(5)), (vec![5, 6], Some(6))] {
			let answer = answered(&Some(citychain_evidence::DigestInfo {
				first: on_chain(4, digest),
				later: later.iter().map(|id| on_chain(*id, digest)).collect(),
				next: next.map(InstitutionId),
			}));
			let page = read::<Option<DigestInfo>, _>(&answer, "the evidence").unwrap().unwrap();
			assert_eq!(page.first.id, 4);
			assert_eq!(page.later.iter().map(|found| found.id).collect::<Vec<_>>(), later);
			assert_eq!(page.next, next.map(u64::from));
		}
	}

	#[test]
	fn evidence_without_a_field_is_refused_by_the_name_of_the_field() {
		#[derive(Encode, TypeInfo)]
		struct Less {
			id: EvidenceId,
		}
		let answer = answered(&Less { id: EvidenceId(1) });
		let error = read::<EvidenceInfo, _>(&answer, "the evidence").unwrap_err();
		assert!(error.to_string().contains("digest"), "{error}");
	}

	#[test]
	fn a_batch_is_read_by_the_names_of_its_fields() {
		for provider in [None, Some(3)] {
			let answer = answered(&Some(citychain_evidence::BatchInfo {
				id: BatchId(9),
				root: [7; 32],
				algorithm: DigestAlgorithm::Sha2_256,
				leaves: 1 << 32,
				institution: InstitutionId(1),
				officer: OfficerId(2),
				class: EvidenceClass::ElectronicFile,
				provider: provider.map(InstitutionId),
				block: 77,
				anchored_at: Millis(1_777_858_200_000),
				policy: PolicyVersion(1),
				compromised: false,
				filing: FilingState::NotFiled,
			}));
			assert_eq!(
				read::<Option<BatchInfo>, _>(&answer, "the batch").unwrap(),
				Some(BatchInfo {
					id: 9,
					root: [7; 32],
					algorithm: DigestAlgorithm::Sha2_256,
					leaves: 1 << 32,
					institution: 1,
					officer: 2,
					class: "ElectronicFile".into(),
					provider: provider.map(u64::from),
					block: 77,
					anchored_at: 1_777_858_200_000,
					policy: 1,
				})
			);
		}
	}

	#[test]
	fn the_policy_tells_what_it_accepts() {
		let policy = citychain_evidence::Policy::default();
		let known = [DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];
		let accepted = known.map(|algorithm| policy.algorithms.contains(&algorithm));
		let in_force = citychain_evidence::PolicyInForce { version: PolicyVersion(1), policy };
		let answer = answered(&Some(in_force));
		let found =
			read::<Option<PolicyInForce>, _>(&answer, "the policy").unwrap().unwrap().policy;
		assert_eq!(known.map(|algorithm| found.accepts(algorithm)), accepted);
		assert_eq!(found.max_clock_skew, 60_000);
	}

	#[test]
	fn a_leaf_encodes_as_in_the_tree() {
		for digest in [Digest::Sha2_256([2; 32]), Digest::Blake2_256([3; 32].into())] {
			let leaf = BatchLeaf {
				salt: [1; 32],
				digest,
				size: u64::MAX,
				media_type: MediaType::PlainText,
				claimed_at: Millis(5),
			};
			assert_eq!(encoded::<BatchLeaf>(&shared(&leaf).unwrap()), leaf.encode());
		}
	}
}
