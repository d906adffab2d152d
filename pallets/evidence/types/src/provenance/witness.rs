// SPDX-License-Identifier: Apache-2.0
//! Witnesses and what their word raises.

use crate::{ClassRule, PresumptionLevel};
use citychain_macros::stored;
use citychain_primitives::{Commitment, Duty, InstitutionId, Millis, OfficerId};

/// In which capacity an institution witnesses.
#[stored(Copy, PartialOrd, Ord)]
pub enum WitnessKind {
	/// A notary office (公证).
	#[codec(index = 0)]
	Notary,
	/// A forensic institute (司法鉴定).
	#[codec(index = 1)]
	Forensic,
	/// An auditor (审计).
	#[codec(index = 2)]
	Auditor,
	/// An arbitration commission (仲裁).
	#[codec(index = 3)]
	Arbitrator,
	/// A certificate authority (电子认证服务).
	#[codec(index = 4)]
	Certifier,
	/// A platform that saw the file come to be, and is neither its recorder nor its provider (平台).
	#[codec(index = 5)]
	Platform,
}

impl WitnessKind {
	/// All six, in their order.
	pub const ALL: [Self; 6] = [
		Self::Notary,
		Self::Forensic,
		Self::Auditor,
		Self::Arbitrator,
		Self::Certifier,
		Self::Platform,
	];

	/// The duty that an officer and its institution must hold to witness in this capacity.
	pub fn duty(self) -> Duty {
		match self {
			Self::Notary => Duty::WitnessAsNotary,
			Self::Forensic => Duty::WitnessAsForensic,
			Self::Auditor => Duty::WitnessAsAuditor,
			Self::Arbitrator => Duty::WitnessAsArbitrator,
			Self::Certifier => Duty::WitnessAsCertifier,
			Self::Platform => Duty::WitnessAsPlatform,
		}
	}

	/// The level to which one witness of this kind raises an item by its word alone.
	pub fn level(self) -> Option<PresumptionLevel> {
		match self {
			Self::Notary => Some(PresumptionLevel::Notarised),
			Self::Forensic => Some(PresumptionLevel::ForensicOpinion),
			Self::Auditor | Self::Arbitrator | Self::Certifier | Self::Platform => None,
		}
	}
}

/// The level to which an item is raised when a witness of `kind` becomes the one numbered `count`,
/// counted from 1; none if that takes more witnesses.
pub fn level_after(kind: WitnessKind, count: u32, rule: &ClassRule) -> Option<PresumptionLevel> {
	let by_count =
		(count >= u32::from(rule.witnesses)).then_some(PresumptionLevel::ThirdPartyWitnessed);
	kind.level().max(by_count)
}

/// One witness of an item.
#[stored(Copy)]
pub struct Witness {
	/// In which capacity it witnesses.
	pub kind: WitnessKind,
	/// What it states, hidden behind a salt.
	pub statement: Commitment,
	/// The institution that witnesses.
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	pub officer: OfficerId,
	/// The chain's time when it witnessed.
	pub witnessed_at: Millis,
}
