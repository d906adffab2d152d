// SPDX-License-Identifier: Apache-2.0
//! Time of one read and one write of the state in ParityDB, measured by `scripts/weights.sh`: do not
//! edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25 (Y/M/D). State of block Number(49) of `CityChain Development`, state
//! version 1, benchmark command: 64.0.0.

use frame_support::{
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_NANOS, RuntimeDbWeight},
};

parameter_types! {
	/// Weight of one read and one write: the Average times 1.0.
	///
	/// | ns | minimum | average | median | 95th percentile | 99th percentile | maximum |
	/// |---|---|---|---|---|---|---|
	/// | read | 1_262 | 6_026 | 5_460 | 6_642 | 7_594 | 6_122_074 |
	/// | write | 11_707 | 20_286 | 19_058 | 27_671 | 43_584 | 187_028 |
	pub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {
		read: 6_026 * WEIGHT_REF_TIME_PER_NANOS,
		write: 20_286 * WEIGHT_REF_TIME_PER_NANOS,
	};
}
