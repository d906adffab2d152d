// SPDX-License-Identifier: Apache-2.0
//! What can go wrong with invoices and their openings, in sentences.

use super::field::FieldError;
use crate::{error::Exit, output::shown};
use std::path::PathBuf;

/// Why an invoice was not made, issued, shown or taken back.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InvoiceError {
	/// The invoice file is no JSON.
	#[error("{} is not an invoice file: {reason}", shown(path))]
	NotJson {
		/// The file.
		path: PathBuf,
		/// What is wrong, with line and column.
		reason: String,
	},
	/// A field of the invoice file is wrong.
	#[error("{}: {}: {}", shown(path), error.place, error.reason)]
	Field {
		/// The file.
		path: PathBuf,
		/// Where and what.
		error: FieldError,
	},
	/// There are openings already.
	#[error(
		"{} exists: the salts in it may stand for an invoice on the chain, so it is not written \
		 over; give another name with --output, or remove it if that invoice was never sent",
		shown(.0)
	)]
	Exists(PathBuf),
	/// The openings do not hold what they should.
	#[error("{} is damaged: {what}. Restore it from a copy", shown(path))]
	Damaged {
		/// The file.
		path: PathBuf,
		/// What is wrong with it.
		what: String,
	},
	/// The invoice is not on the chain.
	#[error("the invoice of {} is not issued: issue it with citychain invoice issue", shown(.0))]
	NotIssued(PathBuf),
	/// The invoice is on another chain.
	#[error("{} is of another chain: its first block is {expected}", shown(path))]
	OtherChain {
		/// The openings.
		path: PathBuf,
		/// The hash of that chain's first block.
		expected: String,
	},
	/// The key acts for another institution than the seller.
	#[error(
		"the seller in {} is institution {seller}, and this key acts for institution {acting}",
		shown(path)
	)]
	OtherInstitution {
		/// The openings.
		path: PathBuf,
		/// The institution of the seller.
		seller: u32,
		/// The institution of the key.
		acting: u64,
	},
	/// The chain knows the invoice otherwise than the openings.
	#[error("the chain knows the invoice of {} otherwise: {what}", shown(path))]
	Differs {
		/// The openings.
		path: PathBuf,
		/// In what.
		what: String,
	},
	/// The chain has no such invoice.
	#[error(
		"the chain has no invoice {0}: it was never issued there, or pruned after its retention"
	)]
	NotFound(String),
	/// A transaction was sent, and what became of it is not known.
	#[error(
		"the transaction {hash} was sent, and is not seen in a final block: look with citychain \
		 invoice show what became of it, and send it again only if nothing has"
	)]
	Unfinished {
		/// The hash of the transaction.
		hash: String,
	},
	/// A line that is to be taken back cannot be.
	#[error("line {index}: {reason}")]
	Line {
		/// Its place, from 0.
		index: u16,
		/// Why.
		reason: String,
	},
}

impl InvoiceError {
	/// The exit code of this error.
	pub(crate) fn exit(&self) -> Exit {
		match self {
			Self::NotJson { .. } | Self::Field { .. } | Self::Exists(_) | Self::Damaged { .. } => {
				Exit::File
			},
			Self::NotIssued(_)
			| Self::OtherChain { .. }
			| Self::Differs { .. }
			| Self::NotFound(_) => Exit::No,
			Self::OtherInstitution { .. } => Exit::Key,
			Self::Unfinished { .. } => Exit::Unreachable,
			Self::Line { .. } => Exit::Usage,
		}
	}

	/// The stable word for this error in `--json`.
	pub(crate) fn code(&self) -> &'static str {
		match self {
			Self::NotJson { .. } => "invoice_not_json",
			Self::Field { .. } => "invoice_field",
			Self::Exists(_) => "openings_exist",
			Self::Damaged { .. } => "openings_damaged",
			Self::NotIssued(_) => "invoice_not_issued",
			Self::OtherChain { .. } => "other_chain",
			Self::OtherInstitution { .. } => "other_institution",
			Self::Differs { .. } => "invoice_differs",
			Self::NotFound(_) => "invoice_not_found",
			Self::Unfinished { .. } => "not_final",
			Self::Line { .. } => "invoice_line",
		}
	}
}
