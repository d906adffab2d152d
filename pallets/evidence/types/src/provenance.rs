// SPDX-License-Identifier: Apache-2.0
//! What is known of an item beyond its digest, as the chain keeps it and answers.

mod answer;
mod commitment;
mod custody;
mod description;
mod dimensions;
mod filing;
mod witness;

pub use answer::{Answers, FilingInfo, StepAnswer};
pub use commitment::{
	commitment_bytes, dimension_domain, ENVIRONMENT_DOMAIN, OPERATOR_DOMAIN, STATEMENT_DOMAIN,
	TOOL_DOMAIN,
};
pub use custody::{CustodyEvent, CustodyStep};
pub use description::Description;
pub use dimensions::Dimensions;
pub use filing::{FilingNumber, Standard, Standards, NUMBER_BYTES};
pub use witness::{level_after, Witness, WitnessKind};
