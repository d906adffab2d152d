// SPDX-License-Identifier: Apache-2.0
//! What every command takes that changes something on the chain.

use super::NodeOptions;
use citychain_client::keys::{DevAccount, KeySource, Scheme};
use clap::{
	builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
	Args,
};
use sp_core::H256;
use std::path::PathBuf;

/// What every command takes that changes something on the chain.
#[derive(Debug, Args)]
pub(crate) struct SendOptions {
	/// How long to wait for a final block, in seconds
	#[arg(
		long, value_name = "SECONDS", default_value_t = 120,
		value_parser = clap::value_parser!(u32).range(1..)
	)]
	pub(crate) timeout: u32,
	/// Hash of the first block of the chain that you sign for, from where you trust it. Only the
	/// development accounts sign without it
	#[arg(long, value_name = "HASH", env = "CITYCHAIN_GENESIS", value_parser = super::hash)]
	pub(crate) genesis: Option<H256>,
	/// The node.
	#[command(flatten)]
	pub(crate) node: NodeOptions,
	/// The key.
	#[command(flatten)]
	pub(crate) key: KeyOptions,
}

/// What the command line and the environment say about the key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
#[command(next_help_heading = "Key")]
pub(crate) struct KeyOptions {
	/// File with the key: an account exported from polkadot.js (JSON), or one line with a mnemonic
	/// or secret URI. Without it CITYCHAIN_KEY is used
	#[arg(long, value_name = "FILE")]
	pub(crate) key_file: Option<PathBuf>,
	/// File with the password of the export. Without it CITYCHAIN_PASSWORD is used, or you are
	/// asked
	#[arg(long, value_name = "FILE", requires = "key_file")]
	pub(crate) password_file: Option<PathBuf>,
	/// Signature scheme of a mnemonic or secret URI; an export tells its own
	#[arg(long, value_name = "SCHEME", value_parser = scheme(), default_value = "sr25519")]
	pub(crate) scheme: Scheme,
	/// A development account, whose key is public: for development chains
	#[arg(
		long, value_name = "NAME", value_parser = dev_account(), conflicts_with = "key_file",
		ignore_case = true
	)]
	pub(crate) dev_account: Option<DevAccount>,
}

impl KeyOptions {
	/// Where the key is to be found.
	pub(crate) fn source(&self) -> KeySource {
		let Self { key_file, password_file, scheme, dev_account } = self.clone();
		KeySource { key_file, password_file, scheme, dev_account }
	}
}

fn scheme() -> impl TypedValueParser<Value = Scheme> {
	PossibleValuesParser::new(
		Scheme::ALL.map(|scheme| PossibleValue::new(scheme.word()).help(scheme.meaning())),
	)
	.try_map(|text| {
		Scheme::ALL.into_iter().find(|scheme| scheme.word() == text).ok_or("unknown scheme")
	})
}

fn dev_account() -> impl TypedValueParser<Value = DevAccount> {
	PossibleValuesParser::new(
		DevAccount::ALL.map(|account| PossibleValue::new(account.word()).help(account.whose())),
	)
	.try_map(|text| DevAccount::named(&text).ok_or("unknown account"))
}
