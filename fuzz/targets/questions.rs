// SPDX-License-Identifier: Apache-2.0
//! Questions of the runtime API in states of stories.

#![no_main]

use citychain_runtime::testing::judging::{is_unreadable, Targets};
use libfuzzer_sys::fuzz_target;
use std::{cell::RefCell, panic};

thread_local! {
	static TARGETS: RefCell<Targets> = RefCell::new(Targets::of_stories());
}

/// That arguments cannot be read the runtime says by a panic, which is no finding.
fn begin() {
	TARGETS.with(|_| ());
	let finding = panic::take_hook();
	panic::set_hook(Box::new(move |panicked| {
		if !is_unreadable(panicked.payload()) {
			finding(panicked);
		}
	}));
}

fuzz_target!(init: begin(), |bytes: &[u8]| {
	TARGETS.with_borrow_mut(|targets| targets.question(bytes));
});
