// SPDX-License-Identifier: Apache-2.0
//! What happened: together with the calls, which hold what was submitted, the whole history.

#[citychain_kit::events]
mod events {
	/// What happened. Together with the records, which never change, it tells the whole history.
	pub enum Event<T: Config> {
		/// An officer recorded the digest of a file.
		Notarized {
			/// The new evidence.
			id: EvidenceId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The digest of the file.
			digest: Digest,
			/// The first evidence of this digest on the chain: `id` itself, if none was before.
			first_seen: EvidenceId,
		},
		/// The council adopted a policy; evidence recorded from now on must satisfy it.
		PolicyAdopted {
			/// The version of the policy.
			version: PolicyVersion,
			/// The policy.
			policy: Policy,
		},
		/// An officer recorded the digests of several files, in the order of the call.
		ManyNotarized {
			/// The evidence of the first file; those of the others follow without a gap.
			first: EvidenceId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// How many files there were.
			count: u32,
		},
		/// An officer anchored many files by the root of a Merkle tree over them.
		RootAnchored {
			/// The new batch.
			batch: BatchId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The root of the tree.
			root: [u8; 32],
			/// The algorithm of the tree.
			algorithm: DigestAlgorithm,
			/// How many leaves the tree has.
			leaves: u64,
		},
		/// An officer made a file of a batch an item of its own.
		Materialised {
			/// The new evidence.
			id: EvidenceId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The digest of the file.
			digest: Digest,
			/// The batch that the file is in.
			batch: BatchId,
			/// The place of its leaf in the tree, from 0.
			index: u64,
			/// The first evidence of this digest on the chain: `id` itself, if none was before.
			first_seen: EvidenceId,
		},
		/// An officer committed to a digest without showing it.
		Precommitted {
			/// The commitment.
			commitment: Commitment,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
		/// An officer showed the digest of a precommitment and recorded it; the precommitment is
		/// used up.
		Revealed {
			/// The new evidence.
			id: EvidenceId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The digest of the file.
			digest: Digest,
			/// The commitment that was made to it before.
			commitment: Commitment,
			/// The first evidence of this digest on the chain: `id` itself, if none was before.
			first_seen: EvidenceId,
		},
		/// An officer removed a precommitment that nobody had revealed.
		PrecommitmentDropped {
			/// The commitment.
			commitment: Commitment,
			/// The institution that had made it.
			made_by: InstitutionId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer who removed it.
			officer: OfficerId,
		},
		/// An officer recorded that an item corrects an older one; both stay as they are.
		Corrected {
			/// The older item.
			original: EvidenceId,
			/// The younger item, which corrects it.
			correction: EvidenceId,
			/// The institution that the officer acts for, which recorded both.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
		/// An officer removed items whose retention was over; a root over them stays.
		Evicted {
			/// The new eviction.
			eviction: EvictionId,
			/// The institution that the officer acts for, which had recorded them.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The items, in the order of the leaves of its tree.
			ids: BoundedVec<EvidenceId, T::MaxEvicted>,
			/// The root of the tree over what the chain knew of them.
			root: [u8; 32],
		},
	}
}
