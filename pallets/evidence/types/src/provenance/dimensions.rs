// SPDX-License-Identifier: Apache-2.0
//! The six dimensions of an item, each set once.

use crate::{ClassRule, Dimension};
use citychain_macros::stored;

/// The six things that are asked of evidence (六要素), each known or not yet.
#[stored(Copy)]
pub struct Dimensions<C> {
	/// When it happened (时间).
	pub time: Option<C>,
	/// Where it happened (地点).
	pub place: Option<C>,
	/// Who took part (人物). A person under 18 is described by the guardian's mandate (监护人授权)
	/// alone.
	pub person: Option<C>,
	/// What went before (事前).
	pub before: Option<C>,
	/// What happened (事中).
	pub during: Option<C>,
	/// What came after (事后).
	pub after: Option<C>,
}

impl<C> Default for Dimensions<C> {
	fn default() -> Self {
		Self { time: None, place: None, person: None, before: None, during: None, after: None }
	}
}

impl<C> Dimensions<C> {
	/// What is known of one dimension.
	pub fn get(&self, dimension: Dimension) -> Option<&C> {
		match dimension {
			Dimension::Time => self.time.as_ref(),
			Dimension::Place => self.place.as_ref(),
			Dimension::Person => self.person.as_ref(),
			Dimension::Before => self.before.as_ref(),
			Dimension::During => self.during.as_ref(),
			Dimension::After => self.after.as_ref(),
		}
	}

	/// The dimensions that are described, in their order.
	pub fn described(&self) -> impl Iterator<Item = Dimension> + '_ {
		Dimension::ALL.into_iter().filter(|dimension| self.get(*dimension).is_some())
	}

	/// The dimensions that the rule requires and that are not described, in their order.
	pub fn missing<'a>(&'a self, rule: &'a ClassRule) -> impl Iterator<Item = Dimension> + 'a {
		Dimension::ALL
			.into_iter()
			.filter(|dimension| rule.requires(*dimension) && self.get(*dimension).is_none())
	}

	/// The same dimensions, each turned into something else.
	pub fn map<D>(self, f: impl Fn(C) -> D) -> Dimensions<D> {
		Dimensions {
			time: self.time.map(&f),
			place: self.place.map(&f),
			person: self.person.map(&f),
			before: self.before.map(&f),
			during: self.during.map(&f),
			after: self.after.map(&f),
		}
	}

	/// These dimensions with `more`; the first that both describe is the error.
	pub fn joined(self, more: Self) -> Result<Self, Dimension> {
		let twice = self.described().find(|dimension| more.get(*dimension).is_some());
		match twice {
			Some(dimension) => Err(dimension),
			None => Ok(Self {
				time: self.time.or(more.time),
				place: self.place.or(more.place),
				person: self.person.or(more.person),
				before: self.before.or(more.before),
				during: self.during.or(more.during),
				after: self.after.or(more.after),
			}),
		}
	}
}
