// SPDX-License-Identifier: Apache-2.0
//! What courts order to be kept.

use crate::{CaseId, EvidenceId};
use citychain_macros::stored;

/// What is to be kept.
#[stored(Copy, PartialOrd, Ord)]
pub enum Target {
	/// An item: it cannot be evicted.
	#[codec(index = 0)]
	Evidence(EvidenceId),
	/// A case: it cannot be voided, and its items cannot be evicted.
	#[codec(index = 1)]
	Case(CaseId),
}
