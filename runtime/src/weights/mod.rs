// SPDX-License-Identifier: Apache-2.0
//! Measured weights. This list is written by `scripts/weights.sh`: do not edit.

pub mod block;
pub mod extrinsic;
pub mod frame_system;
pub mod frame_system_extensions;
pub mod pallet_balances;
pub mod pallet_migrations;
pub mod pallet_multisig;
pub mod pallet_preimage;
pub mod pallet_scheduler;
pub mod pallet_timestamp;
pub mod pallet_utility;
pub mod pallet_whitelist;
pub mod paritydb;

/// The SDK measures this pallet elsewhere: its own weights.
pub mod pallet_collective {
	pub use ::pallet_collective::weights::SubstrateWeight as WeightInfo;
}

/// The SDK measures this pallet elsewhere: its own weights.
pub mod pallet_proxy {
	pub use ::pallet_proxy::weights::SubstrateWeight as WeightInfo;
}

/// The SDK measures this pallet elsewhere: its own weights.
pub mod pallet_session {
	pub use ::pallet_session::weights::SubstrateWeight as WeightInfo;
}
