// SPDX-License-Identifier: Apache-2.0
//! The command line.

pub(crate) mod by_name;
pub(crate) mod invoice;
pub(crate) mod sending;

use crate::{
	hashing::{parse_digest, ALGORITHMS},
	media_type::{self, MediaType},
	times,
};
use by_name::{AskArguments, CallArguments};
use citychain_client::keys::parse_address;
use citychain_primitives::{
	Binding, CitizenId, Digest, DigestAlgorithm, InstitutionId, OfficerId, UnifiedSocialCreditCode,
};
use clap::{builder::PossibleValuesParser, builder::TypedValueParser, Args, Parser, Subcommand};
use sending::{KeyOptions, SendOptions};
use sp_core::H256;
use sp_runtime::AccountId32;
use std::path::PathBuf;

/// What the numbers mean that commands end with.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  done, or found
  1  the answer is no: not found, not the same file, refused by the chain, a problem found
  2  the command line is wrong
  3  the node cannot be reached, stopped answering, or took too long
  4  a file cannot be read or written, is empty, or changed while it was read
  5  no key to sign with, or it cannot be used
  6  the node is not a CityChain node of a version that this program understands";

/// Hash, notarize and verify files on a CityChain network, and look after a node.
#[derive(Debug, Parser)]
#[command(name = "citychain", version, after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Arguments {
	/// Print one JSON object on standard output and nothing else there
	#[arg(long, global = true)]
	pub(crate) json: bool,
	/// What to do.
	#[command(subcommand)]
	pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
	/// Compute the digests of files of any size; nothing leaves this machine
	Hash(HashArguments),
	/// Record the digest of a file on the chain, in the name of your institution
	Notarize(NotarizeArguments),
	/// Anchor many files by one root on the chain, and keep the receipts that prove each of them
	Batch(Box<BatchArguments>),
	/// Write the proof that one file is in a batch, from the receipts; asks no node
	Prove(ProveArguments),
	/// Record a file of a batch as an evidence of its own, by its proof
	Materialise(MaterialiseArguments),
	/// Look up whether a file, a digest or an evidence is recorded on the chain
	Verify(VerifyArguments),
	/// Write one file that proves an evidence to anybody, without a network and without trust in us
	Certificate(CertificateArguments),
	/// Check a certificate, without a network, and say what it proves and what not
	VerifyCertificate(VerifyCertificateArguments),
	/// Make, issue, show, verify, reimburse and take back electronic invoices
	Invoice(Box<invoice::InvoiceArguments>),
	/// Make any call of the chain, by its name and the chain's own description of it
	Call(Box<CallArguments>),
	/// Ask the chain any question, by its name and the chain's own description of it
	Ask(AskArguments),
	/// Sign that an account of yours becomes an officer's or a citizen's key, for who binds it
	Possession(PossessionArguments),
	/// Sign that an officer goes on with another account, as the officer or a second administrator
	Approval(ApprovalArguments),
	/// Show who accounts belong to and what they may do; without --address, the development ones
	Accounts(AccountsArguments),
	/// Check this machine's tools and the node, and tell how to fix what is wrong
	Doctor(DoctorArguments),
	/// Print the script by which a shell completes the commands of this program
	Completions(CompletionsArguments),
}

impl Command {
	/// The name of the command.
	pub(crate) fn name(&self) -> &'static str {
		match self {
			Self::Hash(_) => "hash",
			Self::Notarize(_) => "notarize",
			Self::Batch(_) => "batch",
			Self::Prove(_) => "prove",
			Self::Materialise(_) => "materialise",
			Self::Verify(_) => "verify",
			Self::Certificate(_) => "certificate",
			Self::VerifyCertificate(_) => "verify-certificate",
			Self::Invoice(arguments) => arguments.command.name(),
			Self::Call(_) => "call",
			Self::Ask(_) => "ask",
			Self::Possession(_) => "possession",
			Self::Approval(_) => "approval",
			Self::Completions(_) => "completions",
			Self::Accounts(_) => "accounts",
			Self::Doctor(_) => "doctor",
		}
	}
}

/// Which node to ask.
#[derive(Debug, Args)]
pub(crate) struct NodeOptions {
	/// WebSocket address of the node
	#[arg(long, value_name = "URL", env = "CITYCHAIN_URL", default_value = "ws://127.0.0.1:9944")]
	pub(crate) node: String,
}

fn algorithm() -> impl TypedValueParser<Value = DigestAlgorithm> {
	PossibleValuesParser::new(ALGORITHMS.map(|(name, _)| name)).try_map(|text| {
		ALGORITHMS
			.into_iter()
			.find(|(name, _)| name.eq_ignore_ascii_case(&text))
			.map(|(_, algorithm)| algorithm)
			.ok_or("unknown algorithm")
	})
}

/// Arguments of `hash`.
#[derive(Debug, Args)]
pub(crate) struct HashArguments {
	/// Files to read; - for standard input
	#[arg(required = true, value_name = "FILE")]
	pub(crate) files: Vec<PathBuf>,
	/// Algorithm of the digest; give several, separated by commas, to read each file only once.
	/// The default is what polkadot.js computes of a dropped file, so that both find each other's
	/// evidence. `b2sum -l 256` computes it too, `sha256sum` computes sha2-256
	#[arg(
		short, long, value_name = "NAME", value_parser = algorithm(), ignore_case = true,
		value_delimiter = ',', default_value = "blake2-256"
	)]
	pub(crate) algorithm: Vec<DigestAlgorithm>,
}

/// The class of electronic data, by the list of 最高人民法院关于民事诉讼证据的若干规定 §14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum EvidenceClass {
	/// Information published on the network: pages, blogs, microblogs
	PublishedInformation,
	/// Messages of network services: SMS, e-mail, instant messages
	Communication,
	/// Registration, authentication, transaction and log records
	ActivityRecord,
	/// Documents, images, sound, film, certificates, programs
	ElectronicFile,
	/// Other information kept in digital form
	Other,
}

impl EvidenceClass {
	/// The variant of the chain's `EvidenceClass`.
	pub(crate) fn variant(self) -> &'static str {
		match self {
			Self::PublishedInformation => "PublishedInformation",
			Self::Communication => "Communication",
			Self::ActivityRecord => "ActivityRecord",
			Self::ElectronicFile => "ElectronicFile",
			Self::Other => "Other",
		}
	}
}

/// Arguments of `notarize`.
#[derive(Debug, Args)]
pub(crate) struct NotarizeArguments {
	/// The file; only its digest and the facts below go to the chain
	#[arg(value_name = "FILE")]
	pub(crate) file: PathBuf,
	/// Algorithm of the digest, as in the command hash
	#[arg(
		short, long, value_name = "NAME", value_parser = algorithm(), ignore_case = true,
		default_value = "blake2-256"
	)]
	pub(crate) algorithm: DigestAlgorithm,
	/// Format of the file, by the chain's name or its media type; default: by the file's ending
	#[arg(long, value_name = "TYPE", value_parser = media_type::parse)]
	pub(crate) media_type: Option<MediaType>,
	/// Class of electronic data (民事证据规定 §14)
	#[arg(long, value_enum, default_value = "electronic-file")]
	pub(crate) class: EvidenceClass,
	/// When the file came to be (RFC 3339); default: when it was last written
	#[arg(long, value_name = "TIME", value_parser = times::parse)]
	pub(crate) claimed_at: Option<u64>,
	/// Number of the institution whose platform held the file before; default: your own
	#[arg(long, value_name = "ID")]
	pub(crate) provider: Option<u32>,
	/// Return when the node took the transaction, without waiting for a final block
	#[arg(long, conflicts_with = "timeout")]
	pub(crate) no_wait: bool,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `batch`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("items").required(true)))]
pub(crate) struct BatchArguments {
	/// The folder: its files and those of the folders in it, each hashed on this machine. Links are
	/// followed
	#[arg(value_name = "FOLDER", group = "items", requires = "receipts")]
	pub(crate) folder: Option<PathBuf>,
	/// A list instead of a folder, - for standard input. Each line has a digest as the command hash
	/// prints it and may go on with size in bytes, format and time: sha2-256:9f86d0... 1024 pdf
	/// 2026-05-04T09:30:00+08:00. Without a size an item can be proven, but not recorded as an
	/// evidence later
	#[arg(long, value_name = "LIST", group = "items", requires = "receipts")]
	pub(crate) digests: Option<PathBuf>,
	/// Finish the batch in this directory, whatever stopped it before
	#[arg(long, value_name = "DIR", group = "items")]
	pub(crate) resume: Option<PathBuf>,
	/// Directory for what proves the items; keep it, and a copy elsewhere. It is new or empty, or
	/// holds this very batch, which is then finished
	#[arg(long, value_name = "DIR", conflicts_with = "resume")]
	pub(crate) receipts: Option<PathBuf>,
	/// Algorithm of the tree, and of the digests of a folder's files
	#[arg(
		short, long, value_name = "NAME", value_parser = algorithm(), ignore_case = true,
		default_value = "blake2-256"
	)]
	pub(crate) algorithm: DigestAlgorithm,
	/// Class of electronic data of all items (民事证据规定 §14)
	#[arg(long, value_enum, default_value = "electronic-file")]
	pub(crate) class: EvidenceClass,
	/// When the files came to be (RFC 3339); default: when each was last written, or as the list
	/// tells, or now
	#[arg(long, value_name = "TIME", value_parser = times::parse)]
	pub(crate) claimed_at: Option<u64>,
	/// Number of the institution whose platform held all files before; default: your own
	#[arg(long, value_name = "ID")]
	pub(crate) provider: Option<u32>,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `prove`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("item").required(true)))]
pub(crate) struct ProveArguments {
	/// Directory with the receipts of the batch
	#[arg(long, value_name = "DIR")]
	pub(crate) receipts: PathBuf,
	/// The file; its name does not matter
	#[arg(long, value_name = "FILE", group = "item")]
	pub(crate) file: Option<PathBuf>,
	/// A digest instead of a file, as the command hash prints it: sha2-256:9f86d0...
	#[arg(long, value_name = "ALGORITHM:HEX", value_parser = parse_digest, group = "item")]
	pub(crate) digest: Option<Digest>,
	/// Place of the item in the batch instead, from 0
	#[arg(long, value_name = "NUMBER", group = "item")]
	pub(crate) index: Option<u64>,
	/// Where to write the proof
	#[arg(short, long, value_name = "FILE")]
	pub(crate) output: PathBuf,
}

/// Arguments of `materialise`.
#[derive(Debug, Args)]
pub(crate) struct MaterialiseArguments {
	/// The proof, as the command prove writes it
	#[arg(long, value_name = "FILE")]
	pub(crate) proof: PathBuf,
	/// Node, key and patience.
	#[command(flatten)]
	pub(crate) send: SendOptions,
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(true)))]
pub(crate) struct VerifyArguments {
	/// The file: its digests under all algorithms are looked up; - for standard input
	#[arg(value_name = "FILE", group = "what")]
	pub(crate) file: Option<PathBuf>,
	/// A digest instead of a file, as the command hash prints it: sha2-256:9f86d0...
	#[arg(
		long, value_name = "ALGORITHM:HEX", value_parser = parse_digest, group = "what",
		conflicts_with = "file"
	)]
	pub(crate) digest: Option<Digest>,
	/// Number of the evidence; with a file or digest, whether it is that of this evidence
	#[arg(long, value_name = "NUMBER", group = "what")]
	pub(crate) id: Option<u64>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

/// Arguments of `certificate`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("about").required(true).multiple(true)))]
pub(crate) struct CertificateArguments {
	/// Number of the evidence
	#[arg(long, value_name = "NUMBER", group = "about")]
	pub(crate) id: Option<u64>,
	/// Proof of a leaf of a batch, as the command prove writes it; with --id, of that evidence. The
	/// certificate holds the leaf's salt
	#[arg(long, value_name = "PROOF", group = "about")]
	pub(crate) leaf: Option<PathBuf>,
	/// The file: no certificate is made of another one
	#[arg(long, value_name = "FILE")]
	pub(crate) file: Option<PathBuf>,
	/// Where to write the certificate; its name usually ends with .citycert
	#[arg(short, long, value_name = "FILE")]
	pub(crate) output: PathBuf,
	/// Where to write a page for the court file, in Chinese, with a QR code
	#[arg(long, value_name = "FILE")]
	pub(crate) pdf: Option<PathBuf>,
	/// The chain's raw specification, for a node that has forgotten the first block's state
	#[arg(long, value_name = "FILE")]
	pub(crate) chain_spec: Option<PathBuf>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

fn hash(text: &str) -> Result<H256, String> {
	let mut value = [0u8; 32];
	hex::decode_to_slice(text.strip_prefix("0x").unwrap_or(text), &mut value)
		.map_err(|_| "a hash is 0x and 64 hexadecimal digits".to_string())?;
	Ok(H256(value))
}

/// Arguments of `verify-certificate`.
#[derive(Debug, Args)]
pub(crate) struct VerifyCertificateArguments {
	/// The certificate
	#[arg(value_name = "CERTIFICATE")]
	pub(crate) certificate: PathBuf,
	/// Hash of the chain's first block, from where you trust it. Without it the answer is no:
	/// anybody can make a chain of their own
	#[arg(long, value_name = "HASH", env = "CITYCHAIN_GENESIS", value_parser = hash)]
	pub(crate) genesis: Option<H256>,
	/// The file, to be compared
	#[arg(long, value_name = "FILE")]
	pub(crate) file: Option<PathBuf>,
}

fn credit_code(text: &str) -> Result<UnifiedSocialCreditCode, String> {
	UnifiedSocialCreditCode::parse_legacy(text.as_bytes())
		.map_err(|_| "it is no unified social credit code (GB 32100-2015)".to_string())
}

/// Arguments of `possession`.
#[derive(Debug, Args)]
pub(crate) struct PossessionArguments {
	/// What the account becomes.
	#[command(flatten)]
	pub(crate) binding: BindingOptions,
	/// Who signs, and for how long.
	#[command(flatten)]
	pub(crate) signing: SigningOptions,
}

/// Arguments of `approval`.
#[derive(Debug, Args)]
pub(crate) struct ApprovalArguments {
	/// The officer who gets another key (institutions.replaceOfficerKey)
	#[arg(long, value_name = "OFFICER")]
	pub(crate) officer: u32,
	/// Its new account, as polkadot.js shows it or as 0x and 64 hexadecimal digits
	#[arg(long, value_name = "ADDRESS", value_parser = parse_address)]
	pub(crate) account: AccountId32,
	/// Your own number as an officer
	#[arg(long, value_name = "OFFICER")]
	pub(crate) by: u32,
	/// Who signs, and for how long.
	#[command(flatten)]
	pub(crate) signing: SigningOptions,
}

/// How a sentence is signed that somebody else hands in.
#[derive(Debug, Args)]
pub(crate) struct SigningOptions {
	/// How long the signature shall count, in days; at most what the chain allows
	#[arg(
		long, value_name = "DAYS", default_value_t = 7,
		value_parser = clap::value_parser!(u32).range(1..=30)
	)]
	pub(crate) days: u32,
	/// Hash of the chain's first block, from where you trust it. With it no node is asked; without it
	/// the node tells
	#[arg(long, value_name = "HASH", env = "CITYCHAIN_GENESIS", value_parser = hash)]
	pub(crate) genesis: Option<H256>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
	/// The key that signs.
	#[command(flatten)]
	pub(crate) key: KeyOptions,
}

/// What an account becomes, one of these.
#[derive(Debug, Args)]
#[group(id = "binding", required = true, multiple = false)]
pub(crate) struct BindingOptions {
	/// The key of a new officer of this institution (institutions.appointOfficer)
	#[arg(long, value_name = "INSTITUTION")]
	officer_of: Option<u32>,
	/// Another key of this officer (institutions.replaceOfficerKey)
	#[arg(long, value_name = "OFFICER")]
	key_of_officer: Option<u32>,
	/// The first administrator's key of the institution with this unified social credit code
	/// (institutions.registerInstitution)
	#[arg(long, value_name = "CODE", value_parser = credit_code)]
	administrator_of: Option<UnifiedSocialCreditCode>,
	/// The key of a new citizen, whom this institution enrols (institutions.enrolCitizen)
	#[arg(long, value_name = "INSTITUTION")]
	citizen_of: Option<u32>,
	/// Another key of this citizen, by the council (institutions.replaceCitizenKey)
	#[arg(long, value_name = "CITIZEN")]
	key_of_citizen: Option<u32>,
	/// Another key of this citizen, who has the present one (recoveries.replaceOwnKey)
	#[arg(long, value_name = "CITIZEN")]
	own_key_of: Option<u32>,
	/// Another key of this citizen, who lost the present one (recoveries.openRecovery)
	#[arg(long, value_name = "CITIZEN")]
	recovery_of: Option<u32>,
}

impl BindingOptions {
	/// The one that was given.
	pub(crate) fn binding(&self) -> Binding {
		None.or(self.officer_of.map(InstitutionId).map(Binding::Officer))
			.or(self.key_of_officer.map(OfficerId).map(Binding::OfficerKey))
			.or(self.administrator_of.map(Binding::FirstAdministrator))
			.or(self.citizen_of.map(InstitutionId).map(Binding::Citizen))
			.or(self.key_of_citizen.map(CitizenId).map(Binding::CitizenKey))
			.or(self.own_key_of.map(CitizenId).map(Binding::OwnKey))
			.unwrap_or(Binding::Recovery(CitizenId(self.recovery_of.unwrap_or_default())))
	}
}

/// Arguments of `accounts`.
#[derive(Debug, Args)]
pub(crate) struct AccountsArguments {
	/// Account to look up, as polkadot.js shows it or as 0x and 64 hexadecimal digits; repeatable
	#[arg(long, value_name = "ADDRESS", value_parser = parse_address)]
	pub(crate) address: Vec<AccountId32>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

/// One half of what `doctor` checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
	/// The tools to build the project and room on the disk
	Toolchain,
	/// The node and its chain
	Node,
}

/// Arguments of `doctor`.
#[derive(Debug, Args)]
pub(crate) struct DoctorArguments {
	/// Check only this
	#[arg(long, value_enum, value_name = "PART")]
	pub(crate) only: Option<Part>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
}

/// A shell that can complete commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Shell {
	/// citychain completions bash > ~/.local/share/bash-completion/completions/citychain
	Bash,
	/// citychain completions zsh > a file _citychain in a directory of $fpath
	Zsh,
	/// citychain completions fish > ~/.config/fish/completions/citychain.fish
	Fish,
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub(crate) struct CompletionsArguments {
	/// The shell
	#[arg(value_enum)]
	pub(crate) shell: Shell,
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::{error::ErrorKind, CommandFactory};

	fn parse(line: &str) -> Result<Arguments, clap::Error> {
		Arguments::try_parse_from(["citychain"].into_iter().chain(line.split_whitespace()))
	}

	#[test]
	fn a_possession_is_of_one_binding() {
		let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
		for (options, binding) in [
			("--officer-of 8", Binding::Officer(InstitutionId(8))),
			("--key-of-officer 8", Binding::OfficerKey(OfficerId(8))),
			("--administrator-of 91350200MA2YJ1XR9G", Binding::FirstAdministrator(code)),
			("--citizen-of 8", Binding::Citizen(InstitutionId(8))),
			("--key-of-citizen 8", Binding::CitizenKey(CitizenId(8))),
			("--own-key-of 8", Binding::OwnKey(CitizenId(8))),
			("--recovery-of 8", Binding::Recovery(CitizenId(8))),
		] {
			let Command::Possession(arguments) =
				parse(&format!("possession {options}")).unwrap().command
			else {
				panic!("{options} is of possession")
			};
			assert_eq!(arguments.binding.binding(), binding);
			assert_eq!(arguments.signing.days, 7);
		}
		for (options, kind) in [
			("", ErrorKind::MissingRequiredArgument),
			("--officer-of 8 --own-key-of 8", ErrorKind::ArgumentConflict),
			("--officer-of eight", ErrorKind::ValueValidation),
			("--administrator-of 8", ErrorKind::ValueValidation),
			("--officer-of 8 --days 31", ErrorKind::ValueValidation),
			("--officer-of 8 --days 0", ErrorKind::ValueValidation),
		] {
			assert_eq!(parse(&format!("possession {options}")).unwrap_err().kind(), kind);
		}
	}

	#[test]
	fn the_command_line_is_consistent() {
		Arguments::command().debug_assert();
	}

	#[test]
	fn every_form_that_the_help_shows_is_accepted() {
		let digest = format!("verify --digest sm3:{}", "0a".repeat(32));
		let genesis = format!("verify-certificate a --genesis 0x{} --file b", "0a".repeat(32));
		let proved = format!("prove --receipts r --digest sm3:{} -o p.json", "0a".repeat(32));
		for line in [
			"hash a.pdf",
			"hash -a sm3 a.pdf b.pdf",
			"hash -a SM3,sha2-256 - --json",
			"--json hash a.pdf",
			"notarize a.pdf --dev-account bob",
			"notarize a.pdf --key-file k.json --password-file p --no-wait",
			"notarize a.pdf --media-type application/pdf --class communication",
			"notarize a.pdf --claimed-at 2026-05-04T09:30:00+08:00 --provider 3 --scheme ed25519",
			"batch folder --receipts r --dev-account bob",
			"batch folder --receipts r -a sm3 --class other --provider 3 --timeout 600",
			"batch --digests list --receipts r --claimed-at 2026-05-04T09:30:00+08:00",
			"batch --digests - --receipts r",
			"batch --resume r --key-file k.json",
			"prove --receipts r --file a.pdf -o p.json",
			"prove --receipts r --index 0 --output p.json",
			&proved,
			"materialise --proof p.json --dev-account bob",
			"verify a.pdf",
			"verify --id 3",
			"verify a.pdf --id 3",
			"certificate --id 3 -o a.citycert",
			"certificate --id 3 --leaf a.json --file a.pdf -o a.citycert --pdf a.pdf",
			"certificate --leaf a.json -o a.citycert --chain-spec city.json",
			"verify-certificate a.citycert",
			&genesis,
			&digest,
			"invoice build a.json",
			"invoice build a.json --document a.ofd --output a.openings.json",
			"invoice issue a.openings.json --dev-account bob",
			"invoice issue a.openings.json --holder 7 --timeout 5",
			"invoice issue a.openings.json --bearer 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
			"invoice show a.openings.json --document a.ofd",
			"invoice show --id 3",
			"invoice verify --number 26317000000000000001 --date 2026-11-25 --gross 113.00 --issuer 7",
			"invoice verify --number 144031809110-00000001 --date 2026-11-25 --gross 1 --issuer \
			 91350200MA2YJ1XR9G",
			"invoice pdf a.openings.json -o a.pdf",
			"invoice reimburse lock --item 3=113.00 --item 4=5 --reference BX-1 --until \
			 2026-12-04T09:30:00+08:00 -o claim.json",
			"invoice reimburse close --claim 3 --voucher v.pdf -a sm3 --media-type pdf",
			"invoice reimburse unlock --claim 3",
			"invoice red-letter open a.openings.json --side seller --reason 02 --line 0 --line 3=5.00/0.65",
			"invoice red-letter open --id 3 --side buyer --reason 04",
			"invoice red-letter agree --form 3 --side buyer",
			"invoice red-letter deny --form 3 --side seller",
			"invoice red-letter withdraw --form 3 --side seller",
			"invoice red-letter issue a.openings.json --form 3 --number 26317000000000000002 --document a.ofd",
			"invoice red-letter direct a.openings.json --number 26317000000000000002 --document a.ofd \
			 --reason 01",
			"accounts",
			"accounts --address 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
			"doctor --only toolchain",
		] {
			assert!(parse(line).is_ok(), "{line}: {:?}", parse(line).err());
		}
	}

	#[test]
	fn other_forms_are_refused() {
		for line in [
			"",
			"hash",
			"hash -a md5 a.pdf",
			"notarize",
			"notarize a.pdf b.pdf",
			"notarize a.pdf --class secret",
			"notarize a.pdf --media-type pdff",
			"notarize a.pdf --claimed-at yesterday",
			"notarize a.pdf --provider -1",
			"notarize a.pdf --timeout 5 --no-wait",
			"notarize a.pdf --timeout 0",
			"notarize a.pdf --dev-account mallory",
			"notarize a.pdf --dev-account bob --key-file k.json",
			"notarize a.pdf --password-file p",
			"batch",
			"batch folder",
			"batch --receipts r",
			"batch folder --digests list --receipts r",
			"batch folder --resume r",
			"batch --resume r --receipts r",
			"batch folder --receipts r -a md5",
			"prove --receipts r -o p.json",
			"prove --file a.pdf -o p.json",
			"prove --receipts r --file a.pdf",
			"prove --receipts r --file a.pdf --index 1 -o p.json",
			"materialise",
			"materialise --proof p.json --timeout 0",
			"verify",
			"verify --id x",
			"verify --digest 00",
			"certificate -o a.citycert",
			"certificate --id 3",
			"verify-certificate",
			"verify-certificate a.citycert --genesis 0x00",
			"invoice",
			"invoice build",
			"invoice issue",
			"invoice issue a --holder 7 --bearer 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
			"invoice show",
			"invoice show a --id 3",
			"invoice show --id 3 --document d",
			"invoice verify --number 1 --date 2026-11-25 --gross 1 --issuer 7",
			"invoice verify --number 26317000000000000001 --date 2026-13-25 --gross 1 --issuer 7",
			"invoice verify --number 26317000000000000001 --date 2026-11-25 --gross -1 --issuer 7",
			"invoice verify --number 26317000000000000001 --date 2026-11-25 --gross 1 --issuer X",
			"invoice pdf a.openings.json",
			"invoice reimburse lock --item 3 --reference a --until 2026-12-04T09:30:00+08:00 -o c",
			"invoice reimburse lock --item 3=1.00 --reference a --until tomorrow -o c",
			"invoice reimburse close --claim 3",
			"invoice reimburse unlock",
			"invoice red-letter open --side seller --reason 02",
			"invoice red-letter open a --side seller --reason 05",
			"invoice red-letter open --id 3 --side seller --reason 02 --line 0",
			"invoice red-letter agree --form 3",
			"invoice red-letter issue --form 3 --number 26317000000000000002 --document a",
			"accounts --address 5xyz",
			"doctor --only moon",
		] {
			assert!(parse(line).is_err(), "{line}");
		}
		let both = format!("verify a.pdf --digest sm3:{}", "0a".repeat(32));
		assert_eq!(
			parse(&both).map(|_| ()).map_err(|e| e.kind()),
			Err(ErrorKind::ArgumentConflict)
		);
	}

	/// Arguments stay in the shell's history and in every process list.
	#[test]
	fn no_argument_takes_a_secret() {
		for option in [
			"key",
			"secret",
			"seed",
			"suri",
			"uri",
			"mnemonic",
			"phrase",
			"password",
			"passphrase",
			"private-key",
		] {
			for command in [
				"notarize a.pdf",
				"batch folder --receipts r",
				"prove --receipts r --index 0 -o p.json",
				"materialise --proof p.json",
				"verify a.pdf",
				"certificate --id 3 -o a",
				"verify-certificate a",
				"accounts",
				"doctor",
				"hash a.pdf",
				"invoice build a",
				"invoice issue a",
				"invoice show a",
				"invoice reimburse unlock --claim 3",
				"invoice red-letter agree --form 3 --side buyer",
			] {
				let line = format!("{command} --{option} x");
				let refused = parse(&line).map(|_| ()).map_err(|error| error.kind());
				assert_eq!(refused, Err(ErrorKind::UnknownArgument), "{line}");
			}
		}
	}

	/// clap shows the value of a variable that it reads itself, so it reads none with a secret.
	#[test]
	fn the_help_reads_no_variable_with_a_secret() {
		let mut command = Arguments::command();
		command.build();
		for command in command.get_subcommands() {
			for argument in command.get_arguments() {
				let variable = argument.get_env().map(|name| name.to_string_lossy());
				let public = ["CITYCHAIN_URL", "CITYCHAIN_GENESIS"];
				assert!(variable.is_none_or(|name| public.contains(&&*name)));
			}
		}
	}
}
