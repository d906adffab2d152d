// SPDX-License-Identifier: Apache-2.0
//! Where signing keys come from: a file, the environment, or the public development keys.
//!
//! Never from arguments: those stay in the shell's history and every process list shows them.

mod polkadot_js;

use crate::text::shown;
use sp_core::{crypto::Ss58Codec, ed25519, sr25519, Pair};
use sp_runtime::{AccountId32, MultiSignature};
use std::{
	fs,
	io::{self, Read},
	path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// The environment variable with a secret URI, mnemonic or seed.
pub const KEY_VARIABLE: &str = "CITYCHAIN_KEY";
/// The environment variable with the password of a polkadot.js export.
pub const PASSWORD_VARIABLE: &str = "CITYCHAIN_PASSWORD";
/// No key file is longer than this.
const MAX_FILE: u64 = 64 * 1024;

/// The development accounts. Their keys are public: anybody can act for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DevAccount {
	/// The city data bureau's officer, the council of the development chain.
	Alice,
	/// The court's clerk.
	Bob,
	/// The notary office's officer.
	Charlie,
	/// The bank's officer.
	Dave,
	/// The citizen service centre's officer.
	Eve,
	/// A citizen.
	Ferdie,
	/// The tax bureau's officer.
	One,
	/// The forensic institute's officer.
	AliceStash,
	/// The evidence platform's officer.
	BobStash,
	/// The hotel's officer, who issues its invoices.
	CharlieStash,
	/// The factory's officer, who claims reimbursements.
	DaveStash,
	/// The factory's other officer, who approves them.
	EveStash,
	/// The software firm's officer, who claims reimbursements.
	FerdieStash,
	/// The software firm's other officer, who approves them.
	Two,
}

impl DevAccount {
	/// All of them, in order.
	pub const ALL: [Self; 14] = [
		Self::Alice,
		Self::Bob,
		Self::Charlie,
		Self::Dave,
		Self::Eve,
		Self::Ferdie,
		Self::One,
		Self::AliceStash,
		Self::BobStash,
		Self::CharlieStash,
		Self::DaveStash,
		Self::EveStash,
		Self::FerdieStash,
		Self::Two,
	];

	/// The name, which is also the derivation path after `//`.
	pub fn name(self) -> &'static str {
		match self {
			Self::Alice => "Alice",
			Self::Bob => "Bob",
			Self::Charlie => "Charlie",
			Self::Dave => "Dave",
			Self::Eve => "Eve",
			Self::Ferdie => "Ferdie",
			Self::One => "One",
			Self::AliceStash => "Alice//stash",
			Self::BobStash => "Bob//stash",
			Self::CharlieStash => "Charlie//stash",
			Self::DaveStash => "Dave//stash",
			Self::EveStash => "Eve//stash",
			Self::FerdieStash => "Ferdie//stash",
			Self::Two => "Two",
		}
	}

	/// The name as users type it, and as the command line shows it.
	pub fn word(self) -> &'static str {
		match self {
			Self::Alice => "alice",
			Self::Bob => "bob",
			Self::Charlie => "charlie",
			Self::Dave => "dave",
			Self::Eve => "eve",
			Self::Ferdie => "ferdie",
			Self::One => "one",
			Self::AliceStash => "alice-stash",
			Self::BobStash => "bob-stash",
			Self::CharlieStash => "charlie-stash",
			Self::DaveStash => "dave-stash",
			Self::EveStash => "eve-stash",
			Self::FerdieStash => "ferdie-stash",
			Self::Two => "two",
		}
	}

	/// The account that users call by this name: `bob`, `Bob`, `bob-stash`, `Bob//stash`, `//Bob`.
	pub fn named(text: &str) -> Option<Self> {
		let text = text.strip_prefix("//").unwrap_or(text).to_lowercase().replace("//", "-");
		Self::ALL.into_iter().find(|account| account.word() == text)
	}

	/// Whose it is on the development chain.
	pub fn whose(self) -> &'static str {
		match self {
			Self::Alice => "The city data bureau's officer, the council of the development chain",
			Self::Bob => "The court's clerk",
			Self::Charlie => "The notary office's officer",
			Self::Dave => "The bank's officer",
			Self::Eve => "The citizen service centre's officer",
			Self::Ferdie => "A citizen",
			Self::One => "The tax bureau's officer",
			Self::AliceStash => "The forensic institute's officer",
			Self::BobStash => "The evidence platform's officer",
			Self::CharlieStash => "The hotel's officer, who issues its invoices",
			Self::DaveStash => "The factory's officer, who claims reimbursements",
			Self::EveStash => "The factory's other officer, who approves them",
			Self::FerdieStash => "The software firm's officer, who claims reimbursements",
			Self::Two => "The software firm's other officer, who approves them",
		}
	}

	/// The key.
	pub fn signer(self) -> Result<Signer, KeyError> {
		Signer::from_secret(&format!("//{}", self.name()), Scheme::Sr25519)
	}
}

/// The signature scheme of a secret that does not tell it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
	/// Schnorr signatures on Ristretto 25519, the usual choice of polkadot.js.
	#[default]
	Sr25519,
	/// EdDSA on Curve 25519 (RFC 8032).
	Ed25519,
}

impl Scheme {
	/// All of them.
	pub const ALL: [Self; 2] = [Self::Sr25519, Self::Ed25519];

	/// The name as users type it.
	pub fn word(self) -> &'static str {
		match self {
			Self::Sr25519 => "sr25519",
			Self::Ed25519 => "ed25519",
		}
	}

	/// What it is.
	pub fn meaning(self) -> &'static str {
		match self {
			Self::Sr25519 => {
				"Schnorr signatures on Ristretto 25519, the usual choice of polkadot.js"
			},
			Self::Ed25519 => "EdDSA on Curve 25519 (RFC 8032)",
		}
	}
}

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
	/// No key was given.
	#[error(
		"no key to sign with: give --key-file with a polkadot.js export or a file with a secret \
		 URI, set CITYCHAIN_KEY, or on a development chain give --dev-account"
	)]
	Missing,
	/// Something that looks like a secret was given as an argument.
	#[error(
		"--key-file takes the path of a file, and this looks like a secret. Arguments stay in the \
		 shell's history and in the process list: treat this key as known to others, and write the \
		 next one into a file that only you can read"
	)]
	SecretAsArgument,
	/// A file with a key or password cannot be read.
	#[error("cannot read {}: {reason}", shown(path))]
	Unreadable {
		/// The file.
		path: PathBuf,
		/// What the system said.
		reason: io::Error,
	},
	/// A file with a key or password holds something else.
	#[error("{} holds no key or password: it is empty, too long, or not text", shown(.0))]
	NotText(PathBuf),
	/// The secret is neither URI, mnemonic nor seed.
	#[error(
		"the secret is not understood: it is a mnemonic of 12 to 24 English words, a seed of 64 \
		 hexadecimal digits after 0x, or one of these with a derivation path"
	)]
	BadSecret,
	/// The export needs a password and none was given.
	#[error(
		"the key in {} is encrypted: set CITYCHAIN_PASSWORD, give --password-file, or run this on \
		 a terminal to be asked", shown(.0)
	)]
	PasswordMissing(PathBuf),
	/// A password was given for a key that has none.
	#[error("{} is not an encrypted export: leave out --password-file", shown(.0))]
	PasswordNotNeeded(PathBuf),
	/// The password does not open the export.
	#[error("the password does not open {}", shown(.0))]
	WrongPassword(PathBuf),
	/// The export is not one that this program can read.
	#[error("{} is not an export that can be used: {reason}", shown(path))]
	BadExport {
		/// The file.
		path: PathBuf,
		/// What is wrong with it and what to do.
		reason: &'static str,
	},
}

impl KeyError {
	/// The stable word for this reason in `--json`.
	pub fn code(&self) -> &'static str {
		match self {
			Self::Missing => "key_missing",
			Self::SecretAsArgument => "key_as_argument",
			Self::Unreadable { .. } => "key_unreadable",
			Self::NotText(_) | Self::BadSecret | Self::BadExport { .. } => "key_not_understood",
			Self::PasswordMissing(_) => "password_missing",
			Self::PasswordNotNeeded(_) => "password_not_needed",
			Self::WrongPassword(_) => "password_wrong",
		}
	}
}

/// A key that can sign.
pub enum Signer {
	/// With sr25519.
	Sr25519(Box<sr25519::Pair>),
	/// With ed25519.
	Ed25519(Box<ed25519::Pair>),
}

impl Signer {
	/// The key of a secret URI: mnemonic or seed, and derivation path.
	fn from_secret(secret: &str, scheme: Scheme) -> Result<Self, KeyError> {
		// The library's reason can quote the secret, so it is not passed on.
		match scheme {
			Scheme::Sr25519 => sr25519::Pair::from_string(secret, None)
				.map(|pair| Self::Sr25519(Box::new(pair)))
				.map_err(|_| KeyError::BadSecret),
			Scheme::Ed25519 => ed25519::Pair::from_string(secret, None)
				.map(|pair| Self::Ed25519(Box::new(pair)))
				.map_err(|_| KeyError::BadSecret),
		}
	}

	/// The account that this key acts for.
	pub fn account(&self) -> AccountId32 {
		match self {
			Self::Sr25519(pair) => AccountId32::new(pair.public().0),
			Self::Ed25519(pair) => AccountId32::new(pair.public().0),
		}
	}

	/// A signature of these bytes.
	pub fn sign(&self, payload: &[u8]) -> MultiSignature {
		match self {
			Self::Sr25519(pair) => MultiSignature::Sr25519(pair.sign(payload)),
			Self::Ed25519(pair) => MultiSignature::Ed25519(pair.sign(payload)),
		}
	}
}

/// The secret stays out of logs and panics.
impl std::fmt::Debug for Signer {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "Signer({})", self.account())
	}
}

/// Where the key is to be found. Without a file and a development account, in the environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeySource {
	/// File with the key: an account exported from polkadot.js (JSON), or one line with a mnemonic
	/// or secret URI.
	pub key_file: Option<PathBuf>,
	/// File with the password of the export. Without it the environment is asked, then the user.
	pub password_file: Option<PathBuf>,
	/// Signature scheme of a mnemonic or secret URI; an export tells its own.
	pub scheme: Scheme,
	/// A development account, whose key is public.
	pub dev_account: Option<DevAccount>,
}

/// What the outside provides: environment variables, and somebody to ask and to warn.
pub trait Surroundings {
	/// The value of an environment variable that is set and not empty.
	fn variable(&self, name: &str) -> Option<Zeroizing<String>>;
	/// What the user typed without echo, or none where nobody can be asked.
	fn ask(&self, prompt: &str) -> Option<Zeroizing<String>>;
	/// Tells the user that a key is used which is not as well kept as it should be.
	fn warn(&self, text: &str);
}

/// This process's environment, for a program that nobody sits at.
pub struct Environment;

impl Surroundings for Environment {
	fn variable(&self, name: &str) -> Option<Zeroizing<String>> {
		std::env::var(name).ok().filter(|value| !value.is_empty()).map(Zeroizing::new)
	}

	fn ask(&self, _: &str) -> Option<Zeroizing<String>> {
		None
	}

	fn warn(&self, _: &str) {}
}

/// The key that the options name.
pub fn load(options: &KeySource, surroundings: &impl Surroundings) -> Result<Signer, KeyError> {
	if let Some(account) = options.dev_account {
		return account.signer();
	}
	if let Some(path) = &options.key_file {
		return from_file(path, options, surroundings);
	}
	let secret = surroundings.variable(KEY_VARIABLE).ok_or(KeyError::Missing)?;
	from_line(&secret, options.scheme, surroundings).ok_or(KeyError::BadSecret)?
}

fn from_file(
	path: &Path,
	options: &KeySource,
	surroundings: &impl Surroundings,
) -> Result<Signer, KeyError> {
	let text = match read_text(path) {
		Err(KeyError::Unreadable { .. }) if looks_secret(path) => {
			return Err(KeyError::SecretAsArgument)
		},
		other => other?,
	};
	if text.trim_start().starts_with('{') {
		let export = polkadot_js::Export::parse(path, &text)?;
		if !export.is_encrypted() {
			warn_if_readable_by_others(path, surroundings);
			refuse_password_file(path, options)?;
			return export.open(path, None);
		}
		let password = match &options.password_file {
			Some(file) => {
				warn_if_readable_by_others(file, surroundings);
				first_line(&read_text(file)?)
			},
			None => surroundings
				.variable(PASSWORD_VARIABLE)
				.or_else(|| surroundings.ask(&format!("Password of {}: ", shown(path)))),
		};
		let password = password.ok_or_else(|| KeyError::PasswordMissing(path.into()))?;
		return export.open(path, Some(&password));
	}
	warn_if_readable_by_others(path, surroundings);
	refuse_password_file(path, options)?;
	from_line(&text, options.scheme, surroundings).ok_or_else(|| KeyError::NotText(path.into()))?
}

fn refuse_password_file(path: &Path, options: &KeySource) -> Result<(), KeyError> {
	match options.password_file {
		Some(_) => Err(KeyError::PasswordNotNeeded(path.into())),
		None => Ok(()),
	}
}

/// The key in text of one line; none if there is no such line or more than one.
fn from_line(
	text: &str,
	scheme: Scheme,
	surroundings: &impl Surroundings,
) -> Option<Result<Signer, KeyError>> {
	let text = text.trim();
	// An empty secret would be the root of the public development phrase.
	if text.is_empty() || text.lines().count() > 1 {
		return None;
	}
	if text.starts_with('/') {
		surroundings.warn(
			"a secret URI that begins with a path is derived from the public development phrase",
		);
	}
	Some(Signer::from_secret(text, scheme))
}

fn first_line(text: &str) -> Option<Zeroizing<String>> {
	text.lines().next().filter(|line| !line.is_empty()).map(|line| Zeroizing::new(line.to_string()))
}

fn read_text(path: &Path) -> Result<Zeroizing<String>, KeyError> {
	let unreadable = |reason| KeyError::Unreadable { path: path.into(), reason };
	let mut bytes = Zeroizing::new(Vec::new());
	fs::File::open(path)
		.and_then(|file| file.take(MAX_FILE.saturating_add(1)).read_to_end(&mut bytes))
		.map_err(unreadable)?;
	let text = std::str::from_utf8(&bytes)
		.ok()
		.filter(|text| bytes.len() as u64 <= MAX_FILE && !text.trim().is_empty())
		.ok_or_else(|| KeyError::NotText(path.into()))?;
	Ok(Zeroizing::new(text.trim_start_matches('\u{feff}').to_string()))
}

/// Whether an argument that is no file may be the secret itself.
fn looks_secret(path: &Path) -> bool {
	let text = path.to_string_lossy();
	let seed = text.strip_prefix("0x").is_some_and(|digits| {
		digits.len() >= 64 && digits.bytes().take(64).all(|c| c.is_ascii_hexdigit())
	});
	seed || text.split_whitespace().count() >= 12 || text.starts_with("//")
}

#[cfg(unix)]
fn warn_if_readable_by_others(path: &Path, surroundings: &impl Surroundings) {
	use std::os::unix::fs::PermissionsExt;
	let open = fs::metadata(path)
		.is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o077 != 0);
	if open {
		surroundings.warn(&format!(
			"other users of this machine can read {0}: run chmod 600 {0}",
			shown(path)
		));
	}
}

#[cfg(not(unix))]
fn warn_if_readable_by_others(_: &Path, _: &impl Surroundings) {}

/// The account of an address: SS58 of any network, or 0x and 64 hexadecimal digits.
pub fn parse_address(text: &str) -> Result<AccountId32, String> {
	if let Some(digits) = text.strip_prefix("0x") {
		let mut bytes = [0u8; 32];
		return hex::decode_to_slice(digits, &mut bytes)
			.map(|()| AccountId32::new(bytes))
			.map_err(|_| "after 0x must come exactly 64 hexadecimal digits".to_string());
	}
	AccountId32::from_ss58check_with_version(text).map(|(account, _)| account).map_err(|_| {
		"not an address: it begins with 0x, or is an SS58 address as polkadot.js shows it"
			.to_string()
	})
}

#[cfg(test)]
mod tests;
