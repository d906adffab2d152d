// SPDX-License-Identifier: Apache-2.0
//! JSON whose objects have no name twice: which of two values counts is up to each reader, so that
//! people would see another invoice than the one that is issued.

use serde::{
	de::{Error, MapAccess, SeqAccess, Visitor},
	Deserialize, Deserializer,
};
use std::{collections::BTreeSet, fmt};

/// Any JSON, if no object in it has a name twice.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UniqueNames;

impl<'de> Deserialize<'de> for UniqueNames {
	fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
		json.deserialize_any(Self)
	}
}

impl<'de> Visitor<'de> for UniqueNames {
	type Value = Self;

	fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		formatter.write_str("JSON")
	}

	fn visit_unit<E>(self) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_str<E>(self, _: &str) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
		while items.next_element::<Self>()?.is_some() {}
		Ok(self)
	}

	fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self, A::Error> {
		let mut names = BTreeSet::new();
		while let Some(name) = fields.next_key::<String>()? {
			if names.contains(&name) {
				return Err(A::Error::custom(format!("an object has `{name}` twice")));
			}
			names.insert(name);
			fields.next_value::<Self>()?;
		}
		Ok(self)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn read(text: &str) -> Result<UniqueNames, String> {
		serde_json::from_str(text).map_err(|reason| reason.to_string())
	}

	#[test]
	fn a_name_may_stand_in_several_objects() {
		let text = r#"{"lines": [{"net": "1.00"}, {"net": -2.5, "of": null}], "net": true}"#;
		assert_eq!(read(text), Ok(UniqueNames));
	}

	#[test]
	fn but_not_twice_in_one() {
		let text = "{\"lines\": [{\n\"net\": \"1.00\", \"tax\": 0, \"n\\u0065t\": \"9.00\"}]}";
		let reason = read(text).unwrap_err();
		assert!(reason.starts_with("an object has `net` twice at line 2 column "), "{reason}");
	}
}
