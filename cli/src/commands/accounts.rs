// SPDX-License-Identifier: Apache-2.0
//! `citychain accounts`: who accounts belong to and what they may do, as the chain tells it.

use crate::{
	args::AccountsArguments,
	error::{Exit, Failure},
	output::{table, Answer},
};
use citychain_client::{
	institutions::{EnrolmentInfo, Holder},
	keys::DevAccount,
	text::visible,
	values::Word,
	View,
};
use serde_json::json;
use sp_core::crypto::Ss58Codec;
use sp_runtime::AccountId32;

/// Looks up the given accounts, or the development ones.
pub(crate) async fn run(arguments: &AccountsArguments) -> Result<Answer, Failure> {
	let mut accounts: Vec<(Option<&str>, AccountId32)> =
		arguments.address.iter().map(|account| (None, account.clone())).collect();
	if accounts.is_empty() {
		for account in DevAccount::ALL {
			accounts.push((Some(account.name()), account.signer()?.account()));
		}
	}
	let chain = View::open(&arguments.node.node).await?;
	let mut entries = Vec::new();
	for (name, account) in accounts {
		let enrolment = chain.who_is(&account).await?;
		entries.push(Entry { name, address: account.to_ss58check(), enrolment });
	}
	Ok(answer(&entries, chain.number))
}

/// One account and whose it is.
struct Entry<'a> {
	name: Option<&'a str>,
	address: String,
	enrolment: Option<EnrolmentInfo>,
}

fn answer(entries: &[Entry<'_>], number: u32) -> Answer {
	let heading = ["account", "address", "who", "institution", "may do now"].map(String::from);
	let rows = entries.iter().map(|entry| {
		let [who, institution, duties] = match &entry.enrolment {
			None => ["not enrolled".into(), String::new(), String::new()],
			Some(found) => described(found),
		};
		vec![
			entry.name.map(|name| format!("//{name}")).unwrap_or_default(),
			entry.address.clone(),
			who,
			institution,
			duties,
		]
	});
	let rows: Vec<Vec<String>> = std::iter::once(heading.to_vec()).chain(rows).collect();
	let found = entries.iter().filter(|entry| entry.enrolment.is_some()).count();
	let mut text = format!("{}\nAs of final block {number}.", table(&rows));
	let is_development = entries.iter().any(|entry| entry.name.is_some());
	if is_development && found == 0 {
		text.push_str(
			" None of the development accounts is enrolled: this is no development chain; name \
			 accounts with --address.",
		);
	}
	let accounts: Vec<_> = entries.iter().map(json_of).collect();
	// A question about particular accounts is answered no when one of them is nobody's.
	let exit = if is_development || found == entries.len() { Exit::Done } else { Exit::No };
	Answer::new(exit, text, json!({ "final_block": number, "accounts": accounts }))
}

/// Who, for which institution, with which duties.
fn described(found: &EnrolmentInfo) -> [String; 3] {
	let who = match found.holder {
		Holder::Officer(number) => format!("officer {number}"),
		Holder::Citizen(number) => format!("citizen {number}"),
		Holder::FormerOfficer(number) => format!("former key of officer {number}"),
		Holder::FormerCitizen(number) => format!("former key of citizen {number}"),
	};
	let institution = format!("{} {}", found.institution, visible(&found.institution_name));
	let duties = if !found.may_act_now {
		format!(
			"nothing (it is {}, its institution {})",
			found.status.word(),
			found.institution_status
		)
	} else if found.duties.is_empty() {
		"what citizens may do".into()
	} else {
		duties(found).join(", ")
	};
	[who, institution, duties]
}

fn duties(found: &EnrolmentInfo) -> Vec<&str> {
	found.duties.iter().map(Word::as_str).collect()
}

/// The stable word for whose an account is, and the number.
fn kind(holder: Holder) -> (&'static str, u64) {
	match holder {
		Holder::Officer(number) => ("officer", number),
		Holder::Citizen(number) => ("citizen", number),
		Holder::FormerOfficer(number) => ("former_officer", number),
		Holder::FormerCitizen(number) => ("former_citizen", number),
	}
}

fn json_of(entry: &Entry<'_>) -> serde_json::Value {
	let mut fields = json!({
		"name": entry.name,
		"address": entry.address,
		"enrolled": entry.enrolment.is_some(),
	});
	if let (Some(found), Some(fields)) = (&entry.enrolment, fields.as_object_mut()) {
		let (kind, number) = kind(found.holder);
		fields.insert("kind".into(), kind.into());
		fields.insert("number".into(), number.into());
		fields.insert("institution".into(), found.institution.into());
		fields.insert("institution_name".into(), visible(&found.institution_name).into());
		fields.insert("institution_status".into(), found.institution_status.as_str().into());
		fields.insert("status".into(), found.status.word().into());
		fields.insert("duties".into(), duties(found).into());
		fields.insert("may_act_now".into(), found.may_act_now.into());
	}
	fields
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_client::institutions::Status;

	fn clerk(may_act_now: bool) -> EnrolmentInfo {
		EnrolmentInfo {
			holder: Holder::Officer(1),
			institution: 1,
			institution_name: "市中级人民法院".into(),
			institution_status: "Active".into(),
			status: Status::Officer(if may_act_now { "Active" } else { "Suspended" }.into()),
			duties: if may_act_now { vec!["NotarizeEvidence".into()] } else { vec![] },
			may_act_now,
		}
	}

	fn entry(name: Option<&str>, enrolment: Option<EnrolmentInfo>) -> Entry<'_> {
		Entry { name, address: "5Fx".into(), enrolment }
	}

	#[test]
	fn an_officer_is_shown_with_institution_and_duties() {
		let answer = answer(&[entry(Some("Bob"), Some(clerk(true)))], 7);
		assert!(answer
			.text
			.contains("//Bob    5Fx      officer 1  1 市中级人民法院  NotarizeEvidence"));
		assert_eq!(answer.fields["accounts"][0]["duties"][0], "NotarizeEvidence");
		assert_eq!(answer.exit, Exit::Done);
	}

	#[test]
	fn who_may_not_act_is_shown_with_the_reason() {
		let answer = answer(&[entry(None, Some(clerk(false)))], 7);
		assert!(answer.text.contains("nothing (it is Suspended, its institution Active)"));
	}

	#[test]
	fn an_unknown_account_ends_with_no_unless_it_is_a_development_one() {
		assert_eq!(answer(&[entry(None, None)], 7).exit, Exit::No);
		let development = answer(&[entry(Some("Bob"), None)], 7);
		assert_eq!(development.exit, Exit::Done);
		assert!(development.text.contains("no development chain"));
		assert_eq!(development.fields["accounts"][0]["enrolled"], false);
	}
}
