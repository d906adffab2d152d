// SPDX-License-Identifier: Apache-2.0
//! Questions of the runtime API in states of stories.

#![no_main]

use citychain_runtime::testing::judging::Targets;
use libfuzzer_sys::fuzz_target;
use std::cell::RefCell;

thread_local! {
	static TARGETS: RefCell<Targets> = RefCell::new(Targets::of_stories());
}

fuzz_target!(init: TARGETS.with(|_| ()), |bytes: &[u8]| {
	TARGETS.with_borrow_mut(|targets| targets.question(bytes));
});
