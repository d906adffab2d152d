// SPDX-License-Identifier: Apache-2.0
//! What a README says that a test can see.

/// The first JSON of a README.
pub fn json_in(readme: &str) -> &str {
	let (_, rest) = readme.split_once("```json").expect("the README has JSON");
	rest.split_once("```").expect("the JSON ends").0
}
