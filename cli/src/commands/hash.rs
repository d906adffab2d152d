// SPDX-License-Identifier: Apache-2.0
//! `citychain hash`: digests of files; nothing leaves this machine.

use crate::{
	args::HashArguments,
	error::{Exit, Failure},
	hashing::{algorithm_name, read_file, written},
	output::{shown, Answer},
};
use serde_json::{json, Value};

/// Computes the digests of every file.
pub(crate) fn run(arguments: &HashArguments) -> Result<Answer, Failure> {
	let mut lines = Vec::new();
	let mut files = Vec::new();
	for path in &arguments.files {
		let read = read_file(path, &arguments.algorithm)?;
		let digests: Vec<Value> = read
			.digests
			.iter()
			.map(|digest| {
				json!({
					"algorithm": algorithm_name(digest.algorithm()),
					"value": hex::encode(digest.value()),
					"digest": written(digest),
				})
			})
			.collect();
		lines.extend(
			read.digests.iter().map(|digest| format!("{}  {}", written(digest), shown(path))),
		);
		files.push(json!({
			"path": path.to_string_lossy(),
			"size": read.size,
			"digests": digests,
		}));
	}
	Ok(Answer::new(Exit::Done, lines.join("\n"), json!({ "files": files })))
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_primitives::DigestAlgorithm;

	#[test]
	fn every_file_is_answered_under_every_algorithm_in_order() {
		let dir = tempfile::tempdir().unwrap();
		let paths = ["a.txt", "判决书.txt"].map(|name| dir.path().join(name));
		for path in &paths {
			std::fs::write(path, "abc").unwrap();
		}
		let arguments = HashArguments {
			files: paths.to_vec(),
			algorithm: vec![DigestAlgorithm::Sm3, DigestAlgorithm::Sha2_256],
		};
		let answer = run(&arguments).unwrap();
		let lines: Vec<&str> = answer.text.lines().collect();
		assert_eq!(lines.len(), 4);
		assert!(lines[0].starts_with("sm3:66c7f0f4") && lines[0].ends_with("a.txt"));
		assert!(lines[3].starts_with("sha2-256:ba7816bf") && lines[3].ends_with("判决书.txt"));
		assert_eq!(answer.fields["files"][1]["size"], 3);
		assert_eq!(answer.fields["files"][1]["digests"][0]["algorithm"], "sm3");
	}

	#[test]
	fn one_unreadable_file_fails_the_command() {
		let arguments =
			HashArguments { files: vec!["absent".into()], algorithm: vec![DigestAlgorithm::Sm3] };
		assert_eq!(run(&arguments).unwrap_err().exit(), Exit::File);
	}
}
