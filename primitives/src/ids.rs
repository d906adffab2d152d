// SPDX-License-Identifier: Apache-2.0
//! Numbers that name things. Each is assigned by its pallet in order and never reused.

use codec::{CompactAs, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

macro_rules! id {
	($(#[$doc:meta])* $name:ident($inner:ty)) => {
		$(#[$doc])*
		#[derive(
			Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash,
			Encode, Decode, DecodeWithMemTracking, CompactAs, MaxEncodedLen, TypeInfo,
			Serialize, Deserialize,
		)]
		#[scale_info(capture_docs = "always")]
		pub struct $name(pub $inner);

		impl $name {
			/// The number after this one, or none at the end of the range.
			pub fn next(self) -> Option<Self> {
				self.0.checked_add(1).map(Self)
			}
		}
	};
}

id!(
	/// An institution (机构).
	InstitutionId(u32)
);
id!(
	/// An officer (经办人). It stays when the officer's key is replaced.
	OfficerId(u32)
);
id!(
	/// A citizen (市民). It stays when the citizen's key is replaced.
	CitizenId(u32)
);
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
	/// An invoice (发票), blue or red.
	InvoiceId(u64)
);
id!(
	/// Invoices that an institution reimburses together (报销单).
	ClaimId(u64)
);
id!(
	/// A confirmation form for a red letter (红字发票信息确认单).
	RedFormId(u64)
);
id!(
	/// A proof of a paid tax (完税证明).
	TaxProofId(u64)
);
id!(
	/// The number of an eviction: items of evidence that one call removed (到期清理).
	EvictionId(u32)
);
id!(
	/// The number of a pruning: invoices of one issuer that one call removed.
	PruningId(u32)
);
