// SPDX-License-Identifier: Apache-2.0
//! Reading JSON so that every error names its place: `lines[3].tax: ...`.

use serde_json::Value;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
	/// The place, as `lines[3].tax`.
	pub(crate) place: String,
	/// What is wrong there.
	pub(crate) reason: String,
}

/// A value with its place in the file.
#[derive(Clone)]
pub(super) struct Field<'a> {
	value: &'a Value,
	place: String,
}

impl<'a> Field<'a> {
	/// The whole file.
	pub(super) fn whole(value: &'a Value) -> Self {
		Self { value, place: String::new() }
	}

	/// The error that this place is wrong.
	pub(super) fn wrong(&self, reason: impl Into<String>) -> FieldError {
		let place = if self.place.is_empty() { "the file" } else { &self.place };
		FieldError { place: place.into(), reason: reason.into() }
	}

	fn place_of(&self, name: &str) -> String {
		match self.place.as_str() {
			"" => name.into(),
			place => format!("{place}.{name}"),
		}
	}

	/// The error that a field which is there or not is wrong.
	pub(super) fn wrong_at(&self, name: &str, reason: impl Into<String>) -> FieldError {
		FieldError { place: self.place_of(name), reason: reason.into() }
	}

	/// Checks that this is an object that has no other fields than these.
	pub(super) fn object(&self, known: &[&str]) -> Result<(), FieldError> {
		let fields = self.value.as_object().ok_or_else(|| self.wrong("is not an object"))?;
		match fields.keys().find(|name| !known.contains(&name.as_str())) {
			Some(unknown) => {
				let reason = format!("is unknown here; known are {}", known.join(", "));
				Err(self.wrong_at(&crate::output::visible(unknown), reason))
			},
			None => Ok(()),
		}
	}

	/// A field that may be absent.
	pub(super) fn get(&self, name: &str) -> Option<Self> {
		let value = self.value.get(name)?;
		Some(Self { value, place: self.place_of(name) })
	}

	/// A field that must be there.
	pub(super) fn need(&self, name: &str) -> Result<Self, FieldError> {
		self.get(name).ok_or_else(|| self.wrong_at(name, "is missing"))
	}

	/// The items of a list.
	pub(super) fn items(&self) -> Result<Vec<Self>, FieldError> {
		let items = self.value.as_array().ok_or_else(|| self.wrong("is not a list"))?;
		let item = |(at, value)| Self { value, place: format!("{}[{at}]", self.place) };
		Ok(items.iter().enumerate().map(item).collect())
	}

	/// A text in quotation marks.
	fn quoted(&self) -> Result<&'a str, FieldError> {
		self.value.as_str().ok_or_else(|| match self.value {
			Value::Number(number) => {
				self.wrong(format!("is a number: write it in quotation marks, \"{number}\""))
			},
			_ => self.wrong("is not a text"),
		})
	}

	/// A text for people, of one to `most` characters on one line.
	pub(super) fn text(&self, most: usize) -> Result<&'a str, FieldError> {
		let text = self.quoted()?;
		if text.is_empty() || text.trim() != text {
			return Err(self.wrong("is empty, or has spaces at its ends"));
		}
		if text.chars().any(char::is_control) {
			return Err(self.wrong("has control characters or line breaks in it"));
		}
		if text.chars().count() > most {
			return Err(self.wrong(format!("has more than {most} characters")));
		}
		Ok(text)
	}

	/// A text that `parse` understands.
	pub(super) fn parsed<T>(
		&self,
		parse: impl FnOnce(&str) -> Result<T, String>,
	) -> Result<T, FieldError> {
		let text = self.quoted()?;
		parse(text).map_err(|reason| self.wrong(crate::output::visible(&reason)))
	}

	/// A whole number that the chain gave.
	pub(super) fn number<N: TryFrom<u64>>(&self) -> Result<N, FieldError> {
		let number = self.value.as_u64().and_then(|number| N::try_from(number).ok());
		number.ok_or_else(|| self.wrong("is not a number that the chain gave, as 7"))
	}

	/// True or false.
	pub(super) fn flag(&self) -> Result<bool, FieldError> {
		self.value.as_bool().ok_or_else(|| self.wrong("is neither true nor false"))
	}
}
