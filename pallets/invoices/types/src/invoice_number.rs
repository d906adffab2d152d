// SPDX-License-Identifier: Apache-2.0
//! The numbers of invoices: 20 digits of a fully digitalised one (数电发票号码), or the code and the
//! number of a form that was printed or numbered in advance (发票代码、发票号码).

use alloc::{
	format,
	string::{String, ToString},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::{Type, TypeInfo};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};

/// What the numbers of a series have in front: five digits of a fully digitalised invoice (year,
/// province, channel), or a code of ten or twelve digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NumberSeries(Prefix);

// Two arrays of each length rather than one with a length: an invalid one cannot be made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Prefix {
	Digital([u8; 5]),
	Short([u8; 10]),
	Long([u8; 12]),
}

/// The number of an invoice (发票号码): `26317000000000000001`, or `144031809110-00000001` with the code
/// in front.
///
/// It encodes as a string, so that clients show it as one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InvoiceNumber {
	series: NumberSeries,
	serial: u64,
}

impl NumberSeries {
	/// The series of these digits: five, ten or twelve.
	pub fn parse(digits: &str) -> Option<Self> {
		if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
			return None;
		}
		let digits = digits.as_bytes();
		digits
			.try_into()
			.map(Prefix::Digital)
			.or_else(|_| digits.try_into().map(Prefix::Short))
			.or_else(|_| digits.try_into().map(Prefix::Long))
			.map(Self)
			.ok()
	}

	/// Whether its invoices are fully digitalised (数电).
	pub fn is_digital(&self) -> bool {
		matches!(self.0, Prefix::Digital(_))
	}

	/// How many numbers the series has.
	pub fn len(&self) -> u64 {
		match self.0 {
			Prefix::Digital(_) => 1_000_000_000_000_000,
			Prefix::Short(_) | Prefix::Long(_) => 100_000_000,
		}
	}

	/// Never: every series has numbers.
	pub fn is_empty(&self) -> bool {
		false
	}

	/// The number at this place of the series, from 0.
	pub fn number(self, serial: u64) -> Option<InvoiceNumber> {
		(serial < self.len()).then_some(InvoiceNumber { series: self, serial })
	}

	/// The digits.
	pub fn as_str(&self) -> &str {
		let digits: &[u8] = match &self.0 {
			Prefix::Digital(digits) => digits,
			Prefix::Short(digits) => digits,
			Prefix::Long(digits) => digits,
		};
		// Every digit is ASCII.
		core::str::from_utf8(digits).unwrap_or_default()
	}
}

impl InvoiceNumber {
	/// The number of this text, if it is one.
	pub fn parse(text: &str) -> Option<Self> {
		let (series, serial) = match text.split_once('-') {
			Some((code, number)) => (NumberSeries::parse(code)?, number),
			None => {
				let (series, serial) = text.split_at_checked(5)?;
				(NumberSeries::parse(series)?, serial)
			},
		};
		let digits = if series.is_digital() { 15 } else { 8 };
		// The hyphen belongs to a code, and only to a code.
		let is_well_formed = series.is_digital() != text.contains('-')
			&& serial.len() == digits
			&& serial.bytes().all(|digit| digit.is_ascii_digit());
		series.number(is_well_formed.then(|| serial.parse().ok()).flatten()?)
	}

	/// The series that it belongs to.
	pub fn series(&self) -> NumberSeries {
		self.series
	}

	/// Its place in the series, from 0.
	pub fn serial(&self) -> u64 {
		self.serial
	}

	/// A number of a series that no bureau assigns, another one for each place: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn benchmark(serial: u64) -> Self {
		Self { series: NumberSeries(Prefix::Digital(*b"00000")), serial }
	}
}

impl fmt::Display for NumberSeries {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl fmt::Display for InvoiceNumber {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let Self { series, serial } = self;
		if series.is_digital() {
			write!(f, "{series}{serial:015}")
		} else {
			write!(f, "{series}-{serial:08}")
		}
	}
}

macro_rules! text_of_digits {
	($name:ident, $length:literal, $what:literal) => {
		impl fmt::Debug for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				fmt::Display::fmt(self, f)
			}
		}

		impl Encode for $name {
			fn size_hint(&self) -> usize {
				$length
			}

			fn using_encoded<R, F: FnOnce(&[u8]) -> R>(&self, f: F) -> R {
				self.to_string().using_encoded(f)
			}
		}

		impl codec::EncodeLike for $name {}

		impl Decode for $name {
			fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
				let length = codec::Compact::<u32>::decode(input)?.0;
				let mut text = [0; $length];
				let text = usize::try_from(length)
					.ok()
					.and_then(|length| text.get_mut(..length))
					.ok_or(codec::Error::from(concat!("not ", $what)))?;
				input.read(text)?;
				core::str::from_utf8(text)
					.ok()
					.and_then(Self::parse)
					.ok_or_else(|| concat!("not ", $what).into())
			}
		}

		impl DecodeWithMemTracking for $name {}

		impl MaxEncodedLen for $name {
			fn max_encoded_len() -> usize {
				// One byte tells the length.
				$length + 1
			}
		}

		impl TypeInfo for $name {
			type Identity = str;

			fn type_info() -> Type {
				str::type_info()
			}
		}

		impl Serialize for $name {
			fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.serialize_str(&format!("{self}"))
			}
		}

		impl<'de> Deserialize<'de> for $name {
			fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				let text = String::deserialize(deserializer)?;
				Self::parse(&text).ok_or_else(|| de::Error::custom(concat!("not ", $what)))
			}
		}
	};
}

text_of_digits!(NumberSeries, 12, "a series of invoice numbers");
text_of_digits!(InvoiceNumber, 21, "the number of an invoice");

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const NUMBERS: [&str; 3] =
		["26317000000000000001", "144031809110-00000001", "4403180911-99999999"];

	#[test]
	fn numbers_read_back_as_they_were_written() {
		for text in NUMBERS {
			let number = InvoiceNumber::parse(text).unwrap();
			assert_eq!(number.to_string(), text);
			assert_eq!(InvoiceNumber::decode(&mut &number.encode()[..]), Ok(number));
			assert_eq!(number.encode(), text.encode());
			assert_eq!(number.series().number(number.serial()), Some(number));
			let json = serde_json::to_string(&number).unwrap();
			assert_eq!(serde_json::from_str::<InvoiceNumber>(&json).unwrap(), number);
			assert!(number.encoded_size() <= InvoiceNumber::max_encoded_len());
		}
	}

	#[test]
	fn other_text_is_no_number() {
		for text in [
			"",
			"2631700000000000001",
			"263170000000000000011",
			"2631700000000000000a",
			"26317-000000000000001",
			"14403180911000000001-",
			"144031809110-0000001",
			"144031809110-000000001",
			"144031809110+00000001",
			"1440318091-1-00000001",
			"２６３１７000000",
		] {
			assert_eq!(InvoiceNumber::parse(text), None, "{text}");
			assert!(InvoiceNumber::decode(&mut &text.encode()[..]).is_err(), "{text}");
		}
	}

	#[test]
	fn a_series_ends() {
		let series = NumberSeries::parse("4403180911").unwrap();
		assert_eq!(series.number(100_000_000), None);
		assert!(series.number(99_999_999).is_some());
	}

	proptest! {
		#[test]
		fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
			let _ = InvoiceNumber::decode(&mut &bytes[..]);
			let _ = NumberSeries::decode(&mut &bytes[..]);
		}
	}
}
