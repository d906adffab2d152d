// SPDX-License-Identifier: Apache-2.0
//! What the declarations of pallets name: FRAME's own two preludes, and what of the kit they all use.

pub use crate::{assert_adoptable, refund, City};
pub use citychain_primitives::{ActingOfficer, Duty, InstitutionId, OfficerId};
pub use frame_support::pallet_prelude::*;
pub use frame_system::pallet_prelude::*;
pub use sp_runtime::TryRuntimeError;

/// The layout of a pallet's storage until its first migration: the pallet then declares its own.
pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);
