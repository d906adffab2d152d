// SPDX-License-Identifier: Apache-2.0
//! What is learned about an item after it was recorded.

use crate::{EvidenceId, PresumptionLevel, Ruling};
use citychain_macros::stored;

/// How an item stands: how much is presumed of it, and what keeps it.
#[stored(Copy)]
pub struct Standing {
	/// How much is presumed of it.
	pub level: PresumptionLevel,
	/// The last ruling of a court; none before the first.
	pub ruled: Option<Ruling>,
	/// How often it is held: while it is, it cannot be evicted.
	pub holds: u32,
}

impl Default for Standing {
	/// That of an item to which nobody has added anything.
	fn default() -> Self {
		Self { level: PresumptionLevel::Recorded, ruled: None, holds: 0 }
	}
}

impl Standing {
	/// Raised to `level`; as it is where it stands as high or higher, or where a court has ruled.
	pub fn raised(self, level: PresumptionLevel) -> Self {
		match self.ruled {
			None => Self { level: self.level.max(level), ..self },
			Some(_) => self,
		}
	}

	/// After a court's ruling.
	pub fn after(self, ruling: Ruling) -> Self {
		Self { level: PresumptionLevel::after(ruling), ruled: Some(ruling), ..self }
	}

	/// Whether anything keeps the item from being evicted.
	pub fn is_held(&self) -> bool {
		self.holds > 0
	}
}

/// What an item corrects, and what corrects it (更正).
///
/// A link to an item that was evicted stays as long as the other one does: it says that there was
/// such an item, and whoever kept that item can prove it.
#[stored(Copy, Default)]
pub struct Links {
	/// The older item that this one corrects.
	pub replaces: Option<EvidenceId>,
	/// The younger item that corrects this one.
	pub replaced_by: Option<EvidenceId>,
}
