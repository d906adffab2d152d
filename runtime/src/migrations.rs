// SPDX-License-Identifier: Apache-2.0
//! What runs when the runtime is upgraded.
//!
//! Single-block migrations run in the first block of the new runtime and must fit into it.
//! Multi-block migrations run step by step through `pallet_migrations`, during which ordinary
//! transactions wait.

/// Migrations of the release in preparation; moved out once every chain has run them.
pub mod unreleased {
	/// None yet.
	pub type SingleBlock = ();
	/// None yet.
	pub type MultiBlock = ();
}

/// Migrations that run at every upgrade.
pub mod permanent {
	/// None yet.
	pub type SingleBlock = ();
}

/// All single-block migrations, in order.
pub type SingleBlockMigrations = (unreleased::SingleBlock, permanent::SingleBlock);
/// All multi-block migrations, in order.
pub type MultiBlockMigrations = unreleased::MultiBlock;
