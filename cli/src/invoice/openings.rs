// SPDX-License-Identifier: Apache-2.0
//! The file of openings: what the invoice says, and the salts that bind it to what is on the chain.
//!
//! Without it nobody can show what was sold, and no part of a line can be taken back. So it is on
//! the disk before anything is sent, is never written over by another invoice, and what is noted
//! in it later replaces the whole file in one step. It is for its owner only, and the buyer gets a
//! copy; nothing of it but commitments is ever sent to the chain.

use super::{
	commitment::salt,
	error::InvoiceError,
	file::{InvoiceFile, Party},
	made::Made,
};
use crate::{
	batch::{
		disk,
		json::{self, Hash},
	},
	error::Failure,
};
use citychain_primitives::{Day, Digest};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
	fs::File,
	io::{self, Read},
	path::{Path, PathBuf},
};

/// How openings are written.
const FORMAT: &str = "citychain-invoice-openings/1";
/// No invoice or openings are longer than this: 2,000 lines take less than two megabytes.
const MAX_FILE: u64 = 16 << 20;

/// The salts of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Salts {
	/// That of the buyer, if it is a natural person.
	pub(crate) buyer: Option<Hash>,
	/// That of the document.
	pub(crate) document: Hash,
	/// Those of each line.
	pub(crate) lines: Vec<LineSalts>,
}

/// The salts of a line. Who is shown the line without the second learns its amounts, and not what
/// was sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineSalts {
	/// That of the leaf.
	pub(crate) line: Hash,
	/// That of what was sold.
	pub(crate) content: Hash,
}

impl Salts {
	/// New ones for this invoice.
	fn random(file: &InvoiceFile) -> io::Result<Self> {
		let buyer = match file.buyer {
			Party::Firm(_) => None,
			Party::Person { .. } => Some(salt()?),
		};
		let lines = file.lines.iter().map(|_| Ok(LineSalts { line: salt()?, content: salt()? }));
		Ok(Self { buyer, document: salt()?, lines: lines.collect::<io::Result<_>>()? })
	}
}

/// What the chain answered: the invoice is in a final block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Issued {
	/// The hash of the chain's first block.
	pub(crate) genesis: Hash,
	/// The number of the invoice on the chain.
	pub(crate) id: u64,
}

/// A red letter over this invoice, noted before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RedLetter {
	/// Its number.
	pub(crate) number: String,
	/// The digest of its document.
	#[serde(with = "json::digest")]
	pub(crate) document: Digest,
	/// The salt of its document.
	pub(crate) salt: Hash,
}

/// The file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
	format: String,
	/// The invoice file.
	invoice: Value,
	/// The digest of the document.
	#[serde(with = "json::digest")]
	document: Digest,
	salts: Salts,
	/// The root over the lines.
	root: Hash,
	issued: Option<Issued>,
	red_letters: Vec<RedLetter>,
}

/// Openings that are on the disk, and hold together.
#[derive(Debug)]
pub(crate) struct Openings {
	path: PathBuf,
	stored: Stored,
	/// What the invoice says.
	pub(crate) file: InvoiceFile,
	/// What the chain gets of it.
	pub(crate) made: Made,
}

/// A file as a whole.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
	let unreadable = |reason| Failure::Unreadable { path: path.into(), reason };
	let mut bytes = Vec::new();
	let file = File::open(path).map_err(unreadable)?;
	file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
	if bytes.len() as u64 > MAX_FILE {
		return Err(unreadable(io::Error::other("it is longer than 16 MiB")));
	}
	Ok(bytes)
}

/// Where the openings of an invoice file are kept unless told otherwise: beside it.
pub(crate) fn beside(invoice: &Path) -> PathBuf {
	invoice.with_extension("openings.json")
}

impl Openings {
	/// Draws the salts of an invoice file and brings its openings to the disk, where nothing is
	/// yet.
	pub(crate) fn create(
		path: &Path,
		invoice: Value,
		file: InvoiceFile,
		document: Digest,
	) -> Result<Self, Failure> {
		let unwritable = |reason| Failure::Unwritable { path: path.into(), reason };
		if path.try_exists().map_err(unwritable)? {
			return Err(InvoiceError::Exists(path.into()).into());
		}
		let salts = Salts::random(&file).map_err(unwritable)?;
		let made = Made::of(&file, &document, &salts)
			.map_err(|error| InvoiceError::Field { path: path.into(), error })?;
		let root = Hash(made.root);
		let (issued, red_letters) = (None, Vec::new());
		let stored =
			Stored { format: FORMAT.into(), invoice, document, salts, root, issued, red_letters };
		let openings = Self { path: path.into(), stored, file, made };
		openings.write()?;
		Ok(openings)
	}

	/// The openings in this file.
	pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
		let damaged = |what: String| InvoiceError::Damaged { path: path.into(), what };
		let stored: Stored =
			serde_json::from_slice(&read(path)?).map_err(|reason| damaged(reason.to_string()))?;
		if stored.format != FORMAT {
			let format = crate::output::visible(&stored.format);
			return Err(damaged(format!("it is of the format {format}, not {FORMAT}")).into());
		}
		// Whether its date was in the future was asked when it was made.
		let told =
			|error: super::field::FieldError| damaged(format!("{}: {}", error.place, error.reason));
		let file = InvoiceFile::read(&stored.invoice, Day(u32::MAX)).map_err(told)?;
		let made = Made::of(&file, &stored.document, &stored.salts).map_err(told)?;
		if made.root != stored.root.0 {
			return Err(damaged("lines and salts do not make its root".into()).into());
		}
		Ok(Self { path: path.into(), stored, file, made })
	}

	/// Where they are.
	pub(crate) fn path(&self) -> &Path {
		&self.path
	}

	/// The digest of the document.
	pub(crate) fn document(&self) -> &Digest {
		&self.stored.document
	}

	/// What the chain answered, if the invoice was issued.
	pub(crate) fn issued(&self) -> Option<&Issued> {
		self.stored.issued.as_ref()
	}

	/// What the chain answered; an error if the invoice was not issued.
	pub(crate) fn need_issued(&self) -> Result<&Issued, InvoiceError> {
		self.issued().ok_or_else(|| InvoiceError::NotIssued(self.path.clone()))
	}

	/// The red letters that were sent, or were about to be.
	pub(crate) fn red_letters(&self) -> &[RedLetter] {
		&self.stored.red_letters
	}

	/// Notes that the invoice is in a final block.
	pub(crate) fn note_issued(&mut self, issued: Issued) -> Result<(), Failure> {
		self.stored.issued = Some(issued);
		self.write()
	}

	/// Notes a red letter before it is sent. Another document under the same number has another
	/// salt, and both stay: which of them is on the chain is known later.
	pub(crate) fn note_red_letter(&mut self, letter: RedLetter) -> Result<(), Failure> {
		self.stored.red_letters.push(letter);
		self.write()
	}

	/// Replaces the file as a whole.
	fn write(&self) -> Result<(), Failure> {
		write_secret(&self.path, &self.stored)
	}
}

/// Writes a file with salts, for its owner only, so that there is at every moment the former one or
/// all of this one.
pub(crate) fn write_secret(path: &Path, value: &impl Serialize) -> Result<(), Failure> {
	let unwritable = |reason| Failure::Unwritable { path: path.into(), reason };
	let mut text = serde_json::to_vec_pretty(value).map_err(|reason| unwritable(reason.into()))?;
	text.push(b'\n');
	let name = path.file_name().and_then(|name| name.to_str());
	let name = name.ok_or_else(|| unwritable(io::Error::other("its name is not text")))?;
	let folder = match path.parent() {
		Some(folder) if folder != Path::new("") => folder,
		_ => Path::new("."),
	};
	Ok(disk::replace_secret(folder, name, &text)?)
}
