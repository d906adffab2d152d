// SPDX-License-Identifier: Apache-2.0
//! The command line of `invoice`.

use super::{algorithm, sending::SendOptions, NodeOptions};
use crate::{
	invoice::{
		amount::parse_fen,
		code::{self, REASONS},
		file::{parse_day, parse_number},
		reversal::{parse_part, Part},
	},
	media_type::{self, MediaType},
	times,
};
use citychain_client::{invoices::IssuerName, keys::parse_address};
use citychain_invoices::{InvoiceNumber, RedReason};
use citychain_primitives::{Day, DigestAlgorithm, Fen, InstitutionId, UnifiedSocialCreditCode};
use clap::{Args, Subcommand, ValueEnum};
use sp_runtime::AccountId32;
use std::path::PathBuf;

/// Arguments of `invoice`.
#[derive(Debug, Args)]
pub(crate) struct InvoiceArguments {
	/// What to do with it.
	#[command(subcommand)]
	pub(crate) command: InvoiceCommand,
}

/// What to do with an invoice.
#[derive(Debug, Subcommand)]
pub(crate) enum InvoiceCommand {
	/// Check an invoice file, and write the openings that prove its lines; asks no node
	Build(BuildArguments),
	/// Issue an invoice from its openings, in the name of the seller
	Issue(IssueArguments),
	/// Show an invoice, and whether its openings are those of the chain
	Show(ShowArguments),
	/// Ask whether an invoice is good, by what is printed on it
	Verify(VerifyArguments),
	/// Write the page for the buyer, in Chinese, with a QR code; asks no node
	Pdf(PdfArguments),
	/// Lock invoices for a claim, close the claim with its voucher, or unlock them
	#[command(subcommand)]
	Reimburse(ReimburseCommand),
	/// Take back an invoice, in part or whole, with the other side's word
	#[command(subcommand)]
	RedLetter(RedLetterCommand),
}

impl InvoiceCommand {
	/// The name of the command.
	pub(crate) fn name(&self) -> &'static str {
		match self {
			Self::Build(_) => "invoice build",
			Self::Issue(_) => "invoice issue",
			Self::Show(_) => "invoice show",
			Self::Verify(_) => "invoice verify",
			Self::Pdf(_) => "invoice pdf",
			Self::Reimburse(ReimburseCommand::Lock(_)) => "invoice reimburse lock",
			Self::Reimburse(ReimburseCommand::Close(_)) => "invoice reimburse close",
			Self::Reimburse(ReimburseCommand::Unlock(_)) => "invoice reimburse unlock",
			Self::RedLetter(RedLetterCommand::Open(_)) => "invoice red-letter open",
			Self::RedLetter(RedLetterCommand::Agree(_)) => "invoice red-letter agree",
			Self::RedLetter(RedLetterCommand::Deny(_)) => "invoice red-letter deny",
			Self::RedLetter(RedLetterCommand::Withdraw(_)) => "invoice red-letter withdraw",
			Self::RedLetter(RedLetterCommand::Issue(_)) => "invoice red-letter issue",
			Self::RedLetter(RedLetterCommand::Direct(_)) => "invoice red-letter direct",
		}
	}
}

/// Arguments of `invoice build`.
#[derive(Debug, Args)]
pub(crate) struct BuildArguments {
	/// The invoice file (docs/invoice-file.md)
	#[arg(value_name = "FILE")]
	pub(crate) file: PathBuf,
	/// The document that the buyer gets, XML, OFD or PDF: only a salted commitment to its digest
	/// goes to the chain. Default: the invoice file itself
	#[arg(long, value_name = "FILE")]
	pub(crate) document: Option<PathBuf>,
	/// Where to write the openings; keep them, and a copy elsewhere. Default: beside the invoice
	/// file, with the ending .openings.json
	#[arg(short, long, value_name = "FILE")]
	pub(crate) output: Option<PathBuf>,
}

/// Arguments of `invoice issue`.
#[derive(Debug, Args)]
pub(crate) struct IssueArguments {
	/// The openings, as invoice build writes them
	#[arg(value_name = "OPENINGS")]
	pub(crate) openings: PathBuf,
	/// Number of the institution that gets the invoice in hand at once
	#[arg(long, value_name = "ID", conflicts_with = "bearer")]
	pub(crate) holder: Option<u32>,
	/// Account whose key gets the invoice in hand at once, best one that is used for it alone
	#[arg(long, value_name = "ADDRESS", value_parser = parse_address)]
	pub(crate) bearer: Option<AccountId32>,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `invoice show`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("shown").required(true)))]
pub(crate) struct ShowArguments {
	/// The openings: what they say is compared to the chain
	#[arg(value_name = "OPENINGS", group = "shown")]
	pub(crate) openings: Option<PathBuf>,
	/// Number of the invoice on the chain instead: what everybody sees of it
	#[arg(long, value_name = "NUMBER", group = "shown")]
	pub(crate) id: Option<u64>,
	/// The document, to be compared too
	#[arg(long, value_name = "FILE", conflicts_with = "id")]
	pub(crate) document: Option<PathBuf>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

fn issuer(text: &str) -> Result<IssuerName, String> {
	if let Ok(id) = text.parse() {
		return Ok(IssuerName::Institution(InstitutionId(id)));
	}
	UnifiedSocialCreditCode::parse_legacy(text.as_bytes()).map(IssuerName::Code).map_err(|_| {
		format!("{text} is neither the number of an institution nor a unified social credit code")
	})
}

/// Arguments of `invoice verify`.
#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
	/// Number of the invoice: 20 digits, or code, hyphen and 8 digits
	#[arg(long, value_name = "NUMBER", value_parser = parse_number)]
	pub(crate) number: InvoiceNumber,
	/// Date of the invoice, as 2026-11-25
	#[arg(long, value_name = "DATE", value_parser = parse_day)]
	pub(crate) date: Day,
	/// Amount with tax, in yuan (价税合计)
	#[arg(long, value_name = "YUAN", value_parser = parse_fen)]
	pub(crate) gross: Fen,
	/// Unified social credit code of the seller, or its number on the chain
	#[arg(long, value_name = "CODE", value_parser = issuer)]
	pub(crate) issuer: IssuerName,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

/// Arguments of `invoice pdf`.
#[derive(Debug, Args)]
pub(crate) struct PdfArguments {
	/// The openings of an invoice that is issued
	#[arg(value_name = "OPENINGS")]
	pub(crate) openings: PathBuf,
	/// Where to write the page
	#[arg(short, long, value_name = "FILE")]
	pub(crate) output: PathBuf,
}

/// What to do with a claim.
#[derive(Debug, Subcommand)]
pub(crate) enum ReimburseCommand {
	/// Lock invoices that your institution has in hand, so that nobody else can claim them
	Lock(LockArguments),
	/// Close a claim with the file of its voucher, which is recorded as evidence; for ever
	Close(CloseArguments),
	/// Free the invoices of a claim that comes to nothing
	Unlock(UnlockArguments),
}

fn item(text: &str) -> Result<(u64, Fen), String> {
	let (invoice, amount) = text.split_once('=').unwrap_or_default();
	let invoice = invoice.parse().map_err(|_| {
		format!("{text} is not an invoice with an amount: write its number, as 3=113.00")
	})?;
	Ok((invoice, parse_fen(amount)?))
}

/// Arguments of `invoice reimburse lock`.
#[derive(Debug, Args)]
pub(crate) struct LockArguments {
	/// Number of an invoice on the chain, and how much of it is claimed, in yuan; repeatable
	#[arg(long = "item", required = true, value_name = "ID=YUAN", value_parser = item)]
	pub(crate) items: Vec<(u64, Fen)>,
	/// Until when the invoices are locked at most (RFC 3339)
	#[arg(long, value_name = "TIME", value_parser = times::parse)]
	pub(crate) until: u64,
	/// Number of the claim in your own books: the chain gets a salted commitment to it
	#[arg(long, value_name = "NUMBER")]
	pub(crate) reference: String,
	/// Where to write the salt that opens the commitment; keep it
	#[arg(short, long, value_name = "FILE")]
	pub(crate) output: PathBuf,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `invoice reimburse close`.
#[derive(Debug, Args)]
pub(crate) struct CloseArguments {
	/// Number of the claim
	#[arg(long, value_name = "NUMBER")]
	pub(crate) claim: u64,
	/// File of the voucher (记账凭证): its digest is recorded as evidence in the same call
	#[arg(long, value_name = "FILE")]
	pub(crate) voucher: PathBuf,
	/// Algorithm of the digest, as in the command hash
	#[arg(
		short, long, value_name = "NAME", value_parser = algorithm(), ignore_case = true,
		default_value = "blake2-256"
	)]
	pub(crate) algorithm: DigestAlgorithm,
	/// Format of the file, by the chain's name or its media type; default: by the file's ending
	#[arg(long, value_name = "TYPE", value_parser = media_type::parse)]
	pub(crate) media_type: Option<MediaType>,
	/// When the voucher came to be (RFC 3339); default: when its file was last written
	#[arg(long, value_name = "TIME", value_parser = times::parse)]
	pub(crate) claimed_at: Option<u64>,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `invoice reimburse unlock`.
#[derive(Debug, Args)]
pub(crate) struct UnlockArguments {
	/// Number of the claim
	#[arg(long, value_name = "NUMBER")]
	pub(crate) claim: u64,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// What to do about a red letter.
#[derive(Debug, Subcommand)]
pub(crate) enum RedLetterCommand {
	/// Open a form: what is to be taken back, and why
	Open(OpenArguments),
	/// Agree to a form that the other side opened
	Agree(AnswerArguments),
	/// Deny a form that the other side opened
	Deny(AnswerArguments),
	/// Withdraw a form
	Withdraw(AnswerArguments),
	/// Issue the red invoice of a form that both sides confirmed
	Issue(IssueRedArguments),
	/// Issue a red invoice that nobody has to confirm, because nobody used the blue one
	Direct(DirectArguments),
}

/// For which side of an invoice the key acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Side {
	/// Who issued the blue invoice
	Seller,
	/// The buyer, or who has the invoice in hand
	Buyer,
}

impl Side {
	/// The chain's name.
	pub(crate) fn variant(self) -> &'static str {
		match self {
			Self::Seller => "Seller",
			Self::Buyer => "Buyer",
		}
	}
}

fn reason(text: &str) -> Result<RedReason, String> {
	code::parse(&REASONS, text)
}

/// Arguments of `invoice red-letter open`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("blue").required(true)))]
pub(crate) struct OpenArguments {
	/// The openings of the blue invoice
	#[arg(value_name = "OPENINGS", group = "blue")]
	pub(crate) openings: Option<PathBuf>,
	/// Number of the blue invoice on the chain instead, to take back all that is left of it
	#[arg(long, value_name = "NUMBER", group = "blue", conflicts_with = "lines")]
	pub(crate) id: Option<u64>,
	/// For which side you act
	#[arg(long, value_enum)]
	pub(crate) side: Side,
	/// Why: 01 issued in error, 02 goods returned, 03 service suspended, 04 price reduced
	#[arg(long, value_name = "CODE", value_parser = reason)]
	pub(crate) reason: RedReason,
	/// A line that is taken back, by its place from 0; with an amount in yuan and its tax, only
	/// that much: 3, 3=50.00, 3=50.00/6.50. Repeatable; without it, all that is left of the invoice
	#[arg(long = "line", value_name = "LINE[=NET[/TAX]]", value_parser = parse_part)]
	pub(crate) lines: Vec<Part>,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `invoice red-letter agree`, `deny` and `withdraw`.
#[derive(Debug, Args)]
pub(crate) struct AnswerArguments {
	/// Number of the form
	#[arg(long, value_name = "NUMBER")]
	pub(crate) form: u64,
	/// For which side you act
	#[arg(long, value_enum)]
	pub(crate) side: Side,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `invoice red-letter issue`.
#[derive(Debug, Args)]
pub(crate) struct IssueRedArguments {
	/// The openings of the blue invoice: the salt of the red document joins them
	#[arg(value_name = "OPENINGS")]
	pub(crate) openings: PathBuf,
	/// Number of the form
	#[arg(long, value_name = "NUMBER")]
	pub(crate) form: u64,
	/// Number of the red invoice
	#[arg(long, value_name = "NUMBER", value_parser = parse_number)]
	pub(crate) number: InvoiceNumber,
	/// The red document, XML, OFD or PDF
	#[arg(long, value_name = "FILE")]
	pub(crate) document: PathBuf,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `invoice red-letter direct`.
#[derive(Debug, Args)]
pub(crate) struct DirectArguments {
	/// The openings of the blue invoice: the salt of the red document joins them
	#[arg(value_name = "OPENINGS")]
	pub(crate) openings: PathBuf,
	/// Number of the red invoice
	#[arg(long, value_name = "NUMBER", value_parser = parse_number)]
	pub(crate) number: InvoiceNumber,
	/// The red document, XML, OFD or PDF
	#[arg(long, value_name = "FILE")]
	pub(crate) document: PathBuf,
	/// Why: 01 issued in error, 02 goods returned, 03 service suspended, 04 price reduced
	#[arg(long, value_name = "CODE", value_parser = reason)]
	pub(crate) reason: RedReason,
	/// A line that is taken back, as in open; without it, all that is left of the invoice
	#[arg(long = "line", value_name = "LINE[=NET[/TAX]]", value_parser = parse_part)]
	pub(crate) lines: Vec<Part>,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}
