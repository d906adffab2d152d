// SPDX-License-Identifier: Apache-2.0
//! Text of others as it may stand in a sentence.

use std::path::Path;

/// A path without control characters: those of a file's name do nothing on a terminal.
pub fn shown(path: &Path) -> String {
	visible(&path.to_string_lossy())
}

/// Text of a node or a file name without control characters.
pub fn visible(text: &str) -> String {
	text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn control_characters_in_a_file_name_do_nothing_on_the_terminal() {
		assert_eq!(shown(Path::new("a\u{1b}[2Jb\n.pdf")), "a\u{fffd}[2Jb\u{fffd}.pdf");
	}
}
