// SPDX-License-Identifier: Apache-2.0
//! Time of one read and one write of the state in ParityDB, measured by `scripts/weights.sh`: do not
//! edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25 (Y/M/D). State of block Number(45) of `CityChain Development`, state
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
	/// | read | 962 | 4_415 | 3_887 | 6_001 | 7_604 | 5_261_659 |
	/// | write | 9_210 | 12_387 | 11_322 | 15_141 | 32_124 | 32_124 |
	pub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {
		read: 4_415 * WEIGHT_REF_TIME_PER_NANOS,
		write: 12_387 * WEIGHT_REF_TIME_PER_NANOS,
	};
}
