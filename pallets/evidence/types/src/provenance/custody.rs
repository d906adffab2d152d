// SPDX-License-Identifier: Apache-2.0
//! The chain of custody: which step may follow which.

use citychain_macros::stored;
use citychain_primitives::{Commitment, InstitutionId, Millis, OfficerId};

/// One step on the way of a file from its origin to the court (互联网法院规定 §11).
#[stored(Copy, PartialOrd, Ord)]
pub enum CustodyStep {
	/// The file came to be (生成). Only as the first step.
	#[codec(index = 0)]
	Generate,
	/// It was taken from where it was (收集).
	#[codec(index = 1)]
	Collect,
	/// It was fixed, so that a change would show (固定).
	#[codec(index = 2)]
	Fix,
	/// It went from one system or holder to another (传输).
	#[codec(index = 3)]
	Transfer,
	/// It was put on a storage medium (存储).
	#[codec(index = 4)]
	Store,
	/// It was submitted to a court (提交). Nothing follows it.
	#[codec(index = 5)]
	Submit,
}

impl CustodyStep {
	/// All six, in their order.
	pub const ALL: [Self; 6] =
		[Self::Generate, Self::Collect, Self::Fix, Self::Transfer, Self::Store, Self::Submit];

	/// The stage that the step belongs to: stages never go back. Transfer and store are one, since
	/// a file may be moved and stored again and again.
	fn stage(self) -> u8 {
		match self {
			Self::Generate => 0,
			Self::Collect => 1,
			Self::Fix => 2,
			Self::Transfer | Self::Store => 3,
			Self::Submit => 4,
		}
	}

	/// Whether this step may come after `last`, or at the beginning where there is none.
	///
	/// Any step may begin, since not everybody knows a file from its origin. Then the stage stays or
	/// rises; a file comes to be once, and nothing follows its submission.
	pub fn may_follow(self, last: Option<Self>) -> bool {
		match last {
			None => true,
			Some(Self::Submit) => false,
			Some(last) => self != Self::Generate && last.stage() <= self.stage(),
		}
	}
}

/// One event of the chain of custody: who did what, when and with which tool.
#[stored(Copy)]
pub struct CustodyEvent {
	/// What happened to the file.
	pub step: CustodyStep,
	/// When it happened, by the officer's word. The chain does not prove it.
	pub at: Millis,
	/// The tool, its version, and how the step can be repeated, hidden behind a salt.
	pub tool: Commitment,
	/// Who operated the tool, hidden behind a salt.
	pub operator: Commitment,
	/// The report on the hardware, the software and the medium, hidden behind a salt; none if there
	/// is no such report.
	pub environment: Option<Commitment>,
	/// The institution that recorded the event: the item's recorder or its provider.
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	pub officer: OfficerId,
	/// The chain's time when the event was recorded, which may be long after it happened.
	pub recorded_at: Millis,
}
