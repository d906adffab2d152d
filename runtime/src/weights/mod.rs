// SPDX-License-Identifier: Apache-2.0
//! The weights of the SDK, until `scripts/weights.sh` has measured ours and overwritten this list.

macro_rules! from_sdk {
	($($pallet:ident)*) => {$(
		pub mod $pallet {
			pub type WeightInfo<T> = ::$pallet::weights::SubstrateWeight<T>;
		}
	)*};
}
from_sdk!(frame_system pallet_balances pallet_collective pallet_migrations pallet_multisig pallet_preimage pallet_proxy pallet_scheduler pallet_session pallet_timestamp pallet_utility pallet_whitelist);
pub mod frame_system_extensions {
	pub type WeightInfo<T> = ::frame_system::SubstrateExtensionsWeight<T>;
}
pub mod block {
	pub use frame_support::weights::constants::BlockExecutionWeight;
}
pub mod extrinsic {
	pub use frame_support::weights::constants::ExtrinsicBaseWeight;
}
pub mod paritydb {
	pub use frame_support::weights::constants::ParityDbWeight;
}
