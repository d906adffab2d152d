// SPDX-License-Identifier: Apache-2.0
//! Answers in words: whose name and which date or amount each number of an answer stands for.
//!
//! An answer keeps its own parts, which programs read by name, and has `words` behind them. They are made
//! of its type information when somebody asks, so that no record and no pallet does anything for it.

use crate::{written, Day, Fen, InstitutionId, Millis, OfficerId};
use alloc::{collections::BTreeMap, format, string::String, vec, vec::Vec};
use citychain_macros::answer;
use codec::{Compact, Decode, Encode, Input};
use core::marker::PhantomData;
use scale_info::{
	Field, MetaType, Path, Type, TypeDef, TypeDefComposite, TypeDefPrimitive, TypeInfo,
};

/// Tells whose numbers these are. Citizens have no names.
pub trait Names {
	/// The name of an institution; none if it is not registered.
	fn institution(institution: InstitutionId) -> Option<String>;

	/// The institution that an officer acts for; none if there is no such officer.
	fn institution_of(officer: OfficerId) -> Option<InstitutionId>;
}

/// An institution with its name.
#[answer]
pub struct Named {
	/// Its number.
	pub institution: InstitutionId,
	/// Its name as on its certificate.
	pub name: String,
}

impl Named {
	/// The institution with the name that it has.
	pub fn new<N: Names>(institution: InstitutionId) -> Self {
		Self { institution, name: N::institution(institution).unwrap_or_default() }
	}
}

/// An answer, and what its numbers say: clients see one record, with the parts of the answer and `words`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Told<T> {
	/// The answer.
	pub answer: T,
	/// What its numbers say.
	pub words: Words,
}

/// What numbers say, by their place in the answer: `state.Sealed.seal.at` is `2026-12-01 05:23:14`.
///
/// Clients see a map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Words(Vec<(String, String)>);

impl Words {
	/// What the number at this place says.
	pub fn at(&self, place: &str) -> Option<&str> {
		self.0.iter().find(|(known, _)| known == place).map(|(_, text)| text.as_str())
	}
}

impl TypeInfo for Words {
	type Identity = BTreeMap<String, String>;

	fn type_info() -> Type {
		BTreeMap::<String, String>::type_info()
	}
}

impl<T: Encode + TypeInfo + 'static> Told<T> {
	/// The answer in words.
	pub fn new<N: Names>(answer: T) -> Self {
		let bytes = answer.encode();
		let mut reading = Reading::<N> { bytes: &bytes, words: Vec::new(), names: PhantomData };
		// A type that says of itself what it is not has no words: the answer stays right.
		let words = match reading.value(&MetaType::new::<T>(), "", false) {
			Ok(()) => reading.words,
			Err(_) => Vec::new(),
		};
		Self { answer, words: Words(words) }
	}
}

impl<T: TypeInfo + 'static> TypeInfo for Told<T> {
	type Identity = Self;

	fn type_info() -> Type {
		let Type { path, type_params, type_def, docs } = T::type_info();
		let mut fields = match type_def {
			TypeDef::Composite(parts) if parts.fields.iter().all(|part| part.name.is_some()) => {
				parts.fields
			},
			_ => vec![Field::new(Some("answer"), MetaType::new::<T>(), None, docs.clone())],
		};
		fields.push(Field::new(
			Some("words"),
			MetaType::new::<Words>(),
			Some("Words"),
			vec![
				"Names, dates and times in China, and yuan: what the numbers say, by their place.",
			],
		));
		// Beside the answer's own type, so that no client takes one for the other.
		let (name, module) = path.segments.split_last().unwrap_or((&"Told", &[]));
		let segments = module.iter().chain(&["told"]).chain([name]).copied();
		let path = Path::from_segments_unchecked(segments);
		Type::new(path, type_params, TypeDefComposite::new(fields), docs)
	}
}

/// What a number means by its type.
#[derive(Clone, Copy)]
enum Meaning {
	Time,
	Day,
	Money,
	Institution,
	Officer,
}

impl Meaning {
	fn of(ty: &MetaType) -> Option<Self> {
		[
			(MetaType::new::<Millis>(), Self::Time),
			(MetaType::new::<Day>(), Self::Day),
			(MetaType::new::<Fen>(), Self::Money),
			(MetaType::new::<InstitutionId>(), Self::Institution),
			(MetaType::new::<OfficerId>(), Self::Officer),
		]
		.into_iter()
		.find_map(|(known, meaning)| (known == *ty).then_some(meaning))
	}

	/// How many bytes hold the number.
	fn width(self) -> usize {
		match self {
			Self::Time | Self::Money => 8,
			Self::Day | Self::Institution | Self::Officer => 4,
		}
	}

	fn text<N: Names>(self, number: u128) -> Option<String> {
		match self {
			Self::Time => written::time_text(Millis(number.try_into().ok()?)),
			Self::Day => written::day_text(Day(number.try_into().ok()?)),
			Self::Money => Some(written::yuan_text(number)),
			Self::Institution => N::institution(InstitutionId(number.try_into().ok()?)),
			Self::Officer => {
				let institution = N::institution_of(OfficerId(number.try_into().ok()?))?;
				N::institution(institution)
			},
		}
	}
}

/// What is left to read of an encoded answer, and what was found.
struct Reading<'a, N> {
	bytes: &'a [u8],
	words: Vec<(String, String)>,
	names: PhantomData<N>,
}

impl<N: Names> Reading<'_, N> {
	/// Reads a value of this type; a number without a meaning of its own may be a balance.
	fn value(&mut self, ty: &MetaType, place: &str, is_money: bool) -> Result<(), codec::Error> {
		let meaning = Meaning::of(ty);
		if let Some(meaning) = meaning {
			let number = self.number(meaning.width())?;
			return self.say(place, Some(meaning), number);
		}
		let found = ty.type_info();
		let is_money = is_money.then_some(Meaning::Money);
		match found.type_def {
			TypeDef::Composite(parts) => self.fields(&parts.fields, place),
			TypeDef::Variant(variants) => {
				let index = self.bytes.read_byte()?;
				let variant = variants.variants.iter().find(|variant| variant.index == index);
				let variant = variant.ok_or("an unknown variant")?;
				match (found.path.ident(), variant.fields.as_slice()) {
					(Some("Option"), [field]) => self.value(&field.ty, place, is_money.is_some()),
					(_, fields) => self.fields(fields, &within(place, variant.name)),
				}
			},
			TypeDef::Sequence(items) => {
				let count = Compact::<u32>::decode(&mut self.bytes)?.0;
				self.items(&items.type_param, count, place)
			},
			TypeDef::Array(items) => self.items(&items.type_param, items.len, place),
			TypeDef::Tuple(parts) => parts
				.fields
				.iter()
				.enumerate()
				.try_for_each(|(at, part)| self.value(part, &format!("{place}[{at}]"), false)),
			TypeDef::Primitive(TypeDefPrimitive::Str) => {
				let bytes = Compact::<u32>::decode(&mut self.bytes)?.0;
				self.skip(bytes)
			},
			TypeDef::Primitive(primitive) => {
				let number = self.number(width(&primitive))?;
				self.say(place, is_money, number)
			},
			TypeDef::Compact(compact) => {
				let number = Compact::<u128>::decode(&mut self.bytes)?.0;
				self.say(place, Meaning::of(&compact.type_param).or(is_money), number)
			},
			TypeDef::BitSequence(_) => Err("no answer has bits".into()),
		}
	}

	fn fields(&mut self, fields: &[Field], place: &str) -> Result<(), codec::Error> {
		let is_alone = fields.len() == 1;
		fields.iter().enumerate().try_for_each(|(at, field)| {
			let place = match field.name {
				Some(name) => within(place, name),
				None if is_alone => place.into(),
				None => format!("{place}[{at}]"),
			};
			self.value(&field.ty, &place, field.type_name.is_some_and(is_balance))
		})
	}

	fn items(&mut self, ty: &MetaType, count: u32, place: &str) -> Result<(), codec::Error> {
		if *ty == MetaType::new::<u8>() {
			return self.skip(count);
		}
		(0..count).try_for_each(|at| self.value(ty, &format!("{place}[{at}]"), false))
	}

	/// The number in so many bytes, the least first.
	fn number(&mut self, width: usize) -> Result<u128, codec::Error> {
		let (number, rest) = self.bytes.split_at_checked(width).ok_or("too short")?;
		self.bytes = rest;
		let mut bytes = [0; 16];
		let all = bytes.get_mut(..width).ok_or("too wide")?;
		all.copy_from_slice(number);
		Ok(u128::from_le_bytes(bytes))
	}

	fn skip(&mut self, bytes: u32) -> Result<(), codec::Error> {
		let bytes = usize::try_from(bytes).map_err(|_| "too long")?;
		self.bytes = self.bytes.get(bytes..).ok_or("too short")?;
		Ok(())
	}

	fn say(
		&mut self,
		place: &str,
		meaning: Option<Meaning>,
		number: u128,
	) -> Result<(), codec::Error> {
		let text = meaning.and_then(|meaning| meaning.text::<N>(number));
		self.words.extend(text.map(|text| (place.into(), text)));
		Ok(())
	}
}

/// The place of a part.
fn within(place: &str, name: &str) -> String {
	match place {
		"" => name.into(),
		place => format!("{place}.{name}"),
	}
}

/// Whether a number of this declared type counts fen without having a type of its own.
fn is_balance(declared: &str) -> bool {
	let mut words = declared.split(|c: char| !c.is_ascii_alphanumeric());
	words.any(|word| word == "Balance")
}

fn width(primitive: &TypeDefPrimitive) -> usize {
	match primitive {
		TypeDefPrimitive::Bool | TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => 1,
		TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => 2,
		TypeDefPrimitive::U32 | TypeDefPrimitive::I32 | TypeDefPrimitive::Char => 4,
		TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => 8,
		TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => 16,
		// No answer has numbers of 256 bits, and the length of a text is its own.
		TypeDefPrimitive::U256 | TypeDefPrimitive::I256 | TypeDefPrimitive::Str => usize::MAX,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{CitizenId, Text};
	use alloc::collections::BTreeSet;

	struct City;

	impl Names for City {
		fn institution(institution: InstitutionId) -> Option<String> {
			(institution.0 == 1).then(|| "市中级人民法院".into())
		}

		fn institution_of(officer: OfficerId) -> Option<InstitutionId> {
			(officer.0 == 7).then_some(InstitutionId(1))
		}
	}

	/// A state.
	#[answer]
	enum State {
		/// Open.
		Open,
		/// Closed.
		Closed {
			/// When.
			at: Millis,
			/// By whom.
			by: (OfficerId, CitizenId),
		},
	}

	/// An answer with every kind of part.
	#[answer]
	struct Everything<Balance> {
		/// Text.
		name: Text<16>,
		/// Bytes.
		bytes: ([u8; 3], Vec<u8>),
		/// A flag.
		flag: bool,
		/// An institution.
		keeper: InstitutionId,
		/// An institution that is not registered.
		stranger: InstitutionId,
		/// A list.
		others: Vec<InstitutionId>,
		/// A set.
		days: BTreeSet<Day>,
		/// A compact number.
		#[codec(compact)]
		opened_at: Millis,
		/// A compact number without a meaning.
		#[codec(compact)]
		count: u64,
		/// An option.
		deadline: Option<Millis>,
		/// Another one.
		none: Option<Millis>,
		/// An amount.
		gross: Fen,
		/// A balance.
		room: Balance,
		/// A balance that may be missing.
		limit: Option<Balance>,
		/// A state.
		state: State,
		/// A last number, which says that all was read.
		last: Fen,
	}

	fn everything() -> Everything<u128> {
		let at = Millis(1_796_073_794_000);
		Everything {
			name: Text::new("名").unwrap(),
			bytes: ([1, 2, 3], vec![4; 300]),
			flag: true,
			keeper: InstitutionId(1),
			stranger: InstitutionId(9),
			others: vec![InstitutionId(9), InstitutionId(1)],
			days: [Day(20_788)].into(),
			opened_at: at,
			count: 1 << 40,
			deadline: Some(at),
			none: None,
			gross: Fen(106_000),
			room: 5,
			limit: Some(100_000_000),
			state: State::Closed { at, by: (OfficerId(7), CitizenId(7)) },
			last: Fen(1),
		}
	}

	#[test]
	fn every_number_that_says_something_has_its_words() {
		let told = Told::new::<City>(everything());
		let time = "2026-12-01 05:23:14";
		let words = [
			("keeper", "市中级人民法院"),
			("others[1]", "市中级人民法院"),
			("days[0]", "2026-12-01"),
			("opened_at", time),
			("deadline", time),
			("gross", "1,060.00"),
			("room", "0.05"),
			("limit", "1,000,000.00"),
			("state.Closed.at", time),
			("state.Closed.by[0]", "市中级人民法院"),
			("last", "0.01"),
		];
		assert_eq!(told.words.0, words.map(|(place, text)| (place.into(), text.into())));
		assert_eq!((told.words.at("gross"), told.words.at("none")), (Some("1,060.00"), None));
	}

	#[test]
	fn clients_see_the_answer_with_its_words_behind() {
		let told = Told::new::<City>(everything());
		assert_eq!(told.encode(), (&told.answer, &told.words).encode());
		assert_eq!(Told::decode(&mut &told.encode()[..]), Ok(told));
		let (plain, seen) =
			(Everything::<u128>::type_info(), Told::<Everything<u128>>::type_info());
		let names = |ty: &Type| match &ty.type_def {
			TypeDef::Composite(parts) => parts.fields.iter().map(|part| part.name).collect(),
			_ => vec![],
		};
		assert_eq!(names(&seen), [names(&plain), vec![Some("words")]].concat());
		assert_eq!(seen.path.segments.last(), plain.path.segments.last());
		assert_ne!(seen.path, plain.path);
	}

	#[test]
	fn an_answer_that_is_no_record_stands_under_a_name() {
		let told =
			Told::new::<City>(State::Closed { at: Millis(0), by: (OfficerId(1), CitizenId(1)) });
		assert_eq!(told.words.at("Closed.at"), Some("1970-01-01 08:00:00"));
		let TypeDef::Composite(parts) = Told::<State>::type_info().type_def else { panic!() };
		assert_eq!(parts.fields[0].name, Some("answer"));
		assert_eq!(Told::new::<City>(State::Open).words, Words::default());
	}

	/// Says of itself that it is longer than it is.
	#[derive(Clone, Encode, Decode)]
	struct Liar;

	impl TypeInfo for Liar {
		type Identity = Self;

		fn type_info() -> Type {
			<[Millis; 3]>::type_info()
		}
	}

	#[test]
	fn what_does_not_fit_its_type_has_no_words() {
		assert_eq!(Told::new::<City>(Liar).words, Words::default());
	}
}
