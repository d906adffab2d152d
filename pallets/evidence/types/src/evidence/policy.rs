// SPDX-License-Identifier: Apache-2.0
//! What new evidence must satisfy, and what is asked of its class later.

use crate::{ClassRule, Dimension, EvidenceClass};
use citychain_macros::stored;
use citychain_primitives::{DigestAlgorithm, Millis};
use codec::CompactAs;
use sp_core::{bounded::BoundedBTreeSet, ConstU32};

/// Three years in milliseconds, one of them a leap year.
///
/// As long as a claim may usually be brought (民法典 §188), and as platforms keep the records of
/// transactions at least (电子商务法 §31).
pub const LIMITATION_PERIOD: u64 = 1_096 * 86_400_000;

/// The number of a policy: 1 for the first, then in order without gaps.
#[stored(Copy, PartialOrd, Ord, CompactAs)]
pub struct PolicyVersion(pub u32);

impl PolicyVersion {
	/// The version of the first policy.
	pub const FIRST: Self = Self(1);

	/// The version after this one, or none at the end of the range.
	pub fn next(self) -> Option<Self> {
		self.0.checked_add(1).map(Self)
	}
}

/// A set of digest algorithms.
pub type Algorithms = BoundedBTreeSet<DigestAlgorithm, ConstU32<8>>;

/// The rules that new evidence must satisfy.
#[stored(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
	/// The algorithms whose digests are accepted.
	pub algorithms: Algorithms,
	/// How far a claimed time may be ahead of the chain's time, in milliseconds.
	pub max_clock_skew: u64,
	/// What is asked of each class of electronic data, and how long it is kept.
	pub classes: ClassRules,
}

impl Default for Policy {
	/// All algorithms, one minute of clock skew, and the default rules of the classes.
	fn default() -> Self {
		let mut algorithms = Algorithms::new();
		for algorithm in
			[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3]
		{
			// Three of at most eight: the set has room.
			let _ = algorithms.try_insert(algorithm);
		}
		Self { algorithms, max_clock_skew: 60_000, classes: ClassRules::default() }
	}
}

impl Policy {
	/// Whether digests of this algorithm are accepted.
	pub fn accepts(&self, algorithm: DigestAlgorithm) -> bool {
		self.algorithms.contains(&algorithm)
	}

	/// Whether a file may be claimed to come from `claimed_at` when it is anchored at `at`.
	pub fn allows_claim(&self, claimed_at: Millis, at: Millis) -> bool {
		claimed_at.0 <= at.0.saturating_add(self.max_clock_skew)
	}

	/// Whether an item of this class that was recorded at `recorded_at` need not be kept at `now`.
	pub fn retention_is_over(
		&self,
		class: EvidenceClass,
		recorded_at: Millis,
		now: Millis,
	) -> bool {
		recorded_at.0.saturating_add(self.classes.of(class).retention) <= now.0
	}
}

/// What is asked of each class of electronic data (民事证据规定 §14).
#[stored(Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassRules {
	/// (1) Information published on the network (网络平台发布的信息).
	pub published_information: ClassRule,
	/// (2) Messages of network services (网络应用服务的通信信息).
	pub communication: ClassRule,
	/// (3) Registration, authentication, transaction and log records (注册、认证、交易、日志).
	pub activity_record: ClassRule,
	/// (4) Documents, images, sound, film, certificates, programs (电子文件).
	pub electronic_file: ClassRule,
	/// (5) Other information kept in digital form (其他数字化形式的信息).
	pub other: ClassRule,
}

impl Default for ClassRules {
	/// All classes are kept for three years, and one independent witness suffices for most.
	///
	/// A page changes without a trace, so it needs two witnesses, its time and its address; a
	/// message proves little without its time and those who exchanged it; a log, without its time.
	fn default() -> Self {
		let rule = |dimensions: &[Dimension], witnesses| ClassRule {
			required_dimensions: bits(dimensions),
			witnesses,
			retention: LIMITATION_PERIOD,
		};
		Self {
			published_information: rule(&[Dimension::Time, Dimension::Place], 2),
			communication: rule(&[Dimension::Time, Dimension::Person], 1),
			activity_record: rule(&[Dimension::Time], 1),
			electronic_file: rule(&[], 1),
			other: rule(&[], 1),
		}
	}
}

impl ClassRules {
	/// The rule of a class.
	pub fn of(&self, class: EvidenceClass) -> ClassRule {
		match class {
			EvidenceClass::PublishedInformation => self.published_information,
			EvidenceClass::Communication => self.communication,
			EvidenceClass::ActivityRecord => self.activity_record,
			EvidenceClass::ElectronicFile => self.electronic_file,
			EvidenceClass::Other => self.other,
		}
	}

	/// The rules of all classes.
	pub fn all(&self) -> [ClassRule; 5] {
		[
			self.published_information,
			self.communication,
			self.activity_record,
			self.electronic_file,
			self.other,
		]
	}
}

/// The bits of these dimensions in [`ClassRule::required_dimensions`].
fn bits(dimensions: &[Dimension]) -> u8 {
	dimensions.iter().fold(0, |bits, dimension| bits | 1u8 << dimension.index())
}

/// The policy that new evidence must satisfy, with its version.
#[stored]
pub struct PolicyInForce {
	/// The version, which records bear.
	pub version: PolicyVersion,
	/// The policy.
	pub policy: Policy,
}
