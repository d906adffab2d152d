// SPDX-License-Identifier: Apache-2.0
//! The lines of an invoice, as its issuer keeps them, with their tree.

use crate::{InvoiceLine, LineReversal, RateGroup, TaxRate, Totals};
use citychain_primitives::{
	merkle::{self, NodeHash},
	Commitment, Fen,
};
use codec::{Decode, Encode};
use sp_crypto_hashing::sha2_256;

/// A line, taxed exactly; a negative amount is a discount.
pub fn line(salt: u8, rate: TaxRate, net: i64) -> InvoiceLine {
	let tax = rate.tax_on(Fen(net.unsigned_abs())).expect("the test stays in range").0 as i64;
	InvoiceLine {
		salt: [salt; 32],
		rate,
		net,
		tax: tax * net.signum(),
		content: Commitment([salt; 32]),
	}
}

/// The lines of an invoice, as its issuer keeps them.
#[derive(Clone, Debug, Encode, Decode)]
pub struct Lines(pub Vec<InvoiceLine>);

impl Lines {
	/// Lines of these rates and net amounts, each with another salt.
	pub fn of(lines: &[(TaxRate, i64)]) -> Self {
		Self((0..).zip(lines).map(|(salt, (rate, net))| line(salt, *rate, *net)).collect())
	}

	/// How many they are.
	pub fn count(&self) -> u16 {
		self.0.len().try_into().expect("the test gives a few")
	}

	fn hashes(&self) -> Vec<NodeHash> {
		let hash = |line: &InvoiceLine| merkle::leaf_hash(&sha2_256, &line.encode());
		self.0.iter().map(hash).collect()
	}

	/// The root of their tree.
	pub fn root(&self) -> NodeHash {
		merkle::root(&sha2_256, self.hashes()).expect("the test gives a line")
	}

	/// The path from a line up to the root.
	pub fn path(&self, index: u16) -> Vec<NodeHash> {
		merkle::path(&sha2_256, &self.hashes(), index.into()).expect("the line is one of them")
	}

	/// Takes so much of a line back.
	pub fn reversal(&self, index: u16, totals: Totals) -> LineReversal {
		let line = self.0[usize::from(index)].clone();
		let path = self.path(index).try_into().expect("the test gives at most 2,000 lines");
		LineReversal { index, line, path, totals }
	}

	/// Takes a whole line back.
	pub fn whole(&self, index: u16) -> LineReversal {
		let totals = self.0[usize::from(index)].totals();
		self.reversal(index, totals.expect("the line is no discount"))
	}

	/// The sums by rate, in ascending order of the rates.
	pub fn groups(&self) -> Vec<RateGroup> {
		let mut rates: Vec<_> = self.0.iter().map(|line| line.rate).collect();
		rates.sort();
		rates.dedup();
		let group = |rate| {
			let lines: Vec<_> = self.0.iter().filter(|line| line.rate == rate).collect();
			let sum = |of: fn(&InvoiceLine) -> i64| {
				let sum = lines.iter().map(|line| of(line)).sum::<i64>();
				Fen(sum.try_into().expect("no discount exceeds what it belongs to"))
			};
			let totals = Totals { net: sum(|line| line.net), tax: sum(|line| line.tax) };
			RateGroup { rate, totals, lines: lines.len() as u16 }
		};
		rates.into_iter().map(group).collect()
	}
}
