// SPDX-License-Identifier: Apache-2.0
//! What a verifier found, and what the chain concluded.

use citychain_macros::stored;
use citychain_primitives::{ActingOfficer, Digest, Millis};

/// What a verifier found.
#[stored(Copy)]
pub enum Finding {
	/// The digest of the file that was put before it, by the algorithm of the recorded digest.
	#[codec(index = 0)]
	Digest(Digest),
	/// No file was put before it, or it cannot be read.
	#[codec(index = 1)]
	Unavailable,
}

/// What the chain concluded from a finding (核验结果).
///
/// The digest that was found stays in it, so that the conclusion can be checked even when the item
/// was evicted.
#[stored(Copy)]
pub enum Outcome {
	/// The digest is the recorded one: the file is presumed unaltered since it was recorded
	/// (核验一致, 人民法院在线诉讼规则 §16).
	#[codec(index = 0)]
	Match {
		/// The digest that was found.
		digest: Digest,
	},
	/// The digest is another one of the same algorithm: the file is not the recorded one
	/// (核验不一致).
	#[codec(index = 1)]
	Mismatch {
		/// The digest that was found.
		digest: Digest,
	},
	/// There was no file to compare (无法核验).
	#[codec(index = 2)]
	Unavailable,
}

impl Outcome {
	/// What follows from a finding about an item with this recorded digest; none from a digest of
	/// another algorithm, as digests of two algorithms have nothing in common on chain.
	pub fn of(finding: Finding, recorded: Digest) -> Option<Self> {
		match finding {
			Finding::Unavailable => Some(Self::Unavailable),
			Finding::Digest(digest) if digest == recorded => Some(Self::Match { digest }),
			Finding::Digest(digest) => {
				let is_comparable = digest.algorithm() == recorded.algorithm();
				is_comparable.then_some(Self::Mismatch { digest })
			},
		}
	}
}

/// Where a verification stands.
#[stored(Copy)]
pub enum VerificationState {
	/// Waits for a verifier. Left by `report_verification`, and by `withdraw_request`, which
	/// removes the record.
	#[codec(index = 0)]
	Requested,
	/// Answered, once and for all. No call leaves this state; `clear` removes the record when the
	/// item is evicted.
	#[codec(index = 1)]
	Reported {
		/// The officer who verified, and its institution.
		by: ActingOfficer,
		/// The chain's time of the report, in milliseconds since 1970-01-01 UTC.
		at: Millis,
		/// What the chain concluded from what was found.
		outcome: Outcome,
	},
}
