// SPDX-License-Identifier: Apache-2.0
//! What people write is read strictly, by the types of a small chain made here. The types of the
//! real chain are read in `runtime/src/tests/client.rs`.

use super::*;
use crate::{
	metadata::tests::{chain, usual_extensions},
	Metadata,
};
use citychain_evidence::{EvidenceId, MediaType};
use citychain_primitives::{Commitment, Day, Digest, Duties, Duty, Fen, Millis, TaxPeriod, Text};
use codec::{Compact, Encode};
use scale_value::{
	scale::{decode_as_type, encode_as_type},
	Value,
};
use sp_core::H256;
use sp_runtime::{AccountId32, MultiAddress};

/// A call of each kind of argument.
#[derive(scale_info::TypeInfo, codec::Encode, codec::Decode, Debug, PartialEq, Clone)]
#[scale_info(capture_docs = "always")]
#[allow(non_camel_case_types, dead_code)]
pub(crate) enum EveryCall {
	/// A case of all. A second sentence about [`EveryCall`].
	every {
		number: u32,
		signed: i32,
		compact: Compact<u64>,
		case_id: EvidenceId,
		amount: Fen,
		at: Millis,
		day: Day,
		period: TaxPeriod,
		who: AccountId32,
		dest: MultiAddress<AccountId32, ()>,
	},
	files {
		digest: Digest,
		hash: H256,
		file: EvidenceFile,
		docket: Commitment,
		none: Option<Digest>,
	},
	texts {
		text: Text<64>,
		maybe: Option<Text<64>>,
		list: Vec<Text<64>>,
	},
	lists {
		duties: Duties,
		ids: Vec<EvidenceId>,
		pair: (u8, bool),
		bytes: Vec<u8>,
		four: [u8; 4],
	},
	choices {
		media: MediaType,
		choice: Choice,
		maybe: Option<Choice>,
		record: Option<Record>,
	},
	nested {
		call: Box<RuntimeCall>,
	},
	nothing {},
}

#[derive(scale_info::TypeInfo, codec::Encode, codec::Decode, Debug, PartialEq, Clone)]
#[allow(dead_code)]
pub(crate) enum Choice {
	None,
	One(u8),
	Named { until: Millis },
	Several { first: u8, second_part: Option<u8> },
}

#[derive(scale_info::TypeInfo, codec::Encode, codec::Decode, Debug, PartialEq, Clone)]
pub(crate) struct Record {
	open_at: Millis,
	amount: Fen,
}

#[derive(scale_info::TypeInfo, codec::Encode, codec::Decode, Debug, PartialEq, Clone)]
#[allow(dead_code)]
pub(crate) enum RuntimeCall {
	#[codec(index = 7)]
	Every(EveryCall),
}

struct Here;

const NOW: u64 = 1_777_858_200_000;

impl Outside for Here {
	fn file(&self, path: &Path, algorithm: DigestAlgorithm) -> Result<EvidenceFile, String> {
		if path != Path::new("判决书.pdf") {
			return Err("there is no such file".into());
		}
		Ok(EvidenceFile {
			digest: crate::digest::digest_of(algorithm, [algorithm as u8; 32]),
			size: 9,
			media_type: MediaType::Pdf,
			claimed_at: Millis(5),
		})
	}

	fn now(&self) -> u64 {
		NOW
	}
}

fn metadata() -> Metadata {
	chain(usual_extensions())
}

fn words(text: &[&str]) -> Vec<String> {
	text.iter().map(|word| word.to_string()).collect()
}

fn values(call: &str, arguments: &[&str]) -> Result<Vec<(String, Value)>, String> {
	let metadata = metadata();
	let described = metadata.call_named(&format!("every.{call}")).unwrap();
	Reader::new(&metadata, &Here)
		.arguments(&described, &words(arguments))
		.map(|values| values.into_iter().map(|(name, value)| (name.into(), value)).collect())
		.map_err(|wrong| wrong.to_string())
}

fn encoded(call: &str, arguments: &[&str]) -> Result<Vec<u8>, String> {
	let values = values(call, arguments)?;
	let borrowed: Vec<_> =
		values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
	let call = metadata().call_named(&format!("every.{call}")).unwrap().name.to_string();
	metadata().call("Every", &call, &borrowed).map_err(|error| error.to_string())
}

fn is(call: &str, arguments: &[&str], expected: EveryCall) {
	assert_eq!(
		encoded(call, arguments),
		Ok(RuntimeCall::Every(expected).encode()),
		"{arguments:?}"
	);
}

fn refused(call: &str, arguments: &[&str], word: &str) {
	let sentence = encoded(call, arguments).unwrap_err();
	assert!(sentence.contains(word), "{arguments:?}: {sentence}");
}

fn bob() -> AccountId32 {
	crate::keys::DevAccount::Bob.signer().unwrap().account()
}

const EVERY: [&str; 10] = [
	"1_500",
	"-3",
	"3M",
	"7",
	"1060.00",
	"2026-05-04T09:30+08:00",
	"2026-11-30",
	"2026-11",
	"bob",
	"Bob",
];

fn every() -> EveryCall {
	EveryCall::every {
		number: 1_500,
		signed: -3,
		compact: Compact(3_000_000),
		case_id: EvidenceId(7),
		amount: Fen(106_000),
		at: Millis(NOW),
		day: Day::of_date(2026, 11, 30).unwrap(),
		period: TaxPeriod(202_611),
		who: bob(),
		dest: MultiAddress::Id(bob()),
	}
}

#[test]
fn arguments_come_in_order_or_by_name_in_either_spelling() {
	is("every", &EVERY, every());
	let names = [
		"--dest",
		"--who",
		"--period",
		"--day",
		"--at",
		"--amount",
		"--caseId",
		"--compact",
		"--signed",
		"--number",
	];
	let named: Vec<String> = names
		.iter()
		.zip(EVERY.iter().rev())
		.map(|(name, value)| format!("{name}={value}"))
		.collect();
	is("every", &named.iter().map(String::as_str).collect::<Vec<_>>(), every());
	let apart: Vec<&str> =
		names.iter().zip(EVERY.iter().rev()).flat_map(|(n, v)| [*n, *v]).collect();
	is("every", &apart, every());
	let rust: Vec<&str> =
		apart.iter().map(|w| if *w == "--caseId" { "--case_id" } else { w }).collect();
	is("every", &rust, every());
	is("nothing", &[], EveryCall::nothing {});
}

#[test]
fn missing_unknown_and_doubled_arguments_are_told() {
	refused("every", &EVERY[..9], "dest: it is missing; it is an account");
	refused("every", &[&EVERY[..], &["1"]].concat(), "takes no 1");
	refused("nothing", &["1"], "it takes none");
	refused("every", &["--cases", "3"], "Every.every has no argument cases: it takes number");
	refused("every", &["--number"], "after --number comes its value");
	refused("every", &["--number", "1", "--number", "2"], "given twice");
	refused("every", &["--number", "1", "2"], "not some so and some so");
	refused("every", &["1", "--number", "2"], "not some so and some so");
}

#[test]
fn what_could_be_read_in_two_ways_is_refused_with_the_ways_to_write_it() {
	for (at, word, ways) in [
		(4, "1060", "1060.00 for yuan, or 1060fen"),
		(5, "1777858200", "1777858200ms"),
		(5, "2026-11-30", "2026-11-30 00:00"),
		(0, "007", "007 is not a whole number"),
		(0, "1,500", "1_500"),
		(0, "4294967296", "0 to 4294967295"),
		(1, "2147483648", "2147483647"),
		(6, "2026-11", "not a day"),
		(7, "202611", "2026-11"),
		(8, "mallory", "neither the name of a development account"),
		(3, "@判决书.pdf", "no digest of a file"),
	] {
		let mut words = EVERY;
		words[at] = word;
		refused("every", &words, ways);
	}
	refused("texts", &["a", "none", "[]"], "none could be no value");
	refused("choices", &["Pdf", "None", "none", "none"], "none could be no value");
	refused("texts", &["[a", "b", "[]"], "as a JSON string");
	refused("texts", &["a", "b", "c"], "a list of texts is written as JSON");
}

#[test]
fn files_are_hashed_where_a_digest_is_wanted() {
	let file = |algorithm: DigestAlgorithm| Here.file(Path::new("判决书.pdf"), algorithm).unwrap();
	let blake2 = file(DigestAlgorithm::Blake2_256);
	let docket = format!("0x{}", "04".repeat(32));
	for (prefix, algorithm) in [
		("@", DigestAlgorithm::Blake2_256),
		("@blake2:", DigestAlgorithm::Blake2_256),
		("@sha2:", DigestAlgorithm::Sha2_256),
		("@sm3:", DigestAlgorithm::Sm3),
	] {
		let word = format!("{prefix}判决书.pdf");
		is(
			"files",
			&[&word, &word, &word, &docket],
			EveryCall::files {
				digest: file(algorithm).digest,
				hash: H256(*file(algorithm).digest.value()),
				file: file(algorithm),
				docket: Commitment([4; 32]),
				none: None,
			},
		);
	}
	let hex = "07".repeat(32);
	let json =
		format!(r#"{{"digest": "sm3:{hex}", "size": 1, "mediaType": "pdf", "claimedAt": "5ms"}}"#);
	for digest in [format!("sm3:{hex}"), format!("Sm3:0x{hex}"), format!(r#"{{"Sm3": "0x{hex}"}}"#)]
	{
		is(
			"files",
			&[&digest, "@判决书.pdf", &json, &docket, &digest],
			EveryCall::files {
				digest: Digest::Sm3([7; 32]),
				hash: H256(*blake2.digest.value()),
				file: EvidenceFile {
					digest: Digest::Sm3([7; 32]),
					size: 1,
					media_type: MediaType::Pdf,
					claimed_at: Millis(5),
				},
				docket: Commitment([4; 32]),
				none: Some(Digest::Sm3([7; 32])),
			},
		);
	}
	refused("files", &["@absent", "0x", "0x", "0x"], "digest: there is no such file");
	refused("files", &[&hex, "0x", "0x", "0x"], "does not tell its algorithm");
	let digest = format!("sm3:{hex}");
	refused(
		"files",
		&[&digest, "@判决书.pdf", "@判决书.pdf", "@判决书.pdf"],
		"no digest of a file",
	);
	refused("files", &[&digest, "0x00", "@判决书.pdf", &docket], "64 hexadecimal digits");
}

#[test]
fn texts_are_taken_as_they_are() {
	let text = |text: &str| Text::<64>::new(text).unwrap();
	is(
		"texts",
		&["@file, none", "市中级人民法院", r#"["a,b", "none"]"#],
		EveryCall::texts {
			text: text("@file, none"),
			maybe: Some(text("市中级人民法院")),
			list: vec![text("a,b"), text("none")],
		},
	);
	is(
		"texts",
		&[r#""\"quoted\"""#, r#""none""#, "[]"],
		EveryCall::texts { text: text("\"quoted\""), maybe: Some(text("none")), list: vec![] },
	);
	is(
		"texts",
		&["--text", "a", "--list", "[]"],
		EveryCall::texts { text: text("a"), maybe: None, list: vec![] },
	);
}

#[test]
fn lists_stand_between_commas_or_in_json() {
	let lists = |ids: Vec<u64>| EveryCall::lists {
		duties: citychain_primitives::duties([Duty::NotarizeEvidence, Duty::KeepCases]),
		ids: ids.into_iter().map(EvidenceId).collect(),
		pair: (3, true),
		bytes: vec![1, 0xff],
		four: [1, 2, 3, 4],
	};
	let pair = "[3, true]";
	for duties in ["NotarizeEvidence,KeepCases", r#"["notarize-evidence", "keepCases"]"#] {
		is("lists", &[duties, "1,2", pair, "0x01ff", "0x01020304"], lists(vec![1, 2]));
	}
	// In the order in which it was written: the chain brings sets into theirs.
	let words = ["KeepCases,NotarizeEvidence", "[]", pair, "0x01ff", "0x01020304"];
	let bytes = encoded("lists", &words).unwrap();
	let back: RuntimeCall = codec::Decode::decode(&mut &bytes[..]).unwrap();
	assert_eq!(back, RuntimeCall::Every(lists(vec![])));
	refused(
		"lists",
		&["KeepCases", "", pair, "0x", "0x01020304"],
		"an empty list is written as []",
	);
	refused("lists", &["KeepCase", "1", pair, "0x", "0x01020304"], "duties[0]: KeepCase is none");
	refused("lists", &["KeepCases", "1,x", pair, "0x", "0x01020304"], "ids[1]: x is not");
	refused("lists", &["KeepCases", "1", "[3]", "0x", "0x01020304"], "it has 2 parts");
	refused("lists", &["KeepCases", "1", pair, "abc", "0x01020304"], "abc is not bytes");
	refused("lists", &["KeepCases", "1", pair, "0x", "0x01"], "8 hexadecimal digits");
}

#[test]
fn choices_and_records_are_read_by_their_names() {
	let choices = |choice, maybe, record| EveryCall::choices {
		media: MediaType::PlainText,
		choice,
		maybe,
		record,
	};
	let several = || Choice::Several { first: 1, second_part: Some(2) };
	let record = Record { open_at: Millis(NOW + 3_600_000), amount: Fen(5) };
	for text in [
		r#"Several:{"first": 1, "secondPart": 2}"#,
		r#"{"Several": {"first": 1, "second_part": 2}}"#,
	] {
		is(
			"choices",
			&["plain-text", text, "One:7", r#"{"openAt": "+1h", "amount": "0.05"}"#],
			choices(several(), Some(Choice::One(7)), Some(record.clone())),
		);
	}
	is(
		"choices",
		&["PlainText", r#"Several:{"first": 1}"#, r#"{"None": null}"#, "none"],
		choices(Choice::Several { first: 1, second_part: None }, Some(Choice::None), None),
	);
	is(
		"choices",
		&["PlainText", "named:+1h", "[]", "none"],
		choices(Choice::Named { until: Millis(NOW + 3_600_000) }, None, None),
	);
	for (choice, word) in [
		("Two", "Two is none of the choices: None, One, Named, Several"),
		("One", "One needs a content"),
		("None:1", "None has no content"),
		("One:256", "choice.One: 256 is not within 0 to 255"),
		("Several:1", "choice.Several: it is a record: write it as JSON, {\"first\": NUMBER"),
		("Several:x", "Several has several parts: write them as JSON, Several:{\"first\""),
		(r#"Several:{"first": 1, "third": 2}"#, "it has no part third; its parts are first"),
		(r#"Several:{"second_part": 1}"#, "choice.Several.first: it is missing"),
		(r#"Several:{"first": 1, "second_part": 1, "secondPart": 2}"#, "it is given twice"),
	] {
		refused("choices", &["Pdf", choice, "One:1", "none"], word);
	}
	let number = r#"{"openAt": "+1h", "amount": 5}"#;
	refused("choices", &["Pdf", "None", "One:1", number], "record.amount: 5 could be yuan or fen");
	refused("choices", &["Pdf", "None", "One:1", "5"], "what is wanted is a record");
}

#[test]
fn calls_within_calls_are_read_and_written() {
	let inner = EveryCall::choices {
		media: MediaType::Pdf,
		choice: Choice::One(3),
		maybe: None,
		record: None,
	};
	let nested = EveryCall::nested { call: Box::new(RuntimeCall::Every(inner)) };
	for text in [
		r#"Every.choices:{"media": "pdf", "choice": "One:3"}"#,
		r#"every.choices:{"media": "pdf", "choice": {"One": 3}}"#,
		r#"{"Every.choices": {"media": "pdf", "choice": "One:3"}}"#,
		r#"{"Every": {"choices": {"media": "pdf", "choice": "One:3"}}}"#,
	] {
		is("nested", &[text], nested.clone());
	}
	let nothing = EveryCall::nested { call: Box::new(RuntimeCall::Every(EveryCall::nothing {})) };
	is("nested", &["every.nothing"], nothing);
	let (name, arguments) = metadata().written_call(&RuntimeCall::Every(nested).encode()).unwrap();
	assert_eq!(name, "Every.nested");
	assert_eq!(arguments["call"]["Every.choices"]["choice"]["One"], 3);
	refused("nested", &["every.absent"], "Every has no call absent");
}

#[test]
fn what_is_written_reads_back() {
	let metadata = metadata();
	let (name, arguments) = metadata.written_call(&RuntimeCall::Every(every()).encode()).unwrap();
	assert_eq!(
		(name.as_str(), arguments.clone()),
		(
			"Every.every",
			serde_json::json!({
				"number": 1_500,
				"signed": -3,
				"compact": 3_000_000,
				"case_id": 7,
				"amount": "1060.00",
				"at": "2026-05-04T01:30:00Z",
				"day": "2026-11-30",
				"period": "2026-11",
				"who": bob().to_string(),
				"dest": bob().to_string(),
			})
		)
	);
	let described = metadata.call_named("every.every").unwrap();
	let reader = Reader::new(&metadata, &Here);
	for argument in described.arguments() {
		let json = &arguments[argument.name];
		let value = reader.json(json, argument.kind).unwrap();
		let mut bytes = Vec::new();
		encode_as_type(&value, argument.kind.id, metadata.types(), &mut bytes).unwrap();
		let back = decode_as_type(&mut &bytes[..], argument.kind.id, metadata.types()).unwrap();
		assert_eq!(&metadata.json(&back, argument.kind), json);
	}
}

#[test]
fn help_is_made_of_the_documentation() {
	let metadata = metadata();
	let described = metadata.call_named("every.every").unwrap();
	assert_eq!(described.full_name(), "Every.every");
	assert_eq!(described.summary(), "A case of all.");
	assert!(described.documentation().contains("A second sentence about EveryCall."));
	let files = metadata.call_named("Every::files").unwrap();
	let kinds: Vec<_> =
		files.arguments().iter().map(|argument| metadata.described(argument.kind)).collect();
	assert!(kinds[0].contains("@sha2:FILE"), "{kinds:?}");
	assert!(kinds[2].contains("\"media_type\""), "{kinds:?}");
	assert_eq!(kinds[3], "32 bytes: 0x and 64 hexadecimal digits");
	assert!(kinds[4].starts_with("none, or a digest"), "{kinds:?}");
	assert!(metadata.call_named("every").is_err());
	assert!(metadata.question_named("evidence.verifyId").is_ok());
	assert!(metadata.question_named("evidenceApi.verify_id").is_ok());
	assert!(metadata.question_named("EvidenceApi.absent").unwrap_err().contains("verify_id"));
}
