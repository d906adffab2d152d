// SPDX-License-Identifier: Apache-2.0
//! Administrative divisions (行政区划) of GB/T 2260: six digits.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A six-digit division code of GB/T 2260, for example 330100 for Hangzhou.
///
/// The first two digits name the province (11 to 82), the next two the prefecture, the last two
/// the county. Only the form is checked: the list of divisions changes every year.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, MaxEncodedLen, TypeInfo, Serialize, Deserialize,
)]
#[scale_info(capture_docs = "always")]
#[serde(try_from = "u32", into = "u32")]
pub struct Region(u32);

impl Region {
	/// The smallest code: 110000, Beijing.
	pub const MIN: u32 = 110_000;
	/// The largest code: 829999, within Macao.
	pub const MAX: u32 = 829_999;

	/// The region with this code, if it has the form of one.
	pub fn new(code: u32) -> Option<Self> {
		(Self::MIN..=Self::MAX).contains(&code).then_some(Self(code))
	}

	/// The six digits as a number.
	pub fn code(self) -> u32 {
		self.0
	}
}

impl TryFrom<u32> for Region {
	type Error = &'static str;

	fn try_from(code: u32) -> Result<Self, Self::Error> {
		Self::new(code).ok_or("a region is a division code of GB/T 2260: 110000 to 829999")
	}
}

impl From<Region> for u32 {
	fn from(region: Region) -> Self {
		region.0
	}
}

impl Decode for Region {
	fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
		Self::try_from(u32::decode(input)?).map_err(codec::Error::from)
	}
}

impl DecodeWithMemTracking for Region {}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn accepts_codes_within_the_provinces() {
		for code in [110_000, 330_100, 829_999] {
			assert_eq!(Region::new(code).map(Region::code), Some(code));
		}
	}

	#[test]
	fn refuses_other_numbers_in_every_way_in() {
		for code in [0, 109_999, 830_000, u32::MAX] {
			assert_eq!(Region::new(code), None);
			assert!(Region::decode(&mut &code.encode()[..]).is_err());
			assert!(serde_json::from_str::<Region>(&code.to_string()).is_err());
		}
	}
}
