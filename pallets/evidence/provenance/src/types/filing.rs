// SPDX-License-Identifier: Apache-2.0
//! Filings of providers: the periods in which each was in force or suspended.

use super::Refusal;
use citychain_evidence::FilingState;
use citychain_kit::stored;
use citychain_primitives::{Millis, Text, Validity};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	defensive,
	traits::{ConstU32, Get},
	BoundedBTreeSet, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;

/// The most bytes of a filing number.
pub const NUMBER_BYTES: u32 = 64;

/// The number of a filing (备案编号), as the authority published it.
pub type FilingNumber = Text<NUMBER_BYTES>;

/// A standard to which a provider conforms by its filing (人民法院在线诉讼规则 §17).
#[stored(Copy, PartialOrd, Ord)]
// Named as the standards are; what a year adds is another variant.
#[allow(non_camel_case_types)]
pub enum Standard {
	/// SF/T 0076-2020: preservation of electronic data (电子数据存证技术规范).
	#[codec(index = 0)]
	SfT0076_2020,
	/// GB/T 22239-2019: classified protection of cybersecurity (网络安全等级保护基本要求).
	#[codec(index = 1)]
	GbT22239_2019,
	/// GB/T 35273-2020: protection of personal information (个人信息安全规范).
	#[codec(index = 2)]
	GbT35273_2020,
	/// GA/T 1568-2019: terms of the examination of electronic evidence (电子物证检验术语).
	#[codec(index = 3)]
	GaT1568_2019,
	/// GB/T 39786-2021: cryptography of information systems (信息系统密码应用基本要求).
	#[codec(index = 4)]
	GbT39786_2021,
}

/// A set of standards.
pub type Standards = BoundedBTreeSet<Standard, ConstU32<16>>;

/// One filing of a provider (备案), from when the council put it on record until it is removed.
///
/// It is in force within its period and outside its suspensions.
#[derive(
	CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[codec(mel_bound())]
#[scale_info(capture_docs = "always", skip_type_params(MaxSuspensions))]
pub struct Filing<MaxSuspensions: Get<u32>> {
	/// Its number, as the authority published it.
	pub number: FilingNumber,
	/// The standards to which the provider conforms.
	pub standards: Standards,
	/// From when it was put on record until it was removed; open while it stands.
	pub period: Validity,
	/// When it was suspended, oldest first; the last one is open while it is suspended.
	pub suspensions: BoundedVec<Validity, MaxSuspensions>,
}

impl<MaxSuspensions: Get<u32>> Filing<MaxSuspensions> {
	/// A filing that is put on record now, and is in force.
	pub fn new(number: FilingNumber, standards: Standards, now: Millis) -> Self {
		Self { number, standards, period: Validity::open(now), suspensions: BoundedVec::default() }
	}

	/// Whether it was not removed: it is in force or suspended.
	pub fn stands(&self) -> bool {
		self.period.until.is_none()
	}

	/// Whether it is suspended now.
	pub fn is_suspended(&self) -> bool {
		self.suspensions.last().is_some_and(|last| last.until.is_none())
	}

	/// How it stood at a time.
	pub fn state(&self, at: Millis) -> FilingState {
		if !self.period.contains(at) {
			FilingState::NotFiled
		} else if self.suspensions.iter().any(|suspension| suspension.contains(at)) {
			FilingState::Suspended
		} else {
			FilingState::InForce
		}
	}

	/// The filing after `suspend_filing`.
	pub fn suspended(mut self, now: Millis) -> Result<Self, Refusal> {
		self.ensure_stands()?;
		if self.is_suspended() {
			return Err(Refusal::AlreadySuspended);
		}
		self.suspensions.try_push(Validity::open(now)).map_err(|_| {
			defensive!("a filing in force has room for its next suspension");
			Refusal::TooManySuspensions
		})?;
		Ok(self)
	}

	/// The filing after `reinstate_filing`.
	///
	/// It is refused where no room would be left for the next suspension, so that the council can
	/// suspend whatever is in force.
	pub fn reinstated(mut self, now: Millis) -> Result<Self, Refusal> {
		self.ensure_stands()?;
		if !self.is_suspended() {
			return Err(Refusal::NotSuspended);
		}
		self.end_suspension(now);
		if self.suspensions.is_full() {
			return Err(Refusal::TooManySuspensions);
		}
		Ok(self)
	}

	/// The filing after `remove_filing`; none if it never stood, because it was put on record at
	/// this same time.
	pub fn removed(mut self, now: Millis) -> Result<Option<Self>, Refusal> {
		self.ensure_stands()?;
		self.end_suspension(now);
		self.period.until = Some(now);
		Ok(self.period.is_ordered().then_some(self))
	}

	fn ensure_stands(&self) -> Result<(), Refusal> {
		self.stands().then_some(()).ok_or(Refusal::NotFiled)
	}

	/// Ends the suspension that is open, if one is; one that holds no instant is forgotten.
	fn end_suspension(&mut self, now: Millis) {
		if let Some(last) = self.suspensions.last_mut().filter(|last| last.until.is_none()) {
			last.until = Some(now);
			if !last.is_ordered() {
				self.suspensions.pop();
			}
		}
	}
}
