// SPDX-License-Identifier: Apache-2.0
//! What a caller may send that is refused, each with its own error.

use super::possessed;
use crate::mock::*;
use citychain_primitives::{Duty, Millis, RawText, Validity};
use frame_support::assert_noop;
use sp_runtime::{DispatchError, DispatchResult};

const NAME: &str = "市商业银行";

fn register(name: RawText, code: &str, accept_legacy_code: bool, region: u32) -> DispatchResult {
	possessed::register_institution(
		council(),
		name,
		raw(code),
		accept_legacy_code,
		region,
		only(Duty::SettleMoney),
		NEWCOMER,
	)
}

fn change(name: RawText, region: u32) -> DispatchResult {
	Institutions::change_institution(council(), COURT, name, region, only(Duty::SettleMoney))
}

#[test]
fn names() {
	run(|| {
		for (name, error) in [
			(raw(""), Error::NameEmpty),
			(raw(" 　\t"), Error::NameEmpty),
			(raw(&"院".repeat(43)), Error::NameTooLong),
			(RawText::from_bytes(vec![b'a'; 1024]), Error::NameTooLong),
			(RawText::from_bytes(vec![0xff, 0xfe]), Error::NameNotText),
			(RawText::from_bytes("院".as_bytes()[..2].to_vec()), Error::NameNotText),
			(raw("法\u{202e}院"), Error::NameNotText),
			(raw("法\0院"), Error::NameNotText),
		] {
			let error = DispatchError::from(error);
			assert_noop!(register(name.clone(), LEGACY_CODE, true, 350_200), error);
			assert_noop!(change(name, 350_200), error);
		}
	});
}

#[test]
fn codes() {
	let accepted = [false, true];
	run(|| {
		for (code, error) in [
			("", Error::MalformedCode),
			("91350200MA2YJ1XR9", Error::MalformedCode),
			("91350200MA2YJ1XR9GG", Error::MalformedCode),
			("91350200ma2yj1xr9g", Error::MalformedCode),
			("91350200MA2YJ1XR9I", Error::MalformedCode),
			("9135020XMA2YJ1XR9G", Error::MalformedCode),
			("统一社会信用代码", Error::MalformedCode),
			("91350200MA2YJ1XR8G", Error::WrongOrganisationCheck),
		] {
			let error = DispatchError::from(error);
			for accept in accepted {
				assert_noop!(register(raw(NAME), code, accept, 350_200), error);
			}
		}
		assert_noop!(
			register(raw(NAME), "91350200MA2YJ1XR9H", false, 350_200),
			Error::WrongCodeCheck
		);
	});
}

#[test]
fn regions() {
	run(|| {
		for region in [0, 1, 109_999, 830_000, u32::MAX] {
			assert_noop!(register(raw(NAME), LEGACY_CODE, true, region), Error::RegionOutOfRange);
			assert_noop!(change(raw(NAME), region), Error::RegionOutOfRange);
		}
	});
}

#[test]
fn validities() {
	run(|| {
		for (from, until) in [(START, START), (START, START - 1), (u64::MAX, 0), (0, 0)] {
			let validity = Validity { from: Millis(from), until: Some(Millis(until)) };
			let duties = || only(Duty::NotarizeEvidence);
			assert_noop!(
				possessed::appoint_officer(council(), COURT, NEWCOMER, duties(), validity),
				Error::ReversedValidity
			);
			assert_noop!(
				Institutions::change_officer(council(), COURT_CLERK_ID, duties(), validity),
				Error::ReversedValidity
			);
		}
	});
}
