// SPDX-License-Identifier: Apache-2.0
//! Certificates of chains that the tests make themselves: every block, vote and state of them.

#![allow(clippy::pedantic, clippy::restriction)]

mod certificates {
	mod accepts;
	mod forms;
	mod refuses;
	mod sdk;
	mod vectors;
}
