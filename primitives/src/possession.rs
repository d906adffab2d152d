// SPDX-License-Identifier: Apache-2.0
//! How the owner of an account agrees that it becomes somebody's key (持有证明): by a signature over a
//! sentence that names purpose, holder, end and chain.
//!
//! An account has one holder, ever. Without its owner's word whoever saw it first could take it away:
//! from a citizen whose lost key it was to replace, or from an institution whose administrator it was to
//! be.

use crate::{CitizenId, InstitutionId, Millis, OfficerId, UnifiedSocialCreditCode};
use alloc::{format, string::String};
use citychain_macros::{answer, stored};
use core::fmt::Write;

/// What stands in front of everything that is signed to bind an account; the number changes with the
/// form of the sentence.
pub const POSSESSION_DOMAIN: &str = "citychain/possession/v1";

/// What somebody is to sign.
// Not bytes alone: polkadot.js shows a look-up's bare list of bytes with its length in front.
#[answer]
pub struct Statement {
	/// The sentence, in plain ASCII: sign it as it stands here.
	pub text: String,
}

/// What an account is bound to.
#[stored(Copy)]
pub enum Binding {
	/// It becomes the key of a new officer of this institution: `appoint_officer`.
	#[codec(index = 0)]
	Officer(InstitutionId),
	/// It becomes the key of this officer: `replace_officer_key`.
	#[codec(index = 1)]
	OfficerKey(OfficerId),
	/// It becomes the key of the first administrator of the institution that is registered with this
	/// unified social credit code: `register_institution`.
	#[codec(index = 2)]
	FirstAdministrator(UnifiedSocialCreditCode),
	/// It becomes the key of a new citizen, whom this institution enrols: `enrol_citizen`.
	#[codec(index = 3)]
	Citizen(InstitutionId),
	/// It becomes the key of this citizen, by decision of the council: `replace_citizen_key`.
	#[codec(index = 4)]
	CitizenKey(CitizenId),
	/// It becomes the key of this citizen, who replaces the own one: `replace_own_key`.
	#[codec(index = 5)]
	OwnKey(CitizenId),
	/// It becomes the key of this citizen, who lost the present one: `open_recovery`.
	#[codec(index = 6)]
	Recovery(CitizenId),
}

impl Binding {
	/// What the owner of the account signs: plain ASCII, so that wallets show what it says.
	///
	/// Numbers are decimal, the end is in milliseconds since 1970-01-01 UTC, and the chain is named by the
	/// hash of its first block.
	pub fn statement(&self, genesis: &[u8], expiry: Millis) -> String {
		let what = match self {
			Self::Officer(InstitutionId(id)) => format!("officer of institution {id}"),
			Self::OfficerKey(OfficerId(id)) => format!("new key of officer {id}"),
			Self::FirstAdministrator(code) => {
				format!("first administrator of institution {}", code.as_str())
			},
			Self::Citizen(InstitutionId(id)) => format!("citizen enrolled by institution {id}"),
			Self::CitizenKey(CitizenId(id)) => format!("new key of citizen {id} by the council"),
			Self::OwnKey(CitizenId(id)) => format!("new key of citizen {id} by the citizen"),
			Self::Recovery(CitizenId(id)) => format!("new key of citizen {id} by recovery"),
		};
		sentence(POSSESSION_DOMAIN, &what, genesis, expiry)
	}
}

/// What stands in front of everything that is signed to approve of an officer's other key.
pub const APPROVAL_DOMAIN: &str = "citychain/approval/v1";

/// What an officer, or a second administrator, signs so that the officer goes on with another account:
/// the encoded one, in hexadecimal.
pub fn approval_statement(
	OfficerId(officer): OfficerId,
	account: &[u8],
	genesis: &[u8],
	expiry: Millis,
) -> String {
	let what = format!("officer {officer} goes on with account 0x{}", hex(account));
	sentence(APPROVAL_DOMAIN, &what, genesis, expiry)
}

fn sentence(domain: &str, what: &str, genesis: &[u8], expiry: Millis) -> String {
	format!("{domain}: {what}; until {}; chain 0x{}", expiry.0, hex(genesis))
}

fn hex(bytes: &[u8]) -> String {
	let mut text = String::new();
	for byte in bytes {
		// Writing to a string does not fail.
		let _ = write!(text, "{byte:02x}");
	}
	text
}

/// The word of an account's owner that the account becomes what a [`Binding`] says.
#[stored]
pub struct Possession<Signature> {
	/// The first instant at which it does not count any more, in milliseconds since 1970-01-01 UTC.
	pub expiry: Millis,
	/// The account's signature over the statement, as it is or wrapped in `<Bytes>` and `</Bytes>`.
	pub signature: Signature,
}

/// The word of a second one that an officer gets another key: of the officer itself by its present key, or of
/// another administrator of its institution.
#[stored]
pub struct Approval<Signature> {
	/// Who approves.
	pub by: OfficerId,
	/// The first instant at which it does not count any more, in milliseconds since 1970-01-01 UTC.
	pub expiry: Millis,
	/// Its signature over the statement, as it is or wrapped in `<Bytes>` and `</Bytes>`.
	pub signature: Signature,
}

impl<Signature> Possession<Signature> {
	/// Whether it does not count any more.
	pub fn is_expired(&self, now: Millis) -> bool {
		self.expiry <= now
	}

	/// Whether it would count for longer than `longest` milliseconds from now on.
	pub fn is_too_long(&self, now: Millis, longest: u64) -> bool {
		self.expiry.0 > now.0.saturating_add(longest)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::vec::Vec;

	fn bindings() -> Vec<Binding> {
		let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
		vec![
			Binding::Officer(InstitutionId(8)),
			Binding::OfficerKey(OfficerId(8)),
			Binding::FirstAdministrator(code),
			Binding::Citizen(InstitutionId(8)),
			Binding::CitizenKey(CitizenId(8)),
			Binding::OwnKey(CitizenId(8)),
			Binding::Recovery(CitizenId(8)),
		]
	}

	#[test]
	fn a_statement_says_purpose_holder_end_and_chain() {
		let chain = "0a".repeat(32);
		let end = format!("; until 1790000000000; chain 0x{chain}");
		let expected = [
			"citychain/possession/v1: officer of institution 8",
			"citychain/possession/v1: new key of officer 8",
			"citychain/possession/v1: first administrator of institution 91350200MA2YJ1XR9G",
			"citychain/possession/v1: citizen enrolled by institution 8",
			"citychain/possession/v1: new key of citizen 8 by the council",
			"citychain/possession/v1: new key of citizen 8 by the citizen",
			"citychain/possession/v1: new key of citizen 8 by recovery",
		];
		let found = bindings()
			.into_iter()
			.map(|binding| binding.statement(&[10; 32], Millis(1_790_000_000_000)));
		assert!(found.eq(expected.map(|start| format!("{start}{end}"))));
	}

	#[test]
	fn a_statement_changes_with_each_of_its_parts() {
		let mut all: Vec<_> = [([1; 32], 5), ([2; 32], 5), ([1; 32], 6)]
			.into_iter()
			.flat_map(|(genesis, end)| {
				bindings().into_iter().map(move |binding| binding.statement(&genesis, Millis(end)))
			})
			.collect();
		let count = all.len();
		all.sort();
		all.dedup();
		assert_eq!(all.len(), count);
	}

	#[test]
	fn an_approval_names_officer_and_account() {
		let found = approval_statement(OfficerId(8), &[1, 171], &[10; 2], Millis(5));
		let expected =
			"citychain/approval/v1: officer 8 goes on with account 0x01ab; until 5; chain 0x0a0a";
		assert_eq!(found, expected);
	}

	#[test]
	fn it_counts_until_before_its_expiry_and_for_no_longer_than_allowed() {
		let possession = Possession { expiry: Millis(10), signature: () };
		assert_eq!([9, 10, 11].map(|now| possession.is_expired(Millis(now))), [false, true, true]);
		assert_eq!(
			[4, 5, 6].map(|now| possession.is_too_long(Millis(now), 5)),
			[true, false, false]
		);
		assert!(!possession.is_too_long(Millis(0), u64::MAX));
	}
}
