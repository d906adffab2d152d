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
	/// | read | 812 | 3_922 | 3_587 | 4_448 | 5_500 | 4_530_363 |
	/// | write | 8_282 | 12_226 | 9_186 | 26_985 | 38_805 | 38_805 |
	pub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {
		read: 3_922 * WEIGHT_REF_TIME_PER_NANOS,
		write: 12_226 * WEIGHT_REF_TIME_PER_NANOS,
	};
}
