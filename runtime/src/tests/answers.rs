// SPDX-License-Identifier: Apache-2.0
//! Answers are read without a manual: who an institution is, which day a time is, how many yuan an amount is.

use super::{
	development_chain,
	documentation::{metadata, our_apis, resolve},
};
use crate::{apis::api::dispatch, AccountId};
use citychain_access::{EnrolmentInfo, OfficerInfo};
use citychain_primitives::{InstitutionId, OfficerId, Told};
use codec::{Decode, Encode};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef};
use sp_keyring::Sr25519Keyring;
use std::collections::BTreeSet;

/// What is told in words.
const TOLD: [&str; 5] = ["Millis", "Day", "Fen", "InstitutionId", "OfficerId"];

/// Answers that hold such numbers and no words: a name already, what is kept to be hashed, what nodes ask of every
/// transaction, and what names nobody but officers of the institution that it is asked for.
const WITHOUT: [&str; 5] = ["Named", "EvictedItem", "PrunedInvoice", "Sender", "WaitingPage"];

fn ask<Answer: Decode>(question: &str, argument: impl Encode) -> Answer {
	let answer = dispatch(question, &argument.encode()).expect("the runtime knows it");
	Answer::decode(&mut &answer[..]).expect("it is answered so")
}

fn is_told(field: &Field<PortableForm>, types: &PortableRegistry) -> bool {
	let is_words = field.name.as_deref() == Some("words");
	is_words && field.type_name.as_deref() == Some("Words") && {
		resolve(types, field.ty.id).path.ident().as_deref() == Some("BTreeMap")
	}
}

/// Whether a value of this type holds a number that words could tell.
fn says_something(types: &PortableRegistry, id: u32, seen: &mut BTreeSet<u32>) -> bool {
	let found = resolve(types, id);
	if found.path.ident().is_some_and(|name| TOLD.contains(&&*name)) {
		return true;
	}
	if !seen.insert(id) {
		return false;
	}
	let any_of = |fields: &[Field<PortableForm>], seen: &mut BTreeSet<u32>| {
		fields.iter().any(|field| {
			field.type_name.as_deref() == Some("Balance")
				|| says_something(types, field.ty.id, seen)
		})
	};
	match &found.type_def {
		TypeDef::Composite(parts) => any_of(&parts.fields, seen),
		TypeDef::Variant(choices) => choices.variants.iter().any(|one| any_of(&one.fields, seen)),
		TypeDef::Sequence(items) => says_something(types, items.type_param.id, seen),
		TypeDef::Array(items) => says_something(types, items.type_param.id, seen),
		TypeDef::Compact(number) => says_something(types, number.type_param.id, seen),
		TypeDef::Tuple(parts) => parts.fields.iter().any(|one| says_something(types, one.id, seen)),
		TypeDef::Primitive(_) | TypeDef::BitSequence(_) => false,
	}
}

/// The type of an answer within an option or a list.
fn inner(types: &PortableRegistry, id: u32) -> u32 {
	let found = resolve(types, id);
	match &found.type_def {
		TypeDef::Sequence(items) => inner(types, items.type_param.id),
		TypeDef::Variant(choices) if found.path.ident().as_deref() == Some("Option") => {
			let some = choices.variants.iter().find(|one| one.name == "Some").expect("it has it");
			inner(types, some.fields[0].ty.id)
		},
		_ => id,
	}
}

#[test]
fn every_answer_that_holds_times_amounts_or_institutions_has_words_for_them() {
	let metadata = metadata();
	let types = &metadata.types;
	let (mut wrong, mut told) = (Vec::new(), 0);
	for api in our_apis(&metadata) {
		for method in &api.methods {
			let id = inner(types, method.output.id);
			let found = resolve(types, id);
			let has_words = match &found.type_def {
				TypeDef::Composite(parts) => parts.fields.iter().any(|field| is_told(field, types)),
				_ => false,
			};
			let is_exempt = found.path.ident().is_some_and(|name| WITHOUT.contains(&&*name));
			let has_numbers = says_something(types, id, &mut BTreeSet::new());
			if has_words != (has_numbers && !is_exempt) {
				wrong.push(format!("{}.{}: words: {has_words}", api.name, method.name));
			}
			told += u32::from(has_words);
		}
	}
	assert!(wrong.is_empty(), "{wrong:#?}");
	assert!(told > 40, "{told}");
}

#[test]
fn officers_are_told_with_their_institution_and_times_as_in_china() {
	development_chain().execute_with(|| {
		let officer =
			ask::<Option<Told<OfficerInfo<AccountId>>>>("InstitutionsApi_officer", OfficerId(1));
		let officer = officer.expect("the development chain has it");
		assert_eq!(officer.answer.institution, InstitutionId(1));
		for place in ["officer", "institution"] {
			assert_eq!(officer.words.at(place), Some("市中级人民法院"), "{:?}", officer.words);
		}
	});
}

#[test]
fn citizens_have_no_names() {
	development_chain().execute_with(|| {
		let account: AccountId = Sr25519Keyring::Ferdie.to_account_id();
		let citizen = ask::<Option<Told<EnrolmentInfo>>>("InstitutionsApi_who_is", account);
		let citizen = citizen.expect("the development chain has it");
		assert!(matches!(citizen.answer.holder, citychain_access::Holder::Citizen(_)));
		assert_eq!(citizen.words.at("institution"), Some(citizen.answer.institution_name.as_str()));
		assert_eq!(citizen.words.at("holder.Citizen"), None);
	});
}
