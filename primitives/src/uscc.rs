// SPDX-License-Identifier: Apache-2.0
//! The unified social credit code (统一社会信用代码) of GB 32100-2015.
//!
//! Eighteen characters: registering department, category, six digits of the administrative
//! division, the nine-character organisation code of GB 11714 with its own check character, and a
//! check character over the first seventeen. A few codes issued in the early pilots fail the outer
//! check and are nevertheless valid in law; for those [`UnifiedSocialCreditCode::parse`] asks the
//! registrar to say so.

use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::{Type, TypeInfo};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};

/// The symbols of GB 32100-2015 in the order of their values: no I, O, S, V, Z.
const SYMBOLS: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// The weights of the outer check: powers of 3 modulo 31.
const OUTER_WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/// The weights of the inner check of GB 11714.
const INNER_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
/// The check symbols of GB 11714 in the order of `11 - sum mod 11`, from 0.
const INNER_CHECKS: &[u8; 12] = b"0123456789X0";

/// A unified social credit code whose form and organisation code have been checked.
///
/// It encodes as a string of 18 characters, so that clients show it as one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnifiedSocialCreditCode([u8; 18]);

/// Why a code is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
	/// Not 18 of the allowed characters, or the administrative division is not six digits.
	Malformed,
	/// The organisation code (characters 9 to 17) does not match its check character.
	WrongOrganisationCheck,
	/// Only the last check character does not match: either a typing error, or a code of the
	/// early pilots, which the registrar may accept after looking at the certificate.
	LegacyNeedsOverride,
}

impl UnifiedSocialCreditCode {
	/// The code, if all its checks pass.
	pub fn parse(text: &[u8]) -> Result<Self, CodeError> {
		let code = Self::parse_legacy(text)?;
		if code.passes_outer_check() {
			Ok(code)
		} else {
			Err(CodeError::LegacyNeedsOverride)
		}
	}

	/// The code, if its form and its organisation code are right, whatever its last character:
	/// for codes of the early pilots, after the registrar has looked at the certificate.
	pub fn parse_legacy(text: &[u8]) -> Result<Self, CodeError> {
		let code = <[u8; 18]>::try_from(text).map_err(|_| CodeError::Malformed)?;
		let (head, _) = code.split_at(8);
		let division = head.iter().skip(2);
		if !code.iter().all(|c| SYMBOLS.contains(c)) || !division.clone().all(u8::is_ascii_digit) {
			return Err(CodeError::Malformed);
		}
		let code = Self(code);
		if code.passes_inner_check() {
			Ok(code)
		} else {
			Err(CodeError::WrongOrganisationCheck)
		}
	}

	/// The 18 characters.
	pub fn as_str(&self) -> &str {
		// Every symbol is ASCII.
		core::str::from_utf8(&self.0).unwrap_or_default()
	}

	/// Whether the last character matches the first seventeen (GB 32100-2015, 4.6).
	pub fn passes_outer_check(&self) -> bool {
		let values = self.0.iter().map(|c| position(SYMBOLS, *c));
		let sum = weighted_sum(values, &OUTER_WEIGHTS).checked_rem(31).unwrap_or_default();
		let check = 31u32.saturating_sub(sum).checked_rem(31).unwrap_or_default();
		self.0.last().map(|c| position(SYMBOLS, *c)) == Some(check)
	}

	fn passes_inner_check(&self) -> bool {
		// Values are those of 0-9 and A-Z without gaps, unlike the outer check's.
		let values = self.0.iter().skip(8).map(|c| char::from(*c).to_digit(36).unwrap_or_default());
		let sum = weighted_sum(values, &INNER_WEIGHTS).checked_rem(11).unwrap_or_default();
		let index = usize::try_from(11u32.saturating_sub(sum)).unwrap_or_default();
		self.0.get(16) == INNER_CHECKS.get(index)
	}
}

fn position(symbols: &[u8], symbol: u8) -> u32 {
	symbols
		.iter()
		.position(|s| *s == symbol)
		.and_then(|at| u32::try_from(at).ok())
		.unwrap_or_default()
}

fn weighted_sum(values: impl Iterator<Item = u32>, weights: &[u32]) -> u32 {
	values
		.zip(weights)
		.fold(0, |sum, (value, weight)| sum.saturating_add(value.saturating_mul(*weight)))
}

impl fmt::Debug for UnifiedSocialCreditCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl Encode for UnifiedSocialCreditCode {
	fn size_hint(&self) -> usize {
		19
	}

	fn using_encoded<R, F: FnOnce(&[u8]) -> R>(&self, f: F) -> R {
		self.as_str().using_encoded(f)
	}
}

impl codec::EncodeLike for UnifiedSocialCreditCode {}

impl Decode for UnifiedSocialCreditCode {
	fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
		if codec::Compact::<u32>::decode(input)?.0 != 18 {
			return Err("a unified social credit code has 18 characters".into());
		}
		Self::parse_legacy(&<[u8; 18]>::decode(input)?)
			.map_err(|_| "not a unified social credit code".into())
	}
}

impl DecodeWithMemTracking for UnifiedSocialCreditCode {}

impl MaxEncodedLen for UnifiedSocialCreditCode {
	fn max_encoded_len() -> usize {
		19
	}
}

impl TypeInfo for UnifiedSocialCreditCode {
	type Identity = str;

	fn type_info() -> Type {
		str::type_info()
	}
}

impl Serialize for UnifiedSocialCreditCode {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.serialize_str(self.as_str())
	}
}

impl<'de> Deserialize<'de> for UnifiedSocialCreditCode {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		Self::parse_legacy(text.as_bytes())
			.map_err(|_| de::Error::custom("not a unified social credit code"))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const MODERN: [&str; 2] = ["91350200MA2YJ1XR9G", "91440101MA5CJQ4N59"];
	const LEGACY: [&str; 4] =
		["91350203M0001QAY9B", "91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"];

	#[test]
	fn modern_codes_pass() {
		for code in MODERN {
			assert_eq!(
				UnifiedSocialCreditCode::parse(code.as_bytes()).map(|c| c.as_str().to_string()),
				Ok(code.to_string())
			);
		}
	}

	#[test]
	fn codes_of_the_early_pilots_need_the_registrars_word() {
		for code in LEGACY {
			assert_eq!(
				UnifiedSocialCreditCode::parse(code.as_bytes()),
				Err(CodeError::LegacyNeedsOverride)
			);
			assert!(UnifiedSocialCreditCode::parse_legacy(code.as_bytes()).is_ok());
		}
	}

	#[test]
	fn malformed_codes_are_refused() {
		for code in [
			"",
			"91350200MA2YJ1XR9",
			"91350200MA2YJ1XR9GG",
			"91350200MA2YJ1XR9I",
			"9135020XMA2YJ1XR9G",
			"91350200ma2yj1xr9g",
		] {
			assert_eq!(UnifiedSocialCreditCode::parse(code.as_bytes()), Err(CodeError::Malformed));
			assert_eq!(
				UnifiedSocialCreditCode::parse_legacy(code.as_bytes()),
				Err(CodeError::Malformed)
			);
		}
	}

	#[test]
	fn a_wrong_organisation_code_is_never_legacy() {
		let code = b"91350200MA2YJ1XR8G";
		assert_eq!(UnifiedSocialCreditCode::parse(code), Err(CodeError::WrongOrganisationCheck));
		assert_eq!(
			UnifiedSocialCreditCode::parse_legacy(code),
			Err(CodeError::WrongOrganisationCheck)
		);
	}

	#[test]
	fn clients_see_a_string_of_18_characters() {
		let code = UnifiedSocialCreditCode::parse(MODERN[0].as_bytes()).unwrap();
		assert_eq!(code.encode(), MODERN[0].encode());
		assert_eq!(UnifiedSocialCreditCode::decode(&mut &code.encode()[..]), Ok(code));
		assert!(UnifiedSocialCreditCode::decode(&mut &"91350200MA2YJ1XR9".encode()[..]).is_err());
	}

	proptest! {
		/// The outer check is there to catch one mistyped character: it does, always.
		#[test]
		fn one_mistyped_character_is_caught(at in 0usize..18, to in 0usize..31) {
			for code in MODERN {
				let mut typed = code.as_bytes().to_vec();
				prop_assume!(typed[at] != SYMBOLS[to]);
				typed[at] = SYMBOLS[to];
				prop_assert!(UnifiedSocialCreditCode::parse(&typed).is_err());
			}
		}

		#[test]
		fn any_bytes_are_answered_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..24)) {
			let _ = UnifiedSocialCreditCode::parse(&bytes);
			let _ = UnifiedSocialCreditCode::decode(&mut &bytes[..]);
		}
	}
}
