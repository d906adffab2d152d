// SPDX-License-Identifier: Apache-2.0
//! Parameters that the council decides.

use core::fmt::Debug;

/// Stops a first block whose configuration has, in `field`, a policy that the council could not adopt.
pub fn assert_adoptable(field: &str, verdict: Result<(), impl Debug>) {
	assert!(verdict.is_ok(), "{field} must be one that the council could adopt: {verdict:?}");
}
