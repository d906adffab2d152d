// SPDX-License-Identifier: Apache-2.0
//! The same fact has the same name in every pallet: docs/errors.md.

use super::documentation::{metadata, resolve, OURS};
use scale_info::TypeDef;

/// Words that stand bare, or behind a noun where rule 2 of the vocabulary admits one. A word comes
/// before those that it ends with.
const WORDS: [&str; 11] = [
	"NotFound",
	"NotOwner",
	"NotCompetent",
	"NotActive",
	"NotEnrolled",
	"AlreadyExists",
	"InvalidTransition",
	"NotExpired",
	"Expired",
	"OutOfRange",
	"PolicyUnchanged",
];

/// Whom and what calls name beside their subject, by role.
const NOUNS: [&str; 12] = [
	"Approval",
	"Beneficiary",
	"Buyer",
	"Contributor",
	"Holder",
	"Keeper",
	"Mandate",
	"Possession",
	"Provider",
	"Replacement",
	// One of several values of a policy or an address.
	"Region",
	"Witnesses",
];

/// Names that look like another name of a word and say something else.
const OTHERWISE: [&str; 3] = ["DuplicateItem", "SeriesExhausted", "ZeroRateWithoutReason"];

/// The word that the vocabulary has for what is called by this name.
fn word_instead_of(name: &str) -> Option<&'static str> {
	let begins = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
	let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
	let is = |names: &[&str]| names.contains(&name);
	match name {
		_ if is(&OTHERWISE) => None,
		_ if is(&["NotBureau", "WrongBureau"]) => Some("NotCompetent"),
		_ if is(&["NotRecorder", "NoPermission"]) || name.contains("uthori") => Some("NotOwner"),
		_ if begins(&["Unknown", "NoSuch", "Missing"]) || ends(&["DoesNotExist"]) => {
			Some("NotFound")
		},
		_ if is(&["AlreadyRegistered", "AlreadyRecorded"]) => Some("AlreadyExists"),
		_ if begins(&["Duplicate"]) => Some("DuplicateItem"),
		_ if ends(&["Exhausted", "Full", "LimitReached"]) || begins(&["Max"]) => Some("TooMany…"),
		_ if is(&["WrongState", "BadState", "InvalidState"]) => Some("InvalidTransition"),
		_ if ends(&["TooLate", "Elapsed", "TimedOut"]) => Some("Expired"),
		_ if ends(&["Outdated", "Stale"]) => Some("…Changed"),
		_ if name.contains("Pledge") => Some("Encumbered"),
		_ if begins(&["Zero"]) => Some("…Zero"),
		_ if name != "PolicyUnchanged" && ends(&["Unchanged"]) => Some("PolicyUnchanged"),
		_ => None,
	}
}

/// The word that a name is made of, and the noun before it.
fn split(name: &str) -> Option<(&'static str, &str)> {
	WORDS.iter().find_map(|word| name.strip_suffix(word).map(|noun| (*word, noun)))
}

/// What in the errors of one pallet is not as the vocabulary has it.
fn wrong<'a>(names: &'a [&'a str]) -> impl Iterator<Item = String> + 'a {
	names.iter().filter_map(|name| {
		if let Some(word) = word_instead_of(name) {
			return Some(format!("{name}: the word is {word}"));
		}
		let (word, noun) = split(name)?;
		let collides =
			|| names.iter().filter(|other| split(other).is_some_and(|o| o.0 == word)).count() > 1;
		let is_admitted = noun.is_empty() || NOUNS.contains(&noun) || collides();
		(!is_admitted)
			.then(|| format!("{name}: {word} is enough, or {noun} is a role to be listed"))
	})
}

#[test]
fn the_same_fact_has_the_same_name_in_every_pallet() {
	let metadata = metadata();
	let mut found = Vec::new();
	for pallet in metadata.pallets.iter().filter(|pallet| OURS.contains(&pallet.name.as_str())) {
		let Some(error) = &pallet.error else { continue };
		let TypeDef::Variant(def) = &resolve(&metadata.types, error.ty.id).type_def else {
			panic!("errors are an enum");
		};
		let names: Vec<_> = def.variants.iter().map(|variant| variant.name.as_str()).collect();
		found.extend(wrong(&names).map(|wrong| format!("{}: {wrong}", pallet.name)));
	}
	assert!(found.is_empty(), "not by docs/errors.md: {found:#?}");
}

#[test]
fn other_names_of_a_word_and_needless_nouns_are_found() {
	let names =
		["NotBureau", "EvidenceNotFound", "ZeroAmount", "DuplicateInvoice", "LengthUnchanged"];
	assert_eq!(wrong(&names).count(), names.len());
	let names = ["NotFound", "BatchNotFound", "ProviderNotActive", "NotExpired", "DuplicateItem"];
	assert_eq!(wrong(&names).count(), 0);
}
