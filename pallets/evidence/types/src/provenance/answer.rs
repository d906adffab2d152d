// SPDX-License-Identifier: Apache-2.0
//! What look-ups answer.

use super::{CustodyStep, FilingNumber, Standards, Witness};
use crate::{Dimension, FilingState, PresumptionLevel};
use alloc::vec::Vec;
use citychain_macros::answer;
use citychain_primitives::{InstitutionId, Millis, Validity};

/// One filing of a provider (备案) with its periods.
#[answer]
pub struct FilingInfo {
	/// Its number, as the authority published it.
	pub number: FilingNumber,
	/// The standards to which the provider conforms.
	pub standards: Standards,
	/// From when it was put on record until it was removed; open while it stands.
	pub period: Validity,
	/// When it was suspended, oldest first; the last one is open while it is suspended.
	pub suspensions: Vec<Validity>,
}

/// What is on record of one step of custody.
#[answer(Copy)]
pub struct StepAnswer {
	/// The step.
	pub step: CustodyStep,
	/// How many events of this step there are; none if it is not covered. Each names a tool and an
	/// operator.
	pub events: u32,
	/// How many of these events have a report on the environment.
	pub environments: u32,
}

/// What a court asks of an item whose truth is challenged (互联网法院规定 §11, 人民法院在线诉讼规则
/// §17 and §18), in one answer.
#[answer]
pub struct Answers {
	/// How much is presumed of the item.
	pub level: PresumptionLevel,
	/// The institution that recorded it.
	pub recorder: InstitutionId,
	/// The chain's time when it was recorded: from then on, a change of the file shows.
	pub recorded_at: Millis,
	/// The institution whose platform held the file before; none for the recorder's own.
	pub provider: Option<InstitutionId>,
	/// How the provider's filing stood when the item was recorded; none without a provider.
	pub provider_filing: Option<FilingState>,
	/// The dimensions that are described.
	pub described: Vec<Dimension>,
	/// The dimensions that its class requires and that are not described.
	pub missing: Vec<Dimension>,
	/// The six steps of custody in their order, and what is on record of each.
	pub custody: Vec<StepAnswer>,
	/// Who witnessed it, in the order in which they did.
	pub witnesses: Vec<Witness>,
	/// How many witnesses its class asks for.
	pub witnesses_required: u8,
}
