// SPDX-License-Identifier: Apache-2.0
//! What a command says: sentences for people, or one JSON object for scripts.
//!
//! Standard output holds the answer and nothing else; progress, warnings and the reasons of
//! failures go to standard error. With `--json` standard output is exactly one object, which
//! always has `command`, `ok` and `exit_code`, and on failure `error` with `code` and `message`.

use crate::error::{Exit, Failure};
pub(crate) use citychain_client::text::{shown, visible};
use serde_json::{json, Map, Value};
use std::io::{self, Write};

/// The answer of a command.
#[derive(Debug)]
pub(crate) struct Answer {
	/// How the command ends.
	pub(crate) exit: Exit,
	/// The answer for people, without a final line break.
	pub(crate) text: String,
	/// The answer for scripts.
	pub(crate) fields: Map<String, Value>,
}

impl Answer {
	/// An answer from its text and its JSON object.
	pub(crate) fn new(exit: Exit, text: String, fields: Value) -> Self {
		let fields = match fields {
			Value::Object(fields) => fields,
			other => Map::from_iter([("result".to_string(), other)]),
		};
		Self { exit, text, fields }
	}
}

/// Prints how a command ended and returns its exit code.
pub(crate) fn print(command: &str, as_json: bool, result: Result<Answer, Failure>) -> Exit {
	let exit = match &result {
		Ok(answer) => answer.exit,
		Err(failure) => failure.exit(),
	};
	let written = if as_json {
		line(io::stdout(), &object(command, result).to_string())
	} else {
		match result {
			Ok(answer) => line(io::stdout(), &answer.text),
			Err(failure) => line(io::stderr(), &format!("citychain {command}: {failure}")),
		}
	};
	// A reader that closed the pipe has what it wanted; the exit code still tells the answer.
	drop(written);
	exit
}

/// The object of `--json`.
pub(crate) fn object(command: &str, result: Result<Answer, Failure>) -> Value {
	let (exit, mut fields) = match result {
		Ok(answer) => (answer.exit, answer.fields),
		Err(failure) => {
			let error = json!({ "code": failure.code(), "message": failure.to_string() });
			(failure.exit(), Map::from_iter([("error".to_string(), error)]))
		},
	};
	fields.insert("command".into(), command.into());
	fields.insert("ok".into(), (exit == Exit::Done).into());
	fields.insert("exit_code".into(), exit.code().into());
	Value::Object(fields)
}

/// Prints a warning to standard error.
pub(crate) fn warn(text: &str) {
	drop(line(io::stderr(), &format!("warning: {text}")));
}

fn line(mut to: impl Write, text: &str) -> io::Result<()> {
	to.write_all(text.as_bytes())?;
	to.write_all(b"\n")?;
	to.flush()
}

/// A table with columns of equal width; wide characters count two.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
	let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
	let widths: Vec<usize> = (0..columns)
		.map(|column| {
			rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
		})
		.collect();
	let lines: Vec<String> = rows
		.iter()
		.map(|row| {
			let cells: String = row
				.iter()
				.zip(&widths)
				.map(|(cell, width_of_column)| {
					let gap = width_of_column.saturating_sub(width(cell)).saturating_add(2);
					format!("{cell}{}", " ".repeat(gap))
				})
				.collect();
			cells.trim_end().to_string()
		})
		.collect();
	lines.join("\n")
}

/// How many columns of a terminal the text takes: Chinese characters and full-width signs take
/// two (the ranges of Unicode's East Asian Width that names here use).
fn width(text: &str) -> usize {
	text.chars()
		.map(|c| match c {
			'\u{1100}'..='\u{115f}'
			| '\u{2e80}'..='\u{303e}'
			| '\u{3041}'..='\u{a4cf}'
			| '\u{ac00}'..='\u{d7a3}'
			| '\u{f900}'..='\u{faff}'
			| '\u{fe30}'..='\u{fe6f}'
			| '\u{ff00}'..='\u{ff60}'
			| '\u{ffe0}'..='\u{ffe6}'
			| '\u{20000}'..='\u{3fffd}' => 2,
			_ => 1,
		})
		.sum()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_object_names_its_command_its_outcome_and_its_exit_code() {
		let answer = Answer::new(Exit::No, String::new(), json!({ "found": false }));
		assert_eq!(
			object("verify", Ok(answer)),
			json!({ "command": "verify", "ok": false, "exit_code": 1, "found": false })
		);
		let failure = Failure::Empty("a.pdf".into());
		assert_eq!(
			object("notarize", Err(failure)),
			json!({
				"command": "notarize", "ok": false, "exit_code": 4,
				"error": {
					"code": "file_empty",
					"message": "a.pdf is empty: the digest of an empty file proves nothing",
				},
			})
		);
	}

	#[test]
	fn a_table_counts_chinese_characters_as_two_columns() {
		let rows = [vec!["法院".into(), "x".into()], vec!["ab".into(), "y".into()]];
		assert_eq!(table(&rows), "法院  x\nab    y");
	}
}
