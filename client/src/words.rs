// SPDX-License-Identifier: Apache-2.0
//! What people write and read: calls, questions and values by the chain's metadata, in words.
//!
//! A value is written as a plain word or as JSON. Both are strict: what could be read in two ways is
//! refused, with a sentence that tells how to write each.
//!
//! | type | written as |
//! |---|---|
//! | number | `1500`, `1_500`, `0x5dc`, `3M`, `64Ki` |
//! | `Fen`, balances | `1060.00`, `1,060.00` (yuan), `106000fen` |
//! | `Millis` | `2026-11-30 10:00` (in China), `2026-11-30T10:00+08:00`, `+1h`, `now`, `1777858200000ms` |
//! | `Day`, `TaxPeriod` | `2026-11-30`, `2026-11` |
//! | account | its address, or `bob` |
//! | `Digest`, `H256`, `EvidenceFile` | `@FILE`, `@sha2:FILE`, `@sm3:FILE`; `sha2-256:HEX`, `0xHEX` |
//! | enum | `Variant`, `Variant:content`; JSON `"Variant"`, `{"Variant": content}` |
//! | option | `none` or the value; JSON `null` |
//! | list | `1,2,3`, or JSON |
//! | record | JSON, its parts in the spelling of Rust or of polkadot.js |
//! | text | itself; text that begins with `"`, `[` or `{` as a JSON string |
//! | bytes | `0xHEX` |

mod describe;
mod read;
mod units;
mod write;

pub(crate) use read::is_same;

pub use describe::{is_pallet, Argument, Described};
pub use read::Reader;

use citychain_evidence::EvidenceFile;
use citychain_primitives::DigestAlgorithm;
use scale_info::{form::PortableForm, Field, TypeDefPrimitive};
use std::{fmt, path::Path};

/// What a reader of values needs of the world.
pub trait Outside {
	/// What is told of a file, its digest by this algorithm; or why it cannot be read.
	fn file(&self, path: &Path, algorithm: DigestAlgorithm) -> Result<EvidenceFile, String>;
	/// The clock from which `+1h` counts, in milliseconds since 1970.
	fn now(&self) -> u64;
}

/// Of what kind a value is: its type, and whether it counts fen without having a type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
	/// The number of its type in the metadata.
	pub(crate) id: u32,
	/// Whether it is a balance.
	pub(crate) is_money: bool,
}

impl Kind {
	/// The number of its type in the metadata.
	pub fn type_id(self) -> u32 {
		self.id
	}

	pub(crate) fn of_id(id: u32) -> Self {
		Self { id, is_money: false }
	}

	/// Of a field, whose declared type tells whether it is a balance.
	pub(crate) fn field(field: &Field<PortableForm>) -> Self {
		let declared = field.type_name.as_deref().unwrap_or_default();
		let mut words = declared.split(|c: char| !c.is_ascii_alphanumeric());
		Self {
			id: field.ty.id,
			is_money: words.any(|word| ["Balance", "BalanceOf"].contains(&word)),
		}
	}

	/// The same, of what is within an option or a compact number.
	pub(crate) fn of(self, id: u32) -> Self {
		Self { id, ..self }
	}
}

/// Why a value cannot be read, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
	place: String,
	reason: String,
}

impl Wrong {
	pub(crate) fn new(reason: impl Into<String>) -> Self {
		Self { place: String::new(), reason: reason.into() }
	}

	pub(crate) fn within(self, name: &str) -> Self {
		let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
		Self { place: format!("{name}{dot}{}", self.place), ..self }
	}

	pub(crate) fn at(self, index: usize) -> Self {
		let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
		Self { place: format!("[{index}]{dot}{}", self.place), ..self }
	}
}

impl fmt::Display for Wrong {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self.place.as_str() {
			"" => f.write_str(&self.reason),
			place => write!(f, "{place}: {}", self.reason),
		}
	}
}

fn names(fields: &[Field<PortableForm>]) -> String {
	let names: Vec<_> = fields.iter().filter_map(|field| field.name.as_deref()).collect();
	names.join(", ")
}

/// The least and the greatest value of a type of numbers without a sign.
fn unsigned(primitive: &TypeDefPrimitive) -> Option<(u128, u128)> {
	let greatest = match primitive {
		TypeDefPrimitive::U8 => u8::MAX.into(),
		TypeDefPrimitive::U16 => u16::MAX.into(),
		TypeDefPrimitive::U32 => u32::MAX.into(),
		TypeDefPrimitive::U64 => u64::MAX.into(),
		TypeDefPrimitive::U128 => u128::MAX,
		_ => return None,
	};
	Some((0, greatest))
}

/// The least and the greatest value of a type of numbers with a sign.
fn signed(primitive: &TypeDefPrimitive) -> Option<(i128, i128)> {
	Some(match primitive {
		TypeDefPrimitive::I8 => (i8::MIN.into(), i8::MAX.into()),
		TypeDefPrimitive::I16 => (i16::MIN.into(), i16::MAX.into()),
		TypeDefPrimitive::I32 => (i32::MIN.into(), i32::MAX.into()),
		TypeDefPrimitive::I64 => (i64::MIN.into(), i64::MAX.into()),
		TypeDefPrimitive::I128 => (i128::MIN, i128::MAX),
		_ => return None,
	})
}

#[cfg(test)]
pub(crate) mod tests;
