// SPDX-License-Identifier: Apache-2.0
//! Accounts exported from polkadot.js: JSON, version 3 of its encoding.
//!
//! The secret is a PKCS 8 block, encrypted by XSalsa20-Poly1305 with the first 32 bytes that scrypt
//! (RFC 7914) makes of the password:
//!
//! ```text
//! salt 32 | N u32 | p u32 | r u32 | nonce 24 | tag 16 | encrypted block
//! block: header 16 | secret key 64 (32 in some old exports) | divider 5 | public key 32
//! ```

use super::{KeyError, Signer};
use base64::{engine::general_purpose::STANDARD, Engine};
use crypto_secretbox::{aead::Aead, KeyInit, XSalsa20Poly1305};
use serde::Deserialize;
use sp_core::{ed25519, sr25519, Pair};
use std::path::Path;
use zeroize::Zeroizing;

/// What every block begins with.
const HEADER: [u8; 16] = [48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
/// What stands between the secret and the public key.
const DIVIDER: [u8; 5] = [161, 35, 3, 33, 0];
/// The scrypt costs that polkadot.js itself accepts (`@polkadot/util-crypto`, scrypt/defaults), as
/// (log2 N, p); r is always 8. Others could ask for any amount of memory.
const COSTS: [(u8, u32); 6] = [(13, 10), (14, 5), (15, 1), (15, 3), (16, 2), (17, 1)];
/// scrypt's block size parameter.
const BLOCK: u32 = 8;

/// An export as it stands in its file.
#[derive(Deserialize)]
pub(super) struct Export {
	encoded: String,
	encoding: Encoding,
}

#[derive(Deserialize)]
struct Encoding {
	content: Vec<String>,
	#[serde(rename = "type")]
	layers: Vec<String>,
	version: String,
}

impl Export {
	/// The export in this text.
	pub(super) fn parse(path: &Path, text: &str) -> Result<Self, KeyError> {
		let bad = |reason| KeyError::BadExport { path: path.into(), reason };
		let export: Self = serde_json::from_str(text).map_err(|_| {
			bad("it is JSON, but not an account that polkadot.js exported; export it again")
		})?;
		if export.encoding.version != "3" {
			return Err(bad(
				"its encoding has another version than 3; export the account again from a \
				 present polkadot.js",
			));
		}
		if !export.is_encrypted() && export.encoding.layers != ["none"] {
			return Err(bad("it is encrypted in a way that polkadot.js version 3 does not know"));
		}
		Ok(export)
	}

	/// Whether a password is needed.
	pub(super) fn is_encrypted(&self) -> bool {
		self.encoding.layers == ["scrypt", "xsalsa20-poly1305"]
	}

	/// The key, with the password if it is encrypted.
	pub(super) fn open(&self, path: &Path, password: Option<&str>) -> Result<Signer, KeyError> {
		let bad = |reason| KeyError::BadExport { path: path.into(), reason };
		let damaged = || bad("its content is damaged; export the account again");
		let scheme: Vec<&str> = self.encoding.content.iter().map(String::as_str).collect();
		let is_sr25519 = match scheme.as_slice() {
			["pkcs8", "sr25519"] => true,
			["pkcs8", "ed25519"] => false,
			["pkcs8", "ecdsa" | "ethereum"] => {
				return Err(bad(
					"its key is of the ecdsa kind; this program signs with sr25519 and ed25519",
				))
			},
			["batch-pkcs8", ..] => {
				return Err(bad("it holds several accounts; export the one account to use"))
			},
			_ => return Err(bad("its kind of key is unknown")),
		};
		let encoded = Zeroizing::new(STANDARD.decode(self.encoded.trim()).map_err(|_| damaged())?);
		let block = match password {
			None => encoded,
			Some(password) => {
				let sealed = Sealed::split(&encoded).ok_or_else(damaged)?;
				let key = sealed
					.key(password)
					.ok_or_else(|| bad("its scrypt parameters are none that polkadot.js uses"))?;
				sealed.open(&key).ok_or_else(|| KeyError::WrongPassword(path.into()))?
			},
		};
		let (secret, public) = split_block(&block).ok_or_else(damaged)?;
		let signer = if is_sr25519 { sr25519(secret) } else { ed25519(secret) };
		signer
			.filter(|signer| <[u8; 32]>::from(signer.account())[..] == *public)
			.ok_or_else(damaged)
	}
}

/// The parts of an encrypted export.
struct Sealed<'a> {
	salt: &'a [u8],
	log_n: u8,
	p: u32,
	r: u32,
	nonce: [u8; 24],
	ciphertext: &'a [u8],
}

impl<'a> Sealed<'a> {
	fn split(bytes: &'a [u8]) -> Option<Self> {
		let (salt, rest) = bytes.split_at_checked(32)?;
		let (n, rest) = take_u32(rest)?;
		let (p, rest) = take_u32(rest)?;
		let (r, rest) = take_u32(rest)?;
		let (nonce, ciphertext) = rest.split_at_checked(24)?;
		let log_n = if n.is_power_of_two() { n.trailing_zeros() } else { 0 };
		Some(Self {
			salt,
			log_n: u8::try_from(log_n).ok()?,
			p,
			r,
			nonce: nonce.try_into().ok()?,
			ciphertext,
		})
	}

	fn key(&self, password: &str) -> Option<Zeroizing<[u8; 32]>> {
		if !COSTS.contains(&(self.log_n, self.p)) || self.r != BLOCK {
			return None;
		}
		let params = scrypt::Params::new(self.log_n, self.r, self.p, 32).ok()?;
		let mut key = Zeroizing::new([0u8; 32]);
		scrypt::scrypt(password.as_bytes(), self.salt, &params, key.as_mut()).ok()?;
		Some(key)
	}

	fn open(&self, key: &[u8; 32]) -> Option<Zeroizing<Vec<u8>>> {
		XSalsa20Poly1305::new(key.into())
			.decrypt((&self.nonce).into(), self.ciphertext)
			.ok()
			.map(Zeroizing::new)
	}
}

fn take_u32(bytes: &[u8]) -> Option<(u32, &[u8])> {
	bytes.split_first_chunk().map(|(head, rest)| (u32::from_le_bytes(*head), rest))
}

/// The secret and the public key of a block.
fn split_block(block: &[u8]) -> Option<(&[u8], &[u8])> {
	let rest = block.strip_prefix(&HEADER)?;
	[64, 32].into_iter().find_map(|length| {
		let (secret, rest) = rest.split_at_checked(length)?;
		let public = rest.strip_prefix(&DIVIDER)?;
		(public.len() == 32).then_some((secret, public))
	})
}

fn sr25519(secret: &[u8]) -> Option<Signer> {
	let pair = match secret.len() {
		// polkadot.js stores the scalar as ed25519 does: multiplied by the cofactor.
		64 => schnorrkel::SecretKey::from_ed25519_bytes(secret).ok()?.into(),
		_ => sr25519::Pair::from_seed_slice(secret).ok()?,
	};
	Some(Signer::Sr25519(Box::new(pair)))
}

fn ed25519(secret: &[u8]) -> Option<Signer> {
	// The seed; a second half repeats the public key.
	let seed = secret.get(..32)?;
	ed25519::Pair::from_seed_slice(seed).ok().map(|pair| Signer::Ed25519(Box::new(pair)))
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::{json, Value};

	fn plain() -> Value {
		serde_json::from_str(include_str!("../../tests/fixtures/export-unencrypted.json")).unwrap()
	}

	fn open(export: &Value, password: Option<&str>) -> Result<Signer, KeyError> {
		let path = Path::new("key.json");
		Export::parse(path, &export.to_string())?.open(path, password)
	}

	fn reason(result: Result<Signer, KeyError>) -> &'static str {
		match result {
			Err(KeyError::BadExport { reason, .. }) => reason,
			other => panic!("{other:?}"),
		}
	}

	#[test]
	fn other_json_and_other_versions_say_what_is_wrong() {
		assert!(reason(open(&json!({ "a": 1 }), None)).contains("not an account"));
		let mut export = plain();
		export["encoding"]["version"] = "2".into();
		assert!(reason(open(&export, None)).contains("version"));
		let mut export = plain();
		export["encoding"]["content"] = json!(["batch-pkcs8"]);
		assert!(reason(open(&export, None)).contains("several"));
		let mut export = plain();
		export["encoding"]["type"] = json!(["rot13"]);
		assert!(reason(open(&export, None)).contains("encrypted"));
	}

	#[test]
	fn a_damaged_block_is_refused_at_every_byte() {
		let block = STANDARD.decode(plain()["encoded"].as_str().unwrap()).unwrap();
		// The second half of an sr25519 secret is the seed of its nonces: no other part depends
		// on it, so a change there cannot be seen.
		for at in (0..48).chain(80..block.len()) {
			let mut changed = block.clone();
			changed[at] ^= 0x10;
			let mut export = plain();
			export["encoded"] = STANDARD.encode(&changed).into();
			assert!(reason(open(&export, None)).contains("damaged"), "byte {at}");
		}
		for length in 0..block.len() {
			let mut export = plain();
			export["encoded"] = STANDARD.encode(&block[..length]).into();
			assert!(reason(open(&export, None)).contains("damaged"), "length {length}");
		}
	}

	/// An export as polkadot.js writes it with these costs (`jsonEncryptFormat` of util-crypto).
	fn sealed_with(log_n: u8, p: u32, password: &str) -> Value {
		let block = STANDARD.decode(plain()["encoded"].as_str().unwrap()).unwrap();
		let (salt, nonce) = ([7u8; 32], [9u8; 24]);
		let params = scrypt::Params::new(log_n, BLOCK, p, 32).unwrap();
		let mut key = [0u8; 32];
		scrypt::scrypt(password.as_bytes(), &salt, &params, &mut key).unwrap();
		let ciphertext =
			XSalsa20Poly1305::new((&key).into()).encrypt((&nonce).into(), &block[..]).unwrap();
		let mut sealed = salt.to_vec();
		for number in [1u32 << log_n, p, BLOCK] {
			sealed.extend(number.to_le_bytes());
		}
		sealed.extend(nonce);
		sealed.extend(ciphertext);
		let mut export = plain();
		export["encoding"]["type"] = json!(["scrypt", "xsalsa20-poly1305"]);
		export["encoded"] = STANDARD.encode(&sealed).into();
		export
	}

	/// One test for each of the costs that `@polkadot/util-crypto` 14.0.3 lists in
	/// `scrypt/defaults`.
	macro_rules! opens_with {
		($($name:ident: $log_n:literal, $p:literal;)*) => {
			mod costs {
				use super::*;

				$(
					#[test]
					fn $name() {
						let export = sealed_with($log_n, $p, "development only");
						let expected = open(&plain(), None).unwrap().account();
						let opened = open(&export, Some("development only")).unwrap();
						assert_eq!(opened.account(), expected);
						let wrong = open(&export, Some("guess"));
						assert!(matches!(wrong, Err(KeyError::WrongPassword(_))));
					}
				)*

				#[test]
				fn are_all_tried() {
					assert_eq!(COSTS, [$(($log_n, $p)),*]);
				}
			}
		};
	}

	opens_with! {
		n_2_13_p_10: 13, 10;
		n_2_14_p_5: 14, 5;
		n_2_15_p_1: 15, 1;
		n_2_15_p_3: 15, 3;
		n_2_16_p_2: 16, 2;
		n_2_17_p_1: 17, 1;
	}

	#[test]
	fn costs_that_polkadot_js_does_not_use_are_refused_before_any_work() {
		let mut sealed = vec![0u8; 32];
		for number in [1u32 << 31, 1, 8] {
			sealed.extend(number.to_le_bytes());
		}
		sealed.extend([0u8; 200]);
		let mut export = plain();
		export["encoding"]["type"] = json!(["scrypt", "xsalsa20-poly1305"]);
		export["encoded"] = STANDARD.encode(&sealed).into();
		assert!(reason(open(&export, Some("password"))).contains("scrypt"));
	}
}
