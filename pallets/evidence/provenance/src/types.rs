// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod answer;
mod commitment;
mod custody;
mod dimensions;
mod filing;
mod witness;

pub use answer::{Answers, FilingInfo, StepAnswer};
pub use commitment::{
	commitment_bytes, dimension_domain, ENVIRONMENT_DOMAIN, OPERATOR_DOMAIN, STATEMENT_DOMAIN,
	TOOL_DOMAIN,
};
pub use custody::{CustodyEvent, CustodyHead, CustodyStep};
pub use dimensions::{Description, Dimensions};
pub use filing::{Filing, FilingNumber, Standard, Standards, NUMBER_BYTES};
pub use witness::{level_after, Witness, WitnessKind};

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The step may not come after the last one.
	StepOutOfOrder,
	/// The step happened before the last one.
	StepBeforeLast,
	/// The chain of custody has no room for the step.
	TooManyCustodyEvents,
	/// The provider has no filing in force or suspended.
	NotFiled,
	/// The filing is suspended already.
	AlreadySuspended,
	/// The filing is not suspended.
	NotSuspended,
	/// The filing has no room for a further suspension.
	TooManySuspensions,
}
