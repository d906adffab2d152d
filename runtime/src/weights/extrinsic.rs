// SPDX-License-Identifier: Apache-2.0
//! Measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25.

use frame_support::parameter_types;
use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight};

parameter_types! {
	/// Weight of executing a NO-OP extrinsic, for example `System::remark`.
	/// Calculated by multiplying the *Average* with `1.0` and adding `0`.
	///
	/// Stats nanoseconds:
	///   Min, Max: 110_058, 124_189
	///   Average:  112_693
	///   Median:   111_696
	///   Std-Dev:  2627.04
	///
	/// Percentiles nanoseconds:
	///   99th: 123_012
	///   95th: 117_471
	///   75th: 113_389
	pub const ExtrinsicBaseWeight: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(112_693), 0);
}
