// SPDX-License-Identifier: Apache-2.0
//! Text that clients show as text: its type information is `str`, so Chinese stays readable.
//!
//! [`RawText`] is what a call takes, so that bad text is answered by a named error of the call
//! and not by a transaction that cannot be decoded. [`AnyText`] is the same of a question. [`Text`] is
//! what storage keeps.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::{Type, TypeInfo};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};
use sp_core::{bounded::BoundedVec, ConstU32};

/// The most bytes of text that a call can carry.
pub const MAX_RAW_TEXT: u32 = 1024;

/// Text as a caller sent it: at most 1,024 bytes, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking)]
pub struct RawText(BoundedVec<u8, ConstU32<MAX_RAW_TEXT>>);

/// Why text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
	/// Nothing but white space.
	Empty,
	/// More bytes than allowed.
	TooLong,
	/// Not UTF-8, or with characters that cannot be seen: control characters and marks that
	/// change the direction of writing.
	NotText,
}

impl RawText {
	/// The text as sent, cut at the bound of a call.
	pub fn truncated_from(text: &str) -> Self {
		Self(BoundedVec::truncate_from(text.as_bytes().to_vec()))
	}

	/// Arbitrary bytes, cut at the bound of a call: for tests of what a caller may send.
	pub fn from_bytes(bytes: Vec<u8>) -> Self {
		Self(BoundedVec::truncate_from(bytes))
	}

	/// The bytes as sent.
	pub fn as_bytes(&self) -> &[u8] {
		&self.0
	}

	/// The text without white space around it, if it may be stored in `MAX` bytes.
	pub fn check<const MAX: u32>(&self) -> Result<Text<MAX>, TextError> {
		let text = core::str::from_utf8(&self.0).map_err(|_| TextError::NotText)?;
		Text::new(text.trim())
	}
}

impl TypeInfo for RawText {
	type Identity = str;

	fn type_info() -> Type {
		str::type_info()
	}
}

/// Text as somebody asks with it, of whatever length and not yet checked: a question has no bound.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct AnyText(Vec<u8>);

impl AnyText {
	/// The text, if it is UTF-8.
	pub fn as_str(&self) -> Result<&str, TextError> {
		core::str::from_utf8(&self.0).map_err(|_| TextError::NotText)
	}
}

impl From<&str> for AnyText {
	fn from(text: &str) -> Self {
		Self(text.into())
	}
}

impl TypeInfo for AnyText {
	type Identity = str;

	fn type_info() -> Type {
		str::type_info()
	}
}

/// Text in storage: UTF-8, at most `MAX` bytes, without characters that cannot be seen.
#[derive(Clone, PartialEq, Eq, Encode)]
pub struct Text<const MAX: u32>(BoundedVec<u8, ConstU32<MAX>>);

impl<const MAX: u32> Text<MAX> {
	/// This text, if it may be stored.
	pub fn new(text: &str) -> Result<Self, TextError> {
		if text.is_empty() {
			return Err(TextError::Empty);
		}
		if text.chars().any(is_invisible) {
			return Err(TextError::NotText);
		}
		BoundedVec::try_from(text.as_bytes().to_vec()).map(Self).map_err(|_| TextError::TooLong)
	}

	/// The text as a string.
	pub fn as_str(&self) -> &str {
		// Every way to make a `Text` checks UTF-8.
		core::str::from_utf8(&self.0).unwrap_or_default()
	}
}

/// Control characters, and marks that reverse or isolate the direction of writing: with them one
/// name can be made to look like another.
fn is_invisible(c: char) -> bool {
	c.is_control()
		|| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

impl<const MAX: u32> fmt::Debug for Text<MAX> {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		fmt::Debug::fmt(self.as_str(), f)
	}
}

impl<const MAX: u32> Decode for Text<MAX> {
	fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
		let bytes = BoundedVec::<u8, ConstU32<MAX>>::decode(input)?;
		let text = core::str::from_utf8(&bytes).map_err(|_| codec::Error::from("not UTF-8"))?;
		Self::new(text).map_err(|_| codec::Error::from("not text"))
	}
}

impl<const MAX: u32> DecodeWithMemTracking for Text<MAX> {}

impl<const MAX: u32> MaxEncodedLen for Text<MAX> {
	fn max_encoded_len() -> usize {
		BoundedVec::<u8, ConstU32<MAX>>::max_encoded_len()
	}
}

impl<const MAX: u32> TypeInfo for Text<MAX> {
	type Identity = str;

	fn type_info() -> Type {
		str::type_info()
	}
}

impl<const MAX: u32> Serialize for Text<MAX> {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.serialize_str(self.as_str())
	}
}

impl<'de, const MAX: u32> Deserialize<'de> for Text<MAX> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		Self::new(&text).map_err(|_| de::Error::custom("text is empty, too long or not visible"))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn chinese_text_passes_and_loses_the_space_around_it() {
		let text = RawText::truncated_from(" 市中级人民法院 ").check::<64>();
		assert_eq!(text.as_ref().map(Text::as_str), Ok("市中级人民法院"));
	}

	#[test]
	fn bad_text_has_its_own_reason() {
		let check = |bytes: &[u8]| RawText::from_bytes(bytes.to_vec()).check::<8>().unwrap_err();
		assert_eq!(check(b""), TextError::Empty);
		assert_eq!(check("　 ".as_bytes()), TextError::Empty);
		assert_eq!(check(b"123456789"), TextError::TooLong);
		assert_eq!(check(&[0xff, 0xfe]), TextError::NotText);
		assert_eq!(check(b"a\0b"), TextError::NotText);
		assert_eq!(check("a\u{202e}b".as_bytes()), TextError::NotText);
	}

	#[test]
	fn decoding_checks_as_construction_does() {
		let decode = |bytes: &[u8]| Text::<8>::decode(&mut &bytes.to_vec().encode()[..]);
		assert_eq!(decode("法院".as_bytes()), Ok(Text::new("法院").unwrap()));
		for bad in [&b""[..], b"123456789", &[0xff], b"a\nb"] {
			assert!(decode(bad).is_err());
		}
	}

	#[test]
	fn clients_see_a_string() {
		let str_type = <str as TypeInfo>::type_info();
		assert_eq!(Text::<8>::type_info(), str_type);
		assert_eq!(RawText::type_info(), str_type);
		assert_eq!(AnyText::type_info(), str_type);
	}

	#[test]
	fn a_question_takes_whatever_is_sent() {
		let decode = |bytes: Vec<u8>| AnyText::decode(&mut &bytes.encode()[..]);
		let long = "法".repeat(MAX_RAW_TEXT as usize);
		assert_eq!(decode(long.clone().into()).as_ref().map(AnyText::as_str), Ok(Ok(&*long)));
		assert_eq!(decode(vec![0xff]).as_ref().map(AnyText::as_str), Ok(Err(TextError::NotText)));
	}
}
