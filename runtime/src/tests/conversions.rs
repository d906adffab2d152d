// SPDX-License-Identifier: Apache-2.0
//! What people write is converted when they ask a node for it, whatever they write.

use crate::apis::api::dispatch;
use citychain_primitives::{Date, Moment, Money, WrittenError};
use codec::{Decode, Encode};

/// The answer to a question as a node gets it.
fn ask<Answer: Decode>(question: &str, argument: impl Encode) -> Answer {
	let answer = dispatch(&format!("ConversionsApi_{question}"), &argument.encode());
	Answer::decode(&mut &answer.expect("the runtime knows it")[..]).expect("it is answered so")
}

#[test]
fn a_clerk_finds_what_calls_take() {
	let at = Moment { ms: 1_796_073_780_000, text: "2026-12-01 05:23:00".into() };
	assert_eq!(ask::<Result<_, WrittenError>>("read_time", "2026-12-01 05:23"), Ok(at.clone()));
	assert_eq!(ask::<Moment>("write_time", at.ms), at);
	let day = Date { day: 20_788, text: "2026-12-01".into() };
	assert_eq!(ask::<Result<_, WrittenError>>("read_day", "2026年12月1日"), Ok(day.clone()));
	assert_eq!(ask::<Date>("write_day", day.day), day);
	let amount = Money { fen: 106_000, text: "1,060.00".into() };
	assert_eq!(ask::<Result<_, WrittenError>>("read_amount", "￥1060"), Ok(amount.clone()));
	assert_eq!(ask::<Money>("write_amount", 106_000u64), amount);
}

#[test]
fn no_text_stops_the_runtime() {
	let not_text = [0xff, 0xfe].to_vec();
	let long = "1".repeat(100_000);
	assert_eq!(ask::<Result<Moment, _>>("read_time", &not_text), Err(WrittenError::NotText));
	assert_eq!(ask::<Result<Date, _>>("read_day", &not_text), Err(WrittenError::NotText));
	assert_eq!(ask::<Result<Money, _>>("read_amount", &not_text), Err(WrittenError::NotText));
	assert_eq!(ask::<Result<Moment, _>>("read_time", &long), Err(WrittenError::NotADate));
	assert_eq!(ask::<Result<Date, _>>("read_day", &long), Err(WrittenError::NotADate));
	assert_eq!(ask::<Result<Money, _>>("read_amount", &long), Err(WrittenError::TooLarge));
}
