// SPDX-License-Identifier: Apache-2.0
//! What is said in a challenge, from the objection to the ruling, and where it stands.

use crate::Ruling;
use citychain_macros::stored;
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId, Millis, OfficerId};

/// An objection to the truth of data since they were stored on the chain (上链后的真实性,
/// 人民法院在线诉讼规则 §17).
#[stored(Copy)]
pub enum PostChainGround {
	/// (1) The platform does not comply with the rules for services that store evidence on a
	/// blockchain (存证平台不符合国家有关部门关于提供区块链存证服务的相关规定).
	#[codec(index = 0)]
	PlatformCompliance,
	/// (2) Party and platform have a common interest, and technical means were used to interfere
	/// (当事人与存证平台存在利害关系，并利用技术手段不当干预取证、存证过程).
	#[codec(index = 1)]
	InterestRelation,
	/// (3) The platform's systems are not clean, secure, reliable or available by the standards
	/// (信息系统不符合清洁性、安全性、可靠性、可用性的标准).
	#[codec(index = 2)]
	SystemReliability,
	/// (4) Technique and process do not follow the standards on environment, security, encryption,
	/// transmission and authentication (存证技术和过程不符合相关标准).
	#[codec(index = 3)]
	ProcessStandards,
}

/// An objection to the truth of data before they were stored on the chain (上链存储前数据的真实性,
/// 人民法院在线诉讼规则 §18).
#[stored(Copy)]
pub enum PreChainGround {
	/// Where the data came from (具体来源).
	#[codec(index = 0)]
	Source,
	/// How the data came to be (生成机制).
	#[codec(index = 1)]
	Generation,
	/// How the data were kept (存储过程).
	#[codec(index = 2)]
	Storage,
	/// How the data were extracted and transmitted (传输、提取, 民事证据规定 §93 (4)).
	#[codec(index = 3)]
	Transfer,
	/// What a notary office certified of the data (公证机构公证).
	#[codec(index = 4)]
	NotarialAct,
	/// What third parties witnessed of the data (第三方见证).
	#[codec(index = 5)]
	ThirdPartyWitness,
	/// What other data say that ought to agree (关联印证数据).
	#[codec(index = 6)]
	Corroboration,
}

/// What a challenge objects to (质证理由).
#[stored(Copy)]
pub enum Ground {
	/// The truth of the data since they were stored on the chain (上链后, §17).
	#[codec(index = 0)]
	PostChain(PostChainGround),
	/// The truth of the data before that (上链前, §18).
	#[codec(index = 1)]
	PreChain(PreChainGround),
}

/// The recorder's answer to a challenge (答辩).
#[stored(Copy)]
pub struct Response {
	/// The officer of the institution that recorded the item.
	pub officer: OfficerId,
	/// The chain's time of the answer, in milliseconds since 1970-01-01 UTC.
	pub at: Millis,
	/// The commitment to the document that answers.
	pub document: Commitment,
}

/// What a court decided on a challenge (认证结论).
#[stored(Copy)]
pub struct Decision {
	/// The officer who ruled, and the court.
	pub by: ActingOfficer,
	/// The chain's time of the ruling, in milliseconds since 1970-01-01 UTC.
	pub at: Millis,
	/// What was decided of the item.
	pub ruling: Ruling,
	/// The commitment to the document that gives the reasons.
	pub reasons: Commitment,
}

/// Where a challenge stands.
#[stored(Copy)]
pub enum ChallengeState {
	/// Waits for the recorder's answer. Left by `respond` before the deadline, by
	/// `conclude_default` from the deadline on, and by `withdraw_challenge` at any time.
	#[codec(index = 0)]
	Raised,
	/// Answered in time; experts may give opinions. Left by `rule` and `withdraw_challenge`.
	#[codec(index = 1)]
	Responded {
		/// The answer.
		response: Response,
	},
	/// Not answered in time: the item's truth is not confirmed, as far as the parties go
	/// (真实性无法确认). How much is presumed of it stays, until a court rules. Left by `rule`.
	#[codec(index = 2)]
	DefaultNotConfirmed {
		/// The chain's time when the default was concluded, in milliseconds since 1970-01-01 UTC.
		at: Millis,
	},
	/// Decided by a court. No call leaves this state; `clear` removes the record when the item is
	/// evicted.
	#[codec(index = 3)]
	Ruled {
		/// The answer; none if the court ruled after a default.
		response: Option<Response>,
		/// What the court decided.
		decision: Decision,
	},
	/// Withdrawn by who raised it (撤回). No call leaves this state; `clear` removes the record
	/// when the item is evicted.
	#[codec(index = 4)]
	Withdrawn {
		/// The answer; none if it was withdrawn before one.
		response: Option<Response>,
		/// The chain's time of the withdrawal, in milliseconds since 1970-01-01 UTC.
		at: Millis,
	},
}

impl ChallengeState {
	/// Whether something is still to come from recorder, experts or court; as long as it is, the
	/// challenge holds the item.
	pub fn is_open(&self) -> bool {
		matches!(self, Self::Raised | Self::Responded { .. })
	}

	/// The answer, if there was one.
	pub fn response(&self) -> Option<&Response> {
		match self {
			Self::Responded { response } => Some(response),
			Self::Ruled { response, .. } | Self::Withdrawn { response, .. } => response.as_ref(),
			Self::Raised | Self::DefaultNotConfirmed { .. } => None,
		}
	}
}

/// Whether an expert's opinion supports the item (司法鉴定意见).
#[stored(Copy)]
pub enum Opinion {
	/// The data are what the item's recorder says they are (支持).
	#[codec(index = 0)]
	Supports,
	/// They are not (否定).
	#[codec(index = 1)]
	Refutes,
	/// It cannot be told (无法判断).
	#[codec(index = 2)]
	Inconclusive,
}

/// The opinion of one forensic institute on one challenge (人民法院在线诉讼规则 §19).
#[stored(Copy)]
pub struct GivenOpinion {
	/// The forensic institute. Each gives at most one opinion on a challenge.
	pub institution: InstitutionId,
	/// The officer who acted for it.
	pub officer: OfficerId,
	/// The chain's time of the opinion, in milliseconds since 1970-01-01 UTC.
	pub at: Millis,
	/// What it says of the item.
	pub opinion: Opinion,
	/// The commitment to the report.
	pub report: Commitment,
}
