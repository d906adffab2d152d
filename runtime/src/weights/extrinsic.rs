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
	///   Min, Max: 119_683, 195_629
	///   Average:  156_601
	///   Median:   156_054
	///   Std-Dev:  20400.89
	///
	/// Percentiles nanoseconds:
	///   99th: 193_407
	///   95th: 189_718
	///   75th: 171_653
	pub const ExtrinsicBaseWeight: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(156_601), 0);
}
