// SPDX-License-Identifier: Apache-2.0
//! What the chain gets of an invoice: groups, totals, and the root over its lines.

use super::{
	amount::rate_word,
	commitment::{commitment, BUYER, CONTENT, DOCUMENT},
	field::FieldError,
	file::{InvoiceFile, Party},
	openings::Salts,
};
use crate::{batch::json::Hash, hashing::written};
use citychain_invoices::{Buyer, InvoiceLine, RateGroup, RateGroups, TaxRate, Totals};
use citychain_primitives::{
	merkle::{self, NodeHash},
	Commitment, Digest, Fen, InstitutionId,
};
use codec::Encode;
use sp_crypto_hashing::sha2_256;
use std::collections::BTreeMap;

/// What is made of an invoice file and its salts, the same at every time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Made {
	/// The buyer as the chain names it.
	pub(crate) buyer: Buyer,
	/// The amounts by rate.
	pub(crate) groups: RateGroups,
	/// The amounts together.
	pub(crate) totals: Totals,
	/// The lines as leaves.
	pub(crate) lines: Vec<InvoiceLine>,
	/// The root over them.
	pub(crate) root: NodeHash,
	/// What binds the document.
	pub(crate) document: Commitment,
}

impl Made {
	/// What the file makes with these salts; the document has this digest.
	pub(crate) fn of(
		file: &InvoiceFile,
		document: &Digest,
		salts: &Salts,
	) -> Result<Self, FieldError> {
		let wrong =
			|place: &str, reason: &str| FieldError { place: place.into(), reason: reason.into() };
		let institution = file.institution;
		let buyer = match (&file.buyer, file.buyer.hidden(), &salts.buyer) {
			(Party::Firm(firm), ..) => Buyer::Firm(firm.code),
			(Party::Person { .. }, Some(hidden), Some(salt)) => {
				Buyer::Person(commitment(BUYER, institution, &salt.0, &hidden))
			},
			_ => return Err(wrong("buyer", "has no salt")),
		};
		let lines: Vec<_> = leaves(file, salts).collect();
		let hashes = lines.iter().map(|line| merkle::leaf_hash(&sha2_256, &line.encode()));
		let root = merkle::root(&sha2_256, hashes).filter(|_| lines.len() == file.lines.len());
		let groups = groups(&lines).map_err(|reason| wrong("lines", reason))?;
		let totals = groups
			.iter()
			.try_fold(Totals::default(), |sum, group| sum.checked_add(group.totals))
			.filter(|totals| totals.gross().is_some())
			.ok_or_else(|| wrong("lines", TOO_LARGE))?;
		if totals.is_zero() {
			return Err(wrong("lines", "come to nothing: there is nothing to invoice"));
		}
		// As the chain checks it: lines that are rounded up and declared a fen higher drift too far.
		let strays = |group: &&RateGroup| {
			let Totals { net, tax } = group.totals;
			!group.rate.admits(net, tax, Fen(group.lines.into()))
		};
		if let Some(group) = groups.iter().find(strays) {
			let rate = rate_word(group.rate);
			let reason = format!(
				"at {rate} have taxes that together are farther from net times rate than a fen for \
				 each line: leave the taxes out"
			);
			return Err(wrong("lines", &reason));
		}
		Ok(Self {
			buyer,
			groups,
			totals,
			lines,
			root: root.ok_or_else(|| wrong("lines", "have not each their salts"))?,
			document: document_commitment(institution, &salts.document, document),
		})
	}

	/// The path from the line at this place to the root.
	pub(crate) fn path(&self, index: usize) -> Option<Vec<NodeHash>> {
		let hashes: Vec<_> =
			self.lines.iter().map(|line| merkle::leaf_hash(&sha2_256, &line.encode())).collect();
		merkle::path(&sha2_256, &hashes, index)
	}
}

/// What binds a document of an institution without telling its digest.
pub(crate) fn document_commitment(
	institution: InstitutionId,
	salt: &Hash,
	document: &Digest,
) -> Commitment {
	commitment(DOCUMENT, institution, &salt.0, &written(document).into())
}

const TOO_LARGE: &str = "come to more than an invoice can state";

fn leaves<'a>(file: &'a InvoiceFile, salts: &'a Salts) -> impl Iterator<Item = InvoiceLine> + 'a {
	file.lines.iter().zip(&salts.lines).map(|(line, salts)| InvoiceLine {
		salt: salts.line.0,
		rate: line.rate,
		net: line.net,
		tax: line.tax,
		content: commitment(CONTENT, file.institution, &salts.content.0, &line.hidden()),
	})
}

/// The lines by rate, in ascending order.
fn groups(lines: &[InvoiceLine]) -> Result<RateGroups, &'static str> {
	let mut sums: BTreeMap<TaxRate, (i128, i128, u16)> = BTreeMap::new();
	for line in lines {
		let (net, tax, count) = sums.entry(line.rate).or_default();
		// No sum of 2,000 numbers of 64 bits is out of range.
		*net += i128::from(line.net);
		*tax += i128::from(line.tax);
		*count = count.saturating_add(1);
	}
	let group = |(rate, (net, tax, lines))| {
		let fen = |sum| u64::try_from(sum).map(Fen);
		Ok(RateGroup { rate, totals: Totals { net: fen(net)?, tax: fen(tax)? }, lines })
	};
	let groups: Result<Vec<_>, std::num::TryFromIntError> = sums.into_iter().map(group).collect();
	let groups = groups.map_err(|_| TOO_LARGE)?;
	RateGroups::try_from(groups)
		.map_err(|_| "have more than eight rates: divide them among invoices")
}
