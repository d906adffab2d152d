// SPDX-License-Identifier: Apache-2.0
//! What a proven state tells about an evidence.

use crate::{
	bundle::{ProvenLeaf, Subject},
	refusal::Refusal,
	state::State,
	storage::{key, Batch, FormerKey, Links, Location, Officer, Origin, Profile, Record, Standing},
};
use alloc::{string::String, vec::Vec};
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId, MediaType};
use citychain_primitives::{merkle, Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId};
use codec::Encode;
use sm3::{Digest as _, Sm3};
use sp_crypto_hashing::{blake2_256, sha2_256};

/// What a state tells about an evidence, or about a leaf of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
	/// The evidence, if it has a number of its own.
	pub item: Option<Item>,
	/// The batch that it comes from, if it comes from one.
	pub batch: Option<Anchor>,
	/// The leaf, if its path to the root of the batch is proven.
	pub leaf: Option<Leaf>,
}

/// An evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
	/// The digest of the file.
	pub digest: Digest,
	/// The record.
	pub record: Record,
	/// The first record of the digest, if this one is not the first.
	pub first: Option<(Record, Institution)>,
	/// The institution that recorded it.
	pub institution: Institution,
	/// The institution whose platform held the file before; none for the recorder's own.
	pub provider: Option<Institution>,
	/// Since when others may have used the key that recorded it.
	pub compromised_since: Option<Millis>,
	/// What proves that it existed before it was recorded.
	pub origin: Option<Origin>,
	/// How it stands.
	pub standing: Standing,
	/// What it corrects, and what corrects it.
	pub links: Links,
}

/// A batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
	/// The number of the batch.
	pub id: BatchId,
	/// What the chain keeps of it.
	pub batch: Batch,
	/// The institution that anchored it.
	pub institution: Institution,
	/// The institution whose platform held the files before; none for the own one.
	pub provider: Option<Institution>,
	/// Since when others may have used the key that anchored it.
	pub compromised_since: Option<Millis>,
}

/// A leaf of a batch. Its salt is left out: it is nobody's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
	/// The place of the leaf, from 0.
	pub index: u64,
	/// The digest of the file.
	pub digest: Digest,
	/// The size of the file in bytes, by the submitter's word.
	pub size: u64,
	/// The format of the file, by the submitter's word.
	pub media_type: MediaType,
	/// When the file came to be, by the submitter's word.
	pub claimed_at: Millis,
}

/// An institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
	/// Its number.
	pub id: InstitutionId,
	/// Its name as on its certificate.
	pub name: String,
	/// Its unified social credit code (统一社会信用代码).
	pub code: String,
}

impl Facts {
	/// What the state tells about the subject.
	pub fn read(subject: &Subject, state: &mut State) -> Result<Self, Refusal> {
		match subject {
			Subject::Item { id, leaf } => Self::of_item(EvidenceId(*id), leaf.as_ref(), state),
			Subject::Leaf { batch, leaf } => {
				let anchor = Anchor::read(BatchId(*batch), state)?;
				let leaf = Some(Leaf::shown(leaf, &anchor.batch)?);
				Ok(Self { item: None, batch: Some(anchor), leaf })
			},
		}
	}

	fn of_item(
		id: EvidenceId,
		shown: Option<&ProvenLeaf>,
		state: &mut State,
	) -> Result<Self, Refusal> {
		let item = Item::read(id, state)?;
		let Some(Origin::Batch { batch, index }) = item.origin else {
			// There is no batch that a leaf could stand in.
			let is_alone = shown.is_none();
			return is_alone
				.then_some(Self { item: Some(item), batch: None, leaf: None })
				.ok_or(Refusal::OtherLeaf);
		};
		let anchor = Anchor::read(batch, state)?;
		let leaf = shown.map(|leaf| Leaf::shown(leaf, &anchor.batch)).transpose()?;
		if leaf.as_ref().is_some_and(|leaf| leaf.index != index || !leaf.is_that_of(&item)) {
			return Err(Refusal::OtherLeaf);
		}
		Ok(Self { item: Some(item), batch: Some(anchor), leaf })
	}

	/// Since which block and time the digest is proven to have existed: that of the batch or of the
	/// precommitment if there is one, else that of the record.
	pub fn since(&self) -> Option<(u32, Millis)> {
		match (&self.item, &self.batch) {
			(_, Some(anchor)) => Some((anchor.batch.block, anchor.batch.anchored_at)),
			(Some(item), None) => match item.origin {
				Some(Origin::Precommitted { block, at }) => Some((block, at)),
				_ => Some((item.record.block, item.record.recorded_at)),
			},
			(None, None) => None,
		}
	}

	/// The digest of the file.
	pub fn digest(&self) -> Option<Digest> {
		let leaf = || self.leaf.as_ref().map(|leaf| leaf.digest);
		self.item.as_ref().map(|item| item.digest).or_else(leaf)
	}
}

impl Item {
	fn read(id: EvidenceId, state: &mut State) -> Result<Self, Refusal> {
		let Location { digest, later } =
			state.read(&key::location(id), "evidence")?.ok_or(Refusal::NoEvidence(id.0))?;
		let first: Record =
			state.read(&key::record(&digest), "records")?.ok_or(Refusal::Contradiction)?;
		let (record, first) = match later {
			None => (first, None),
			Some(institution) => {
				let place = key::later_record(&digest, institution);
				let record: Record =
					state.read(&place, "records")?.ok_or(Refusal::Contradiction)?;
				if record.institution != institution {
					return Err(Refusal::Contradiction);
				}
				let by = Institution::read(first.institution, state)?;
				(record, Some((first, by)))
			},
		};
		if record.id != id {
			return Err(Refusal::Contradiction);
		}
		Ok(Self {
			digest,
			first,
			institution: Institution::read(record.institution, state)?,
			provider: Institution::read_other(record.institution, record.provider, state)?,
			compromised_since: compromised_since(record.officer, record.recorded_at, state)?,
			origin: state.read(&key::origin(id), "origins")?,
			standing: state.read(&key::standing(id), "standings")?.unwrap_or_default(),
			links: state.read(&key::corrections(id), "corrections")?.unwrap_or_default(),
			record,
		})
	}
}

impl Anchor {
	fn read(id: BatchId, state: &mut State) -> Result<Self, Refusal> {
		let batch: Batch = state.read(&key::batch(id), "batches")?.ok_or(Refusal::NoBatch(id.0))?;
		Ok(Self {
			id,
			institution: Institution::read(batch.institution, state)?,
			provider: Institution::read_other(batch.institution, batch.provider, state)?,
			compromised_since: compromised_since(batch.officer, batch.anchored_at, state)?,
			batch,
		})
	}
}

impl Leaf {
	/// The leaf, if its path leads to the root of the batch.
	fn shown(proven: &ProvenLeaf, batch: &Batch) -> Result<Self, Refusal> {
		let hasher = |bytes: &[u8]| hash(batch.algorithm, bytes);
		let hash = merkle::leaf_hash(&hasher, &proven.leaf.encode());
		let (index, path) = (proven.index, &proven.path);
		if !merkle::is_included(&hasher, &hash, index, batch.leaves, path, &batch.root) {
			return Err(Refusal::NotInBatch);
		}
		let BatchLeaf { digest, size, media_type, claimed_at, .. } = proven.leaf;
		Ok(Self { index, digest, size, media_type, claimed_at })
	}

	/// Whether this evidence was made of the leaf.
	fn is_that_of(&self, item: &Item) -> bool {
		let record = &item.record;
		let of_item = (item.digest, record.size, record.media_type, record.claimed_at());
		(self.digest, self.size, self.media_type, self.claimed_at) == of_item
	}
}

impl Institution {
	fn read(id: InstitutionId, state: &mut State) -> Result<Self, Refusal> {
		let profile: Profile =
			state.read(&key::profile(id), "institutions")?.ok_or(Refusal::Contradiction)?;
		Ok(Self { id, name: profile.name.as_str().into(), code: profile.code.as_str().into() })
	}

	/// The institution `id`, if it is another than `own`.
	fn read_other(
		own: InstitutionId,
		id: InstitutionId,
		state: &mut State,
	) -> Result<Option<Self>, Refusal> {
		(id != own).then(|| Self::read(id, state)).transpose()
	}
}

/// Since when others may have used a key that the officer had at this time, if that was reported
/// and lies before.
///
/// In the millisecond of a replacement the officer had both keys.
fn compromised_since(
	officer: OfficerId,
	at: Millis,
	state: &mut State,
) -> Result<Option<Millis>, Refusal> {
	let present: Officer =
		state.read(&key::officer(officer), "officers")?.ok_or(Refusal::Contradiction)?;
	let former: Vec<FormerKey> =
		state.read(&key::former_keys(officer), "officers' keys")?.unwrap_or_default();
	let mut from = Millis(0);
	let mut since = Vec::new();
	for former_key in &former {
		if from <= at && at <= former_key.replaced_at {
			since.push(former_key.compromised_since);
		}
		from = former_key.replaced_at;
	}
	if from <= at {
		since.push(present.status.compromised_since());
	}
	Ok(since.into_iter().flatten().filter(|since| *since <= at).min())
}

/// The hash of some bytes, by the algorithm of a tree.
pub fn hash(algorithm: DigestAlgorithm, bytes: &[u8]) -> merkle::NodeHash {
	match algorithm {
		DigestAlgorithm::Blake2_256 => blake2_256(bytes),
		DigestAlgorithm::Sha2_256 => sha2_256(bytes),
		DigestAlgorithm::Sm3 => Sm3::digest(bytes).into(),
	}
}
