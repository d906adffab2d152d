// SPDX-License-Identifier: Apache-2.0
//! What the pallets of judicial evidence share: what an item is, how much it is presumed to prove,
//! and the traits by which they ask each other.

#[cfg(feature = "chain")]
use crate::EvidenceId;
use crate::{Digest, InstitutionId, Millis, OfficerId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
#[cfg(feature = "chain")]
use sp_runtime::DispatchResult;

/// The format of a file, by its IANA media type where it has one.
///
/// The list is short and closed, so that it costs one byte; what it lacks is `Other`.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub enum MediaType {
	/// A format that this list lacks.
	#[codec(index = 0)]
	Other,
	/// PDF (application/pdf).
	#[codec(index = 1)]
	Pdf,
	/// OFD (版式文档), the fixed-layout document of GB/T 33190.
	#[codec(index = 2)]
	Ofd,
	/// Plain text (text/plain).
	#[codec(index = 3)]
	PlainText,
	/// HTML (text/html): a web page.
	#[codec(index = 4)]
	Html,
	/// XML (application/xml).
	#[codec(index = 5)]
	Xml,
	/// JSON (application/json).
	#[codec(index = 6)]
	Json,
	/// CSV (text/csv).
	#[codec(index = 7)]
	Csv,
	/// An electronic mail, usually an .eml file (message/rfc822).
	#[codec(index = 8)]
	Email,
	/// PNG (image/png).
	#[codec(index = 9)]
	Png,
	/// JPEG (image/jpeg).
	#[codec(index = 10)]
	Jpeg,
	/// TIFF (image/tiff).
	#[codec(index = 11)]
	Tiff,
	/// WAV sound (audio/vnd.wave).
	#[codec(index = 12)]
	Wav,
	/// MPEG sound, usually an .mp3 file (audio/mpeg).
	#[codec(index = 13)]
	MpegAudio,
	/// MP4 film (video/mp4).
	#[codec(index = 14)]
	Mp4,
	/// ZIP archive (application/zip).
	#[codec(index = 15)]
	Zip,
}

/// The class of electronic data, by the list of 最高人民法院关于民事诉讼证据的若干规定 §14.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub enum EvidenceClass {
	/// (1) Information published on the network: pages, blogs, microblogs (网络平台发布的信息).
	#[codec(index = 0)]
	PublishedInformation,
	/// (2) Messages of network services: SMS, e-mail, instant messages (网络应用服务的通信信息).
	#[codec(index = 1)]
	Communication,
	/// (3) Registration, authentication, transaction and log records (注册、认证、交易、日志).
	#[codec(index = 2)]
	ActivityRecord,
	/// (4) Documents, images, sound, film, certificates, programs (电子文件).
	#[codec(index = 3)]
	ElectronicFile,
	/// (5) Other information kept in digital form (其他数字化形式的信息).
	#[codec(index = 4)]
	Other,
}

/// How much is presumed of an evidence (推定效力), from least to most.
///
/// It rises by what others add and falls only by a ruling.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub enum PresumptionLevel {
	/// The digest existed when it was anchored; nothing more is presumed.
	#[codec(index = 0)]
	Anchored,
	/// Recorded as an item of its own: presumed unaltered since (人民法院在线诉讼规则 §16).
	#[codec(index = 1)]
	Recorded,
	/// As many independent third parties as its class needs have witnessed it (第三方见证).
	#[codec(index = 2)]
	ThirdPartyWitnessed,
	/// A forensic institute has given its opinion in favour (司法鉴定意见).
	#[codec(index = 3)]
	ForensicOpinion,
	/// A notary office has witnessed it: to be confirmed unless rebutted (民事证据规定 §94).
	#[codec(index = 4)]
	Notarised,
	/// A court has admitted it (法院确认).
	#[codec(index = 5)]
	CourtConfirmed,
}

/// One of the six things that are asked of evidence (六要素): each a salted commitment.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[scale_info(capture_docs = "always")]
pub enum Dimension {
	/// When it happened (时间).
	#[codec(index = 0)]
	Time,
	/// Where it happened (地点).
	#[codec(index = 1)]
	Place,
	/// Who took part (人物).
	#[codec(index = 2)]
	Person,
	/// What went before (事前).
	#[codec(index = 3)]
	Before,
	/// What happened (事中).
	#[codec(index = 4)]
	During,
	/// What came after (事后).
	#[codec(index = 5)]
	After,
}

/// What the policy that an item was recorded under asks of items of its class.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[scale_info(capture_docs = "always")]
#[serde(deny_unknown_fields)]
pub struct ClassRule {
	/// The dimensions that must be described before anybody witnesses the item, one bit each: time
	/// 1, place 2, person 4, before 8, during 16, after 32.
	pub required_dimensions: u8,
	/// How many independent institutions must witness it to reach `ThirdPartyWitnessed`.
	pub witnesses: u8,
	/// How long it is kept at least, in milliseconds from its recording.
	pub retention: u64,
}

impl ClassRule {
	/// The bits of all six dimensions.
	pub const ALL_DIMENSIONS: u8 = 0b11_1111;

	/// Whether items of the class must be described in this dimension.
	pub fn requires(&self, dimension: Dimension) -> bool {
		self.required_dimensions & (1u8 << dimension.index()) != 0
	}
}

impl Dimension {
	/// All six, in the order of their bits.
	pub const ALL: [Self; 6] =
		[Self::Time, Self::Place, Self::Person, Self::Before, Self::During, Self::After];

	/// The position of its bit in [`ClassRule::required_dimensions`].
	pub fn index(self) -> u8 {
		match self {
			Self::Time => 0,
			Self::Place => 1,
			Self::Person => 2,
			Self::Before => 3,
			Self::During => 4,
			Self::After => 5,
		}
	}
}

/// A salted commitment (加盐承诺): the hash of a domain, an algorithm, an institution, a secret salt
/// of 32 bytes and the canonical bytes of what is committed to.
///
/// Whoever holds salt and bytes can show what was committed to; nobody else can guess it. The salt
/// never reaches the chain, and to destroy it is to erase what it hid.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
// Not an `H256`, which polkadot.js would offer to compute of a file, without a salt.
pub struct Commitment(pub [u8; 32]);

/// One file whose digest is to be recorded.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub struct EvidenceFile {
	/// The digest of the file.
	pub digest: Digest,
	/// The size of the file in bytes, at least 1.
	pub size: u64,
	/// The format of the file.
	pub media_type: MediaType,
	/// When the file came to be, by the submitter's word, in milliseconds since 1970-01-01 UTC.
	pub claimed_at: Millis,
}

/// What the other pallets of the domain need to know of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvidenceFacts {
	/// The digest of the file.
	pub digest: Digest,
	/// The institution that recorded it.
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	pub officer: OfficerId,
	/// The institution whose platform held the file before; none for the recorder's own.
	pub provider: Option<InstitutionId>,
	/// The class of electronic data.
	pub class: EvidenceClass,
	/// The chain's time when it was recorded.
	pub recorded_at: Millis,
	/// How much is presumed of it now.
	pub level: PresumptionLevel,
	/// What the policy that it was recorded under asks of its class.
	pub rule: ClassRule,
}

/// What a court decided about one evidence (认证结论).
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub enum Ruling {
	/// Its truth is confirmed (予以确认).
	#[codec(index = 0)]
	Admitted,
	/// It is not accepted (不予采纳).
	#[codec(index = 1)]
	Rejected,
	/// Its truth could not be confirmed (真实性无法确认).
	#[codec(index = 2)]
	NotConfirmed,
}

impl PresumptionLevel {
	/// The level after a court's ruling, the only thing that can lower one.
	pub fn after(ruling: Ruling) -> Self {
		match ruling {
			Ruling::Admitted => Self::CourtConfirmed,
			Ruling::Rejected | Ruling::NotConfirmed => Self::Anchored,
		}
	}
}

/// The register of evidence, as the pallets around it see it. The errors are those of the pallet
/// that implements it.
#[cfg(feature = "chain")]
pub trait EvidenceRegister {
	/// The facts of an item, if it is recorded and not evicted.
	fn facts(id: EvidenceId) -> Result<EvidenceFacts, sp_runtime::DispatchError>;

	/// Raises an item to `level`; does nothing where it stands as high already or higher, or where a
	/// court has ruled.
	fn raise(id: EvidenceId, level: PresumptionLevel) -> DispatchResult;

	/// Puts an item on the level that follows from a court's ruling.
	fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult;

	/// Keeps an item from being evicted until it is released as often as it was held.
	fn hold(id: EvidenceId) -> DispatchResult;

	/// Takes one hold back.
	fn release(id: EvidenceId) -> DispatchResult;

	/// An item that `institution` recorded: for benchmarks of the pallets around it.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_evidence(institution: InstitutionId) -> EvidenceId;
}

/// Records evidence for other domains, in the same call as what it proves. The errors are those of the
/// pallet that implements it.
#[cfg(feature = "chain")]
pub trait EvidenceAnchor {
	/// Records a file for the institution that `acting` acts for, as the policy in force admits it.
	fn anchor(
		acting: crate::ActingOfficer,
		file: &EvidenceFile,
		class: EvidenceClass,
	) -> Result<EvidenceId, sp_runtime::DispatchError>;

	/// A file that [`Self::anchor`] takes by its longest path, another one for each number: for
	/// benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_file(number: u32) -> EvidenceFile;
}

/// The register of cases, as the pallet of proceedings sees it.
#[cfg(feature = "chain")]
pub trait CaseRegister {
	/// Keeps a case from being voided, and what it holds from being evicted, until it is released
	/// as often as it was held.
	fn hold(id: crate::CaseId) -> DispatchResult;

	/// Takes one hold back.
	fn release(id: crate::CaseId) -> DispatchResult;

	/// A sealed case: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_case() -> crate::CaseId;
}

/// How a provider's filing (备案) stood at a time.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub enum FilingState {
	/// The institution has not filed as a provider.
	#[codec(index = 0)]
	NotFiled,
	/// Filed and in force.
	#[codec(index = 1)]
	InForce,
	/// Filed, and suspended at that time.
	#[codec(index = 2)]
	Suspended,
}

/// The register of providers' filings.
pub trait FilingRegister {
	/// How the filing of `institution` stood at `at`.
	fn state(institution: InstitutionId, at: Millis) -> FilingState;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn each_dimension_has_a_bit_of_its_own() {
		for required in 0..=ClassRule::ALL_DIMENSIONS {
			let rule = ClassRule { required_dimensions: required, witnesses: 1, retention: 0 };
			let sum: u8 = Dimension::ALL
				.into_iter()
				.filter(|dimension| rule.requires(*dimension))
				.map(|dimension| 1u8 << dimension.index())
				.sum();
			assert_eq!(sum, required);
		}
	}

	#[test]
	fn only_an_admission_confirms() {
		assert_eq!(PresumptionLevel::after(Ruling::Admitted), PresumptionLevel::CourtConfirmed);
		for ruling in [Ruling::Rejected, Ruling::NotConfirmed] {
			assert_eq!(PresumptionLevel::after(ruling), PresumptionLevel::Anchored);
		}
	}
}
