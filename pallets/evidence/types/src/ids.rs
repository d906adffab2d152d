// SPDX-License-Identifier: Apache-2.0
//! Numbers of the domain. Each is assigned by its pallet in order and never reused.

use citychain_primitives::id;

id!(
	/// One notarization of one digest by one institution (证据).
	EvidenceId(u64)
);
id!(
	/// Many digests anchored by one Merkle root (批量存证).
	BatchId(u64)
);
id!(
	/// A folder of evidence that can be sealed (证据链).
	CaseId(u64)
);
id!(
	/// One verification that somebody asked for (核验申请).
	VerificationId(u64)
);
id!(
	/// One objection to one evidence (质证).
	ChallengeId(u64)
);
id!(
	/// One order that evidence or a case be kept (证据保全).
	HoldId(u64)
);
id!(
	/// The number of an eviction: items of evidence that one call removed (到期清理).
	EvictionId(u32)
);
