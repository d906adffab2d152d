// SPDX-License-Identifier: Apache-2.0
//! `citychain call` and `citychain ask`: every call and every question of the chain, by the chain's
//! own description of itself.

use crate::{
	args::by_name::{AskArguments, CallArguments},
	batch::item::media_type_of,
	error::{Exit, Failure},
	hashing::{millis, read_file},
	media_type,
	output::{table, Answer},
	sending::{self, signer, Sender},
};
use citychain_client::{
	client::to_hex,
	keys::KeyError,
	rehearsal::{self, rehearse, Rehearsal},
	submit::Done,
	words::{is_pallet, Described, Outside, Reader, Wrong},
	ChainError, Metadata, View,
};
use citychain_evidence::EvidenceFile;
use citychain_primitives::{DigestAlgorithm, Millis};
use serde_json::{json, Map, Value};
use sp_core::crypto::Ss58Codec;
use std::{path::Path, time::SystemTime};

/// This machine's files and its clock.
struct Machine;

impl Outside for Machine {
	fn file(&self, path: &Path, algorithm: DigestAlgorithm) -> Result<EvidenceFile, String> {
		if path == Path::new("-") {
			return Err("name a file: standard input has no name and no time of its own".into());
		}
		let read = read_file(path, &[algorithm]).map_err(|failure| failure.to_string())?;
		if read.size == 0 {
			return Err(Failure::Empty(read.path).to_string());
		}
		let (Some(digest), Some(written)) = (read.digests.first(), read.modified) else {
			return Err("the system does not tell when the file was written".into());
		};
		Ok(EvidenceFile {
			digest: *digest,
			size: read.size,
			media_type: media_type_of(&media_type::of_path(path)),
			claimed_at: Millis(written),
		})
	}

	fn now(&self) -> u64 {
		millis(SystemTime::now()).unwrap_or_default()
	}
}

/// The least width of the names of parts.
const COLUMN: usize = 13;

/// What can be done with a list of calls or of questions.
struct Kind {
	/// The command.
	command: &'static str,
	/// One of what it lists.
	one: &'static str,
	/// What holds them.
	holder: &'static str,
}

const CALLS: Kind = Kind { command: "call", one: "call", holder: "pallet" };
const QUESTIONS: Kind = Kind { command: "ask", one: "question", holder: "interface" };

fn wrong(of: &Described<'_>, wrong: Wrong) -> Failure {
	Failure::Usage(format!("{}: {wrong}", of.full_name()))
}

/// Makes a call, shows what it would do, or tells what can be called.
pub(crate) async fn call(arguments: &CallArguments) -> Result<Answer, Failure> {
	let name = arguments.target.as_deref().unwrap_or_default();
	if arguments.describe || !is_whole(name) {
		let chain = View::open(&arguments.send.node.node).await?;
		return told(&CALLS, name, &chain.metadata, chain.metadata.calls());
	}
	if arguments.dry_run {
		return dry_run(arguments, name).await;
	}
	let sender = Sender::open_for(&arguments.send, arguments.trust_node).await?;
	let call = encoded(&sender.chain, name, &arguments.words)?;
	let done = sender.send(&call).await.map_err(with_documentation)?;
	made(&done, &call)
}

/// Answers a question, or tells what can be asked.
pub(crate) async fn ask(arguments: &AskArguments) -> Result<Answer, Failure> {
	let name = arguments.target.as_deref().unwrap_or_default();
	let chain = View::open(&arguments.node.node).await?;
	let metadata = &chain.metadata;
	if arguments.describe || !is_whole(name) {
		return told(&QUESTIONS, name, metadata, metadata.questions());
	}
	let question = metadata.question_named(name).map_err(Failure::Usage)?;
	let values = Reader::new(metadata, &Machine)
		.arguments(&question, &arguments.words)
		.map_err(|reason| wrong(&question, reason))?;
	let values: Vec<_> = values.into_iter().map(|(_, value)| value).collect();
	let answer = chain.ask_value(question.pallet, question.name, &values).await?;
	let answer = metadata.written_answer(&question, &answer);
	Ok(answered(&question.full_name(), answer, chain.number))
}

/// Whether this names one call or question, and not a pallet or nothing.
fn is_whole(name: &str) -> bool {
	name.contains('.') || name.contains("::")
}

fn answered(name: &str, answer: Value, block: u32) -> Answer {
	let exit = if answer.is_null() { Exit::No } else { Exit::Done };
	let text = match &answer {
		Value::Null => "There is none.".into(),
		answer => lines(answer),
	};
	let text = format!("{name}, as of final block {block}:\n{text}");
	let fields = json!({ "question": name, "answer": answer, "final_block": block });
	Answer::new(exit, text, fields)
}

fn encoded(chain: &View, name: &str, words: &[String]) -> Result<Vec<u8>, Failure> {
	let metadata = &chain.metadata;
	let call = metadata.call_named(name).map_err(Failure::Usage)?;
	let values = Reader::new(metadata, &Machine)
		.arguments(&call, words)
		.map_err(|reason| wrong(&call, reason))?;
	Ok(metadata.call(call.pallet, call.name, &values)?)
}

/// The refusal of a call with all that its pallet says of it.
fn with_documentation(failure: Failure) -> Failure {
	match failure {
		Failure::Chain(ChainError::Dispatch { name, reason, more }) => {
			let reason = format!("{reason} {more}").trim_end().to_string();
			Failure::Chain(ChainError::Dispatch { name, reason, more: String::new() })
		},
		other => other,
	}
}

fn made(done: &Done, call: &[u8]) -> Result<Answer, Failure> {
	let metadata = &done.chain.metadata;
	let (name, arguments) = metadata.written_call(call)?;
	let events: Vec<_> = done
		.events
		.iter()
		.filter(|event| {
			(event.pallet.as_str(), event.name.as_str()) != ("System", "ExtrinsicSuccess")
		})
		.map(|event| {
			let whole = format!("{}.{}", event.pallet, event.name);
			json!({ "event": whole, "fields": metadata.written_event(event) })
		})
		.collect();
	let (block_hash, transaction) = (to_hex(&done.chain.at.0), to_hex(&done.transaction.0));
	let told: Vec<_> = events
		.iter()
		.map(|event| {
			let name = event["event"].as_str().unwrap_or_default();
			format!("\n{name}\n{}", indented(&event["fields"]))
		})
		.collect();
	// A call may contain another one, whose refusal only an event tells.
	let is_refused = events.iter().any(holds_refusal);
	let (exit, head) = match is_refused {
		true => (Exit::No, "Made, but what it contains was REFUSED, see below"),
		false => (Exit::Done, "Made"),
	};
	let text = format!(
		"{head}: {name}\n{}{}\n\n  block        {} ({block_hash}), final\n  transaction  {transaction}",
		indented(&arguments),
		told.concat(),
		done.chain.number
	);
	let fields = json!({
		"state": "final",
		"call": name,
		"arguments": arguments,
		"events": events,
		"block_hash": block_hash,
		"transaction": transaction,
	});
	Ok(Answer::new(exit, text, fields))
}

/// Whether an event tells that a call within the call was refused.
fn holds_refusal(event: &Value) -> bool {
	match event {
		Value::Object(fields) => fields.iter().any(|(name, value)| {
			name == "Err" || (name == "error" && value.is_string()) || holds_refusal(value)
		}),
		Value::Array(items) => items.iter().any(holds_refusal),
		_ => false,
	}
}

async fn dry_run(arguments: &CallArguments, name: &str) -> Result<Answer, Failure> {
	let signer = match signer(&arguments.send.key) {
		Ok(signer) => Some(signer),
		Err(KeyError::Missing) => None,
		Err(error) => return Err(error.into()),
	};
	let chain = match &signer {
		Some(signer) => sending::chain(&arguments.send, signer, arguments.trust_node).await?,
		None => View::open(&arguments.send.node.node).await?,
	};
	let call = encoded(&chain, name, &arguments.words)?;
	let (name, written) = chain.metadata.written_call(&call)?;
	let rehearsal = match &signer {
		Some(signer) => Some(rehearse(&chain, &call, signer).await?),
		None => None,
	};
	let by = signer.map(|signer| signer.account().to_ss58check());
	Ok(rehearsed(&name, &written, &call, by.as_deref(), rehearsal.as_ref(), chain.number))
}

fn rehearsed(
	name: &str,
	arguments: &Value,
	call: &[u8],
	by: Option<&str>,
	rehearsal: Option<&Rehearsal>,
	block: u32,
) -> Answer {
	let (is_valid, succeeds, refusal) = match rehearsal {
		None => (None, None, None),
		Some(Rehearsal { validity: Err(refusal), .. }) => {
			(Some(false), None, Some((refusal.code().to_string(), refusal.to_string())))
		},
		Some(Rehearsal { outcome: None, .. }) => (Some(true), None, None),
		Some(Rehearsal { outcome: Some(Ok(())), .. }) => (Some(true), Some(true), None),
		Some(Rehearsal { outcome: Some(Err(error)), .. }) => {
			let reason = format!("{} {}", error.reason, error.more).trim_end().to_string();
			(Some(true), Some(false), Some((error.name.clone(), reason)))
		},
	};
	let outcome = match (&refusal, is_valid) {
		(Some((name, reason)), Some(true)) => {
			format!("the chain would refuse it: {name}. {reason}")
		},
		(Some((_, reason)), _) => format!("the node's pool would not take it: {reason}"),
		(None, Some(_)) => "it would succeed".into(),
		(None, None) => {
			"not known: without a key nobody would make it; give --key-file, CITYCHAIN_KEY or \
			 --dev-account"
				.into()
		},
	};
	let by = by.map(|account| format!("\n  signed by    {account}")).unwrap_or_default();
	let bytes = to_hex(call);
	let text = format!(
		"Dry run, nothing was sent: {name}\n{}\n  encoded      {bytes}{by}\n  outcome      {outcome}\n\
		 As of final block {block}. It is no promise: what others send first, the time and the room \
		 in the node's pool may change it. The node was shown a transaction that is valid for {} \
		 blocks, so ask only a node that you trust.",
		indented(arguments),
		rehearsal::PERIOD
	);
	let exit = if refusal.is_some() { Exit::No } else { Exit::Done };
	let fields = json!({
		"state": "dry_run",
		"call": name,
		"arguments": arguments,
		"encoded": bytes,
		"valid": is_valid,
		"succeeds": succeeds,
		"refusal": refusal.map(|(code, message)| json!({ "code": code, "message": message })),
		"final_block": block,
	});
	Answer::new(exit, text, fields)
}

/// What can be called or asked: everything, of one pallet, or all about one.
fn told(
	kind: &Kind,
	name: &str,
	metadata: &Metadata,
	all: Vec<Described<'_>>,
) -> Result<Answer, Failure> {
	if is_whole(name) {
		let found = match kind.command {
			"ask" => metadata.question_named(name),
			_ => metadata.call_named(name),
		};
		return found.map(|found| described(kind, metadata, &found)).map_err(Failure::Usage);
	}
	let Kind { command, one, holder } = kind;
	if name.is_empty() {
		let mut holders: Vec<(&str, usize)> = vec![];
		for known in &all {
			match holders.last_mut() {
				Some((last, count)) if *last == known.pallet => *count = count.saturating_add(1),
				_ => holders.push((known.pallet, 1)),
			}
		}
		let rows = holders.iter().map(|(name, count)| vec![name.to_string(), count.to_string()]);
		let heading = vec![holder.to_string(), format!("{one}s")];
		let rows: Vec<_> = std::iter::once(heading).chain(rows).collect();
		let text = format!(
			"{}\ncitychain {command} {} lists those of one, and with --help behind the name of a {one} \
			 you read all about it.",
			table(&rows),
			holders.first().map(|(name, _)| *name).unwrap_or_default()
		);
		let listed: Vec<_> = holders
			.into_iter()
			.map(|(name, count)| json!({ "name": name, "count": count }))
			.collect();
		return Ok(Answer::new(Exit::Done, text, json!({ "listed": listed })));
	}
	let found: Vec<_> = all.iter().filter(|known| is_pallet(known.pallet, name)).collect();
	if found.is_empty() {
		let sentence = format!("the chain has no {holder} {name}: citychain {command} lists all");
		return Err(Failure::Usage(sentence));
	}
	let rows: Vec<_> = found.iter().map(|known| vec![known.full_name(), known.summary()]).collect();
	let listed: Vec<_> = found
		.iter()
		.map(|known| json!({ "name": known.full_name(), "summary": known.summary() }))
		.collect();
	Ok(Answer::new(Exit::Done, table(&rows), json!({ "listed": listed })))
}

fn described(kind: &Kind, metadata: &Metadata, found: &Described<'_>) -> Answer {
	let arguments: Vec<_> = found
		.arguments()
		.into_iter()
		.map(|argument| (argument.name, metadata.described(argument.kind)))
		.collect();
	let name = found.full_name();
	let usage: Vec<_> = found
		.arguments()
		.iter()
		.map(|argument| {
			let usage = format!("--{0} <{1}>", argument.name, argument.name.to_uppercase());
			if metadata.is_optional(argument.kind) {
				format!(" [{usage}]")
			} else {
				format!(" {usage}")
			}
		})
		.collect();
	let rows: Vec<_> =
		arguments.iter().map(|(name, words)| vec![format!("  --{name}"), words.clone()]).collect();
	let rows = match rows.as_slice() {
		[] => "  none".to_string(),
		rows => table(rows),
	};
	let text = format!(
		"{}\n\nUsage: citychain {} {name}{}\n\nArguments:\n{rows}",
		found.documentation(),
		kind.command,
		usage.concat()
	);
	let arguments: Vec<_> =
		arguments.iter().map(|(name, words)| json!({ "name": name, "kind": words })).collect();
	let fields = json!({
		"name": name, "documentation": found.documentation(), "arguments": arguments,
	});
	Answer::new(Exit::Done, text, fields)
}

fn indented(json: &Value) -> String {
	lines(json).lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// JSON for people: a line for each part, and what is within it further to the right.
fn lines(json: &Value) -> String {
	let parts: Vec<(String, &Value)> = match json {
		Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
		Value::Array(items) if !is_short(json) => {
			items.iter().enumerate().map(|(at, item)| (format!("[{at}]"), item)).collect()
		},
		value => return short(value),
	};
	let longest = parts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
	let width = longest.saturating_add(2).max(COLUMN);
	let line = |(name, value): &(String, &Value)| match value {
		Value::Object(inner) if inner.is_empty() => name.clone(),
		Value::Object(_) | Value::Array(_) if !is_short(value) => {
			format!("{name}\n{}", indented(value))
		},
		value => format!("{name:<width$}{}", short(value)),
	};
	parts.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Whether this stands on one line: a list of plain values.
fn is_short(json: &Value) -> bool {
	match json {
		Value::Array(items) => {
			items.len() <= 8 && items.iter().all(|item| !item.is_object() && !item.is_array())
		},
		_ => false,
	}
}

fn short(json: &Value) -> String {
	match json {
		Value::Null => "none".into(),
		Value::String(text) => text.clone(),
		Value::Array(items) if items.is_empty() => "[]".into(),
		Value::Array(items) => items.iter().map(short).collect::<Vec<_>>().join(", "),
		Value::Object(fields) if *fields == Map::new() => String::new(),
		other => other.to_string(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_client::{error::PoolRefusal, metadata::CallError};

	fn rehearsal(outcome: Result<Result<(), &str>, PoolRefusal>) -> Rehearsal {
		let of = |name: &str| CallError {
			name: name.into(),
			reason: "It is sealed.".into(),
			more: "Open another.".into(),
		};
		match outcome {
			Ok(outcome) => {
				Rehearsal { length: 3, validity: Ok(()), outcome: Some(outcome.map_err(of)) }
			},
			Err(refusal) => Rehearsal { length: 3, validity: Err(refusal), outcome: None },
		}
	}

	fn shown(rehearsal: Option<Rehearsal>) -> Answer {
		rehearsed("Cases.seal", &json!({ "case": 3 }), &[5, 6], Some("5F"), rehearsal.as_ref(), 80)
	}

	#[test]
	fn a_dry_run_tells_what_would_happen_and_ends_accordingly() {
		let good = shown(Some(rehearsal(Ok(Ok(())))));
		assert_eq!((good.exit, &good.fields["succeeds"]), (Exit::Done, &json!(true)));
		assert!(good.text.contains("case         3\n") && good.text.contains("no promise"));
		let refused = shown(Some(rehearsal(Ok(Err("Cases::NotOpen")))));
		assert_eq!((refused.exit, &refused.fields["valid"]), (Exit::No, &json!(true)));
		assert!(refused.text.contains("Cases::NotOpen. It is sealed. Open another."));
		let kept_out = shown(Some(rehearsal(Err(PoolRefusal::NotEnrolled))));
		assert_eq!(kept_out.fields["refusal"]["code"], "not_enrolled");
		assert_eq!((kept_out.exit, &kept_out.fields["succeeds"]), (Exit::No, &Value::Null));
		let unknown = shown(None);
		assert_eq!((unknown.exit, &unknown.fields["valid"]), (Exit::Done, &Value::Null));
		assert!(unknown.text.contains("0x0506") && unknown.text.contains("without a key"));
	}

	#[test]
	fn an_answer_of_nothing_is_a_no() {
		assert_eq!(answered("CasesApi.case", Value::Null, 80).exit, Exit::No);
		let some = answered("CasesApi.case", json!({ "state": { "Open": { "at": 1 } } }), 80);
		assert_eq!(some.exit, Exit::Done);
		assert!(some.text.ends_with("state\n  Open\n    at           1"), "{}", some.text);
	}

	#[test]
	fn a_refused_call_within_a_call_is_found_in_the_events() {
		let refused =
			json!({ "event": "Proxy.ProxyExecuted", "fields": { "result": { "Err": "x" } } });
		let failed = json!({ "event": "Utility.ItemFailed", "fields": { "error": "A::B: c" } });
		let good =
			json!({ "event": "Proxy.ProxyExecuted", "fields": { "result": { "Ok": null } } });
		assert!(holds_refusal(&refused) && holds_refusal(&failed) && !holds_refusal(&good));
	}

	#[test]
	fn lists_of_plain_values_stand_on_one_line() {
		let json = json!({ "items": [1, 2], "no": [], "none": null, "records": [{ "a": "b" }] });
		assert_eq!(
			lines(&json!({ "required_dimensions": 5, "x": 1 })),
			"required_dimensions  5\nx                    1"
		);
		assert_eq!(
			lines(&json),
			"items        1, 2\nno           []\nnone         none\nrecords\n  [0]\n    a            b"
		);
	}

	#[test]
	fn a_refusal_is_told_with_its_whole_documentation() {
		let (name, reason, more) = ("A::B".into(), "First.".into(), "Second.".into());
		let failure = with_documentation(ChainError::Dispatch { name, reason, more }.into());
		assert_eq!(failure.to_string(), "the chain refused it: A::B. First. Second.");
	}
}
