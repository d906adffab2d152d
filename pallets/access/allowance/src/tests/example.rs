// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use super::*;
use citychain_kit::testing::roles::CITIZEN;

#[test]
fn a_citizen_uses_up_its_allowance_waits_and_goes_on() {
	run(|| {
		// A citizen may use a tenth of a block at once, and gets a fifth of that back in each block.
		assert!(block(CITIZEN, work::work(90_000)).is_ok());
		// The pool takes another transaction, and the block leaves it there for later.
		assert!(pool(CITIZEN, 0, work::work(90_000)).is_ok());
		assert_eq!(block(CITIZEN, work::work(90_000)), Err(FUTURE));
		open_block(5);
		assert_eq!(block(CITIZEN, work::work(90_000)), Err(FUTURE));
		open_block(6);
		assert!(block(CITIZEN, work::work(90_000)).is_ok());
	});
}
