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
	///   Min, Max: 282_828, 636_548
	///   Average:  378_228
	///   Median:   355_474
	///   Std-Dev:  62809.38
	///
	/// Percentiles nanoseconds:
	///   99th: 545_477
	///   95th: 481_047
	///   75th: 408_022
	pub const BlockExecutionWeight: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(378_228), 0);
}
