// SPDX-License-Identifier: Apache-2.0
//! Encoding and decoding by the metadata of a small chain made here.

use super::*;
use crate::{
	values::{choice, read, shared},
	words::tests::{EveryCall, RuntimeCall},
};
use citychain_evidence::{EvidenceId, Precommitment};
use citychain_primitives::{
	Digest, DigestAlgorithm, InstitutionId, Millis, Names, OfficerId, Told,
};
use codec::Compact;
use frame_metadata::v16::*;
use scale_info::{meta_type, MetaType, TypeInfo};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchError, ModuleError, MultiAddress, MultiSignature};

/// A chain with what this program uses, its arguments in an order of their own.
#[derive(TypeInfo, Encode, Decode, Debug, PartialEq)]
#[allow(non_camel_case_types)]
pub(crate) enum EvidenceCall {
	#[codec(index = 3)]
	notarize {
		claimed_at: Millis,
		digest: Digest,
		size: u64,
		provider: Option<InstitutionId>,
		algorithm: DigestAlgorithm,
	},
}

#[derive(TypeInfo, Encode)]
enum EvidenceEvent {
	#[codec(index = 0)]
	Notarized { id: EvidenceId, digest: Digest },
}

#[derive(TypeInfo)]
#[scale_info(capture_docs = "always")]
#[allow(dead_code)]
enum EvidenceError {
	/// Not this one.
	NoPolicy,
	/// The institution has recorded this digest already: `verify_digest` shows
	/// it. A second sentence.
	AlreadyExists,
}

#[derive(TypeInfo, Encode)]
enum SystemEvent {
	#[codec(index = 1)]
	ExtrinsicFailed { dispatch_error: DispatchError },
}

#[derive(TypeInfo, Encode)]
enum RuntimeEvent {
	#[codec(index = 0)]
	System(SystemEvent),
	#[codec(index = 50)]
	Evidence(EvidenceEvent),
}

#[derive(TypeInfo, Encode)]
enum Phase {
	ApplyExtrinsic(u32),
	#[allow(dead_code)]
	Finalization,
}

#[derive(TypeInfo, Encode)]
struct EventRecord {
	phase: Phase,
	event: RuntimeEvent,
	topics: Vec<H256>,
}

/// An extension that encodes to nothing.
#[derive(TypeInfo)]
struct Nothing;

#[derive(TypeInfo)]
#[allow(dead_code)]
struct Mode {
	mode: u8,
}

fn no_deprecation<T: scale_info::form::Form>() -> ItemDeprecationInfo<T> {
	ItemDeprecationInfo::NotDeprecated
}

fn pallet(name: &'static str, index: u8) -> PalletMetadata {
	PalletMetadata {
		name,
		storage: None,
		calls: None,
		event: None,
		constants: vec![],
		error: None,
		associated_types: vec![],
		view_functions: vec![],
		index,
		docs: vec![],
		deprecation_info: no_deprecation(),
	}
}

fn extension(
	identifier: &'static str,
	ty: MetaType,
	implicit: MetaType,
) -> TransactionExtensionMetadata {
	TransactionExtensionMetadata { identifier, ty, implicit }
}

/// The extensions that every chain of this kind has.
pub(crate) fn usual_extensions() -> Vec<TransactionExtensionMetadata> {
	let unit = meta_type::<()>();
	vec![
		extension("CheckNonZeroSender", meta_type::<Nothing>(), unit),
		extension("CheckSpecVersion", meta_type::<Nothing>(), meta_type::<u32>()),
		extension("CheckTxVersion", meta_type::<Nothing>(), meta_type::<u32>()),
		extension("CheckGenesis", meta_type::<Nothing>(), meta_type::<H256>()),
		extension("CheckMortality", meta_type::<sp_runtime::generic::Era>(), meta_type::<H256>()),
		extension("ChargeAllowance", meta_type::<Nothing>(), unit),
		extension("CheckNonce", meta_type::<Compact<u32>>(), unit),
		extension("CheckMetadataHash", meta_type::<Mode>(), meta_type::<Option<[u8; 32]>>()),
	]
}

/// An extension that adds a byte to every transaction.
pub(crate) fn extension_of_one_byte() -> TransactionExtensionMetadata {
	extension("Surprise", meta_type::<Mode>(), meta_type::<()>())
}

/// The metadata of a chain with these extensions.
pub(crate) fn chain(extensions: Vec<TransactionExtensionMetadata>) -> Metadata {
	let system = PalletMetadata {
		storage: Some(PalletStorageMetadata {
			prefix: "System",
			entries: vec![StorageEntryMetadata {
				name: "Events",
				modifier: StorageEntryModifier::Default,
				ty: StorageEntryType::Plain(meta_type::<Vec<EventRecord>>()),
				default: vec![],
				docs: vec![],
				deprecation_info: no_deprecation(),
			}],
		}),
		..pallet("System", 0)
	};
	let evidence = PalletMetadata {
		calls: Some(PalletCallMetadata {
			ty: meta_type::<EvidenceCall>(),
			deprecation_info: EnumDeprecationInfo::nothing_deprecated(),
		}),
		error: Some(PalletErrorMetadata {
			ty: meta_type::<EvidenceError>(),
			deprecation_info: EnumDeprecationInfo::nothing_deprecated(),
		}),
		..pallet("Evidence", 50)
	};
	let every = PalletMetadata {
		calls: Some(PalletCallMetadata {
			ty: meta_type::<EveryCall>(),
			deprecation_info: EnumDeprecationInfo::nothing_deprecated(),
		}),
		..pallet("Every", 7)
	};
	let api = RuntimeApiMetadata {
		name: "EvidenceApi",
		methods: vec![
			RuntimeApiMethodMetadata {
				name: "verify_id",
				inputs: vec![FunctionParamMetadata { name: "id", ty: meta_type::<EvidenceId>() }],
				output: meta_type::<Option<(EvidenceId, Digest)>>(),
				docs: vec![],
				deprecation_info: no_deprecation(),
			},
			RuntimeApiMethodMetadata {
				name: "precommitment",
				inputs: vec![],
				output: meta_type::<Told<Precommitment>>(),
				docs: vec![],
				deprecation_info: no_deprecation(),
			},
		],
		docs: vec![],
		version: Compact(1),
		deprecation_info: no_deprecation(),
	};
	let order = (0..extensions.len() as u32).map(Compact).collect();
	let metadata = RuntimeMetadataV16::new(
		vec![system, evidence, every],
		ExtrinsicMetadata {
			versions: vec![4, 5],
			address_ty: meta_type::<MultiAddress<AccountId32, ()>>(),
			call_ty: meta_type::<EvidenceCall>(),
			signature_ty: meta_type::<MultiSignature>(),
			transaction_extensions_by_version: [(0, order)].into(),
			transaction_extensions: extensions,
		},
		vec![api],
		OuterEnums {
			call_enum_ty: meta_type::<RuntimeCall>(),
			event_enum_ty: meta_type::<RuntimeEvent>(),
			error_enum_ty: meta_type::<EvidenceError>(),
		},
		CustomMetadata { map: Default::default() },
	);
	Metadata::decode(&RuntimeMetadataPrefixed::from(metadata).encode()).unwrap()
}

fn arguments(provider: Option<u64>) -> Vec<(&'static str, Value)> {
	vec![
		("digest", shared(&Digest::Sm3([7; 32])).unwrap()),
		("size", Value::u128(3)),
		("claimed_at", Value::u128(5)),
		("provider", shared(&provider).unwrap()),
		("algorithm", choice("Sha2_256")),
	]
}

mod call {
	use super::*;

	#[test]
	fn is_encoded_by_name_whatever_the_order() {
		for provider in [None, Some(2)] {
			let metadata = chain(usual_extensions());
			let bytes = metadata.call("Evidence", "notarize", &arguments(provider)).unwrap();
			let expected = EvidenceCall::notarize {
				claimed_at: Millis(5),
				digest: Digest::Sm3([7; 32]),
				size: 3,
				provider: provider.map(|id| InstitutionId(id as u32)),
				algorithm: DigestAlgorithm::Sha2_256,
			};
			assert_eq!(bytes, (50u8, expected).encode());
		}
	}

	#[test]
	fn is_refused_when_the_chain_takes_other_arguments() {
		let metadata = chain(usual_extensions());
		let mut more = arguments(None);
		more.push(("memo", Value::u128(1)));
		let fewer = &arguments(None)[1..];
		let mut wrong = arguments(None);
		wrong[1].1 = choice("Big");
		for arguments in [more.as_slice(), fewer, wrong.as_slice()] {
			let error = metadata.call("Evidence", "notarize", arguments).unwrap_err();
			assert!(matches!(error, ChainError::Incompatible(_)), "{error}");
		}
		assert!(metadata.call("Evidence", "anchor", &[]).is_err());
		assert!(metadata.call("Parking", "notarize", &[]).is_err());
	}

	#[test]
	fn takes_every_kind_of_digest() {
		for digest in
			[Digest::Blake2_256(H256([1; 32])), Digest::Sha2_256([2; 32]), Digest::Sm3([3; 32])]
		{
			let mut arguments = arguments(None);
			arguments[0].1 = shared(&digest).unwrap();
			let metadata = chain(usual_extensions());
			let bytes = metadata.call("Evidence", "notarize", &arguments).unwrap();
			let decoded = <(u8, EvidenceCall)>::decode(&mut &bytes[..]).unwrap().1;
			let EvidenceCall::notarize { digest: encoded, .. } = decoded;
			assert_eq!(encoded, digest);
		}
	}
}

#[test]
fn a_runtime_api_is_asked_and_its_answer_read() {
	let metadata = chain(usual_extensions());
	let (encoded, output) =
		metadata.api_call("EvidenceApi", "verify_id", &[Value::u128(9)]).unwrap();
	assert_eq!(encoded, EvidenceId(9).encode());
	let digest = Digest::Blake2_256(H256([1; 32]));
	let answer = Some((EvidenceId(9), digest)).encode();
	let value = metadata.value(output, &answer, "verify_id").unwrap();
	assert_eq!(read::<Option<(u64, Digest)>, _>(&value, "it").unwrap(), Some((9, digest)));
	assert!(metadata.value(output, &answer[1..], "verify_id").is_err());
	assert!(metadata.value(output, &[0, 0], "verify_id").is_err());
	assert!(metadata.api_call("EvidenceApi", "verify_id", &[]).is_err());
	assert!(metadata.api_call("EvidenceApi", "absent", &[]).is_err());
}

#[test]
fn an_answer_in_words_is_read_as_the_answer_and_shown_with_its_words() {
	struct Nobody;
	impl Names for Nobody {
		fn institution(_: InstitutionId) -> Option<String> {
			None
		}

		fn institution_of(_: OfficerId) -> Option<InstitutionId> {
			None
		}
	}

	let metadata = chain(usual_extensions());
	let answer = Precommitment { block: 7, at: Millis(1_796_073_794_000) };
	let told = Told::new::<Nobody>(answer).encode();
	let question = metadata.question_named("EvidenceApi.precommitment").unwrap();
	let value = metadata.value(question.output.unwrap(), &told, "it").unwrap();
	assert_eq!(read::<Precommitment, _>(&value, "it").unwrap(), answer);
	assert_eq!(
		metadata.written_answer(&question, &value),
		serde_json::json!({
			"block": 7,
			"at": "2026-11-30T21:23:14Z",
			"words": { "at": "2026-12-01 05:23:14" },
		})
	);
}

#[test]
fn the_events_of_one_transaction_are_found_among_those_of_the_block() {
	let record = |index, id| EventRecord {
		phase: Phase::ApplyExtrinsic(index),
		event: RuntimeEvent::Evidence(EvidenceEvent::Notarized {
			id: EvidenceId(id),
			digest: Digest::Sm3([0; 32]),
		}),
		topics: vec![],
	};
	let events = vec![record(1, 10), record(2, 20)].encode();
	let found = chain(usual_extensions()).events_of(&events, 2).unwrap();
	assert_eq!(found.len(), 1);
	assert_eq!((found[0].pallet.as_str(), found[0].name.as_str()), ("Evidence", "Notarized"));
	assert_eq!(found[0].field::<u64>("id").unwrap(), 20);
	assert!(found[0].field::<u64>("absent").is_err());
}

mod failure {
	use super::*;

	fn reason(error: DispatchError) -> CallError {
		let record = EventRecord {
			phase: Phase::ApplyExtrinsic(0),
			event: RuntimeEvent::System(SystemEvent::ExtrinsicFailed { dispatch_error: error }),
			topics: vec![],
		};
		let metadata = chain(usual_extensions());
		let events = metadata.events_of(&vec![record].encode(), 0).unwrap();
		metadata.call_error(events[0].fields.at("dispatch_error").unwrap())
	}

	#[test]
	fn of_a_pallet_has_its_name_and_first_sentence() {
		let error = ModuleError { index: 50, error: [1, 0, 0, 0], message: None };
		assert_eq!(
			reason(DispatchError::Module(error)),
			CallError {
				name: "Evidence::AlreadyExists".into(),
				reason: "The institution has recorded this digest already: verify_digest \
				         shows it."
					.into(),
				more: "A second sentence.".into(),
			}
		);
	}

	#[test]
	fn that_is_not_in_the_metadata_still_has_a_name() {
		for (index, number) in [(50, 99), (99, 0)] {
			let error = ModuleError { index, error: [number, 0, 0, 0], message: None };
			assert_eq!(reason(DispatchError::Module(error)).name, "Module");
		}
		assert_eq!(reason(DispatchError::BadOrigin).name, "BadOrigin");
		let token = DispatchError::Token(sp_runtime::TokenError::Frozen);
		assert_eq!(reason(token).name, "Token::Frozen");
	}
}

#[test]
fn what_the_chain_lacks_is_listed() {
	assert_eq!(
		chain(usual_extensions()).missing(),
		[
			"Evidence.anchor_root",
			"Evidence.materialise",
			"Invoices.issue",
			"Reimbursements.lock",
			"Reimbursements.unlock",
			"Reimbursements.close",
			"RedLetters.open_form",
			"RedLetters.agree",
			"RedLetters.deny",
			"RedLetters.withdraw",
			"RedLetters.issue_red",
			"RedLetters.issue_direct",
			"EvidenceApi.verify_digest",
			"EvidenceApi.batch",
			"EvidenceApi.batch_by_root",
			"EvidenceApi.current_policy",
			"InstitutionsApi.institution",
			"InstitutionsApi.who_is",
			"InvoicesApi.invoice",
			"InvoicesApi.invoice_by_number",
			"InvoicesApi.verify",
		]
	);
}

#[test]
fn other_metadata_is_refused() {
	for bytes in [&b""[..], b"meta", b"meta\x0e", &[0; 64]] {
		assert!(Metadata::decode(bytes).is_err());
	}
}

#[test]
fn a_first_sentence_ends_at_its_point() {
	let docs = |lines: &[&str]| lines.iter().map(|l| l.to_string()).collect::<Vec<_>>();
	assert_eq!(first_sentence(&docs(&[" One", " two. Three."])), "One two.");
	assert_eq!(first_sentence(&docs(&[" GB 32100-2015: x.", "", " More."])), "GB 32100-2015: x.");
	assert_eq!(first_sentence(&[]), "");
}
