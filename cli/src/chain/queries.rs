// SPDX-License-Identifier: Apache-2.0
//! The questions that this program asks the chain, always about one block.

use super::{
	error::PoolRefusal,
	values::{self, Found},
	ChainError, Client, Metadata,
};
use crate::{hashing::written, times};
use citychain_primitives::Digest;
use scale_value::Value;
use serde_json::json;
use sp_core::H256;
use sp_crypto_hashing::twox_128;
use sp_runtime::AccountId32;

/// How many later records of a digest are asked for at once; the chain gives at most 64.
const PAGE: u64 = 64;

/// A chain as it was at one block.
pub(crate) struct View {
	/// The node that answers.
	pub(crate) client: Client,
	/// The description of the runtime at that block.
	pub(crate) metadata: Metadata,
	/// The hash of the block.
	pub(crate) at: H256,
	/// The number of the block.
	pub(crate) number: u32,
}

/// One evidence, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Evidence {
	/// Its number.
	pub(crate) id: u64,
	/// The digest of the file.
	pub(crate) digest: Digest,
	/// The first evidence of this digest.
	pub(crate) first_seen: u64,
	/// The institution that recorded it.
	pub(crate) institution: u64,
	/// The officer who acted for the institution.
	pub(crate) officer: u64,
	/// The block that holds the notarization.
	pub(crate) block: u64,
	/// The chain's time in that block, in milliseconds since 1970.
	pub(crate) recorded_at: u64,
	/// When the file came to be, by the officer's word, in milliseconds since 1970.
	pub(crate) claimed_at: u64,
	/// The size of the file in bytes, by the officer's word.
	pub(crate) size: u64,
	/// The format of the file, by the chain's name.
	pub(crate) media_type: String,
	/// The class of electronic data, by the chain's name.
	pub(crate) class: String,
	/// The institution whose platform held the file before.
	pub(crate) provider: Option<u64>,
	/// The version of the policy in force at that time.
	pub(crate) policy: u64,
}

/// Whose an account is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enrolment {
	/// `officer`, `citizen`, `former_officer` or `former_citizen`.
	pub(crate) kind: &'static str,
	/// The number of the officer or citizen.
	pub(crate) number: u64,
	/// The institution that it acts for, or that enrolled it.
	pub(crate) institution: u64,
	/// The name of this institution.
	pub(crate) institution_name: String,
	/// Where this institution stands, by the chain's name.
	pub(crate) institution_status: String,
	/// Where the officer or citizen stands, by the chain's name.
	pub(crate) status: String,
	/// The duties in effect now, by the chain's names.
	pub(crate) duties: Vec<String>,
	/// Whether a call signed by this account now would be heard.
	pub(crate) may_act_now: bool,
}

impl View {
	/// The chain of the node at `url`, as of its newest final block.
	pub(crate) async fn open(url: &str) -> Result<Self, ChainError> {
		let client = Client::connect(url).await?;
		let at = client.finalized().await?;
		let number = client.header(Some(at)).await?.number()?;
		let metadata = Metadata::fetch(&client, at).await?;
		Ok(Self { client, metadata, at, number })
	}

	/// The same chain as of its newest final block now.
	pub(crate) async fn refreshed(self) -> Result<Self, ChainError> {
		let at = self.client.finalized().await?;
		self.moved_to(at).await
	}

	/// The same chain as of another block with the same runtime.
	pub(crate) async fn moved_to(self, at: H256) -> Result<Self, ChainError> {
		let number = self.client.header(Some(at)).await?.number()?;
		Ok(Self { at, number, ..self })
	}

	pub(super) async fn ask(
		&self,
		api: &str,
		method: &str,
		arguments: &[Value],
	) -> Result<Value<u32>, ChainError> {
		self.metadata.ask(&self.client, self.at, api, method, arguments).await
	}

	/// Every evidence of this digest, the first on the chain first.
	pub(crate) async fn evidence_of(&self, digest: &Digest) -> Result<Vec<Evidence>, ChainError> {
		let mut found: Vec<Evidence> = Vec::new();
		let mut after = None;
		loop {
			let arguments =
				[values::digest(digest), values::optional(after), Value::u128(PAGE.into())];
			let answer = self.ask("EvidenceApi", "verify_digest", &arguments).await?;
			let Some(page) = Found::new(&answer, "the evidence").option()? else {
				return Ok(found);
			};
			if found.is_empty() {
				found.push(evidence(page.field("first")?)?);
			}
			for later in page.field("later")?.items()? {
				found.push(evidence(later)?);
			}
			match page.field("next")?.option()? {
				Some(next) => after = Some(next.number()?),
				None => return Ok(found),
			}
		}
	}

	/// The evidence with this number.
	pub(crate) async fn evidence(&self, id: u64) -> Result<Option<Evidence>, ChainError> {
		let answer = self.ask("EvidenceApi", "verify_id", &[Value::u128(id.into())]).await?;
		Found::new(&answer, "the evidence").option()?.map(evidence).transpose()
	}

	/// The name of the institution with this number.
	pub(crate) async fn institution_name(&self, id: u64) -> Result<String, ChainError> {
		let answer = self.ask("InstitutionsApi", "institution", &[Value::u128(id.into())]).await?;
		match Found::new(&answer, "the institution").option()? {
			Some(institution) => institution.field("name")?.text(),
			None => Ok(format!("institution {id}")),
		}
	}

	/// Whose this account is, if anybody's.
	pub(crate) async fn who_is(&self, who: &AccountId32) -> Result<Option<Enrolment>, ChainError> {
		let answer = self.ask("InstitutionsApi", "who_is", &[Value::from_bytes(who)]).await?;
		Found::new(&answer, "the enrolment").option()?.map(enrolment).transpose()
	}

	/// The institution that this account acts for.
	pub(crate) async fn acting_institution(&self, who: &AccountId32) -> Result<u64, ChainError> {
		let enrolment = self.who_is(who).await?;
		Ok(enrolment.ok_or(ChainError::Pool(PoolRefusal::NotEnrolled))?.institution)
	}

	/// The encoded events of this block.
	pub(crate) async fn events(&self) -> Result<Vec<u8>, ChainError> {
		let key = [twox_128(b"System"), twox_128(b"Events")].concat();
		let bytes = self.client.storage(&key, self.at).await?;
		bytes.ok_or_else(|| ChainError::Incompatible("the block has no events".into()))
	}
}

fn evidence<T>(found: Found<'_, T>) -> Result<Evidence, ChainError> {
	Ok(Evidence {
		id: found.field("id")?.number()?,
		digest: found.field("digest")?.digest()?,
		first_seen: found.field("first_seen")?.number()?,
		institution: found.field("institution")?.number()?,
		officer: found.field("officer")?.number()?,
		block: found.field("block")?.number()?,
		recorded_at: found.field("recorded_at")?.number()?,
		claimed_at: found.field("claimed_at")?.number()?,
		size: found.field("size")?.number()?,
		media_type: found.field("media_type")?.variant()?.to_string(),
		class: found.field("class")?.variant()?.to_string(),
		provider: found.field("provider")?.option()?.map(|id| id.number()).transpose()?,
		policy: found.field("policy")?.number()?,
	})
}

fn enrolment<T>(found: Found<'_, T>) -> Result<Enrolment, ChainError> {
	let holder = found.field("holder")?;
	let kind = match holder.variant()? {
		"Officer" => "officer",
		"Citizen" => "citizen",
		"FormerOfficer" => "former_officer",
		"FormerCitizen" => "former_citizen",
		other => {
			return Err(ChainError::Incompatible(format!(
				"{other} is an unknown holder of accounts"
			)))
		},
	};
	Ok(Enrolment {
		kind,
		number: holder.content()?.number()?,
		institution: found.field("institution")?.number()?,
		institution_name: found.field("institution_name")?.text()?,
		institution_status: found.field("institution_status")?.variant()?.to_string(),
		status: found.field("status")?.content()?.variant()?.to_string(),
		duties: found.field("duties")?.names()?,
		may_act_now: found.field("may_act_now")?.flag()?,
	})
}

impl Evidence {
	/// The fields for scripts; `institution_name` is that of its institution.
	pub(crate) fn json(&self, institution_name: &str) -> serde_json::Value {
		json!({
			"id": self.id,
			"digest": written(&self.digest),
			"first_seen": self.first_seen,
			"institution": self.institution,
			"institution_name": institution_name,
			"officer": self.officer,
			"block": self.block,
			"recorded_at": times::written(self.recorded_at),
			"claimed_at": times::written(self.claimed_at),
			"size": self.size,
			"media_type": self.media_type,
			"class": self.class,
			"provider": self.provider,
			"policy": self.policy,
		})
	}
}

/// Against the types that the chain is made of, so that a renamed field is seen here.
#[cfg(test)]
pub(super) mod tests {
	use super::*;
	use citychain_evidence::{EvidenceId, FilingState, PresumptionLevel};
	use citychain_primitives::{duties, DigestAlgorithm, Duty, InstitutionId, Millis, OfficerId, Text};
	use codec::Encode;
	use pallet_evidence::{DigestInfo, EvidenceClass, EvidenceInfo, MediaType, PolicyVersion};
	use pallet_institutions::{
		EnrolmentInfo, EnrolmentStatus, Holder, InstitutionStatus, OfficerStatus,
	};
	use scale_info::{MetaType, PortableRegistry, Registry, TypeInfo};
	use scale_value::scale::decode_as_type;
	use sp_core::H256;

	/// Decodes what a runtime would answer, by the type that its metadata would give.
	pub(in crate::chain) fn answered<A: Encode + TypeInfo + 'static>(answer: &A) -> Value<u32> {
		let mut registry = Registry::new();
		let id = registry.register_type(&MetaType::new::<A>()).id;
		let types: PortableRegistry = registry.into();
		decode_as_type(&mut &answer.encode()[..], id, &types).unwrap()
	}

	fn info(id: u64, digest: Digest) -> EvidenceInfo {
		EvidenceInfo {
			id: EvidenceId(id),
			digest,
			first_seen: EvidenceId(4),
			institution: InstitutionId(1),
			officer: OfficerId(2),
			block: 77,
			recorded_at: Millis(1_777_858_200_000),
			claimed_at: Millis(5),
			size: u64::MAX,
			media_type: MediaType::Pdf,
			class: EvidenceClass::ElectronicFile,
			provider: Some(InstitutionId(3)),
			policy: PolicyVersion(1),
			origin: None,
			level: PresumptionLevel::Recorded,
			ruled: None,
			holds: 0,
			replaces: None,
			replaced_by: None,
			compromised: false,
			filing: FilingState::NotFiled,
		}
	}

	#[test]
	fn evidence_is_read_by_the_names_of_its_fields() {
		for digest in
			[Digest::Blake2_256(H256([1; 32])), Digest::Sha2_256([2; 32]), Digest::Sm3([3; 32])]
		{
			let answer = answered(&Some(info(9, digest)));
			let found = Found::new(&answer, "the evidence").option().unwrap().unwrap();
			assert_eq!(
				evidence(found).unwrap(),
				Evidence {
					id: 9,
					digest,
					first_seen: 4,
					institution: 1,
					officer: 2,
					block: 77,
					recorded_at: 1_777_858_200_000,
					claimed_at: 5,
					size: u64::MAX,
					media_type: "Pdf".into(),
					class: "ElectronicFile".into(),
					provider: Some(3),
					policy: 1,
				}
			);
		}
	}

	#[test]
	fn pages_of_any_length_are_read() {
		let digest = Digest::Sm3([3; 32]);
		for (later, next) in [(vec![], None), (vec![5], Some(5)), (vec![5, 6], Some(6))] {
			let answer = answered(&Some(DigestInfo {
				first: info(4, digest),
				later: later.iter().map(|id| info(*id, digest)).collect(),
				next: next.map(InstitutionId),
			}));
			let page = Found::new(&answer, "the evidence").option().unwrap().unwrap();
			assert_eq!(evidence(page.field("first").unwrap()).unwrap().id, 4);
			let items = page.field("later").unwrap().items().unwrap();
			let ids: Vec<u64> = items.into_iter().map(|item| evidence(item).unwrap().id).collect();
			assert_eq!(ids, later);
			let read = page.field("next").unwrap().option().unwrap().map(|id| id.number().unwrap());
			assert_eq!(read, next.map(u64::from));
		}
	}

	#[test]
	fn evidence_without_a_field_is_refused_by_the_name_of_the_field() {
		#[derive(Encode, TypeInfo)]
		struct Less {
			id: EvidenceId,
		}
		let answer = answered(&Less { id: EvidenceId(1) });
		let error = evidence(Found::new(&answer, "the evidence")).unwrap_err();
		assert!(error.to_string().contains("digest"), "{error}");
	}

	#[test]
	fn an_enrolment_is_read_with_chinese_names_and_any_number_of_duties() {
		let sets =
			[vec![], vec![Duty::NotarizeEvidence], vec![Duty::Administer, Duty::SettleMoney]];
		for set in sets {
			let since = Millis(1);
			let answer = answered(&EnrolmentInfo {
				holder: Holder::FormerOfficer(OfficerId(2)),
				institution: InstitutionId(1),
				institution_name: Text::new("市中级人民法院").unwrap(),
				institution_status: InstitutionStatus::Active,
				status: EnrolmentStatus::Officer(OfficerStatus::Suspended { since }),
				validity: None,
				assurance: None,
				duties: duties(set.clone()),
				may_act_now: true,
			});
			assert_eq!(
				enrolment(Found::new(&answer, "the enrolment")).unwrap(),
				Enrolment {
					kind: "former_officer",
					number: 2,
					institution: 1,
					institution_name: "市中级人民法院".into(),
					institution_status: "Active".into(),
					status: "Suspended".into(),
					duties: set.iter().map(|duty| format!("{duty:?}")).collect(),
					may_act_now: true,
				}
			);
		}
	}

	/// Every word that this program can send is one of the chain's, and the other way round.
	#[test]
	fn formats_and_classes_are_those_of_the_chain() {
		fn variants<T: TypeInfo>() -> Vec<String> {
			match T::type_info().type_def {
				scale_info::TypeDef::Variant(variants) => {
					variants.variants.iter().map(|variant| variant.name.to_string()).collect()
				},
				_ => vec![],
			}
		}
		assert_eq!(
			crate::media_type::ALL.map(|known| known.variant).to_vec(),
			variants::<MediaType>()
		);
		use clap::ValueEnum;
		let classes = crate::args::EvidenceClass::value_variants().iter();
		assert_eq!(
			classes.map(|class| class.variant()).collect::<Vec<_>>(),
			variants::<EvidenceClass>()
		);
	}

	#[test]
	fn an_absent_option_and_a_wrong_shape_are_told_apart() {
		let none = answered(&None::<EvidenceId>);
		assert!(matches!(Found::new(&none, "x").option(), Ok(None)));
		let number = answered(&7u32);
		assert!(Found::new(&number, "x").option().is_err());
		assert!(Found::new(&number, "x").items().is_err());
		assert!(Found::new(&number, "x").text().is_err());
		assert!(Found::new(&number, "x").variant().is_err());
		let algorithm = answered(&DigestAlgorithm::Sm3);
		assert!(Found::new(&algorithm, "x").digest().is_err());
	}
}
