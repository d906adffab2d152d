// SPDX-License-Identifier: Apache-2.0
//! Filings of providers: the periods in which each was in force or suspended.

use crate::Error;
use citychain_evidence::{FilingInfo, FilingNumber, FilingState, Standards};
use citychain_primitives::{Millis, Validity};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	defensive, traits::Get, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;

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
	pub fn suspended<T>(mut self, now: Millis) -> Result<Self, Error<T>> {
		self.ensure_stands()?;
		if self.is_suspended() {
			return Err(Error::AlreadySuspended);
		}
		self.suspensions.try_push(Validity::open(now)).map_err(|_| {
			defensive!("a filing in force has room for its next suspension");
			Error::TooManySuspensions
		})?;
		Ok(self)
	}

	/// The filing after `reinstate_filing`.
	///
	/// It is refused where no room would be left for the next suspension, so that the council can
	/// suspend whatever is in force.
	pub fn reinstated<T>(mut self, now: Millis) -> Result<Self, Error<T>> {
		self.ensure_stands()?;
		if !self.is_suspended() {
			return Err(Error::NotSuspended);
		}
		self.end_suspension(now);
		if self.suspensions.is_full() {
			return Err(Error::TooManySuspensions);
		}
		Ok(self)
	}

	/// The filing after `remove_filing`; none if it never stood, because it was put on record at
	/// this same time.
	pub fn removed<T>(mut self, now: Millis) -> Result<Option<Self>, Error<T>> {
		self.ensure_stands()?;
		self.end_suspension(now);
		self.period.until = Some(now);
		Ok(self.period.is_ordered().then_some(self))
	}

	fn ensure_stands<T>(&self) -> Result<(), Error<T>> {
		self.stands().then_some(()).ok_or(Error::NotFiled)
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

impl<MaxSuspensions: Get<u32>> From<Filing<MaxSuspensions>> for FilingInfo {
	fn from(filing: Filing<MaxSuspensions>) -> Self {
		let Filing { number, standards, period, suspensions } = filing;
		Self { number, standards, period, suspensions: suspensions.into_inner() }
	}
}
