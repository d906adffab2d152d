// SPDX-License-Identifier: Apache-2.0
//! Measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25.

use frame_support::parameter_types;
use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight};

parameter_types! {
	/// Weight of executing an empty block.
	/// Calculated by multiplying the *Average* with `1.0` and adding `0`.
	///
	/// Stats nanoseconds:
	///   Min, Max: 337_149, 515_362
	///   Average:  371_519
	///   Median:   358_850
	///   Std-Dev:  33670.41
	///
	/// Percentiles nanoseconds:
	///   99th: 454_999
	///   95th: 430_693
	///   75th: 392_733
	pub const BlockExecutionWeight: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(371_519), 0);
}
