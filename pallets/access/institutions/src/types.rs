// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps for itself, and the transitions that may be refused, of its own records and
//! of those of [`citychain_access`]. No storage.

mod citizen;
mod control;
mod genesis;
pub mod headcount;
pub mod officer;
mod standing;

pub use citizen::Citizen;
pub use control::Levels;
pub use genesis::{GenesisCitizen, GenesisControl, GenesisInstitution, GenesisOfficer};
pub use standing::Standing;

pub(crate) use control::relevelled;
