// SPDX-License-Identifier: Apache-2.0
//! Keys from every source, and what is refused.

use super::*;
use std::{cell::RefCell, collections::BTreeMap};

const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
const BOB_ED25519: &str = "5GoNkf6WdbxCFnPdAnYYQyCjAKPJgLNxXwPjwTh6DGg6gN3E";
const PASSWORD: &str = "development only";

#[derive(Default)]
struct Fake {
	variables: BTreeMap<&'static str, &'static str>,
	typed: Option<&'static str>,
	warnings: RefCell<Vec<String>>,
}

impl Surroundings for Fake {
	fn variable(&self, name: &str) -> Option<Zeroizing<String>> {
		self.variables.get(name).map(|value| Zeroizing::new(value.to_string()))
	}

	fn ask(&self, _: &str) -> Option<Zeroizing<String>> {
		self.typed.map(|value| Zeroizing::new(value.to_string()))
	}

	fn warn(&self, text: &str) {
		self.warnings.borrow_mut().push(text.into());
	}
}

fn fixture(name: &str) -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn with_file(path: impl Into<PathBuf>) -> KeySource {
	KeySource { key_file: Some(path.into()), ..Default::default() }
}

fn address(signer: Signer) -> String {
	signer.account().to_ss58check()
}

fn file(content: &str) -> (tempfile::TempDir, PathBuf) {
	let dir = tempfile::tempdir().unwrap();
	let path = dir.path().join("key");
	fs::write(&path, content).unwrap();
	(dir, path)
}

mod export {
	use super::*;

	#[test]
	fn opens_with_the_password_of_each_source() {
		let asked = Fake { typed: Some(PASSWORD), ..Default::default() };
		let options = with_file(fixture("export-sr25519.json"));
		assert_eq!(address(load(&options, &asked).unwrap()), BOB);

		let variables = BTreeMap::from([(PASSWORD_VARIABLE, PASSWORD)]);
		let set = Fake { variables, typed: Some("not asked"), ..Default::default() };
		let options = with_file(fixture("export-ed25519.json"));
		assert_eq!(address(load(&options, &set).unwrap()), BOB_ED25519);

		let (_dir, path) = file(&format!("{PASSWORD}\r\n"));
		let options =
			KeySource { password_file: Some(path), ..with_file(fixture("export-sr25519.json")) };
		assert_eq!(address(load(&options, &Fake::default()).unwrap()), BOB);
	}

	#[test]
	fn signs_as_the_account_it_names() {
		let asked = Fake { typed: Some(PASSWORD), ..Default::default() };
		for name in ["export-sr25519.json", "export-ed25519.json"] {
			use sp_runtime::traits::Verify;
			let signer = load(&with_file(fixture(name)), &asked).unwrap();
			assert!(signer.sign(b"payload").verify(&b"payload"[..], &signer.account()));
		}
	}

	#[test]
	fn refuses_a_wrong_password_and_none() {
		let options = with_file(fixture("export-sr25519.json"));
		let wrong = Fake { typed: Some("guess"), ..Default::default() };
		assert!(matches!(load(&options, &wrong), Err(KeyError::WrongPassword(_))));
		assert!(matches!(load(&options, &Fake::default()), Err(KeyError::PasswordMissing(_))));
	}

	#[test]
	fn needs_no_password_when_it_has_none() {
		let options = with_file(fixture("export-unencrypted.json"));
		assert_eq!(address(load(&options, &Fake::default()).unwrap()), BOB);
		let options = KeySource { password_file: Some("absent".into()), ..options };
		assert!(matches!(load(&options, &Fake::default()), Err(KeyError::PasswordNotNeeded(_))));
	}

	#[test]
	fn of_another_scheme_is_refused_by_name() {
		let asked = Fake { typed: Some(PASSWORD), ..Default::default() };
		let error = load(&with_file(fixture("export-ecdsa.json")), &asked).unwrap_err();
		assert!(error.to_string().contains("ecdsa"), "{error}");
	}
}

mod secret {
	use super::*;

	#[test]
	fn of_every_form_gives_its_key() {
		let phrase = format!("{PHRASE}//Bob\n");
		let (_dir, path) = file(&phrase);
		assert_eq!(address(load(&with_file(&path), &Fake::default()).unwrap()), BOB);
		let options = KeySource { scheme: Scheme::Ed25519, ..with_file(&path) };
		assert_eq!(address(load(&options, &Fake::default()).unwrap()), BOB_ED25519);

		let variables = BTreeMap::from([(KEY_VARIABLE, "//Bob")]);
		let set = Fake { variables, ..Default::default() };
		assert_eq!(address(load(&KeySource::default(), &set).unwrap()), BOB);

		let dev = KeySource { dev_account: Some(DevAccount::Bob), ..Default::default() };
		assert_eq!(address(load(&dev, &Fake::default()).unwrap()), BOB);
	}

	#[test]
	fn that_is_missing_or_wrong_is_refused_without_quoting_it() {
		assert!(matches!(load(&KeySource::default(), &Fake::default()), Err(KeyError::Missing)));
		for bad in ["", "\n", "a b c", "0x1234", "//Bob\n//Alice", "\u{feff}"] {
			let (_dir, path) = file(bad);
			let error = load(&with_file(path), &Fake::default()).unwrap_err();
			assert_eq!(error.code(), "key_not_understood", "{bad:?}");
			assert!(!error.to_string().contains("a b c"));
		}
	}

	#[test]
	fn given_as_the_path_is_refused_without_quoting_it() {
		let seed = format!("0x{}", "ab".repeat(32));
		for secret in [PHRASE, seed.as_str(), "//Bob"] {
			let error = load(&with_file(secret), &Fake::default()).unwrap_err();
			assert!(matches!(error, KeyError::SecretAsArgument), "{error}");
			assert!(!error.to_string().contains(secret));
		}
		let absent = load(&with_file("absent.json"), &Fake::default());
		assert!(matches!(absent, Err(KeyError::Unreadable { .. })));
	}
}

#[test]
fn development_accounts_are_those_of_the_sdk() {
	let alice = DevAccount::Alice.signer().unwrap();
	assert_eq!(address(alice), "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
}

#[test]
fn development_accounts_are_called_by_every_form_of_their_names() {
	for account in DevAccount::ALL {
		let (name, word) = (account.name(), account.word());
		for text in [name, word, &word.to_uppercase(), &format!("//{name}")] {
			assert_eq!(DevAccount::named(text), Some(account), "{text}");
		}
	}
	assert_eq!(DevAccount::EveStash.word(), "eve-stash");
	assert_eq!(DevAccount::named("mallory"), None);
}

#[test]
fn a_key_of_the_development_phrase_is_warned_of() {
	let (_dir, path) = file("//Bob");
	let outside = Fake::default();
	load(&with_file(&path), &outside).unwrap();
	let warnings = outside.warnings.borrow();
	assert!(warnings.iter().any(|text| text.contains("public development phrase")), "{warnings:?}");
}

#[test]
fn a_signer_shows_its_account_only() {
	let shown = format!("{:?}", DevAccount::Bob.signer().unwrap());
	assert_eq!(shown, format!("Signer({BOB})"));
}

#[test]
fn addresses_of_every_network_and_hexadecimal_are_read() {
	let bob = DevAccount::Bob.signer().unwrap().account();
	let hexadecimal = format!("0x{}", hex::encode(&bob));
	let polkadot = bob.to_ss58check_with_version(0u16.into());
	for text in [BOB, hexadecimal.as_str(), polkadot.as_str()] {
		assert_eq!(parse_address(text).as_ref(), Ok(&bob));
	}
	for bad in ["", "0x", "0x00", "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz", "Bob"] {
		assert!(parse_address(bad).is_err(), "{bad}");
	}
}
